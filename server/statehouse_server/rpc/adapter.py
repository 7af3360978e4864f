"""The adapter around every handler: admission, validation, connection, retries, idempotency keys, errors, deadlines and
logging."""

import gc
import logging
import math
import random
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import partial
from itertools import chain, count
from typing import Any, NoReturn

import grpc
import psycopg
import structlog
from google.protobuf.message import Message

from statehouse_server.access import proof
from statehouse_server.access.authenticator import Authenticator
from statehouse_server.access.oidc import Issuer
from statehouse_server.errors import (
    Cancelled,
    CommitOutcomeUnknown,
    DatabaseUnavailable,
    DeadlineExceeded,
    InvalidRequest,
    LockHeld,
    Overloaded,
    SerializationFailure,
    ShuttingDown,
    StatehouseError,
)
from statehouse_server.postgres.cancellation import StatementCanceller
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.driver_errors import translate
from statehouse_server.postgres.notifications import Notifications, Topic, Waiter
from statehouse_server.postgres.pool import Database
from statehouse_server.principal import ANYBODY
from statehouse_server.resource.fingerprint import fingerprint
from statehouse_server.rpc import idempotency
from statehouse_server.rpc.admission import Admission, CallThreads
from statehouse_server.rpc.attempts import Attempts
from statehouse_server.rpc.call import Call, forget_frames
from statehouse_server.rpc.counts import CallCounts
from statehouse_server.rpc.handler import StreamContext
from statehouse_server.rpc.methods import Method
from statehouse_server.rpc.pace import Pace
from statehouse_server.rpc.watchdog import Watchdog

log: structlog.stdlib.BoundLogger = structlog.get_logger("statehouse.calls")

ATTEMPTS = 5
"""The number of times that a call is tried when concurrent changes conflict with it."""
REPLAYED_HEADER = "idempotency-replayed"
DETAILS_HEADER = "grpc-status-details-bin"
FAILURES_COLLECTED = 32
"""After this many failures the garbage collector runs. Errors of libraries create reference cycles that keep calls
alive; a connection counts its calls until they are freed, and the collector alone runs too rarely."""
UNCOUNTED_BYTES = 16 * 1024
"""Requests and responses up to this size in bytes are not counted: the limit on calls bounds their number."""


class Adapter:
    """Runs handlers for gRPC."""

    def __init__(
        self,
        database: Database,
        notifications: Notifications,
        watchdog: Watchdog[Call],
        pepper: bytes,
        issuer: Issuer | None = None,
    ) -> None:
        self.database = database
        self.watchdog = watchdog
        self._config = database.config
        self._pepper = pepper
        self._signals = notifications
        self.attempts: Attempts | None = None
        self.stopping = threading.Event()
        self._log = log.bind()  # once: the logger of the module would be created again for each call
        self.admission = Admission(self._config)
        self.authenticator = Authenticator(database, self.admission.place_to_identify, issuer)
        self.pace = Pace(self._config.pool_timeout, self._config.shared_load)
        self.counts = CallCounts()
        late, slow = "The request did not arrive in time", "The call took too long"
        self._unreceived = DeadlineExceeded.of_server(late, "--receive-timeout", self._config.receive_timeout)
        self._too_long = DeadlineExceeded.of_server(slow, "--call-timeout", self._config.call_timeout)
        self._failures = count(1)
        # As many threads as connections, since all connections may need a cancellation at the same time.
        connections = self._config.pool_size + self._config.transaction_limit
        self._cancelling = ThreadPoolExecutor(connections, thread_name_prefix="cancel")

    def close(self) -> None:
        """Stop the threads."""
        self._cancelling.shutdown(wait=False, cancel_futures=True)
        self.authenticator.close()
        self.admission.close()

    def end_all(self, reason: StatehouseError) -> None:
        """End all running calls with this reason."""
        for call in self.watchdog.watched():
            call.end(reason)

    def handler(self, method: Method) -> "grpc.RpcMethodHandler[bytes, bytes]":
        """The gRPC handler of a method.

        It takes bytes, since gRPC itself returns UNKNOWN for requests that it cannot decode. It takes all requests as
        streams, since gRPC would wait without a time limit for the request of a unary call.
        """
        run = self._unary if method.unary else self._streaming
        behavior = lambda requests, context: run(method, requests, context)  # noqa: E731
        behavior.experimental_thread_pool = self.call_threads(method).threads  # type: ignore[attr-defined]
        if method.unary:
            return grpc.stream_unary_rpc_method_handler(behavior)
        return grpc.stream_stream_rpc_method_handler(behavior)

    def call_threads(self, method: Method) -> CallThreads:
        """The threads that receive the calls of a method."""
        if method.is_health_check:
            return self.admission.health_threads
        return self.admission.reflection_threads if method.is_public else self.admission.call_threads

    def _call(self, method: Method, context: grpc.ServicerContext) -> Call:
        call = Call(method, context, StatementCanceller(self._cancelling), self.admission.bytes)
        call.delivery_seconds = self._config.delivery_timeout
        call.note_failure = self._note
        self.watchdog.watch(call)
        return call

    def _finish(self, call: Call) -> None:
        call.finish()
        call.request = None
        self.watchdog.release(call)
        self.counts.add(call.method, time.monotonic() - call.started, call.failure)

    def _receive(self, call: Call, requests: Iterator[bytes]) -> bytes | None:
        """The first message of a call, or None. Raises InvalidRequest for bad metadata."""
        call.limit(self._config.receive_timeout, self._unreceived)
        call.follow()
        call.read_metadata()
        # First of all: whoever is nobody takes no slot, and none of what they send is read.
        if self._asks(call.method):
            self._identify(call)
        # A proxy may send the calls of many clients on one connection. Transactions that are slow to begin must not
        # hold up its other calls.
        key = (call.connection, call.method.descriptor.client_streaming)
        with self.call_threads(call.method).receiving.slot(key, call):
            data = call.receive(requests)
        call.limit(self._config.call_timeout, self._too_long)
        return data

    def _asks(self, method: Method) -> bool:
        """Whether the callers of a method are asked who they are."""
        return self._config.auth == "required" and not (method.is_public and self._config.open_probes)

    def _identify(self, call: Call) -> None:
        call.proof = proof.shown(call.authorization, call.certificate)
        identity, call.confirmed = self.authenticator.identify(call.proof, call)
        call.principal = identity.principal
        call.renewal = self.authenticator.renew

    def _admit(self, call: Call, request: Any) -> None:
        """Check and complete a request, and that its caller may make it."""
        call.request = request
        call.project_id = call.method.normalize(request, call)
        if call.proof is not None and not call.method.is_public:
            call.permit = partial(call.method.authorize, request, project_id=call.project_id)

    # Unary calls

    def _unary(self, method: Method, requests: Iterator[bytes], context: grpc.ServicerContext) -> bytes:
        call = self._call(method, context)
        try:
            data = only(self._receive(call, requests))
            if len(data) > UNCOUNTED_BYTES:
                with call.budget.share(call.connection, len(data)):
                    response = self._answer(call, data)
            else:
                response = self._answer(call, data)
        except Exception as error:
            self._fail(call, error)
        finally:
            self._finish(call)
        self._report(call)
        return response

    def _answer(self, call: Call, data: bytes) -> bytes:
        """The encoded response to an encoded request."""
        method = call.method
        request = method.decode(data)
        self._admit(call, request)
        # Not earlier: a request that names its default project is the same as one that does not.
        request_hash = fingerprint(request, self._pepper) if call.key and method.changes(request) else b""
        calls = method.calls_of(request)
        with (
            self.admission.limits.share("call_limit", call.principal, call.project_id, calls),
            self._turn(call),
        ):
            answer = self._respond(call, request, request_hash).SerializeToString()
        self._count_answer(call, len(answer))
        return answer

    def _turn(self, call: Call) -> AbstractContextManager[None]:
        """The turn of a call to run. Health checks and the like wait for nobody."""
        if call.method.is_public:
            return nullcontext()
        return self.pace.turn(call.project_id, call)

    def _respond(self, call: Call, request: Any, request_hash: bytes) -> Message:
        method = call.method
        if not method.needs_connection:
            response: Message = method.handler(None, request)
        elif method.waits and request.HasField("wait"):
            call.limit(self._config.call_timeout + request.wait.ToNanoseconds() / 1e9, self._too_long)
            response = self._run_patiently(call, request, request_hash)
        else:
            response = self._run(call, request, request_hash)
        return response

    def _count_answer(self, call: Call, size: int) -> None:
        """Count the bytes of a response until it is delivered. The response to a mutation is sent even if this exceeds
        the limit."""
        if size > UNCOUNTED_BYTES:
            key, budget = call.connection, call.budget
            budget.take(key, size, force=call.method.mutates)
            if not call.context.add_callback(lambda: budget.give_back(key, size)):
                budget.give_back(key, size)

    def _run(self, call: Call, request: Any, request_hash: bytes) -> Message:
        """Run a handler. Retry it after a conflict with concurrent changes and, if it only reads, after a lost
        connection."""
        share = (call.project_id, call.method.mutates)
        for attempt in range(1, ATTEMPTS + 1):
            try:
                with self.admission.calls.slot(share, call, call.method.row(request)):
                    return self._attempt(call, request, request_hash)
            except (SerializationFailure, psycopg.errors.SerializationFailure, psycopg.errors.DeadlockDetected):
                if attempt == ATTEMPTS:
                    raise
                time.sleep(random.uniform(0, 0.01 * 2**attempt))  # noqa: S311  jitter
            except psycopg.OperationalError as error:
                if call.method.mutates or attempt > 1 or call.over or not _connection_lost(error):
                    raise
        raise AssertionError

    def _run_patiently(self, call: Call, request: Any, request_hash: bytes) -> Message:
        """Run a handler. If another holder has the lock, wait in a queue for it, as long as the request allows."""
        deadline = time.monotonic() + request.wait.ToNanoseconds() / 1e9
        try:
            return self._run(call, request, request_hash)
        except LockHeld as error:
            topic, seconds = error.topic, error.seconds
        with self.admission.waiting.slot(), self._line(call, topic) as waiter:
            while True:
                self._check(call)
                last = time.monotonic() >= deadline
                if last or waiter.is_first():
                    try:
                        return self._run(call, request, request_hash)
                    except LockHeld as error:
                        if last:
                            raise
                        seconds = error.seconds
                    finally:
                        call.waiter = waiter
                    self._check(call)  # the waiter was not registered until now, so an earlier end did not wake it
                waiter.wait(seconds, min(deadline - time.monotonic(), call.left))

    @contextmanager
    def _line(self, call: Call, topic: Topic) -> Iterator[Waiter]:
        with self._signals.line(topic) as waiter:
            call.waiter = waiter
            try:
                yield waiter
            finally:
                call.waiter = None

    def _attempt(self, call: Call, request: Any, request_hash: bytes) -> Message:
        with call.runs_on(self.database.connection(call.left)) as ctx:
            if not request_hash:
                response: Message = self._handle(ctx, call, request)
                replayed = False
            else:
                key = idempotency.Key(
                    call.project_id, call.principal.name, call.key, request_hash, call.key_ttl_seconds
                )
                response, replayed = idempotency.once(
                    ctx, key, lambda ctx: self._handle(ctx, call, request), call.method.response
                )
        if replayed:
            call.method.authorize_packed(request, call)  # the caller may have lost a role since
            self._say_replayed(call)
        return response

    def _handle(self, ctx: CallContext, call: Call, request: Any) -> Message:
        # Not earlier: what a replay returns is stored already.
        self.admission.limits.require_room(call.method, call.project_id)
        response: Message = call.method.handler(ctx, request)
        return response

    def _say_replayed(self, call: Call) -> None:
        """Send the header that marks a replayed response. Raises the error that has ended the call, if any."""
        try:
            call.context.send_initial_metadata(((REPLAYED_HEADER, "true"),))
        except grpc.RpcError as error:
            forget_frames(error)
            raise call.why() from None

    # Streams

    def _streaming(self, method: Method, requests: Iterator[bytes], context: grpc.ServicerContext) -> Iterator[bytes]:
        call = self._call(method, context)
        run = self._converse if method.descriptor.client_streaming else self._stream
        try:
            for response in call.offer(run(call, requests)):
                yield response if isinstance(response, bytes) else response.SerializeToString()
        except GeneratorExit:
            self._report(call, call.over or Cancelled())
            raise
        except Exception as error:
            self._fail(call, error)
        finally:
            self._finish(call)
        self._report(call)

    def _stream(self, call: Call, requests: Iterator[bytes]) -> Iterator[Message | bytes]:
        """The responses of a server stream."""
        request = call.method.decode(only(self._receive(call, requests)))
        self._admit(call, request)
        call.limit(math.inf)
        with self.admission.limits.share("stream_limit", call.principal, call.project_id), self._place(call):
            yield from call.method.handler(self._pages(call), request)

    def _place(self, call: Call) -> AbstractContextManager[None]:
        """A context in which a server stream is open."""
        if call.method.is_health_check:
            return self.admission.place_to_watch(call.connection)
        return (self.admission.waiting if call.method.waits else self.admission.streams).slot()

    def _converse(self, call: Call, requests: Iterator[bytes]) -> Iterator[Message]:
        """The responses of a bidirectional stream. Its handler gets the call and the requests, the first of which has
        arrived."""
        first = self._receive(call, requests)
        call.limit(math.inf)
        yield from call.method.handler(call, iter(()) if first is None else chain([first], requests))

    def _pages(self, call: Call) -> StreamContext:
        return StreamContext(
            connection=lambda: self._page_connection(call),
            yield_to_calls=self.admission.yield_to_calls,
            pause=self.admission.pause,
            line=lambda topic: self._line(call, topic),
            check=lambda: self._check(call),
            caller=call,
        )

    def _check(self, call: Call) -> None:
        """Raise the error that ends the stream: its call is over, or the server is shutting down."""
        call.check()
        if self.stopping.is_set():
            raise ShuttingDown

    @contextmanager
    def _page_connection(self, call: Call) -> Iterator[CallContext]:
        """A connection for one page of a stream. Raises if the server is shutting down or the client has
        disconnected."""
        self._check(call)
        call.limit(self._config.call_timeout, self._too_long)
        try:
            with call.runs_on(self.database.connection(call.left)) as ctx:
                yield ctx
        finally:
            call.limit(math.inf)

    # Ends

    def _fail(self, call: Call, error: Exception) -> NoReturn:
        """End the call with an error, and log it, a defect with its traceback. Always raises."""
        known = call.sanitize(self._known(call, error), error)
        self._note(call, known)
        self._report(call, known)
        status = known.status()
        call.context.set_trailing_metadata(((DETAILS_HEADER, status.SerializeToString()),))
        if next(self._failures) % FAILURES_COLLECTED == 0:
            gc.collect(1)
        call.context.abort(known.code, status.message)
        raise AssertionError

    def _note(self, call: Call, error: StatehouseError, method: Method | None = None, request: Any = None) -> None:
        """Note that a call was refused, if it was."""
        if self.attempts is not None:
            self.attempts.note(call, error, method, request)

    def _report(self, call: Call, error: StatehouseError | None = None) -> None:
        """Log one line for the call, without any contents of messages."""
        values: dict[str, Any] = {
            "method": call.method.name,
            "code": error.code.name if error else "OK",
            "ms": round((time.monotonic() - call.started) * 1000, 2),
            "project": call.project_id,
            "request_id": call.request_id,
        }
        if call.proof is not None and call.principal is not ANYBODY:
            values["principal"] = call.principal.name
        if call.on_behalf_of:
            values["on_behalf_of"] = call.on_behalf_of
        if error:
            values["reason"] = call.failure = error.reason
        if call.messages:
            values["messages"] = call.messages
        quiet = logging.DEBUG if call.method.is_health_check else logging.INFO
        self._log.log(error.level if error else quiet, "call", **values)

    def _known(self, call: Call, error: Exception) -> StatehouseError:
        """The error to send: the reason why the call was ended, unless its change may be stored."""
        known = translate(error)
        if isinstance(known, CommitOutcomeUnknown):
            return known if call.method.mutates else call.over or DatabaseUnavailable()
        if call.over is not None and isinstance(error, psycopg.Error | Overloaded):
            return call.over
        return known


def only(data: bytes | None) -> bytes:
    """The message of a call. Raises InvalidRequest if it has none."""
    if data is None:
        raise InvalidRequest("", "The request has no message, or the message is shorter than its declared length.")
    return data


def _connection_lost(error: psycopg.OperationalError) -> bool:
    return isinstance(translate(error), CommitOutcomeUnknown | DatabaseUnavailable)
