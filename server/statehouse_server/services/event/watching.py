"""Watches of feeds: what there is, and what comes."""

import time
from collections.abc import Iterator

from statehouse.v1 import event_pb2 as pb

from statehouse_server.rpc.handler import StreamContext
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.event.reading import Events

POLL = 0.2


class Watching:
    """The handler of WatchEvents, which looks again and again."""

    def __init__(self, _: Dependencies) -> None:
        self._events = Events()

    def watch_events(self, pages: StreamContext, request: pb.WatchEventsRequest) -> Iterator[pb.WatchEventsResponse]:
        after = request.after_sequence
        while True:
            with pages.connection() as ctx:
                page = self._events.after(ctx, request.project_id, after, request.filters, 100)
            if page.events:
                yield pb.WatchEventsResponse(events=page.events, sequence=page.next_sequence)
            after = page.next_sequence
            pages.check()
            time.sleep(0 if page.more else POLL)
