"""Claims of jobs: of those of a queue that come first, and of one in particular."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from typing import Any

import psycopg
from google.protobuf.duration_pb2 import Duration
from statehouse.v1 import job_pb2 as pb

from statehouse_server.errors import (
    AttemptsExhausted,
    InvalidTransition,
    LockHeld,
    NotDue,
    SerializationFailure,
    StatehouseError,
)
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.entity import stored_label
from statehouse_server.resource.repository import Repository
from statehouse_server.resource.transitions import JOB as TRANSITIONS
from statehouse_server.services.job.leases import IN_TURN, SQL, announce_end
from statehouse_server.services.job.queues import OPEN, Turn

DEFAULT_QUEUE = "default"
DEFAULT_LEASE = Duration(seconds=60)
MAX_CLAIM_BYTES = 3_500_000
"""Limit of the size of the jobs in one response, in bytes. The first job may exceed it."""


class Claims:
    """Claims jobs under new leases."""

    def __init__(self, repository: Repository) -> None:
        self._repository = repository

    def next(self, ctx: CallContext, request: Any, most: int, token: str) -> list[pb.Job]:
        """Claim the jobs of a queue that come first, under one token. Gives up those without attempts left."""
        asked = _asked(request, token)
        if jobs := self._run(ctx, claim(most), asked):
            return jobs
        takes_turns, with_shared = SQL.look_at_queue.fetch_one(ctx, asked)
        if takes_turns:
            return self._next_in_turn(ctx, most, asked)
        return self._run(ctx, claim_shared(most), asked | OPEN) if with_shared else []

    def next_after(
        self, ctx: CallContext, request: Any, most: int, token: str, completion: dict[str, Any]
    ) -> tuple[list[str] | None, list[pb.Job]]:
        """Complete jobs and claim the next ones by one statement. Returns the ids of those that were completed, and the
        claimed ones. If that takes more than one statement, it does nothing, and the ids are None."""
        params = _asked(request, token) | completion
        with _one_claim_of_a_resource():
            rows = self._repository.apply(ctx, complete_and_claim(most), params).fetchall()
        completed, jobs = rows[0][1], sorted((job for job, _ in rows if job.id), key=_order)
        if not jobs and not completed:
            self._repository.refusals.require_project(ctx, params)
        return completed, jobs

    def _next_in_turn(self, ctx: CallContext, most: int, asked: dict[str, Any]) -> list[pb.Job]:
        with ctx.transaction():
            turn = Turn.take(ctx, asked["project_id"], asked["queue"])
            if turn is None or not turn.room:
                return []
            in_turn = asked | turn.limits | {"lease_token": asked["lease_token"] + IN_TURN}
            jobs = self._run(ctx, claim_shared(min(most, turn.room)), in_turn)
            turn.record(ctx, len(jobs))
            return jobs

    def _run(self, ctx: CallContext, statement: Statement, params: dict[str, Any]) -> list[pb.Job]:
        while True:
            with _one_claim_of_a_resource():
                rows = self._repository.apply(ctx, statement, params).fetchall()
            jobs = [job for job in rows if job.status == pb.JOB_STATUS_RUNNING]
            for job in rows:
                if job.status == pb.JOB_STATUS_FAILED:
                    announce_end(ctx, job, params["lease_token"])
            if jobs or not rows:
                return sorted(jobs, key=_order)

    def one(self, ctx: CallContext, project_id: str, id_: str, worker_id: str, lease: Duration) -> Any:
        """Claim one job. Raises NotFound, LockHeld, InvalidTransition, AttemptsExhausted, NotDue, QueuePaused,
        QueueLimitReached."""
        key = {"project_id": project_id, "id": id_}
        params = key | {"worker_id": worker_id, "lease": lease, "lease_token": secrets.token_urlsafe(16)}
        return self._run_one(ctx, params | {"in_turn": False}) or self._one_in_turn(ctx, key, params)

    def _run_one(self, ctx: CallContext, params: dict[str, Any]) -> Any:
        try:
            return self._repository.apply(ctx, SQL.claim_job, params).fetchone()
        except psycopg.errors.UniqueViolation:
            id_ = params["id"]
            raise LockHeld(
                f"Another job with the resource key of {id_} is running.", entity_kind="job", entity_id=id_
            ) from None

    def _one_in_turn(self, ctx: CallContext, key: dict[str, Any], params: dict[str, Any]) -> Any:
        """Claim a job whose queue has settings. Raises why the job cannot be claimed."""
        job = self._claimable(ctx, key)
        with ctx.transaction():
            turn = Turn.take(ctx, job.project_id, job.queue)
            if turn is None:
                raise SerializationFailure  # the job was not claimable a moment ago
            turn.require_room(ctx, job)
            in_turn = {"in_turn": True, "lease_token": params["lease_token"] + IN_TURN}
            claimed = self._run_one(ctx, params | in_turn)
            if claimed is None:
                raise SerializationFailure
            turn.record(ctx, 1)
            return claimed

    def _claimable(self, ctx: CallContext, key: dict[str, Any]) -> Any:
        """A job that nothing but its queue keeps back. Raises why it cannot be claimed."""
        job: Any = self._repository.find(ctx, key)
        if job is None:
            raise self._repository.not_found(key["id"])
        if deleted := self._repository.refusals.deleted_owner(ctx, job):
            raise deleted
        if refusal := _unclaimable_now(job, due=SQL.is_job_due.fetch_one(ctx, key) == (True,)):
            raise refusal
        return job


def _asked(request: Any, token: str) -> dict[str, Any]:
    """The parameters of a claim."""
    return {
        "project_id": request.project_id,
        "queue": request.queue or DEFAULT_QUEUE,
        "types": list(request.types) or None,
        "worker_id": request.worker_id,
        "lease": lease_of(request),
        "lease_token": token,
        "max_bytes": MAX_CLAIM_BYTES,
    }


@contextmanager
def _one_claim_of_a_resource() -> Iterator[None]:
    """Raise SerializationFailure if another claim has taken a job with the same resource key at the same time."""
    try:
        yield
    except psycopg.errors.UniqueViolation:
        raise SerializationFailure from None


def _unclaimable_now(job: Any, *, due: bool) -> StatehouseError | None:
    """Why a stored job cannot be claimed, if it is not for its queue. It is due if its time has come, or its lease has
    expired."""
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
        return None
    run_time = job.run_time.ToJsonString()
    return NotDue(f"The job {job.id} is not due until {run_time}.", **about, run_time=run_time)


@cache
def claim(most: int) -> Statement:
    """The statement that claims `most` jobs. The number is part of the SQL: with a parameter, PostgreSQL would plan for
    a tenth of the table."""
    return _with_number(SQL.claim_jobs, most)


@cache
def complete_and_claim(most: int) -> Statement:
    """The statement that completes jobs and claims `most` others."""
    return _with_number(SQL.complete_and_claim_jobs, most)


@cache
def claim_shared(most: int) -> Statement:
    """The statement that claims `most` jobs of any queue."""
    return _with_number(SQL.claim_shared_jobs, most)


def _with_number(template: Statement, most: int) -> Statement:
    return replace(template, name=f"{template.name}({most})", query=template.query.replace("{max}", str(most)))


def lease_of(request: Any) -> Duration:
    """The duration of a lease."""
    return request.lease if request.HasField("lease") else DEFAULT_LEASE


def _order(job: pb.Job) -> tuple[int, int, int, str]:
    return -job.priority, job.run_time.seconds, job.run_time.nanos, job.id
