"""What a purge removes, and what it passes over because something holds it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import psycopg
from psycopg.rows import tuple_row
from statehouse.v1.entity_pb2 import HeldEntity, Holder

from statehouse_server.errors import SerializationFailure
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.recording.statements import RecordedStatement
from statehouse_server.resource.references import Holds, within
from statehouse_server.resource.sql import ended, expired

MAX_HELD = 100
"""The held entities that a response names at most."""


@dataclass(frozen=True)
class Outlook:
    """What a purge would do."""

    count: int
    """The number of entities that it would remove."""
    held_count: int
    """The number of those that it would pass over."""
    held: Sequence[HeldEntity]
    """The first of them."""


class Held:
    """The entities of one kind that a purge passes over, and what of `entities` holds them."""

    def __init__(self, entity: Entity, entities: Sequence[Entity]) -> None:
        self.entity = entity
        self.holds = Holds(entity, entities)

    def statement(self, name: str, matches: str, *, prepared: bool = True) -> Statement:
        """Of the rows that match: the number of those that nothing holds, and that of the others; and in each row one
        of these, with the ids of what holds it. The cost follows from what matches."""
        table = self.entity.table
        columns = ["(SELECT count(*) FROM free)", "(SELECT count(*) FROM held)", "candidate.id"]
        query = (
            f"WITH matched AS MATERIALIZED (\nSELECT {table}.id\nFROM {table}\nWHERE {matches}\n),\n"
            f"free AS MATERIALIZED (\nSELECT candidate.id\nFROM matched AS candidate\n"
            f"WHERE {self.holds.free('candidate')}\n),\n"
            f"held AS MATERIALIZED (\nSELECT matched.id\nFROM matched\nEXCEPT SELECT free.id\nFROM free\n)\n"
            f"SELECT {', '.join([*columns, *self.holds.holders('candidate')])}\n"
            f"FROM (VALUES (1)) AS always (number)\n"
            f"LEFT JOIN (SELECT held.id FROM held ORDER BY held.id LIMIT %(held_limit)s) AS candidate ON TRUE\n"
            f"ORDER BY candidate.id"
        )
        return Statement(name, query, tuple_row, prepared=prepared)

    def read(self, ctx: CallContext, statement: Statement, params: Mapping[str, Any], limit: int = MAX_HELD) -> Outlook:
        rows = statement.fetch_all(ctx, {**params, "held_limit": limit})
        count, held_count, *_ = rows[0]
        held = [self._message(params, id_, ids) for _, _, id_, *ids in rows if id_ is not None]
        return Outlook(count, held_count, held)

    def _message(self, params: Mapping[str, Any], id_: str, ids: Iterable[list[str]]) -> HeldEntity:
        holders: dict[str, list[str]] = {}
        for hold, found in zip(self.holds.all, ids, strict=True):
            if found:
                holders.setdefault(str(hold.reference), []).extend(found)
        named = [Holder(field=field, ids=found) for field, found in holders.items()]
        project_id = params.get("project_id", "")
        return HeldEntity(project_id=project_id, entity_kind=self.entity.name, entity_id=id_, holders=named)


class Expiry:
    """The end of the retention of the deleted entities of one kind."""

    def __init__(self, entity: Entity, entities: Sequence[Entity]) -> None:
        self.entity = entity
        self._held = Held(entity, entities)

    @cached_property
    def counting(self) -> Statement:
        """Counts what has expired, and finds what is held."""
        return self._held.statement(f"count_expired_{self.entity.name}", expired(self.entity))

    @cached_property
    def removing(self) -> Statement:
        """Removes what has expired and is not held."""
        entity, holds = self.entity, self._held.holds
        begin, free = self._above_held() if holds.own else ("", holds.free(entity.table))
        query = f"{begin}DELETE FROM {entity.table}\nWHERE {expired(entity)}\n    AND {free}"
        return RecordedStatement(f"purge_expired_{entity.name}", query)

    def _above_held(self) -> tuple[str, str]:
        """Of entities that can hold others of their kind: a WITH clause that finds those held by something that stays,
        with all that they hold in turn; and the condition for the others. So a long line of entities that hold each
        other is removed at once, and not by one statement for each of them."""
        entity, table, holds = self.entity, self.entity.table, self._held.holds
        free = holds.free(table, f"({ended(entity, 'holder')}) IS NOT TRUE")
        above = ", ".join(f"holder.{field}" for field in holds.own)
        begin = (
            f"WITH RECURSIVE held (id) AS (\nSELECT {table}.id\nFROM {table}\n"
            f"WHERE {expired(entity)}\n    AND NOT ({free})\n"
            f"UNION\nSELECT {table}.id\nFROM held\n"
            f"JOIN {table} AS holder ON {within(entity, 'holder', entity)} AND holder.id = held.id\n"
            f"JOIN {table} ON {table}.id IN ({above})\nWHERE {expired(entity)}\n)\n"
        )
        return begin, f"{table}.id NOT IN (SELECT held.id FROM held)"

    def outlook(self, ctx: CallContext, scope: Mapping[str, Any], limit: int) -> Outlook:
        """What a purge would do now, with at most `limit` of what is held."""
        return self._held.read(ctx, self.counting, scope, limit)

    def purge(self, ctx: CallContext, scope: Mapping[str, Any]) -> int:
        """Remove what has expired. Returns how many were removed.

        Raises SerializationFailure if something has come to hold one of them meanwhile.
        """
        total = last = self._removed(ctx, scope)
        while last and self._held.holds.by_own_kind:
            last = self._removed(ctx, scope)
            total += last
        return total

    def _removed(self, ctx: CallContext, scope: Mapping[str, Any]) -> int:
        try:
            return int(self.removing.run(ctx, scope).rowcount)
        except psycopg.errors.ForeignKeyViolation:
            raise SerializationFailure from None
