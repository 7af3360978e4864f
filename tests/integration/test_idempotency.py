"""Promise P5: the same idempotency key has one effect."""

import threading
from typing import Any

import grpc
import psycopg
import pytest
from statehouse.v1 import task_pb2 as pb
from statehouse.v1 import transaction_pb2

from statehouse_server.rpc import idempotency
from tests.support.client import Client, fails, pack_any

KEY = [("idempotency-key", "one-key")]


def create(client: Client, project: str, name: str = "once") -> pb.CreateTaskResponse:
    request = pb.CreateTaskRequest(task=pb.Task(project_id=project, name=name))
    return client.tasks.CreateTask(request, metadata=KEY)


def test_p5_same_key_at_the_same_time_has_one_effect(client: Client, project: str) -> None:
    outcomes: list[str] = []

    def run() -> None:
        try:
            outcomes.append(create(client, project).task.id)
        except grpc.RpcError as error:
            outcomes.append(error.code().name)

    threads = [threading.Thread(target=run) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({outcome for outcome in outcomes if outcome != "ABORTED"}) == 1
    assert len(client.tasks.ListTasks(pb.ListTasksRequest(project_id=project)).tasks) == 1


def test_a_key_in_flight_asks_to_come_again(client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    with sql.transaction():
        assert take(sql, project, "anonymous", "one-key")
        with fails("ABORTED", "REQUEST_IN_FLIGHT") as failure:
            create(client, project)
    assert failure.retry_after
    assert create(client, project).task.name == "once"


def take(conn: psycopg.Connection[Any], project: str, principal: str, key: str) -> bool:
    """Whether a key that is not used elsewhere is now used by this transaction."""
    params = {"project_id": project, "principal": principal, "key": key}
    (taken,) = conn.execute(idempotency.SQL.try_lock_key.query, params).fetchone() or (None,)
    return bool(taken)


def test_the_key_in_flight_of_one_caller_is_not_that_of_another(
    project: str, database: str, sql: psycopg.Connection[Any]
) -> None:
    """Names and keys may contain what separates them."""
    with psycopg.connect(database) as conn, sql.transaction():
        assert take(conn, project, "subject:a", "b/c")
        assert not take(sql, project, "subject:a", "b/c")
        for principal, key in (("subject:a/b", "c"), ("subject", "a/b/c"), ("subject:a/3/b", "c"), ("job", "a")):
            assert take(sql, project, principal, key)


def test_a_key_is_of_its_project(client: Client) -> None:
    one, two = client.create_project(), client.create_project()
    assert create(client, one).task.id != create(client, two, "other").task.id


def test_a_request_is_the_same_however_its_project_and_its_texts_are_written(client: Client) -> None:
    first = create(client, "", "caf\u00e9").task
    assert create(client, "local", "cafe\u0301").task == first
    spelt = pb.CreateTaskRequest(project_id="local", task=pb.Task(name="caf\u00e9"))
    assert client.tasks.CreateTask(spelt, metadata=KEY).task == first


def test_a_key_counts_for_a_day(client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    first = create(client, project).task
    with fails("INVALID_ARGUMENT", "IDEMPOTENCY_KEY_REUSED"):
        create(client, project, "another request")
    assert kept_seconds(sql, project) == 86_400
    later(sql, project, "23 hours")
    assert create(client, project).task.id == first.id
    later(sql, project, "2 hours")
    assert create(client, project, "another request").task.id != first.id


@pytest.mark.parametrize("seconds", [1, 3600, 30 * 86_400])
def test_a_call_says_how_long_its_key_counts(
    client: Client, project: str, sql: psycopg.Connection[Any], seconds: int
) -> None:
    request = pb.CreateTaskRequest(task=pb.Task(project_id=project, name="once"))
    first = client.tasks.CreateTask(request, metadata=[*KEY, ("idempotency-key-ttl", str(seconds))])
    assert kept_seconds(sql, project) == seconds
    if seconds > 1:
        later(sql, project, f"{seconds - 60} seconds")
        assert create(client, project) == first, "also if the repeated call does not say it"
    later(sql, project, "61 seconds")
    assert client.purge(force=False)["idempotency_key"] == 1
    assert create(client, project) != first
    assert kept_seconds(sql, project) == 86_400
    assert "idempotency_key" not in client.purge(force=False)


@pytest.mark.parametrize("ttl", ["", "0", "-1", "1.5", "2592001", "1e3", "24h", "99999999999999999999", " 5"])
def test_a_time_for_a_key_that_is_none_is_refused(client: Client, project: str, ttl: str) -> None:
    request = pb.CreateTaskRequest(task=pb.Task(project_id=project, name="never"))
    with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="idempotency-key-ttl"):
        client.tasks.CreateTask(request, metadata=[*KEY, ("idempotency-key-ttl", ttl)])


def test_a_time_without_a_key_or_given_twice_is_refused(client: Client, project: str) -> None:
    request = pb.CreateTaskRequest(task=pb.Task(project_id=project, name="never"))
    ttl = ("idempotency-key-ttl", "60")
    for metadata in ([ttl], [*KEY, ttl, ttl]):
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="idempotency-key-ttl"):
            client.tasks.CreateTask(request, metadata=metadata)


def kept_seconds(sql: psycopg.Connection[Any], project: str) -> int:
    """The time for which the key of a project is kept."""
    query = "SELECT extract(epoch FROM expire_time - create_time)::int FROM idempotency_keys WHERE project_id = %s"
    row = sql.execute(query, [project]).fetchone()
    assert row
    return int(row[0])


def later(sql: psycopg.Connection[Any], project: str, span: str) -> None:
    """Let some time pass for the keys of a project."""
    sql.execute(
        "UPDATE idempotency_keys SET create_time = create_time - %(span)s::interval,"
        " expire_time = expire_time - %(span)s::interval WHERE project_id = %(project)s",
        {"span": span, "project": project},
    )


def test_a_read_takes_no_notice_of_a_key(client: Client, project: str) -> None:
    task = create(client, project).task
    request = pb.GetTaskRequest(project_id=project, id=task.id)
    assert client.tasks.GetTask(request, metadata=KEY).task == task


def test_neither_does_a_batch_that_only_reads(client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    task = client.create_task(project_id=project)
    read, change = pb.GetTaskRequest(id=task.id), pb.UpdateTaskOutputRequest(id=task.id, output_json="1")
    for calls, stored in (([read, read], 0), ([read, change], 1)):
        batch = transaction_pb2.ExecuteBatchRequest(project_id=project, calls=map(pack_any, calls))
        client.transactions.ExecuteBatch(batch, metadata=KEY)
        query = "SELECT count(*) FROM idempotency_keys WHERE project_id = %s"
        assert sql.execute(query, [project]).fetchone() == (stored,)
