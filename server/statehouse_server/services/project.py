"""Projects."""

from typing import Any

from statehouse.v1 import project_pb2 as pb

from statehouse_server.errors import FailedPrecondition
from statehouse_server.postgres.context import CallContext
from statehouse_server.resource.entity import Entity
from statehouse_server.rpc.methods import DEFAULT_PROJECT
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.standard import entity_counts

PROJECT = Entity(pb.Project, defaults={"transitions": "'STRICT'"})


class Projects:
    """The handlers of ProjectService for custom methods."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._removal = dependencies.removal(PROJECT)

    def delete_project(self, ctx: CallContext, request: pb.DeleteProjectRequest) -> pb.DeleteProjectResponse:
        if request.id == DEFAULT_PROJECT:
            raise FailedPrecondition(
                f"The project {DEFAULT_PROJECT} cannot be deleted.", entity_kind="project", entity_id=request.id
            )
        deleted: Any
        deleted, counts = self._removal.delete(ctx, {"id": request.id}, request.version, purge=request.purge)
        return pb.DeleteProjectResponse(project=deleted, counts=entity_counts(counts))
