"""A light client of calls that are the same bytes each time, in a process of its own: prints what it measured as JSON.

It takes less processor time for a call than the client of gRPC, and leaves the core that it shares with PostgreSQL to
PostgreSQL. It speaks as much of HTTP/2 and HTTP/1.1 as one repeated request needs.
"""

import json
import re
import selectors
import socket
import struct
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import asdict
from typing import Protocol

import psutil

from benchmarks.backends import Backends
from benchmarks.load import CHANNELS, Load, cpu_seconds

RECEIVED = 1 << 18
"""Bytes that are read at most at a time."""
WARM_UP = 0.3
"""Seconds before it counts."""
PATIENCE = 30
"""Seconds after which a server that does not answer is given up."""


class Connection(Protocol):
    """A connection that has some calls under way."""

    sock: socket.socket

    def request(self) -> bytes:
        """The bytes of the next call."""

    def answers(self, data: bytes) -> Iterator[tuple[float, bool]]:
        """The calls that these bytes end: when they began, and whether they succeeded."""


# HTTP/2

DATA, HEADERS, RST_STREAM, SETTINGS, PING, GOAWAY, WINDOW_UPDATE = 0, 1, 3, 4, 6, 7, 8
END_STREAM, ACK, END_HEADERS = 1, 1, 4
WIDEST = 2**31 - 1
FIRST_WINDOW = 65_535
INITIAL_WINDOW_SIZE = 4
"""The number of this setting."""
DYNAMIC = 62
"""The index of the header that was added last to those that a connection remembers."""
REFILL = 1 << 24
"""Received bytes after which the window of the connection is opened again."""


def frame(kind: int, flags: int, stream: int, payload: bytes = b"") -> bytes:
    return len(payload).to_bytes(3, "big") + struct.pack(">BBI", kind, flags, stream) + payload


def _text(value: str) -> bytes:
    """A string of a header, without Huffman coding."""
    length, encoded = len(value), value.encode("ascii")
    if length < 127:
        return bytes([length]) + encoded
    length -= 127
    prefix = b"\x7f"
    while length >= 128:
        prefix += bytes([length % 128 + 128])
        length //= 128
    return prefix + bytes([length]) + encoded


class Grpc:
    """A connection over which one unary call is repeated."""

    PREFACE = (
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
        + frame(SETTINGS, 0, 0, struct.pack(">HI", INITIAL_WINDOW_SIZE, WIDEST))
        + frame(WINDOW_UPDATE, 0, 0, struct.pack(">I", WIDEST - FIRST_WINDOW))
    )

    def __init__(self, address: str, path: str, body: bytes, headers: Mapping[str, str]) -> None:
        self.sock = _connected(address)
        self.sock.sendall(self.PREFACE)
        fields = {
            ":method": "POST", ":scheme": "http", ":path": path, ":authority": address, "te": "trailers",
            "content-type": "application/grpc", "user-agent": "grpc-wire/1.0", **headers,
        }  # fmt: skip
        self._added = b"".join(b"\x40" + _text(name) + _text(value) for name, value in fields.items())
        self._known = bytes(0x80 | (DYNAMIC + number) for number in reversed(range(len(fields))))
        self._message = b"\x00" + struct.pack(">I", len(body)) + body
        self._stream = -1
        self._began: dict[int, float] = {}
        self._succeeded: set[int] = set()
        self._buffer = bytearray()
        self._consumed = 0

    def request(self) -> bytes:
        self._stream += 2
        stream, fields = self._stream, self._known if self._stream > 1 else self._added
        self._began[stream] = time.perf_counter()
        return frame(HEADERS, END_HEADERS, stream, fields) + frame(DATA, END_STREAM, stream, self._message)

    def answers(self, data: bytes) -> Iterator[tuple[float, bool]]:
        """A unary call has succeeded if it has a message: errors have none."""
        buffer, at = self._buffer, 0
        buffer += data
        self._consumed += len(data)
        while len(buffer) - at >= 9:
            end = at + 9 + int.from_bytes(buffer[at : at + 3], "big")
            if len(buffer) < end:
                break
            kind, flags, stream = struct.unpack_from(">BBI", buffer, at + 3)
            if kind == DATA:
                self._succeeded.add(stream)
            elif kind == RST_STREAM or (kind == HEADERS and flags & END_STREAM):
                ok = stream in self._succeeded
                self._succeeded.discard(stream)
                yield self._began.pop(stream), ok
            elif not stream:
                self._managed(kind, flags, bytes(buffer[at + 9 : end]))
            at = end
        del buffer[:at]

    def _managed(self, kind: int, flags: int, payload: bytes) -> None:
        """Answer what concerns the connection."""
        if kind == GOAWAY:
            raise ConnectionError(f"The server ended the connection: {payload[8:]!r}")
        if kind == SETTINGS and not flags & ACK:
            self.sock.sendall(frame(SETTINGS, ACK, 0))
        elif kind == PING and not flags & ACK:
            self.sock.sendall(frame(PING, ACK, 0, payload))
        if self._consumed > REFILL:
            self.sock.sendall(frame(WINDOW_UPDATE, 0, 0, struct.pack(">I", self._consumed)))
            self._consumed = 0


# HTTP/1.1


class Rest:
    """A connection over which one request is repeated, one at a time."""

    LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)

    def __init__(self, address: str, verb: str, path: str, body: bytes, headers: Mapping[str, str]) -> None:
        self.sock = _connected(address)
        fields = {"host": address, "content-type": "application/json", "content-length": str(len(body)), **headers}
        head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
        self._request = f"{verb} {path} HTTP/1.1\r\n{head}\r\n".encode("ascii") + body
        self._began = 0.0
        self._buffer = b""

    def request(self) -> bytes:
        self._began = time.perf_counter()
        return self._request

    def answers(self, data: bytes) -> Iterator[tuple[float, bool]]:
        self._buffer += data
        head = self._buffer.find(b"\r\n\r\n")
        if head < 0:
            return
        length = self.LENGTH.search(self._buffer, 0, head)
        if length and len(self._buffer) >= head + 4 + int(length[1]):
            ok = self._buffer.startswith(b"HTTP/1.1 2")
            self._buffer = b""
            yield self._began, ok


def _connected(address: str) -> socket.socket:
    host, _, port = address.rpartition(":")
    sock = socket.create_connection((host, int(port)), timeout=PATIENCE)
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return sock


# The load


def measure(
    connections: Sequence[Connection], *, concurrency: int, seconds: float, server_pid: int, database: str = ""
) -> Load:
    """Keep so many calls under way, shared out to the connections, for so long. With the URL of the database, also
    tells what its backends use."""
    with selectors.DefaultSelector() as ready, _watched(database) as used:
        for connection in connections:
            ready.register(connection.sock, selectors.EVENT_READ, connection)
        busy = [connections[number % len(connections)] for number in range(concurrency)]
        list(_repeated(ready, busy, WARM_UP))
        process = psutil.Process(server_pid)
        used()
        cpu, began = cpu_seconds(process), time.perf_counter()
        ended = list(_repeated(ready, busy, seconds))
        took, cpu = time.perf_counter() - began, cpu_seconds(process) - cpu
        database_seconds = used()
    failures = sum(not ok for _, ok in ended)
    return Load.of([one for one, _ in ended], took=took, cpu=cpu, failures=failures, database=database_seconds)


@contextmanager
def _watched(database: str) -> Iterator[Callable[[], float]]:
    """What the backends of the database, if there is one, have used since it was asked last."""
    if not database:
        yield lambda: 0.0
        return
    with closing(Backends(database)) as backends:
        yield backends.used


def _repeated(
    ready: selectors.BaseSelector, connections: Sequence[Connection], seconds: float
) -> Iterator[tuple[float, bool]]:
    """One call for each of the connections, and one for each that ends, until the time is over and all have ended.
    Answers the seconds of each, and whether it succeeded."""
    until, under_way = time.perf_counter() + seconds, len(connections)
    for one in connections:
        one.sock.sendall(one.request())
    while under_way:
        for connection in _awaited(ready):
            ended = list(connection.answers(_received(connection)))
            now = time.perf_counter()
            if now < until:
                connection.sock.sendall(b"".join(connection.request() for _ in ended))
            else:
                under_way -= len(ended)
            yield from ((now - since, ok) for since, ok in ended)


def _awaited(ready: selectors.BaseSelector) -> list[Connection]:
    """The connections that have something to read."""
    found = [key.data for key, _ in ready.select(PATIENCE)]
    if not found:
        raise TimeoutError("The server does not answer.")
    return found


def _received(connection: Connection) -> bytes:
    data = connection.sock.recv(RECEIVED)
    if not data:
        raise ConnectionError("The server closed the connection.")
    return data


def opened(
    address: str, protocol: str, path: str, body: bytes, *, headers: Mapping[str, str], concurrency: int
) -> Sequence[Connection]:
    """Some connections of gRPC; or of REST, `path` being verb and path, as many as there are calls at once."""
    if protocol == "grpc":
        return [Grpc(address, path, body, headers) for _ in range(min(CHANNELS, concurrency))]
    verb, _, where = path.partition(" ")
    return [Rest(address, verb, where, body, headers) for _ in range(concurrency)]


if __name__ == "__main__":
    address_, _, pid_, protocol_, path_, body_, concurrency_, seconds_, headers_, database_ = sys.argv[1:]
    numbers = {"concurrency": int(concurrency_), "seconds": float(seconds_), "server_pid": int(pid_)}
    dialled = opened(
        address_, protocol_, path_, bytes.fromhex(body_), headers=json.loads(headers_), concurrency=int(concurrency_)
    )
    load = measure(dialled, database=database_, **numbers)  # type: ignore[arg-type]
    print(json.dumps(asdict(load)))
