"""What the benchmarks write and compare."""

import json
import os
import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent import futures
from contextlib import contextmanager
from io import StringIO
from pathlib import Path

import grpc
import pytest
from rich.console import Console

from benchmarks import against, history, rows, wire
from benchmarks.against import Checkout
from benchmarks.load import Load
from benchmarks.rows import Row
from benchmarks.scenarios.bench import Figure


def row(work: str, ours: float, baseline: float, busy: float = 0.5) -> Row:
    return Row("tasks", Figure(work, "calls/s", ours, baseline, "echo"), busy)


def printed(table: object) -> list[str]:
    console = Console(width=200, file=StringIO())
    console.print(table)
    return [line for line in console.file.getvalue().splitlines() if line.strip()]  # type: ignore[attr-defined]


def test_a_row_whose_client_was_busy_is_marked() -> None:
    _, calm, busy = printed(rows.table([row("calm", 1, 1), row("busy", 1, 1, 0.95)]))
    assert calm.split()[-1] == "50%"
    assert busy.split()[-1] == "95%!"


def test_a_release_has_one_line_in_the_history(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "FILE", tmp_path / "history.jsonl")
    (tmp_path / "history.jsonl").write_text('{"version": "0.0.1"}\n', encoding="utf-8")
    history.add([row("GetTask", 1234.56, 1000)])
    history.add([row("GetTask", 2345.67, 1000)])
    first, second = map(json.loads, (tmp_path / "history.jsonl").read_text(encoding="utf-8").splitlines())
    assert first == {"version": "0.0.1"}
    assert second["figures"] == [["tasks", "GetTask", "calls/s", 2350.0, "echo", 2.35]]


def test_rows_of_two_checkouts_are_compared_by_their_names(tmp_path: Path) -> None:
    (tmp_path / "benchmarks").mkdir()
    (tmp_path / "benchmarks/__main__.py").touch()
    other = Checkout(tmp_path)
    there = row("GetTask", 1000, 500).record
    other.rows = {(there["work"], there["unit"], there["baseline_name"]): there}
    lines = printed(against.table([row("GetTask", 1500, 500), row("New", 1, 1)], other))
    assert len(lines) == 2, "what the other one does not measure is left out"
    assert lines[1].split() == ["GetTask", "calls/s", "1,500.0", "1,000.0", "1.50", "1.50", "*"]


def test_what_is_no_checkout_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="is no checkout"):
        Checkout(tmp_path)


def test_the_light_client_calls_a_server_of_grpc() -> None:
    body, headers = b"x" * 200, {"authorization": "Bearer " + "y" * 500}

    def answer(request: bytes, context: grpc.ServicerContext) -> bytes:
        assert request == body
        assert headers.items() <= {(one.key, one.value) for one in context.invocation_metadata()}  # type: ignore[attr-defined]
        return request * 100

    with grpc_server(answer) as address:
        connections = wire.opened(address, "grpc", "/echo/Echo", body, headers=headers, concurrency=8)
        load = loaded(connections, concurrency=8)
    assert load.calls > 8
    assert not load.failures


def test_the_light_client_counts_what_a_server_of_grpc_refuses() -> None:
    def refuse(_: bytes, context: grpc.ServicerContext) -> bytes:
        context.abort(grpc.StatusCode.NOT_FOUND, "no such thing")

    with grpc_server(refuse) as address:
        load = loaded(wire.opened(address, "grpc", "/echo/Echo", b"", headers={}, concurrency=2), concurrency=2)
    assert load.failures == load.calls > 0


@pytest.mark.parametrize(("status", "fails"), [("201 Created", False), ("404 Not Found", True)])
def test_the_light_client_calls_a_server_of_rest(status: str, fails: bool) -> None:
    with rest_server(f"HTTP/1.1 {status}\r\nContent-Length: 5\r\n\r\n".encode(), b"hello") as address:
        (connection,) = wire.opened(address, "rest", "POST /things", b"{}", headers={}, concurrency=1)
        load = loaded([connection], concurrency=1)
    assert load.calls > 0
    assert load.failures == (load.calls if fails else 0)


def test_the_light_client_notices_that_a_server_leaves() -> None:
    with rest_server() as address:
        connections = wire.opened(address, "rest", "GET /things", b"", headers={}, concurrency=1)
        with pytest.raises(ConnectionError, match="closed the connection"):
            loaded(connections, concurrency=1)


def loaded(connections: Sequence[wire.Connection], *, concurrency: int) -> Load:
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(wire, "WARM_UP", 0.01)
            return wire.measure(connections, concurrency=concurrency, seconds=0.05, server_pid=os.getpid())
    finally:
        for one in connections:
            one.sock.close()


@contextmanager
def grpc_server(answer: Callable[[bytes, grpc.ServicerContext], bytes]) -> Iterator[str]:
    server = grpc.server(futures.ThreadPoolExecutor(4))
    handler: grpc.RpcMethodHandler[bytes, bytes] = grpc.unary_unary_rpc_method_handler(answer)
    server.add_generic_rpc_handlers([grpc.method_handlers_generic_handler("echo", {"Echo": handler})])
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    try:
        yield f"127.0.0.1:{port}"
    finally:
        server.stop(None).wait()


@contextmanager
def rest_server(*parts: bytes) -> Iterator[str]:
    """Answers each request with these parts, in a message each; without any it hangs up."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            sock, _ = listening.accept()
            with sock:
                while sock.recv(4096) and parts:
                    for part in parts:
                        sock.sendall(part)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"127.0.0.1:{listening.getsockname()[1]}"
        finally:
            thread.join()
