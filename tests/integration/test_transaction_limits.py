"""Interactive transactions: limits of their time and of their number."""

import queue
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, suppress
from dataclasses import replace
from functools import partial
from typing import Any

import grpc
import psycopg
import pytest
from statehouse.v1 import task_pb2
from statehouse.v1 import transaction_pb2 as pb

from statehouse_server import app
from statehouse_server.config import Config
from statehouse_server.postgres.driver_errors import translate
from tests.support.client import Client, fails
from tests.support.transactions import (
    CallFailed,
    Transaction,
    begin_with,
    call_of,
    create,
    tasks_of,
    wait_until_rolled_back,
)


@pytest.fixture(scope="module")
def config(config: Config) -> Config:
    return replace(config, transaction_limit=6, project_transaction_limit=3, lock_timeout_ms=500)


def test_waiting_too_long_undoes_it(client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    with (
        Transaction(client, project_id=project, idle_timeout={"seconds": 1}) as transaction,
        fails("ABORTED", "TRANSACTION_TIMEOUT") as failure,
    ):
        transaction.call(create())
        ended = next(transaction.stream)
        assert ended.WhichOneof("outcome") == "ended"
        next(transaction.stream)
    assert failure.metadata["limit"] == "idle_timeout"
    wait_until_rolled_back(sql)
    assert not tasks_of(client, project)


def test_lasting_too_long_undoes_it(client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    limits = {"timeout": {"seconds": 1}, "idle_timeout": {"seconds": 20}}
    with (
        Transaction(client, project_id=project, **limits) as transaction,
        fails("ABORTED", "TRANSACTION_TIMEOUT") as failure,
    ):
        while True:
            transaction.call(create())
            time.sleep(0.1)
    assert failure.metadata["limit"] == "timeout"
    wait_until_rolled_back(sql)
    assert not tasks_of(client, project)


def test_postgresql_keeps_the_limits_too(client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    with Transaction(client, project_id=project, deadline=None, idle_timeout={"seconds": 7}):
        row = sql.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE state = 'idle in transaction' AND datname = current_database()"
        ).fetchone()
        assert row == (1,)
    from statehouse_server.services.transaction.session import begin_sql

    with psycopg.connect(sql.info.dsn, password=sql.info.password, autocommit=True) as conn:
        conn.execute(begin_sql(conn, pb.TransactRequest.Begin(), 7.0, 60.0), prepare=False)  # type: ignore[arg-type, call-overload]
        shown = [
            conn.execute(f"SHOW {name}").fetchone()  # type: ignore[call-overload]
            for name in ("idle_in_transaction_session_timeout", "transaction_timeout", "statement_timeout")
        ]
        assert shown == [("9s",), ("62s",), ("62s",)]


@pytest.mark.parametrize(
    ("setting", "limit"), [("transaction_timeout", "timeout"), ("idle_in_transaction_session_timeout", "idle_timeout")]
)
def test_a_limit_that_postgresql_keeps_is_told_the_same_way(database: str, setting: str, limit: str) -> None:
    with closing(psycopg.connect(database)) as conn:
        conn.execute(f"SET LOCAL {setting} = 50")
        time.sleep(0.3)
        with pytest.raises(psycopg.Error) as caught:
            conn.execute("SELECT 1")
    known = translate(caught.value)
    assert (known.reason, known.metadata) == ("TRANSACTION_TIMEOUT", {"limit": limit})


def test_a_statement_cut_by_the_limit_of_its_transaction_says_so(
    client: Client, project: str, sql: psycopg.Connection[Any]
) -> None:
    task = client.create_task(project_id=project)
    with sql.transaction():
        sql.execute("SELECT 1 FROM tasks WHERE id = %s FOR UPDATE", [task.id])
        with (
            Transaction(client, project_id=project, timeout={"seconds": 1}) as transaction,
            fails("ABORTED", "TRANSACTION_TIMEOUT"),
        ):
            for _ in range(5):
                transaction.send(call_of(task_pb2.GetTaskRequest(id=task.id), pb.ROW_LOCK_UPDATE))


def test_calls_that_never_pause_do_not_outlive_the_limit(client: Client, project: str) -> None:
    task = client.create_task(project_id=project)
    until = time.monotonic() + 20

    def steps() -> Iterator[pb.TransactRequest]:
        yield begin_with(project_id=project, timeout={"seconds": 1})
        while time.monotonic() < until:
            yield call_of(task_pb2.GetTaskRequest(id=task.id))

    with fails("ABORTED", "TRANSACTION_TIMEOUT") as failure:
        for _ in client.transactions.Transact(steps()):
            pass
    assert failure.metadata["limit"] == "timeout"
    assert time.monotonic() < until


@pytest.fixture
def waiting(
    config: Config, database: str, sql: psycopg.Connection[Any], monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Client, pb.TransactRequest]]:
    """A server on which only the limits of a transaction end a wait, and a call that waits for a row."""
    monkeypatch.setattr("statehouse_server.services.transaction.session.POSTGRES_MARGIN_MS", 60_000)
    with (
        app.running(replace(config, lock_timeout_ms=60_000), database) as server,
        grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel,
        sql.transaction(),
    ):
        client = Client(channel)
        task = client.create_task()
        sql.execute("SELECT 1 FROM tasks WHERE id = %s FOR UPDATE", [task.id])
        yield client, call_of(task_pb2.GetTaskRequest(id=task.id), pb.ROW_LOCK_UPDATE)


def test_a_statement_does_not_outlive_the_limit_of_its_transaction(waiting: tuple[Client, pb.TransactRequest]) -> None:
    """However late it began."""
    client, call = waiting
    with Transaction(client, timeout={"seconds": 1}) as transaction:
        time.sleep(0.7)
        for reading in (partial(transaction.send, call), partial(next, transaction.stream)):
            with fails("ABORTED", "TRANSACTION_TIMEOUT") as failure:
                reading()
            assert failure.metadata["limit"] == "timeout"
            assert "exceeded its timeout" in failure.message


def test_a_cancellation_that_fails_is_tried_again(
    waiting: tuple[Client, pb.TransactRequest], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when no file descriptor is left for the connection."""
    client, call = waiting
    cancel = psycopg.Connection.cancel_safe
    failures = iter([OSError("Too many open files")])

    def cancel_safe(conn: psycopg.Connection[Any], **options: Any) -> None:
        for failure in failures:
            raise failure
        cancel(conn, **options)

    monkeypatch.setattr(psycopg.Connection, "cancel_safe", cancel_safe)
    with Transaction(client, timeout={"seconds": 1}) as transaction, fails("ABORTED", "TRANSACTION_TIMEOUT"):
        transaction.send(call)


def test_a_project_has_a_limit_of_open_transactions(client: Client, project: str) -> None:
    with ExitStack() as stack:
        for _ in range(3):
            stack.enter_context(Transaction(client, project_id=project))
        with fails("RESOURCE_EXHAUSTED", "LIMIT_REACHED") as failure:
            Transaction(client, project_id=project)
        assert failure.retry_after
        assert failure.metadata == {"setting": "--project-transaction-limit", "limit": "3", "project_id": project}
        stack.enter_context(Transaction(client, project_id="local"))
        client.create_task(project_id=project)  # calls outside go on


def test_the_server_has_a_limit_of_open_transactions(client: Client) -> None:
    projects = [client.create_project() for _ in range(3)]
    with ExitStack() as stack:
        for number in range(6):
            stack.enter_context(Transaction(client, project_id=projects[number % 2]))
        with fails("RESOURCE_EXHAUSTED", "OVERLOADED") as failure:
            Transaction(client, project_id=projects[2])
        assert failure.message == "The server has too many open transactions (--transaction-limit 6); nothing was done."
        assert failure.metadata == {"setting": "--transaction-limit", "limit": "6"}


@pytest.mark.parametrize("limit", ["timeout", "idle_timeout"])
def test_a_client_that_takes_no_answers_does_not_keep_its_place(client: Client, project: str, limit: str) -> None:
    task = client.create_task(project_id=project, input_json=f'"{"x" * 1_000_000}"')
    begin = begin_with(project_id=project, **{limit: {"seconds": 1}})
    call = call_of(task_pb2.GetTaskRequest(id=task.id))
    streams = [client.transactions.Transact(iter([begin, *[call] * 30])) for _ in range(3)]
    assert all(next(stream).HasField("begun") for stream in streams)
    assert _places(client, project) == 0, "refused at first"
    end = time.monotonic() + 20
    while _places(client, project) < len(streams):
        assert time.monotonic() < end
        time.sleep(0.1)
    for stream in streams:
        with pytest.raises(grpc.RpcError) as caught:
            list(stream)
        assert caught.value.code() == grpc.StatusCode.CANCELLED  # type: ignore[attr-defined]


def _places(client: Client, project: str) -> int:
    """The number of further transactions that may be opened."""
    places = 0
    with ExitStack() as stack, suppress(CallFailed):
        for _ in range(3):
            stack.enter_context(Transaction(client, project_id=project))
            places += 1
    return places


def test_streams_without_a_begin_hold_up_nobody(client: Client) -> None:
    requests: queue.SimpleQueue[Any] = queue.SimpleQueue()
    silent = [client.transactions.Transact(iter(requests.get, None)) for _ in range(60)]
    time.sleep(0.5)
    assert client.tasks.CreateTask(create(), timeout=5).task.name
    assert list(client.tasks.StreamTasks(task_pb2.StreamTasksRequest(), timeout=5))
    for stream in silent:
        stream.cancel()
        requests.put(None)


def test_reflection_streams_that_stay_open_hold_up_nobody(client: Client) -> None:
    from grpc_reflection.v1alpha import reflection_pb2, reflection_pb2_grpc

    requests: queue.SimpleQueue[Any] = queue.SimpleQueue()
    stub = reflection_pb2_grpc.ServerReflectionStub(client.channel)
    silent = [stub.ServerReflectionInfo(iter(requests.get, None)) for _ in range(15)]
    time.sleep(0.5)
    tasks = [client.tasks.ListTasks.future(task_pb2.ListTasksRequest(), timeout=5) for _ in range(20)]
    assert all(task.result() is not None for task in tasks)
    listed = stub.ServerReflectionInfo(iter([reflection_pb2.ServerReflectionRequest(list_services="")]))
    names = [service.name for service in next(listed).list_services_response.service]
    assert "statehouse.v1.TaskService" in names
    for stream in silent:
        stream.cancel()
        requests.put(None)
