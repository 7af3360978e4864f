"""Leases of jobs: claims, renewals and ends, and the notifications that follow."""

import random
import secrets
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import cache
from typing import Any

import orjson
import psycopg
from google.protobuf.duration_pb2 import Duration
from statehouse.v1 import cluster_pb2
from statehouse.v1 import job_pb2 as pb

from statehouse_server.errors import (
    DatabaseUnavailable,
    FailedPrecondition,
    InvalidTransition,
    LeaseLost,
    LockHeld,
    Overloaded,
    SerializationFailure,
)
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.notifications import Topic
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.repository import Repository, stored_label
from statehouse_server.resource.statements import StatementSet
from statehouse_server.resource.transitions import JOB as TRANSITIONS
from statehouse_server.rpc.handler import StreamContext

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
)


class JobStatements(StatementSet, stem="job"):
    claim_jobs: Statement
    claim_job: Statement
    next_due_job: Statement
    find_leased_jobs: Statement
    renew_job: Statement
    heartbeat_jobs: Statement
    complete_job: Statement
    batch_complete_jobs: Statement
    find_jobs_of_deleted: Statement
    fail_job: Statement
    cancel_job: Statement
    retry_job: Statement
    find_live_jobs: Statement


SQL = JobStatements(JOB)
BUSY = (Overloaded, DatabaseUnavailable, SerializationFailure, psycopg.OperationalError)
"""Transient errors while polling for jobs. The stream of a worker retries instead of ending."""
LOOK_AGAIN = 1.0
"""Seconds until that retry."""


class Leases:
    """Operations on the lease of one job: claim, complete, fail, renew."""

    def __init__(self, repository: Repository) -> None:
        self._repository = repository

    def claim(self, ctx: CallContext, project_id: str, id_: str, worker_id: str, lease: Duration) -> Any:
        """Claim one job. Raises NotFound, LockHeld, InvalidTransition, FailedPrecondition."""
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

    def _is_live(self, ctx: CallContext, job: Any) -> bool:
        """Whether the lease of a running job is still valid, by the clock of the database."""
        return SQL.find_leased_jobs.fetch_one(ctx, held_under(job.project_id, {job.id: job.lease_token})) is not None

    def _unclaimable(self, ctx: CallContext, key: dict[str, Any]) -> Exception:
        """Why a job could not be claimed."""
        job: Any = self._repository.find(ctx, key)
        if job is None:
            return self._repository.not_found(key["id"])
        if deleted := self._repository.deleted_owner(ctx, job):
            return deleted
        label = stored_label(job)
        if label in TRANSITIONS.terminal:
            return InvalidTransition(f"{label} cannot become RUNNING.", **{"from": label, "to": "RUNNING"})
        if label == "RUNNING" and self._is_live(ctx, job):
            expires = job.lease_expire_time.ToJsonString()
            return LockHeld(
                f"The job {job.id} is leased by {job.worker_id} until {expires}.",
                entity_kind="job",
                entity_id=job.id,
                holder=job.worker_id,
                expire_time=expires,
            )
        problem = "has no attempts left" if job.attempt >= job.max_attempts else "is not due yet"
        return FailedPrecondition(f"The job {job.id} {problem}.", entity_kind="job", entity_id=job.id)

    def complete(self, ctx: CallContext, leased: dict[str, Any], result: str) -> Any:
        """End a job as COMPLETED. Raises NotFound, LeaseLost."""
        params = leased | {"result_json": result or None}
        return self.ended(ctx, self._held(ctx, SQL.complete_job, params), leased["lease_token"])

    def fail(self, ctx: CallContext, leased: dict[str, Any], failure: Any) -> Any:
        """Return a job to its queue after a failure, or end it as FAILED. Raises NotFound, LeaseLost."""
        params = leased | {
            "error": failure.error or None,
            "error_code": failure.error_code or None,
            "retry_delay": failure.retry_delay if failure.HasField("retry_delay") else None,
            "permanent": failure.permanent,
            "jitter": random.random(),  # noqa: S311  jitter
        }
        job = self._held(ctx, SQL.fail_job, params)
        ctx.notify(queue_of(job))
        return self.ended(ctx, job, leased["lease_token"])

    def renew(self, ctx: CallContext, leased: dict[str, Any], lease: Duration) -> Any:
        """Extend a lease. Raises NotFound, LeaseLost."""
        return self._held(ctx, SQL.renew_job, leased | {"lease": lease})

    def _held(self, ctx: CallContext, statement: Statement, leased: dict[str, Any]) -> Any:
        """Run a statement that changes a job under its lease. Raises NotFound, LeaseLost."""
        job = self._repository.apply(ctx, statement, leased).fetchone()
        if job is None:
            found: Any = self._repository.find(ctx, {"project_id": leased["project_id"], "id": leased["id"]})
            if found is None:
                raise self._repository.not_found(leased["id"])
            if found.lease_token == leased["lease_token"] and (deleted := self._repository.deleted_owner(ctx, found)):
                raise deleted
            raise LeaseLost(
                f"The job {found.id} is no longer leased under this token; it is {stored_label(found)}.",
                entity_kind="job",
                entity_id=found.id,
                status=stored_label(found),
            )
        return job

    def ended(self, ctx: CallContext, job: Any, token: str = "") -> Any:
        """Notify waiters that the job's resource key and its worker's slot are free."""
        if job.resource_key:
            ctx.notify(queue_of(job))
        announce_room(ctx, token)
        return job


class HeldJobs:
    """The jobs that a worker currently has from one stream.

    The lease tokens of a stream begin with its name, so that the call that ends one of its jobs can notify the stream.
    """

    def __init__(self, project_id: str) -> None:
        self._project_id = project_id
        self._stream = secrets.token_urlsafe(12)
        self._claims = 0
        self._tokens: dict[str, str] = {}
        self._expires = 0.0

    def next_token(self) -> str:
        self._claims += 1
        return f"{self._stream}.{self._claims}"

    def add(self, jobs: Sequence[pb.Job]) -> None:
        self._tokens |= {job.id: job.lease_token for job in jobs}

    def count(self, ctx: CallContext) -> int:
        """The number of jobs that the worker still has."""
        if self._tokens:
            held = dict(SQL.find_leased_jobs.fetch_all(ctx, held_under(self._project_id, self._tokens)))
            self._tokens = {id_: token for id_, token in self._tokens.items() if id_ in held}
            self._expires = min(held.values(), default=0.0)
        return len(self._tokens)

    def wait_for_room(self, pages: StreamContext, most: int) -> None:
        """Wait until the worker has fewer than `most` jobs."""
        with pages.line(("stream", self._stream)) as waiter:
            while True:
                due = LOOK_AGAIN
                with suppress(*BUSY), pages.connection() as ctx:
                    if self.count(ctx) < most:
                        return
                    due = self._expires
                waiter.wait(due)


@cache
def claim(most: int) -> Statement:
    """The statement that claims `most` jobs. The number is part of the SQL: with a parameter, PostgreSQL would plan for
    a tenth of the table."""
    template: Statement = SQL.claim_jobs
    return Statement(f"{template.name}({most})", template.query.replace("{max}", str(most)), template.row_factory)


def held_under(project_id: str, tokens: Mapping[str, str]) -> dict[str, Any]:
    """Parameters for several jobs and their tokens. They are a map, since PostgreSQL plans a join with an array of
    pairs badly."""
    return {"project_id": project_id, "ids": sorted(tokens), "tokens": orjson.dumps(tokens).decode()}


def queue_of(job: pb.Job) -> Topic:
    return ("jobs", job.project_id, job.queue)


def announce_room(ctx: CallContext, token: str) -> None:
    """Notify the stream that issued a token, if a stream did."""
    stream, dot, _ = token.partition(".")
    if dot:
        ctx.notify(("stream", stream))
