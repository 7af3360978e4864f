"""TLS: what it costs to encrypt calls, and to connect."""

from collections.abc import Callable, Iterator
from functools import partial

from statehouse.v1 import access_pb2_grpc
from statehouse.v1 import task_pb2 as pb

from benchmarks import servers
from benchmarks.load import Load
from benchmarks.scenarios.access import bearer, new_task, token_of
from benchmarks.scenarios.bench import GET, Bench, Figure, channel
from benchmarks.servers import Target


def run(bench: Bench) -> Iterator[Figure]:
    with servers.certificates() as folder, servers.statehouse(bench.url) as opened:
        files = ("--tls-cert", str(folder / "server.crt"), "--tls-key", str(folder / "server.key"))
        with (
            servers.statehouse(bench.url, "--auth", "required") as plain,
            servers.statehouse(bench.url, "--auth", "required", *files, ca=str(folder / "ca.crt")) as secure,
        ):
            yield from comparison(bench, opened, plain, secure)


def comparison(bench: Bench, opened: Target, plain: Target, secure: Target) -> Iterator[Figure]:
    """Calls over connections that are open, 64 at once and alone, and over new ones."""
    body = pb.GetTaskRequest(id=new_task(opened)).SerializeToString()
    with channel(opened) as stubs:
        headers = bearer(token_of(access_pb2_grpc.AccessServiceStub(stubs)))

    def both(load: Callable[..., Load], concurrency: int) -> tuple[Load, Load]:
        numbers = {"concurrency": concurrency, "seconds": bench.seconds, "headers": headers}
        found = bench.loads({one.ca: partial(load, one, GET, body, **numbers) for one in (plain, secure)})
        return found[secure.ca], found[plain.ca]

    ours, without = both(Target.load, 64)
    yield Figure("GetTask over TLS, 64 concurrent", "calls/s", ours.rate, without.rate, "without TLS", ">= 0.9")
    title = "GetTask over TLS, 64 concurrent, server CPU"
    yield Figure(title, "us", ours.server_cpu, without.server_cpu, "without TLS", "<= 1.1")
    ours, without = both(Target.load, 1)
    yield Figure("GetTask over TLS, alone", "ms", ours.p50, without.p50, "without TLS", "<= 1.2")
    ours, without = both(Target.newcomers, 4)
    yield Figure("New TLS connections, 4 concurrent", "calls/s", ours.rate, without.rate, "without TLS")
    title = "New TLS connections, 4 concurrent, server CPU"
    yield Figure(title, "us", ours.server_cpu, without.server_cpu, "without TLS")
