"""Tasks and messages of teams, and what becomes of a team that they refer to."""

from typing import Any

import psycopg
import pytest
from statehouse.v1 import message_pb2, project_pb2, task_pb2, team_pb2

from statehouse_server.resource.filters import Branch, Use
from tests.support.client import Client, fails
from tests.support.statements import listings, plan_of


def delete(client: Client, team: team_pb2.Team) -> None:
    client.teams.DeleteTeam(team_pb2.DeleteTeamRequest(project_id=team.project_id, id=team.id))


def say(client: Client, **fields: Any) -> message_pb2.Message:
    message = message_pb2.Message(**{"conversation_id": "c", "sender_id": "s", "content": "x"} | fields)
    return client.messages.CreateMessage(message_pb2.CreateMessageRequest(message=message)).message


def test_tasks_and_messages_are_found_by_their_team(client: Client, project: str) -> None:
    red, blue = client.create_team(project_id=project), client.create_team(project_id=project)
    tasks = [client.create_task(project_id=project, team_id=team_id) for team_id in (red.id, blue.id, "", red.id)]
    messages = [say(client, project_id=project, team_id=team_id) for team_id in (red.id, blue.id, "", red.id)]
    for ids, numbers in (([red.id], [0, 3]), ([red.id, blue.id], [0, 1, 3]), ([""], [2]), ([], [])):
        filters: list[Any] = [{"team_ids": {"ids": ids}}]
        found = client.tasks.ListTasks(task_pb2.ListTasksRequest(project_id=project, filters=filters)).tasks
        assert [one.id for one in found] == [tasks[number].id for number in reversed(numbers)]
        request = message_pb2.ListMessagesRequest(project_id=project, filters=filters)
        assert list(client.messages.ListMessages(request).messages) == [messages[number] for number in numbers]


def test_a_team_stays_while_something_refers_to_it(client: Client, project: str) -> None:
    team = client.create_team(project_id=project)
    task = client.create_task(project_id=project, team_id=team.id)
    message = say(client, project_id=project, team_id=team.id)
    with fails("FAILED_PRECONDITION", "STILL_REFERENCED") as failure:
        delete(client, team)
    named = {"entity_kind": "team", "entity_id": team.id}
    assert failure.metadata in [named | {"field": f"{kind}.team_id"} for kind in ("task", "message")]
    freed = task_pb2.Task(project_id=project, id=task.id)
    request = task_pb2.UpdateTaskRequest(task=freed, update_mask={"paths": ["team_id"]})
    assert client.tasks.UpdateTask(request).task.team_id == ""
    with fails("FAILED_PRECONDITION", "STILL_REFERENCED") as failure:
        delete(client, team)
    assert failure.metadata == named | {"field": "message.team_id"}
    client.messages.DeleteMessage(message_pb2.DeleteMessageRequest(project_id=project, id=message.id))
    delete(client, team)
    with fails("NOT_FOUND") as failure:
        client.create_task(project_id=project, team_id=team.id)
    assert failure.metadata == {"field": "team_id", "value": team.id}


def test_a_project_goes_with_its_teams_and_what_refers_to_them(
    client: Client, project: str, sql: psycopg.Connection[Any]
) -> None:
    team = client.create_team(project_id=project)
    client.create_task(project_id=project, team_id=team.id)
    say(client, project_id=project, team_id=team.id)
    client.projects.DeleteProject(project_pb2.DeleteProjectRequest(id=project))
    sql.execute("UPDATE projects SET purge_time = now() WHERE id = %s", [project])
    client.purge()
    for table in ("teams", "tasks", "messages"):
        assert sql.execute(f"SELECT count(*) FROM {table} WHERE project_id = %s", [project]).fetchone() == (0,)


@pytest.mark.parametrize("table", ["tasks", "messages"])
def test_what_refers_to_a_team_is_found_by_an_index(table: str, database: str) -> None:
    """The list of a team, and the foreign key, which looks at both tables for each team that is deleted."""
    listing = next(one for one in listings() if one.entity.table == table)
    parts = (Branch(((Use(0, "team_ids", "one"),),)),)
    index = f"{table}_team_id_idx"
    plan = plan_of(database, listing.statement("first", parts, listing.orders[0], deleted=False))
    assert index in plan
    assert "Sort" not in plan
    with psycopg.connect(database) as conn:
        conn.execute("SET enable_seqscan = off")
        referring = f"EXPLAIN SELECT 1 FROM ONLY {table} WHERE project_id = 'p' AND team_id = 't' FOR KEY SHARE"
        assert index in str(conn.execute(referring).fetchall())  # type: ignore[call-overload]
