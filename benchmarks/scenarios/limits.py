"""Limits: what it costs to count calls against limits of projects and principals, and to set them."""

from collections.abc import Iterator
from functools import partial

from statehouse.v1 import access_pb2_grpc
from statehouse.v1 import task_pb2 as pb

from benchmarks import servers
from benchmarks.scenarios.access import bearer, new_task, token_of
from benchmarks.scenarios.bench import GET, Bench, Figure, channel
from benchmarks.servers import Target

NONE = tuple(f"--{whose}-{what}-limit=0" for whose in ("project", "principal") for what in ("call", "rate"))
HIGH = tuple(flag.replace("=0", "=1000000") for flag in NONE)
"""Limits that no call reaches."""


def run(bench: Bench) -> Iterator[Figure]:
    required = ("--auth", "required")
    with servers.statehouse(bench.url) as opened:
        with (
            servers.statehouse(bench.url, *required, *NONE) as free,
            servers.statehouse(bench.url, *required, *HIGH) as limited,
        ):
            yield from calls(bench, opened, free, limited)
        yield from bench.compared(opened, {"limit": "UpdateProjectLimits"}, baseline="create", name="CreateTask")


def calls(bench: Bench, opened: Target, free: Target, limited: Target) -> Iterator[Figure]:
    """Calls that count against limits, against calls that have none, 64 at once."""
    body = pb.GetTaskRequest(id=new_task(opened)).SerializeToString()
    with channel(opened) as stubs:
        headers = bearer(token_of(access_pb2_grpc.AccessServiceStub(stubs)))
    load = {"concurrency": 64, "seconds": bench.seconds, "headers": headers}
    found = bench.loads(
        {"free": partial(free.load, GET, body, **load), "limited": partial(limited.load, GET, body, **load)}
    )
    ours, none = found["limited"], found["free"]
    title, name = "GetTask with limits of calls and rates, 64 concurrent", "without limits"
    yield Figure(title, "calls/s", ours.rate, none.rate, name, ">= 0.95")
    yield Figure(f"{title}, server CPU", "us", ours.server_cpu, none.server_cpu, name, "<= 1.05")
