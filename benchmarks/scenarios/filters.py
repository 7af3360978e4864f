"""Lists by several filters of a million tasks, and counts of them, in a database of their own.

A list by several filters should cost no more than the lists by each of them, which a program would merge itself; and a
count by groups hardly more than one of all, which a program would need for each group.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

import psycopg
from statehouse.v1 import task_pb2 as pb
from statehouse.v1 import task_pb2_grpc

from benchmarks import servers
from benchmarks.load import Load
from benchmarks.scenarios.bench import LIST, Bench, Figure, channel, medians_ms
from benchmarks.servers import Target

AGENTS, WORKFLOWS = 100, 10_000
SEED = (
    """
    INSERT INTO agents (project_id, id, create_time, update_time, version, name, is_default, capabilities, status)
    SELECT 'local', 'agent-' || number, now(), now(), 1, 'agent-' || number, FALSE, '{}', 'INACTIVE'
    FROM generate_series(0, %(agents)s - 1) AS number
    """,
    """
    INSERT INTO workflows (project_id, id, create_time, update_time, version, name, status)
    SELECT 'local', 'workflow-' || number, now(), now(), 1, 'workflow-' || number, 'RUNNING'
    FROM generate_series(0, %(workflows)s - 1) AS number
    """,
    # The foreign keys hold, and are not checked for each row.
    "SET session_replication_role = replica",
    "SELECT setseed(0.5)",
    """
    INSERT INTO tasks (
        project_id, id, create_time, update_time, version, depth, path, name, type, status, priority, agent_id,
        workflow_id, input_json
    )
    SELECT 'local', 'task-' || number, now() - make_interval(secs => %(count)s - number), now(), 1, 0,
        int8send(number) || int8send(number), 'task', 'type-' || floor(random() * 20),
        CASE WHEN random() < 0.97 THEN 'COMPLETED' WHEN random() < 0.5 THEN 'FAILED' ELSE 'PENDING' END, 0,
        'agent-' || floor(random() * %(agents)s), 'workflow-' || floor(random() * %(workflows)s),
        '{"command": "echo hello"}'
    FROM generate_series(1::bigint, %(count)s) AS number
    """,
    "RESET session_replication_role",
    "VACUUM ANALYZE agents, workflows, tasks",
)


def agent(number: int) -> pb.TaskFilter:
    return pb.TaskFilter(agent_ids={"ids": [f"agent-{number}"]})


def workflow(*numbers: int) -> pb.TaskFilter:
    return pb.TaskFilter(workflow_ids={"ids": [f"workflow-{number}" for number in numbers]})


PENDING = pb.TaskFilter(statuses=[pb.TASK_STATUS_PENDING])
SEVERAL = {
    "an agent or a workflow": [agent(7), workflow(77)],
    "four filters": [agent(7), workflow(77), pb.TaskFilter(ids={"ids": ["task-7", "task-77"]}), PENDING],
    "an agent, or a type without index": [agent(7), pb.TaskFilter(types=["type-7"])],
}
TWENTY = range(0, 100, 5)


def run(bench: Bench) -> Iterator[Figure]:
    count = 1_000_000 // bench.share
    with servers.another_database(bench.url, "filters") as url:
        seed(url, count)
        with servers.statehouse(url) as target:
            for title, filters in SEVERAL.items():
                yield from several(bench, target, f"ListTasks of {count:,}: {title}", filters)
            yield from twenty(bench, target, f"ListTasks of {count:,}: 20 values in one filter")
            yield from groups(target, f"CountTasks of {count:,} by status")
            yield from by_priority(target, f"ListTasks of {count:,}: PENDING by priority")


def seed(url: str, count: int) -> None:
    with psycopg.connect(url, autocommit=True) as conn, psycopg.ClientCursor(conn) as cursor:
        for statement in SEED:
            cursor.execute(statement, {"count": count, "agents": AGENTS, "workflows": WORKFLOWS})


def several(bench: Bench, target: Target, work: str, filters: Sequence[pb.TaskFilter]) -> Iterator[Figure]:
    """Several filters in one call, against the sum of a call for each."""
    requests = {"all": _list(*filters)} | {str(number): _list(one) for number, one in enumerate(filters)}
    for when, milliseconds in (("", _alone(target, requests)), (", 16 concurrent", _loaded(bench, target, requests))):
        together = milliseconds.pop("all")
        yield Figure(f"{work}{when}", "ms", together, sum(milliseconds.values()), "sum of each filter", "<= 1.2")


def twenty(bench: Bench, target: Target, work: str) -> Iterator[Figure]:
    """One filter with twenty values, against twenty filters."""
    requests = {"one": _list(workflow(*TWENTY)), "twenty": _list(*map(workflow, TWENTY))}
    for when, milliseconds in (("", _alone(target, requests)), (", 16 concurrent", _loaded(bench, target, requests))):
        yield Figure(f"{work}{when}", "ms", milliseconds["one"], milliseconds["twenty"], "20 filters")


def groups(target: Target, work: str) -> Iterator[Figure]:
    """A count by groups, against a list with its total."""
    with channel(target) as opened:
        tasks = task_pb2_grpc.TaskServiceStub(opened)
        count = partial(tasks.CountTasks, pb.CountTasksRequest(group_by=[pb.TASK_GROUPING_STATUS]))
        total = partial(tasks.ListTasks, pb.ListTasksRequest(with_total=True))
        times = medians_ms({"count": count, "total": total})
    yield Figure(work, "ms", times["count"], times["total"], "ListTasks with total", "<= 2.0")


def by_priority(target: Target, work: str) -> Iterator[Figure]:
    """What is next by priority, against what waits by time."""
    requests = {"priority": _list(PENDING), "time": _list(PENDING)}
    requests["priority"].order_by = pb.TASK_ORDER_PRIORITY_DESC
    times = _alone(target, requests)
    yield Figure(work, "ms", times["priority"], times["time"], "by creation", "<= 1.5")


def _list(*filters: pb.TaskFilter) -> pb.ListTasksRequest:
    return pb.ListTasksRequest(filters=filters)


def _alone(target: Target, requests: dict[str, pb.ListTasksRequest]) -> dict[str, float]:
    """The milliseconds of each call by itself."""
    with channel(target) as opened:
        tasks = task_pb2_grpc.TaskServiceStub(opened)
        return medians_ms({name: partial(tasks.ListTasks, request) for name, request in requests.items()})


def _loaded(bench: Bench, target: Target, requests: dict[str, pb.ListTasksRequest]) -> dict[str, float]:
    """The milliseconds that pass for each call if there are always sixteen."""

    def measured(request: Any) -> Callable[[], Load]:
        return partial(target.load, LIST, request.SerializeToString(), concurrency=16, seconds=bench.moment)

    loads = bench.loads({name: measured(request) for name, request in requests.items()})
    return {name: 1e3 / load.rate for name, load in loads.items()}
