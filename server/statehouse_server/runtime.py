"""How Python and the kernel run the threads of a server."""

import gc
import logging
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

log = logging.getLogger(__name__)


class PauseReport:
    """Logs how long a garbage collection paused all threads, if the pause was noticeable."""

    noticed = 0.005

    def __init__(self) -> None:
        self._began = 0.0

    def __call__(self, phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            self._began = time.perf_counter()
        elif (took := time.perf_counter() - self._began) > self.noticed:
            log.warning(
                "a garbage collection of generation %d paused all threads for %.1f ms", info["generation"], took * 1000
            )


@contextmanager
def settled() -> Iterator[None]:
    """While the context is open, the objects created before it are excluded from garbage collections. The others are
    collected less often, from now on: full collections pause all threads."""
    report = PauseReport()
    gc.collect()
    gc.freeze()
    gc.callbacks.append(report)
    gc.set_threshold(50_000, 20, 100)
    try:
        yield
    finally:
        gc.callbacks.remove(report)
        gc.unfreeze()


def prefer_throughput() -> None:
    """Ask Linux not to interrupt a running thread of this process for one that has just been woken (SCHED_BATCH). For
    threads that are begun from now on, and for the calling one.

    A thread that lets go of Python's interpreter lock wakes the next one while it still holds the mutex around it. The
    woken one would take the processor, wait for that mutex, and give the processor back: two switches for nothing.
    Other systems do not have this, and a sandbox may forbid it; nothing else depends on it.
    """
    if hasattr(os, "SCHED_BATCH"):
        with suppress(OSError):
            os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))
