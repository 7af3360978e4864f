"""Role mappings, and the roles that they grant."""

from statehouse.v1 import role_mapping_pb2 as pb

from statehouse_server.errors import ResultTooLarge
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.paging import within_bytes
from statehouse_server.resource.statements import StatementSet
from statehouse_server.services.dependencies import Dependencies

ROLE_MAPPING = Entity(pb.RoleMapping, defaults={"enabled": "TRUE"})


class RoleMappingStatements(StatementSet, stem="role_mapping"):
    resolve_roles: Statement


SQL = RoleMappingStatements()
MAX_ROLES = 10_000


class RoleMappings:
    """The handlers of RoleMappingService for custom methods."""

    def __init__(self, _: Dependencies) -> None:
        pass

    def resolve_roles(self, ctx: CallContext, request: pb.ResolveRolesRequest) -> pb.ResolveRolesResponse:
        params = {"project_id": request.project_id, "principal": request.principal, "limit": MAX_ROLES + 1}
        found = SQL.resolve_roles.fetch_all(ctx, params)
        if len(found) > MAX_ROLES:
            raise ResultTooLarge(f"{request.principal} has more than {MAX_ROLES} roles.", limit=MAX_ROLES)
        roles = [pb.ResolvedRole(team=team, role=role) for team, role in found]
        response: pb.ResolveRolesResponse = within_bytes(pb.ResolveRolesResponse(roles=roles))
        return response
