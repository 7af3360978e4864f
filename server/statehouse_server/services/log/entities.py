"""The entities that have logs: whether they exist, and why nothing can be appended to a log."""

from typing import Any

from statehouse_server.errors import NotFound, StatehouseError
from statehouse_server.postgres.context import CallContext, Hold
from statehouse_server.resource.repository import Repository
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.job.leases import SQL as JOB_SQL
from statehouse_server.services.job.leases import find_lost_job, held_under
from statehouse_server.services.log.statements import KINDS, key_of


class LogEntities:
    """The entities that have logs."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._repositories = {kind: dependencies.repository(one.entity) for kind, one in KINDS.items()}

    def repository(self, request: Any) -> Repository:
        """The repository of the entity that a request names."""
        return self._repositories[request.entity_kind]

    def is_deleted(self, ctx: CallContext, request: Any) -> bool:
        """Whether the entity is marked as deleted. Raises NotFound."""
        found = KINDS[request.entity_kind].finding.fetch_one(ctx, key_of(request))
        if found is None:
            raise self._not_found(request)
        return bool(found[0])

    def refusal(self, ctx: CallContext, request: Any) -> StatehouseError | None:
        """Why nothing could be appended to the log of an entity. None if there is no reason but that it has none
        yet."""
        refusals = self.repository(request).refusals
        refusals.require_project(ctx, {"project_id": request.project_id})
        found = self.repository(request).find(ctx, {"project_id": request.project_id, "id": request.entity_id})
        if found is None:
            return self._not_found(request)
        return refusals.deleted(ctx, found) or self._lost(ctx, request)

    def _lost(self, ctx: CallContext, request: Any) -> StatehouseError | None:
        """The error for a job that is not leased under the token of the request, if it has one."""
        if not request.lease_token:
            return None
        lease = Hold("job", request.project_id, request.entity_id, request.lease_token)
        held = JOB_SQL.find_leased_jobs.fetch_all(ctx, held_under(lease.project_id, {lease.name: lease.token}))
        return None if held else find_lost_job(ctx, lease)

    def _not_found(self, request: Any) -> NotFound:
        return self.repository(request).not_found(request.entity_id)
