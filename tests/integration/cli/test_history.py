"""`statehouse history`: who changed what, from what to what."""

import json

from statehouse.v1 import task_pb2 as pb

from tests.support.client import Client
from tests.support.command import Statehouse


def change(client: Client, project: str) -> pb.Task:
    task = client.create_task(project_id=project, id="report", name="first", metadata_json='{"large": 1.50}')
    client.set_status(task, "RUNNING")
    given = pb.Task(
        project_id=project, id="report", name='"quoted" → née', metadata_json='{"l": "' + "x" * 20_000 + '"}'
    )
    return client.tasks.UpdateTask(pb.UpdateTaskRequest(task=given)).task


def test_a_history_has_a_line_for_each_changed_field(client: Client, project: str, statehouse: Statehouse) -> None:
    change(client, project)
    header, *rows = statehouse("history", "task", "report").splitlines()
    assert header.split() == ["VERSION", "TIME", "ACTOR", "CHANGE"]
    assert [row.split()[0] for row in rows if not row.startswith(" ")] == ["3", "2", "1"]
    texts = [row[header.index("CHANGE") :] for row in rows]
    assert texts[0].startswith('metadata_json: {"large": 1.50} → 20,009 bytes ')
    assert texts[1] == 'name: first → "quoted" → née'
    assert texts[3] == "status: PENDING → RUNNING"
    assert texts[4] == "created"
    assert "anonymous" in rows[0]


def test_a_history_begins_at_either_end(client: Client, project: str, statehouse: Statehouse) -> None:
    change(client, project)
    (newest,) = json.loads(statehouse("history", "task", "report", "--limit", "1", "-o", "json"))
    assert newest["version"] == "3"
    oldest = statehouse("history", "task", "report", "--limit", "1", "--oldest-first").splitlines()
    assert oldest[1].split()[0] == "1"


def test_a_history_outlives_its_entity(client: Client, project: str, statehouse: Statehouse) -> None:
    change(client, project)
    client.tasks.DeleteTask(pb.DeleteTaskRequest(project_id=project, id="report"))
    rows = statehouse("history", "task", "report").splitlines()
    assert rows[1].split()[0] == "4"
    assert rows[1].split()[-1] == "deleted"


def test_an_id_may_be_the_beginning_of_one(client: Client, project: str, statehouse: Statehouse) -> None:
    task = client.create_task(project_id=project)
    assert "created" in statehouse("history", "task", task.id[:-2])


def test_a_kind_without_versions_is_refused(project: str, statehouse: Statehouse) -> None:
    assert "nonsense" in statehouse("history", "nonsense", "x", code=2)
    assert statehouse("history", "task", "nothing") == ""
