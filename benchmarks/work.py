"""A client that repeats a piece of work in some threads, in a process of its own: prints what it measured as JSON."""

import itertools
import json
import queue
import sys
import time
import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from functools import cache, partial
from typing import Any

import grpc
import psutil
from google.protobuf.message import Message
from statehouse.v1 import (
    board_pb2,
    board_pb2_grpc,
    lock_pb2,
    lock_pb2_grpc,
    message_pb2,
    message_pb2_grpc,
    session_pb2,
    session_pb2_grpc,
    task_pb2,
    task_pb2_grpc,
    transaction_pb2_grpc,
)
from statehouse.v1.transaction_pb2 import ExecuteBatchRequest, Guard, TransactRequest

from benchmarks.load import Load, cpu_seconds

Once = Callable[[], Any]
Work = Callable[[grpc.Channel, int], Once]
"""Prepares a piece of work for a thread with this number, and answers what is to be repeated."""
TASK = task_pb2.Task(
    name="summarise", type="llm", tool_id="bash", priority=1,
    input_json='{"command": "echo hello", "files": ["a", "b"]}', metadata_json='{"team": "research"}',
)  # fmt: skip
BATCH = 1000
"""Tasks of a batch."""


# Tasks


def get(channel: grpc.Channel, _: int) -> Once:
    """GetTask."""
    request = task_pb2.GetTaskRequest(id=_new_task(channel))
    return partial(task_pb2_grpc.TaskServiceStub(channel).GetTask, request, timeout=60)


def create(channel: grpc.Channel, _: int) -> Once:
    """CreateTask."""
    return partial(task_pb2_grpc.TaskServiceStub(channel).CreateTask, task_pb2.CreateTaskRequest(task=TASK), timeout=60)


def upsert(channel: grpc.Channel, _: int) -> Once:
    """UpsertTask of a task that is not there."""
    stub, ids = task_pb2_grpc.TaskServiceStub(channel), _ids()
    return lambda: stub.UpsertTask(task_pb2.UpsertTaskRequest(task=_task(next(ids))), timeout=60)


def replace(channel: grpc.Channel, _: int) -> Once:
    """UpsertTask of a task of its own."""
    stub, id_ = task_pb2_grpc.TaskServiceStub(channel), _new_task(channel)
    return lambda: stub.UpsertTask(task_pb2.UpsertTaskRequest(task=_task(id_)), timeout=60)


def status(channel: grpc.Channel, _: int) -> Once:
    """UpdateTaskStatus of a task of its own: it runs and pauses."""
    stub, id_ = task_pb2_grpc.TaskServiceStub(channel), _new_task(channel)
    statuses = itertools.cycle((task_pb2.TASK_STATUS_RUNNING, task_pb2.TASK_STATUS_PAUSED))
    return lambda: stub.UpdateTaskStatus(
        task_pb2.UpdateTaskStatusRequest(id=id_, status=next(statuses), output_json='{"done": true}'), timeout=60
    )


def mask(channel: grpc.Channel, number: int) -> Once:
    """UpdateTask of a task of its own: its metadata are replaced."""
    return _updating(channel, number, _new_task(channel), merges=False)


def merge(channel: grpc.Channel, number: int) -> Once:
    """UpdateTask of a task of its own: a key of its metadata is merged."""
    return _updating(channel, number, _new_task(channel), merges=True)


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
    return _upserting(channel, _ids())


def batch_replace(channel: grpc.Channel, _: int) -> Once:
    """BatchUpsertTasks of the same tasks again and again."""
    ids = _ids()
    again = _upserting(channel, itertools.cycle([next(ids) for _ in range(BATCH)]))
    again()
    return again


def _upserting(channel: grpc.Channel, ids: Any) -> Once:
    stub = task_pb2_grpc.TaskServiceStub(channel)
    return lambda: stub.BatchUpsertTasks(
        task_pb2.BatchUpsertTasksRequest(tasks=[_task(next(ids)) for _ in range(BATCH)]), timeout=60
    )


def _task(id_: str) -> task_pb2.Task:
    task = task_pb2.Task(id=id_)
    task.MergeFrom(TASK)
    return task


def _ids() -> Any:
    """New ids without end, in an ascending order."""
    prefix = uuid.uuid4().hex
    return (f"{prefix}-{number:08}" for number in itertools.count())


def _new_task(channel: grpc.Channel) -> str:
    request = task_pb2.CreateTaskRequest(task={"name": "of a client"})
    return str(task_pb2_grpc.TaskServiceStub(channel).CreateTask(request).task.id)


def _shared_task(channel: grpc.Channel) -> str:
    """The id of a task that all threads have in common."""
    request = task_pb2.UpsertTaskRequest(task=_task("shared-by-all"))
    return str(task_pb2_grpc.TaskServiceStub(channel).UpsertTask(request).task.id)


# Boards


def move(channel: grpc.Channel, number: int) -> Once:
    """UpdateBoardObject of an object of its own, among a thousand on one board."""
    stub = board_pb2_grpc.BoardServiceStub(channel)
    board = stub.GetDefaultBoard(board_pb2.GetDefaultBoardRequest(), timeout=60).board
    objects = [{"id": f"object-{n}", "board_id": board.id, "kind": "note", "data_json": '"text"'} for n in range(1000)]
    stub.BatchUpsertBoardObjects(board_pb2.BatchUpsertBoardObjectsRequest(board_objects=objects), timeout=60)
    steps = itertools.count()
    return lambda: stub.UpdateBoardObject(
        board_pb2.UpdateBoardObjectRequest(
            board_object={"id": f"object-{number}", "x": next(steps), "y": -1.5}, update_mask={"paths": ["x", "y"]}
        ),
        timeout=60,
    )


# Transactions: a task is read, its output is replaced, and another task is created.


def calls_on(id_: str) -> list[Message]:
    """The calls of one transaction, on a task of its own."""
    return [
        task_pb2.GetTaskRequest(id=id_),
        task_pb2.UpdateTaskOutputRequest(id=id_, output_json='{"done": true}'),
        task_pb2.CreateTaskRequest(task={"name": "follow up", "input_json": '{"after": "that"}'}),
    ]


def interactive(channel: grpc.Channel, _: int) -> Once:
    """Begin, the calls one by one, commit."""
    stub, calls = transaction_pb2_grpc.TransactionServiceStub(channel), calls_on(_new_task(channel))

    def once() -> None:
        steps: queue.SimpleQueue[TransactRequest | None] = queue.SimpleQueue()
        answers = stub.Transact(iter(steps.get, None), timeout=60)
        steps.put(TransactRequest(begin=TransactRequest.Begin()))
        next(answers)
        for call in calls:
            step = TransactRequest()
            step.call.request.Pack(call)
            steps.put(step)
            assert next(answers).result.WhichOneof("outcome") == "response"
        steps.put(TransactRequest(commit=TransactRequest.Commit()))
        assert next(answers).WhichOneof("outcome") == "committed"
        steps.put(None)

    return once


def batch(channel: grpc.Channel, _: int) -> Once:
    """The calls in one request."""
    return _executing(channel, [])


def guarded(channel: grpc.Channel, _: int) -> Once:
    """The same under a lock of its own, as a guard."""
    name = uuid.uuid4().hex
    request = lock_pb2.AcquireLockRequest(name=name, holder="bench", ttl={"seconds": 300})
    token = lock_pb2_grpc.LockServiceStub(channel).AcquireLock(request).lock.token
    return _executing(channel, [Guard(lock={"lock_name": name, "token": token})])


def _executing(channel: grpc.Channel, guards: list[Guard]) -> Once:
    stub, calls = transaction_pb2_grpc.TransactionServiceStub(channel), calls_on(_new_task(channel))

    def once() -> None:
        request = ExecuteBatchRequest(guards=guards)
        for call in calls:
            request.calls.add().Pack(call)
        stub.ExecuteBatch(request, timeout=60)

    return once


# Locks


def lock(channel: grpc.Channel, number: int) -> Once:
    """AcquireLock and ReleaseLock of a name of its own."""
    return _locking(channel, lock_pb2.AcquireLockRequest(name=f"bench-{number}", ttl={"seconds": 60}))


def contended(channel: grpc.Channel, _: int) -> Once:
    """AcquireLock and ReleaseLock of one name, for which all wait."""
    return _locking(channel, lock_pb2.AcquireLockRequest(name="contended", ttl={"seconds": 60}, wait={"seconds": 60}))


def _locking(channel: grpc.Channel, request: lock_pb2.AcquireLockRequest) -> Once:
    stub, name, holder = lock_pb2_grpc.LockServiceStub(channel), request.name, uuid.uuid4().hex
    request.holder = holder

    def once() -> None:
        token = stub.AcquireLock(request, timeout=90).lock.token
        stub.ReleaseLock(lock_pb2.ReleaseLockRequest(name=name, holder=holder, token=token), timeout=90)

    return once


# Messages


def message(channel: grpc.Channel, _: int) -> Once:
    """CreateMessage."""
    return _saying(channel, "")


def message_of_session(channel: grpc.Channel, _: int) -> Once:
    """CreateMessage in a session of its own."""
    request = session_pb2.CreateSessionRequest(session={"name": "bench"})
    return _saying(channel, session_pb2_grpc.SessionServiceStub(channel).CreateSession(request).session.id)


@cache
def _shared_session(channel: grpc.Channel) -> str:
    request = session_pb2.CreateSessionRequest(session={"name": "bench"})
    return str(session_pb2_grpc.SessionServiceStub(channel).CreateSession(request).session.id)


def message_of_shared_session(channel: grpc.Channel, _: int) -> Once:
    """CreateMessage in one session."""
    return _saying(channel, _shared_session(channel))


def _saying(channel: grpc.Channel, session_id: str) -> Once:
    given = {"conversation_id": "bench", "sender_id": "ann", "content": "x" * 200, "session_id": session_id}
    request = message_pb2.CreateMessageRequest(message=given)
    return partial(message_pb2_grpc.MessageServiceStub(channel).CreateMessage, request, timeout=60)


KINDS: dict[str, Work] = {
    work.__name__: work
    for work in (
        get, create, upsert, replace, status, mask, merge, mask_shared, merge_shared, batch_create, batch_upsert,
        batch_replace, move, interactive, batch, guarded, lock, contended, message, message_of_session,
        message_of_shared_session,
    )
}  # fmt: skip


def measure(address: str, kind: str, *, concurrency: int, seconds: float, server_pid: int) -> Load:
    """Repeat the work in so many threads, for so long."""
    process = psutil.Process(server_pid)
    options = [("grpc.use_local_subchannel_pool", 1), ("grpc.max_receive_message_length", -1)]
    with grpc.insecure_channel(address, options=options) as channel, ThreadPoolExecutor(concurrency) as pool:
        pieces = [KINDS[kind](channel, number) for number in range(concurrency)]
        pieces[0]()
        used, began = cpu_seconds(process), time.perf_counter()
        latencies = list(pool.map(partial(_repeat, until=began + seconds), pieces))
        took, used = time.perf_counter() - began, cpu_seconds(process) - used
    return Load.of([one for some in latencies for one in some], took=took, cpu=used)


def _repeat(once: Once, *, until: float) -> list[float]:
    """The seconds that each took."""
    times = []
    while (started := time.perf_counter()) < until:
        once()
        times.append(time.perf_counter() - started)
    return times


if __name__ == "__main__":
    address_, pid_, kind_, concurrency_, seconds_ = sys.argv[1:]
    load = measure(address_, kind_, concurrency=int(concurrency_), seconds=float(seconds_), server_pid=int(pid_))
    print(json.dumps(asdict(load)))
