"""`statehouse call`: methods by name, requests in JSON, and conversations with streams."""

import json
import re
import shlex
import signal
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, ClassVar

import click
import grpc
import pytest
from statehouse.v1 import task_pb2 as pb

from statehouse_server.cli.client.call.command import Named, call, services
from statehouse_server.cli.client.call.conversation import documents
from statehouse_server.cli.client.call_options import header
from statehouse_server.cli.client.documents.requests import parsed
from statehouse_server.cli.client.methods import method_named, methods
from tests.support.client import Client
from tests.support.command import run
from tests.support.process import COMMAND, serving
from tests.support.terminal import CTRL_C, CTRL_D, terminal

BEGIN = '{"begin": {}}'
CREATE = '{"call": {"request": {"CreateTask": {"task": {"name": "by hand"}}}}}'
COMMIT = '{"commit": {}}'


@pytest.fixture
def options(grpc_addr: str, project: str) -> list[str]:
    return ["--address", grpc_addr, "--project", project]


def count(client: Client, project: str) -> int:
    return len(client.tasks.ListTasks(pb.ListTasksRequest(project_id=project)).tasks)


# What there is


def test_call_alone_lists_the_services_and_a_service_its_methods() -> None:
    listed = run("call")
    assert re.search(r"^TaskService +Tasks: units of work, alone or in trees of any size$", listed, re.MULTILINE)
    assert all(service.name in listed for service in services())
    for arguments in (["TaskService"], ["TaskService", "--help"], ["statehouse.v1.TaskService"]):
        listed = run("call", *arguments)
        assert "A tree is a task without a parent" in listed
        assert re.search(r"^GetTask +Reads one task$", listed, re.MULTILINE)


@pytest.mark.parametrize("name", ["GetTask", "TaskService.GetTask", "statehouse.v1.TaskService/GetTask"])
def test_the_help_of_a_method_is_what_its_proto_says(name: str) -> None:
    for arguments in ([name, "--help"], ["--project", "x", name, "{}", "-h"]):
        helped = " ".join(run("call", *arguments).split())
        assert helped.startswith("TaskService.GetTask Reads one task.")
        assert "GET: Reads an entity by its id." in helped, "the comment of the standard method"
        assert "id text, required, format ID" in helped
        assert "ID An id: 1–128 characters" in helped, "the format that it names"
        assert "Response: GetTaskResponse task Task" in helped


def test_a_description_names_the_rules_of_fields_and_the_values_of_enums() -> None:
    helped = " ".join(run("call", "Transact", "--help").split())
    assert "Request stream: TransactRequest" in helped
    assert "idleTimeout duration, at least 1 s, at most 600 s" in helped
    assert "guards list of Guard, at most 100" in helped
    assert "UNSPECIFIED: Not set. In a request: READ_COMMITTED." in helped
    assert "SERIALIZABLE: As if all transactions had run one after the other." in helped
    created = run("call", "CreateTask", "--help")
    assert "inputJson  JSON document" in created
    assert "updateTime" not in created, "what a client cannot set is left out"


def test_every_method_is_described_in_the_width_of_the_terminal() -> None:
    from statehouse_server.cli.client.call import describe

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COLUMNS", "40")
        for method in methods():
            text = describe.method(method)
            assert "\n\nRequest" in text
            lines = text.replace(f"\n  {describe.example(method)}\n", "").split("\n")
            wide = [line for line in lines if len(line) > 40 and " " in line.strip()]
            assert not wide


def test_the_examples_of_all_methods_can_be_sent() -> None:
    from statehouse_server.cli.client.call import describe

    for method in methods():
        _, _, name, *rest = shlex.split(describe.example(method))
        found = method_named(name)
        assert found == method
        parsed(rest[0] if rest else "{}", method.request, "The example")
    helped = run("call", "CreateTask", "--help")
    assert """statehouse call CreateTask '{"task": {"name": "…"}}'""" in helped


def test_names_are_completed() -> None:
    def completed(text: str) -> dict[str, Any]:
        context = click.Context(call)
        return {one.value: one.help for one in Named().shell_complete(context, call.params[0], text)}

    assert completed("GetTaskP") == {"GetTaskProgress": completed("gettaskp")["GetTaskProgress"]}
    assert "GetTask" in completed("Get")
    assert completed("TaskS") == {"TaskService": "Tasks: units of work, alone or in trees of any size"}
    assert completed("TaskService.Get")["TaskService.GetTask"] == "Reads one task"


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("GetTsk", "Did you mean TaskService.GetTask"),
        ("transact_", "Did you mean TransactionService"),
        ("TaskServic", "Did you mean TaskService"),
        ("WaitForJob", "Did you mean JobService.WaitForJobs"),
        ("zzzzzz", "`statehouse call` lists what there is"),
    ],
)
def test_an_unknown_name_gets_similar_ones(name: str, hint: str) -> None:
    for arguments in ([name], [name, "--help"]):
        assert hint in run("call", *arguments, code=2)


# Requests and responses


def test_a_request_is_written_as_people_write_it(
    options: list[str], client: Client, project: str, tmp_path: Path
) -> None:
    file = tmp_path / "request.json"
    file.write_text('{"task": {"name": "x", "status": "running", "metadata_json": {"a": 1.50}}}')
    task = json.loads(run("call", *options, "CreateTask", f"@{file}"))["task"]
    assert (task["status"], task["metadataJson"]) == ("TASK_STATUS_RUNNING", '{"a": 1.50}')
    batch = '{"calls": [{"CreateTask": {"task": {"name": "y"}}}, {"@type": "ListTasksRequest", "pageSize": 1}]}'
    results = json.loads(run("call", *options, "ExecuteBatch", batch))["results"]
    assert results[1]["tasks"][0]["projectId"] == project


def test_a_bad_request_is_one_line(options: list[str]) -> None:
    told = run("call", *options, "CreateTask", '{"task": {"status": "runing"}}', code=2)
    assert told.startswith(
        'Error: The request is not a CreateTaskRequest: task.status is "runing", not one of PENDING, '
    )
    assert told.count("\n") == 1
    assert "nothing cannot be read: No such file" in run("call", *options, "GetTask", "@/nothing", code=2)
    assert "Is a directory" in run("call", *options, "GetTask", "@/", code=2)


def test_a_response_is_compact_json_or_yaml(options: list[str]) -> None:
    printed = run("call", *options, "CreateTask", '{"task": {"name": "größer"}}', "--compact")
    assert printed.count("\n") == 1
    task = json.loads(printed)["task"]
    assert task["name"] == "größer"
    yaml = run("call", *options, "-o", "yaml", "GetTask", json.dumps({"id": task["id"]}))
    assert yaml.startswith("---\ntask:\n  projectId: ")
    assert r'name: "gr\xF6\xDFer"' in yaml


class Recorder(grpc.GenericRpcHandler):
    """A server that records headers and deadlines, and breaks off a stream after its first response."""

    seen: ClassVar[list[tuple[dict[str, Any], float | None]]] = []

    def service(self, handler_call_details: grpc.HandlerCallDetails) -> "grpc.RpcMethodHandler[bytes, bytes]":
        def answer(_: bytes, context: grpc.ServicerContext) -> bytes:
            headers: Any = context.invocation_metadata()
            self.seen.append((dict(headers), context.time_remaining()))
            return b""

        def stream(_: bytes, context: grpc.ServicerContext) -> Iterator[bytes]:
            yield pb.StreamTasksResponse(tasks=[pb.Task(id="first")]).SerializeToString()
            context.abort(grpc.StatusCode.DATA_LOSS, "it broke off")

        if handler_call_details.method.endswith("/StreamTasks"):
            return grpc.unary_stream_rpc_method_handler(stream)
        return grpc.unary_unary_rpc_method_handler(answer)


@contextmanager
def recording() -> Iterator[list[str]]:
    server = grpc.server(ThreadPoolExecutor(4), handlers=[Recorder()])
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    yield ["--address", f"127.0.0.1:{port}"]
    server.stop(None)


def test_headers_and_a_deadline_are_sent() -> None:
    with recording() as address:
        run(
            "call", *address, "CreateTask", "--idempotency-key", "k-1", "--idempotency-key-ttl", "1h30m",
            "-H", "X-A: b: c", "--header", "x-raw-bin: AP-_", "--timeout", "90s",
        )  # fmt: skip
    headers, remaining = Recorder.seen[-1]
    assert (headers["idempotency-key"], headers["idempotency-key-ttl"], headers["x-a"]) == ("k-1", "5400", "b: c")
    assert headers["x-raw-bin"] == b"\x00\xff\xbf"
    assert remaining
    assert 80 < remaining <= 90


def test_an_idempotency_key_makes_a_repeated_change_one(options: list[str], client: Client, project: str) -> None:
    arguments = ["call", *options, "CreateTask", '{"task": {"name": "once"}}', "--idempotency-key", "once"]
    assert run(*arguments) == run(*arguments)
    assert count(client, project) == 1


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["GetTask", "--idempotency-key", "k"], "TaskService.GetTask changes nothing, and takes none"),
        (["Transact", "--idempotency-key", "k"], "TransactionService.Transact is a stream, and takes none"),
        (["CreateTask", "--idempotency-key", "a b"], "visible characters of ASCII"),
        (["CreateTask", "--idempotency-key-ttl", "500ms"], "whole seconds"),
        (["GetTask", "-H", "no-colon"], "is not like 'name: value'"),
        (["GetTask", "-H", "grpc-timeout: 1S"], "cannot be the name of a header"),
        (["GetTask", "-H", "a b: c"], "cannot be the name of a header"),
        (["GetTask", "-H", "a: ü"], "is not ASCII"),
        (["GetTask", "-H", "a-bin: *"], "is not base64"),
        (["GetTask", "--timeout", "5x"], "is not a duration like 90s"),
        (["GetTask", "--timeout", "0s"], "at most a year"),
        (["GetTask", "--timeout", "99999999999999d"], "at most a year"),
    ],
)
def test_options_that_make_no_sense_are_refused(options: list[str], arguments: list[str], sentence: str) -> None:
    told = " ".join(run("call", *options, *arguments, code=2).split())
    assert sentence in told


def test_bytes_in_a_header_have_every_usual_spelling() -> None:
    assert [header(f"a-bin: {text}")[1] for text in ("AP+/", "AP-_", "AQ", "AQ==")] == [
        b"\x00\xff\xbf", b"\x00\xff\xbf", b"\x01", b"\x01",
    ]  # fmt: skip


def test_a_deadline_ends_a_call(options: list[str]) -> None:
    assert "DEADLINE_EXCEEDED" in run(
        "call", *options, "WaitForJobs", '{"workerId": "w"}', "--timeout", "200ms", code=5
    )


def test_what_arrived_of_a_stream_that_broke_is_printed_before_the_error() -> None:
    with recording() as address:
        done = subprocess.run([COMMAND, "call", *address, "StreamTasks"], capture_output=True, text=True, check=False)
    assert json.loads(done.stdout)["tasks"][0]["id"] == "first"
    assert "it broke off" in done.stderr
    assert done.returncode == 1


# Conversations


def lines(printed: str) -> list[str]:
    """The outcome of each response."""
    return [next(iter(json.loads(line))) for line in printed.splitlines()]


def test_a_transaction_by_hand_in_a_pipe(options: list[str], client: Client, project: str) -> None:
    pretty = json.dumps(json.loads(CREATE), indent=2)
    printed = run("call", *options, "Transact", stdin=f"{BEGIN}\n\n{CREATE}\n{pretty}\n{COMMIT}")
    assert lines(printed) == ["begun", "result", "result", "committed"]
    assert json.loads(printed.splitlines()[1])["result"]["response"]["task"]["projectId"] == project
    assert count(client, project) == 2


def test_a_transaction_without_a_commit_is_rolled_back(options: list[str], client: Client, project: str) -> None:
    printed = run("call", *options, "Transact", stdin=f"{BEGIN}\n{CREATE}\n")
    assert lines(printed) == ["begun", "result", "rolledBack"]
    assert count(client, project) == 0


def test_the_requests_of_a_stream_are_in_a_file_or_an_argument(
    options: list[str], client: Client, project: str, tmp_path: Path
) -> None:
    file = tmp_path / "transaction"
    file.write_text(f"{BEGIN}\n{CREATE}\n{COMMIT}\n")
    assert lines(run("call", *options, "Transact", f"@{file}")) == ["begun", "result", "committed"]
    assert lines(run("call", *options, "Transact", BEGIN)) == ["begun", "rolledBack"]
    assert run("call", *options, "-o", "yaml", "Transact", BEGIN).endswith("---\nrolledBack: {}\n")


IDS = [f"01937a2b-0c1d-7e2f-8a3b-4c5d6e7f809{digit}" for digit in "12"]


def test_ids_are_completed_in_packed_requests_too(grpc_addr: str, client: Client, project: str) -> None:
    task = client.create_task(project_id=project, id=IDS[0])
    update = '{"UpdateTask": {"task": {"id": "01937a2b", "name": "short"}, "updateMask": "name"}}'
    run("call", "--address", grpc_addr, "--project", project, "ExecuteBatch", f'{{"calls": [{update}]}}')
    assert client.tasks.GetTask(pb.GetTaskRequest(project_id=project, id=task.id)).task.name == "short"
    begin, step = f'{{"begin": {{"projectId": "{project[:23]}"}}}}', f'{{"call": {{"request": {update}}}}}'
    short = run("call", "--address", grpc_addr, "Transact", stdin=f"{begin}\n{step}\n{COMMIT}")
    assert lines(short) == ["begun", "result", "committed"]
    assert "response" in json.loads(short.splitlines()[1])["result"]
    client.create_task(project_id=project, id=IDS[1])
    told = run("call", "--address", grpc_addr, "Transact", stdin=f"{begin}\n{step}\n{COMMIT}", code=4)
    assert "Several ids begin with 01937a2b" in told


def test_a_bad_line_in_a_pipe_ends_the_transaction(options: list[str], client: Client, project: str) -> None:
    told = run("call", *options, "Transact", stdin=f"{BEGIN}\n\n{CREATE}\n{{\n'commit'}}\n{COMMIT}\n", code=2)
    assert "Error: Line 4 is not a TransactRequest: it is not JSON: line 2, column 1" in told
    assert count(client, project) == 0


@contextmanager
def conversation(*arguments: str) -> Iterator["subprocess.Popen[str]"]:
    """A conversation whose standard input stays open."""
    with subprocess.Popen(
        [COMMAND, "call", *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        yield process
        process.kill()


def send(process: "subprocess.Popen[str]", line: str) -> Any:
    """The response to a line, which comes before the next line."""
    assert process.stdin
    assert process.stdout
    process.stdin.write(f"{line}\n")
    process.stdin.flush()
    return json.loads(process.stdout.readline())


def test_each_response_is_printed_at_once(options: list[str], client: Client, project: str) -> None:
    with conversation(*options, "Transact") as process:
        assert "begun" in send(process, BEGIN)
        assert send(process, CREATE)["result"]["response"]["task"]["name"] == "by hand"
        assert "committed" in send(process, COMMIT)
        assert process.wait(10) == 0, "the command ends with the stream, though its input is open"
    assert count(client, project) == 1


def test_the_end_of_the_stream_ends_the_command_though_its_input_is_open(options: list[str]) -> None:
    with conversation(*options, "Transact") as process:
        send(process, '{"begin": {"idleTimeout": "1s"}}')
        began = time.monotonic()
        assert process.wait(10) == 4
        assert time.monotonic() - began < 4
        assert process.stderr
        assert "exceeded its idle_timeout" in process.stderr.read()


def test_ctrl_c_in_the_middle_rolls_back(options: list[str], client: Client, project: str) -> None:
    with conversation(*options, "Transact") as process:
        send(process, BEGIN)
        send(process, CREATE)
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 130
        assert process.stderr
        assert process.stderr.read().strip() == "Aborted."
    assert count(client, project) == 0


def test_a_server_that_dies_in_the_middle_is_an_error(database: str) -> None:
    with serving(database) as server, conversation("--address", server.address, "Transact") as process:
        send(process, BEGIN)
        server.stop(signal.SIGKILL)
        assert process.wait(15) == 5
        assert process.stderr
        assert process.stderr.read().startswith("Error: ")


def test_a_transaction_on_a_terminal(options: list[str], client: Client, project: str) -> None:
    with terminal("call", *options, "Transact") as typed:
        typed.shows('Type each TransactRequest as JSON, such as {"begin": {}}')
        typed.type(f"{BEGIN}\n")
        typed.shows('{"begun": ')
        typed.type('{"bogus": {}}\n')
        typed.shows('Error: Line 2 is not a TransactRequest: it has no field "bogus"')
        typed.type('{"call": {\n\n')
        typed.shows("Error: Line 3 is not a TransactRequest: it is not JSON")
        typed.type(f"{CREATE}\n")
        typed.shows('{"result": ')
        typed.type(f"{COMMIT}\n")
        typed.shows('{"committed": ')
        assert typed.ends() == 0
    assert count(client, project) == 1


def test_ctrl_d_and_ctrl_c_on_a_terminal_end_a_transaction(options: list[str], client: Client, project: str) -> None:
    for key, shown, code in ((CTRL_D, '{"rolledBack": {}}', 0), (CTRL_C, "Aborted.", 130)):
        with terminal("call", *options, "Transact") as typed:
            typed.type(f"{BEGIN}\n")
            typed.shows('{"begun": ')
            typed.type(f"{CREATE}\n")
            typed.shows('{"result": ')
            typed.type(key)
            typed.shows(shown)
            assert typed.ends() == code
    assert count(client, project) == 0


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (b'{"a": 1}\n{"b": 2}', [(1, b'{"a": 1}\n'), (2, b'{"b": 2}')]),
        (b'\n{\n"a": "}",\n\n"b": "\\"{"}\n{}\n', [(2, b'{\n"a": "}",\n\n"b": "\\"{"}\n'), (6, b"{}\n")]),
        (b'{"a\n{}\n', [(1, b'{"a\n'), (2, b"{}\n")]),
        (b"}\n{}\n", [(1, b"}\n"), (2, b"{}\n")]),
        (b'{"a": [', [(1, b'{"a": [')]),
        (b"", []),
    ],
    ids=range(6),
)
def test_a_request_may_have_several_lines(text: bytes, found: list[tuple[int, bytes]]) -> None:
    assert list(documents(text.splitlines(keepends=True), blank_ends=False)) == found


def test_a_blank_line_gives_up_what_was_typed() -> None:
    assert list(documents([b"{\n", b"\n", b"{}\n"], blank_ends=True)) == [(1, b"{\n\n"), (3, b"{}\n")]
