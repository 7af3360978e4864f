"""Queues of no-op jobs: ours over gRPC beside those of two libraries that workers use in their own process.

Each system is driven by one process with the same number of concurrent workers, on one database and all cores.
"""

import asyncio
import json
import sys
import threading
import time
import uuid
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import grpc
from google.protobuf.duration_pb2 import Duration
from statehouse.v1 import job_pb2 as pb
from statehouse.v1 import job_pb2_grpc

WORKERS = 8
ENQUEUED = 1000
"""Jobs that are enqueued in one call."""
JOBS = {1: 3_000, 10: 20_000, 100: 60_000}
"""Jobs that are claimed and completed, by how many are claimed at a time."""


class Ours:
    """Statehouse: ClaimJobs, then CompleteJob or BatchCompleteJobs."""

    sizes = (1, 10, 100)

    def __init__(self, address: str) -> None:
        options = [("grpc.use_local_subchannel_pool", 1)]
        self._channels = [grpc.insecure_channel(address, options=options) for _ in range(WORKERS)]
        self._stubs = [job_pb2_grpc.JobServiceStub(channel) for channel in self._channels]

    def enqueue(self, count: int) -> None:
        jobs = [pb.Job(type="noop")] * count
        self._stubs[0].BatchEnqueueJobs(pb.BatchEnqueueJobsRequest(jobs=jobs))

    def drain(self, size: int) -> int:
        """Claim and complete everything; answers how many there were."""
        done: list[int] = []
        threads = [threading.Thread(target=self._work, args=(stub, size, done)) for stub in self._stubs]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return sum(done)

    def _work(self, stub: Any, size: int, done: list[int]) -> None:
        claim = pb.ClaimJobsRequest(worker_id="bench", types=["noop"], max=size, lease=Duration(seconds=300))
        while jobs := stub.ClaimJobs(claim).jobs:
            if size == 1:
                stub.CompleteJob(pb.CompleteJobRequest(id=jobs[0].id, lease_token=jobs[0].lease_token))
            else:
                results = [pb.JobResult(id=job.id, lease_token=job.lease_token) for job in jobs]
                outcomes = stub.BatchCompleteJobs(pb.BatchCompleteJobsRequest(results=results)).outcomes
                assert not any(outcome.reason for outcome in outcomes)
            done.append(len(jobs))


class PgQueuer:
    """pgqueuer: dequeue, then log_jobs."""

    sizes = (1, 10, 100)

    def __init__(self, url: str) -> None:
        self._url = url
        self._loop = asyncio.new_event_loop()
        self._queries: list[Any] = [self._run(self._connect()) for _ in range(WORKERS)]
        self._run(self._queries[0].install())

    def _run(self, work: Awaitable[Any]) -> Any:
        return self._loop.run_until_complete(work)

    async def _connect(self) -> Any:
        import asyncpg
        from pgqueuer.db import AsyncpgDriver
        from pgqueuer.queries import Queries

        parts = urlsplit(self._url)
        socket = parse_qs(parts.query)["host"][0]
        connection = await asyncpg.connect(
            user=parts.username, password=parts.password, database=parts.path[1:], host=socket
        )
        return Queries(AsyncpgDriver(connection))

    def enqueue(self, count: int) -> None:
        self._run(self._queries[0].enqueue(["noop"] * count, [None] * count, [0] * count))

    def drain(self, size: int) -> int:
        return _together(self._run, [self._work(queries, size) for queries in self._queries])

    async def _work(self, queries: Any, size: int) -> int:
        from pgqueuer.ports.repository import EntrypointExecutionParameter

        manager, done = uuid.uuid4(), 0
        types = {"noop": EntrypointExecutionParameter(0)}
        while jobs := await queries.dequeue(size, types, manager, None, timedelta(seconds=300)):
            await queries.log_jobs([(job, "successful", None) for job in jobs])
            done += len(jobs)
        return done


class Procrastinate:
    """procrastinate: fetch_job, then finish_job, one at a time."""

    sizes = (1,)

    def __init__(self, url: str) -> None:
        from procrastinate import App, PsycopgConnector

        self._loop = asyncio.new_event_loop()
        self._app = App(connector=PsycopgConnector(conninfo=url, min_size=WORKERS, max_size=WORKERS))
        self._run(self._app.open_async())
        self._run(self._app.schema_manager.apply_schema_async())
        self._worker = self._run(self._app.job_manager.register_worker())

    def _run(self, work: Awaitable[Any]) -> Any:
        return self._loop.run_until_complete(work)

    def enqueue(self, count: int) -> None:
        from procrastinate.jobs import Job

        job = Job(id=None, queue="default", lock=None, queueing_lock=None, task_name="noop")
        self._run(self._app.job_manager.batch_defer_jobs_async([job] * count))

    def drain(self, _: int) -> int:
        return _together(self._run, [self._work() for _ in range(WORKERS)])

    async def _work(self) -> int:
        from procrastinate.jobs import Status

        manager, done = self._app.job_manager, 0
        while job := await manager.fetch_job(["default"], self._worker):
            await manager.finish_job(job, Status.SUCCEEDED, delete_job=False)
            done += 1
        return done


def _together(run: Callable[[Awaitable[Any]], Any], works: list[Any]) -> int:
    async def gather() -> list[int]:
        return await asyncio.gather(*works)

    return sum(run(gather()))


def measure(queue: Any) -> dict[str, float]:
    """Jobs a second: enqueued, and claimed and completed by how many at a time."""
    rates: dict[str, float] = {}
    enqueueing = []
    for size in queue.sizes:
        for _ in range(JOBS[size] // ENQUEUED):
            began = time.perf_counter()
            queue.enqueue(ENQUEUED)
            enqueueing.append(time.perf_counter() - began)
        began = time.perf_counter()
        done = queue.drain(size)
        rates[str(size)] = done / (time.perf_counter() - began)
        assert done == JOBS[size] // ENQUEUED * ENQUEUED, (done, size)
    rates["enqueue"] = ENQUEUED * len(enqueueing) / sum(enqueueing)
    return rates


if __name__ == "__main__":
    kinds: dict[str, Any] = {"ours": Ours, "pgqueuer": PgQueuer, "procrastinate": Procrastinate}
    name, where = sys.argv[1:]
    print(json.dumps(measure(kinds[name](where))))
