"""Writes the log in a separate thread, so that a logging thread neither waits for the reader of the log nor fails with
it."""

import atexit
import os
import threading
from collections import deque
from typing import Protocol

QUEUE_LINES = 10_000
"""Maximum of lines in the queue. Further lines are dropped and counted."""
GATHER_SECONDS = 0.01
"""Seconds for which lines are collected before they are written together: waking the thread for each line would slow
down the other threads."""
CLOSE_SECONDS = 1.0
"""Seconds for which the end of the process waits for the last lines to be written."""
RETRY_SECONDS = 1.0


class Sink(Protocol):
    def write(self, data: bytes, /) -> int | None:
        """Write some of these bytes and return their number; None if writing would block."""


class LogWriter:
    """A file for loggers. Drops lines that it cannot write, and reports their number in the next line that it can
    write."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self._lines: deque[bytes] = deque()
        self._lost = 0
        self._reset()
        os.register_at_fork(after_in_child=self._reset)
        atexit.register(self.close)

    def write(self, text: str | bytes) -> int:
        """Queue lines for writing."""
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
        """Does nothing. Loggers call it after each line."""

    def isatty(self) -> bool:
        return False

    def close(self, seconds: float = CLOSE_SECONDS) -> None:
        """Wait until everything is written, with a time limit, since the reader may have stopped reading."""
        self._closing.set()
        self._wanted.set()
        if self._thread is not None:
            self._thread.join(seconds)

    def _reset(self) -> None:
        """Start again after a fork: a child process has none of its parent's threads."""
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
        self._write_all()  # lines that were queued after the last write

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
    """Standard error without a buffer, which would keep bytes that it cannot write."""
    return os.fdopen(os.dup(2), "wb", buffering=0)
