"""Includes: lists with what belongs to their entities, in a fixed number of statements."""

import re
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from statehouse.v1 import agent_pb2, cluster_pb2, task_pb2, team_pb2, transaction_pb2
from statehouse.v1 import workflow_pb2 as pb

from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.includes import MAX_INCLUDED, Include
from statehouse_server.services.cluster import CLUSTER_OUTPUTS
from statehouse_server.services.registry import SERVICES
from tests.support.client import Client, fails
from tests.support.statements import masked, plan_of
from tests.support.transactions import Transaction

NONE, NEWEST, ALL = pb.INCLUDE_TASKS_NONE, pb.INCLUDE_TASKS_NEWEST_BY_NAME, pb.INCLUDE_TASKS_ALL
INCLUDES = [include for service in SERVICES for include in service.includes.values()]


def workflows(client: Client, project: str, include: int, **fields: Any) -> pb.ListWorkflowsResponse:
    request = pb.ListWorkflowsRequest(project_id=project, include_tasks=include, **fields)  # type: ignore[arg-type]
    return client.workflows.ListWorkflows(request)


def tasks_of(page: pb.ListWorkflowsResponse) -> dict[str, list[str]]:
    """The names of tasks by the name of their workflow."""
    names = {one.id: one.name for one in page.workflows}
    found: dict[str, list[str]] = {name: [] for name in names.values()}
    for task in page.tasks:
        found[names[task.workflow_id]].append(task.name)
    return found


def all_pages(client: Client, project: str, include: int, **fields: Any) -> Iterator[pb.ListWorkflowsResponse]:
    token = ""
    while True:
        page = workflows(client, project, include, page_token=token, **fields)
        yield page
        token = page.next_page_token
        if not token:
            return


def create_tasks(client: Client, workflow: pb.Workflow, *names: str, **fields: Any) -> None:
    items = [task_pb2.Task(name=name, workflow_id=workflow.id, **fields) for name in names]
    client.tasks.BatchCreateTasks(task_pb2.BatchCreateTasksRequest(project_id=workflow.project_id, tasks=items))


class TestTasksOfWorkflows:
    @pytest.fixture
    def three(self, client: Client, project: str) -> list[pb.Workflow]:
        """Three workflows: with two trees, without tasks, with two tasks of one name."""
        made = [client.create_workflow(project_id=project, name=name) for name in ("trees", "none", "twice")]
        root = client.create_task(project_id=project, workflow_id=made[0].id, name="root")
        create_tasks(client, made[0], "other")
        client.create_task(project_id=project, parent_id=root.id, name="below")
        for _ in range(2):
            create_tasks(client, made[2], "same")
        client.create_task(project_id=project, name="of no workflow")
        return made

    def test_each_workflow_has_its_tasks(self, client: Client, project: str, three: list[pb.Workflow]) -> None:
        page = workflows(client, project, ALL)
        assert tasks_of(page) == {"twice": ["same", "same"], "none": [], "trees": ["root", "below", "other"]}
        assert [task.name for task in page.tasks] == ["same", "same", "root", "below", "other"], (
            "in the order of the page"
        )
        assert list(page.workflows) == three[::-1]
        newest = workflows(client, project, NEWEST)
        assert tasks_of(newest) == {"twice": ["same"], "none": [], "trees": ["below", "other", "root"]}
        assert newest.tasks[0].id == page.tasks[1].id
        for include in (NONE, pb.INCLUDE_TASKS_UNSPECIFIED):
            assert not workflows(client, project, include).tasks

    def test_pages_have_the_tasks_of_their_own_workflows(
        self, client: Client, project: str, three: list[pb.Workflow]
    ) -> None:
        pages = list(all_pages(client, project, ALL, page_size=1, with_total=True))
        assert [tasks_of(page) for page in pages] == [
            {"twice": ["same", "same"]},
            {"none": []},
            {"trees": ["root", "below", "other"]},
        ]
        assert {page.total_size for page in pages} == {len(three)}

    def test_another_project_has_none_of_them(self, client: Client, three: list[pb.Workflow]) -> None:
        other = client.create_project()
        same = client.create_workflow(project_id=other, id=three[0].id)
        page = workflows(client, other, ALL)
        assert (list(page.workflows), list(page.tasks)) == ([same], [])


class TestSizes:
    def test_a_page_ends_before_what_does_not_fit(self, client: Client, project: str) -> None:
        large = '"' + "x" * 1_000_000 + '"'
        for number in range(5):
            workflow = client.create_workflow(project_id=project, name=str(number))
            create_tasks(client, workflow, "a", "b", "c", input_json=large)
        pages = list(all_pages(client, project, ALL))
        assert [list(tasks_of(page)) for page in pages] == [["4"], ["3"], ["2"], ["1"], ["0"]]
        assert all(len(page.tasks) == 3 for page in pages)
        assert len(workflows(client, project, ALL, read_mask={"paths": ["tasks.name"]}).workflows) == 5

    def test_a_page_ends_before_too_many(self, client: Client, project: str) -> None:
        for number, count in enumerate((1, MAX_INCLUDED, 4_000, 6_000)):
            workflow = client.create_workflow(project_id=project, name=str(number))
            create_tasks(client, workflow, *["n"] * count)
        mask = {"paths": ["name", "tasks.name"]}
        pages = list(all_pages(client, project, ALL, read_mask=mask))
        assert [[(name, len(names)) for name, names in tasks_of(page).items()] for page in pages] == [
            [("3", 6_000), ("2", 4_000)],
            [("1", MAX_INCLUDED)],
            [("0", 1)],
        ]
        assert [len(tasks_of(page)) for page in all_pages(client, project, NEWEST)] == [4]

    def test_what_cannot_fit_is_named(self, client: Client, project: str) -> None:
        fitting = client.create_workflow(project_id=project)
        large = '"' + "x" * 1_000_000 + '"'
        by_bytes, by_count = (client.create_workflow(project_id=project) for _ in range(2))
        create_tasks(client, by_bytes, "a", "b", input_json=large, output_json=large)
        create_tasks(client, by_bytes, "c", input_json=large)
        create_tasks(client, by_count, *["n"] * MAX_INCLUDED)
        create_tasks(client, by_count, "one more")
        create_tasks(client, fitting, "small")
        request = pb.ListWorkflowsRequest(
            project_id=project, include_tasks=ALL, order_by=pb.WORKFLOW_ORDER_CREATE_TIME_ASC
        )
        first = client.workflows.ListWorkflows(request)
        assert [one.id for one in first.workflows] == [fitting.id]
        for large_one, limit in ((by_bytes, "4128768"), (by_count, "10000")):
            with fails("FAILED_PRECONDITION", "RESULT_TOO_LARGE") as listed:
                workflows(client, project, ALL, filters=[{"ids": {"ids": [large_one.id]}}])
            with fails("FAILED_PRECONDITION", "RESULT_TOO_LARGE") as got:
                client.workflows.GetWorkflow(
                    pb.GetWorkflowRequest(project_id=project, id=large_one.id, include_tasks=ALL)
                )
            assert listed == got
            assert got.metadata == {"entity_kind": "workflow", "entity_id": large_one.id, "limit": limit}
            assert "ListTasks" in got.message


def test_clusters_have_their_outputs(client: Client, project: str) -> None:
    made = [client.create_cluster(project_id=project) for _ in range(3)]
    for number in (0, 2):
        outputs = cluster_pb2.ClusterOutputs(api_url=f"https://{number}", console_url="https://c")
        request = cluster_pb2.SetClusterOutputsRequest(project_id=project, cluster_id=made[number].id, outputs=outputs)
        client.clusters.SetClusterOutputs(request)
    listing = cluster_pb2.ListClustersRequest(project_id=project)
    assert not client.clusters.ListClusters(listing).outputs
    listing.include_outputs = True
    page = client.clusters.ListClusters(listing)
    assert [one.id for one in page.clusters] == [one.id for one in made[::-1]]
    assert [(one.cluster_id, one.api_url) for one in page.outputs] == [
        (made[2].id, "https://2"),
        (made[0].id, "https://0"),
    ]
    listing.read_mask.paths.append("outputs.api_url")
    assert [
        (one.cluster_id, one.api_url, one.console_url) for one in client.clusters.ListClusters(listing).outputs
    ] == [
        (made[2].id, "https://2", ""),
        (made[0].id, "https://0", ""),
    ]


def test_agents_have_their_mcp_servers(client: Client, project: str) -> None:
    agents = [client.create_agent(project_id=project) for _ in range(3)]
    for number, name in ((0, "b"), (2, "d"), (0, "a")):
        server = agent_pb2.McpServer(
            agent_id=agents[number].id, name=name, transport=agent_pb2.MCP_TRANSPORT_STDIO, config_json="{}"
        )
        client.agents.CreateMcpServer(agent_pb2.CreateMcpServerRequest(project_id=project, mcp_server=server))
    listing = agent_pb2.ListAgentsRequest(project_id=project, include_mcp_servers=True)
    page = client.agents.ListAgents(listing)
    found = [(agents[2].id, "d"), (agents[0].id, "b"), (agents[0].id, "a")]
    assert [(one.agent_id, one.name) for one in page.mcp_servers] == found
    listing.read_mask.paths[:] = ["mcp_servers.name"]
    masked = client.agents.ListAgents(listing)
    assert [(one.agent_id, one.name, one.config_json) for one in masked.mcp_servers] == [(*one, "") for one in found]
    assert masked.agents == page.agents


def test_teams_have_their_live_members(client: Client, project: str) -> None:
    teams = [
        client.teams.CreateTeam(team_pb2.CreateTeamRequest(project_id=project, team={"name": name})).team
        for name in ("one", "two", "empty")
    ]
    agents = [client.create_agent(project_id=project, name=name, config_json="{}") for name in "abc"]
    for team, agent, role in ((0, 1, "x"), (0, 0, "y"), (1, 1, "z"), (1, 2, "gone")):
        client.teams.AddTeamMember(
            team_pb2.AddTeamMemberRequest(
                project_id=project, team_id=teams[team].id, agent_id=agents[agent].id, role=role
            )
        )
    client.agents.DeleteAgent(agent_pb2.DeleteAgentRequest(project_id=project, id=agents[2].id))
    listing = team_pb2.ListTeamsRequest(project_id=project, include_team_members=True)
    page = client.teams.ListTeams(listing)
    assert [one.name for one in page.teams] == ["empty", "two", "one"]
    assert [(one.team_id, one.role, one.agent.name) for one in page.team_members] == [
        (teams[1].id, "z", "b"),
        (teams[0].id, "x", "b"),
        (teams[0].id, "y", "a"),
    ]
    members = team_pb2.ListTeamMembersRequest(project_id=project, team_id=teams[1].id)
    assert list(client.teams.ListTeamMembers(members).team_members) == list(page.team_members)[:1]
    listing.read_mask.paths[:] = ["team_members.agent.name"]
    masked = client.teams.ListTeams(listing).team_members
    assert [(one.role, one.agent.name, one.agent.config_json) for one in masked] == [("", "b", "")] * 2 + [
        ("", "a", "")
    ]


@pytest.mark.parametrize("count", [1, 20])
def test_a_page_is_two_statements_however_many_there_are(
    client: Client, project: str, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    for _ in range(count):
        create_tasks(client, client.create_workflow(project_id=project), "a", "b")
    ran: list[str] = []
    original = Statement.stream

    def noted(self: Statement, *args: Any, **kwargs: Any) -> Any:
        ran.append(self.name.partition("(")[0])
        return original(self, *args, **kwargs)

    monkeypatch.setattr(Statement, "stream", noted)
    assert len(workflows(client, project, ALL).tasks) == 2 * count
    assert ran == ["list_workflows_first", "get_all_tasks"]


def test_a_row_lock_is_on_what_is_listed_alone(client: Client, project: str) -> None:
    workflow = client.create_workflow(project_id=project)
    create_tasks(client, workflow, "a")
    listing = pb.ListWorkflowsRequest(include_tasks=ALL)
    with Transaction(client, project_id=project) as transaction:
        page = transaction.call(listing, transaction_pb2.ROW_LOCK_UPDATE)
        assert len(page.tasks) == 1
        update = task_pb2.UpdateTaskOutputRequest(project_id=project, id=page.tasks[0].id, output_json="1")
        assert client.tasks.UpdateTaskOutput(update, timeout=5).task.version == 2


@pytest.fixture(scope="module")
def many(database: str) -> str:
    """A database with many tasks, MCP servers, members, outputs and sessions of 2,000 workflows, agents, teams,
    clusters and workspaces."""
    common = "project_id, id, create_time, update_time, version"
    of = "'local', 'x-' || n, now(), now(), 1, 'o-' || n % 2000"
    rows = "generate_series(1, 20000) AS n"
    owners = "'local', 'o-' || n, now(), now(), 1, 'name-' || n"
    some = "generate_series(0, 1999) AS n"
    with psycopg.connect(database, autocommit=True) as conn:
        conn.execute(
            f"INSERT INTO workflows ({common}, name, status) SELECT {owners}, 'PENDING' FROM {some};"
            f"INSERT INTO teams ({common}, name) SELECT {owners} FROM {some};"
            f"INSERT INTO agents ({common}, name, mode, capabilities, is_default, status)"
            f" SELECT {owners}, 'AUTONOMOUS', '{{}}', FALSE, 'IDLE' FROM {some};"
            f"INSERT INTO clusters ({common}, name, status) SELECT {owners}, 'PENDING' FROM {some};"
            "INSERT INTO cluster_outputs (project_id, cluster_id, create_time, update_time)"
            f" SELECT 'local', 'o-' || n, now(), now() FROM {some};"
            f"INSERT INTO workspaces ({common}, name, status) SELECT {owners}, 'READY' FROM {some};"
            f"INSERT INTO sessions ({common}, workspace_id, name, status, hidden)"
            f" SELECT {of}, 'n', 'IDLE', FALSE FROM {rows};"
            f"INSERT INTO tasks ({common}, workflow_id, name, status, priority, depth, path)"
            f" SELECT {of}, 'n', 'PENDING', 0, 0, int8send(n) FROM {rows};"
            f"INSERT INTO mcp_servers ({common}, agent_id, name, transport, enabled)"
            f" SELECT {of}, 'n-' || n, 'STDIO', TRUE FROM {rows};"
            f"INSERT INTO boards ({common}, name, is_default) SELECT {owners}, FALSE FROM {some};"
            f"INSERT INTO board_objects ({common}, board_id, kind, x, y) SELECT {of}, 'note', 0, 0 FROM {rows};"
            "INSERT INTO team_members (project_id, team_id, agent_id, create_time, update_time, version, role)"
            f" SELECT 'local', 'o-' || n % 2000, 'o-' || n / 10, now(), now(), 1, 'member'"
            " FROM generate_series(0, 19999) AS n"
        )
        conn.execute("VACUUM ANALYZE")
    return database


@pytest.mark.parametrize(
    ("include", "statement"),
    [(include, statement) for include in INCLUDES for statement in include.statements.values()],
    ids=lambda one: one.name,
)
def test_what_is_included_is_read_by_owner_until_it_is_enough(
    include: Include, statement: Statement, many: str
) -> None:
    """So no more is sorted at a time than what belongs to one of them, and no more read than fits."""
    for one in (statement, masked(statement)):
        plan = plan_of(many, one)
        assert "Nested Loop" in plan, plan
        assert re.search(rf"Index Cond: .*{include.owner} = \(?owner\.id", plan), plan
        assert "Presorted Key: owner.place" in plan or include is CLUSTER_OUTPUTS, plan
