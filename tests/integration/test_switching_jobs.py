"""What a controller of clusters asks of a store for its workers, each in one call: jobs, locks, keys and roles."""

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import grpc
import pytest
from statehouse.v1 import cluster_pb2, idempotency_pb2, lock_pb2
from statehouse.v1 import job_pb2 as pb
from statehouse.v1 import role_mapping_pb2 as roles

from tests.support.client import Client, fails, span
from tests.support.switching import Store, ago, document, ids_of, names_of

MONTH = 30 * 86_400
PENDING, RUNNING, FAILED = pb.JOB_STATUS_PENDING, pb.JOB_STATUS_RUNNING, pb.JOB_STATUS_FAILED


class JobStore(Store):
    def create(self, **fields: Any) -> pb.Job:
        return self._ask(pb.EnqueueJobRequest, job={"type": "CREATE"} | fields).job

    def create_once(self, key: str, **fields: Any) -> tuple[pb.Job, bool]:
        """The job that was created under an idempotency key of 30 days, and whether that was earlier."""
        method = self._client.jobs.EnqueueJob.with_call
        headers = (("idempotency-key", key), ("idempotency-key-ttl", str(MONTH)))
        response, call = method(self._request(pb.EnqueueJobRequest, job={"type": "CREATE"} | fields), metadata=headers)
        return response.job, ("idempotency-replayed", "true") in call.initial_metadata()

    def get_by_id(self, id_: str) -> pb.Job:
        return self._ask(pb.GetJobRequest, id=id_).job

    def list_by_cluster_id_paginated(self, cluster: str, limit: int, offset: int) -> tuple[list[str], int]:
        of_cluster = {"cluster_ids": {"ids": [cluster]}}
        request = {"filters": [of_cluster], "page_size": limit, "skip": offset, "with_total": True}
        page = self._ask(pb.ListJobsRequest, **request)
        return ids_of(page.jobs), page.total_size

    def get_by_cluster_id_and_type(self, cluster: str, type_: str) -> list[str]:
        chosen = {"cluster_ids": {"ids": [cluster]}, "types": [type_]}
        return ids_of(self._ask(pb.ListJobsRequest, filters=[chosen]).jobs)

    def list_jobs(self, **filter_: Any) -> list[str]:
        """By status, queue, worker, resource or run time."""
        return ids_of(self._ask(pb.ListJobsRequest, filters=[filter_]).jobs)

    def get_pending(self, *types: str, limit: int = 1) -> list[pb.Job]:
        """For one worker alone, which is also MarkStarted."""
        request = {"worker_id": "worker", "lease": span(60), "types": types, "max": limit}
        return [*self._ask(pb.ClaimJobsRequest, **request).jobs]

    def count_pending(self) -> dict[str, tuple[int, int]]:
        """Those that wait, and of these the due ones, by type."""
        request = {"filters": [{"statuses": [PENDING]}], "group_by": [pb.JOB_GROUPING_TYPE]}
        return {one.type: (one.count, one.due_count) for one in self._ask(pb.CountJobsRequest, **request).counts}

    def mark_started(self, id_: str, worker: str) -> pb.Job:
        return self._ask(pb.ClaimJobRequest, id=id_, worker_id=worker, lease=span(60)).job

    def mark_succeeded(self, job: pb.Job, **metadata: Any) -> pb.Job:
        return self._ask(pb.CompleteJobRequest, **self._held(job), result_json=document(**metadata)).job

    def mark_failed(self, job: pb.Job, code: str) -> pb.Job:
        failure = {"error_code": code, "permanent": True}
        return self._ask(pb.FailJobRequest, **self._held(job), failure=failure).job

    def increment_attempt(self, job: pb.Job, retry_after: float) -> pb.Job:
        failure = {"error_code": "RETRY", "retry_delay": span(retry_after)}
        return self._ask(pb.FailJobRequest, **self._held(job), failure=failure).job

    def not_ready(self, job: pb.Job, reason: str) -> pb.Job:
        return self._ask(pb.ReleaseJobRequest, **self._held(job), reason=reason).job

    def update_metadata(self, job: pb.Job, progress: float, **metadata: Any) -> pb.Job:
        request = self._held(job) | {"state_json": document(**metadata), "progress": progress}
        return self._ask(pb.UpdateJobRequest, **request).job

    def fail_from_outside(self, id_: str) -> pb.Job:
        """By somebody who is not its worker, and fences that one off."""
        return self._ask(pb.CancelJobRequest, id=id_).job

    def get_retry_history(self, id_: str) -> list[tuple[int, str]]:
        attempts = self._ask(pb.ListJobAttemptsRequest, job_id=id_).attempts
        return [(one.attempt, one.error_code) for one in attempts]

    def retry_all_failed(self, type_: str) -> int:
        return self._ask(pb.RetryJobsRequest, filters=[{"types": [type_], "statuses": [FAILED]}]).count

    def delete_ended(self, before: Any) -> int:
        ended = {"statuses": [pb.JOB_STATUS_COMPLETED], "create_time": {"end_time": before}}
        return self._ask(pb.DeleteJobsRequest, filters=[ended], force=True).count

    def pause(self, queue: str, *, paused: bool) -> pb.Queue:
        request = {"queue": {"name": queue, "paused": paused}, "update_mask": {"paths": ["paused"]}}
        return self._ask(pb.UpdateQueueRequest, **request).queue

    def start_work(self, id_: str, worker: str, status: int) -> pb.StartClusterJobResponse:
        """Row lock, transition, lock, start of the job and status of the cluster: one transaction."""
        request = {"job_id": id_, "worker_id": worker, "lock_ttl": span(60), "cluster_status": status}
        return self._ask(pb.StartClusterJobRequest, **request)

    def finish_work(self, started: pb.StartClusterJobResponse, status: int) -> pb.FinishClusterJobResponse:
        held = {"lease_token": started.job.lease_token, "lock_token": started.lock.token}
        request = {"job_id": started.job.id, "worker_id": started.job.worker_id, "cluster_status": status} | held
        return self._ask(pb.FinishClusterJobRequest, **request, success={})

    def _held(self, job: pb.Job) -> dict[str, Any]:
        return {"id": job.id, "lease_token": job.lease_token}


class LockStore(Store):
    def acquire(self, name: str, holder: str, wait: float = 0) -> lock_pb2.Lock:
        request = {"name": name, "holder": holder, "ttl": span(60), "wait": span(wait) if wait else None}
        return self._ask(lock_pb2.AcquireLockRequest, **request).lock

    def update_expiry(self, lock: lock_pb2.Lock, seconds: int) -> lock_pb2.Lock:
        return self._ask(lock_pb2.RenewLockRequest, **self._held(lock), ttl=span(seconds)).lock

    def release(self, lock: lock_pb2.Lock) -> None:
        self._ask(lock_pb2.ReleaseLockRequest, **self._held(lock))

    def get_lock(self, name: str) -> lock_pb2.Lock:
        return self._ask(lock_pb2.GetLockRequest, name=name).lock

    def is_locked(self, name: str) -> bool:
        held = {"names": [name], "expire_time": {"start_time": ago(0)}}
        return self._ask(lock_pb2.CountLocksRequest, filters=[held]).total > 0

    def get_stuck_locks(self, seconds: float) -> list[str]:
        stuck = {"hold_time": {"end_time": ago(seconds)}}
        return names_of(self._ask(lock_pb2.ListLocksRequest, filters=[stuck]).locks)

    def get_expired_locks(self) -> list[str]:
        expired = {"expire_time": {"end_time": ago(0)}}
        return names_of(self._ask(lock_pb2.ListLocksRequest, filters=[expired]).locks)

    def _held(self, lock: lock_pb2.Lock) -> dict[str, Any]:
        return {"name": lock.name, "holder": lock.holder, "token": lock.token}


class KeyStore(Store):
    def get(self, key: str, request_hash: str) -> idempotency_pb2.ReserveKeyResponse:
        """What is stored under a key of 30 days, which is reserved if nothing is."""
        request = {"scope": "api", "key": key, "request_hash": request_hash, "ttl": span(MONTH)}
        return self._ask(idempotency_pb2.ReserveKeyRequest, **request)

    def store(self, key: str, token: str, response: bytes) -> None:
        request = {"scope": "api", "key": key, "reservation_token": token, "response": response}
        self._ask(idempotency_pb2.CompleteReservationRequest, **request)


class RoleStore(Store):
    def create(self, **fields: Any) -> roles.RoleMapping:
        return self._ask(roles.CreateRoleMappingRequest, role_mapping=fields).role_mapping

    def get_by_principal(self, principal: str, type_: int) -> list[roles.RoleMapping]:
        chosen = {"principals": [principal], "principal_types": [type_], "enabled": True}
        return [*self._ask(roles.ListRoleMappingsRequest, filters=[chosen]).role_mappings]

    def list_by_team(self, team: str) -> list[roles.RoleMapping]:
        return [*self._ask(roles.ListRoleMappingsRequest, filters=[{"teams": [team]}]).role_mappings]

    def resolve(self, principal: str) -> list[tuple[str, str]]:
        found = self._ask(roles.ResolveRolesRequest, principal=principal).roles
        return [(one.team, one.role) for one in found]


@pytest.fixture
def jobs(client: Client, project: str) -> JobStore:
    return JobStore(client, project)


def test_a_job_is_found_by_its_cluster_and_type(client: Client, project: str, jobs: JobStore) -> None:
    cluster = client.create_cluster(project_id=project).id
    for id_, type_ in (("1", "CREATE"), ("2", "RESIZE"), ("3", "RESIZE"), ("4", "DESTROY")):
        jobs.create(id=id_, type=type_, cluster_id=cluster)
    jobs.create(id="other", type="RESIZE")
    assert jobs.list_by_cluster_id_paginated(cluster, 2, 1) == (["3", "2"], 4)
    assert jobs.get_by_cluster_id_and_type(cluster, "RESIZE") == ["3", "2"]
    with fails("NOT_FOUND"):
        jobs.get_by_id("othe")


def test_jobs_that_wait_are_counted_and_claimed(jobs: JobStore) -> None:
    jobs.create(id="low", type="RESIZE")
    jobs.create(id="high", type="RESIZE", priority=5)
    jobs.create(id="later", type="RESIZE", run_time=ago(-3600))
    jobs.create(id="other", type="DESTROY")
    assert jobs.count_pending() == {"RESIZE": (3, 2), "DESTROY": (1, 1)}
    assert ids_of(jobs.get_pending("RESIZE", limit=5)) == ["high", "low"]
    assert jobs.get_pending("RESIZE") == []
    assert jobs.pause("default", paused=True).paused
    assert jobs.get_pending("DESTROY") == []
    jobs.pause("default", paused=False)
    assert ids_of(jobs.get_pending("DESTROY")) == ["other"]


def test_jobs_are_found_by_what_a_worker_knows(jobs: JobStore) -> None:
    jobs.create(id="one", queue="slow", resource_key="cluster/1")
    jobs.create(id="two", run_time=ago(-3600))
    jobs.mark_started("one", "w-1")
    assert jobs.list_jobs(queues=["slow"]) == jobs.list_jobs(resource_keys=["cluster/1"]) == ["one"]
    assert jobs.list_jobs(worker_ids={"ids": ["w-1"]}, statuses=[RUNNING]) == ["one"]
    assert jobs.list_jobs(run_time={"start_time": ago(0)}) == ["two"]


def test_a_job_from_its_creation_to_its_end(jobs: JobStore) -> None:
    jobs.create(id="one", max_attempts=2)
    for number in (1, 2, 3):
        waiting = jobs.not_ready(jobs.mark_started("one", "w-1"), f"not ready {number}")
        assert (waiting.status, waiting.attempt, waiting.release_count) == (PENDING, 0, number)
    started = jobs.mark_started("one", "w-1")
    assert jobs.update_metadata(started, 0.5, step=3).progress == 0.5
    assert jobs.increment_attempt(started, 0.001).status == PENDING
    again = jobs.mark_started("one", "w-2")
    assert (again.attempt, json.loads(again.state_json)) == (2, {"step": 3})
    with fails("ABORTED", "LEASE_LOST"):
        jobs.mark_succeeded(started)
    assert jobs.mark_failed(again, "QUOTA").status == FAILED
    assert jobs.get_retry_history("one") == [(2, "QUOTA"), (1, "RETRY")]
    assert jobs.retry_all_failed("CREATE") == 1
    assert jobs.mark_succeeded(jobs.mark_started("one", "w-3"), url="https://api").result_json
    assert jobs.delete_ended(ago(60)) == 0
    assert jobs.delete_ended(ago(-60)) == 1


def test_a_job_ends_from_outside(jobs: JobStore) -> None:
    jobs.create(id="one")
    started = jobs.mark_started("one", "w")
    assert jobs.fail_from_outside("one").status == pb.JOB_STATUS_CANCELLED
    with fails("ABORTED", "LEASE_LOST"):
        jobs.mark_succeeded(started)


def test_of_eight_workers_one_starts_the_work_on_a_cluster(client: Client, project: str, jobs: JobStore) -> None:
    cluster = client.create_cluster(project_id=project)
    job = jobs.create(cluster_id=cluster.id)
    creating, ready = cluster_pb2.CLUSTER_STATUS_CREATING, cluster_pb2.CLUSTER_STATUS_READY

    def start(number: int) -> pb.StartClusterJobResponse | None:
        try:
            return JobStore(client, project).start_work(job.id, f"w-{number}", creating)
        except grpc.RpcError:
            return None

    with ThreadPoolExecutor(8) as pool:
        (started,) = [one for one in pool.map(start, range(8)) if one]
    assert started.cluster.status == creating
    finished = jobs.finish_work(started, ready)
    assert (finished.cluster.status, finished.job.status) == (ready, pb.JOB_STATUS_COMPLETED)


def test_the_late_success_of_a_worker_is_refused(client: Client, project: str, jobs: JobStore) -> None:
    """Whatever has become of the cluster: first it is asked who holds the job."""
    cluster = client.create_cluster(project_id=project)
    started = jobs.start_work(jobs.create(cluster_id=cluster.id).id, "w", cluster_pb2.CLUSTER_STATUS_CREATING)
    jobs.fail_from_outside(started.job.id)
    request = cluster_pb2.UpdateClusterStatusRequest(project_id=project, id=cluster.id)
    request.status = cluster_pb2.CLUSTER_STATUS_DESTROYING
    client.clusters.UpdateClusterStatus(request)
    with fails("ABORTED", "LEASE_LOST"):
        jobs.finish_work(started, cluster_pb2.CLUSTER_STATUS_READY)


def test_locks(client: Client, project: str) -> None:
    locks = LockStore(client, project)
    lock = locks.acquire("cluster/one", "worker-1")
    for wait in (0, 0.01):
        with fails("ABORTED", "LOCK_HELD"):
            locks.acquire("cluster/one", "worker-2", wait)
    assert locks.update_expiry(lock, 600).hold_time == lock.hold_time
    assert locks.get_lock("cluster/one").holder == "worker-1"
    assert locks.is_locked("cluster/one")
    assert not locks.is_locked("cluster/two")
    assert locks.get_stuck_locks(-60) == ["cluster/one"]
    assert locks.get_stuck_locks(60) == locks.get_expired_locks() == []
    locks.release(lock)
    with fails("NOT_FOUND"):
        locks.get_lock("cluster/one")


def test_keys_of_30_days(client: Client, project: str, jobs: JobStore) -> None:
    keys = KeyStore(client, project)
    outcomes = idempotency_pb2.ReservationOutcome.Name
    first = keys.get("k", "hash")
    assert first.expire_time.seconds - ago(0).seconds >= MONTH - 60
    assert outcomes(keys.get("k", "hash").outcome) == "RESERVATION_OUTCOME_IN_PROGRESS"
    keys.store("k", first.reservation_token, b"201 Created")
    assert keys.get("k", "hash").response == b"201 Created"
    assert outcomes(keys.get("k", "another").outcome) == "RESERVATION_OUTCOME_MISMATCH"
    made, replayed = jobs.create_once("one", id="a")
    assert not replayed
    assert jobs.create_once("one", id="a") == (made, True)
    with fails("INVALID_ARGUMENT", "IDEMPOTENCY_KEY_REUSED"):
        jobs.create_once("one", id="b")


def test_roles(client: Client, project: str) -> None:
    store = RoleStore(client, project)
    kinds = {"principal": "arn:x", "principal_type": roles.PRINCIPAL_TYPE_ROLE}
    on = store.create(**kinds, team="red", role="requester")
    off = store.create(**kinds, team="red", role="auditor", enabled=False)
    assert store.get_by_principal("arn:x", roles.PRINCIPAL_TYPE_ROLE) == [on]
    assert store.get_by_principal("arn:x", roles.PRINCIPAL_TYPE_USER) == []
    assert store.list_by_team("red") == [off, on]
    assert store.resolve("arn:x") == [("red", "requester")]
