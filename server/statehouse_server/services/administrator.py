"""Administrators that the server itself makes: without the first one, nobody could make any."""

from typing import Any

from google.protobuf.duration_pb2 import Duration
from statehouse.v1 import access_pb2 as pb
from statehouse.v1.project_pb2 import ProjectRole

from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.principal import SYSTEM_PROJECT
from statehouse_server.resource.repository import Repository
from statehouse_server.resource.statements import StatementSet
from statehouse_server.resource.validation import validate
from statehouse_server.secrets import tokens
from statehouse_server.services.token import KIND, TOKEN

NAME = "administrator"


class AdministratorStatements(StatementSet, stem="administrator"):
    has_administrator: Statement


SQL = AdministratorStatements()


def exists(ctx: CallContext) -> bool:
    """Whether there is a valid token of an administrator."""
    return _found(ctx, None)


def has(ctx: CallContext, secret: str) -> bool:
    """Whether a text is a valid token of an administrator."""
    return _found(ctx, tokens.digest(secret))


def _found(ctx: CallContext, token_hash: bytes | None) -> bool:
    return bool(SQL.has_administrator.fetch_one(ctx, {"project_id": SYSTEM_PROJECT, "token_hash": token_hash})[0])


def create(ctx: CallContext, name: str = NAME, ttl: Duration | None = None) -> tuple[pb.Token, str]:
    """Store a token with which everything may be done. Returns it with its text. Raises InvalidRequest."""
    token = pb.Token(project_id=SYSTEM_PROJECT, name=name, role=ProjectRole.PROJECT_ROLE_OWNER, ttl=ttl)
    validate(pb.CreateTokenRequest(token=token))
    secret, made = tokens.made(KIND)
    created: Any = Repository(TOKEN).create(ctx, token, made)
    return created, secret
