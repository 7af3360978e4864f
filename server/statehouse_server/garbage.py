"""The garbage collector of Python, whose full collections pause all threads."""

import gc
import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager

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
    collected less often, from now on."""
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
