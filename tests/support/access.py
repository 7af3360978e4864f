"""A server that asks who calls, and its clients."""

import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, nullcontext
from dataclasses import dataclass, replace
from typing import Any

import grpc
import psycopg
from google.protobuf.message import Message
from statehouse.v1 import access_pb2, project_pb2

from statehouse_server import app
from statehouse_server.access.bearer import SOURCES
from statehouse_server.access.proof import shown
from statehouse_server.config import Config
from statehouse_server.errors import Unauthenticated
from statehouse_server.postgres.context import CallContext
from statehouse_server.principal import Principal
from statehouse_server.secrets import tokens
from tests.support.client import Client


def role(label: str) -> project_pb2.ProjectRole.ValueType:
    """A role by its label, such as `WORKER`."""
    return project_pb2.ProjectRole.Value(f"PROJECT_ROLE_{label}")


def bearer(token: str) -> tuple[tuple[str, str], ...]:
    """The metadata of a call that has this token."""
    return (("authorization", f"Bearer {token}"),)


def stored_token(database: str, role: str = "OWNER", project: str = "system") -> str:
    """The text of a new token that is put into the database, as there is nobody yet who may create one."""
    text = tokens.make("token")
    with psycopg.connect(database, autocommit=True) as conn:
        conn.execute(
            "INSERT INTO tokens (project_id, id, create_time, update_time, version, name, role, prefix, token_hash)"
            " VALUES (%s, %s, now(), now(), 1, 'a token', %s, %s, %s)",
            [project, str(uuid.uuid4()), role, tokens.prefix("token", text), tokens.digest(text)],
        )
    return text


def identify(ctx: CallContext, token: str) -> Principal:
    """Who has a token, by the database and not by what a server remembers. Raises Unauthenticated."""
    proof = shown(f"Bearer {token}")
    found = SOURCES[proof.kind](lambda: nullcontext(ctx), [proof])
    if proof not in found:
        raise Unauthenticated
    identity: Any = found[proof]
    return identity.principal  # type: ignore[no-any-return]


class WithHeaders(
    grpc.UnaryUnaryClientInterceptor,  # type: ignore[misc]
    grpc.UnaryStreamClientInterceptor,  # type: ignore[misc]
    grpc.StreamUnaryClientInterceptor,  # type: ignore[misc]
    grpc.StreamStreamClientInterceptor,  # type: ignore[misc]
):
    """Adds headers to all calls of a channel."""

    def __init__(self, headers: tuple[tuple[str, str], ...]) -> None:
        self._headers = headers

    def _intercept(self, continuation: Callable[..., Any], details: Any, request: Message) -> Any:
        headers = (*(details.metadata or ()), *self._headers)
        return continuation(_Details(*details[:2], headers, *details[3:]), request)

    intercept_unary_unary = intercept_unary_stream = _intercept  # type: ignore[assignment]
    intercept_stream_unary = intercept_stream_stream = _intercept  # type: ignore[assignment]


class _Details(grpc.ClientCallDetails):  # type: ignore[misc]
    def __init__(self, *values: Any) -> None:
        names = ("method", "timeout", "metadata", "credentials", "wait_for_ready", "compression")
        self.__dict__.update(zip(names, values, strict=False))


@dataclass(frozen=True)
class Guarded:
    """A running server that asks who calls."""

    port: int
    database: str
    stack: ExitStack

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    def client(self, token: str) -> Client:
        """A client that sends this token; without one, none."""
        channel = self.stack.enter_context(grpc.insecure_channel(self.address))
        return Client(grpc.intercept_channel(channel, WithHeaders(bearer(token))) if token else channel)

    @property
    def administrator(self) -> Client:
        """A client who may do everything."""
        return self.client(stored_token(self.database))

    def token_of(self, label: str, project: str, **fields: Any) -> str:
        """The text of a new token with this role in a project, such as `WORKER`."""
        token = access_pb2.Token(**{"project_id": project, "name": "a token", "role": role(label)} | fields)
        return str(self.administrator.access.CreateToken(access_pb2.CreateTokenRequest(token=token)).secret)

    def client_of(self, label: str, project: str) -> Client:
        """A client with this role in a project."""
        return self.client(self.token_of(label, project))


@contextmanager
def guarded(config: Config, database: str) -> Iterator[Guarded]:
    """A server that asks who calls."""
    with app.running(replace(config, auth="required"), database) as server, ExitStack() as stack:
        yield Guarded(server.port, database, stack)
