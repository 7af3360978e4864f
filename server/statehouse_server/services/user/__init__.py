"""Users, who are global, and what belongs to them."""

from statehouse.v1 import user_pb2 as pb

from statehouse_server.resource.entity import Entity

USER = Entity(pb.User, unique_within=frozenset({"provider"}), permanent=frozenset({"anonymous"}))
