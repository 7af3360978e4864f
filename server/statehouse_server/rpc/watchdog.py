"""A thread that looks after what is under way: calls that reach a limit while their own thread waits."""

import logging
import threading
from typing import Generic, Protocol, Self, TypeVar

log = logging.getLogger(__name__)

LOOK_SECONDS = 0.05
"""Between two looks."""


class Watched(Protocol):
    def look(self) -> None:
        """Act on the limits that are reached by now. Must not wait for anything."""


Kind = TypeVar("Kind", bound=Watched)


class Watchdog(Generic[Kind]):
    """Looks at all that it watches, from one thread, many times a second."""

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
        """Watch over it, until it is released."""
        self._watched[id(watched)] = watched
        if not self._wanted.is_set():
            self._wanted.set()

    def release(self, watched: Kind) -> None:
        """Look at it no more. May come again."""
        self._watched.pop(id(watched), None)

    def watched(self) -> list[Kind]:
        """What is watched now."""
        # Copied in one step, while no other thread runs.
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
                    log.exception("the limits of %r were not looked at", type(one).__name__)
