"""An open transaction: its requests, one step after the other, until one of them or a limit ends it."""

import hashlib
import queue
import threading
from collections.abc import Generator, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import psycopg
import structlog
from google.protobuf.any_pb2 import Any as AnyMessage
from google.protobuf.message import DecodeError
from statehouse.v1 import transaction_pb2 as pb

from server import idempotency
from server.database import Connection
from server.errors import (
    Cancelled,
    CommitOutcomeUnknown,
    DatabaseUnavailable,
    FailedPrecondition,
    InvalidRequest,
    ShuttingDown,
    translate,
)
from server.guards import Guards
from server.methods import Catalogue
from server.paging import within_bytes
from server.rpc import Call
from server.transaction_limits import Limits
from server.validation import refuse_bad_key

log = structlog.get_logger("statehouse.transactions")

BEGIN_SECONDS = 5.0
"""How long a stream may be open without a begin."""
POSTGRES_MARGIN_MS = 2_000
"""PostgreSQL ends a transaction so much later than its limits, for the case that this process cannot."""

ISOLATION = {
    pb.ISOLATION_LEVEL_UNSPECIFIED: "READ COMMITTED",
    pb.ISOLATION_LEVEL_READ_COMMITTED: "READ COMMITTED",
    pb.ISOLATION_LEVEL_REPEATABLE_READ: "REPEATABLE READ",
    pb.ISOLATION_LEVEL_SERIALIZABLE: "SERIALIZABLE",
}
ROW_LOCKS = {
    pb.ROW_LOCK_UNSPECIFIED: "",
    pb.ROW_LOCK_UPDATE: "FOR UPDATE",
    pb.ROW_LOCK_SHARE: "FOR SHARE",
    pb.ROW_LOCK_UPDATE_NOWAIT: "FOR UPDATE NOWAIT",
    pb.ROW_LOCK_UPDATE_SKIP_LOCKED: "FOR UPDATE SKIP LOCKED",
    pb.ROW_LOCK_SHARE_NOWAIT: "FOR SHARE NOWAIT",
    pb.ROW_LOCK_SHARE_SKIP_LOCKED: "FOR SHARE SKIP LOCKED",
}

END = object()
"""Comes after the last request of a client, or instead of it when the client has gone."""
STOPPING = object()
"""Comes instead of a request when the server stops."""
READ_AHEAD = 8
"""Requests that are taken from a client before they are answered."""


class AfterTheEnd(FailedPrecondition):
    """The transaction has ended; what came after that was not done."""


class Inbox:
    """What comes for a transaction: the requests of its client, read a little ahead, and the end of them."""

    def __init__(self, requests: Iterator[bytes]) -> None:
        self._items: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._room = threading.Semaphore(READ_AHEAD)
        threading.Thread(target=self._read, args=(requests,), name="transaction-requests", daemon=True).start()

    def get(self, timeout: float) -> Any:
        """The next item. Raises queue.Empty after so many seconds, and ShuttingDown when the server stops."""
        item = self._items.get(timeout=timeout)
        if item is STOPPING:
            raise ShuttingDown("The server is stopping; the transaction was rolled back.")
        if item is not END:
            self._room.release()
        return item

    def put(self, item: Any) -> None:
        self._items.put(item)

    def refuse_more(self) -> None:
        """Raise AfterTheEnd if the client has sent something more."""
        with suppress(queue.Empty):
            if isinstance(self._items.get_nowait(), bytes):
                raise AfterTheEnd

    def close(self) -> None:
        """Let the reading thread go on, to the end of the requests."""
        self._room.release(1_000_000)

    def _read(self, requests: Iterator[bytes]) -> None:
        try:
            for data in requests:
                self._items.put(data)
                self._room.acquire()
        except Exception:
            log.debug("the requests of a transaction broke off")
        finally:
            self._items.put(END)


@dataclass
class Transaction:
    """One interactive transaction while it is open."""

    call: Call
    conn: Connection
    catalogue: Catalogue
    project_id: str
    read_only: bool
    guards: Guards
    inbox: "Inbox"
    limits: Limits
    digest: Any = field(default_factory=hashlib.sha256)

    def responses(self) -> Generator[pb.TransactResponse, None, pb.TransactResponse]:
        """Answer one step after the other, until one ends the transaction: its answer is what this returns."""
        while True:
            step = self._next_step()
            kind = step.WhichOneof("step") if step is not None else "end"
            if step is not None and kind == "call":
                yield pb.TransactResponse(result=self._result(step.call))
            elif step is not None and kind == "commit":
                return self._commit(step.commit.idempotency_key)
            elif kind in ("rollback", "end"):
                self.conn.rollback()
                return pb.TransactResponse(rolled_back=pb.RolledBack())
            else:
                raise FailedPrecondition(
                    "The transaction is open already." if kind == "begin" else "The step is empty."
                )

    def _next_step(self) -> pb.TransactRequest | None:
        """The next request; None at the end of the requests. Raises what ends the transaction instead."""
        left, idle = self.limits.left, self.limits.idle_seconds
        if left <= 0:
            raise self.limits.reached()
        try:
            step = self.inbox.get(min(idle, left))
        except queue.Empty:
            raise self.limits.reached("idle_timeout" if idle < left else "timeout") from None
        return parsed(step) if step is not END else None

    def _result(self, call: pb.Call) -> pb.CallResult:
        """Run a call in a savepoint. Its failure is its result, unless it is one of the connection."""
        try:
            return pb.CallResult(response=self._run(call))
        except Exception as error:
            known = translate(error)
            if isinstance(known, Cancelled) and self.limits.left <= 0:
                raise
            if self.conn.closed or self.conn.pgconn.transaction_status != psycopg.pq.TransactionStatus.INTRANS:
                raise
            return pb.CallResult(status=self.call.concealed(known, error).status())

    def _run(self, call: pb.Call) -> AnyMessage:
        method, request = self.catalogue.unpack(call.request, "call.request")
        if self.read_only and (method.mutates or call.row_lock):
            raise FailedPrecondition(f"The transaction is read-only; {method.name} would change or lock something.")
        if call.row_lock not in ROW_LOCKS:
            raise InvalidRequest("call.row_lock", f"has no value {call.row_lock}; see RowLock")
        if call.row_lock and not method.lockable:
            raise InvalidRequest("call.row_lock", f"{method.name} does not read rows that can be locked")
        method.prepare(request, self.project_id)
        if method.mutates:
            self.digest.update(idempotency.fingerprint(request, self.call.pepper))
        self.conn.row_lock = ROW_LOCKS[call.row_lock]
        try:
            with self.conn.transaction():
                return packed(within_bytes(method.handler(self.conn, request)))
        finally:
            self.conn.row_lock = ""

    def _commit(self, key: str) -> pb.TransactResponse:
        if key and not self.read_only:
            refuse_bad_key("commit.idempotency_key", key)
            claimed = idempotency.Key(self.project_id, key, self.digest.digest())
            if idempotency.claim(self.conn, claimed) is not None:
                self.conn.rollback()
                return pb.TransactResponse(committed=pb.Committed(replayed=True))
            idempotency.store(self.conn, claimed, pb.Committed())
        if not self.read_only:
            self.guards.hold(self.conn)
        self.call.guard.release()
        if self.conn.closed:  # by a cancellation that failed
            raise DatabaseUnavailable("The connection to the database broke; the transaction was rolled back.")
        try:
            self.conn.commit()
        except psycopg.OperationalError as error:
            if error.sqlstate is None:
                raise CommitOutcomeUnknown from None
            raise
        return pb.TransactResponse(committed=pb.Committed())


def packed(message: Any) -> AnyMessage:
    result = AnyMessage()
    result.Pack(message)
    return result


def parsed(data: bytes) -> pb.TransactRequest:
    try:
        return pb.TransactRequest.FromString(data)
    except DecodeError:
        raise InvalidRequest("", "The bytes are not a TransactRequest.") from None


def seconds(duration: Any, default: float) -> float:
    return duration.seconds + duration.nanos / 1e9 or default


def opening(conn: Connection, begin: pb.Begin, idle: float, total: float) -> str:
    """SQL that opens the transaction. PostgreSQL keeps the limits too, in case that this process cannot."""
    limits = {
        "idle_in_transaction_session_timeout": int(idle * 1000) + POSTGRES_MARGIN_MS,
        "statement_timeout": int(total * 1000) + POSTGRES_MARGIN_MS,
    }
    if conn.info.server_version >= 170000:
        limits["transaction_timeout"] = int(total * 1000) + POSTGRES_MARGIN_MS
    mode = f"ISOLATION LEVEL {ISOLATION[begin.isolation]}, READ {'ONLY' if begin.read_only else 'WRITE'}"
    return "; ".join([f"BEGIN {mode}", *(f"SET LOCAL {name} = {value}" for name, value in limits.items())])
