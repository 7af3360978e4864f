"""The servers that are measured, each in a process on a core of its own."""

import base64
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import psutil

from benchmarks.load import Load
from statehouse_server.postgres import embedded, migrations

ROOT_KEY = base64.b64encode(os.urandom(32)).decode()
"""What protects the secrets of this run."""
SERVER_CORE, CLIENT_CORE = 0, (os.cpu_count() or 1) - 1


@dataclass(frozen=True)
class Target:
    """A running server."""

    address: str
    pid: int
    log: Path

    def load(self, path: str, body: bytes, *, concurrency: int, seconds: float) -> Load:
        """Load it from a client on the other core."""
        command = [
            sys.executable,
            "-m",
            "benchmarks.load",
            self.address,
            path,
            body.hex(),
            str(concurrency),
            str(seconds),
            str(self.pid),
        ]
        done = subprocess.run(_on(CLIENT_CORE, command), capture_output=True, text=True, check=True)
        return Load(**json.loads(done.stdout))

    def transactions(self, kind: str, *, concurrency: int, seconds: float) -> Load:
        """Load it with transactions from a client on the other core."""
        arguments = [self.address, kind, str(concurrency), str(seconds), str(self.pid)]
        command = [sys.executable, "-m", "benchmarks.transactions", *arguments]
        done = subprocess.run(_on(CLIENT_CORE, command), capture_output=True, text=True, check=True)
        return Load(**json.loads(done.stdout))

    def memory(self) -> float:
        """Resident memory in MB."""
        return float(psutil.Process(self.pid).memory_info().rss / 1e6)


def _on(core: int, command: list[str]) -> list[str]:
    return ["taskset", "--cpu-list", str(core), *command]


@contextmanager
def database() -> Iterator[str]:
    """The URL of an embedded PostgreSQL on the client's core."""
    directory = Path(tempfile.mkdtemp(prefix="statehouse-bench-"))
    with embedded.running(directory) as running:
        pid = int((directory / "postgresql/postmaster.pid").read_text().splitlines()[0])
        for process in (psutil.Process(pid), *psutil.Process(pid).children()):
            with suppress(psutil.NoSuchProcess):  # a connection that has just ended
                process.cpu_affinity([CLIENT_CORE])
        migrations.up(running.url)
        yield running.url
    shutil.rmtree(directory)


@contextmanager
def statehouse(url: str) -> Iterator[Target]:
    """The server that this is about, as a user runs it."""
    command = [str(Path(sys.executable).parent / "statehouse"), "serve", "--listen", "127.0.0.1:0"]
    with _running(command, url) as target:
        yield target


@contextmanager
def baseline(module: str, url: str) -> Iterator[Target]:
    """One of the servers that it is compared with."""
    with _running([sys.executable, "-m", f"benchmarks.{module}"], url) as target:
        yield target


@contextmanager
def _running(command: list[str], url: str) -> Iterator[Target]:
    with tempfile.NamedTemporaryFile(suffix=".log") as log:
        process = subprocess.Popen(
            _on(SERVER_CORE, command),
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
            yield Target(match[1], process.pid, Path(log.name))
        finally:
            process.terminate()
            process.wait(30)
            process.stdout.close()
