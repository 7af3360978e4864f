"""The feed: what an event costs a write, what AppendEvent costs, and pages of a long feed against those of a short
one."""

from collections.abc import Iterator, Mapping
from functools import partial

import psycopg
from statehouse.v1 import event_pb2 as pb
from statehouse.v1 import event_pb2_grpc, system_pb2, system_pb2_grpc, task_pb2, task_pb2_grpc

from benchmarks import servers
from benchmarks.load import Load
from benchmarks.scenarios.bench import CREATE, Bench, Figure, channel, median_ms, medians_ms
from benchmarks.servers import Target
from benchmarks.work.tasks import TASK

LONG, SHORT = "long", "short"
"""Projects whose feeds are compared."""
FEW = 10_000
SEED = """
WITH numbered AS (
    INSERT INTO events (
        project_id, sequence, type, entity_kind, entity_id, entity_version, changed_fields, actor, on_behalf_of,
        outcome, targets, payload_json, whole, own, create_time
    )
    SELECT %(project)s, number,
        CASE WHEN mod(number, 50) = 0 THEN 'report.sent' WHEN mod(number, 5) = 0 THEN 'task.created'
            ELSE 'task.updated' END,
        CASE WHEN mod(number, 50) > 0 THEN 'task' END, CASE WHEN mod(number, 50) > 0 THEN 'task-' || number / 5 END,
        1 + mod(number, 5), '{status}', 'user:' || mod(number, 100), CASE WHEN mod(number, 20) = 0 THEN 'ada' END,
        'SUCCESS', CASE WHEN mod(number, 50) = 0 THEN ARRAY['report', (number / 500)::text] END,
        '{"status": "RUNNING"}', mod(number, 5) = 0, mod(number, 50) = 0,
        now() - make_interval(days => 20) + make_interval(secs => number * 0.1)
    FROM generate_series(1, %(count)s::bigint) AS number
    RETURNING events.project_id, events.sequence, events.targets, events.create_time
),
target AS (
    INSERT INTO event_targets SELECT project_id, targets[1], targets[2], sequence FROM numbered
    WHERE targets IS NOT NULL
),
block AS (
    INSERT INTO event_blocks
    SELECT project_id, sequence / 1000, min(create_time), max(create_time) FROM numbered GROUP BY 1, 2
)
INSERT INTO event_heads VALUES (%(project)s, %(count)s, 0)
"""
FILTERS: Mapping[str, pb.EventFilter] = {
    "no filter": pb.EventFilter(),
    "a type": pb.EventFilter(types=["task.created"]),
    "a prefix": pb.EventFilter(type_prefixes=["task."]),
    "own types": pb.EventFilter(own_types_only=True),
    "an entity": pb.EventFilter(entities=[pb.EventTarget(kind="task", id="task-1000")]),
    "a target": pb.EventFilter(targets=[pb.EventTarget(kind="report", id="10")]),
    "an actor": pb.EventFilter(actors=["user:7"]),
    "a user": pb.EventFilter(on_behalf_of=["ada"]),
}


def run(bench: Bench) -> Iterator[Figure]:
    yield from recording(bench)
    with servers.statehouse(bench.url) as target:
        yield from bench.compared(target, {"event": "AppendEvent"}, baseline="create", name="CreateTask")
        yield from pages(bench, target)
        yield from versions(target)


def recording(bench: Bench) -> Iterator[Figure]:
    """CreateTask with and without its event."""
    body = task_pb2.CreateTaskRequest(task=TASK).SerializeToString()
    with servers.statehouse(bench.url) as ours, servers.baseline("unrecorded", bench.url) as without:
        loads: dict[str, Load] = bench.loads(
            {
                name: partial(target.load, CREATE, body, concurrency=64, seconds=bench.seconds)
                for name, target in (("ours", ours), ("without", without))
            }
        )
    given, plain = loads["ours"], loads["without"]
    yield Figure("CreateTask with its event, 64 concurrent", "calls/s", given.rate, plain.rate, "without", ">= 0.7")
    yield Figure("CreateTask with its event, server CPU", "us/call", given.server_cpu, plain.server_cpu, "without")


def pages(bench: Bench, target: Target) -> Iterator[Figure]:
    """Pages of 50 in the middle of a long feed, against those of a short one, and its end by retention."""
    many = 10_000_000 if bench.large > bench.nodes else 1_000_000 // bench.share
    with psycopg.connect(bench.url, autocommit=True) as conn, channel(target) as opened:
        for project, count in ((LONG, many), (SHORT, FEW)):
            conn.execute(
                "INSERT INTO projects (id, create_time, update_time, version, name, transitions)"
                " VALUES (%(project)s, now(), now(), 1, %(project)s, 'STRICT')",
                {"project": project},
            )
            conn.execute(SEED, {"project": project, "count": count})
        conn.execute("VACUUM ANALYZE events, event_targets, event_blocks, event_heads")
        events = event_pb2_grpc.EventServiceStub(opened)
        for name, one in FILTERS.items():
            calls = {
                project: partial(events.ListEvents, _page(project, one, count // 2))
                for project, count in ((LONG, many), (SHORT, FEW))
            }
            found = medians_ms(calls)
            title = f"ListEvents by {name}, page of 50 of {many:,} events"
            yield Figure(title, "ms", found[LONG], found[SHORT], f"of {FEW:,}", "<= 1.3")
        conn.execute(
            "UPDATE events SET create_time = now() - make_interval(days => 60)"
            " WHERE project_id = %s AND sequence <= %s",
            (LONG, many // 100),
        )
        yield _purge(opened, many // 100)
        for table in ("events", "event_targets", "event_blocks", "event_heads", "event_expirations"):
            conn.execute(f"DELETE FROM {table} WHERE project_id IN ('{LONG}', '{SHORT}')".encode())


def _page(project: str, one: pb.EventFilter, after: int) -> pb.ListEventsRequest:
    filters = [one] if one.ListFields() else []
    return pb.ListEventsRequest(project_id=project, after_sequence=after, filters=filters)


def _purge(opened: object, count: int) -> Figure:
    """The removal of events whose retention has ended, for each of them."""
    system = system_pb2_grpc.SystemServiceStub(opened)  # type: ignore[no-untyped-call]
    purge = partial(system.PurgeExpired, system_pb2.PurgeExpiredRequest(force=True), timeout=300)
    first = median_ms(purge, 1)
    again = median_ms(purge, 1)
    return Figure(f"PurgeExpired of {count:,} events", "ms", first, again, "of none")


def versions(target: Target) -> Iterator[Figure]:
    """Old versions of a task with 250 of them, against its current one."""
    with channel(target) as opened:
        tasks, events = task_pb2_grpc.TaskServiceStub(opened), event_pb2_grpc.EventServiceStub(opened)
        task = tasks.CreateTask(task_pb2.CreateTaskRequest(task=TASK)).task
        for number in range(249):
            tasks.UpdateTaskOutput(task_pb2.UpdateTaskOutputRequest(id=task.id, output_json=str(number)))
        history = pb.ListEntityVersionsRequest(entity_kind="task", entity_id=task.id, page_size=50)
        times = medians_ms(
            {
                "now": partial(tasks.GetTask, task_pb2.GetTaskRequest(id=task.id)),
                "then": partial(tasks.GetTask, task_pb2.GetTaskRequest(id=task.id, at_version=199)),
                "history": partial(events.ListEntityVersions, history),
            }
        )
    yield Figure("GetTask at a version that 100 events tell", "ms", times["then"], times["now"], "GetTask")
    yield Figure("ListEntityVersions, page of 50 of 250", "ms", times["history"], times["now"], "GetTask")
