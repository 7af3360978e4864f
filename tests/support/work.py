"""Operations on jobs for tests: those of workers, and simulated faults."""

import time
from typing import Any

import psycopg
from google.protobuf.timestamp_pb2 import Timestamp
from statehouse.v1 import job_pb2 as pb

from tests.support.client import Client, Failure, span
from tests.support.waiting import until


def get(client: Client, job: pb.Job) -> pb.Job:
    return client.jobs.GetJob(pb.GetJobRequest(project_id=job.project_id, id=job.id)).job


def status(client: Client, job: pb.Job) -> str:
    return pb.JobStatus.Name(get(client, job).status).removeprefix("JOB_STATUS_")


def complete(client: Client, job: pb.Job, result: str = "", **fields: Any) -> pb.Job:
    request = pb.CompleteJobRequest(
        project_id=job.project_id, id=job.id, lease_token=job.lease_token, result_json=result
    )
    request.MergeFrom(pb.CompleteJobRequest(**fields))
    return client.jobs.CompleteJob(request).job


def fail(client: Client, job: pb.Job, **failure: Any) -> pb.Job:
    request = pb.FailJobRequest(project_id=job.project_id, id=job.id, lease_token=job.lease_token, failure=failure)
    return client.jobs.FailJob(request).job


def claimed_again(client: Client, project: str, **fields: Any) -> pb.Job:
    """The job of a project, as soon as it can be claimed after a failure."""
    jobs: list[pb.Job] = []

    def claim() -> list[pb.Job]:
        jobs.extend(client.claim(project, **fields))
        return jobs

    until(claim)
    return jobs[0]


def heartbeat(client: Client, *jobs: pb.Job, lease: float = 60) -> list[pb.JobHeartbeat]:
    leases = [pb.JobLease(job_id=job.id, lease_token=job.lease_token) for job in jobs]
    request = pb.HeartbeatJobsRequest(project_id=jobs[0].project_id, leases=leases, lease=span(lease))
    return list(client.jobs.HeartbeatJobs(request).heartbeats)


def reason_of(outcome: pb.JobHeartbeat | pb.JobOutcome) -> str:
    """The reason of the failure of one job of a batch; empty for success."""
    failure = Failure()
    failure.read_status(outcome.status)
    return failure.reason


def expire(sql: psycopg.Connection[Any], job: pb.Job) -> None:
    """Let the lease of a job expire."""
    sql.execute(
        "UPDATE jobs SET lease_expire_time = now() - interval '1 ms' WHERE project_id = %s AND id = %s",
        [job.project_id, job.id],
    )


def due(sql: psycopg.Connection[Any], job: pb.Job) -> None:
    sql.execute("UPDATE jobs SET run_time = now() WHERE project_id = %s AND id = %s", [job.project_id, job.id])


def in_seconds(seconds: float) -> Timestamp:
    result = Timestamp()
    result.FromNanoseconds(int((time.time() + seconds) * 1e9))
    return result
