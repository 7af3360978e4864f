"""Idempotency keys: a repeated call has no further effect and returns the first response.

The row of a key is written in the transaction of the mutation, so that either both are stored or neither.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from google.protobuf.message import Message

from statehouse_server.errors import IdempotencyKeyReused, RequestInFlight
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.statements import StatementSet


class IdempotencyStatements(StatementSet, stem="idempotency"):
    try_lock_key: Statement
    claim_key: Statement
    find_key: Statement
    store_response: Statement


SQL = IdempotencyStatements()


@dataclass(frozen=True)
class Key:
    """An idempotency key of a caller in a project, the request that it was sent with, and the time for which it is
    kept."""

    project_id: str
    principal: str
    """The name of the caller. The same key of another one is another key."""
    key: str
    request_hash: bytes
    ttl_seconds: float


def find(ctx: CallContext, key: Key) -> bytes | None:
    """The stored response of a key, or None. No other call can take the key until the transaction ends.

    The advisory lock avoids waiting: without it, inserting a key that a running transaction has inserted would block
    until that transaction ends. Raises RequestInFlight and IdempotencyKeyReused.
    """
    if not SQL.try_lock_key.fetch_one(ctx, _params(key))[0]:
        raise RequestInFlight
    stored = SQL.find_key.fetch_one(ctx, _params(key))
    if stored is None:
        return None
    request_hash, response = stored
    if request_hash != key.request_hash:
        raise IdempotencyKeyReused
    return bytes(response)


def claim(ctx: CallContext, key: Key) -> bytes | None:
    """Take a key in the open transaction. Returns None if this call has the key now, else the stored response.

    Raises RequestInFlight and IdempotencyKeyReused.
    """
    if not SQL.try_lock_key.fetch_one(ctx, _params(key))[0]:
        raise RequestInFlight
    if SQL.claim_key.fetch_one(ctx, _params(key)):
        return None
    return find(ctx, key)


def _params(key: Key) -> dict[str, Any]:
    return vars(key)


def once(
    ctx: CallContext, key: Key, run: Callable[[CallContext], Message], response: type[Message]
) -> tuple[Message, bool]:
    """Run a mutation under a key, or return the stored response. The second value is true for a stored response."""
    with ctx.transaction():
        stored = claim(ctx, key)
        if stored is not None:
            return response.FromString(stored), True
        answer = run(ctx)
        store(ctx, key, answer)
        return answer, False


def store(ctx: CallContext, key: Key, answer: Message) -> None:
    """Store the response of a key that was claimed in this transaction."""
    SQL.store_response.run(ctx, _params(key) | {"response": answer.SerializeToString()})
