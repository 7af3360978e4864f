"""Git repositories."""

from statehouse.v1 import repo_pb2 as pb

from statehouse_server.resource.entity import Entity, not_referred_to

REPO = Entity(pb.Repo, unreferenced=not_referred_to("repo_id", "sessions"))
