"""Streams: rows that are read page by page, each page with a connection that is returned before the page is sent, so
that a slow client occupies none."""

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass, field
from typing import Any, Protocol

from google.protobuf.message import Message

from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.streaming import SLICE_ROWS, Slice
from statehouse_server.resource.paging import MESSAGE_BYTES, MESSAGE_ROWS, in_messages, message_bytes

FIRST_PAGE, LARGEST_PAGE = 16, 512
"""Rows of the first page, which is small so that the first message arrives early, and the maximum of later pages."""
PAGE_GROWTH = 8
PAGE_BYTES = 1_000_000
"""Limit of a page in bytes, but for its last rows: a stream buffers one page for a client that does not read."""
Read = Callable[[CallContext, Any, int], Generator[Slice, None, None]]
"""Reads at most so many rows after a position."""
Filled = tuple[Any, list[Any], int]
"""A message of a stream, the rows in it, and their bytes."""


class Connecting(Protocol):
    """What a stream uses while it runs."""

    @property
    def connection(self) -> Callable[[], AbstractContextManager[CallContext]]:
        """Checks out a connection for one page."""

    @property
    def pause(self) -> Callable[[int], None]:
        """Lets calls run after so many rows."""


@dataclass(frozen=True)
class Stream:
    """The rows of a stream, and how they are sent."""

    message: type[Message]
    field: str
    """The field of the message that has the rows."""
    position: Callable[[Any], Any]
    """The position of a row, after which the next page begins."""
    size: Callable[[Any], int] = message_bytes
    """The encoded size of a row."""

    def read(
        self, pages: Connecting, read: Read, finish: Callable[[Any, Any], Any], position: Any = None
    ) -> Iterator[Any]:
        """What `finish` makes of each message and the position of its last row."""
        limit = FIRST_PAGE
        while limit:
            page = Page(limit)
            with pages.connection() as ctx, closing(read(ctx, position, limit)) as slices:
                for message, rows, used in self._filled(slices):
                    position = self.position(rows[-1])
                    page.add(finish(message, position), len(rows), used)
                    if page.size >= PAGE_BYTES:
                        break
            while page.parts:
                part, count = page.parts.popleft()
                yield part
                pages.pause(count)
            limit = page.next_limit

    def _filled(self, slices: Iterable[Slice]) -> Iterator[Filled]:
        """The messages, of at most 256 rows and, unless a single row has more, 256 KB."""
        message: Any = self.message()
        rows: list[Any] = []
        used = 0
        for arrived in slices:
            added = arrived.read(getattr(message, self.field).add)
            weight = sum(map(self.size, added))
            rows, used = rows + added, used + weight
            # The next slice, which is probably like this one, would be too much.
            if len(rows) + SLICE_ROWS > MESSAGE_ROWS or used + weight > MESSAGE_BYTES:
                yield from self._divided(message, rows, used)
                message, rows, used = self.message(), [], 0
        if rows:
            yield from self._divided(message, rows, used)

    def _divided(self, message: Any, rows: list[Any], used: int) -> Iterator[Filled]:
        """A message, or several in its place if it is too large."""
        if used <= MESSAGE_BYTES or len(rows) == 1:
            yield message, rows, used
            return
        begin = 0
        for group in in_messages(rows, size=self.size):
            end = begin + len(group)
            part = self.message(**{self.field: getattr(message, self.field)[begin:end]})
            yield part, group, sum(map(self.size, group))
            begin = end


@dataclass
class Page:
    """A page of a stream."""

    limit: int
    parts: deque[tuple[Any, int]] = field(default_factory=deque)
    """What is sent, and the number of rows in each."""
    rows: int = 0
    size: int = 0

    def add(self, part: Any, rows: int, size: int) -> None:
        self.parts.append((part, rows))
        self.rows, self.size = self.rows + rows, self.size + size

    @property
    def next_limit(self) -> int:
        """The number of rows for the next page, by the size of these; 0 if this was the last page."""
        if self.rows < self.limit and self.size < PAGE_BYTES:
            return 0
        fitting = PAGE_BYTES * self.rows // max(1, self.size)
        return max(1, min(fitting, self.limit * PAGE_GROWTH, LARGEST_PAGE))
