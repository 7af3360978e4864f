"""Deletion of an entity together with others: what belongs to it, and what holds it.

Which entities these are, and what becomes of them, follows from the references in the protos.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any

import psycopg
from google.protobuf.message import Message
from statehouse.v1 import options_pb2

from statehouse_server.errors import FailedPrecondition, InvalidRequest, SerializationFailure
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.recording.statements import RecordedStatement
from statehouse_server.resource.references import Reference, references, referring_first, within
from statehouse_server.resource.repository import Repository
from statehouse_server.resource.sql import NOW
from statehouse_server.resource.violations import unreferenced


class Removal:
    """Deletes entities of one kind, alone or together with some of `entities`."""

    def __init__(self, repository: Repository, entities: Sequence[Entity]) -> None:
        self.entities = entities
        self._repository = repository
        self._steps = cache(lambda cascade: Plan(repository.entity, entities, cascade=cascade).steps())

    def delete(
        self, ctx: CallContext, key: Mapping[str, Any], version: int = 0, *, purge: bool = False, cascade: bool = False
    ) -> tuple[Message, Counter[str]]:
        """Delete an entity, and with `purge` remove it at once with all that belongs to it. With `cascade` remove what
        holds it, or cut that loose. Returns the entity, and how many others were removed or cut loose, by kind.

        Raises StillReferenced, and FailedPrecondition for what is permanent.
        """
        if cascade and not purge and self._repository.entity.soft_deleted:
            raise InvalidRequest("cascade", "has an effect only together with purge")
        self.refuse_permanent(key)
        if not purge and not cascade:
            return self._repository.delete(ctx, key, version), Counter()
        change = self._repository.purge if purge else self._repository.delete
        with ctx.transaction(), _unheld() if cascade else unreferenced(self._repository.entity, key):
            # From now on, nothing new can refer to it.
            self._repository.find(ctx.locking("FOR UPDATE"), key)
            params = {"project_id": key["id"], **key}
            counts: Counter[str] = Counter()
            for kind, step in self._steps(cascade):
                counts[kind] += step.run(ctx, params).rowcount
            return change(ctx, key, version), counts

    def refuse_permanent(self, key: Mapping[str, Any]) -> None:
        """Raise FailedPrecondition for what always exists."""
        entity, id_ = self._repository.entity, key["id"]
        if id_ in entity.permanent:
            message = f"The {entity.noun} {id_} always exists; it cannot be deleted."
            raise FailedPrecondition(message, entity_kind=entity.name, entity_id=id_)


@contextmanager
def _unheld() -> Iterator[None]:
    """Raise SerializationFailure if a cascade fails because something that it did not see has come to hold what it
    removes: tried again, it takes that along."""
    try:
        yield
    except psycopg.errors.ForeignKeyViolation:
        raise SerializationFailure from None


class Plan:
    """What becomes of others when an entity, the root, is removed for good."""

    def __init__(self, root: Entity, entities: Sequence[Entity], *, cascade: bool) -> None:
        self._root = root
        self._entities = entities
        self._of_project = root.name == "project"
        # Nothing holds a project: all that is in it goes with it.
        self._cascade = cascade and not self._of_project
        self._removed: dict[str, list[Reference]] = {}
        """The references because of which entities are removed, by the kind of these."""
        self._cleared: list[Reference] = []
        """The references that are cleared."""
        targets = [root]
        for target in targets:
            for reference in self._references(target):
                if reference.cleared:
                    self._cleared += [reference] if self._cascade else []
                elif reference.owned or (self._cascade and reference.cascaded):
                    if reference.entity.name not in self._removed and reference.entity is not root:
                        targets.append(reference.entity)
                    self._removed.setdefault(reference.entity.name, []).append(reference)

    def steps(self) -> Sequence[tuple[str, Statement]]:
        """The statements that cut entities loose, then those that remove some: what refers before what it refers to.
        Each with the kind of the entities.

        Each reference has a statement of its own, since an OR of several would be found by no index.
        """
        removals = [
            (entity.name, self._removal(reference))
            for entity in referring_first(self._entities)
            for reference in self._removed.get(entity.name, ())
        ]
        return [*((reference.entity.name, self._clearing(reference)) for reference in self._cleared), *removals]

    def _removal(self, reference: Reference) -> Statement:
        entity, table = reference.entity, reference.entity.table
        name = f"remove_{table}_of_{self._root.name}({reference.field})"
        if entity is self._root:
            condition = f"{table}.id <> %(id)s AND {table}.id {self._among_removed(entity)}"
        elif self._trees(entity):
            condition = f"{table}.id IN ({self._ids(entity, [reference])})"
        else:
            condition = self._referring(table, [reference])
        query = f"DELETE FROM {table}\nWHERE {within(entity, table, self._root)}\n    AND {condition}"
        # The event of a project tells for all that was in it.
        return Statement(name, query) if self._of_project else RecordedStatement(name, query)

    def _clearing(self, reference: Reference) -> Statement:
        """Cuts entities loose, but for those that are removed too."""
        entity, table, field = reference.entity, reference.entity.table, reference.field
        name = f"clear_{table}_of_{self._root.name}({reference})"
        condition = self._referring(table, [reference])
        if entity is self._root or entity.name in self._removed:
            condition += f" AND NOT {table}.id {self._among_removed(entity)}"
        return RecordedStatement(
            name,
            f"UPDATE {table}\nSET {field} = NULL, version = {table}.version + 1, update_time = {NOW}\n"
            f"WHERE {within(entity, table, self._root)}\n    AND {condition}",
        )

    def _references(self, target: Entity) -> Iterator[Reference]:
        """The references to an entity because of which something is done. In a project, no other reference adds to
        those to the project. What is below a removed entity of another kind is found with it."""
        for entity in self._entities:
            for one in references(entity, target):
                if self._of_project:
                    if one.field == "project_id" and target is self._root:
                        yield one
                elif entity is not target or target is self._root or one.cleared:
                    yield one

    def _trees(self, entity: Entity) -> list[str]:
        """The fields by which entities are below others of their kind, if these are removed with everything below."""
        own = references(entity, entity) if self._cascade else ()
        return [one.field for one in own if one.on_removal == options_pb2.ON_REMOVAL_REMOVE]

    def _ids(self, entity: Entity, references: Sequence[Reference]) -> str:
        """The ids of what refers by one of these references to something that is removed, and of what is below that.

        By recursion, which is the same for all kinds, and whose cost grows with what is found alone.
        """
        row = f"removed_{entity.name}"
        where = f"{within(entity, row, self._root)} AND {self._referring(row, references)}"
        return self._with_trees(entity, f"SELECT {row}.id FROM {entity.table} AS {row} WHERE {where}")

    def _with_trees(self, entity: Entity, first: str) -> str:
        """A query of ids, with those of what is below."""
        found, below = f"found_{entity.name}", f"below_{entity.name}"
        if not (trees := self._trees(entity)):
            return first
        above = " OR ".join(f"{below}.{field} = {found}.id" for field in trees)
        return (
            f"WITH RECURSIVE {found} (id) AS ({first} UNION SELECT {below}.id FROM {found}"
            f" JOIN {entity.table} AS {below} ON {within(entity, below, self._root)} AND ({above}))"
            f" SELECT {found}.id FROM {found}"
        )

    def _referring(self, row: str, references: Sequence[Reference]) -> str:
        """The condition for rows that refer by one of these references to something that is removed."""
        return f"({' OR '.join(f'{row}.{one.field} {self._among_removed(one.target)}' for one in references)})"

    def _among_removed(self, target: Entity) -> str:
        """What an id is compared with, to find whether it is one of those that are removed."""
        if target is not self._root:
            return f"IN ({self._ids(target, self._removed[target.name])})"
        if not self._trees(target):
            return "= %(id)s"
        project = within(target, "top", self._root)
        first = f"SELECT top.id FROM {target.table} AS top WHERE {project} AND top.id = %(id)s"
        return f"IN ({self._with_trees(target, first)})"
