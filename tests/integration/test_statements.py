"""What operators see of statements: their names, in PostgreSQL and in the log. And how often these are planned."""

import json
from typing import Any

import psycopg
import pytest
from statehouse.v1 import task_pb2 as pb

from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.repository import Repository
from statehouse_server.services.registry import SERVICES
from tests.support.client import fails
from tests.support.process import ServerProcess, serving
from tests.support.statements import executions, generated_names
from tests.support.transactions import Transaction
from tests.support.waiting import until


def slow(server: ServerProcess) -> list[dict[str, Any]]:
    """The lines of the log on slow statements."""
    lines = [json.loads(line) for line in list(server.lines) if line.startswith("{")]
    return [line for line in lines if line["event"] == "slow statement"]


def test_postgresql_sees_the_name_of_a_statement(database: str, root_key: str) -> None:
    with (
        serving(database, STATEHOUSE_ROOT_KEYS=root_key) as server,
        server.client() as client,
        psycopg.connect(database, autocommit=True) as look,
    ):
        task = client.create_task()
        with Transaction(client) as transaction:
            transaction.call(pb.GetTaskRequest(id=task.id), row_lock=1)
            blocked = client.tasks.UpdateTaskOutput.future(pb.UpdateTaskOutputRequest(id=task.id, output_json="1"))
            running = "SELECT query FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
            until(lambda: look.execute(running).fetchall())
            ((query,),) = look.execute(running).fetchall()
            assert query.startswith("/* update_task(output_json) */")
        assert blocked.result().task.output_json == "1"


def test_a_slow_statement_is_logged_by_its_name(database: str, root_key: str) -> None:
    settings = ("--slow-statement-ms", "100")
    with serving(database, *settings, STATEHOUSE_ROOT_KEYS=root_key) as server, server.client() as client:
        task = client.create_task()
        with psycopg.connect(database) as conn:
            conn.execute("SELECT FROM tasks WHERE id = %s FOR UPDATE", [task.id])
            request = pb.UpdateTaskOutputRequest(id=task.id, output_json='"secret text"')
            future = client.tasks.UpdateTaskOutput.future(request, metadata=[("x-request-id", "mine")])
            until(lambda: conn.execute("SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'").fetchall())
            conn.execute("SELECT pg_sleep(0.2)")
        future.result()
        client.tasks.GetTask(pb.GetTaskRequest(id=task.id))
        client.tasks.ListTasks(pb.ListTasksRequest())
        until(lambda: slow(server))
        assert server.stop() == 0
    (line,) = slow(server)
    assert (line["statement"], line["request_id"]) == ("update_task(output_json)", "mine")
    assert line["ms"] >= 200
    assert "secret text" not in json.dumps(line)


def test_every_kind_of_statement_is_timed(database: str, root_key: str) -> None:
    settings = ("--slow-statement-ms", "0")
    with serving(database, *settings, STATEHOUSE_ROOT_KEYS=root_key) as server, server.client() as client:
        task = client.create_task()
        client.tasks.ListTasks(pb.ListTasksRequest())
        client.tasks.BatchGetTasks(pb.BatchGetTasksRequest(ids=[task.id]))
        list(client.tasks.StreamTaskTree(pb.StreamTaskTreeRequest(id=task.id)))
        with fails("NOT_FOUND"):
            client.create_task(parent_id="nowhere")
        assert server.stop() == 0
    named = [line["statement"].partition("(")[0] for line in slow(server)]
    assert {"list_tasks_first", "batch_get_tasks", "read_tree"} <= set(named)
    assert named.count("create_task") == 2, "one that failed is timed too"


INSERTS = [
    Repository(entity).statement(verb)
    for service in SERVICES
    for entity in service.entities
    for verb in ("create", "upsert")
    if verb in generated_names(entity)
]


@pytest.mark.parametrize("statement", INSERTS, ids=lambda one: one.name)
def test_an_insert_is_not_planned_anew_each_time(statement: Statement, database: str) -> None:
    """PostgreSQL keeps the plan that does not know the values, unless it thinks that planning each time is cheaper. It
    decides that after five executions."""
    assert executions(database, statement, 7) == {"planned": 5, "kept": 2}
