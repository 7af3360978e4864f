"""Events as the lines of a table."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from statehouse.v1 import event_pb2 as pb

from statehouse_server.cli.client.output import cells
from statehouse_server.cli.client.output.table import Column, Rank, Shorten, Table, columns_of, room
from statehouse_server.cli.console import printable, remark
from statehouse_server.descriptors import enum_labels
from statehouse_server.ids import is_uuid

LABELS = enum_labels(pb.EventOutcome.DESCRIPTOR)
SUCCESS = pb.EVENT_OUTCOME_SUCCESS


def column(header: str, rank: Rank, text: Callable[[pb.Event], str], *, least: int = 0, right: bool = False) -> Column:
    """A column that is shown if some event has something in it, or with so many columns of the terminal at least."""
    of: Any = text
    return Column(header, rank, lambda event, _: of(event), lambda event: bool(least or of(event)), "", right, least)


class EventRows:
    """Prints events: who did what to what."""

    def __init__(self, shorten: Shorten, *, wide: bool, payload: bool, follow: bool) -> None:
        self._shorten = shorten
        self._wide = wide
        self._payload = payload
        self._ids: dict[tuple[str, str], str] = {}
        known = columns_of(pb.Event.DESCRIPTOR, wide=True) if wide else self._columns(follow=follow)
        columns = [*known, column("TARGETS", Rank.TEXT, _targets)] if wide else [*known]
        self._table = Table(columns, room=room(wide=wide))

    def show(self, pages: Iterable[Any]) -> None:
        """Print the events of all pages."""
        for page in pages:
            self._add(page.events)
        if not self._begun:
            remark("No events.")

    def _add(self, events: Sequence[pb.Event]) -> None:
        if not self._wide:
            named = {(event.entity_kind, event.entity_id) for event in events if is_uuid(event.entity_id)}
            self._ids = dict(self._shorten(named))
        lines = self._table.lines(events, {})
        if events and not self._begun:
            self._write(next(lines))
        for event, line in zip(events, lines, strict=True):
            self._write(line)
            if self._payload and event.payload_json:
                self._write(f"    {printable(event.payload_json)}")
        sys.stdout.flush()

    @property
    def _begun(self) -> bool:
        return bool(self._table.columns)

    @staticmethod
    def _write(line: str) -> None:
        sys.stdout.write(line + "\n")

    def _columns(self, *, follow: bool) -> Iterator[Column]:
        """What people look for in a feed. What follows gets room, since the first events do not tell how wide it is."""
        yield column("#", Rank.KEY, lambda event: str(event.sequence), least=4 * follow, right=True)
        yield column("TIME", Rank.STATUS, lambda event: cells.moment(event.create_time, whole_seconds=True))
        yield column("TYPE", Rank.STATUS, lambda event: event.type, least=16 * follow)
        yield column("ENTITY", Rank.NAME, self._entity, least=20 * follow)
        yield column("VERSION", Rank.REST, lambda event: str(event.entity_version or ""), least=follow, right=True)
        yield column("ACTOR", Rank.TEXT, lambda event: event.actor, least=9 * follow)
        yield column("DETAIL", Rank.REFERENCE, _detail, least=30 * follow)

    def _entity(self, event: pb.Event) -> str:
        """The id of what an event is about, with its kind if the type does not begin with that."""
        id_ = self._ids.get((event.entity_kind, event.entity_id), event.entity_id)
        if not id_:
            return ""
        told = not event.entity_kind or event.type.startswith(f"{event.entity_kind}.")
        return id_ if told else f"{event.entity_kind}/{id_}"


def _detail(event: pb.Event) -> str:
    """What did not succeed, which fields have changed, and why."""
    outcome = "" if event.outcome == SUCCESS else LABELS.get(event.outcome, str(event.outcome))
    return " ".join(filter(None, (outcome, ",".join(event.changed_fields), event.reason)))


def _targets(event: pb.Event) -> str:
    return ",".join(f"{one.kind}/{one.id}" for one in event.targets)
