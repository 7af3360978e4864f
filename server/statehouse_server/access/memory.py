"""What the database has said of proofs, by their hashes."""

import threading
from collections.abc import Callable
from typing import Generic, NamedTuple, TypeVar

Said = TypeVar("Said")


class Remembered(NamedTuple, Generic[Said]):
    """Something that was said, and when it was asked, by the monotonic clock."""

    said: Said
    time: float


class Memory(Generic[Said]):
    """Answers that weigh so much together. For one more, those that were given longest ago are forgotten."""

    def __init__(self, size: int, weigh: Callable[[Said], int] = lambda _: 1) -> None:
        self._size, self._weigh = size, weigh
        self._used = 0
        self._lock = threading.Lock()
        self._answers: dict[bytes, Remembered[Said]] = {}

    def __len__(self) -> int:
        return len(self._answers)

    def get(self, digest: bytes) -> Remembered[Said] | None:
        """What was said last. Takes no lock: each call asks."""
        return self._answers.get(digest)

    def put(self, digest: bytes, said: Said, time: float) -> None:
        """Remember an answer."""
        with self._lock:
            self._forget(digest)
            self._answers[digest] = Remembered(said, time)
            self._used += self._weigh(said)
            while self._used > self._size:
                self._forget(next(iter(self._answers)))

    def drop(self, digest: bytes) -> None:
        """Forget an answer."""
        with self._lock:
            self._forget(digest)

    def _forget(self, digest: bytes) -> None:
        """Forget an answer. The caller holds the lock."""
        if (answer := self._answers.pop(digest, None)) is not None:
            self._used -= self._weigh(answer.said)
