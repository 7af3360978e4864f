"""Tasks one by one and in batches, each way of writing them against the plainest one."""

import time
from collections.abc import Callable, Iterator
from statistics import median
from typing import Any

import psycopg
from statehouse.v1 import session_pb2, session_pb2_grpc, task_pb2_grpc, workflow_pb2, workflow_pb2_grpc
from statehouse.v1 import task_pb2 as pb

from benchmarks import servers
from benchmarks.scenarios.bench import Bench, Figure, channel, growth, median_ms
from benchmarks.servers import Target
from benchmarks.work.tasks import BATCH, TASK

ENDED = """
INSERT INTO tasks (
    project_id, id, create_time, update_time, version, depth, path, name, status, priority, workflow_id, output_json,
    start_time, end_time
)
SELECT 'local', gen_random_uuid()::text, now(), now(), 1, 0, uuid_send(gen_random_uuid()), 'task-' || number,
    'COMPLETED', 0, %(workflow)s, '{"done": true}', now(), now()
FROM generate_series(1, %(count)s) AS number
"""
"""Top-level tasks of a workflow."""
COLUMNS = (
    "project_id, id, create_time, update_time, version, depth, path, name, type, status, priority, tool_id,"
    " input_json, metadata_json"
)
COPIED = f"""
SELECT 'local', uuidv7(), now(), now(), 1, 0, uuid_send(uuidv7()), '{TASK.name}', '{TASK.type}', 'PENDING',
    {TASK.priority}, '{TASK.tool_id}', '{TASK.input_json}'::jsonb, '{TASK.metadata_json}'::jsonb
FROM generate_series(1, {BATCH})
"""
"""Tasks such as those of a batch."""
WORKFLOW = workflow_pb2.CreateWorkflowRequest(workflow={"name": "of tasks that have ended"})
MATCHES = 1500
"""Tasks that one call by filter changes."""
WRITES = {
    "upsert": "UpsertTask of a new task",
    "replace": "UpsertTask of a stored task",
    "status": "UpdateTaskStatus",
}
BATCHES = {
    "batch_upsert": "BatchUpsertTasks of 1,000 new tasks",
    "batch_replace": "BatchUpsertTasks of 1,000 stored tasks",
}


def run(bench: Bench) -> Iterator[Figure]:
    with servers.statehouse(bench.url) as target:
        yield from batches(bench, target)
        yield from writes(bench, target)
        yield from patches(bench, target)
        yield from batch_writes(bench, target)
        yield from by_filter(bench, target)
        yield from completions(bench, target)


def batches(bench: Bench, target: Target) -> Iterator[Figure]:
    """Batches of a thousand, against as many calls and against COPY."""
    with channel(target) as opened:
        tasks = task_pb2_grpc.TaskServiceStub(opened)
        one = pb.CreateTaskRequest(task=TASK)
        began = time.perf_counter()
        for _ in range(500):
            tasks.CreateTask(one)
        single = 500 / (time.perf_counter() - began)
        batch = pb.BatchCreateTasksRequest(tasks=[TASK] * 1000)
        tasks.BatchCreateTasks(batch)
        began = time.perf_counter()
        for _ in range(10):
            tasks.BatchCreateTasks(batch)
        rate = 10_000 / (time.perf_counter() - began)
        beside = [(_batched(tasks, batch), _copied(bench)) for _ in range(3 * bench.rounds)]
    title = "BatchCreateTasks, 1,000 a call"
    yield Figure(title, "tasks/s", rate, single, "CreateTask one by one", ">= 25")
    ours, copied = (median(rates) for rates in zip(*beside, strict=True))
    yield Figure(title, "tasks/s", ours, copied, "COPY FROM STDIN", ">= 0.33")


def _batched(tasks: task_pb2_grpc.TaskServiceStub, batch: pb.BatchCreateTasksRequest) -> float:
    """Tasks a second."""
    return len(batch.tasks) / _milliseconds(lambda: tasks.BatchCreateTasks(batch)) * 1000


def _copied(bench: Bench) -> float:
    """Rows a second of a COPY into the table of as many tasks, which are made beforehand."""
    with psycopg.connect(bench.url, autocommit=True) as conn:
        with conn.cursor().copy(f"COPY ({COPIED}) TO STDOUT") as copy:
            rows = b"".join(map(bytes, copy))
        began = time.perf_counter()
        with conn.cursor().copy(f"COPY tasks ({COLUMNS}) FROM STDIN") as copy:
            copy.write(rows)
        return BATCH / (time.perf_counter() - began)


def writes(bench: Bench, target: Target) -> Iterator[Figure]:
    """Other writes of one task, against CreateTask."""
    yield from bench.compared(target, WRITES, baseline="create", name="CreateTask")


def patches(bench: Bench, target: Target) -> Iterator[Figure]:
    """UpdateTask of a document, by a merge patch against by a mask alone."""
    title, baseline = "UpdateTask with a merge patch", "UpdateTask with a mask"
    alone = bench.works(target, "mask", "merge", concurrency=1)
    yield Figure(f"{title}, alone", "ms", alone["merge"].p50, alone["mask"].p50, baseline)
    together = bench.works(target, "mask", "merge", "mask_shared", "merge_shared", concurrency=16)
    yield Figure(f"{title}, 16 concurrent", "calls/s", together["merge"].rate, together["mask"].rate, baseline)
    ours, theirs = together["merge_shared"], together["mask_shared"]
    yield Figure(f"{title}, 16 writers of one row", "calls/s", ours.rate, theirs.rate, baseline)


def batch_writes(bench: Bench, target: Target) -> Iterator[Figure]:
    """Upserts of a thousand tasks, against their creation."""
    for concurrency, when in ((1, "alone"), (4, "4 concurrent")):
        found = bench.works(target, "batch_create", *BATCHES, concurrency=concurrency)
        baseline = found["batch_create"].rate * BATCH
        for kind, title in BATCHES.items():
            yield Figure(f"{title}, {when}", "tasks/s", found[kind].rate * BATCH, baseline, "BatchCreateTasks")


def by_filter(bench: Bench, target: Target) -> Iterator[Figure]:
    """Changes of all tasks of a session by one call, against a call for each."""
    with channel(target) as opened:
        tasks, sessions = task_pb2_grpc.TaskServiceStub(opened), session_pb2_grpc.SessionServiceStub(opened)
        cancels, deletions, baseline = [], [], []
        for _ in range(bench.rounds):
            begun = sessions.CreateSession(session_pb2.CreateSessionRequest(session={"name": "s"})).session
            session = [{"session_ids": {"ids": [begun.id]}}]
            tasks.BatchCreateTasks(_of_session(session))
            cancel = pb.UpdateTaskStatusesRequest(filters=session, status=pb.TASK_STATUS_CANCELLED)
            cancels.append(_milliseconds(lambda one=cancel: tasks.UpdateTaskStatuses(one)))
            delete = pb.DeleteTasksRequest(filters=session, force=True)
            deletions.append(_milliseconds(lambda one=delete: tasks.DeleteTasks(one)))
            made = tasks.BatchCreateTasks(_of_session(session)).tasks
            singly = [pb.UpdateTaskStatusRequest(id=one.id, status=pb.TASK_STATUS_CANCELLED) for one in made]
            baseline.append(_milliseconds(lambda all_=singly: [tasks.UpdateTaskStatus(one) for one in all_]))
    alone = median(baseline)
    for name, times in (("UpdateTaskStatuses", cancels), ("DeleteTasks", deletions)):
        yield Figure(f"{name} of {MATCHES:,} tasks", "ms", median(times), alone, "UpdateTaskStatus one by one", "< 500")


def _of_session(session: list[dict[str, Any]]) -> pb.BatchCreateTasksRequest:
    (id_,) = session[0]["session_ids"]["ids"]
    return pb.BatchCreateTasksRequest(tasks=[pb.Task(name="t", session_id=id_)] * MATCHES)


def completions(bench: Bench, target: Target) -> Iterator[Figure]:
    """Workflows that end with the outputs of their tasks, by how many they have."""
    with channel(target) as opened:
        workflows = workflow_pb2_grpc.WorkflowServiceStub(opened)
        times = {count: _completion_ms(bench, workflows, count) for count in (100, 10_000)}
    yield growth("CompleteWorkflow", "task", times, "<= 1.3")


def _completion_ms(bench: Bench, workflows: workflow_pb2_grpc.WorkflowServiceStub, count: int) -> float:
    ids = [workflows.CreateWorkflow(WORKFLOW).workflow.id for _ in range(bench.rounds)]
    with psycopg.connect(bench.url, autocommit=True) as conn:
        for id_ in ids:
            conn.execute(ENDED, {"workflow": id_, "count": count})
        conn.execute("VACUUM ANALYZE workflows, tasks")
    requests = iter([workflow_pb2.CompleteWorkflowRequest(id=id_) for id_ in ids])
    return median_ms(lambda: workflows.CompleteWorkflow(next(requests)), bench.rounds)


def _milliseconds(call: Callable[[], object]) -> float:
    began = time.perf_counter()
    call()
    return (time.perf_counter() - began) * 1000
