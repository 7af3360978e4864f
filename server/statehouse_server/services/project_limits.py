"""The limits of projects, and what projects have in the database."""

from typing import Any

import orjson
from statehouse.v1 import entity_pb2
from statehouse.v1 import project_pb2 as pb

from statehouse_server.errors import NotFound
from statehouse_server.loop import Loop
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.pool import Database
from statehouse_server.postgres.statements import Statement
from statehouse_server.postgres.types import time_of_postgres_micros
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.statements import StatementSet
from statehouse_server.resource.update_masks import fields_to_update
from statehouse_server.rpc.limits import UNKNOWN, Limits, Stored
from statehouse_server.services.dependencies import Dependencies

PROJECT_LIMITS = Entity(pb.ProjectLimits)
NAMES = PROJECT_LIMITS.mutable_fields
"""The names of all limits."""


class ProjectLimitsStatements(StatementSet, stem="project_limits"):
    add_project_limits: Statement
    find_project_measurement: Statement
    list_project_limits: Statement


SQL = ProjectLimitsStatements(PROJECT_LIMITS)


class ProjectLimits:
    """The handlers of ProjectService for limits."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._limits = dependencies.limits
        self._stored = dependencies.repository(PROJECT_LIMITS)

    def get_project_limits(self, ctx: CallContext, request: pb.GetProjectLimitsRequest) -> pb.GetProjectLimitsResponse:
        key = {"project_id": request.project_id}
        measured = SQL.find_project_measurement.fetch_one(ctx, key)
        if measured is None:
            message = f"The project {request.project_id} does not exist."
            raise NotFound(message, entity_kind="project", entity_id=request.project_id)
        own: Any = self._stored.find(ctx, key) or pb.ProjectLimits(project_id=request.project_id)
        return pb.GetProjectLimitsResponse(
            project_limits=own,
            effective_limits=self._effective(request.project_id),
            usage=self._usage(request.project_id, measured),
        )

    def update_project_limits(
        self, ctx: CallContext, request: pb.UpdateProjectLimitsRequest
    ) -> pb.UpdateProjectLimitsResponse:
        limits = request.project_limits
        fields = fields_to_update(PROJECT_LIMITS, limits, request.update_mask.paths)
        with ctx.transaction():
            self._stored.apply(ctx, SQL.add_project_limits, {"project_id": limits.project_id})
            updated: Any = self._stored.update(ctx, limits, fields)
        return pb.UpdateProjectLimitsResponse(project_limits=updated)

    def _effective(self, project_id: str) -> pb.ProjectLimits:
        account = self._limits.account(project_id)
        values: dict[str, Any] = {name: account.limit(name) for name in NAMES}
        return pb.ProjectLimits(project_id=project_id, **values)

    def _usage(self, project_id: str, measured: tuple[Any, ...]) -> pb.ProjectUsage:
        used = self._limits.account(project_id).used
        rows, size, counts, measure_time = measured
        return pb.ProjectUsage(
            calls=used.get("call_limit", 0),
            streams=used.get("stream_limit", 0),
            transactions=used.get("transaction_limit", 0),
            rows=rows,
            bytes=size,
            row_counts=[
                entity_pb2.EntityCount(entity_kind=kind, count=count)
                for kind, count in sorted(orjson.loads(counts or "{}").items())
            ],
            measure_time=None if measure_time is None else time_of_postgres_micros(measure_time),
        )


class LimitsReader(Loop):
    """Reads the limits of the projects that are called."""

    name = "limits"
    seconds = 2.0

    def __init__(self, database: Database, limits: Limits) -> None:
        super().__init__()
        self._database, self._limits = database, limits

    def step(self) -> None:
        if called := self._limits.called():
            with self._database.connection() as ctx:
                rows = SQL.list_project_limits.fetch_all(ctx, {"project_ids": called})
            found = {project_id: _stored(*values) for project_id, *values in rows}
            for project_id in called:
                self._limits.learn(project_id, found.get(project_id, UNKNOWN))


def _stored(*values: Any) -> Stored:
    *limits, rows, size, due = values
    own = {name: value for name, value in zip(NAMES, limits, strict=True) if value is not None}
    return Stored(own, rows, size, due)
