"""`statehouse events`, and the watches of the command line."""

import json
import signal
from contextlib import ExitStack
from dataclasses import replace

import grpc
import pytest
from statehouse.v1 import event_pb2 as pb
from statehouse.v1 import task_pb2

from statehouse_server import app
from statehouse_server.config import Config
from tests.support.client import Client
from tests.support.command import Statehouse
from tests.support.following import following, next_line
from tests.support.terminal import CTRL_C, terminal

TARGET = pb.EventTarget(kind="user", id="ada/lovelace")


def append(client: Client, project: str, type_: str, **fields: object) -> None:
    client.events.AppendEvent(pb.AppendEventRequest(project_id=project, type=type_, **fields))  # type: ignore[arg-type]


@pytest.fixture
def task(client: Client, project: str) -> task_pb2.Task:
    """A task with two events, which an event of a client's own follows."""
    task = client.create_task(project_id=project, name="first")
    client.set_status(task, "RUNNING")
    append(client, project, "report.sent", targets=[TARGET], reason="asked for", outcome="EVENT_OUTCOME_FAILURE")
    return task


def numbers(printed: str) -> list[int]:
    """The numbers of the events, as `-o name` prints them."""
    return [int(line) for line in printed.splitlines()]


def test_the_newest_events_come_first(client: Client, statehouse: Statehouse, task: task_pb2.Task) -> None:
    del client
    header, sent, updated, created = statehouse("events").splitlines()[:4]
    assert header.split() == ["#", "TIME", "TYPE", "ENTITY", "VERSION", "ACTOR", "DETAIL"]
    assert sent.split()[2:] == ["report.sent", "-", "-", "anonymous", "FAILURE", "asked", "for"]
    assert updated.split()[2:] == ["task.updated", task.id, "2", "anonymous", "end_time,start_time,status"]
    assert created.split()[2:] == ["task.created", task.id, "1", "anonymous", "-"]


def test_a_list_begins_and_ends_where_it_is_told(statehouse: Statehouse, task: task_pb2.Task) -> None:
    del task
    oldest, *others = numbers(statehouse("events", "--oldest-first", "-o", "name"))
    assert numbers(statehouse("events", "-o", "name")) == [oldest, *others][::-1]
    assert numbers(statehouse("events", "--after", str(oldest), "-o", "name")) == others
    assert numbers(statehouse("events", "--limit", "1", "-o", "name")) == others[-1:]
    assert "both say where to begin" in statehouse("events", "--after", "1", "--oldest-first", code=2)
    assert "not for --follow" in statehouse("events", "--follow", "--until", "now", code=2)


def test_a_list_goes_on_over_all_pages(client: Client, project: str, statehouse: Statehouse) -> None:
    tasks = [task_pb2.Task(name=f"task {number}") for number in range(1200)]
    client.tasks.BatchCreateTasks(task_pb2.BatchCreateTasksRequest(project_id=project, tasks=tasks))
    of_tasks = ("--type", "task.created", "-o", "name")
    found = numbers(statehouse("events", "--limit", "1199", *of_tasks))
    assert len(found) == 1199
    assert found == sorted(found, reverse=True)
    assert len(numbers(statehouse("events", "--oldest-first", "--limit", "2000", *of_tasks))) == 1200
    assert len(numbers(statehouse("list", "events", *of_tasks))) == 1200
    assert numbers(statehouse("list", "events", *of_tasks, "--limit", "1199")) == found


def types(statehouse: Statehouse, *arguments: str) -> set[str]:
    """The types of the events that the arguments select."""
    return {one["type"] for one in json.loads(statehouse("events", *arguments, "-o", "json"))}


def test_events_are_selected(client: Client, project: str, statehouse: Statehouse, task: task_pb2.Task) -> None:
    client.create_workflow(project_id=project)
    of_tasks = {"task.created", "task.updated"}
    assert types(statehouse, "--type", "task.created,report.sent") == {"task.created", "report.sent"}
    assert types(statehouse, "--type-prefix", "task.") == of_tasks
    assert types(statehouse, "--own") == {"report.sent"}
    assert types(statehouse, "--kind", "task,tool-execution") == of_tasks
    assert types(statehouse, "--entity", f"task/{task.id[:-2]}") == of_tasks, "by the beginning of its id"
    assert types(statehouse, "--target", "user/ada/lovelace") == {"report.sent"}
    assert types(statehouse, "--outcome", "denied,failure") == {"report.sent"}
    assert types(statehouse, "--actor", "anonymous", "--kind", "workflow") == {"workflow.created"}
    assert types(statehouse, "--actor", "user:nobody") == set()
    assert types(statehouse, "--since", "-1h", "--own") == {"report.sent"}
    assert types(statehouse, "--until", "-1h") == set()
    assert "is not a kind and an id" in statehouse("events", "--entity", "task", code=2)


def test_events_are_selected_by_for_whom_they_were_made(statehouse: Statehouse) -> None:
    statehouse("create", "task", "--name", "x", "-H", "x-statehouse-on-behalf-of: ada")
    assert types(statehouse, "--on-behalf-of", "ada") == {"task.created"}
    assert types(statehouse, "--on-behalf-of", "bob") == set()


def test_payloads_stand_below_their_events(statehouse: Statehouse, task: task_pb2.Task) -> None:
    del task
    lines = statehouse("events", "--payload", "--type", "task.updated").splitlines()
    assert json.loads(lines[2])["status"] == "RUNNING"
    assert lines[2].startswith("    ")
    assert "TARGETS" in statehouse("events", "--own", "-o", "wide")


def test_what_a_terminal_shows_fits(grpc_addr: str, project: str, statehouse: Statehouse, task: task_pb2.Task) -> None:
    settings = {"STATEHOUSE_ADDRESS": grpc_addr, "STATEHOUSE_PROJECT": project}
    assert task.id in statehouse("events"), "whole in a pipe"
    with terminal("events", columns=80, **settings) as shown:
        shown.shows("DETAIL")
        assert shown.ends() == 0
        shown.shows("task.created")
        assert f" {task.id[:8]} " in shown.printed, "the shortest beginning that is found"
        assert max(map(len, shown.printed.splitlines())) <= 80


def test_a_feed_is_followed_until_ctrl_c(client: Client, project: str, grpc_addr: str, task: task_pb2.Task) -> None:
    with following(grpc_addr, project, "events", "--follow", "--after", "0") as process:
        assert next_line(process).split()[:3] == ["#", "TIME", "TYPE"]
        while "report.sent" not in next_line(process):
            pass
        client.set_status(task, "COMPLETED")
        assert "end_time,start_time,status" in next_line(process)
        process.send_signal(signal.SIGINT)
        rest, errors = process.communicate(timeout=20)
    assert (rest, errors, process.returncode) == ("", "", 130)


def test_what_is_followed_is_an_object_in_each_line(
    client: Client, project: str, grpc_addr: str, statehouse: Statehouse, task: task_pb2.Task
) -> None:
    del task
    lines = statehouse("events", "--follow", "--oldest-first", "--limit", "3", "-o", "json").splitlines()
    ordered = json.loads(statehouse("events", "--oldest-first", "--limit", "3", "-o", "json"))
    assert [json.loads(line) for line in lines] == ordered
    with following(grpc_addr, project, "events", "-f", "--since", "-1h", "--own", "-o", "json") as process:
        assert json.loads(next_line(process))["type"] == "report.sent"
        client.create_task(project_id=project)
        append(client, project, "report.read")
        assert json.loads(next_line(process))["type"] == "report.read"


def test_a_feed_is_followed_across_a_restart(config: Config, database: str) -> None:
    with ExitStack() as stack:
        with app.running(config, database) as server:
            address = f"127.0.0.1:{server.port}"
            with grpc.insecure_channel(address) as channel:
                client = Client(channel)
                project = client.create_project()
                append(client, project, "report.first")
            arguments = ("events", "--follow", "--after", "0", "--own", "-o", "json")
            process = stack.enter_context(following(address, project, *arguments))
            assert json.loads(next_line(process))["type"] == "report.first"
        with app.running(replace(config, listen=address), database), grpc.insecure_channel(address) as channel:
            append(Client(channel), project, "report.second")
            assert json.loads(next_line(process))["type"] == "report.second"


def told(process: object) -> tuple[str, str]:
    """What a watch says next: the name of an entity, and what has become of it."""
    row = json.loads(next_line(process))  # type: ignore[arg-type]
    return row["name"], row.get("change", "")


def test_entities_are_watched(client: Client, project: str, grpc_addr: str, task: task_pb2.Task) -> None:
    with following(grpc_addr, project, "watch", "tasks", "--status", "running,pending", "-o", "json") as process:
        assert told(process) == ("first", "")
        second = client.create_task(project_id=project, name="second")
        assert told(process) == ("second", "new")
        client.set_status(second, "RUNNING")
        assert told(process) == ("second", "changed")
        client.set_status(task, "COMPLETED")
        assert told(process) == ("first", "gone"), "since it matches no more"
        process.send_signal(signal.SIGINT)
        rest, errors = process.communicate(timeout=20)
    assert (rest, errors, process.returncode) == ("", "", 130)


def test_a_tree_is_watched_until_it_is_deleted(client: Client, project: str, grpc_addr: str) -> None:
    top = client.create_task(project_id=project, name="top")
    with following(grpc_addr, project, "task", "watch-tree", top.id) as process:
        assert next_line(process).split()[-1] == "CHANGE"
        assert "top" in next_line(process)
        client.create_task(project_id=project, name="below", parent_id=top.id)
        assert next_line(process).split()[-1] == "new"
        client.tasks.DeleteTaskTree(task_pb2.DeleteTaskTreeRequest(project_id=project, id=top.id))
        assert {next_line(process).split()[-1] for _ in range(2)} == {"gone"}
        assert process.wait(timeout=20) == 0


def test_a_watch_on_a_terminal_ends_with_ctrl_c(grpc_addr: str, project: str, task: task_pb2.Task) -> None:
    del task
    settings = {"STATEHOUSE_ADDRESS": grpc_addr, "STATEHOUSE_PROJECT": project}
    with terminal("watch", "tasks", columns=80, **settings) as shown:
        shown.shows("CHANGE")
        shown.shows("first")
        shown.type(CTRL_C)
        assert shown.ends() == 130
