"""Callers who may do everything in one project and nothing in others, and whole answers, which can be compared."""

import re
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import grpc
import psycopg
from google.protobuf import descriptor_pool, text_format
from google.protobuf.descriptor import MethodDescriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass
from google.rpc import error_details_pb2, status_pb2
from statehouse.v1 import access_pb2, project_pb2, transaction_pb2

from statehouse_server.secrets import tokens
from tests.support.client import Client, pack_any
from tests.support.transactions import CallFailed, Transaction

OWNER = project_pb2.PROJECT_ROLE_OWNER
KEY = "a-key"
"""The idempotency key of every caller."""


class Bearer(
    grpc.UnaryUnaryClientInterceptor,  # type: ignore[misc]
    grpc.UnaryStreamClientInterceptor,  # type: ignore[misc]
    grpc.StreamStreamClientInterceptor,  # type: ignore[misc]
):
    """Sends a token with each call."""

    def __init__(self, token: str) -> None:
        self._header = ("authorization", f"Bearer {token}")

    def _send(self, continuation: Any, details: Any, request: Any) -> Any:
        return continuation(details._replace(metadata=[*(details.metadata or ()), self._header]), request)

    intercept_unary_unary = intercept_unary_stream = intercept_stream_stream = _send  # type: ignore[assignment]


def with_token(channel: grpc.Channel, token: str) -> Client:
    """A client who has a token."""
    return Client(grpc.intercept_channel(channel, Bearer(token)))


@dataclass(frozen=True)
class Owner:
    """Who is OWNER of one project."""

    project: str
    client: Client
    user_id: str = ""
    """The user that it is, if it is no program."""


@dataclass(frozen=True)
class Tenants:
    """The projects of a server, and their owners."""

    channel: grpc.Channel
    administrator: Client
    """Whoever may do everything."""

    def token(self, project: str, role: project_pb2.ProjectRole.ValueType = OWNER) -> str:
        """The text of a new token of a project."""
        given = access_pb2.Token(name="a program", role=role)
        request = access_pb2.CreateTokenRequest(project_id=project, token=given)
        return self.administrator.access.CreateToken(request).secret

    def owner(self, project: str = "") -> Owner:
        """A new owner, of a new project unless it is named."""
        project = project or self.administrator.create_project()
        return Owner(project, with_token(self.channel, self.token(project)))

    def purge(self, project: str) -> None:
        """Remove a project with all that it contains."""
        self.administrator.projects.DeleteProject(project_pb2.DeleteProjectRequest(id=project, purge=True))


def administrator(channel: grpc.Channel, sql: psycopg.Connection[Any]) -> Client:
    """A client with a token that the database has been given."""
    token = tokens.make("token")
    sql.execute(
        "INSERT INTO tokens (project_id, id, create_time, update_time, version, name, role, prefix, token_hash)"
        " VALUES ('system', %s, now(), now(), 1, 'administrator', 'OWNER', %s, %s)",
        [str(uuid.uuid4()), tokens.prefix("token", token), tokens.digest(token)],
    )
    return with_token(channel, token)


def path_of(method: MethodDescriptor) -> str:
    return f"/{method.containing_service.full_name}/{method.name}"


# The ways of a call


def alone(owner: Owner, method: MethodDescriptor, request: Message) -> list[Message]:
    """The responses to a call, under the idempotency key if it can have one."""
    response = GetMessageClass(method.output_type)
    if method.server_streaming:
        stub: Any = owner.client.channel.unary_stream(
            path_of(method), lambda sent: sent.SerializeToString(), response.FromString
        )
        return list(stub(request, timeout=20))
    secret = any(one.GetOptions().debug_redact for one in method.output_type.fields)
    metadata = [] if secret else [("idempotency-key", KEY)]
    answered, call = owner.client.method(path_of(method), response).with_call(request, timeout=20, metadata=metadata)
    assert "idempotency-replayed" not in dict(call.initial_metadata())
    return [answered]


def in_batch(owner: Owner, _: MethodDescriptor, request: Message) -> list[Message]:
    """The responses to a batch of this call alone."""
    batch = transaction_pb2.ExecuteBatchRequest(project_id=owner.project, calls=[pack_any(request)])
    response = owner.client.transactions.ExecuteBatch(batch, timeout=20, metadata=[("idempotency-key", f"{KEY}-batch")])
    return list(response.results)


def in_transaction(owner: Owner, _: MethodDescriptor, request: Message) -> list[Message]:
    """The response to a call in a transaction, which is rolled back."""
    with Transaction(owner.client, project_id=owner.project, idempotency_key=f"{KEY}-transaction") as transaction:
        try:
            return [transaction.call(request)]
        finally:
            transaction.rollback()


Way = Callable[[Owner, MethodDescriptor, Message], list[Message]]


def ways_of(method: MethodDescriptor) -> tuple[Way, ...]:
    """How a method can be called."""
    streams = method.server_streaming or method.client_streaming
    return (alone,) if streams or method.name == "ExecuteBatch" else (alone, in_batch, in_transaction)


# What is compared

CHANGING = {
    re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"): "<uuid>",
    re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+(Z|\+00:00)"): "<time>",
    re.compile(r"ipv[46]:[^\"]+"): "<peer>",
    re.compile(r"\b(seconds|nanos|token|lock_token): -?\d+"): r"\1",
    re.compile(r'\b(\w*token|secret|prefix): "[^"]*"'): r"\1",
}
"""What differs from call to call, and what it is replaced by."""


def answer(owner: Owner, way: Way, method: MethodDescriptor, request: Message) -> str:
    """The whole answer to a call, without what differs from call to call: the responses, or the code, the text and all
    details of the failure, with the headers."""
    try:
        whole = "\n".join(map(text_of, way(owner, method, request))) or "nothing"
    except grpc.RpcError as error:
        whole = failure(error)
    # The project is what the comparison is about only in what the owner does not own.
    whole = whole.replace(owner.project, "<mine>")
    for pattern, replacement in CHANGING.items():
        whole = pattern.sub(replacement, whole)
    return whole


def text_of(message: Message) -> str:
    """A message as text, with the messages that are packed in it."""
    return text_format.MessageToString(message, descriptor_pool=descriptor_pool.Default())


def failure(error: Any) -> str:
    """All that a failure says."""
    if isinstance(error, CallFailed):
        return f"{error.code()}\n{_details(error)}"
    headers = sorted(key for key, _ in (*(error.initial_metadata() or ()), *(error.trailing_metadata() or ())))
    return f"{error.code()} {error.details()}\n{_details(error)}\n{headers}"


def _details(error: Any) -> str:
    status = status_pb2.Status.FromString(dict(error.trailing_metadata())["grpc-status-details-bin"])
    texts = [f"{status.code} {status.message}"]
    for packed in status.details:
        for kind in (error_details_pb2.ErrorInfo, error_details_pb2.BadRequest, error_details_pb2.RetryInfo):
            one = kind()
            if packed.Unpack(one):
                texts.append(str(one))
    return "\n".join(texts)
