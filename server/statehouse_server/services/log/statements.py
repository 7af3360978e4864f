"""The statements of logs, and the entities that have one."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from statehouse.v1 import log_pb2 as pb

from statehouse_server.postgres.notifications import Topic
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.statements import StatementSet
from statehouse_server.services.cluster import CLUSTER
from statehouse_server.services.job.leases import JOB
from statehouse_server.services.session.service import SESSION
from statehouse_server.services.task.service import TASK


class LogStatements(StatementSet, stem="log"):
    find_log_entity: Statement
    begin_log: Statement
    append_log_lines: Statement
    find_log: Statement
    read_log_lines: Statement
    lock_log: Statement
    delete_log_chunks: Statement
    cut_log_chunk: Statement


SQL = LogStatements()
TEMPLATES = (SQL.find_log_entity, SQL.append_log_lines)
"""Statements that each kind of entity has in a form of its own."""
LEASED = "jobs.lease_token = %(lease_token)s AND jobs.lease_expire_time > statement_timestamp()"


@dataclass(frozen=True, eq=False)
class LogKind:
    """A kind of entities that have a log."""

    entity: Entity
    attempt: str = "0"
    """The SQL expression for the attempt of its lines."""

    @cached_property
    def finding(self) -> Statement:
        """The statement that tells whether an entity is deleted. No row if there is no such entity."""
        return self._filled(SQL.find_log_entity)

    @cached_property
    def appending(self) -> Statement:
        """The statement that appends lines to the log of an entity that is not deleted."""
        return self._filled(SQL.append_log_lines)

    @cached_property
    def appending_under_lease(self) -> Statement:
        """The same for a job, as long as it is leased under a token."""
        # The lock keeps others from claiming the job until the lines are committed.
        return self._filled(SQL.append_log_lines, LEASED, "FOR NO KEY UPDATE OF jobs")

    def _filled(self, template: Statement, leased: str = "TRUE", lock: str = "") -> Statement:
        deleted = f"{self.entity.table}.delete_time IS NOT NULL" if self.entity.soft_deleted else "FALSE"
        values = {
            "entities": self.entity.table,
            "attempt": self.attempt,
            "deleted": deleted,
            "live": self.entity.live(),
            "leased": leased,
            "lock": lock,
        }
        query = template.query
        for name, value in values.items():
            query = query.replace(f"{{{name}}}", value)
        return Statement(f"{template.name}({self.entity.name}{', leased' * bool(lock)})", query)


KINDS: Mapping[int, LogKind] = {
    pb.LOG_ENTITY_KIND_TASK: LogKind(TASK),
    pb.LOG_ENTITY_KIND_JOB: LogKind(JOB, attempt="jobs.attempt"),
    pb.LOG_ENTITY_KIND_CLUSTER: LogKind(CLUSTER),
    pb.LOG_ENTITY_KIND_SESSION: LogKind(SESSION),
}


def key_of(request: Any) -> dict[str, Any]:
    """The parameters for the log that a request is about."""
    kind = KINDS[request.entity_kind].entity.name.upper()
    return {"project_id": request.project_id, "entity_kind": kind, "entity_id": request.entity_id}


def topic_of(key: Mapping[str, Any]) -> Topic:
    """The topic that is notified when lines are appended to a log."""
    return ("log", key["project_id"], key["entity_kind"], key["entity_id"])
