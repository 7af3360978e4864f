"""Cycles of references between entities of one kind, which a change must not close.

A new entity cannot close one, but by a reference to itself, since nothing refers to it yet. So only a change of a
reference of a stored entity has to look: it takes its turn, makes the change, and then looks whether the entity is
above itself. Two changes that close a cycle together follow each other, and the second one sees the first: its look is
a statement after its turn. If its snapshot is older than that, taking the turn fails with a serialization failure.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from google.protobuf.message import Message

from statehouse_server.errors import Cycle, DepthExceeded
from statehouse_server.postgres.context import CallContext
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.reading import Reader

MAX_ANCESTORS = 10_000
"""Limit of the entities that a change looks at above a new reference."""


def require_other(entity: Entity, item: Message) -> None:
    """Raise Cycle if a new entity refers to itself."""
    for name in entity.acyclic:
        if item.id and getattr(item, name) == item.id:  # type: ignore[attr-defined]
            raise _cycle(entity, item, name)


@contextmanager
def guarded(ctx: CallContext, reader: Reader, item: Any, fields: Sequence[str]) -> Iterator[None]:
    """Undo the block, which changes these references of an entity, if it closes a cycle. Raises Cycle, and
    DepthExceeded if that would take too long to find out."""
    scope = {"project_id": item.project_id}
    with ctx.transaction():
        reader.statement("take_turn_of").run(ctx, scope)
        yield
        for name in fields:
            params = {**scope, "id": item.id, "start": getattr(item, name), "limit": MAX_ANCESTORS + 1}
            above_itself, count = reader.statement("find_cycle_of").fetch_one(ctx, params)
            if above_itself:
                raise _cycle(reader.entity, item, name)
            if count > MAX_ANCESTORS:
                raise _too_many(reader.entity, name)


def _cycle(entity: Entity, item: Message, name: str) -> Cycle:
    named = {"field": name, "value": getattr(item, name)}
    return Cycle(f"{entity.name}.{name}", f"makes the {entity.name} its own ancestor", **named)


def _too_many(entity: Entity, name: str) -> DepthExceeded:
    message = f"{name}: the {entity.name} would have more than {MAX_ANCESTORS} ancestors."
    return DepthExceeded(message, field=name, max_ancestors=MAX_ANCESTORS)
