"""A token bucket: so many units a second, and as many at once after a pause."""

import time
from collections.abc import Callable

BURST_SECONDS = 1.0
"""The bucket holds what comes in this time, and at least one unit."""
MOST_SECONDS = 10.0
"""The longest time for which a caller is told to wait."""


class TokenBucket:
    """Units of a rate, which may change.

    More may be taken at once than there are: what is missing has to come before the next one is let through. Callers
    that are refused are told different times, one unit after the other: else all of them would come back together.
    """

    __slots__ = ("_clock", "_level", "_promised", "_time")

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._time = clock()
        self._level = float("inf")
        self._promised = 0.0
        """The time that the last caller who was refused was told."""

    def has_unit(self, rate: float) -> bool:
        """Whether there is a unit, at so many a second."""
        now = self._clock()
        # A clock that goes back adds nothing, and takes nothing away.
        came = max(0.0, now - self._time) * rate
        self._level, self._time = min(self._level + came, max(1.0, rate * BURST_SECONDS)), now
        return self._level >= 1.0

    def take(self, amount: int) -> None:
        """Take units, even more than there are."""
        self._level -= amount

    def wait(self, rate: float) -> float:
        """Seconds after which a caller who is refused may find a unit."""
        due = self._time + (1.0 - self._level) / rate
        soonest = self._promised if self._time <= self._promised <= self._time + MOST_SECONDS else self._time
        self._promised = max(due, soonest + 1.0 / rate)
        return min(self._promised - self._time, MOST_SECONDS)
