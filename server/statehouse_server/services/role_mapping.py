"""Role mappings, and the roles that they grant."""

from statehouse.v1 import role_mapping_pb2 as pb

from statehouse_server.descriptors import enum_labels
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.keyset import Keyset
from statehouse_server.resource.mapping import MessageRowFactory
from statehouse_server.resource.statements import StatementSet
from statehouse_server.services.dependencies import Dependencies

ROLE_MAPPING = Entity(
    pb.RoleMapping, unique_within=frozenset({"principal", "principal_type", "team"}), defaults={"enabled": "TRUE"}
)


class RoleMappingStatements(StatementSet, stem="role_mapping"):
    resolve_roles: Statement


SQL = RoleMappingStatements(resolve_roles=MessageRowFactory(pb.ResolvedRole))
PRINCIPAL_TYPES = enum_labels(pb.PrincipalType.DESCRIPTOR)


class RoleMappings:
    """The handlers of RoleMappingService for custom methods."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._tokens = dependencies.tokens
        self._roles = Keyset(SQL.resolve_roles, team=str, role=str)

    def resolve_roles(self, ctx: CallContext, request: pb.ResolveRolesRequest) -> pb.ResolveRolesResponse:
        params = {
            "project_id": request.project_id,
            "principal": request.principal,
            "principal_type": PRINCIPAL_TYPES.get(request.principal_type),
        }
        roles, token = self._roles.page(ctx, request, self._tokens, params)
        return pb.ResolveRolesResponse(roles=roles, next_page_token=token)
