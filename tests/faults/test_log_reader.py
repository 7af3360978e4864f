"""A log that is not read, or cannot be written, never affects a call."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from statehouse.v1 import task_pb2 as pb

from statehouse_server.logs.writer import QUEUE_LINES, LogWriter
from tests.support.process import COMMAND, serving

CALLS = 600
"""More lines than fit into a pipe that is not read."""


@contextmanager
def gone() -> Iterator[int]:
    """A pipe whose reader has ended."""
    reader, writer = os.pipe()
    os.close(reader)
    yield writer
    os.close(writer)


@contextmanager
def unread() -> Iterator[int]:
    """A pipe that nobody reads."""
    reader, writer = os.pipe()
    yield writer
    os.close(reader)
    os.close(writer)


@contextmanager
def full() -> Iterator[int]:
    """A disk that is full."""
    with Path("/dev/full").open("wb") as file:
        yield file.fileno()


@pytest.mark.parametrize("stderr", [gone, unread, full])
def test_all_calls_are_answered_and_the_server_stops(
    database: str, root_key: str, stderr: Callable[[], ExitStack[None]]
) -> None:
    with (
        stderr() as file,
        serving(database, stderr=file, STATEHOUSE_ROOT_KEYS=root_key) as server,
        server.client() as client,
    ):
        ids = {client.create_task(name=f"logged {number}").id for number in range(CALLS)}
        found = client.tasks.BatchGetTasks(pb.BatchGetTasksRequest(ids=list(ids))).tasks
        assert len(found) == CALLS
        assert server.stop() == 0


def test_a_standard_error_that_is_closed_at_the_start_is_no_error(database: str, root_key: str) -> None:
    """The next file that the server opens must not get the descriptor of standard error, and with it the log."""
    command = f"exec {COMMAND} serve --listen 127.0.0.1:0 2>&- <&-"
    env = {**os.environ, "DATABASE_URL": database, "STATEHOUSE_ROOT_KEYS": root_key}
    with subprocess.Popen(["/bin/sh", "-c", command], env=env, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert any("listens on" in line for line in process.stdout)
        links = {number: os.readlink(f"/proc/{process.pid}/fd/{number}") for number in (0, 2)}
        process.terminate()
        assert process.wait(30) == 0
    assert links == {0: os.devnull, 2: os.devnull}


class Sink:
    """An output that can be broken."""

    def __init__(self) -> None:
        self.broken = False
        self.written = b""

    def write(self, data: bytes) -> int:
        if self.broken:
            raise BrokenPipeError
        taken = data[:100]  # as a pipe that is nearly full
        self.written += taken
        return len(taken)


def test_lines_that_are_lost_are_counted_and_said_later() -> None:
    sink = Sink()
    writer = LogWriter(sink)
    writer.write("first\n")
    _until(lambda: b"first" in sink.written)
    sink.broken = True
    for number in range(QUEUE_LINES + 100):
        writer.write(json.dumps({"number": number}) + "\n")
    time.sleep(0.1)
    sink.broken = False
    _until(lambda: b"lost" in sink.written)
    writer.write("last\n")
    writer.close(10)
    lines = sink.written.splitlines()
    lost = sum(int(line.split()[0]) for line in lines if b"lines of the log were lost" in line)
    assert lines[0] == b"first"
    assert lines[-1] == b"last"
    assert lost + sum(line.startswith(b"{") for line in lines) == QUEUE_LINES + 100
    assert lost >= 100


def test_a_line_that_comes_while_others_are_written_is_written_before_the_end() -> None:
    entered, released = threading.Event(), threading.Event()

    class Slow(Sink):
        def write(self, data: bytes) -> int:
            entered.set()
            released.wait(10)
            return super().write(data)

    sink = Slow()
    writer = LogWriter(sink)
    writer.write("first\n")
    entered.wait(10)
    writer.write("last\n")
    threading.Timer(0.2, released.set).start()
    writer.close(10)
    assert sink.written == b"first\nlast\n"


def test_a_forked_process_writes_its_own_lines() -> None:
    script = (
        "import os; from statehouse_server.logs.writer import LogWriter, standard_error;"
        "w = LogWriter(standard_error());"
        "w.write('parent\\n'); pid = os.fork(); w.write('child\\n' if pid == 0 else 'again\\n');"
        "pid and os.waitpid(pid, 0)"
    )
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", script], capture_output=True, text=True, check=True)
    assert sorted(done.stderr.split()) == ["again", "child", "parent"]


def _until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)
