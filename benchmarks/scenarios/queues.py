"""No-op jobs, beside the libraries that do them in the worker's own process."""

import json
import statistics
from collections.abc import Iterator

from benchmarks import servers
from benchmarks.scenarios.bench import Bench, Figure

LIBRARIES = ("pgqueuer", "procrastinate")
WORKS = (
    ("1", "jobs claimed and completed one by one", ">= 1.5"),
    ("10", "jobs claimed and completed in tens", ">= 2.0"),
    ("100", "jobs claimed and completed in hundreds", ">= 1.5"),
    ("enqueue", "jobs enqueued, 1,000 a call", ">= 1.0"),
)


def run(bench: Bench) -> Iterator[Figure]:
    rates: dict[str, list[float]] = {}
    for _ in range(bench.rounds):
        for name, measured in _round(bench).items():
            for work, jobs in measured.items():
                rates.setdefault(f"{name} {work}", []).append(jobs)
    rate = {name: statistics.median(values) for name, values in rates.items()}
    for work, title, target in WORKS:
        for name in LIBRARIES:
            if f"{name} {work}" in rate:
                aim = target if name == "pgqueuer" else ""
                yield Figure(title, "jobs/s", rate[f"ours {work}"], rate[f"{name} {work}"], name, aim)


def _round(bench: Bench) -> dict[str, dict[str, float]]:
    """What each system measures, by its name."""
    with servers.statehouse(bench.url) as ours:
        found = {"ours": _measured(bench, "ours", ours.address, servers.CLIENT_CORE)}
    return found | {name: _measured(bench, name, bench.url, servers.SERVER_CORE) for name in LIBRARIES}


def _measured(bench: Bench, name: str, where: str, core: int) -> dict[str, float]:
    """What one system of `benchmarks.queues` measures, in a process of its own."""
    result: dict[str, float] = json.loads(servers.client("queues", name, bench.url, where, bench.share, core=core))
    return result
