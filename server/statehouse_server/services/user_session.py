"""User sessions: the logins of users, proved by tokens."""

from statehouse.v1 import user_pb2 as user
from statehouse.v1 import user_session_pb2 as pb

from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.lifetimes import PARAMETERS, active, lifetimes
from statehouse_server.resource.mapping import MessageRowFactory
from statehouse_server.resource.statements import StatementSet
from statehouse_server.services.bearer_tokens import HOLDING_USER, BearerTokens, Statements
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.user import USER

USER_SESSION = Entity(
    pb.UserSession,
    server_set=frozenset({"expire_time"}),
    computed={
        "expire_time": "COALESCE(item.expire_time, statement_timestamp() + COALESCE(item.ttl, INTERVAL '30 days'))",
        "token_hash": "item.token_hash",
    },
    insert_parameters=PARAMETERS | {"token_hash": "bytea"},
    insert_inputs=lifetimes,
    locking_join=HOLDING_USER,
    filters={"active": active("user_sessions")},
    quiet_fields=("last_used_time",),
)


class UserSessionStatements(StatementSet, stem="user_session"):
    verify_user_session: Statement
    revoke_user_session: Statement
    revoke_user_sessions: Statement


SQL = UserSessionStatements(
    USER_SESSION,
    USER,
    verify_user_session=MessageRowFactory(user.VerifyUserSessionResponse, extra_column="unnoted"),
)


def end_user_sessions(ctx: CallContext, request: user.DeleteUserRequest) -> None:
    """Revoke the sessions of a user who is deleted. A purge removes them by itself."""
    if not request.purge:
        SQL.revoke_user_sessions.run(ctx, {"user_id": request.id, "except_id": ""})


class UserSessions:
    """The handlers of UserService for user sessions."""

    def __init__(self, dependencies: Dependencies) -> None:
        statements = Statements(SQL.verify_user_session, SQL.revoke_user_session, SQL.revoke_user_sessions)
        self._tokens = BearerTokens(dependencies, USER_SESSION, "session", statements)

    def create_user_session(
        self, ctx: CallContext, request: pb.CreateUserSessionRequest
    ) -> pb.CreateUserSessionResponse:
        created, token = self._tokens.create(ctx, request.user_session)
        return pb.CreateUserSessionResponse(user_session=created, token=token)

    def verify_user_session(
        self, ctx: CallContext, request: pb.VerifyUserSessionRequest
    ) -> user.VerifyUserSessionResponse:
        verified: user.VerifyUserSessionResponse = self._tokens.verify(ctx, request)
        return verified

    def revoke_user_session(
        self, ctx: CallContext, request: pb.RevokeUserSessionRequest
    ) -> pb.RevokeUserSessionResponse:
        return pb.RevokeUserSessionResponse(user_session=self._tokens.revoke(ctx, request.id, request.user_id))

    def revoke_user_sessions(
        self, ctx: CallContext, request: pb.RevokeUserSessionsRequest
    ) -> pb.RevokeUserSessionsResponse:
        count = self._tokens.revoke_all(ctx, request.user_id, {"except_id": request.except_id})
        return pb.RevokeUserSessionsResponse(count=count)
