"""Service tokens: with them programs act by themselves, and for no user."""

from typing import Any

from google.protobuf.duration_pb2 import Duration
from statehouse.v1 import access_pb2 as pb

from statehouse_server.access.roles import require_grant
from statehouse_server.errors import FailedPrecondition
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.lifetimes import EXPIRE_TIME, PARAMETERS, active, lifetimes
from statehouse_server.resource.statements import StatementSet
from statehouse_server.secrets import tokens
from statehouse_server.services.dependencies import Dependencies

TOKEN = Entity(
    pb.Token,
    server_set=frozenset({"prefix"}),
    unmapped_columns=frozenset({"previous_token_hash"}),
    computed={
        "prefix": "item.prefix",
        "expire_time": EXPIRE_TIME,
        "token_hash": "item.token_hash",
    },
    insert_parameters=PARAMETERS | {"prefix": "text", "token_hash": "bytea"},
    insert_inputs=lifetimes,
    filters={"active": active("tokens")},
    guard=require_grant,
    quiet_fields=("last_used_time",),
)
KIND = "token"
"""The word for them in their texts."""


class TokenStatements(StatementSet, stem="token"):
    rotate_token: Statement
    revoke_token: Statement


SQL = TokenStatements(TOKEN)


class ServiceTokens:
    """The handlers of AccessService for tokens."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._repository = dependencies.repository(TOKEN)

    def create_token(self, ctx: CallContext, request: pb.CreateTokenRequest) -> pb.CreateTokenResponse:
        secret, made = tokens.made(KIND)
        created: Any = self._repository.create(ctx, request.token, made)
        return pb.CreateTokenResponse(token=created, secret=secret)

    def rotate_token(self, ctx: CallContext, request: pb.RotateTokenRequest) -> pb.RotateTokenResponse:
        key, overlap = _key(request), request.overlap if request.HasField("overlap") else Duration()
        secret, made = tokens.made(KIND)
        with self._repository.guarded(ctx, key):
            rotated = self._repository.apply(ctx, SQL.rotate_token, key | made | {"overlap": overlap}).fetchone()
        if rotated is None:
            raise FailedPrecondition(
                f"The token {request.id} has expired or was revoked; create another one.",
                entity_kind="token",
                entity_id=request.id,
            )
        return pb.RotateTokenResponse(token=rotated, secret=secret)

    def revoke_token(self, ctx: CallContext, request: pb.RevokeTokenRequest) -> pb.RevokeTokenResponse:
        key = _key(request)
        with self._repository.guarded(ctx, key) as stored:
            if stored.HasField("revoke_time"):
                return pb.RevokeTokenResponse(token=stored)
            return pb.RevokeTokenResponse(token=self._repository.apply(ctx, SQL.revoke_token, key).fetchone())


def _key(request: Any) -> dict[str, str]:
    return {"project_id": request.project_id, "id": request.id}
