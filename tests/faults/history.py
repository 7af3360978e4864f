"""What clients did, how each call ended, and what a checker found in it."""

import threading
import time
from collections.abc import Callable, Container
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any, Generic, TypeVar

import grpc

from tests.support.client import Failure

UNSURE = frozenset({"", "COMMIT_OUTCOME_UNKNOWN"})
"""Reasons of a failure after which a change may be stored: that the connection broke has none at all."""
Entry = TypeVar("Entry")


class Ending(Enum):
    """What a client knows of a change after one call."""

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
    """How many attempts before this one told nothing."""

    @property
    def done(self) -> bool:
        return self.ending is Ending.DONE

    def or_raise(self, *, unless: Container[str] = ()) -> Any:
        """The answer. Raises what the call failed with, unless it is for one of these reasons."""
        if self.error is not None and self.reason not in unless:
            raise self.error
        return self.answer


def reason_of(error: grpc.RpcError) -> str:
    """The reason of a failure as the server gives it; empty if it is none of the server's."""
    failure = Failure()
    failure.read(error)
    return failure.reason


def attempt(call: Callable[[], Any]) -> Attempt:
    """Make a call that changes something, and tell what is known of it."""
    began = time.monotonic()
    try:
        answer = call()
    except grpc.RpcError as error:
        reason = reason_of(error)
        ending = Ending.UNKNOWN if reason in UNSURE else Ending.REFUSED
        return Attempt(began, time.monotonic(), ending, None, error, reason)
    return Attempt(began, time.monotonic(), Ending.DONE, answer)


def persist(call: Callable[[], Any], *, seconds: float = 60) -> Attempt:
    """Repeat a call until it is answered, or refused for good, or so many seconds have passed."""
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
    """What several threads did, in the order in which they noted it."""

    entries: list[Entry] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, entry: Entry) -> None:
        with self._lock:
            self.entries.append(entry)


@dataclass
class Findings:
    """What a checker found. Any sentence in `broken` is a promise that was not kept."""

    lost: int = 0
    """Acknowledged changes that are not there."""
    doubled: int = 0
    """Changes that took effect more than once."""
    unknown: int = 0
    """Changes whose call did not tell whether they are stored."""
    settled: int = 0
    """Those of them of which it was found out."""
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
        """Note a sentence unless the condition holds."""
        if not condition:
            self.broken.append(sentence)

    def absorb(self, other: "Findings", about: str = "") -> None:
        """Take over what was found elsewhere, its sentences with what they are about in front."""
        self.lost += other.lost
        self.doubled += other.doubled
        self.unknown += other.unknown
        self.settled += other.settled
        self.broken += [f"{about}: {sentence}" if about else sentence for sentence in other.broken]
