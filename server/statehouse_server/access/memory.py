"""What the database has said of proofs, by their hashes."""

import threading
from typing import Generic, NamedTuple, TypeVar

Said = TypeVar("Said")


class Remembered(NamedTuple, Generic[Said]):
    """Something that was said, and when it was asked, by the monotonic clock."""

    said: Said
    time: float


class Memory(Generic[Said]):
    """A number of answers. For one more, that which was given longest ago is forgotten."""

    def __init__(self, size: int) -> None:
        self._size = size
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
            self._answers.pop(digest, None)
            self._answers[digest] = Remembered(said, time)
            if len(self._answers) > self._size:
                del self._answers[next(iter(self._answers))]

    def drop(self, digest: bytes) -> None:
        """Forget an answer."""
        with self._lock:
            self._answers.pop(digest, None)
