"""Service tokens: with them programs act by themselves, and for no user."""

from typing import Any

from google.protobuf.duration_pb2 import Duration
from statehouse.v1 import access_pb2 as pb

from statehouse_server.errors import FailedPrecondition
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.lifetimes import PARAMETERS, lifetimes
from statehouse_server.resource.statements import StatementSet
from statehouse_server.secrets import tokens
from statehouse_server.services.dependencies import Dependencies

TOKEN = Entity(
    pb.Token,
    server_set=frozenset({"prefix"}),
    unmapped_columns=frozenset({"previous_token_hash"}),
    computed={
        "prefix": "item.prefix",
        "expire_time": "COALESCE(item.expire_time, statement_timestamp() + item.ttl)",
        "token_hash": "item.token_hash",
    },
    insert_parameters=PARAMETERS | {"prefix": "text", "token_hash": "bytea"},
    insert_inputs=lifetimes,
    filters={
        "active": "(tokens.revoke_time IS NULL"
        " AND (tokens.expire_time IS NULL OR tokens.expire_time > statement_timestamp()))"
    },
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
        ctx.caller.principal.require_role(request.token.role, request.project_id)
        secret, made = _text()
        params = self._repository.scope(request.token) | self._repository.item_params([request.token])[0] | made
        created: Any = self._repository.store(ctx, "create", params)
        if created is None:
            raise self._repository.refusals.of_owner(ctx, request.token)
        return pb.CreateTokenResponse(token=created, secret=secret)

    def rotate_token(self, ctx: CallContext, request: pb.RotateTokenRequest) -> pb.RotateTokenResponse:
        self._stored(ctx, request)
        secret, made = _text()
        overlap = request.overlap if request.HasField("overlap") else Duration()
        rotated = self._repository.apply(ctx, SQL.rotate_token, _key(request) | made | {"overlap": overlap}).fetchone()
        if rotated is None:
            raise FailedPrecondition(
                f"The token {request.id} has expired or was revoked.", entity_kind="token", entity_id=request.id
            )
        return pb.RotateTokenResponse(token=rotated, secret=secret)

    def revoke_token(self, ctx: CallContext, request: pb.RevokeTokenRequest) -> pb.RevokeTokenResponse:
        stored = self._stored(ctx, request)
        revoked = self._repository.apply(ctx, SQL.revoke_token, _key(request)).fetchone()
        return pb.RevokeTokenResponse(token=revoked or stored)

    def _stored(self, ctx: CallContext, request: Any) -> Any:
        """The token, which the caller may have given. Raises NotFound and PermissionDenied."""
        stored: Any = self._repository.find(ctx, _key(request))
        if stored is None:
            raise self._repository.not_found(request.id)
        ctx.caller.principal.require_role(stored.role, request.project_id)
        return stored


def _key(request: Any) -> dict[str, str]:
    return {"project_id": request.project_id, "id": request.id}


def _text() -> tuple[str, dict[str, Any]]:
    """A new text of a token, and what is stored of it."""
    text = tokens.make(KIND)
    return text, {"token_hash": tokens.digest(text), "prefix": tokens.prefix(KIND, text)}
