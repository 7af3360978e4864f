"""Interactive transactions: what they do, and what takes effect once under a key."""

import time
from dataclasses import replace
from functools import partial
from typing import Any

import psycopg
import pytest
from statehouse.v1 import agent_pb2, system_pb2, task_pb2
from statehouse.v1 import transaction_pb2 as pb

from statehouse_server.config import Config
from statehouse_server.postgres.connection import Connection
from statehouse_server.principal import ANYBODY
from statehouse_server.services.transaction import session
from tests.support.client import Client, fails, span
from tests.support.transactions import COMMIT, ROLLBACK, Transaction, begin_with, call_of, create, tasks_of


@pytest.fixture(scope="module")
def config(config: Config) -> Config:
    return replace(config, lock_timeout_ms=500)


def test_p2_a_transaction_is_visible_whole_or_not_at_all(client: Client, project: str) -> None:
    with Transaction(client, project_id=project) as transaction:
        made = transaction.call(create("one")).task
        assert made.project_id == project
        transaction.call(create("two"))
        assert not tasks_of(client, project), "nobody else sees it yet"
        assert len(transaction.call(task_pb2.ListTasksRequest()).tasks) == 2, "it sees its own work"
        transaction.commit()
        assert sorted(tasks_of(client, project)) == ["one", "two"]


def test_a_failed_call_is_undone_and_the_transaction_goes_on(client: Client, project: str) -> None:
    with Transaction(client, project_id=project) as transaction:
        transaction.call(create("one", id="taken"))
        assert transaction.failure(create("two", id="taken")).reason == "ALREADY_EXISTS"
        batch = [task_pb2.Task(name="x"), task_pb2.Task(name="y", parent_id="nothing-there")]
        assert transaction.failure(task_pb2.BatchCreateTasksRequest(tasks=batch)).reason == "PARENT_NOT_FOUND"
        assert transaction.failure(create("")).fields == ["task.name"]
        transaction.commit()
    assert tasks_of(client, project) == ["one"]


def test_a_transaction_begins_in_a_project_that_is_there(client: Client) -> None:
    for number in range(8):
        with fails("NOT_FOUND", "NOT_FOUND"):
            Transaction(client, project_id=f"invented-{number}")


@pytest.mark.parametrize("begin", [{"idle_timeout": {"seconds": 601}}, {"timeout": {"seconds": -1}}, {"isolation": 9}])
def test_a_begin_is_checked(client: Client, begin: dict[str, Any]) -> None:
    with fails("INVALID_ARGUMENT", field=f"begin.{next(iter(begin))}"):
        Transaction(client, **begin)


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
        for reading in (two.commit, partial(next, two.stream)):
            with fails("ABORTED", "SERIALIZATION_FAILURE") as failure:
                reading()
            assert failure.retry_after, "in the last response, and in the status of the stream"
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
    assert not tasks_of(client, project)


def test_a_row_lock_is_held_until_the_end(client: Client, project: str) -> None:
    task = client.create_task(project_id=project)
    get = task_pb2.GetTaskRequest(id=task.id)
    with Transaction(client, project_id=project) as one, Transaction(client, project_id=project) as two:
        assert one.call(get, pb.ROW_LOCK_UPDATE).task == task
        assert two.call(get).task == task, "reading needs no lock"
        at_once, waited = two.failure(get, pb.ROW_LOCK_UPDATE_NOWAIT), two.failure(get, pb.ROW_LOCK_UPDATE)
        assert (at_once.reason, at_once.metadata) == ("LOCK_TIMEOUT", {})
        assert (waited.reason, waited.metadata) == ("LOCK_TIMEOUT", {"setting": "--lock-timeout-ms"}), "half a second"
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


def test_a_lock_that_passes_over_a_task_does_not_find_another_one(client: Client, project: str) -> None:
    client.create_task(project_id=project, id="step-0001")
    client.create_task(project_id=project, id="step-0001-child")
    get = task_pb2.GetTaskRequest(id="step-0001")
    with Transaction(client, project_id=project) as one, Transaction(client, project_id=project) as two:
        one.call(get, pb.ROW_LOCK_UPDATE)
        assert two.failure(get, pb.ROW_LOCK_UPDATE_SKIP_LOCKED).reason == "NOT_FOUND"


def test_only_what_reads_rows_can_lock_them(client: Client, project: str) -> None:
    with Transaction(client, project_id=project) as transaction:
        for request in (create("x"), agent_pb2.GetAgentByNameRequest(name="a"), system_pb2.GetServerInfoRequest()):
            assert transaction.failure(request, pb.ROW_LOCK_UPDATE).fields == ["call.row_lock"]
        assert transaction.failure(task_pb2.ListTasksRequest(), 77).fields == ["call.row_lock"]
        transaction.commit()
    assert not tasks_of(client, project)


def test_a_read_only_transaction_changes_nothing(client: Client, project: str) -> None:
    with Transaction(client, project_id=project, read_only=True) as transaction:
        failure = transaction.failure(create("x"))
        assert (failure.reason, failure.metadata) == ("READ_ONLY", {"method": "TaskService.CreateTask"})
        assert "read-only" in failure.message
        assert not transaction.call(task_pb2.ListTasksRequest()).tasks


def test_a_read_only_transaction_locks_nothing_and_takes_no_key(client: Client, project: str) -> None:
    with Transaction(client, project_id=project, read_only=True) as transaction:
        assert transaction.failure(task_pb2.ListTasksRequest(), pb.ROW_LOCK_SHARE).reason == "READ_ONLY"
        transaction.commit()
    with fails("INVALID_ARGUMENT", field="begin.idempotency_key"):
        Transaction(client, project_id=project, read_only=True, idempotency_key="a-key")


@pytest.fixture
def keyed(project: str) -> dict[str, Any]:
    """What begins a transaction with a key."""
    return {"project_id": project, "idempotency_key": "the-key"}


def test_a_transaction_with_a_key_takes_effect_once(client: Client, project: str, keyed: dict[str, Any]) -> None:
    with Transaction(client, **keyed) as transaction:
        transaction.call(create("once"))
        transaction.commit()
    for change in ({}, {"idle_timeout": {"seconds": 5}}, {"timeout": {"seconds": 5}}):
        with Transaction(client, **keyed, **change) as again:
            assert again.begun.committed.replayed
            assert not list(again.stream), "it closes with OK"
    steps = [begin_with(**keyed), call_of(create("twice")), COMMIT]
    assert [one.WhichOneof("outcome") for one in client.transactions.Transact(iter(steps))] == ["committed"]
    assert tasks_of(client, project) == ["once"]


def test_a_key_that_was_used_meanwhile_makes_the_commit_a_replay(
    client: Client, project: str, keyed: dict[str, Any], sql: psycopg.Connection[Any]
) -> None:
    """Usually an advisory lock prevents this, which is only a hint where there are many nodes."""
    with Transaction(client, **keyed) as transaction:
        transaction.call(create())
        key = session.key_of(pb.TransactRequest.Begin(**keyed), ANYBODY.name)
        sql.execute(
            "INSERT INTO idempotency_keys"
            " (project_id, principal, key, request_hash, response, create_time, expire_time)"
            " VALUES (%s, %s, %s, %s, '', now(), now() + interval '1 hour')",
            [key.project_id, key.principal, key.key, key.request_hash],
        )
        assert transaction.send(COMMIT).committed.replayed
    assert not tasks_of(client, project)


@pytest.mark.parametrize(
    "other", [{"isolation": pb.ISOLATION_LEVEL_SERIALIZABLE}, {"guards": [{"lock": {"lock_name": "l", "token": 1}}]}]
)
def test_a_key_of_another_transaction_or_call_is_refused(
    client: Client, project: str, keyed: dict[str, Any], other: dict[str, Any]
) -> None:
    with Transaction(client, **keyed) as transaction:
        transaction.commit()
    with fails("INVALID_ARGUMENT", "IDEMPOTENCY_KEY_REUSED"):
        Transaction(client, **keyed, **other)
    with fails("INVALID_ARGUMENT", "IDEMPOTENCY_KEY_REUSED"):
        create_keyed = task_pb2.CreateTaskRequest(project_id=project, task={"name": "t"})
        client.tasks.CreateTask(create_keyed, metadata=[("idempotency-key", "the-key")])


def test_a_transaction_says_how_long_its_key_counts(
    client: Client, project: str, keyed: dict[str, Any], sql: psycopg.Connection[Any]
) -> None:
    with Transaction(client, **keyed, idempotency_key_ttl=span(30 * 86_400)) as transaction:
        transaction.commit()
    query = "SELECT extract(epoch FROM expire_time - create_time)::int FROM idempotency_keys WHERE project_id = %s"
    assert sql.execute(query, [project]).fetchone() == (30 * 86_400,)
    assert Transaction(client, **keyed).begun.committed.replayed, "the time is no part of what is repeated"
    for ttl in (0.5, 30 * 86_400 + 1):
        with fails("INVALID_ARGUMENT", field="begin.idempotency_key_ttl"):
            Transaction(client, **keyed, idempotency_key_ttl=span(ttl))
    with fails("INVALID_ARGUMENT", field="begin.idempotency_key_ttl"):
        Transaction(client, project_id=project, idempotency_key_ttl=span(60))


def test_a_key_is_taken_by_the_commit_alone(
    client: Client, project: str, keyed: dict[str, Any], sql: psycopg.Connection[Any]
) -> None:
    for end in (ROLLBACK, None, COMMIT):
        with Transaction(client, **keyed) as transaction:
            assert transaction.begun.HasField("begun")
            with fails("ABORTED", "REQUEST_IN_FLIGHT") as failure:
                Transaction(client, **keyed)
            assert failure.retry_after
            transaction.call(create("once"))
            assert not sql.execute("SELECT FROM idempotency_keys WHERE project_id = %s", [project]).fetchall()
            transaction.put(*([end] if end else []))
            transaction.half_close()
            assert len(list(transaction.stream)) == 1
    with Transaction(client, **keyed) as transaction:
        assert transaction.begun.committed.replayed
    assert tasks_of(client, project) == ["once"]


def test_a_key_of_a_transaction_that_could_not_commit_is_free(
    client: Client, project: str, keyed: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(conn: Connection) -> None:
        conn.rollback()
        raise psycopg.errors.SerializationFailure

    with Transaction(client, **keyed) as transaction, monkeypatch.context() as patch:
        transaction.call(create("refused"))
        patch.setattr(Connection, "commit", refuse)
        with fails("ABORTED", "SERIALIZATION_FAILURE"):
            transaction.commit()
    with Transaction(client, **keyed) as transaction:
        transaction.call(create("stored"))
        transaction.commit()
    assert tasks_of(client, project) == ["stored"]


def test_a_key_that_is_none_is_refused(client: Client, project: str) -> None:
    with fails("INVALID_ARGUMENT", field="begin.idempotency_key"):
        Transaction(client, project_id=project, idempotency_key="x" * 200)


@pytest.mark.parametrize(
    "steps",
    [
        [],
        [COMMIT],
        [call_of(create())],
        [pb.TransactRequest()],
        [begin_with(), begin_with()],
        [begin_with(), pb.TransactRequest()],
    ],
)
def test_steps_out_of_order_are_refused(client: Client, project: str, steps: list[pb.TransactRequest]) -> None:
    with fails("FAILED_PRECONDITION", "FAILED_PRECONDITION"):
        list(client.transactions.Transact(iter(steps)))


def test_a_call_after_the_commit_is_refused_and_not_done(
    client: Client, project: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit = Connection.commit

    def commit_late(conn: Connection) -> None:
        time.sleep(0.3)  # meanwhile the call arrives
        commit(conn)

    monkeypatch.setattr(Connection, "commit", commit_late)
    with fails("FAILED_PRECONDITION"):
        list(client.transactions.Transact(iter([begin_with(project_id=project), COMMIT, call_of(create())])))
    assert not tasks_of(client, project)


def test_a_stream_that_is_not_protobuf_is_refused(client: Client) -> None:
    method = client.channel.stream_stream(
        "/statehouse.v1.TransactionService/Transact", lambda data: data, pb.TransactResponse.FromString
    )
    for messages in ([b"\xff"], [begin_with().SerializeToString(), b"\xff"]):
        with fails("INVALID_ARGUMENT"):
            list(method(iter(messages)))


def test_a_defect_in_a_transaction_is_answered_with_its_id(
    client: Client, project: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("postgresql://user:password@host/secret")

    with Transaction(client, project_id=project) as transaction:
        with monkeypatch.context() as patch:
            patch.setattr("statehouse_server.resource.repository.Repository.get", broken)
            failure = transaction.failure(task_pb2.GetTaskRequest(id="any"))
        assert failure.reason == "INTERNAL"
        request_id = failure.metadata["request_id"]
        assert request_id in failure.message
        assert transaction.call(create()).task.name, "the transaction goes on"
        monkeypatch.setattr("statehouse_server.services.transaction.guards.Guards.keep", broken)
        for reading in (transaction.commit, partial(next, transaction.stream)):
            with fails("INTERNAL", "INTERNAL") as failure:
                reading()
            assert failure.metadata["request_id"] == request_id
            assert request_id in failure.message
            assert "password" not in str(failure)
