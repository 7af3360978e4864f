"""Jobs: enqueueing, claims, completion; which jobs a claim skips, and that an old lease can change nothing."""

import json
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import grpc
import psycopg
import pytest
from statehouse.v1 import job_pb2 as pb
from statehouse.v1 import lock_pb2

from tests.support.client import Client, fails, span
from tests.support.transactions import Transaction
from tests.support.work import complete, due, expire, fail, get, heartbeat, in_seconds, reason_of, status


class TestClaims:
    def test_a_job_goes_through_its_life(self, client: Client, project: str) -> None:
        job = client.enqueue(project_id=project, payload_json='{"n": 1}')
        assert (job.status, job.queue, job.attempt, job.max_attempts) == (pb.JOB_STATUS_PENDING, "default", 0, 3)
        [claimed] = client.claim(project, worker_id="w-1", lease=30)
        assert (claimed.id, claimed.status, claimed.attempt) == (job.id, pb.JOB_STATUS_RUNNING, 1)
        assert (claimed.worker_id, claimed.payload_json) == ("w-1", '{"n": 1}')
        assert claimed.lease_expire_time.ToMilliseconds() - claimed.update_time.ToMilliseconds() == 30_000
        assert claimed.start_time == claimed.update_time
        claimed_by_whom = pb.Job()
        claimed_by_whom.CopyFrom(claimed)
        claimed_by_whom.lease_token = ""
        assert get(client, job) == claimed_by_whom
        done = complete(client, claimed, '{"ok": true}')
        assert (done.status, done.result_json) == (pb.JOB_STATUS_COMPLETED, '{"ok": true}')
        assert done.HasField("end_time")
        assert not done.HasField("lease_expire_time")
        assert (done.version, done.worker_id) == (3, "w-1")
        assert not client.claim(project)

    def test_the_highest_priority_goes_first_and_then_who_has_waited_longest(
        self, client: Client, project: str
    ) -> None:
        jobs = [
            client.enqueue(project_id=project, priority=priority, run_time=in_seconds(run))
            for priority, run in ((0, -10), (5, -1), (0, -20), (5, -2), (-1, -99))
        ]
        expected = [jobs[number].id for number in (3, 1, 2, 0, 4)]
        assert [job.id for job in client.claim(project, max=3)] == expected[:3]
        assert [job.id for job in client.claim(project, max=10)] == expected[3:]

    def test_a_claim_takes_its_queue_and_its_types_only(self, client: Client, project: str) -> None:
        build = client.enqueue(project_id=project, type="build")
        other = client.enqueue(project_id=project, type="build", queue="other")
        test = client.enqueue(project_id=project, type="test")
        assert not client.claim(project, types=["deploy"])
        assert [job.id for job in client.claim(project, types=["test", "deploy"], max=5)] == [test.id]
        assert [job.id for job in client.claim(project, queue="other", max=5)] == [other.id]
        assert [job.id for job in client.claim(project, max=5)] == [build.id]
        assert not client.claim(client.create_project(), max=5)

    def test_a_job_waits_for_its_time(self, client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
        job = client.enqueue(project_id=project, run_time=in_seconds(3600))
        assert not client.claim(project)
        due(sql, job)
        assert client.claim(project)[0].id == job.id

    def test_an_expired_lease_is_claimed_by_the_same_statement(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        client.enqueue(project_id=project)
        [first] = client.claim(project, worker_id="one")
        assert not client.claim(project, worker_id="two")
        expire(sql, first)
        [second] = client.claim(project, worker_id="two")
        assert (second.id, second.attempt, second.worker_id) == (first.id, 2, "two")
        assert second.lease_token != first.lease_token
        assert second.start_time == first.start_time

    def test_p6_a_lost_lease_can_do_nothing(self, client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
        client.enqueue(project_id=project)
        [first] = client.claim(project, worker_id="one")
        expire(sql, first)
        before = get(client, first)
        for takeover in (False, True):
            if takeover:
                client.claim(project, worker_id="two")
                before = get(client, first)
            with fails("ABORTED", "LEASE_LOST") as failure:
                complete(client, first)
            assert failure.metadata == {"entity_kind": "job", "entity_id": first.id, "status": "RUNNING"}
            with fails("ABORTED", "LEASE_LOST"):
                fail(client, first)
            [beat] = heartbeat(client, first)
            assert (reason_of(beat), beat.job_status) == ("LEASE_LOST", pb.JOB_STATUS_RUNNING)
            result = pb.JobResult(job_id=first.id, lease_token=first.lease_token)
            request = pb.BatchCompleteJobsRequest(project_id=project, results=[result])
            [outcome] = client.jobs.BatchCompleteJobs(request).outcomes
            assert (outcome.job_id, reason_of(outcome)) == (first.id, "LEASE_LOST")
            assert get(client, first) == before

    def test_a_job_that_loses_every_lease_is_given_up(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        job = client.enqueue(project_id=project, max_attempts=2)
        behind = client.enqueue(project_id=project)
        for attempt in (1, 2):
            [claimed] = client.claim(project, worker_id=f"victim-{attempt}")
            assert (claimed.id, claimed.attempt) == (job.id, attempt)
            expire(sql, claimed)
            sql.execute("UPDATE jobs SET run_time = now() - interval '1 h', priority = 9 WHERE id = %s", [job.id])
        assert [one.id for one in client.claim(project)] == [behind.id], "it does not take the place of another"
        given_up = get(client, job)
        assert (given_up.status, given_up.error_code) == (pb.JOB_STATUS_FAILED, "LEASE_LOST")
        assert (given_up.attempt, given_up.worker_id) == (2, "victim-2")
        assert given_up.HasField("end_time")

    def test_no_claim_waits_for_a_job_that_somebody_else_is_claiming(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        locked = client.enqueue(project_id=project, priority=1)
        free = client.enqueue(project_id=project)
        with sql.transaction():
            sql.execute("SELECT 1 FROM jobs WHERE id = %s FOR UPDATE", [locked.id])
            assert [job.id for job in client.claim(project, max=5)] == [free.id]
        assert [job.id for job in client.claim(project, max=5)] == [locked.id]

    def test_jobs_of_a_locked_cluster_are_passed_over(self, client: Client, project: str) -> None:
        cluster = client.create_cluster(project_id=project)
        kept = client.enqueue(project_id=project, cluster_id=cluster.id, priority=9)
        free = client.enqueue(project_id=project)
        lock = client.acquire(project, f"cluster/{cluster.id}", "somebody")
        assert [job.id for job in client.claim(project, max=5)] == [free.id]
        client.locks.ReleaseLock(
            lock_pb2.ReleaseLockRequest(project_id=project, name=lock.name, holder="somebody", token=lock.token)
        )
        assert [job.id for job in client.claim(project, max=5)] == [kept.id]

    def test_a_resource_has_one_job_at_a_time(self, client: Client, project: str) -> None:
        fields = {"project_id": project, "resource_key": "disk-7", "allow_duplicates": True}
        jobs = [client.enqueue(**fields) for _ in range(3)]
        other = client.enqueue(project_id=project, priority=-1)
        claimed = client.claim(project, max=10)
        assert {job.id for job in claimed} == {jobs[0].id, other.id}
        assert not client.claim(project, max=10)
        complete(client, claimed[0])
        assert [job.id for job in client.claim(project, max=10)] == [jobs[1].id]

    def test_of_concurrent_claims_one_gets_the_resource(self, client: Client, project: str) -> None:
        for round_ in range(5):
            for _ in range(8):
                client.enqueue(project_id=project, resource_key=f"r-{round_}", allow_duplicates=True)
            with ThreadPoolExecutor(8) as pool:
                found = [job for jobs in pool.map(lambda _: client.claim(project), range(8)) for job in jobs]
            mine = [job for job in found if job.resource_key == f"r-{round_}"]
            assert len(mine) == 1
            complete(client, mine[0])
            for job in client.jobs.ListJobs(
                pb.ListJobsRequest(project_id=project, filters=[{"statuses": [1, 2]}])
            ).jobs:
                client.jobs.CancelJob(pb.CancelJobRequest(project_id=project, id=job.id))

    def test_claims_of_several_resources_do_not_get_in_each_others_way(self, client: Client, project: str) -> None:
        jobs = [
            pb.Job(type=f"t-{number % 4}", resource_key=f"r-{number % 6}", priority=number % 5) for number in range(300)
        ]
        request = pb.BatchEnqueueJobsRequest(project_id=project, jobs=jobs, allow_duplicates=True)
        client.jobs.BatchEnqueueJobs(request)
        running: set[str] = set()
        done: list[str] = []

        def work(number: int) -> None:
            deadline = time.monotonic() + 30
            while len(done) < 300 and time.monotonic() < deadline:
                for job in client.claim(project, max=6, worker_id=f"w-{number}", types=[f"t-{number % 4}"]):
                    assert job.resource_key not in running
                    running.add(job.resource_key)
                    running.remove(job.resource_key)
                    complete(client, job)
                    done.append(job.id)

        with ThreadPoolExecutor(8) as pool:
            list(pool.map(work, range(8)))
        assert len(set(done)) == len(done) == 300

    def test_a_resource_that_is_claimed_in_an_open_transaction_holds_up_nothing_else(
        self, client: Client, project: str
    ) -> None:
        fields = {"project_id": project, "resource_key": "disk", "allow_duplicates": True}
        client.enqueue(**fields, priority=9)
        client.enqueue(**fields, priority=8)
        free = client.enqueue(project_id=project)
        transaction = Transaction(client, project_id=project)
        assert transaction.call(pb.ClaimJobsRequest(worker_id="open")).jobs
        assert [job.id for job in client.claim(project, max=9)] == [free.id]
        transaction.rollback()

    def test_an_answer_has_no_more_bytes_than_a_message(self, client: Client, project: str) -> None:
        payload = '"' + "x" * 900_000 + '"'
        for _ in range(6):
            client.enqueue(project_id=project, payload_json=payload)
        sizes = []
        while jobs := client.claim(project, max=100):
            sizes.append(len(jobs))
        assert sizes == [3, 3]

    def test_errors_and_expanded_numbers_count_too(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        """A client refuses a message over 4 MiB, and the jobs in it would then be claimed but not received."""
        numbers = "[" + ",".join(["1e300"] * 3000) + "]"
        jobs = [pb.Job(type="work", payload_json=numbers) for _ in range(10)]
        client.jobs.BatchEnqueueJobs(pb.BatchEnqueueJobsRequest(project_id=project, jobs=jobs[:3]))
        client.jobs.BatchEnqueueJobs(pb.BatchEnqueueJobsRequest(project_id=project, jobs=jobs[:3]))
        client.jobs.BatchEnqueueJobs(pb.BatchEnqueueJobsRequest(project_id=project, jobs=[pb.Job(type="x")] * 60))
        sql.execute(
            "UPDATE jobs SET error_message = repeat('ä', 65536) WHERE project_id = %s AND type = 'x'", [project]
        )
        total = 0
        while claimed := client.claim(project, max=1000):
            total += len(claimed)
        assert total == 66

    @pytest.mark.parametrize(
        ("field", "values"),
        [
            ("worker_id", {"worker_id": ""}),
            ("worker_id", {"worker_id": "a b"}),
            ("max", {"max": -1}),
            ("max", {"max": 1001}),
            ("lease", {"lease": span(0.5)}),
            ("lease", {"lease": span(86_401)}),
            ("types", {"types": ["a", "a"]}),
            ("types[0]", {"types": [" a"]}),
        ],
    )
    def test_a_claim_that_makes_no_sense_is_refused(
        self, client: Client, project: str, field: str, values: dict[str, Any]
    ) -> None:
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field=field):
            client.jobs.ClaimJobs(pb.ClaimJobsRequest(**{"project_id": project, "worker_id": "w"} | values))
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field=field):
            next(client.jobs.WaitForJobs(pb.WaitForJobsRequest(**{"project_id": project, "worker_id": "w"} | values)))


class TestEnqueueing:
    def test_several_are_enqueued_together_or_not_at_all(self, client: Client, project: str) -> None:
        jobs = [pb.Job(id=f"job-{number}", type="work", priority=number) for number in (2, 0, 1)]
        request = pb.BatchEnqueueJobsRequest(project_id=project, jobs=jobs)
        stored = client.jobs.BatchEnqueueJobs(request).jobs
        assert [job.id for job in stored] == ["job-2", "job-0", "job-1"]
        with fails("ALREADY_EXISTS"):
            more = [pb.Job(id="new", type="work"), pb.Job(id="job-0", type="work")]
            client.jobs.BatchEnqueueJobs(pb.BatchEnqueueJobsRequest(project_id=project, jobs=more))
        assert client.jobs.ListJobs(pb.ListJobsRequest(project_id=project, with_total=True)).total_size == 3

    def test_a_resource_has_one_live_job_unless_more_are_allowed(self, client: Client, project: str) -> None:
        first = client.enqueue(project_id=project, resource_key="disk")
        with fails("ALREADY_EXISTS", "ALREADY_EXISTS") as failure:
            client.enqueue(project_id=project, resource_key="disk")
        assert failure.metadata["entity_id"] == first.id
        request = pb.EnqueueJobRequest(
            job=pb.Job(project_id=project, type="work", resource_key="disk"), allow_duplicates=True
        )
        assert client.jobs.EnqueueJob(request).job.allow_duplicates
        for job in client.claim(project, max=9):
            complete(client, job)
        with fails("ALREADY_EXISTS"):
            client.enqueue(project_id=project, resource_key="disk")
        for job in client.claim(project, max=9):
            complete(client, job)
        client.enqueue(project_id=project, resource_key="disk")

    def test_a_duplicate_in_the_batch_counts_too(self, client: Client, project: str) -> None:
        jobs = [pb.Job(type="work", resource_key="r", allow_duplicates=True), pb.Job(type="work", resource_key="r")]
        with fails("ALREADY_EXISTS"):
            client.jobs.BatchEnqueueJobs(pb.BatchEnqueueJobsRequest(project_id=project, jobs=jobs))

    def test_a_batch_may_not_have_a_resource_twice(self, client: Client, project: str) -> None:
        jobs = [pb.Job(type="work", resource_key="disk")] * 2
        with fails("ALREADY_EXISTS") as failure:
            client.jobs.BatchEnqueueJobs(pb.BatchEnqueueJobsRequest(project_id=project, jobs=jobs))
        assert failure.metadata["field"] == "resource_key"
        request = pb.BatchEnqueueJobsRequest(project_id=project, jobs=jobs, allow_duplicates=True)
        assert len(client.jobs.BatchEnqueueJobs(request).jobs) == 2

    def test_of_many_with_one_resource_one_is_enqueued(self, client: Client, project: str) -> None:
        def enqueue(_: int) -> bool:
            try:
                client.enqueue(project_id=project, resource_key="wanted")
            except grpc.RpcError as error:
                assert error.code() == grpc.StatusCode.ALREADY_EXISTS
                return False
            return True

        with ThreadPoolExecutor(8) as pool:
            assert sum(pool.map(enqueue, range(16))) == 1

    def test_jobs_are_listed_by_status_cluster_and_resource(self, client: Client, project: str) -> None:
        cluster = client.create_cluster(project_id=project)
        a = client.enqueue(project_id=project, cluster_id=cluster.id)
        b = client.enqueue(project_id=project, resource_key="disk")
        c = client.enqueue(project_id=project)
        [claimed] = client.claim(project)
        complete(client, claimed)
        client.jobs.CancelJob(pb.CancelJobRequest(project_id=project, id=b.id))

        def listed(**fields: Any) -> list[str]:
            request = pb.ListJobsRequest(project_id=project, filters=[fields])
            return [job.id for job in client.jobs.ListJobs(request).jobs]

        assert listed() == [c.id, b.id, a.id]
        assert listed(statuses=[pb.JOB_STATUS_COMPLETED]) == [a.id]
        assert listed(statuses=[pb.JOB_STATUS_CANCELLED, pb.JOB_STATUS_PENDING]) == [c.id, b.id]
        assert listed(statuses=[pb.JOB_STATUS_CANCELLED, pb.JOB_STATUS_COMPLETED]) == [b.id, a.id]
        assert listed(cluster_ids={"ids": [cluster.id]}) == [a.id]
        assert listed(resource_keys=["disk"]) == [b.id]


class TestEnding:
    def test_leases_live_on_by_heartbeats_each_for_itself(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        for _ in range(3):
            client.enqueue(project_id=project)
        a, b, c = client.claim(project, max=3, lease=5)
        expire(sql, b)
        beats = heartbeat(client, a, b, c, pb.Job(id="nothing", lease_token="x"), lease=100)
        assert [beat.job_id for beat in beats] == [a.id, b.id, c.id, "nothing"]
        assert [reason_of(beat) for beat in beats] == ["", "LEASE_LOST", "", "NOT_FOUND"]
        assert [beat.job_status for beat in beats] == [pb.JOB_STATUS_RUNNING] * 3 + [pb.JOB_STATUS_UNSPECIFIED]
        for beat, job in ((beats[0], a), (beats[2], c)):
            found = get(client, job)
            assert beat.lease_expire_time == found.lease_expire_time
            assert found.lease_expire_time.seconds - job.lease_expire_time.seconds >= 95
            assert found.version == job.version, "a heartbeat is no change"
        assert not beats[1].HasField("lease_expire_time")

    def test_a_batch_ends_those_it_can_and_names_the_others(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        for number in range(4):
            client.enqueue(project_id=project, payload_json=str(number))
        jobs = client.claim(project, max=4)
        expire(sql, jobs[1])
        results = [
            pb.JobResult(job_id=job.id, lease_token=job.lease_token, result_json=f'{{"of": {job.payload_json}}}')
            for job in jobs
        ]
        results[2].lease_token = "wrong"
        results[3].result_json = ""
        request = pb.BatchCompleteJobsRequest(project_id=project, results=results)
        outcomes = client.jobs.BatchCompleteJobs(request).outcomes
        completed, running = pb.JOB_STATUS_COMPLETED, pb.JOB_STATUS_RUNNING
        assert [(outcome.job_id, reason_of(outcome), outcome.job_status) for outcome in outcomes] == [
            (jobs[0].id, "", completed),
            (jobs[1].id, "LEASE_LOST", running),
            (jobs[2].id, "LEASE_LOST", running),
            (jobs[3].id, "", completed),
        ]
        assert [status(client, job) for job in jobs] == ["COMPLETED", "RUNNING", "RUNNING", "COMPLETED"]
        assert get(client, jobs[0]).result_json == f'{{"of": {jobs[0].payload_json}}}'
        assert not get(client, jobs[3]).result_json
        with fails("INVALID_ARGUMENT", field="results"):
            client.jobs.BatchCompleteJobs(
                pb.BatchCompleteJobsRequest(project_id=project, results=[results[0], results[0]])
            )

    def test_a_failed_job_waits_longer_every_time_and_then_is_given_up(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        client.enqueue(project_id=project, max_attempts=4)
        waits = []
        for attempt in (1, 2, 3, 4):
            [job] = client.claim(project)
            assert job.attempt == attempt
            job = fail(client, job, error_message=f"broke {attempt}\nfor good", error_code="BROKEN")
            assert (job.error_message, job.error_code) == (f"broke {attempt}\nfor good", "BROKEN")
            waits.append((job.run_time.ToMicroseconds() - job.update_time.ToMicroseconds()) / 1e6)
            due(sql, job)
        for attempt, wait in enumerate(waits[:3]):
            assert 2**attempt / 2 <= wait <= 2**attempt, waits
        assert job.status == pb.JOB_STATUS_FAILED
        assert job.HasField("end_time")
        assert not client.claim(project)

    def test_the_wait_after_many_failures_is_an_hour_at_most(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        job = client.enqueue(project_id=project, max_attempts=1000)
        sql.execute("UPDATE jobs SET attempt = 2000, max_attempts = 3000 WHERE id = %s", [job.id])
        job = fail(client, client.claim(project)[0])
        assert 1799 <= job.run_time.seconds - job.update_time.seconds <= 3601

    def test_back_off_is_spread_by_chance(self, client: Client, project: str) -> None:
        for _ in range(10):
            client.enqueue(project_id=project)
        failed = [fail(client, job) for job in client.claim(project, max=10)]
        assert len({job.run_time.ToMicroseconds() - job.update_time.ToMicroseconds() for job in failed}) == 10

    def test_a_worker_chooses_when_or_that_there_is_no_other_attempt(self, client: Client, project: str) -> None:
        client.enqueue(project_id=project)
        job = fail(client, client.claim(project)[0], retry_delay=span(90), error_message="later")
        assert job.status == pb.JOB_STATUS_PENDING
        assert job.run_time.seconds - job.update_time.seconds == 90
        client.enqueue(project_id=project)
        job = fail(client, client.claim(project)[0], permanent=True, retry_delay=span(90), error_message="never")
        assert job.status == pb.JOB_STATUS_FAILED
        for delay in (span(0), span(3_000_000)):
            with fails("INVALID_ARGUMENT", field="failure.retry_delay"):
                fail(client, job, retry_delay=delay)

    def test_a_cancelled_job_is_lost_to_its_worker(self, client: Client, project: str) -> None:
        jobs = [client.enqueue(project_id=project) for _ in range(2)]
        [claimed] = client.claim(project)
        for job in jobs:
            cancelled = client.jobs.CancelJob(pb.CancelJobRequest(project_id=project, id=job.id)).job
            assert cancelled.status == pb.JOB_STATUS_CANCELLED
            assert cancelled.HasField("end_time")
            with fails("FAILED_PRECONDITION", "INVALID_TRANSITION") as failure:
                client.jobs.CancelJob(pb.CancelJobRequest(project_id=project, id=job.id))
            assert failure.metadata == {"from": "CANCELLED", "to": "CANCELLED"}
        [beat] = heartbeat(client, claimed)
        assert (reason_of(beat), beat.job_status) == ("LEASE_LOST", pb.JOB_STATUS_CANCELLED)
        with fails("ABORTED", "LEASE_LOST"):
            complete(client, claimed)

    def test_a_job_that_was_given_up_is_tried_once_more(self, client: Client, project: str) -> None:
        job = client.enqueue(project_id=project, max_attempts=1)
        with fails("FAILED_PRECONDITION", "INVALID_TRANSITION"):
            client.jobs.RetryJob(pb.RetryJobRequest(project_id=project, id=job.id))
        [running] = client.claim(project)
        with fails("FAILED_PRECONDITION", "INVALID_TRANSITION"):
            client.jobs.RetryJob(pb.RetryJobRequest(project_id=project, id=job.id))
        job = fail(client, running, error_message="x")
        with fails("ABORTED", "VERSION_MISMATCH"):
            client.jobs.RetryJob(pb.RetryJobRequest(project_id=project, id=job.id, version=1))
        retried = client.jobs.RetryJob(pb.RetryJobRequest(project_id=project, id=job.id, version=job.version)).job
        assert (retried.status, retried.attempt, retried.max_attempts) == (pb.JOB_STATUS_PENDING, 1, 2)
        assert not retried.HasField("end_time")
        [again] = client.claim(project)
        complete(client, again)
        with fails("FAILED_PRECONDITION", "INVALID_TRANSITION"):
            client.jobs.RetryJob(pb.RetryJobRequest(project_id=project, id=job.id))

    def test_a_retry_keeps_to_the_resource(self, client: Client, project: str) -> None:
        client.enqueue(project_id=project, resource_key="disk")
        job = fail(client, client.claim(project)[0], permanent=True)
        for duplicate in (True, False):
            live = client.enqueue(project_id=project, resource_key="disk", allow_duplicates=duplicate)
            with fails("ALREADY_EXISTS") as failure:
                client.jobs.RetryJob(pb.RetryJobRequest(project_id=project, id=job.id))
            assert failure.metadata["entity_id"] == live.id
            client.jobs.CancelJob(pb.CancelJobRequest(project_id=project, id=live.id))

    @pytest.mark.parametrize("method", ["CompleteJob", "FailJob"])
    def test_what_is_not_there_is_not_found_and_a_token_is_needed(
        self, client: Client, project: str, method: str
    ) -> None:
        fields: dict[str, Any] = {"project_id": project, "id": "nothing"}
        fields |= {"failure": {}} if method == "FailJob" else {}
        request = getattr(pb, f"{method}Request")
        call = getattr(client.jobs, method)
        with fails("NOT_FOUND", "NOT_FOUND"):
            call(request(**fields, lease_token="x"))
        for token in ("", "a\0b", "ä", "x" * 2049):
            with fails("INVALID_ARGUMENT", field="lease_token"):
                call(request(**fields, lease_token=token))

    def test_a_failure_is_needed_but_may_be_empty(self, client: Client, project: str) -> None:
        client.enqueue(project_id=project)
        [job] = client.claim(project)
        with fails("INVALID_ARGUMENT", field="failure"):
            client.jobs.FailJob(pb.FailJobRequest(project_id=project, id=job.id, lease_token=job.lease_token))
        assert fail(client, job).status == pb.JOB_STATUS_PENDING

    def test_an_outcome_has_the_status_that_the_single_method_would_have(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        for _ in range(3):
            client.enqueue(project_id=project)
        expired, cancelled, ended = client.claim(project, max=3)
        expire(sql, expired)
        client.jobs.CancelJob(pb.CancelJobRequest(project_id=project, id=cancelled.id))
        complete(client, ended)
        lost = [expired, cancelled, ended, pb.Job(project_id=project, id="nothing", lease_token="x")]
        singly: list[bytes] = []
        for job in lost:
            with pytest.raises(grpc.RpcError) as caught:
                complete(client, job)
            singly.append(dict(caught.value.trailing_metadata())["grpc-status-details-bin"])
        results = [pb.JobResult(job_id=job.id, lease_token=job.lease_token) for job in lost]
        request = pb.BatchCompleteJobsRequest(project_id=project, results=results)
        for outcomes in (client.jobs.BatchCompleteJobs(request).outcomes, heartbeat(client, *lost)):
            assert [outcome.status.SerializeToString() for outcome in outcomes] == singly
            assert [pb.JobStatus.Name(outcome.job_status)[11:] for outcome in outcomes] == [
                "RUNNING", "CANCELLED", "COMPLETED", "UNSPECIFIED",
            ]  # fmt: skip

    def test_the_outcomes_of_the_largest_batch_fit_into_a_message(self, client: Client, project: str) -> None:
        jobs = [pb.Job(project_id=project, id=f"{'x' * 123}{n:05}", lease_token="t") for n in range(5000)]
        assert {reason_of(beat) for beat in heartbeat(client, *jobs)} == {"NOT_FOUND"}
        client.jobs.BatchEnqueueJobs(
            pb.BatchEnqueueJobsRequest(project_id=project, jobs=[pb.Job(id=job.id, type="work") for job in jobs])
        )
        for beats in (heartbeat(client, *jobs), heartbeat(client, *jobs)):
            assert {reason_of(beat) for beat in beats} == {"LEASE_LOST"}
        with fails("INVALID_ARGUMENT", field="leases"):
            heartbeat(client, *jobs, pb.Job(id="one-more", lease_token="t"))


def test_a_batch_names_the_job_whose_resource_is_taken(client: Client, project: str) -> None:
    live = client.enqueue(project_id=project, resource_key="r")
    jobs = [pb.Job(type="t"), pb.Job(type="t", resource_key="r")]
    with fails("ALREADY_EXISTS") as failure:
        client.jobs.BatchEnqueueJobs(pb.BatchEnqueueJobsRequest(project_id=project, jobs=jobs))
    assert failure.metadata["item_index"] == "1"
    assert (failure.metadata["entity_id"], failure.metadata["value"]) == (live.id, "r")


class TestReadMasks:
    """What an enqueueing call returns of what it stores."""

    def test_only_the_ids_are_returned_of_many_jobs_if_no_more_is_asked_for(self, client: Client, project: str) -> None:
        jobs = [pb.Job(type="t", queue="q", payload_json=f'{{"n": {n}}}') for n in range(20)]
        request = pb.BatchEnqueueJobsRequest(project_id=project, jobs=jobs, read_mask={"paths": ["id"]})
        stored = client.jobs.BatchEnqueueJobs(request).jobs
        for job, sent in zip(stored, jobs, strict=True):
            assert {field.name for field, _ in job.ListFields()} == {"project_id", "id", "version"}
            assert get(client, job).payload_json == sent.payload_json
        assert len(client.claim(project, queue="q", max=30)) == 20

    def test_the_fields_of_the_mask_are_returned_of_one_job(self, client: Client, project: str) -> None:
        job = pb.Job(project_id=project, type="t", queue="q", payload_json="{}", priority=3)
        request = pb.EnqueueJobRequest(job=job, read_mask={"paths": ["status", "payload_json", "run_time"]})
        stored = client.jobs.EnqueueJob(request).job
        assert {field.name for field, _ in stored.ListFields()} == {
            "project_id", "id", "version", "status", "payload_json", "run_time",
        }  # fmt: skip
        whole = get(client, stored)
        assert (stored.status, stored.payload_json, stored.run_time) == (whole.status, "{}", whole.run_time)
        assert (whole.queue, whole.priority) == ("q", 3)

    def test_what_is_enqueued_under_a_mask_has_the_same_event(self, client: Client, project: str) -> None:
        job = pb.Job(project_id=project, type="t", payload_json='{"n": 1}')
        client.jobs.EnqueueJob(pb.EnqueueJobRequest(job=job))
        client.jobs.EnqueueJob(pb.EnqueueJobRequest(job=job, read_mask={"paths": ["id"]}))
        whole, masked = (json.loads(event.payload_json) for event in client.list_events(project)[-2:])
        assert masked.keys() == whole.keys()
        assert masked["payload_json"] == {"n": 1}

    def test_a_mask_with_another_field_is_refused(self, client: Client, project: str) -> None:
        job = pb.Job(project_id=project, type="t")
        with fails("INVALID_ARGUMENT", field="read_mask"):
            client.jobs.EnqueueJob(pb.EnqueueJobRequest(job=job, read_mask={"paths": ["none"]}))
        assert not client.claim(project)
