"""The metadata of errors name what the error is about, also where a method is not a standard one."""

import pytest
from google.protobuf.message import Message
from statehouse.v1 import agent_pb2, cluster_pb2, task_pb2, team_pb2

from tests.support.client import Client, fails
from tests.support.transactions import Transaction


@pytest.fixture(scope="module")
def populated(client: Client) -> str:
    """A project with one of each: a task, a team, an agent, a deleted agent of the same name, and a deleted cluster."""
    project = client.create_project()
    client.create_task(project_id=project, id="task")
    team = team_pb2.Team(project_id=project, id="team", name="team")
    client.teams.CreateTeam(team_pb2.CreateTeamRequest(team=team))
    for id_ in ("first", "second"):
        if id_ == "second":
            client.agents.DeleteAgent(agent_pb2.DeleteAgentRequest(project_id=project, id="first"))
        client.create_agent(project_id=project, id=id_, name="planner")
    client.create_cluster(project_id=project, id="cluster")
    client.clusters.DeleteCluster(cluster_pb2.DeleteClusterRequest(project_id=project, id="cluster"))
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
            {"entity_kind": "agent", "field": "name"},
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
