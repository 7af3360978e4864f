"""The `statehouse` command, as people use it."""

import dataclasses
import json
import os
import pty
import shutil
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, ClassVar

import click
import grpc
import pytest
from statehouse.v1 import credential_pb2, project_pb2, transaction_pb2, transaction_pb2_grpc
from statehouse.v1 import task_pb2 as pb

from statehouse_server.cli.client.tree import Drawing, duration
from statehouse_server.cli.main import cli
from statehouse_server.cli.server.serve import serve
from statehouse_server.config import Config
from statehouse_server.errors import CommitOutcomeUnknown, StatehouseError, TransactionTimeout
from statehouse_server.postgres import migrations
from tests.support.client import Client
from tests.support.command import run
from tests.support.process import COMMAND, serving
from tests.support.wfcommons_files import instance


@pytest.fixture
def address(grpc_addr: str) -> list[str]:
    return ["--address", grpc_addr]


def test_every_command_teaches_its_use() -> None:
    def walk(command: Any, path: list[str]) -> None:
        helped = run(*path, "--help")
        assert "Usage" in helped
        assert command.help
        for name, inner in getattr(command, "commands", {}).items():
            assert inner.help, name
            walk(inner, [*path, name])

    walk(cli, [])


def test_a_call_prints_what_was_answered(address: list[str], client: Client, project: str) -> None:
    printed = run("call", *address, "--project", project, "TaskService.CreateTask", '{"task": {"name": "by hand"}}')
    task = json.loads(printed)["task"]
    assert task["projectId"] == project
    assert run("call", *address, "--project", project, "GetTask", "-", stdin=json.dumps({"id": task["id"]})) == printed
    streamed = run("call", *address, "StreamTasks", json.dumps({"projectId": project}))
    assert json.loads(streamed)["tasks"] == [task]
    lost = json.dumps({"leases": [{"jobId": "nothing", "leaseToken": "t"}]})
    beats = json.loads(run("call", *address, "--project", project, "HeartbeatJobs", lost))["heartbeats"]
    assert beats[0]["status"]["details"][0]["reason"] == "ERROR_REASON_NOT_FOUND", "what is packed is written too"


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (["call", "TaskService.Nothing"], 2, "there is no method TaskService.Nothing"),
        (["call", "Child"], 2, "TaskService.ListChildTasks"),
        (["call", "GetTask", "{"], 2, "not a GetTaskRequest"),
        (["call", "GetTask", '{"id": "nothing-there"}'], 3, "There is no task nothing-there in this project. (NOT"),
        (["tree", "nothing-there"], 3, "(NOT_FOUND)"),
        (["import", "no-such-file"], 2, "does not exist"),
        (["nonsense"], 2, "No such command"),
    ],
)  # fmt: skip
def test_what_goes_wrong_is_a_sentence_and_a_code(
    address: list[str], arguments: list[str], code: int, sentence: str
) -> None:
    first, *rest = arguments
    assert sentence in run(first, *(address if first != "nonsense" else []), *rest, code=code)


def test_without_a_server_the_way_to_start_one_is_told() -> None:
    assert "statehouse serve" in run("call", "--address", "127.0.0.1:1", "GetServerInfo", code=5)


def test_settings_that_make_no_sense_are_refused() -> None:
    for flag, value in (
        ("--processes", "0"),
        ("--lock-timeout-ms", "99999999999"),
        ("--retention-days", "inf"),
        ("--retention-days", "nan"),
        ("--pool-timeout", "nan"),
        ("--grace", "nan"),
    ):
        assert flag in run("serve", flag, value, code=2)
    assert "pool_size" in run("serve", code=2, STATEHOUSE_POOL_SIZE="many").replace("-", "_")


NUMBERS = [setting.name for setting in dataclasses.fields(Config) if setting.type in (int, float)]


@pytest.mark.parametrize("value", ["nan", "inf", "-inf", "1e400", "-1", "-0.5"])
@pytest.mark.parametrize("setting", NUMBERS)
def test_a_number_without_a_meaning_is_refused(setting: str, value: str) -> None:
    flag = f"--{setting.replace('_', '-')}"
    with pytest.raises(click.BadParameter) as caught:
        serve.make_context("serve", [flag, value])
    assert caught.value.format_message().startswith(f"Invalid value for '{flag}' ")


def test_a_tree_is_drawn_with_its_branches(address: list[str], project: str, tmp_path: Path) -> None:
    tasks = [{"id": "A.B.one"}, {"id": "A.B.two", "parents": ["A.B.one"], "runtime": 90}, {"id": "A.three"}]
    file = tmp_path / "run.json"
    file.write_text(json.dumps(instance(tasks, makespan=95)))
    prefix = run("import", *address, "--project", project, str(file)).split()[-1]
    assert run("tree", *address, "--project", project, prefix).splitlines() == [
        "a run  COMPLETED  1m35s  (1)",
        "└─ A  COMPLETED  ~1m31s  (2)",
        "   ├─ B  COMPLETED  ~1m31s  (2)",
        "   │  ├─ one  COMPLETED  1.0s",
        "   │  └─ two  COMPLETED  1m30s",
        "   └─ three  COMPLETED  1.0s",
        "6 tasks: 6 COMPLETED",
        "~ computed, not measured",
    ]
    shallow = run("tree", *address, "--project", project, "--depth", "1", prefix).splitlines()
    assert shallow[1:-1] == ["└─ A  COMPLETED  ~1m31s  (2)", "2 tasks: 2 COMPLETED"]


def test_an_import_that_fails_says_that_nothing_was_stored(address: list[str]) -> None:
    document = json.dumps(instance([{"id": "a"}]))
    printed = run("import", *address, "--project", "nowhere", "-", code=3, stdin=document)
    assert "Nothing was stored" in printed


class Ending(transaction_pb2_grpc.TransactionServiceServicer):
    """A server whose transactions end with this error at this step."""

    def __init__(self, step: str, error: StatehouseError | None) -> None:
        self._step, self._error = step, error

    def Transact(  # noqa: N802  as in the proto
        self, request_iterator: Iterator[Any], context: grpc.ServicerContext
    ) -> Iterator[Any]:
        for request in request_iterator:
            if request.WhichOneof("step") != self._step:
                yield transaction_pb2.TransactResponse(begun=transaction_pb2.TransactResponse.Begun())
            elif self._error:
                yield transaction_pb2.TransactResponse(
                    ended=transaction_pb2.TransactResponse.Ended(status=self._error.status())
                )
            else:
                context.abort(grpc.StatusCode.UNAVAILABLE, "Socket closed")


@pytest.mark.parametrize(
    ("step", "error", "stored", "code"),
    [
        ("call", TransactionTimeout("Too late."), "Nothing was stored.", 4),
        ("call", None, "Nothing was stored.", 1),
        ("commit", TransactionTimeout("Too late."), "Nothing was stored.", 4),
        ("commit", CommitOutcomeUnknown(), "It was stored if the workflow ", 5),
        ("commit", None, "It was stored if the workflow ", 1),
    ],
    ids=range(5),
)
def test_an_import_that_fails_says_what_is_known_of_what_was_stored(
    step: str, error: StatehouseError | None, stored: str, code: int
) -> None:
    server = grpc.server(ThreadPoolExecutor(4))
    transaction_pb2_grpc.add_TransactionServiceServicer_to_server(Ending(step, error), server)
    address = f"127.0.0.1:{server.add_insecure_port('127.0.0.1:0')}"
    server.start()
    printed = run("import", "--address", address, "-", code=code, stdin=json.dumps(instance([{"id": "a"}])))
    server.stop(None)
    assert (error.message if error else "Socket closed (UNAVAILABLE)") in printed
    assert stored in printed
    assert ("Nothing was stored" in printed) == stored.startswith("Nothing")


def test_a_large_import_is_one_transaction_of_several_batches(address: list[str], client: Client, project: str) -> None:
    tasks = [{"id": f"task-{number}", "program": f"p{number % 3}"} for number in range(10_050)]
    run("import", *address, "--project", project, "-", stdin=json.dumps(instance(tasks)))
    total = client.tasks.ListTasks(pb.ListTasksRequest(project_id=project, with_total=True, page_size=1)).total_size
    assert total == 10_054


def test_colours_are_for_terminals_only(address: list[str], client: Client, project: str) -> None:
    task = client.create_task(project_id=project)
    command = [COMMAND, "tree", *address, "--project", project, task.id]
    assert "\x1b[" not in subprocess.run(command, capture_output=True, text=True, check=True).stdout
    ours, theirs = pty.openpty()
    subprocess.run(command, stdout=theirs, check=True)
    os.close(theirs)
    assert b"\x1b[" in os.read(ours, 10_000)
    os.close(ours)


def test_a_reader_that_stops_early_ends_the_tree_quietly(address: list[str], client: Client, project: str) -> None:
    top = client.create_task(project_id=project)
    for _ in range(2):
        tasks = [pb.Task(name="n" * 200) for _ in range(5000)]
        client.tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(project_id=project, parent_id=top.id, tasks=tasks))
    command = " ".join([COMMAND, "tree", *address, "--project", project, top.id])
    done = subprocess.run(f"{command} | head -n 2", shell=True, capture_output=True, text=True, check=True)
    assert len(done.stdout.splitlines()) == 2
    assert not done.stderr


@pytest.mark.parametrize("command", [["tree"], ["call", "GetTask"]])
def test_an_output_that_takes_no_more_is_a_sentence(
    address: list[str], client: Client, project: str, command: list[str]
) -> None:
    task = client.create_task(project_id=project)
    argument = task.id if command == ["tree"] else json.dumps({"id": task.id, "projectId": project})
    arguments = [COMMAND, command[0], *address, "--project", project, *command[1:], argument]
    with open("/dev/full", "w") as full:
        done = subprocess.run(arguments, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1
    assert "No space left on device" in done.stderr
    assert "Traceback" not in done.stderr


def test_durations_are_short_to_read() -> None:
    assert [duration(seconds) for seconds in (0, 59.94, 60, 245, 7380)] == ["0.0s", "59.9s", "1m00s", "4m05s", "2h03m"]


def test_a_drawing_keeps_one_number_for_each_level() -> None:
    drawing = Drawing(0, deepest=sys.maxsize, ids=False)
    for number in range(1000):
        drawing.line(
            pb.TaskNode(task=pb.Task(name="x", depth=number % 5, status=pb.TASK_STATUS_PENDING), child_count=9)
        )
        assert len(drawing._left) <= 5


@pytest.fixture
def data_dir() -> Iterator[str]:
    directory = tempfile.mkdtemp(prefix="statehouse-[red]-")
    yield directory
    shutil.rmtree(directory, ignore_errors=True)


def test_migrations_go_up_and_down_and_a_reset_empties(data_dir: str) -> None:
    environment = {"STATEHOUSE_DATA_DIR": data_dir}
    assert f"Pending: {len(migrations.available())}" in run("migrate", "status", code=1, **environment)
    assert "Applied" in run("migrate", "up", **environment)
    assert "Pending: 0" in run("migrate", "status", **environment)
    assert "Aborted" in run("migrate", "down", code=130, stdin="n\n", **environment)
    run("migrate", "down", "--yes", **environment)
    assert "Pending: 1" in run("migrate", "status", code=1, **environment)
    with serving(None, "--data-dir", data_dir) as server, server.client() as client:
        assert f"Data: {data_dir} (embedded PostgreSQL)" in server.lines
        client.create_task()
        assert server.stop() == 0
    assert "will be lost" in run("db", "reset", code=130, stdin="n\n", **environment)
    run("db", "reset", "--yes", **environment)
    with serving(None, "--data-dir", data_dir) as server, server.client() as client:
        assert not client.tasks.ListTasks(pb.ListTasksRequest()).tasks
        assert server.stop() == 0
    assert oct(Path(data_dir).stat().st_mode)[-3:] == ("711" if os.geteuid() == 0 else "700")
    assert oct((Path(data_dir) / "password").stat().st_mode)[-3:] == "600"


POSIX = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": ""}
"""An ASCII-only locale, and a Python that does not fall back to UTF-8."""


def test_every_locale_can_print_a_tree(address: list[str], client: Client, project: str) -> None:
    top = client.create_task(project_id=project, name="größer")
    for name in ("日本", "b"):
        client.create_task(project_id=project, parent_id=top.id, name=name)
    assert run("tree", *address, "--project", project, top.id, **POSIX).splitlines() == [
        "gr\\xf6\\xdfer  PENDING  (2)",
        "|- \\u65e5\\u672c  PENDING",
        "`- b  PENDING",
        "3 tasks: 3 PENDING",
    ]


def test_every_locale_can_send_and_print_all_names(address: list[str], client: Client, project: str) -> None:
    request = '{"task": {"name": "größer"}}'
    for arguments, stdin in ([request], ""), (["-"], request):
        printed = run("call", *address, "--project", project, "CreateTask", *arguments, stdin=stdin, **POSIX)
        assert json.loads(printed)["task"]["name"] == "größer"
    imported = json.dumps(instance([{"id": "süß"}], name="größer"), ensure_ascii=False)
    assert "workflow gr\\xf6\\xdfer" in run("import", *address, "--project", project, "-", stdin=imported, **POSIX)


def test_every_locale_can_print_what_is_wrong(address: list[str], tmp_path: Path) -> None:
    file = tmp_path / "größer.json"
    file.write_text("{")
    assert "er.json is not a workflow instance" in run("import", *address, str(file), code=1, **POSIX)
    assert "no method größer" in run("call", *address, "größer", code=2, **POSIX).encode().decode("unicode_escape")


@pytest.mark.parametrize("argument", [b"\xff", b"\xed\xa0\x80"])
def test_arguments_that_are_no_text_are_a_sentence(address: list[str], argument: bytes) -> None:
    for command in (["tree"], ["call", "GetTask"], ["call"], ["tree", "x", "--project"]):
        done = subprocess.run(
            [COMMAND, *command[:1], *address, *command[1:], argument], capture_output=True, check=False
        )
        assert done.returncode == 2
        assert b"is not UTF-8" in done.stderr


@pytest.mark.parametrize("text", [b"\xff", b'{"id": "\xed\xa0\x80"}', b'{"id": "\\ud800"}', b"[" * 100_000, b"5"])
def test_requests_that_are_none_are_a_sentence(address: list[str], text: bytes) -> None:
    done = subprocess.run([COMMAND, "call", *address, "GetTask", "-"], input=text, capture_output=True, check=False)
    assert done.returncode == 2
    assert b"not a GetTaskRequest" in done.stderr
    assert len(done.stderr) < 1000


ESCAPE = "\x1b]0;owned\x07\x9b31m\x7f\u202e"


class Impostor(grpc.GenericRpcHandler):
    """A server whose names and errors contain escape sequences."""

    task = pb.Task(name=ESCAPE, id=ESCAPE)
    answers: ClassVar[dict[str, Any]] = {
        "GetTask": pb.GetTaskResponse(task=task),
        "ListKeyVersions": credential_pb2.ListKeyVersionsResponse(
            key_versions=[credential_pb2.KeyVersion(key_version=1, root_key_uri=ESCAPE + "[red]")]
        ),
        "ListProjects": project_pb2.ListProjectsResponse(projects=[project_pb2.Project(id=ESCAPE)]),
    }
    streams: ClassVar[dict[str, Any]] = {
        "StreamTaskTree": pb.StreamTaskTreeResponse(nodes=[pb.TaskNode(task=task)]),
        "RotateKeys": credential_pb2.RotateKeysResponse(),
    }

    def service(self, handler_call_details: grpc.HandlerCallDetails) -> "grpc.RpcMethodHandler[bytes, bytes]":
        method = handler_call_details.method.rpartition("/")[2]
        if method in self.streams:
            streamed = self.streams[method].SerializeToString()
            return grpc.unary_stream_rpc_method_handler(lambda _, __: iter([streamed]))

        def answer(_: bytes, context: grpc.ServicerContext) -> bytes:
            if method not in self.answers:
                context.abort(grpc.StatusCode.NOT_FOUND, ESCAPE)
            return self.answers[method].SerializeToString()

        return grpc.unary_unary_rpc_method_handler(answer)


@pytest.fixture
def impostor() -> Iterator[list[str]]:
    server = grpc.server(ThreadPoolExecutor(4), handlers=[Impostor()])
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    yield ["--address", f"127.0.0.1:{port}"]
    server.stop(None)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["tree", "--ids", "task"], 0),
        (["call", "GetTask"], 0),
        (["call", "ListTasks"], 3),
        (["keys", "list"], 0),
        (["keys", "rotate", "--all"], 0),
        (["keys", "rotate-root", "--project", "project"], 0),
    ],
    ids=range(6),
)
def test_nothing_of_an_answer_reaches_the_terminal_as_an_escape(
    impostor: list[str], arguments: list[str], code: int
) -> None:
    words = 2 if arguments[0] == "keys" else 1
    printed = run(*arguments[:words], *impostor, *arguments[words:], code=code)
    assert "owned" in printed or "project" in printed
    assert not any(ord(char) < 32 or 127 <= ord(char) < 160 or char == "\u202e" for char in printed.replace("\n", ""))


def test_ctrl_c_while_the_command_is_loaded_is_no_traceback() -> None:
    script = (
        "import sys; from importlib.abc import MetaPathFinder\n"
        "class Interrupting(MetaPathFinder):\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'grpc': raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Interrupting())\n"
        "from statehouse_server.__main__ import main; sys.argv[1:] = ['health']; main()"
    )
    done = subprocess.run([sys.executable, "-c", script], check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr.split()) == (130, ["Aborted."])


UUIDS = [f"01937a2b-0c1d-7e2f-8a3b-4c5d6e7f809{digit}" for digit in "12"]


def test_the_beginning_of_an_id_will_do_in_any_call(address: list[str], client: Client, project: str) -> None:
    project_id = str(uuid.uuid4())
    client.create_project(id=project_id)
    agent = client.create_agent(project_id=project_id)
    first = client.create_task(project_id=project_id, id=UUIDS[0])
    below = client.create_task(project_id=project_id, parent_id=first.id, id="deadbeef-1")

    def call(method: str, **fields: Any) -> Any:
        return json.loads(run("call", *address, "--project", project_id[:13].upper(), method, json.dumps(fields)))

    short = "01937A2B0c1d"
    assert call("GetTask", id=short)["task"]["id"] == first.id
    assert [one["id"] for one in call("BatchGetTasks", ids=[short, below.id])["tasks"]] == [first.id, below.id]
    changed = call("UpdateTask", task={"id": short, "agent_id": agent.id[:23]}, update_mask="agentId")
    assert changed["task"]["agentId"] == agent.id
    assert call("UpdateTaskStatus", id=short, status="TASK_STATUS_RUNNING")["task"]["version"] == "3"
    assert [one["id"] for one in call("ListChildTasks", parent_id=short)["tasks"]] == [below.id]
    made = call("CreateTask", task={"id": "01937a2b", "name": "new", "parent_id": short})["task"]
    assert (made["id"], made["parentId"]) == ("01937a2b", first.id), "a new id is as it was chosen"
    assert call("GetTask", id="01937a2b")["task"]["name"] == "new", "and comes first"
    assert call("GetAgent", id=agent.id)["agent"]["id"] == agent.id
    tree = run("tree", *address, "--project", project_id[:13], short, "--ids").splitlines()
    assert [line.split()[-1] for line in tree[:3]] == [first.id, below.id, made["id"]]
    assert call("DeleteTaskTree", id=short)["count"] == "3"


def test_a_beginning_of_several_ids_changes_nothing(address: list[str], client: Client, project: str) -> None:
    for id_ in UUIDS:
        client.create_task(project_id=project, id=id_)
    arguments = ["call", *address, "--project", project, "DeleteTask"]
    assert f"Several ids begin with 01937a2b: {', '.join(UUIDS)}" in run(*arguments, '{"id": "01937a2b"}', code=4)
    assert "There is no task 01937a2c" in run(*arguments, '{"id": "01937a2c"}', code=3)
    for id_ in UUIDS:
        assert client.tasks.GetTask(pb.GetTaskRequest(project_id=project, id=id_)).task.id == id_
