"""`statehouse logs`"""

import json
import signal
from contextlib import ExitStack
from dataclasses import replace
from typing import Any

import grpc
import pytest
from statehouse.v1 import log_pb2 as pb

from statehouse_server import app
from statehouse_server.config import Config
from tests.support.client import Client
from tests.support.command import Statehouse
from tests.support.following import following, next_line
from tests.support.times import at

TASK, JOB = pb.LOG_ENTITY_KIND_TASK, pb.LOG_ENTITY_KIND_JOB


def append(client: Client, project: str, id_: str, *lines: Any, kind: int = TASK) -> None:
    given = [line if isinstance(line, pb.LogLine) else pb.LogLine(text=line) for line in lines]
    request = pb.AppendLogLinesRequest(project_id=project, entity_kind=kind, entity_id=id_, lines=given)
    client.logs.AppendLogLines(request)


@pytest.fixture
def task(client: Client, project: str) -> str:
    """The id of a task with a log."""
    id_ = client.create_task(project_id=project).id
    err = pb.LogLine(text="failed: x", stream=pb.LOG_STREAM_STDERR, time=at(0))
    append(client, project, id_, "started", err, "Failed again\n")
    return id_


def test_the_log_of_a_task_is_printed_as_it_is(statehouse: Statehouse, task: str) -> None:
    assert statehouse("logs", "task", task) == "started\nfailed: x\nFailed again\n"
    assert statehouse("logs", "TASK", task[:23]) == "started\nfailed: x\nFailed again\n", "by the beginning of its id"


def test_lines_are_selected_by_stream_text_and_number(statehouse: Statehouse, task: str) -> None:
    assert statehouse("logs", "task", task, "--stream", "stderr") == "failed: x\n"
    assert statehouse("logs", "task", task, "--stream", "stderr", "--stream", "stdout").count("\n") == 3
    assert statehouse("logs", "task", task, "--contains", "failed") == "failed: x\n"
    assert statehouse("logs", "task", task, "--contains", "failed", "-i") == "failed: x\nFailed again\n"
    assert statehouse("logs", "task", task, "--tail", "1") == "Failed again\n"
    assert statehouse("logs", "task", task, "--tail", "9").count("\n") == 3
    assert statehouse("logs", "task", task, "--after", "1") == "failed: x\nFailed again\n"


def test_the_attempts_of_a_job_can_be_told_apart(client: Client, project: str, statehouse: Statehouse) -> None:
    job = client.enqueue(project_id=project).id
    append(client, project, job, "queued", kind=JOB)
    client.claim(project)
    append(client, project, job, "running", kind=JOB)
    assert statehouse("logs", "job", job, "--attempt", "1") == "running\n"
    wide = statehouse("logs", "job", job, "-o", "wide").splitlines()
    assert wide[1].split()[0::2] == ["2", "stdout", "1"]
    assert wide[1].endswith("attempt 1  running")


def test_each_form_of_output_has_the_lines(statehouse: Statehouse, task: str) -> None:
    found = json.loads(statehouse("logs", "task", task, "-o", "json"))
    assert [one["text"] for one in found] == ["started", "failed: x", "Failed again\n"]
    assert found[1]["time"] == at(0).ToJsonString()
    assert statehouse("logs", "task", task, "--contains", "nothing", "-o", "json") == "[]\n"
    assert "text: started" in statehouse("logs", "task", task, "-o", "yaml")
    wide = statehouse("logs", "task", task, "-o", "wide").splitlines()
    assert wide[1].split() == ["2", at(0).ToJsonString(), "stderr", "failed:", "x"]


def test_a_long_log_is_printed_whole(client: Client, project: str, statehouse: Statehouse) -> None:
    id_ = client.create_task(project_id=project).id
    lines = [f"line {number}" for number in range(2500)]
    append(client, project, id_, *lines)
    assert statehouse("logs", "task", id_).splitlines() == lines


def test_what_is_not_there_is_an_error(statehouse: Statehouse, task: str) -> None:
    assert "(NOT_FOUND)" in statehouse("logs", "task", "nothing", code=3)
    assert "(NOT_FOUND)" in statehouse("logs", "task", "nothing", "--follow", code=3)
    assert "'team' is not one of" in statehouse("logs", "team", task, code=2)


def test_a_log_is_followed_until_ctrl_c(client: Client, project: str, grpc_addr: str, task: str) -> None:
    with following(grpc_addr, project, "logs", "task", task, "--tail", "1", "--follow") as process:
        assert next_line(process) == "Failed again"
        append(client, project, task, "new")
        assert next_line(process) == "new"
        process.send_signal(signal.SIGINT)
        rest, errors = process.communicate(timeout=20)
    assert (rest, errors, process.returncode) == ("", "", 130)


def test_what_is_followed_is_an_object_in_each_line(client: Client, project: str, grpc_addr: str, task: str) -> None:
    with following(grpc_addr, project, "logs", "task", task, "-o", "json", "--after", "2", "--follow") as process:
        assert json.loads(next_line(process))["number"] == "3"
        append(client, project, task, "new")
        assert json.loads(next_line(process))["text"] == "new"


def test_a_log_is_followed_across_a_restart(config: Config, database: str) -> None:
    with ExitStack() as stack:
        with app.running(config, database) as server:
            address = f"127.0.0.1:{server.port}"
            with grpc.insecure_channel(address) as channel:
                client = Client(channel)
                project = client.create_project()
                task = client.create_task(project_id=project).id
                append(client, project, task, "before")
            process = stack.enter_context(following(address, project, "logs", "task", task, "--follow"))
            assert next_line(process) == "before"
        with app.running(replace(config, listen=address), database), grpc.insecure_channel(address) as channel:
            append(Client(channel), project, task, "after")
            assert next_line(process) == "after"
