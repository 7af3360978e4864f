"""Sessions."""

from statehouse.v1 import session_pb2 as pb

from statehouse_server.resource.entity import Entity
from statehouse_server.resource.transitions import SESSION as TRANSITIONS

SESSION = Entity(pb.Session, transitions=TRANSITIONS)
