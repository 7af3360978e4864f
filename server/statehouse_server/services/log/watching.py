"""Watching logs: streams that send lines as they are appended."""

import secrets
import time
from collections.abc import Iterator

from statehouse.v1 import log_pb2 as pb

from statehouse_server.postgres.driver_errors import BUSY, LOOK_AGAIN
from statehouse_server.postgres.notifications import POLL_SECONDS
from statehouse_server.resource.paging import in_messages
from statehouse_server.rpc.handler import StreamContext
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.log.entities import LogEntities
from statehouse_server.services.log.reading import LogPage, Wanted, read_page
from statehouse_server.services.log.statements import key_of, topic_of

HEARTBEAT_SECONDS = 15.0
"""Seconds without a response after which a stream sends an empty one."""
PAGE_LINES = 2_048
PAGE_BYTES = 1_000_000
"""Limits of a page, which is in memory until the client has read it."""

Responses = Iterator[pb.WatchLogLinesResponse]


class WatchedLogs:
    """The handler of WatchLogLines."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._entities = LogEntities(dependencies)

    def watch_log_lines(self, pages: StreamContext, request: pb.WatchLogLinesRequest) -> Responses:
        """Send the lines of a log, and wait for more, until the entity is deleted."""
        return LogWatch(self._entities, pages, request).responses()


class LogWatch:
    """The stream of one watcher."""

    def __init__(self, entities: LogEntities, pages: StreamContext, request: pb.WatchLogLinesRequest) -> None:
        self._entities = entities
        self._pages = pages
        self._request = request
        self._key = key_of(request)
        self._through = request.after
        self._ended = False
        self._heartbeat_due = time.monotonic() + HEARTBEAT_SECONDS

    def responses(self) -> Responses:
        # The topic is the watcher's own: a hint wakes only the first waiter of each, and all want the lines.
        with self._pages.line((*topic_of(self._key), secrets.token_urlsafe(8))) as waiter:
            while not self._ended:
                page = self._look()
                if page is not None:
                    yield from self._send(page)
                if page is None or not (page.lines or page.more or self._ended):
                    waiter.wait(LOOK_AGAIN if page is None else POLL_SECONDS, self._patience)
                    self._pages.check()
                yield from self._heartbeat()

    @property
    def _patience(self) -> float:
        """Seconds until the next heartbeat."""
        return self._heartbeat_due - time.monotonic()

    def _send(self, page: LogPage) -> Responses:
        for lines in in_messages(page.lines):
            yield self._message(lines, page.through if lines[-1] is page.lines[-1] else lines[-1].number)
        self._through = page.through

    def _heartbeat(self) -> Responses:
        """A response without lines, if nothing was sent for long."""
        if time.monotonic() >= self._heartbeat_due:
            yield self._message([], self._through)

    def _message(self, lines: list[pb.LogLine], through: int) -> pb.WatchLogLinesResponse:
        self._heartbeat_due = time.monotonic() + HEARTBEAT_SECONDS
        return pb.WatchLogLinesResponse(lines=lines, through_number=through)

    def _look(self) -> LogPage | None:
        """The next page. None if the database is busy. Notes whether it is the last one."""
        try:
            page = self._read()
            # Nothing is appended to what is deleted, so what is read after that is all.
            if not (page.lines or page.more) and self._is_deleted():
                page = self._read()
                self._ended = not (page.lines or page.more)
        except BUSY:
            self._pages.check()  # it may be the reason why the stream ends
            return None
        return page

    def _read(self) -> LogPage:
        wanted = Wanted(self._key, self._request.filter, self._through, most=PAGE_LINES, most_bytes=PAGE_BYTES)
        with self._pages.connection() as ctx:
            return read_page(ctx, wanted, self._pages.yield_to_calls)

    def _is_deleted(self) -> bool:
        with self._pages.connection() as ctx:
            return self._entities.is_deleted(ctx, self._request)
