"""Queues with settings: paused, and with limits that workers cannot exceed together."""

import itertools
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import grpc
import psycopg
import pytest
from statehouse.v1 import cluster_pb2
from statehouse.v1 import job_pb2 as pb

from tests.support.client import Client, fails, span
from tests.support.transactions import Transaction
from tests.support.waiting_worker import Worker
from tests.support.work import complete, expire, fail, get, in_seconds


def settle(client: Client, project: str, name: str = "default", **settings: Any) -> pb.Queue:
    """Set the settings of a queue, all of them."""
    queue = pb.Queue(project_id=project, name=name, **settings)
    return client.jobs.UpdateQueue(pb.UpdateQueueRequest(queue=queue, update_mask={"paths": ["*"]})).queue


def keys(jobs: list[pb.Job]) -> list[str]:
    return [job.concurrency_key for job in jobs]


def add(client: Client, project: str, *concurrency_keys: str, **fields: Any) -> list[pb.Job]:
    jobs = [pb.Job(type="work", concurrency_key=key, **fields) for key in concurrency_keys]
    return list(client.jobs.BatchEnqueueJobs(pb.BatchEnqueueJobsRequest(project_id=project, jobs=jobs)).jobs)


def claim_one(client: Client, job: pb.Job) -> pb.Job:
    return client.jobs.ClaimJob(pb.ClaimJobRequest(project_id=job.project_id, id=job.id, worker_id="w")).job


class TestSettings:
    def test_a_queue_exists_by_being_used(self, client: Client, project: str) -> None:
        named = pb.GetQueueRequest(project_id=project, name="reports")
        unset = client.jobs.GetQueue(named).queue
        assert (unset.name, unset.version, unset.paused, unset.HasField("max_running")) == ("reports", 0, False, False)
        for name in ("b", "a", "b"):
            client.enqueue(project_id=project, queue=name)
        client.claim(project, queue="a")
        settle(client, project, "c", max_running=3)
        pages = pb.ListQueuesRequest(project_id=project, page_size=2)
        first = client.jobs.ListQueues(pages)
        pages.page_token = first.next_page_token
        second = client.jobs.ListQueues(pages)
        assert [queue.name for queue in (*first.queues, *second.queues)] == ["a", "b", "c"]
        assert (second.queues[0].max_running, second.queues[0].project_id) == (3, project)
        assert not second.next_page_token

    def test_settings_change_one_by_one(self, client: Client, project: str) -> None:
        first = settle(client, project, max_running=2, max_running_per_key=1)
        assert (first.version, first.paused) == (1, False)
        queue = pb.Queue(project_id=project, name="default", paused=True)
        paused = client.jobs.UpdateQueue(pb.UpdateQueueRequest(queue=queue)).queue
        assert (paused.version, paused.paused, paused.max_running) == (2, True, 2)
        queue = pb.Queue(project_id=project, name="default", version=1)
        mask = {"paths": ["max_running"]}
        with fails("ABORTED", "VERSION_MISMATCH"):
            client.jobs.UpdateQueue(pb.UpdateQueueRequest(queue=queue, update_mask=mask))
        queue.version = 2
        free = client.jobs.UpdateQueue(pb.UpdateQueueRequest(queue=queue, update_mask=mask)).queue
        assert (free.HasField("max_running"), free.max_running_per_key, free.paused) == (False, 1, True)
        assert client.jobs.GetQueue(pb.GetQueueRequest(project_id=project, name="default")).queue == free

    @pytest.mark.parametrize(
        "queue",
        [
            {"max_running": 1},
            {"name": "q", "max_running": 0},
            {"name": "q", "max_running": 10_001},
            {"name": "q", "max_running_per_key": -1},
            {"name": "q", "max_starts_per_minute": 1_000_001},
            {"name": "q" * 256, "paused": True},
            {"name": "q"},
        ],
    )
    def test_bad_settings_are_refused(self, client: Client, project: str, queue: dict[str, Any]) -> None:
        with fails("INVALID_ARGUMENT", "INVALID_FIELD"):
            client.jobs.UpdateQueue(pb.UpdateQueueRequest(project_id=project, queue=queue))

    def test_a_project_that_is_not_there_has_no_settings(self, client: Client) -> None:
        with fails("NOT_FOUND", "NOT_FOUND"):
            settle(client, "nowhere", paused=True)


class TestPause:
    def test_a_paused_queue_keeps_its_jobs(self, client: Client, project: str) -> None:
        running, waiting = add(client, project, "", "")
        claim_one(client, running)
        settle(client, project, paused=True)
        assert client.claim(project) == []
        with fails("FAILED_PRECONDITION", "QUEUE_PAUSED") as failure:
            claim_one(client, waiting)
        assert failure.metadata == {"entity_kind": "queue", "entity_id": "default"}
        added = client.enqueue(project_id=project)
        assert added.status == pb.JOB_STATUS_PENDING
        settle(client, project)
        assert [job.id for job in client.claim(project, max=9)] == [waiting.id, added.id]

    def test_a_job_that_cannot_be_claimed_anyway_says_why(self, client: Client, project: str) -> None:
        settle(client, project, paused=True)
        later = client.enqueue(project_id=project, run_time=in_seconds(100))
        with fails("FAILED_PRECONDITION", "NOT_DUE"):
            claim_one(client, later)

    def test_a_cluster_job_is_not_started_in_a_paused_queue(self, client: Client, project: str) -> None:
        settle(client, project, paused=True)
        cluster = client.create_cluster(project_id=project)
        job = client.enqueue(project_id=project, cluster_id=cluster.id)
        start = pb.StartClusterJobRequest(
            project_id=project,
            job_id=job.id,
            worker_id="w",
            lock_ttl=span(60),
            cluster_status=cluster_pb2.CLUSTER_STATUS_CREATING,
        )
        with fails("FAILED_PRECONDITION", "QUEUE_PAUSED"):
            client.jobs.StartClusterJob(start)
        settle(client, project, max_running=1)
        assert client.jobs.StartClusterJob(start).job.status == pb.JOB_STATUS_RUNNING

    def test_a_waiting_worker_goes_on_when_it_is_resumed(self, client: Client, project: str) -> None:
        settle(client, project, paused=True)
        client.enqueue(project_id=project)
        worker = Worker(client, project)
        time.sleep(0.3)
        assert not worker.jobs
        settle(client, project)
        worker.until(1)
        worker.stop()


class TestLimits:
    def test_so_many_run_at_a_time(self, client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
        settle(client, project, max_running=3)
        added = add(client, project, *[""] * 6)
        first = client.claim(project, max=2)
        second = client.claim(project, max=9)
        assert (len(first), len(second), len(client.claim(project))) == (2, 1, 0)
        with fails("RESOURCE_EXHAUSTED", "QUEUE_LIMIT_REACHED") as failure:
            claim_one(client, added[-1])
        expected = {"entity_kind": "queue", "entity_id": "default", "setting": "max_running", "limit": "3"}
        assert failure.metadata == expected
        complete(client, first[0])
        assert len(client.claim(project, max=9)) == 1
        expire(sql, second[0])
        assert len(client.claim(project, max=9)) == 1, "who is dead has no place"
        assert client.claim(project) == []

    def test_so_many_of_a_key_run_at_a_time(self, client: Client, project: str) -> None:
        settle(client, project, max_running_per_key=2)
        add(client, project, "a", "a", "a", "b", "", "a", "b", "b")
        claimed = client.claim(project, max=9)
        assert keys(claimed) == ["a", "a", "b", "", "b"]
        blocked = client.enqueue(project_id=project, concurrency_key="a")
        with fails("RESOURCE_EXHAUSTED", "QUEUE_LIMIT_REACHED") as failure:
            claim_one(client, blocked)
        assert (failure.metadata["setting"], failure.metadata["concurrency_key"]) == ("max_running_per_key", "a")
        assert client.claim(project) == []
        fail(client, claimed[0], permanent=True)
        assert keys(client.claim(project, max=9)) == ["a"]

    def test_the_order_of_claims_is_kept_over_keys(self, client: Client, project: str) -> None:
        settle(client, project, max_running_per_key=1)
        for priority, key in ((1, "a"), (5, "b"), (3, ""), (4, "c"), (2, "")):
            client.enqueue(project_id=project, priority=priority, concurrency_key=key)
        assert [client.claim(project)[0].priority for _ in range(5)] == [5, 4, 3, 2, 1]

    def test_without_a_limit_a_key_means_nothing(self, client: Client, project: str) -> None:
        add(client, project, "a", "a", "", "b")
        assert keys(client.claim(project, max=9)) == ["a", "a", "", "b"]

    def test_so_many_start_in_a_minute(self, client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
        settle(client, project, max_starts_per_minute=3)
        added = add(client, project, *[""] * 9)
        claimed = client.claim(project, max=2)
        complete(client, claimed[0])
        assert (len(client.claim(project, max=9)), len(client.claim(project))) == (1, 0)
        with fails("RESOURCE_EXHAUSTED", "QUEUE_LIMIT_REACHED") as failure:
            claim_one(client, added[-1])
        assert failure.metadata["setting"] == "max_starts_per_minute"
        sql.execute(
            "UPDATE queues SET starts = (SELECT jsonb_object_agg(key::bigint - 61, value) FROM jsonb_each(starts))"
            " WHERE project_id = %s",
            [project],
        )
        claim_one(client, added[-1])
        assert len(client.claim(project, max=9)) == 2

    def test_duplicates_of_a_resource_are_passed_over_together(self, client: Client, project: str) -> None:
        for _ in range(3):
            client.enqueue(project_id=project, resource_key="disk", allow_duplicates=True)
        free = client.enqueue(project_id=project)
        [first, other] = client.claim(project, max=9)
        assert (first.resource_key, other.id) == ("disk", free.id)
        assert client.claim(project, max=9) == []
        complete(client, first)
        assert [job.resource_key for job in client.claim(project, max=9)] == ["disk"]

    def test_a_limit_that_is_taken_away_keeps_nobody_back(self, client: Client, project: str) -> None:
        settle(client, project, max_running=1)
        add(client, project, "", "", "")
        client.claim(project)
        settle(client, project)
        assert len(client.claim(project, max=9)) == 2

    @pytest.mark.parametrize("settings", [{"max_running": 1}, {"max_running_per_key": 1}])
    def test_a_waiting_worker_gets_the_place_that_becomes_free(
        self, client: Client, project: str, settings: dict[str, int]
    ) -> None:
        settle(client, project, **settings)
        add(client, project, "a", "a", "a", "a")
        worker = Worker(client, project, max=9)
        for ended in range(3):
            worker.until(ended + 1)
            assert len(worker.jobs) == ended + 1
            if ended == 1:
                client.jobs.CancelJob(pb.CancelJobRequest(project_id=project, id=worker.jobs[ended].id))
            else:
                complete(client, worker.jobs[ended])
        worker.until(4)
        worker.stop()

    def test_a_waiting_worker_gets_what_a_minute_kept_back(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        settle(client, project, max_starts_per_minute=1)
        add(client, project, "", "")
        client.claim(project)
        sql.execute(
            "UPDATE queues SET starts = (SELECT jsonb_object_agg(key::bigint - 59, value) FROM jsonb_each(starts)),"
            " next_start_time = next_start_time - interval '59 s' WHERE project_id = %s",
            [project],
        )
        worker = Worker(client, project)
        worker.until(1)
        worker.stop()


class TestRaces:
    """Two workers cannot exceed a limit."""

    def run(self, client: Client, project: str, jobs: int) -> list[tuple[pb.Job, int]]:
        """Sixteen workers do the jobs. Answers each with the time of its end, by the clock of the database."""
        ended: list[tuple[pb.Job, int]] = []

        def work(number: int) -> None:
            deadline = time.monotonic() + 60
            while len(ended) < jobs and time.monotonic() < deadline:
                try:
                    claimed = client.claim(project, worker_id=f"w-{number}", max=1 + number % 3)
                except grpc.RpcError as error:
                    assert error.code() == grpc.StatusCode.ABORTED
                    continue
                for job in claimed:
                    done = complete(client, job)
                    ended.append((job, done.end_time.ToMicroseconds()))

        threads = [threading.Thread(target=work, args=(number,)) for number in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(ended) == jobs
        return ended

    @staticmethod
    def most_at_once(ended: list[tuple[pb.Job, int]]) -> int:
        moments = [(job.claim_time.ToMicroseconds(), 1) for job, _ in ended] + [(end, -1) for _, end in ended]
        return max(itertools.accumulate(change for _, change in sorted(moments)))

    def test_workers_together_keep_to_the_limit(self, client: Client, project: str) -> None:
        settle(client, project, max_running=3)
        add(client, project, *[""] * 150)
        assert self.most_at_once(self.run(client, project, 150)) == 3

    def test_workers_together_keep_to_the_limit_of_a_key(self, client: Client, project: str) -> None:
        settle(client, project, max_running_per_key=2)
        add(client, project, *["a", "b", ""] * 50)
        ended = self.run(client, project, 150)
        for key in ("a", "b"):
            assert self.most_at_once([one for one in ended if one[0].concurrency_key == key]) <= 2

    def test_claims_by_id_keep_to_it_too(self, client: Client, project: str) -> None:
        settle(client, project, max_running=5)
        added = add(client, project, *[""] * 40)

        def claim(job: pb.Job) -> bool:
            try:
                claim_one(client, job)
            except grpc.RpcError as error:
                assert error.code() in (grpc.StatusCode.RESOURCE_EXHAUSTED, grpc.StatusCode.ABORTED)
                return False
            return True

        with ThreadPoolExecutor(16) as pool:
            assert sum(pool.map(claim, added)) == 5

    @pytest.mark.parametrize("isolation", ["READ_COMMITTED", "REPEATABLE_READ", "SERIALIZABLE"])
    def test_a_claim_waits_for_an_open_transaction(self, client: Client, project: str, isolation: str) -> None:
        """With an older snapshot it cannot see what the other has claimed, and fails."""
        settle(client, project, max_running=1)
        add(client, project, "", "")
        first = Transaction(client, project_id=project, isolation=f"ISOLATION_LEVEL_{isolation}")
        second = Transaction(client, project_id=project, isolation=f"ISOLATION_LEVEL_{isolation}")
        for transaction in (first, second):
            transaction.call(pb.ListJobsRequest())
        claim = pb.ClaimJobsRequest(worker_id="w", max=9)
        assert len(first.call(claim).jobs) == 1
        with ThreadPoolExecutor(1) as pool:
            waiting = pool.submit(second.call, claim)
            time.sleep(0.3)
            assert not waiting.done()
            first.commit()
            if isolation == "READ_COMMITTED":
                assert not waiting.result(5).jobs
            else:
                with fails("ABORTED", "SERIALIZATION_FAILURE"):
                    waiting.result(5)


def test_a_hundred_thousand_jobs_that_wait_are_not_looked_through(
    client: Client, project: str, sql: psycopg.Connection[Any]
) -> None:
    """Of a key without room, before one job of another key and one without a key."""
    settle(client, project, max_running_per_key=1)
    sql.execute(
        "INSERT INTO jobs (project_id, id, create_time, update_time, version, type, status, queue, priority,"
        " allow_duplicates, attempt, max_attempts, run_time, payload_bytes, concurrency_key, lane)"
        " SELECT %s, 'job-' || n, now(), now(), 1, 'work', 'PENDING', 'default', 9, FALSE, 0, 3, now(), 0, 'busy',"
        " 'key/busy' FROM generate_series(1, 100000) AS n",
        [project],
    )
    sql.execute("VACUUM ANALYZE jobs")
    assert keys(client.claim(project)) == ["busy"]
    took = []
    for key in ("", "free", "", "free") * 5:
        job = client.enqueue(project_id=project, concurrency_key=key)
        began = time.perf_counter()
        [claimed] = client.claim(project)
        took.append(time.perf_counter() - began)
        assert get(client, claimed).id == job.id
        complete(client, claimed)
    assert sorted(took)[10] < 0.1
