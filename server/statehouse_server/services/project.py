"""Projects."""

from google.protobuf.message import Message
from statehouse.v1 import project_pb2 as pb

from statehouse_server.errors import FailedPrecondition
from statehouse_server.postgres.context import CallContext
from statehouse_server.resource.entity import Entity
from statehouse_server.rpc.methods import DEFAULT_PROJECT
from statehouse_server.services.dependencies import Dependencies

PROJECT = Entity(pb.Project, defaults={"transitions": "'STRICT'"})


class Projects:
    """The handlers of ProjectService for custom methods."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._repository = dependencies.repository(PROJECT)

    def delete_project(self, ctx: CallContext, request: pb.DeleteProjectRequest) -> pb.DeleteProjectResponse:
        if request.id == DEFAULT_PROJECT:
            raise FailedPrecondition(
                f"The project {DEFAULT_PROJECT} cannot be deleted.", entity_kind="project", entity_id=request.id
            )
        deleted: Message = self._repository.delete(ctx, {"id": request.id}, request.version)
        return pb.DeleteProjectResponse(project=deleted)  # type: ignore[arg-type]
