"""Events of what was refused, and what events tell about the caller."""

from pathlib import Path
from typing import Any

import grpc
import psycopg
import pytest
from statehouse.v1 import (
    api_key_pb2,
    credential_pb2,
    task_pb2,
    transaction_pb2,
    user_session_pb2,
)

from statehouse_server.errors import DatabaseUnavailable
from statehouse_server.rpc import attempts
from statehouse_server.services.event.attempts import AttemptWriter
from tests.support import credentials
from tests.support.access import Guarded, WithHeaders, bearer
from tests.support.client import Client, fails, pack_any
from tests.support.feed import events
from tests.support.transactions import Transaction
from tests.support.waiting import until

DENIED = task_pb2.CreateTaskRequest(task=task_pb2.Task(id="mine", name="a task"))


@pytest.fixture
def project(access: Guarded) -> str:
    return access.administrator.create_project()


@pytest.fixture
def viewer(access: Guarded, project: str) -> Client:
    return access.client_of("VIEWER", project)


@pytest.fixture
def administrator(access: Guarded) -> Client:
    return access.administrator


class Feed:
    """The refusals that were told since its beginning."""

    def __init__(self, sql: psycopg.Connection[Any]) -> None:
        self._sql = sql
        self._before = events(sql)

    def read(self) -> list[dict[str, Any]]:
        return [
            event
            for event in events(self._sql)
            if event not in self._before and event["outcome"] != "SUCCESS" and event["type"] == "call.refused"
        ]

    def wait(self, count: int = 1) -> list[dict[str, Any]]:
        """So many of them, once they are there."""
        until(lambda: len(self.read()) >= count)
        return self.read()


@pytest.fixture
def feed(access: Guarded, sql: psycopg.Connection[Any]) -> Feed:
    return Feed(sql)


def create(project: str, **fields: Any) -> task_pb2.CreateTaskRequest:
    return task_pb2.CreateTaskRequest(project_id=project, task=task_pb2.Task(**{"id": "mine", "name": "t"} | fields))


class TestRefused:
    def test_a_call_without_permission(self, viewer: Client, project: str, feed: Feed) -> None:
        with fails("PERMISSION_DENIED"):
            viewer.tasks.CreateTask(create(project), metadata=(("x-request-id", "refused"),))
        (event,) = feed.wait()
        assert (event["project_id"], event["outcome"], event["request_id"]) == (project, "DENIED", "refused")
        assert (event["entity_kind"], event["entity_id"], event["entity_version"]) == ("task", "mine", None)
        assert event["actor"].startswith(f"token:{project}/")
        reason = {"method": "TaskService.CreateTask", "reason": "PERMISSION_DENIED", "permission": "WRITE"}
        assert event["payload_json"] == reason

    def test_a_caller_without_a_role_does_not_write_into_the_project(
        self, access: Guarded, viewer: Client, feed: Feed
    ) -> None:
        other = access.administrator.create_project()
        with fails("PERMISSION_DENIED"):
            viewer.tasks.CreateTask(create(other))
        (event,) = feed.wait()
        assert (event["project_id"], event["payload_json"]["project_id"]) == ("system", other)

    @pytest.mark.parametrize("label", ["VIEWER", "VIEWER of all"])
    def test_a_project_that_does_not_exist_has_no_feed(
        self, access: Guarded, project: str, feed: Feed, label: str
    ) -> None:
        client = access.client_of("VIEWER", "system" if label == "VIEWER of all" else project)
        with fails("PERMISSION_DENIED"):
            client.tasks.CreateTask(create("there-is-none"))
        assert [event["project_id"] for event in feed.wait()] == ["system"]

    @pytest.mark.parametrize("text", ["a\0b", "x" * 100_000, "a\nb"])
    def test_what_nobody_has_checked_is_not_kept(
        self, access: Guarded, viewer: Client, project: str, feed: Feed, text: str
    ) -> None:
        everywhere = access.client_of("VIEWER", "system")
        for client, there in ((viewer, project), (viewer, text), (everywhere, text)):
            with fails("PERMISSION_DENIED"):
                client.tasks.CreateTask(create(there, id=text))
        assert [event["project_id"] for event in feed.wait(3)].count("system") == 2
        assert text not in str(feed.read())
        assert {event["entity_id"] for event in feed.read()} == {None}

    def test_a_transition_that_is_not_allowed(self, administrator: Client, project: str, feed: Feed) -> None:
        task = administrator.create_task(project_id=project, status=task_pb2.TASK_STATUS_COMPLETED)
        change = task_pb2.UpdateTaskStatusRequest(project_id=project, id=task.id, status=task_pb2.TASK_STATUS_PENDING)
        with fails("FAILED_PRECONDITION", "INVALID_TRANSITION"):
            administrator.tasks.UpdateTaskStatus(change)
        (event,) = feed.wait()
        assert (event["project_id"], event["outcome"], event["entity_id"]) == (project, "FAILURE", task.id)
        assert event["payload_json"] == {"method": "TaskService.UpdateTaskStatus", "reason": "INVALID_TRANSITION"}

    def test_a_token_of_nobody(self, administrator: Client, feed: Feed) -> None:
        with fails("UNAUTHENTICATED"):
            administrator.users.VerifyUserSession(user_session_pb2.VerifyUserSessionRequest(token="guessed"))
        with fails("UNAUTHENTICATED"):
            administrator.api_keys.VerifyApiKey(api_key_pb2.VerifyApiKeyRequest(token="guessed"))
        first, second = feed.wait(2)
        assert (first["project_id"], first["outcome"]) == ("system", "FAILURE")
        methods = [event["payload_json"]["method"] for event in (first, second)]
        assert methods == ["UserService.VerifyUserSession", "ApiKeyService.VerifyApiKey"]
        assert "guessed" not in str(feed.read())

    def test_a_credential_that_is_not_revealed(
        self, access: Guarded, administrator: Client, project: str, feed: Feed, sql: psycopg.Connection[Any]
    ) -> None:
        unknown = credential_pb2.RevealCredentialRequest(project_id=project, id="unknown", reason="curious")
        with fails("NOT_FOUND"):
            administrator.credentials.RevealCredential(unknown)
        (event,) = feed.wait()
        assert (event["entity_kind"], event["entity_id"], event["reason"]) == ("credential", "unknown", "curious")
        stored = credentials.create(access.administrator, project, name="not for workers")
        worker = access.client_of("WORKER", project)
        with fails("PERMISSION_DENIED"):
            credentials.reveal(worker, stored)
        with fails("PERMISSION_DENIED"):
            worker.tasks.CreateTask(create(project))
        assert len(feed.wait(2)) == 2, "that of the worker tells RevealCredential itself"
        denied = [event for event in events(sql) if event["type"] == "credential.revealed"]
        assert [event["outcome"] for event in denied if event["entity_id"] == stored.id] == ["DENIED"]

    @pytest.mark.parametrize(
        ("request_", "code"),
        [
            (task_pb2.GetTaskRequest(id="unknown"), "NOT_FOUND"),
            (task_pb2.GetTaskRequest(id="not an id"), "INVALID_ARGUMENT"),
            (task_pb2.ListTasksRequest(page_token="x"), "INVALID_ARGUMENT"),
        ],
    )
    def test_bad_input_has_no_event(
        self, administrator: Client, viewer: Client, project: str, feed: Feed, request_: Any, code: str
    ) -> None:
        request_.project_id = project
        name = request_.DESCRIPTOR.name.removesuffix("Request")
        with fails(code):
            getattr(administrator.tasks, name)(request_)
        with fails("PERMISSION_DENIED"):
            viewer.tasks.CreateTask(create(project))
        assert len(feed.wait()) == 1, "the thread has written what it had to"


class TestTogether:
    def test_a_call_of_a_batch(self, viewer: Client, project: str, feed: Feed) -> None:
        calls = [pack_any(task_pb2.ListTasksRequest()), pack_any(DENIED)]
        with fails("PERMISSION_DENIED"):
            viewer.transactions.ExecuteBatch(transaction_pb2.ExecuteBatchRequest(project_id=project, calls=calls))
        (event,) = feed.wait()
        assert event["payload_json"]["method"] == "TaskService.CreateTask"
        assert (event["project_id"], event["entity_id"]) == (project, "mine")

    @pytest.mark.parametrize("end", ["commit", "rollback", "close"])
    def test_calls_of_a_transaction_however_it_ends(self, viewer: Client, project: str, feed: Feed, end: str) -> None:
        with Transaction(viewer, project_id=project) as transaction:
            with fails("PERMISSION_DENIED"):
                transaction.call(DENIED)
            getattr(transaction, end)()
        (event,) = feed.wait()
        assert (event["project_id"], event["entity_id"]) == (project, "mine")

    def test_a_transition_in_a_transaction_that_is_rolled_back(
        self, administrator: Client, project: str, feed: Feed
    ) -> None:
        task = administrator.create_task(project_id=project, status=task_pb2.TASK_STATUS_COMPLETED)
        change = task_pb2.UpdateTaskStatusRequest(id=task.id, status=task_pb2.TASK_STATUS_PENDING)
        with Transaction(administrator, project_id=project) as transaction:
            with fails("FAILED_PRECONDITION", "INVALID_TRANSITION"):
                transaction.call(change)
            transaction.rollback()
        assert [event["entity_id"] for event in feed.wait()] == [task.id]

    def test_one_who_may_not_begin(self, access: Guarded, viewer: Client, feed: Feed) -> None:
        with fails("PERMISSION_DENIED"):
            Transaction(viewer, project_id=access.administrator.create_project())
        (event,) = feed.wait()
        assert (event["project_id"], event["payload_json"]["method"]) == ("system", "TransactionService.Transact")

    def test_a_stream(self, access: Guarded, project: str, feed: Feed) -> None:
        worker = access.client_of("WORKER", project)
        with fails("PERMISSION_DENIED"):
            next(worker.tasks.StreamTasks(task_pb2.StreamTasksRequest(project_id=project)))
        assert [event["payload_json"]["method"] for event in feed.wait()] == ["TaskService.StreamTasks"]


class TestBounds:
    def test_of_one_caller_so_many_a_second_are_told(
        self, access: Guarded, viewer: Client, project: str, feed: Feed, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(attempts, "RATE_OF_CALLER", 1e-9)
        other = access.client_of("VIEWER", project)
        for number in range(10):
            with fails("PERMISSION_DENIED"):
                viewer.tasks.CreateTask(create(project, id=f"number-{number}"))
        with fails("PERMISSION_DENIED"):
            other.tasks.CreateTask(create(project, id="other"))
        assert sorted(event["entity_id"] for event in feed.wait(2)) == ["number-0", "other"]
        monkeypatch.setattr(attempts, "RATE_OF_CALLER", 1e9)
        with fails("PERMISSION_DENIED"):
            viewer.tasks.CreateTask(create(project, id="last"))
        assert feed.wait(3)[-1]["payload_json"]["left_out"] == 9

    def test_one_that_cannot_be_written_stops_nothing(
        self,
        viewer: Client,
        project: str,
        feed: Feed,
        monkeypatch: pytest.MonkeyPatch,
        log_file: Path,
    ) -> None:
        def broken(*_: object) -> None:
            raise DatabaseUnavailable

        monkeypatch.setattr(attempts, "TOLD_SECONDS", 0.0)
        with monkeypatch.context() as patched:
            patched.setattr(AttemptWriter, "__call__", broken)
            with fails("PERMISSION_DENIED"):
                viewer.tasks.CreateTask(create(project, id="lost"))
            until(lambda: "refused calls have no event: DatabaseUnavailable" in log_file.read_text(encoding="utf-8"))
        with fails("PERMISSION_DENIED"):
            viewer.tasks.CreateTask(create(project, id="written"))
        assert [event["entity_id"] for event in feed.wait()] == ["written"]


class TestCaller:
    """What a service says about the end user for whom it calls."""

    @staticmethod
    def client(access: Guarded, label: str, project: str, **headers: str) -> Client:
        named = tuple((name.replace("_", "-"), value) for name, value in headers.items())
        channel = access.stack.enter_context(grpc.insecure_channel(access.address))
        return Client(grpc.intercept_channel(channel, WithHeaders((*bearer(access.token_of(label, project)), *named))))

    @pytest.mark.parametrize("address", ["192.0.2.7", "2001:db8::7", "::ffff:192.0.2.7"])
    def test_it_is_in_the_events(
        self, access: Guarded, project: str, sql: psycopg.Connection[Any], address: str
    ) -> None:
        headers = {"x_statehouse_client_address": address, "x_statehouse_client_user_agent": "Mozilla/5.0 " + "x" * 300}
        client = self.client(access, "ADMIN", project, **headers, x_statehouse_on_behalf_of="ada")
        client.create_task(project_id=project, id="for-ada")
        (event,) = [event for event in events(sql) if (event["project_id"], event["entity_id"]) == (project, "for-ada")]
        told = (event["on_behalf_of"], event["client_address"], event["user_agent"])
        assert told == ("ada", address, ("Mozilla/5.0 " + "x" * 300)[:255])

    def test_of_each_call_of_a_batch(self, access: Guarded, project: str, sql: psycopg.Connection[Any]) -> None:
        client = self.client(access, "ADMIN", project, x_statehouse_client_address="192.0.2.8")
        calls = [pack_any(task_pb2.CreateTaskRequest(task=task_pb2.Task(name="one"))) for _ in range(2)]
        client.transactions.ExecuteBatch(transaction_pb2.ExecuteBatchRequest(project_id=project, calls=calls))
        found = [event for event in events(sql) if event["project_id"] == project and event["type"] == "task.created"]
        assert [event["client_address"] for event in found] == ["192.0.2.8"] * 2

    def test_and_of_what_is_refused(self, access: Guarded, project: str, feed: Feed) -> None:
        client = self.client(access, "WORKER", project, x_statehouse_client_address="192.0.2.9")
        with fails("PERMISSION_DENIED"):
            client.create_task(project_id=project)
        assert [event["client_address"] for event in feed.wait()] == ["192.0.2.9"]

    @pytest.mark.parametrize("header", ["x_statehouse_client_address", "x_statehouse_client_user_agent"])
    def test_it_takes_the_permission_to_call_for_others(self, access: Guarded, project: str, header: str) -> None:
        client = self.client(access, "MEMBER", project, **{header: "192.0.2.7"})
        with fails("PERMISSION_DENIED") as failure:
            client.create_task(project_id=project)
        assert failure.metadata["permission"] == "ACT_FOR_OTHERS"

    @pytest.mark.parametrize("address", ["", "localhost", "192.0.2.7:80", "fe80::1%eth0", "1" * 50, "192.0.2.256"])
    def test_only_an_ip_address_is_an_address(self, access: Guarded, project: str, address: str) -> None:
        client = self.client(access, "ADMIN", project, x_statehouse_client_address=address)
        with fails("INVALID_ARGUMENT", field="x-statehouse-client-address"):
            client.create_task(project_id=project)
