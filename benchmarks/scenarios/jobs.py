"""Jobs: claims among many, and workers that wait."""

import queue
import statistics
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Any

import grpc
import psutil
import psycopg
from statehouse.v1 import job_pb2 as pb
from statehouse.v1 import job_pb2_grpc

from benchmarks import servers
from benchmarks.load import cpu_seconds
from benchmarks.scenarios.bench import CALLS, Bench, Figure, channel, median_ms, medians_ms
from benchmarks.servers import Target

SEED = """
INSERT INTO jobs (
    project_id, id, create_time, update_time, version, type, status, queue, priority, allow_duplicates, attempt,
    max_attempts, run_time, start_time, end_time, payload_bytes
)
SELECT 'local', gen_random_uuid()::text, now(), now(), 1, 'noop', %(status)s, 'seeded', 0, FALSE, 0, 3,
    now() - make_interval(secs => number), NULL, NULL, 0
FROM generate_series(1, %(count)s) AS number
"""
BLOCKED = """
UPDATE jobs SET queue = 'limited', priority = 9, concurrency_key = 'busy', lane = 'key/busy'
WHERE queue = 'seeded' AND status = 'PENDING'
"""
WORKERS = 100
QUEUE = "awaited"


def run(bench: Bench) -> Iterator[Figure]:
    with servers.statehouse(bench.url) as target:
        yield from claims(bench, target)
        yield from waiting(target)
        yield from burst(bench, target)


# Claims


def claims(bench: Bench, target: Target) -> Iterator[Figure]:
    """A claim of one job: in a table with nothing else, and beside a million that have ended and many that wait."""
    ended, pending = 1_000_000 // bench.share, 100_000 // bench.share
    with channel(target) as opened, psycopg.connect(bench.url, autocommit=True) as conn:
        jobs = job_pb2_grpc.JobServiceStub(opened)
        conn.execute("TRUNCATE jobs CASCADE")
        empty = _claim_ms(jobs, conn)
        conn.execute(SEED, {"status": "COMPLETED", "count": ended})
        conn.execute(SEED, {"status": "PENDING", "count": pending})
        full = _claim_ms(jobs, conn)
        count, total = _count_ms(jobs)
        limited = _limited_ms(jobs, conn)
        conn.execute("TRUNCATE jobs CASCADE")
    yield Figure(f"ClaimJobs, {ended:,} finished, {pending:,} pending", "ms", full, empty, "empty table", "<= 1.5")
    work = f"CountJobs by queue and type of {pending:,} live jobs, {ended:,} finished"
    yield Figure(work, "ms", count, total, "ListJobs with total")
    yield Figure(f"ClaimJobs beside {pending:,} jobs of a key without room", "ms", limited, empty, "empty table")


def _claim_ms(jobs: job_pb2_grpc.JobServiceStub, conn: psycopg.Connection[Any]) -> float:
    conn.execute(SEED, {"status": "PENDING", "count": 300})
    conn.execute("VACUUM ANALYZE jobs")
    claim = pb.ClaimJobsRequest(worker_id="bench", types=["noop"], queue="seeded")
    return median_ms(lambda: jobs.ClaimJobs(claim))


def _count_ms(jobs: job_pb2_grpc.JobServiceStub) -> tuple[float, float]:
    """What an autoscaler asks, and the number of the same jobs."""
    live = pb.JobFilter(statuses=[pb.JOB_STATUS_PENDING, pb.JOB_STATUS_RUNNING])
    by = [pb.JOB_GROUPING_QUEUE, pb.JOB_GROUPING_TYPE]
    count, total = pb.CountJobsRequest(filters=[live], group_by=by), pb.ListJobsRequest(filters=[live], with_total=True)
    times = medians_ms({"count": partial(jobs.CountJobs, count), "total": partial(jobs.ListJobs, total)})
    return times["count"], times["total"]


def _limited_ms(jobs: job_pb2_grpc.JobServiceStub, conn: psycopg.Connection[Any]) -> float:
    """A claim of one job in a queue in which most jobs are kept back by the limit of their key."""
    queue = pb.Queue(name="limited", max_running_per_key=1)
    jobs.UpdateQueue(pb.UpdateQueueRequest(queue=queue))
    conn.execute(BLOCKED)
    jobs.BatchEnqueueJobs(pb.BatchEnqueueJobsRequest(jobs=[pb.Job(type="noop", queue="limited")] * 300))
    conn.execute("VACUUM ANALYZE jobs")
    claim = pb.ClaimJobsRequest(worker_id="bench", types=["noop"], queue="limited")
    return median_ms(lambda: jobs.ClaimJobs(claim))


# Workers that wait


@dataclass(frozen=True)
class Arrived:
    """A job that has come to a worker, and when."""

    time: float
    job: pb.Job


class Crew:
    """Workers that wait for one job at a time, each in a stream and a thread of its own."""

    def __init__(self, opened: grpc.Channel, count: int) -> None:
        self.jobs = job_pb2_grpc.JobServiceStub(opened)
        self.arrivals: queue.SimpleQueue[Arrived] = queue.SimpleQueue()
        requests = [pb.WaitForJobsRequest(worker_id=f"bench-{number}", queue=QUEUE, max=1) for number in range(count)]
        self._streams = [self.jobs.WaitForJobs(request) for request in requests]
        self._threads = [threading.Thread(target=self._read, args=[stream]) for stream in self._streams]

    def __enter__(self) -> "Crew":
        for thread in self._threads:
            thread.start()
        time.sleep(0.5 + 0.01 * len(self._threads))  # until all stand in line
        return self

    def __exit__(self, *_: object) -> None:
        for stream in self._streams:
            stream.cancel()
        for thread in self._threads:
            thread.join()

    def _read(self, stream: Any) -> None:
        with suppress(grpc.RpcError):
            for message in stream:
                for job in message.jobs:
                    self.arrivals.put(Arrived(time.perf_counter(), job))

    def enqueue(self) -> None:
        self.jobs.EnqueueJob(pb.EnqueueJobRequest(job={"type": "noop", "queue": QUEUE}))

    def complete(self, job: pb.Job) -> None:
        self.jobs.CompleteJob(pb.CompleteJobRequest(id=job.id, lease_token=job.lease_token))


@dataclass(frozen=True)
class Waited:
    """What jobs took that were enqueued one by one: milliseconds, and microseconds of the server's processor."""

    enqueue: float
    """The median of EnqueueJob."""
    arrival: float
    """The 95th percentile, from the beginning of EnqueueJob."""
    delay: float
    """The 95th percentile, from the end of EnqueueJob."""
    server_cpu: float
    """From EnqueueJob to CompleteJob."""


def waiting(target: Target) -> Iterator[Figure]:
    """A job that is enqueued while a hundred workers wait, against one that waits."""
    at_once = _waited(target, 1, pause=0)
    yield Figure("a waiting worker gets a job, 95th percentile", "ms", at_once.delay, 0, "", "< 50")
    one, many = (_waited(target, workers, pause=0.02) for workers in (1, WORKERS))
    yield Figure(f"EnqueueJob beside {WORKERS} idle workers", "ms", many.enqueue, one.enqueue, "one worker")
    work = f"a job comes to one of {WORKERS} idle workers, 95th percentile"
    yield Figure(work, "ms", many.arrival, one.arrival, "one worker")
    work = f"a job for one of {WORKERS} idle workers, server CPU"
    yield Figure(work, "us/job", many.server_cpu, one.server_cpu, "one worker")


def _waited(target: Target, workers: int, *, pause: float) -> Waited:
    """After a pause all workers wait again; without one, who has just completed a job is still on the way."""
    enqueued, arrived, delayed = list[float](), list[float](), list[float]()
    process = psutil.Process(target.pid)
    with channel(target) as opened, Crew(opened, workers) as crew:
        used = cpu_seconds(process)
        for _ in range(CALLS):
            began = time.perf_counter()
            crew.enqueue()
            committed = time.perf_counter()
            arrival = crew.arrivals.get()
            enqueued.append(1e3 * (committed - began))
            arrived.append(1e3 * (arrival.time - began))
            delayed.append(1e3 * (arrival.time - committed))
            crew.complete(arrival.job)
            time.sleep(pause)
        used = cpu_seconds(process) - used
    late = int(CALLS * 0.95) - 1
    return Waited(statistics.median(enqueued), sorted(arrived)[late], sorted(delayed)[late], 1e6 * used / CALLS)


def burst(bench: Bench, target: Target) -> Iterator[Figure]:
    """Jobs that sixteen clients enqueue at once, until all are done: by a hundred workers, and by one."""
    count = max(100, 1000 // bench.share)
    one, many = (_done(target, workers, count) for workers in (1, WORKERS))
    yield Figure(f"jobs by 16 clients for {WORKERS} waiting workers", "jobs/s", many, one, "one worker")


def _done(target: Target, workers: int, count: int) -> float:
    """Jobs a second, from the first one that is enqueued to the last one that is completed."""
    with (
        channel(target) as opened,
        Crew(opened, workers) as crew,
        ThreadPoolExecutor(16) as clients,
        ThreadPoolExecutor(workers) as hands,
    ):
        began = time.perf_counter()
        enqueued = [clients.submit(crew.enqueue) for _ in range(count)]
        completed = [hands.submit(crew.complete, crew.arrivals.get(timeout=60).job) for _ in range(count)]
        for one in (*enqueued, *completed):
            one.result()
        return count / (time.perf_counter() - began)
