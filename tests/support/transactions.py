"""Interactive transactions, step by step."""

import queue
from collections.abc import Sequence
from typing import Any, Self

import grpc
import psycopg
from google.protobuf import descriptor_pool
from google.protobuf.duration_pb2 import Duration
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass
from google.rpc import status_pb2
from statehouse.v1 import task_pb2
from statehouse.v1.transaction_pb2 import TransactRequest, TransactResponse

from tests.support.client import Client, Failure, pack_any
from tests.support.waiting import until

COMMIT = TransactRequest(commit=TransactRequest.Commit())
ROLLBACK = TransactRequest(rollback=TransactRequest.Rollback())
CODES = {code.value[0]: code for code in grpc.StatusCode}


def begin_with(**fields: Any) -> TransactRequest:
    """The step that opens a transaction."""
    return TransactRequest(begin=TransactRequest.Begin(**fields))


def call_of(request: Message, row_lock: Any = 0, timeout: Duration | None = None) -> TransactRequest:
    """The step that makes a call."""
    return TransactRequest(call=TransactRequest.Call(request=pack_any(request), row_lock=row_lock, timeout=timeout))


class CallFailed(grpc.RpcError):
    """A call in a transaction that failed, as if it had been made alone."""

    def __init__(self, status: status_pb2.Status) -> None:
        self._status = status

    def code(self) -> grpc.StatusCode:
        return CODES[self._status.code]

    def details(self) -> str:
        return str(self._status.message)

    def trailing_metadata(self) -> Any:
        return (("grpc-status-details-bin", self._status.SerializeToString()),)


class Transaction:
    """A transaction as a client sees it: send a step, read the response.

    Every failure is an RpcError. `begun` is the response to `begin`.
    """

    def __init__(
        self, client: Client, *, deadline: float | None = 30, metadata: Sequence[tuple[str, str]] = (), **begin: Any
    ) -> None:
        self._requests: queue.SimpleQueue[TransactRequest | None] = queue.SimpleQueue()
        steps = iter(self._requests.get, None)
        self.stream = client.transactions.Transact(steps, timeout=deadline, metadata=metadata)
        try:
            self.begun = self.send(begin_with(**begin))
        except grpc.RpcError:
            self.close()
            raise

    def put(self, *steps: TransactRequest) -> None:
        """Send steps without reading their responses."""
        for step in steps:
            self._requests.put(step)

    def send(self, step: TransactRequest) -> TransactResponse:
        """The response to a step. Raises CallFailed if the server ends the transaction instead."""
        self.put(step)
        response = next(self.stream)
        if response.HasField("ended"):
            raise CallFailed(response.ended.status)
        return response

    def call(self, request: Message, row_lock: Any = 0, timeout: Duration | None = None) -> Any:
        """The response to a call. Raises CallFailed if it fails."""
        result = self.send(call_of(request, row_lock, timeout)).result
        if result.HasField("status"):
            raise CallFailed(result.status)
        kind = descriptor_pool.Default().FindMessageTypeByName(result.response.TypeName())
        response = GetMessageClass(kind)()
        result.response.Unpack(response)
        return response

    def failure(self, request: Message, row_lock: Any = 0, timeout: Duration | None = None) -> Failure:
        """The failure of a call."""
        failure = Failure()
        try:
            self.call(request, row_lock, timeout)
        except CallFailed as error:
            failure.read(error)
            return failure
        raise AssertionError("the call did not fail")

    def commit(self) -> None:
        assert self.send(COMMIT) == TransactResponse(committed=TransactResponse.Committed())
        self.half_close()

    def rollback(self) -> None:
        assert self.send(ROLLBACK).HasField("rolled_back")
        self.half_close()

    def half_close(self) -> None:
        """End the requests."""
        self._requests.put(None)

    def close(self) -> None:
        self.half_close()
        self.stream.cancel()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def create(name: str = "in a transaction", **fields: Any) -> task_pb2.CreateTaskRequest:
    return task_pb2.CreateTaskRequest(task=task_pb2.Task(name=name, **fields))


def tasks_of(client: Client, project: str) -> list[str]:
    return [task.name for task in client.tasks.ListTasks(task_pb2.ListTasksRequest(project_id=project)).tasks]


def wait_until_rolled_back(sql: psycopg.Connection[Any]) -> None:
    """Wait until the server has no open transaction."""
    query = (
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
        " AND application_name = 'statehouse' AND xact_start IS NOT NULL"
    )
    until(lambda: sql.execute(query).fetchone() == (0,))
