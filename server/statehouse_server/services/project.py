"""Projects."""

from statehouse.v1 import project_pb2 as pb

from statehouse_server.principal import SYSTEM_PROJECT
from statehouse_server.resource.entity import Entity
from statehouse_server.rpc.methods import DEFAULT_PROJECT

PROJECT = Entity(
    pb.Project,
    defaults={"transitions": "'STRICT'"},
    permanent=frozenset({DEFAULT_PROJECT, SYSTEM_PROJECT}),
    # Keeps the owner from being deleted meanwhile: the deletion would not find the project.
    locking_join="JOIN LATERAL (SELECT count(held.delete_time) AS deleted"
    " FROM (SELECT users.delete_time FROM users WHERE users.id = item.owner_id FOR SHARE) AS held"
    ") AS owner ON owner.deleted = 0",
)
