"""Git repositories."""

from statehouse.v1 import repo_pb2 as pb

from statehouse_server.resource.entity import Entity

REPO = Entity(pb.Repo)
