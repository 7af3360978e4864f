"""The change feed: the one place where a change will write its event."""

from typing import Any

from server.database import Connection
from server.entity import Entity


def record(conn: Connection, entity: Entity, changed: Any) -> Any:  # noqa: ARG001
    """Take note of the rows that a statement changed, in its transaction. Answers its cursor."""
    return changed
