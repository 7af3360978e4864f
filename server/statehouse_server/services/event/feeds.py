"""The feeds that this process watches: what is new in one is read once for all of its watchers.

A watcher that is behind reads the table, page by page and through its filters. When it has come to the end, it waits
for what comes. The first of those who wait for a feed is woken after a commit, and numbers and reads for all: what is
new goes to the tail of the feed, in memory, and those are woken whom it concerns. So an idle watcher costs nobody
anything, and a hundred of them ask the database once.

The tail is short. Whoever takes nothing for so long that it has lost what it still has to read is behind again, and
reads the table: it delays nobody, and misses nothing.
"""

import random
import threading
import time
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from operator import attrgetter
from typing import NamedTuple, TypeVar

from statehouse.v1 import event_pb2 as pb

from statehouse_server.errors import SequenceExpired
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.driver_errors import BUSY, LOOK_AGAIN
from statehouse_server.postgres.notifications import Notifications, Waiter
from statehouse_server.resource.recording.statements import events_of
from statehouse_server.rpc.handler import StreamContext
from statehouse_server.services.event.appending import REDACTED
from statehouse_server.services.event.matching import Key, compiled, keys, keys_of
from statehouse_server.services.event.numbering import number
from statehouse_server.services.event.reading import Events, Query

HEARTBEAT_SECONDS = 15.0
"""A watcher gets a sign of life at least as often, and mostly some seconds earlier, not all of them at once."""
POLL_SECONDS = 5.0
"""Seconds after which a feed is read without a hint: one is lost if a server dies before sending it."""
DEAF_POLL_SECONDS = 1.0
"""The same while hints of other processes may not arrive at all."""
PACE_SECONDS = 0.01
"""Seconds from the beginning of one reading to that of the next at least: what is committed meanwhile is read
together."""
PACE_OF_ONE = 0.0002
"""What each watcher that is woken adds to that: on a busy feed, many are woken less often."""
SLOWEST_PACE = 0.25
"""The most that all of them add."""
PAGE, PAGE_BYTES = 256, 1024 * 1024
"""Events that a watcher gets in one message at most, and their bytes, unless a single one has more."""
READ_AT_ONCE = 1000
"""Events of a feed that are read in one statement for all of its watchers."""
TAIL_EVENTS, TAIL_BYTES = 2000, 4 * 1024 * 1024
"""Limits of what is kept of a feed for those who have not read it yet."""

Answer = TypeVar("Answer")
Start = Callable[[CallContext], int]
"""Finds the number after which a watch begins."""
News = tuple[Sequence[pb.Event], int]
"""Events, and the number up to which the feed has been looked through."""


class Watcher:
    """One watcher of a feed, and how far it has come."""

    def __init__(self, waiter: Waiter, filters: Sequence[pb.EventFilter], position: int) -> None:
        self.waiter = waiter
        self.filters = filters
        self.name = pb.ListEventsRequest(filters=filters).SerializeToString(deterministic=True)
        """The same for all with the same filters."""
        self.position = position
        """Up to here it has seen the feed."""
        self.behind = 0
        """Up to here it has to read the table. It is behind if this is more than its position."""
        self.next = 0
        """The number of the first event in the tail that it may have to take; 0 if there is none."""

    @property
    def is_behind(self) -> bool:
        return self.position < self.behind


class Entry(NamedTuple):
    """An event in a tail."""

    sequence: int
    size: int
    """In bytes."""
    event: pb.Event


class Tail:
    """The latest events of a feed, for as long as a watcher has to take one of them."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []
        self._bytes = 0

    def add(self, events: Sequence[pb.Event]) -> None:
        """Append events, and drop the oldest ones that are too many."""
        self._entries += [Entry(event.sequence, event.ByteSize(), event) for event in events]
        self._bytes = sum(entry.size for entry in self._entries)
        dropped = 0
        while self._bytes > TAIL_BYTES or len(self._entries) - dropped > TAIL_EVENTS:
            self._bytes -= self._entries[dropped].size
            dropped += 1
        del self._entries[:dropped]

    def clear(self) -> None:
        self._entries.clear()

    def since(self, sequence: int) -> Sequence[Entry] | None:
        """The events from this one on; None if it has been dropped."""
        if not self._entries or sequence < self._entries[0].sequence:
            return None
        return self._entries[bisect_left(self._entries, sequence, key=attrgetter("sequence")) :]


class Group:
    """The watchers of a feed with the same filters."""

    def __init__(self, filters: Sequence[pb.EventFilter], reserved: frozenset[str]) -> None:
        self.matches = compiled(filters, reserved)
        self.keys = keys(filters)
        self.watchers: set[Watcher] = set()


class Feed:
    """What this process has read of a feed, and who watches it."""

    def __init__(self, project_id: str, seen: int) -> None:
        self.project_id = project_id
        self.seen = seen
        """The number up to which it has been read."""
        self.reading = threading.Lock()
        """Held by the watcher that reads for all."""
        self.is_due = False
        """Whether something may have been committed since the last reading began."""
        self.next_time = 0.0
        """When it may be read again, by the monotonic clock."""
        self._lock = threading.Lock()
        self._tail = Tail()
        self._groups: dict[bytes, Group] = {}
        self._by_key: dict[Key, set[Group]] = {}
        """Where to look for those who are concerned by an event: most concern few of very many."""
        self._takers = 0
        """The number of watchers that have something to take."""

    def __bool__(self) -> bool:
        """Whether anybody watches it."""
        return bool(self._groups)

    def join(self, watcher: Watcher, reserved: frozenset[str]) -> None:
        """Have a watcher told of what is read from now on. What was read before, it has to read itself."""
        with self._lock:
            watcher.behind = self.seen
            group = self._groups.get(watcher.name) or self._open(watcher, reserved)
            group.watchers.add(watcher)

    def leave(self, watcher: Watcher) -> None:
        with self._lock:
            self._settle(watcher)
            group = self._groups[watcher.name]
            group.watchers.remove(watcher)
            if not group.watchers:
                self._close(watcher.name, group)

    def _open(self, watcher: Watcher, reserved: frozenset[str]) -> Group:
        group = self._groups[watcher.name] = Group(watcher.filters, reserved)
        for key in group.keys:
            self._by_key.setdefault(key, set()).add(group)
        return group

    def _close(self, name: bytes, group: Group) -> None:
        del self._groups[name]
        for key in group.keys:
            self._by_key[key].remove(group)
            if not self._by_key[key]:
                del self._by_key[key]

    def add(self, events: Sequence[pb.Event], seen: int, reader: Watcher) -> None:
        """Add what was read, up to a number, and wake those whom it concerns, but not the one who has read it."""
        woken = 0
        with self._lock:
            if any(event.type == REDACTED for event in events):
                self._forget()
            for group, first in self._concerned(events).items():
                woken += len(group.watchers)
                self._offer(first, group, reader)
            if self._takers:
                self._tail.add(events)
            self.seen = seen
        self.next_time += min(PACE_OF_ONE * woken, SLOWEST_PACE)

    def _forget(self) -> None:
        """Have all who have something to take read it again: it may have been redacted since."""
        for group in self._groups.values():
            for watcher in group.watchers:
                if watcher.next:
                    self._fall_behind(watcher)

    def _concerned(self, events: Sequence[pb.Event]) -> dict[Group, int]:
        """Whom events concern, with the number of the first one that does."""
        found: dict[Group, int] = {}
        for event in events:
            for key in keys_of(event):
                for group in self._by_key.get(key, ()):
                    if group not in found and group.matches(event):
                        found[group] = event.sequence
        return found

    def _offer(self, sequence: int, group: Group, reader: Watcher) -> None:
        for watcher in group.watchers:
            if not watcher.next:
                watcher.next = sequence
                self._takers += 1
            if watcher is not reader:
                watcher.waiter.stir()

    def skip(self, seen: int) -> None:
        """Pass over what could not be read up to a number: all who watch have to read it themselves."""
        with self._lock:
            self.seen = seen
            for group in self._groups.values():
                for watcher in group.watchers:
                    self._fall_behind(watcher)
                    watcher.waiter.stir()

    def take(self, watcher: Watcher) -> Sequence[pb.Event]:
        """The next events that a watcher who is not behind has to take, which may be none. It may be behind now."""
        with self._lock:
            if not watcher.next:
                watcher.position = max(watcher.position, self.seen)
                return ()
            entries = self._tail.since(watcher.next)
            if entries is None:
                self._fall_behind(watcher)
                return ()
            matches = self._groups[watcher.name].matches
            taken: list[pb.Event] = []
            left = PAGE_BYTES
            for sequence, size, event in entries:
                if sequence > watcher.position and matches(event):
                    if taken and (len(taken) == PAGE or left < size):
                        watcher.next, watcher.position = sequence, sequence - 1
                        return taken
                    taken.append(event)
                    left -= size
            self._settle(watcher)
            watcher.position = max(watcher.position, self.seen)
        return taken

    def _fall_behind(self, watcher: Watcher) -> None:
        watcher.behind = self.seen
        self._settle(watcher)

    def _settle(self, watcher: Watcher) -> None:
        """Note that a watcher has nothing more to take."""
        if watcher.next:
            watcher.next = 0
            self._takers -= 1
            if not self._takers:
                self._tail.clear()

    def wake_all(self) -> None:
        """Wake all who watch to look, since the one who read for them has failed."""
        with self._lock:
            watchers = [watcher for group in self._groups.values() for watcher in group.watchers]
        for watcher in watchers:
            watcher.waiter.wake()


class Feeds:
    """The feeds that are watched in this process."""

    def __init__(self, notifications: Notifications, events: Events, reserved: frozenset[str]) -> None:
        self._notifications = notifications
        self._events = events
        self._reserved = reserved
        """The first parts of types that are no client's own."""
        self._lock = threading.Lock()
        self._feeds: dict[str, Feed] = {}

    def follow(
        self,
        pages: StreamContext,
        project_id: str,
        start: Start,
        filters: Sequence[pb.EventFilter] = (),
    ) -> Iterator[News]:
        """The matching events after a number, and new ones as they are committed, each time with the number up to which
        the feed has been looked through; no events in a sign of life. The first answer comes at once. `start` finds the
        number to begin after. Raises SequenceExpired, also later, and the error that ends the call."""
        with pages.line(events_of(project_id)) as waiter:
            first, last = _patiently(pages, waiter, lambda ctx: (start(ctx), number(ctx, project_id)))
            watcher = Watcher(waiter, filters, first)
            with self._joined(project_id, last, watcher) as feed:
                yield from Following(pages, feed, watcher, self._events, self._poll_seconds).news()

    @contextmanager
    def _joined(self, project_id: str, last: int, watcher: Watcher) -> Iterator[Feed]:
        with self._lock:
            feed = self._feeds.setdefault(project_id, Feed(project_id, last))
            feed.join(watcher, self._reserved)
        try:
            yield feed
        finally:
            with self._lock:
                feed.leave(watcher)
                if not feed:
                    del self._feeds[project_id]

    def _poll_seconds(self) -> float:
        """Seconds after which a feed is read without a hint."""
        return POLL_SECONDS if self._notifications.reliable else DEAF_POLL_SECONDS


class Following:
    """What one watcher gets."""

    def __init__(
        self,
        pages: StreamContext,
        feed: Feed,
        watcher: Watcher,
        events: Events,
        poll_seconds: Callable[[], float],
    ) -> None:
        self._pages = pages
        self._feed = feed
        self._watcher = watcher
        self._waiter = watcher.waiter
        self._events = events
        self._poll_seconds = poll_seconds
        self._sign_due = 0.0
        """When the next sign of life is due, by the monotonic clock."""

    def news(self) -> Iterator[News]:
        while True:
            if self._watcher.is_behind:
                # Another one reads what is new meanwhile.
                with self._waiter.aside():
                    yield from self._send(self._page())
            events = () if self._watcher.is_behind else self._feed.take(self._watcher)
            if events or time.monotonic() >= self._sign_due:
                with self._waiter.aside():
                    yield from self._send(events)
            elif not self._watcher.is_behind:
                self._wait()

    def _send(self, events: Sequence[pb.Event]) -> Iterator[News]:
        """Send events, or a sign of life if it is due."""
        if events or time.monotonic() >= self._sign_due:
            yield events, self._watcher.position
            seconds = HEARTBEAT_SECONDS * random.uniform(0.6, 0.8)  # noqa: S311
            self._sign_due = time.monotonic() + seconds

    def _page(self) -> Sequence[pb.Event]:
        """The next page of the table. What has no number yet is not read: it comes after this."""
        watcher, last = self._watcher, self._feed.seen

        def read(ctx: CallContext) -> Sequence[pb.Event]:
            query = Query(self._feed.project_id, watcher.filters, PAGE, PAGE_BYTES)
            page = self._events.between(ctx, query, watcher.position, last)
            watcher.position = page.next_sequence
            return page.events

        return _patiently(self._pages, self._waiter, read)

    def _wait(self) -> None:
        """Wait for news, and read them if this is the watcher that does so for all."""
        due = max(0.0, self._sign_due - time.monotonic())
        looks = self._waiter.wait(self._poll_seconds(), due)
        self._pages.check()
        if looks and self._waiter.is_first():
            time.sleep(max(0.0, self._feed.next_time - time.monotonic()))
            self._refresh()

    def _refresh(self) -> None:
        """Read what is new for all. If another one reads just now, it reads once more."""
        feed = self._feed
        feed.is_due = True
        while feed.is_due and feed.reading.acquire(blocking=False):
            try:
                feed.is_due = False
                feed.next_time = time.monotonic() + PACE_SECONDS
                with self._pages.connection() as ctx:
                    self._read(ctx)
            except BUSY:
                self._pages.check()  # it may be the reason why the stream ends
                self._waiter.wait(LOOK_AGAIN, LOOK_AGAIN)
                self._waiter.wake()
            except BaseException:
                feed.wake_all()
                raise
            finally:
                feed.reading.release()

    def _read(self, ctx: CallContext) -> None:
        feed = self._feed
        last = number(ctx, feed.project_id)
        while feed.seen < last:
            try:
                page = self._events.between(ctx, Query(feed.project_id, (), READ_AT_ONCE), feed.seen, last)
            except SequenceExpired:
                feed.skip(last)
                return
            feed.add(page.events, page.next_sequence, self._watcher)


def _patiently(pages: StreamContext, waiter: Waiter, read: Callable[[CallContext], Answer]) -> Answer:
    """Read with a connection; if there is none, again until there is."""
    waited = False
    while True:
        try:
            with pages.connection() as ctx:
                answer = read(ctx)
        except BUSY:
            pages.check()  # it may be the reason why the stream ends
            waiter.wait(LOOK_AGAIN, LOOK_AGAIN)
            waited = True
        else:
            if waited:
                waiter.wake()  # a hint may have come
            return answer
