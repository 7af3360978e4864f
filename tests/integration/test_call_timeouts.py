"""The time limit of a call in a transaction, which ends the call and not the transaction."""

import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import grpc
import psycopg
import pytest
from google.protobuf.duration_pb2 import Duration
from statehouse.v1 import task_pb2 as pb

from tests.support.client import Client, fails, span
from tests.support.transactions import CallFailed, Transaction


@contextmanager
def locked(database: str, task: pb.Task) -> Iterator[psycopg.Connection[Any]]:
    """A task that someone else has locked."""
    with psycopg.connect(database) as other:
        other.execute("SELECT FROM tasks WHERE id = %s FOR UPDATE", [task.id])
        yield other
        other.rollback()


def test_a_call_that_takes_too_long_is_undone_and_the_transaction_goes_on(
    client: Client, project: str, database: str
) -> None:
    free, held = client.create_task(project_id=project), client.create_task(project_id=project)
    with Transaction(client, project_id=project) as transaction:
        transaction.call(pb.UpdateTaskRequest(task={"id": free.id, "name": "before"}))
        with locked(database, held):
            began = time.monotonic()
            items = [pb.Task(name="never"), pb.Task(id=held.id, name="never")]
            failure = transaction.failure(pb.BatchUpsertTasksRequest(tasks=items), timeout=span(0.3))
            assert 0.25 < time.monotonic() - began < 2
        assert (failure.code, failure.reason) == (grpc.StatusCode.DEADLINE_EXCEEDED, "DEADLINE_EXCEEDED")
        assert "timeout" in failure.message
        transaction.call(pb.UpdateTaskRequest(task={"id": held.id, "name": "after"}), timeout=span(30))
        transaction.commit()
    assert [client.get_task(task).name for task in (free, held)] == ["before", "after"]
    assert not client.tasks.ListTasks(pb.ListTasksRequest(project_id=project, filters=[{"names": ["never"]}])).tasks


def test_a_cancellation_hits_no_later_statement(client: Client, project: str) -> None:
    """The time limit comes about when the call ends, before or after."""
    task = client.create_task(project_id=project)
    ended = Counter[str]()
    with Transaction(client, project_id=project) as transaction:
        for number in range(60):
            try:
                transaction.call(pb.ListTasksRequest(), timeout=span(0.001 + number / 10_000))
                ended["in time"] += 1
            except CallFailed as error:
                assert error.code() is grpc.StatusCode.DEADLINE_EXCEEDED
                ended["late"] += 1
            transaction.call(pb.UpdateTaskRequest(task={"id": task.id, "name": f"n{number}"}))
        transaction.commit()
    assert client.get_task(task).version == 61, ended


@pytest.mark.parametrize("timeout", [Duration(), Duration(seconds=-1), Duration(seconds=3601), Duration(nanos=1)])
def test_a_timeout_has_bounds(client: Client, project: str, timeout: Duration) -> None:
    with Transaction(client, project_id=project) as transaction:
        failure = transaction.failure(pb.ListTasksRequest(), timeout=timeout)
        assert (failure.reason, failure.fields) == ("INVALID_FIELD", ["call.timeout"])
        transaction.call(pb.ListTasksRequest())


def test_the_end_of_the_transaction_comes_first_if_it_is_earlier(client: Client, project: str, database: str) -> None:
    task = client.create_task(project_id=project)
    with (
        locked(database, task),
        Transaction(client, project_id=project, timeout=span(1)) as transaction,
        fails("ABORTED", "TRANSACTION_TIMEOUT"),
    ):
        transaction.call(pb.UpdateTaskRequest(task={"id": task.id, "name": "never"}), timeout=span(30))
