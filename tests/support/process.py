"""A server in a separate process, started as a user does."""

import json
import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import grpc

from tests.support.client import Client

COMMAND = str(Path(sys.executable).parent / "statehouse")
PRINTED: list[str] = []
"""The output of all servers that have ended."""


@dataclass
class ServerProcess:
    """A running `statehouse serve`."""

    process: "subprocess.Popen[str]"
    address: str = ""
    lines: list[str] = field(default_factory=list)

    def calls(self, method: str) -> list[dict[str, Any]]:
        """The log lines of calls of a method so far."""
        lines = [json.loads(line) for line in list(self.lines) if line.startswith("{")]
        return [line for line in lines if line["event"] == "call" and line["method"] == method]

    def stop(self, number: int = signal.SIGTERM) -> int:
        self.process.send_signal(number)
        return self.process.wait(30)

    @contextmanager
    def client(self) -> Iterator[Client]:
        with grpc.insecure_channel(self.address) as channel:
            grpc.channel_ready_future(channel).result(10)
            yield Client(channel)


@contextmanager
def serving(
    url: str | None, *arguments: str, command: Path | str = COMMAND, stderr: Any = subprocess.STDOUT, **environment: str
) -> Iterator[ServerProcess]:
    """Start a server on a free port, over a database or an embedded one."""
    env = {**os.environ, "STATEHOUSE_LISTEN": "127.0.0.1:0", "STATEHOUSE_LOG_LEVEL": "debug", **environment}
    env.pop("DATABASE_URL", None)
    if url:
        env["DATABASE_URL"] = url
    process = subprocess.Popen(
        [command, "serve", *arguments], env=env, stdout=subprocess.PIPE, stderr=stderr, text=True
    )
    server = ServerProcess(process)
    try:
        assert process.stdout
        for line in process.stdout:
            server.lines.append(line.rstrip())
            if match := re.search(r"listens on (\S+)", line):
                server.address = match[1]
            if "Try" in line:
                break
        reader = threading.Thread(target=lambda: server.lines.extend(map(str.rstrip, process.stdout or [])))
        reader.start()
        yield server
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
        if server.address:
            reader.join(10)
        if process.stdout:
            process.stdout.close()
        PRINTED.extend(server.lines)
