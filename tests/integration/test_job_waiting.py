"""Waiting workers: jobs are sent to them as they are committed, become due or become free."""

import itertools
import time

import grpc
import pytest
from statehouse.v1 import job_pb2 as pb
from statehouse.v1 import lock_pb2

from statehouse_server.services.job import waiting
from tests.support.client import Client
from tests.support.transactions import Transaction
from tests.support.waiting_worker import Worker
from tests.support.work import complete, fail, in_seconds


class TestWaiting:
    def test_an_idle_worker_gets_what_is_there_and_what_comes(self, client: Client, project: str) -> None:
        first = client.enqueue(project_id=project)
        worker = Worker(client, project, max=10)
        worker.until(1)
        second = client.enqueue(project_id=project)
        assert [job.id for job in worker.until(2)] == [first.id, second.id]
        complete(client, worker.jobs[1])
        worker.stop()
        assert worker.code == grpc.StatusCode.CANCELLED

    def test_a_worker_has_no_more_than_it_asked_for(self, client: Client, project: str) -> None:
        for _ in range(6):
            client.enqueue(project_id=project)
        worker = Worker(client, project, max=2)
        worker.until(2)
        time.sleep(0.3)
        assert len(worker.jobs) == 2
        complete(client, worker.jobs[0])
        worker.until(3)
        fail(client, worker.jobs[1], permanent=True)
        worker.until(4)
        client.jobs.CancelJob(pb.CancelJobRequest(project_id=project, id=worker.jobs[2].id))
        results = [pb.JobResult(job_id=worker.jobs[3].id, lease_token=worker.jobs[3].lease_token)]
        client.jobs.BatchCompleteJobs(pb.BatchCompleteJobsRequest(project_id=project, results=results))
        worker.until(5)
        worker.stop()

    def test_a_job_that_comes_due_is_sent_then(self, client: Client, project: str) -> None:
        worker = Worker(client, project)
        time.sleep(0.2)
        client.enqueue(project_id=project, run_time=in_seconds(0.7))
        time.sleep(0.3)
        assert not worker.jobs
        worker.until(1)
        worker.stop()

    def test_a_lease_that_expires_is_sent_to_another(self, client: Client, project: str) -> None:
        client.enqueue(project_id=project)
        client.claim(project, worker_id="dies", lease=1)
        worker = Worker(client, project)
        assert worker.until(1)[0].attempt == 2
        worker.stop()

    def test_what_a_lock_or_a_resource_kept_back_is_sent_when_it_is_free(self, client: Client, project: str) -> None:
        cluster = client.create_cluster(project_id=project)
        lock = client.acquire(project, f"cluster/{cluster.id}", "somebody")
        client.enqueue(project_id=project, cluster_id=cluster.id)
        client.enqueue(project_id=project, resource_key="disk", allow_duplicates=True)
        client.enqueue(project_id=project, resource_key="disk", allow_duplicates=True)
        [busy] = client.claim(project, max=9)
        worker = Worker(client, project, max=9)
        time.sleep(0.2)
        assert not worker.jobs
        client.locks.ReleaseLock(
            lock_pb2.ReleaseLockRequest(project_id=project, name=lock.name, holder="somebody", token=lock.token)
        )
        worker.until(1)
        complete(client, busy)
        worker.until(2)
        worker.stop()

    def test_what_a_crashed_holder_kept_back_is_sent_when_its_lock_expires(self, client: Client, project: str) -> None:
        cluster = client.create_cluster(project_id=project)
        client.acquire(project, f"cluster/{cluster.id}", "crashed", 1)
        client.enqueue(project_id=project, cluster_id=cluster.id)
        worker = Worker(client, project)
        worker.until(1)
        worker.stop()

    def test_many_idle_workers_share_what_comes(self, client: Client, project: str) -> None:
        workers = [Worker(client, project, worker_id=f"w-{number}", max=1) for number in range(20)]
        workers.append(Worker(client, project, worker_id="picky", types=["rare"], max=1))
        time.sleep(0.3)
        jobs = [pb.Job(type="common") for _ in range(20)] + [pb.Job(type="rare")]
        client.jobs.BatchEnqueueJobs(pb.BatchEnqueueJobsRequest(project_id=project, jobs=jobs))
        deadline = time.monotonic() + 10
        while sum(len(worker.jobs) for worker in workers) < 21:
            assert time.monotonic() < deadline
            time.sleep(0.01)
        assert {len(worker.jobs) for worker in workers} == {1}
        for worker in workers:
            worker.stop()

    def test_an_idle_stream_sends_empty_messages(
        self, client: Client, project: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Whether the worker waits for a job, or has as many as it may have."""
        monkeypatch.setattr(waiting, "HEARTBEAT_SECONDS", 0.2)
        worker = Worker(client, project)
        worker.until_messages(3)
        assert not worker.jobs
        client.enqueue(project_id=project)
        worker.until(1)
        worker.until_messages(len(worker.times) + 3)
        client.enqueue(project_id=project)
        complete(client, worker.jobs[0])
        worker.until(2)
        worker.stop()
        gaps = [later - earlier for earlier, later in itertools.pairwise(worker.times)]
        assert max(gaps) < 1

    def test_a_worker_keeps_its_place_in_the_queue_while_it_is_idle(
        self, client: Client, project: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(waiting, "HEARTBEAT_SECONDS", 0.1)
        first = Worker(client, project, worker_id="first")
        first.until_messages(1)
        second = Worker(client, project, worker_id="second")
        second.until_messages(2)
        client.enqueue(project_id=project)
        assert first.until(1)[0].worker_id == "first"
        first.stop()
        second.stop()

    def test_a_worker_that_does_not_read_does_not_stand_before_others(
        self, client: Client, grpc_addr: str, project: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Its heartbeat waits for the client, which takes one byte at a time."""
        monkeypatch.setattr(waiting, "HEARTBEAT_SECONDS", 0.1)
        options = [
            ("grpc.http2.lookahead_bytes", 1),
            ("grpc.http2.bdp_probe", 0),
            ("grpc.use_local_subchannel_pool", 1),
        ]
        with grpc.insecure_channel(grpc_addr, options=options) as channel:
            request = pb.WaitForJobsRequest(project_id=project, worker_id="deaf")
            deaf = Client(channel).jobs.WaitForJobs(request)
            time.sleep(1)
            second = Worker(client, project, worker_id="second")
            second.until_messages(1)
            client.enqueue(project_id=project)
            assert second.until(1)[0].worker_id == "second"
            second.stop()
            deaf.cancel()

    def test_jobs_of_a_transaction_are_sent_when_it_is_committed(self, client: Client, project: str) -> None:
        """A hint before the commit would find nothing, so it is sent after the commit."""
        worker = Worker(client, project)
        time.sleep(0.2)
        transaction = Transaction(client, project_id=project)
        transaction.call(pb.EnqueueJobRequest(job=pb.Job(type="work")))
        time.sleep(0.2)
        assert not worker.jobs
        transaction.commit()
        worker.until(1)
        worker.stop()
