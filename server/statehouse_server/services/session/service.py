"""Sessions."""

from statehouse.v1 import session_pb2 as pb

from statehouse_server.resource.entity import Entity
from statehouse_server.resource.transitions import SESSION as TRANSITIONS
from statehouse_server.services.workspace import WORKSPACE

SESSION = Entity(
    pb.Session,
    transitions=TRANSITIONS,
    owners={"workspace_id": WORKSPACE},
    # Its tasks are purged with it, so no task of another session may be below them.
    purgeable="NOT EXISTS (SELECT 1 FROM tasks AS parent"
    " JOIN tasks AS child ON child.project_id = parent.project_id AND child.parent_id = parent.id"
    " WHERE parent.project_id = %(project_id)s AND child.project_id = %(project_id)s"
    " AND parent.session_id = sessions.id AND child.session_id IS DISTINCT FROM sessions.id)",
)
