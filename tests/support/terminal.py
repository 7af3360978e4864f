"""The `statehouse` command on a terminal, at which somebody types."""

import fcntl
import os
import pty
import select
import struct
import subprocess
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager

from tests.support.command import counted
from tests.support.process import COMMAND

CTRL_C, CTRL_D = "\x03", "\x04"


class Terminal:
    """A running command, and what it has printed so far."""

    def __init__(self, process: "subprocess.Popen[bytes]", descriptor: int) -> None:
        self._process, self._descriptor = process, descriptor
        self.printed = ""

    def type(self, text: str) -> None:
        os.write(self._descriptor, text.encode())

    def shows(self, text: str, seconds: float = 15) -> None:
        """Wait until a text is printed that was not waited for before."""
        deadline = time.monotonic() + seconds
        while text not in self.printed:
            assert time.monotonic() < deadline, self.printed
            if select.select([self._descriptor], [], [], 0.1)[0]:
                try:
                    self.printed += os.read(self._descriptor, 65536).decode()
                except OSError:
                    break
        assert text in self.printed, self.printed
        self.printed = self.printed.partition(text)[2]

    def ends(self, seconds: float = 15) -> int:
        """Wait for the end of the command. Returns its exit code."""
        return self._process.wait(seconds)


@contextmanager
def terminal(*arguments: str, columns: int = 80, program: str = COMMAND, **environment: str) -> Iterator[Terminal]:
    """Run the command, or another program, on a terminal."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    # With the terminal as the one whose keys are signals.
    command = ["setsid", "--ctty", program, *arguments]
    process = subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, env={**os.environ, **counted(), **environment}
    )
    os.close(theirs)
    try:
        yield Terminal(process, ours)
    finally:
        process.kill()
        process.wait()
        os.close(ours)
