"""The critical worker pattern: a job, the lock of its cluster and the status of the cluster change together."""

import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import grpc
import psycopg
from statehouse.v1 import cluster_pb2, lock_pb2, transaction_pb2
from statehouse.v1 import job_pb2 as pb

from tests.support.client import Client, fails, span
from tests.support.transactions import Transaction
from tests.support.work import complete, expire, get, heartbeat, in_seconds, reason_of


class TestJobsOnClusters:
    """StartClusterJob and FinishClusterJob."""

    def prepare(self, client: Client, project: str) -> tuple[cluster_pb2.Cluster, pb.Job]:
        cluster = client.create_cluster(project_id=project)
        return cluster, client.enqueue(project_id=project, type="create", cluster_id=cluster.id)

    def start(self, client: Client, job: pb.Job, **fields: Any) -> pb.StartClusterJobResponse:
        values = {
            "project_id": job.project_id,
            "job_id": job.id,
            "worker_id": "w-1",
            "lock_ttl": span(60),
            "cluster_status": cluster_pb2.CLUSTER_STATUS_CREATING,
        }
        return client.jobs.StartClusterJob(pb.StartClusterJobRequest(**values | fields))

    def finish(self, client: Client, started: pb.StartClusterJobResponse, **fields: Any) -> pb.FinishClusterJobResponse:
        values = {
            "project_id": started.job.project_id,
            "job_id": started.job.id,
            "worker_id": "w-1",
            "lease_token": started.job.lease_token,
            "lock_token": started.lock.token,
            "cluster_status": cluster_pb2.CLUSTER_STATUS_READY,
            **({} if "failure" in fields else {"success": {}}),
        }
        return client.jobs.FinishClusterJob(pb.FinishClusterJobRequest(**values | fields))

    def state(self, sql: psycopg.Connection[Any], project: str) -> list[Any]:
        return [
            sql.execute(f"SELECT * FROM {table} WHERE project_id = %s ORDER BY 1, 2", [project]).fetchall()
            for table in ("clusters", "jobs", "locks")
        ]

    def test_a_job_is_started_and_finished_in_one_call_each(self, client: Client, project: str) -> None:
        cluster, job = self.prepare(client, project)
        started = self.start(client, job)
        assert (started.job.status, started.job.attempt) == (pb.JOB_STATUS_RUNNING, 1)
        assert started.cluster.status == cluster_pb2.CLUSTER_STATUS_CREATING
        assert (started.lock.name, started.lock.holder) == (f"cluster/{cluster.id}", "w-1")
        finished = self.finish(client, started, success={"result_json": '{"ok": 1}'})
        assert (finished.job.status, finished.job.result_json) == (pb.JOB_STATUS_COMPLETED, '{"ok": 1}')
        assert finished.cluster.status == cluster_pb2.CLUSTER_STATUS_READY
        with fails("NOT_FOUND"):
            client.locks.GetLock(lock_pb2.GetLockRequest(project_id=project, name=started.lock.name))

    def test_a_job_that_destroys_a_cluster_leaves_the_time_of_it(self, client: Client, project: str) -> None:
        _, job = self.prepare(client, project)
        started = self.start(client, job, cluster_status=cluster_pb2.CLUSTER_STATUS_DESTROYING)
        assert not started.cluster.HasField("destroy_time")
        destroyed = self.finish(client, started, cluster_status=cluster_pb2.CLUSTER_STATUS_DESTROYED).cluster
        assert destroyed.destroy_time == destroyed.update_time

    def test_a_job_cannot_bring_a_cluster_back_whose_name_is_taken(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        cluster, job = self.prepare(client, project)
        failed = cluster_pb2.CLUSTER_STATUS_FAILED
        key = {"project_id": project, "id": cluster.id}
        client.clusters.UpdateClusterStatus(cluster_pb2.UpdateClusterStatusRequest(**key, status=failed))
        client.create_cluster(project_id=project, name=cluster.name)
        before = self.state(sql, project)
        with fails("ALREADY_EXISTS") as failure:
            self.start(client, job)
        assert failure.metadata == {"entity_kind": "cluster", "field": "name", "value": cluster.name}
        assert self.state(sql, project) == before
        started = self.start(client, job, cluster_status=failed)
        with fails("ALREADY_EXISTS"):
            self.finish(client, started)
        destroyed = self.finish(client, started, cluster_status=cluster_pb2.CLUSTER_STATUS_DESTROYED).cluster
        assert destroyed.HasField("destroy_time")

    def test_a_worker_that_has_lost_job_and_lock_is_told_that(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        """It must not learn how others have changed the cluster since."""
        cluster, job = self.prepare(client, project)
        started = self.start(client, job)
        key = {"project_id": project, "id": cluster.id}
        client.jobs.CancelJob(pb.CancelJobRequest(project_id=project, id=job.id))
        sql.execute("UPDATE locks SET expire_time = now() WHERE project_id = %s", [project])
        taken = cluster_pb2.UpdateClusterStatusRequest(**key, status=cluster_pb2.CLUSTER_STATUS_DESTROYING)
        client.clusters.UpdateClusterStatus(taken)
        with fails("ABORTED", "LEASE_LOST"):
            self.finish(client, started)
        with fails("ABORTED", "LEASE_LOST"):
            self.start(client, job, lease_token=started.job.lease_token)
        client.clusters.DeleteCluster(cluster_pb2.DeleteClusterRequest(**key))
        with fails("ABORTED", "LEASE_LOST"):
            self.finish(client, started)

    def test_a_lease_that_has_expired_is_lost_also_if_the_cluster_is_deleted(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        """Whoever is fenced off learns that first."""
        cluster, job = self.prepare(client, project)
        started = self.start(client, job)
        client.clusters.DeleteCluster(cluster_pb2.DeleteClusterRequest(project_id=project, id=cluster.id))
        with fails("FAILED_PRECONDITION", "DELETED"):
            complete(client, started.job)
        expire(sql, started.job)
        with fails("ABORTED", "LEASE_LOST"):
            complete(client, started.job)
        with fails("ABORTED", "LEASE_LOST"):
            self.finish(client, started)
        with fails("ABORTED", "LEASE_LOST"):
            self.start(client, job, lease_token=started.job.lease_token)
        [beat] = heartbeat(client, started.job)
        assert reason_of(beat) == "LEASE_LOST"

    def test_a_job_that_failed_is_given_back_with_its_cluster(self, client: Client, project: str) -> None:
        _, job = self.prepare(client, project)
        started = self.start(client, job)
        failure = pb.JobFailure(error_message="no quota", retry_delay=span(5))
        finished = self.finish(client, started, failure=failure, cluster_status=cluster_pb2.CLUSTER_STATUS_FAILED)
        assert (finished.job.status, finished.job.error_message) == (pb.JOB_STATUS_PENDING, "no quota")
        assert finished.cluster.status == cluster_pb2.CLUSTER_STATUS_FAILED

    def test_a_job_does_not_end_without_an_outcome(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        _, job = self.prepare(client, project)
        started = self.start(client, job)
        before = self.state(sql, project)
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="outcome"):
            self.finish(client, started, success=None)
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="failure.retry_delay"):
            self.finish(client, started, failure=pb.JobFailure(retry_delay=span(0)))
        assert self.state(sql, project) == before

    def test_a_failure_without_details_is_a_failure(self, client: Client, project: str) -> None:
        _, job = self.prepare(client, project)
        finished = self.finish(client, self.start(client, job), failure={}, cluster_status=0)
        assert finished.job.status == pb.JOB_STATUS_PENDING
        assert finished.cluster.status == cluster_pb2.CLUSTER_STATUS_CREATING

    def test_an_answer_that_could_not_be_received_undoes_the_start(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        large = '"' + "x" * 1_000_000 + '"'
        expanding = "[" + ",".join(["1"] * 500_000) + "]"
        cluster = client.create_cluster(project_id=project, tags_json=expanding, metadata_json=expanding)
        job = client.enqueue(project_id=project, cluster_id=cluster.id, payload_json=expanding)
        sql.execute("UPDATE jobs SET result_json = %s WHERE id = %s", [large, job.id])
        before = self.state(sql, project)
        with fails("FAILED_PRECONDITION", "RESULT_TOO_LARGE"):
            self.start(client, job)
        assert self.state(sql, project) == before

    def test_a_start_in_an_open_transaction_does_not_hold_up_what_refers_to_the_cluster(
        self, client: Client, project: str
    ) -> None:
        cluster, job = self.prepare(client, project)
        worker = ByHand(client, project_id=project)
        start = pb.StartClusterJobRequest(
            job_id=job.id, worker_id="w", lock_ttl=span(60), cluster_status=cluster_pb2.CLUSTER_STATUS_CREATING
        )
        assert worker.call(start).job.id == job.id
        client.enqueue(project_id=project, cluster_id=cluster.id)
        worker.rollback()

    def test_what_cannot_start_leaves_no_trace(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        cluster, job = self.prepare(client, project)
        unbound = client.enqueue(project_id=project)
        later = client.enqueue(project_id=project, cluster_id=cluster.id, run_time=in_seconds(1000))
        done = client.enqueue(project_id=project, cluster_id=cluster.id)
        client.jobs.CancelJob(pb.CancelJobRequest(project_id=project, id=done.id))
        worn_out = client.enqueue(project_id=project, cluster_id=cluster.id)
        sql.execute("UPDATE jobs SET attempt = 3 WHERE id = %s", [worn_out.id])
        ready = {"cluster_status": cluster_pb2.CLUSTER_STATUS_READY}
        cases: list[tuple[str, str, pb.Job, dict[str, Any]]] = [
            ("NOT_FOUND", "NOT_FOUND", pb.Job(project_id=project, id="nothing"), {}),
            ("FAILED_PRECONDITION", "FAILED_PRECONDITION", unbound, {}),
            ("FAILED_PRECONDITION", "NOT_DUE", later, {}),
            ("FAILED_PRECONDITION", "ATTEMPTS_EXHAUSTED", worn_out, {}),
            ("FAILED_PRECONDITION", "INVALID_TRANSITION", done, {}),
            ("FAILED_PRECONDITION", "INVALID_TRANSITION", job, ready),
            ("ABORTED", "LEASE_LOST", job, {"lease_token": "wrong"}),
        ]
        before = self.state(sql, project)
        for code, reason, one, fields in cases:
            with fails(code, reason):
                self.start(client, one, **fields)
            assert self.state(sql, project) == before
        client.acquire(project, f"cluster/{cluster.id}", "somebody")
        before = self.state(sql, project)
        with fails("ABORTED", "LOCK_HELD") as failure:
            self.start(client, job)
        assert failure.metadata["holder"] == "somebody"
        assert self.state(sql, project) == before

    def test_a_worker_excludes_itself_too(self, client: Client, project: str) -> None:
        cluster, job = self.prepare(client, project)
        second = client.enqueue(project_id=project, cluster_id=cluster.id)
        self.start(client, job)
        for again in (job, second):
            with fails("ABORTED", "LOCK_HELD"):
                self.start(client, again)

    def test_a_job_that_was_claimed_before_keeps_its_lease(self, client: Client, project: str) -> None:
        self.prepare(client, project)
        [claimed] = client.claim(project, worker_id="w-1", lease=5)
        with fails("ABORTED", "LOCK_HELD") as failure:
            self.start(client, claimed)
        assert failure.metadata["holder"] == "w-1"
        started = self.start(client, claimed, lease_token=claimed.lease_token)
        assert (started.job.attempt, started.job.lease_token) == (1, claimed.lease_token)
        assert started.job.lease_expire_time.seconds - claimed.lease_expire_time.seconds >= 50
        assert self.finish(client, started).job.status == pb.JOB_STATUS_COMPLETED

    def test_after_a_crash_another_worker_goes_on(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        cluster, job = self.prepare(client, project)
        crashed = self.start(client, job)
        expire(sql, crashed.job)
        sql.execute("UPDATE locks SET expire_time = now() - interval '1 ms' WHERE project_id = %s", [project])
        started = self.start(client, job, worker_id="w-2")
        assert started.job.attempt == 2
        assert started.lock.token > crashed.lock.token
        before = self.state(sql, project)
        with fails("ABORTED", "LEASE_LOST"):
            self.finish(client, crashed)
        with fails("ABORTED", "LEASE_LOST"):
            self.finish(client, started, worker_id="w-2", lock_token=crashed.lock.token)
        with fails("ABORTED", "LEASE_LOST"):
            self.finish(client, started, worker_id="w-2", lease_token=crashed.job.lease_token)
        with fails("FAILED_PRECONDITION", "INVALID_TRANSITION"):
            self.finish(client, started, worker_id="w-2", cluster_status=cluster_pb2.CLUSTER_STATUS_HIBERNATED)
        assert self.state(sql, project) == before
        assert self.finish(client, started, worker_id="w-2").cluster.id == cluster.id

    def test_of_many_workers_one_starts(self, client: Client, project: str) -> None:
        _, job = self.prepare(client, project)

        def start(number: int) -> bool:
            try:
                self.start(client, job, worker_id=f"w-{number}")
            except grpc.RpcError as error:
                assert error.code() == grpc.StatusCode.ABORTED
                return False
            return True

        with ThreadPoolExecutor(8) as pool:
            assert sum(pool.map(start, range(8))) == 1
        assert get(client, job).attempt == 1


class ByHand(Transaction):
    """A worker that does the steps of StartClusterJob itself, in an interactive transaction."""

    def start(self, job: pb.Job) -> Any:
        """Lock the cluster's row, check, acquire, start, set the status. Returns the last response."""
        read = cluster_pb2.GetClusterRequest(id=job.cluster_id)
        cluster = self.call(read, transaction_pb2.ROW_LOCK_UPDATE).cluster
        assert cluster.status == cluster_pb2.CLUSTER_STATUS_PENDING
        acquire = lock_pb2.AcquireLockRequest(name=f"cluster/{job.cluster_id}", holder="by-hand", ttl=span(60))
        self.call(acquire)
        claimed = self.call(pb.ClaimJobRequest(id=job.id, worker_id="by-hand", lease=span(60)))
        update = cluster_pb2.UpdateClusterStatusRequest(
            id=job.cluster_id, status=cluster_pb2.CLUSTER_STATUS_CREATING, version=cluster.version
        )
        assert self.call(update).cluster.version == cluster.version + 1
        return claimed


def test_the_same_by_hand_in_a_transaction(client: Client, project: str) -> None:
    cluster = client.create_cluster(project_id=project)
    job = client.enqueue(project_id=project, cluster_id=cluster.id)
    first, second = ByHand(client, project_id=project), ByHand(client, project_id=project)
    assert first.start(job).job.status == pb.JOB_STATUS_RUNNING
    assert get(client, job).status == pb.JOB_STATUS_PENDING, "nothing is seen before the commit"
    with ThreadPoolExecutor(1) as pool:
        read = cluster_pb2.GetClusterRequest(id=cluster.id)
        blocked = pool.submit(second.call, read, transaction_pb2.ROW_LOCK_UPDATE)
        time.sleep(0.2)
        assert not blocked.done(), "the row of the cluster is locked"
        first.commit()
        assert blocked.result(5).cluster.status == cluster_pb2.CLUSTER_STATUS_CREATING
    assert get(client, job).worker_id == "by-hand"
    second.rollback()


def test_by_hand_what_is_held_or_rolled_back_leaves_no_trace(
    client: Client, project: str, sql: psycopg.Connection[Any]
) -> None:
    cluster = client.create_cluster(project_id=project)
    job = client.enqueue(project_id=project, cluster_id=cluster.id)
    before = TestJobsOnClusters().state(sql, project)
    worker = ByHand(client, project_id=project)
    worker.start(job)
    worker.rollback()
    assert TestJobsOnClusters().state(sql, project) == before
    client.acquire(project, f"cluster/{cluster.id}", "somebody")
    before = TestJobsOnClusters().state(sql, project)
    worker = ByHand(client, project_id=project)
    with fails("ABORTED", "LOCK_HELD"):
        worker.start(job)
    worker.commit()  # a call that failed does not end the transaction
    assert TestJobsOnClusters().state(sql, project) == before


def test_one_particular_job_is_claimed(client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    def claim(job: pb.Job) -> pb.Job:
        return client.jobs.ClaimJob(pb.ClaimJobRequest(project_id=project, id=job.id, worker_id="w")).job

    first = client.enqueue(project_id=project, priority=9)
    job = client.enqueue(project_id=project, resource_key="disk", allow_duplicates=True)
    twin = client.enqueue(project_id=project, resource_key="disk", allow_duplicates=True)
    later = client.enqueue(project_id=project, run_time=in_seconds(100))
    assert (claim(job).id, get(client, first).status) == (job.id, pb.JOB_STATUS_PENDING)
    for held in (job, twin):
        with fails("ABORTED", "LOCK_HELD"):
            claim(held)
    last = client.enqueue(project_id=project, max_attempts=1)
    claim(last)
    with fails("ABORTED", "LOCK_HELD"):
        claim(last)
    expire(sql, last)
    with fails("FAILED_PRECONDITION", "ATTEMPTS_EXHAUSTED") as failure:
        claim(last)
    assert failure.metadata == {"entity_kind": "job", "entity_id": last.id, "max_attempts": "1"}
    with fails("FAILED_PRECONDITION", "NOT_DUE") as failure:
        claim(later)
    run_time = later.run_time.ToJsonString()
    assert failure.metadata == {"entity_kind": "job", "entity_id": later.id, "run_time": run_time}
    with fails("NOT_FOUND", "NOT_FOUND"):
        claim(pb.Job(id="nothing"))
    client.jobs.CancelJob(pb.CancelJobRequest(project_id=project, id=later.id))
    with fails("FAILED_PRECONDITION", "INVALID_TRANSITION"):
        claim(later)
