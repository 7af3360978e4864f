"""Calls that begin and send nothing: they stop nobody."""

import queue
import random
import socket
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc
from statehouse.v1 import system_pb2
from statehouse.v1 import task_pb2 as pb

from tests.client import Client
from tests.faults import load
from tests.process import serving

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
DATA, HEADERS, RST_STREAM, SETTINGS, PING = 0, 1, 3, 4, 6
END_HEADERS, ACK = 4, 1
METHODS = {
    "unary": "/statehouse.v1.TaskService/GetTask",
    "stream": "/statehouse.v1.TaskService/StreamTaskTree",
    "transaction": "/statehouse.v1.TransactionService/Transact",
    "wait": "/statehouse.v1.JobService/WaitForJobs",
    "health": "/grpc.health.v1.Health/Check",
    "reflection": "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo",
}


class RawConnection:
    """A connection of HTTP/2 on which calls are begun, and what one wants of them is sent."""

    def __init__(self, address: str) -> None:
        host, _, port = address.rpartition(":")
        self._socket = socket.create_connection((host, int(port)))
        self._lock = threading.Lock()
        self._socket.sendall(PREFACE + self._frame(SETTINGS, 0, 0, b""))
        self._next = 1
        threading.Thread(target=self._answer, daemon=True).start()

    def begin(self, method: str) -> int:
        """Send the headers of a call and nothing else. Returns its stream."""
        fields = {
            ":method": "POST", ":scheme": "http", ":path": method, ":authority": "localhost",
            "content-type": "application/grpc", "te": "trailers",
        }  # fmt: skip
        block = b"".join(_literal(name, value) for name, value in fields.items())
        with self._lock:
            stream, self._next = self._next, self._next + 2
            self._socket.sendall(self._frame(HEADERS, END_HEADERS, stream, block))
        return stream

    def reset(self, stream: int) -> None:
        """End a call."""
        with self._lock:
            self._socket.sendall(self._frame(RST_STREAM, 0, stream, struct.pack(">I", 8)))

    def close(self) -> None:
        self._socket.close()

    def _answer(self) -> None:
        """Acknowledge what a peer has to."""
        buffer = b""
        try:
            while data := self._socket.recv(65_536):
                buffer += data
                while len(buffer) >= 9 and len(buffer) >= 9 + (size := int.from_bytes(buffer[:3])):
                    kind, flags, payload = buffer[3], buffer[4], buffer[9 : 9 + size]
                    buffer = buffer[9 + size :]
                    if kind in (SETTINGS, PING) and not flags & ACK:
                        with self._lock:
                            self._socket.sendall(self._frame(kind, ACK, 0, payload if kind == PING else b""))
        except OSError:
            return

    @staticmethod
    def _frame(kind: int, flags: int, stream: int, payload: bytes) -> bytes:
        return len(payload).to_bytes(3) + bytes((kind, flags)) + stream.to_bytes(4) + payload


def _literal(name: str, value: str) -> bytes:
    """A header field in the form of HPACK that needs no table."""
    return b"\x00" + b"".join(bytes((len(text),)) + text.encode() for text in (name, value))


@contextmanager
def half_open(address: str, method: str, *, connections: int, calls: int) -> Iterator[None]:
    """Calls without a request: so many on each of some connections, each ended and begun again every second."""
    raw = [RawConnection(address) for _ in range(connections)]
    stopping = threading.Event()

    def renew() -> None:
        while not stopping.is_set():
            streams = [(one, one.begin(method)) for one in raw for _ in range(calls)]
            stopping.wait(1)
            for one, stream in streams:
                one.reset(stream)

    thread = threading.Thread(target=renew, daemon=True)
    thread.start()
    time.sleep(0.5)
    try:
        yield
    finally:
        stopping.set()
        thread.join()
        for one in raw:
            one.close()


@pytest.mark.parametrize("kind", METHODS)
def test_a_thousand_calls_without_a_request_stop_nobody(database: str, root_key: str, kind: str) -> None:
    with serving(database, STATEHOUSE_ROOT_KEYS=root_key) as server, server.client() as client:
        task = client.create_task()
        with half_open(server.address, METHODS[kind], connections=10, calls=100):
            for _ in range(10):
                _everything_works(client, task)
        assert server.stop() == 0


def _everything_works(client: Client, task: pb.Task) -> None:
    """One call of each kind, with the patience of somebody who does not know of any attack."""
    patience = 5
    assert client.tasks.GetTask(pb.GetTaskRequest(id=task.id), timeout=patience).task == task
    assert list(client.tasks.StreamTaskTree(pb.StreamTaskTreeRequest(id=task.id), timeout=patience))
    health = health_pb2_grpc.HealthStub(client.channel)
    assert health.Check(health_pb2.HealthCheckRequest(), timeout=patience).status == 1


def test_a_request_that_does_not_come_ends_the_call(database: str, root_key: str) -> None:
    with serving(database, "--receive-timeout", "0.5", STATEHOUSE_ROOT_KEYS=root_key) as server:
        with server.client() as client:
            requests: queue.SimpleQueue[None] = queue.SimpleQueue()
            half = client.channel.stream_unary(METHODS["unary"], bytes, bytes).future(iter(requests.get, None))
            assert half.exception(timeout=20).code() is grpc.StatusCode.CANCELLED
            requests.put(None)
            stream = client.transactions.Transact(iter(requests.get, None))
            with pytest.raises(grpc.RpcError) as caught:
                next(stream)
            assert caught.value.code() is grpc.StatusCode.CANCELLED  # type: ignore[attr-defined]
            requests.put(None)
        assert server.stop() == 0
        assert [line["reason"] for line in server.calls("TaskService.GetTask")] == ["DEADLINE_EXCEEDED"]


def test_health_answers_while_calls_without_a_request_fill_its_threads(database: str, root_key: str) -> None:
    with (
        serving(database, STATEHOUSE_ROOT_KEYS=root_key) as server,
        server.client() as client,
        half_open(server.address, METHODS["health"], connections=4, calls=30),
    ):
        health = health_pb2_grpc.HealthStub(client.channel)
        for _ in range(20):
            assert health.Check(health_pb2.HealthCheckRequest(), timeout=5).status == 1
        assert client.system.GetServerInfo(system_pb2.GetServerInfoRequest(), timeout=5).version


def test_many_resets_end_no_call_of_others(database: str, root_key: str) -> None:
    with serving(database, STATEHOUSE_ROOT_KEYS=root_key) as server, server.client() as client:
        task = client.create_task()
        stopping = threading.Event()

        def reset() -> None:
            raw = RawConnection(server.address)
            for _ in range(10_000):
                if stopping.is_set():
                    return
                raw.reset(raw.begin(METHODS["unary"]))
            raw.close()

        thread = threading.Thread(target=reset)
        thread.start()

        def call(_: random.Random) -> None:
            client.tasks.GetTask(pb.GetTaskRequest(id=task.id), timeout=10)

        with load.running(call, threads=2, pause=0.01) as calls:
            thread.join(60)
        stopping.set()
        assert calls.outcomes
        assert set(calls.counts()) == {"OK"}
        assert server.stop() == 0
