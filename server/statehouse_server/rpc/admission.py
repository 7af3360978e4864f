"""Admission control: which calls may run now, which wait, and which are refused.

Slots are shared by dynamic thresholds (Choudhury and Hahne, 1998), as a switch shares a buffer between its ports: a key
may take another slot while it holds fewer than twice as many as are free. A single key gets at most two thirds of the
slots. Greedy keys thus leave slots for others, and no list of the active keys is needed.
"""

import threading
import time
from collections import deque
from collections.abc import Callable, Hashable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any, NamedTuple, Protocol

from statehouse_server.config import Config
from statehouse_server.errors import LockTimeout, Overloaded, StatehouseError
from statehouse_server.rpc.limits import Limits
from statehouse_server.rpc.rows import Row
from statehouse_server.rpc.tallies import Key, add, subtract

THRESHOLD = 2
"""A key may hold at most this many times the number of free slots."""
RESERVED = 4
"""One in this many slots is reserved for keys that hold none. With few slots the thresholds alone would not leave one
free, because of rounding."""
ROW_STRIDE = 32
"""The number of rows that a stream converts between two checks for running calls."""
PAUSE, LONGEST_PAUSE = 0.002, 0.010
"""Seconds for which the stream then sleeps: per running call, and at most. Without these pauses, calls would compete
with every stream for the GIL."""
RECEIVING_MB = 256
"""MiB of the requests that are received at the same time: 64 of the default maximum size."""
REFLECTIONS = 16
WATCHES = 400
"""Watched healths. The threads of health checks are more."""
IDENTIFYING = 400
"""Calls that may wait at the same time for the database to say who makes them. One connection gets two thirds of them:
enough for all of its calls."""
Refusal = Callable[[], Overloaded]
"""Makes the error for what is beyond a limit. Each call gets its own, since a raised exception holds its frames."""


class Refusals(NamedTuple):
    """The errors of a gate."""

    full: Refusal
    """The queue has no room."""
    late: Refusal
    """No slot became free in time."""


class Caller(Protocol):
    """A call that may have to wait."""

    waiter: "Wakeable | None"
    """Woken when the call ends early."""

    def check(self) -> None:
        """Raise the error that ended the call, if it has ended."""

    @property
    def left(self) -> float:
        """Seconds until the deadline of the call."""


class Wakeable(Protocol):
    def wake(self) -> None:
        """Check the wait condition again."""


class Ticket:
    """A request for a slot of a gate, which holds the slot while the context is open."""

    __slots__ = ("_bell", "_caller", "_gate", "granted", "has_row", "key", "row", "since")

    def __init__(self, gate: "FairGate", key: Hashable, caller: Caller, row: Row | None) -> None:
        self._gate, self._caller = gate, caller
        self.key, self.row = key, row
        self.granted = self.has_row = False
        self.since = 0.0
        """When it entered its current queue; 0 if it never had to wait."""
        self._bell: threading.Lock | None = None
        """Held until the ticket is woken. A bare lock, since an Event consists of several locks, and every waiting call
        needs one."""

    @property
    def waits_for_lock(self) -> bool:
        """Whether it waits for others to release a row."""
        return not self.has_row and self.row is not None and self.row.is_locked

    def __enter__(self) -> None:
        self._gate.enter(self, self._caller)

    def __exit__(self, *_: object) -> None:
        self._gate.leave(self)

    def expect(self) -> None:
        """Prepare to wait."""
        self._bell, self.since = threading.Lock(), time.monotonic()
        self._bell.acquire()

    def wake(self) -> None:
        with suppress(RuntimeError):  # already woken
            if self._bell is not None:
                self._bell.release()

    def wait(self, seconds: float) -> None:
        """Wait until it is woken, or for this many seconds."""
        assert self._bell is not None  # noqa: S101  expected
        self._bell.acquire(timeout=max(0.0, min(seconds, threading.TIMEOUT_MAX)))


class FairGate:
    """A number of slots that are shared fairly between keys, with a queue.

    Every ticket has a key, such as a project. No key holds more slots than the threshold allows; the queue is shared by
    the same rule, and its keys are served in turn. Of the tickets for the same row, only a few hold a slot or wait in
    the queue for one. The others wait in the wait queue of the row.
    """

    def __init__(self, slots: int, *, queue: int, seconds: float, row_seconds: float = 0.0, refusals: Refusals) -> None:
        self._free = slots
        self._reserve = slots // RESERVED
        self._queue = queue
        self._seconds, self._row_seconds = seconds, row_seconds
        self._refusals = refusals
        self._lock = threading.Lock()
        self._held: dict[Hashable, int] = {}
        self._waiting: dict[Hashable, int] = {}
        self._queued: dict[Hashable, deque[Ticket]] = {}
        self._rows: dict[Row, int] = {}
        self._row_queues: dict[Row, deque[Ticket]] = {}

    @property
    def held(self) -> int:
        """The number of tickets that hold a slot."""
        return sum(self._held.copy().values())

    @property
    def waiting(self) -> int:
        """The number of tickets that wait for a slot, or for a row."""
        return sum(self._waiting.copy().values())

    @property
    def under_way(self) -> int:
        """The number of tickets that hold a slot or wait for one."""
        return self.held + self.waiting

    def slot(self, key: Hashable, caller: Caller, row: Row | None = None) -> Ticket:
        """A context that holds a slot. Raises Overloaded, LockTimeout, and the error that ends the caller's call."""
        return Ticket(self, key, caller, row)

    def enter(self, ticket: Ticket, caller: Caller) -> None:
        """Take a slot, and wait for it if necessary."""
        with self._lock:
            self._admit(ticket)
            if ticket.granted:
                return
            if self._waiting.get(ticket.key, 0) >= THRESHOLD * (self._queue - sum(self._waiting.values())):
                self._withdraw(ticket)
                raise self._refusals.full()
            add(self._waiting, ticket.key)
            ticket.expect()
        try:
            self._wait(ticket, caller)
        except BaseException:
            self.leave(ticket)
            raise

    def _wait(self, ticket: Ticket, caller: Caller) -> None:
        caller.waiter = ticket
        try:
            while not ticket.granted:
                caller.check()
                patience = self._row_seconds if ticket.waits_for_lock else self._seconds
                left = ticket.since + patience - time.monotonic()
                if left <= 0:
                    raise self._refusal(ticket)
                ticket.wait(min(left, caller.left))
        finally:
            caller.waiter = None

    def _refusal(self, ticket: Ticket) -> StatehouseError:
        return LockTimeout.waited() if ticket.waits_for_lock else self._refusals.late()

    def _admit(self, ticket: Ticket) -> None:
        """Give a ticket the row, and then a slot or a position in the queue for one. The caller holds the lock."""
        if ticket.row is not None and not ticket.has_row:
            if self._rows.get(ticket.row, 0) >= ticket.row.slots:
                self._row_queues.setdefault(ticket.row, deque()).append(ticket)
                return
            add(self._rows, ticket.row)
            if ticket.since:
                ticket.since = time.monotonic()
        ticket.has_row = True
        if self._may_hold(ticket.key) and ticket.key not in self._queued:
            self._grant(ticket)
        else:
            self._queued.setdefault(ticket.key, deque()).append(ticket)

    def _may_hold(self, key: Hashable) -> bool:
        held = self._held.get(key, 0)
        return self._free > self._reserve and held < THRESHOLD * self._free if held else self._free > 0

    def _grant(self, ticket: Ticket) -> None:
        self._free -= 1
        add(self._held, ticket.key)
        ticket.granted = True

    def leave(self, ticket: Ticket) -> None:
        """Release the slot or the queue position of a ticket, and admit others."""
        with self._lock:
            if ticket.granted:
                self._free += 1
                subtract(self._held, ticket.key)
            else:
                subtract(self._waiting, ticket.key)
            self._withdraw(ticket)
            if self._queued:
                self._serve()

    def _withdraw(self, ticket: Ticket) -> None:
        """Remove a ticket from its queue, and pass on the row."""
        if not ticket.granted:
            if ticket.has_row:
                _remove(self._queued, ticket.key, ticket)
            elif ticket.row is not None:
                _remove(self._row_queues, ticket.row, ticket)
        if ticket.row is not None and ticket.has_row:
            subtract(self._rows, ticket.row)
            self._hand_on(ticket.row)

    def _hand_on(self, row: Row) -> None:
        line = self._row_queues.get(row)
        if line:
            following = line[0]
            _remove(self._row_queues, row, following)
            self._admit(following)
            if following.granted:
                self._wake(following)

    def _serve(self) -> None:
        """Grant the free slots to queued tickets, one key after the other."""
        while key := next((key for key in self._queued if self._may_hold(key)), None):
            ticket = self._queued[key][0]
            _remove(self._queued, key, ticket)
            if key in self._queued:
                self._queued[key] = self._queued.pop(key)
            self._grant(ticket)
            self._wake(ticket)

    def _wake(self, ticket: Ticket) -> None:
        subtract(self._waiting, ticket.key)
        ticket.wake()


def _remove(queues: dict[Key, deque[Ticket]], key: Key, ticket: Ticket) -> None:
    queues[key].remove(ticket)
    if not queues[key]:
        del queues[key]


class FairBudget:
    """An amount, such as of bytes, that is shared by the same rule. There is no queue: a request for more than is free
    is refused."""

    def __init__(self, amount: int, full: Refusal) -> None:
        self._amount = self._free = amount
        self._full = full
        self._lock = threading.Lock()
        self._held: dict[Hashable, int] = {}

    @property
    def used(self) -> int:
        """How much is held."""
        return self._amount - self._free

    def share(self, key: Hashable, amount: int) -> "Share":
        """A context that holds a share. Raises Overloaded."""
        return Share(self, key, amount)

    def take(self, key: Hashable, amount: int, *, force: bool = False) -> None:
        """Take a share. With `force`, even beyond the amount. Raises Overloaded."""
        with self._lock:
            if not force and self._held.get(key, 0) + amount > THRESHOLD * (self._free - amount + 1):
                raise self._full()
            self._free -= amount
            add(self._held, key, amount)

    def give_back(self, key: Hashable, amount: int) -> None:
        """Return a share."""
        with self._lock:
            self._free += amount
            subtract(self._held, key, amount)


class Share:
    """A share of a budget."""

    __slots__ = ("_amount", "_budget", "_key")

    def __init__(self, budget: FairBudget, key: Hashable, amount: int) -> None:
        self._budget, self._key, self._amount = budget, key, amount

    def __enter__(self) -> None:
        self._budget.take(self._key, self._amount)

    def __exit__(self, *_: object) -> None:
        self._budget.give_back(self._key, self._amount)


class CallThreads:
    """The threads on which calls arrive. Each call has a thread from the start, but only few of them receive at the
    same time.

    gRPC takes the thread before the request has arrived, which may never happen. So there are many of these threads,
    which cost little while they wait, and the few calls that may run are chosen later. Receiving is shared fairly
    between connections, and between the calls of one message and the conversations of each.
    """

    def __init__(self, name: str, config: Config, *, others: int) -> None:
        """`others`: threads for calls that are admitted elsewhere, once their request has arrived."""
        queue, seconds = config.max_queued_calls, config.receive_timeout
        slots = RECEIVING_MB // config.max_request_mb
        self.threads = CountingExecutor(slots + queue + others, name)
        self.full = partial(Overloaded, "Too many calls are waiting", "--max-queued-calls", queue)
        late = partial(Overloaded, "The request could not be received in time", "--receive-timeout", f"{seconds:g}")
        self.receiving = FairGate(slots, queue=queue, seconds=seconds, refusals=Refusals(self.full, late))

    @property
    def open(self) -> bool:
        """Whether a thread is free for one more call."""
        return self.threads.under_way < self.threads.size


class CountingExecutor(ThreadPoolExecutor):
    """A thread pool that counts its busy threads.

    Counted here and not in the handler, because gRPC does not pass on a call that its client cancelled while it waited.
    """

    def __init__(self, size: int, name: str) -> None:
        super().__init__(size, thread_name_prefix=name)
        self.size = size
        self.under_way = 0
        self._counting = threading.Lock()

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


class Admission:
    """The limits on concurrent work of a process."""

    def __init__(self, config: Config) -> None:
        streams = config.stream_limit + config.wait_limit + config.transaction_limit
        others = config.max_queued_calls + config.threads + streams + IDENTIFYING
        self.call_threads = CallThreads("call", config, others=others)
        # Of their own, since these methods may ask nobody who they are: no number of them holds up other calls.
        self.health_threads = CallThreads("health", config, others=WATCHES)
        self.reflection_threads = CallThreads("reflection", config, others=REFLECTIONS)
        late = partial(Overloaded, "The call waited too long to run", "--pool-timeout", f"{config.pool_timeout:g}")
        self.calls = FairGate(
            config.threads,
            queue=config.max_queued_calls,
            seconds=config.pool_timeout,
            row_seconds=config.lock_timeout_ms / 1e3,
            refusals=Refusals(self.call_threads.full, late),
        )
        """Running unary calls, by project and by whether they change something."""
        bytes_held = "Too many bytes of requests and responses are in memory"
        too_large = partial(Overloaded, bytes_held, "--in-flight-mb", config.in_flight_mb)
        self.bytes = FairBudget(config.in_flight_mb * 1024 * 1024, too_large)
        """Bytes of requests and responses, by connection."""
        unidentified = f"Too many calls wait for the database to say who makes them (a fixed limit of {IDENTIFYING})"
        self._identifying = FairBudget(IDENTIFYING, partial(Overloaded, unidentified))
        self.limits = Limits(config)
        """What projects and principals may have under way."""
        self.streams = ConcurrencyLimit(config.stream_limit, "Too many streams are open", "--stream-limit")
        self.waiting = ConcurrencyLimit(config.wait_limit, "Too many calls are waiting for an event", "--wait-limit")
        watched = f"Too many watch the health (a fixed limit of {WATCHES})"
        self._watches = FairBudget(WATCHES, partial(Overloaded, watched))
        fixed = f"Too many reflection streams are open (a fixed limit of {REFLECTIONS})"
        self.reflections = ConcurrencyLimit(REFLECTIONS, fixed)

    def close(self) -> None:
        """Let go of the threads."""
        for call_threads in (self.call_threads, self.health_threads, self.reflection_threads):
            call_threads.threads.shutdown(wait=False, cancel_futures=True)

    def place_to_identify(self, connection: Hashable) -> "Share":
        """A context in which a call waits for the database to say who makes it. Raises Overloaded."""
        return self._identifying.share(connection, 1)

    def place_to_watch(self, connection: Hashable) -> "Share":
        """A context in which a stream watches the health. Raises Overloaded."""
        return self._watches.share(connection, 1)

    def yield_to_calls(self, rows: Iterable[Any]) -> Iterator[Any]:
        """The rows of a stream, with pauses while calls are running."""
        for number, row in enumerate(rows, start=1):
            yield row
            if number % ROW_STRIDE == 0:
                self.pause(ROW_STRIDE)

    def pause(self, rows: int) -> None:
        """Pause after so many rows of a stream, while calls are running."""
        if calls := self.calls.under_way:
            time.sleep(min(PAUSE * calls, LONGEST_PAUSE) * rows / ROW_STRIDE)


class ConcurrencyLimit:
    """A number of slots, first come, first served."""

    def __init__(self, slots: int, problem: str, setting: str = "") -> None:
        self.used = 0
        self._slots = slots
        self._lock = threading.Lock()
        self._full = partial(Overloaded, problem, setting, slots)

    @contextmanager
    def slot(self) -> Iterator[None]:
        """Hold a slot. Raises Overloaded if none is free."""
        with self._lock:
            if self.used == self._slots:
                raise self._full()
            self.used += 1
        try:
            yield
        finally:
            with self._lock:
                self.used -= 1
