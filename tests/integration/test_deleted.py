"""A deleted entity accepts no changes, since its purge would remove them after they were acknowledged."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import grpc
import psycopg
import pytest
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass
from statehouse.v1 import (
    agent_pb2,
    cluster_pb2,
    credential_pb2,
    idempotency_pb2,
    invitation_pb2,
    job_pb2,
    lock_pb2,
    message_pb2,
    project_pb2,
    role_mapping_pb2,
    task_pb2,
    team_pb2,
    tool_execution_pb2,
    transaction_pb2,
    workflow_pb2,
)

from statehouse_server import app
from statehouse_server.config import Config
from statehouse_server.resource.sql import VERBS
from statehouse_server.rpc import idempotency
from statehouse_server.secrets import keyring, sealed_secrets
from statehouse_server.services import ownership, project_measurement
from statehouse_server.services.event import appending, numbering, redaction, retention
from statehouse_server.services.registry import ENTITIES, SERVICES
from statehouse_server.services.system import service as system
from tests.support.client import Client, fails, pack_any, span
from tests.support.statements import all_statements, removals
from tests.support.transactions import Transaction
from tests.support.work import reason_of

UNGUARDED = {
    "lock_agents_of_project",
    "lock_boards_of_project",
    "begin_session_numbers",
    "take_session_numbers",
    "begin_log",
    "revoke_token",
    "note_token_uses",
    *(f"purge_expired_{entity.name}" for entity in ENTITIES),
    *(f"{verb}_{entity.name}" for entity in ENTITIES for verb in ("hide", "unhide")),
    *(f"{verb}_project" for verb in VERBS),
    "create_project_with_owner",
    *(step.name.partition("(")[0] for entity in ENTITIES for step in removals(entity)),
    *vars(idempotency.SQL),
    *vars(appending.SQL),
    *vars(numbering.SQL),
    *vars(redaction.SQL),
    *vars(retention.SQL),
    *vars(sealed_secrets.SQL),
    *vars(keyring.SQL),
    *vars(keyring.ROOT_SQL),
    *vars(system.SQL),
    *vars(ownership.SQL),
    *vars(project_measurement.SQL),
}
"""Statements that change something of a project without asking whether it is deleted: keys of requests, which are
stored with what they are for; events; rotations and purges, which are the server's own; projects themselves,
with their first members; the counters of sessions, and the rows of logs, before the statement that stores a message or
a line; what is removed with an entity in a transaction whose last statement asks, or hidden with it in one whose first
statement asks; owners of projects, once these are locked; tokens, which still give their roles until they are revoked;
what projects have in the database, as the server measures it."""


class Populated:
    """A project with one of everything, and the changes in it."""

    def __init__(self, client: Client) -> None:
        self.id = client.create_project()
        project = {"project_id": self.id}
        self.workflow = client.create_workflow(**project)
        self.cluster = client.create_cluster(**project)
        self.agent = client.create_agent(**project)
        self.other = client.create_agent(**project)
        self.task = client.create_task(**project, workflow_id=self.workflow.id)
        self.free = client.create_task(**project)
        self.team = client.teams.CreateTeam(team_pb2.CreateTeamRequest(**project, team=team_pb2.Team(name="team"))).team
        self.member = {"team_id": self.team.id, "agent_id": self.agent.id}
        client.teams.AddTeamMember(team_pb2.AddTeamMemberRequest(**project, **self.member))
        self.board = client.create_board(**project)
        self.repo = client.create_repo(**project)
        self.message = client.messages.CreateMessage(
            message_pb2.CreateMessageRequest(
                **project, message={"conversation_id": "c", "sender_id": "s", "receiver_id": "r", "content": "x"}
            )
        ).message
        self.execution = client.tool_executions.CreateToolExecution(
            tool_execution_pb2.CreateToolExecutionRequest(
                **project, tool_execution={"agent_id": self.agent.id, "tool_name": "t", "task_id": self.task.id}
            )
        ).tool_execution
        self.credential = client.credentials.CreateCredential(
            credential_pb2.CreateCredentialRequest(**project, credential={"provider": "p", "name": "n", "secret": "s"})
        ).credential
        self.mapping = client.role_mappings.CreateRoleMapping(
            role_mapping_pb2.CreateRoleMappingRequest(
                **project, role_mapping={"principal": "p", "principal_type": 1, "team": "t", "role": "r"}
            )
        ).role_mapping
        self.user = client.create_user(email=f"{self.id}@example.org")
        self.owner = client.create_user()
        self.joined = {"user_id": self.owner.id}
        owns = project_pb2.PROJECT_ROLE_OWNER
        client.projects.AddProjectMember(project_pb2.AddProjectMemberRequest(**project, **self.joined, role=owns))
        invite = invitation_pb2.CreateInvitationRequest(**project, email=self.user.email)
        self.invitation = client.invitations.CreateInvitation(invite)
        self.pending = client.enqueue(**project, cluster_id=self.cluster.id, queue="other")
        client.enqueue(**project, cluster_id=self.cluster.id)
        self.job = client.claim(self.id)[0]
        self.lock = client.acquire(self.id, "lock", "holder")
        self.reservation = client.reservations.ReserveKey(
            idempotency_pb2.ReserveKeyRequest(**project, scope="s", key="k", ttl=span(60))
        )
        send(client, self.change("CreateClusterArtifact"))
        send(client, self.change("UpsertBoardObject"))

    def change(self, name: str) -> Message:
        """The request for one of the changes."""
        request = GetMessageClass(METHODS[name.partition(" ")[0]].input_type)
        fields = CHANGES[name](self)
        of_project = "project_id" in request.DESCRIPTOR.fields_by_name
        return request(**({"project_id": self.id} if of_project else {}), **fields)

    def changes(self) -> Iterator[Message]:
        """The requests for all changes."""
        return map(self.change, CHANGES)

    @property
    def leased(self) -> dict[str, Any]:
        return {"id": self.job.id, "lease_token": self.job.lease_token}

    @property
    def lease(self) -> dict[str, Any]:
        return {"job_id": self.job.id, "lease_token": self.job.lease_token}

    @property
    def held(self) -> dict[str, Any]:
        return {"name": "lock", "holder": "holder", "token": self.lock.token}

    @property
    def reserved(self) -> dict[str, Any]:
        return {"scope": "s", "key": "k", "reservation_token": self.reservation.reservation_token}


METHODS = {method.name: method for service in SERVICES for method in service.descriptor.methods}
ALL = {"all": True}
FORCE = ALL | {"force": True}
CHANGES: dict[str, Callable[[Populated], dict[str, Any]]] = {
    "CreateWorkflow": lambda _: {"workflow": {"name": "w"}},
    "UpdateWorkflowStatus": lambda its: {"id": its.workflow.id, "status": 2},
    "DeleteWorkflow at once": lambda its: {"id": its.workflow.id, "purge": True},
    "CreateTask": lambda _: {"task": {"name": "t"}},
    "CreateTask below another": lambda its: {"task": {"name": "t", "parent_id": its.task.id}},
    "BatchCreateTasks": lambda _: {"tasks": [{"name": "t"}]},
    "UpdateTask": lambda its: {"task": {"id": its.task.id, "name": "x"}},
    "UpdateTask by a patch": lambda its: {
        "task": {"id": its.task.id, "metadata_json": "{}"},
        "merge_patch_mask": {"paths": ["metadata_json"]},
    },
    "UpsertTask": lambda _: {"task": {"id": "new", "name": "x"}},
    "UpsertTask of another version": lambda its: {"task": {"id": its.task.id, "name": "x", "version": 99}},
    "UpdateTaskStatus": lambda its: {"id": its.free.id, "status": 2},
    "UpdateTaskStatuses": lambda _: ALL | {"status": 2},
    "UpdateTaskOutput": lambda its: {"id": its.task.id, "output_json": "1"},
    "CancelTaskTree": lambda its: {"id": its.task.id},
    "MoveTask": lambda its: {"id": its.task.id, "new_parent_id": its.free.id},
    "DeleteTask": lambda its: {"id": its.free.id},
    "DeleteTasks": lambda _: FORCE,
    "CreateAgent": lambda _: {"agent": {"name": "a"}},
    "UpdateAgent": lambda its: {"agent": {"id": its.agent.id, "model": "m"}},
    "UpdateAgentStatus": lambda its: {"id": its.agent.id, "status": 2},
    "SetDefaultAgent": lambda its: {"id": its.other.id},
    "DeleteAgent at once": lambda its: {"id": its.other.id, "purge": True, "cascade": True},
    "DeleteAgents": lambda _: FORCE,
    "PurgeAgents": lambda _: FORCE,
    "CreateMcpServer": lambda its: {"mcp_server": {"agent_id": its.agent.id, "name": "m", "transport": 1}},
    "UpdateTeam": lambda its: {"team": {"id": its.team.id, "description": "d"}},
    "AddTeamMember": lambda its: {"team_id": its.team.id, "agent_id": its.other.id},
    "AddTeamMember again": lambda its: its.member | {"role": "r"},
    "UpdateTeamMember": lambda its: its.member | {"role": "r"},
    "RemoveTeamMember": lambda its: its.member,
    "GetDefaultBoard": lambda _: {},
    "SetDefaultBoard": lambda its: {"id": its.board.id},
    "UpdateBoard": lambda its: {"board": {"id": its.board.id, "slug": "s"}},
    "DeleteBoards": lambda _: FORCE,
    "UpsertBoardObject": lambda its: {"board_object": {"board_id": its.board.id, "id": "object", "kind": "note"}},
    "BatchUpsertBoardObjects": lambda its: {"board_objects": [{"board_id": its.board.id, "kind": "note"}]},
    "UpdateBoardObject": lambda _: {"board_object": {"id": "object", "x": 1}},
    "DeleteBoardObject": lambda _: {"id": "object"},
    "DeleteBoardObjects": lambda _: FORCE,
    "CreateRepo": lambda _: {"repo": {"name": "r", "slug": "r"}},
    "UpdateRepo": lambda its: {"repo": {"id": its.repo.id, "slug": "s"}},
    "DeleteRepo": lambda its: {"id": its.repo.id},
    "CreateMessage": lambda _: {"message": {"conversation_id": "c", "sender_id": "s", "content": "x"}},
    "UpdateMessage": lambda its: {"message": {"id": its.message.id, "content": "y"}},
    "MarkMessagesRead": lambda its: {"ids": [its.message.id]},
    "UpdateToolExecutionStatus": lambda its: {"id": its.execution.id, "status": 2},
    "UpdateCluster": lambda its: {"cluster": {"id": its.cluster.id, "owner": "o"}},
    "DeleteCluster at once": lambda its: {"id": its.cluster.id, "purge": True},
    "CreateClusterArtifact": lambda its: {
        "cluster_artifact": {"cluster_id": its.cluster.id, "type": "log", "file_uri": "file:x"}
    },
    "SetClusterOutputs": lambda its: {"cluster_id": its.cluster.id, "outputs": {"api_url": "https://x"}},
    "SetClusterOutputs by a patch": lambda its: {
        "cluster_id": its.cluster.id,
        "outputs": {"extra_json": "{}"},
        "merge_patch_mask": {"paths": ["extra_json"]},
    },
    "RecordUsage": lambda its: {
        "samples": [{"cluster_id": its.cluster.id, "sample_time": {"seconds": 1}, "hours": 1, "currency": "EUR"}]
    },
    "EnqueueJob": lambda _: {"job": {"type": "t"}},
    "BatchEnqueueJobs": lambda _: {"jobs": [{"type": "t"}] * 2},
    "ClaimJobs": lambda _: {"worker_id": "w", "queue": "other"},
    "HeartbeatJobs": lambda its: {"leases": [its.lease]},
    "UpdateJob": lambda its: its.leased | {"progress": 0.5},
    "CompleteJob": lambda its: its.leased,
    "BatchCompleteJobs": lambda its: {"results": [its.lease]},
    "CompleteAndClaimJobs": lambda its: {"results": [its.lease], "worker_id": "w", "queue": "other"},
    "FailJob": lambda its: its.leased | {"failure": {}},
    "BatchFailJobs": lambda its: {"failures": [its.lease | {"failure": {}}]},
    "ReleaseJob": lambda its: its.leased,
    "CancelJob": lambda its: {"id": its.pending.id},
    "CancelJobs": lambda _: ALL,
    "RetryJobs": lambda _: ALL,
    "DeleteJobs": lambda _: FORCE,
    "UpdateQueue": lambda _: {"queue": {"name": "default", "paused": True}},
    "AcquireLock": lambda _: {"name": "other", "holder": "h", "ttl": span(60)},
    "RenewLock": lambda its: its.held,
    "ReleaseLock": lambda its: its.held,
    "BreakLock": lambda _: {"name": "lock", "reason": "r"},
    "ReserveKey": lambda _: {"scope": "s", "key": "o", "ttl": span(60)},
    "CompleteReservation": lambda its: its.reserved | {"response": b"x"},
    "ReleaseReservation": lambda its: its.reserved,
    "TransferProject": lambda its: {"user_id": its.user.id},
    "AddProjectMember": lambda its: {"user_id": its.user.id},
    "AddProjectMember again": lambda its: its.joined,
    "UpdateProjectMember": lambda its: its.joined | {"role": 2},
    "RemoveProjectMember": lambda its: its.joined,
    "CreateInvitation": lambda _: {"email": "another@example.org"},
    "AcceptInvitation": lambda its: {"token": its.invitation.token, "user_id": its.user.id},
    "RevokeInvitation": lambda its: {"id": its.invitation.invitation.id},
    "DeleteRoleMapping": lambda its: {"id": its.mapping.id},
    "CreateCredential": lambda _: {"credential": {"provider": "p", "name": "other", "secret": "s"}},
    "UpdateCredential": lambda its: {"credential": {"id": its.credential.id, "secret": "other"}},
}
"""Changes of every kind of entity: the fields of a request by the name of its method, and what is special about it."""
OF_CLUSTER = (
    "CreateClusterArtifact", "SetClusterOutputs", "SetClusterOutputs by a patch", "RecordUsage", "ClaimJobs",
    "HeartbeatJobs", "CompleteJob", "BatchCompleteJobs", "CompleteAndClaimJobs", "BatchFailJobs", "FailJob",
    "CancelJob", "CancelJobs",
)  # fmt: skip
OF_WORKFLOW = (
    "CreateTask below another", "UpdateTask", "UpdateTask by a patch", "UpdateTaskOutput", "CancelTaskTree",
    "UpdateToolExecutionStatus",
)  # fmt: skip


@pytest.fixture(scope="module")
def populated(client: Client) -> Populated:
    return Populated(client)


def send(client: Client, request: Message) -> Message:
    """Send a request to the method that takes it."""
    file = request.DESCRIPTOR.file
    service = next(iter(file.services_by_name.values()))
    method = next(one for one in service.methods if one.input_type is request.DESCRIPTOR)
    path = f"/{service.full_name}/{method.name}"
    return client.method(path, method.output_type._concrete_class)(request)  # type: ignore[no-any-return]


def snapshot(sql: psycopg.Connection[Any], project: str) -> list[Any]:
    """All rows of a project."""
    tables = sql.execute(
        "SELECT table_name FROM information_schema.columns WHERE column_name = 'project_id' AND table_schema = 'public'"
        " AND table_name NOT LIKE '%event%' AND table_name <> 'idempotency_keys' ORDER BY 1"
    ).fetchall()
    return [
        sql.execute(
            f"SELECT row_to_json({table})::text FROM {table} WHERE project_id = %s ORDER BY 1",  # type: ignore[call-overload]
            [project],
        ).fetchall()
        for (table,) in tables
    ]


class TestProject:
    def test_nothing_in_a_deleted_project_can_be_changed(
        self, client: Client, populated: Populated, sql: psycopg.Connection[Any]
    ) -> None:
        before = snapshot(sql, populated.id)
        client.projects.DeleteProject(project_pb2.DeleteProjectRequest(id=populated.id))
        for request in populated.changes():
            with fails("FAILED_PRECONDITION", "DELETED") as failure:
                send(client, request)
            assert "project" in failure.message
        assert snapshot(sql, populated.id) == before
        self._in_transactions(client, populated)
        assert snapshot(sql, populated.id) == before
        client.projects.UndeleteProject(project_pb2.UndeleteProjectRequest(id=populated.id))
        send(client, populated.change("UpdateTask"))

    def _in_transactions(self, client: Client, populated: Populated) -> None:
        request = populated.change("CreateTask")
        with fails("FAILED_PRECONDITION", "DELETED"):
            calls = [pack_any(request)]
            client.transactions.ExecuteBatch(
                transaction_pb2.ExecuteBatchRequest(project_id=populated.id, calls=calls),
                metadata=[("idempotency-key", "k")],
            )
        with Transaction(client, project_id=populated.id) as transaction:
            assert transaction.failure(request).reason == "DELETED"

    def test_a_change_that_waits_meanwhile_goes_or_is_refused_and_is_not_lost(
        self, client: Client, database: str
    ) -> None:
        project = client.create_project()
        task = client.create_task(project_id=project)
        with psycopg.connect(database) as conn:
            conn.execute("SELECT 1 FROM tasks WHERE id = %s FOR UPDATE", [task.id])
            request = task_pb2.UpdateTaskOutputRequest(project_id=project, id=task.id, output_json="1")
            waiting = client.tasks.UpdateTaskOutput.future(request)
            client.projects.DeleteProject(project_pb2.DeleteProjectRequest(id=project))
            conn.rollback()
            error = waiting.exception()
        client.projects.UndeleteProject(project_pb2.UndeleteProjectRequest(id=project))
        stored = client.get_task(task).output_json
        assert stored == ("" if error else "1")
        assert error is None or error.code() is grpc.StatusCode.FAILED_PRECONDITION

    def test_a_project_that_was_never_there_is_not_found(self, client: Client) -> None:
        for request in (
            task_pb2.CreateTaskRequest(task={"name": "t", "project_id": "nowhere"}),
            task_pb2.BatchCreateTasksRequest(project_id="nowhere", tasks=[{"name": "t"}, {"name": "u"}]),
            task_pb2.UpsertTaskRequest(task={"id": "t", "name": "t", "project_id": "nowhere"}),
            lock_pb2.AcquireLockRequest(project_id="nowhere", name="l", holder="h", ttl=span(60), wait=span(60)),
            idempotency_pb2.ReserveKeyRequest(project_id="nowhere", scope="s", key="k", ttl=span(60)),
            job_pb2.ClaimJobsRequest(project_id="nowhere", worker_id="w", queue="q"),
        ):
            with fails("NOT_FOUND", "NOT_FOUND") as failure:
                send(client, request)
            assert failure.metadata["field"] == "project_id"


class TestOwners:
    def test_nothing_of_a_deleted_cluster_can_be_changed(
        self, client: Client, populated: Populated, sql: psycopg.Connection[Any]
    ) -> None:
        key = {"project_id": populated.id, "id": populated.cluster.id}
        client.clusters.DeleteCluster(cluster_pb2.DeleteClusterRequest(**key))
        before = snapshot(sql, populated.id)
        for name in OF_CLUSTER:
            request = populated.change(name)
            if name == "ClaimJobs":
                assert not send(client, request).jobs  # type: ignore[attr-defined]
            elif name == "HeartbeatJobs":
                assert reason_of(send(client, request).heartbeats[0]) == "DELETED"  # type: ignore[attr-defined]
            elif name == "CancelJobs":
                assert send(client, request).count == 0  # type: ignore[attr-defined]
            elif name in ("BatchCompleteJobs", "CompleteAndClaimJobs", "BatchFailJobs"):
                assert reason_of(send(client, request).outcomes[0]) == "DELETED"  # type: ignore[attr-defined]
            else:
                with fails("FAILED_PRECONDITION", "DELETED") as failure:
                    send(client, request)
                assert populated.cluster.id in failure.message
        assert snapshot(sql, populated.id) == before
        client.clusters.UndeleteCluster(cluster_pb2.UndeleteClusterRequest(**key))
        send(client, populated.change("CompleteJob"))

    def test_a_job_of_a_deleted_cluster_does_not_stand_before_others(self, client: Client) -> None:
        project = {"project_id": client.create_project()}
        cluster = client.create_cluster(**project)
        client.enqueue(**project, cluster_id=cluster.id, queue="q", priority=9)
        client.clusters.DeleteCluster(cluster_pb2.DeleteClusterRequest(**project, id=cluster.id))
        job = client.enqueue(**project, queue="q")
        request = job_pb2.ClaimJobsRequest(**project, worker_id="w", queue="q", max=1)
        assert [claimed.id for claimed in client.jobs.ClaimJobs(request).jobs] == [job.id]

    def test_nothing_of_a_deleted_workflow_can_be_changed(
        self, client: Client, populated: Populated, sql: psycopg.Connection[Any]
    ) -> None:
        key = {"project_id": populated.id, "id": populated.workflow.id}
        client.workflows.DeleteWorkflow(workflow_pb2.DeleteWorkflowRequest(**key))
        before = snapshot(sql, populated.id)
        for name in OF_WORKFLOW:
            with fails("FAILED_PRECONDITION", "DELETED"):
                send(client, populated.change(name))
        with fails("FAILED_PRECONDITION", "DELETED") as failure:
            task = {"name": "t", "workflow_id": populated.workflow.id}
            tasks = [{"name": "free"}, task]
            client.tasks.BatchCreateTasks(task_pb2.BatchCreateTasksRequest(project_id=populated.id, tasks=tasks))
        assert failure.metadata["item_index"] == "1"
        assert snapshot(sql, populated.id) == before
        client.workflows.UndeleteWorkflow(workflow_pb2.UndeleteWorkflowRequest(**key))
        for name in OF_WORKFLOW:
            send(client, populated.change(name))

    def test_nothing_is_moved_into_a_deleted_workflow_or_out_of_it(self, client: Client, project: str) -> None:
        gone = client.create_workflow(project_id=project).id
        inside = client.create_task(project_id=project, workflow_id=gone)
        outside = client.create_task(project_id=project)
        about = message_pb2.Message(project_id=project, conversation_id="c", sender_id="s", content="x")
        about = client.messages.CreateMessage(message_pb2.CreateMessageRequest(message=about)).message
        client.workflows.DeleteWorkflow(workflow_pb2.DeleteWorkflowRequest(project_id=project, id=gone))

        def task(of: task_pb2.Task, workflow_id: str) -> dict[str, Any]:
            return {"project_id": project, "task": {"id": of.id, "name": "moved", "workflow_id": workflow_id}}

        about.task_id = inside.id
        for request in (
            task_pb2.UpdateTaskRequest(**task(outside, gone)),
            task_pb2.UpsertTaskRequest(**task(outside, gone)),
            task_pb2.UpsertTaskRequest(**task(inside, "")),
            task_pb2.BatchUpsertTasksRequest(project_id=project, tasks=[task(inside, "")["task"]]),
            message_pb2.BatchUpsertMessagesRequest(project_id=project, messages=[about]),
        ):
            with fails("FAILED_PRECONDITION", "DELETED") as failure:
                send(client, request)
            assert gone in failure.message
        for one in (inside, outside):
            assert client.get_task(one) == one

    @pytest.mark.parametrize("method", ["CancelTaskTree", "RetryTaskTree", "DeleteTaskTree"])
    def test_a_tree_that_reaches_into_a_deleted_workflow_is_changed_as_a_whole_or_not(
        self, client: Client, project: str, method: str
    ) -> None:
        gone = client.create_workflow(project_id=project).id
        root = client.create_task(project_id=project, workflow_id=gone)
        child = client.create_task(project_id=project, parent_id=root.id, workflow_id="")
        client.workflows.DeleteWorkflow(workflow_pb2.DeleteWorkflowRequest(project_id=project, id=gone))
        request = getattr(task_pb2, f"{method}Request")(project_id=project, id=root.id)
        with fails("FAILED_PRECONDITION", "DELETED") as failure:
            send(client, request)
        assert failure.metadata == {"entity_kind": "workflow", "entity_id": gone}
        assert client.get_task(child) == child

    def test_nothing_of_a_deleted_agent_can_be_changed(self, client: Client, project: str) -> None:
        agent = client.create_agent(project_id=project)
        given = {"agent_id": agent.id, "name": "m", "transport": 1}
        server = client.agents.CreateMcpServer(
            agent_pb2.CreateMcpServerRequest(project_id=project, mcp_server=given)
        ).mcp_server
        client.agents.DeleteAgent(agent_pb2.DeleteAgentRequest(project_id=project, id=agent.id))
        for request in (
            agent_pb2.CreateMcpServerRequest(project_id=project, mcp_server=given | {"name": "n"}),
            agent_pb2.UpdateMcpServerRequest(project_id=project, mcp_server={"id": server.id, "name": "x"}),
            agent_pb2.DeleteMcpServerRequest(project_id=project, id=server.id),
        ):
            with fails("FAILED_PRECONDITION", "DELETED"):
                send(client, request)


def test_what_is_deleted_keeps_its_time_when_the_retention_changes(
    client: Client, project: str, config: Config, database: str
) -> None:
    def delete(by: Client) -> None:
        key = {"project_id": project, "id": by.create_cluster(project_id=project).id}
        by.clusters.DeleteCluster(cluster_pb2.DeleteClusterRequest(**key))

    none = replace(config, retention_days=0)
    with app.running(none, database) as server, grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel:
        without = Client(channel)
        delete(client)
        assert "cluster" not in without.purge()
        delete(without)
        assert client.purge()["cluster"] == 1


@pytest.mark.parametrize("statement", all_statements(), ids=lambda statement: statement.name[:60])
def test_each_change_asks_whether_its_project_is_deleted(statement: Any) -> None:
    changes = re.search(r"(?m)^(INSERT INTO|UPDATE|DELETE)\b", statement.query)
    of_project = "project_id" in statement.query
    guarded = "projects.delete_time IS NULL" in statement.query
    assert guarded or not changes or not of_project or statement.name.partition("(")[0] in UNGUARDED
