"""`statehouse top`, on terminals and in pipes."""

import fcntl
import os
import pty
import re
import select
import signal
import socket
import struct
import subprocess
import sys
import termios
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import Any, Self

import psutil
import pytest
from google.protobuf.field_mask_pb2 import FieldMask
from statehouse.v1 import job_pb2, system_pb2, task_pb2

from statehouse_server.cli.client.top.sampling import Sample, failure_rates, method_rates
from statehouse_server.cli.client.top.screen import age, milliseconds, rate, shares
from statehouse_server.postgres import embedded
from tests.support.client import Client, fails
from tests.support.command import run
from tests.support.databases import clone, unreachable
from tests.support.process import COMMAND, serving
from tests.support.transactions import Transaction, create
from tests.support.waiting import until

ESCAPE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
ENTERED, LEFT = "\x1b[?1049h", "\x1b[?1049l"
"""What opens and closes the alternate screen."""
CONTROLLED = """
import fcntl, os, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
os.execv(sys.argv[1], sys.argv[1:])
"""
"""Runs a command whose Ctrl-C is that of its standard input."""
SHOWN_CURSOR = "\x1b[?25h"


@pytest.fixture
def address(grpc_addr: str) -> list[str]:
    return ["--address", grpc_addr]


class Terminal:
    """A command on a terminal of its own."""

    def __init__(self, *arguments: str, columns: int = 80, rows: int = 24, **environment: str) -> None:
        self.ours, theirs = pty.openpty()
        self.modes = termios.tcgetattr(theirs)
        self.resize(columns, rows)
        env = {**os.environ, "TERM": "xterm-256color", **environment}
        self.process = subprocess.Popen(
            [sys.executable, "-c", CONTROLLED, COMMAND, *arguments],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env=env,
            start_new_session=True,
        )
        self.theirs = theirs
        self.text = ""

    def resize(self, columns: int, rows: int) -> None:
        fcntl.ioctl(self.ours, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def read(self, seconds: float = 0.1) -> None:
        while select.select([self.ours], [], [], seconds)[0]:
            with suppress(OSError):
                self.text += os.read(self.ours, 65_536).decode()
            seconds = 0.0

    def press(self, keys: str) -> None:
        os.write(self.ours, keys.encode())

    def lines(self) -> list[str]:
        """The lines of the last frame."""
        return [ESCAPE.sub("", line) for line in self.text.rpartition("\x1b[H")[2].split("\r\n")]

    def shows(self, text: str) -> bool:
        self.read()
        return text in "\n".join(self.lines())

    def wait(self) -> int:
        def ended() -> bool:
            self.read()
            return self.process.poll() is not None

        until(ended)
        self.read()
        return self.process.returncode

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        os.close(self.ours)
        os.close(self.theirs)


@contextmanager
def load(client: Client, project: str) -> Iterator[None]:
    """Some calls a second, one half of which fail."""
    stopping = threading.Event()

    def call() -> None:
        while not stopping.wait(0.02):
            client.create_task(project_id=project)
            with fails("NOT_FOUND"):
                client.tasks.GetTask(task_pb2.GetTaskRequest(project_id=project, id="nothing"))

    caller = threading.Thread(target=call)
    caller.start()
    try:
        yield
    finally:
        stopping.set()
        caller.join()


def test_a_sample_in_a_pipe_is_plain_and_has_what_runs(address: list[str], client: Client, project: str) -> None:
    for _ in range(3):
        client.enqueue(project_id=project, queue="builds")
    client.enqueue(project_id=project, queue="idle")
    assert client.claim(project, queue="builds")
    settings = job_pb2.Queue(project_id=project, name="idle", paused=True, max_running=7)
    client.jobs.UpdateQueue(job_pb2.UpdateQueueRequest(queue=settings, update_mask=FieldMask(paths=["*"])))
    client.acquire(project, "deploy", "worker-7")
    with Transaction(client, project_id=project) as transaction, load(client, project):
        transaction.call(create())
        printed = run("top", *address, "--project", project, "--interval", "500ms", "--once", FORCE_COLOR="1")
    assert not re.search(r"[^\n -~]", printed), "no control characters"
    assert all(len(line) <= 80 for line in printed.splitlines())
    assert printed.startswith("Statehouse ")
    assert "PostgreSQL " in printed
    assert f"1 process, project {project}" in printed
    assert re.search(r"connections \d/25", printed)
    assert re.search(r"(?m)^TaskService\.CreateTask +\d+\.\d +[\d.]+ms", printed.replace(" 1 ", "   "))
    assert re.search(r"failures: NOT_FOUND [\d.]+/s", printed)
    assert re.search(r"(?m)^builds +2 +2 +1 +\d\.\ds$", printed)
    assert re.search(r"(?m)^idle +1 +1 +0 +\d\.\ds paused, 7 at a time$", printed)
    assert re.search(r"(?m)^deploy +worker-7 +5\ds$", printed)
    assert re.search(rf"(?m)^{project} +\d\.\ds +1 +\d\.\ds$", printed)


def test_a_sample_fits_into_forty_columns(address: list[str], client: Client, project: str) -> None:
    client.enqueue(project_id=project, queue="a queue with a name that is longer than the screen is wide")
    with Transaction(client, project_id=project), load(client, project):
        printed = run("top", *address, "--project", project, "--interval", "300ms", COLUMNS="40", FORCE_COLOR="1")
    lines = printed.splitlines()
    assert "\x1b" not in printed
    assert max(map(len, lines)) <= 40
    assert any(line.startswith("CreateTask ") for line in lines), "without the service"
    assert any(line.startswith("a queue with ") for line in lines)


def test_names_fit_into_the_lines_of_a_terminal_without_their_characters(
    address: list[str], client: Client, project: str
) -> None:
    client.acquire(project, "schlüssel", "日本")
    options = ["--project", project, "--interval", "100ms"]
    printed = run("top", *address, *options, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    (line,) = [line for line in printed.splitlines() if line.startswith("schl")]
    assert line.split()[:2] == ["schl\\xfcssel", "\\u65e5\\u672c"]
    assert len(line) <= 80
    posix = run("top", *address, *options, LC_ALL="POSIX")
    assert "METHOD" in posix


@pytest.mark.parametrize(("columns", "rows"), [(80, 24), (40, 24), (120, 10), (40, 3)])
def test_the_screen_fits_into_the_terminal(
    address: list[str], client: Client, project: str, columns: int, rows: int
) -> None:
    for number in range(40):
        client.enqueue(project_id=project, queue=f"queue-{number}")
        client.acquire(project, f"lock-{number}", "a holder")
    with Terminal("top", *address, "--project", project, columns=columns, rows=rows) as terminal:
        until(lambda: terminal.shows("Statehouse") and len(terminal.lines()) >= rows)
        lines = terminal.lines()
        assert len(lines) <= rows
        assert max(map(len, lines)) <= columns
        if rows == 24:
            shown = "\n".join(lines)
            for heading in ("METHOD", "QUEUE", "LOCK", "TRANSACTION"):
                assert heading in shown
            assert re.search(r"queue-\d+ ", shown)
            assert re.search(r"lock-\d+ ", shown)
            assert "more" in shown
        terminal.press("q")
        assert terminal.wait() == 0


def test_the_screen_follows_the_size_of_the_terminal(address: list[str]) -> None:
    with Terminal("top", *address, "--interval", "60s") as terminal:
        until(lambda: terminal.shows("TRANSACTION"))
        assert max(map(len, terminal.lines())) == 80
        terminal.resize(50, 12)
        until(lambda: terminal.shows("") and max(map(len, terminal.lines())) == 50)
        assert len(terminal.lines()) <= 12


@pytest.mark.parametrize(("how", "code"), [("q", 0), ("\x03", 130), (signal.SIGTERM, 143)])
def test_the_end_restores_the_terminal(address: list[str], how: Any, code: int) -> None:
    with Terminal("top", *address) as terminal:
        until(lambda: terminal.shows("METHOD"))
        assert ENTERED in terminal.text
        assert termios.tcgetattr(terminal.theirs) != terminal.modes, "keys are read at once and unseen"
        if isinstance(how, signal.Signals):
            terminal.process.send_signal(how)
        else:
            terminal.press(how)
        assert terminal.wait() == code
        assert terminal.text.rindex(LEFT) > terminal.text.rindex(ENTERED)
        assert SHOWN_CURSOR in terminal.text
        assert termios.tcgetattr(terminal.theirs) == terminal.modes
        assert "Traceback" not in terminal.text


def test_a_suspended_screen_leaves_the_terminal_to_the_shell(address: list[str]) -> None:
    with Terminal("top", *address, "--interval", "200ms") as terminal:
        until(lambda: terminal.shows("METHOD"))
        terminal.press("\x1a")
        until(lambda: psutil.Process(terminal.process.pid).status() == psutil.STATUS_STOPPED)
        terminal.read()
        assert terminal.text.rindex(LEFT) > terminal.text.rindex(ENTERED)
        assert termios.tcgetattr(terminal.theirs) == terminal.modes
        terminal.process.send_signal(signal.SIGCONT)
        until(lambda: terminal.shows("METHOD") and terminal.text.rindex(ENTERED) > terminal.text.rindex(LEFT))
        terminal.press("q")
        assert terminal.wait() == 0
        assert termios.tcgetattr(terminal.theirs) == terminal.modes


def test_a_server_that_goes_and_comes_back_is_shown_as_such(database: str) -> None:
    with socket.socket() as chosen:
        chosen.bind(("127.0.0.1", 0))
        listen = f"127.0.0.1:{chosen.getsockname()[1]}"
    with ExitStack() as stack:
        server = stack.enter_context(serving(database, STATEHOUSE_LISTEN=listen))
        terminal = stack.enter_context(Terminal("top", "--address", listen, "--interval", "200ms"))
        until(lambda: terminal.shows("METHOD"))
        assert server.stop() == 0
        until(lambda: terminal.shows(f"The server at {listen} has not answered for"))
        assert not terminal.shows("METHOD"), "nothing is shown that is no longer so"
        stack.enter_context(serving(database, STATEHOUSE_LISTEN=listen))
        until(lambda: terminal.shows("METHOD"))
        terminal.press("q")
        assert terminal.wait() == 0


def test_a_server_that_does_not_answer_does_not_keep_the_screen_from_its_end(database: str) -> None:
    with serving(database) as server, Terminal("top", "--address", server.address, "--interval", "100ms") as terminal:
        until(lambda: terminal.shows("METHOD"))
        server.process.send_signal(signal.SIGSTOP)
        try:
            time.sleep(0.5)
            pressed = time.monotonic()
            terminal.press("q")
            assert terminal.wait() == 0
            assert time.monotonic() - pressed < 2
        finally:
            server.process.send_signal(signal.SIGCONT)


def test_all_processes_are_shown_as_one(database: str) -> None:
    with serving(database, "--processes", "2") as server:

        def printed() -> str:
            return run("top", "--address", server.address, "--once", "--interval", "1s")

        until(lambda: "2 processes" in printed())
        assert re.search(r"connections \d/50", printed())


def test_the_beginning_of_the_id_of_the_project_is_enough(address: list[str], client: Client, project: str) -> None:
    options = ["--interval", "100ms", "--once", "--project"]
    assert f"project {project}\n" in run("top", *address, *options, project[:-4])


def test_a_database_that_is_gone_is_shown_as_such(postgres: embedded.Embedded) -> None:
    url = clone(postgres)
    with serving(url) as server, unreachable(postgres, url):

        def printed() -> str:
            options = ["--address", server.address, "--project", "any", "--interval", "100ms", "--once"]
            return " ".join(run("top", *options).split())

        until(lambda: "the database cannot be reached, 1 process, project any" in printed())
        assert "(UNAVAILABLE)" in printed()
        assert "failures: DATABASE_UNAVAILABLE" in printed()


def test_there_is_no_server() -> None:
    said = run("top", "--address", "127.0.0.1:1", "--once", code=5)
    assert "There is no server at 127.0.0.1:1" in said


def test_a_screen_without_a_server_ends_with_a_sentence() -> None:
    with Terminal("top", "--address", "127.0.0.1:1") as terminal:
        assert terminal.wait() > 0
        assert "There is no server at 127.0.0.1:1" in terminal.text.rpartition(LEFT)[2]
        assert termios.tcgetattr(terminal.theirs) == terminal.modes


@pytest.mark.parametrize("interval", ["0", "-1s", "soon", "1e9", "nan", "2h", "٣s"])
def test_an_interval_that_is_none_is_refused(address: list[str], interval: str) -> None:
    assert "is not a time between 100ms and 60m, like 2s." in run("top", *address, f"--interval={interval}", code=2)


# Rates


def sample(*processes: system_pb2.ServerProcess) -> Sample:
    return Sample(system_pb2.GetServerInfoResponse(), system_pb2.GetServerActivityResponse(processes=processes))


def process(name: str, uptime: int, *, ended: int = 0, failed: int = 0, seconds: int = 0) -> system_pb2.ServerProcess:
    method = system_pb2.MethodActivity(method="A.B", ended=ended, failed=failed, duration={"seconds": seconds})
    failures = [system_pb2.FailureCount(reason=1, count=failed)]
    return system_pb2.ServerProcess(id=name, uptime={"seconds": uptime}, methods=[method], failures=failures)


def test_rates_are_those_between_two_samples_of_the_same_process() -> None:
    before = sample(process("one", 100, ended=1000, failed=10, seconds=50), process("dead", 500, ended=9000))
    after = sample(process("one", 110, ended=1050, failed=30, seconds=60), process("new", 5, ended=10, seconds=2))
    (found,) = method_rates(before, after)
    assert found.ended == pytest.approx(50 / 10 + 10 / 5)
    assert found.failed == pytest.approx(2)
    assert found.mean == pytest.approx((10 + 2) / (50 + 10))
    ((reason, frequency),) = failure_rates(before, after)
    assert reason == "NOT_FOUND"
    assert frequency == pytest.approx(2)


def test_the_first_rates_are_those_since_the_start() -> None:
    (found,) = method_rates(None, sample(process("one", 100, ended=1000)))
    assert found.ended == pytest.approx(10)


def test_a_process_that_has_said_nothing_since_has_no_rates() -> None:
    hung = sample(process("one", 100, ended=1000))
    assert method_rates(hung, hung) == []


@pytest.mark.parametrize(
    ("room", "wishes", "given"),
    [
        (20, [5, 5, 5], [5, 5, 5]),
        (12, [9, 2, 9], [5, 2, 5]),
        (11, [9, 9, 2], [4, 5, 2]),
        (3, [9, 9], [1, 2]),
        (0, [1, 2], [0, 0]),
        (-4, [1, 2], [0, 0]),
    ],
)
def test_the_lines_of_the_screen_are_shared_fairly(room: int, wishes: list[int], given: list[int]) -> None:
    assert shares(room, wishes) == given


def test_numbers_are_short() -> None:
    seconds = [-1, 0.44, 9.94, 9.96, 59.9, 60, 3599, 3600, 86_399, 86_400]
    ages = ["0.0s", "0.4s", "9.9s", "9s", "59s", "1m00s", "59m59s", "1h00m", "23h59m", "1d00h"]
    assert [age(one) for one in seconds] == ages
    assert [rate(one) for one in (0, 0.25, 7, 12.34, 1234.5)] == ["0", "0.25", "7", "12.3", "1,234"]
    assert [milliseconds(one) for one in (0.00042, 0.0124, 1.5)] == ["0.42ms", "12ms", "1.5s"]
