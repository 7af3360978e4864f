"""The change feed, which is also the audit log: the only place that writes events."""

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
    """An event about an entity that does not change the entity."""

    type: str
    entity_kind: str
    entity_id: str
    outcome: str
    """SUCCESS, FAILURE or DENIED."""
    payload: Mapping[str, Any]


def append(ctx: CallContext, project_id: str, event: Event) -> None:
    """Append an event, in the open transaction or, if none is open, in a new one."""
    params = {
        "project_id": project_id,
        "type": event.type,
        "entity_kind": event.entity_kind,
        "entity_id": event.entity_id,
        "actor": ctx.caller.principal.name,
        "on_behalf_of": ctx.caller.on_behalf_of or None,
        "outcome": event.outcome,
        "payload_json": orjson.dumps(event.payload).decode(),
        "request_id": ctx.caller.request_id or None,
        "peer": ctx.caller.peer or None,
    }
    SQL.append_event.run(ctx, params)
