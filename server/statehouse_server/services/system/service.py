"""SystemService: server information and the purge."""

import time
from collections import Counter
from inspect import get_annotations
from typing import Any

from google.protobuf.duration_pb2 import Duration
from google.protobuf.timestamp_pb2 import Timestamp
from statehouse.v1 import system_pb2 as pb

import statehouse_server
from statehouse_server.descriptors import singular
from statehouse_server.listening import addresses
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.expiry import MAX_HELD, Expiry
from statehouse_server.resource.references import referring_first
from statehouse_server.resource.statements import StatementSet
from statehouse_server.rpc.handler import without_connection
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.event.retention import EventExpiry
from statehouse_server.services.standard import entity_counts


class SystemStatements(StatementSet, stem="system"):
    list_project_ids: Statement
    count_idempotency_keys: Statement
    purge_idempotency_keys: Statement
    count_locks: Statement
    purge_locks: Statement
    count_reservations: Statement
    purge_reservations: Statement
    count_jobs: Statement
    purge_jobs: Statement
    count_credential_secrets: Statement
    purge_credential_secrets: Statement
    count_user_sessions: Statement
    purge_user_sessions: Statement
    count_api_keys: Statement
    purge_api_keys: Statement
    count_invitations: Statement
    purge_invitations: Statement
    count_tokens: Statement
    purge_tokens: Statement
    count_log_lines: Statement
    purge_log_lines: Statement


SQL = SystemStatements()
EXPIRING_TABLES = tuple(
    name.removeprefix("purge_") for name in get_annotations(SystemStatements) if name.startswith("purge_")
)
"""Tables whose rows expire by age."""
GLOBAL_TABLES = tuple(name for name in EXPIRING_TABLES if "%(project_id)s" not in getattr(SQL, f"purge_{name}").query)
"""Those of them whose rows belong to no project."""
MOST = 10_000
"""Rows that one statement removes at most, if there may be very many."""
API_VERSIONS = ("statehouse.v1",)


class System:
    """The handlers of SystemService."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._database = dependencies.database
        self._dependencies = dependencies
        self._started = time.time()
        self._risks = addresses.risks(dependencies.database.config)
        # What refers to others is purged before them, since it may hold them.
        mortal = [one for one in referring_first(dependencies.entities) if one.soft_deleted]
        self._of_projects = [Expiry(one, dependencies.entities) for one in mortal if one.of_project]
        self._events = EventExpiry(dependencies)
        self._global = [Expiry(one, dependencies.entities) for one in mortal if not one.of_project]

    @without_connection
    def get_server_info(self, _: None, __: pb.GetServerInfoRequest) -> pb.GetServerInfoResponse:
        health = self._database.health
        start_time, uptime = Timestamp(), Duration()
        start_time.FromNanoseconds(int(self._started * 1e9))
        uptime.FromMilliseconds(int((time.time() - self._started) * 1000))
        return pb.GetServerInfoResponse(
            version=statehouse_server.__version__,
            api_versions=API_VERSIONS,
            database_version=health.version,
            schema_version=health.schema_version,
            pending_migrations=health.pending_migrations,
            start_time=start_time,
            uptime=uptime,
            risks=self._risks,
        )

    @without_connection
    def get_server_activity(self, _: None, __: pb.GetServerActivityRequest) -> pb.GetServerActivityResponse:
        return self._dependencies.activity.of_all()

    def purge_expired(self, ctx: CallContext, request: pb.PurgeExpiredRequest) -> pb.PurgeExpiredResponse:
        answer = pb.PurgeExpiredResponse()
        counts: Counter[str] = Counter()
        verb = "purge" if request.force else "count"
        config = self._database.config
        retention = {
            "retention_days": config.retention_days,
            "job_retention_days": config.job_retention_days,
            "log_retention_days": config.log_retention_days,
        }
        for (project_id,) in SQL.list_project_ids.fetch_all(ctx, {}):
            scope: dict[str, Any] = {"project_id": project_id}
            for table in EXPIRING_TABLES:
                if table not in GLOBAL_TABLES:
                    counts[singular(table)] += _total(getattr(SQL, f"{verb}_{table}"), ctx, scope | retention)
            for expiry in self._of_projects:
                counts[expiry.entity.name] += _purged(ctx, expiry, request, scope, answer)
        for table in GLOBAL_TABLES:
            counts[singular(table)] += _total(getattr(SQL, f"{verb}_{table}"), ctx, retention)
        for expiry in self._global:
            counts[expiry.entity.name] += _purged(ctx, expiry, request, {}, answer)
        counts["event"] += self._events.purge(ctx) if request.force else self._events.count(ctx)
        answer.counts.extend(entity_counts(counts))
        return answer


def _purged(
    ctx: CallContext,
    expiry: Expiry,
    request: pb.PurgeExpiredRequest,
    scope: dict[str, Any],
    answer: pb.PurgeExpiredResponse,
) -> int:
    """The number of entities that are removed, or that would be: then the answer says what is held."""
    if request.force:
        return expiry.purge(ctx, scope)
    outlook = expiry.outlook(ctx, scope, MAX_HELD - len(answer.held))
    answer.held.extend(outlook.held)
    answer.held_count += outlook.held_count
    return outlook.count


def _total(statement: Statement, ctx: CallContext, params: dict[str, Any]) -> int:
    """The number of rows that a statement removes or counts, or of what they contain. It runs until all are removed, if
    it has a limit."""
    total = last = _count(statement, ctx, params | {"limit": MOST})
    while last >= MOST and "%(limit)s" in statement.query:
        last = _count(statement, ctx, params | {"limit": MOST})
        total += last
    return total


def _count(statement: Statement, ctx: CallContext, params: dict[str, Any]) -> int:
    """The number of rows that a statement removes or counts."""
    result = statement.run(ctx, params)
    first = result.fetchone()
    return int(first[0] if first else result.rowcount)
