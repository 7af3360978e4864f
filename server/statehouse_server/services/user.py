"""Users, who are global."""

from statehouse.v1 import user_pb2 as pb

from statehouse_server.resource.entity import Entity

USER = Entity(pb.User, unique_within=frozenset({"provider"}))
