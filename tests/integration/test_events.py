"""Events of changes: each new version of an entity has one, whichever method has made it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import grpc
import psycopg
import pytest
from google.protobuf.descriptor_pb2 import MethodOptions
from google.protobuf.message_factory import GetMessageClass
from statehouse.v1 import (
    task_pb2,
    team_pb2,
)

from statehouse_server.services.registry import SERVICES
from tests.faults import mutations
from tests.faults.mutations import Tenant, is_mutation, only
from tests.support.client import Client, fails, pack_any
from tests.support.feed import events, events_of, last_position, of_changes, require_recorded, stored
from tests.support.transactions import Transaction

METHODS = {
    method.name: method
    for service in SERVICES
    for method in service.descriptor.methods
    if method.GetOptions().idempotency_level != MethodOptions.NO_SIDE_EFFECTS
}
"""All methods that change something."""
REQUESTS: dict[str, Callable[[Tenant], dict[str, Any]]] = mutations.REQUESTS | {
    "CreateUserSession": lambda its: {"user_session": {"user_id": its.user()}},
    "CreateApiKey": lambda its: {"api_key": {"user_id": its.user(), "name": "a key"}},
    "CreateInvitation": lambda _: {"email": "new@example.org"},
    "CreateToken": lambda _: {"token": {"name": "ci", "role": "PROJECT_ROLE_WORKER"}},
    "RotateToken": lambda its: {"id": its.token()},
    "RevealCredential": lambda its: {"id": its.credential(), "reason": "to see it"},
    "RotateKeys": lambda its: {"project_id": its.credential() and its.project},
    "PurgeExpired": lambda its: {"force": bool(its.user_session())},
}
OTHERS = {"Transact", "WaitForJobs"}
"""The methods that have no request of their own, or change nothing themselves."""
WITHOUT_VERSION = {
    "RedactEvents",
    "AppendLogLines",
    "DeleteLogLines",
    "AcquireLock",
    "RenewLock",
    "ReleaseLock",
    "BreakLock",
    "ReserveKey",
    "CompleteReservation",
    "ReleaseReservation",
    "SetClusterOutputs",
    "RecordUsage",
    "RevealCredential",
    "RotateKeys",
    "HeartbeatJobs",
    "ClaimJob",
    "ClaimJobs",
    "AppendEvent",
}
"""The methods that make no new version of an entity, or none that has an event: a claim is kept as an attempt."""
NO_CHANGE: dict[str, Callable[[Tenant], dict[str, Any]]] = {
    "AddProjectMember": lambda its: its.project_member(),
    "AddTeamMember": lambda its: its.member(),
    "UpdateTeamMember": lambda its: its.member() | {"role": "member", "version": 7},
    "MarkMessagesRead": lambda its: {"ids": [str(its.make("MarkMessagesRead", ids=[its.message()]) and "message")]},
    "SetDefaultAgent": lambda its: {"id": its.make("SetDefaultAgent", id=its.agent()).agent.id},
    "SetDefaultBoard": lambda its: {"id": its.make("SetDefaultBoard", id=its.board()).board.id},
    "GetDefaultBoard": lambda its: {"project_id": its.make("GetDefaultBoard").board.project_id},
    "DeleteTasks": lambda its: only(its.task()),
    "DeleteTask": lambda _: {"id": "unknown"},
    "UpdateTask": lambda its: {"task": {"id": its.task(), "name": "another", "version": 7}},
    "RevokeUserSession": lambda its: {"id": its.make("RevokeUserSession", id=its.user_session().id) and "none"},
    "RemoveProjectMember": lambda its: {"user_id": its.user()},
    "BatchCreateTasks": lambda its: {"tasks": [{"id": "new", "name": "t"}, {"id": its.task(), "name": "taken"}]},
    "PurgeExpired": lambda _: {},
}
"""Calls that change nothing, or fail."""
REPEATABLE = [name for name in REQUESTS if is_mutation(METHODS[name]) and name not in ("ExecuteBatch", "PurgeExpired")]
"""The methods that may be part of a transaction, and have idempotency keys."""


def send(client: Client, name: str, fields: dict[str, Any], project: str, **headers: str) -> Any:
    """Call a method; of a stream, read all responses."""
    method = METHODS[name]
    request: Any = GetMessageClass(method.input_type)(**fields)
    if "project_id" in request.DESCRIPTOR.fields_by_name:
        request.project_id = project
    path = f"/{method.containing_service.full_name}/{name}"
    response = GetMessageClass(method.output_type)
    metadata = tuple((header.replace("_", "-"), value) for header, value in headers.items())
    if method.server_streaming:
        stream: Any = client.channel.unary_stream(path, request.SerializeToString, response.FromString)
        return list(stream(request, metadata=metadata))
    return client.method(path, response)(request, metadata=metadata)


@contextmanager
def recorded(sql: psycopg.Connection[Any]) -> Iterator[list[dict[str, Any]]]:
    """Within, each new version of an entity has one event. The result has the new events afterwards."""
    found: list[dict[str, Any]] = []
    last, before = last_position(sql), stored(sql)
    yield found
    found += events(sql, last)
    require_recorded(before, stored(sql), found)


def told(found: list[dict[str, Any]]) -> list[str]:
    """What events tell, in any order: their types and entities."""
    return sorted(f"{event['type']} {event['entity_id']}" for event in found)


@pytest.fixture
def tenant(client: Client, project: str) -> Tenant:
    return Tenant(client, project)


class TestEachMethod:
    def test_all_are_here(self) -> None:
        assert METHODS.keys() - REQUESTS.keys() == OTHERS

    @pytest.mark.parametrize("name", REQUESTS)
    def test_each_new_version_has_one_event(self, tenant: Tenant, sql: psycopg.Connection[Any], name: str) -> None:
        fields = REQUESTS[name](tenant)
        if name == "PurgeExpired":
            year = "interval '1 year'"
            sql.execute(
                f"UPDATE user_sessions SET create_time = create_time - {year}, expire_time = now() - {year} / 2"
            )
        with recorded(sql) as found:
            send(tenant.client, name, fields, tenant.project, x_request_id=f"of-{name}")
        assert bool(of_changes(found)) == (name not in WITHOUT_VERSION)
        assert {event["actor"] for event in found} <= {"anonymous"}
        assert {event["request_id"] for event in found} <= {f"of-{name}"}
        assert all(event["peer"] and event["outcome"] == "SUCCESS" for event in found)

    @pytest.mark.parametrize("name", NO_CHANGE)
    def test_what_changes_nothing_has_no_event(self, tenant: Tenant, sql: psycopg.Connection[Any], name: str) -> None:
        fields = NO_CHANGE[name](tenant)
        before = stored(sql)
        with recorded(sql) as found:
            try:
                send(tenant.client, name, fields, tenant.project)
            except Exception as error:
                assert hasattr(error, "code")
        assert stored(sql) == before
        assert of_changes(found) == []

    @pytest.mark.parametrize("name", REPEATABLE)
    def test_what_is_rolled_back_or_replayed_has_no_event(
        self, tenant: Tenant, sql: psycopg.Connection[Any], name: str
    ) -> None:
        mutation = tenant.mutation(name, REQUESTS[name](tenant))
        with recorded(sql) as found, Transaction(tenant.client, project_id=tenant.project) as transaction:
            transaction.call(mutation.request)
            transaction.rollback()
        assert found == []
        mutation.future().result()
        with recorded(sql) as found:
            mutation.future().result()
        assert found == []


class TestTogether:
    """Several entities that one call changes."""

    def test_calls_of_a_batch(self, tenant: Tenant, sql: psycopg.Connection[Any]) -> None:
        create = task_pb2.CreateTaskRequest(task=task_pb2.Task(id="new", name="a task"))
        update = task_pb2.UpdateTaskRequest(task=task_pb2.Task(id="new", name="renamed"))
        delete = task_pb2.DeleteTaskRequest(id="new")
        with recorded(sql) as found:
            calls = [pack_any(create), pack_any(update)]
            tenant.make("ExecuteBatch", project_id=tenant.project, calls=calls)
        assert told(found) == ["task.created new", "task.updated new"]
        with recorded(sql) as found, fails("NOT_FOUND"):
            failing = [pack_any(delete), pack_any(task_pb2.DeleteTaskRequest(id="unknown"))]
            tenant.make("ExecuteBatch", project_id=tenant.project, calls=failing)
        assert found == []

    def test_calls_of_a_transaction(self, tenant: Tenant, sql: psycopg.Connection[Any]) -> None:
        with recorded(sql) as found, Transaction(tenant.client, project_id=tenant.project) as transaction:
            transaction.call(task_pb2.CreateTaskRequest(task=task_pb2.Task(id="one", name="a task")))
            with fails("ALREADY_EXISTS"):
                transaction.call(task_pb2.CreateTaskRequest(task=task_pb2.Task(id="one", name="a task")))
            transaction.call(task_pb2.CreateTaskRequest(task=task_pb2.Task(id="two", name="a task")))
            transaction.commit()
        assert told(found) == ["task.created one", "task.created two"]

    @pytest.mark.parametrize("name", ["DeleteBoard", "DeleteBoards"])
    def test_what_belongs_to_something(self, tenant: Tenant, sql: psycopg.Connection[Any], name: str) -> None:
        tenant.board_object()
        with recorded(sql) as found:
            tenant.make(name, **({"id": "board"} if name == "DeleteBoard" else only("board") | mutations.FORCE))
        assert told(found) == ["board.deleted board", "board_object.deleted object"]

    @pytest.mark.parametrize("name", ["DeleteWorkspace", "PurgeWorkspaces", "PurgeExpired"])
    def test_all_below_a_purged_owner(self, tenant: Tenant, sql: psycopg.Connection[Any], name: str) -> None:
        tenant.used_workspace()
        tenant.task(session_id="session", workflow_id=tenant.workflow())
        message = {"conversation_id": "c", "sender_id": "s", "content": "hello", "task_id": "task"}
        tenant.make("CreateMessage", message=message | {"id": "message", "session_id": "session"})
        execution = {"id": "execution", "agent_id": tenant.agent(), "tool_name": "bash", "task_id": "task"}
        tenant.make("CreateToolExecution", tool_execution=execution)
        tenant.make("DeleteWorkspace", id="workspace")
        sql.execute(
            "UPDATE workspaces SET delete_time = delete_time - interval '1 year', purge_time = now()"
            " WHERE project_id = %s",
            [tenant.project],
        )
        request = {"id": "workspace", "purge": True, "cascade": True}
        if name != "DeleteWorkspace":
            request = mutations.FORCE | (only("workspace") if name == "PurgeWorkspaces" else {})
        with recorded(sql) as found:
            tenant.make(name, **request)
        assert told([event for event in found if event["project_id"] == tenant.project]) == [
            "message.deleted message",
            "session.purged session",
            "task.deleted task",
            "tool_execution.deleted execution",
            "workspace.purged workspace",
        ]

    def test_what_is_hidden_with_its_owner(self, tenant: Tenant, sql: psycopg.Connection[Any]) -> None:
        tenant.used_workspace()
        with recorded(sql) as found:
            tenant.make("DeleteWorkspace", id="workspace")
        assert told(found) == ["session.deleted session", "workspace.deleted workspace"]
        with recorded(sql) as found:
            tenant.make("UndeleteWorkspace", id="workspace")
        assert told(found) == ["session.undeleted session", "workspace.undeleted workspace"]

    def test_a_user_who_goes_takes_the_memberships_along(self, tenant: Tenant, sql: psycopg.Connection[Any]) -> None:
        user = tenant.preference()["user_id"]
        tenant.make("AddProjectMember", user_id=user)
        send(tenant.client, "CreateUserSession", {"user_session": {"user_id": user}}, "")
        with recorded(sql) as found:
            tenant.make("DeleteUser", id=user)
        assert "user.deleted" in {event["type"] for event in found}
        with recorded(sql) as more:
            tenant.make("DeleteUser", id=user, purge=True)
        types = {(event["type"], event["project_id"]) for event in [*found, *more]}
        assert types >= {("user.purged", "system"), ("project_member.deleted", tenant.project)}

    @pytest.mark.parametrize("name", ["DeleteTeam", "DeleteTeams"])
    def test_what_changes_while_its_owner_is_deleted_is_told_as_it_was_last(
        self, tenant: Tenant, sql: psycopg.Connection[Any], name: str
    ) -> None:
        tenant.member()
        tenant.agent("other")
        with Transaction(tenant.client, project_id=tenant.project) as transaction:
            for agent in ("agent", "other"):
                transaction.call(
                    team_pb2.AddTeamMemberRequest(team_id="team", agent_id=agent, role=f"the role of {agent}")
                )
            fields = {"id": "team"} if name == "DeleteTeam" else {"filters": [{"names": ["a team"]}], "force": True}
            deleting = tenant.mutation(name, fields).future()
            with pytest.raises(grpc.FutureTimeoutError):
                deleting.result(timeout=0.3)
            transaction.commit()
        deleting.result(timeout=10)
        found = [(one["type"], one["entity_id"], one["entity_version"]) for one in events_of(sql, tenant.project)]
        assert sorted(found[-3:]) == [
            ("team.deleted", "team", 2),
            ("team_member.deleted", "team/agent", 3),
            ("team_member.deleted", "team/other", 2),
        ]

    @pytest.mark.parametrize("expired", [False, True])
    def test_a_purged_project_tells_for_all_that_was_in_it(
        self, tenant: Tenant, sql: psycopg.Connection[Any], *, expired: bool
    ) -> None:
        tenant.task()
        if expired:
            tenant.make("DeleteProject", id=tenant.project)
            sql.execute(
                "UPDATE projects SET delete_time = delete_time - interval '1 year', purge_time = now() WHERE id = %s",
                [tenant.project],
            )
        with recorded(sql) as found:
            if expired:
                tenant.make("PurgeExpired", force=True)
            else:
                tenant.make("DeleteProject", id=tenant.project, purge=True)
        assert told([event for event in found if event["project_id"] == tenant.project]) == [
            f"project.purged {tenant.project}"
        ]

    def test_versions_of_a_hundred_tell_all_fields(self, tenant: Tenant, sql: psycopg.Connection[Any]) -> None:
        tenant.task(type="told in full")
        with recorded(sql) as found:
            for number in range(2, 101):
                update = task_pb2.UpdateTaskRequest(
                    project_id=tenant.project, task=task_pb2.Task(id="task", name=f"name {number}")
                )
                tenant.client.tasks.UpdateTask(update)
        last = found[-1]
        assert (last["entity_version"], last["whole"]) == (100, True)
        assert last["payload_json"]["type"] == "told in full"
        assert not any(event["whole"] for event in found[:-1])
