"""An open transaction: runs its requests one by one, until one of them or a limit ends it."""

import math
import queue
import threading
from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from typing import Any

import grpc
import psycopg
from google.protobuf.any_pb2 import Any as AnyMessage
from google.protobuf.message import DecodeError
from statehouse.v1 import options_pb2
from statehouse.v1 import transaction_pb2 as pb

from statehouse_server.errors import (
    CommitOutcomeUnknown,
    FailedPrecondition,
    InvalidRequest,
    LockTimeout,
    ReadOnly,
    SerializationFailure,
    TransactionTimeout,
)
from statehouse_server.postgres.connection import Connection
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.driver_errors import translate
from statehouse_server.resource.fingerprint import fingerprint
from statehouse_server.resource.paging import within_bytes
from statehouse_server.resource.validation import validate
from statehouse_server.rpc import idempotency
from statehouse_server.rpc.call import KEY_TTL_SECONDS, Call, TransactionProgress, forget_frames
from statehouse_server.rpc.limits import Limits
from statehouse_server.rpc.methods import Catalogue, Method
from statehouse_server.services.transaction.guards import Guards

DEFAULT_IDLE_SECONDS = 30.0
DEFAULT_SECONDS = 300.0
POSTGRES_MARGIN_MS = 2_000
"""PostgreSQL ends a transaction this much later than its limits, in case this process cannot."""
READ_AHEAD_BYTES = 64 * 1024
"""Requests are read ahead up to this many bytes."""

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


class RequestAfterEnd(FailedPrecondition):
    """The transaction has already ended; the request was ignored."""


class RequestQueue:
    """The requests of a transaction, read a little ahead by a separate thread."""

    def __init__(self, call: Call, requests: Iterator[bytes], threads: ThreadPoolExecutor) -> None:
        self._call = call
        self._items: queue.SimpleQueue[bytes | Exception | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._ahead = 0
        self._room = threading.Event()
        self._closed = False
        call.waiter = self
        threads.submit(self._read, requests)

    def get(self, seconds: float) -> bytes | None:
        """The next request, or None after the last one. Raises queue.Empty after `seconds`, and the error that ends the
        call."""
        item = self._items.get(timeout=max(0.0, seconds))
        self._call.check()
        if isinstance(item, Exception):
            raise item
        if item is not None:
            self._count(-len(item))
        return item

    def wake(self) -> None:
        """Wake the thread that waits for a request, so that it sees that the call has ended."""
        self._items.put(None)

    def refuse_more(self) -> None:
        """Raise RequestAfterEnd if the client has sent another request."""
        with suppress(queue.Empty):
            if isinstance(self._items.get_nowait(), bytes):
                raise RequestAfterEnd

    def close(self) -> None:
        """Stop reading."""
        self._call.waiter = None
        with self._lock:
            self._closed = True
            self._room.set()

    def _read(self, requests: Iterator[bytes]) -> None:
        budget, key = self._call.budget, self._call.connection
        try:
            for data in requests:
                with budget.share(key, len(data)):
                    self._count(len(data))
                    self._items.put(data)
                    self._room.wait()
                if self._closed:
                    return
            self._items.put(None)
        except grpc.RpcError as error:
            forget_frames(error)
            self._items.put(None)  # the client has disconnected, which the call detects itself
        except Exception as error:
            self._items.put(error)

    def _count(self, change: int) -> None:
        with self._lock:
            self._ahead += change
            if self._ahead < READ_AHEAD_BYTES or self._closed:
                self._room.set()
            else:
                self._room.clear()


@dataclass
class Transaction:
    """One interactive transaction while it is open."""

    call: Call
    ctx: CallContext
    catalogue: Catalogue
    limits: Limits
    begin: pb.TransactRequest.Begin
    guards: Guards
    requests: RequestQueue
    idle_seconds: float
    progress: TransactionProgress

    def responses(self) -> Generator[pb.TransactResponse, None, pb.TransactResponse]:
        """Respond to one step after the other, until one ends the transaction. Returns the response to that step."""
        while True:
            step = self._next_step()
            kind = step.WhichOneof("step") if step is not None else "end"
            if step is not None and kind == "call":
                with ExitStack() as counted:
                    yield pb.TransactResponse(result=self._result(step, counted))
            elif kind == "commit":
                return self._commit()
            elif kind in ("rollback", "end"):
                self.ctx.connection.rollback()
                return pb.TransactResponse(rolled_back=pb.TransactResponse.RolledBack())
            else:
                raise FailedPrecondition(
                    "The transaction is already open." if kind == "begin" else "The request has no step."
                )

    def _next_step(self) -> pb.TransactRequest | None:
        """The next request, or None at the end of the requests. Raises the error that ends the transaction instead."""
        self.call.check()
        try:
            step = self.requests.get(min(self.idle_seconds, self.call.left))
        except queue.Empty:
            self.call.check()
            raise TransactionTimeout.of("idle_timeout") from None
        return parse_request(step) if step is not None else None

    def _result(self, step: pb.TransactRequest, counted: ExitStack) -> pb.TransactResponse.CallResult:
        """Run a call in a savepoint. If it fails, the error is its result, unless the connection failed. The bytes of
        the result are counted until the stack closes."""
        method: Method | None = None
        request: Any = None
        try:
            validate(step)
            method, request = self.catalogue.unpack(step.call.request, "call.request")
            return pb.TransactResponse.CallResult(response=self._run(step.call, method, request, counted))
        except Exception as error:
            if self.call.over is not None:
                raise
            if self.ctx.connection.info.transaction_status is not psycopg.pq.TransactionStatus.INTRANS:
                raise
            known = self.call.sanitize(translate(error), error)
            if method is not None and self.call.note_failure is not None:
                self.call.note_failure(self.call, known, method, request)
            return pb.TransactResponse.CallResult(status=known.status())

    def _run(self, call: pb.TransactRequest.Call, method: Method, request: Any, counted: ExitStack) -> AnyMessage:
        if self.begin.read_only and (method.mutates or call.row_lock):
            problem = f"The transaction is read-only; {method.name} would change or lock something."
            raise ReadOnly(problem, method=method.name)
        if call.row_lock and not method.lockable:
            raise InvalidRequest("call.row_lock", f"{method.name} does not read rows that can be locked")
        project_id = method.normalize(request, self.call, self.begin.project_id)
        if call.row_lock:
            self.call.require(options_pb2.PERMISSION_WRITE, project_id)
        self.limits.charge(self.call.principal, self.begin.project_id)
        self.limits.require_room(method, project_id)
        limit = seconds(call.timeout, math.inf)
        with (
            self.progress.call(method),
            _not_waiting(call.row_lock),
            self.ctx.transaction(),
            self.call.limited(limit),
        ):
            answer = method.handler(self.ctx.locking(ROW_LOCKS[call.row_lock]), request)
            response = pack_any(within_bytes(answer, limit=self.ctx.answer_bytes))
            counted.enter_context(self.call.budget.share(self.call.connection, len(response.value)))
            return response

    def _commit(self) -> pb.TransactResponse:
        if self.begin.idempotency_key:
            key = key_of(self.begin, self.call.principal.name)
            if idempotency.claim(self.ctx, key) is not None:
                # Committed meanwhile under the same key. Usually the advisory lock prevents that.
                self.ctx.connection.rollback()
                return pb.TransactResponse(committed=pb.TransactResponse.Committed(replayed=True))
            idempotency.store(self.ctx, key, pb.TransactResponse.Committed())
        if not self.begin.read_only:
            self.guards.keep(self.ctx)
        try:
            self.ctx.connection.commit()
        except psycopg.OperationalError as error:
            # Only during the commit can a broken connection have stored the changes.
            if isinstance(translate(error), CommitOutcomeUnknown):
                raise CommitOutcomeUnknown from None
            raise
        except psycopg.errors.InternalError_:
            # Citus reports this when one of its nodes refuses its part. All nodes have then rolled back.
            if self.begin.isolation == pb.ISOLATION_LEVEL_SERIALIZABLE:
                raise SerializationFailure from None
            raise
        if self.ctx.connection.standby_notice.heard:
            raise CommitOutcomeUnknown
        return pb.TransactResponse(committed=pb.TransactResponse.Committed())


@contextmanager
def _not_waiting(row_lock: pb.RowLock.ValueType) -> Iterator[None]:
    """Tell a row lock that is not waited for from one that was waited for in vain."""
    try:
        yield
    except psycopg.errors.LockNotAvailable:
        if ROW_LOCKS[row_lock].endswith("NOWAIT"):
            raise LockTimeout from None
        raise


def key_of(begin: pb.TransactRequest.Begin, principal: str) -> idempotency.Key:
    """The idempotency key of a transaction of a caller. Its times are not part of the fingerprint."""
    same = pb.TransactRequest.Begin()
    same.CopyFrom(begin)
    for name in ("idempotency_key", "idempotency_key_ttl", "idle_timeout", "timeout"):
        same.ClearField(name)
    given = begin.HasField("idempotency_key_ttl")
    ttl_seconds = begin.idempotency_key_ttl.ToNanoseconds() / 1e9 if given else KEY_TTL_SECONDS
    return idempotency.Key(begin.project_id, principal, begin.idempotency_key, fingerprint(same), ttl_seconds)


def pack_any(message: Any) -> AnyMessage:
    result = AnyMessage()
    result.Pack(message)
    return result


def parse_request(data: bytes) -> pb.TransactRequest:
    try:
        return pb.TransactRequest.FromString(data)
    except DecodeError:
        raise InvalidRequest("", "The bytes are not a TransactRequest.") from None


def seconds(duration: Any, default: float) -> float:
    return duration.seconds + duration.nanos / 1e9 or default


def begin_sql(conn: Connection, begin: pb.TransactRequest.Begin, idle: float, total: float) -> str:
    """The SQL that opens the transaction. PostgreSQL enforces the limits too, in case this process cannot."""
    limits = {
        "idle_in_transaction_session_timeout": int(idle * 1000) + POSTGRES_MARGIN_MS,
        "statement_timeout": int(total * 1000) + POSTGRES_MARGIN_MS,
    }
    if conn.info.server_version >= 170000:
        limits["transaction_timeout"] = int(total * 1000) + POSTGRES_MARGIN_MS
    mode = f"ISOLATION LEVEL {ISOLATION[begin.isolation]}, READ {'ONLY' if begin.read_only else 'WRITE'}"
    return "; ".join([f"BEGIN {mode}", *(f"SET LOCAL {name} = {value}" for name, value in limits.items())])
