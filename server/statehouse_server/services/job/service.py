"""Jobs: enqueueing, claims, streams to workers, and completion."""

import secrets
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import Any

import orjson
import psycopg
from google.protobuf.duration_pb2 import Duration
from statehouse.v1 import error_pb2
from statehouse.v1 import job_pb2 as pb

from statehouse_server.errors import AlreadyExists, SerializationFailure
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.notifications import POLL_SECONDS
from statehouse_server.postgres.types import time_of_postgres_micros
from statehouse_server.resource import paging
from statehouse_server.rpc.handler import StreamContext
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.job.leases import (
    BUSY,
    JOB,
    LOOK_AGAIN,
    SQL,
    HeldJobs,
    Leases,
    announce_room,
    claim,
    held_under,
    queue_of,
)
from statehouse_server.services.standard import SMALLER_BATCH

DEFAULT_QUEUE = "default"
DEFAULT_LEASE = Duration(seconds=60)
MAX_CLAIM_BYTES = 3_500_000
"""Limit of the size of the jobs in one response, in bytes. The first job may exceed it."""
SHORTEST_WAIT = 0.05
"""Minimum seconds between polls for jobs that are about to become due: they may be many, and other workers claim them
too."""


class Jobs:
    """The handlers of JobService for custom methods."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._repository = dependencies.repository(JOB)
        self._leases = Leases(self._repository)

    # Enqueueing and dequeueing

    def enqueue_job(self, ctx: CallContext, request: pb.EnqueueJobRequest) -> pb.EnqueueJobResponse:
        return pb.EnqueueJobResponse(job=self._enqueue(ctx, [request.job], allow=request.allow_duplicates)[0])

    def batch_enqueue_jobs(self, ctx: CallContext, request: pb.BatchEnqueueJobsRequest) -> pb.BatchEnqueueJobsResponse:
        with ctx.transaction():
            jobs = self._enqueue(ctx, request.jobs, allow=request.allow_duplicates)
            answer: Any = paging.all_within_bytes(jobs, SMALLER_BATCH)
        return pb.BatchEnqueueJobsResponse(jobs=answer)

    def cancel_job(self, ctx: CallContext, request: pb.CancelJobRequest) -> pb.CancelJobResponse:
        key = _key(request)
        found: Any = self._repository.find(ctx, key)
        job: Any = self._repository.change(ctx, SQL.cancel_job, key, "CANCELLED")
        return pb.CancelJobResponse(job=self._leases.ended(ctx, job, found.lease_token if found else ""))

    def retry_job(self, ctx: CallContext, request: pb.RetryJobRequest) -> pb.RetryJobResponse:
        key = _key(request)
        found: Any = self._repository.find(ctx, key)
        if found is not None and found.status in (pb.JOB_STATUS_FAILED, pb.JOB_STATUS_CANCELLED):
            self._refuse_duplicates(ctx, [found])
        job: Any = self._repository.change(ctx, SQL.retry_job, key, "PENDING")
        ctx.notify(queue_of(job))
        return pb.RetryJobResponse(job=job)

    def _enqueue(self, ctx: CallContext, jobs: Sequence[pb.Job], *, allow: bool) -> list[Any]:
        for job in jobs:
            job.allow_duplicates = job.allow_duplicates or allow
        self._refuse_duplicates(ctx, jobs)
        many = self._repository.create_many
        stored: list[Any] = many(ctx, jobs) if len(jobs) > 1 else [self._repository.create(ctx, jobs[0])]
        for topic in {queue_of(job) for job in stored}:
            ctx.notify(topic)
        return stored

    def _refuse_duplicates(self, ctx: CallContext, jobs: Sequence[pb.Job]) -> None:
        """Raise AlreadyExists, with the id of the live job that has the same resource key as one of these. The unique
        index refuses concurrent duplicates."""
        keys = [job.resource_key for job in jobs if job.resource_key and not job.allow_duplicates]
        if not keys:
            return
        counts = Counter(job.resource_key for job in jobs)
        for key in keys:
            if counts[key] > 1:
                several = f"Several of the jobs have the resource key {key}."
                raise _of_batch(jobs, key, _duplicate(several, value=key))
        found = SQL.find_live_jobs.fetch_all(ctx, {"project_id": jobs[0].project_id, "resource_keys": keys})
        if found:
            key, id_ = found[0]
            live = _duplicate(f"The live job {id_} already has the resource key {key}.", value=key, entity_id=id_)
            raise _of_batch(jobs, key, live)

    # Claims

    def claim_jobs(self, ctx: CallContext, request: pb.ClaimJobsRequest) -> pb.ClaimJobsResponse:
        return pb.ClaimJobsResponse(jobs=self._claim(ctx, request, request.max or 1, secrets.token_urlsafe(16)))

    def claim_job(self, ctx: CallContext, request: pb.ClaimJobRequest) -> pb.ClaimJobResponse:
        lease = request.lease if request.HasField("lease") else DEFAULT_LEASE
        return pb.ClaimJobResponse(
            job=self._leases.claim(ctx, request.project_id, request.id, request.worker_id, lease)
        )

    def wait_for_jobs(self, pages: StreamContext, request: pb.WaitForJobsRequest) -> Iterator[pb.WaitForJobsResponse]:
        """Send claimable jobs while the worker has fewer than its maximum, and wait while it has not."""
        held = HeldJobs(request.project_id)
        most = request.max or 1
        while True:
            jobs = self._next_jobs(pages, request, held, most)
            if jobs:
                held.add(jobs)
                yield pb.WaitForJobsResponse(jobs=jobs)
            else:
                held.wait_for_room(pages, most)

    def _next_jobs(self, pages: StreamContext, request: pb.WaitForJobsRequest, held: HeldJobs, most: int) -> list[Any]:
        """Wait in the wait queue for jobs. Returns no jobs if the worker has reached its maximum."""
        line = ("jobs", request.project_id, request.queue or DEFAULT_QUEUE, *sorted(request.types))
        with pages.line(line) as waiter:
            jobs, due = self._look(pages, request, held, most)
            while jobs is None:
                waiter.wait(due)
                # The first waiter polls for all.
                if waiter.is_first():
                    jobs, due = self._look(pages, request, held, most)
                else:
                    pages.check()
            return jobs

    def _look(
        self, pages: StreamContext, request: pb.WaitForJobsRequest, held: HeldJobs, most: int
    ) -> tuple[list[Any] | None, float]:
        """Jobs for a worker, or an empty list if it has reached its maximum. None if there are no jobs; then with the
        seconds until there may be one."""
        try:
            with pages.connection() as ctx:
                room = most - held.count(ctx)
                if room <= 0:
                    return [], 0.0
                if jobs := self._claim(ctx, request, room, held.next_token()):
                    return jobs, 0.0
                due = self._next_due(ctx, request)
                # Without this second claim, jobs that became due in between would be missed.
                return self._claim(ctx, request, room, held.next_token()) or None, due
        except BUSY:
            return None, LOOK_AGAIN

    def _claim(self, ctx: CallContext, request: Any, most: int, token: str) -> list[Any]:
        params = {
            "project_id": request.project_id,
            "queue": request.queue or DEFAULT_QUEUE,
            "types": list(request.types) or None,
            "worker_id": request.worker_id,
            "lease": request.lease if request.HasField("lease") else DEFAULT_LEASE,
            "lease_token": token,
            "max_bytes": MAX_CLAIM_BYTES,
        }
        while True:
            try:
                rows = self._repository.apply(ctx, claim(most), params).fetchall()
            except psycopg.errors.UniqueViolation:
                # Another claim took a job with the same resource key at the same time.
                raise SerializationFailure from None
            jobs = [job for job in rows if job.status == pb.JOB_STATUS_RUNNING]
            for job in rows:
                if job.status == pb.JOB_STATUS_FAILED:
                    self._leases.ended(ctx, job)
            if jobs or not rows:
                return sorted(jobs, key=_order)

    def _next_due(self, ctx: CallContext, request: Any) -> float:
        """Seconds until the next known job may be claimed."""
        queue = {"project_id": request.project_id, "queue": request.queue or DEFAULT_QUEUE}
        types = list(request.types) or None
        (due,) = SQL.next_due_job.fetch_one(ctx, queue | {"types": types, "horizon": POLL_SECONDS})
        return POLL_SECONDS if due is None else max(due, SHORTEST_WAIT)

    # Leases

    def heartbeat_jobs(self, ctx: CallContext, request: pb.HeartbeatJobsRequest) -> pb.HeartbeatJobsResponse:
        lease = request.lease if request.HasField("lease") else DEFAULT_LEASE
        held = held_under(request.project_id, {one.id: one.lease_token for one in request.leases})
        kept = dict(self._repository.apply(ctx, SQL.heartbeat_jobs, held | {"lease": lease}).fetchall())
        reasons = self._reasons(ctx, held, kept)
        response = pb.HeartbeatJobsResponse()
        for one in request.leases:
            if one.id in kept:
                response.heartbeats.add(id=one.id, lease_expire_time=time_of_postgres_micros(kept[one.id]))
            else:
                response.heartbeats.add(id=one.id, reason=reasons[one.id])
        return response

    def complete_job(self, ctx: CallContext, request: pb.CompleteJobRequest) -> pb.CompleteJobResponse:
        return pb.CompleteJobResponse(job=self._leases.complete(ctx, _leased(request), request.result_json))

    def batch_complete_jobs(
        self, ctx: CallContext, request: pb.BatchCompleteJobsRequest
    ) -> pb.BatchCompleteJobsResponse:
        results = {result.id: result.result_json for result in request.results if result.result_json}
        held = held_under(request.project_id, {result.id: result.lease_token for result in request.results})
        params = held | {"results": orjson.dumps(results).decode()}
        rows = self._repository.apply(ctx, SQL.batch_complete_jobs, params).fetchall()
        for queue in {queue for _, queue, freed in rows if freed}:
            ctx.notify(("jobs", request.project_id, queue))
        ended = {id_ for id_, _, _ in rows}
        for token in {result.lease_token for result in request.results if result.id in ended}:
            announce_room(ctx, token)
        reasons, kept = self._reasons(ctx, held, ended), error_pb2.ERROR_REASON_UNSPECIFIED
        outcomes = [pb.JobOutcome(id=result.id, reason=reasons.get(result.id, kept)) for result in request.results]
        return pb.BatchCompleteJobsResponse(outcomes=outcomes)

    def _reasons(self, ctx: CallContext, held: dict[str, Any], changed: Collection[str]) -> dict[str, Any]:
        """The reasons why jobs were not changed, by id."""
        refused = [id_ for id_ in held["ids"] if id_ not in changed]
        if not refused:
            return {}
        deleted = {id_ for (id_,) in SQL.find_jobs_of_deleted.fetch_all(ctx, held | {"ids": refused})}
        lost, gone = error_pb2.ERROR_REASON_LEASE_LOST, error_pb2.ERROR_REASON_DELETED
        return {id_: gone if id_ in deleted else lost for id_ in refused}

    def fail_job(self, ctx: CallContext, request: pb.FailJobRequest) -> pb.FailJobResponse:
        return pb.FailJobResponse(job=self._leases.fail(ctx, _leased(request), request))


def _duplicate(message: str, **metadata: str) -> AlreadyExists:
    return AlreadyExists(message, entity_kind="job", field="resource_key", **metadata)


def _of_batch(jobs: Sequence[pb.Job], key: str, error: AlreadyExists) -> AlreadyExists:
    """The error, which names the job of a batch that it is about: the last one with this resource."""
    index = max(number for number, job in enumerate(jobs) if job.resource_key == key)
    return error.of_element("jobs", index) if len(jobs) > 1 else error


def _order(job: pb.Job) -> tuple[int, int, int, str]:
    return -job.priority, job.run_time.seconds, job.run_time.nanos, job.id


def _key(request: Any) -> dict[str, Any]:
    return {"project_id": request.project_id, "id": request.id, "version": request.version}


def _leased(request: Any) -> dict[str, Any]:
    return {"project_id": request.project_id, "id": request.id, "lease_token": request.lease_token}
