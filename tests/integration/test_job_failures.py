"""Failures of several jobs in one call."""

from typing import Any

import psycopg
import pytest
from statehouse.v1 import job_pb2 as pb
from statehouse.v1 import transaction_pb2

from tests.support.client import Client, fails, pack_any, span
from tests.support.waiting_worker import Worker
from tests.support.work import expire, fail, get, reason_of, status


def failed(job: pb.Job, **failure: Any) -> pb.FailedJob:
    return pb.FailedJob(job_id=job.id, lease_token=job.lease_token, failure=failure)


def fail_all(client: Client, project: str, *failures: pb.FailedJob) -> list[pb.JobOutcome]:
    request = pb.BatchFailJobsRequest(project_id=project, failures=failures)
    return list(client.jobs.BatchFailJobs(request).outcomes)


def delay(job: pb.Job) -> float:
    """Seconds from the failure to the next attempt."""
    return (job.run_time.ToMicroseconds() - job.update_time.ToMicroseconds()) / 1e6


def test_each_failure_does_what_failing_that_job_alone_does(client: Client, project: str) -> None:
    """Beside each job of the batch, another one fails alone in the same way."""
    failures: list[dict[str, Any]] = [
        {"error_message": "broke", "error_code": "E1", "retry_delay": span(7.25)},
        {"permanent": True, "error_message": "näh \U0001f600"},
        {},
    ]
    for _ in failures * 2:
        client.enqueue(project_id=project, max_attempts=9)
    client.enqueue(project_id=project, max_attempts=1)
    client.enqueue(project_id=project, max_attempts=1)
    failures.append({"error_code": "LAST"})
    claimed = client.claim(project, max=10)
    alone = [fail(client, job, **failure) for job, failure in zip(claimed[::2], failures, strict=True)]
    batch = [failed(job, **failure) for job, failure in zip(claimed[1::2], failures, strict=True)]
    outcomes = fail_all(client, project, *batch)
    assert [outcome.job_id for outcome in outcomes] == [one.job_id for one in batch]
    assert [outcome.job_status for outcome in outcomes] == [job.status for job in alone]
    for single, job in zip(alone, claimed[1::2], strict=True):
        stored = get(client, job)
        same = ("status", "error_code", "error_message", "attempt", "max_attempts", "version", "worker_id")
        assert [getattr(stored, name) for name in same] == [getattr(single, name) for name in same]
        assert stored.HasField("end_time") == single.HasField("end_time")
        if stored.status == pb.JOB_STATUS_PENDING:
            assert 0.5 * delay(single) <= delay(stored) <= 2 * delay(single)
    assert delay(get(client, claimed[1])) == 7.25


def test_lost_leases_are_named_and_the_others_fail(client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    for _ in range(3):
        client.enqueue(project_id=project)
    kept, expired, wrong = client.claim(project, max=3)
    expire(sql, expired)
    wrong.lease_token = "wrong"
    nothing = pb.Job(id="nothing", lease_token="t")
    outcomes = fail_all(client, project, *(failed(job) for job in (kept, expired, wrong, nothing)))
    assert [reason_of(outcome) for outcome in outcomes] == ["", "LEASE_LOST", "LEASE_LOST", "NOT_FOUND"]
    assert [status(client, job) for job in (kept, expired, wrong)] == ["PENDING", "RUNNING", "RUNNING"]
    assert outcomes[3].job_status == 0


@pytest.mark.parametrize(
    ("failure", "field"),
    [
        ({"error_message": "a\0"}, "failures[0].failure.error_message"),
        ({"retry_delay": span(0)}, "failures[0].failure.retry_delay"),
    ],
)
def test_a_bad_failure_is_named(client: Client, project: str, failure: dict[str, Any], field: str) -> None:
    with fails("INVALID_ARGUMENT", "INVALID_FIELD", field=field):
        fail_all(client, project, pb.FailedJob(job_id="j", lease_token="t", failure=failure))


def test_no_job_is_failed_twice_and_none_is_no_batch(client: Client, project: str) -> None:
    twice = pb.FailedJob(job_id="j", lease_token="t")
    for failures in ([], [twice, twice]):
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="failures"):
            fail_all(client, project, *failures)


def test_a_transaction_that_fails_its_jobs_keeps_its_guard(client: Client, project: str) -> None:
    client.enqueue(project_id=project)
    (job,) = client.claim(project)
    guard = transaction_pb2.Guard(job={"job_id": job.id, "lease_token": job.lease_token})
    call = pack_any(pb.BatchFailJobsRequest(failures=[failed(job)]))
    request = transaction_pb2.ExecuteBatchRequest(project_id=project, calls=[call], guards=[guard])
    client.transactions.ExecuteBatch(request)
    assert status(client, job) == "PENDING"


def test_a_waiting_worker_gets_what_the_failures_free(client: Client, project: str) -> None:
    """Its stream has room again, and gets the next job at once."""
    worker = Worker(client, project)
    client.enqueue(project_id=project)
    [first] = worker.until(1)
    client.enqueue(project_id=project, id="second")
    fail_all(client, project, failed(first, permanent=True))
    assert worker.until(2)[1].id == "second"
    worker.stop()


def test_the_largest_batch_is_quick(client: Client, project: str) -> None:
    jobs = [pb.Job(type="work") for _ in range(5000)]
    client.jobs.BatchEnqueueJobs(pb.BatchEnqueueJobsRequest(project_id=project, jobs=jobs))
    claimed = [job for _ in range(5) for job in client.claim(project, max=1000)]
    failures = [failed(job, error_message="x" * 600) for job in claimed]
    outcomes = client.jobs.BatchFailJobs(
        pb.BatchFailJobsRequest(project_id=project, failures=failures), timeout=20
    ).outcomes
    assert {outcome.job_status for outcome in outcomes} == {pb.JOB_STATUS_PENDING}
