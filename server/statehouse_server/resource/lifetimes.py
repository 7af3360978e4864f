"""Lifetimes: the `ttl` of a new entity, from which the database computes when it ends."""

from collections.abc import Sequence
from typing import Any

PARAMETERS = {"ttl": "interval"}
"""The `insert_parameters` of an entity with a `ttl`."""


def lifetimes(items: Sequence[Any], _: frozenset[str]) -> list[dict[str, Any]]:
    """The `insert_inputs` of such an entity."""
    return [{"ttl": item.ttl if item.HasField("ttl") else None} for item in items]
