"""The metadata of errors name what the error is about, also where a method is not a standard one."""

import pytest
from google.protobuf.message import Message
from statehouse.v1 import agent_pb2, cluster_pb2, role_mapping_pb2, task_pb2, team_pb2

from tests.support.client import Client, fails
from tests.support.transactions import Transaction


@pytest.fixture(scope="module")
def populated(client: Client) -> str:
    """A project with a task, a team, an agent, a deleted agent of the same name, clusters, a deleted one, and role
    mappings."""
    project = client.create_project()
    client.create_task(project_id=project, id="task")
    team = team_pb2.Team(project_id=project, id="team", name="team")
    client.teams.CreateTeam(team_pb2.CreateTeamRequest(team=team))
    for id_ in ("first", "second"):
        if id_ == "second":
            client.agents.DeleteAgent(agent_pb2.DeleteAgentRequest(project_id=project, id="first"))
        client.create_agent(project_id=project, id=id_, name="planner")
    client.create_cluster(project_id=project, id="cluster", name="build", platform="")
    client.clusters.DeleteCluster(cluster_pb2.DeleteClusterRequest(project_id=project, id="cluster"))
    client.create_cluster(project_id=project, id="here", name="build", platform="")
    client.create_cluster(project_id=project, id="elsewhere", name="build", platform="hetzner")
    client.create_cluster(project_id=project, id="there", name="taken", platform="aws")
    for id_, whose in (("of-core", "core"), ("of-nobody", "")):
        mapping = {
            "id": id_,
            "principal": "ada",
            "principal_type": "PRINCIPAL_TYPE_USER",
            "team": whose,
            "role": "admin",
        }
        client.role_mappings.CreateRoleMapping(
            role_mapping_pb2.CreateRoleMappingRequest(project_id=project, role_mapping=mapping)
        )
    return project


@pytest.mark.parametrize(
    ("request_", "code", "metadata"),
    [
        (
            cluster_pb2.SetClusterOutputsRequest(cluster_id="nowhere", outputs={"api_url": "https://x"}),
            "NOT_FOUND",
            {"field": "cluster_id", "value": "nowhere"},
        ),
        (
            cluster_pb2.SetClusterOutputsRequest(cluster_id="cluster", outputs={"api_url": "https://x"}),
            "FAILED_PRECONDITION",
            {"entity_kind": "cluster", "entity_id": "cluster"},
        ),
        (
            agent_pb2.UndeleteAgentRequest(id="nobody"),
            "NOT_FOUND",
            {"entity_kind": "agent", "entity_id": "nobody"},
        ),
        (
            agent_pb2.UndeleteAgentRequest(id="second"),
            "ALREADY_EXISTS",
            {"entity_kind": "agent", "entity_id": "second"},
        ),
        (
            agent_pb2.UndeleteAgentRequest(id="first"),
            "ALREADY_EXISTS",
            {"entity_kind": "agent", "field": "name", "value": "planner"},
        ),
        (
            cluster_pb2.UndeleteClusterRequest(id="cluster"),
            "ALREADY_EXISTS",
            {"entity_kind": "cluster", "field": "name", "value": "build"},
        ),
        (
            cluster_pb2.UpdateClusterRequest(
                cluster={"id": "elsewhere", "platform": ""}, update_mask={"paths": ["platform"]}
            ),
            "ALREADY_EXISTS",
            {"entity_kind": "cluster", "field": "name", "value": "build"},
        ),
        (
            cluster_pb2.UpdateClusterRequest(cluster={"id": "elsewhere", "platform": "aws", "name": "taken"}),
            "ALREADY_EXISTS",
            {"entity_kind": "cluster", "field": "name", "value": "taken"},
        ),
        (
            role_mapping_pb2.UpdateRoleMappingRequest(role_mapping={"id": "of-nobody", "team": "core"}),
            "ALREADY_EXISTS",
            {"entity_kind": "role_mapping", "field": "role", "value": "admin"},
        ),
        (
            task_pb2.BatchCreateTasksRequest(
                tasks=[
                    {"name": "top"},
                    {"id": "a", "name": "a", "parent_id": "b"},
                    {"id": "b", "name": "b", "parent_id": "a"},
                ]
            ),
            "INVALID_ARGUMENT",
            {"field": "parent_id", "value": "b", "item_index": "1"},
        ),
        (
            team_pb2.AddTeamMemberRequest(team_id="nowhere", agent_id="second"),
            "NOT_FOUND",
            {"field": "team_id", "value": "nowhere"},
        ),
        (
            team_pb2.AddTeamMemberRequest(team_id="team", agent_id="nobody"),
            "NOT_FOUND",
            {"field": "agent_id", "value": "nobody"},
        ),
        (
            team_pb2.AddTeamMemberRequest(team_id="team", agent_id="first"),
            "NOT_FOUND",
            {"field": "agent_id", "value": "first"},
        ),
        (
            agent_pb2.GetAgentByNameRequest(name="coder"),
            "NOT_FOUND",
            {"entity_kind": "agent", "field": "name", "value": "coder"},
        ),
        (
            task_pb2.GetChildTaskRequest(parent_id="task", name="step"),
            "NOT_FOUND",
            {"entity_kind": "task", "field": "name", "value": "step"},
        ),
    ],
    ids=lambda value: value.DESCRIPTOR.name if isinstance(value, Message) else "",
)
def test_an_error_names_what_it_is_about(
    client: Client, populated: str, request_: Message, code: str, metadata: dict[str, str]
) -> None:
    with Transaction(client, project_id=populated) as transaction, fails(code) as failure:
        transaction.call(request_)
    assert failure.metadata == metadata


def test_a_value_that_is_taken_is_named_outside_of_transactions_too(client: Client, populated: str) -> None:
    change = cluster_pb2.UpdateClusterRequest(project_id=populated, cluster={"id": "elsewhere"})
    change.update_mask.paths.append("platform")
    for metadata in ((), (("idempotency-key", "key"),)):
        with fails("ALREADY_EXISTS") as failure:
            client.clusters.UpdateCluster(change, metadata=metadata)
        assert failure.metadata == {"entity_kind": "cluster", "field": "name", "value": "build"}


def test_a_task_cannot_be_its_own_parent(client: Client, populated: str) -> None:
    with fails("INVALID_ARGUMENT", "CYCLE", field="task.parent_id") as failure:
        client.create_task(project_id=populated, id="self", parent_id="self")
    assert failure.metadata == {"field": "parent_id", "value": "self"}
