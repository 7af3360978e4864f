"""Jobs: enqueueing, claims, heartbeats and completion."""

import secrets
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import nullcontext
from typing import Any

from statehouse.v1 import job_pb2 as pb

from statehouse_server.errors import AlreadyExists, InvalidRequest
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.driver_errors import documents_too_large
from statehouse_server.postgres.types import time_of_postgres_micros
from statehouse_server.resource import paging
from statehouse_server.resource.batches import Batches
from statehouse_server.resource.keyset import Keyset
from statehouse_server.resource.masks import masked
from statehouse_server.resource.selection import Selection
from statehouse_server.resource.transitions import Step
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.job.changes import CANCELLATION, RETRY
from statehouse_server.services.job.claims import DEFAULT_QUEUE, Claims, lease_of
from statehouse_server.services.job.leases import (
    JOB,
    SQL,
    Leases,
    announce_end,
    announce_room,
    described,
    end_lease,
    explained,
    held_under,
    queue_of,
    told,
)
from statehouse_server.services.standard import SMALLER_BATCH


class Jobs:
    """The handlers of JobService for custom methods."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._repository = dependencies.repository(JOB)
        self._batches = Batches(self._repository)
        self._claims = Claims(self._repository)
        self._leases = Leases(self._repository)
        self._tokens = dependencies.tokens
        self._attempts = Keyset(SQL.list_job_attempts, attempt=int)
        self._cancelled = Selection(self._repository, pb.CancelJobsRequest)
        self._retried = Selection(self._repository, pb.RetryJobsRequest)

    # Enqueueing and dequeueing

    def enqueue_job(self, ctx: CallContext, request: pb.EnqueueJobRequest) -> pb.EnqueueJobResponse:
        ctx = masked(ctx, JOB, request)
        return pb.EnqueueJobResponse(job=self._enqueue(ctx, [request.job], allow=request.allow_duplicates)[0])

    def batch_enqueue_jobs(self, ctx: CallContext, request: pb.BatchEnqueueJobsRequest) -> pb.BatchEnqueueJobsResponse:
        ctx = masked(ctx, JOB, request)
        with ctx.transaction():
            jobs = self._enqueue(ctx, request.jobs, allow=request.allow_duplicates)
            answer: Any = paging.all_within_bytes(jobs, SMALLER_BATCH, limit=ctx.answer_bytes)
        return pb.BatchEnqueueJobsResponse(jobs=answer)

    def cancel_job(self, ctx: CallContext, request: pb.CancelJobRequest) -> pb.CancelJobResponse:
        key = _key(request)
        found = SQL.find_lease_token.fetch_one(ctx, key)
        job: Any = self._repository.change(ctx, SQL.cancel_job, key, Step("CANCELLED"))
        token = (found and found[0]) or ""
        announce_end(ctx, job, token)
        announce_room(ctx, token)
        return pb.CancelJobResponse(job=job)

    def retry_job(self, ctx: CallContext, request: pb.RetryJobRequest) -> pb.RetryJobResponse:
        key = _key(request)
        found: Any = self._repository.find(ctx, key)
        if found is not None and found.status in (pb.JOB_STATUS_FAILED, pb.JOB_STATUS_CANCELLED):
            self._refuse_duplicates(ctx, [found])
        job: Any = self._repository.change(ctx, SQL.retry_job, key, Step("PENDING", only_ended=True))
        ctx.notify(queue_of(job))
        return pb.RetryJobResponse(job=job)

    def cancel_jobs(self, ctx: CallContext, request: pb.CancelJobsRequest) -> pb.CancelJobsResponse:
        outcome = self._cancelled.apply(ctx, request, CANCELLATION, force=True)
        freed, streams = outcome.answer
        for queue in freed:
            ctx.notify(("jobs", request.project_id, queue))
        for stream in streams:
            ctx.notify(("stream", stream))
        return pb.CancelJobsResponse(**outcome.counts)

    def retry_jobs(self, ctx: CallContext, request: pb.RetryJobsRequest) -> pb.RetryJobsResponse:
        outcome = self._retried.apply(ctx, request, RETRY, force=True)
        (queues,) = outcome.answer
        for queue in queues:
            ctx.notify(("jobs", request.project_id, queue))
        return pb.RetryJobsResponse(**outcome.counts)

    def _enqueue(self, ctx: CallContext, jobs: Sequence[pb.Job], *, allow: bool) -> list[Any]:
        for job in jobs:
            job.allow_duplicates = job.allow_duplicates or allow
        self._refuse_duplicates(ctx, jobs)
        many = self._batches.create
        stored: list[Any] = many(ctx, jobs) if len(jobs) > 1 else [self._repository.create(ctx, jobs[0])]
        for queue in {job.queue or DEFAULT_QUEUE for job in jobs}:
            ctx.notify(("jobs", jobs[0].project_id, queue))
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

    # Leases

    def claim_jobs(self, ctx: CallContext, request: pb.ClaimJobsRequest) -> pb.ClaimJobsResponse:
        token = secrets.token_urlsafe(16)
        return pb.ClaimJobsResponse(jobs=self._claims.next(ctx, request, request.max or 1, token))

    def claim_job(self, ctx: CallContext, request: pb.ClaimJobRequest) -> pb.ClaimJobResponse:
        lease = lease_of(request)
        return pb.ClaimJobResponse(job=self._claims.one(ctx, request.project_id, request.id, request.worker_id, lease))

    def heartbeat_jobs(self, ctx: CallContext, request: pb.HeartbeatJobsRequest) -> pb.HeartbeatJobsResponse:
        tokens = {one.job_id: one.lease_token for one in request.leases}
        held = held_under(request.project_id, tokens)
        params = held | {"lease": lease_of(request)}
        for index, update in enumerate(request.updates):
            if update.job_id not in tokens:
                raise InvalidRequest(f"updates[{index}].job_id", "is not the job of one of the leases")
        with ctx.transaction() if request.updates else nullcontext():
            kept = dict(self._repository.apply(ctx, SQL.heartbeat_jobs, params).fetchall())
            unstored = self._store(ctx, held, (update for update in request.updates if update.job_id in kept))
        refused = self._leases.refusals(ctx, held, kept)
        outcomes = {id_: _extended(expires) for id_, expires in kept.items()} | explained(refused)
        for id_ in unstored:
            outcomes[id_]["update_status"] = documents_too_large().status()
        beats = [pb.JobHeartbeat(job_id=one.job_id, **outcomes[one.job_id]) for one in request.leases]
        return pb.HeartbeatJobsResponse(heartbeats=beats)

    def complete_job(self, ctx: CallContext, request: pb.CompleteJobRequest) -> pb.CompleteJobResponse:
        return pb.CompleteJobResponse(job=self._leases.complete(ctx, _leased(request), request.result_json))

    def fail_job(self, ctx: CallContext, request: pb.FailJobRequest) -> pb.FailJobResponse:
        return pb.FailJobResponse(job=self._leases.fail(ctx, _leased(request), request.failure))

    def batch_fail_jobs(self, ctx: CallContext, request: pb.BatchFailJobsRequest) -> pb.BatchFailJobsResponse:
        tokens = {one.job_id: one.lease_token for one in request.failures}
        held = held_under(request.project_id, tokens)
        params = held | {"failures": described({one.job_id: one.failure for one in request.failures})}
        rows = self._repository.apply(ctx, SQL.batch_fail_jobs, params).fetchall()
        for queue in {queue for _, queue, _ in rows}:
            ctx.notify(("jobs", request.project_id, queue))
        ended = {id_: pb.JobStatus.Value(f"JOB_STATUS_{label}") for id_, _, label in rows}
        for id_ in ended:
            end_lease(ctx, request.project_id, id_, tokens[id_])
        refused = self._leases.refusals(ctx, held, ended)
        outcomes = {id_: {"job_status": status} for id_, status in ended.items()} | explained(refused)
        return pb.BatchFailJobsResponse(
            outcomes=[pb.JobOutcome(job_id=one.job_id, **outcomes[one.job_id]) for one in request.failures]
        )

    def release_job(self, ctx: CallContext, request: pb.ReleaseJobRequest) -> pb.ReleaseJobResponse:
        return pb.ReleaseJobResponse(job=self._leases.release(ctx, _leased(request), request.delay, request.reason))

    def update_job(self, ctx: CallContext, request: pb.UpdateJobRequest) -> pb.UpdateJobResponse:
        return pb.UpdateJobResponse(job=self._leases.update(ctx, _leased(request), _update(request.id, request)))

    def list_job_attempts(self, ctx: CallContext, request: pb.ListJobAttemptsRequest) -> pb.ListJobAttemptsResponse:
        key = {"project_id": request.project_id, "job_id": request.job_id}
        attempts, token = self._attempts.page(ctx, request, self._tokens, key)
        if not attempts:
            self._require(ctx, request.project_id, request.job_id)
        return pb.ListJobAttemptsResponse(attempts=attempts, next_page_token=token)

    def _require(self, ctx: CallContext, project_id: str, id_: str) -> None:
        """Raise NotFound unless the job exists."""
        if self._repository.find(ctx, {"project_id": project_id, "id": id_}) is None:
            raise self._repository.not_found(id_)

    def _store(self, ctx: CallContext, held: dict[str, Any], updates: Iterable[pb.JobUpdate]) -> set[str]:
        """Store what a worker says about its jobs, if it says something. Returns the ids of those that have no room for
        it."""
        saying = [one for one in updates if one.HasField("state_json") or one.HasField("progress")]
        if not saying:
            return set()
        ids = sorted(one.job_id for one in saying)
        stored = self._repository.apply(ctx, SQL.update_jobs, held | told(saying) | {"ids": ids}).fetchall()
        return {*ids} - {id_ for (id_,) in stored}


def _update(job_id: str, request: pb.UpdateJobRequest) -> pb.JobUpdate:
    """What a request says about its job. Raises InvalidRequest if it says nothing."""
    fields = {name: getattr(request, name) for name in ("state_json", "progress") if request.HasField(name)}
    if not fields:
        raise InvalidRequest("progress", "is required if state_json is not set")
    return pb.JobUpdate(job_id=job_id, **fields)


def _extended(expires: int) -> dict[str, Any]:
    """The outcome of a heartbeat that has extended its lease."""
    return {"job_status": pb.JOB_STATUS_RUNNING, "lease_expire_time": time_of_postgres_micros(expires)}


def _duplicate(message: str, **metadata: str) -> AlreadyExists:
    return AlreadyExists(message, entity_kind="job", field="resource_key", **metadata)


def _of_batch(jobs: Sequence[pb.Job], key: str, error: AlreadyExists) -> AlreadyExists:
    """The error, which names the job of a batch that it is about: the last one with this resource."""
    index = max(number for number, job in enumerate(jobs) if job.resource_key == key)
    return error.of_element("jobs", index) if len(jobs) > 1 else error


def _key(request: Any) -> dict[str, Any]:
    return {"project_id": request.project_id, "id": request.id, "version": request.version}


def _leased(request: Any) -> dict[str, Any]:
    return {"project_id": request.project_id, "id": request.id, "lease_token": request.lease_token}
