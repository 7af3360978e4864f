"""Reading of a feed: pages of events, after a number or before one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from statehouse.v1 import event_pb2 as pb

from statehouse_server.errors import NotFound, SequenceExpired
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.paging import LARGEST_PAGE, cut_page
from statehouse_server.services.event.expirations import expired_sequence
from statehouse_server.services.event.filters import Window, search
from statehouse_server.services.event.matches import COLUMNS, ROWS, SCOPE, matches
from statehouse_server.services.event.numbering import number

GET_EVENT = Statement(
    "get_event", f"SELECT {COLUMNS}\nFROM events\nWHERE {SCOPE} AND events.sequence = %(sequence)s", ROWS
)


@dataclass(frozen=True)
class Page:
    """Events in the order of a feed, or against it."""

    events: Sequence[pb.Event]
    next_sequence: int
    """Where the next page begins."""
    more: bool
    """Whether there are more events now."""


@dataclass(frozen=True)
class Query:
    """What is read of a feed in one page."""

    project_id: str
    filters: Sequence[pb.EventFilter] = ()
    limit: int = LARGEST_PAGE
    """Events in a page, at most."""
    most_bytes: int = 0
    """Bytes of a page; 0 for those of a response. A page has one event at least."""


class Events:
    """The reader of feeds."""

    def after(
        self,
        ctx: CallContext,
        project_id: str,
        after: int | None,
        filters: Sequence[pb.EventFilter] = (),
        limit: int = LARGEST_PAGE,
    ) -> Page:
        """The first events after a number, including what is committed by now. `None` begins where nothing is
        missing. Raises SequenceExpired if an event after the number has been removed that the filters may have
        selected."""
        return self.between(ctx, Query(project_id, filters, limit), after, number(ctx, project_id))

    def between(self, ctx: CallContext, query: Query, after: int | None, last: int) -> Page:
        """The same, but only up to a number."""
        begin = self.expired(ctx, query.project_id, query.filters) if after is None else after
        events, more = _read(ctx, query, Window(begin, last + 1, ascending=True))
        page = Page(events, events[-1].sequence if more else max(begin, last), more)
        # Afterwards, so that what is removed meanwhile is noticed. Where no number is left out, nothing is missing.
        if len(events) < page.next_sequence - begin:
            self.require_kept(ctx, query.project_id, begin, query.filters)
        return page

    def before(
        self,
        ctx: CallContext,
        project_id: str,
        before: int,
        filters: Sequence[pb.EventFilter] = (),
        limit: int = LARGEST_PAGE,
    ) -> Page:
        """The last events before a number, the newest first; 0 for the newest ones of all. Events that have been
        removed are passed over."""
        last = number(ctx, project_id)
        window = Window(0, min(before or last + 1, last + 1), ascending=False)
        events, more = _read(ctx, Query(project_id, filters, limit), window)
        return Page(events, events[-1].sequence if more else 1, more)

    def get(self, ctx: CallContext, project_id: str, sequence: int) -> pb.Event:
        """The event with a number. Raises NotFound if there is none yet, and SequenceExpired if it has been removed."""
        number(ctx, project_id)
        row = GET_EVENT.fetch_one(ctx, {"project_id": project_id, "sequence": sequence})
        if row is None:
            self.require_kept(ctx, project_id, sequence - 1)
            raise NotFound(f"There is no event {sequence}.", entity_kind="event", entity_id=sequence)
        return _event(row)

    def require_kept(
        self, ctx: CallContext, project_id: str, after: int, filters: Sequence[pb.EventFilter] = ()
    ) -> None:
        """Raise SequenceExpired if an event after a number has been removed that the filters may have selected."""
        expired = expired_sequence(ctx, project_id, filters, after)
        if after < expired:
            raise SequenceExpired(
                f"Events after {after} have been removed. From {expired + 1} on, none is missing.",
                oldest_sequence=expired + 1,
            )

    def expired(self, ctx: CallContext, project_id: str, filters: Sequence[pb.EventFilter] = ()) -> int:
        """The largest number of an event that has been removed and that the filters may have selected; 0 for none."""
        return expired_sequence(ctx, project_id, filters)


def _read(ctx: CallContext, query: Query, window: Window) -> tuple[list[pb.Event], bool]:
    """The first matches in a window, and whether there are more."""
    if window.low + 1 >= window.high:
        return [], False
    found = search(ctx, query.project_id, query.filters, window)
    if not found.branches:
        return [], False
    statement = matches(found.branches, ascending=window.ascending)
    params, most_bytes = {**found.parameters, "limit": query.limit + 1}, query.most_bytes or ctx.answer_bytes
    rows, complete = statement.fetch_within(ctx, params, most_bytes, _row_bytes)
    kept, more = cut_page(rows, query.limit, _row_bytes, complete=complete, limit=most_bytes)
    return [_event(row) for row in kept], more


def _event(row: tuple[pb.Event, Sequence[str] | None]) -> pb.Event:
    event, texts = row
    pairs: Any = zip(texts[::2], texts[1::2], strict=True) if texts else ()
    event.targets.extend(pb.EventTarget(kind=kind, id=id_) for kind, id_ in pairs)
    return event


def _row_bytes(row: tuple[pb.Event, Sequence[str] | None]) -> int:
    event, texts = row
    return event.ByteSize() + sum(len(text) * 4 + 4 for text in texts or ()) + 8
