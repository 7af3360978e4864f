"""What is mistyped, empty or strange does no more than somebody meant."""

import ctypes
import json
import os
import signal
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import grpc
import pytest
from statehouse.v1 import task_pb2 as pb

from tests.support.command import Statehouse, run
from tests.support.process import COMMAND
from tests.support.terminal import terminal


@pytest.fixture
def tasks(statehouse: Statehouse) -> Iterator[None]:
    """Two tasks, which are still there after the test."""
    for name in ("a", "b"):
        statehouse("create", "task", name, "--name", name)
    yield
    assert statehouse("list", "tasks", "-o", "name").split() == ["b", "a"]


@pytest.mark.usefixtures("tasks")
@pytest.mark.parametrize("flag", ["--dry-run", "--limit=1", "--filter={}"])
def test_a_flag_of_a_deletion_by_filters_is_refused_with_an_id(statehouse: Statehouse, flag: str) -> None:
    said = f"{flag.partition('=')[0]} is for a command without an ID."
    assert said in statehouse("delete", "task", "a", flag, code=2)


@pytest.mark.usefixtures("tasks")
@pytest.mark.parametrize("flag", ["workflow", "parent", "agent-name", "type", "name"])
def test_an_empty_filter_of_a_change_is_refused(statehouse: Statehouse, flag: str) -> None:
    for value in ("", "x,") if flag in ("workflow", "parent") else ("",):
        said = statehouse("delete", "tasks", f"--{flag}", value, "--yes", code=2)
        assert f"--{flag}: it is empty" in said
    without_workflow = '{"workflowIds": {"ids": [""]}}'
    assert statehouse("delete", "tasks", "--filter", without_workflow, "--dry-run") == "2 tasks would be deleted\n"
    assert statehouse("list", "tasks", "--workflow", "", "-o", "name").split() == ["b", "a"]


@pytest.mark.usefixtures("tasks")
def test_a_limit_of_nothing_is_refused(statehouse: Statehouse) -> None:
    assert "--limit: 0 would be no limit" in statehouse("delete", "tasks", "--all", "--limit", "0", "--yes", code=2)


@pytest.mark.usefixtures("tasks")
@pytest.mark.parametrize("given", ["", "\n \n"])
def test_standard_input_without_an_id_is_refused(statehouse: Statehouse, given: str) -> None:
    for verb in ("get", "delete"):
        assert "Standard input names nothing." in statehouse(verb, "task", "-", stdin=given, code=2)


@pytest.mark.usefixtures("tasks")
def test_nothing_is_done_if_one_of_several_ids_is_empty_or_no_text(statehouse: Statehouse) -> None:
    assert "ID is empty." in statehouse("delete", "task", "a", "", code=2)
    assert "given only once" in statehouse("delete", "task", "-", "-", stdin="a\n", code=2)
    done = subprocess.run([COMMAND, "delete", "task", "-"], input=b"a\n\xff\n", capture_output=True, check=False)
    assert (done.returncode, b"not UTF-8" in done.stderr) == (2, True)


def test_names_of_standard_input_are_whole_lines(statehouse: Statehouse) -> None:
    for name in ("deploy", "a", "deploy a"):
        statehouse("acquire", "lock", name, "--holder", "me", "--ttl", "1m")
    found = statehouse("get", "lock", "-", "-o", "name", stdin="deploy a\r\n\n")
    assert found == "deploy a\n"


@pytest.mark.usefixtures("tasks")
@pytest.mark.parametrize("command", ["delete tasks --all", "get task -", "create task -f -", "tree a"])
def test_standard_input_may_be_closed(grpc_addr: str, project: str, command: str) -> None:
    line = f"exec {COMMAND} --address {grpc_addr} --project {project} {command} <&-"
    done = subprocess.run(["sh", "-c", line], capture_output=True, text=True, check=False)
    assert done.returncode == (0 if "tree" in command else 2), done.stderr
    assert "defect" not in done.stderr


def test_a_key_holds_for_the_change_and_not_for_the_count_before_it(
    statehouse: Statehouse, grpc_addr: str, project: str
) -> None:
    statehouse("create", "task", "t", "--name", "t")
    command = ("delete", "tasks", "--name", "t", "--idempotency-key", "k", "--project", project)
    statehouse(*command, "--dry-run")
    with terminal(*command, STATEHOUSE_ADDRESS=grpc_addr) as shown:
        shown.shows("Delete 1 task? [y/N]")
        shown.type("y\n")
        shown.shows("1 task deleted")
        assert shown.ends() == 0


@pytest.mark.usefixtures("tasks")
def test_a_key_is_for_one_change(statehouse: Statehouse) -> None:
    said = statehouse("delete", "task", "a", "b", "--idempotency-key", "k", code=2)
    assert "is for one change, and these are several" in said
    documents = '{"name": "x"} {"name": "y"}'
    statehouse("create", "task", "-f", "-", "--idempotency-key", "k", stdin=documents, code=2)


class Repeating(grpc.GenericRpcHandler):
    """A server whose every answer says that there is more."""

    def __init__(self) -> None:
        self.calls = 0

    def service(self, handler_call_details: grpc.HandlerCallDetails) -> Any:
        answers = {
            "DeleteTasks": pb.DeleteTasksResponse(count=5, more=True),
            "ListTasks": pb.ListTasksResponse(tasks=[pb.Task(id="a")], next_page_token="same"),
        }

        def answer(_: bytes, context: grpc.ServicerContext) -> bytes:
            self.calls += 1
            if self.calls > 5:
                context.abort(grpc.StatusCode.INTERNAL, "it has been called too often")
            return answers[handler_call_details.method.rpartition("/")[2]].SerializeToString()

        return grpc.unary_unary_rpc_method_handler(answer)


@pytest.fixture
def repeating() -> Iterator[str]:
    """The address of such a server."""
    server = grpc.server(ThreadPoolExecutor(2), handlers=[Repeating()])
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    yield f"127.0.0.1:{port}"
    server.stop(None)


def test_a_change_with_a_key_is_not_repeated_while_there_is_more(repeating: str) -> None:
    said = run("delete", "tasks", "--all", "--yes", "--idempotency-key", "k", "--address", repeating)
    assert said == "5 tasks deleted; there are more\n"


def test_a_list_whose_page_comes_again_ends(repeating: str) -> None:
    said = run("list", "tasks", "-o", "name", "--address", repeating, code=1)
    assert "the list would never end" in said
    assert said.count("a\n") == 2


def test_an_update_keeps_to_the_mask_of_its_document(statehouse: Statehouse) -> None:
    statehouse("create", "task", "t", "--name", "old", "--type", "old")
    for mask in ("update_mask", "updateMask"):
        document = {"task": {"id": "t", "name": "new", "type": mask}, mask: "type"}
        statehouse("update", "task", "-f", "-", stdin=json.dumps(document))
        found = json.loads(statehouse("get", "task", "t", "-o", "json"))
        assert (found["name"], found["type"]) == ("old", mask)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "has nothing in it"),
        ("name: a\nname: b\n", 'an object has the key "name" twice'),
        ("name: &a x\ntype: *a\n", "line 1 has an anchor, whose aliases are not read"),
        ("name: !!binary aGk=\n", "has the tag !!binary"),
        ("name: !!python/object:os.system x\n", "has the tag !!python/object:os.system"),
        ("name: x\n? [a]\n: y\n", "is the key of an object, and not a text"),
        ("1: x\n", 'task has no field "1"'),
        ("[" * 5_000, "nested too deep"),
        ("name: [", "expected"),
    ],
    ids=["empty", "twice", "alias", "binary", "object", "key", "number", "deep", "broken"],
)
def test_yaml_that_json_could_not_say_is_refused(statehouse: Statehouse, tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "task.yaml"
    file.write_text(text)
    assert said in statehouse("create", "task", "-f", str(file), code=2)


def test_yaml_keeps_what_is_written(statehouse: Statehouse, tmp_path: Path) -> None:
    file = tmp_path / "task.yaml"
    file.write_text(
        "id: t\nname: no\nmetadataJson: {cost: 1.10, at: 12:30, big: 12345678901234567890, none: ~, 1: yes}\n"
    )
    statehouse("create", "task", "-f", str(file))
    task = json.loads(statehouse("get", "task", "t", "-o", "json"))
    assert task["name"] == "no"
    assert '"cost": 1.10' in task["metadataJson"]
    assert json.loads(task["metadataJson"]) == {
        "cost": 1.1, "at": "12:30", "big": 12345678901234567890, "none": None, "1": "yes",
    }  # fmt: skip


def test_a_file_without_an_end_is_refused(statehouse: Statehouse) -> None:
    assert "/dev/zero has more than 256 MiB" in statehouse("create", "task", "-f", "/dev/zero", code=1)


def test_json_that_is_nested_too_deep_is_refused(statehouse: Statehouse) -> None:
    deep = "[" * 100_000
    assert "nested too deep" in statehouse("list", "tasks", "--filter", deep, code=2)
    assert "nested too deep" in statehouse("create", "task", "-f", "-", stdin=deep, code=2)


def test_a_secret_of_the_wrong_type_is_not_shown(statehouse: Statehouse) -> None:
    document = '{"provider": "p", "name": "n", "secret": 918273}'
    said = statehouse("create", "credential", "-f", "-", stdin=document, code=2)
    assert "credential.secret is not a text" in said
    assert "918273" not in said


def test_the_help_of_a_secret_says_how_to_keep_it_unseen(statehouse: Statehouse) -> None:
    helped = " ".join(statehouse("create", "credential", "--help").split())
    assert "keeps it out of the history and the list of processes" in helped


def test_a_long_value_does_not_widen_the_other_lines(statehouse: Statehouse) -> None:
    for content in ("x" * 10_000, "short"):
        statehouse("create", "message", "--content", content, "--conversation", "c", "--sender", "s", "--receiver", "r")
    lines = statehouse("list", "messages", "--conversation", "c").splitlines()
    assert sorted(len(line) > 1_000 for line in lines) == [False, False, True]


def test_an_interrupt_ends_a_watch_whichever_thread_gets_it(grpc_addr: str, project: str) -> None:
    command = [COMMAND, "count", "tasks", "--watch", "--interval", "1h", "--address", grpc_addr, "--project", project]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"0\n"
        threads = sorted(int(name) for name in os.listdir(f"/proc/{process.pid}/task"))
        assert threads[0] == process.pid
        interrupt_thread(process.pid, threads[-1])
        try:
            assert process.wait(5) == 130
        finally:
            process.kill()


def interrupt_thread(process: int, thread: int) -> None:
    """Send SIGINT to one thread of another process."""
    assert ctypes.CDLL(None).tgkill(process, thread, signal.SIGINT) == 0
