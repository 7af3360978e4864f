"""A thread that looks after what is under way: calls that reach a limit while their own thread waits."""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol, Self

log = logging.getLogger(__name__)

LOOK_SECONDS = 0.05
"""Between two looks."""


class Watched(Protocol):
    def look(self) -> None:
        """Act on the limits that are reached by now. Must not wait for anything."""


class Watchdog:
    """Looks at all that it watches, from one thread, many times a second."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._watched: dict[int, Watched] = {}
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

    @contextmanager
    def over(self, watched: Watched) -> Iterator[None]:
        """Watch over it while this context lasts."""
        with self._lock:
            self._watched[id(watched)] = watched
            if not self._wanted.is_set():
                self._wanted.set()
        try:
            yield
        finally:
            with self._lock:
                del self._watched[id(watched)]

    def _run(self) -> None:
        while not self._stopping.wait(LOOK_SECONDS):
            self._wanted.wait()
            with self._lock:
                watched = list(self._watched.values())
                if not watched and not self._stopping.is_set():
                    self._wanted.clear()
            for one in watched:
                try:
                    one.look()
                except Exception:
                    log.exception("the limits of %r were not looked at", type(one).__name__)
