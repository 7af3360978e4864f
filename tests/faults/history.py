"""Histories: the calls of clients, how each ended, and the findings of a checker."""

import threading
import time
from collections.abc import Callable, Container
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any, Generic, TypeVar

import grpc

from tests.support.client import Failure

UNSURE = frozenset({"", "COMMIT_OUTCOME_UNKNOWN"})
"""Reasons after which a change may or may not be stored. A broken connection has no reason at all."""
Entry = TypeVar("Entry")


class Ending(Enum):
    """The client's knowledge of a change after one call."""

    DONE = "done"
    REFUSED = "refused"
    """Nothing was changed."""
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Attempt:
    """One call, with its times by the monotonic clock."""

    began: float
    ended: float
    ending: Ending
    answer: Any = None
    error: grpc.RpcError | None = None
    reason: str = ""
    doubts: int = 0
    """The number of previous attempts with unknown outcome."""

    @property
    def done(self) -> bool:
        return self.ending is Ending.DONE

    def or_raise(self, *, unless: Container[str] = ()) -> Any:
        """The response. Raises the error of the call, unless it has one of these reasons."""
        if self.error is not None and self.reason not in unless:
            raise self.error
        return self.answer


def reason_of(error: grpc.RpcError) -> str:
    """The reason of a failure given by the server; empty if the error is not from the server."""
    failure = Failure()
    failure.read(error)
    return failure.reason


def attempt(call: Callable[[], Any]) -> Attempt:
    """Make a mutation, and return what is known of its outcome."""
    began = time.monotonic()
    try:
        answer = call()
    except grpc.RpcError as error:
        reason = reason_of(error)
        ending = Ending.UNKNOWN if reason in UNSURE else Ending.REFUSED
        return Attempt(began, time.monotonic(), ending, None, error, reason)
    return Attempt(began, time.monotonic(), Ending.DONE, answer)


def persist(call: Callable[[], Any], *, seconds: float = 60) -> Attempt:
    """Repeat a call until it succeeds, fails permanently, or the time is over."""
    deadline = time.monotonic() + seconds
    doubts = 0
    while True:
        one = attempt(call)
        if one.done or one.reason not in PASSING or time.monotonic() > deadline:
            return replace(one, doubts=doubts)
        doubts += one.ending is Ending.UNKNOWN
        time.sleep(0.05)


PASSING = UNSURE | {
    "DATABASE_UNAVAILABLE", "DEADLINE_EXCEEDED", "LOCK_TIMEOUT", "OVERLOADED", "REQUEST_IN_FLIGHT",
    "SERIALIZATION_FAILURE", "SHUTTING_DOWN", "STATEMENT_CANCELLED", "TRANSACTION_TIMEOUT", "CANCELLED",
}  # fmt: skip
"""Reasons after which the same call may succeed."""


@dataclass
class History(Generic[Entry]):
    """The operations of several threads, in the order in which they were recorded."""

    entries: list[Entry] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, entry: Entry) -> None:
        with self._lock:
            self.entries.append(entry)


@dataclass
class Findings:
    """The findings of a checker. Each sentence in `broken` describes a broken promise."""

    lost: int = 0
    """Acknowledged changes that are missing."""
    doubled: int = 0
    """Changes that took effect more than once."""
    unknown: int = 0
    """Changes with an unknown outcome."""
    settled: int = 0
    """Those of them whose outcome was found out later."""
    notes: dict[str, int] = field(default_factory=dict)
    """Further figures by name."""
    broken: list[str] = field(default_factory=list)

    def lose(self, sentence: str) -> None:
        self.lost += 1
        self.broken.append(sentence)

    def double(self, sentence: str) -> None:
        self.doubled += 1
        self.broken.append(sentence)

    def expect(self, condition: object, sentence: str) -> None:
        """Record a broken promise unless the condition holds."""
        if not condition:
            self.broken.append(sentence)

    def absorb(self, other: "Findings", about: str = "") -> None:
        """Add the findings of another checker, with a prefix for their sentences."""
        self.lost += other.lost
        self.doubled += other.doubled
        self.unknown += other.unknown
        self.settled += other.settled
        self.broken += [f"{about}: {sentence}" if about else sentence for sentence in other.broken]
