"""Read masks: which fields of an entity a request reads.

A statement that reads entities has a second form, in which each column that may be left out is behind a parameter of
its own. So the masks that clients choose, however many, are one statement, and PostgreSQL does not fetch the documents
that nobody asked for.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from statehouse_server.errors import InvalidRequest
from statehouse_server.postgres.context import CallContext
from statehouse_server.resource.entity import Entity

ALL = "*"
INCLUDE = "include_"
"""How the fields of a request begin that ask for what belongs to the entities: `include_tasks`."""


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
        known = {*_fields(entity), *(f"{name}.{inner}" for name, one in nested.items() for inner in _fields(one))}
        if unknown := [path for path in paths if path not in known]:
            raise InvalidRequest("read_mask", f"contains {unknown[0]!r}, which is not a field of {entity.name}")
        shown = _parameters(entity, {*entity.always_read, *paths})
        for name, one in nested.items():
            shown |= _parameters(one, _nested_fields(one, name, paths))
        return cls(entity, shown)

    def along(self, columns: Iterable[str]) -> Mapping[str, bool]:
        """The parameters if these columns are read in any case."""
        return {**self.parameters, **_parameters(self.entity, {*columns}, columns)} if self.parameters else {}

    def clear(self, rows: Iterable[Any], columns: Iterable[str]) -> None:
        """Clear those of these columns in entities that the mask leaves out."""
        left_out = [name for name in columns if not self.parameters.get(self.entity.read_parameter(name), True)]
        for row in rows if left_out else ():
            for name in left_out:
                row.ClearField(name)


def masked(ctx: CallContext, entity: Entity, request: Any) -> CallContext:
    """The call with the read mask of a request for entities of this kind. Raises InvalidRequest."""
    return ctx.reading(ReadMask.of(entity, own_paths(request)).parameters)


def own_paths(request: Any) -> list[str]:
    """The paths in the read mask of a request, without those of what it can include."""
    fields = (field.name for field in request.DESCRIPTOR.fields)
    others = tuple(f"{name.removeprefix(INCLUDE)}." for name in fields if name.startswith(INCLUDE))
    return [path for path in request.read_mask.paths if not path.startswith(others)]


def paths_of(request: Any, included: str) -> list[str]:
    """The paths in the read mask of a request for what it includes under this name."""
    begin = f"{included}."
    return [path.removeprefix(begin) for path in request.read_mask.paths if path.startswith(begin)]


def _fields(entity: Entity) -> Iterable[str]:
    described: Any = entity.message.DESCRIPTOR.fields_by_name
    return described  # type: ignore[no-any-return]


def _parameters(entity: Entity, shown: set[str], columns: Iterable[str] | None = None) -> dict[str, bool]:
    names = entity.fields if columns is None else columns
    return {entity.read_parameter(name): name in shown for name in names}


def _nested_fields(entity: Entity, name: str, paths: Sequence[str]) -> set[str]:
    """The fields of an entity in the field `name` that are read: all, some, or none."""
    if name in paths:
        return {*entity.fields}
    inner = {path.removeprefix(f"{name}.") for path in paths if path.startswith(f"{name}.")}
    return {*entity.always_read, *inner} if inner else set()
