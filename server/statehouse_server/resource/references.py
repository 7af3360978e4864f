"""References between entities, and what holds an entity: the references that keep it from being removed for good.

All of it follows from the protos, which say of each reference what becomes of the referring entity.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from statehouse.v1 import options_pb2

from statehouse_server.descriptors import rules
from statehouse_server.resource.entity import Entity

SHOWN_IDS = 10
"""The ids that are shown of the entities that hold another one by the same field."""


@dataclass(frozen=True)
class Reference:
    """A field of an entity that refers to another one."""

    entity: Entity
    field: str
    target: Entity

    @property
    def on_removal(self) -> int:
        """What becomes of the entity when the one that it refers to is removed."""
        if self.field == "project_id":
            return options_pb2.ON_REMOVAL_BELONGS
        return rules(self.entity.fields[self.field]).on_removal

    @property
    def owned(self) -> bool:
        """Whether the entity belongs to the one that it refers to, and is removed with it. All others hold it."""
        return self.on_removal == options_pb2.ON_REMOVAL_BELONGS

    @property
    def cascaded(self) -> bool:
        """Whether a cascade removes the entity, or cuts it loose."""
        return self.on_removal in (options_pb2.ON_REMOVAL_REMOVE, options_pb2.ON_REMOVAL_CLEAR)

    @property
    def cleared(self) -> bool:
        """Whether a cascade cuts the entity loose instead of removing it."""
        return self.on_removal == options_pb2.ON_REMOVAL_CLEAR

    def __str__(self) -> str:
        """As in the metadata of errors."""
        return f"{self.entity.name}.{self.field}"


def references(entity: Entity, target: Entity) -> Iterator[Reference]:
    """The references of an entity to another one, or to others of its kind. To a project, all its entities refer."""
    if target.name == "project" and entity.of_project:
        yield Reference(entity, "project_id", target)
    for name, field in entity.fields.items():
        if rules(field).references == target.name:
            yield Reference(entity, name, target)


def within(entity: Entity, row: str, root: Entity) -> str:
    """The condition for rows of the project that refer to a root. To something global, those of all projects do."""
    of_one = root.of_project or root.name == "project"
    return f"{row}.project_id = %(project_id)s" if entity.of_project and of_one else "TRUE"


@dataclass(frozen=True)
class Hold:
    """A reference that keeps an entity from being removed: to it, or to something that belongs to it."""

    reference: Reference
    below: tuple[Reference, ...]
    """What leads from the target of the reference to the entity: each belongs to the next one."""

    @property
    def root(self) -> Entity:
        """What is held."""
        return self.below[-1].target if self.below else self.reference.target

    def rows(self, root: str, stays: str = "TRUE") -> str:
        """The table `holder` of the entities that hold `root`, and stay without it by the condition `stays`."""
        held = [f"held_{step}" for step in range(len(self.below))] + [root]
        joins = [f"{self.reference.entity.table} AS holder"]
        project = within(self.reference.entity, "holder", self.root)
        conditions = [project, f"holder.{self.reference.field} = {held[0]}.id"]
        for step, one in enumerate(self.below):
            joins.append(f"{one.entity.table} AS {held[step]}")
            conditions += [within(one.entity, held[step], self.root), f"{held[step]}.{one.field} = {held[step + 1]}.id"]
        return f"FROM {', '.join(joins)} WHERE {' AND '.join([*conditions, stays])}"


class Holds:
    """What holds the entities of one kind, the root."""

    def __init__(self, root: Entity, entities: Sequence[Entity]) -> None:
        self._root = root
        self._entities = entities

    @cached_property
    def all(self) -> Sequence[Hold]:
        """The references that can hold an entity. Nothing holds a project: all that is in it goes with it."""
        return [] if self._root.name == "project" else list(self._found(self._root, ()))

    @cached_property
    def own(self) -> Sequence[str]:
        """The fields by which entities hold others of their kind."""
        return [hold.reference.field for hold in self.all if self._is_own(hold)]

    def free(self, row: str, stays: str = "TRUE") -> str:
        """The condition on a row that nothing holds it. Of its own kind, that is every `holder` that stays by the
        condition `stays`."""
        queries = (self._oldest(hold, row, 1, stays if self._is_own(hold) else "TRUE") for hold in self.all)
        return " AND ".join(f"({query}) IS NULL" for query in queries) or "TRUE"

    def holders(self, row: str) -> Sequence[str]:
        """The select list of the ids of what holds a row: an array for each of `all`, with the oldest first."""
        return [f"ARRAY({self._oldest(hold, row, SHOWN_IDS)})" for hold in self.all]

    @property
    def by_own_kind(self) -> bool:
        """Whether entities, or what belongs to them, can hold others of their kind, so that the removal of some makes
        way for that of others."""
        return any(self._is_own(hold) or hold.below for hold in self.all)

    def _is_own(self, hold: Hold) -> bool:
        """Whether entities hold others of their kind so, directly."""
        return hold.reference.entity is self._root

    def _oldest(self, hold: Hold, row: str, limit: int, stays: str = "TRUE") -> str:
        """A query of the ids of the oldest of what holds a row by one of the references, and does not belong to it
        itself.

        PostgreSQL does not join such a query, so it looks into an index for each row, and reads no table whole. The
        index of a reference has the order of time. What is found by a join is ordered after it: OFFSET 0 keeps
        PostgreSQL from looking through all of the project in this order.
        """
        order = f"ORDER BY holder.create_time, holder.id LIMIT {limit}"
        if not hold.below:
            return f"SELECT holder.id {hold.rows(row, stays)} {order}"
        goes = self._belongs(hold.reference.entity, "holder", row)
        found = f"SELECT holder.id, holder.create_time {hold.rows(row, f'({goes}) IS NOT TRUE' if goes else 'TRUE')}"
        return f"SELECT holder.id FROM ({found} OFFSET 0) AS holder {order}"

    def _found(self, target: Entity, below: tuple[Reference, ...]) -> Iterator[Hold]:
        for entity in self._entities:
            for reference in references(entity, target):
                if not reference.owned:
                    yield Hold(reference, below)
                elif entity is not target:
                    yield from self._found(entity, (reference, *below))

    def _belongs(self, entity: Entity, row: str, root: str) -> str:
        """The condition that a row belongs to the root, directly or not; empty if none of its kind can."""
        found = []
        for target in self._entities:
            for one in references(entity, target):
                if one.owned and target.name == self._root.name:
                    found.append(f"{row}.{one.field} = {root}.id")
                elif one.owned and target.name != "project" and (above := self._belongs(target, f"{row}_", root)):
                    where = f"{within(target, f'{row}_', self._root)} AND {row}_.id = {row}.{one.field} AND ({above})"
                    found.append(f"EXISTS (SELECT FROM {target.table} AS {row}_ WHERE {where})")
        return " OR ".join(found)


def referring_first(entities: Sequence[Entity]) -> Sequence[Entity]:
    """The entities in an order in which what refers comes before what it refers to."""
    ordered: dict[str, Entity] = {}
    visited: set[str] = set()

    def visit(target: Entity) -> None:
        visited.add(target.name)
        for entity in entities:
            if entity.name not in visited and any(references(entity, target)):
                visit(entity)
        ordered[target.name] = target

    for entity in entities:
        if entity.name not in visited:
            visit(entity)
    return tuple(ordered.values())
