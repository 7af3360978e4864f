"""A TCP proxy that misbehaves on demand: it forwards, stalls, slows down, resets or refuses connections."""

import select
import socket
import struct
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from urllib.parse import quote

from psycopg import conninfo

CHUNK = 65_536
Address = str | tuple[str, int]
"""A Unix socket's path, or host and port."""
LINGER_RESET = struct.pack("ii", 1, 0)
"""SO_LINGER with a zero timeout: closing sends a reset instead of a normal end."""


@dataclass
class Proxy:
    """A proxy between `address` and servers. Modes hold for open and for new connections."""

    targets: Sequence[Address]
    """The servers, to which connections go in turn."""
    delay: float = 0.0
    """Seconds that each chunk of bytes is held back."""
    rate: float = float("inf")
    """Bytes a second, for each connection and direction."""
    address: tuple[str, int] = ("127.0.0.1", 0)
    accepted: int = 0
    """The number of accepted connections."""
    _connected: int = 0
    _passing: threading.Event = field(default_factory=threading.Event)
    _stopped: threading.Event = field(default_factory=threading.Event)
    _refusing: bool = False
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _sockets: set[socket.socket] = field(default_factory=set)

    def start(self) -> None:
        """Listen on a free port of this machine."""
        self._passing.set()
        self._listener = socket.create_server(self.address, backlog=1024)
        self.address = self._listener.getsockname()[:2]
        threading.Thread(target=self._accept, name="proxy", daemon=True).start()

    def stop(self) -> None:
        """Close everything."""
        self._stopped.set()
        self._passing.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.cut()

    def silence(self) -> None:
        """Forward nothing from now on, in either direction. Connections stay open, and new ones are accepted."""
        self._passing.clear()

    def resume(self) -> None:
        """Forward everything again, including bytes received meanwhile, without delay, and accept connections."""
        self.delay, self.rate, self._refusing = 0.0, float("inf"), False
        self._passing.set()

    def refuse(self) -> None:
        """Reset new connections."""
        self._refusing = True

    def cut(self) -> None:
        """End all open connections in order."""
        self._end(b"")

    def reset(self) -> None:
        """End all open connections with a reset."""
        self._end(LINGER_RESET)

    @property
    def open(self) -> int:
        """Connections that are open."""
        return len(self._sockets) // 2

    def _end(self, linger: bytes) -> None:
        with self._lock:
            sockets = list(self._sockets)
        for one in sockets:
            with suppress(OSError):
                if linger:
                    one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                    self._forget(one)
                    one.close()
                else:
                    one.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        while not self._stopped.is_set():
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            if self._refusing:
                client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, LINGER_RESET)
                client.close()
                continue
            self.accepted += 1
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        try:
            server = self._connect()
        except OSError:
            client.close()
            return
        with self._lock:
            self._sockets |= {client, server}
        back = threading.Thread(target=self._pass, args=(server, client), daemon=True)
        back.start()
        self._pass(client, server)
        back.join()
        for one in (client, server):
            self._forget(one)
            one.close()

    def _forget(self, one: socket.socket) -> None:
        with self._lock:
            self._sockets.discard(one)

    def _connect(self) -> socket.socket:
        with self._lock:
            self._connected += 1
            target = self.targets[self._connected % len(self.targets)]
        if isinstance(target, str):
            server = socket.socket(socket.AF_UNIX)
            try:
                server.connect(target)
            except OSError:
                server.close()
                raise
            return server
        return socket.create_connection(target)

    def _pass(self, source: socket.socket, target: socket.socket) -> None:
        """Copy one direction until it ends."""
        with suppress(OSError, ValueError):
            while not self._stopped.is_set():
                readable, _, _ = select.select([source], [], [], 0.5)
                self._passing.wait()
                if not readable:
                    continue
                data = source.recv(CHUNK)
                self._passing.wait()
                if not data:
                    break
                time.sleep(self.delay + len(data) / self.rate)
                target.sendall(data)
        with suppress(OSError):
            target.shutdown(socket.SHUT_WR)


@contextmanager
def between(url: str) -> Iterator[tuple[Proxy, str]]:
    """A proxy in front of the PostgreSQL of `url`, and the URL that leads through it."""
    given = conninfo.conninfo_to_dict(url)
    host, port = str(given["host"]), int(given.get("port") or 5432)
    proxy = Proxy([f"{host}/.s.PGSQL.{port}" if host.startswith("/") else (host, port)])
    proxy.start()
    user, password = quote(str(given["user"]), safe=""), quote(str(given["password"]), safe="")
    try:
        yield proxy, f"postgresql://{user}:{password}@127.0.0.1:{proxy.address[1]}/{given['dbname']}?sslmode=disable"
    finally:
        proxy.stop()
