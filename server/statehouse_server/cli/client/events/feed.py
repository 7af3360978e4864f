"""The feed of a project, as pages of what there is and as messages of what comes."""

from collections.abc import Iterator
from typing import Any

from statehouse.v1 import event_pb2 as pb

from statehouse_server.cli.client.connection import Connection
from statehouse_server.cli.client.events.selection import Given, selected
from statehouse_server.cli.client.following import followed
from statehouse_server.cli.client.ids import Ids
from statehouse_server.cli.client.methods import kinds
from statehouse_server.cli.console import remark

PAGE = 1000
"""Events of a page: the most that the server gives."""


class Feed:
    """Reads the events that the options of a command ask for."""

    def __init__(self, connection: Connection, project: str, given: Given) -> None:
        self.project = project
        self.list = kinds()["event"]["list"].method
        self.watch = kinds()["event"]["watch"].method
        self._connection = connection
        self._given = given

    def listed(self, ids: Ids, limit: int) -> Iterator[pb.ListEventsResponse]:
        """The pages of a list, of which the last one may have more events than were asked for."""
        request = pb.ListEventsRequest(project_id=self.project, filters=selected(self._given, ids, self.project))
        position = "after_sequence" if self._given["oldest_first"] else "before_sequence"
        if self._given["after"] is not None:
            position, request.after_sequence = "after_sequence", self._given["after"]
        elif not self._given["oldest_first"]:
            request.before_sequence = 0
        while True:
            request.page_size = min(limit, PAGE)
            page = self._connection.call(self.list, request)
            yield page
            if not page.more:
                return
            setattr(request, position, page.next_sequence)

    def watched(self, ids: Ids) -> Iterator[pb.WatchEventsResponse]:
        """What a watch sends, also when the connection breaks."""
        request, given = pb.WatchEventsRequest(project_id=self.project), self._given
        if given["after"] is not None:
            request.after_sequence = given["after"]
        elif given["since"] and not given["oldest_first"]:
            request.after_time.FromJsonString(given["since"])
            given = given | {"since": None}
        else:
            request.from_now = not given["oldest_first"]
        request.filters.extend(selected(given, ids, self.project))
        return followed(self._connection, self.watch, request)


def upto(pages: Iterator[Any], limit: int | None) -> Iterator[Any]:
    """The pages with so many events in all. Says so if a list has more; a stream ends."""
    left = limit
    for page in pages:
        more = left is not None and (len(page.events) > left or getattr(page, "more", False))
        if left is not None:
            del page.events[left:]
            left -= len(page.events)
        yield page
        if left == 0:
            if more and isinstance(page, pb.ListEventsResponse):
                remark("There are more events; --limit shows more of them.")
            return
