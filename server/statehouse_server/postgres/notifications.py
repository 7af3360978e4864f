"""Notifications (hints) between calls and between servers: a change was committed that others may be waiting for.

A hint says where to look, not what has changed, and correctness does not depend on it: every waiter also polls from
time to time. Hints are sent after the commit and outside its path: to this process at once, and to all others over one
connection that both sends and listens. Changes are combined into few notifications.

The waiters of a topic form a queue, and a hint wakes only the first of them: with a hundred idle workers, a new job
causes one query and not a hundred.
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

from statehouse_server.postgres import pooler

log = logging.getLogger(__name__)

Topic = tuple[str, ...]
"""What can be waited for, from the general to the specific. A hint about `("jobs", "p")` is for all topics with this
prefix."""

CHANNEL = "statehouse"
POLL_SECONDS = 30.0
"""Approximate seconds after which a waiter polls: a hint is lost if a server dies before sending it."""
BATCH_SECONDS = 0.005
"""Seconds for which hints are collected before they are sent together."""
MAX_PAYLOAD = 7000
"""Limit of a notification in bytes; PostgreSQL allows less than 8000."""
RECONNECT = 1.0


class Waiter:
    """A waiter in a wait queue."""

    def __init__(self, line: "WaitQueue") -> None:
        self._line = line
        self._woken = threading.Event()
        self.hinted = False
        """Whether a hint has come that it has not looked into."""
        self.away = False

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Keep the place in the queue while doing something that may take long. Until then another one is the first,
        and gets a hint that has just come."""
        self._line.step_aside(self)
        try:
            yield
        finally:
            self.away = False

    def wake(self) -> None:
        """Wake it to look for what a hint tells."""
        self.hinted = True
        self._woken.set()

    def stir(self) -> None:
        """Wake it without a hint, for something else."""
        self._woken.set()

    def wait(self, due: float, at_most: float = POLL_SECONDS) -> bool:
        """Wait for a hint, at most for `at_most` seconds. The first waiter of the queue also returns after `due`
        seconds, when a known event is due. The others wait for the first. Returns whether there is something to look
        for: a hint has come, or the time is over."""
        patience = POLL_SECONDS * random.uniform(0.8, 1.2)  # noqa: S311  jitter, so that waiters do not poll together
        woken = self._woken.wait(max(0.0, min(at_most, patience, due if self.is_first() else patience)))
        self._woken.clear()
        return self._line.take_hint(self) or not woken

    def is_first(self) -> bool:
        return self._line.is_first(self)


class WaitQueue:
    """The wait queue of a topic."""

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
            was_first = self._first() is waiter
            self._waiters.remove(waiter)
        if was_first:
            self.wake()

    def is_first(self, waiter: Waiter) -> bool:
        with self._lock:
            return self._first() is waiter

    def wake(self) -> None:
        """Wake the first waiter."""
        with self._lock:
            if self._waiters:
                self._first().wake()

    def step_aside(self, waiter: Waiter) -> None:
        """Make another one the first, and pass a hint on to it."""
        with self._lock:
            waiter.away = True
            if waiter.hinted and (first := self._first()) is not waiter:
                waiter.hinted = False
                first.wake()

    def take_hint(self, waiter: Waiter) -> bool:
        """Whether a waiter has a hint, which it looks into now."""
        with self._lock:
            hinted, waiter.hinted = waiter.hinted, False
        return hinted

    def _first(self) -> Waiter:
        """The first waiter that is not away. If all are, the one who comes back finds that it was woken."""
        return next((waiter for waiter in self._waiters if not waiter.away), self._waiters[0])

    def wake_all(self) -> None:
        with self._lock:
            for waiter in self._waiters:
                waiter.wake()


class Notifications:
    """The wait queues of one process, and the connection that carries hints to and from other processes."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._lock = threading.Lock()
        self._lines: dict[Topic, WaitQueue] = {}
        self._below: dict[Topic, set[WaitQueue]] = {}
        """The wait queues of all topics with a prefix."""
        self._unsent: set[Topic] = set()
        self._broken = False
        self._certain = False
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
        """A waiter in the wait queue of a topic."""
        with self._lock:
            line = self._lines.get(topic) or self._open(topic)
            waiter = line.join()
        try:
            yield waiter
        finally:
            with self._lock:
                line.leave(waiter)
                if not line:
                    self._close(topic)

    def _open(self, topic: Topic) -> WaitQueue:
        line = self._lines[topic] = WaitQueue()
        for prefix in _prefixes(topic):
            self._below.setdefault(prefix, set()).add(line)
        return line

    def _close(self, topic: Topic) -> None:
        line = self._lines.pop(topic)
        for prefix in _prefixes(topic):
            self._below[prefix].remove(line)
            if not self._below[prefix]:
                del self._below[prefix]

    def send(self, topics: Iterable[Topic]) -> None:
        """Notify the waiters of these topics, here and in other processes."""
        topics = set(topics)
        for topic in topics:
            self.wake(topic)
        with self._lock:
            # A call may run a little longer than the server. Its hints then have no receiver.
            if not self._stopping.is_set():
                self._unsent |= topics
                os.eventfd_write(self._bell, 1)

    @property
    def reliable(self) -> bool:
        """Whether hints of other processes arrive now: the connection listens, and no pooler may prevent it."""
        return self._certain and not self._broken

    def wake_all(self) -> None:
        """Wake all waiters, because the server is shutting down."""
        for line in self._all_lines():
            line.wake_all()

    def _all_lines(self) -> list[WaitQueue]:
        with self._lock:
            return list(self._lines.values())

    def wake(self, topic: Topic) -> None:
        """Notify the waiters of a topic in this process."""
        with self._lock:
            lines = list(self._below.get(topic, ()))
        for line in lines:
            line.wake()

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._listen()
            except psycopg.Error as error:
                self._say_broken(type(error).__name__)
            except Exception:
                log.exception("sending notifications to other processes failed")
            self._stopping.wait(RECONNECT * random.uniform(0.5, 1.5))  # noqa: S311

    def _listen(self) -> None:
        with self._connect() as conn:
            self._certain = not pooler.is_between(conn)
            conn.execute(f"LISTEN {CHANNEL}")
            if self._broken:
                log.info("notifications from other processes work again")
                self._broken = False
            for line in self._all_lines():
                line.wake()  # hints were lost while the connection was down
            while not self._stopping.is_set():
                self._carry(conn)

    def _say_broken(self, error: str) -> None:
        """Log each loss of the connection once. Waiters poll meanwhile, which is slower."""
        if not self._broken:
            log.warning("no notifications from other processes: the LISTEN connection is lost (%s)", error)
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
        """Process received notifications, wait for more or for hints to send, and send them."""
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
            log.warning("ignored an unknown notification on the channel %s", CHANNEL)
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


def _prefixes(topic: Topic) -> Iterator[Topic]:
    return (topic[:length] for length in range(1, len(topic) + 1))


def _payloads(topics: Iterable[Topic]) -> Iterator[str]:
    """Topics packed into as few notifications as possible."""
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
