"""EventService: events of clients' own, and the pages of feeds."""

from collections.abc import Iterator
from contextlib import suppress

import psycopg
from statehouse.v1 import event_pb2 as pb

from statehouse_server.descriptors import enum_labels
from statehouse_server.errors import Deleted, InvalidRequest, NotFound
from statehouse_server.postgres.context import CallContext
from statehouse_server.resource.paging import in_messages, page_size
from statehouse_server.resource.refusals import PROJECT_SQL
from statehouse_server.rpc.handler import StreamContext
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.event.appending import SQL, NewEvent, append_own
from statehouse_server.services.event.disclosure import disclosed
from statehouse_server.services.event.numbering import last_number, number
from statehouse_server.services.event.own_types import OwnTypes
from statehouse_server.services.event.reading import Events, Query

OUTCOMES = enum_labels(pb.EventOutcome.DESCRIPTOR)
MAX_PAYLOAD_BYTES = 64 * 1024
FIRST_PAGE, LARGEST_PAGE, PAGE_BYTES = 32, 256, 1_000_000
"""Events of the first page of a stream and of later ones, and the bytes after which a page ends: a stream buffers one
page for a client that does not read."""


class FeedMethods:
    """The handlers of EventService, but for WatchEvents."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._own_types = OwnTypes(entity.name for entity in dependencies.entities)
        self._events = Events()

    def append_event(self, ctx: CallContext, request: pb.AppendEventRequest) -> pb.AppendEventResponse:
        self._own_types.require(request.type)
        if len(request.payload_json.encode()) > MAX_PAYLOAD_BYTES:
            raise InvalidRequest("payload_json", f"has more than {MAX_PAYLOAD_BYTES} bytes")
        project_id, alone = request.project_id, not ctx.in_transaction
        last = last_number(ctx, project_id) if alone else 0
        position = append_own(ctx, project_id, _event(request))
        if position is None:
            raise _refusal(ctx, project_id)
        return pb.AppendEventResponse(sequence=_sequence(ctx, project_id, position, last) if alone else 0)

    def get_event(self, ctx: CallContext, request: pb.GetEventRequest) -> pb.GetEventResponse:
        found = self._events.get(ctx, request.project_id, request.sequence)
        (event,) = disclosed(ctx.caller, request.project_id, [found])
        return pb.GetEventResponse(event=event)

    def list_events(self, ctx: CallContext, request: pb.ListEventsRequest) -> pb.ListEventsResponse:
        size = page_size(request.page_size)
        if request.WhichOneof("position") == "before_sequence":
            page = self._events.before(ctx, request.project_id, request.before_sequence, request.filters, size)
        else:
            after = request.after_sequence if request.HasField("after_sequence") else None
            page = self._events.after(ctx, request.project_id, after, request.filters, size)
        events = disclosed(ctx.caller, request.project_id, page.events)
        return pb.ListEventsResponse(events=events, next_sequence=page.next_sequence, more=page.more)

    def stream_events(self, pages: StreamContext, request: pb.StreamEventsRequest) -> Iterator[pb.StreamEventsResponse]:
        with pages.connection() as ctx:
            last = number(ctx, request.project_id)
        after = request.after_sequence if request.HasField("after_sequence") else None
        limit, more = FIRST_PAGE, True
        while more:
            with pages.connection() as ctx:
                query = Query(request.project_id, request.filters, limit, PAGE_BYTES)
                page = self._events.between(ctx, query, after, last)
                found = disclosed(ctx.caller, request.project_id, page.events)
            for events in in_messages(pages.yield_to_calls(found)):
                yield pb.StreamEventsResponse(events=events, sequence=events[-1].sequence)
            after, more, limit = page.next_sequence, page.more, LARGEST_PAGE
        yield pb.StreamEventsResponse(sequence=page.next_sequence)

    def get_latest_sequence(
        self, ctx: CallContext, request: pb.GetLatestSequenceRequest
    ) -> pb.GetLatestSequenceResponse:
        return pb.GetLatestSequenceResponse(sequence=number(ctx, request.project_id))


def _event(request: pb.AppendEventRequest) -> NewEvent:
    return NewEvent(
        request.type,
        request.entity.kind,
        request.entity.id,
        OUTCOMES[request.outcome or pb.EVENT_OUTCOME_SUCCESS],
        request.reason,
        [(target.kind, target.id) for target in request.targets],
        request.payload_json,
    )


def _sequence(ctx: CallContext, project_id: str, position: int, after: int) -> int:
    """The number of a committed event, which has been given after another one; 0 if it is not to be had. The event is
    stored then all the same, so that the call must neither fail nor be tried again."""
    with suppress(psycopg.Error):
        number(ctx, project_id)
        row = SQL.find_sequence.fetch_one(ctx, {"project_id": project_id, "position": position, "after": after})
        return int(row[0]) if row else 0
    return 0


def _refusal(ctx: CallContext, project_id: str) -> NotFound | Deleted:
    """Why no event can be appended to a project."""
    if PROJECT_SQL.is_project_deleted.fetch_one(ctx, {"project_id": project_id}) is None:
        return NotFound("The project does not exist.", field="project_id", entity_kind="project", entity_id=project_id)
    return Deleted(entity_kind="project", entity_id=project_id)
