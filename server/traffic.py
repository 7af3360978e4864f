"""What is under way: too many calls are refused, and streams give way to calls."""

import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from server.config import Config
from server.errors import Overloaded

SLICE = 32
"""Rows that a stream converts before it looks whether a call is under way."""
PAUSE, LONGEST_PAUSE = 0.002, 0.010
"""Seconds that it then leaves the processor to calls, for each of them and at most. Without it, a call waits for its
turn behind every stream, several times over, as Python runs one thread at a time."""


class CallThreads(ThreadPoolExecutor):
    """The threads of unary calls, which know how many calls there are.

    Counted here and not where a call is handled: gRPC never hands on a call that its client cancelled while it waited.
    """

    def __init__(self, threads: int) -> None:
        super().__init__(threads, thread_name_prefix="call")
        self._counting = threading.Lock()
        self.under_way = 0

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        with self._counting:
            self.under_way += 1
        return super().submit(self._counted, fn, *args, **kwargs)

    def _counted(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        try:
            return fn(*args, **kwargs)
        finally:
            with self._counting:
                self.under_way -= 1


class Traffic:
    """The calls and streams of a server."""

    def __init__(self, config: Config) -> None:
        self.calls = CallThreads(config.threads)
        self._most = config.threads + config.queue
        self._streams = threading.BoundedSemaphore(config.stream_limit)
        self._waiting = threading.BoundedSemaphore(config.wait_limit)

    def admits_call(self) -> bool:
        """Whether one more call may wait for a thread."""
        return self.calls.under_way < self._most

    def stream(self) -> AbstractContextManager[None]:
        """Take one of the places for streams. Raises Overloaded when there is none."""
        return _place(self._streams, "The server has as many open streams as it can take.")

    def waiting(self) -> AbstractContextManager[None]:
        """Take one of the places for those who wait. Raises Overloaded when there is none."""
        return _place(self._waiting, "As many calls wait for something as the server can take.")

    def gently(self, rows: Iterable[Any]) -> Iterator[Any]:
        """Rows of a stream, with pauses while calls are under way."""
        for number, row in enumerate(rows, start=1):
            yield row
            if self.calls.under_way and number % SLICE == 0:
                time.sleep(min(PAUSE * self.calls.under_way, LONGEST_PAUSE))


@contextmanager
def _place(places: threading.BoundedSemaphore, refusal: str) -> Iterator[None]:
    if not places.acquire(blocking=False):
        raise Overloaded(refusal)
    try:
        yield
    finally:
        places.release()
