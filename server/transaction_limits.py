"""The limits of interactive transactions, kept also while a statement runs, and while nobody takes an answer."""

import math
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeVar

from server.errors import TransactionTimeout
from server.rpc import Call

DEFAULT_IDLE_SECONDS = 30.0
DEFAULT_SECONDS = 300.0
LOOK_SECONDS = 0.25
"""Between two looks at the transactions that cannot look at the time themselves."""
DELIVERY_SECONDS = 1.0
"""What an answer is given to arrive when the deadline comes while it is on its way."""
Answer = TypeVar("Answer")


@dataclass(eq=False)
class Limits:
    """How long one transaction may take."""

    call: Call
    idle_seconds: float = DEFAULT_IDLE_SECONDS
    deadline: float = math.inf
    """By the monotonic clock."""
    _offered: float | None = field(default=None, init=False)
    """Since when there is an answer that the client has not taken."""
    _cancelling: "Future[None] | None" = field(default=None, init=False)

    def start(self, idle_seconds: float, seconds: float) -> None:
        """From now on the limits are those."""
        self.idle_seconds = idle_seconds
        self.deadline = time.monotonic() + seconds

    @property
    def left(self) -> float:
        """Seconds until the transaction should end."""
        return self.deadline - time.monotonic()

    def reached(self, limit: str = "timeout") -> TransactionTimeout:
        """What says that the transaction has reached a limit."""
        return TransactionTimeout(f"The transaction reached its {limit} and was rolled back.", limit=limit)

    def offer(self, answers: Iterator[Answer]) -> Iterator[Answer]:
        """The answers; the time runs while one is not taken."""
        for answer in answers:
            self._offered = time.monotonic()
            yield answer
            self._offered = None

    def finish(self) -> None:
        """The transaction is over: only its last answer may still wait to be taken."""
        self.deadline = math.inf

    def enforce(self, cancellers: ThreadPoolExecutor) -> None:
        """End what goes beyond a limit. A client that takes no answers can be told nothing: its call is cancelled."""
        now = time.monotonic()
        offered = self._offered
        if offered is not None:
            if now >= min(max(self.deadline, offered + DELIVERY_SECONDS), offered + self.idle_seconds):
                self.call.context.cancel()
        elif now >= self.deadline and (self._cancelling is None or self._cancelling.done()):
            self._cancelling = cancellers.submit(self.call.guard.cancel)


class LimitWatch:
    """Looks after the open transactions of a process, from a thread that there is while there are any."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._watched: set[Limits] = set()
        self._running = False
        # Cancelling takes a connection, and its time, for which the others must not wait.
        self._cancellers = ThreadPoolExecutor(2, thread_name_prefix="cancel-transaction")

    @contextmanager
    def over(self, call: Call) -> Iterator[Limits]:
        """Watch over the limits of a transaction while this context lasts."""
        limits = Limits(call)
        with self._lock:
            self._watched.add(limits)
            if not self._running:
                threading.Thread(target=self._run, name="transaction-limits", daemon=True).start()
                self._running = True
        try:
            yield limits
        finally:
            with self._lock:
                self._watched.discard(limits)

    def _run(self) -> None:
        while True:
            time.sleep(LOOK_SECONDS)
            with self._lock:
                watched = list(self._watched)
                self._running = bool(watched)
            if not watched:
                return
            for limits in watched:
                limits.enforce(self._cancellers)
