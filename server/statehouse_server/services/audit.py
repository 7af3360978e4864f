"""The change feed, which is the audit log too: the one place where events are written."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson

from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.statements import StatementSet


class EventStatements(StatementSet, stem="event"):
    append_event: Statement


SQL = EventStatements()


@dataclass(frozen=True)
class Event:
    """Something that happened to an entity without changing it."""

    type: str
    entity_kind: str
    entity_id: str
    outcome: str
    """SUCCESS, FAILURE or DENIED."""
    payload: Mapping[str, Any]


def append(ctx: CallContext, project_id: str, event: Event) -> None:
    """Add an event, in the open transaction or in one of its own."""
    params = {
        "project_id": project_id,
        "type": event.type,
        "entity_kind": event.entity_kind,
        "entity_id": event.entity_id,
        "actor": None,
        "outcome": event.outcome,
        "payload_json": orjson.dumps(event.payload).decode(),
        "request_id": ctx.caller.request_id or None,
        "peer": ctx.caller.peer or None,
    }
    SQL.append_event.run(ctx, params)
