"""Watchers of events: streams that send what matches as it is committed."""

from collections.abc import Iterator

from statehouse.v1 import event_pb2 as pb

from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.statements import StatementSet
from statehouse_server.rpc.handler import StreamContext
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.event.disclosure import disclosed
from statehouse_server.services.event.feeds import Start
from statehouse_server.services.event.numbering import number
from statehouse_server.services.event.reading import Events


class WatchingStatements(StatementSet, stem="event_watching"):
    find_first_from: Statement


SQL = WatchingStatements()
Responses = Iterator[pb.WatchEventsResponse]


class Watching:
    """The handler of WatchEvents."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._feeds = dependencies.feeds
        self._events = Events()

    def watch_events(self, pages: StreamContext, request: pb.WatchEventsRequest) -> Responses:
        for events, sequence in self._feeds.follow(pages, request.project_id, self._start(request), request.filters):
            found = disclosed(pages.caller, request.project_id, events)
            yield pb.WatchEventsResponse(events=found, sequence=sequence)

    def _start(self, request: pb.WatchEventsRequest) -> Start:
        """Finds the number after which a watch begins."""
        match request.WhichOneof("start"):
            case "after_sequence":
                return lambda _: request.after_sequence
            case "after_time":
                return lambda ctx: self._before_time(ctx, request)
            case "from_now" if request.from_now:
                return lambda ctx: number(ctx, request.project_id)
            case _:
                return lambda ctx: self._events.expired(ctx, request.project_id, request.filters)

    def _before_time(self, ctx: CallContext, request: pb.WatchEventsRequest) -> int:
        """The number before the first event from a time on; that of the newest event if there is none yet. Raises
        SequenceExpired if the event before it has been removed, which may have been from that time on too."""
        last = number(ctx, request.project_id)
        first = SQL.find_first_from.fetch_one(ctx, {"project_id": request.project_id, "time": request.after_time})
        if first is None:
            return last
        (sequence,) = first
        self._events.require_kept(ctx, request.project_id, max(sequence - 2, 0), request.filters)
        return int(sequence) - 1
