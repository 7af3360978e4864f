"""Jobs that wait: given back without an attempt, with state for the next one; and the attempts that they had."""

import itertools
from typing import Any

import grpc
import psycopg
import pytest
from statehouse.v1 import job_pb2 as pb

from statehouse_server.services.job.leases import SQL
from tests.support.client import Client, fails, span
from tests.support.work import claimed_again, complete, expire, fail, get, reason_of


def release(client: Client, job: pb.Job, **fields: Any) -> pb.Job:
    request = pb.ReleaseJobRequest(project_id=job.project_id, id=job.id, lease_token=job.lease_token, **fields)
    return client.jobs.ReleaseJob(request).job


def update(client: Client, job: pb.Job, **fields: Any) -> pb.Job:
    request = pb.UpdateJobRequest(project_id=job.project_id, id=job.id, lease_token=job.lease_token, **fields)
    return client.jobs.UpdateJob(request).job


def attempts(client: Client, job: pb.Job, **fields: Any) -> list[pb.JobAttempt]:
    request = pb.ListJobAttemptsRequest(project_id=job.project_id, job_id=job.id, **fields)
    return list(client.jobs.ListJobAttempts(request).attempts)


def beat(client: Client, *jobs: pb.Job, updates: list[dict[str, Any]]) -> list[pb.JobHeartbeat]:
    leases = [pb.JobLease(job_id=job.id, lease_token=job.lease_token) for job in jobs]
    request = pb.HeartbeatJobsRequest(project_id=jobs[0].project_id, leases=leases, updates=updates)
    return list(client.jobs.HeartbeatJobs(request).heartbeats)


class TestRelease:
    def test_a_job_that_is_not_ready_waits_without_an_attempt(self, client: Client, project: str) -> None:
        client.enqueue(project_id=project, max_attempts=1)
        for times in range(1, 6):
            [job] = client.claim(project)
            assert (job.attempt, job.wait_reason) == (1, "")
            released = release(client, job, reason="the cluster is not there yet")
            assert (released.status, released.attempt) == (pb.JOB_STATUS_PENDING, 0)
            assert (released.wait_reason, released.release_count) == ("the cluster is not there yet", times)
            assert not released.lease_token
            assert not released.HasField("claim_time")
        assert attempts(client, job) == []

    def test_it_is_claimed_again_after_the_delay(self, client: Client, project: str) -> None:
        client.enqueue(project_id=project)
        [job] = client.claim(project)
        released = release(client, job, delay=span(600))
        assert released.run_time.seconds - released.update_time.seconds == 600
        assert client.claim(project) == []

    def test_only_its_worker_gives_it_back(self, client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
        client.enqueue(project_id=project)
        [job] = client.claim(project, lease=60)
        before = get(client, job)
        other = pb.Job(project_id=project, id=job.id, lease_token="other")
        for change in (release, lambda client, job: update(client, job, progress=0.5)):
            with fails("ABORTED", "LEASE_LOST"):
                change(client, other)
            with fails("NOT_FOUND", "NOT_FOUND"):
                change(client, pb.Job(project_id=project, id="nothing", lease_token="t"))
        expire(sql, job)
        with fails("ABORTED", "LEASE_LOST"):
            release(client, job)
        with fails("ABORTED", "LEASE_LOST"):
            update(client, job, progress=0.5)
        assert get(client, job).version == before.version


class TestState:
    def test_the_next_attempt_finds_what_the_last_one_left(self, client: Client, project: str) -> None:
        client.enqueue(project_id=project)
        [job] = client.claim(project)
        stored = update(client, job, state_json='{"page": 7}', progress=0.25)
        assert (stored.state_json, stored.progress, stored.version) == ('{"page": 7}', 0.25, job.version + 1)
        assert update(client, job, progress=0.5).state_json == '{"page": 7}', "what is absent is kept"
        fail(client, job, retry_delay=span(0.001))
        again = claimed_again(client, project)
        assert (again.attempt, again.state_json, again.progress) == (2, '{"page": 7}', 0.5)
        assert update(client, again, state_json="").state_json == ""
        assert complete(client, again).progress == 0.5

    def test_a_claim_counts_the_states_in_its_response(self, client: Client, project: str) -> None:
        """A page of jobs whose states do not fit into one message comes in two."""
        for _ in range(5):
            client.enqueue(project_id=project)
        for job in client.claim(project, max=5):
            update(client, job, state_json='"' + "x" * 900_000 + '"')
            release(client, job)
        assert [len(client.claim(project, max=5)) for _ in range(2)] == [3, 2]

    def test_a_heartbeat_stores_it_for_the_leases_that_are_held(self, client: Client, project: str) -> None:
        for _ in range(3):
            client.enqueue(project_id=project)
        first, second, lost = client.claim(project, max=3)
        cancel = pb.CancelJobRequest(project_id=project, id=lost.id)
        client.jobs.CancelJob(cancel)
        updates = [
            {"job_id": first.id, "progress": 0.0, "state_json": "[1]"},
            {"job_id": lost.id, "progress": 1.0},
        ]
        outcomes = beat(client, first, second, lost, updates=updates)
        assert [reason_of(outcome) for outcome in outcomes] == ["", "", "LEASE_LOST"]
        stored = get(client, first)
        assert (stored.state_json, stored.progress, stored.HasField("progress")) == ("[1]", 0.0, True)
        assert (get(client, second).version, get(client, lost).HasField("progress")) == (second.version, False)

    def test_a_state_without_room_keeps_no_lease_from_being_extended(self, client: Client, project: str) -> None:
        client.enqueue(project_id=project, payload_json=f'"{"x" * 3_500_000}"')
        client.enqueue(project_id=project)
        [full] = client.claim(project)
        [other] = client.claim(project)
        state = f'"{"y" * 600_000}"'
        outcomes = beat(client, full, other, updates=[{"job_id": job.id, "state_json": state} for job in (full, other)])
        assert [reason_of(outcome) for outcome in outcomes] == ["", ""]
        assert all(one.lease_expire_time.ToMicroseconds() for one in outcomes)
        refused, stored = outcomes
        assert refused.update_status.code == grpc.StatusCode.FAILED_PRECONDITION.value[0]
        assert not stored.HasField("update_status")
        assert [get(client, job).state_json for job in (full, other)] == ["", state]

    def test_what_cannot_be_stored_is_refused(self, client: Client, project: str) -> None:
        client.enqueue(project_id=project)
        [job] = client.claim(project)
        for fields in ({}, {"progress": 1.1}, {"progress": -0.1}, {"progress": float("nan")}, {"state_json": "{"}):
            with fails("INVALID_ARGUMENT", "INVALID_FIELD"):
                update(client, job, **fields)
        for updates in ([{"job_id": "other"}], [{"job_id": job.id}] * 2, [{"job_id": job.id, "progress": 2}]):
            with fails("INVALID_ARGUMENT", "INVALID_FIELD"):
                beat(client, job, updates=updates)
        assert get(client, job).version == job.version


class TestAttempts:
    def test_every_attempt_is_kept(self, client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
        client.enqueue(project_id=project, max_attempts=9)
        [first] = client.claim(project, worker_id="w-1")
        fail(client, first, error_code="QUOTA", error_message="x" * 1001, retry_delay=span(0.001))
        second = claimed_again(client, project, worker_id="w-2")
        expire(sql, second)
        [third] = client.claim(project, worker_id="w-3")
        assert (third.attempt, third.error_code) == (3, "LEASE_LOST")
        client.jobs.CancelJob(pb.CancelJobRequest(project_id=project, id=third.id))
        client.jobs.RetryJob(pb.RetryJobRequest(project_id=project, id=third.id))
        [fourth] = client.claim(project, worker_id="w-4")
        running = attempts(client, fourth)[0]
        assert (running.attempt, running.outcome, running.error_code) == (4, pb.JOB_STATUS_RUNNING, "")
        assert not running.HasField("end_time")
        complete(client, fourth)
        found = attempts(client, fourth)
        assert [(one.attempt, one.worker_id, one.error_code) for one in found] == [
            (4, "w-4", ""),
            (3, "w-3", ""),
            (2, "w-2", "LEASE_LOST"),
            (1, "w-1", "QUOTA"),
        ]
        outcomes = [pb.JobStatus.Name(one.outcome).removeprefix("JOB_STATUS_") for one in found]
        assert outcomes == ["COMPLETED", "CANCELLED", "FAILED", "FAILED"]
        assert found[3].error_message == "x" * 1000
        assert found[3].start_time == first.update_time
        for later, earlier in itertools.pairwise(found):
            assert earlier.end_time.ToMicroseconds() <= later.start_time.ToMicroseconds()

    def test_a_job_that_is_given_up_shows_its_last_attempt(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        client.enqueue(project_id=project, max_attempts=1)
        [job] = client.claim(project)
        expire(sql, job)
        assert client.claim(project) == []
        [only] = attempts(client, job)
        assert (only.attempt, only.outcome, only.error_code) == (1, pb.JOB_STATUS_FAILED, "LEASE_LOST")

    def test_they_are_listed_in_pages(self, client: Client, project: str) -> None:
        client.enqueue(project_id=project, max_attempts=9)
        for _ in range(5):
            job = claimed_again(client, project)
            fail(client, job, retry_delay=span(0.001))
        request = pb.ListJobAttemptsRequest(project_id=project, job_id=job.id, page_size=2)
        numbers = []
        while True:
            page = client.jobs.ListJobAttempts(request)
            numbers.append([one.attempt for one in page.attempts])
            if not page.next_page_token:
                break
            request.page_token = page.next_page_token
        assert numbers == [[5, 4], [3, 2], [1]]
        with fails("NOT_FOUND", "NOT_FOUND"):
            attempts(client, pb.Job(project_id=project, id="nothing"))

    def test_the_last_thousand_are_kept(self, client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
        """Each with a message of its length: 64 lists at once have to fit into memory."""
        job = client.enqueue(project_id=project, max_attempts=1000)
        sql.execute(
            "UPDATE jobs SET attempt = 1, max_attempts = 5000, attempts = ARRAY(SELECT"
            " ROW(n, 'w', now(), now(), 'FAILED', 'X', repeat('x', 1000))::job_attempt"
            " FROM generate_series(-999, 0) AS n) WHERE id = %s",
            [job.id],
        )
        [job] = client.claim(project)
        fail(client, job, error_code="LAST")
        found = sql.execute(
            "SELECT cardinality(attempts), attempts[1000].error_code, attempts[1].attempt FROM jobs WHERE id = %s",
            [job.id],
        )
        assert found.fetchone() == (1000, "LAST", -998)
        assert len(attempts(client, job, page_size=1000)) == 1000


@pytest.mark.parametrize("name", ["batch_complete_jobs", "batch_fail_jobs", "heartbeat_jobs", "update_jobs"])
def test_what_changes_many_jobs_does_not_read_their_documents(name: str) -> None:
    """Those of 5,000 jobs can have 20 GB together."""
    assert "payload_json" not in getattr(SQL, name).query


@pytest.mark.parametrize("name", ["complete_job", "batch_complete_jobs", "complete_and_claim_jobs", "heartbeat_jobs"])
def test_an_attempt_that_ends_a_job_costs_nothing_more(name: str) -> None:
    """The row of the job shows it."""
    assert "attempts =" not in getattr(SQL, name).query
