"""Servers and a database, each behind a proxy, which can be broken and restarted at the same addresses."""

import json
import os
import signal
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import grpc
import psycopg

from statehouse_server.postgres import embedded
from tests.faults.proxy import Proxy, between
from tests.support.client import Client
from tests.support.process import ServerProcess, serving

SERVER_CONNECTIONS = (
    "FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'statehouse%%'"
    " AND backend_type = 'client backend'"
)
CHANNEL_OPTIONS = (
    ("grpc.use_local_subchannel_pool", 1),
    ("grpc.initial_reconnect_backoff_ms", 100),
    ("grpc.min_reconnect_backoff_ms", 1000),
    ("grpc.max_reconnect_backoff_ms", 500),
)
"""A separate connection for each channel, which reconnects soon after a fault."""


@dataclass
class Deployment:
    """The processes that are broken and restarted."""

    url: str
    """The database, bypassing the proxy."""
    root_key: str
    postgresql: Path
    """The data folder of the embedded cluster."""
    database: Proxy
    """Between servers and database."""
    database_url: str
    front: Proxy
    """Between clients and servers. Each connection goes to the next server."""
    defects: list[str] = field(default_factory=list)
    """Defects of servers."""
    peak_bytes: int = 0
    """The maximum memory of a server process."""
    _running: list[tuple[ServerProcess, ExitStack]] = field(default_factory=list)
    _servers: list[ServerProcess] = field(default_factory=list)
    """All that there ever were."""

    @property
    def server(self) -> ServerProcess:
        """The one whose turn it is to be struck."""
        return self._running[0][0]

    def start(self, listen: str = "127.0.0.1:0") -> None:
        """Start one more server, which is struck after all others."""
        environment = {"STATEHOUSE_ROOT_KEYS": self.root_key, "STATEHOUSE_LISTEN": listen}
        running = ExitStack()
        server = running.enter_context(serving(self.database_url, **environment))
        assert server.address, "\n".join(server.lines)
        self._servers.append(server)
        self._running.append((server, running))
        self.front.targets = [_parsed(one.address) for one, _ in self._running]

    def stop(self, number: int = signal.SIGTERM) -> None:
        """Stop all servers with a signal, and record which were already dead or did not exit cleanly."""
        while self._running:
            self._stop(number)

    def _stop(self, number: int) -> None:
        """Stop the server whose turn it is."""
        self.look()
        server, running = self._running.pop(0)
        if server.process.poll() is None:
            code = server.stop(number)
            if number == signal.SIGTERM and code != 0:
                self.defects.append(f"the server ended with {code} on SIGTERM")
        running.close()

    def restart(self, number: int) -> None:
        """Stop the server whose turn it is with a signal, and start another one at its address."""
        address = self.server.address
        self._stop(number)
        self.start(address)

    def close(self) -> None:
        """Kill all servers, also frozen ones."""
        for _, running in self._running:
            running.close()

    def look(self) -> None:
        """Record the memory of the servers, and which are dead."""
        for server, _ in self._running:
            code = server.process.poll()
            if code is not None:
                self.defects.append(f"the server died with {code}: {server.lines[-1:]}")
                continue
            status = Path(f"/proc/{server.process.pid}/status").read_text(encoding="ascii")
            peak = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
            self.peak_bytes = max(self.peak_bytes, int(peak.split()[1]) * 1024)

    def crash_database(self) -> None:
        """Kill all processes of PostgreSQL, as a power failure would. The supervisor restarts it."""
        pid = int((self.postgresql / "postgresql/postmaster.pid").read_text(encoding="ascii").splitlines()[0])
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
        for one in (pid, *map(int, children)):
            os.kill(one, signal.SIGKILL)
        self.query("SELECT 1")

    def query(self, query: str, params: Any = ()) -> list[Any]:
        """Query the database directly, bypassing server and proxy, once it accepts connections."""
        deadline = time.monotonic() + 60
        while True:
            try:
                with psycopg.connect(self.url, autocommit=True) as conn:
                    cursor = conn.execute(query, params)  # type: ignore[call-overload]
                    return list(cursor.fetchall()) if cursor.description else []
            except psycopg.OperationalError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.05)

    def connections(self, condition: str = "TRUE") -> int:
        """The number of server connections to PostgreSQL."""
        return int(self.query(f"SELECT count(*) {SERVER_CONNECTIONS} AND {condition}", None)[0][0])

    def wait_for_connections(self, condition: str = "TRUE", seconds: float = 20) -> int:
        """The number of connections left, once there are none or the time is over."""
        deadline = time.monotonic() + seconds
        while (left := self.connections(condition)) and time.monotonic() < deadline:
            time.sleep(0.1)
        return left

    def logged_defects(self) -> list[str]:
        """The defects that servers logged, and the calls that ended with UNKNOWN."""
        found = []
        for line in [line for server in self._servers for line in list(server.lines) if line.startswith("{")]:
            values = json.loads(line)
            if values["event"] == "defect":
                found.append(f"{values['method']} met a defect: {values['exception']}")
            if values["event"] == "call" and values["code"] == "UNKNOWN":
                found.append(f"{values['method']} was answered with UNKNOWN")
        return found

    @contextmanager
    def client(self) -> Iterator[Client]:
        """A client with a connection of its own, by way of the proxy."""
        with grpc.insecure_channel(f"127.0.0.1:{self.front.address[1]}", options=CHANNEL_OPTIONS) as channel:
            grpc.channel_ready_future(channel).result(60)
            yield Client(channel)

    @contextmanager
    def clients(self, count: int) -> Iterator[list[Client]]:
        """Several clients, each with a connection of its own."""
        with ExitStack() as stack:
            yield [stack.enter_context(self.client()) for _ in range(count)]


def _parsed(address: str) -> tuple[str, int]:
    host, port = address.split(":")
    return host, int(port)


@contextmanager
def deployed(postgres: embedded.Embedded, url: str, root_key: str) -> Iterator[Deployment]:
    """A server over a migrated database of a postgres, until this context ends."""
    with between(url) as (database, database_url):
        front = Proxy([])
        front.start()
        deployment = Deployment(url, root_key, postgres.directory, database, database_url, front)
        try:
            deployment.start()
            yield deployment
        finally:
            front.stop()
            deployment.close()
