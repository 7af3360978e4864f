"""Three calls as one transaction: a task is read, its output is replaced, and another task is created."""

import time
from collections.abc import Iterator

import psycopg

from benchmarks import servers
from benchmarks.load import Load
from benchmarks.scenarios.bench import Bench, Figure

TITLES = (
    ("interactive", "transaction of three calls", "<= 8"),
    ("batch", "ExecuteBatch of the same calls", "<= 3.5"),
)
RAW = (
    "SELECT * FROM tasks WHERE project_id = 'local' AND id = %s",
    "UPDATE tasks SET output_json = '{\"done\": true}', version = version + 1 WHERE project_id = 'local' AND id = %s"
    " RETURNING *",
    "INSERT INTO tasks (project_id, id, create_time, update_time, version, name, status, priority, path, depth)"
    " SELECT 'local', gen_random_uuid()::text, now(), now(), 1, 'follow up', 'PENDING', 0,"
    " uuid_send(gen_random_uuid()), 0 WHERE %s <> '' RETURNING *",
)
"""The same calls as a program without Statehouse would write them."""


def run(bench: Bench) -> Iterator[Figure]:
    kinds = ("interactive", "batch", "guarded", "get")
    with servers.statehouse(bench.url) as target:
        found = {at: bench.works(target, *kinds, concurrency=at, seconds=bench.seconds) for at in (1, 16)}
    yield from calls(found, raw(bench))
    yield from guards(found)


def calls(found: dict[int, dict[str, Load]], baseline: float) -> Iterator[Figure]:
    """The server's processor time, against GetTask and psycopg."""
    for kind, title, most in TITLES:
        for concurrency, load in found.items():
            work, ours = f"{title}, {concurrency} at once, server CPU", load[kind].server_cpu
            yield Figure(work, "us", ours, load["get"].server_cpu, "GetTask", most)
            yield Figure(work, "us", ours, baseline, "raw psycopg")


def raw(bench: Bench) -> float:
    """Processor time of psycopg for the statements of such a transaction, in microseconds."""
    with psycopg.connect(bench.url, autocommit=True) as conn:
        row = conn.execute("SELECT id FROM tasks WHERE project_id = 'local' LIMIT 1").fetchone()
        began = time.process_time()
        for _ in range(1000):
            with conn.transaction():
                for statement in RAW:
                    conn.execute(statement, row, prepare=True, binary=True).fetchone()
        return (time.process_time() - began) / 1000 * 1e6


def guards(found: dict[int, dict[str, Load]]) -> Iterator[Figure]:
    """A lock as a guard, against none."""
    for concurrency, load in found.items():
        work, ours, baseline = f"ExecuteBatch with a guard, {concurrency} at once", load["guarded"], load["batch"]
        yield Figure(work, "ms", ours.p50, baseline.p50, "without a guard")
        yield Figure(f"{work}, server CPU", "us", ours.server_cpu, baseline.server_cpu, "without a guard")
