"""Reads that several watches share: those that ask the same at the same time ask the database once.

While one read runs, whoever wants to read gathers for the next one, which begins after all of them have asked. So what
it returns is as new as if each had read by itself.
"""

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Generic, TypeVar

Row = TypeVar("Row")
Answer = tuple[Sequence[Row], bool]
"""The rows with some ids, and whether these are all."""
Read = Callable[[Sequence[str]], Answer[Row]]
CHECK_SECONDS = 1.0
"""Seconds after which whoever waits for a read looks whether its call is over."""


class Gathering(Generic[Row]):
    """One read, and the ids for which it is made."""

    def __init__(self) -> None:
        self.ids: set[str] = set()
        self.done = threading.Event()
        self.answer: Answer[Row] | None = None
        """None if it has failed."""


class SharedRead(Generic[Row]):
    """The reads of watches that ask the same."""

    def __init__(self) -> None:
        self.watches = 0
        self._lock = threading.Lock()
        self._turn = threading.Lock()
        """Held by the read that runs."""
        self._next: Gathering[Row] | None = None

    def read(self, ids: Iterable[str], read: Read[Row], check: Callable[[], None]) -> Answer[Row]:
        """Read the rows with these ids, together with those of others. `check` raises when the call is over."""
        wanted = list(ids)
        with self._lock:
            leads = self._next is None
            gathering = self._next = self._next or Gathering()
            gathering.ids.update(wanted)
        if leads:
            self._lead(gathering, read, check)
        while not gathering.done.wait(CHECK_SECONDS):
            check()
        return gathering.answer or read(wanted)

    def _lead(self, gathering: Gathering[Row], read: Read[Row], check: Callable[[], None]) -> None:
        """Read for all who have gathered by the time the read begins."""
        try:
            while not self._turn.acquire(timeout=CHECK_SECONDS):
                check()
            try:
                self._close(gathering)
                gathering.answer = read(sorted(gathering.ids))
            finally:
                self._turn.release()
        finally:
            self._close(gathering)
            gathering.done.set()

    def _close(self, gathering: Gathering[Row]) -> None:
        with self._lock:
            if self._next is gathering:
                self._next = None


class SharedReads(Generic[Row]):
    """The reads of all watches of a method, by what they ask."""

    def __init__(self) -> None:
        self.watches = 0
        self._lock = threading.Lock()
        self._reads: dict[bytes, SharedRead[Row]] = {}

    @contextmanager
    def joined(self, question: bytes) -> Iterator[SharedRead[Row]]:
        """What a watch shares with those that ask the same."""
        with self._lock:
            shared = self._reads.setdefault(question, SharedRead())
            shared.watches += 1
            self.watches += 1
        try:
            yield shared
        finally:
            with self._lock:
                shared.watches -= 1
                self.watches -= 1
                if not shared.watches:
                    del self._reads[question]
