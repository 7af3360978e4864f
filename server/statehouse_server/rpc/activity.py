"""What this process does now, and what the other processes on the port have said of themselves."""

import logging
import os
import threading
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Self

from google.protobuf.duration_pb2 import Duration
from google.protobuf.timestamp_pb2 import Timestamp
from statehouse.v1 import system_pb2 as pb
from statehouse.v1.error_pb2 import ErrorReason

from statehouse_server.config import flag
from statehouse_server.ids import new_id
from statehouse_server.rpc.adapter import Adapter
from statehouse_server.rpc.call import Call
from statehouse_server.rpc.counts import MethodCount
from statehouse_server.rpc.scoreboard import Entry

log = logging.getLogger(__name__)

PUBLISH_SECONDS = 0.5
"""Seconds between two times that a process tells the others what it does."""
LISTED_TRANSACTIONS = 50
"""The number of transactions that are listed. The number and the length of everything else is bounded too, so that all
processes fit into one response."""


class Activity:
    """What this process does now. While the context is open, the other processes are told of it."""

    def __init__(self, adapter: Adapter, entry: Entry) -> None:
        self._adapter = adapter
        self._entry = entry
        self._id = new_id()
        self._started, self._start_time = time.monotonic(), time.time()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="activity", daemon=True)

    def __enter__(self) -> Self:
        if self._entry.scoreboard.processes > 1:
            self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join(timeout=5)
        self._entry.write(b"")

    def of_all(self) -> pb.GetServerActivityResponse:
        """What all processes do."""
        others = map(pb.ServerProcess.FromString, self._entry.others())
        return pb.GetServerActivityResponse(
            processes=[self.of_this(), *others], process_count=self._entry.scoreboard.processes
        )

    def of_this(self) -> pb.ServerProcess:
        """What this process does."""
        adapter, clock = self._adapter, Clock()
        running = adapter.watchdog.watched()
        ended, failures = adapter.counts.read()
        return pb.ServerProcess(
            id=self._id,
            pid=os.getpid(),
            start_time=timestamp(self._start_time),
            uptime=span(clock.monotonic - self._started),
            methods=_methods(clock, running, ended),
            failures=sorted(map(_failure, failures.items()), key=lambda one: one.reason),
            limits=self._limits(running),
            transactions=_transactions(clock, running),
            measure_time=clock.time_of(clock.monotonic),
        )

    def _limits(self, running: Iterable[Call]) -> Iterator[pb.LimitUsage]:
        admission, database = self._adapter.admission, self._adapter.database
        lent, awaited = database.connections_lent()
        used = {
            "threads": admission.calls.held,
            "pool_size": lent,
            "stream_limit": admission.streams.used,
            "wait_limit": admission.waiting.used,
            "transaction_limit": sum(call.transaction is not None for call in running),
            "in_flight_mb": admission.bytes.used / 2**20,
        }
        waiting = {"threads": admission.calls.waiting, "pool_size": awaited}
        for name, amount in used.items():
            limit = getattr(database.config, name)
            yield pb.LimitUsage(setting=flag(name), limit=limit, used=round(amount), waiting=waiting.get(name, 0))

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._entry.write(self.of_this().SerializeToString())
            except Exception:  # the loop must go on after any error
                log.exception("telling the other processes of this one failed")
            self._stopping.wait(PUBLISH_SECONDS)


class Clock:
    """One moment, by both clocks."""

    def __init__(self) -> None:
        self.monotonic, self._time = time.monotonic(), time.time()

    def time_of(self, monotonic: float) -> Timestamp:
        """The time of another moment, which the monotonic clock measured."""
        return timestamp(self._time - self.monotonic + monotonic)


def timestamp(seconds: float) -> Timestamp:
    found = Timestamp()
    found.FromMicroseconds(int(seconds * 1e6))
    return found


def span(seconds: float) -> Duration:
    found = Duration()
    found.FromMicroseconds(int(seconds * 1e6))
    return found


def _methods(clock: Clock, running: Iterable[Call], ended: dict[str, MethodCount]) -> list[pb.MethodActivity]:
    """The methods that were called, in the order of their names."""
    calls: defaultdict[str, list[Call]] = defaultdict(list)
    for call in running:
        calls[call.method.name].append(call)
        ended.setdefault(call.method.name, MethodCount(stream=not call.method.unary))
    return [_method(clock, name, count, calls[name]) for name, count in sorted(ended.items())]


def _method(clock: Clock, name: str, count: MethodCount, running: list[Call]) -> pb.MethodActivity:
    oldest = min((call.started for call in running), default=None)
    return pb.MethodActivity(
        method=name,
        stream=count.stream,
        ended=count.ended,
        failed=count.failed,
        cancelled=count.cancelled,
        duration=span(count.seconds),
        running=len(running),
        oldest_start_time=None if oldest is None else clock.time_of(oldest),
    )


def _failure(failure: tuple[str, int]) -> pb.FailureCount:
    reason, count = failure
    return pb.FailureCount(reason=ErrorReason.Value(f"ERROR_REASON_{reason}"), count=count)


def _transactions(clock: Clock, running: Iterable[Call]) -> list[pb.OpenTransaction]:
    """The oldest open transactions."""
    found = [(call, opened) for call in running if (opened := call.transaction) is not None]
    found.sort(key=lambda one: one[0].started)
    return [
        pb.OpenTransaction(
            project_id=call.project_id,
            start_time=clock.time_of(call.started),
            calls=opened.calls,
            method=opened.method,
            step_start_time=clock.time_of(opened.since),
            principal=call.principal.name,
        )
        for call, opened in found[:LISTED_TRANSACTIONS]
    ]
