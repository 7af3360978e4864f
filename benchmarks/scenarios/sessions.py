"""What descends from what, in forests of 1,000, 100,000 and 1,000,000 sessions: the larger ones against the smallest,
in turn.

The forests are trees of 1,000 sessions each: a line of 129, in which others are spawned, and forked from the one
before.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import partial
from typing import Any

import psycopg
from statehouse.v1 import session_pb2 as pb
from statehouse.v1 import session_pb2_grpc

from benchmarks import servers
from benchmarks.scenarios.bench import Bench, Figure, channel, medians_ms

SEED = """
INSERT INTO sessions (
    project_id, id, create_time, update_time, version, hidden, name, status, parent_session_id, fork_of_session_id
)
SELECT 'local', 'tree-' || tree || '-' || number, now() + make_interval(secs => number), now(), 1, FALSE, 'n', 'IDLE',
    CASE
        WHEN number BETWEEN 1 AND 128 THEN 'tree-' || tree || '-' || number - 1
        WHEN number >= 900 THEN 'tree-' || tree || '-0'
        WHEN mod(number, 3) > 0 THEN 'tree-' || tree || '-' || mod(number, 128)
    END,
    CASE WHEN number > 128 AND mod(number, 3) < 2 THEN 'tree-' || tree || '-' || greatest(mod(number, 128) - 1, 0) END
FROM generate_series(0, %(trees)s - 1) AS tree, generate_series(0, 999) AS number
"""
TREE = 1_000
"""Sessions of a tree."""


def run(bench: Bench) -> Iterator[Figure]:
    smallest, *larger = sizes = (1, max(2, 100 // bench.share), max(3, 1_000 // bench.share))
    with ExitStack() as stack:
        forests = {trees: _calls(stack.enter_context(_forest(bench.url, trees))) for trees in sizes}
        times = medians_ms(
            {_work(name, trees): call for trees, calls in forests.items() for name, call in calls.items()}
        )
    for trees in larger:
        for name in forests[trees]:
            ours, baseline = times[_work(name, trees)], times[_work(name, smallest)]
            yield Figure(_work(name, trees), "ms", ours, baseline, f"a forest of {TREE:,}", "<= 1.3")


def _work(name: str, trees: int) -> str:
    return f"{name}, in a forest of {trees * TREE:,}"


@contextmanager
def _forest(url: str, trees: int) -> Iterator[session_pb2_grpc.SessionServiceStub]:
    """A server of a database with so many trees."""
    with servers.another_database(url, f"sessions_{trees}") as beside:
        with psycopg.connect(beside, autocommit=True) as conn:
            conn.execute("SET session_replication_role = replica")  # No look at the foreign keys of what is planted.
            conn.execute(SEED, {"trees": trees})
            conn.execute("VACUUM ANALYZE sessions")
        with servers.statehouse(beside) as target, channel(target) as opened:
            yield session_pb2_grpc.SessionServiceStub(opened)


def _calls(sessions: session_pb2_grpc.SessionServiceStub) -> Mapping[str, Callable[[], Any]]:
    line = {depth: pb.ListSessionAncestorsRequest(id=f"tree-0-{depth}") for depth in (20, 128)}
    return {
        "ListSessionAncestors of 20": partial(sessions.ListSessionAncestors, line[20]),
        "ListSessionAncestors of 128": partial(sessions.ListSessionAncestors, line[128]),
        "ListChildSessions, page of 50": partial(
            sessions.ListChildSessions, pb.ListChildSessionsRequest(session_id="tree-0-0")
        ),
        "ListSessionTree, page of 1,000": partial(
            sessions.ListSessionTree, pb.ListSessionTreeRequest(id="tree-0-0", page_size=TREE)
        ),
    }
