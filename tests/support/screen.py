"""A terminal for what the command line prints in this process."""

import os
import pty
import threading

import pytest

from statehouse_server.cli.console import bear_any_text


class Screen:
    """Standard output as a terminal without colours, until its lines are asked for."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, columns: int, encoding: str = "utf-8") -> None:
        self._ours, its = pty.openpty()
        self._stdout = os.fdopen(its, "w", encoding=encoding)
        monkeypatch.setattr("sys.stdout", self._stdout)
        monkeypatch.setenv("COLUMNS", str(columns))
        monkeypatch.setenv("NO_COLOR", "1")
        bear_any_text()
        self._read = b""
        self._reader = threading.Thread(target=self._receive)
        self._reader.start()

    def lines(self) -> list[str]:
        """What was printed."""
        self._stdout.close()
        self._reader.join()
        os.close(self._ours)
        return self._read.decode().splitlines()

    def _receive(self) -> None:
        try:
            while more := os.read(self._ours, 65536):
                self._read += more
        except OSError:  # how Linux says that it was closed
            return
