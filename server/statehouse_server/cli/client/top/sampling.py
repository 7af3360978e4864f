"""What `statehouse top` shows: samples of a server and a project, and the rates between two of them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import grpc
from google.protobuf.field_mask_pb2 import FieldMask
from google.protobuf.timestamp_pb2 import Timestamp
from statehouse.v1 import error_pb2, filter_pb2, job_pb2, job_pb2_grpc, lock_pb2, lock_pb2_grpc, system_pb2
from statehouse.v1.system_pb2_grpc import SystemServiceStub

CALL_SECONDS = 3.0
"""Seconds in which each call of a sample must be answered."""
MOST = 200
"""The number of locks, and of queues with settings, that a sample has at most."""


@dataclass(frozen=True)
class Sample:
    """What a server does, and what a project has, at one moment."""

    info: system_pb2.GetServerInfoResponse
    activity: system_pb2.GetServerActivityResponse
    jobs: job_pb2.CountJobsResponse = field(default_factory=job_pb2.CountJobsResponse)
    """Those that are PENDING or RUNNING, by queue and status."""
    queues: job_pb2.ListQueuesResponse = field(default_factory=job_pb2.ListQueuesResponse)
    """The queues with settings."""
    locks: lock_pb2.ListLocksResponse = field(default_factory=lock_pb2.ListLocksResponse)
    """Those that have not expired, from the one that expires first."""
    problems: Sequence[str] = ()
    """Why parts of the project could not be read."""

    @property
    def now(self) -> float:
        """The time of the sample by the clock of the server, in seconds."""
        return clock(self.activity.processes[0])


class Sampler:
    """Takes samples."""

    def __init__(self, channel: grpc.Channel, project: str) -> None:
        self._system = SystemServiceStub(channel)
        self._jobs = job_pb2_grpc.JobServiceStub(channel)
        self._locks = lock_pb2_grpc.LockServiceStub(channel)
        self._project = project

    def sample(self) -> Sample:
        """A sample. Raises RpcError if the server does not answer; what only its database lacks is a problem in it."""
        info = self._system.GetServerInfo(system_pb2.GetServerInfoRequest(), timeout=CALL_SECONDS)
        activity = self._system.GetServerActivity(system_pb2.GetServerActivityRequest(), timeout=CALL_SECONDS)
        sample = Sample(info, activity)
        calls = {"jobs": self._count_jobs(), "queues": self._list_queues(), "locks": self._list_locks(sample.now)}
        read, problems = {}, []
        for name, call in calls.items():
            try:
                read[name] = call.result()
            except grpc.RpcError as error:
                problems.append(sentence(error))
        return replace(sample, **read, problems=list(dict.fromkeys(problems)))

    def _count_jobs(self) -> Any:
        live = [job_pb2.JOB_STATUS_PENDING, job_pb2.JOB_STATUS_RUNNING]
        request = job_pb2.CountJobsRequest(
            project_id=self._project,
            filters=[job_pb2.JobFilter(statuses=live)],
            group_by=[job_pb2.JOB_GROUPING_QUEUE, job_pb2.JOB_GROUPING_STATUS],
        )
        return self._jobs.CountJobs.future(request, timeout=CALL_SECONDS)

    def _list_queues(self) -> Any:
        request = job_pb2.ListQueuesRequest(project_id=self._project, page_size=MOST)
        return self._jobs.ListQueues.future(request, timeout=CALL_SECONDS)

    def _list_locks(self, now: float) -> Any:
        live = filter_pb2.TimeRange(start_time=Timestamp(seconds=int(now)))
        request = lock_pb2.ListLocksRequest(
            project_id=self._project,
            filters=[lock_pb2.LockFilter(expire_time=live)],
            order_by=lock_pb2.LOCK_ORDER_EXPIRE_TIME_ASC,
            page_size=MOST,
            with_total=True,
            read_mask=FieldMask(paths=["name", "holder", "expire_time"]),
        )
        return self._locks.ListLocks.future(request, timeout=CALL_SECONDS)


def sentence(error: grpc.RpcError) -> str:
    """What an error says, with its code."""
    return f"{error.details()} ({error.code().name})"


def seconds(moment: Any) -> float:
    """The seconds of a duration, or since 1970 of a time."""
    return float(moment.seconds + moment.nanos / 1e9)


def clock(process: system_pb2.ServerProcess) -> float:
    """When a process was measured, by its own clock."""
    return seconds(process.measure_time)


# Rates


@dataclass
class MethodRate:
    """The calls of a method between two samples, in all processes of the server."""

    method: str
    stream: bool = False
    ended: float = 0.0
    """Calls a second, also in the next field."""
    failed: float = 0.0
    running: int = 0
    oldest: float = 0.0
    """The age of the oldest running call in seconds."""
    count: int = 0
    duration: float = 0.0
    """The seconds that the calls which ended took together."""

    @property
    def mean(self) -> float | None:
        """The mean duration of a call in seconds; None if none has ended, and for streams."""
        return self.duration / self.count if self.count and not self.stream else None


def method_rates(before: Sample | None, after: Sample) -> list[MethodRate]:
    """The methods that were called between two samples, or are running, the busiest first."""
    rates: dict[str, MethodRate] = {}
    for old, new, span in _pairs(before, after):
        earlier = {one.method: one for one in old.methods}
        for one in new.methods:
            rate = rates.setdefault(one.method, MethodRate(one.method, stream=one.stream))
            _add(rate, earlier.get(one.method, system_pb2.MethodActivity()), one, span)
            if one.running:
                rate.running += one.running
                rate.oldest = max(rate.oldest, clock(new) - seconds(one.oldest_start_time))
    busy = [rate for rate in rates.values() if rate.count or rate.running]
    return sorted(busy, key=lambda rate: (-rate.ended, -rate.running, rate.method))


def _add(rate: MethodRate, old: system_pb2.MethodActivity, new: system_pb2.MethodActivity, span: float) -> None:
    count = new.ended - old.ended
    rate.count += count
    rate.ended += count / span
    rate.failed += (new.failed - old.failed) / span
    rate.duration += seconds(new.duration) - seconds(old.duration)


def failure_rates(before: Sample | None, after: Sample) -> list[tuple[str, float]]:
    """The reasons of failures between two samples, and how many there were a second, the most frequent first."""
    rates: dict[str, float] = {}
    for old, new, span in _pairs(before, after):
        earlier = {one.reason: one.count for one in old.failures}
        for one in new.failures:
            if count := one.count - earlier.get(one.reason, 0):
                reason = _reason(one.reason)
                rates[reason] = rates.get(reason, 0.0) + count / span
    return sorted(rates.items(), key=lambda one: -one[1])


def _reason(number: int) -> str:
    known = error_pb2.ErrorReason.DESCRIPTOR.values_by_number
    return known[number].name.removeprefix("ERROR_REASON_") if number in known else str(number)


def _pairs(
    before: Sample | None, after: Sample
) -> Iterator[tuple[system_pb2.ServerProcess, system_pb2.ServerProcess, float]]:
    """Each process before and after, and the seconds in between. A process that is new has begun with nothing; one that
    has not said anything in between is left out."""
    earlier = {one.id: one for one in before.activity.processes} if before else {}
    for new in after.activity.processes:
        old = earlier.get(new.id, system_pb2.ServerProcess())
        if (span := seconds(new.uptime) - seconds(old.uptime)) > 0:
            yield old, new, span


# Limits and queues


@dataclass
class Limit:
    """A limit, in all processes of the server together."""

    setting: str
    limit: int = 0
    used: int = 0
    waiting: int = 0
    full: bool = False
    """Whether one of the processes has reached it."""


def limits(sample: Sample) -> list[Limit]:
    """The limits, in the order of the server."""
    found: dict[str, Limit] = {}
    for process in sample.activity.processes:
        for one in process.limits:
            limit = found.setdefault(one.setting, Limit(one.setting))
            limit.limit += one.limit
            limit.used += one.used
            limit.waiting += one.waiting
            limit.full |= one.used >= one.limit or one.waiting > 0
    return list(found.values())


@dataclass
class QueueLoad:
    """The jobs of a queue that have not ended, and its settings."""

    name: str
    pending: int = 0
    running: int = 0
    due: int = 0
    oldest_due: float = 0.0
    """How long the one that has been due the longest waits, in seconds; 0 if none is due."""
    settings: str = ""


def queue_loads(sample: Sample) -> list[QueueLoad]:
    """The queues with live jobs or settings: first those whose jobs wait the longest, then those with the most jobs."""
    loads: dict[str, QueueLoad] = {}
    for one in sample.jobs.counts:
        load = loads.setdefault(one.queue, QueueLoad(one.queue))
        if one.status == job_pb2.JOB_STATUS_RUNNING:
            load.running += one.count
        else:
            load.pending += one.count
        load.due += one.due_count
        if one.HasField("oldest_due_time"):
            load.oldest_due = max(load.oldest_due, sample.now - seconds(one.oldest_due_time))
    for queue in sample.queues.queues:
        loads.setdefault(queue.name, QueueLoad(queue.name)).settings = ", ".join(_settings(queue))
    return sorted(loads.values(), key=lambda load: (-load.oldest_due, -load.pending - load.running, load.name))


LIMITS: tuple[tuple[str, Callable[[int], str]], ...] = (
    ("max_running", "{} at a time".format),
    ("max_running_per_key", "{} per key".format),
    ("max_starts_per_minute", "{} a minute".format),
)


def _settings(queue: job_pb2.Queue) -> Iterator[str]:
    if queue.paused:
        yield "paused"
    for name, text in LIMITS:
        if queue.HasField(name):  # type: ignore[arg-type]
            yield text(getattr(queue, name))


# Transactions


@dataclass(frozen=True)
class TransactionState:
    """An open transaction. Its times are in seconds."""

    project_id: str
    age: float
    calls: int
    method: str
    """Of the call that runs; empty if it waits for its client."""
    step_age: float
    """For how long it has done the one or the other."""


def transactions(sample: Sample) -> list[TransactionState]:
    """The open transactions, the oldest first."""
    found = [
        TransactionState(
            one.project_id,
            clock(process) - seconds(one.start_time),
            one.calls,
            one.method,
            clock(process) - seconds(one.step_start_time),
        )
        for process in sample.activity.processes
        for one in process.transactions
    ]
    return sorted(found, key=lambda one: -one.age)
