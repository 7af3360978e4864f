"""Those who watch a feed: they leave and resume at random, mostly at another server. And one who reads it wrongly."""

import random
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any

import grpc
from statehouse.v1 import event_pb2 as pb

from tests.faults.feed_check import Told, Watch
from tests.faults.history import PASSING, reason_of
from tests.support.client import Client

LONGEST_STAY = 2.0
"""Seconds after which a watcher leaves, at the latest."""
END_SECONDS = 60
"""Seconds in which a watcher comes to the end of the feed, also on a slow machine."""
NAIVE_PAUSE = 0.01
"""Seconds between two looks of the naive reader."""


def told(event: pb.Event) -> Told:
    """What a client got."""
    return Told(event.sequence, event.type, event.entity_kind, event.entity_id, event.entity_version, event.request_id)


@dataclass
class Watcher:
    """Watches a feed in a thread, by one short stream after the other, each with a connection of its own."""

    connect: Callable[[], AbstractContextManager[Client]]
    project: str
    watch: Watch
    start_at: dict[str, Any] = field(default_factory=dict)
    """Where it begins, as a field of the request."""
    filters: Sequence[pb.EventFilter] = ()
    resumed: int = 0
    """How often it went on."""
    resumed_from_signs: int = 0
    """How often of these after a message without events."""
    broken: list[str] = field(default_factory=list)
    """Ends that should not have come."""
    _has_begun: bool = False
    _after_sign: bool = False
    _last: int | None = None
    """The number at which it may end."""

    def __post_init__(self) -> None:
        self._rng = random.Random(self.watch.name)
        self._thread = threading.Thread(target=self._run, name=self.watch.name, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def finish(self, last: int) -> None:
        """Have it come to this number, and end."""
        self._last = last
        self._thread.join(END_SECONDS)
        if self._thread.is_alive():
            self.broken.append(f"{self.watch.name} came to number {self.watch.position}, and not to {last}")

    def _run(self) -> None:
        while not self.broken and not (self._has_begun and self._last is not None and self._is_at(self._last)):
            try:
                with self.connect() as client:
                    self._look(client)
            except grpc.FutureTimeoutError:
                continue
            except grpc.RpcError as error:
                if reason_of(error) not in PASSING:
                    self.broken.append(f"{self.watch.name} was ended: {error.code()} {error.details()}")

    def _is_at(self, last: int) -> bool:
        return self.watch.position >= last

    def _look(self, client: Client) -> None:
        """One stream, until something ends it. Raises its error."""
        start = {"after_sequence": self.watch.position} if self._has_begun else self.start_at
        request = pb.WatchEventsRequest(project_id=self.project, filters=self.filters, **start)
        self.resumed += self._has_begun
        self.resumed_from_signs += self._after_sign
        stream = client.events.WatchEvents(request, timeout=self._rng.uniform(0.1, LONGEST_STAY))
        for message in stream:
            self._note(message)
            if self._rng.random() < 0.1:
                stream.cancel()
                return
            if self._rng.random() < 0.1:
                time.sleep(self._rng.uniform(0, 0.3))

    def _note(self, message: pb.WatchEventsResponse) -> None:
        if not self._has_begun and "from_now" in self.start_at:
            self.watch.began = message.events[0].sequence - 1 if message.events else message.sequence
        self._has_begun, self._after_sign = True, not message.events
        self.watch.events += map(told, message.events)
        if message.sequence < max([self.watch.position, *(event.sequence for event in message.events)]):
            self.broken.append(f"{self.watch.name} was told to go on after {message.sequence}, which is before its end")
        self.watch.position = message.sequence


@dataclass
class NaiveReader:
    """Reads what was inserted after the last that it has read, as if inserts were committed in their order. It misses
    what is committed late, which a check of a feed must detect."""

    query: Callable[[str, Any], list[Any]]
    project: str
    watch: Watch
    resumed: int = 0
    resumed_from_signs: int = 0
    broken: list[str] = field(default_factory=list)
    _positions: list[int] = field(default_factory=list)
    _ended: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self._thread = threading.Thread(target=self._run, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def finish(self, last: int) -> None:
        """Have it read to the end, and find out what the events are that it got."""
        self._ended.set()
        self._thread.join(END_SECONDS)
        self._look()
        events = {position: Told(*values) for position, *values in self.query(POSITIONS_AND_FEED, [self.project])}
        self.watch.events = sorted((events[one] for one in self._positions), key=lambda event: event.sequence)
        self.watch.position = last

    def _run(self) -> None:
        while not self._ended.wait(NAIVE_PAUSE):
            self._look()

    def _look(self) -> None:
        values = {"project": self.project, "last": max(self._positions, default=0)}
        self._positions += [position for (position,) in self.query(NEWER, values)]


COLUMNS = (
    "sequence, type, coalesce(entity_kind, ''), coalesce(entity_id, ''), coalesce(entity_version, 0),"
    " coalesce(request_id, '')"
)
FEED = f"SELECT {COLUMNS} FROM events WHERE project_id = %s ORDER BY sequence"
"""The columns of `Told`."""
POSITIONS_AND_FEED = f"SELECT position, {COLUMNS} FROM events WHERE project_id = %s ORDER BY sequence"
NEWER = (
    "SELECT position FROM events WHERE project_id = %(project)s AND position > %(last)s UNION ALL"
    " SELECT position FROM unnumbered_events WHERE project_id = %(project)s AND position > %(last)s ORDER BY position"
)
