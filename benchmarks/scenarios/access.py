"""Access: what it costs to know who calls, and what those cost whom nobody knows."""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from functools import partial
from typing import Any

import psutil
from statehouse.v1 import (
    access_pb2_grpc,
    api_key_pb2,
    api_key_pb2_grpc,
    job_pb2,
    job_pb2_grpc,
    project_pb2,
    project_pb2_grpc,
    task_pb2_grpc,
    user_pb2,
    user_pb2_grpc,
    user_session_pb2,
)
from statehouse.v1 import task_pb2 as pb

from benchmarks import servers
from benchmarks.issuer import SUBJECT, issuing
from benchmarks.load import cpu_seconds
from benchmarks.scenarios.bench import CALLS, GET, Bench, Figure, channel, medians_ms
from benchmarks.servers import Headers, Target
from benchmarks.work.access import MEMBER, binding, new_token
from benchmarks.work.tasks import TASK

REQUIRED = ("--auth", "required", "--stream-limit", "2000", "--wait-limit", "2000", "--project-stream-limit", "0")
JWTS = {"an RS256 JSON Web Token": "RS256", "an ES256 JSON Web Token": "ES256"}
STREAMS = 1000
STRANGERS = 1000


def run(bench: Bench) -> Iterator[Figure]:
    with ExitStack() as stack:
        issuer = stack.enter_context(issuing())
        opened = stack.enter_context(servers.statehouse(bench.url))
        asking = stack.enter_context(servers.statehouse(bench.url, *REQUIRED, *issuer.settings))
        access = access_pb2_grpc.AccessServiceStub(stack.enter_context(channel(opened)))
        body = pb.GetTaskRequest(id=new_task(opened)).SerializeToString()
        service = bearer(token_of(access))
        yield from cost(bench, opened, asking, body, {"a service token": service, **user_tokens(opened)})
        access.CreateRoleBinding(binding(SUBJECT))
        jwts = {name: bearer(issuer.token(algorithm)) for name, algorithm in JWTS.items()}
        yield from cost(bench, opened, asking, body, jwts)
        yield from for_users(bench, asking, body, bearer(token_of(access, project_pb2.PROJECT_ROLE_ADMIN)))
        makers = {name: partial(issuer.token, algorithm) for name, algorithm in JWTS.items()}
        yield from new_callers(asking, body, {"a service token": partial(token_of, access), **makers})
        yield from strangers(bench, asking, body, service)
        yield from streams(bench, asking, access)


def new_task(target: Target) -> str:
    with channel(target) as stubs:
        return str(task_pb2_grpc.TaskServiceStub(stubs).CreateTask(pb.CreateTaskRequest(task=TASK)).task.id)


def user_tokens(target: Target) -> dict[str, Headers]:
    """What proves who a user is, of each kind."""
    with channel(target) as stubs:
        users, keys = user_pb2_grpc.UserServiceStub(stubs), api_key_pb2_grpc.ApiKeyServiceStub(stubs)
        user = users.CreateUser(user_pb2.CreateUserRequest(user={"name": "a caller"})).user.id
        member = project_pb2.AddProjectMemberRequest(user_id=user, role=MEMBER)
        project_pb2_grpc.ProjectServiceStub(stubs).AddProjectMember(member)
        session = user_session_pb2.CreateUserSessionRequest(user_session={"user_id": user})
        key = api_key_pb2.CreateApiKeyRequest(api_key={"user_id": user, "name": "a key"})
        return {
            "a user session": bearer(users.CreateUserSession(session).token),
            "an API key": bearer(keys.CreateApiKey(key).token),
        }


def token_of(stub: access_pb2_grpc.AccessServiceStub, role: project_pb2.ProjectRole.ValueType = MEMBER) -> str:
    """The text of a new service token."""
    return str(stub.CreateToken(new_token(role)).secret)


def bearer(token: str) -> Headers:
    return {"authorization": f"Bearer {token}"}


def cost(bench: Bench, opened: Target, asking: Target, body: bytes, callers: Mapping[str, Headers]) -> Iterator[Figure]:
    """Calls with tokens against calls without, 64 at once."""
    load = {"concurrency": 64, "seconds": bench.seconds}
    measures = {"": partial(opened.load, GET, body, **load)}
    measures |= {kind: partial(asking.load, GET, body, headers=some, **load) for kind, some in callers.items()}
    found = bench.loads(measures)
    plain = found.pop("")
    for kind, one in found.items():
        title = f"GetTask with {kind}, 64 concurrent"
        yield Figure(title, "calls/s", one.rate, plain.rate, "without a token", ">= 0.95")
        yield Figure(f"{title}, server CPU", "us", one.server_cpu, plain.server_cpu, "without a token", "<= 1.05")


def for_users(bench: Bench, asking: Target, body: bytes, headers: Headers) -> Iterator[Figure]:
    """Calls for a user, against the program's own, 64 at once."""
    load = partial(asking.load, GET, body, concurrency=64, seconds=bench.seconds)
    named = {**headers, "x-statehouse-on-behalf-of": "ada"}
    found = bench.loads({"own": partial(load, headers=headers), "named": partial(load, headers=named)})
    ours, own = found["named"], found["own"]
    title, name = "GetTask on behalf of a user, 64 concurrent", "on behalf of nobody"
    yield Figure(title, "calls/s", ours.rate, own.rate, name, ">= 0.95")
    yield Figure(f"{title}, server CPU", "us", ours.server_cpu, own.server_cpu, name, "<= 1.05")


def new_callers(asking: Target, body: bytes, makers: Mapping[str, Callable[[], str]]) -> Iterator[Figure]:
    """The first call with a token, of which the database is asked, against those that follow."""
    with channel(asking) as opened:
        get = opened.unary_unary(GET, bytes, bytes)
        kinds = {kind: [make() for _ in range(CALLS)] for kind, make in makers.items()}
        calls = {kind: partial(call_with, get, body, iter(tokens)) for kind, tokens in kinds.items()}
        known = partial(get, body, metadata=tuple(bearer(next(iter(makers.values()))()).items()), timeout=20)
        times = medians_ms({**calls, "": known})
    for kind in makers:
        yield Figure(f"GetTask with {kind} for the first time, alone", "ms", times[kind], times[""], "known")


def call_with(method: Any, body: bytes, tokens: Iterator[str]) -> None:
    """A call with the next token."""
    method(body, metadata=tuple(bearer(next(tokens)).items()), timeout=20)


def strangers(bench: Bench, asking: Target, body: bytes, headers: Headers) -> Iterator[Figure]:
    """Beside wrong tokens, each another one."""
    load = partial(asking.load, GET, body, concurrency=4, seconds=bench.seconds, headers=headers)
    quiet = load()
    crowd = asking.strangers(GET, rate=STRANGERS, seconds=bench.seconds + 4)
    time.sleep(1.5)
    beside = load()
    assert crowd.wait() == 0, "a wrong token was not refused as such"
    title = f"GetTask beside {STRANGERS:,} wrong tokens a second"
    yield Figure(f"{title}, p50", "ms", beside.p50, quiet.p50, "quiet", "<= 3")
    yield Figure(f"{title}, p99", "ms", beside.p99, quiet.p99, "quiet", "<= 5")


def streams(bench: Bench, asking: Target, access: access_pb2_grpc.AccessServiceStub) -> Iterator[Figure]:
    """Streams that wait for jobs, each with a token of its own, of which the database is asked all the time."""
    process = psutil.Process(asking.pid)
    with ExitStack() as stack:
        channels = [stack.enter_context(channel(asking)) for _ in range(8)]
        before = idle_share(bench, process)
        opened = []
        for number in range(STREAMS // bench.share):
            jobs = job_pb2_grpc.JobServiceStub(channels[number % len(channels)])
            request = job_pb2.WaitForJobsRequest(queue="nothing", worker_id="w", lease={"seconds": 60})
            opened.append(jobs.WaitForJobs(request, metadata=tuple(bearer(token_of(access)).items())))
            stack.callback(opened[-1].cancel)
        time.sleep(1)
        share = idle_share(bench, process)
        assert all(stream.is_active() for stream in opened), "a stream was refused"
    yield Figure(f"{STREAMS:,} idle streams with tokens of their own, server CPU", "%", share, before, "none", "< 10")


def idle_share(bench: Bench, process: psutil.Process) -> float:
    """How much of a processor a server uses that nobody calls, in percent."""
    seconds, began = 3 * bench.seconds, cpu_seconds(process)
    time.sleep(seconds)
    return 100 * (cpu_seconds(process) - began) / seconds
