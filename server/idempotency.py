"""Idempotency keys: one effect for a key, and the same answer again.

The row of a key is written in the transaction of the effect, so that either both are stored or none.
"""

import hmac
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from google.protobuf import descriptor_pool, message_factory
from google.protobuf.any_pb2 import Any as AnyMessage
from google.protobuf.message import DecodeError, Message

from server.database import Connection
from server.errors import IdempotencyKeyReused, NoRootKey, RequestInFlight
from server.statements import named_statements

SQL = named_statements("idempotency")


@dataclass(frozen=True)
class Key:
    """An idempotency key of a project, and what it was sent with."""

    project_id: str
    key: str
    request_hash: bytes


def fingerprint(request: Message, pepper: bytes = b"") -> bytes:
    """What makes a request the same one: its method, by its type, and its contents.

    It is stored: without the pepper, a short secret in the request could be found by trying. Raises NoRootKey for such
    a request if there is no pepper; nothing could be done with the secret anyway.
    """
    if not pepper and _has_secret(request):
        raise NoRootKey
    name = request.DESCRIPTOR.full_name.encode()
    return hmac.digest(pepper, name + b"\0" + request.SerializeToString(deterministic=True), "sha256")


def _has_secret(message: Message, *, packed: bool = False) -> bool:
    """Whether a message has a secret in it, also in a call that is packed into it. A call in a call is none."""
    if isinstance(message, AnyMessage):
        if packed:
            return False
        try:
            described = descriptor_pool.Default().FindMessageTypeByName(message.TypeName())
            return _has_secret(message_factory.GetMessageClass(described).FromString(message.value), packed=True)
        except (KeyError, DecodeError):  # no call, which is found out later
            return False
    for field, value in message.ListFields():
        if field.GetOptions().debug_redact and value:
            return True
        inner = value if field.is_repeated else [value]
        if field.message_type and any(_has_secret(one, packed=packed) for one in inner):
            return True
    return False


def find(conn: Connection, key: Key) -> bytes | None:
    """The answer that is stored for a key, or None. Nobody else takes the key while the transaction is open.

    The advisory lock only spares a wait: without it, inserting a key of a running transaction would block until that
    transaction ends. Raises RequestInFlight and IdempotencyKeyReused.
    """
    if not SQL.try_lock.one(conn, _params(key))[0]:
        raise RequestInFlight
    stored = SQL.find.one(conn, _params(key))
    if stored is None:
        return None
    request_hash, response = stored
    if request_hash != key.request_hash:
        raise IdempotencyKeyReused
    return bytes(response)


def claim(conn: Connection, key: Key) -> bytes | None:
    """Take a key in the open transaction. None: it is ours. Else the answer that was stored for it.

    Raises RequestInFlight and IdempotencyKeyReused.
    """
    if not SQL.try_lock.one(conn, _params(key))[0]:
        raise RequestInFlight
    if SQL.claim.one(conn, _params(key)):
        return None
    return find(conn, key)


def _params(key: Key) -> dict[str, Any]:
    return {"project_id": key.project_id, "key": key.key, "request_hash": key.request_hash}


def once(
    conn: Connection, key: Key, run: Callable[[Connection], Message], response: type[Message]
) -> tuple[Message, bool]:
    """Run a mutation under a key, or answer as before. The second value says whether it is an answer from before."""
    with conn.transaction():
        stored = claim(conn, key)
        if stored is not None:
            return response.FromString(stored), True
        answer = run(conn)
        store(conn, key, answer)
        return answer, False


def store(conn: Connection, key: Key, answer: Message) -> None:
    """Keep the answer to a key that was claimed in this transaction."""
    SQL.store.run(conn, {"project_id": key.project_id, "key": key.key, "response": answer.SerializeToString()})
