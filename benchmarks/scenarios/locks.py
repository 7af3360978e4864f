"""Locks: free ones, and one for which many wait."""

from collections.abc import Iterator

from benchmarks import servers
from benchmarks.scenarios.bench import Bench, Figure
from benchmarks.servers import Target

WAITING = 50


def run(bench: Bench) -> Iterator[Figure]:
    with servers.statehouse(bench.url) as target:
        yield from free(bench, target)
        yield from contended(bench, target)


def free(bench: Bench, target: Target) -> Iterator[Figure]:
    """A lock is acquired and released, each client its own: two calls, against one CreateTask."""
    work = "AcquireLock and ReleaseLock"
    alone = bench.works(target, "lock", "create", concurrency=1)
    yield Figure(f"{work}, alone", "ms", alone["lock"].p50, alone["create"].p50, "CreateTask")
    together = bench.works(target, "lock", "create", concurrency=16)
    ours, baseline = together["lock"], together["create"]
    yield Figure(f"{work}, 16 names at once", "pairs/s", ours.rate, baseline.rate, "CreateTask")
    yield Figure(f"{work}, 16 names at once, server CPU", "us/pair", ours.server_cpu, baseline.server_cpu, "CreateTask")


def contended(bench: Bench, target: Target) -> Iterator[Figure]:
    """One lock for which fifty clients wait, each acquiring it again at once: how often it changes hands, against one
    client that has it for itself; and how evenly the clients get it."""
    one = bench.works(target, "contended", concurrency=1)["contended"]
    many = bench.works(target, "contended", concurrency=WAITING, seconds=bench.seconds)["contended"]
    work = f"AcquireLock with wait, {WAITING} clients for one lock"
    yield Figure(work, "pairs/s", many.rate, one.rate, "one client")
    yield Figure(f"{work}, server CPU", "us/pair", many.server_cpu, one.server_cpu, "one client")
    yield Figure(f"{work}, p99", "ms", many.p99, many.p50, "its median")
