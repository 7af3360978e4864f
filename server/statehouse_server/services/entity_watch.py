"""Watches of entities: what there is, and then its changes as they are committed.

A watch takes the last number of the feed, reads what there is, and then follows the events after that number. An event
says no more than which entity has changed: its state is read from its table, where it stands since before its event had
a number. So what is read is at least as new as the event, was committed as it is read, and is never older than what was
read before. What else has changed until then has an event later in the feed.
"""

import time
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, Generic, TypeVar

from google.protobuf.message import Message
from google.protobuf.timestamp_pb2 import Timestamp
from statehouse.v1.event_pb2 import Event, EventFilter

from statehouse_server.postgres.context import CallContext
from statehouse_server.resource.listing import Listing
from statehouse_server.resource.paging import Tokens, in_messages, message_bytes
from statehouse_server.rpc.handler import StreamContext
from statehouse_server.services.event.feeds import Feeds, News
from statehouse_server.services.event.numbering import number
from statehouse_server.services.shared_reads import SharedRead, SharedReads

CHUNK = 256
"""Changed entities that are read at once."""
CHUNK_BYTES = 1_000_000
"""Approximate size in bytes of what is read at once: a watch buffers it for a client that does not read."""
MOST_TOLD = 20_000
"""The number of entities up to which a watch remembers which of them it has told about."""
SILENT_SECONDS = 5.0
"""Seconds without a message after which a watch sends one for changes that concern it in nothing. Without any changes,
the feed gives it a sign of life in 15 seconds."""
REST_SECONDS = 0.05
"""Seconds after a message in which more changes gather, so that a busy project is not read once for each of them."""
REST_OF_ONE = 0.002
"""What each watch of the kind in this process adds to that: of many, each is told less often."""
LONGEST_REST = 1.0
GONE = ("deleted", "purged")
"""The last parts of the types of events about an entity that is gone, or can only be undeleted."""

Row = TypeVar("Row")
Part = tuple[Sequence[Row], Sequence[str]]
"""What a message tells: rows, and the ids of what is gone."""


class Watched(ABC, Generic[Row]):
    """What a watch is about: which entities, and how they are read and sent. One for each call."""

    request: Any
    kind: str
    """The kind of the entities."""
    deciding: frozenset[str]
    """The fields that decide whether an entity is among them."""
    position_kinds: Sequence[type]
    """The types of the values of a position."""

    @abstractmethod
    def there(self, pages: StreamContext, position: Sequence[Any] | None) -> Iterator[tuple[list[Row], list[Any]]]:
        """What there is after a position, in groups for messages, with the position of the last of each."""

    @abstractmethod
    def ids(self, pages: StreamContext) -> Iterator[str]:
        """The ids of what there is."""

    @abstractmethod
    def among(self, ctx: CallContext, ids: Sequence[str], most: int) -> tuple[list[Row], bool]:
        """Those with these ids that are among the watched, until they have more than `most` bytes, and whether these
        are all."""

    @abstractmethod
    def entity(self, row: Row) -> Any:
        """The entity in a row."""

    def size(self, row: Row) -> int:
        """The encoded size of a row in bytes."""
        return message_bytes(self.entity(row))

    @abstractmethod
    def response(self, rows: Sequence[Row], removed_ids: Sequence[str], token: str, *, caught_up: bool) -> Message:
        """A message of the watch."""

    def ends_with(self, _: Event) -> bool:
        """Whether nothing can come after an event."""
        return False


class Matches(Watched[Any]):
    """The entities that match the filters of a request."""

    def __init__(self, listing: Listing, request: Any, response: type[Message], many: str) -> None:
        self.kind = listing.entity.name
        self.deciding = listing.deciding(request)
        self.position_kinds = listing.position_kinds(request)
        self._listing = listing
        self.request = request
        self._response = response
        self._many = many

    def there(self, pages: StreamContext, position: Sequence[Any] | None) -> Iterator[tuple[list[Any], list[Any]]]:
        for message, last in self._read(pages, self.request, position):
            rows = getattr(message, self._many)
            self._listing.leave_out(self.request, rows)
            yield rows, last

    def ids(self, pages: StreamContext) -> Iterator[str]:
        brief = type(self.request)()
        brief.CopyFrom(self.request)
        brief.read_mask.paths[:] = ["id"]
        for message, _ in self._read(pages, brief):
            for row in getattr(message, self._many):
                yield row.id

    def _read(
        self, pages: StreamContext, request: Any, position: Sequence[Any] | None = None
    ) -> Iterator[tuple[Any, list[Any]]]:
        """What there is in messages, each with the position of its last entity."""
        stream = self._listing.streamed(self._response, self._many, request)
        return self._listing.stream(pages, request, stream, lambda message, last: (message, last), position)

    def among(self, ctx: CallContext, ids: Sequence[str], most: int) -> tuple[list[Any], bool]:
        rows, complete = self._listing.among(ctx, self.request, ids, most)
        self._listing.leave_out(self.request, rows)
        return rows, complete

    def entity(self, row: Any) -> Any:
        return row

    def response(self, rows: Sequence[Any], removed_ids: Sequence[str], token: str, *, caught_up: bool) -> Message:
        return self._response(**{self._many: rows}, removed_ids=removed_ids, resume_token=token, caught_up=caught_up)


class Told:
    """The ids of what a client may have been told about."""

    def __init__(self) -> None:
        self._ids: set[str] | None = set()
        """None for any: more than are remembered."""

    def add(self, ids: Iterable[str]) -> None:
        if self._ids is not None:
            self._ids.update(ids)
            if len(self._ids) > MOST_TOLD:
                self._ids = None

    def remove(self, ids: Iterable[str]) -> None:
        if self._ids is not None:
            self._ids.difference_update(ids)

    def remember(self, ids: Iterable[str]) -> None:
        """Put these in the place of what is remembered."""
        found = set(islice(ids, MOST_TOLD + 1))
        self._ids = found if len(found) <= MOST_TOLD else None

    def has(self, id_: str) -> bool:
        return self._ids is None or id_ in self._ids

    @property
    def is_any(self) -> bool:
        return self._ids is None


@dataclass(frozen=True)
class Start:
    """Where a call begins."""

    sequence: int
    """The number after which events are followed."""
    has_all: bool = False
    """Whether the client has been sent what there was."""
    position: Sequence[Any] | None = None
    """If it has not: after which of it the call goes on; None to begin."""
    is_new: bool = False
    """Whether the client knows nothing yet."""


class EntityWatch(Generic[Row]):
    """One call that watches entities."""

    def __init__(
        self, watched: Watched[Row], shared: SharedReads[Row], feeds: Feeds, tokens: Tokens, pages: StreamContext
    ) -> None:
        self._watched = watched
        self._request = watched.request
        self._shared = shared
        self._feeds = feeds
        self._tokens = tokens
        self._pages = pages
        self._told = Told()
        self._told_from = 0
        """The number of the event from which on it is known what the client has been told."""
        self._versions: dict[str, int] = {}
        """The versions in which changed entities were last read: events of earlier ones tell nothing new."""
        self._sent = time.monotonic()

    def responses(self) -> Iterator[Message]:
        start = self._start()
        if not start.has_all:
            yield from self._all(start)
        if not start.is_new:
            self._told.remember(self._watched.ids(self._pages))
            # What had been told and was not among these has an event up to this number.
            self._told_from = self._last()
        with self._shared.joined(self._question) as shared:
            yield from self._changes(start.sequence, shared)

    def _start(self) -> Start:
        kinds = (int, bool, *self._watched.position_kinds)
        found = self._tokens.read(self._request, "resume_token", *kinds)
        if found is None:
            return Start(self._last(), is_new=True)
        sequence, has_all, *position = found
        return Start(sequence, has_all, position)

    def _last(self) -> int:
        with self._pages.connection() as ctx:
            return number(ctx, self._request.project_id)

    def _all(self, start: Start) -> Iterator[Message]:
        """What there is."""
        for rows, position in self._watched.there(self._pages, start.position):
            self._told.add(self._watched.entity(row).id for row in rows)
            yield self._response(rows, [], self._token(start.sequence, position))

    def _changes(self, sequence: int, shared: SharedRead[Row]) -> Iterator[Message]:
        """What has changed after an event, without end."""
        goal = self._last()
        caught_up = sequence >= goal
        if caught_up:
            yield self._response([], [], self._token(sequence), caught_up=True)
        for events, seen in self._follow(sequence):
            last = None
            for part in self._parts(events, sequence, shared):
                if last:
                    yield self._response(*last, self._token(sequence))
                last = part
            sequence, catches_up = seen, not caught_up and seen >= goal
            if last or catches_up or self._is_due(events):
                rows, removed = last or ([], [])
                yield self._response(rows, removed, self._token(sequence), caught_up=catches_up)
            caught_up = caught_up or catches_up
            if any(map(self._watched.ends_with, events)):
                return
            if last and caught_up and len(events) < CHUNK:  # otherwise there is more already
                time.sleep(min(max(REST_SECONDS, self._shared.watches * REST_OF_ONE), LONGEST_REST))

    def _follow(self, sequence: int) -> Iterator[News]:
        """The events of entities of the kind."""
        of_kind = EventFilter(entity_kinds=[self._watched.kind])
        return self._feeds.follow(self._pages, self._request.project_id, lambda _: sequence, [of_kind])

    def _is_due(self, events: Sequence[Event]) -> bool:
        """Whether a message without contents has to be sent."""
        return not events or time.monotonic() - self._sent > SILENT_SECONDS

    def _parts(self, events: Sequence[Event], sequence: int, shared: SharedRead[Row]) -> Iterator[Part[Row]]:
        """What events after a number have changed, in parts for messages."""
        left = self._changed(events)
        certain = sequence >= self._told_from and not self._told.is_any
        while left:
            ids = list(islice(left, CHUNK))
            found, complete = self._found(ids, shared)
            missing = [id_ for id_ in ids if id_ not in found] if complete else []
            gone = [id_ for id_ in missing if (self._told.has(id_) if certain else left[id_])]
            self._note(found, missing, gone)
            yield from self._messages([*found.values()], gone)
            for id_ in ids if complete else found:
                left.pop(id_, None)

    def _found(self, ids: Sequence[str], shared: SharedRead[Row]) -> tuple[dict[str, Row], bool]:
        """Those with these ids that are among the watched, and whether these are all: at least one of them."""
        rows, complete = shared.read(ids, self._read, self._pages.check)
        found = self._by_id(rows, ids)
        if not found and not complete:  # what others have asked for was too large
            rows, complete = self._read(ids)
            found = self._by_id(rows, ids)
        return found, complete

    def _by_id(self, rows: Sequence[Row], ids: Sequence[str]) -> dict[str, Row]:
        asked, found = set(ids), ((self._watched.entity(row).id, row) for row in rows)
        return {id_: row for id_, row in found if id_ in asked}

    @property
    def _question(self) -> bytes:
        """What is the same for watches that ask the same."""
        same = type(self._request)()
        same.CopyFrom(self._request)
        same.ClearField("resume_token")
        return bytes(same.SerializeToString(deterministic=True))

    def _read(self, ids: Sequence[str]) -> tuple[list[Row], bool]:
        with self._pages.connection() as ctx:
            return self._watched.among(ctx, ids, CHUNK_BYTES)

    def _messages(self, rows: list[Row], gone: list[str]) -> Iterator[Part[Row]]:
        groups = list(in_messages(rows, size=self._watched.size)) or ([[]] if gone else [])
        for index, group in enumerate(groups, start=1):
            yield group, gone if index == len(groups) else []

    def _changed(self, events: Sequence[Event]) -> dict[str, bool]:
        """The ids of the entities that have changed since they were last read, and of each whether it may have ceased
        to be among the watched."""
        changed: dict[str, bool] = {}
        for event in events:
            if event.entity_kind != self._watched.kind or not event.entity_version:
                continue
            id_, what = event.entity_id, event.type.rpartition(".")[2]
            if event.entity_version > self._versions.get(id_, 0):
                left = what in GONE or not self._watched.deciding.isdisjoint(event.changed_fields)
                changed[id_] = changed.get(id_, False) or left
        return changed

    def _note(self, found: Mapping[str, Row], missing: Sequence[str], gone: Sequence[str]) -> None:
        """Remember what is told. What is missing and not told as gone is told when its event comes. Of what is missing
        no version is remembered: another entity may come to have its id."""
        self._told.add(found)
        self._told.remove(gone)
        if len(self._versions) > MOST_TOLD:
            self._versions.clear()
        self._versions.update({id_: self._watched.entity(row).version for id_, row in found.items()})
        for id_ in missing:
            self._versions.pop(id_, None)

    def _response(self, rows: Sequence[Row], removed: Sequence[str], token: str, *, caught_up: bool = False) -> Message:
        self._sent = time.monotonic()
        return self._watched.response(rows, removed, token, caught_up=caught_up)

    def _token(self, sequence: int, position: Sequence[Any] | None = None) -> str:
        """The token that continues after an event, or before that after a position in what there was."""
        has_all = position is None
        values = map(_nothing, self._watched.position_kinds) if position is None else position
        return self._tokens.make(self._request, "resume_token", [sequence, has_all, *values])


def _nothing(kind: type) -> Any:
    """A value of this type in a token that has no position."""
    return None if kind is Timestamp else kind()
