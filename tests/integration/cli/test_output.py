"""What commands print of a server: ids that can be typed, and changes that others make."""

from collections.abc import Iterator
from typing import Any

import pytest
from statehouse.v1 import task_pb2 as pb

from statehouse_server.cli.client.connection import Connection
from statehouse_server.cli.client.ids import Ids
from statehouse_server.cli.client.methods import methods
from statehouse_server.cli.client.output import watch
from statehouse_server.cli.client.output.output import SHORTENED, Output
from statehouse_server.cli.client.settings import Settings
from tests.support.client import Client
from tests.support.screen import Screen

METHODS = {method.descriptor.name: method for method in methods()}


def listed(client: Client, project: str, form: str = "table", **fields: Any) -> None:
    connection = Connection(client.channel)
    request = pb.ListTasksRequest(project_id=project, **fields)
    page = connection.call(METHODS["ListTasks"], request)
    Output(Settings(flags={"output": form}), connection, project=project).show(METHODS["ListTasks"], [page])


def batch(client: Client, project: str, count: int) -> None:
    tasks = [pb.Task(name=str(number)) for number in range(count)]
    client.tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(project_id=project, tasks=tasks))


def test_ids_on_a_terminal_are_beginnings_that_are_found(
    client: Client, project: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    workflow = client.create_workflow(project_id=project)
    own = client.create_task(project_id=project, id="chosen-by-a-client", name="own", workflow_id=workflow.id)
    made = [client.create_task(project_id=project, name=name, parent_id=own.id) for name in ("first", "second")]
    terminal = Screen(monkeypatch, 80)
    listed(client, project)
    _, *lines = terminal.lines()
    shown = {line.split()[1]: line.split()[0] for line in lines}
    assert shown["own"] == own.id
    for task in made:
        assert 8 <= len(shown[task.name]) < len(task.id)
        found = client.tasks.GetTask(pb.GetTaskRequest(project_id=project, id=shown[task.name]))
        assert found.task.id == task.id
    assert all(workflow.id not in line and workflow.id[:8] in line for line in lines), "what they refer to is short too"


def test_a_beginning_is_unique_among_what_is_not_shown_too(
    client: Client, project: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch(client, project, 60)
    terminal = Screen(monkeypatch, 80)
    listed(client, project, page_size=1, skip=30)
    _, line = terminal.lines()
    beginning, name, *_ = line.split()
    assert client.tasks.GetTask(pb.GetTaskRequest(project_id=project, id=beginning)).task.name == name
    assert len(beginning) == 28, "made in the same millisecond as others"


def test_many_ids_and_those_for_programs_are_whole(
    client: Client, project: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    batch(client, project, SHORTENED + 1)
    listed(client, project, page_size=3)
    assert all(len(line.split()[0]) == 36 for line in capsys.readouterr().out.splitlines()[1:])
    for form, count in (("table", SHORTENED + 1), ("wide", 3)):
        terminal = Screen(monkeypatch, 200)
        listed(client, project, form, page_size=count)
        _, *lines = terminal.lines()
        assert len(lines) == count
        assert all(len(line.split()[0]) == 36 for line in lines)


def test_what_the_server_does_not_find_is_named_in_full(client: Client, project: str) -> None:
    task = client.create_task(project_id=project)
    gone = "01a2015d-b4e6-707a-9a56-1c897f545edc"
    found = Ids(Connection(client.channel)).beginnings("task", [task.id, gone], project)
    assert found[gone] == gone
    assert found[task.id] == task.id[: len(found[task.id])] != task.id


def test_changes_by_others_are_noticed(
    client: Client, project: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Enough(Exception):
        """The end of the watch."""

    def steps() -> Iterator[None]:
        first = client.create_task(project_id=project, name="first")
        yield
        client.set_status(first, "RUNNING")
        client.create_task(project_id=project, name="second")
        yield
        client.tasks.DeleteTask(pb.DeleteTaskRequest(project_id=project, id=first.id))
        yield
        raise Enough

    step = steps()
    next(step)
    monkeypatch.setattr(watch, "rest", lambda _: next(step))
    connection = Connection(client.channel)
    request = pb.ListTasksRequest(project_id=project, order_by="TASK_ORDER_CREATE_TIME_ASC")
    with pytest.raises(Enough):
        Output(Settings(), connection, project=project).watch(
            METHODS["ListTasks"], lambda: [connection.call(METHODS["ListTasks"], request)]
        )
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert [(line[1], line[2], line[-1]) for line in lines] == [
        ("NAME", "STATUS", "CHANGE"),
        ("first", "PENDING", "-"),
        ("first", "RUNNING", "changed"),
        ("second", "PENDING", "new"),
        ("first", "RUNNING", "gone"),
    ]
