"""Interactive transactions, step by step."""

import queue
from typing import Any, Self

from google.protobuf.message import Message
from statehouse.v1 import task_pb2
from statehouse.v1 import transaction_pb2 as pb

from tests.support.client import Client, Failure, pack_any


class Transaction:
    """A transaction as a client sees it: send a step, read its answer."""

    def __init__(self, client: Client, *, timeout: float | None = 30, **begin: Any) -> None:
        self._requests: queue.SimpleQueue[pb.TransactRequest | None] = queue.SimpleQueue()
        self.stream = client.transactions.Transact(iter(self._requests.get, None), timeout=timeout)
        self.begun = self.send(begin=pb.TransactRequest.Begin(**begin))

    def send(self, **step: Any) -> pb.TransactResponse:
        self._requests.put(pb.TransactRequest(**step))
        return next(self.stream)

    def call(self, request: Message, row_lock: Any = 0) -> Any:
        """The response of a call, or its failure."""
        result = self.send(call=pb.TransactRequest.Call(request=pack_any(request), row_lock=row_lock)).result
        if result.WhichOneof("outcome") == "status":
            failure = Failure()
            failure.read_status(result.status)
            return failure
        response = (
            type(request)
            .DESCRIPTOR.file.message_types_by_name[request.DESCRIPTOR.name.replace("Request", "Response")]
            ._concrete_class()
        )
        result.response.Unpack(response)
        return response

    def commit(self) -> pb.TransactResponse:
        return self.send(commit=pb.TransactRequest.Commit())

    def half_close(self) -> pb.TransactResponse:
        self._requests.put(None)
        return next(self.stream)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._requests.put(None)
        self.stream.cancel()


def create(name: str = "in a transaction", **fields: Any) -> task_pb2.CreateTaskRequest:
    return task_pb2.CreateTaskRequest(task=task_pb2.Task(name=name, **fields))


def tasks_of(client: Client, project: str) -> list[str]:
    return [task.name for task in client.tasks.ListTasks(task_pb2.ListTasksRequest(project_id=project)).tasks]
