"""The one adapter round every handler: project, checks, connection, retries, keys, errors, deadline and the log."""

import logging
import random
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, NoReturn

import grpc
import psycopg
import structlog
from google.protobuf.message import Message

from server import idempotency
from server.database import Connection, Database, StatementGuard
from server.errors import (
    Cancelled,
    CommitOutcomeUnknown,
    DatabaseUnavailable,
    DeadlineExceeded,
    Internal,
    InvalidRequest,
    LockHeld,
    SerializationFailure,
    ShuttingDown,
    StatehouseError,
    translate,
)
from server.methods import DEFAULT_PROJECT, Method
from server.repository import new_id
from server.signals import Signals, Topic, Waiter
from server.traffic import Traffic
from server.validation import refuse_bad_key
from server.verbs import Pages

log: structlog.stdlib.BoundLogger = structlog.get_logger("statehouse.calls")

ATTEMPTS = 5
"""How often a call is tried when concurrent changes get in its way."""
KEY_HEADER = "idempotency-key"
REPLAYED_HEADER = "idempotency-replayed"
REQUEST_ID_HEADER = "x-request-id"
DETAILS_HEADER = "grpc-status-details-bin"


@dataclass
class Call:
    """What is known of one call while it runs."""

    method: Method
    context: grpc.ServicerContext
    pepper: bytes = b""
    """What fingerprints of requests are made with."""
    started: float = field(default_factory=time.perf_counter)
    project_id: str = ""
    request_id: str = ""
    key: str = ""
    guard: StatementGuard = field(default_factory=StatementGuard)
    waiter: Waiter | None = None
    messages: int = 0

    @property
    def peer(self) -> str:
        """The network address of the caller."""
        return str(self.context.peer())

    def concealed(self, known: StatehouseError, error: Exception) -> StatehouseError:
        """What is known of an error, unless it is a defect: that goes to the log, and the caller learns where it is."""
        if not isinstance(known, Internal) or "request_id" in known.metadata:
            return known
        log.error("defect", method=self.method.name, request_id=self.request_id, exc_info=error)
        return Internal(f"Internal error; the log has it under {self.request_id}.", request_id=self.request_id)

    def read_metadata(self) -> None:
        """Take what the caller sent as headers. Raises InvalidRequest for a key that is none."""
        headers = dict(self.context.invocation_metadata())
        self.request_id = str(headers.get(REQUEST_ID_HEADER, ""))[:128] or new_id()
        if KEY_HEADER in headers:
            self.key = str(headers[KEY_HEADER])
            refuse_bad_key(KEY_HEADER, self.key)
            if self.method.discloses:
                raise InvalidRequest(KEY_HEADER, f"{self.method.name} answers a secret, which is not stored for a key")


class Adapter:
    """Runs handlers for gRPC."""

    def __init__(self, database: Database, signals: Signals, pepper: bytes) -> None:
        self.database = database
        self._pepper = pepper
        self._signals = signals
        self.stopping = threading.Event()
        self._log = log.bind()  # once: the logger of the module would be made anew for each call
        self.traffic = Traffic(database.config)
        # Cancelling opens a connection to the database, which must not hold up the thread that gRPC calls back on.
        self._cancellers = ThreadPoolExecutor(2, thread_name_prefix="cancel")
        # More threads than streams or transactions, so that one too many is refused instead of waiting for a thread.
        config = database.config
        self._stream_threads = ThreadPoolExecutor(config.stream_limit + 32, thread_name_prefix="stream")
        self._transaction_threads = ThreadPoolExecutor(config.transaction_limit + 32, thread_name_prefix="transaction")
        self._waiting_threads = ThreadPoolExecutor(config.wait_limit + 32, thread_name_prefix="waiting")

    def close(self) -> None:
        """Let go of the threads."""
        self._cancellers.shutdown(wait=False, cancel_futures=True)
        self._stream_threads.shutdown(wait=False, cancel_futures=True)
        self._transaction_threads.shutdown(wait=False, cancel_futures=True)
        self._waiting_threads.shutdown(wait=False, cancel_futures=True)
        self.traffic.calls.shutdown(wait=False, cancel_futures=True)

    def handler(self, method: Method) -> grpc.RpcMethodHandler:
        """The gRPC handler of a method. It takes bytes, since gRPC answers UNKNOWN for what it cannot decode."""
        if method.unary:
            unary = lambda data, context: self._unary(method, data, context)  # noqa: E731
            return grpc.unary_unary_rpc_method_handler(_on(self._waiting_threads, unary) if method.waits else unary)
        if method.descriptor.client_streaming:
            return grpc.stream_stream_rpc_method_handler(
                _on(self._transaction_threads, lambda requests, context: self._conversation(method, requests, context))
            )
        threads = self._waiting_threads if method.waits else self._stream_threads
        return grpc.unary_stream_rpc_method_handler(
            _on(threads, lambda data, context: self._stream(method, data, context))
        )

    def _unary(self, method: Method, data: bytes, context: grpc.ServicerContext) -> bytes:
        call = Call(method, context, self._pepper)
        try:
            call.read_metadata()
            request = method.decode(data)
            request_hash = idempotency.fingerprint(request, call.pepper) if call.key and method.mutates else b""
            call.project_id = method.prepare(request)
            self._watch(call)
            if method.waits and request.HasField("wait"):
                response = self._run_patiently(call, request, request_hash)
            else:
                response = self._run(call, request, request_hash)
            answer = response.SerializeToString()
        except Exception as error:
            self._fail(call, error)
        self._report(call)
        return answer

    def _watch(self, call: Call) -> None:
        """When the call ends early, cancel its statement, or end its waiting."""

        def end() -> None:
            call.guard.end(self._cancellers.submit)
            if call.waiter is not None:
                call.waiter.wake()

        if not call.context.add_callback(end):
            raise Cancelled

    def _run(self, call: Call, request: Any, request_hash: bytes) -> Message:
        """Run a handler, again if concurrent changes got in the way or, for a read, if the connection was dead."""
        for attempt in range(1, ATTEMPTS + 1):
            try:
                return self._attempt(call, request, request_hash)
            except (SerializationFailure, psycopg.errors.SerializationFailure, psycopg.errors.DeadlockDetected):
                if attempt == ATTEMPTS:
                    raise
                time.sleep(random.uniform(0, 0.01 * 2**attempt))  # noqa: S311  jitter
            except psycopg.OperationalError as error:
                if call.method.mutates or attempt > 1 or not _connection_lost(error):
                    raise
        raise AssertionError

    def _run_patiently(self, call: Call, request: Any, request_hash: bytes) -> Message:
        """Run a handler; while somebody holds what it needs, wait in line for that, as long as the request says."""
        try:
            return self._run(call, request, request_hash)
        except LockHeld as error:
            held = error
        deadline = time.monotonic() + request.wait.ToNanoseconds() / 1e9
        with self.traffic.waiting(), self._line(call, held.topic) as waiter:
            while True:
                if call.guard.ended:
                    raise Cancelled
                if waiter.is_first():
                    try:
                        return self._run(call, request, request_hash)
                    except LockHeld as error:
                        held = error
                left = deadline - time.monotonic()
                if self.stopping.is_set():
                    raise ShuttingDown
                if left <= 0:
                    raise held
                waiter.wait(held.seconds, left)

    @contextmanager
    def _line(self, call: Call, topic: Topic) -> Iterator[Waiter]:
        with self._signals.line(topic) as waiter:
            call.waiter = waiter
            try:
                yield waiter
            finally:
                call.waiter = None

    def _attempt(self, call: Call, request: Any, request_hash: bytes) -> Message:
        with self.database.connection() as conn, call.guard(conn):
            conn.caller = call
            if call.guard.ended:
                raise Cancelled
            if not request_hash:
                return call.method.handler(conn, request)  # type: ignore[no-any-return]
            key = idempotency.Key(call.project_id or DEFAULT_PROJECT, call.key, request_hash)
            response, replayed = idempotency.once(
                conn, key, lambda conn: call.method.handler(conn, request), call.method.response
            )
        if replayed:
            call.context.send_initial_metadata(((REPLAYED_HEADER, "true"),))
        return response

    def _stream(self, method: Method, data: bytes, context: grpc.ServicerContext) -> Iterator[bytes]:
        call = Call(method, context, self._pepper)
        try:
            with self.traffic.waiting() if method.waits else self.traffic.stream():
                call.read_metadata()
                request = method.decode(data)
                call.project_id = method.prepare(request)
                self._watch(call)
                pages = Pages(
                    connection=lambda: self._lend(call),
                    gently=self.traffic.gently,
                    line=lambda topic: self._line(call, topic),
                    ended=lambda: call.guard.ended or self.stopping.is_set(),
                )
                for response in method.handler(pages, request):
                    yield response.SerializeToString()
                    call.messages += 1
        except GeneratorExit:
            self._report(call, Cancelled())
            raise
        except Exception as error:
            self._fail(call, error)
        self._report(call)

    def _conversation(
        self, method: Method, requests: Iterator[bytes], context: grpc.ServicerContext
    ) -> Iterator[bytes]:
        """A stream in both directions: the handler sees the call, and ends it with an answer of its own."""
        call = Call(method, context, self._pepper)
        try:
            call.read_metadata()
            self._watch(call)
            for response in method.handler(call, requests):
                yield response.SerializeToString()
                call.messages += 1
        except GeneratorExit:
            self._report(call, Cancelled())
            raise
        except Exception as error:
            self._fail(call, error)
        self._report(call)

    @contextmanager
    def _lend(self, call: Call) -> Iterator[Connection]:
        """A connection for a page of a stream; none while the server stops or once the client has gone."""
        if self.stopping.is_set():
            raise ShuttingDown
        if call.guard.ended:
            raise Cancelled
        with self.database.connection() as conn, call.guard(conn):
            conn.caller = call
            yield conn

    def _fail(self, call: Call, error: Exception) -> NoReturn:
        """Answer an error, and log it: in full if it is a defect. Always raises."""
        known = call.concealed(self._known(call, error), error)
        self._report(call, known)
        status = known.status()
        call.context.set_trailing_metadata(((DETAILS_HEADER, status.SerializeToString()),))
        call.context.abort(known.code, status.message)
        raise AssertionError

    def _report(self, call: Call, error: StatehouseError | None = None) -> None:
        """One line in the log for one call: never what a message contains."""
        values: dict[str, Any] = {
            "method": call.method.name,
            "code": error.code.name if error else "OK",
            "ms": round((time.perf_counter() - call.started) * 1000, 2),
            "project": call.project_id,
            "request_id": call.request_id,
        }
        if error:
            values["reason"] = error.reason
        if call.messages:
            values["messages"] = call.messages
        self._log.log(error.level if error else logging.INFO, "call", **values)

    def _known(self, call: Call, error: Exception) -> StatehouseError:
        """The error as the caller should see it."""
        known = translate(error)
        if isinstance(known, CommitOutcomeUnknown) and not call.method.mutates:
            return DatabaseUnavailable()
        if isinstance(known, Cancelled):
            remaining = call.context.time_remaining()
            return DeadlineExceeded() if remaining is not None and remaining <= 0 else known
        return known


def _on(threads: ThreadPoolExecutor, behaviour: Callable[..., Any]) -> Callable[..., Any]:
    """Long calls have threads of their own, so that they never hold one that a unary call waits for."""
    behaviour.experimental_thread_pool = threads  # type: ignore[attr-defined]
    return behaviour


def _connection_lost(error: psycopg.OperationalError) -> bool:
    return isinstance(translate(error), CommitOutcomeUnknown | DatabaseUnavailable)
