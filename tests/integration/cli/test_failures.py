"""What people see when a command fails: servers that are missing, silent or strange, projects that do not exist."""

import json
import os
import pty
import signal
import socket
import struct
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import grpc
import pytest
from statehouse.v1 import system_pb2, task_pb2

from statehouse_server.cli import main
from statehouse_server.cli.client.connection import connected
from statehouse_server.cli.client.failures import CallFailed
from statehouse_server.cli.client.methods import kinds
from tests.support.client import Client
from tests.support.command import run
from tests.support.process import COMMAND

Peer = Callable[[socket.socket], None]


@contextmanager
def listening(peer: Peer) -> Iterator[str]:
    """The address of something that does this with each connection."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def accept() -> None:
            with suppress(OSError):
                while True:
                    connection, _ = server.accept()
                    threading.Thread(target=serve, args=(connection,), daemon=True).start()

        def serve(connection: socket.socket) -> None:
            with connection, suppress(OSError):
                peer(connection)

        threading.Thread(target=accept, daemon=True).start()
        yield f"127.0.0.1:{server.getsockname()[1]}"
        server.shutdown(socket.SHUT_RDWR)


def silent(connection: socket.socket) -> None:
    while connection.recv(1000):
        pass


def http(connection: socket.socket) -> None:
    connection.recv(1000)
    connection.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")


def tls(connection: socket.socket) -> None:
    connection.recv(1000)
    connection.sendall(b"\x15\x03\x01\x00\x02\x02\x46")


@pytest.mark.parametrize(
    ("peer", "said"),
    [
        (silent, "something accepts connections, but does not answer"),
        (http, "what listens there does not speak gRPC"),
        (tls, "it speaks TLS alone"),
        (socket.socket.close, "what listens there does not speak gRPC"),
    ],
    ids=["silent", "http", "tls", "closing"],
)
def test_what_is_no_grpc_server_is_told(peer: Peer, said: str) -> None:
    with listening(peer) as address:
        assert said in run("call", "--address", address, "GetServerInfo", code=5)


def test_a_host_that_never_answers_is_told() -> None:
    """In time: the kernel alone would try for longer than a command may take here."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full, ExitStack() as waiting:
        for _ in range(3):  # fill the backlog, so that the kernel answers no more
            one = waiting.enter_context(socket.socket())
            one.setblocking(False)
            one.connect_ex(full.getsockname())
        printed = run("call", "--address", f"127.0.0.1:{full.getsockname()[1]}", "GetServerInfo", code=5)
        assert "nothing answers; a firewall may be in between" in printed


def test_the_place_that_named_the_address_is_told(tmp_path: Path) -> None:
    def said(*arguments: str, **environment: str) -> str:
        return run("call", *arguments, "GetServerInfo", code=5, **environment).splitlines()[0]

    absent = "Error: There is no server at 127.0.0.1:1"
    assert said("--address", "127.0.0.1:1").startswith(f"{absent}, as --address says: nothing listens there.")
    assert said(STATEHOUSE_ADDRESS="127.0.0.1:1").startswith(f"{absent}, as STATEHOUSE_ADDRESS says")
    file = tmp_path / "config.yaml"
    file.write_text("current: away\ncontexts:\n  away:\n    address: 127.0.0.1:1\n")
    assert said(STATEHOUSE_CONFIG=str(file)).startswith(f"{absent}, as context away says")
    assert "its name does not resolve" in said("--address", "no-such-host.invalid:1")


@pytest.mark.parametrize("address", ["localhost", "http://user:secret@127.0.0.1:1", "127.0.0.1:99999", "a b:1"])
def test_an_odd_address_is_a_mistake_of_usage(address: str) -> None:
    printed = run("call", "--address", address, "GetServerInfo", code=2)
    assert "an address is HOST:PORT, such as 127.0.0.1:50051" in printed
    assert "secret" not in printed


class Answering(grpc.GenericRpcHandler):
    """A server that knows these methods, and counts the calls of all."""

    def __init__(self, **answers: Callable[[grpc.ServicerContext], bytes]) -> None:
        self.answers = answers
        self.calls: list[str] = []

    def service(self, handler_call_details: grpc.HandlerCallDetails) -> "grpc.RpcMethodHandler[bytes, bytes] | None":
        method = handler_call_details.method.rpartition("/")[2]
        self.calls.append(method)
        if answer := self.answers.get(method):
            return grpc.unary_unary_rpc_method_handler(lambda _, context: answer(context))
        return None


@contextmanager
def answering(handler: grpc.GenericRpcHandler) -> Iterator[str]:
    server = grpc.server(ThreadPoolExecutor(4), handlers=[handler])
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    yield f"127.0.0.1:{port}"
    server.stop(None)


def test_a_grpc_server_that_is_not_statehouse_is_told() -> None:
    with answering(Answering()) as address:
        assert "is not Statehouse" in run("call", "--address", address, "GetServerInfo", code=1)


def test_a_server_that_lacks_a_method_is_told_with_the_versions() -> None:
    info = system_pb2.GetServerInfoResponse(version="0.0.9")
    with answering(Answering(GetServerInfo=lambda _: info.SerializeToString())) as address:
        printed = run("call", "--address", address, "GetTask", '{"id": "x"}', code=1)
    assert "does not know TaskService.GetTask: it is version 0.0.9, and this command " in printed


@contextmanager
def cutting(target: str, times: int) -> Iterator[str]:
    """A proxy that resets the first connections once something was sent in both directions and it is quiet."""
    left = threading.Semaphore(times)
    host, _, port = target.rpartition(":")

    def pump(source: socket.socket, sink: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(65_536):
                sink.sendall(data)

    def peer(connection: socket.socket) -> None:
        with socket.create_connection((host, int(port))) as server:
            threads = [
                threading.Thread(target=pump, args=pair, daemon=True)
                for pair in ((connection, server), (server, connection))
            ]
            for thread in threads:
                thread.start()
            if left.acquire(blocking=False):
                time.sleep(0.6)
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                connection.shutdown(socket.SHUT_RD)
                return
            threads[1].join()

    with listening(peer) as address:
        yield address


def late(answer: bytes) -> Callable[[grpc.ServicerContext], bytes]:
    """Answers the first call so late that it never arrives."""
    first = threading.Semaphore(1)

    def answered(_: grpc.ServicerContext) -> bytes:
        if first.acquire(blocking=False):
            time.sleep(2)
        return answer

    return answered


CREATED = task_pb2.CreateTaskResponse(task=task_pb2.Task(id="made")).SerializeToString()
READ = task_pb2.GetTaskResponse(task=task_pb2.Task(id="read")).SerializeToString()


def test_a_change_whose_connection_breaks_is_of_unknown_outcome_and_not_repeated() -> None:
    handler = Answering(CreateTask=late(CREATED))
    with answering(handler) as target, cutting(target, times=1) as address:
        printed = run("call", "--address", address, "CreateTask", '{"task": {"name": "x"}}', code=5)
    assert f"The connection to {address} broke during TaskService.CreateTask. (UNAVAILABLE)" in printed
    assert "It is not known whether it was done" in printed
    assert handler.calls == ["CreateTask"]


def test_a_change_with_an_idempotency_key_is_repeated_when_its_connection_breaks() -> None:
    create = kinds()["task"]["create"].method
    handler = Answering(CreateTask=late(CREATED))
    with (
        answering(handler) as target,
        cutting(target, times=1) as address,
        connected(address, (("idempotency-key", "k"),)) as connection,
    ):
        assert connection.call(create, create.request()).task.id == "made"
    assert handler.calls == ["CreateTask", "CreateTask"]


def test_a_read_is_repeated_when_its_connection_breaks() -> None:
    handler = Answering(GetTask=late(READ))
    with answering(handler) as target, cutting(target, times=1) as address:
        printed = run("call", "--address", address, "GetTask", '{"id": "read"}')
    assert json.loads(printed)["task"]["id"] == "read"


def test_a_stream_that_breaks_is_told() -> None:
    stream = kinds()["task"]["stream"].method

    class Streaming(grpc.GenericRpcHandler):
        def service(self, handler_call_details: grpc.HandlerCallDetails) -> "grpc.RpcMethodHandler[bytes, bytes]":  # noqa: ARG002
            def stream(_: bytes, __: grpc.ServicerContext) -> Iterator[bytes]:
                yield task_pb2.StreamTasksResponse(tasks=[task_pb2.Task(id="one")]).SerializeToString()
                time.sleep(2)

            return grpc.unary_stream_rpc_method_handler(stream)

    received: list[task_pb2.StreamTasksResponse] = []
    with (
        answering(Streaming()) as target,
        cutting(target, times=1) as address,
        pytest.raises(CallFailed, match=r"The connection to .* broke during TaskService\.StreamTasks\."),
        connected(address) as connection,
    ):
        received.extend(connection.stream(stream, stream.request()))
    assert [one.tasks[0].id for one in received] == ["one"]


def test_ctrl_c_ends_a_call_to_a_server_that_is_frozen() -> None:
    handler = Answering(GetServerInfo=late(b""))
    with answering(handler) as address:
        process = subprocess.Popen(
            [COMMAND, "call", "--address", address, "GetServerInfo"], stderr=subprocess.PIPE, text=True
        )
        while not handler.calls:
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        _, printed = process.communicate(timeout=10)
    assert (process.returncode, printed.split()) == (130, ["Aborted."])


@pytest.fixture
def address(grpc_addr: str) -> list[str]:
    return ["--address", grpc_addr]


@pytest.mark.parametrize("method", ["ListTasks", "CountTasks", "StreamTasks", "ListQueues"])
def test_reading_of_a_missing_project_says_that_it_is_missing(address: list[str], client: Client, method: str) -> None:
    client.create_project(id=f"{method}-prod-{method}")
    missing = f"{method}-Prod-{method}"
    printed = run("call", *address, "--project", missing, method, code=3)
    assert f"There is no project {missing}. Did you mean {method}-prod-{method}" in printed
    assert printed.endswith(f"statehouse list projects --address {address[1]}\n")


def test_what_is_read_of_an_empty_project_is_nothing(address: list[str], project: str) -> None:
    assert json.loads(run("call", *address, "--project", project, "ListTasks")) == {}
    assert run("call", *address, "--project", "local", "ListTasks")


def test_what_is_not_found_in_a_missing_project_is_the_project(address: list[str]) -> None:
    for first, *rest in (["call", "GetTask", '{"id": "x"}'], ["tree", "x"], ["keys", "list"]):
        printed = run(first, *rest, *address, "--project", "nowhere", code=3)
        assert "There is no project nowhere." in printed


def test_a_deleted_project_is_said_to_be_deleted(address: list[str], client: Client) -> None:
    client.create_project(id="gone")
    run("call", *address, "DeleteProject", '{"id": "gone"}')
    command = [COMMAND, "call", *address, "--project", "gone", "ListTasks"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stderr == "The project gone is deleted.\n"


def test_an_error_has_its_reason_its_metadata_and_what_to_do(address: list[str], project: str) -> None:
    printed = run("call", *address, "--project", project, "GetTask", '{"id": "x"}', code=3)
    assert printed.splitlines() == [
        "Error: There is no task x in this project. (NOT_FOUND)",
        "  NOT_FOUND entity_id=x entity_kind=task",
        "  See what there is:",
        f"    statehouse list tasks --address {address[1]} --project {project}",
    ]


def test_an_error_is_an_object_where_the_output_is_one(address: list[str], project: str) -> None:
    arguments = ["call", *address, "--project", project, "-o", "json", "GetTask"]
    found = json.loads(run(*arguments, '{"id": "x"}', code=3))
    assert found == {
        "code": "NOT_FOUND",
        "reason": "NOT_FOUND",
        "message": "There is no task x in this project.",
        "metadata": {"entity_kind": "task", "entity_id": "x"},
        "violations": [],
        "hint": f"See what there is: statehouse list tasks --address {address[1]} --project {project}",
        "exit_code": 3,
    }
    (violation,) = json.loads(run(*arguments, "{}", code=2))["violations"]
    assert violation["field"] == "id"
    assert "code: INVALID_ARGUMENT" in run(*arguments, "{}", "-o", "yaml", code=2)
    assert json.loads(run(*arguments, "{", code=2))["exit_code"] == 2


def test_a_field_that_is_wrong_is_called_as_the_command_calls_it(capsys: pytest.CaptureFixture[str]) -> None:
    failed = CallFailed("INVALID_ARGUMENT", "task.name: is required")
    failed.reason, failed.violations = "INVALID_FIELD", [("task.name", "is required")]
    settings = main.Settings(flag_of={"task.name": "--name"}.get)
    main.present(failed, settings)
    assert capsys.readouterr().err.startswith("Error: --name: is required (INVALID_ARGUMENT)\n")


def test_errors_fit_a_narrow_terminal(address: list[str], project: str) -> None:
    ours, theirs = pty.openpty()
    command = [COMMAND, "call", *address, "--project", project, "GetTask", '{"id": "x"}']
    subprocess.run(command, stderr=theirs, check=False, env={**os.environ, "COLUMNS": "40", "NO_COLOR": "1"})
    os.close(theirs)
    lines = os.read(ours, 10_000).decode().splitlines()
    os.close(ours)
    assert max(len(line) for line in lines if "statehouse" not in line) <= 40
    assert lines[:2] == ["Error: There is no task x in this", "  project. (NOT_FOUND)"]


def test_a_defect_is_a_sentence_and_shows_its_place_on_demand() -> None:
    script = (
        "import sys; from statehouse_server.cli import main; from statehouse_server.cli.client import settings\n"
        "def broken(*_): raise ZeroDivisionError('oh')\n"
        "settings.Settings.connect = broken; sys.argv[1:] = ['health']; main.main()"
    )
    command = [str(Path(COMMAND).parent / "python"), "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    (sentence,) = done.stderr.splitlines()
    assert sentence.startswith("Error: The command failed with ZeroDivisionError: oh.")
    assert "STATEHOUSE_DEBUG=1" in sentence
    debugged = subprocess.run(
        command, capture_output=True, text=True, check=False, env={**os.environ, "STATEHOUSE_DEBUG": "1"}
    )
    assert "Traceback" in debugged.stderr


@pytest.mark.parametrize("redirection", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-", "</dev/null"])
def test_closed_outputs_and_inputs_are_borne(address: list[str], redirection: str) -> None:
    for rest, code in (("GetServerInfo", 0), ('GetTask \'{"id": "x"}\'', 3)):
        command = f"{COMMAND} call {' '.join(address)} {rest} {redirection}"
        done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
        assert done.returncode == code
        assert "Traceback" not in done.stderr


def test_errors_that_cannot_be_printed_still_have_their_code(address: list[str]) -> None:
    with open("/dev/full", "w") as full:
        command = [COMMAND, "call", *address, "GetTask", '{"id": "x"}']
        assert subprocess.run(command, stdout=full, stderr=full, check=False).returncode == 3


def test_no_home_is_needed(address: list[str], tmp_path: Path) -> None:
    bare = {"PATH": os.environ["PATH"]}
    tmp_path.chmod(0o500)
    for environment in (bare, bare | {"HOME": str(tmp_path)}, bare | {"HOME": "/no/such/place"}, bare | {"HOME": ""}):
        command = [COMMAND, "call", *address, "GetServerInfo"]
        assert subprocess.run(command, env=environment, capture_output=True, check=False).returncode == 0


def test_huge_arguments_are_a_sentence(address: list[str]) -> None:
    huge = "x" * 100_000
    for arguments in (
        ["tree", huge],
        ["call", huge],
        ["call", "GetTask", huge],
        ["--project", huge, "call", "GetTask"],
    ):
        printed = run(arguments[0], *arguments[1:], *address, code=2)
        assert printed
