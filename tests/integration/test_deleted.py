"""A deleted entity accepts no changes, since its purge would remove them after they were acknowledged."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import grpc
import psycopg
import pytest
from google.protobuf.message import Message
from statehouse.v1 import (
    agent_pb2,
    cluster_pb2,
    credential_pb2,
    idempotency_pb2,
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
from statehouse_server.services import audit
from statehouse_server.services.registry import ENTITIES
from statehouse_server.services.system import service as system
from tests.support.client import Client, fails, pack_any, span
from tests.support.statements import all_statements, removals
from tests.support.transactions import Transaction
from tests.support.work import reason_of

UNGUARDED = {
    "lock_agents_of_project",
    *(f"purge_expired_{entity.name}" for entity in ENTITIES),
    *(f"{verb}_project" for verb in VERBS),
    *(step.name.partition("(")[0] for entity in ENTITIES for step in removals(entity)),
    *vars(idempotency.SQL),
    *vars(audit.SQL),
    *vars(sealed_secrets.SQL),
    *vars(keyring.SQL),
    *vars(keyring.ROOT_SQL),
    *vars(system.SQL),
}
"""Statements that change something of a project without asking whether it is deleted: keys of requests, which are
stored with what they are for; audit records; rotations and purges, which are the server's own; projects themselves;
what is removed with an entity in a transaction whose last statement asks."""


class Populated:
    """A project with one of everything, and a request for each kind of change in it."""

    def __init__(self, client: Client) -> None:
        self.client, self.id = client, client.create_project()
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
        self.pending = client.enqueue(**project, cluster_id=self.cluster.id, queue="other")
        client.enqueue(**project, cluster_id=self.cluster.id)
        self.job = client.claim(self.id)[0]
        self.lock = client.acquire(self.id, "lock", "holder")
        self.reservation = client.reservations.ReserveKey(
            idempotency_pb2.ReserveKeyRequest(**project, scope="s", key="k", ttl=span(60))
        )
        self.artifact = self.call(client.clusters.CreateClusterArtifact, self.changes()["artifact"])

    def call(self, method: Callable[..., Any], request: Message) -> Any:
        return method(request)

    def changes(self) -> dict[str, Message]:
        """Changes of every kind of entity, by what they are about."""
        project = {"project_id": self.id}
        leased = {"id": self.job.id, "lease_token": self.job.lease_token}
        lease = {"job_id": self.job.id, "lease_token": self.job.lease_token}
        held = {**project, "name": "lock", "holder": "holder", "token": self.lock.token}
        reserved = {**project, "scope": "s", "key": "k", "reservation_token": self.reservation.reservation_token}
        sample = {"cluster_id": self.cluster.id, "sample_time": {"seconds": 1}, "hours": 1, "currency": "EUR"}
        return {
            "new task": task_pb2.CreateTaskRequest(**project, task={"name": "t"}),
            "new tasks": task_pb2.BatchCreateTasksRequest(**project, tasks=[{"name": "t"}]),
            "new task below": task_pb2.CreateTaskRequest(**project, task={"name": "t", "parent_id": self.task.id}),
            "task": task_pb2.UpdateTaskRequest(**project, task={"id": self.task.id, "name": "x"}),
            "task upsert": task_pb2.UpsertTaskRequest(**project, task={"id": "new", "name": "x"}),
            "task upsert of another version": task_pb2.UpsertTaskRequest(
                **project, task={"id": self.task.id, "name": "x", "version": 99}
            ),
            "task status": task_pb2.UpdateTaskStatusRequest(**project, id=self.free.id, status=2),
            "task output": task_pb2.UpdateTaskOutputRequest(**project, id=self.task.id, output_json="1"),
            "task statuses": task_pb2.UpdateTaskStatusesRequest(**project, all=True, status=2),
            "task deletions": task_pb2.DeleteTasksRequest(**project, all=True, force=True),
            "tree": task_pb2.CancelTaskTreeRequest(**project, id=self.task.id),
            "moved tree": task_pb2.MoveTaskRequest(**project, id=self.task.id, new_parent_id=self.free.id),
            "task deletion": task_pb2.DeleteTaskRequest(**project, id=self.free.id),
            "workflow": workflow_pb2.UpdateWorkflowStatusRequest(**project, id=self.workflow.id, status=2),
            "new workflow": workflow_pb2.CreateWorkflowRequest(**project, workflow={"name": "w"}),
            "agent": agent_pb2.UpdateAgentRequest(**project, agent={"id": self.agent.id, "model": "m"}),
            "agent status": agent_pb2.UpdateAgentStatusRequest(**project, id=self.agent.id, status=2),
            "agent deletions": agent_pb2.DeleteAgentsRequest(**project, all=True, force=True),
            "agent purge": agent_pb2.PurgeAgentsRequest(**project, all=True, force=True),
            "new agent": agent_pb2.CreateAgentRequest(**project, agent={"name": "a"}),
            "purged agent": agent_pb2.DeleteAgentRequest(**project, id=self.other.id, purge=True, cascade=True),
            "purged workflow": workflow_pb2.DeleteWorkflowRequest(**project, id=self.workflow.id, purge=True),
            "purged cluster": cluster_pb2.DeleteClusterRequest(**project, id=self.cluster.id, purge=True),
            "patched task": task_pb2.UpdateTaskRequest(
                **project,
                task={"id": self.task.id, "metadata_json": "{}"},
                merge_patch_mask={"paths": ["metadata_json"]},
            ),
            "patched outputs": cluster_pb2.SetClusterOutputsRequest(
                **project,
                cluster_id=self.cluster.id,
                outputs={"extra_json": "{}"},
                merge_patch_mask={"paths": ["extra_json"]},
            ),
            "default agent": agent_pb2.SetDefaultAgentRequest(**project, id=self.other.id),
            "mcp server": agent_pb2.CreateMcpServerRequest(
                **project, mcp_server={"agent_id": self.agent.id, "name": "m", "transport": 1}
            ),
            "team": team_pb2.UpdateTeamRequest(**project, team={"id": self.team.id, "description": "d"}),
            "new member": team_pb2.AddTeamMemberRequest(**project, team_id=self.team.id, agent_id=self.other.id),
            "member again": team_pb2.AddTeamMemberRequest(**project, **self.member, role="r"),
            "member": team_pb2.UpdateTeamMemberRequest(**project, **self.member, role="r"),
            "former member": team_pb2.RemoveTeamMemberRequest(**project, **self.member),
            "message": message_pb2.CreateMessageRequest(
                **project, message={"conversation_id": "c", "sender_id": "s", "content": "x"}
            ),
            "message update": message_pb2.UpdateMessageRequest(
                **project, message={"id": self.message.id, "content": "y"}
            ),
            "read message": message_pb2.MarkMessagesReadRequest(**project, ids=[self.message.id]),
            "execution": tool_execution_pb2.UpdateToolExecutionStatusRequest(**project, id=self.execution.id, status=2),
            "cluster": cluster_pb2.UpdateClusterRequest(**project, cluster={"id": self.cluster.id, "owner": "o"}),
            "artifact": cluster_pb2.CreateClusterArtifactRequest(
                **project, cluster_artifact={"cluster_id": self.cluster.id, "type": "log", "file_uri": "file:x"}
            ),
            "outputs": cluster_pb2.SetClusterOutputsRequest(
                **project, cluster_id=self.cluster.id, outputs={"api_url": "https://x"}
            ),
            "usage": cluster_pb2.RecordUsageRequest(**project, samples=[sample]),
            "new job": job_pb2.EnqueueJobRequest(**project, job={"type": "t"}),
            "new jobs": job_pb2.BatchEnqueueJobsRequest(**project, jobs=[{"type": "t"}, {"type": "t"}]),
            "claim": job_pb2.ClaimJobsRequest(**project, worker_id="w", queue="other"),
            "heartbeat": job_pb2.HeartbeatJobsRequest(**project, leases=[lease]),
            "completion": job_pb2.CompleteJobRequest(**project, **leased),
            "completions": job_pb2.BatchCompleteJobsRequest(**project, results=[lease]),
            "failures": job_pb2.BatchFailJobsRequest(**project, failures=[lease | {"failure": {}}]),
            "cancellations": job_pb2.CancelJobsRequest(**project, all=True),
            "retries": job_pb2.RetryJobsRequest(**project, all=True),
            "job deletions": job_pb2.DeleteJobsRequest(**project, all=True, force=True),
            "failure": job_pb2.FailJobRequest(**project, **leased, failure={}),
            "release of a job": job_pb2.ReleaseJobRequest(**project, **leased),
            "update of a job": job_pb2.UpdateJobRequest(**project, **leased, progress=0.5),
            "queue": job_pb2.UpdateQueueRequest(**project, queue={"name": "default", "paused": True}),
            "cancellation": job_pb2.CancelJobRequest(**project, id=self.pending.id),
            "new lock": lock_pb2.AcquireLockRequest(**project, name="other", holder="h", ttl=span(60)),
            "lock": lock_pb2.RenewLockRequest(**held),
            "released lock": lock_pb2.ReleaseLockRequest(**held),
            "broken lock": lock_pb2.BreakLockRequest(**project, name="lock", reason="r"),
            "new reservation": idempotency_pb2.ReserveKeyRequest(**project, scope="s", key="o", ttl=span(60)),
            "reservation": idempotency_pb2.CompleteReservationRequest(**reserved, response=b"x"),
            "released reservation": idempotency_pb2.ReleaseReservationRequest(**reserved),
            "role mapping": role_mapping_pb2.DeleteRoleMappingRequest(**project, id=self.mapping.id),
            "credential": credential_pb2.UpdateCredentialRequest(
                **project, credential={"id": self.credential.id, "secret": "other"}
            ),
            "new credential": credential_pb2.CreateCredentialRequest(
                **project, credential={"provider": "p", "name": "other", "secret": "s"}
            ),
        }

    OF_CLUSTER = (
        "artifact", "outputs", "patched outputs", "usage", "claim", "heartbeat", "completion", "completions",
        "failures", "failure", "cancellation", "cancellations",
    )  # fmt: skip
    OF_WORKFLOW = ("new task below", "task", "patched task", "task output", "tree", "execution")


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
        " AND table_name NOT IN ('events', 'idempotency_keys') ORDER BY 1"
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
        for request in populated.changes().values():
            with fails("FAILED_PRECONDITION", "DELETED") as failure:
                send(client, request)
            assert "project" in failure.message
        assert snapshot(sql, populated.id) == before
        self._in_transactions(client, populated)
        assert snapshot(sql, populated.id) == before
        client.projects.UndeleteProject(project_pb2.UndeleteProjectRequest(id=populated.id))
        send(client, populated.changes()["task"])

    def _in_transactions(self, client: Client, populated: Populated) -> None:
        request = populated.changes()["new task"]
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
        for name in Populated.OF_CLUSTER:
            request = populated.changes()[name]
            if name == "claim":
                assert not send(client, request).jobs  # type: ignore[attr-defined]
            elif name == "heartbeat":
                assert reason_of(send(client, request).heartbeats[0]) == "DELETED"  # type: ignore[attr-defined]
            elif name == "cancellations":
                assert send(client, request).count == 0  # type: ignore[attr-defined]
            elif name in ("completions", "failures"):
                assert reason_of(send(client, request).outcomes[0]) == "DELETED"  # type: ignore[attr-defined]
            else:
                with fails("FAILED_PRECONDITION", "DELETED") as failure:
                    send(client, request)
                assert populated.cluster.id in failure.message
        assert snapshot(sql, populated.id) == before
        client.clusters.UndeleteCluster(cluster_pb2.UndeleteClusterRequest(**key))
        send(client, populated.changes()["completion"])

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
        for name in Populated.OF_WORKFLOW:
            with fails("FAILED_PRECONDITION", "DELETED"):
                send(client, populated.changes()[name])
        with fails("FAILED_PRECONDITION", "DELETED") as failure:
            task = {"name": "t", "workflow_id": populated.workflow.id}
            tasks = [{"name": "free"}, task]
            client.tasks.BatchCreateTasks(task_pb2.BatchCreateTasksRequest(project_id=populated.id, tasks=tasks))
        assert failure.metadata["item_index"] == "1"
        assert snapshot(sql, populated.id) == before
        client.workflows.UndeleteWorkflow(workflow_pb2.UndeleteWorkflowRequest(**key))
        for name in Populated.OF_WORKFLOW:
            send(client, populated.changes()[name])

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
