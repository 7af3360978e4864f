"""Events that tell something else than a change of an entity, which its own statement records."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson

from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.recording.statements import events_of
from statehouse_server.resource.statements import StatementSet

REDACTED = "event.redacted"
"""The type of the event of a redaction. Who erased something is not erased. Whoever has events in memory when this
comes reads those again."""


class EventStatements(StatementSet, stem="event"):
    append_event: Statement
    append_own_event: Statement
    find_sequence: Statement
    find_feed: Statement


SQL = EventStatements()


@dataclass(frozen=True)
class NewEvent:
    """An event that changes no entity."""

    type: str
    entity_kind: str = ""
    entity_id: str = ""
    outcome: str = "SUCCESS"
    """SUCCESS, FAILURE or DENIED."""
    reason: str = ""
    targets: Sequence[tuple[str, str]] = ()
    """The kinds and ids of what it is about besides the entity."""
    payload: Mapping[str, Any] | str = field(default_factory=dict)
    """An object, or the text of a document; empty for none."""


def append(ctx: CallContext, project_id: str, event: NewEvent) -> None:
    """Append an event, in the open transaction or, if none is open, in a new one."""
    SQL.append_event.run(ctx, _parameters(ctx, project_id, event))


def append_own(ctx: CallContext, project_id: str, event: NewEvent) -> int | None:
    """Append an event of a client's own type. Returns its position, or None if the project does not exist or is
    deleted."""
    row = SQL.append_own_event.fetch_one(ctx, _parameters(ctx, project_id, event))
    return int(row[0]) if row else None


def _parameters(ctx: CallContext, project_id: str, event: NewEvent) -> dict[str, Any]:
    """The parameters of an event, which is announced to whoever watches."""
    ctx.notify(events_of(project_id))
    payload = event.payload if isinstance(event.payload, str) else orjson.dumps(event.payload).decode()
    return {
        **ctx.caller.audited,
        "project_id": project_id,
        "type": event.type,
        "entity_kind": event.entity_kind or None,
        "entity_id": event.entity_id or None,
        "outcome": event.outcome,
        "reason": event.reason or None,
        "targets": [text for target in event.targets for text in target] or None,
        "payload_json": payload or None,
    }
