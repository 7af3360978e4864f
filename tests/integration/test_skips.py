"""Pages that skip rows: those of lists with rules of their own, and what a skip reads."""

import re
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from statehouse.v1 import cluster_pb2, message_pb2, team_pb2, transaction_pb2
from statehouse.v1 import task_pb2 as pb

from statehouse_server.descriptors import rules
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.filters import Branch, Use
from statehouse_server.services import team
from statehouse_server.services.registry import SERVICES
from statehouse_server.services.task import service as tasks
from tests.support.client import Client, fails
from tests.support.statements import listings, numbered
from tests.support.times import at
from tests.support.transactions import Transaction

PAGED = [
    method
    for service in SERVICES
    for method in service.descriptor.methods
    if "page_token" in method.input_type.fields_by_name
]


@pytest.mark.parametrize("method", PAGED, ids=lambda method: method.name)
def test_every_page_can_skip(method: Any) -> None:
    skip = method.input_type.fields_by_name["skip"]
    assert (skip.number, skip.type, rules(skip).max) == (7, skip.TYPE_INT32, 10_000)


def create_team(client: Client, project: str) -> str:
    made = team_pb2.Team(project_id=project, name="team")
    return client.teams.CreateTeam(team_pb2.CreateTeamRequest(team=made)).team.id


def test_several_filters_and_values_skip_together(client: Client, project: str) -> None:
    """Branches are merged before anything is skipped, and what is in two of them counts once."""
    for number in range(12):
        client.create_task(project_id=project, id=f"t{number:02}", type=f"type-{number % 3}", status=number % 2 + 1)
    filters: list[Any] = [
        {"statuses": [1, 2], "ids": {"ids": [f"t{number:02}" for number in range(6)]}},
        {"types": ["type-0"]},
        {"statuses": [2]},
    ]
    request = pb.ListTasksRequest(project_id=project, filters=filters)
    every = [task.id for task in client.tasks.ListTasks(request).tasks]
    for skip in (1, 4, len(every) - 1, len(every)):
        request.skip, request.page_size = skip, 3
        assert [task.id for task in client.tasks.ListTasks(request).tasks] == every[skip : skip + 3]


def test_children_members_teams_and_sums_skip(client: Client, project: str) -> None:
    client.create_task(project_id=project, id="top")
    team_id = create_team(client, project)
    cluster = cluster_pb2.CreateClusterRequest(cluster=cluster_pb2.Cluster(project_id=project, name="c"))
    cluster_id = client.clusters.CreateCluster(cluster).cluster.id
    for number in range(4):
        client.create_task(project_id=project, id=f"child-{number}", parent_id="top")
        client.create_agent(project_id=project, id=f"agent-{number}")
        client.teams.AddTeamMember(
            team_pb2.AddTeamMemberRequest(project_id=project, team_id=team_id, agent_id=f"agent-{number}")
        )
        client.messages.CreateMessage(
            message_pb2.CreateMessageRequest(
                message=message_pb2.Message(
                    project_id=project, conversation_id="c", sender_id="s", receiver_id="r", content=f"{number}"
                )
            )
        )
        sample = cluster_pb2.UsageSample(cluster_id=cluster_id, sample_time=at(number), currency=f"C{number}")
        client.clusters.RecordUsage(cluster_pb2.RecordUsageRequest(project_id=project, samples=[sample]))
    page: Any = {"project_id": project, "page_size": 2, "skip": 1}
    children = client.tasks.ListChildTasks(pb.ListChildTasksRequest(parent_id="top", **page))
    assert [task.id for task in children.tasks] == ["child-1", "child-2"]
    token = pb.ListChildTasksRequest(parent_id="top", page_token=children.next_page_token, **page)
    assert not client.tasks.ListChildTasks(token).tasks, "the last one is skipped"
    members = client.teams.ListTeamMembers(team_pb2.ListTeamMembersRequest(team_id=team_id, **page))
    assert [member.agent.id for member in members.team_members] == ["agent-1", "agent-2"]
    teams = client.teams.ListAgentTeams(team_pb2.ListAgentTeamsRequest(agent_id="agent-0", **page))
    assert not teams.team_members
    unread = client.messages.ListUnreadMessages(message_pb2.ListUnreadMessagesRequest(receiver_id="r", **page))
    assert [message.content for message in unread.messages] == ["1", "2"]
    usage = client.clusters.ListUsage(cluster_pb2.ListUsageRequest(**page))
    assert [sample.currency for sample in usage.samples] == ["C2", "C1"]
    by_cluster = cluster_pb2.SummarizeUsageRequest(group_by=cluster_pb2.USAGE_GROUPING_CLUSTER, **page)
    assert [one.currency for one in client.clusters.SummarizeUsage(by_cluster).summaries] == ["C1", "C2"]


def test_an_empty_page_of_members_beyond_the_end_is_not_a_missing_team(client: Client, project: str) -> None:
    team_id = create_team(client, project)
    request = team_pb2.ListTeamMembersRequest(project_id=project, team_id=team_id, skip=10_000)
    assert not client.teams.ListTeamMembers(request).team_members


def test_a_row_lock_does_not_skip(client: Client, project: str) -> None:
    """What is skipped would be locked too."""
    request = pb.ListTasksRequest(project_id=project, skip=1)
    with Transaction(client, project_id=project) as one, fails("INVALID_ARGUMENT", "INVALID_FIELD", field="skip"):
        one.call(request, transaction_pb2.ROW_LOCK_UPDATE)


TASKS = next(one for one in listings() if one.entity.table == "tasks")
BY_TYPE = Branch(((Use(0, "types", "one"),),))
SKIPPING = [
    TASKS.statement("first", (Branch(()),), TASKS.orders[0], deleted=False, skips=True),
    TASKS.statement("next", (BY_TYPE,), TASKS.orders[0], deleted=False, skips=True),
    tasks.SQL.get_children,
    team.SQL.list_team_members,
    team.SQL.list_agent_teams,
]


@pytest.mark.parametrize("statement", SKIPPING, ids=lambda one: one.name)
def test_documents_of_what_is_skipped_are_not_read(statement: Statement, database: str) -> None:
    """10,000 documents can have 40 GB: of what is skipped, only the keys are read."""
    query = numbered(statement.query)
    nulls = ", ".join(["NULL"] * len(set(re.findall(r"\$\d+", query))))
    with psycopg.connect(database) as conn:
        conn.execute("SET plan_cache_mode = force_generic_plan")
        conn.execute(f"PREPARE asked AS {query}".encode())
        ((found,),) = conn.execute(f"EXPLAIN (VERBOSE, FORMAT JSON) EXECUTE asked({nulls})".encode())
    nodes = list(below(found[0]["Plan"]))
    read = "_json)::text"
    assert any(read in output for output in outputs(nodes)), "what is not skipped is read"
    picking = [one for node in nodes if node.get("Parent Relationship") == "InitPlan" for one in below(node)]
    assert any(node["Node Type"] == "Limit" for node in picking)
    assert not [output for output in outputs(picking) if read in output]


def below(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A node of a plan, and all nodes below it."""
    yield node
    for child in node.get("Plans", []):
        yield from below(child)


def outputs(nodes: list[dict[str, Any]]) -> list[str]:
    return [output for node in nodes for output in node.get("Output", [])]
