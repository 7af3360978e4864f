"""The light client: a program in Go, in `client/`, that takes little of the core that it shares with PostgreSQL.

As a module it repeats one call, and prints what it measured as JSON.
"""

import base64
import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

import psutil

from benchmarks.backends import Backends
from benchmarks.load import Load, cpu_seconds

PROGRAM = Path(sys.executable).parent / "light-client"
WARM_UP = 0.3
"""Seconds before it counts."""


class LightClient:
    """The client of one server, in a process of its own."""

    def __init__(self, address: str, program: Path = PROGRAM) -> None:
        self._process = subprocess.Popen(
            [program, address], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
        )

    def ask(self, name: str, **fields: Any) -> dict[str, Any]:
        """What it answers to a command. Raises RuntimeError if the command fails."""
        assert self._process.stdin
        assert self._process.stdout
        print(json.dumps({name: fields}), file=self._process.stdin)
        answer: dict[str, Any] = json.loads(self._process.stdout.readline() or '{"error": "the client has ended"}')
        if "error" in answer:
            raise RuntimeError(answer["error"])
        return answer

    def close(self) -> None:
        """End it."""
        self._process.communicate()


def measure(
    client: LightClient,
    call: Mapping[str, Any],
    *,
    concurrency: int,
    seconds: float,
    server_pid: int,
    database: str = "",
    warm_up: float = WARM_UP,
) -> Load:
    """Keep so many calls under way, for so long. With the URL of the database, also tells what its backends use."""
    asked = dict(call) | {"concurrency": concurrency}
    client.ask("repeat", **asked, seconds=warm_up)
    process = psutil.Process(server_pid)
    with _watched(database) as used:
        cpu = cpu_seconds(process)
        found = client.ask("repeat", **asked, seconds=seconds)
        cpu = cpu_seconds(process) - cpu
        return Load.of(found["latencies"], took=found["seconds"], cpu=cpu, failures=found["failures"], database=used())


@contextmanager
def _watched(database: str) -> Iterator[Callable[[], float]]:
    """What the backends of the database, if there is one, have used since it was asked last."""
    if not database:
        yield lambda: 0.0
        return
    with closing(Backends(database)) as backends:
        yield backends.used


def repeated(protocol: str, path: str, body: bytes, headers: Mapping[str, str]) -> Mapping[str, Any]:
    """One call: of gRPC, `path` being its method; or of REST, `path` being such as `GET /tasks/1`."""
    return {"protocol": protocol, "path": path, "body": base64.b64encode(body).decode(), "headers": dict(headers)}


if __name__ == "__main__":
    address_, _, pid_, protocol_, path_, body_, concurrency_, seconds_, headers_, database_ = sys.argv[1:]
    numbers = {"concurrency": int(concurrency_), "seconds": float(seconds_), "server_pid": int(pid_)}
    call_ = repeated(protocol_, path_, bytes.fromhex(body_), json.loads(headers_))
    with closing(LightClient(address_)) as client_:
        load = measure(client_, call_, database=database_, **numbers)  # type: ignore[arg-type]
    print(json.dumps(asdict(load)))
