"""Batches of calls, and interactive transactions with each way that they can end."""

import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from typing import Any

import grpc
import psycopg
import pytest
from google.protobuf.any_pb2 import Any as AnyMessage
from google.protobuf.message import Message
from statehouse.v1 import credential_pb2, system_pb2, task_pb2, workflow_pb2
from statehouse.v1 import transaction_pb2 as pb

from statehouse_server import app
from statehouse_server.config import Config
from statehouse_server.errors import translate
from statehouse_server.postgres.connection import Connection
from tests.support.client import Client, Failure, fails, pack_any
from tests.support.transactions import Transaction, create, tasks_of


@pytest.fixture(scope="module")
def config(config: Config) -> Config:
    return replace(config, transaction_limit=6, project_transaction_limit=3, lock_timeout_ms=500)


COMMIT = pb.TransactRequest(commit=pb.Commit())


def call_of(request: Message) -> pb.TransactRequest:
    """The step that makes a call."""
    return pb.TransactRequest(call=pb.Call(request=pack_any(request)))


def wait_until_rolled_back(sql: psycopg.Connection[Any]) -> None:
    """Wait until the server has no open transaction."""
    query = (
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
        " AND application_name = 'statehouse' AND xact_start IS NOT NULL"
    )
    for _ in range(100):
        row = sql.execute(query).fetchone()
        assert row
        if not row[0]:
            return
        time.sleep(0.05)
    pytest.fail("a transaction is still open")


# Batches


def test_a_batch_in_a_batch_names_the_call_and_the_item(client: Client, project: str) -> None:
    tasks = [task_pb2.Task(name="a"), task_pb2.Task(name="b", parent_id="nowhere")]
    create_all = pack_any(task_pb2.BatchCreateTasksRequest(project_id=project, tasks=tasks))
    with fails("NOT_FOUND", "PARENT_NOT_FOUND") as failure:
        client.transactions.ExecuteBatch(pb.ExecuteBatchRequest(project_id=project, calls=[create_all]))
    assert (failure.metadata["call_index"], failure.metadata["item_index"]) == ("0", "1")
    assert failure.message.startswith("calls[0]: tasks[1]: parent_id: ")


def test_a_batch_of_calls_happens_as_one(client: Client, project: str) -> None:
    workflow = workflow_pb2.Workflow(id="w", name="w")
    request = pb.ExecuteBatchRequest(
        project_id=project,
        calls=[
            pack_any(workflow_pb2.CreateWorkflowRequest(workflow=workflow)),
            pack_any(create(workflow_id="w")),
            pack_any(task_pb2.ListTasksRequest(workflow_id="w")),
        ],
    )
    results = client.transactions.ExecuteBatch(request).results
    listed = task_pb2.ListTasksResponse()
    assert results[2].Unpack(listed)
    assert [task.workflow_id for task in listed.tasks] == ["w"]


def test_a_batch_that_fails_does_nothing_and_names_the_call(client: Client, project: str) -> None:
    calls = [pack_any(create("one")), pack_any(create("two", parent_id="nothing-there")), pack_any(create("three"))]
    with fails("NOT_FOUND", "PARENT_NOT_FOUND") as failure:
        client.transactions.ExecuteBatch(pb.ExecuteBatchRequest(project_id=project, calls=calls))
    assert failure.metadata["call_index"] == "1"
    assert failure.message.startswith("calls[1]")
    assert not tasks_of(client, project)
    calls = [pack_any(create("one")), pack_any(create(""))]
    with fails("INVALID_ARGUMENT", field="task.name"):
        client.transactions.ExecuteBatch(pb.ExecuteBatchRequest(project_id=project, calls=calls))
    assert not tasks_of(client, project)


@pytest.mark.parametrize(
    "call",
    [
        AnyMessage(),
        AnyMessage(type_url="type.googleapis.com/statehouse.v1.Nothing"),
        AnyMessage(type_url="type.googleapis.com/statehouse.v1.GetTaskRequest", value=b"\xff\xff"),
        pack_any(task_pb2.StreamTaskTreeRequest(id="x")),
        pack_any(pb.ExecuteBatchRequest()),
        pack_any(task_pb2.Task(name="not a request")),
    ],
)
def test_what_is_not_a_unary_request_cannot_be_nested(client: Client, call: AnyMessage) -> None:
    with fails("INVALID_ARGUMENT", "INVALID_FIELD"):
        client.transactions.ExecuteBatch(pb.ExecuteBatchRequest(calls=[call]))
    with Transaction(client) as transaction:
        result = transaction.send(call=pb.Call(request=call)).result
        assert result.status.code == grpc.StatusCode.INVALID_ARGUMENT.value[0]


def test_an_empty_batch_and_one_with_too_many_calls_are_refused(client: Client) -> None:
    for calls in ([], [pack_any(system_pb2.GetServerInfoRequest())] * 1001):
        with fails("INVALID_ARGUMENT", field="calls"):
            client.transactions.ExecuteBatch(pb.ExecuteBatchRequest(calls=calls))


def test_the_key_of_a_batch_covers_all_of_it(client: Client, project: str) -> None:
    request = pb.ExecuteBatchRequest(project_id=project, calls=[pack_any(create("one")), pack_any(create("two"))])
    key = [("idempotency-key", "the-batch")]
    first = client.transactions.ExecuteBatch(request, metadata=key)
    assert client.transactions.ExecuteBatch(request, metadata=key) == first
    assert sorted(tasks_of(client, project)) == ["one", "two"]


# Interactive transactions: what they do


def test_p2_a_transaction_is_visible_whole_or_not_at_all(client: Client, project: str) -> None:
    with Transaction(client, project_id=project) as transaction:
        made = transaction.call(create("one")).task
        assert made.project_id == project
        transaction.call(create("two"))
        assert not tasks_of(client, project), "nobody else sees it yet"
        assert len(transaction.call(task_pb2.ListTasksRequest()).tasks) == 2, "it sees its own work"
        assert transaction.commit().committed == pb.Committed()
        assert sorted(tasks_of(client, project)) == ["one", "two"]


def test_a_failed_call_is_undone_and_the_transaction_goes_on(client: Client, project: str) -> None:
    with Transaction(client, project_id=project) as transaction:
        transaction.call(create("one", id="taken"))
        failure = transaction.call(create("two", id="taken"))
        assert failure.reason == "ALREADY_EXISTS"
        batch = [task_pb2.Task(name="x"), task_pb2.Task(name="y", parent_id="nothing-there")]
        assert transaction.call(task_pb2.BatchCreateTasksRequest(tasks=batch)).reason == "PARENT_NOT_FOUND"
        assert transaction.call(create("")).fields == ["task.name"]
        transaction.commit()
    assert tasks_of(client, project) == ["one"]


def test_p3_the_isolation_level_that_was_asked_for_is_kept(client: Client, project: str) -> None:
    task = client.create_task(project_id=project)
    get = task_pb2.GetTaskRequest(id=task.id)
    seen = {}
    for level in (pb.ISOLATION_LEVEL_READ_COMMITTED, pb.ISOLATION_LEVEL_REPEATABLE_READ):
        with Transaction(client, project_id=project, isolation=level) as transaction:
            before = transaction.call(get).task.status
            client.set_status(client.get_task(task), "RUNNING" if before == task_pb2.TASK_STATUS_PENDING else "PAUSED")
            seen[level] = transaction.call(get).task.status != before
    assert seen == {pb.ISOLATION_LEVEL_READ_COMMITTED: True, pb.ISOLATION_LEVEL_REPEATABLE_READ: False}


def test_serializable_transactions_refuse_a_write_skew(client: Client, project: str) -> None:
    level = pb.ISOLATION_LEVEL_SERIALIZABLE
    with (
        Transaction(client, project_id=project, isolation=level) as one,
        Transaction(client, project_id=project, isolation=level) as two,
    ):
        for transaction in (one, two):
            assert not transaction.call(task_pb2.ListTasksRequest()).tasks
        for transaction in (one, two):
            transaction.call(create("only if there is none"))
        one.commit()
        with fails("ABORTED", "SERIALIZATION_FAILURE") as failure:
            ended = two.commit().ended.status
            assert ended.code == grpc.StatusCode.ABORTED.value[0]
            next(two.stream)
        assert failure.retry_after
    assert len(tasks_of(client, project)) == 1


@pytest.mark.parametrize(
    ("isolation", "code", "reason"),
    [
        (pb.ISOLATION_LEVEL_SERIALIZABLE, "ABORTED", "SERIALIZATION_FAILURE"),
        (pb.ISOLATION_LEVEL_REPEATABLE_READ, "INTERNAL", "INTERNAL"),
    ],
)
def test_a_serializable_commit_that_one_of_many_nodes_refuses_can_be_tried_again(
    client: Client, project: str, monkeypatch: pytest.MonkeyPatch, isolation: int, code: str, reason: str
) -> None:
    def refuse(conn: Connection) -> None:
        conn.rollback()
        raise psycopg.errors.InternalError_("could not commit transaction for shard 102078 on at least one active node")

    with Transaction(client, project_id=project, isolation=isolation) as transaction:
        transaction.call(create("of nobody"))
        monkeypatch.setattr(Connection, "commit", refuse)
        with fails(code, reason):
            transaction.commit()
            next(transaction.stream)
    assert not tasks_of(client, project)


def test_a_row_lock_is_held_until_the_end(client: Client, project: str) -> None:
    task = client.create_task(project_id=project)
    get = task_pb2.GetTaskRequest(id=task.id)
    with Transaction(client, project_id=project) as one, Transaction(client, project_id=project) as two:
        assert one.call(get, pb.ROW_LOCK_UPDATE).task == task
        assert two.call(get).task == task, "reading needs no lock"
        assert two.call(get, pb.ROW_LOCK_UPDATE_NOWAIT).reason == "LOCK_TIMEOUT"
        assert two.call(get, pb.ROW_LOCK_UPDATE).reason == "LOCK_TIMEOUT", "waits for half a second here"
        assert not two.call(task_pb2.ListTasksRequest(), pb.ROW_LOCK_UPDATE_SKIP_LOCKED).tasks
        one.commit()
        assert two.call(get, pb.ROW_LOCK_SHARE_NOWAIT).task == task


def test_a_list_locks_just_what_it_returns(client: Client, project: str) -> None:
    for number in range(4):
        client.create_task(project_id=project, name=f"t{number}")
    with Transaction(client, project_id=project) as one, Transaction(client, project_id=project) as two:
        first = one.call(task_pb2.ListTasksRequest(page_size=2), pb.ROW_LOCK_UPDATE)
        assert [task.name for task in first.tasks] == ["t3", "t2"]
        assert first.next_page_token
        rest = two.call(task_pb2.ListTasksRequest(), pb.ROW_LOCK_UPDATE_SKIP_LOCKED)
        assert [task.name for task in rest.tasks] == ["t1", "t0"]


def test_only_what_reads_rows_can_lock_them(client: Client, project: str) -> None:
    with Transaction(client, project_id=project) as transaction:
        for request in (create("x"), system_pb2.GetServerInfoRequest()):
            assert transaction.call(request, pb.ROW_LOCK_UPDATE).fields == ["call.row_lock"]
        assert transaction.call(task_pb2.ListTasksRequest(), 77).fields == ["call.row_lock"]
        transaction.commit()
    assert not tasks_of(client, project)


def test_a_read_only_transaction_changes_nothing(client: Client, project: str) -> None:
    with Transaction(client, project_id=project, read_only=True) as transaction:
        assert "read-only" in transaction.call(create("x")).message
        assert not transaction.call(task_pb2.ListTasksRequest()).tasks


def test_a_transaction_with_a_key_takes_effect_once(client: Client, project: str) -> None:
    keyed = {"project_id": project, "idempotency_key": "the-key"}
    with Transaction(client, **keyed) as transaction:
        transaction.call(create("once"))
        assert transaction.commit() == pb.TransactResponse(committed=pb.Committed())
    for change in ({}, {"idle_timeout": {"seconds": 5}}):
        with Transaction(client, **keyed, **change) as again:
            assert again.begun.committed.replayed
            assert not list(again.stream)
    steps = [pb.TransactRequest(begin=pb.Begin(**keyed)), call_of(create("twice")), COMMIT]
    assert [one.WhichOneof("outcome") for one in client.transactions.Transact(iter(steps))] == ["committed"]
    assert tasks_of(client, project) == ["once"]


@pytest.mark.parametrize(
    "other", [{"isolation": pb.ISOLATION_LEVEL_SERIALIZABLE}, {"guards": [{"lock": {"lock_name": "l", "token": 1}}]}]
)
def test_a_key_of_another_transaction_or_call_is_refused(client: Client, project: str, other: dict[str, Any]) -> None:
    keyed = {"project_id": project, "idempotency_key": "the-key"}
    with Transaction(client, **keyed) as transaction:
        transaction.commit()
    with fails("INVALID_ARGUMENT", "IDEMPOTENCY_KEY_REUSED"):
        list(client.transactions.Transact(iter([pb.TransactRequest(begin=pb.Begin(**keyed, **other))])))
    with fails("INVALID_ARGUMENT", "IDEMPOTENCY_KEY_REUSED"):
        create_keyed = task_pb2.CreateTaskRequest(project_id=project, task={"name": "t"})
        client.tasks.CreateTask(create_keyed, metadata=[("idempotency-key", "the-key")])


def test_a_key_is_taken_by_the_commit_alone(client: Client, project: str) -> None:
    keyed = {"project_id": project, "idempotency_key": "the-key"}
    for end in ({"rollback": pb.Rollback()}, None, {"commit": pb.Commit()}):
        with Transaction(client, **keyed) as transaction:
            assert transaction.begun.WhichOneof("outcome") == "begun"
            with fails("ABORTED", "REQUEST_IN_FLIGHT") as failure:
                list(client.transactions.Transact(iter([pb.TransactRequest(begin=pb.Begin(**keyed))])))
            assert failure.retry_after
            transaction.call(create("once"))
            if end is None:
                transaction.half_close()
            else:
                transaction.send(**end)
            assert not list(transaction.stream)
    with Transaction(client, **keyed) as transaction:
        assert transaction.begun.committed.replayed
    assert tasks_of(client, project) == ["once"]


def test_a_transaction_begins_in_a_project_that_is_there(client: Client) -> None:
    for number in range(8):
        with fails("NOT_FOUND", "NOT_FOUND"):
            list(
                client.transactions.Transact(
                    iter([pb.TransactRequest(begin=pb.Begin(project_id=f"invented-{number}"))])
                )
            )


# Interactive transactions: how they end


def test_rollback_undoes_it(client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    with Transaction(client, project_id=project) as transaction:
        transaction.call(create())
        assert transaction.send(rollback=pb.Rollback()).WhichOneof("outcome") == "rolled_back"
        assert next(transaction.stream, None) is None
    wait_until_rolled_back(sql)
    assert not tasks_of(client, project)


def test_the_end_of_the_requests_without_a_commit_undoes_it(client: Client, project: str) -> None:
    with Transaction(client, project_id=project) as transaction:
        transaction.call(create())
        assert transaction.half_close().WhichOneof("outcome") == "rolled_back"
        assert next(transaction.stream, None) is None
    assert not tasks_of(client, project)


def test_a_cancelled_stream_undoes_it(client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    with Transaction(client, project_id=project) as transaction:
        transaction.call(create())
        transaction.stream.cancel()
    wait_until_rolled_back(sql)
    assert not tasks_of(client, project)


def test_a_stream_that_is_cancelled_while_a_statement_runs_undoes_it(
    client: Client, project: str, sql: psycopg.Connection[Any]
) -> None:
    task = client.create_task(project_id=project)
    with sql.transaction():
        sql.execute("SELECT 1 FROM tasks WHERE project_id = %s AND id = %s FOR UPDATE", [project, task.id])
        transaction = Transaction(client, project_id=project)
        get = pb.Call(request=pack_any(task_pb2.GetTaskRequest(id=task.id)), row_lock=pb.ROW_LOCK_UPDATE)
        transaction._requests.put(pb.TransactRequest(call=get))
        time.sleep(0.1)
        transaction.stream.cancel()
        started = time.monotonic()
        waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
        with psycopg.connect(sql.info.dsn, password=sql.info.password, autocommit=True) as other:
            while (row := other.execute(waiting).fetchone()) and row[0] and time.monotonic() < started + 5:
                time.sleep(0.02)
            assert row == (0,)
    wait_until_rolled_back(sql)


def test_a_deadline_undoes_it(client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    with Transaction(client, project_id=project, timeout=0.7) as transaction:
        transaction.call(create())
        with fails("DEADLINE_EXCEEDED", "DEADLINE_EXCEEDED"):
            list(transaction.stream)
    wait_until_rolled_back(sql)
    assert not tasks_of(client, project)


def test_a_killed_client_undoes_it(client: Client, project: str, grpc_addr: str, sql: psycopg.Connection[Any]) -> None:
    script = f"""
import grpc, queue, sys, time
from statehouse.v1 import task_pb2, transaction_pb2 as pb, transaction_pb2_grpc
q = queue.SimpleQueue()
stream = transaction_pb2_grpc.TransactionServiceStub(grpc.insecure_channel("{grpc_addr}")).Transact(iter(q.get, None))
q.put(pb.TransactRequest(begin=pb.Begin(project_id="{project}")))
next(stream)
step = pb.TransactRequest()
step.call.request.Pack(task_pb2.CreateTaskRequest(task=task_pb2.Task(name="x")))
q.put(step)
print(next(stream).WhichOneof("outcome"), flush=True)
time.sleep(60)
"""
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline().strip() == "result"
        process.kill()
    wait_until_rolled_back(sql)
    assert not tasks_of(client, project)


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
    begin = {"timeout": {"seconds": 1}, "idle_timeout": {"seconds": 20}}
    requests: queue.SimpleQueue[Any] = queue.SimpleQueue()
    stream = client.transactions.Transact(iter(requests.get, None))
    requests.put(pb.TransactRequest(begin=pb.Begin(project_id=project, **begin)))
    next(stream)
    with fails("ABORTED", "TRANSACTION_TIMEOUT") as failure:
        while True:
            requests.put(pb.TransactRequest(call=pb.Call(request=pack_any(create()))))
            next(stream)
            time.sleep(0.1)
    assert failure.metadata["limit"] == "timeout"
    requests.put(None)
    wait_until_rolled_back(sql)
    assert not tasks_of(client, project)


def test_postgresql_keeps_the_limits_too(client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    with Transaction(client, project_id=project, timeout=None, idle_timeout={"seconds": 7}):
        row = sql.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE state = 'idle in transaction' AND datname = current_database()"
        ).fetchone()
        assert row == (1,)
    from statehouse_server.services.transaction.session import begin_sql

    with psycopg.connect(sql.info.dsn, password=sql.info.password, autocommit=True) as conn:
        conn.execute(begin_sql(conn, pb.Begin(), 7.0, 60.0), prepare=False)  # type: ignore[arg-type, call-overload]
        shown = [
            conn.execute(f"SHOW {name}").fetchone()  # type: ignore[call-overload]
            for name in ("idle_in_transaction_session_timeout", "transaction_timeout", "statement_timeout")
        ]
        assert shown == [("9s",), ("62s",), ("62s",)]


def test_a_transaction_whose_connection_dies_is_ended(
    client: Client, project: str, sql: psycopg.Connection[Any]
) -> None:
    with Transaction(client, project_id=project) as transaction, fails("UNAVAILABLE"):
        transaction.call(create())
        sql.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND xact_start IS NOT NULL AND pid <> pg_backend_pid()"
        )
        while True:
            transaction.send(call=pb.Call(request=pack_any(create())))
    assert not tasks_of(client, project)


@pytest.mark.parametrize(
    "steps",
    [
        [],
        [{"commit": pb.Commit()}],
        [{"call": pb.Call(request=pack_any(create()))}],
        [{}],
        [{"begin": pb.Begin()}, {"begin": pb.Begin()}],
        [{"begin": pb.Begin()}, {}],
    ],
)
def test_steps_out_of_order_are_refused(client: Client, project: str, steps: list[dict[str, Any]]) -> None:
    requests = [pb.TransactRequest(**step) for step in steps]
    with fails("FAILED_PRECONDITION", "FAILED_PRECONDITION"):
        list(client.transactions.Transact(iter(requests)))


def test_a_call_after_the_commit_is_refused_and_not_done(client: Client, project: str) -> None:
    steps = [
        pb.TransactRequest(begin=pb.Begin(project_id=project)),
        pb.TransactRequest(commit=pb.Commit()),
        pb.TransactRequest(call=pb.Call(request=pack_any(create()))),
    ]
    with fails("FAILED_PRECONDITION"):
        list(client.transactions.Transact(iter(steps)))
    assert not tasks_of(client, project)


def test_a_stream_that_is_not_protobuf_is_refused(client: Client) -> None:
    method = client.channel.stream_stream(
        "/statehouse.v1.TransactionService/Transact", lambda data: data, pb.TransactResponse.FromString
    )
    for messages in ([b"\xff"], [pb.TransactRequest(begin=pb.Begin()).SerializeToString(), b"\xff"]):
        with fails("INVALID_ARGUMENT"):
            list(method(iter(messages)))


@pytest.mark.parametrize("begin", [{"idle_timeout": {"seconds": 601}}, {"timeout": {"seconds": -1}}, {"isolation": 9}])
def test_a_begin_is_checked(client: Client, begin: dict[str, Any]) -> None:
    with fails("INVALID_ARGUMENT", field=f"begin.{next(iter(begin))}"):
        list(client.transactions.Transact(iter([pb.TransactRequest(begin=pb.Begin(**begin))])))


def test_a_project_has_a_limit_of_open_transactions(client: Client, project: str) -> None:
    def begun(**fields: Any) -> Iterator[Any]:
        with Transaction(client, **fields) as transaction:
            yield transaction

    open_ones = [begun(project_id=project) for _ in range(3)]
    for one in open_ones:
        next(one)
    with fails("RESOURCE_EXHAUSTED", "OVERLOADED") as failure, Transaction(client, project_id=project) as refused:
        assert refused.begun.WhichOneof("outcome") == "ended"
        next(refused.stream)
    assert failure.retry_after
    with Transaction(client, project_id="local"):
        client.create_task(project_id=project)  # calls outside go on
    for one in open_ones:
        one.close()  # type: ignore[attr-defined]


def test_the_server_has_a_limit_of_open_transactions(client: Client) -> None:
    projects = [client.create_project() for _ in range(3)]
    open_ones = [Transaction(client, project_id=projects[number % 2]) for number in range(6)]
    with fails("RESOURCE_EXHAUSTED", "OVERLOADED"), Transaction(client, project_id=projects[2]) as refused:
        next(refused.stream)
    for one in open_ones:
        one.__exit__()


def test_a_stopping_server_ends_open_transactions_and_says_so(config: Config, database: str) -> None:
    with app.running(config, database) as server, grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel:
        client = Client(channel)
        project = client.create_project()
        with Transaction(client, project_id=project) as transaction:
            transaction.call(create())
            stopping = threading.Thread(target=server.stop)
            stopping.start()
            ended = next(transaction.stream)
            assert ended.WhichOneof("outcome") == "ended"
            failure = Failure()
            failure.read_status(ended.ended.status)
            assert failure.reason == "SHUTTING_DOWN"
            stopping.join()
    with psycopg.connect(database) as conn:
        assert conn.execute("SELECT count(*) FROM tasks WHERE project_id = %s", [project]).fetchone() == (0,)


def test_a_lock_that_passes_over_a_task_does_not_find_another_one(client: Client, project: str) -> None:
    client.create_task(project_id=project, id="step-0001")
    client.create_task(project_id=project, id="step-0001-child")
    get = task_pb2.GetTaskRequest(id="step-0001")
    with Transaction(client, project_id=project) as one, Transaction(client, project_id=project) as two:
        one.call(get, pb.ROW_LOCK_UPDATE)
        assert two.call(get, pb.ROW_LOCK_UPDATE_SKIP_LOCKED).reason == "NOT_FOUND"


def test_a_read_only_transaction_locks_nothing_and_takes_no_key(client: Client, project: str) -> None:
    with Transaction(client, project_id=project, read_only=True) as transaction:
        assert transaction.call(task_pb2.ListTasksRequest(), pb.ROW_LOCK_SHARE).reason == "FAILED_PRECONDITION"
        assert transaction.commit().WhichOneof("outcome") == "committed"
    begin = pb.Begin(project_id=project, read_only=True, idempotency_key="a-key")
    with fails("INVALID_ARGUMENT", field="begin.idempotency_key"):
        list(client.transactions.Transact(iter([pb.TransactRequest(begin=begin)])))


def test_a_key_that_is_none_is_refused(client: Client, project: str) -> None:
    begin = pb.Begin(project_id=project, idempotency_key="x" * 200)
    with fails("INVALID_ARGUMENT", field="begin.idempotency_key"):
        list(client.transactions.Transact(iter([pb.TransactRequest(begin=begin)])))


def test_a_statement_cut_by_the_limit_of_its_transaction_says_so(
    client: Client, project: str, sql: psycopg.Connection[Any]
) -> None:
    task = client.create_task(project_id=project)
    with sql.transaction():
        sql.execute("SELECT 1 FROM tasks WHERE id = %s FOR UPDATE", [task.id])
        requests: queue.SimpleQueue[Any] = queue.SimpleQueue()
        stream = client.transactions.Transact(iter(requests.get, None))
        requests.put(pb.TransactRequest(begin=pb.Begin(project_id=project, timeout={"seconds": 1})))
        next(stream)
        get = pb.Call(request=pack_any(task_pb2.GetTaskRequest(id=task.id)), row_lock=pb.ROW_LOCK_UPDATE)
        with fails("ABORTED", "TRANSACTION_TIMEOUT"):
            for _ in range(5):
                requests.put(pb.TransactRequest(call=get))
                next(stream)
        requests.put(None)


def test_calls_that_never_pause_do_not_outlive_the_limit(client: Client, project: str) -> None:
    task = client.create_task(project_id=project)
    call = pb.TransactRequest(call=pb.Call(request=pack_any(task_pb2.GetTaskRequest(id=task.id))))
    begin = pb.TransactRequest(begin=pb.Begin(project_id=project, timeout={"seconds": 1}))
    until = time.monotonic() + 20

    def steps() -> Iterator[pb.TransactRequest]:
        yield begin
        while time.monotonic() < until:
            yield call

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
        get = pb.Call(request=pack_any(task_pb2.GetTaskRequest(id=task.id)), row_lock=pb.ROW_LOCK_UPDATE)
        yield client, pb.TransactRequest(call=get)


def test_a_statement_does_not_outlive_the_limit_of_its_transaction(waiting: tuple[Client, pb.TransactRequest]) -> None:
    """However late it began."""
    client, call = waiting
    requests: queue.SimpleQueue[Any] = queue.SimpleQueue()
    stream = client.transactions.Transact(iter(requests.get, None))
    requests.put(pb.TransactRequest(begin=pb.Begin(timeout={"seconds": 1})))
    next(stream)
    time.sleep(0.7)
    requests.put(call)
    assert "exceeded its timeout" in next(stream).ended.status.message
    with fails("ABORTED", "TRANSACTION_TIMEOUT") as failure:
        next(stream)
    assert failure.metadata["limit"] == "timeout"
    requests.put(None)


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
    requests: queue.SimpleQueue[Any] = queue.SimpleQueue()
    requests.put(pb.TransactRequest(begin=pb.Begin(timeout={"seconds": 1})))
    requests.put(call)
    with fails("ABORTED", "TRANSACTION_TIMEOUT"):
        list(client.transactions.Transact(iter(requests.get, None)))
    requests.put(None)


@pytest.mark.parametrize("limit", ["timeout", "idle_timeout"])
def test_a_client_that_takes_no_answers_does_not_keep_its_place(client: Client, project: str, limit: str) -> None:
    task = client.create_task(project_id=project, input_json=f'"{"x" * 1_000_000}"')
    begin = pb.TransactRequest(begin=pb.Begin(project_id=project, **{limit: {"seconds": 1}}))  # type: ignore[arg-type]
    call = pb.TransactRequest(call=pb.Call(request=pack_any(task_pb2.GetTaskRequest(id=task.id))))
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
    with ExitStack() as stack:
        others = [stack.enter_context(Transaction(client, project_id=project)) for _ in range(3)]
        return sum(other.begun.HasField("begun") for other in others)


def test_a_defect_in_a_transaction_is_answered_with_its_id(
    client: Client, project: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("postgresql://user:password@host/secret")

    with Transaction(client, project_id=project) as transaction:
        with monkeypatch.context() as patch:
            patch.setattr("statehouse_server.resource.repository.Repository.get", broken)
            failure = transaction.call(task_pb2.GetTaskRequest(id="any"))
        assert failure.reason == "INTERNAL"
        request_id = failure.metadata["request_id"]
        assert request_id in failure.message
        assert transaction.call(create()).task.name, "the transaction goes on"
        monkeypatch.setattr("statehouse_server.services.transaction.guards.Guards.keep", broken)
        ended = transaction.commit().ended
        assert "password" not in str(ended)
        with fails("INTERNAL", "INTERNAL") as failure:
            next(transaction.stream)
        assert failure.metadata["request_id"] == request_id
        assert ended.status.message == failure.message


def test_a_refused_secret_leaves_nothing_under_a_key(config: Config, database: str) -> None:
    """Without a root key there is no pepper for the fingerprint."""
    with (
        app.running(replace(config, root_keys="none"), database) as server,
        grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel,
    ):
        client = Client(channel)
        given = credential_pb2.Credential(provider="p", name="n", secret="4711")
        with Transaction(client) as transaction:
            failure = transaction.call(credential_pb2.CreateCredentialRequest(credential=given))
            assert failure.reason == "KEY_UNAVAILABLE"
        nested = pb.ExecuteBatchRequest(calls=[pack_any(credential_pb2.CreateCredentialRequest(credential=given))])
        with fails("FAILED_PRECONDITION", "KEY_UNAVAILABLE"):
            client.transactions.ExecuteBatch(nested, metadata=[("idempotency-key", "of-a-batch")])
        deep = pack_any(credential_pb2.CreateCredentialRequest(credential=given))
        for _ in range(1_500):
            deep = pack_any(deep)
        with fails("INVALID_ARGUMENT", "INVALID_FIELD"):
            client.transactions.ExecuteBatch(
                pb.ExecuteBatchRequest(calls=[deep]), metadata=[("idempotency-key", "deep")]
            )


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


def test_streams_without_a_begin_hold_up_nobody(client: Client) -> None:
    requests: queue.SimpleQueue[Any] = queue.SimpleQueue()
    silent = [client.transactions.Transact(iter(requests.get, None)) for _ in range(60)]
    time.sleep(0.5)
    assert client.create_task().name
    assert list(client.tasks.StreamTasks(task_pb2.StreamTasksRequest(name="a task"), timeout=5))
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
