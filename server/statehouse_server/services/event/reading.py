"""Reading of a feed: pages of events, after a number or before one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from statehouse.v1 import event_pb2 as pb

from statehouse_server.errors import NotFound, SequenceExpired
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.paging import take_page
from statehouse_server.resource.statements import StatementSet
from statehouse_server.services.event.filters import Window, search
from statehouse_server.services.event.matches import COLUMNS, ROWS, SCOPE, matches
from statehouse_server.services.event.numbering import number

GET_EVENT = Statement(
    "get_event", f"SELECT {COLUMNS}\nFROM events\nWHERE {SCOPE} AND events.sequence = %(sequence)s", ROWS
)


class ReadingStatements(StatementSet, stem="event_reading"):
    find_expired_sequence: Statement


SQL = ReadingStatements()


@dataclass(frozen=True)
class Page:
    """Events in the order of a feed, or against it."""

    events: Sequence[pb.Event]
    next_sequence: int
    """Where the next page begins."""
    more: bool
    """Whether there are more events now."""


class Events:
    """The reader of feeds."""

    def after(
        self,
        ctx: CallContext,
        project_id: str,
        after: int | None,
        filters: Sequence[pb.EventFilter] = (),
        limit: int = 1000,
        *,
        up_to: int | None = None,
        most_bytes: int = 0,
    ) -> Page:
        """The first events after a number, and up to another one: the last number there is, unless it is given. `None`
        begins at the oldest event that is kept.

        The page is shorter than `limit` if its events have more than `most_bytes` together: by default, those of a
        response. Raises SequenceExpired if an event after the number has been removed.
        """
        last = number(ctx, project_id) if up_to is None else up_to
        begin = after or 0
        window = Window(begin, last + 1, ascending=True)
        events, more = self._read(ctx, project_id, filters, window, limit, most_bytes or ctx.answer_bytes)
        # Afterwards, so that what is removed meanwhile is noticed.
        if after is not None:
            self.require_kept(ctx, project_id, after)
        return Page(events, events[-1].sequence if more else max(begin, last), more)

    def before(
        self,
        ctx: CallContext,
        project_id: str,
        before: int,
        filters: Sequence[pb.EventFilter] = (),
        limit: int = 1000,
    ) -> Page:
        """The last events before a number, the newest first; 0 for the newest ones of all. Events that have been
        removed are passed over."""
        last = number(ctx, project_id)
        window = Window(0, min(before or last + 1, last + 1), ascending=False)
        events, more = self._read(ctx, project_id, filters, window, limit, ctx.answer_bytes)
        return Page(events, events[-1].sequence if more else 1, more)

    def get(self, ctx: CallContext, project_id: str, sequence: int) -> pb.Event:
        """The event with a number. Raises NotFound if there is none yet, and SequenceExpired if it has been removed."""
        number(ctx, project_id)
        row = GET_EVENT.fetch_one(ctx, {"project_id": project_id, "sequence": sequence})
        if row is None:
            self.require_kept(ctx, project_id, sequence - 1)
            raise NotFound(f"There is no event {sequence}.", entity_kind="event", entity_id=sequence)
        return _event(row)

    def require_kept(self, ctx: CallContext, project_id: str, after: int) -> None:
        """Raise SequenceExpired if an event after a number has been removed."""
        row = SQL.find_expired_sequence.fetch_one(ctx, {"project_id": project_id})
        if row and after < row[0]:
            raise SequenceExpired(
                f"Events after {after} have been removed. From {row[0] + 1} on, none is missing.",
                oldest_sequence=row[0] + 1,
            )

    def _read(
        self,
        ctx: CallContext,
        project_id: str,
        filters: Sequence[pb.EventFilter],
        window: Window,
        limit: int,
        most_bytes: int,
    ) -> tuple[list[pb.Event], bool]:
        """The first matches in a window, and whether there are more."""
        found = search(ctx, project_id, filters, window) if window.low + 1 < window.high else None
        if found is None or not found.branches:
            return [], False
        statement = matches(found.branches, ascending=window.ascending)
        params = {**found.parameters, "limit": limit + 1}
        rows, complete = statement.fetch_within(ctx, params, most_bytes, _row_bytes)
        kept, more = take_page(rows, limit, _row_bytes, limit=most_bytes)
        return [_event(row) for row in kept], more or not complete


def _event(row: tuple[pb.Event, Sequence[str] | None]) -> pb.Event:
    event, texts = row
    pairs: Any = zip(texts[::2], texts[1::2], strict=True) if texts else ()
    event.targets.extend(pb.EventTarget(kind=kind, id=id_) for kind, id_ in pairs)
    return event


def _row_bytes(row: tuple[pb.Event, Sequence[str] | None]) -> int:
    event, texts = row
    return event.ByteSize() + sum(len(text) * 4 + 4 for text in texts or ()) + 8
