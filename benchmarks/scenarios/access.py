"""Access: what it costs to know who calls, and what those cost whom nobody knows."""

import time
from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial

import psutil
from statehouse.v1 import (
    access_pb2,
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
from benchmarks.load import cpu_seconds
from benchmarks.scenarios.bench import GET, Bench, Figure, channel
from benchmarks.servers import Target
from benchmarks.work.tasks import TASK

REQUIRED = ("--auth", "required", "--stream-limit", "2000", "--wait-limit", "2000")
ROLE = project_pb2.PROJECT_ROLE_MEMBER
STREAMS = 1000
STRANGERS = 1000


def run(bench: Bench) -> Iterator[Figure]:
    with servers.statehouse(bench.url) as opened, servers.statehouse(bench.url, *REQUIRED) as asking:
        with channel(opened) as stubs:
            task = task_pb2_grpc.TaskServiceStub(stubs).CreateTask(pb.CreateTaskRequest(task=TASK)).task
        body = pb.GetTaskRequest(id=task.id).SerializeToString()
        tokens = some_tokens(opened)
        yield from cost(bench, opened, asking, body, tokens)
        yield from strangers(bench, asking, body, tokens["a service token"])
        yield from streams(bench, opened, asking)


def some_tokens(target: Target) -> dict[str, str]:
    """A token of each kind."""
    with channel(target) as stubs:
        users, keys = user_pb2_grpc.UserServiceStub(stubs), api_key_pb2_grpc.ApiKeyServiceStub(stubs)
        user = users.CreateUser(user_pb2.CreateUserRequest(user={"name": "a caller"})).user.id
        member = project_pb2.AddProjectMemberRequest(user_id=user, role=ROLE)
        project_pb2_grpc.ProjectServiceStub(stubs).AddProjectMember(member)
        session = user_session_pb2.CreateUserSessionRequest(user_session={"user_id": user})
        key = api_key_pb2.CreateApiKeyRequest(api_key={"user_id": user, "name": "a key"})
        return {
            "a service token": new_token(target),
            "a user session": users.CreateUserSession(session).token,
            "an API key": keys.CreateApiKey(key).token,
        }


def new_token(target: Target) -> str:
    with channel(target) as stubs:
        return token_of(access_pb2_grpc.AccessServiceStub(stubs))


def token_of(stub: access_pb2_grpc.AccessServiceStub) -> str:
    request = access_pb2.CreateTokenRequest(token={"name": "a token", "role": ROLE})
    return str(stub.CreateToken(request).secret)


def cost(bench: Bench, opened: Target, asking: Target, body: bytes, tokens: dict[str, str]) -> Iterator[Figure]:
    """Calls with tokens against calls without, 64 at once."""
    load = {"concurrency": 64, "seconds": bench.seconds}
    measures = {"": partial(opened.load, GET, body, **load)}
    measures |= {kind: partial(asking.load, GET, body, token=token, **load) for kind, token in tokens.items()}
    found = bench.loads(measures)
    plain = found.pop("")
    for kind, one in found.items():
        title = f"GetTask with {kind}, 64 concurrent"
        yield Figure(title, "calls/s", one.rate, plain.rate, "without a token", ">= 0.95")
        yield Figure(f"{title}, server CPU", "us", one.server_cpu, plain.server_cpu, "without a token", "<= 1.05")


def strangers(bench: Bench, asking: Target, body: bytes, token: str) -> Iterator[Figure]:
    """Beside wrong tokens, each another one."""
    load = partial(asking.load, GET, body, concurrency=4, seconds=bench.seconds, token=token)
    quiet = load()
    crowd = asking.strangers(GET, rate=STRANGERS, seconds=bench.seconds + 4)
    time.sleep(1.5)
    beside = load()
    assert crowd.wait() == 0, "a wrong token was not refused as such"
    title = f"GetTask beside {STRANGERS:,} wrong tokens a second"
    yield Figure(f"{title}, p50", "ms", beside.p50, quiet.p50, "quiet", "<= 3")
    yield Figure(f"{title}, p99", "ms", beside.p99, quiet.p99, "quiet", "<= 5")


def streams(bench: Bench, opened: Target, asking: Target) -> Iterator[Figure]:
    """Streams that wait for jobs, each with a token of its own, of which the database is asked all the time."""
    process = psutil.Process(asking.pid)
    with ExitStack() as stack:
        access = access_pb2_grpc.AccessServiceStub(stack.enter_context(channel(opened)))
        channels = [stack.enter_context(channel(asking)) for _ in range(8)]
        before = idle_share(bench, process)
        for number in range(STREAMS // bench.share):
            jobs = job_pb2_grpc.JobServiceStub(channels[number % len(channels)])
            request = job_pb2.WaitForJobsRequest(queue="nothing", worker_id="w", lease={"seconds": 60})
            stream = jobs.WaitForJobs(request, metadata=(("authorization", f"Bearer {token_of(access)}"),))
            stack.callback(stream.cancel)
        time.sleep(1)
        share = idle_share(bench, process)
    yield Figure(f"{STREAMS:,} idle streams with tokens of their own, server CPU", "%", share, before, "none", "< 10")


def idle_share(bench: Bench, process: psutil.Process) -> float:
    """How much of a processor a server uses that nobody calls, in percent."""
    seconds, began = 3 * bench.seconds, cpu_seconds(process)
    time.sleep(seconds)
    return 100 * (cpu_seconds(process) - began) / seconds
