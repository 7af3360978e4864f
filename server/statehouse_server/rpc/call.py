"""One running call: its caller, its deadline, and the reason if it ends early."""

import ipaddress
import math
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from copy import copy
from typing import Any, TypeVar

import grpc
import psycopg
import structlog

from statehouse_server.access import client_certificates
from statehouse_server.access.authenticator import Known
from statehouse_server.access.proof import Proof
from statehouse_server.errors import (
    Cancelled,
    CommitOutcomeUnknown,
    DeadlineExceeded,
    Internal,
    InvalidRequest,
    StatehouseError,
)
from statehouse_server.ids import new_id
from statehouse_server.postgres.cancellation import StatementCanceller, limited
from statehouse_server.postgres.context import CallContext, Caller
from statehouse_server.postgres.pool import Checkout
from statehouse_server.principal import ANYBODY, Permitted
from statehouse_server.resource.validation import refuse_bad_id, refuse_bad_key
from statehouse_server.rpc.admission import FairBudget, Wakeable
from statehouse_server.rpc.methods import Method

log = structlog.get_logger("statehouse.calls")

KEY_HEADER = "idempotency-key"
KEY_TTL_HEADER = "idempotency-key-ttl"
KEY_TTL_SECONDS = 24 * 3600
MAX_KEY_TTL_SECONDS = 30 * KEY_TTL_SECONDS
REQUEST_ID_HEADER = "x-request-id"
AUTHORIZATION_HEADER = "authorization"
ON_BEHALF_OF_HEADER = "x-statehouse-on-behalf-of"
CLIENT_ADDRESS_HEADER = "x-statehouse-client-address"
USER_AGENT_HEADER = "x-statehouse-client-user-agent"
MAX_USER_AGENT = 255
"""Characters of a user agent that are kept."""
HEADERS = frozenset(
    {
        KEY_HEADER,
        KEY_TTL_HEADER,
        REQUEST_ID_HEADER,
        AUTHORIZATION_HEADER,
        ON_BEHALF_OF_HEADER,
        CLIENT_ADDRESS_HEADER,
        USER_AGENT_HEADER,
    }
)
CUT_SECONDS = 0.5
"""Seconds in which a call has to finish after its deadline or cancellation. PostgreSQL is asked at once to cancel its
statement; after half of this time the connection is closed."""
DELIVERY_SECONDS = 1.0
"""Seconds that a response gets to be delivered if the deadline comes during its delivery."""
DEADLINE_SHARE = 0.2
"""The part of a short deadline that is kept for telling the client the outcome."""
ROLLBACK_SECONDS = 2.0
"""Seconds that the rollback at the end of a call may take. Then the connection is closed, which rolls back too."""
OPEN = (psycopg.pq.TransactionStatus.INTRANS, psycopg.pq.TransactionStatus.INERROR)
Response = TypeVar("Response")


class TransactionProgress:
    """How far an open interactive transaction is."""

    def __init__(self) -> None:
        self.calls = 0
        """The number of its calls, the one that runs included."""
        self.method = ""
        """The method of the call that runs; empty while the transaction waits for its client."""
        self.since = time.monotonic()
        """Since when it does the one or the other, by the monotonic clock."""

    @contextmanager
    def call(self, method: Method) -> Iterator[None]:
        """Run a call."""
        self.calls += 1
        self._step(method.name)
        try:
            yield
        finally:
            self._step("")

    def _step(self, method: str) -> None:
        self.method, self.since = method, time.monotonic()


class Call(Caller):
    """The state of one running call."""

    # Its caller

    authorization: str | None = None
    proof: Proof | None = None
    """What its caller has shown; None if nobody asks."""
    confirmed = math.inf
    """When the database last said who the caller is, by the monotonic clock."""
    renewal: "Callable[[Proof, Call], Known | None] | None" = None
    """Asks the database again; None if nobody asks who calls."""
    permit: Callable[[Permitted], object] | None = None
    """Raises PermissionDenied if the caller may not make the call; None until its request has arrived."""

    # Its request

    request: Any = None
    """The request, once it has arrived; None again when the call is over."""
    project_id = ""
    request_id = ""
    key = ""
    key_ttl_seconds = KEY_TTL_SECONDS

    # What it does

    waiter: Wakeable | None = None
    """Woken when the call ends early."""
    messages = 0
    """The number of messages of a stream that the client has read."""
    transaction: TransactionProgress | None = None
    """The interactive transaction that the call is, once it has begun."""
    failure = ""
    """The reason with which it failed."""
    note_failure: "Callable[[Call, StatehouseError, Method, Any], None] | None" = None
    """Notes that a call in its transaction failed: the call itself, the error, the method and the request."""

    # Its time

    delivery_seconds = math.inf
    """Seconds for which a response may wait for its client to read it."""
    deadline = math.inf
    """The deadline, by the monotonic clock."""
    step: "TimedStep | None" = None
    """The part of the call that has a time limit of its own."""
    over: StatehouseError | None = None
    """The reason why the call ends early, once it is known."""
    _over_since = math.inf
    _reason: StatehouseError | None = None
    _finished = False
    _receiving = False
    _offered = math.inf
    """The time since which a response waits for the client to read it."""
    _patience = CUT_SECONDS
    _client_deadline = math.inf

    def __init__(
        self, method: Method, context: grpc.ServicerContext, canceller: StatementCanceller, budget: FairBudget
    ) -> None:
        super().__init__(ANYBODY)
        self.method = method
        self.context = context
        self.canceller = canceller
        self.budget = budget
        """Counts the bytes of requests and responses, by connection."""
        self.connection = self.peer = str(context.peer())
        """The network address of the caller, which is different for each connection."""
        self.started = time.monotonic()
        remaining = context.time_remaining()
        if remaining is not None and remaining < math.inf:
            self._patience = min(CUT_SECONDS, remaining * DEADLINE_SHARE)
            self._client_deadline = self.started + remaining - self._patience

    @property
    def certificate(self) -> Proof | None:
        """What the client certificate of its connection proves, which counts without the header `authorization`. Raises
        Unauthenticated for a certificate that proves nothing."""
        return None if self.authorization is not None else client_certificates.proof_in(self.context)

    def renew(self) -> bool:
        found = self.renewal(self.proof, self) if self.renewal and self.proof else None
        if found is None or found.time <= self.confirmed:
            return False
        self.principal, self.confirmed = found.said.principal, found.time
        return True

    @property
    def left(self) -> float:
        """Seconds until the deadline."""
        return self.deadline - time.monotonic()

    def limit(self, seconds: float, reason: StatehouseError | None = None) -> None:
        """Set the deadline to `seconds` from now, with the reason for ending the call then. The client's deadline
        applies if it is earlier: the call then ends a little before it, so that the client can be told."""
        self.deadline, self._reason = time.monotonic() + seconds, reason
        if self._client_deadline < self.deadline:
            self.deadline, self._reason = self._client_deadline, None

    def follow(self) -> None:
        """End the call when its client disconnects. Raises Cancelled if it already has."""
        if not self.context.add_callback(self._gone):
            raise Cancelled

    def _gone(self) -> None:
        """Called by gRPC at the end of every call."""
        if not self._finished:
            self.end(Cancelled())

    def finish(self) -> None:
        """Mark the call as finished."""
        self._finished = True

    def check(self) -> None:
        """Raise the error that ended the call, if it has ended."""
        if self.over is None and time.monotonic() >= self.deadline:
            self.end(self._reason or DeadlineExceeded())
        if self.over is not None:
            raise self.why()

    def why(self) -> StatehouseError:
        """A copy of the error that ended the call. A raised exception holds the frames that it passed, and these hold
        the call."""
        return copy(self.over or Cancelled())

    def end(self, reason: StatehouseError) -> None:
        """End the call early: cancel its statement, or wake it if it waits."""
        if self.over is None:
            self._over_since = time.monotonic()
            self.over = reason
        self.canceller.cancel()
        if (waiter := self.waiter) is not None:
            waiter.wake()

    def look(self) -> None:
        """Enforce the time limits. Called by the watchdog."""
        now = time.monotonic()
        if self.over is None and now >= self.deadline:
            self.end(self._reason or DeadlineExceeded())
        if self.over is not None and self._receiving:
            self.context.cancel()
        if (step := self.step) is not None and now >= step.deadline:
            step.cancel()
        if now >= self._over_since + self._patience / 2:
            self.canceller.cut()
        elif now >= self._over_since:
            self.canceller.cancel()  # again: it may have come between two statements
        overdue = min(self._offered + self.delivery_seconds, max(self.deadline, self._offered + DELIVERY_SECONDS))
        if now >= overdue:
            self.over = self.over or Cancelled("The client did not read the response in time (--delivery-timeout).")
            self.context.cancel()

    @contextmanager
    def limited(self, seconds: float) -> Iterator[None]:
        """A step that may take so many seconds. Then its statement is cancelled and it raises DeadlineExceeded, but the
        call does not end."""
        self.step = step = TimedStep(self.canceller, time.monotonic() + seconds)
        try:
            yield
        except psycopg.errors.QueryCanceled:
            if not step.finish() or self.over is not None:
                raise
            raise DeadlineExceeded(step.LATE) from None
        finally:
            self.step = None
            late = step.finish()
        if late:
            raise DeadlineExceeded(step.LATE)

    def runs_on(self, checkout: Checkout) -> "CheckedOut":
        """A context in which the call has a connection."""
        return CheckedOut(self, checkout)

    def receive(self, requests: Iterator[bytes]) -> bytes | None:
        """The next request, or None after the last one. Raises the error that ends the call meanwhile. In that case the
        client gets no reason, since gRPC cannot send the status before this thread, which waits for the request,
        returns."""
        self._receiving = True
        try:
            self.check()  # from now on, ending the call also ends this wait
            data = next(requests, None)
        except grpc.RpcError as error:
            forget_frames(error)
            raise self.why() from None
        finally:
            self._receiving = False
        if data is None and self.over is not None:
            raise self.why()
        return data

    def offer(self, responses: Iterator[Response]) -> Iterator[Response]:
        """The responses of a stream. Records since when a response waits for the client to read it."""
        for response in responses:
            self._offered = time.monotonic()
            yield response
            self._offered = math.inf
            self.messages += 1

    def sanitize(self, error: StatehouseError, cause: Exception) -> StatehouseError:
        """The error to send. A defect is logged in full, and replaced by INTERNAL with the request's id."""
        if not isinstance(error, Internal) or "request_id" in error.metadata:
            return error
        log.error("defect", method=self.method.name, request_id=self.request_id, exc_info=cause)
        return Internal(
            f"Internal error; see request id {self.request_id} in the log of the server.", request_id=self.request_id
        )

    def read_metadata(self) -> None:
        """Read the headers of the call. Raises InvalidRequest for an invalid idempotency key, time to keep it, or id of
        a user."""
        ours = [(name, str(value)) for name, value in self.context.invocation_metadata() if name in HEADERS]
        if not ours:  # as in most calls
            self.request_id = new_id()
            return
        given: dict[str, list[str]] = {}
        for name, value in ours:
            given.setdefault(name, []).append(value)
        # The id is printed on terminals, and must not contain control characters.
        self.request_id = _visible(given.pop(REQUEST_ID_HEADER, [""])[0], 128) or new_id()
        for name, values in given.items():
            if len(values) > 1:
                raise InvalidRequest(name, "is given more than once")
        self.authorization = next(iter(given.get(AUTHORIZATION_HEADER, ())), None)
        if ON_BEHALF_OF_HEADER in given:
            (self.on_behalf_of,) = given[ON_BEHALF_OF_HEADER]
            refuse_bad_id(ON_BEHALF_OF_HEADER, self.on_behalf_of)
        if CLIENT_ADDRESS_HEADER in given:
            (self.client_address,) = given[CLIENT_ADDRESS_HEADER]
            _refuse_bad_address(self.client_address)
        if USER_AGENT_HEADER in given:
            (user_agent,) = given[USER_AGENT_HEADER]
            self.user_agent = _visible(user_agent, MAX_USER_AGENT)
        if KEY_HEADER in given:
            self.key = self._checked_key(*given[KEY_HEADER])
        if KEY_TTL_HEADER in given:
            self.key_ttl_seconds = self._checked_ttl(*given[KEY_TTL_HEADER])

    def _checked_key(self, key: str) -> str:
        if self.method.returns_secret:
            raise InvalidRequest(
                KEY_HEADER, f"is not allowed: {self.method.name} returns a secret, and its response is never stored"
            )
        refuse_bad_key(KEY_HEADER, key)
        return key

    def _checked_ttl(self, text: str) -> int:
        """The number of seconds for which the key is kept."""
        if not self.key:
            raise InvalidRequest(KEY_TTL_HEADER, f"needs the header {KEY_HEADER}")
        if not re.fullmatch("[0-9]{1,7}", text) or not 1 <= int(text) <= MAX_KEY_TTL_SECONDS:
            raise InvalidRequest(KEY_TTL_HEADER, f"must be a number of seconds between 1 and {MAX_KEY_TTL_SECONDS}")
        return int(text)


def _visible(text: str, length: int) -> str:
    """The printable ASCII characters of the beginning of a text."""
    return "".join(char for char in text[:length] if " " <= char <= "~")


def _refuse_bad_address(text: str) -> None:
    """Raise InvalidRequest for what is no IP address. That of an IPv6 zone says nothing elsewhere."""
    try:
        ipaddress.ip_address(text if "%" not in text else "")
    except ValueError:
        raise InvalidRequest(CLIENT_ADDRESS_HEADER, "must be an IP address, without a port") from None


def forget_frames(error: grpc.RpcError) -> None:
    """Break a reference cycle: gRPC keeps the exception that it raised for a call in the call, and the frames of its
    traceback hold the call.

    A connection counts its calls until they are freed, and the garbage collector runs rarely.
    """
    error.__traceback__ = None


class TimedStep:
    """A part of a call with a time limit of its own."""

    LATE = "The call took longer than its timeout."

    def __init__(self, canceller: StatementCanceller, deadline: float) -> None:
        self.deadline = deadline
        self._canceller = canceller
        self._lock = threading.Lock()
        self._finished = self._late = False

    def cancel(self) -> None:
        """Cancel the statement of the step, unless the step has just ended. Called by the watchdog."""
        with self._lock:
            if not self._finished:
                self._late = True
                self._canceller.cancel()

    def finish(self) -> bool:
        """End the step, after which it cancels nothing more. Returns whether its time was over."""
        with self._lock:
            self._finished = True
        self._canceller.settle()
        return self._late


class CheckedOut:
    """The context of a call while it has a connection: its statements end with the call.

    Raises the error that has ended the call, and CommitOutcomeUnknown if PostgreSQL stopped waiting for its standby
    during the commit.
    """

    __slots__ = ("_call", "_checkout", "_conn")

    def __init__(self, call: Call, checkout: Checkout) -> None:
        self._call, self._checkout = call, checkout

    def __enter__(self) -> CallContext:
        self._call.check()
        context = self._checkout.__enter__()
        context.caller = self._call
        self._conn = conn = context.connection
        conn.standby_notice.heard = False
        self._call.canceller.begin(conn, conn.wire)
        if self._call.over is not None:
            self.__exit__(None, None, None)
            raise self._call.why()
        return context

    def __exit__(self, _: Any, error: BaseException | None, __: Any) -> None:
        try:
            self._settle()
        finally:
            committed_here_alone = self._conn.standby_notice.heard
            self._checkout.__exit__()
        if committed_here_alone and (error is None or isinstance(error, psycopg.Error)):
            raise CommitOutcomeUnknown from None

    def _settle(self) -> None:
        """Leave no transaction open and no statement running on the connection. The pool would roll back as well, but
        without a time limit."""
        if self._conn.pgconn.transaction_status in OPEN:
            with suppress(psycopg.Error), limited(self._conn.wire, ROLLBACK_SECONDS):
                self._conn.rollback()
        self._call.canceller.finish()
