"""Promise P5: the same idempotency key has one effect."""

import threading
from typing import Any

import grpc
import psycopg
from statehouse.v1 import task_pb2 as pb

from tests.support.client import Client, fails

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
        sql.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [f"{project}/one-key"])
        with fails("ABORTED", "REQUEST_IN_FLIGHT") as failure:
            create(client, project)
    assert failure.retry_after
    assert create(client, project).task.name == "once"


def test_a_key_is_of_its_project(client: Client) -> None:
    one, two = client.create_project(), client.create_project()
    assert create(client, one).task.id != create(client, two, "other").task.id


def test_a_key_counts_for_a_day(client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    first = create(client, project).task
    with fails("INVALID_ARGUMENT", "IDEMPOTENCY_KEY_REUSED"):
        create(client, project, "another request")
    sql.execute(
        "UPDATE idempotency_keys SET create_time = now() - interval '25 hours' WHERE project_id = %s", [project]
    )
    assert create(client, project, "another request").task.id != first.id


def test_a_read_takes_no_notice_of_a_key(client: Client, project: str) -> None:
    task = create(client, project).task
    request = pb.GetTaskRequest(project_id=project, id=task.id)
    assert client.tasks.GetTask(request, metadata=KEY).task == task
