"""Queues of no-op jobs: ours over gRPC beside those of two libraries that workers use in their own process.

Each system has the same number of concurrent workers, on one database. Those of the libraries work in one process,
which has the core that our server has otherwise; ours are a light client on the core of PostgreSQL.
"""

import asyncio
import itertools
import json
import sys
import time
import uuid
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import timedelta
from functools import partial
from typing import Any
from urllib.parse import parse_qs, urlsplit

import psycopg

from benchmarks.light import LightClient

WORKERS = 32
MANAGERS = (1, 2, 4, 8, WORKERS)
"""Numbers of managers of pgqueuer that are tried: many are in each other's way."""
ENQUEUED = 1000
"""Jobs that are enqueued in one call."""
JOBS = {1: 3_000, 10: 20_000, 100: 60_000}
"""Jobs that are claimed and completed, by how many are claimed at a time."""
IDS: Mapping[str, Sequence[str]] = {"enqueue ids": ("id",)}
"""What the libraries answer when jobs are enqueued."""


BY_SIZE = {"1": 1, "10": 10, "100": 100}


class Ours:
    """Statehouse: ClaimJobs, then CompleteJob or BatchCompleteJobs; or CompleteAndClaimJobs alone."""

    works: Mapping[str, int] = BY_SIZE | {"loop": 1}
    """How many jobs are claimed at a time, by the work."""
    answers: Mapping[str, Sequence[str]] = {"enqueue": (), "enqueue ids": ("id",)}

    def __init__(self, address: str) -> None:
        self._client = LightClient(address)

    def enqueue(self, count: int, fields: Sequence[str]) -> None:
        self._client.ask("enqueue", count=count, fields=fields)

    def drain(self, work: str) -> int:
        """Claim and complete everything; answers how many there were."""
        done: int = self._client.ask("drain", workers=WORKERS, size=self.works[work], loop=work == "loop")["count"]
        return done


class PgQueuer:
    """pgqueuer: some managers, each with a connection of its own, that dequeue and then log_jobs.

    Its class QueueManager, which also runs the jobs, does fewer of them a second.
    """

    works: Mapping[str, int] = BY_SIZE
    answers: Mapping[str, Sequence[str]] = IDS

    def __init__(self, url: str, count: int) -> None:
        self._url = url
        self._loop = asyncio.new_event_loop()
        self._queries: list[Any] = [self._run(self._connect()) for _ in range(count)]
        if not self._run(self._queries[0].schema_is_installed()):
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

    def enqueue(self, count: int, _: Sequence[str]) -> None:
        self._run(self._queries[0].enqueue(["noop"] * count, [None] * count, [0] * count))

    def drain(self, work: str) -> int:
        return _together(self._run, [self._work(queries, self.works[work]) for queries in self._queries])

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

    works: Mapping[str, int] = {"1": 1}
    answers: Mapping[str, Sequence[str]] = IDS

    def __init__(self, url: str) -> None:
        from procrastinate import App, PsycopgConnector

        self._loop = asyncio.new_event_loop()
        self._app = App(connector=PsycopgConnector(conninfo=url, min_size=WORKERS, max_size=WORKERS))
        self._run(self._app.open_async())
        with psycopg.connect(url) as conn:
            installed = conn.execute("SELECT to_regclass('procrastinate_jobs')").fetchone()
        if installed == (None,):
            self._run(self._app.schema_manager.apply_schema_async())
        self._worker = self._run(self._app.job_manager.register_worker())

    def _run(self, work: Awaitable[Any]) -> Any:
        return self._loop.run_until_complete(work)

    def enqueue(self, count: int, _: Sequence[str]) -> None:
        from procrastinate.jobs import Job

        job = Job(id=None, queue="default", lock=None, queueing_lock=None, task_name="noop")
        self._run(self._app.job_manager.batch_defer_jobs_async([job] * count))

    def drain(self, _: str) -> int:
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


def measure(queue: Any, url: str, share: int, works: Sequence[str]) -> dict[str, float]:
    """Jobs a second: enqueued, and claimed and completed by each work. Of the jobs, only a share is done."""
    rates: dict[str, float] = {}
    enqueueing: dict[str, list[float]] = {}
    for work in works:
        calls = max(len(queue.answers), JOBS[queue.works[work]] // ENQUEUED // share)
        for _, (name, fields) in zip(range(calls), itertools.cycle(queue.answers.items()), strict=False):
            began = time.perf_counter()
            queue.enqueue(ENQUEUED, fields)
            enqueueing.setdefault(name, []).append(time.perf_counter() - began)
        with psycopg.connect(url, autocommit=True) as conn:
            conn.execute("VACUUM ANALYZE")  # what autovacuum does within a minute, for all of them
        began = time.perf_counter()
        done = queue.drain(work)
        rates[work] = done / (time.perf_counter() - began)
        assert done == calls * ENQUEUED, (done, work)
    return rates | {name: ENQUEUED * len(times) / sum(times) for name, times in enqueueing.items()}


KINDS: dict[str, Callable[[str], Any]] = {
    "ours": Ours,
    "procrastinate": Procrastinate,
    **{f"pgqueuer {count}": partial(PgQueuer, count=count) for count in MANAGERS},
}


if __name__ == "__main__":
    name, database, where, part, *some = sys.argv[1:]
    made = KINDS[name](where)
    print(json.dumps(measure(made, database, int(part), some or list(made.works))))
