"""Transactions: a task is read, its output is replaced, and another task is created."""

import queue
import uuid

import grpc
from google.protobuf.message import Message
from statehouse.v1 import lock_pb2, lock_pb2_grpc, task_pb2, transaction_pb2_grpc
from statehouse.v1.transaction_pb2 import ExecuteBatchRequest, Guard, TransactRequest

from benchmarks.work import Once
from benchmarks.work.tasks import new_task


def calls_on(id_: str) -> list[Message]:
    """The calls of one transaction, on a task of its own."""
    return [
        task_pb2.GetTaskRequest(id=id_),
        task_pb2.UpdateTaskOutputRequest(id=id_, output_json='{"done": true}'),
        task_pb2.CreateTaskRequest(task={"name": "follow up", "input_json": '{"after": "that"}'}),
    ]


def interactive(channel: grpc.Channel, _: int) -> Once:
    """Begin, the calls one by one, commit."""
    stub, calls = transaction_pb2_grpc.TransactionServiceStub(channel), calls_on(new_task(channel))

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
    stub, calls = transaction_pb2_grpc.TransactionServiceStub(channel), calls_on(new_task(channel))

    def once() -> None:
        request = ExecuteBatchRequest(guards=guards)
        for call in calls:
            request.calls.add().Pack(call)
        stub.ExecuteBatch(request, timeout=60)

    return once
