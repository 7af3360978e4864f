"""Sessions, which can be read with their workspaces."""

from statehouse.v1 import session_pb2 as pb

from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.includes import Include
from statehouse_server.resource.statements import StatementSet
from statehouse_server.resource.transitions import SESSION as TRANSITIONS

SESSION = Entity(
    pb.Session,
    transitions=TRANSITIONS,
    hidden_with="workspace_id",
    computed={"hidden": "FALSE"},
    acyclic=("parent_session_id", "fork_of_session_id"),
)


class SessionStatements(StatementSet, stem="session"):
    get_sessions_of_workspaces: Statement


SQL = SessionStatements(SESSION)
SESSIONS = Include(
    "sessions",
    SESSION,
    owner="workspace_id",
    statements={True: SQL.get_sessions_of_workspaces},
    instead="ListSessions returns the sessions in pages.",
    each=100,
)
