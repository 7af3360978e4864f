"""Projects."""

from statehouse.v1 import project_pb2 as pb

from statehouse_server.resource.entity import Entity
from statehouse_server.rpc.methods import DEFAULT_PROJECT, SYSTEM_PROJECT

PROJECT = Entity(
    pb.Project, defaults={"transitions": "'STRICT'"}, permanent=frozenset({DEFAULT_PROJECT, SYSTEM_PROJECT})
)
