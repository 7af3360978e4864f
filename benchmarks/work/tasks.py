"""Work with tasks, one by one and in batches."""

import itertools
from collections.abc import Iterator
from functools import partial

import grpc
from statehouse.v1 import task_pb2, task_pb2_grpc

from benchmarks.work import Once, new_ids

TASK = task_pb2.Task(
    name="summarise", type="llm", tool_id="bash", priority=1,
    input_json='{"command": "echo hello", "files": ["a", "b"]}', metadata_json='{"team": "research"}',
)  # fmt: skip
BATCH = 1000
"""Tasks of a batch."""


def get(channel: grpc.Channel, _: int) -> Once:
    """GetTask."""
    request = task_pb2.GetTaskRequest(id=new_task(channel))
    return partial(task_pb2_grpc.TaskServiceStub(channel).GetTask, request, timeout=60)


def create(channel: grpc.Channel, _: int) -> Once:
    """CreateTask."""
    return partial(task_pb2_grpc.TaskServiceStub(channel).CreateTask, task_pb2.CreateTaskRequest(task=TASK), timeout=60)


def upsert(channel: grpc.Channel, _: int) -> Once:
    """UpsertTask of a task that is not there."""
    stub, ids = task_pb2_grpc.TaskServiceStub(channel), new_ids()
    return lambda: stub.UpsertTask(task_pb2.UpsertTaskRequest(task=_task(next(ids))), timeout=60)


def replace(channel: grpc.Channel, _: int) -> Once:
    """UpsertTask of a task of its own."""
    stub, id_ = task_pb2_grpc.TaskServiceStub(channel), new_task(channel)
    return lambda: stub.UpsertTask(task_pb2.UpsertTaskRequest(task=_task(id_)), timeout=60)


def status(channel: grpc.Channel, _: int) -> Once:
    """UpdateTaskStatus of a task of its own: it runs and pauses."""
    stub, id_ = task_pb2_grpc.TaskServiceStub(channel), new_task(channel)
    statuses = itertools.cycle((task_pb2.TASK_STATUS_RUNNING, task_pb2.TASK_STATUS_PAUSED))
    return lambda: stub.UpdateTaskStatus(
        task_pb2.UpdateTaskStatusRequest(id=id_, status=next(statuses), output_json='{"done": true}'), timeout=60
    )


def mask(channel: grpc.Channel, number: int) -> Once:
    """UpdateTask of a task of its own: its metadata are replaced."""
    return _updating(channel, number, new_task(channel), merges=False)


def merge(channel: grpc.Channel, number: int) -> Once:
    """UpdateTask of a task of its own: a key of its metadata is merged."""
    return _updating(channel, number, new_task(channel), merges=True)


def mask_shared(channel: grpc.Channel, number: int) -> Once:
    """UpdateTask of the one task that all threads update: its metadata are replaced."""
    return _updating(channel, number, _shared_task(channel), merges=False)


def merge_shared(channel: grpc.Channel, number: int) -> Once:
    """UpdateTask of the one task that all threads update: each merges a key of its own."""
    return _updating(channel, number, _shared_task(channel), merges=True)


def _updating(channel: grpc.Channel, number: int, id_: str, *, merges: bool) -> Once:
    stub, counts = task_pb2_grpc.TaskServiceStub(channel), itertools.count()
    patched = {"paths": ["metadata_json"]} if merges else None
    return lambda: stub.UpdateTask(
        task_pb2.UpdateTaskRequest(
            task={"id": id_, "metadata_json": f'{{"team": "research", "of-{number}": {next(counts)}}}'},
            update_mask={"paths": ["metadata_json"]},
            merge_patch_mask=patched,
        ),
        timeout=60,
    )


def batch_create(channel: grpc.Channel, _: int) -> Once:
    """BatchCreateTasks."""
    request = task_pb2.BatchCreateTasksRequest(tasks=[TASK] * BATCH)
    return partial(task_pb2_grpc.TaskServiceStub(channel).BatchCreateTasks, request, timeout=60)


def batch_upsert(channel: grpc.Channel, _: int) -> Once:
    """BatchUpsertTasks of tasks that are not there."""
    return _upserting(channel, new_ids())


def batch_replace(channel: grpc.Channel, _: int) -> Once:
    """BatchUpsertTasks of the same tasks again and again."""
    ids = new_ids()
    again = _upserting(channel, itertools.cycle([next(ids) for _ in range(BATCH)]))
    again()
    return again


def _upserting(channel: grpc.Channel, ids: Iterator[str]) -> Once:
    stub = task_pb2_grpc.TaskServiceStub(channel)
    return lambda: stub.BatchUpsertTasks(
        task_pb2.BatchUpsertTasksRequest(tasks=[_task(next(ids)) for _ in range(BATCH)]), timeout=60
    )


def _task(id_: str) -> task_pb2.Task:
    task = task_pb2.Task(id=id_)
    task.MergeFrom(TASK)
    return task


def new_task(channel: grpc.Channel) -> str:
    request = task_pb2.CreateTaskRequest(task={"name": "of a client"})
    return str(task_pb2_grpc.TaskServiceStub(channel).CreateTask(request).task.id)


def _shared_task(channel: grpc.Channel) -> str:
    """The id of a task that all threads have in common."""
    request = task_pb2.UpsertTaskRequest(task=_task("shared-by-all"))
    return str(task_pb2_grpc.TaskServiceStub(channel).UpsertTask(request).task.id)
