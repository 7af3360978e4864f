"""What the benchmarks write and compare."""

import json
import os
import shutil
import socket
import subprocess
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent import futures
from contextlib import closing, contextmanager
from io import StringIO
from pathlib import Path
from typing import Any

import grpc
import pytest
from rich.console import Console

from benchmarks import against, history, light, rows
from benchmarks.against import Checkout
from benchmarks.light import LightClient
from benchmarks.load import Load
from benchmarks.rows import Row
from benchmarks.scenarios.bench import Figure

ROOT = Path(__file__).parents[2]


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


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if shutil.which("go") is None:
        pytest.skip("not installed: go")
    built = tmp_path_factory.mktemp("client") / "light-client"
    subprocess.run(["go", "build", "-C", ROOT / "benchmarks/client", "-o", built, "."], check=True)
    return built


def test_the_light_client_calls_a_server_of_grpc(program: Path) -> None:
    body, headers = b"x" * 200, {"authorization": "Bearer " + "y" * 500}

    def answer(request: bytes, context: grpc.ServicerContext) -> bytes:
        assert request == body
        assert headers.items() <= {(one.key, one.value) for one in context.invocation_metadata()}  # type: ignore[attr-defined]
        return request * 100

    with served(answer) as address:
        load = loaded(program, address, light.repeated("grpc", "/echo/Echo", body, headers), concurrency=8)
    assert load.calls >= 8
    assert not load.failures


def test_the_light_client_counts_what_a_server_of_grpc_refuses(program: Path) -> None:
    def refuse(_: bytes, context: grpc.ServicerContext) -> bytes:
        context.abort(grpc.StatusCode.NOT_FOUND, "no such thing")

    with served(refuse) as address:
        load = loaded(program, address, light.repeated("grpc", "/echo/Echo", b"", {}), concurrency=2)
    assert load.failures == load.calls > 0


@pytest.mark.parametrize(("status", "fails"), [("201 Created", False), ("404 Not Found", True)])
def test_the_light_client_calls_a_server_of_rest(program: Path, status: str, fails: bool) -> None:
    with rest_server(f"HTTP/1.1 {status}\r\nContent-Length: 5\r\n\r\n".encode(), b"hello") as address:
        load = loaded(program, address, light.repeated("rest", "POST /things", b"{}", {}), concurrency=1)
    assert load.calls > 0
    assert load.failures == (load.calls if fails else 0)


@pytest.mark.parametrize(("protocol", "path"), [("grpc", "/echo/Echo"), ("rest", "GET /things")])
def test_the_light_client_tells_that_a_server_does_not_answer(program: Path, protocol: str, path: str) -> None:
    with rest_server() as address, pytest.raises(RuntimeError, match=r"EOF|Unavailable"):
        loaded(program, address, light.repeated(protocol, path, b"", {}), concurrency=1)


@pytest.mark.parametrize("loop", [False, True])
@pytest.mark.parametrize("size", [1, 10])
def test_the_light_client_works_jobs_off(program: Path, grpc_addr: str, size: int, loop: bool) -> None:
    with closing(LightClient(grpc_addr, program)) as client:
        assert client.ask("enqueue", count=25, fields=["id"]) == {"count": 25}
        assert client.ask("drain", workers=3, size=size, loop=loop) == {"count": 25}


def loaded(program: Path, address: str, call: Mapping[str, Any], *, concurrency: int) -> Load:
    with closing(LightClient(address, program)) as client:
        numbers = {"concurrency": concurrency, "seconds": 0.05, "server_pid": os.getpid(), "warm_up": 0.01}
        return light.measure(client, call, **numbers)  # type: ignore[arg-type]


@contextmanager
def served(answer: Callable[[bytes, grpc.ServicerContext], bytes]) -> Iterator[str]:
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
