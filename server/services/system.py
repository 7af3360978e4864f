"""The service itself: what runs here, and the removal of what has outlived its retention."""

import time
from typing import Any

from google.protobuf.duration_pb2 import Duration
from google.protobuf.timestamp_pb2 import Timestamp
from statehouse.v1 import system_pb2 as pb

import server
from server.database import Connection
from server.parts import Parts
from server.statements import Statement, named_statements

SQL = named_statements("system")
API_VERSIONS = ("statehouse.v1",)


class System:
    """The handlers of SystemService."""

    def __init__(self, parts: Parts) -> None:
        self._database = parts.database
        self._started = time.time()

    def get_server_info(self, _: Connection, __: pb.GetServerInfoRequest) -> pb.GetServerInfoResponse:
        health = self._database.health
        start_time, uptime = Timestamp(), Duration()
        start_time.FromNanoseconds(int(self._started * 1e9))
        uptime.FromMilliseconds(int((time.time() - self._started) * 1000))
        return pb.GetServerInfoResponse(
            version=server.__version__,
            api_versions=API_VERSIONS,
            database_version=health.version,
            schema_version=health.schema_version,
            pending_migrations=health.pending_migrations,
            start_time=start_time,
            uptime=uptime,
        )

    def purge_expired(self, conn: Connection, request: pb.PurgeExpiredRequest) -> pb.PurgeExpiredResponse:
        days: dict[str, Any] = {"retention_days": self._database.config.retention_days}
        response = pb.PurgeExpiredResponse()
        for (project_id,) in SQL.projects.all(conn, {}):
            for table in ("idempotency_keys", "workflows", "clusters", "locks", "reservations"):
                response.counts[table] += _purge(conn, table, days | {"project_id": project_id}, dry=request.dry_run)
        response.counts["projects"] = _purge(conn, "projects", days, dry=request.dry_run)
        return response


def _purge(conn: Connection, table: str, params: dict[str, Any], *, dry: bool) -> int:
    """Remove what is over, or count it."""
    statement: Statement = getattr(SQL, f"{'count' if dry else 'purge'}_{table}")
    return int(statement.one(conn, params)[0] if dry else statement.run(conn, params).rowcount)
