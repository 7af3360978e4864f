"""What becomes of calls that are open when their caller may no longer make them."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import grpc
import psycopg
import pytest
from statehouse.v1 import access_pb2, job_pb2, lock_pb2, project_pb2, system_pb2, task_pb2, user_pb2

from statehouse_server.access import authenticator
from statehouse_server.config import Config
from statehouse_server.errors import StatehouseError, Unauthenticated
from statehouse_server.postgres import embedded
from statehouse_server.postgres.connection import Connection
from statehouse_server.rpc import review
from statehouse_server.rpc.call import Call
from statehouse_server.secrets import tokens
from tests.faults import proxy
from tests.support.access import Guarded, WithHeaders, bearer, guarded, role, stored_token
from tests.support.client import Client, Failure, fails, span
from tests.support.databases import clone
from tests.support.process import serving
from tests.support.tokens import create_user, user_sessions
from tests.support.transactions import Transaction, create
from tests.support.waiting import until


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Servers in this process ask again at once."""
    for module in (authenticator, review):
        monkeypatch.setattr(module, "FRESH_SECONDS", 0.2)
    monkeypatch.setattr(authenticator, "STALE_SECONDS", 0.4)


@pytest.fixture
def shared(access: Guarded) -> str:
    """A new project."""
    return access.administrator.create_project()


@pytest.fixture
def member(access: Guarded, shared: str) -> "Member":
    return Member(access, shared)


class Member:
    """A user who belongs to a project, and has logged in."""

    def __init__(self, access: Guarded, project: str) -> None:
        self.administrator, self.project = access.administrator, project
        self.id = create_user(self.administrator)
        request = project_pb2.AddProjectMemberRequest(project_id=project, user_id=self.id, role=role("MEMBER"))
        self.administrator.projects.AddProjectMember(request)
        self.session, self.token = user_sessions(self.administrator).create(user_id=self.id)
        self.client = access.client(self.token)

    def become(self, label: str) -> None:
        request = project_pb2.UpdateProjectMemberRequest(project_id=self.project, user_id=self.id, role=role(label))
        self.administrator.projects.UpdateProjectMember(request)

    def leave(self) -> None:
        request = project_pb2.RemoveProjectMemberRequest(project_id=self.project, user_id=self.id)
        self.administrator.projects.RemoveProjectMember(request)

    def log_out(self) -> None:
        user_sessions(self.administrator).revoke(self.session.id)

    def vanish(self) -> None:
        self.administrator.users.DeleteUser(user_pb2.DeleteUserRequest(id=self.id))

    def expire(self) -> None:
        """Let the time come until which the session lasts."""
        change = "create_time = now() - interval '2 h', expire_time = now() - interval '1 s'"
        with psycopg.connect(self.database, autocommit=True) as conn:
            conn.execute(f"UPDATE user_sessions SET {change} WHERE id = %s", [self.session.id])  # type: ignore[call-overload]

    database = ""


def ends(stream: Any) -> Failure:
    """The failure of a stream that waits."""
    failure = Failure()
    try:
        for _ in stream:
            pass
    except grpc.RpcError as error:
        failure.read(error)
    return failure


def waiting_worker(client: Client, project: str) -> Any:
    request = job_pb2.WaitForJobsRequest(project_id=project, queue="q", worker_id="w", lease=span(60))
    return client.jobs.WaitForJobs(request, timeout=60)


def idle(access: Guarded, method: str, count: int = 1) -> None:
    """Wait until so many calls of a method are under way."""

    def running() -> int:
        client = access.administrator.system
        (process,) = client.GetServerActivity(system_pb2.GetServerActivityRequest()).processes
        return next((one.running for one in process.methods if one.method == method), 0)

    until(lambda: running() >= count)


GONE: dict[str, tuple[Callable[[Member], None], str]] = {
    "logged out": (Member.log_out, "UNAUTHENTICATED"),
    "expired": (Member.expire, "UNAUTHENTICATED"),
    "deleted": (Member.vanish, "UNAUTHENTICATED"),
    "removed": (Member.leave, "PERMISSION_DENIED"),
    "only reads": (lambda member: member.become("VIEWER"), "PERMISSION_DENIED"),
}


@pytest.mark.parametrize(("change", "code"), GONE.values(), ids=GONE)
def test_a_stream_ends(access: Guarded, member: Member, change: Callable[[Member], None], code: str) -> None:
    member.database = access.database
    stream = waiting_worker(member.client, member.project)
    idle(access, "JobService.WaitForJobs")
    change(member)
    failure = ends(stream)
    assert failure.code is not None
    assert (failure.code.name, failure.reason) == (code, code)


@pytest.mark.parametrize(("change", "code"), GONE.values(), ids=GONE)
def test_a_call_that_waits_ends(access: Guarded, member: Member, change: Callable[[Member], None], code: str) -> None:
    member.database = access.database
    access.administrator.acquire(member.project, "the lock", "somebody")
    request = lock_pb2.AcquireLockRequest(
        project_id=member.project, name="the lock", holder="member", ttl=span(60), wait=span(50)
    )
    call = member.client.locks.AcquireLock.future(request)
    idle(access, "LockService.AcquireLock")
    change(member)
    with fails(code, code):
        call.result(30)


@pytest.mark.parametrize(
    ("change", "code"), [GONE["logged out"], GONE["removed"]], ids=["UNAUTHENTICATED", "PERMISSION_DENIED"]
)
def test_a_transaction_is_rolled_back(
    access: Guarded, member: Member, change: Callable[[Member], None], code: str
) -> None:
    transaction = Transaction(member.client, project_id=member.project)
    task = transaction.call(create("undone")).task
    change(member)
    with fails(code, code):
        next(until_ended(transaction))
    with fails("NOT_FOUND"):
        access.administrator.get_task(task)


def until_ended(transaction: Transaction) -> Iterator[None]:
    """Raises the reason that the server gives for ending a transaction."""
    response = next(transaction.stream)
    assert response.HasField("ended")
    yield from transaction.stream


def test_calls_in_an_open_transaction_have_the_roles_of_now(access: Guarded, member: Member) -> None:
    with Transaction(member.client, project_id=member.project) as transaction:
        task = transaction.call(create("stays")).task
        member.become("VIEWER")
        request = task_pb2.GetTaskRequest(project_id=member.project, id=task.id)
        until(lambda: code_in(transaction, create("refused")) is grpc.StatusCode.PERMISSION_DENIED)
        assert transaction.call(request).task == task
        transaction.commit()
    assert access.administrator.get_task(task) == task


def code_in(transaction: Transaction, request: Any) -> Any:
    try:
        transaction.call(request)
    except grpc.RpcError as error:
        return error.code()
    return None


def test_a_long_call_ends_and_changes_nothing(access: Guarded, member: Member, sql: psycopg.Connection[Any]) -> None:
    task = access.administrator.create_task(project_id=member.project)
    request = task_pb2.UpdateTaskOutputRequest(project_id=member.project, id=task.id, output_json="1")
    with sql.transaction():
        sql.execute("SELECT 1 FROM tasks WHERE id = %s FOR UPDATE", [task.id])
        call = member.client.tasks.UpdateTaskOutput.future(request)
        idle(access, "TaskService.UpdateTaskOutput")
        member.log_out()
        with fails("UNAUTHENTICATED", "UNAUTHENTICATED"):
            call.result(30)
    assert access.administrator.get_task(task) == task


def test_a_committed_transaction_is_never_told_that_it_failed(
    access: Guarded, member: Member, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The session is revoked, and the call ended, after the commit and before its response."""
    ended = threading.Event()
    end, commit = Call.end, Connection.commit

    def told(call: Call, reason: StatehouseError) -> None:
        end(call, reason)
        if isinstance(reason, Unauthenticated):
            ended.set()

    def slow_commit(conn: Connection) -> None:
        commit(conn)
        if threading.current_thread().name.startswith("call") and not ended.is_set():
            member.log_out()
            assert ended.wait(30)

    transaction = Transaction(member.client, project_id=member.project)
    task = transaction.call(create("kept")).task
    monkeypatch.setattr(Call, "end", told)
    monkeypatch.setattr(Connection, "commit", slow_commit)
    transaction.commit()
    assert ended.is_set()
    assert access.administrator.get_task(task) == task


def test_a_revoked_token_ends_what_runs_on_all_servers(access: Guarded, shared: str, root_key: str) -> None:
    token = access.token_of("WORKER", shared)
    with (
        serving(access.database, STATEHOUSE_AUTH="required", STATEHOUSE_ROOT_KEYS=root_key) as other,
        other.client() as raw,
    ):
        there = Client(grpc.intercept_channel(raw.channel, WithHeaders(bearer(token))))
        streams = [waiting_worker(client, shared) for client in (access.client(token), there)]
        here = access.client(token).access.GetCaller(access_pb2.GetCallerRequest()).principal
        assert there.access.GetCaller(access_pb2.GetCallerRequest()).principal == here
        request = access_pb2.RevokeTokenRequest(project_id=shared, id=here.partition("/")[2])
        access.administrator.access.RevokeToken(request)
        assert {ends(stream).reason for stream in streams} == {"UNAUTHENTICATED"}
        for client in (access.client(token), there):
            until(lambda: refused(client))  # noqa: B023  called here


def refused(client: Client) -> bool:
    try:
        client.access.GetCaller(access_pb2.GetCallerRequest())
    except grpc.RpcError as error:
        return error.code() is grpc.StatusCode.UNAUTHENTICATED
    return False


def test_a_call_whose_request_does_not_arrive_ends_with_its_token(config: Config, database: str) -> None:
    arrives = threading.Event()

    def requests() -> Iterator[bytes]:
        arrives.wait(30)
        yield b""

    with guarded(replace(config, receive_timeout=600.0), database) as server:
        channel = server.client(text := stored_token(database)).channel
        call = channel.stream_unary("/statehouse.v1.TaskService/CreateTask", bytes, bytes).future(requests())
        server.stack.callback(arrives.set)
        idle(server, "TaskService.CreateTask")
        with psycopg.connect(database, autocommit=True) as sql:
            sql.execute("UPDATE tokens SET revoke_time = now() WHERE token_hash = %s", [tokens.digest(text)])
        assert call.exception(20).code() is grpc.StatusCode.CANCELLED


def test_who_may_go_on_notices_nothing(access: Guarded, member: Member, sql: psycopg.Connection[Any]) -> None:
    stream = waiting_worker(member.client, member.project)
    idle(access, "JobService.WaitForJobs")
    sql.execute("SELECT pg_sleep(1)")  # some reviews
    member.become("ADMIN")
    sql.execute("SELECT pg_sleep(1)")
    access.administrator.enqueue(project_id=member.project, queue="q")
    assert next(one for one in stream if one.jobs).jobs
    stream.cancel()


@contextmanager
def with_stream(config: Config, url: str) -> Iterator[tuple[proxy.Proxy, Any]]:
    """A server with a stream that is open, behind a proxy."""
    with proxy.between(url) as (between, through), guarded(config, through) as server:
        stream = waiting_worker(server.client(stored_token(url)), "local")
        idle(Guarded(server.port, url, server.stack), "JobService.WaitForJobs")
        yield between, stream


def test_while_the_database_is_away_streams_live_on_for_a_while(
    config: Config, postgres: embedded.Embedded, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(authenticator, "LOOKUP_SECONDS", 0.3)
    url = clone(postgres)
    with with_stream(config, url) as (between, stream), ThreadPoolExecutor(1) as threads:
        ending: Future[Failure] = threads.submit(ends, stream)
        tried = threading.Semaphore(0)
        confirm = authenticator.Authenticator.confirm

        def tell(self: Any, proofs: Any) -> Any:
            answers = confirm(self, proofs)
            if proofs and not answers:
                tried.release()
            return answers

        monkeypatch.setattr(authenticator.Authenticator, "confirm", tell)
        between.refuse()
        between.reset()
        for _ in range(3):
            assert tried.acquire(timeout=30)
        assert not ending.done()
        monkeypatch.setattr(review, "OUTAGE_SECONDS", 0.0)
        failure = ending.result(30)
        assert (failure.code, failure.reason) == (grpc.StatusCode.UNAVAILABLE, "DATABASE_UNAVAILABLE")


def test_a_stream_outlives_an_outage_and_ends_when_its_token_was_revoked_meanwhile(
    config: Config, postgres: embedded.Embedded
) -> None:
    url = clone(postgres)
    with with_stream(config, url) as (between, stream), psycopg.connect(url, autocommit=True) as sql:
        between.refuse()
        between.reset()
        sql.execute("UPDATE tokens SET revoke_time = now()")
        between.resume()
        failure = ends(stream)
        assert (failure.code, failure.reason) == (grpc.StatusCode.UNAUTHENTICATED, "UNAUTHENTICATED")
