"""The pace of projects while several share a process: each uses its part of one processor, and what is more waits.

gRPC takes all calls in the order in which they come, on one thread, before anybody knows whose they are. That thread
competes with those of the calls for the GIL. If the calls of a greedy project could use all of it, that thread would
fall behind, and the calls of all projects would wait in one line before the gates that are fair. So some of the
processor stays free while projects share it: the calls of those that have many under way begin one after the other, and
those whose time has not come sleep, where they are in nobody's way.
"""

import random
import threading
import time
from collections.abc import Callable, Hashable
from contextlib import suppress

from statehouse_server.errors import Overloaded
from statehouse_server.rpc.admission import Caller

LOAD = 0.6
"""The part of one processor that is given away while projects share the process."""
FEW = 4
"""A project with fewer calls under way is never held up."""
PERIOD_SECONDS = 1.0
"""Projects share the process while several have called in this time or the one before. What they use is measured anew
in each."""
FIRST_COST = 0.0001
"""Seconds of processor time that a call of a project takes that has not ended any."""
WEIGHT = 0.1
"""How much the last call counts in the mean cost of those of a project."""
MOST_OVERHEAD = 4.0
"""What a call costs in all is at most this many times what its own thread works for it."""


class Use:
    """What a project uses of the process."""

    __slots__ = ("called", "cost", "held_up", "next", "spent", "under_way")

    def __init__(self) -> None:
        self.under_way = 0
        self.called = self.held_up = False
        """Whether it made calls in this period, and whether any of them had to wait."""
        self.next = 0.0
        """When its next call may begin."""
        self.cost = FIRST_COST
        """The mean processor time of its calls, in seconds."""
        self.spent = 0.0
        """That of all of its calls in this period."""


class Pace:
    """The uses of all projects. What belongs to no project has the use of whoever calls."""

    def __init__(
        self,
        patience: float,
        *,
        clock: Callable[[], float] = time.monotonic,
        processor: Callable[[], float] = time.process_time,
    ) -> None:
        """`patience`: the seconds that a call may have to wait."""
        self._patience = patience
        self._clock, self._processor = clock, processor
        self._lock = threading.Lock()
        self._uses: dict[Hashable, Use] = {}
        self._began, self._worked = clock(), processor()
        self._overhead = MOST_OVERHEAD / 2
        """How many times as much as their threads the whole process works for calls."""
        self._part = LOAD / 2
        """What each project that is held up may use of the processor."""

    @property
    def shared(self) -> bool:
        """Whether several projects use the process."""
        return len(self._uses) > 1

    def turn(self, key: Hashable, caller: Caller) -> "Turn":
        """A context in which a call runs, once its time has come. Raises Overloaded, and the error that ends the
        call."""
        return Turn(self, self._use(key), caller)

    def begin(self, use: Use, left: float) -> float:
        """Begin a call, which may wait for so long. Returns the seconds that it has to. Raises Overloaded."""
        with self._lock:
            seconds = 0.0
            if self.shared and use.under_way >= FEW:
                seconds = self._reserve(use, min(left, self._patience))
            use.called = True
            use.under_way += 1
            return seconds

    def end(self, use: Use, seconds: float) -> None:
        """End a call for which its thread worked so long; 0 if that is not known."""
        with self._lock:
            use.under_way -= 1
            if seconds:
                use.spent += seconds
                use.cost += WEIGHT * (seconds - use.cost)

    def _use(self, key: Hashable) -> Use:
        with self._lock:
            now = self._clock()
            if now - self._began >= PERIOD_SECONDS:
                self._begin_period(now)
            use = self._uses.get(key)
            if use is None:
                use = self._uses[key] = Use()
            return use

    def _reserve(self, use: Use, patience: float) -> float:
        now = self._clock()
        start = max(now, use.next)
        if start - now > patience:
            raise self._refused(start - now)
        use.next = start + use.cost * self._overhead / self._part
        use.held_up |= start > now
        return start - now

    def _refused(self, seconds: float) -> Overloaded:
        problem = "Other projects call too, and the calls of this one would wait too long to run"
        error = Overloaded(problem, "--pool-timeout", f"{self._patience:g}")
        error.retry_seconds = seconds * random.uniform(0.5, 1.0)  # noqa: S311  not all of them at once
        return error

    def _begin_period(self, now: float) -> None:
        """Divide the processor by what was used: those that were not held up keep what they used, and the others have
        equal parts of what is left."""
        took, worked = now - self._began, self._processor() - self._worked
        uses = self._uses.values()
        if spent := sum(use.spent for use in uses):
            self._overhead = min(max(1.0, worked / spent), MOST_OVERHEAD)
        kept = sum(use.spent for use in uses if not use.held_up) * self._overhead / took
        self._uses = {key: use for key, use in self._uses.items() if use.called or use.under_way}
        sharing = max(2, len(self._uses))
        self._part = max(LOAD / sharing, (LOAD - kept) / max(1, sum(use.held_up for use in uses)))
        for use in self._uses.values():
            use.called = use.held_up = False
            use.spent = 0.0
        self._began, self._worked = now, self._worked + worked


class Turn:
    """The turn of one call."""

    __slots__ = ("_bell", "_caller", "_pace", "_since", "_use")

    def __init__(self, pace: Pace, use: Use, caller: Caller) -> None:
        self._pace, self._use, self._caller = pace, use, caller
        self._since = 0.0
        self._bell: threading.Lock | None = None

    def __enter__(self) -> None:
        pace = self._pace
        if seconds := pace.begin(self._use, self._caller.left):
            try:
                self._wait(time.monotonic() + seconds)
            except BaseException:
                pace.end(self._use, 0.0)
                raise
        if pace.shared:
            self._since = time.thread_time()

    def __exit__(self, *_: object) -> None:
        self._pace.end(self._use, time.thread_time() - self._since if self._since else 0.0)

    def wake(self) -> None:
        with suppress(RuntimeError):  # already woken
            if self._bell is not None:
                self._bell.release()

    def _wait(self, until: float) -> None:
        bell = self._bell = threading.Lock()
        bell.acquire()
        self._caller.waiter = self
        try:
            while (left := until - time.monotonic()) > 0:
                self._caller.check()
                bell.acquire(timeout=left)
            self._caller.check()
        finally:
            self._caller.waiter = None
