"""The same calls in large tables as in small ones: each size is a database of its own, which is dropped afterwards."""

from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from typing import Any

import psycopg
from statehouse.v1 import task_pb2 as pb

from benchmarks import servers
from benchmarks.load import Load
from benchmarks.scenarios.bench import CREATE, GET, Bench, Figure
from benchmarks.servers import Target
from benchmarks.work.tasks import TASK

SMALL = 10_000
"""Tasks and pending jobs of the tables that the others are compared with."""
TASKS = """
INSERT INTO tasks (
    project_id, id, create_time, update_time, version, depth, path, name, type, status, priority, tool_id, input_json,
    metadata_json
)
SELECT 'local', 'task-' || number, now() - make_interval(secs => %(count)s - number), now(), 1, 0,
    int8send(number) || int8send(number), %(name)s, %(type)s, CASE WHEN mod(number, 20) > 0 THEN 'COMPLETED'
    ELSE 'PENDING' END, %(priority)s, %(tool)s, %(input)s, %(metadata)s
FROM generate_series(1::bigint, %(count)s) AS number
"""
"""Tasks such as those that are created, of which one in twenty waits."""
JOBS = """
INSERT INTO jobs (
    project_id, id, create_time, update_time, version, type, status, queue, priority, allow_duplicates, attempt,
    max_attempts, run_time, payload_bytes
)
SELECT 'local', lpad(to_hex(number), 8, '0') || '-' || gen_random_uuid(), now(), now(), 1, 'noop', 'PENDING',
    'default', 0, FALSE, 0, 3, now() - make_interval(secs => (%(count)s - number) * 0.001), 0
FROM generate_series(1, %(count)s) AS number
"""
"""Jobs that wait, whose ids rise with time, as those that the server gives."""
TURNS = {"turn": (1, "one by one"), "turn_of_ten": (10, "in tens"), "turn_of_hundred": (100, "in hundreds")}
"""Work with jobs, how many each claims, and how rows call it."""


def run(bench: Bench) -> Iterator[Figure]:
    tasks = (10_000_000 if bench.full else 1_000_000) // bench.share
    jobs = (1_000_000 if bench.full else 100_000) // bench.share
    with ExitStack() as stack:
        urls = {
            size: stack.enter_context(servers.another_database(bench.url, f"of_{size}")) for size in ("few", "many")
        }
        _seed(urls["few"], SMALL // bench.share, SMALL)
        _seed(urls["many"], tasks, max(jobs, SMALL))
        yield from calls(bench, urls, tasks)
        yield from claims(bench, urls, jobs)


def _seed(url: str, tasks: int, jobs: int) -> None:
    task = {"name": TASK.name, "type": TASK.type, "priority": TASK.priority, "tool": TASK.tool_id}
    documents = {"input": TASK.input_json, "metadata": TASK.metadata_json}
    with psycopg.connect(url, autocommit=True) as conn:
        conn.execute(TASKS, {"count": tasks} | task | documents)
        conn.execute(JOBS, {"count": jobs})
        conn.execute("VACUUM ANALYZE")
        conn.execute("CHECKPOINT")


def calls(bench: Bench, urls: dict[str, str], count: int) -> Iterator[Figure]:
    """GetTask of a task in the middle, and CreateTask."""
    create = pb.CreateTaskRequest(task=TASK).SerializeToString()
    with ExitStack() as stack:
        targets = {size: stack.enter_context(servers.statehouse(url)) for size, url in urls.items()}
        loads: dict[str, Any] = {}
        for size, middle in (("few", SMALL // bench.share // 2), ("many", count // 2)):
            get = pb.GetTaskRequest(id=f"task-{middle}").SerializeToString()
            loads[f"{size} get"] = partial(_load, bench, targets[size], GET, get)
            loads[f"{size} create"] = partial(_load, bench, targets[size], CREATE, create)
        found = bench.loads(loads)
    for verb, method in (("get", "GetTask"), ("create", "CreateTask")):
        many, few = found[f"many {verb}"], found[f"few {verb}"]
        work, name = f"{method} beside {count:,} tasks", f"beside {SMALL:,}"
        yield Figure(f"{work}, 64 concurrent", "calls/s", many.rate, few.rate, name, ">= 0.8")
        yield Figure(f"{work}, server CPU", "us/call", many.server_cpu, few.server_cpu, name)


def _load(bench: Bench, target: Target, path: str, body: bytes) -> Load:
    return target.light_load(path, body, concurrency=64, seconds=bench.seconds)


def claims(bench: Bench, urls: dict[str, str], count: int) -> Iterator[Figure]:
    """Jobs that workers claim and complete, and as many that they enqueue."""
    found: dict[str, dict[str, Load]] = {}
    with ExitStack() as stack:
        targets = {size: stack.enter_context(servers.statehouse(url)) for size, url in urls.items()}
        for kind in TURNS:
            loading = {"concurrency": 32, "seconds": bench.moment}
            found[kind] = bench.loads({size: partial(one.work, kind, **loading) for size, one in targets.items()})
    for kind, (number, title) in TURNS.items():
        many, few = found[kind]["many"].rate * number, found[kind]["few"].rate * number
        work = f"jobs {title} beside {count:,} pending"
        yield Figure(work, "jobs/s", many, few, f"beside {SMALL:,}", ">= 0.8")
