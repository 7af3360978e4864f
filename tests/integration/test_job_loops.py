"""CompleteAndClaimJobs: a worker's loop in one call."""

from dataclasses import replace
from typing import Any

import grpc
import psycopg
import pytest
from statehouse.v1 import job_pb2 as pb
from statehouse.v1 import lock_pb2, transaction_pb2

from statehouse_server import app
from statehouse_server.config import Config
from tests.support.client import Client, fails, pack_any, span
from tests.support.work import expire, get, reason_of, status

COMPLETED, RUNNING = pb.JOB_STATUS_COMPLETED, pb.JOB_STATUS_RUNNING


def result(job: pb.Job, **fields: Any) -> pb.JobResult:
    return pb.JobResult(**{"job_id": job.id, "lease_token": job.lease_token} | fields)


def request(project: str, *jobs: pb.Job, **fields: Any) -> pb.CompleteAndClaimJobsRequest:
    results = [result(job) for job in jobs]
    asked: dict[str, Any] = {"project_id": project, "worker_id": "w", "results": results} | fields
    return pb.CompleteAndClaimJobsRequest(**asked)


def test_a_worker_goes_through_a_queue_by_one_call_a_job(client: Client, project: str) -> None:
    jobs = [client.enqueue(project_id=project, payload_json=f'{{"n": {n}}}') for n in range(3)]
    response = client.jobs.CompleteAndClaimJobs(request(project, lease=span(30)))
    assert not response.outcomes
    done = []
    while response.jobs:
        [job] = response.jobs
        assert (job.status, job.attempt, job.worker_id) == (RUNNING, 1, "w")
        assert job.lease_expire_time.ToMilliseconds() - job.update_time.ToMilliseconds() == 30_000
        done.append(job)
        results = [result(job, result_json=job.payload_json)]
        response = client.jobs.CompleteAndClaimJobs(request(project, results=results, lease=span(30)))
        [outcome] = response.outcomes
        assert (outcome.job_id, reason_of(outcome), outcome.job_status) == (job.id, "", COMPLETED)
    assert [job.id for job in done] == [job.id for job in jobs]
    stored = [get(client, job) for job in jobs]
    assert [job.result_json for job in stored] == [job.payload_json for job in jobs]
    assert all(job.HasField("end_time") and not job.HasField("lease_expire_time") for job in stored)
    assert {job.version for job in stored} == {3}


def test_it_claims_as_many_of_the_queue_and_types_as_it_is_asked_for(client: Client, project: str) -> None:
    [job] = [client.enqueue(project_id=project, queue="first")]
    [job] = client.claim(project, queue="first")
    wanted = [client.enqueue(project_id=project, queue="q", type="build", priority=n).id for n in range(4)]
    client.enqueue(project_id=project, queue="q", type="test", priority=9)
    asked = request(project, job, queue="q", types=["build"], max=3)
    response = client.jobs.CompleteAndClaimJobs(asked)
    assert [one.id for one in response.jobs] == wanted[:0:-1]
    assert len({one.lease_token for one in response.jobs}) == 1
    assert status(client, job) == "COMPLETED"


def test_each_job_has_its_own_outcome_and_none_prevents_the_claim(
    client: Client, project: str, sql: psycopg.Connection[Any]
) -> None:
    for _ in range(3):
        client.enqueue(project_id=project)
    good, wrong, late = client.claim(project, max=3)
    expire(sql, late)
    following = client.enqueue(project_id=project, queue="other")
    results = [
        result(wrong, lease_token="wrong"),
        result(good),
        result(late),
        result(pb.Job(id="none"), lease_token="t"),
    ]
    response = client.jobs.CompleteAndClaimJobs(request(project, results=results, queue="other"))
    assert [(one.job_id, reason_of(one), one.job_status) for one in response.outcomes] == [
        (wrong.id, "LEASE_LOST", RUNNING),
        (good.id, "", COMPLETED),
        (late.id, "LEASE_LOST", RUNNING),
        ("none", "NOT_FOUND", pb.JOB_STATUS_UNSPECIFIED),
    ]
    assert [job.id for job in response.jobs] == [following.id]
    assert [status(client, job) for job in (good, wrong, late)] == ["COMPLETED", "RUNNING", "RUNNING"]


def test_it_takes_over_expired_leases_of_its_queue(client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    for _ in range(2):
        client.enqueue(project_id=project)
    mine, lost = client.claim(project, max=2)
    expire(sql, lost)
    response = client.jobs.CompleteAndClaimJobs(request(project, mine, lost, max=5))
    assert [reason_of(outcome) for outcome in response.outcomes] == ["", "LEASE_LOST"]
    assert [(job.id, job.attempt) for job in response.jobs] == [(lost.id, 2)]
    assert response.jobs[0].lease_token != lost.lease_token


def test_what_a_completed_job_has_kept_back_comes_at_once(client: Client, project: str) -> None:
    """The next job of its resource, and the next one within the limit of its queue."""
    first, second = (client.enqueue(project_id=project, resource_key="r", allow_duplicates=True) for _ in range(2))
    [job] = client.claim(project)
    [job] = client.jobs.CompleteAndClaimJobs(request(project, job)).jobs
    assert (first.id, second.id) == (get(client, first).id, job.id)
    client.jobs.CompleteAndClaimJobs(request(project, job))
    queue = {"project_id": project, "name": "limited", "max_running": 1}
    client.jobs.UpdateQueue(pb.UpdateQueueRequest(queue=queue))
    first, second = (client.enqueue(project_id=project, queue="limited") for _ in range(2))
    [job] = client.claim(project, queue="limited", max=2)
    [job] = client.jobs.CompleteAndClaimJobs(request(project, job, queue="limited", max=2)).jobs
    assert job.id == second.id
    assert status(client, first) == "COMPLETED"


def test_a_job_that_waits_for_a_resource_outside_of_a_lane_comes_at_once(
    client: Client, project: str, sql: psycopg.Connection[Any]
) -> None:
    """As after two calls that have enqueued a job and a duplicate at the same time."""
    first, second = (client.enqueue(project_id=project, resource_key="r", allow_duplicates=True) for _ in range(2))
    [job] = client.claim(project)
    sql.execute("UPDATE jobs SET lane = '' WHERE project_id = %s", [project])
    response = client.jobs.CompleteAndClaimJobs(request(project, job))
    assert (job.id, response.jobs[0].id) == (first.id, second.id)


def test_a_claim_of_another_queue_passes_over_what_a_limit_keeps_back(client: Client, project: str) -> None:
    client.enqueue(project_id=project)
    [job] = client.claim(project)
    client.enqueue(project_id=project, queue="paused")
    client.jobs.UpdateQueue(pb.UpdateQueueRequest(queue={"project_id": project, "name": "paused", "paused": True}))
    assert not client.jobs.CompleteAndClaimJobs(request(project, job, queue="paused")).jobs
    assert status(client, job) == "COMPLETED"


def test_a_repeated_call_tells_what_the_first_one_did(client: Client, project: str) -> None:
    for _ in range(3):
        client.enqueue(project_id=project)
    [job] = client.claim(project)
    asked = request(project, job)
    key = [("idempotency-key", "once")]
    first = client.jobs.CompleteAndClaimJobs(asked, metadata=key)
    assert client.jobs.CompleteAndClaimJobs(asked, metadata=key) == first
    again = client.jobs.CompleteAndClaimJobs(asked)
    assert [(reason_of(one), one.job_status) for one in again.outcomes] == [("LEASE_LOST", COMPLETED)]
    assert again.jobs[0].id != first.jobs[0].id


def test_a_batch_that_fails_has_neither_completed_nor_claimed(client: Client, project: str) -> None:
    client.enqueue(project_id=project)
    [job] = client.claim(project)
    following = client.enqueue(project_id=project)
    wrong = lock_pb2.ReleaseLockRequest(name="none", holder="h", token=1)
    calls = [pack_any(request(project, job)), pack_any(wrong)]
    with fails("ABORTED", "LEASE_LOST"):
        client.transactions.ExecuteBatch(transaction_pb2.ExecuteBatchRequest(project_id=project, calls=calls))
    assert [status(client, one) for one in (job, following)] == ["RUNNING", "PENDING"]
    calls = calls[:1]
    client.transactions.ExecuteBatch(transaction_pb2.ExecuteBatchRequest(project_id=project, calls=calls))
    assert [status(client, one) for one in (job, following)] == ["COMPLETED", "RUNNING"]


def test_a_result_that_is_too_large_completes_and_claims_nothing(client: Client, project: str) -> None:
    client.enqueue(project_id=project, payload_json=f'"{"x" * 3_000_000}"')
    [job] = client.claim(project)
    following = client.enqueue(project_id=project)
    with fails("FAILED_PRECONDITION", "RESULT_TOO_LARGE"):
        client.jobs.CompleteAndClaimJobs(request(project, results=[result(job, result_json=f'"{"x" * 1_000_000}"')]))
    assert [status(client, one) for one in (job, following)] == ["RUNNING", "PENDING"]


@pytest.mark.parametrize(
    ("fields", "field"),
    [({"max": 201}, "max"), ({"worker_id": ""}, "worker_id"), ({"lease": span(0.5)}, "lease")],
    ids=["max", "worker", "lease"],
)
def test_bad_input_is_refused(client: Client, project: str, fields: dict[str, Any], field: str) -> None:
    with fails("INVALID_ARGUMENT", field=field):
        client.jobs.CompleteAndClaimJobs(request(project, **fields))


def test_a_job_is_completed_once_in_a_call(client: Client, project: str) -> None:
    client.enqueue(project_id=project)
    [job] = client.claim(project)
    with fails("INVALID_ARGUMENT", field="results"):
        client.jobs.CompleteAndClaimJobs(request(project, job, job))
    some = [pb.JobResult(job_id=f"j-{n}", lease_token="t") for n in range(201)]
    with fails("INVALID_ARGUMENT", field="results"):
        client.jobs.CompleteAndClaimJobs(request(project, results=some))


def test_a_project_that_is_not_there_has_no_queue(client: Client) -> None:
    with fails("NOT_FOUND"):
        client.jobs.CompleteAndClaimJobs(request("none"))


def test_claims_are_told_where_a_setting_asks_for_it(config: Config, database: str, project: str) -> None:
    with (
        app.running(replace(config, claim_events=True), database) as server,
        grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel,
    ):
        client = Client(channel)
        client.enqueue(project_id=project)
        [job] = client.claim(project)
        client.enqueue(project_id=project)
        [job] = client.jobs.CompleteAndClaimJobs(request(project, job)).jobs
        told = [event for event in client.list_events(project) if event.entity_kind == "job"]
    assert sorted(event.entity_version for event in told) == [1, 1, 2, 2, 3]
    claimed = [event for event in told if event.entity_id == job.id][-1]
    assert {"attempt", "claim_time", "status", "worker_id"} <= {*claimed.changed_fields}


def test_completions_are_told_in_the_feed_and_claims_are_not(client: Client, project: str) -> None:
    client.enqueue(project_id=project)
    [job] = client.claim(project)
    client.enqueue(project_id=project)
    client.jobs.CompleteAndClaimJobs(request(project, job))
    told = [(event.type, event.entity_version) for event in client.list_events(project) if event.entity_kind == "job"]
    assert told == [("job.created", 1), ("job.created", 1), ("job.updated", 3)]
