"""Deletions that take other entities along: what belongs to the deleted one, and what refers to it."""

from dataclasses import dataclass
from typing import Any

import grpc
import psycopg
import pytest
from google.protobuf.message import Message
from statehouse.v1 import (
    agent_pb2,
    cluster_pb2,
    job_pb2,
    message_pb2,
    project_pb2,
    task_pb2,
    team_pb2,
    tool_execution_pb2,
    workflow_pb2,
)

from statehouse_server.descriptors import rules
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.references import Reference
from statehouse_server.services.registry import ENTITIES
from tests.support.client import Client, fails
from tests.support.times import at
from tests.support.transactions import Transaction


@dataclass
class World:
    """A project whose agent and workflow have something of everything."""

    client: Client
    project: str

    def __post_init__(self) -> None:
        of = {"project_id": self.project}
        self.agent = self.client.create_agent(**of, id="agent").id
        self.other = self.client.create_agent(**of, id="other").id
        self.workflow = self.client.create_workflow(**of, id="flow").id
        server = agent_pb2.McpServer(agent_id=self.agent, name="m", transport=agent_pb2.MCP_TRANSPORT_STDIO)
        self.client.agents.CreateMcpServer(agent_pb2.CreateMcpServerRequest(**of, mcp_server=server))
        team = self.client.teams.CreateTeam(team_pb2.CreateTeamRequest(**of, team={"name": "t"})).team
        for agent in (self.agent, self.other):
            self.client.teams.AddTeamMember(team_pb2.AddTeamMemberRequest(**of, team_id=team.id, agent_id=agent))
        self.client.create_task(**of, id="top", agent_id=self.agent, workflow_id=self.workflow)
        self.client.create_task(**of, id="below", agent_id=self.other, parent_id="top")
        self.client.create_task(**of, id="apart", agent_id=self.other)
        for task in ("below", "apart"):
            message = {"conversation_id": "c", "sender_id": "s", "content": "x", "task_id": task}
            self.client.messages.CreateMessage(message_pb2.CreateMessageRequest(**of, message=message))
        for agent, task in ((self.agent, "apart"), (self.other, "top"), (self.other, "apart"), (self.agent, "top")):
            execution = {"agent_id": agent, "task_id": task, "tool_name": "t"}
            self.client.tool_executions.CreateToolExecution(
                tool_execution_pb2.CreateToolExecutionRequest(**of, tool_execution=execution)
            )

    def delete_agent(self, **options: bool) -> dict[str, int]:
        request = agent_pb2.DeleteAgentRequest(project_id=self.project, id=self.agent, **options)
        return counts(self.client.agents.DeleteAgent(request))

    def delete_workflow(self, **options: bool) -> dict[str, int]:
        request = workflow_pb2.DeleteWorkflowRequest(project_id=self.project, id=self.workflow, **options)
        return counts(self.client.workflows.DeleteWorkflow(request))

    def stored(self, sql: psycopg.Connection[Any]) -> dict[str, int]:
        """The number of rows by table, without those that have none."""
        found = {
            entity.table: sql.execute(
                f"SELECT count(*) FROM {entity.table} WHERE project_id = %s",  # type: ignore[call-overload]
                [self.project],
            ).fetchone()[0]
            for entity in ENTITIES
            if "project_id" in entity.key
        }
        return {table: count for table, count in found.items() if count}


def counts(response: Any) -> dict[str, int]:
    assert [one.entity_kind for one in response.counts] == sorted(one.entity_kind for one in response.counts)
    return {one.entity_kind: one.count for one in response.counts}


@pytest.fixture
def world(client: Client, project: str) -> World:
    return World(client, project)


OF_THE_AGENT = {"task": 2, "message": 1, "tool_execution": 3}
ALL = {"agents": 2, "mcp_servers": 1, "teams": 1, "team_members": 2, "workflows": 1, "tasks": 3, "messages": 2}
ALL |= {"tool_executions": 4}


class TestAgents:
    def test_what_refers_to_an_agent_keeps_its_row(self, world: World, sql: psycopg.Connection[Any]) -> None:
        for delete in (dict, world.delete_agent):
            delete()
            with fails("FAILED_PRECONDITION", "STILL_REFERENCED") as failure:
                world.delete_agent(purge=True)
            assert failure.metadata["entity_id"] == "agent"
            assert failure.metadata["field"] in ("task.agent_id", "tool_execution.agent_id")
        assert world.stored(sql) == ALL

    def test_a_cascade_needs_a_purge(self, world: World) -> None:
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="cascade"):
            world.delete_agent(cascade=True)

    def test_a_deletion_removes_nothing_and_an_undeletion_brings_all_back(
        self, world: World, sql: psycopg.Connection[Any]
    ) -> None:
        assert world.delete_agent() == {}
        assert world.stored(sql) == ALL
        request = agent_pb2.UndeleteAgentRequest(project_id=world.project, id=world.agent)
        assert world.client.agents.UndeleteAgent(request).agent.version == 3
        members = team_pb2.ListAgentTeamsRequest(project_id=world.project, agent_id=world.agent)
        assert len(world.client.teams.ListAgentTeams(members).team_members) == 1

    def test_a_purge_with_a_cascade_leaves_nothing_of_it(self, world: World, sql: psycopg.Connection[Any]) -> None:
        assert world.delete_agent(purge=True, cascade=True) == OF_THE_AGENT | {"mcp_server": 1, "team_member": 1}
        left = {"agents": 1, "mcp_servers": 0, "team_members": 1, "tasks": 1, "messages": 1, "tool_executions": 1}
        assert world.stored(sql) == {table: count for table, count in (ALL | left).items() if count}
        default = agent_pb2.GetDefaultAgentRequest(project_id=world.project)
        assert world.client.agents.GetDefaultAgent(default).agent.id == world.other
        assert world.client.create_agent(project_id=world.project, id=world.agent).version == 1

    def test_what_is_deleted_and_still_kept_can_be_purged(self, world: World) -> None:
        world.delete_agent()
        removed = world.delete_agent(purge=True, cascade=True)
        assert removed == OF_THE_AGENT | {"mcp_server": 1, "team_member": 1}

    def test_a_wrong_version_removes_nothing(self, world: World, sql: psycopg.Connection[Any]) -> None:
        request = agent_pb2.DeleteAgentRequest(project_id=world.project, id=world.agent, version=9, purge=True)
        request.cascade = True
        with fails("ABORTED", "VERSION_MISMATCH"):
            world.client.agents.DeleteAgent(request)
        assert world.stored(sql) == ALL

    def test_a_task_that_is_created_meanwhile_goes_too(self, world: World, sql: psycopg.Connection[Any]) -> None:
        with Transaction(world.client, project_id=world.project) as transaction:
            task = {"name": "meanwhile", "agent_id": world.agent}
            transaction.call(task_pb2.CreateTaskRequest(task=task))
            request = agent_pb2.DeleteAgentRequest(project_id=world.project, id=world.agent, purge=True, cascade=True)
            deleting = world.client.agents.DeleteAgent.future(request)
            with pytest.raises(grpc.FutureTimeoutError):
                deleting.result(timeout=0.3)
            transaction.commit()
        removed = counts(deleting.result(timeout=10))
        assert removed == OF_THE_AGENT | {"task": 3, "mcp_server": 1, "team_member": 1}
        assert world.stored(sql)["tasks"] == 1


class TestWorkflows:
    def test_a_purge_takes_its_tasks_along(self, world: World, sql: psycopg.Connection[Any]) -> None:
        assert world.delete_workflow(purge=True) == {"task": 2, "message": 1, "tool_execution": 2}
        left = {"tasks": 1, "messages": 1, "tool_executions": 2, "workflows": 0}
        assert world.stored(sql) == {table: count for table, count in (ALL | left).items() if count}

    def test_a_task_of_another_workflow_below_keeps_it_unless_it_cascades(
        self, world: World, sql: psycopg.Connection[Any]
    ) -> None:
        world.client.create_workflow(project_id=world.project, id="another")
        world.client.create_task(project_id=world.project, parent_id="below", workflow_id="another")
        with fails("FAILED_PRECONDITION", "STILL_REFERENCED") as failure:
            world.delete_workflow(purge=True)
        assert failure.metadata == {"entity_kind": "workflow", "entity_id": "flow", "field": "task.parent_id"}
        assert world.stored(sql)["tasks"] == 4
        assert world.delete_workflow(purge=True, cascade=True)["task"] == 3

    def test_a_cascade_needs_a_purge(self, world: World) -> None:
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="cascade"):
            world.delete_workflow(cascade=True)


def test_a_purge_of_a_cluster_takes_all_of_it_along(client: Client, project: str) -> None:
    of = {"project_id": project, "cluster_id": client.create_cluster(project_id=project, id="cluster").id}
    client.clusters.SetClusterOutputs(cluster_pb2.SetClusterOutputsRequest(**of, outputs={"api_url": "https://x"}))
    artifact = {"cluster_id": "cluster", "type": "log", "file_uri": "file:x"}
    client.clusters.CreateClusterArtifact(
        cluster_pb2.CreateClusterArtifactRequest(project_id=project, cluster_artifact=artifact)
    )
    samples = [{"cluster_id": "cluster", "sample_time": at(number), "currency": "EUR"} for number in range(2)]
    client.clusters.RecordUsage(cluster_pb2.RecordUsageRequest(project_id=project, samples=samples))
    job = client.enqueue(**of)
    request = cluster_pb2.DeleteClusterRequest(project_id=project, id="cluster", purge=True)
    assert counts(client.clusters.DeleteCluster(request)) == {
        "cluster_artifact": 1, "cluster_outputs": 1, "job": 1, "usage_sample": 2,
    }  # fmt: skip
    with fails("NOT_FOUND"):
        client.jobs.GetJob(job_pb2.GetJobRequest(project_id=project, id=job.id))


def test_a_purge_of_a_project_takes_all_of_it_along(world: World, sql: psycopg.Connection[Any]) -> None:
    world.client.acquire(world.project, "lock", "holder")
    request = project_pb2.DeleteProjectRequest(id=world.project)
    world.client.projects.DeleteProject(request)
    request.purge = True
    removed = counts(world.client.projects.DeleteProject(request))
    kinds = {entity.name: entity.table for entity in ENTITIES}
    assert {kinds[kind]: count for kind, count in removed.items()} == ALL | {"locks": 1}
    assert not world.stored(sql)
    with fails("NOT_FOUND"):
        world.client.projects.GetProject(project_pb2.GetProjectRequest(id=world.project))


def test_the_default_project_cannot_be_purged(client: Client) -> None:
    with fails("FAILED_PRECONDITION", "FAILED_PRECONDITION"):
        client.projects.DeleteProject(project_pb2.DeleteProjectRequest(id="local", purge=True))


def test_a_key_removes_once(world: World) -> None:
    request: Message = agent_pb2.DeleteAgentRequest(project_id=world.project, id=world.agent, purge=True, cascade=True)
    key = [("idempotency-key", "removal")]
    first = world.client.agents.DeleteAgent(request, metadata=key)
    world.client.create_agent(project_id=world.project, id=world.agent)
    assert world.client.agents.DeleteAgent(request, metadata=key) == first


@pytest.mark.parametrize("entity", ENTITIES, ids=lambda one: one.name)
def test_what_belongs_to_an_entity_is_what_its_foreign_keys_remove(
    entity: Entity, sql: psycopg.Connection[Any]
) -> None:
    found = sql.execute(
        "SELECT attname, confdeltype = 'c' FROM pg_constraint JOIN pg_attribute"
        " ON attrelid = conrelid AND attnum = conkey[array_upper(conkey, 1)]"
        " WHERE contype = 'f' AND attname <> 'project_id' AND conrelid = %s::regclass",
        [entity.table],
    ).fetchall()
    targets = {other.name: other for other in ENTITIES}
    for name, cascades in found:
        target = targets[rules(entity.fields[name]).references]
        # Of what is never kept after its deletion, nothing has to be known before.
        if target.soft_deleted or target.owners:
            assert Reference(entity, name, target).owned == cascades, name


def test_very_many_tasks_are_removed_in_seconds(client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    """The call would end after a minute if the time grew with the square of their number."""
    agent = client.create_agent(project_id=project).id
    sql.execute(
        "INSERT INTO tasks (project_id, id, create_time, update_time, version, depth, path, name, status, priority,"
        " agent_id) SELECT %s, 'task-' || n, now(), now(), 1, 0, int8send(n) || int8send(n), 'n', 'PENDING', 0, %s"
        " FROM generate_series(1, 20000) AS n",
        [project, agent],
    )
    sql.execute("ANALYZE tasks")
    request = agent_pb2.DeleteAgentRequest(project_id=project, id=agent, purge=True, cascade=True)
    assert counts(client.agents.DeleteAgent(request)) == {"task": 20_000}
