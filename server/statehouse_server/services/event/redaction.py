"""Redaction: what is personal in events is erased, and they keep their numbers."""

from collections.abc import Iterator, Sequence
from itertools import islice

from statehouse.v1 import event_pb2 as pb

from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.statements import StatementSet
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.event.appending import REDACTED, NewEvent, append
from statehouse_server.services.event.numbering import number
from statehouse_server.services.event.reading import Events

MAX_REDACTED = 10_000
"""The maximum number of events that one call redacts, and the default."""
PAGE = 1000


class RedactionStatements(StatementSet, stem="event_redaction"):
    redact_events: Statement


SQL = RedactionStatements()


class Redactions:
    """The handler of EventService for redactions."""

    def __init__(self, _: Dependencies) -> None:
        self._events = Events()

    def redact_events(self, ctx: CallContext, request: pb.RedactEventsRequest) -> pb.RedactEventsResponse:
        limit = request.limit or MAX_REDACTED
        number(ctx, request.project_id)
        with ctx.transaction():
            found = [*islice(self._matches(ctx, request), limit + 1)]
            count = min(len(found), limit)
            if count and request.force:
                count = _redact(ctx, request, found[:limit])
        return pb.RedactEventsResponse(count=count, more=len(found) > limit)

    def _matches(self, ctx: CallContext, request: pb.RedactEventsRequest) -> Iterator[int]:
        """The numbers of the matches that are not redacted, the newest first: what has been removed is not missed."""
        before, more = 0, True
        while more:
            page = self._events.before(ctx, request.project_id, before, request.filters, PAGE)
            yield from (one.sequence for one in page.events if _can_be_redacted(one))
            before, more = page.next_sequence, page.more


def _can_be_redacted(event: pb.Event) -> bool:
    return event.type != REDACTED and not event.HasField("redact_time")


def _redact(ctx: CallContext, request: pb.RedactEventsRequest, sequences: Sequence[int]) -> int:
    """Erase what is personal in events, and tell that. Returns their number."""
    params = {"project_id": request.project_id, "sequences": sequences}
    count: int = SQL.redact_events.run(ctx, params).rowcount
    if count:
        append(ctx, request.project_id, NewEvent(REDACTED, reason=request.reason, payload={"count": count}))
    return count
