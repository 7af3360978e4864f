"""Redaction: what is personal in events is erased, and they keep their numbers."""

from collections.abc import Iterator, Sequence

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
            found, skipped = self._matches(ctx, request, limit + 1)
            count = min(len(found), limit)
            if count and request.force:
                count = _redact(ctx, request, found[:limit])
        return pb.RedactEventsResponse(count=count, skipped=skipped, more=len(found) > limit)

    def _matches(self, ctx: CallContext, request: pb.RedactEventsRequest, most: int) -> tuple[list[int], int]:
        """The numbers of matches that are not redacted, and how many are events of redactions."""
        found: list[int] = []
        skipped = 0
        for event in self._read(ctx, request):
            if event.type == REDACTED:
                skipped += 1
            elif not event.HasField("redact_time"):
                found.append(event.sequence)
            if len(found) == most:
                break
        return found, skipped

    def _read(self, ctx: CallContext, request: pb.RedactEventsRequest) -> Iterator[pb.Event]:
        """The matches, the newest first: so it does not matter what retention has removed."""
        before, more = 0, True
        while more:
            page = self._events.before(ctx, request.project_id, before, request.filters, PAGE)
            yield from page.events
            before, more = page.next_sequence, page.more


def _redact(ctx: CallContext, request: pb.RedactEventsRequest, sequences: Sequence[int]) -> int:
    """Erase what is personal in events, and tell that. Returns their number."""
    params = {"project_id": request.project_id, "sequences": sequences}
    count: int = SQL.redact_events.run(ctx, params).rowcount
    if count:
        append(ctx, request.project_id, NewEvent(REDACTED, reason=request.reason, payload={"count": count}))
    return count
