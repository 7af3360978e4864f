"""One call while it runs: who makes it, until when it may take, and what ends it before."""

import math
import time
from collections.abc import Iterator
from contextlib import suppress
from copy import copy
from typing import Any, TypeVar

import grpc
import psycopg
import structlog

from statehouse_server.errors import (
    Cancelled,
    CommitOutcomeUnknown,
    DeadlineExceeded,
    Internal,
    InvalidRequest,
    StatehouseError,
)
from statehouse_server.postgres.cancellation import StatementCanceller, limited
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.pool import Checkout
from statehouse_server.resource.repository import new_id
from statehouse_server.resource.validation import refuse_bad_key
from statehouse_server.rpc.admission import FairBudget, Wakeable
from statehouse_server.rpc.methods import Method

log = structlog.get_logger("statehouse.calls")

KEY_HEADER = "idempotency-key"
REQUEST_ID_HEADER = "x-request-id"
CUT_SECONDS = 0.5
"""What a call is given to end once it is over. After half of it the connection of its statement is cut, which
PostgreSQL was asked to cancel."""
DELIVERY_SECONDS = 1.0
"""What a response is given to arrive when the deadline comes while it is on its way."""
DEADLINE_SHARE = 0.2
"""The part of a short deadline that is kept for telling the client what came of its call."""
ROLLBACK_SECONDS = 2.0
"""What a rollback is given at the end of a call; then the connection is cut, which rolls back too."""
OPEN = (psycopg.pq.TransactionStatus.INTRANS, psycopg.pq.TransactionStatus.INERROR)
Response = TypeVar("Response")


class Call:
    """What is known of one call while it runs."""

    def __init__(
        self, method: Method, context: grpc.ServicerContext, canceller: StatementCanceller, budget: FairBudget
    ) -> None:
        self.method = method
        self.context = context
        self.canceller = canceller
        self.budget = budget
        """What requests and responses are counted in, by connection."""
        self.connection = str(context.peer())
        """The network address of the caller: another one for each connection."""
        self.started = time.monotonic()
        self.project_id = ""
        self.request_id = ""
        self.key = ""
        self.waiter: Wakeable | None = None
        """What is woken when the call ends early."""
        self.messages = 0
        """Messages of a stream that the client has taken."""
        self.delivery_seconds = math.inf
        """How long a client may take none of a response that waits for it."""
        self.deadline = math.inf
        """By the monotonic clock: when the call has to be over."""
        self.over: StatehouseError | None = None
        """Why the call ends early, once it does."""
        self._over_since = math.inf
        self._reason: StatehouseError | None = None
        self._finished = False
        self._receiving = False
        self._offered = math.inf
        """Since when a response waits for the client to take it."""
        self._patience = CUT_SECONDS
        self._client_deadline = math.inf
        remaining = context.time_remaining()
        if remaining is not None and remaining < math.inf:
            self._patience = min(CUT_SECONDS, remaining * DEADLINE_SHARE)
            self._client_deadline = self.started + remaining - self._patience

    @property
    def peer(self) -> str:
        """The network address of the caller."""
        return self.connection

    @property
    def left(self) -> float:
        """Seconds until the deadline."""
        return self.deadline - time.monotonic()

    def limit(self, seconds: float, reason: StatehouseError | None = None) -> None:
        """Set the deadline: so many seconds from now, with a reason for ending the call then; or a little before that
        of the client, so that it can be told."""
        self.deadline, self._reason = time.monotonic() + seconds, reason
        if self._client_deadline < self.deadline:
            self.deadline, self._reason = self._client_deadline, None

    def follow(self) -> None:
        """End the call when its client goes. Raises Cancelled if it has gone."""
        if not self.context.add_callback(self._gone):
            raise Cancelled

    def _gone(self) -> None:
        """gRPC says so of every call in the end."""
        if not self._finished:
            self.end(Cancelled())

    def finish(self) -> None:
        """The call has ended by itself."""
        self._finished = True

    def check(self) -> None:
        """Raise what ends the call, if it has ended."""
        if self.over is None and time.monotonic() >= self.deadline:
            self.end(self._reason or DeadlineExceeded())
        if self.over is not None:
            raise self.why()

    def why(self) -> StatehouseError:
        """Why the call is over: a copy, since what is raised holds the frames that it came through, and these the
        call."""
        return copy(self.over or Cancelled())

    def end(self, reason: StatehouseError) -> None:
        """The call ends early: cancel its statement, or end its waiting."""
        if self.over is None:
            self._over_since = time.monotonic()
            self.over = reason
        self.canceller.cancel()
        if (waiter := self.waiter) is not None:
            waiter.wake()

    def look(self) -> None:
        """Keep the limits, for the watchdog."""
        now = time.monotonic()
        if self.over is None and now >= self.deadline:
            self.end(self._reason or DeadlineExceeded())
            if self._receiving:
                self.context.cancel()
        if now >= self._over_since + self._patience / 2:
            self.canceller.cut()
        elif now >= self._over_since:
            self.canceller.cancel()  # again: it may have come between two statements
        overdue = min(self._offered + self.delivery_seconds, max(self.deadline, self._offered + DELIVERY_SECONDS))
        if now >= overdue:
            self.over = self.over or Cancelled("The client took no response for too long.")
            self.context.cancel()

    def runs_on(self, checkout: Checkout) -> "CheckedOut":
        """A context in which the call has a connection."""
        return CheckedOut(self, checkout)

    def receive(self, requests: Iterator[bytes]) -> bytes | None:
        """The next request, None after the last. Raises what ends the call meanwhile, of which a client is told no
        reason: gRPC cannot answer it before this thread does, which waits."""
        self._receiving = True
        try:
            self.check()  # from now on whoever ends the call ends the waiting too
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
        """The responses of a stream; the time runs while one is not taken."""
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
        return Internal(f"Internal error; the log has it under {self.request_id}.", request_id=self.request_id)

    def read_metadata(self) -> None:
        """Take what the caller sent as headers. Raises InvalidRequest for a key that is none."""
        headers: list[tuple[str, Any]] = list(self.context.invocation_metadata())
        given = next((str(value) for name, value in headers if name == REQUEST_ID_HEADER), "")
        # What is printed on a terminal must not be able to steer it.
        self.request_id = "".join(char for char in given[:128] if " " <= char <= "~") or new_id()
        keys = [str(value) for name, value in headers if name == KEY_HEADER]
        if not keys:
            return
        if self.method.returns_secret:
            raise InvalidRequest(KEY_HEADER, f"{self.method.name} answers a secret, which is not stored for a key")
        if len(keys) > 1:
            raise InvalidRequest(KEY_HEADER, "is there more than once")
        refuse_bad_key(KEY_HEADER, keys[0])
        self.key = keys[0]


def forget_frames(error: grpc.RpcError) -> None:
    """Break a circle: gRPC keeps what it raised for a call with the call, which the frames of its traceback hold.

    A connection counts its calls until they are freed, and the garbage collector comes seldom.
    """
    error.__traceback__ = None


class CheckedOut:
    """The context of a call while it has a connection: its statements end with the call.

    Raises what has ended the call, and CommitOutcomeUnknown if PostgreSQL has committed for it without waiting for its
    standby any longer.
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
        """Leave nothing open or under way on the connection. The pool would roll back as well, but without a limit."""
        if self._conn.pgconn.transaction_status in OPEN:
            with suppress(psycopg.Error), limited(self._conn, ROLLBACK_SECONDS):
                self._conn.rollback()
        self._call.canceller.finish()
