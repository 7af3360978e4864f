"""Read masks: which fields of an entity a request reads.

A statement that reads entities has a second form, in which each column that may be left out is behind a parameter of
its own. So the masks that clients choose, however many, are one statement, and PostgreSQL does not fetch the documents
that nobody asked for.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from statehouse_server.errors import InvalidRequest
from statehouse_server.postgres.context import CallContext
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.paging import INCLUDE

ALL = "*"
KEPT_MASKS = 1024
"""Masks whose parameters are kept."""


@dataclass(frozen=True)
class ReadMask:
    """The fields of an entity, and of entities in its fields, that a request reads."""

    entity: Entity
    parameters: Mapping[str, bool] = field(default_factory=dict)
    """For each column that can be left out, whether it is read; empty if all are."""

    @classmethod
    def of(cls, entity: Entity, paths: Sequence[str], **nested: Entity) -> "ReadMask":
        """The mask with these paths. `nested` are the fields that contain other entities: `agent.name` is a path, too.

        Raises InvalidRequest for a path that is not a field.
        """
        if not paths or list(paths) == [ALL]:
            return cls(entity)
        # Clients send the same masks again and again. A set, in which a path that is given a thousand times is one.
        return cls(entity, _checked_parameters(entity, frozenset(paths), tuple(nested.items())))

    def along(self, columns: Iterable[str]) -> Mapping[str, bool]:
        """The parameters if these columns are read in any case."""
        needed = {self.entity.read_parameter(name): True for name in columns}
        return {**self.parameters, **needed} if self.parameters else {}

    def shows(self, column: str) -> bool:
        """Whether it includes a column."""
        return self.parameters.get(self.entity.read_parameter(column), True)

    def clear(self, rows: Iterable[Any], columns: Iterable[str]) -> None:
        """Clear those of these columns in entities that the mask leaves out."""
        left_out = [name for name in columns if not self.shows(name)]
        for row in rows if left_out else ():
            for name in left_out:
                row.ClearField(name)


def masked(ctx: CallContext, entity: Entity, request: Any) -> CallContext:
    """The call with the read mask of a request for entities of this kind. Raises InvalidRequest."""
    return ctx.reading(ReadMask.of(entity, own_paths(request)).parameters)


def own_paths(request: Any) -> list[str]:
    """The paths in the read mask of a request, without those of what it can include."""
    if not request.read_mask.paths:  # as in most requests; to look through a descriptor takes longer
        return []
    fields = (field.name for field in request.DESCRIPTOR.fields)
    others = {name.removeprefix(INCLUDE) for name in fields if name.startswith(INCLUDE)}
    return [path for path in request.read_mask.paths if path.partition(".")[0] not in others]


def paths_of(request: Any, included: str) -> list[str]:
    """The paths in the read mask of a request for what it includes under this name: `tasks.name` is its `name`, and
    `tasks` all of it."""
    paths = [path.partition(".") for path in request.read_mask.paths]
    inner = [rest if dot else ALL for name, dot, rest in paths if name == included]
    return [ALL] if ALL in inner else inner


@lru_cache(KEPT_MASKS)
def _checked_parameters(
    entity: Entity, paths: frozenset[str], nested: tuple[tuple[str, Entity], ...]
) -> Mapping[str, bool]:
    """The parameters of a mask with these paths. Raises InvalidRequest."""
    known = {
        *entity.paths,
        *(name for name, _ in nested),
        *(f"{name}.{path}" for name, one in nested for path in one.paths),
    }
    if unknown := sorted(paths - known):
        raise InvalidRequest("read_mask", f"contains {unknown[0]!r}, which is not a field of {entity.name}")
    parameters = _parameters(entity, {*entity.always_read, *paths})
    for name, one in nested:
        parameters |= _parameters(one, _nested_fields(one, name, paths))
    return MappingProxyType(parameters)


def _parameters(entity: Entity, shown: set[str]) -> dict[str, bool]:
    return {entity.read_parameter(name): name in shown for name in entity.fields}


def _nested_fields(entity: Entity, name: str, paths: Collection[str]) -> set[str]:
    """The fields of an entity in the field `name` that are read: all, some, or none."""
    if name in paths:
        return {*entity.fields}
    inner = {path.removeprefix(f"{name}.") for path in paths if path.startswith(f"{name}.")}
    return {*entity.always_read, *inner} if inner else set()
