"""A thread that enforces the time limits of calls whose own thread is waiting."""

import logging
import threading
from typing import Generic, Protocol, Self, TypeVar

log = logging.getLogger(__name__)

LOOK_SECONDS = 0.05
"""Seconds between two checks."""


class Watched(Protocol):
    def look(self) -> None:
        """Act on the limits that have been reached. Must not block."""


Kind = TypeVar("Kind", bound=Watched)


class Watchdog(Generic[Kind]):
    """Checks everything that it watches, from one thread, many times a second."""

    def __init__(self) -> None:
        self._watched: dict[int, Kind] = {}
        self._stopping = threading.Event()
        self._wanted = threading.Event()
        self._thread = threading.Thread(target=self._run, name="watchdog", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        self._wanted.set()
        self._thread.join(timeout=5)

    def watch(self, watched: Kind) -> None:
        """Watch it until it is released."""
        self._watched[id(watched)] = watched
        if not self._wanted.is_set():
            self._wanted.set()

    def release(self, watched: Kind) -> None:
        """Stop watching it. May be called repeatedly."""
        self._watched.pop(id(watched), None)

    def watched(self) -> list[Kind]:
        """Everything that is watched now."""
        # A copy is atomic, since no other thread runs during it.
        return list(self._watched.copy().values())

    def _run(self) -> None:
        while not self._stopping.wait(LOOK_SECONDS):
            self._wanted.wait()
            self._wanted.clear()
            for one in self.watched():
                self._wanted.set()
                try:
                    one.look()
                except Exception:
                    log.exception("checking the limits of %r failed", type(one).__name__)
