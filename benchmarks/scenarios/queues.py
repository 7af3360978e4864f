"""No-op jobs, beside the libraries that do them in the worker's own process."""

import json
import statistics
from collections.abc import Iterator, Mapping, Sequence

from benchmarks import servers
from benchmarks.queues import BY_SIZE, KINDS
from benchmarks.scenarios.bench import Bench, Figure

RIVALS = [name for name in KINDS if name.startswith("pgqueuer")]
"""pgqueuer with few managers or many. The best of them is the baseline."""
WORKS = (
    ("1", "jobs claimed and completed one by one", "pgqueuer", ">= 1.5"),
    ("1", "jobs claimed and completed one by one", "procrastinate", ""),
    ("loop", "jobs completed one by one, and the next claimed by the same call", "1", ">= 1.5"),
    ("10", "jobs claimed and completed in tens", "pgqueuer", ">= 1.3"),
    ("100", "jobs claimed and completed in hundreds", "pgqueuer", ">= 1.3"),
    ("enqueue ids", "jobs enqueued, 1,000 a call, whose ids are answered", "pgqueuer", ">= 0.75"),
    ("enqueue ids", "jobs enqueued, 1,000 a call, whose ids are answered", "procrastinate", ""),
)
WORDS = {"1": "two calls"}
TRIAL = 4
"""By how much fewer jobs tell which of them is the best."""
Rates = Mapping[str, float]
"""Jobs a second, by the work."""


def run(bench: Bench) -> Iterator[Figure]:
    best = _best(bench)
    rounds = [_round(bench, best) for _ in range(bench.rounds)]
    rate = {
        (name, work): statistics.median(one[name][work] for one in rounds)
        for name, rates in rounds[0].items()
        for work in rates
    }
    for work, title, name, goal in WORKS:
        theirs = rate["ours", name] if name in BY_SIZE else rate[name, work]
        yield Figure(title, "jobs/s", rate["ours", work], theirs, WORDS.get(name, name), goal)
    yield Figure("jobs enqueued, 1,000 a call", "jobs/s", rate["ours", "enqueue"], rate["ours", "enqueue ids"], "ids")


def _best(bench: Bench) -> Mapping[str, str]:
    """How pgqueuer is fastest, for each number of jobs at a time."""
    found = {name: _measured(bench, name, bench.url, share=bench.share * TRIAL) for name in RIVALS}
    return {size: max(RIVALS, key=lambda name: found[name][size]) for size in BY_SIZE}


def _round(bench: Bench, best: Mapping[str, str]) -> Mapping[str, Rates]:
    """What each system measures, by its name."""
    with servers.statehouse(bench.url) as server:
        ours = _measured(bench, "ours", server.address, core=servers.CLIENT_CORE)
    theirs: dict[str, float] = {}
    for size, name in best.items():
        theirs |= _measured(bench, name, bench.url, [size])
    return {"ours": ours, "pgqueuer": theirs, "procrastinate": _measured(bench, "procrastinate", bench.url)}


def _measured(
    bench: Bench, name: str, where: str, sizes: Sequence[str] = (), *, core: int = servers.SERVER_CORE, share: int = 0
) -> Rates:
    """What one system of `benchmarks.queues` measures, in a process of its own."""
    asked = (name, bench.url, where, share or bench.share, *sizes)
    found: Rates = json.loads(servers.client("queues", *asked, core=core))
    return found
