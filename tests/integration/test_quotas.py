"""Limits of projects and principals: what they may have under way, and what projects may store."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from typing import Any

import grpc
import psycopg
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc
from statehouse.v1 import (
    access_pb2,
    event_pb2,
    invitation_pb2,
    job_pb2,
    lock_pb2,
    project_pb2,
    system_pb2,
    task_pb2,
    transaction_pb2,
)
from statehouse.v1.project_pb2 import ProjectRole

from statehouse_server import app
from statehouse_server.config import Config
from statehouse_server.postgres.pool import Database
from statehouse_server.rpc.limits import Limits
from statehouse_server.services import project_limits, project_measurement
from statehouse_server.services.project_measurement import MeasuringLoop
from statehouse_server.services.registry import ENTITIES
from tests.support.client import Client, Failure, fails, pack_any, span
from tests.support.transactions import Transaction, create
from tests.support.waiting import until

Factory = Callable[..., Any]


@pytest.fixture(scope="module", autouse=True)
def quick_loops() -> Iterator[None]:
    """Reads limits and measures projects often, so that tests do not wait."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(project_limits.LimitsReader, "seconds", 0.05)
        monkeypatch.setattr(MeasuringLoop, "seconds", 0.05)
        monkeypatch.setattr(project_measurement, "PAUSE_SECONDS", 0.1)
        yield


@contextmanager
def serving(config: Config, database: str) -> Iterator[grpc.Channel]:
    with app.running(config, database) as server, grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel:
        yield channel


def set_limits(client: Client, project: str, *, mask: tuple[str, ...] = (), **limits: int) -> Any:
    request = project_pb2.UpdateProjectLimitsRequest(
        project_limits=project_pb2.ProjectLimits(project_id=project, **limits),  # type: ignore[arg-type]
        update_mask={"paths": mask},
    )
    return client.projects.UpdateProjectLimits(request).project_limits


def limited(client: Client, project: str, **limits: int) -> None:
    """Set limits, and wait until the server knows them."""
    set_limits(client, project, **limits)
    until(lambda: all(getattr(limits_of(client, project).effective_limits, name) == limits[name] for name in limits))


def limits_of(client: Client, project: str) -> project_pb2.GetProjectLimitsResponse:
    return client.projects.GetProjectLimits(project_pb2.GetProjectLimitsRequest(project_id=project))


def refusal(call: Callable[[], Any]) -> Failure | None:
    """The failure of a call, or None."""
    try:
        call()
    except grpc.RpcError as error:
        failure = Failure()
        failure.read(error)
        return failure
    return None


def until_refused(call: Callable[[], Any], reason: str) -> Failure:
    """Repeat a call until it is refused for a reason."""
    found: list[Failure] = []

    def refused() -> bool:
        failure = refusal(call)
        assert failure is None or failure.reason == reason
        found[:] = [failure] if failure else []
        return bool(found)

    until(refused)
    return found[0]


@contextmanager
def waiting_workers(client: Client, project: str, number: int) -> Iterator[None]:
    """Open streams of a project."""
    request = job_pb2.WaitForJobsRequest(project_id=project, worker_id="w", lease=span(60))
    streams = [client.jobs.WaitForJobs(request) for _ in range(number)]
    try:
        until(lambda: limits_of(client, project).usage.streams == number)
        yield
    finally:
        for stream in streams:
            stream.cancel()
        until(lambda: limits_of(client, project).usage.streams == 0)


WRITERS = 50


def fill(client: Client, project: str) -> int:
    """Create tasks until one is refused, and say how many were stored."""
    for stored in range(2000):
        if failure := refusal(lambda: client.create_task(project_id=project)):
            assert failure.reason == "QUOTA_EXCEEDED"
            return stored
    raise AssertionError("nothing is refused")


def many_tasks(project: str) -> transaction_pb2.ExecuteBatchRequest:
    """A batch of a hundred calls."""
    return transaction_pb2.ExecuteBatchRequest(project_id=project, calls=[pack_any(create()) for _ in range(100)])


class TestSettings:
    def test_a_project_has_the_defaults_of_the_server_until_it_has_its_own(self, client: Client, project: str) -> None:
        found = limits_of(client, project)
        assert found.project_limits == project_pb2.ProjectLimits(project_id=project)
        assert found.effective_limits.call_limit == Config.project_call_limit
        assert found.effective_limits.rate_limit == 0
        limited(client, project, call_limit=7, row_limit=0)
        found = limits_of(client, project)
        own = found.project_limits
        assert (own.version, own.call_limit, own.row_limit, own.HasField("row_limit")) == (1, 7, 0, True)
        assert found.effective_limits.stream_limit == Config.project_stream_limit

    def test_a_limit_that_is_not_given_becomes_the_default_again(self, client: Client, project: str) -> None:
        set_limits(client, project, call_limit=7, rate_limit=100)
        stored = set_limits(client, project, mask=("rate_limit",))
        assert stored.call_limit == 7
        assert not stored.HasField("rate_limit")
        assert not set_limits(client, project, mask=("*",)).HasField("call_limit")

    def test_of_two_changes_of_one_version_one_wins(self, client: Client, project: str) -> None:
        version = set_limits(client, project, call_limit=7).version
        set_limits(client, project, version=version, call_limit=8)
        with fails("ABORTED", "VERSION_MISMATCH"):
            set_limits(client, project, version=version, call_limit=9)

    @pytest.mark.parametrize("name", project_limits.NAMES)
    def test_a_limit_is_not_negative(self, name: str, client: Client, project: str) -> None:
        with fails("INVALID_ARGUMENT", field=f"project_limits.{name}"):
            set_limits(client, project, **{name: -1})

    def test_a_project_that_is_not_there_has_none(self, client: Client) -> None:
        with fails("NOT_FOUND"):
            limits_of(client, "nowhere")
        with fails("NOT_FOUND"):
            set_limits(client, "nowhere", call_limit=1)

    def test_a_deleted_project_keeps_its_limits(self, client: Client, project: str) -> None:
        set_limits(client, project, call_limit=7)
        client.projects.DeleteProject(project_pb2.DeleteProjectRequest(id=project))
        assert limits_of(client, project).project_limits.call_limit == 7
        with fails("FAILED_PRECONDITION", "DELETED"):
            set_limits(client, project, call_limit=8)


class TestUnderWay:
    def test_streams_beyond_the_limit_are_refused_and_others_go_on(self, client: Client, project: str) -> None:
        limited(client, project, stream_limit=2)
        other = client.create_project()
        with waiting_workers(client, project, 2), waiting_workers(client, other, 3):
            request = job_pb2.WaitForJobsRequest(project_id=project, worker_id="w", lease=span(60))
            with fails("RESOURCE_EXHAUSTED", "LIMIT_REACHED") as failure:
                next(client.jobs.WaitForJobs(request, timeout=20))
            assert failure.metadata == {"setting": "stream_limit", "limit": "2", "project_id": project}
            assert failure.retry_after
            client.create_task(project_id=project)  # which is no stream

    def test_a_limit_that_is_lowered_ends_nothing(self, client: Client, project: str) -> None:
        limits_of(client, project)
        with waiting_workers(client, project, 3):
            limited(client, project, stream_limit=1)
            assert limits_of(client, project).usage.streams == 3

    def test_calls_that_wait_count(self, client: Client, project: str) -> None:
        client.acquire(project, "lock", "holder")
        wanted = {"name": "lock", "holder": "other", "ttl": span(60), "wait": span(20)}
        request = lock_pb2.AcquireLockRequest(project_id=project, **wanted)
        waiting = [
            client.locks.AcquireLock.future(request, timeout=20)  # type: ignore[attr-defined]
            for _ in range(2)
        ]
        until(lambda: limits_of(client, project).usage.calls == 3)
        set_limits(client, project, call_limit=2)
        failure = until_refused(lambda: client.create_task(project_id=project), "LIMIT_REACHED")
        assert failure.metadata["setting"] == "call_limit"
        for one in waiting:
            one.cancel()
        until(lambda: refusal(lambda: client.create_task(project_id=project)) is None)

    def test_a_limit_of_one_lets_one_after_the_other_through(self, client: Client, project: str) -> None:
        limited(client, project, call_limit=1, transaction_limit=1, stream_limit=1)
        for _ in range(20):
            client.create_task(project_id=project)
        with Transaction(client, project_id=project) as transaction:
            transaction.call(create())
            transaction.commit()
        until(lambda: limits_of(client, project).usage.transactions == 0)

    def test_a_batch_is_one_call(self, client: Client, project: str) -> None:
        limited(client, project, call_limit=1)
        for _ in range(2):
            client.transactions.ExecuteBatch(many_tasks(project))

    def test_the_use_is_told(self, client: Client, project: str) -> None:
        with Transaction(client, project_id=project), waiting_workers(client, project, 2):
            usage = limits_of(client, project).usage
            assert (usage.calls, usage.streams, usage.transactions) == (1, 2, 1)


class TestRates:
    RATE = 5

    @pytest.fixture
    def slow(self, client: Client, project: str) -> str:
        """A project that may make few calls in a second."""
        limits_of(client, project)
        set_limits(client, project, rate_limit=self.RATE)
        until_refused(lambda: limits_of(client, project), "LIMIT_REACHED")
        return project

    def test_calls_beyond_the_rate_are_told_when_to_come_back(self, client: Client, slow: str) -> None:
        failure = until_refused(lambda: client.create_task(project_id=slow), "LIMIT_REACHED")
        assert failure.metadata == {"setting": "rate_limit", "limit": str(self.RATE), "project_id": slow}
        assert 0 < (failure.retry_after or 0) <= 10

    def test_a_client_that_never_backs_off_does_not_delay_others(self, client: Client, slow: str) -> None:
        refused = [refusal(lambda: client.create_task(project_id=slow)) for _ in range(100)]
        assert any(refused)
        client.create_task(project_id=client.create_project())

    def test_a_transaction_goes_on_after_a_call_beyond_the_rate_and_can_commit(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        with Transaction(client, project_id=project) as transaction:
            transaction.call(create("kept"))
            set_limits(client, project, rate_limit=1)
            failure = until_refused(lambda: transaction.call(create("perhaps")), "LIMIT_REACHED")
            assert failure.retry_after
            transaction.commit()
        found = sql.execute("SELECT count(*) FROM tasks WHERE project_id = %s AND name = 'kept'", [project]).fetchone()
        assert found == (1,)

    def test_each_call_of_a_batch_counts(self, client: Client, project: str) -> None:
        limited(client, project, rate_limit=10)
        client.transactions.ExecuteBatch(many_tasks(project))
        with fails("RESOURCE_EXHAUSTED", "LIMIT_REACHED") as failure:
            client.create_task(project_id=project)
        assert (failure.retry_after or 0) > 1, "nine seconds of calls are owed"

    def test_calls_that_are_refused_before_their_work_do_not_count(self, client: Client, project: str) -> None:
        limited(client, project, rate_limit=1)
        for _ in range(50):
            with fails("INVALID_ARGUMENT", "INVALID_FIELD"):
                client.create_task(project_id=project, name="")

    def test_those_that_find_nothing_and_those_that_are_answered_again_count(
        self, client: Client, project: str
    ) -> None:
        once = task_pb2.CreateTaskRequest(task={"project_id": project, "name": "once"})
        key = (("idempotency-key", "once"),)
        client.tasks.CreateTask(once, metadata=key)
        limited(client, project, rate_limit=2)
        nothing = task_pb2.GetTaskRequest(project_id=project, id="nothing")
        for again in (lambda: client.tasks.CreateTask(once, metadata=key), lambda: client.tasks.GetTask(nothing)):
            failures = [refusal(again) for _ in range(30)]
            assert "LIMIT_REACHED" in {one.reason for one in failures if one}

    def test_the_limits_of_a_project_can_be_raised_while_all_its_calls_are_refused(
        self, client: Client, slow: str
    ) -> None:
        set_limits(client, slow, rate_limit=0)

    def test_health_checks_are_never_limited(self, config: Config, database: str) -> None:
        with serving(replace(config, project_rate_limit=1, project_call_limit=1), database) as channel:
            health = health_pb2_grpc.HealthStub(channel)
            for _ in range(50):
                health.Check(health_pb2.HealthCheckRequest())
            for _ in range(50):
                Client(channel).system.GetServerInfo(system_pb2.GetServerInfoRequest())


ADDING: dict[str, Callable[[Client, str], object]] = {
    "a lock": lambda client, project: client.acquire(project, "lock", "holder"),
    "a token": lambda client, project: client.access.CreateToken(
        access_pb2.CreateTokenRequest(token={"project_id": project, "name": "t", "role": "PROJECT_ROLE_VIEWER"})
    ),
    "an event": lambda client, project: client.events.AppendEvent(
        event_pb2.AppendEventRequest(project_id=project, type="report.sent")
    ),
    "an invitation": lambda client, project: client.invitations.CreateInvitation(
        invitation_pb2.CreateInvitationRequest(project_id=project, email="ada@example.com", role="PROJECT_ROLE_VIEWER")
    ),
    "a role binding": lambda client, project: client.access.CreateRoleBinding(
        access_pb2.CreateRoleBindingRequest(
            project_id=project,
            role_binding={"subject_type": "SUBJECT_TYPE_USER", "subject": "s", "role": "PROJECT_ROLE_VIEWER"},
        )
    ),
    "a member": lambda client, project: client.projects.AddProjectMember(
        project_pb2.AddProjectMemberRequest(project_id=project, user_id="anonymous")
    ),
    "a queue": lambda client, project: client.jobs.UpdateQueue(
        job_pb2.UpdateQueueRequest(queue={"project_id": project, "name": "q"}, update_mask={"paths": ["*"]})
    ),
}
"""Calls that add a row to a project."""


class TestStored:
    def full(self, client: Client, project: str, **limits: int) -> Failure:
        """Fill a project until it is refused."""
        set_limits(client, project, **limits)
        return until_refused(lambda: client.create_task(project_id=project), "QUOTA_EXCEEDED")

    def test_nothing_is_created_beyond_the_limit_of_rows_and_all_else_goes_on(
        self, client: Client, project: str
    ) -> None:
        task = client.create_task(project_id=project)
        failure = self.full(client, project, row_limit=3)
        assert int(failure.metadata.pop("used")) >= 3
        assert failure.metadata == {"setting": "row_limit", "limit": "3", "project_id": project}
        assert failure.code.name == "RESOURCE_EXHAUSTED"
        assert failure.retry_after is None, "time alone makes no room"
        with fails("RESOURCE_EXHAUSTED", "QUOTA_EXCEEDED"):
            client.enqueue(project_id=project)
        client.set_status(task, "RUNNING")
        client.tasks.UpdateTask(task_pb2.UpdateTaskRequest(task={"project_id": project, "id": task.id, "name": "new"}))
        client.tasks.DeleteTask(task_pb2.DeleteTaskRequest(project_id=project, id=task.id))

    def test_writers_who_race_exceed_the_limit_by_what_they_store_between_two_counts(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        set_limits(client, project, row_limit=100)
        with ThreadPoolExecutor(WRITERS) as threads:
            stored = sum(threads.map(lambda _: fill(client, project), range(WRITERS)))
        (rows, counted) = sql.execute(
            "SELECT (SELECT count(*) FROM tasks WHERE project_id = %(project)s), row_count"
            " FROM project_measurements WHERE project_id = %(project)s",
            {"project": project},
        ).fetchone() or (0, 0)
        assert rows == stored, "what was refused is not stored, and the rest is"
        assert rows >= counted >= 100
        for _ in range(2):
            with fails("RESOURCE_EXHAUSTED", "QUOTA_EXCEEDED"):
                client.create_task(project_id=project)

    @pytest.mark.parametrize("adding", ADDING.values(), ids=ADDING)
    def test_what_is_no_standard_method_and_adds_rows_is_refused_too(
        self, client: Client, project: str, adding: Callable[[Client, str], object]
    ) -> None:
        client.create_task(project_id=project)
        self.full(client, project, row_limit=1)
        with fails("RESOURCE_EXHAUSTED", "QUOTA_EXCEEDED"):
            adding(client, project)

    def test_the_bytes_of_events_count(self, client: Client, project: str) -> None:
        set_limits(client, project, byte_limit=1_000_000)
        appended = event_pb2.AppendEventRequest(project_id=project, type="a", reason="r" * 255)
        client.events.AppendEvent(appended)
        until(lambda: limits_of(client, project).usage.bytes > 255)
        assert limits_of(client, project).usage.rows == 0

    def test_there_is_room_again_after_a_deletion(self, client: Client, project: str) -> None:
        task = client.create_task(project_id=project)
        self.full(client, project, row_limit=2)
        for one in client.tasks.ListTasks(task_pb2.ListTasksRequest(project_id=project)).tasks:
            client.tasks.DeleteTask(task_pb2.DeleteTaskRequest(project_id=project, id=one.id))
        assert task
        until(lambda: refusal(lambda: client.create_task(project_id=project)) is None)

    def test_the_rows_are_told_by_kind(self, client: Client, project: str) -> None:
        client.create_task(project_id=project)
        client.create_agent(project_id=project)
        set_limits(client, project, row_limit=1000)
        until(lambda: limits_of(client, project).usage.rows == 2)
        usage = limits_of(client, project).usage
        assert [(one.entity_kind, one.count) for one in usage.row_counts] == [("agent", 1), ("task", 1)]
        assert usage.bytes > 50
        assert usage.HasField("measure_time")

    def test_documents_beyond_the_limit_of_bytes_are_refused_and_statuses_are_not(
        self, client: Client, project: str
    ) -> None:
        task = client.create_task(project_id=project)
        failure = self.full(client, project, byte_limit=1000)
        assert failure.metadata["setting"] == "byte_limit"
        longer = task_pb2.Task(project_id=project, id=task.id, name="longer")
        with fails("RESOURCE_EXHAUSTED", "QUOTA_EXCEEDED"):
            client.tasks.UpdateTask(task_pb2.UpdateTaskRequest(task=longer))
        client.set_status(task, "RUNNING", "COMPLETED")

    def test_documents_count_by_the_bytes_that_they_take(self, client: Client, project: str) -> None:
        task = task_pb2.Task(project_id=project, name="t", input_json='{"text": "' + "x" * 1_000_000 + '"}')
        client.tasks.CreateTask(task_pb2.CreateTaskRequest(task=task))
        set_limits(client, project, byte_limit=10**9)
        until(lambda: limits_of(client, project).usage.rows == 1)
        assert 1_000 < limits_of(client, project).usage.bytes < 100_000, "compressed, as it is stored"

    def test_so_do_the_answers_that_are_stored_under_keys(self, client: Client, project: str) -> None:
        large = client.create_task(project_id=project, input_json=f'"{"".join(map(str, range(20_000)))}"')
        calls = [
            task_pb2.UpdateTaskOutputRequest(id=large.id, output_json="1"),
            *[task_pb2.GetTaskRequest(id=large.id)] * 10,
        ]
        set_limits(client, project, byte_limit=10**9)
        until(lambda: limits_of(client, project).usage.rows == 1)
        before = limits_of(client, project).usage.bytes
        batch = transaction_pb2.ExecuteBatchRequest(project_id=project, calls=map(pack_any, calls))
        client.transactions.ExecuteBatch(batch, metadata=(("idempotency-key", "many"),))
        until(lambda: limits_of(client, project).usage.bytes > 5 * before)
        assert limits_of(client, project).usage.rows == 1

    def test_calls_in_batches_and_transactions_are_refused_too(self, client: Client, project: str) -> None:
        self.full(client, project, row_limit=1)
        batch = transaction_pb2.ExecuteBatchRequest(project_id=project, calls=[pack_any(create())])
        with fails("RESOURCE_EXHAUSTED", "QUOTA_EXCEEDED") as failure:
            client.transactions.ExecuteBatch(batch)
        assert failure.metadata["call_index"] == "0"
        elsewhere = client.create_project()
        with Transaction(client, project_id=elsewhere) as transaction:
            assert transaction.failure(create(project_id=project)).reason == "QUOTA_EXCEEDED"
            transaction.call(create())
            transaction.commit()

    def test_what_was_stored_under_a_key_is_still_answered(self, client: Client, project: str) -> None:
        request = task_pb2.CreateTaskRequest(task={"project_id": project, "name": "once"})
        key = (("idempotency-key", "the-key"),)
        first = client.tasks.CreateTask(request, metadata=key)
        self.full(client, project, row_limit=1)
        assert client.tasks.CreateTask(request, metadata=key) == first

    def test_a_project_without_such_a_limit_is_not_measured(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        client.create_task(project_id=project)
        measured = client.create_project()
        set_limits(client, measured, row_limit=1000)
        until(lambda: limits_of(client, measured).usage.HasField("measure_time"))
        assert not limits_of(client, project).usage.HasField("measure_time")
        found = sql.execute("SELECT count(*) FROM project_measurements WHERE project_id = %s", [project]).fetchone()
        assert found == (0,)

    def test_one_process_at_a_time_measures_a_project(
        self, client: Client, project: str, config: Config, database: str, sql: psycopg.Connection[Any]
    ) -> None:
        sql.execute(
            "INSERT INTO project_measurements SELECT %s, now() + interval '1 hour', now(), 17, 0, '{}'", [project]
        )
        with Database(database, config) as pool:
            MeasuringLoop(pool, Limits(config), ENTITIES)._measure(project)
        assert limits_of(client, project).usage.rows == 17

    def test_what_was_measured_goes_with_its_project(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        set_limits(client, project, row_limit=1000)
        until(lambda: limits_of(client, project).usage.HasField("measure_time"))
        client.projects.DeleteProject(project_pb2.DeleteProjectRequest(id=project, purge=True))
        for table in ("project_limits", "project_measurements"):
            rows = sql.execute(f"SELECT count(*) FROM {table} WHERE project_id = %s".encode(), [project])
            assert rows.fetchone() == (0,)


@pytest.fixture(scope="module")
def strict(config: Config, database: str) -> Iterator[grpc.Channel]:
    """A server that asks who calls, and lets each have little."""
    asking = replace(config, auth="required", principal_stream_limit=2, principal_rate_limit=20)
    with serving(asking, database) as channel:
        yield channel


class TestPrincipals:
    def caller(self, client: Client, channel: grpc.Channel, role: Any, project: str) -> Client:
        token = access_pb2.Token(project_id=project, name="a program", role=role)
        text = client.access.CreateToken(access_pb2.CreateTokenRequest(token=token)).secret
        return Client(grpc.intercept_channel(channel, Bearer(text)))

    def test_each_has_a_rate_of_its_own(self, client: Client, strict: grpc.Channel, project: str) -> None:
        greedy, modest = (self.caller(client, strict, ProjectRole.PROJECT_ROLE_MEMBER, project) for _ in range(2))
        greedy.transactions.ExecuteBatch(many_tasks(project))
        with fails("RESOURCE_EXHAUSTED", "LIMIT_REACHED") as failure:
            greedy.create_task(project_id=project)
        assert failure.metadata.pop("principal").startswith(f"token:{project}/")
        assert failure.metadata == {"setting": "--principal-rate-limit", "limit": "20"}
        modest.create_task(project_id=project)

    def test_a_principal_of_many_projects_has_one_limit(
        self, client: Client, strict: grpc.Channel, project: str
    ) -> None:
        everywhere = self.caller(client, strict, ProjectRole.PROJECT_ROLE_OWNER, "system")
        with ExitStack() as stack:
            for _ in range(2):
                stack.enter_context(waiting_workers(everywhere, client.create_project(), 1))
            request = job_pb2.WaitForJobsRequest(project_id=project, worker_id="w", lease=span(60))
            with fails("RESOURCE_EXHAUSTED", "LIMIT_REACHED") as failure:
                next(everywhere.jobs.WaitForJobs(request, timeout=20))
            assert failure.metadata["setting"] == "--principal-stream-limit"

    def test_a_project_does_not_raise_its_own_limits(self, client: Client, strict: grpc.Channel, project: str) -> None:
        owner = self.caller(client, strict, ProjectRole.PROJECT_ROLE_OWNER, project)
        assert limits_of(owner, project).effective_limits.call_limit
        with fails("PERMISSION_DENIED", "PERMISSION_DENIED"):
            set_limits(owner, project, call_limit=10**6)
        with fails("PERMISSION_DENIED", "PERMISSION_DENIED"):
            limits_of(owner, client.create_project())

    def test_without_authentication_there_is_no_principal_to_limit(
        self, config: Config, database: str, project: str
    ) -> None:
        with serving(replace(config, principal_rate_limit=1, principal_call_limit=1), database) as channel:
            for _ in range(30):
                Client(channel).create_task(project_id=project)


class Bearer(grpc.UnaryUnaryClientInterceptor, grpc.UnaryStreamClientInterceptor):  # type: ignore[type-arg]
    """Sends a token with each call."""

    def __init__(self, token: str) -> None:
        self._header = ("authorization", f"Bearer {token}")

    def intercept_unary_unary(self, continuation: Any, details: Any, request: Any) -> Any:
        return continuation(self._with_token(details), request)

    def intercept_unary_stream(self, continuation: Any, details: Any, request: Any) -> Any:
        return continuation(self._with_token(details), request)

    def _with_token(self, details: Any) -> Any:
        return details._replace(metadata=[*(details.metadata or ()), self._header])
