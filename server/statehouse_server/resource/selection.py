"""Changes of all entities that match the filters of a request, each in one statement.

The ids are found first, by whatever index leads to them. Then the rows are locked in the order of their ids, so that
two such changes do not wait for each other, and only those that still match are changed.
"""

from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any, NamedTuple

import psycopg
from google.protobuf.message import Message
from statehouse.v1.entity_pb2 import HeldEntity

from statehouse_server.errors import SerializationFailure
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource import sql as entity_sql
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.expiry import Held
from statehouse_server.resource.filters import Filter, Filters
from statehouse_server.resource.recording.forms import takes_along
from statehouse_server.resource.recording.statements import RecordedStatement
from statehouse_server.resource.references import Holds
from statehouse_server.resource.repository import Repository

MAX_CHANGED = 10_000
"""The maximum number of entities that one call changes, and the default."""


@dataclass(frozen=True)
class Change:
    """What is done to the entities that match."""

    name: str
    """The name of the method, in snake case."""
    write: str
    """The UPDATE or DELETE, up to its WHERE."""
    condition: str = "TRUE"
    """The condition on a row under which it can be changed. What matches without it is skipped."""
    free: str = "TRUE"
    """The condition on other rows, given this one as `candidate`. In it, `{matches}` is the condition for rows that are
    changed by the same request."""
    done: str = "FALSE"
    """The condition for matches that need no change, and are not counted as skipped."""
    order: str = ""
    """The order in which a `candidate` is taken while there are more than the limit; empty for none."""
    deleted: bool = False
    """Whether it is about what is deleted and can be undeleted; otherwise it is about the rest."""
    lock: str = "FOR NO KEY UPDATE"
    locks_first: bool = False
    """Whether the rows are locked by a statement of its own, so that the change sees what belongs to them."""
    noted: tuple[str, ...] = ()
    """Columns that are read before the change, for `answer`."""
    answer: tuple[str, ...] = ()
    """What the statement answers beside the counts, from the table `locked` of ids and noted columns."""


def status_change(entity: Entity, documents: Sequence[str]) -> Change:
    """A change of status along the transition table."""
    return Change(
        f"update_{entity.name}_statuses",
        entity_sql.status_write(entity, documents),
        condition=entity_sql.allowed_step(entity),
        done=f"{entity.table}.status = %(status)s",
    )


def deletion(entity: Entity, entities: Sequence[Entity], *, with_ids: bool = False) -> Change:
    """A deletion, which can be undone if the entity is soft-deleted: then nothing prevents it. Of `entities`, some may
    hold it. `with_ids`: it answers the ids of what it deletes."""
    free = "TRUE" if entity.soft_deleted else entity.unreferenced or Holds(entity, entities).free("candidate")
    return Change(
        f"delete_{entity.table}",
        entity_sql.deletion_write(entity),
        condition=entity_sql.deletable(entity),
        free=free,
        order=entity.deletion_order,
        lock="FOR UPDATE",
        locks_first=not entity.soft_deleted and takes_along(entity),
        answer=("ARRAY(SELECT locked.id FROM locked)",) if with_ids else (),
    )


def purge(entity: Entity, entities: Sequence[Entity]) -> Change:
    """The removal of what is deleted, before its retention ends. Of `entities`, some may hold it."""
    return Change(
        f"purge_{entity.table}",
        f"DELETE FROM {entity.table}\n",
        condition=Holds(entity, entities).free(entity.table),
        deleted=True,
        lock="FOR UPDATE",
        locks_first=takes_along(entity),
    )


class Outcome(NamedTuple):
    """What a change by filters has done."""

    counts: Mapping[str, Any]
    """The fields of a response."""
    answer: tuple[Any, ...]
    """What the change answers beside them."""


class Selection:
    """The entities that the filters of one kind of request select."""

    def __init__(self, repository: Repository, request: type[Message]) -> None:
        self.repository = repository
        self.entity = repository.entity
        fields: Any = request.DESCRIPTOR.fields_by_name
        self.filters = Filters(self.entity, fields["filters"].message_type)

    def apply(
        self, ctx: CallContext, request: Any, change: Change, params: Mapping[str, Any] | None = None, *, force: bool
    ) -> Outcome:
        """Change what matches the filters of a request, or without `force` only count it.

        Raises NotFound or Deleted if nothing matches because the project does not exist or is deleted.
        """
        chosen = self.filters.read(request.filters)
        given: dict[str, Any] = {"project_id": request.project_id, "limit": request.limit or MAX_CHANGED}
        for one in chosen:
            given |= one.parameters
        given |= params or {}
        statement = self.statement(change, chosen, unfiltered=not request.filters, force=force)
        in_steps = force and change.locks_first
        try:
            with ctx.transaction() if in_steps else nullcontext():
                if in_steps:
                    locking = self.locking(change, chosen, unfiltered=not request.filters)
                    given["locked_ids"] = [id_ for (id_,) in locking.fetch_all(ctx, given)]
                count, skipped, more, *answer = statement.fetch_one(ctx, given)
        except (psycopg.errors.ForeignKeyViolation, psycopg.errors.UniqueViolation):
            # Something was stored meanwhile that the statement did not see. Seen, it makes a match to be skipped.
            raise SerializationFailure from None
        if not count:
            self.repository.refusals.require_project(ctx, given)
        return Outcome({"count": count, "skipped": skipped, "more": more}, tuple(answer))

    def held(self, ctx: CallContext, request: Any, entities: Sequence[Entity]) -> Sequence[HeldEntity]:
        """The matches of a purge that stay, and what of `entities` holds them."""
        chosen, held = self.filters.read(request.filters), Held(self.entity, entities)
        given: dict[str, Any] = {"project_id": request.project_id}
        for one in chosen:
            given |= one.parameters
        statement = self.held_statement(held, chosen, unfiltered=not request.filters)
        return held.read(ctx, statement, given).held

    def held_statement(self, held: Held, chosen: Sequence[Filter], *, unfiltered: bool) -> Statement:
        """The statement that finds what stays. It is not prepared either."""
        matches = self._matches(chosen, unfiltered=unfiltered, deleted=True)
        return held.statement(f"hold_{self.entity.table}({_named(chosen)})", matches, prepared=False)

    def statement(self, change: Change, chosen: Sequence[Filter], *, unfiltered: bool, force: bool) -> Statement:
        """The statement of a change. It is not prepared: such changes are rare, and clients choose the filters."""
        verb = change.name if force else f"count_{change.name}"
        matches = self._matches(chosen, unfiltered=unfiltered, deleted=change.deleted)
        query = self._changing(change, matches) if force else self._counting(change, matches)
        return RecordedStatement(f"{verb}({_named(chosen)})", query, prepared=False)

    def locking(self, change: Change, chosen: Sequence[Filter], *, unfiltered: bool) -> Statement:
        """The statement that locks what is changed. It is not prepared either."""
        matches = self._matches(chosen, unfiltered=unfiltered, deleted=change.deleted)
        query = f"WITH {self._matched(change, matches)}\n{self._locked(change, matches)}"
        return Statement(f"lock_for_{change.name}({_named(chosen)})", query, prepared=False)

    def _matches(self, chosen: Sequence[Filter], *, unfiltered: bool, deleted: bool) -> str:
        """The condition for the rows that match."""
        wanted = " OR ".join(f"({self.filters.condition(one.uses)})" for one in chosen)
        conditions = [entity_sql.scope(self.entity), f"({wanted or str(unfiltered).upper()})"]
        if self.entity.soft_deleted:
            conditions.append(f"{self.entity.table}.delete_time IS {'NOT NULL' if deleted else 'NULL'}")
        return " AND ".join(conditions)

    def _counting(self, change: Change, matches: str) -> str:
        count = "LEAST((SELECT count(*) FROM matched), %(limit)s::bigint)"
        return f"WITH {self._matched(change, matches)}\n{self._answer(change, matches, count)}"

    def _changing(self, change: Change, matches: str) -> str:
        table = self.entity.table
        first = f" AND {table}.id = ANY(%(locked_ids)s::text[])" if change.locks_first else ""
        return (
            f"WITH {self._matched(change, matches)},\n"
            f"locked AS MATERIALIZED (\n{self._locked(change, matches + first)}\n),\n"
            f"changed AS (\n{change.write}"
            f"WHERE {table}.project_id = %(project_id)s AND {table}.id = ANY(ARRAY(SELECT locked.id FROM locked))\n"
            f"RETURNING {table}.id\n)\n"
            f"{self._answer(change, matches, '(SELECT count(*) FROM changed)', *change.answer)}"
        )

    def _locked(self, change: Change, matches: str) -> str:
        table = self.entity.table
        noted = ", ".join(f"{table}.{name}" for name in ("id", *change.noted))
        among = f"{table}.id = ANY(ARRAY(SELECT matched.id FROM matched LIMIT %(limit)s::bigint))"
        return (
            f"SELECT {noted}\nFROM {table}\nWHERE {matches} AND {change.condition}\n"
            f"AND {among}\nORDER BY {table}.id\n{change.lock}"
        )

    def _matched(self, change: Change, matches: str) -> str:
        """The ids of what can be changed: one more than the limit, which shows whether there are more."""
        table, live = self.entity.table, self.entity.live("candidate")
        among = f"{matches} AND {change.condition}"
        free = change.free.format(matches=f"{among} AND {self.entity.live()}")
        order = f"ORDER BY {change.order}\n" if change.order else ""
        return (
            f"matched AS MATERIALIZED (\nSELECT candidate.id\n"
            f"FROM (SELECT {table}.* FROM {table} WHERE {among}) AS candidate\n"
            f"WHERE {live} AND {free}\n{order}LIMIT %(limit)s::bigint + 1\n)"
        )

    def _answer(self, change: Change, matches: str, count: str, *more: str) -> str:
        """What is skipped is counted once, in the call that leaves nothing else."""
        found, table = "(SELECT count(*) FROM matched)", self.entity.table
        left = f"(SELECT count(*) FROM {table} WHERE {matches} AND NOT {change.done}) - {found}"
        skipped = f"CASE WHEN {found} > %(limit)s::bigint THEN 0 ELSE {left} END"
        return "SELECT\n" + ",\n".join([count, skipped, f"{found} > %(limit)s::bigint", *more])


def _named(chosen: Sequence[Filter]) -> str:
    """The fields that filters use, for the name of a statement."""
    return " or ".join(" and ".join(f"{use.name} {use.form}" for use in one.uses) or "all" for one in chosen)
