"""Boards: objects that are moved, each by its own client, against a small change of a task."""

from collections.abc import Iterator

from benchmarks import servers
from benchmarks.scenarios.bench import Bench, Figure


def run(bench: Bench) -> Iterator[Figure]:
    title, baseline = "UpdateBoardObject that moves one of 1,000 on a board", "UpdateTask with a mask"
    with servers.statehouse(bench.url) as target:
        alone = bench.works(target, "move", "mask", concurrency=1)
        together = bench.works(target, "move", "mask", concurrency=16)
    yield Figure(f"{title}, alone", "ms", alone["move"].p50, alone["mask"].p50, baseline, "<= 1.2")
    ours, theirs = together["move"], together["mask"]
    yield Figure(f"{title}, 16 concurrent", "calls/s", ours.rate, theirs.rate, baseline)
    yield Figure(f"{title}, server CPU", "us/call", ours.server_cpu, theirs.server_cpu, baseline)
