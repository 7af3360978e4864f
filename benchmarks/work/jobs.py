"""Work with leases of jobs."""

from functools import partial

import grpc
from statehouse.v1 import job_pb2, job_pb2_grpc

from benchmarks.work import Once


def heartbeat(channel: grpc.Channel, _: int) -> Once:
    """HeartbeatJobs of a lease of its own."""
    request = job_pb2.HeartbeatJobsRequest(leases=[_new_lease(channel)])
    return partial(job_pb2_grpc.JobServiceStub(channel).HeartbeatJobs, request, timeout=60)


def update_job(channel: grpc.Channel, _: int) -> Once:
    """UpdateJob of a lease of its own."""
    lease = _new_lease(channel)
    request = job_pb2.UpdateJobRequest(
        id=lease.job_id, lease_token=lease.lease_token, state_json='{"step": 7}', progress=0.5
    )
    return partial(job_pb2_grpc.JobServiceStub(channel).UpdateJob, request, timeout=60)


def turn(channel: grpc.Channel, _: int) -> Once:
    """One job is claimed, completed, and enqueued anew."""
    return partial(_turned, job_pb2_grpc.JobServiceStub(channel), 1)


def turn_of_ten(channel: grpc.Channel, _: int) -> Once:
    """The same of ten jobs."""
    return partial(_turned, job_pb2_grpc.JobServiceStub(channel), 10)


def turn_of_hundred(channel: grpc.Channel, _: int) -> Once:
    """The same of a hundred jobs."""
    return partial(_turned, job_pb2_grpc.JobServiceStub(channel), 100)


def _turned(stub: job_pb2_grpc.JobServiceStub, count: int) -> None:
    claim = job_pb2.ClaimJobsRequest(worker_id="bench", types=["noop"], max=count, lease={"seconds": 300})
    jobs = stub.ClaimJobs(claim, timeout=60).jobs
    assert len(jobs) == count, f"{len(jobs)} of {count} jobs"
    results = [job_pb2.JobResult(job_id=job.id, lease_token=job.lease_token) for job in jobs]
    stub.BatchCompleteJobs(job_pb2.BatchCompleteJobsRequest(results=results), timeout=60)
    stub.BatchEnqueueJobs(job_pb2.BatchEnqueueJobsRequest(jobs=[job_pb2.Job(type="noop")] * count), timeout=60)


def _new_lease(channel: grpc.Channel) -> job_pb2.JobLease:
    stub = job_pb2_grpc.JobServiceStub(channel)
    id_ = stub.EnqueueJob(job_pb2.EnqueueJobRequest(job={"type": "noop", "queue": "bench"})).job.id
    claim = job_pb2.ClaimJobRequest(id=id_, worker_id="bench", lease={"seconds": 3600})
    return job_pb2.JobLease(job_id=id_, lease_token=stub.ClaimJob(claim).job.lease_token)
