"""The servers that are measured, each in a process on a core of its own."""

import base64
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import psutil
import psycopg

from benchmarks.load import Load
from benchmarks.reader import Reading
from statehouse_server.postgres import embedded, migrations

ROOT_KEY = base64.b64encode(os.urandom(32)).decode()
"""What protects the secrets of this run."""
COMMAND = str(Path(sys.executable).parent / "statehouse")
SERVER_CORE, CLIENT_CORE = 0, (os.cpu_count() or 1) - 1
BOTH = (SERVER_CORE, CLIENT_CORE)
Cores = Sequence[int]

Headers = Mapping[str, str]
NONE: Headers = {}


@dataclass(frozen=True)
class Target:
    """A running server."""

    address: str
    pid: int
    log: Path
    ca: str = ""
    """The file of the authority of its certificate, if it speaks TLS."""

    def load(self, path: str, body: bytes, *, concurrency: int, seconds: float, headers: Headers = NONE) -> Load:
        """Load it with one unary call, from a client on the other core."""
        return self._measured("load", path, body.hex(), concurrency, seconds, json.dumps(headers))

    def newcomers(self, path: str, body: bytes, *, concurrency: int, seconds: float, headers: Headers = NONE) -> Load:
        """The same, with a new connection for each call."""
        return self._measured("newcomers", path, body.hex(), concurrency, seconds, json.dumps(headers))

    def light_load(
        self,
        path: str,
        body: bytes,
        *,
        concurrency: int,
        seconds: float,
        headers: Headers = NONE,
        protocol: str = "grpc",
        database: str = "",
    ) -> Load:
        """Load it with the same bytes for each call, from a light client on the other core. For the protocol `rest`,
        the path is `GET /tasks/1`. With the URL of the database, also tells what its backends use."""
        asked = (protocol, path, body.hex(), concurrency, seconds, json.dumps(headers), database)
        return self._measured("light", *asked)

    def work(self, kind: str, *, concurrency: int, seconds: float) -> Load:
        """Load it with a kind of `benchmarks.work`, from a client on the other core."""
        return self._measured("work", kind, concurrency, seconds)

    def _measured(self, module: str, *arguments: object) -> Load:
        return Load(**json.loads(client(module, self.address, self.ca, self.pid, *arguments)))

    def read(self, kind: str, top: str, *, most: int = 0, streams: int = 1) -> Reading:
        """Read tasks as streams, by a client on the other core."""
        return Reading(**json.loads(client("reader", self.address, kind, top, most, streams, 0)))

    def reader(self, top: str, *, seconds: float = 0) -> subprocess.Popen[bytes]:
        """A client on the other core that reads a tree, for so long or once."""
        command = _command("reader", self.address, "tree", top, 0, 1, seconds)
        return subprocess.Popen(_on(CLIENT_CORE, command=command), stdout=subprocess.DEVNULL)

    def strangers(self, path: str, *, rate: int, seconds: float) -> subprocess.Popen[bytes]:
        """A client on the other core that makes so many calls a second, each with another wrong token."""
        command = _command("strangers", self.address, path, rate, seconds)
        return subprocess.Popen(_on(CLIENT_CORE, command=command))

    def memory(self) -> float:
        """Resident memory in MB."""
        return float(psutil.Process(self.pid).memory_info().rss / 1e6)


def client(module: str, *arguments: object, core: int = CLIENT_CORE) -> str:
    """What a client prints that runs in a process of its own."""
    done = subprocess.run(_on(core, command=_command(module, *arguments)), capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"benchmarks.{module} failed:\n{done.stderr}")
    return done.stdout


def _command(module: str, *arguments: object) -> list[str]:
    return [sys.executable, "-m", f"benchmarks.{module}", *map(str, arguments)]


def _on(*cores: int, command: list[str]) -> list[str]:
    return ["taskset", "--cpu-list", ",".join(map(str, cores)), *command]


@contextmanager
def database() -> Iterator[str]:
    """The URL of an embedded PostgreSQL on the client's core."""
    directory = Path(tempfile.mkdtemp(prefix="statehouse-bench-"))
    try:
        with embedded.running(directory) as running:
            _move_database(running.url, [CLIENT_CORE])
            migrations.up(running.url)
            yield running.url
    finally:
        shutil.rmtree(directory)


@contextmanager
def database_on_both(url: str) -> Iterator[None]:
    """While the context is open, PostgreSQL may use both cores."""
    _move_database(url, [*BOTH])
    try:
        yield
    finally:
        _move_database(url, [CLIENT_CORE])


def _move_database(url: str, cores: list[int]) -> None:
    with psycopg.connect(url) as conn:
        postmaster = psutil.Process(psutil.Process(conn.info.backend_pid).ppid())
        for process in (postmaster, *postmaster.children()):
            with suppress(psutil.NoSuchProcess):  # a connection that has just ended
                process.cpu_affinity(cores)


@contextmanager
def another_database(url: str, name: str, prepare: Callable[[str], object] = migrations.up) -> Iterator[str]:
    """The URL of a database beside it with our tables or others, which is dropped at the end."""
    with psycopg.connect(url, autocommit=True) as conn:
        conn.execute(f"CREATE DATABASE {name}".encode())
        try:
            beside = urlsplit(url)._replace(path=f"/{name}").geturl()
            prepare(beside)
            yield beside
        finally:
            conn.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


@contextmanager
def statehouse(url: str, *settings: str, ca: str = "", cores: Cores = (SERVER_CORE,)) -> Iterator[Target]:
    """The server that this is about, as a user runs it."""
    with _running([COMMAND, "serve", "--listen", "127.0.0.1:0", *settings], url, ca, cores) as target:
        yield target


@contextmanager
def certificates() -> Iterator[Path]:
    """A folder with certificates to try TLS out."""
    with tempfile.TemporaryDirectory(prefix="statehouse-bench-") as folder:
        subprocess.run([COMMAND, "tls", "create", folder], check=True, stdout=subprocess.DEVNULL)
        yield Path(folder)


@contextmanager
def baseline(module: str, url: str) -> Iterator[Target]:
    """One of the servers that it is compared with."""
    with _running(_command(module), url) as target:
        yield target


@contextmanager
def _running(command: list[str], url: str, ca: str = "", cores: Cores = (SERVER_CORE,)) -> Iterator[Target]:
    with tempfile.NamedTemporaryFile(suffix=".log") as log:
        process = subprocess.Popen(
            _on(*cores, command=command),
            env={**os.environ, "DATABASE_URL": url, "BENCH_KEY": ROOT_KEY, "STATEHOUSE_ROOT_KEYS": "env:BENCH_KEY"},
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        )
        assert process.stdout
        try:
            for line in process.stdout:
                if match := re.search(r"listens on (\S+)", line):
                    break
            else:
                raise RuntimeError(Path(log.name).read_text(encoding="utf-8"))
            yield Target(match[1], process.pid, Path(log.name), ca)
        finally:
            process.terminate()
            process.wait(30)
            process.stdout.close()
