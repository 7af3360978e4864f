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
from collections.abc import Callable
from contextlib import suppress
from typing import NamedTuple, Protocol

from statehouse_server.errors import Overloaded
from statehouse_server.principal import SYSTEM_PROJECT, Principal
from statehouse_server.rpc.admission import Caller
from statehouse_server.rpc.bucket import MOST_SECONDS

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


PROJECT = "project"
Key = tuple[str, str]
"""Whether it is that of a project or of a principal, and its name."""


class Paced(Caller, Protocol):
    """A call that waits for its turn."""

    @property
    def principal(self) -> Principal:
        """Who calls."""


class Use:
    """What a project uses of the process."""

    __slots__ = ("cost", "held_up", "last", "next", "spent", "under_way")

    def __init__(self) -> None:
        self.under_way = 0
        self.last = -2
        """The number of the period in which it called last."""
        self.held_up = False
        """Whether a call had to wait in this period."""
        self.next = 0.0
        """What a project must have been given until its next call may begin: see `Place.start`."""
        self.cost = FIRST_COST
        """The mean processor time of its calls, in seconds."""
        self.spent = 0.0
        """That of all of its calls in this period."""


class Place(NamedTuple):
    """The place of a call in the line of its project."""

    use: Use
    start: float = 0.0
    """How many seconds of the processor a project that is held up must have been given until the call may begin. That
    is no time of a clock, since such a project is given more as soon as others use less."""
    work: float = 0.0
    """The seconds of the processor that it reserves, for those that come after it."""


class Pace:
    """The uses of all projects, and of the principals that call what belongs to no project: those wait as projects do,
    but nobody waits because of them, since a monitoring system calls all the time."""

    def __init__(
        self,
        patience: float,
        load: float,
        *,
        clock: Callable[[], float] = time.monotonic,
        processor: Callable[[], float] = time.process_time,
    ) -> None:
        """`patience`: the seconds that a call may have to wait. `load`: the part of one processor that is given away
        while projects share the process."""
        self.patience, self._load = patience, load
        self._clock, self._processor = clock, processor
        self._lock = threading.Lock()
        self._uses: dict[Key, Use] = {}
        self._period = 0
        self._began, self._worked = clock(), processor()
        self._sharing = 0
        """The projects that have called in this period or the one before."""
        self._overhead = MOST_OVERHEAD / 2
        """How many times as much as their threads the whole process works for calls."""
        self._part = load / 2
        """What each project that is held up may use of the processor."""
        self._given = 0.0
        """The seconds of the processor that such a project has been given until this period began."""

    @property
    def shared(self) -> bool:
        """Whether several projects use the process."""
        return self._sharing > 1

    def turn(self, project_id: str, caller: Paced) -> "Turn":
        """A context in which a call runs, once its time has come. Raises Overloaded, and the error that ends the
        call."""
        key = ("principal", caller.principal.name) if project_id == SYSTEM_PROJECT else (PROJECT, project_id)
        return Turn(self, key, caller)

    def begin(self, key: Key, left: float) -> Place:
        """Begin a call, which may wait for so long. Raises Overloaded."""
        with self._lock:
            now = self._time()
            use = self._use(key)
            place = Place(use)
            if self.shared and use.under_way >= FEW:
                place = self._reserve(use, now, min(left, self.patience))
            use.under_way += 1
        return place

    def seconds_until(self, place: Place) -> float:
        """How long a call has to wait, as it is planned now; 0 or less if it need not."""
        if not place.start:
            return 0.0
        with self._lock:
            return (place.start - self._given_until(self._time())) / self._part

    def leave(self, place: Place) -> None:
        """Give up the place of a call that has not begun."""
        with self._lock:
            place.use.next -= place.work
        self.end(place.use, 0.0)

    def refusal(self, seconds: float) -> Overloaded:
        """The error of a call that would have to wait for so long."""
        problem = "Other projects call too, and the calls of this one would wait too long to run"
        error = Overloaded(problem, "--pool-timeout", f"{self.patience:g}")
        error.retry_seconds = min(seconds, MOST_SECONDS) * random.uniform(0.5, 1.0)  # noqa: S311  not all at once
        return error

    def end(self, use: Use, seconds: float) -> None:
        """End a call for which its thread worked so long; 0 if that is not known."""
        with self._lock:
            use.under_way -= 1
            if seconds:
                use.spent += seconds
                use.cost += WEIGHT * (seconds - use.cost)

    def _use(self, key: Key) -> Use:
        """What a call counts in that is made now."""
        use = self._uses.get(key)
        if use is None:
            use = self._uses[key] = Use()
        if use.last < self._period - 1:
            self._sharing += key[0] == PROJECT
        use.last = self._period
        return use

    def _time(self) -> float:
        """The time, after a new period has begun if it is due."""
        now = self._clock()
        if now - self._began >= PERIOD_SECONDS:
            self._begin_period(now)
        return now

    def _given_until(self, now: float) -> float:
        return self._given + (now - self._began) * self._part

    def _reserve(self, use: Use, now: float, patience: float) -> Place:
        given = self._given_until(now)
        start, work = max(given, use.next), use.cost * self._overhead
        # It may get all that is given away before its patience ends. Whether it does is seen later.
        if start - given > patience * self._load:
            raise self.refusal((start - given) / self._load)
        use.next = start + work
        use.held_up |= start > given
        return Place(use, start, work)

    def _begin_period(self, now: float) -> None:
        """Divide the processor by what was used: those that were not held up keep what they used, and the others have
        equal parts of what is left."""
        took, worked = now - self._began, self._processor() - self._worked
        self._given = self._given_until(now)
        uses = self._uses.values()
        if spent := sum(use.spent for use in uses):
            self._overhead = min(max(1.0, worked / spent), MOST_OVERHEAD)
        kept = sum(use.spent for use in uses if not use.held_up) * self._overhead / took
        self._uses = {key: use for key, use in self._uses.items() if use.last == self._period or use.under_way}
        self._sharing = sum(kind == PROJECT and use.last == self._period for (kind, _), use in self._uses.items())
        left = (self._load - kept) / max(1, sum(use.held_up for use in uses))
        self._part = max(self._load / max(2, self._sharing), left)
        for use in self._uses.values():
            use.held_up, use.spent = use.next > self._given, 0.0
        self._period += 1
        self._began, self._worked = now, self._worked + worked


class Turn:
    """The turn of one call."""

    __slots__ = ("_bell", "_caller", "_key", "_pace", "_place", "_since")

    def __init__(self, pace: Pace, key: Key, caller: Paced) -> None:
        self._pace, self._key, self._caller = pace, key, caller
        self._since = 0.0
        self._bell: threading.Lock | None = None

    def __enter__(self) -> None:
        pace = self._pace
        self._place = pace.begin(self._key, self._caller.left)
        if (seconds := pace.seconds_until(self._place)) > 0:
            try:
                self._wait(seconds)
            except BaseException:
                pace.leave(self._place)
                raise
        if pace.shared:
            self._since = time.thread_time()

    def __exit__(self, *_: object) -> None:
        self._pace.end(self._place.use, time.thread_time() - self._since if self._since else 0.0)

    def wake(self) -> None:
        with suppress(RuntimeError):  # already woken
            if self._bell is not None:
                self._bell.release()

    def _wait(self, seconds: float) -> None:
        bell = self._bell = threading.Lock()
        bell.acquire()
        self._caller.waiter = self
        deadline = time.monotonic() + self._pace.patience
        try:
            while seconds > 0:
                self._caller.check()
                if (left := deadline - time.monotonic()) <= 0:
                    raise self._pace.refusal(seconds)
                bell.acquire(timeout=min(seconds, left, PERIOD_SECONDS))  # in the next period it may be planned anew
                seconds = self._pace.seconds_until(self._place)
            self._caller.check()
        finally:
            self._caller.waiter = None
