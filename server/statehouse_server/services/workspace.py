"""Workspaces: the folders that sessions work in."""

from statehouse.v1 import workspace_pb2 as pb

from statehouse_server.resource.entity import Entity
from statehouse_server.resource.transitions import WORKSPACE as TRANSITIONS

WORKSPACE = Entity(pb.Workspace, transitions=TRANSITIONS)
