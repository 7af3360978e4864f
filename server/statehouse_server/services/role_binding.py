"""Role bindings: the roles of those whom an issuer of JSON Web Tokens or a certificate names."""

from statehouse.v1 import access_pb2 as pb

from statehouse_server.access.roles import require_grant
from statehouse_server.resource.entity import Entity

ROLE_BINDING = Entity(pb.RoleBinding, guard=require_grant)
