"""GetTask and CreateTask under load: against gRPC alone and what one would write first, and with more processes."""

import json
import time
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager

import psycopg
from statehouse.v1 import task_pb2 as pb

from benchmarks import servers, textbook
from benchmarks.load import Load
from benchmarks.scenarios.bench import CREATE, GET, Bench, Figure
from benchmarks.servers import Target
from benchmarks.work.tasks import TASK

REST_CREATE = json.dumps(
    {field.name: value for field, value in TASK.ListFields()},
).encode()
BASELINES = {"textbook": "textbook", "rest": "textbook REST"}
"""What one would write first, and how rows call it."""
SEED = """
INSERT INTO tasks (project_id, id, create_time, update_time, version, depth, path, name, status, priority)
SELECT 'local', gen_random_uuid(), now(), now(), 1, 0, uuid_send(gen_random_uuid()), 'task', 'PENDING', 0
FROM generate_series(1, %(count)s)
"""
SHARE = 2 / 3
"""Of the seconds of a load: there are many."""
Loads = Mapping[str, Load]


def run(bench: Bench) -> Iterator[Figure]:
    task = bench.tree
    with servers.another_database(bench.url, "textbook", _prepared) as narrow:
        with psycopg.connect(narrow, autocommit=True) as conn:
            conn.execute(SEED, {"count": bench.nodes})
            conn.execute("VACUUM ANALYZE tasks")
        found = _loads(bench, task, narrow)
    yield from gets(bench, task, found)
    yield from creates(found)
    yield from tails(found)
    yield from processes(bench, task)


def _prepared(url: str) -> None:
    with psycopg.connect(url, autocommit=True) as conn:
        conn.execute(textbook.TABLE.encode())


def gets(bench: Bench, task: str, found: Loads) -> Iterator[Figure]:
    """Rates beside what one would write first, and processor time beside gRPC alone."""
    ours, title = found["ours get"], "GetTask, 64 concurrent"
    for (name, said), goal in zip(BASELINES.items(), (">= 2.2", ">= 1.15"), strict=True):
        yield Figure(title, "calls/s", ours.rate, found[f"{name} get"].rate, said, goal)
    yield Figure("GetTask, server CPU", "us/call", ours.server_cpu, found["echo"].server_cpu, "echo", "<= 1.75")
    yield Figure("GetTask, server CPU", "us/call", ours.server_cpu, raw_get(bench, task), "raw psycopg")


def creates(found: Loads) -> Iterator[Figure]:
    """The same of creating, with the event of the new task and without."""
    for kind, work, goal in (
        ("ours", "CreateTask", ">= 1.2"),
        ("unrecorded", "CreateTask without its event", ">= 1.5"),
    ):
        load = found[f"{kind} create"]
        for name, said in BASELINES.items():
            rate = found[f"{name} create"].rate
            yield Figure(f"{work}, 64 concurrent", "calls/s", load.rate, rate, said, goal)
    ours, without, narrow = (found[f"{kind} create"] for kind in ("ours", "unrecorded", "narrow"))
    title = "CreateTask, server CPU"
    yield Figure(title, "us/call", ours.server_cpu, found["echo"].server_cpu, "echo", "<= 2.3")
    for name, said in BASELINES.items():
        yield Figure(title, "us/call", ours.server_cpu, found[f"{name} create"].server_cpu, said)
    title, said = "database CPU", "textbook, four indexes"
    yield Figure(f"CreateTask, {title}", "us/call", ours.database_cpu, narrow.database_cpu, said)
    title = f"CreateTask without its event, {title}"
    yield Figure(title, "us/call", without.database_cpu, narrow.database_cpu, said, "<= 1.5")


def tails(found: Loads) -> Iterator[Figure]:
    """The slowest calls of few clients, against those in the middle."""
    for verb, method in (("get", "GetTask"), ("create", "CreateTask")):
        load = found[f"ours {verb} of 16"]
        yield Figure(f"{method}, 16 concurrent, 99th percentile", "ms", load.p99, load.p50, "median", "<= 3")


def processes(bench: Bench, task: str) -> Iterator[Figure]:
    """Two processes against one, on both cores, which PostgreSQL may use too; the client has the last one."""
    body, rates = pb.GetTaskRequest(id=task).SerializeToString(), dict[int, list[Load]]()
    with servers.database_on_both(bench.url):
        for _ in range(bench.rounds):
            for count in (1, 2):
                with servers.statehouse(bench.url, "--processes", str(count), cores=servers.BOTH) as target:
                    load = target.light_load(GET, body, concurrency=64, seconds=bench.seconds * SHARE)
                    rates.setdefault(count, []).append(_sound(load))
    one, two = (Load.median(rates[count]) for count in (1, 2))
    yield Figure("GetTask of two processes on two cores", "calls/s", two.rate, one.rate, "one process", ">= 1.4")


def _loads(bench: Bench, task: str, narrow: str) -> Loads:
    """The medians of what each server measures, all of them in turn."""
    found: dict[str, list[Load]] = {}
    for _ in range(bench.rounds):
        for name, load in _round(bench, task, narrow):
            found.setdefault(name, []).append(_sound(load))
    return {name: Load.median(loads) for name, loads in found.items()}


def _round(bench: Bench, task: str, narrow: str) -> Iterator[tuple[str, Load]]:
    """What each server measures, each of them started anew."""
    get = pb.GetTaskRequest(id=task).SerializeToString()
    create = pb.CreateTaskRequest(task=TASK).SerializeToString()
    seconds = bench.seconds * SHARE
    with servers.baseline("echo", bench.url) as echo:
        yield "echo", echo.light_load("/echo/Echo", get, concurrency=64, seconds=seconds)
    starting: list[tuple[str, AbstractContextManager[Target], str]] = [
        ("ours", servers.statehouse(bench.url), bench.url),
        ("unrecorded", servers.baseline("unrecorded", bench.url), bench.url),
        ("textbook", servers.baseline("textbook", bench.url), bench.url),
        ("narrow", servers.baseline("textbook", narrow), narrow),
    ]
    for name, server, url in starting:
        with server as target:
            if url == bench.url and name != "unrecorded":
                yield f"{name} get", target.light_load(GET, get, concurrency=64, seconds=seconds, database=url)
            yield (
                f"{name} create",
                target.light_load(CREATE, create, concurrency=64, seconds=seconds, database=url),
            )
            if name == "ours":
                for verb, path, body in (("get", GET, get), ("create", CREATE, create)):
                    yield f"ours {verb} of 16", target.light_load(path, body, concurrency=16, seconds=seconds)
    with servers.baseline("textbook_rest", bench.url) as rest:
        for verb, path, body in (("get", f"GET /tasks/{task}", b""), ("create", "POST /tasks", REST_CREATE)):
            yield f"rest {verb}", rest.light_load(path, body, concurrency=64, seconds=seconds, protocol="rest")


def _sound(load: Load) -> Load:
    assert not load.failures, f"{load.failures} failures"
    return load


def raw_get(bench: Bench, task: str) -> float:
    """Processor time of psycopg for the same statement, in microseconds a row."""
    from statehouse_server.services.task.service import TASK as ENTITY

    query = f"SELECT {ENTITY.columns} FROM tasks WHERE project_id = %s AND id = %s"
    with psycopg.connect(bench.url, autocommit=True) as conn:
        began = time.process_time()
        for _ in range(3000):
            conn.execute(query, ("local", task), prepare=True, binary=True).fetchone()
        return (time.process_time() - began) / 3000 * 1e6
