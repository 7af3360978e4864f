"""Projects that share a process: one that has many calls under way does not hold up the others."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import grpc
import psycopg
import pytest
from statehouse.v1 import task_pb2

from statehouse_server import app
from statehouse_server.config import Config
from statehouse_server.rpc import pace
from tests.support.client import Client, Failure
from tests.support.waiting import until


@pytest.fixture
def client(config: Config, database: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Client]:
    """A client of a server on which projects share for a long time, and where turns to run come in an hour."""
    monkeypatch.setattr(pace, "PERIOD_SECONDS", 3600.0)
    monkeypatch.setattr(pace, "FIRST_COST", 3600.0)
    with (
        app.running(replace(config, auth="none"), database) as server,
        grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel,
    ):
        yield Client(channel)


@contextmanager
def under_way(client: Client, project: str, sql: psycopg.Connection[Any]) -> Iterator[str]:
    """As many calls of a project as are never held up, which wait for a row: the id of its task."""
    task = client.create_task(project_id=project)
    update = task_pb2.UpdateTaskOutputRequest(project_id=project, id=task.id, output_json="1")
    with sql.transaction():
        sql.execute("SELECT 1 FROM tasks WHERE id = %s FOR UPDATE", [task.id])
        waiting = [client.tasks.UpdateTaskOutput.future(update) for _ in range(pace.FEW)]
        yield task.id
    for one in waiting:
        one.result(timeout=20)


def get(client: Client, project: str, id_: str) -> task_pb2.GetTaskResponse:
    return client.tasks.GetTask(task_pb2.GetTaskRequest(project_id=project, id=id_))


def until_refused(client: Client, project: str, id_: str) -> Failure:
    found = Failure()

    def refused() -> bool:
        try:
            get(client, project, id_)
        except grpc.RpcError as error:
            found.read(error)
        return bool(found.reason)

    until(refused)
    return found


def test_what_would_wait_too_long_is_told_so_and_others_are_served(
    client: Client, sql: psycopg.Connection[Any]
) -> None:
    greedy, other = client.create_project(), client.create_project()
    mine = client.create_task(project_id=other).id
    with under_way(client, greedy, sql) as task:
        failure = until_refused(client, greedy, task)
        assert failure.code is grpc.StatusCode.RESOURCE_EXHAUSTED
        assert failure.reason == "OVERLOADED"
        assert failure.metadata["setting"] == "--pool-timeout"
        assert failure.retry_after
        assert get(client, other, mine).task.id == mine
    assert get(client, greedy, task).task.id == task, "it has few calls under way again"


def test_a_project_that_is_alone_is_never_held_up(client: Client, sql: psycopg.Connection[Any]) -> None:
    alone = client.create_project()
    with under_way(client, alone, sql) as task:
        for _ in range(20):
            get(client, alone, task)
