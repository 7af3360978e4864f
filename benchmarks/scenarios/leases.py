"""Leases: what a worker says of the jobs that it has."""

from collections.abc import Iterator, Sequence
from functools import partial

import psycopg
from statehouse.v1 import job_pb2 as pb
from statehouse.v1 import job_pb2_grpc

from benchmarks import servers
from benchmarks.scenarios.bench import CALLS, Bench, Figure, channel, medians_ms

LEASES = 1_000
PAGE = 50
"""Attempts of a page, unless a request says otherwise."""
STATE = '{"step": 7, "files": ["a", "b"]}'
TRIED = """
UPDATE jobs
SET attempt = %(count)s, attempts = ARRAY(
    SELECT ROW(number, 'bench', now(), now(), 'FAILED', 'LOST', 'The worker was lost.')::job_attempt
    FROM generate_series(1, %(count)s) AS number
)
WHERE project_id = 'local' AND id = %(id)s
"""
"""A job with so many attempts behind it."""


def run(bench: Bench) -> Iterator[Figure]:
    with servers.statehouse(bench.url) as target, channel(target) as opened:
        jobs = job_pb2_grpc.JobServiceStub(opened)
        leases = _claimed(jobs)
        yield from heartbeats(jobs, leases)
        yield from releases(jobs, leases)
        yield from bench.compared(
            target, {"update_job": "UpdateJob"}, baseline="heartbeat", name="HeartbeatJobs of one lease"
        )
        yield from attempts(bench, jobs)


def _claimed(jobs: job_pb2_grpc.JobServiceStub) -> Sequence[pb.JobLease]:
    jobs.BatchEnqueueJobs(pb.BatchEnqueueJobsRequest(jobs=[pb.Job(type="noop", queue="leased")] * LEASES))
    claim = pb.ClaimJobsRequest(worker_id="bench", queue="leased", max=LEASES, lease={"seconds": 3600})
    return [pb.JobLease(job_id=job.id, lease_token=job.lease_token) for job in jobs.ClaimJobs(claim).jobs]


def heartbeats(jobs: job_pb2_grpc.JobServiceStub, leases: Sequence[pb.JobLease]) -> Iterator[Figure]:
    """Many leases in one call, without updates of their jobs and with them."""
    updates = [pb.JobUpdate(job_id=lease.job_id, state_json=STATE, progress=0.5) for lease in leases]
    requests = {
        "one": pb.HeartbeatJobsRequest(leases=leases[:1]),
        "many": pb.HeartbeatJobsRequest(leases=leases),
        "updating": pb.HeartbeatJobsRequest(leases=leases, updates=updates),
    }
    times = medians_ms({name: partial(jobs.HeartbeatJobs, request) for name, request in requests.items()})
    one, many, updating = 1e3 / times["one"], LEASES * 1e3 / times["many"], LEASES * 1e3 / times["updating"]
    title = f"HeartbeatJobs, {LEASES:,} leases a call"
    yield Figure(title, "leases/s", many, one, "one lease a call")
    yield Figure(f"{title}, with updates", "leases/s", updating, many, "without updates")


def releases(jobs: job_pb2_grpc.JobServiceStub, leases: Sequence[pb.JobLease]) -> Iterator[Figure]:
    """Jobs that are given back one by one, against heartbeats of a lease."""
    heartbeat = pb.HeartbeatJobsRequest(leases=leases[-1:])
    requests = (
        pb.ReleaseJobRequest(id=lease.job_id, lease_token=lease.lease_token, delay={"seconds": 3600}, reason="not yet")
        for lease in leases[:CALLS]
    )
    times = medians_ms(
        {"heartbeat": partial(jobs.HeartbeatJobs, heartbeat), "release": lambda: jobs.ReleaseJob(next(requests))}
    )
    yield Figure("ReleaseJob", "ms", times["release"], times["heartbeat"], "HeartbeatJobs of one lease")


def attempts(bench: Bench, jobs: job_pb2_grpc.JobServiceStub) -> Iterator[Figure]:
    """A page of the attempts of a job, by how many there are."""
    requests: dict[str, pb.ListJobAttemptsRequest] = {}
    with psycopg.connect(bench.url, autocommit=True) as conn:
        for name, count in (("few", PAGE), ("many", 1_000)):
            job = jobs.EnqueueJob(pb.EnqueueJobRequest(job={"type": "noop", "queue": "tried"})).job
            conn.execute(TRIED, {"id": job.id, "count": count})
            requests[name] = pb.ListJobAttemptsRequest(job_id=job.id)
    times = medians_ms({name: partial(jobs.ListJobAttempts, request) for name, request in requests.items()})
    yield Figure(f"ListJobAttempts, page of {PAGE} of 1,000", "ms", times["many"], times["few"], f"of {PAGE}")
