"""Leases of jobs: renewals and ends, and the notifications that follow."""

import random
from collections.abc import Collection, Iterable, Mapping
from typing import Any, NamedTuple

import orjson
from google.protobuf.duration_pb2 import Duration
from statehouse.v1 import job_pb2 as pb

from statehouse_server.errors import LeaseLost, StatehouseError
from statehouse_server.postgres.context import CallContext, Hold
from statehouse_server.postgres.notifications import Topic
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.mapping import MessageRowFactory
from statehouse_server.resource.repository import Repository
from statehouse_server.resource.statements import StatementSet
from statehouse_server.resource.transitions import JOB as TRANSITIONS

DUE_TIME = "COALESCE(jobs.lease_expire_time, jobs.run_time)"
"""From when on any worker can claim a live job."""
DUE = f"jobs.status IN ('PENDING', 'RUNNING') AND {DUE_TIME} <= statement_timestamp()"
JOB = Entity(
    pb.Job,
    transitions=TRANSITIONS,
    defaults={"queue": "'default'", "max_attempts": "3", "run_time": "statement_timestamp()"},
    computed={
        "status": "'PENDING'",
        "attempt": "0",
        "payload_bytes": "COALESCE(octet_length((item.payload_json::jsonb)::text), 0)",
        "lane": "COALESCE('key/' || item.concurrency_key,"
        " CASE WHEN item.allow_duplicates THEN 'resource/' || item.resource_key END, '')",
    },
    unmapped_columns=frozenset({"state_bytes", "attempts"}),
    withheld=frozenset({"lease_token"}),
    measures={
        "due_count": f"count(*) FILTER (WHERE {DUE})",
        "oldest_due_time": f"min({DUE_TIME}) FILTER (WHERE {DUE})",
    },
    deleted_after_end=True,
    # Claims are kept as attempts.
    quiet="claim_time",
    quiet_fields=(
        "status",
        "attempt",
        "worker_id",
        "lease_expire_time",
        "error_code",
        "error_message",
        "wait_reason",
        "start_time",
        "claim_time",
    ),
)


class JobStatements(StatementSet, stem="job"):
    claim_jobs: Statement
    look_at_queue: Statement
    claim_shared_jobs: Statement
    claim_job: Statement
    is_job_due: Statement
    next_due_job: Statement
    find_lease_token: Statement
    find_leased_jobs: Statement
    release_job: Statement
    update_job: Statement
    update_jobs: Statement
    list_job_attempts: Statement
    renew_job: Statement
    heartbeat_jobs: Statement
    complete_job: Statement
    batch_complete_jobs: Statement
    complete_and_claim_jobs: Statement
    find_refused_jobs: Statement
    fail_job: Statement
    batch_fail_jobs: Statement
    cancel_job: Statement
    retry_job: Statement
    find_live_jobs: Statement


SQL = JobStatements(
    JOB,
    list_job_attempts=MessageRowFactory(pb.JobAttempt),
    complete_and_claim_jobs=MessageRowFactory(pb.Job, extra_column="completed"),
)
IN_TURN = "!"
"""The end of the tokens of jobs that count for a limit of their queue, so that the call that ends one can notify the
queue."""


class Refusal(NamedTuple):
    """Why a job was not changed under its lease."""

    error: StatehouseError
    job_status: int
    """0 if the job does not exist."""


class Leases:
    """Operations on the leases of jobs: complete, fail, release, renew."""

    def __init__(self, repository: Repository) -> None:
        self._repository = repository

    def complete(self, ctx: CallContext, leased: dict[str, Any], result_json: str) -> Any:
        """End a job as COMPLETED. Raises NotFound, LeaseLost."""
        return self._end(ctx, SQL.complete_job, leased | {"result_json": result_json or None})

    def fail(self, ctx: CallContext, leased: dict[str, Any], failure: pb.JobFailure) -> Any:
        """Return a job to its queue after a failure, or end it as FAILED. Raises NotFound, LeaseLost."""
        params = leased | {"failures": described({leased["id"]: failure})}
        job = self._end(ctx, SQL.fail_job, params)
        ctx.notify(queue_of(job))
        return job

    def release(self, ctx: CallContext, leased: dict[str, Any], delay: Duration, reason: str) -> Any:
        """Return a job to its queue, as if it had not been claimed. Raises NotFound, LeaseLost."""
        job = self._end(ctx, SQL.release_job, leased | {"delay": delay, "reason": reason or None})
        ctx.notify(queue_of(job))
        return job

    def update(self, ctx: CallContext, leased: dict[str, Any], update: pb.JobUpdate) -> Any:
        """Store what a worker says about its job. Raises NotFound, LeaseLost."""
        return self._change(ctx, SQL.update_job, leased | told([update]))

    def renew(self, ctx: CallContext, leased: dict[str, Any], lease: Duration) -> Any:
        """Extend a lease. Raises NotFound, LeaseLost."""
        return self._change(ctx, SQL.renew_job, leased | {"lease": lease})

    def _end(self, ctx: CallContext, statement: Statement, leased: dict[str, Any]) -> Any:
        """Run a statement that ends a lease. Raises NotFound, LeaseLost."""
        job = self._change(ctx, statement, leased)
        end_lease(ctx, leased["project_id"], job.id, leased["lease_token"])
        announce_end(ctx, job, leased["lease_token"])
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
        error = self._repository.refusals.of_owner(ctx, job) if of_deleted else job_lost(id_, label)
        return Refusal(error, pb.JobStatus.Value(f"JOB_STATUS_{label}"))


def explained(refused: Mapping[str, Refusal]) -> dict[str, dict[str, Any]]:
    """The outcomes for jobs that were not changed, by id."""
    return {id_: {"status": one.error.status(), "job_status": one.job_status} for id_, one in refused.items()}


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


def described(failures: Mapping[str, pb.JobFailure]) -> str:
    """The failures of jobs by their ids, as JSON for the database."""
    return orjson.dumps({id_: _described(failure) for id_, failure in failures.items()}).decode()


def _described(failure: pb.JobFailure) -> dict[str, Any]:
    given = failure.HasField("retry_delay")
    return {
        "error_code": failure.error_code or None,
        "error_message": failure.error_message or None,
        "retry_delay": failure.retry_delay.ToNanoseconds() / 1e9 if given else None,
        "permanent": failure.permanent,
        "jitter": random.random(),  # noqa: S311  jitter
    }


def told(updates: Iterable[pb.JobUpdate]) -> dict[str, str]:
    """What workers say about jobs, by their ids, as JSON for the database."""
    states: dict[str, str] = {}
    progress: dict[str, float] = {}
    for one in updates:
        if one.HasField("state_json"):
            states[one.job_id] = one.state_json
        if one.HasField("progress"):
            progress[one.job_id] = one.progress
    return {"states": orjson.dumps(states).decode(), "progress": orjson.dumps(progress).decode()}


def announce_end(ctx: CallContext, job: pb.Job, token: str) -> None:
    """Notify waiters of what a job under a token has kept back: its resource key, or a place in its queue."""
    if job.resource_key or token.endswith(IN_TURN):
        ctx.notify(queue_of(job))


def announce_room(ctx: CallContext, token: str) -> None:
    """Notify the stream that issued a token, if a stream did."""
    stream, dot, _ = token.partition(".")
    if dot:
        ctx.notify(("stream", stream))
