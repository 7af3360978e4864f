"""A server and a database, each behind a proxy, which can be broken and restarted at the same addresses."""

import json
import os
import signal
import threading
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
    """Between server and database."""
    database_url: str
    front: Proxy
    """Between clients and server."""
    defects: list[str] = field(default_factory=list)
    """Defects of servers."""
    peak_bytes: int = 0
    """The maximum memory of a server process."""
    _running: ExitStack = field(default_factory=ExitStack)
    _servers: list[ServerProcess] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def server(self) -> ServerProcess:
        return self._servers[-1]

    def start(self) -> None:
        """Start a server at the address of the previous one."""
        listen = self.server.address if self._servers else "127.0.0.1:0"
        environment = {"STATEHOUSE_ROOT_KEYS": self.root_key, "STATEHOUSE_LISTEN": listen}
        self._running = ExitStack()
        server = self._running.enter_context(serving(self.database_url, **environment))
        assert server.address, "\n".join(server.lines)
        self._servers.append(server)
        host, port = server.address.split(":")
        self.front.target = (host, int(port))

    def stop(self, number: int = signal.SIGTERM) -> None:
        """Stop the server with a signal, and record whether it was already dead or did not exit cleanly."""
        self.look()
        process = self.server.process
        if process.poll() is None:
            code = self.server.stop(number)
            if number == signal.SIGTERM and code != 0:
                self.defects.append(f"the server ended with {code} on SIGTERM")
        self._running.close()

    def restart(self, number: int) -> None:
        """Stop the server with a signal, and start another one at its address."""
        self.stop(number)
        self.start()

    def look(self) -> None:
        """Record the memory of the server, and whether it is dead."""
        code = self.server.process.poll()
        if code is not None:
            self.defects.append(f"the server died with {code}: {self.server.lines[-1:]}")
            return
        status = Path(f"/proc/{self.server.process.pid}/status").read_text(encoding="ascii")
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


@contextmanager
def deployed(postgres: embedded.Embedded, url: str, root_key: str) -> Iterator[Deployment]:
    """A server over a migrated database of a postgres, until this context ends."""
    with between(url) as (database, database_url):
        front = Proxy(("127.0.0.1", 0))
        front.start()
        deployment = Deployment(url, root_key, postgres.directory, database, database_url, front)
        try:
            deployment.start()
            yield deployment
        finally:
            if deployment.server.process.poll() is None:
                deployment.server.process.send_signal(signal.SIGCONT)
            front.stop()
            deployment._running.close()
