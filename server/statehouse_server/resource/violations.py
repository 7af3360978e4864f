"""Violated constraints: what of a change they refused."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import psycopg

from statehouse_server.descriptors import singular
from statehouse_server.errors import StillReferenced
from statehouse_server.postgres.driver_errors import Constraint, translate
from statehouse_server.resource.entity import Entity

SHOWN_LENGTH = 64
"""PostgreSQL shows this many bytes of a value in the detail of an error."""


@contextmanager
def explained(params: Mapping[str, Any]) -> Iterator[None]:
    """Add to the error of a violated constraint the value that was refused. Raises StatehouseError."""
    try:
        yield
    except psycopg.IntegrityError as error:
        raise translate(error).about(params) from error


@contextmanager
def unreferenced(entity: Entity, key: Mapping[str, Any]) -> Iterator[None]:
    """Raise StillReferenced if a deletion fails because something refers to the entity with this key."""
    try:
        yield
    except psycopg.errors.ForeignKeyViolation as error:
        constraint = Constraint.of(error)
        id_, name = key[entity.key[-1]], entity.name
        field = f"{singular(constraint.table)}.{constraint.subject}"
        raise StillReferenced(
            f"The {entity.noun} {id_} is still referenced by {field}.", entity_kind=name, entity_id=id_, field=field
        ) from None


def violating_index(items: Sequence[Any], error: psycopg.IntegrityError) -> int | None:
    """The index of the item whose row violated a constraint, if it can be determined.

    The detail of a PostgreSQL error contains the columns and values of the key, as in `Key (project_id, agent_id)=(p,
    a) is not present`. For a check it contains the row, each value cut to 64 bytes, as in `Failing row contains (p,
    id, …`.
    """
    detail = error.diag.message_detail or ""
    if isinstance(error, psycopg.errors.CheckViolation):
        row = detail.partition("(")[2]
        found = [n for n, item in enumerate(items) if row.startswith(f"{_cut(item.project_id)}, {_cut(item.id)}, ")]
        return found[0] if len(found) == 1 else None
    columns, _, values = detail.partition("(")[2].partition(")=")
    keys = (", ".join(str(getattr(item, name, "")) for name in columns.split(", ")) for item in items)
    return next((index for index, key in enumerate(keys) if values.startswith(f"({key})")), None)


def _cut(value: str) -> str:
    return value if len(value) <= SHOWN_LENGTH else f"{value[:SHOWN_LENGTH]}..."
