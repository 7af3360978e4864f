"""Tasks one by one and in batches, each way of writing them against the plainest one."""

import time
from collections.abc import Callable, Iterator
from statistics import median
from typing import Any

import psycopg
from statehouse.v1 import session_pb2, session_pb2_grpc, task_pb2_grpc, workflow_pb2, workflow_pb2_grpc
from statehouse.v1 import task_pb2 as pb

from benchmarks import servers
from benchmarks.load import Load
from benchmarks.scenarios.bench import CREATE, GET, Bench, Figure, channel, growth, median_ms
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
    yield from unary(bench)
    with servers.statehouse(bench.url) as target:
        yield from batches(target)
        yield from writes(bench, target)
        yield from patches(bench, target)
        yield from batch_writes(bench, target)
        yield from by_filter(bench, target)
        yield from completions(bench, target)


def unary(bench: Bench) -> Iterator[Figure]:
    """Get and create, against gRPC alone and against the textbook."""
    found: dict[str, list[Load]] = {}
    task = bench.tree
    for _ in range(bench.rounds):
        for name, one in _unary_round(bench, task).items():
            found.setdefault(name, []).append(one)
    load = {name: Load.median(loads) for name, loads in found.items()}
    get, theirs_get = load["ours get"], load["textbook get"]
    create, theirs_create = load["ours create"], load["textbook create"]
    yield Figure("GetTask, 64 concurrent", "calls/s", get.rate, theirs_get.rate, "textbook", ">= 2.0")
    yield Figure("GetTask, server CPU", "us/call", get.server_cpu, load["echo"].server_cpu, "echo", "<= 2.2")
    yield Figure("GetTask, server CPU", "us/call", get.server_cpu, raw_get(bench, task), "raw psycopg")
    yield Figure("CreateTask, 64 concurrent", "calls/s", create.rate, theirs_create.rate, "textbook", ">= 1.8")
    yield Figure("CreateTask, server CPU", "us/call", create.server_cpu, theirs_create.server_cpu, "textbook")


def _unary_round(bench: Bench, task: str) -> dict[str, Load]:
    """What each server measures, each of them started anew."""
    get = pb.GetTaskRequest(id=task).SerializeToString()
    create = pb.CreateTaskRequest(task=TASK).SerializeToString()
    with servers.baseline("echo", bench.url) as echo:
        found = {"echo": echo.load("/echo/Echo", get, concurrency=64, seconds=bench.seconds)}
    for name in ("ours", "textbook"):
        starting = servers.statehouse(bench.url) if name == "ours" else servers.baseline("textbook", bench.url)
        with starting as target:
            for verb, path, body in (("get", GET, get), ("create", CREATE, create)):
                found[f"{name} {verb}"] = load = target.load(path, body, concurrency=64, seconds=bench.seconds)
                assert not load.failures, f"{name} {verb}: {load.failures} failures"
    return found


def raw_get(bench: Bench, task: str) -> float:
    """Processor time of psycopg for the same statement, in microseconds a row."""
    from statehouse_server.services.task.service import TASK as ENTITY

    query = f"SELECT {ENTITY.columns} FROM tasks WHERE project_id = %s AND id = %s"
    with psycopg.connect(bench.url, autocommit=True) as conn:
        began = time.process_time()
        for _ in range(3000):
            conn.execute(query, ("local", task), prepare=True, binary=True).fetchone()
        return (time.process_time() - began) / 3000 * 1e6


def batches(target: Target) -> Iterator[Figure]:
    """Batches of a thousand, against as many calls."""
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
    yield Figure("BatchCreateTasks, 1,000 a call", "tasks/s", rate, single, "CreateTask one by one", ">= 25")


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
