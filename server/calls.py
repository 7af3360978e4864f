"""One call while it runs: who makes it, until when it may take, and what ends it before."""

import math
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar

import grpc
import structlog

from server.admission import FairBudget, Wakeable
from server.cancellation import StatementCanceller
from server.database import Connection
from server.errors import Cancelled, DeadlineExceeded, Internal, InvalidRequest, StatehouseError
from server.methods import Method
from server.repository import new_id
from server.validation import refuse_bad_key

log = structlog.get_logger("statehouse.calls")

KEY_HEADER = "idempotency-key"
REQUEST_ID_HEADER = "x-request-id"
CUT_SECONDS = 0.5
"""What a statement is given to end after PostgreSQL was asked to cancel it; then its connection is cut."""
DELIVERY_SECONDS = 1.0
"""What a response is given to arrive when the deadline comes while it is on its way."""
DEADLINE_SHARE = 0.2
"""The part of a short deadline that is kept for telling the client what came of its call."""
Response = TypeVar("Response")


@dataclass(eq=False)
class Call:
    """What is known of one call while it runs."""

    method: Method
    context: grpc.ServicerContext
    canceller: StatementCanceller
    budget: FairBudget
    """What requests and responses are counted in, by connection."""
    pepper: bytes = b""
    """What fingerprints of requests are made with."""
    delivery_seconds: float = math.inf
    """How long a client may take none of a response that waits for it."""
    started: float = field(default_factory=time.perf_counter)
    project_id: str = ""
    request_id: str = ""
    key: str = ""
    waiter: Wakeable | None = None
    messages: int = 0
    deadline: float = math.inf
    """By the monotonic clock: when the call has to be over, a little before its client gives up."""
    over: StatehouseError | None = None
    """Why the call ends early, once it does."""
    _reason: StatehouseError = field(default_factory=DeadlineExceeded)
    _over_since: float = math.inf
    _offered: float = math.inf
    """Since when a response waits for the client to take it."""
    _patience: float = CUT_SECONDS
    _receiving: bool = False

    def __post_init__(self) -> None:
        self.connection = str(self.context.peer())
        """The network address of the caller: another one for each connection."""

    @property
    def peer(self) -> str:
        return self.connection

    @property
    def left(self) -> float:
        """Seconds until the deadline."""
        return self.deadline - time.monotonic()

    def limit(self, seconds: float, reason: StatehouseError | None = None) -> None:
        """Set the deadline: so many seconds from now, with a reason for ending the call then; or a little before that
        of the client."""
        remaining = self.context.time_remaining()
        if remaining is not None and remaining < seconds:
            self._patience = min(CUT_SECONDS, remaining * DEADLINE_SHARE)
            seconds, reason = remaining - self._patience, None
        self._reason = reason or DeadlineExceeded()
        self.deadline = time.monotonic() + seconds

    @contextmanager
    def owns(self, conn: Connection) -> Iterator[None]:
        """A connection belongs to the call while this context lasts: its statements end with the call."""
        conn.caller = self
        conn.standby_notice.heard = False
        with self.canceller.over(conn, conn.wire):
            self.check()
            yield

    def check(self) -> None:
        """Raise what ends the call, if it has ended."""
        if self.over is None and self.left <= 0:
            self.end(self._reason)
        if self.over is not None:
            raise self.over

    def follow(self) -> None:
        """End the call when its client goes. Raises Cancelled if it has gone."""
        if not self.context.add_callback(lambda: self.end(Cancelled())):
            raise Cancelled

    def end(self, reason: StatehouseError) -> None:
        """The call ends early: cancel its statement, or end its waiting."""
        if self.over is None:
            self._over_since = time.monotonic()
            self.over = reason
        self.canceller.cancel()
        if (waiter := self.waiter) is not None:
            waiter.wake()

    def receive(self, requests: Iterator[bytes]) -> bytes | None:
        """The next request, None after the last. Raises what ends the call meanwhile, of which a client is told no
        reason: gRPC cannot answer it before this thread does, which waits."""
        self._receiving = True
        try:
            return next(requests, None)
        except grpc.RpcError:
            raise self.over or Cancelled() from None
        finally:
            self._receiving = False

    def offer(self, responses: Iterator[Response]) -> Iterator[Response]:
        """The responses of a stream; the time runs while one is not taken."""
        for response in responses:
            self._offered = time.monotonic()
            yield response
            self._offered = math.inf
            self.messages += 1

    def look(self) -> None:
        """Keep the limits, for the watchdog."""
        now = time.monotonic()
        if self.over is None and now >= self.deadline:
            self.end(self._reason)
            if self._receiving:
                self.context.cancel()
        if now >= self._over_since + self._patience / 2:
            self.canceller.cut()
        elif now >= self._over_since:
            self.canceller.cancel()  # again: it may have come between two statements
        overdue = min(self._offered + self.delivery_seconds, max(self.deadline, self._offered + DELIVERY_SECONDS))
        if now >= overdue:
            self.drop(Cancelled("The client took no response for too long."))

    def drop(self, reason: StatehouseError) -> None:
        """End a call that its client cannot be told the end of."""
        self.over = self.over or reason
        self.context.cancel()

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
        if self.method.discloses:
            raise InvalidRequest(KEY_HEADER, f"{self.method.name} answers a secret, which is not stored for a key")
        if len(keys) > 1:
            raise InvalidRequest(KEY_HEADER, "is there more than once")
        refuse_bad_key(KEY_HEADER, keys[0])
        self.key = keys[0]
