"""Writes the log from a thread of its own, so that whoever logs neither waits for its reader nor fails with it."""

import atexit
import os
import sys
import threading
from collections import deque
from typing import Protocol

QUEUE_LINES = 10_000
"""Lines that wait to be written; what comes when there are so many is lost, and counted."""
GATHER_SECONDS = 0.01
"""How long lines are gathered in before they are written together: a thread that is woken for each takes time from
those that work."""
CLOSE_SECONDS = 1.0
"""How long the end of the process waits for the last lines to be written."""
RETRY_SECONDS = 1.0


class Sink(Protocol):
    def write(self, data: bytes, /) -> int | None:
        """Write some of these bytes and say how many; None if it would have to wait."""


class LogWriter:
    """A file for loggers. What it cannot write is lost; how many lines that were is the next line that it can."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self._lines: deque[bytes] = deque()
        self._lost = 0
        self._reset()
        os.register_at_fork(after_in_child=self._reset)
        atexit.register(self.close)

    def write(self, text: str | bytes) -> int:
        """Take lines to be written soon."""
        if len(self._lines) >= QUEUE_LINES:
            self._lost += 1
            return len(text)
        self._lines.append(text.encode(errors="replace") if isinstance(text, str) else text)
        if not self._wanted.is_set():
            self._wanted.set()
        if self._thread is None:
            self._start()
        return len(text)

    def flush(self) -> None:
        """Nothing: loggers do so after each line."""

    def isatty(self) -> bool:
        return False

    def close(self, seconds: float = CLOSE_SECONDS) -> None:
        """Wait until all is written, but not for long: perhaps nobody reads."""
        self._closing.set()
        self._wanted.set()
        if self._thread is not None:
            self._thread.join(seconds)

    def _reset(self) -> None:
        """A forked process has no threads but its own."""
        self._wanted, self._closing, self._starting = threading.Event(), threading.Event(), threading.Lock()
        self._thread: threading.Thread | None = None
        self._lines.clear()

    def _start(self) -> None:
        with self._starting:
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="log", daemon=True)
                self._thread.start()

    def _run(self) -> None:
        while not self._closing.is_set():
            self._wanted.wait()
            self._wanted.clear()
            self._closing.wait(GATHER_SECONDS)
            self._write_all()
        self._write_all()  # what came after the last look, and before the end

    def _write_all(self) -> None:
        lines = [self._lines.popleft() for _ in range(len(self._lines))]
        lost, self._lost = self._lost, 0
        if lost:
            lines.append(b"%d lines of the log were lost\n" % lost)
        try:
            self._write_bytes(b"".join(lines))
        except (OSError, ValueError):
            self._lost += lost + len(lines) - bool(lost)
            self._closing.wait(RETRY_SECONDS)

    def _write_bytes(self, data: bytes) -> None:
        while data:
            written = self._sink.write(data)
            if written is None:
                raise BlockingIOError
            data = data[written:]


def standard_error() -> Sink:
    """Standard error without a buffer, which would keep what it could not write."""
    return os.fdopen(os.dup(2), "wb", buffering=0)


def open_standard_files() -> None:
    """Open what is closed of standard input, output and error: else the next connection would get its number, and what
    is printed."""
    for descriptor in range(3):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed when Python started
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115  for as long as the process
