"""Lifetimes: the `ttl` of a new entity, from which the database computes when it ends, unless it is revoked before."""

from collections.abc import Sequence
from typing import Any

PARAMETERS = {"ttl": "interval"}
"""The `insert_parameters` of an entity with a `ttl`."""
EXPIRE_TIME = "COALESCE(item.expire_time, statement_timestamp() + item.ttl)"
"""The `expire_time` of such an entity, as a `computed` column: as given, or at the end of its `ttl`."""


def active(table: str) -> str:
    """The condition that such an entity has neither expired nor been revoked."""
    unexpired = f"({table}.expire_time IS NULL OR {table}.expire_time > statement_timestamp())"
    return f"({table}.revoke_time IS NULL AND {unexpired})"


def lifetimes(items: Sequence[Any], _: frozenset[str]) -> list[dict[str, Any]]:
    """The `insert_inputs` of such an entity."""
    return [{"ttl": item.ttl if item.HasField("ttl") else None} for item in items]
