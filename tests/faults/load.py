"""A bounded load of unary calls from several threads, and their results."""

import random
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import grpc

from tests.support.client import Failure

Call = Callable[[random.Random], Any]
"""Makes one call. The generator determines its contents."""


@dataclass(frozen=True)
class Outcome:
    """One call: its start by the monotonic clock, its duration in seconds, and its outcome."""

    began: float
    took: float
    code: str
    reason: str


@dataclass
class Load:
    """Calls that are repeated until `stop`."""

    outcomes: list[Outcome] = field(default_factory=list)
    _stopping: threading.Event = field(default_factory=threading.Event)
    _threads: list[threading.Thread] = field(default_factory=list)

    def start(self, call: Call, *, threads: int, seed: int, pause: float) -> None:
        """Repeat a call in each of some threads, with a pause in seconds between two."""
        for number in range(threads):
            arguments = (call, random.Random(f"{seed}/{number}"), pause)
            self._threads.append(threading.Thread(target=self._run, args=arguments, daemon=True))
            self._threads[-1].start()

    def stop(self) -> None:
        """Wait for the running calls to end, and start no more."""
        self._stopping.set()
        for thread in self._threads:
            thread.join(60)
            assert not thread.is_alive(), "a call did not end within a minute"

    def counts(self) -> Counter[str]:
        """The number of calls by code and reason."""
        return Counter(f"{one.code} {one.reason}".strip() for one in self.outcomes)

    def longest(self) -> float:
        """The duration of the slowest call in seconds."""
        return max((one.took for one in self.outcomes), default=0.0)

    def succeeded_after(self, moment: float) -> float:
        """Seconds from a moment until the first success of a call that began after it; infinity without one."""
        ends = [one.began + one.took for one in self.outcomes if one.code == "OK" and one.began >= moment]
        return min(ends, default=float("inf")) - moment

    def percentile(self, share: float) -> float:
        """Seconds within which this share of the calls ended."""
        times = sorted(one.took for one in self.outcomes)
        return times[min(len(times) - 1, int(len(times) * share))]

    def _run(self, call: Call, rng: random.Random, pause: float) -> None:
        while not self._stopping.is_set():
            began, code, reason = time.monotonic(), "OK", ""
            try:
                call(rng)
            except grpc.RpcError as error:
                failure = Failure()
                failure.read(error)
                code, reason = failure.code.name if failure.code else "", failure.reason
            self.outcomes.append(Outcome(began, time.monotonic() - began, code, reason))
            self._stopping.wait(pause)


@contextmanager
def running(call: Call, *, threads: int = 8, seed: int = 0, pause: float = 0.0) -> Iterator[Load]:
    """A load that runs while this context lasts."""
    load = Load()
    load.start(call, threads=threads, seed=seed, pause=pause)
    try:
        yield load
    finally:
        load.stop()
