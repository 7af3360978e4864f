"""The processor on which a process runs: all of its threads on one, which they change together.

They take turns with Python's interpreter lock, so they cannot use much more than one processor. On several ones each
turn begins with the start of another processor, which gets what it needs from the caches of the last one: a call then
takes twice the processor time.
"""

import logging
import os
import random
import time
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext, suppress
from pathlib import Path

from statehouse_server.loop import Loop

log = logging.getLogger(__name__)

STAT, THREADS = Path("/proc/stat"), Path("/proc/self/task")
IDLE = slice(3, 5)
"""The places of idle time, and of that which waits for input and output, among the times of a processor."""
FULL = 0.9
"""The part of its time above which a processor is busy enough to leave it."""
GAIN = 0.3
"""How much less of its time other programs must use of another one."""
Times = Mapping[int, float]
"""Seconds of each processor."""


def kept_on_one(place: int) -> AbstractContextManager[object]:
    """A context in which this process runs on one processor. Several processes begin on different ones if they take
    different places. Does nothing if there is no choice, or if the system does not have it, as on macOS."""
    with suppress(AttributeError, OSError):
        system = System()
        if len(system.processors) > 1 and system.busy_seconds().keys() >= set(system.processors):
            return Placement(system, place)
    return nullcontext()


class System:
    """The processors that this process may use, as Linux tells. AttributeError or OSError on other systems."""

    def __init__(self) -> None:
        self.processors = sorted(os.sched_getaffinity(0))

    def now(self) -> float:
        """Seconds of a clock."""
        return time.monotonic()

    def own_seconds(self) -> float:
        """How long processors have worked for this process."""
        return time.process_time()

    def busy_seconds(self) -> Times:
        """How long each processor has worked."""
        tick, found = 1 / os.sysconf("SC_CLK_TCK"), {}
        for line in STAT.read_text(encoding="ascii").splitlines():
            name, *times = line.split()
            if name.startswith("cpu") and name != "cpu":
                ticks = [int(one) for one in times[:8]]  # without the time of guests, which counts already
                found[int(name.removeprefix("cpu"))] = tick * (sum(ticks) - sum(ticks[IDLE]))
        return found

    def move(self, processor: int) -> None:
        """Move all threads to a processor. Others that they begin stay there."""
        for _ in range(2):  # again for those that were just being begun by one that had not been moved
            for thread in os.listdir(THREADS):
                with suppress(OSError):  # one that has just ended
                    os.sched_setaffinity(int(thread), {processor})


class Placement(Loop):
    """Keeps this process on the processor that other programs leave to it."""

    name = "placement"
    seconds = 2.0

    def __init__(self, system: System, place: int) -> None:
        super().__init__()
        self._system = system
        self.processor = system.processors[place % len(system.processors)]
        system.move(self.processor)
        self._since, self._used, self._before = system.now(), system.own_seconds(), system.busy_seconds()

    def step(self) -> None:
        """Move if another processor would be better."""
        busy, own = self._parts()
        others = {**busy, self.processor: busy[self.processor] - own}
        best = min(others, key=others.__getitem__)
        worth = busy[self.processor] > FULL and others[best] < others[self.processor] - GAIN
        # Not always: another process that moves away would have done.
        if worth and random.random() < 0.5:  # noqa: S311
            log.debug("moving from processor %d to %d", self.processor, best)
            self.processor = best
            self._system.move(best)

    def _parts(self) -> tuple[Times, float]:
        """The part of its time that each processor has worked since the last step, and what this process has used."""
        now, used, busy = self._system.now(), self._system.own_seconds(), self._system.busy_seconds()
        took, own = now - self._since, used - self._used
        parts = {one: (busy[one] - self._before[one]) / took for one in self._system.processors}
        self._since, self._used, self._before = now, used, busy
        return parts, own / took
