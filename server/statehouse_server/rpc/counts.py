"""Counts the calls that have ended, by method and by the reason of their failure."""

import threading
from collections import Counter
from dataclasses import dataclass, replace

from statehouse_server.errors import Cancelled
from statehouse_server.rpc.methods import Method


@dataclass(slots=True)
class MethodCount:
    """The calls of one method that have ended."""

    stream: bool
    ended: int = 0
    failed: int = 0
    cancelled: int = 0
    seconds: float = 0.0


class CallCounts:
    """All calls of this process that have ended."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._methods: dict[str, MethodCount] = {}
        self._failures: Counter[str] = Counter()

    def add(self, method: Method, seconds: float, reason: str) -> None:
        """Count a call that took so long. `reason`: that of its failure; empty if it succeeded."""
        with self._lock:
            count = self._methods.get(method.name)
            if count is None:
                count = self._methods[method.name] = MethodCount(stream=not method.unary)
            count.ended += 1
            count.seconds += seconds
            if reason == Cancelled.reason:
                count.cancelled += 1
            elif reason:
                count.failed += 1
                self._failures[reason] += 1

    def read(self) -> tuple[dict[str, MethodCount], dict[str, int]]:
        """The counts by method, and the failures by reason, of the same moment."""
        with self._lock:
            return {name: replace(count) for name, count in self._methods.items()}, dict(self._failures)
