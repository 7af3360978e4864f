"""Locks: who gets them, when they are lost, and that an old token can change nothing."""

import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import grpc
import psycopg
import pytest
from statehouse.v1 import access_pb2, cluster_pb2, job_pb2, transaction_pb2
from statehouse.v1 import lock_pb2 as pb

from statehouse_server.postgres.notifications import WaitQueue
from statehouse_server.postgres.statements import Statement
from tests.support.access import Guarded
from tests.support.client import Client, fails, pack_any, span
from tests.support.feed import events_of
from tests.support.transactions import Transaction


def renew(client: Client, lock: pb.Lock, **fields: Any) -> pb.Lock:
    request = pb.RenewLockRequest(project_id=lock.project_id, name=lock.name, holder=lock.holder, token=lock.token)
    request.MergeFrom(pb.RenewLockRequest(**fields))
    return client.locks.RenewLock(request).lock


def _release(lock: pb.Lock) -> pb.ReleaseLockRequest:
    return pb.ReleaseLockRequest(project_id=lock.project_id, name=lock.name, holder=lock.holder, token=lock.token)


def release(client: Client, lock: pb.Lock) -> None:
    client.locks.ReleaseLock(_release(lock))


def expire(sql: psycopg.Connection[Any], lock: pb.Lock) -> None:
    """Let a lock expire."""
    sql.execute(
        "UPDATE locks SET expire_time = now() - interval '1 ms' WHERE project_id = %s AND name = %s",
        [lock.project_id, lock.name],
    )


def test_one_holds_a_lock_and_the_others_are_told_who(client: Client, project: str) -> None:
    lock = client.acquire(project, "the lock", "ann", 30, metadata_json='{"host": "a"}')
    assert (lock.holder, lock.metadata_json) == ("ann", '{"host": "a"}')
    assert lock.expire_time.ToMilliseconds() - lock.update_time.ToMilliseconds() == 30_000
    with fails("ABORTED", "LOCK_HELD") as failure:
        client.acquire(project, "the lock", "bob")
    assert failure.metadata["holder"] == "ann"
    assert failure.metadata["entity_id"] == "the lock"
    assert failure.metadata["expire_time"] == lock.expire_time.ToJsonString()
    assert failure.retry_after
    found = client.locks.GetLock(pb.GetLockRequest(project_id=project, name="the lock")).lock
    assert found == lock
    other = client.create_project()
    assert client.acquire(other, "the lock", "bob").holder == "bob", "another project has locks of its own"


def test_a_lock_says_since_when_its_holder_has_it(client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    lock = client.acquire(project, "mine", "ann", 10)
    assert lock.hold_time == lock.create_time
    for again in (renew(client, lock), client.acquire(project, "mine", "ann", 10)):
        assert (again.token, again.hold_time) == (lock.token, lock.hold_time)
        assert again.update_time != lock.update_time
    expire(sql, lock)
    for holder in ("ann", "bob"):
        taken = client.acquire(project, "mine", holder, 10)
        assert taken.hold_time == taken.update_time != lock.hold_time
        assert taken.create_time == lock.create_time
        release(client, taken)
    held = [client.acquire(project, name, "ann", 60) for name in ("long", "short")]
    for start, end, names in ((0, 1, ["long"]), (1, None, ["short"]), (0, None, ["long", "short"])):
        since = {"start_time": held[start].hold_time} | ({"end_time": held[end].hold_time} if end else {})
        found = client.locks.ListLocks(pb.ListLocksRequest(project_id=project, filters=[{"hold_time": since}]))
        assert [one.name for one in found.locks] == names


def test_the_holder_gets_its_own_lock_back(client: Client, project: str) -> None:
    first = client.acquire(project, "mine", "ann", 10)
    again = client.acquire(project, "mine", "ann", 60)
    assert again.token == first.token
    assert again.expire_time.ToMilliseconds() > first.expire_time.ToMilliseconds()


def test_a_released_lock_is_gone_until_it_is_taken_again(client: Client, project: str) -> None:
    first = client.acquire(project, "brief", "ann")
    release(client, first)
    with fails("NOT_FOUND", "NOT_FOUND"):
        client.locks.GetLock(pb.GetLockRequest(project_id=project, name="brief"))
    assert not client.locks.ListLocks(pb.ListLocksRequest(project_id=project)).locks
    assert client.acquire(project, "brief", "ann").token > first.token
    with fails("ABORTED", "LEASE_LOST") as failure:
        release(client, first)
    assert failure.metadata["entity_id"] == "brief"


def test_p7_tokens_only_rise_and_an_old_one_is_refused(
    client: Client, project: str, sql: psycopg.Connection[Any]
) -> None:
    tokens = []
    for number in range(30):
        lock = client.acquire(project, "fenced", f"holder {number % 3}")
        tokens.append(lock.token)
        if number % 2:
            expire(sql, lock)
        else:
            release(client, lock)
        for change in (renew, release):
            with fails("ABORTED", "LEASE_LOST"):
                change(client, lock)
    assert tokens == sorted(set(tokens))
    # What is purged is forgotten, but not so that a token could come again.
    sql.execute("DELETE FROM locks WHERE project_id = %s", [project])
    assert client.acquire(project, "fenced", "holder").token > tokens[-1]


def test_an_expired_lock_is_taken_over_at_once(client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    first = client.acquire(project, "left behind", "ann")
    expire(sql, first)
    assert client.locks.GetLock(pb.GetLockRequest(project_id=project, name="left behind")).lock.holder == "ann"
    taken = client.acquire(project, "left behind", "bob")
    assert taken.token > first.token
    expire(sql, taken)
    assert client.acquire(project, "left behind", "bob").token > taken.token, "who came late is somebody else"


def test_a_renewal_keeps_the_time_limit_or_sets_another(client: Client, project: str) -> None:
    lock = client.acquire(project, "long", "ann", 20)
    renewed = renew(client, lock)
    assert renewed.token == lock.token
    assert renewed.ttl.seconds == 20
    longer = renew(client, lock, ttl=span(100))
    assert longer.expire_time.seconds - longer.update_time.seconds == 100
    for wrong in ({"token": lock.token + 1}, {"holder": "bob"}):
        with fails("ABORTED", "LEASE_LOST"):
            renew(client, lock, **wrong)


def test_of_many_who_ask_one_gets_it(client: Client, project: str) -> None:
    def ask(number: int) -> str:
        try:
            return client.acquire(project, "wanted", f"holder-{number}").holder
        except grpc.RpcError:
            return ""

    with ThreadPoolExecutor(16) as pool:
        holders = [holder for holder in pool.map(ask, range(16)) if holder]
    assert len(holders) == 1


def test_who_waits_gets_it_when_it_is_released(client: Client, project: str) -> None:
    first = client.acquire(project, "awaited", "ann")
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(client.acquire, project, "awaited", "bob", wait=span(20))
        time.sleep(0.3)
        assert not waiting.done()
        release(client, first)
        lock = waiting.result(timeout=5)
    assert lock.holder == "bob"
    assert lock.token > first.token


def test_who_waits_gets_it_when_it_expires(client: Client, project: str) -> None:
    client.acquire(project, "dropped", "ann", 1)
    lock = client.acquire(project, "dropped", "bob", wait=span(20))
    assert lock.holder == "bob"


def test_who_waits_in_vain_is_told_who_has_it(client: Client, project: str) -> None:
    client.acquire(project, "kept", "ann")
    with fails("ABORTED", "LOCK_HELD") as failure:
        client.acquire(project, "kept", "bob", wait=span(0.2))
    assert failure.metadata["holder"] == "ann"


def test_waiting_does_not_hold_up_others_and_ends_with_its_call(client: Client, project: str) -> None:
    """More calls wait than the server has threads or connections for calls."""
    lock = client.acquire(project, "queue", "first")
    request = pb.AcquireLockRequest(project_id=project, name="queue", holder="x", ttl=span(60), wait=span(60))
    calls = []
    for number in range(40):
        request.holder = f"waiter-{number}"
        calls.append(client.locks.AcquireLock.future(request))
    time.sleep(0.5)
    assert client.create_task(project_id=project).id
    for call in calls[1:]:
        call.cancel()
    release(client, lock)
    assert calls[0].result(timeout=5).lock.holder == "waiter-0"
    time.sleep(0.3)
    found = client.locks.GetLock(pb.GetLockRequest(project_id=project, name="queue")).lock
    assert found.holder == "waiter-0", "who has gone does not get it"


def test_who_stops_waiting_leaves_the_line_at_once(
    client: Client, grpc_server: Any, project: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also waiters that are not the first in the queue, while the first one stays."""
    client.acquire(project, "crowded", "ann")
    left = []
    leave = WaitQueue.leave

    def noted(line: WaitQueue, waiter: Any) -> None:
        left.append(waiter)
        leave(line, waiter)

    monkeypatch.setattr(WaitQueue, "leave", noted)
    request = pb.AcquireLockRequest(project_id=project, name="crowded", holder="x", ttl=span(60), wait=span(120))
    calls = []
    for number in range(6):
        request.holder = f"waiter-{number}"
        calls.append(client.locks.AcquireLock.future(request))
    time.sleep(0.5)
    for call in calls[1:]:
        call.cancel()
    deadline = time.monotonic() + 5
    while len(left) < 5:
        assert time.monotonic() < deadline
        time.sleep(0.05)
    assert not calls[0].done()
    calls[0].cancel()


def test_a_token_that_was_rolled_back_is_not_given_again(client: Client, project: str) -> None:
    client.locks.ReleaseLock(_release(client.acquire(project, "undone", "ann")))
    transaction = Transaction(client, project_id=project)
    request = pb.AcquireLockRequest(name="undone", holder="ann", ttl=span(60))
    undone = transaction.call(request)
    transaction.rollback()
    assert client.acquire(project, "undone", "bob").token > undone.lock.token


@pytest.mark.parametrize("first", [True, False])
def test_a_lock_that_is_taken_in_an_open_transaction_is_waited_for_without_a_connection(
    client: Client, project: str, first: bool
) -> None:
    """More calls wait for it than there are connections, for longer than the row lock timeout, and no other call is
    affected."""
    if not first:
        client.locks.ReleaseLock(_release(client.acquire(project, "open", "before")))
    transaction = Transaction(client, project_id=project)
    request = pb.AcquireLockRequest(name="open", holder="ann", ttl=span(60))
    transaction.call(request)
    with fails("ABORTED", "LOCK_HELD"):
        client.acquire(project, "open", "bob")
    waiting = pb.AcquireLockRequest(project_id=project, name="open", holder="x", ttl=span(60), wait=span(60))
    calls = []
    for number in range(30):
        waiting.holder = f"waiter-{number}"
        calls.append(client.locks.AcquireLock.future(waiting))
    time.sleep(0.5)
    began = time.monotonic()
    client.create_task(project_id=project)
    assert time.monotonic() - began < 4, "no connection is held by those who wait"
    assert not any(call.done() for call in calls)
    transaction.rollback()
    until = time.monotonic() + 10
    while not any(call.done() for call in calls):
        assert time.monotonic() < until
        time.sleep(0.05)
    for call in calls:
        call.cancel()


def test_those_who_wait_do_not_storm_the_database(
    client: Client, project: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Twenty calls wait for a lock that is passed on twenty times: each time only one of them tries to acquire it."""
    lock = client.acquire(project, "passed on", "first")
    request = pb.AcquireLockRequest(project_id=project, name="passed on", holder="x", ttl=span(60), wait=span(60))
    calls = []
    for number in range(20):
        request.holder = f"waiter-{number:02}"
        calls.append(client.locks.AcquireLock.future(request))
    time.sleep(0.5)
    attempts = []
    run = Statement.run

    def counted(statement: Statement, conn: Any, params: Any) -> Any:
        attempts.append(statement.name)
        return run(statement, conn, params)

    monkeypatch.setattr(Statement, "run", counted)
    release(client, lock)
    served = 0
    while served < 20:
        done = [call for call in calls if call.done()]
        calls = [call for call in calls if call not in done]
        for call in done:
            release(client, call.result().lock)
        served += len(done)
        time.sleep(0.01)
    assert 0 < attempts.count("acquire_lock(True)") <= 60, "three for each: one to get it, and some that came too early"


def test_an_idempotency_key_works_while_waiting(client: Client, project: str) -> None:
    first = client.acquire(project, "keyed", "ann", 1)
    request = pb.AcquireLockRequest(project_id=project, name="keyed", holder="bob", ttl=span(60), wait=span(20))
    key = [("idempotency-key", "acquire-once")]
    lock = client.locks.AcquireLock(request, metadata=key).lock
    assert lock.token > first.token
    assert client.locks.AcquireLock(request, metadata=key).lock == lock


def test_locks_are_listed_by_name_holder_and_expiry(client: Client, project: str) -> None:
    for name, holder, ttl in (("b", "ann", 300), ("a", "bob", 200), ("c", "ann", 100)):
        client.acquire(project, name, holder, ttl)
    release(client, client.acquire(project, "d", "ann"))

    def names(**fields: Any) -> list[str]:
        listed, token = [], ""
        while True:
            page = client.locks.ListLocks(
                pb.ListLocksRequest(project_id=project, page_size=1, page_token=token, **fields)
            )
            listed += [lock.name for lock in page.locks]
            token = page.next_page_token
            if not token:
                return listed

    assert names() == ["a", "b", "c"]
    assert names(order_by=pb.LOCK_ORDER_NAME_DESC) == ["c", "b", "a"]
    assert names(order_by=pb.LOCK_ORDER_EXPIRE_TIME_ASC) == ["c", "a", "b"]
    assert names(filters=[{"holders": ["ann"]}]) == ["b", "c"]
    middle = client.locks.GetLock(pb.GetLockRequest(project_id=project, name="a")).lock.expire_time
    assert names(filters=[{"expire_time": {"end_time": middle}}]) == ["c"]
    assert names(filters=[{"expire_time": {"start_time": middle}}]) == ["a", "b"]
    assert client.locks.ListLocks(pb.ListLocksRequest(project_id=project, with_total=True)).total_size == 3


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("name", {"name": ""}),
        ("name", {"name": " x"}),
        ("holder", {"holder": ""}),
        ("holder", {"holder": "a\u202eb"}),
        ("ttl", {"ttl": None}),
        ("ttl", {"ttl": span(0.5)}),
        ("ttl", {"ttl": span(86_401)}),
        ("wait", {"wait": span(301)}),
        ("metadata_json", {"metadata_json": "{"}),
    ],
)
def test_what_a_lock_cannot_be_is_refused(client: Client, project: str, field: str, values: dict[str, Any]) -> None:
    request = {"project_id": project, "name": "x", "holder": "ann", "ttl": span(10)} | values
    with fails("INVALID_ARGUMENT", "INVALID_FIELD", field=field):
        client.locks.AcquireLock(pb.AcquireLockRequest(**request))


def test_waiting_is_refused_in_a_transaction(client: Client, project: str) -> None:
    request = pb.AcquireLockRequest(project_id=project, name="x", holder="ann", ttl=span(10), wait=span(1))
    with fails("INVALID_ARGUMENT", "INVALID_FIELD"):
        client.transactions.ExecuteBatch(
            transaction_pb2.ExecuteBatchRequest(project_id=project, calls=[pack_any(request)])
        )


class TestBreaking:
    def break_(self, client: Client, project: str, **fields: Any) -> pb.Lock:
        request = pb.BreakLockRequest(project_id=project, **{"name": "lock", "reason": "gone"} | fields)
        return client.locks.BreakLock(request).lock

    def test_a_broken_lock_is_free_and_its_holder_can_change_nothing(self, client: Client, project: str) -> None:
        lock = client.acquire(project, "lock", "ann")
        assert self.break_(client, project) == lock
        with fails("NOT_FOUND"):
            client.locks.GetLock(pb.GetLockRequest(project_id=project, name="lock"))
        for change in (renew, release):
            with fails("ABORTED", "LEASE_LOST"):
                change(client, lock)
        assert client.acquire(project, "lock", "bob").token > lock.token

    def test_a_transaction_under_it_does_not_apply(self, client: Client, project: str) -> None:
        lock = client.acquire(project, "lock", "ann")
        guard = transaction_pb2.Guard(lock={"lock_name": "lock", "token": lock.token})
        self.break_(client, project)
        calls = [pack_any(pb.AcquireLockRequest(name="other", holder="ann", ttl=span(60)))]
        with fails("ABORTED", "LEASE_LOST"):
            client.transactions.ExecuteBatch(
                transaction_pb2.ExecuteBatchRequest(project_id=project, calls=calls, guards=[guard])
            )

    def test_it_is_recorded_with_its_reason(self, client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
        lock = client.acquire(project, "lock", "ann")
        self.break_(client, project, reason="ann's machine burnt")
        (event,) = [one for one in events_of(sql, project) if one["entity_kind"] == "lock"]
        assert (event["type"], event["entity_kind"], event["entity_id"]) == ("lock.broken", "lock", "lock")
        assert (event["outcome"], event["reason"]) == ("SUCCESS", "ann's machine burnt")
        assert event["payload_json"] == {"holder": "ann", "token": lock.token}

    def test_the_next_holder_is_spared_by_the_token(self, client: Client, project: str) -> None:
        old = client.acquire(project, "lock", "ann")
        release(client, old)
        new = client.acquire(project, "lock", "bob")
        with fails("ABORTED", "LEASE_LOST"):
            self.break_(client, project, token=old.token)
        assert self.break_(client, project, token=new.token) == new

    def test_what_nobody_holds_cannot_be_broken(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        with fails("NOT_FOUND", "NOT_FOUND"):
            self.break_(client, project)
        expire(sql, client.acquire(project, "lock", "ann"))
        with fails("NOT_FOUND", "NOT_FOUND"):
            self.break_(client, project)
        with fails("INVALID_ARGUMENT", field="reason"):
            self.break_(client, project, reason="")

    def test_who_waits_for_it_gets_it_at_once(self, client: Client, project: str) -> None:
        client.acquire(project, "lock", "ann", 60)
        with ThreadPoolExecutor(1) as pool:
            waiting = pool.submit(client.acquire, project, "lock", "bob", wait=span(20))
            time.sleep(0.2)
            began = time.monotonic()
            self.break_(client, project)
            assert waiting.result().holder == "bob"
        assert time.monotonic() - began < 5


class TestOfPrincipals:
    """A lock belongs to the principal that acquired it: what LOCK_HELD tells proves nothing."""

    @pytest.fixture
    def mine(self, access: Guarded) -> str:
        return access.administrator.create_project()

    @pytest.fixture
    def holder(self, access: Guarded, mine: str) -> Client:
        return access.client_of("WORKER", mine)

    @pytest.fixture
    def lock(self, holder: Client, mine: str) -> pb.Lock:
        return holder.acquire(mine, "the lock", "ann")

    @pytest.fixture
    def other(self, access: Guarded, mine: str) -> Client:
        return access.client_of("WORKER", mine)

    def test_another_one_gets_it_under_no_name(self, holder: Client, other: Client, lock: pb.Lock) -> None:
        for name, told in (("ann", "is held by ann of another principal until "), ("bob", "is held by ann until ")):
            with fails("ABORTED", "LOCK_HELD") as failure:
                other.acquire(lock.project_id, lock.name, name)
            assert told in failure.message
            assert str(lock.token) not in str(failure)
        assert holder.acquire(lock.project_id, lock.name, "ann").token == lock.token

    def test_another_one_neither_renews_nor_releases_it(self, holder: Client, other: Client, lock: pb.Lock) -> None:
        for change in (renew, release):
            with fails("ABORTED", "LEASE_LOST"):
                change(other, lock)
        renew(holder, lock)
        release(holder, lock)

    def test_another_one_takes_it_once_it_has_expired_under_a_higher_token(
        self, other: Client, lock: pb.Lock, sql: psycopg.Connection[Any]
    ) -> None:
        expire(sql, lock)
        again = other.acquire(lock.project_id, lock.name, "ann")
        assert again.token > lock.token
        assert again.principal != lock.principal

    def test_another_one_does_not_end_a_job_on_a_cluster(
        self, access: Guarded, holder: Client, other: Client, mine: str
    ) -> None:
        cluster = access.administrator.create_cluster(project_id=mine)
        job = access.administrator.enqueue(project_id=mine, cluster_id=cluster.id)
        given = {"project_id": mine, "job_id": job.id, "worker_id": "w"}
        started = holder.jobs.StartClusterJob(
            job_pb2.StartClusterJobRequest(
                **given, lock_ttl=span(60), cluster_status=cluster_pb2.CLUSTER_STATUS_CREATING
            )
        )
        ending = job_pb2.FinishClusterJobRequest(
            **given,
            cluster_status=cluster_pb2.CLUSTER_STATUS_READY,
            lease_token=started.job.lease_token,
            lock_token=started.lock.token,
            success={},
        )
        with fails("ABORTED", "LEASE_LOST"):
            other.jobs.FinishClusterJob(ending)
        holder.jobs.FinishClusterJob(ending)

    def test_it_says_whose_it_is_and_an_administrator_breaks_it(
        self, access: Guarded, holder: Client, lock: pb.Lock
    ) -> None:
        principal = holder.access.GetCaller(access_pb2.GetCallerRequest()).principal
        assert lock.principal == principal
        administrator = access.client_of("ADMIN", lock.project_id)
        administrator.locks.BreakLock(pb.BreakLockRequest(project_id=lock.project_id, name=lock.name, reason="r"))
        with fails("ABORTED", "LEASE_LOST"):
            renew(holder, lock)
