"""API keys: tokens with which programs act for users."""

from statehouse.v1 import api_key_pb2 as pb
from statehouse.v1.user_pb2 import DeleteUserRequest

from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.lifetimes import EXPIRE_TIME, PARAMETERS, active, lifetimes
from statehouse_server.resource.mapping import MessageRowFactory
from statehouse_server.resource.statements import StatementSet
from statehouse_server.services.bearer_tokens import HOLDING_USER, BearerTokens, Statements
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.user import USER

API_KEY = Entity(
    pb.ApiKey,
    server_set=frozenset({"prefix"}),
    computed={
        "prefix": "item.prefix",
        "expire_time": EXPIRE_TIME,
        "token_hash": "item.token_hash",
    },
    insert_parameters=PARAMETERS | {"prefix": "text", "token_hash": "bytea"},
    insert_inputs=lifetimes,
    locking_join=HOLDING_USER,
    filters={"active": active("api_keys")},
    quiet_fields=("last_used_time",),
)


class ApiKeyStatements(StatementSet, stem="api_key"):
    verify_api_key: Statement
    revoke_api_key: Statement
    revoke_api_keys: Statement


SQL = ApiKeyStatements(API_KEY, USER, verify_api_key=MessageRowFactory(pb.VerifyApiKeyResponse, extra_column="unnoted"))


def end_api_keys(ctx: CallContext, request: DeleteUserRequest) -> None:
    """Revoke the keys of a user who is deleted. A purge removes them by itself."""
    if not request.purge:
        SQL.revoke_api_keys.run(ctx, {"user_id": request.id})


class ApiKeys:
    """The handlers of ApiKeyService for custom methods."""

    def __init__(self, dependencies: Dependencies) -> None:
        statements = Statements(SQL.verify_api_key, SQL.revoke_api_key, SQL.revoke_api_keys)
        self._tokens = BearerTokens(dependencies, API_KEY, "key", statements)

    def create_api_key(self, ctx: CallContext, request: pb.CreateApiKeyRequest) -> pb.CreateApiKeyResponse:
        created, token = self._tokens.create(ctx, request.api_key)
        return pb.CreateApiKeyResponse(api_key=created, token=token)

    def verify_api_key(self, ctx: CallContext, request: pb.VerifyApiKeyRequest) -> pb.VerifyApiKeyResponse:
        verified: pb.VerifyApiKeyResponse = self._tokens.verify(ctx, request)
        return verified

    def revoke_api_key(self, ctx: CallContext, request: pb.RevokeApiKeyRequest) -> pb.RevokeApiKeyResponse:
        return pb.RevokeApiKeyResponse(api_key=self._tokens.revoke(ctx, request.id, request.user_id))

    def revoke_api_keys(self, ctx: CallContext, request: pb.RevokeApiKeysRequest) -> pb.RevokeApiKeysResponse:
        return pb.RevokeApiKeysResponse(count=self._tokens.revoke_all(ctx, request.user_id, {}))
