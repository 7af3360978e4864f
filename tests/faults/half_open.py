"""HTTP/2 calls that begin but send no request, which no gRPC library does."""

import socket
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
DATA, HEADERS, RST_STREAM, SETTINGS, PING = 0, 1, 3, 4, 6
END_HEADERS, ACK = 4, 1


class RawConnection:
    """An HTTP/2 connection on which single frames of calls are sent."""

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
        """Send the acknowledgements that HTTP/2 requires."""
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
    """Calls without a request: this many on each of some connections, ended and started again every second."""
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
