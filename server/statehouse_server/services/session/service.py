"""Sessions."""

from statehouse.v1 import session_pb2 as pb

from statehouse_server.resource.entity import Entity
from statehouse_server.resource.transitions import SESSION as TRANSITIONS
from statehouse_server.services.workspace import WORKSPACE

SESSION = Entity(
    pb.Session,
    transitions=TRANSITIONS,
    owners={"workspace_id": WORKSPACE},
    acyclic=("parent_session_id", "fork_of_session_id"),
)
