"""Watches of feeds: how soon an event arrives, and what those cost who wait for one."""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from typing import Any

import grpc
from statehouse.v1 import event_pb2 as pb
from statehouse.v1 import event_pb2_grpc, task_pb2, task_pb2_grpc

from benchmarks import servers
from benchmarks.scenarios.bench import Bench, Figure, channel
from benchmarks.servers import Target
from benchmarks.work.tasks import TASK

RATE = 500
"""Commits a second beside."""
WRITERS = 16
WATCHERS = 1000
ON_A_CHANNEL = 200
"""Streams of a connection."""
ROOM = ("--wait-limit=2000", "--stream-limit=2000", "--project-stream-limit=0", "--principal-stream-limit=0")


def run(bench: Bench) -> Iterator[Figure]:
    with servers.statehouse(bench.url, *ROOM) as target:
        yield from delivery(bench, target)
        yield from idleness(bench, target)


# Delivery


@dataclass
class Times:
    """When tasks were asked for, when their calls returned, and when their events arrived."""

    begun: dict[str, float] = field(default_factory=dict)
    returned: dict[str, float] = field(default_factory=dict)
    arrived: dict[str, float] = field(default_factory=dict)

    @property
    def calls(self) -> list[float]:
        return [self.returned[id_] - self.begun[id_] for id_ in self.returned]

    @property
    def deliveries(self) -> list[float]:
        """Seconds from the return of each call to its event; 0 for an event that came first."""
        return [max(0.0, self.arrived[id_] - self.returned[id_]) for id_ in self.returned if id_ in self.arrived]


def delivery(bench: Bench, target: Target) -> Iterator[Figure]:
    """The time from a commit to its event at a watcher, while many are committed."""
    times = Times()
    with channel(target) as written, channel(target) as watched:
        stream = event_pb2_grpc.EventServiceStub(watched).WatchEvents(pb.WatchEventsRequest(from_now=True))
        next(stream)
        watcher = threading.Thread(target=_watch, args=[stream, times])
        watcher.start()
        _write(task_pb2_grpc.TaskServiceStub(written), times, bench.seconds)
        time.sleep(1)
        stream.cancel()
        watcher.join()
    assert len(times.deliveries) == len(times.returned), "every event arrives"
    ours, calls = _percentile(times.deliveries), _percentile(times.calls)
    yield Figure(f"WatchEvents: commit to event at {RATE} commits/s, p99", "ms", ours, calls, "CreateTask, p99", "< 50")


def _watch(stream: Any, times: Times) -> None:
    with suppress(grpc.RpcError):
        for message in stream:
            now = time.perf_counter()
            times.arrived |= {event.entity_id: now for event in message.events}


def _write(tasks: task_pb2_grpc.TaskServiceStub, times: Times, seconds: float) -> None:
    """Create tasks, so many a second."""
    began = time.perf_counter()

    def create(number: int) -> None:
        time.sleep(max(0.0, began + number / RATE - time.perf_counter()))
        begun = time.perf_counter()
        id_ = tasks.CreateTask(task_pb2.CreateTaskRequest(task=TASK)).task.id
        times.returned[id_], times.begun[id_] = time.perf_counter(), begun

    with ThreadPoolExecutor(WRITERS) as pool:
        for _ in pool.map(create, range(int(seconds * RATE))):
            pass


def _percentile(seconds: list[float]) -> float:
    """The 99th percentile, in milliseconds."""
    return sorted(seconds)[int(len(seconds) * 0.99)] * 1e3


# Idleness


def idleness(bench: Bench, target: Target) -> Iterator[Figure]:
    """What watchers cost to whom nothing is sent: memory, and the processor time of calls beside them."""
    alone, before = bench.works(target, "create", concurrency=16)["create"], target.memory()
    count = WATCHERS // bench.share
    with ExitStack() as stack:
        streams = [
            stream for start in range(0, count, ON_A_CHANNEL) for stream in _watchers(stack, target, start, count)
        ]
        for stream in streams:
            next(stream)
        memory = (target.memory() - before) * 1024 / count
        beside = bench.works(target, "create", concurrency=16)["create"]
        for stream in streams:
            stream.cancel()
    yield Figure(f"WatchEvents: memory of each of {count:,} idle watchers", "KB", memory, 0, "", "< 100")
    title = f"CreateTask beside {count:,} watchers of other tasks, server CPU"
    yield Figure(title, "us", beside.server_cpu, alone.server_cpu, "without watchers")


def _watchers(stack: ExitStack, target: Target, start: int, count: int) -> Iterator[Any]:
    """Watchers on one channel, each of a task that never changes."""
    events = event_pb2_grpc.EventServiceStub(stack.enter_context(channel(target)))
    for number in range(start, min(start + ON_A_CHANNEL, count)):
        of_one = pb.EventFilter(entities=[pb.EventTarget(kind="task", id=f"none-{number}")])
        yield events.WatchEvents(pb.WatchEventsRequest(from_now=True, filters=[of_one]))
