"""Hints between calls and between servers: something was committed that somebody may be waiting for.

A hint tells where to look, not what is there, and nothing depends on it: who waits looks by itself from time to time.
Hints are sent after the commit, off its path: to this process at once, and to all others by one connection that both
sends and listens, as few notifications as the rate of changes allows.

Those who wait for the same thing stand in line, and a hint wakes the first of them alone: a hundred idle workers ask
the database once about a new job, not a hundred times.
"""

import json
import logging
import os
import random
import select
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Self

import psycopg

log = logging.getLogger(__name__)

Topic = tuple[str, ...]
"""What may be waited for, from the general to the particular. A hint about `("jobs", "p")` is for all that begin so."""

CHANNEL = "statehouse"
POLL_SECONDS = 30.0
"""Seconds, more or less, after which a waiter looks by itself: a hint is lost when a server dies before it is sent."""
BATCH_SECONDS = 0.005
"""Seconds that hints are gathered in before they are sent on together."""
MAX_PAYLOAD = 7000
"""Bytes of a notification; PostgreSQL takes less than 8000."""
RECONNECT = 1.0


class Waiter:
    """Somebody in a line."""

    def __init__(self, line: "WaitQueue") -> None:
        self._line = line
        self._woken = threading.Event()

    def wake(self) -> None:
        self._woken.set()

    def wait(self, due: float, at_most: float = POLL_SECONDS) -> None:
        """Until there is a hint, or for `at_most` so many seconds. The first in line also looks after `due` seconds,
        when something is known to happen by itself; the others wait for the first."""
        patience = POLL_SECONDS * random.uniform(0.8, 1.2)  # noqa: S311  spreads those who look by themselves
        self._woken.wait(max(0.0, min(at_most, patience, due if self.is_first() else patience)))
        self._woken.clear()

    def is_first(self) -> bool:
        return self._line.is_first(self)


class WaitQueue:
    """Those who wait for the same."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiters: deque[Waiter] = deque()

    def __len__(self) -> int:
        return len(self._waiters)

    def join(self) -> Waiter:
        waiter = Waiter(self)
        with self._lock:
            self._waiters.append(waiter)
        return waiter

    def leave(self, waiter: Waiter) -> None:
        with self._lock:
            was_first = self._waiters[0] is waiter
            self._waiters.remove(waiter)
        if was_first:
            self.wake()

    def is_first(self, waiter: Waiter) -> bool:
        with self._lock:
            return self._waiters[0] is waiter

    def wake(self) -> None:
        """Wake the first one."""
        with self._lock:
            if self._waiters:
                self._waiters[0].wake()

    def wake_all(self) -> None:
        with self._lock:
            for waiter in self._waiters:
                waiter.wake()


class Notifications:
    """The lines of one process, and the connection that carries hints to and from others."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._lock = threading.Lock()
        self._lines: dict[Topic, WaitQueue] = {}
        self._unsent: set[Topic] = set()
        self._broken = False
        self._bell = os.eventfd(0, os.EFD_NONBLOCK)
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="notifications", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._stopping.set()
            os.eventfd_write(self._bell, 1)
        self._thread.join(timeout=5)
        if not self._thread.is_alive():
            os.close(self._bell)

    @contextmanager
    def line(self, topic: Topic) -> Iterator[Waiter]:
        """Stand in the line for a topic."""
        with self._lock:
            line = self._lines.setdefault(topic, WaitQueue())
            waiter = line.join()
        try:
            yield waiter
        finally:
            with self._lock:
                line.leave(waiter)
                if not line:
                    del self._lines[topic]

    def send(self, topics: Iterable[Topic]) -> None:
        """Tell all who wait for these topics, here and in other processes."""
        topics = set(topics)
        for topic in topics:
            self.wake(topic)
        with self._lock:
            # A call may outlive the server by a little; its hints are for nobody then.
            if not self._stopping.is_set():
                self._unsent |= topics
                os.eventfd_write(self._bell, 1)

    def wake_all(self) -> None:
        """Let everybody look: the server stops."""
        for line in self._all_lines():
            line.wake_all()

    def _all_lines(self) -> list[WaitQueue]:
        with self._lock:
            return list(self._lines.values())

    def wake(self, topic: Topic) -> None:
        """Tell those who wait for a topic in this process."""
        with self._lock:
            lines = [line for key, line in self._lines.items() if key[: len(topic)] == topic]
        for line in lines:
            line.wake()

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._listen()
            except psycopg.Error as error:
                self._say_broken(type(error).__name__)
            except Exception:
                log.exception("hints were not carried to other processes")
            self._stopping.wait(RECONNECT * random.uniform(0.5, 1.5))  # noqa: S311

    def _listen(self) -> None:
        with self._connect() as conn:
            conn.execute(f"LISTEN {CHANNEL}")
            if self._broken:
                log.info("hints come from other processes again")
                self._broken = False
            for line in self._all_lines():
                line.wake()  # hints were lost while nobody listened
            while not self._stopping.is_set():
                self._carry(conn)

    def _say_broken(self, error: str) -> None:
        """Once for each time that it breaks: who waits here looks by itself meanwhile, which is slow."""
        if not self._broken:
            log.warning("no hints from other processes: the connection that listens is gone (%s)", error)
        self._broken = True

    def _connect(self) -> psycopg.Connection[Any]:
        return psycopg.connect(
            self._url,
            autocommit=True,
            connect_timeout=5,
            keepalives_idle=10,
            keepalives_interval=5,
            keepalives_count=3,
            tcp_user_timeout=20_000,
            application_name="statehouse notifications",
        )

    def _carry(self, conn: psycopg.Connection[Any]) -> None:
        """Hear what has come, wait until there is more to hear or something to send, and send it."""
        for notification in conn.notifies(timeout=0):
            if notification.pid != conn.info.backend_pid:
                self._receive(notification.payload)
        poll = select.poll()
        poll.register(conn.fileno(), select.POLLIN)
        poll.register(self._bell, select.POLLIN)
        if any(ready == self._bell for ready, _ in poll.poll(POLL_SECONDS * 1000)):
            os.eventfd_read(self._bell)
            self._send_on(conn)
            self._stopping.wait(BATCH_SECONDS)

    def _receive(self, payload: str) -> None:
        try:
            topics = [tuple(map(str, topic)) for topic in json.loads(payload)]
        except (ValueError, TypeError):
            log.warning("a notification on the channel %s is none of ours", CHANNEL)
            return
        for topic in topics:
            self.wake(topic)

    def _send_on(self, conn: psycopg.Connection[Any]) -> None:
        with self._lock:
            topics, self._unsent = self._unsent, set()
        try:
            for payload in _payloads(topics):
                conn.execute("SELECT pg_notify(%s, %s)", [CHANNEL, payload])
        except psycopg.Error:
            with self._lock:
                self._unsent |= topics
            os.eventfd_write(self._bell, 1)
            raise


def _payloads(topics: Iterable[Topic]) -> Iterator[str]:
    """Topics as notifications, each as full as it may be."""
    group: list[Topic] = []
    size = 0
    for topic in topics:
        length = len(json.dumps(topic)) + 2
        if group and size + length > MAX_PAYLOAD:
            yield json.dumps(group)
            group, size = [], 0
        group.append(topic)
        size += length
    if group:
        yield json.dumps(group)
