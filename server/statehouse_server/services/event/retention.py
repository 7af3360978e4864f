"""How long events are kept, and what their removal leaves behind.

Audit types are kept longer than the rest. The events of a type are removed in the order of their numbers, and the
largest number that was removed of each type is noted: so a reader who asks for some types learns whether it misses any
of them, though others with smaller numbers are kept.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from statehouse.v1 import event_pb2 as pb

from statehouse_server.config import Config
from statehouse_server.errors import NotFound
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.statements import StatementSet
from statehouse_server.resource.update_masks import fields_to_update
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.project import PROJECT

EVENT_RETENTION = Entity(pb.EventRetention)
PORTION = 2000
"""Events that one transaction removes at most: while it commits, the feed gets no new numbers."""
AUDIT_TYPES = (
    "api_key.",
    "call.",
    "credential.",
    "event.",
    "event_retention.",
    "invitation.",
    "lock.broken",
    "project.",
    "project_limits.",
    "project_member.",
    "role_binding.",
    "role_mapping.",
    "server.",
    "token.",
    "user.",
    "user_session.",
)
"""The beginnings of types that always are audit types: who may do what and who gave it to them, whose secrets there are
and who saw them, who signed in, what was refused, and what was taken from others or erased."""


class EventRetentionStatements(StatementSet, stem="event_retention"):
    add_event_retention: Statement
    list_event_projects: Statement
    list_types_of_events: Statement
    count_expired_events: Statement
    remove_expired_events: Statement
    remove_event_targets: Statement
    remove_event_blocks: Statement
    note_expirations: Statement
    note_expired_sequence: Statement


SQL = EventRetentionStatements(EVENT_RETENTION)


class EventRetentions:
    """The handlers of EventService for the retention of events."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._stored = dependencies.repository(EVENT_RETENTION)
        self._projects = dependencies.repository(PROJECT)
        self._expiry = EventExpiry(dependencies)

    def get_event_retention(
        self, ctx: CallContext, request: pb.GetEventRetentionRequest
    ) -> pb.GetEventRetentionResponse:
        if self._projects.find(ctx, {"id": request.project_id}) is None:
            message = f"The project {request.project_id} does not exist."
            raise NotFound(message, entity_kind="project", entity_id=request.project_id)
        own: Any = self._stored.find(ctx, {"project_id": request.project_id})
        return pb.GetEventRetentionResponse(
            event_retention=own or pb.EventRetention(project_id=request.project_id),
            effective_retention=self._expiry.retention(ctx, request.project_id).message(request.project_id),
        )

    def update_event_retention(
        self, ctx: CallContext, request: pb.UpdateEventRetentionRequest
    ) -> pb.UpdateEventRetentionResponse:
        retention = request.event_retention
        fields = fields_to_update(EVENT_RETENTION, retention, request.update_mask.paths)
        with ctx.transaction():
            self._stored.apply(ctx, SQL.add_event_retention, {"project_id": retention.project_id})
            updated: Any = self._stored.update(ctx, retention, fields)
        return pb.UpdateEventRetentionResponse(event_retention=updated)


@dataclass(frozen=True)
class Retention:
    """How long the events of a project are kept."""

    event_days: float
    audit_days: float
    audit_types: tuple[str, ...]
    """The beginnings of all audit types."""

    def days(self, type_: str) -> float:
        """How many days the events of a type are kept."""
        return self.audit_days if type_.startswith(self.audit_types) else self.event_days

    def message(self, project_id: str) -> pb.EventRetention:
        return pb.EventRetention(
            project_id=project_id,
            event_days=self.event_days,
            audit_days=self.audit_days,
            audit_type_prefixes=self.audit_types,
        )


class EventExpiry:
    """The end of the retention of events."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._config: Config = dependencies.database.config
        self._stored = dependencies.repository(EVENT_RETENTION)

    def retention(self, ctx: CallContext, project_id: str) -> Retention:
        """How long a project keeps its events."""
        own: Any = self._stored.find(ctx, {"project_id": project_id}) or pb.EventRetention()
        config = self._config
        return Retention(
            own.event_days if own.HasField("event_days") else config.event_retention_days,
            own.audit_days if own.HasField("audit_days") else config.audit_retention_days,
            tuple(sorted({*AUDIT_TYPES, *own.audit_type_prefixes})),
        )

    def count(self, ctx: CallContext) -> int:
        """The number of events of all projects whose retention has ended."""
        return sum(self._count(ctx, project_id) for (project_id,) in SQL.list_event_projects.fetch_all(ctx, {}))

    def purge(self, ctx: CallContext) -> int:
        """Remove the events of all projects whose retention has ended. Returns their number."""
        return sum(self._purge(ctx, project_id) for (project_id,) in SQL.list_event_projects.fetch_all(ctx, {}))

    def _count(self, ctx: CallContext, project_id: str) -> int:
        scope = {"project_id": project_id}
        return sum(
            int(SQL.count_expired_events.fetch_one(ctx, scope | {"types": types, "days": days})[0])
            for days, types in self._types(ctx, project_id).items()
        )

    def _purge(self, ctx: CallContext, project_id: str) -> int:
        total = 0
        for days, types in self._types(ctx, project_id).items():
            while last := _removed(ctx, project_id, types, days):
                total += last
        if total:
            SQL.remove_event_blocks.run(ctx, {"project_id": project_id})
        return total

    def _types(self, ctx: CallContext, project_id: str) -> dict[float, list[str]]:
        """The types of the events of a project, by the days for which they are kept."""
        retention = self.retention(ctx, project_id)
        found = defaultdict(list)
        for (type_,) in SQL.list_types_of_events.fetch_all(ctx, {"project_id": project_id}):
            found[retention.days(type_)].append(type_)
        return found


def _removed(ctx: CallContext, project_id: str, types: Sequence[str], days: float) -> int:
    """Remove a portion of the events of some types that are older than so many days, and note what was removed. Returns
    their number."""
    scope: dict[str, Any] = {"project_id": project_id}
    with ctx.transaction():
        params = scope | {"types": types, "days": days, "limit": PORTION}
        rows = SQL.remove_expired_events.fetch_all(ctx, params)
        if rows:
            _remove_targets(ctx, project_id, rows)
            largest: dict[str, int] = {}
            for type_, sequence, _ in rows:
                largest[type_] = max(sequence, largest.get(type_, 0))
            noted = {"types": [*largest], "sequences": [*largest.values()]}
            SQL.note_expirations.run(ctx, scope | noted)
            # Last, since it waits for who numbers events of the project, and then these for it.
            SQL.note_expired_sequence.run(ctx, scope | {"sequence": max(largest.values())})
    return len(rows)


def _remove_targets(ctx: CallContext, project_id: str, rows: Iterable[tuple[str, int, Sequence[str] | None]]) -> None:
    gone = [
        (sequence, *target)
        for _, sequence, targets in rows
        for target in zip((targets or ())[::2], (targets or ())[1::2], strict=True)
    ]
    if gone:
        sequences, kinds, ids = map(list, zip(*gone, strict=True))
        params = {"project_id": project_id, "sequences": sequences, "kinds": kinds, "ids": ids}
        SQL.remove_event_targets.run(ctx, params)
