"""The caller itself: who it is, and what it may do."""

from statehouse.v1 import access_pb2 as pb
from statehouse.v1.project_pb2 import ProjectRole

from statehouse_server.postgres.context import CallContext
from statehouse_server.resource.paging import within_bytes
from statehouse_server.services.dependencies import Dependencies


class Callers:
    """The handlers of AccessService for the caller."""

    def __init__(self, _: Dependencies) -> None:
        pass

    def get_caller(self, ctx: CallContext, _: pb.GetCallerRequest) -> pb.GetCallerResponse:
        principal = ctx.caller.principal
        roles = [
            pb.GrantedRole(project_id=project_id, role=ProjectRole.ValueType(role))
            for project_id, roles in sorted(principal.roles.items())
            for role in sorted(roles)
        ]
        response = pb.GetCallerResponse(
            principal=principal.name, user_id=principal.user_id, roles=roles, display_name=principal.display_name
        )
        within_bytes(response, "The caller has too many roles to list.", limit=ctx.answer_bytes)
        return response
