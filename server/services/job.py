"""Jobs: queues, claims under leases, and what becomes of them."""

import random
import secrets
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

import orjson
import psycopg
from google.protobuf.duration_pb2 import Duration
from statehouse.v1 import cluster_pb2, error_pb2, lock_pb2
from statehouse.v1 import job_pb2 as pb

from server import paging
from server.database import Connection
from server.entity import Entity, enum_labels
from server.errors import (
    AlreadyExists,
    FailedPrecondition,
    InvalidTransition,
    LeaseLost,
    LockHeld,
    SerializationFailure,
)
from server.parts import Parts
from server.repository import stored_label
from server.rows import timestamp
from server.services.cluster import CLUSTER
from server.services.lock import CLUSTER_PREFIX, Locks
from server.signals import PATIENCE, Topic
from server.statements import Statement, named_statements
from server.transitions import JOB as TRANSITIONS
from server.verbs import SMALLER_BATCH, Pages

JOB = Entity(
    pb.Job,
    transitions=TRANSITIONS,
    defaults={"queue": "'default'", "max_attempts": "3", "run_time": "statement_timestamp()"},
    computed={
        "status": "'PENDING'",
        "attempt": "0",
        "payload_bytes": "COALESCE(octet_length(item.payload_json), 0)",
    },
)
SQL = named_statements("job", JOB)
DEFAULT_QUEUE = "default"
DEFAULT_LEASE = Duration(seconds=60)
MAX_CLAIM_BYTES = 3_000_000
"""Bytes of payloads in one answer, beyond the first: with all else that jobs have, it still fits into a message."""
STATUS_LABELS = enum_labels(cluster_pb2.ClusterStatus.DESCRIPTOR)


class Jobs:
    """The handlers of JobService that are not standard verbs."""

    def __init__(self, parts: Parts) -> None:
        self._repository = parts.repository(JOB)
        self._clusters = parts.repository(CLUSTER)
        self._locks = Locks(parts)

    # Putting jobs into queues, and out of them

    def enqueue_job(self, conn: Connection, request: pb.EnqueueJobRequest) -> pb.EnqueueJobResponse:
        return pb.EnqueueJobResponse(job=self._enqueue(conn, [request.job], allow=request.allow_duplicates)[0])

    def batch_enqueue_jobs(self, conn: Connection, request: pb.BatchEnqueueJobsRequest) -> pb.BatchEnqueueJobsResponse:
        with conn.transaction():
            jobs = self._enqueue(conn, request.jobs, allow=request.allow_duplicates)
            answer: Any = paging.all_within_bytes(jobs, SMALLER_BATCH)
        return pb.BatchEnqueueJobsResponse(jobs=answer)

    def cancel_job(self, conn: Connection, request: pb.CancelJobRequest) -> pb.CancelJobResponse:
        job = self._ended(conn, self._repository.change(conn, SQL.cancel, _key(request), "CANCELLED"))
        return pb.CancelJobResponse(job=job)

    def retry_job(self, conn: Connection, request: pb.RetryJobRequest) -> pb.RetryJobResponse:
        job: Any = self._repository.change(conn, SQL.retry, _key(request), "PENDING")
        conn.announce(_queue(job))
        return pb.RetryJobResponse(job=job)

    def _enqueue(self, conn: Connection, jobs: Sequence[pb.Job], *, allow: bool) -> list[Any]:
        for job in jobs:
            job.allow_duplicates = job.allow_duplicates or allow
        self._refuse_duplicates(conn, jobs)
        many = self._repository.create_many
        stored: list[Any] = many(conn, jobs) if len(jobs) > 1 else [self._repository.create(conn, jobs[0])]
        for topic in {_queue(job) for job in stored}:
            conn.announce(topic)
        return stored

    def _refuse_duplicates(self, conn: Connection, jobs: Sequence[pb.Job]) -> None:
        """Name the live job that has the key of one of these. What comes at the same time the index refuses."""
        keys = [job.resource_key for job in jobs if job.resource_key and not job.allow_duplicates]
        if not keys:
            return
        live = SQL.live_of_resources.all(conn, {"project_id": jobs[0].project_id, "resource_keys": keys})
        if live:
            key, id_ = live[0]
            raise AlreadyExists(
                f"The job {id_} of the resource {key} is live.",
                entity="job",
                constraint="jobs_resource_key_key",
                id=id_,
            )

    # Claims

    def claim_jobs(self, conn: Connection, request: pb.ClaimJobsRequest) -> pb.ClaimJobsResponse:
        return pb.ClaimJobsResponse(jobs=self._claim(conn, request, request.max or 1, secrets.token_urlsafe(16)))

    def claim_job(self, conn: Connection, request: pb.ClaimJobRequest) -> pb.ClaimJobResponse:
        lease = request.lease if request.HasField("lease") else DEFAULT_LEASE
        return pb.ClaimJobResponse(job=self._claim_one(conn, request.project_id, request.id, request.worker_id, lease))

    def wait_for_jobs(self, pages: Pages, request: pb.WaitForJobsRequest) -> Iterator[pb.WaitForJobsResponse]:
        """Claim what there is; then wait in line for more, or, with all the jobs that may be with the worker, for the
        end of one of these."""
        held = HeldJobs(request.project_id)
        queue = ("jobs", request.project_id, request.queue or DEFAULT_QUEUE, *sorted(request.types))
        while True:
            jobs: list[Any] = []
            full = False
            with pages.line(queue) as waiter:
                while not jobs and not full:
                    with pages.connection() as conn:
                        room = (request.max or 1) - held.count(conn)
                        full = room <= 0
                        if not full:
                            jobs = self._claim(conn, request, room, held.next_token())
                            due = PATIENCE if jobs else self._next_due(conn, request)
                    if not jobs and not full:
                        waiter.wait(due)
            if jobs:
                held.add(jobs)
                yield pb.WaitForJobsResponse(jobs=jobs)
            else:
                held.wait_for_room(pages, request.max or 1)

    def _claim(self, conn: Connection, request: Any, most: int, token: str) -> list[Any]:
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
                rows = self._repository.apply(conn, claim(most), params).fetchall()
            except psycopg.errors.UniqueViolation:
                # Another claim took a job of the same resource in the same moment.
                raise SerializationFailure from None
            jobs = [job for job in rows if job.status == pb.JOB_STATUS_RUNNING]
            if jobs or not rows:
                return sorted(jobs, key=_order)

    def _claim_one(self, conn: Connection, project_id: str, id_: str, worker_id: str, lease: Duration) -> Any:
        key = {"project_id": project_id, "id": id_}
        asked = {"worker_id": worker_id, "lease": lease, "lease_token": secrets.token_urlsafe(16)}
        try:
            job = self._repository.apply(conn, SQL.claim_one, key | asked).fetchone()
        except psycopg.errors.UniqueViolation:
            raise LockHeld(f"Another job of the resource of {id_} is running.", job=id_) from None
        if job is None:
            raise self._unclaimable(conn, key)
        return job

    def _unclaimable(self, conn: Connection, key: dict[str, Any]) -> Exception:
        """Why a job could not be claimed."""
        job: Any = self._repository.find(conn, key)
        if job is None:
            return self._repository.not_found(key["id"])
        label = stored_label(job)
        if label in TRANSITIONS.terminal:
            return InvalidTransition(f"{label} cannot become RUNNING.", **{"from": label, "to": "RUNNING"})
        if label == "RUNNING" and job.attempt < job.max_attempts:
            expires = job.lease_expire_time.ToJsonString()
            return LockHeld(
                f"The job {job.id} is with {job.worker_id} until {expires}.",
                job=job.id,
                holder=job.worker_id,
                expire_time=expires,
            )
        problem = "has used up its attempts" if job.attempt >= job.max_attempts else "is not due yet"
        return FailedPrecondition(f"The job {job.id} {problem}.", entity="job", id=job.id)

    def _next_due(self, conn: Connection, request: Any) -> float:
        """In how many seconds there may be something to claim, as far as is known."""
        queue = {"project_id": request.project_id, "queue": request.queue or DEFAULT_QUEUE}
        return SQL.next_due.one(conn, queue | {"horizon": PATIENCE})[0] or PATIENCE

    # Leases

    def heartbeat_jobs(self, conn: Connection, request: pb.HeartbeatJobsRequest) -> pb.HeartbeatJobsResponse:
        lease = request.lease if request.HasField("lease") else DEFAULT_LEASE
        held = _tokens(request.project_id, request.leases)
        kept = dict(SQL.heartbeat.all(conn, held | {"lease": lease}))
        response = pb.HeartbeatJobsResponse()
        for one in request.leases:
            if one.id in kept:
                response.heartbeats.add(id=one.id, lease_expire_time=timestamp(kept[one.id]))
            else:
                response.heartbeats.add(id=one.id, reason=error_pb2.ERROR_REASON_LEASE_LOST)
        return response

    def complete_job(self, conn: Connection, request: pb.CompleteJobRequest) -> pb.CompleteJobResponse:
        return pb.CompleteJobResponse(job=self._complete(conn, _leased(request), request.result_json))

    def batch_complete_jobs(
        self, conn: Connection, request: pb.BatchCompleteJobsRequest
    ) -> pb.BatchCompleteJobsResponse:
        results = {result.id: result.result_json for result in request.results if result.result_json}
        held = _tokens(request.project_id, request.results) | {"results": orjson.dumps(results).decode()}
        rows = self._repository.apply(conn, SQL.complete_many, held).fetchall()
        for queue in {queue for _, queue, freed in rows if freed}:
            conn.announce(("jobs", request.project_id, queue))
        ended = {id_ for id_, _, _ in rows}
        response = pb.BatchCompleteJobsResponse()
        for result in request.results:
            if result.id in ended:
                response.outcomes.add(id=result.id)
                _announce_room(conn, result.lease_token)
            else:
                response.outcomes.add(id=result.id, reason=error_pb2.ERROR_REASON_LEASE_LOST)
        return response

    def fail_job(self, conn: Connection, request: pb.FailJobRequest) -> pb.FailJobResponse:
        return pb.FailJobResponse(job=self._fail(conn, _leased(request), request))

    def _complete(self, conn: Connection, leased: dict[str, Any], result: str) -> Any:
        params = leased | {"result_json": result or None}
        return self._ended(conn, self._held(conn, SQL.complete, params), leased["lease_token"])

    def _fail(self, conn: Connection, leased: dict[str, Any], failure: Any) -> Any:
        params = leased | {
            "error": failure.error or None,
            "error_code": failure.error_code or None,
            "retry_delay": failure.retry_delay if failure.HasField("retry_delay") else None,
            "permanent": failure.permanent,
            "chance": random.random(),  # noqa: S311  jitter
        }
        job = self._held(conn, SQL.fail, params)
        conn.announce(_queue(job))
        return self._ended(conn, job, leased["lease_token"])

    def _held(self, conn: Connection, statement: Statement, leased: dict[str, Any]) -> Any:
        """Run a statement that changes a job under its lease. Raises NotFound, LeaseLost."""
        job = self._repository.apply(conn, statement, leased).fetchone()
        if job is None:
            found: Any = self._repository.find(conn, {"project_id": leased["project_id"], "id": leased["id"]})
            if found is None:
                raise self._repository.not_found(leased["id"])
            raise LeaseLost(
                f"The job {found.id} is not held under this token any more; it is {stored_label(found)}.",
                job=found.id,
                status=stored_label(found),
            )
        return job

    def _ended(self, conn: Connection, job: Any, token: str = "") -> Any:
        """Tell those who wait for what a job has kept from them."""
        if job.resource_key:
            conn.announce(_queue(job))
        _announce_room(conn, token)
        return job

    # Jobs on clusters

    def start_cluster_job(self, conn: Connection, request: pb.StartClusterJobRequest) -> pb.StartClusterJobResponse:
        with conn.transaction():
            cluster = self._lock_cluster(conn, request)
            self._check_transition(cluster, request.cluster_status)
            lock = self._lock_for(conn, cluster, request)
            job = self._start(conn, request)
            cluster = self._set_status(conn, cluster, request.cluster_status)
        return pb.StartClusterJobResponse(job=job, cluster=cluster, lock=lock)

    def finish_cluster_job(self, conn: Connection, request: pb.FinishClusterJobRequest) -> pb.FinishClusterJobResponse:
        leased = {"project_id": request.project_id, "id": request.job_id, "lease_token": request.lease_token}
        with conn.transaction():
            cluster = self._lock_cluster(conn, request)
            self._check_transition(cluster, request.cluster_status)
            name = CLUSTER_PREFIX + cluster.id
            held = {"project_id": request.project_id, "name": name, "holder": request.worker_id}
            self._locks.release(conn, held | {"token": request.lock_token})
            if request.error:
                job = self._fail(conn, leased, request)
            else:
                job = self._complete(conn, leased, request.result_json)
            cluster = self._set_status(conn, cluster, request.cluster_status)
        return pb.FinishClusterJobResponse(job=job, cluster=cluster)

    def _lock_cluster(self, conn: Connection, request: Any) -> Any:
        """The cluster of a job, which nobody else changes until the transaction ends."""
        key = {"project_id": request.project_id, "id": request.job_id}
        job: Any = self._repository.find(conn, key)
        if job is None:
            raise self._repository.not_found(request.job_id)
        if not job.cluster_id:
            raise FailedPrecondition(f"The job {job.id} is for no cluster.", entity="job", id=job.id)
        cluster: Any = self._clusters.lock(conn, {"project_id": request.project_id, "id": job.cluster_id})
        if cluster.HasField("delete_time"):
            raise FailedPrecondition(f"The cluster {cluster.id} is deleted.", entity="cluster", id=cluster.id)
        return cluster

    def _check_transition(self, cluster: Any, status: int) -> None:
        if status and status != cluster.status:
            self._clusters.check_transition(stored_label(cluster), STATUS_LABELS[status])

    def _set_status(self, conn: Connection, cluster: Any, status: int) -> Any:
        if status in (0, cluster.status):
            return cluster
        key = {"project_id": cluster.project_id, "id": cluster.id}
        return self._clusters.update_status(conn, key, STATUS_LABELS[status], {})

    def _lock_for(self, conn: Connection, cluster: Any, request: pb.StartClusterJobRequest) -> lock_pb2.Lock:
        # Not reentrant: two jobs of one worker exclude each other as well.
        asked = {
            "project_id": cluster.project_id,
            "name": CLUSTER_PREFIX + cluster.id,
            "holder": request.worker_id,
            "metadata_json": orjson.dumps({"job_id": request.job_id}).decode(),
        }
        return self._locks.acquire(conn, asked, request.lock_ttl, reentrant=False)

    def _start(self, conn: Connection, request: pb.StartClusterJobRequest) -> Any:
        """Mark a job as running: under the lease that it has, or under a new one."""
        project_id, id_, lease = request.project_id, request.job_id, request.lock_ttl
        if request.lease_token:
            leased = {"project_id": project_id, "id": id_, "lease_token": request.lease_token}
            return self._held(conn, SQL.renew, leased | {"lease": lease})
        return self._claim_one(conn, project_id, id_, request.worker_id, lease)


class HeldJobs:
    """The jobs of one stream that are with its worker.

    The tokens of a stream begin with its name, so that whoever ends one of its jobs knows whom to tell.
    """

    def __init__(self, project_id: str) -> None:
        self._project_id = project_id
        self._stream = secrets.token_urlsafe(12).replace(".", "-")
        self._claims = 0
        self._tokens: dict[str, str] = {}
        self._expires = 0.0

    def next_token(self) -> str:
        self._claims += 1
        return f"{self._stream}.{self._claims}"

    def add(self, jobs: Sequence[pb.Job]) -> None:
        self._tokens |= {job.id: job.lease_token for job in jobs}

    def count(self, conn: Connection) -> int:
        """How many of them there are by now."""
        if self._tokens:
            tokens = orjson.dumps(self._tokens).decode()
            params = {"project_id": self._project_id, "ids": list(self._tokens), "tokens": tokens}
            held = dict(SQL.with_workers.all(conn, params))
            self._tokens = {id_: token for id_, token in self._tokens.items() if id_ in held}
            self._expires = min(held.values(), default=0.0)
        return len(self._tokens)

    def wait_for_room(self, pages: Pages, most: int) -> None:
        """Until there are fewer of them."""
        with pages.line(("stream", self._stream)) as waiter:
            while True:
                with pages.connection() as conn:
                    if self.count(conn) < most:
                        return
                waiter.wait(self._expires)


@cache
def claim(most: int) -> Statement:
    """The statement that claims so many jobs. The number stands in it: when PostgreSQL does not know how few rows are
    wanted, it plans for a tenth of the table."""
    template: Statement = SQL.claim
    return Statement(f"{template.name}({most})", template.query.replace("{max}", str(most)), template.rows)


def _order(job: pb.Job) -> tuple[int, int, int, str]:
    return -job.priority, job.run_time.seconds, job.run_time.nanos, job.id


def _queue(job: pb.Job) -> Topic:
    return ("jobs", job.project_id, job.queue)


def _announce_room(conn: Connection, token: str) -> None:
    """Tell the stream that a token came from, if it came from one."""
    stream, dot, _ = token.partition(".")
    if dot:
        conn.announce(("stream", stream))


def _key(request: Any) -> dict[str, Any]:
    return {"project_id": request.project_id, "id": request.id, "version": request.version}


def _leased(request: Any) -> dict[str, Any]:
    return {"project_id": request.project_id, "id": request.id, "lease_token": request.lease_token}


def _tokens(project_id: str, leases: Sequence[Any]) -> dict[str, Any]:
    """Parameters for the leases of several jobs. A map, since joining an array of pairs is planned badly."""
    tokens = {lease.id: lease.lease_token for lease in leases}
    return {"project_id": project_id, "ids": sorted(tokens), "tokens": orjson.dumps(tokens).decode()}
