"""Deletion of an entity together with others: what belongs to it, and what refers to it.

Which entities these are follows from the references in the protos.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from google.protobuf.message import Message

from statehouse_server.descriptors import rules
from statehouse_server.errors import InvalidRequest
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.repository import Repository
from statehouse_server.resource.violations import unreferenced


class Removal:
    """Deletes entities of one kind, alone or together with some of `entities`."""

    def __init__(self, repository: Repository, entities: Sequence[Entity]) -> None:
        self._repository = repository
        self._steps = cache(
            lambda purge, cascade: Plan(repository.entity, entities, purge=purge, cascade=cascade).steps()
        )

    def delete(
        self, ctx: CallContext, key: Mapping[str, Any], version: int = 0, *, purge: bool = False, cascade: bool = False
    ) -> tuple[Message, Counter[str]]:
        """Delete an entity, and with `purge` remove it at once with all that belongs to it. With `cascade` remove what
        refers to it, which otherwise prevents that. Returns the entity, and how many others were removed, by kind.

        Raises StillReferenced.
        """
        if not purge and not cascade:
            return self._repository.delete(ctx, key, version), Counter()
        steps = self._steps(purge, cascade)
        if not purge and not steps:
            raise InvalidRequest("cascade", "has an effect only together with purge")
        change = self._repository.purge if purge else self._repository.delete
        with ctx.transaction(), unreferenced(self._repository.entity, key):
            # From now on, nothing new can refer to it.
            self._repository.find(ctx.locking("FOR UPDATE"), key)
            params = {"project_id": key["id"], **key}
            counts: Counter[str] = Counter()
            for kind, step in steps:
                counts[kind] += step.run(ctx, params).rowcount
            return change(ctx, key, version), counts


@dataclass(frozen=True)
class Reference:
    """A field of an entity that refers to another one."""

    entity: Entity
    field: str
    target: Entity

    @property
    def owned(self) -> bool:
        """Whether the entity is purged with the one that it refers to. While that one is deleted, it cannot be changed,
        or is hidden. All other references prevent a deletion."""
        return self.field in {"project_id", *self.entity.owners} or bool(self.entity.row_filter)


class Plan:
    """What is removed together with an entity, the root."""

    def __init__(self, root: Entity, entities: Sequence[Entity], *, purge: bool, cascade: bool) -> None:
        self._root = root
        self._entities = entities
        self._of_project = root.name == "project"
        # Nothing prevents the removal of a project: all that is in it goes with it.
        self._cascade = cascade and not self._of_project
        self._removed: dict[str, list[Reference]] = {}
        """The references because of which entities are removed, by the kind of these."""
        targets = [root]
        for target in targets:
            for reference in self._references(target):
                if (purge or target is not root) if reference.owned else self._cascade:
                    if reference.entity.name not in self._removed:
                        targets.append(reference.entity)
                    self._removed.setdefault(reference.entity.name, []).append(reference)

    def steps(self) -> Sequence[tuple[str, Statement]]:
        """The statements that remove entities, with the kinds of these: what refers before what it refers to.

        Each reference has a statement of its own, since an OR of several would be found by no index.
        """
        return [
            (entity.name, self._step(reference))
            for entity in self._referring_first(self._root, set())
            for reference in self._removed.get(entity.name, ())
        ]

    def _step(self, reference: Reference) -> Statement:
        entity, table = reference.entity, reference.entity.table
        name = f"remove_{table}_of_{self._root.name}({reference.field})"
        below = f"{table}.id IN ({self._ids(entity, [reference])})"
        condition = below if self._trees(entity) else self._referring(table, [reference])
        return Statement(name, f"DELETE FROM {table}\nWHERE {entity.in_project(table)}\n    AND {condition}")

    def _references(self, target: Entity) -> Iterator[Reference]:
        """The references to an entity by other kinds. To a project all its entities refer, and no other reference adds
        to these."""
        for entity in self._entities:
            if self._of_project and target is self._root and "project_id" in entity.key:
                yield Reference(entity, "project_id", target)
            elif not self._of_project and entity is not target:
                for name in references(entity, target):
                    yield Reference(entity, name, target)

    def _referring_first(self, target: Entity, seen: set[str]) -> Iterator[Entity]:
        """The entities that refer to one, directly or not, each before those that it refers to."""
        of_project = target.name == "project"
        for entity in self._entities:
            if entity.name not in seen and (of_project or any(references(entity, target))):
                seen.add(entity.name)
                yield from self._referring_first(entity, seen)
                yield entity

    def _trees(self, entity: Entity) -> list[str]:
        """The fields by which entities are below others of their kind, if these are removed with everything below."""
        return [*references(entity, entity)] if self._cascade else []

    def _ids(self, entity: Entity, references: Sequence[Reference]) -> str:
        """The ids of what refers by one of these references to something that is removed, and of what is below that.

        By recursion, which is the same for all kinds, and whose cost grows with what is found alone.
        """
        found, row, below = (f"{role}_{entity.name}" for role in ("found", "removed", "below"))
        first = (
            f"SELECT {row}.id FROM {entity.table} AS {row}"
            f" WHERE {entity.in_project(row)} AND {self._referring(row, references)}"
        )
        if not (trees := self._trees(entity)):
            return first
        above = " OR ".join(f"{below}.{field} = {found}.id" for field in trees)
        return (
            f"WITH RECURSIVE {found} (id) AS ({first} UNION SELECT {below}.id FROM {found}"
            f" JOIN {entity.table} AS {below} ON {entity.in_project(below)} AND ({above}))"
            f" SELECT {found}.id FROM {found}"
        )

    def _referring(self, row: str, references: Sequence[Reference]) -> str:
        """The condition for rows that refer by one of these references to something that is removed."""
        return f"({' OR '.join(f'{row}.{one.field} {self._among_removed(one.target)}' for one in references)})"

    def _among_removed(self, target: Entity) -> str:
        """What an id is compared with, to find whether it is one of those that are removed."""
        return "= %(id)s" if target is self._root else f"IN ({self._ids(target, self._removed[target.name])})"


def references(entity: Entity, target: Entity) -> Iterator[str]:
    """The fields of an entity that refer to another one."""
    return (name for name, field in entity.fields.items() if rules(field).references == target.name)
