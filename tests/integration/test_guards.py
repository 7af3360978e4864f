"""Guards: transactions that take effect only while a lock, or the lease of a job, is held."""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import grpc
import psycopg
import pytest
from google.protobuf.message import Message
from statehouse.v1 import cluster_pb2, job_pb2, lock_pb2
from statehouse.v1 import transaction_pb2 as pb

from tests.support import work
from tests.support.client import Client, Failure, fails, pack_any, span
from tests.support.transactions import Transaction, create, tasks_of


@dataclass
class Held:
    """A lock or the lease of a job that a test holds."""

    client: Client
    project: str
    it: Any

    kind = ""
    take_over = ""
    """The SQL with which another holder takes it over."""

    @property
    def key(self) -> dict[str, str]:
        return {"project_id": self.project, "id": self.it.id}

    def guard(self) -> pb.Guard:
        raise NotImplementedError

    def other_guards(self) -> list[pb.Guard]:
        """Guards of the wrong token, and of what does not exist."""
        raise NotImplementedError

    def renew(self) -> None:
        raise NotImplementedError

    def expire(self, sql: psycopg.Connection[Any]) -> None:
        raise NotImplementedError

    def end(self) -> Message:
        """The request that ends it under its token."""
        raise NotImplementedError


class HeldLock(Held):
    kind = "lock"
    take_over = "UPDATE locks SET token = token + 1, holder = 'bob' WHERE project_id = %s"

    def guard(self) -> pb.Guard:
        return lock_guard(self.it.name, self.it.token)

    def other_guards(self) -> list[pb.Guard]:
        return [lock_guard(self.it.name, self.it.token - 1), lock_guard("nothing", self.it.token)]

    def renew(self) -> None:
        held = {"project_id": self.project, "name": self.it.name, "holder": self.it.holder, "token": self.it.token}
        self.client.locks.RenewLock(lock_pb2.RenewLockRequest(**held))

    def expire(self, sql: psycopg.Connection[Any]) -> None:
        sql.execute("UPDATE locks SET expire_time = now() WHERE project_id = %s", [self.project])

    def end(self) -> Message:
        return lock_pb2.ReleaseLockRequest(name=self.it.name, holder=self.it.holder, token=self.it.token)


class HeldJob(Held):
    kind = "job"
    take_over = "UPDATE jobs SET lease_token = 'another' WHERE project_id = %s"

    def guard(self) -> pb.Guard:
        return job_guard(self.it.id, self.it.lease_token)

    def other_guards(self) -> list[pb.Guard]:
        return [job_guard(self.it.id, "wrong"), job_guard("nothing", self.it.lease_token)]

    def renew(self) -> None:
        assert not work.reason_of(work.heartbeat(self.client, self.it)[0])

    def expire(self, sql: psycopg.Connection[Any]) -> None:
        work.expire(sql, self.it)

    def end(self) -> Message:
        return job_pb2.CompleteJobRequest(id=self.it.id, lease_token=self.it.lease_token)

    def cancel(self) -> job_pb2.CancelJobRequest:
        return job_pb2.CancelJobRequest(**self.key)


def lock_guard(name: str, token: int) -> pb.Guard:
    return pb.Guard(lock=pb.LockGuard(lock_name=name, token=token))


def job_guard(id_: str, token: str) -> pb.Guard:
    return pb.Guard(job=job_pb2.JobLease(job_id=id_, lease_token=token))


@pytest.fixture
def lock(client: Client, project: str) -> HeldLock:
    return HeldLock(client, project, client.acquire(project, "guard", "ann"))


@pytest.fixture
def job(client: Client, project: str) -> HeldJob:
    client.enqueue(project_id=project)
    return HeldJob(client, project, client.claim(project)[0])


@pytest.fixture(params=["lock", "job"])
def held(request: pytest.FixtureRequest) -> Held:
    return request.getfixturevalue(request.param)  # type: ignore[no-any-return]


def batch(held: Held, *calls: Message, guards: list[pb.Guard] | None = None) -> None:
    """Create a task and make other calls in one batch under a guard."""
    packed = [pack_any(call) for call in (create(), *calls)]
    request = pb.ExecuteBatchRequest(project_id=held.project, calls=packed, guards=guards or [held.guard()])
    held.client.transactions.ExecuteBatch(request)


def transact(held: Held, *calls: Message, between: Callable[[], Any] = lambda: None, **begin: Any) -> str:
    """The same in an interactive transaction, with something in between. Returns how it ended."""
    with Transaction(held.client, project_id=held.project, guards=[held.guard()], **begin) as transaction:
        for call in (create(), *calls):
            transaction.call(call)
        between()
        return ending(transaction)


def ending(transaction: Transaction) -> str:
    """Commit, and return how the transaction ended: `committed`, or the reason."""
    failure = Failure()
    try:
        transaction.commit()
    except grpc.RpcError as error:
        failure.read(error)
    return failure.reason or "committed"


def took_effect(held: Held) -> bool:
    return bool(tasks_of(held.client, held.project))


class TestHeld:
    def test_a_transaction_under_its_guard_takes_effect(self, held: Held) -> None:
        batch(held)
        assert transact(held) == "committed"
        assert len(tasks_of(held.client, held.project)) == 2

    def test_it_can_be_renewed_meanwhile(self, held: Held) -> None:
        assert transact(held, between=held.renew) == "committed"
        assert took_effect(held)

    @pytest.mark.parametrize("isolation", [pb.ISOLATION_LEVEL_REPEATABLE_READ, pb.ISOLATION_LEVEL_SERIALIZABLE])
    def test_a_stricter_isolation_does_not_allow_that(self, held: Held, isolation: Any) -> None:
        assert transact(held, between=held.renew, isolation=isolation) == "SERIALIZATION_FAILURE"
        assert not took_effect(held)

    def test_several_transactions_can_have_the_same_guard(self, held: Held) -> None:
        assert transact(held, between=lambda: batch(held)) == "committed"

    def test_a_read_only_transaction_checks_it_when_it_begins(self, held: Held, sql: psycopg.Connection[Any]) -> None:
        begin = {"project_id": held.project, "guards": [held.guard()], "read_only": True}
        with Transaction(held.client, **begin) as transaction:
            assert ending(transaction) == "committed"
        held.expire(sql)
        with fails("ABORTED", "LEASE_LOST"):
            Transaction(held.client, **begin)


class TestLost:
    def test_a_transaction_under_a_lost_guard_does_nothing(self, held: Held, sql: psycopg.Connection[Any]) -> None:
        for guard in held.other_guards():
            with fails("ABORTED", "LEASE_LOST") as failure:
                batch(held, guards=[guard])
            assert failure.metadata["entity_kind"] == held.kind
            assert failure.metadata["entity_id"] == guard.lock.lock_name + guard.job.job_id
        held.expire(sql)
        with fails("ABORTED", "LEASE_LOST"):
            batch(held)
        assert not took_effect(held)

    def test_one_lost_guard_of_several_is_enough(self, lock: HeldLock, job: HeldJob) -> None:
        for lost, kept in ((lock, job), (job, lock)):
            with fails("ABORTED", "LEASE_LOST") as failure:
                batch(kept, guards=[kept.guard(), lost.other_guards()[0]])
            assert failure.metadata["entity_kind"] == lost.kind
        assert not took_effect(lock)

    def test_what_expires_on_the_way_undoes_the_transaction(self, held: Held, sql: psycopg.Connection[Any]) -> None:
        assert transact(held, between=lambda: held.expire(sql)) == "LEASE_LOST"
        assert not took_effect(held)

    def test_a_takeover_that_is_under_way_counts_when_it_is_first(
        self, held: Held, sql: psycopg.Connection[Any]
    ) -> None:
        """The last check of the guard waits for an uncommitted takeover, and then sees it."""
        with ThreadPoolExecutor(1) as pool:
            with sql.transaction():
                sql.execute(held.take_over, [held.project])  # type: ignore[call-overload]
                running = pool.submit(batch, held)
                time.sleep(0.3)
                assert not running.done()
            with fails("ABORTED", "LEASE_LOST"):
                running.result(5)
        assert not took_effect(held)

    def test_a_cancelled_job_undoes_the_transaction(self, job: HeldJob) -> None:
        cancel = lambda: job.client.jobs.CancelJob(job.cancel())  # noqa: E731
        assert transact(job, between=cancel) == "LEASE_LOST"
        with fails("ABORTED", "LEASE_LOST") as failure:
            batch(job)
        assert failure.metadata == {"entity_kind": "job", "entity_id": job.it.id, "status": "CANCELLED"}
        assert not took_effect(job)

    def test_a_job_that_somebody_else_ended_under_its_token_undoes_the_transaction(self, job: HeldJob) -> None:
        """As when a worker repeats a call of which it has no answer."""
        assert transact(job, between=lambda: work.complete(job.client, job.it)) == "LEASE_LOST"
        assert not took_effect(job)


class TestOwnEnd:
    """A call of the transaction itself ends what the guard is about."""

    def test_it_can_be_ended_under_its_token(self, held: Held) -> None:
        batch(held, held.end())
        assert took_effect(held)
        with fails("ABORTED", "LEASE_LOST"):
            batch(held)

    def test_it_can_be_ended_in_an_interactive_transaction(self, held: Held) -> None:
        assert transact(held, held.end()) == "committed"
        assert took_effect(held)

    @pytest.mark.parametrize("method", ["FailJob", "BatchCompleteJobs"])
    def test_each_way_to_end_a_job_counts(self, job: HeldJob, method: str) -> None:
        lease = {"job_id": job.it.id, "lease_token": job.it.lease_token}
        if method == "FailJob":
            batch(job, job_pb2.FailJobRequest(id=job.it.id, lease_token=job.it.lease_token, failure={}))
        else:
            batch(job, job_pb2.BatchCompleteJobsRequest(results=[lease]))
        assert took_effect(job)

    def test_the_end_of_a_job_on_a_cluster_counts_for_the_job_and_the_lock(self, client: Client, project: str) -> None:
        started = started_job(client, project)
        job = HeldJob(client, project, started.job)
        guards = [job.guard(), lock_guard(started.lock.name, started.lock.token)]
        batch(job, finish(started, cluster_pb2.CLUSTER_STATUS_READY), guards=guards)
        assert took_effect(job)
        assert work.status(client, started.job) == "COMPLETED"

    def test_a_cancellation_is_no_such_end(self, job: HeldJob) -> None:
        with fails("ABORTED", "LEASE_LOST"):
            batch(job, job.cancel())
        assert transact(job, job.cancel()) == "LEASE_LOST"
        assert not took_effect(job)

    def test_an_end_that_was_undone_does_not_count(self, client: Client, project: str) -> None:
        started = started_job(client, project)
        job = HeldJob(client, project, started.job)
        with Transaction(client, project_id=project, guards=[job.guard()]) as transaction:
            transaction.call(create())
            refused = transaction.failure(finish(started, cluster_pb2.CLUSTER_STATUS_HIBERNATED))
            assert refused.reason == "INVALID_TRANSITION", "after the job was completed"
            client.jobs.CancelJob(job.cancel())
            assert ending(transaction) == "LEASE_LOST"
        assert not took_effect(job)


def started_job(client: Client, project: str) -> job_pb2.StartClusterJobResponse:
    cluster = client.create_cluster(project_id=project)
    job = client.enqueue(project_id=project, cluster_id=cluster.id)
    request = job_pb2.StartClusterJobRequest(
        project_id=project,
        job_id=job.id,
        worker_id="w",
        lock_ttl=span(60),
        cluster_status=cluster_pb2.CLUSTER_STATUS_CREATING,
    )
    return client.jobs.StartClusterJob(request)


def finish(started: job_pb2.StartClusterJobResponse, status: Any) -> job_pb2.FinishClusterJobRequest:
    return job_pb2.FinishClusterJobRequest(
        job_id=started.job.id,
        worker_id="w",
        lease_token=started.job.lease_token,
        lock_token=started.lock.token,
        cluster_status=status,
        success={},
    )


class TestRequests:
    def test_a_guard_needs_what_it_is_about_and_names_it_once(self, lock: HeldLock, job: HeldJob) -> None:
        for field, guards in (
            ("guards[1].held", [lock.guard(), pb.Guard()]),
            ("guards[0].lock.token", [pb.Guard(lock=pb.LockGuard(lock_name="l"))]),
            ("guards[0].job.lease_token", [pb.Guard(job=job_pb2.JobLease(job_id="j"))]),
            ("guards", [lock.guard(), job.guard(), lock.other_guards()[0]]),
            ("guards", [job.guard(), job.other_guards()[0]]),
            ("guards", [lock_guard(f"lock-{number}", 1) for number in range(101)]),
        ):
            with fails("INVALID_ARGUMENT", "INVALID_FIELD", field=field):
                batch(lock, guards=guards)
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="begin.guards[0].held"):
            Transaction(lock.client, project_id=lock.project, guards=[pb.Guard()])

    def test_a_lock_and_a_job_may_have_the_same_name(self, client: Client, project: str) -> None:
        client.enqueue(project_id=project, id="guard")
        job = HeldJob(client, project, client.claim(project)[0])
        lock = HeldLock(client, project, client.acquire(project, "guard", "ann"))
        batch(job, guards=[job.guard(), lock.guard()])

    def test_a_hundred_guards_are_kept(self, client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
        for _ in range(50):
            client.enqueue(project_id=project)
        jobs = [HeldJob(client, project, job) for job in client.claim(project, max=50)]
        locks = [HeldLock(client, project, client.acquire(project, f"lock-{n}", "ann")) for n in range(50)]
        guards = [one.guard() for one in (*locks, *jobs)]
        batch(jobs[0], guards=guards)
        jobs[33].expire(sql)
        with fails("ABORTED", "LEASE_LOST") as failure:
            batch(jobs[0], guards=guards)
        assert failure.metadata["entity_id"] == jobs[33].it.id
        assert len(tasks_of(client, project)) == 1
