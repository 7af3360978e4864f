"""Leases of jobs: claims, renewals and ends, and the notifications that follow."""

import random
import secrets
from collections.abc import Collection, Mapping
from functools import cache
from typing import Any, NamedTuple

import orjson
import psycopg
from google.protobuf.duration_pb2 import Duration
from statehouse.v1 import cluster_pb2
from statehouse.v1 import job_pb2 as pb

from statehouse_server.errors import (
    AttemptsExhausted,
    InvalidTransition,
    LeaseLost,
    LockHeld,
    NotDue,
    SerializationFailure,
    StatehouseError,
)
from statehouse_server.postgres.context import CallContext, Hold
from statehouse_server.postgres.notifications import Topic
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.repository import Repository, stored_label
from statehouse_server.resource.statements import StatementSet
from statehouse_server.resource.transitions import JOB as TRANSITIONS

DUE_TIME = "COALESCE(jobs.lease_expire_time, jobs.run_time)"
"""From when on any worker can claim a live job."""
DUE = f"jobs.status IN ('PENDING', 'RUNNING') AND {DUE_TIME} <= statement_timestamp()"
JOB = Entity(
    pb.Job,
    transitions=TRANSITIONS,
    owners={"cluster_id": Entity(cluster_pb2.Cluster)},
    defaults={"queue": "'default'", "max_attempts": "3", "run_time": "statement_timestamp()"},
    computed={
        "status": "'PENDING'",
        "attempt": "0",
        "payload_bytes": "COALESCE(octet_length((item.payload_json::jsonb)::text), 0)",
    },
    withheld=frozenset({"lease_token"}),
    measures={
        "due_count": f"count(*) FILTER (WHERE {DUE})",
        "oldest_due_time": f"min({DUE_TIME}) FILTER (WHERE {DUE})",
    },
    deleted_after_end=True,
)


class JobStatements(StatementSet, stem="job"):
    claim_jobs: Statement
    claim_job: Statement
    is_job_due: Statement
    next_due_job: Statement
    find_lease_token: Statement
    find_leased_jobs: Statement
    renew_job: Statement
    heartbeat_jobs: Statement
    complete_job: Statement
    batch_complete_jobs: Statement
    find_refused_jobs: Statement
    fail_job: Statement
    batch_fail_jobs: Statement
    cancel_job: Statement
    retry_job: Statement
    find_live_jobs: Statement


SQL = JobStatements(JOB)
DEFAULT_QUEUE = "default"
DEFAULT_LEASE = Duration(seconds=60)
MAX_CLAIM_BYTES = 3_500_000
"""Limit of the size of the jobs in one response, in bytes. The first job may exceed it."""


class Refusal(NamedTuple):
    """Why a job was not changed under its lease."""

    error: StatehouseError
    job_status: int
    """0 if the job does not exist."""


class Leases:
    """Operations on the leases of jobs: claim, complete, fail, renew."""

    def __init__(self, repository: Repository) -> None:
        self._repository = repository

    def claim_next(self, ctx: CallContext, request: Any, most: int, token: str) -> list[pb.Job]:
        """Claim the jobs of a queue that come first, under one token. Gives up those without attempts left."""
        params = {
            "project_id": request.project_id,
            "queue": request.queue or DEFAULT_QUEUE,
            "types": list(request.types) or None,
            "worker_id": request.worker_id,
            "lease": lease_of(request),
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
                    announce_end(ctx, job)
            if jobs or not rows:
                return sorted(jobs, key=_order)

    def claim(self, ctx: CallContext, project_id: str, id_: str, worker_id: str, lease: Duration) -> Any:
        """Claim one job. Raises NotFound, LockHeld, InvalidTransition, AttemptsExhausted, NotDue."""
        key = {"project_id": project_id, "id": id_}
        asked = {"worker_id": worker_id, "lease": lease, "lease_token": secrets.token_urlsafe(16)}
        try:
            job = self._repository.apply(ctx, SQL.claim_job, key | asked).fetchone()
        except psycopg.errors.UniqueViolation:
            raise LockHeld(
                f"Another job with the resource key of {id_} is running.", entity_kind="job", entity_id=id_
            ) from None
        if job is None:
            raise self._unclaimable(ctx, key)
        return job

    def _unclaimable(self, ctx: CallContext, key: dict[str, Any]) -> StatehouseError:
        """Why a job could not be claimed."""
        job: Any = self._repository.find(ctx, key)
        if job is None:
            return self._repository.not_found(key["id"])
        if deleted := self._repository.deleted_owner(ctx, job):
            return deleted
        return _unclaimable_now(job, due=SQL.is_job_due.fetch_one(ctx, key) == (True,))

    def complete(self, ctx: CallContext, leased: dict[str, Any], result_json: str) -> Any:
        """End a job as COMPLETED. Raises NotFound, LeaseLost."""
        return self._end(ctx, SQL.complete_job, leased | {"result_json": result_json or None})

    def fail(self, ctx: CallContext, leased: dict[str, Any], failure: pb.JobFailure) -> Any:
        """Return a job to its queue after a failure, or end it as FAILED. Raises NotFound, LeaseLost."""
        params = leased | {
            "error_message": failure.error_message or None,
            "error_code": failure.error_code or None,
            "retry_delay": failure.retry_delay if failure.HasField("retry_delay") else None,
            "permanent": failure.permanent,
            "jitter": random.random(),  # noqa: S311  jitter
        }
        job = self._end(ctx, SQL.fail_job, params)
        ctx.notify(queue_of(job))
        return job

    def renew(self, ctx: CallContext, leased: dict[str, Any], lease: Duration) -> Any:
        """Extend a lease. Raises NotFound, LeaseLost."""
        return self._change(ctx, SQL.renew_job, leased | {"lease": lease})

    def _end(self, ctx: CallContext, statement: Statement, leased: dict[str, Any]) -> Any:
        """Run a statement that ends a lease. Raises NotFound, LeaseLost."""
        job = self._change(ctx, statement, leased)
        end_lease(ctx, leased["project_id"], job.id, leased["lease_token"])
        announce_end(ctx, job)
        return job

    def _change(self, ctx: CallContext, statement: Statement, leased: dict[str, Any]) -> Any:
        """Run a statement that changes a job under its lease. Raises NotFound, LeaseLost."""
        job = self._repository.apply(ctx, statement, leased).fetchone()
        if job is None:
            held = held_under(leased["project_id"], {leased["id"]: leased["lease_token"]})
            raise self.refusals(ctx, held)[leased["id"]].error
        return job

    def refusals(self, ctx: CallContext, held: dict[str, Any], changed: Collection[str] = ()) -> dict[str, Refusal]:
        """Why jobs were not changed under their leases, by id. Those in `changed` were."""
        refused = [id_ for id_ in held["ids"] if id_ not in changed]
        if not refused:
            return {}
        found = {id_: row for id_, *row in SQL.find_refused_jobs.fetch_all(ctx, held | {"ids": refused})}
        return {id_: self._refusal(ctx, held["project_id"], id_, found.get(id_)) for id_ in refused}

    def _refusal(self, ctx: CallContext, project_id: str, id_: str, found: Any) -> Refusal:
        if found is None:
            return Refusal(self._repository.not_found(id_), pb.JOB_STATUS_UNSPECIFIED)
        label, cluster_id, of_deleted = found
        job = pb.Job(project_id=project_id, cluster_id=cluster_id)
        error = self._repository.owner_deleted(ctx, job) if of_deleted else job_lost(id_, label)
        return Refusal(error, pb.JobStatus.Value(f"JOB_STATUS_{label}"))


def _unclaimable_now(job: Any, *, due: bool) -> StatehouseError:
    """Why a stored job could not be claimed. It is due if its time has come, or its lease has expired."""
    label, about = stored_label(job), {"entity_kind": "job", "entity_id": job.id}
    if label in TRANSITIONS.terminal:
        return InvalidTransition(f"{label} cannot become RUNNING.", **{"from": label, "to": "RUNNING"})
    if label == "RUNNING" and not due:
        expires = job.lease_expire_time.ToJsonString()
        return LockHeld(
            f"The job {job.id} is leased by {job.worker_id} until {expires}.",
            **about,
            holder=job.worker_id,
            expire_time=expires,
        )
    if job.attempt >= job.max_attempts:
        return AttemptsExhausted(f"The job {job.id} has no attempts left.", **about, max_attempts=job.max_attempts)
    if due:
        return SerializationFailure()  # it was not a moment ago
    run_time = job.run_time.ToJsonString()
    return NotDue(f"The job {job.id} is not due until {run_time}.", **about, run_time=run_time)


def job_lost(id_: str, label: str) -> LeaseLost:
    """The error for a job that is not leased under a token. The label is that of its status."""
    message = f"The job {id_} is no longer leased under this token; it is {label}."
    return LeaseLost(message, entity_kind="job", entity_id=id_, status=label)


def find_lost_job(ctx: CallContext, lease: Hold) -> LeaseLost:
    """The error for a lease that is not held, or of a job that does not exist."""
    found = SQL.find_refused_jobs.fetch_one(ctx, held_under(lease.project_id, {lease.name: lease.token}))
    if found is None:
        return LeaseLost(f"There is no job {lease.name} in this project.", entity_kind="job", entity_id=lease.name)
    _, label, *_ = found
    return job_lost(lease.name, label)


@cache
def claim(most: int) -> Statement:
    """The statement that claims `most` jobs. The number is part of the SQL: with a parameter, PostgreSQL would plan for
    a tenth of the table."""
    template: Statement = SQL.claim_jobs
    return Statement(f"{template.name}({most})", template.query.replace("{max}", str(most)), template.row_factory)


def lease_of(request: Any) -> Duration:
    """The duration of a lease."""
    return request.lease if request.HasField("lease") else DEFAULT_LEASE


def held_under(project_id: str, tokens: Mapping[str, Any]) -> dict[str, Any]:
    """Parameters for several jobs and their tokens. They are a map, since PostgreSQL plans a join with an array of
    pairs badly."""
    return {"project_id": project_id, "ids": sorted(tokens), "tokens": orjson.dumps(tokens).decode()}


def queue_of(job: pb.Job) -> Topic:
    return ("jobs", job.project_id, job.queue)


def end_lease(ctx: CallContext, project_id: str, id_: str, token: str) -> None:
    """Note that a worker has ended its lease in the open transaction."""
    ctx.ended.add(Hold("job", project_id, id_, token))
    announce_room(ctx, token)


def announce_end(ctx: CallContext, job: pb.Job) -> None:
    """Notify waiters that the resource key of a job is free."""
    if job.resource_key:
        ctx.notify(queue_of(job))


def announce_room(ctx: CallContext, token: str) -> None:
    """Notify the stream that issued a token, if a stream did."""
    stream, dot, _ = token.partition(".")
    if dot:
        ctx.notify(("stream", stream))


def _order(job: pb.Job) -> tuple[int, int, int, str]:
    return -job.priority, job.run_time.seconds, job.run_time.nanos, job.id
