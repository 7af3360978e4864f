"""Teams and their members, read in one statement for any number of them."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest
from statehouse.v1 import agent_pb2, task_pb2, transaction_pb2
from statehouse.v1 import team_pb2 as pb

from statehouse_server.postgres.statements import Statement
from tests.support.client import Client, fails, pack_any
from tests.support.transactions import Transaction


def create(client: Client, project: str, name: str = "red", **fields: Any) -> str:
    request = pb.CreateTeamRequest(team=pb.Team(project_id=project, name=name, **fields))
    return client.teams.CreateTeam(request).team.id


def add(client: Client, project: str, team: str, agent: str, role: str = "") -> pb.TeamMember:
    request = pb.AddTeamMemberRequest(project_id=project, team_id=team, agent_id=agent, role=role)
    return client.teams.AddTeamMember(request).team_member


def members(client: Client, project: str, team: str, **fields: Any) -> list[tuple[str, str]]:
    request = pb.ListTeamMembersRequest(project_id=project, team_id=team, **fields)
    return [(one.agent.name, one.role) for one in client.teams.ListTeamMembers(request).team_members]


def teams(client: Client, project: str, agent: str, **fields: Any) -> list[tuple[str, str]]:
    request = pb.ListAgentTeamsRequest(project_id=project, agent_id=agent, **fields)
    return [(one.team.name, one.role) for one in client.teams.ListAgentTeams(request).team_members]


def test_members_are_agents_with_roles_in_the_order_of_joining(client: Client, project: str) -> None:
    red, blue = create(client, project, "red"), create(client, project, "blue")
    agents = [client.create_agent(project_id=project, name=name) for name in ("z", "a", "m")]
    for agent, role in zip(agents, ("lead", "worker", ""), strict=True):
        member = add(client, project, red, agent.id, role)
        assert (member.project_id, member.team_id, member.agent_id) == (project, red, agent.id)
        assert member.role == (role or "member")
        assert (member.version, member.create_time) == (1, member.update_time)
        assert member.HasField("create_time")
    add(client, project, blue, agents[1].id, "guest")
    assert members(client, project, red) == [("z", "lead"), ("a", "worker"), ("m", "member")]
    assert teams(client, project, agents[1].id) == [("red", "worker"), ("blue", "guest")]
    assert members(client, project, create(client, project, "empty")) == []
    assert teams(client, project, client.create_agent(project_id=project).id) == []


def test_a_membership_is_the_same_in_both_lists_but_for_what_is_at_its_other_end(client: Client, project: str) -> None:
    team, agent = create(client, project, metadata_json='{"of": "team"}'), client.create_agent(project_id=project)
    added = add(client, project, team, agent.id, "lead")
    assert not added.HasField("agent")
    assert not added.HasField("team")
    by_team = pb.ListTeamMembersRequest(project_id=project, team_id=team)
    by_agent = pb.ListAgentTeamsRequest(project_id=project, agent_id=agent.id)
    stored = client.teams.GetTeam(pb.GetTeamRequest(project_id=project, id=team)).team
    for response, other_end in (
        (client.teams.ListTeamMembers(by_team), {"agent": agent}),
        (client.teams.ListAgentTeams(by_agent), {"team": stored}),
    ):
        expected = pb.TeamMember(**other_end)  # type: ignore[arg-type]
        expected.MergeFrom(added)
        assert list(response.team_members) == [expected]


def test_an_agent_is_in_a_team_once_and_can_change_its_role_or_leave(client: Client, project: str) -> None:
    team, agent = create(client, project), client.create_agent(project_id=project, name="a")
    add(client, project, team, agent.id, "worker")
    change = pb.UpdateTeamMemberRequest(project_id=project, team_id=team, agent_id=agent.id, role="lead")
    changed = client.teams.UpdateTeamMember(change).team_member
    assert (changed.role, changed.version) == ("lead", 2)
    assert changed.update_time.ToMicroseconds() > changed.create_time.ToMicroseconds()
    assert members(client, project, team) == [("a", "lead")]
    leave = pb.RemoveTeamMemberRequest(project_id=project, team_id=team, agent_id=agent.id)
    client.teams.RemoveTeamMember(leave)
    assert members(client, project, team) == []
    for call, request in ((client.teams.RemoveTeamMember, leave), (client.teams.UpdateTeamMember, change)):
        with fails("NOT_FOUND", "NOT_FOUND") as failure:
            call(request)
        assert failure.metadata == {"entity_kind": "team_member", "field": "agent_id", "value": agent.id}


def test_who_is_added_again_gets_the_role(client: Client, project: str) -> None:
    team, agent = create(client, project), client.create_agent(project_id=project, name="a")
    first = add(client, project, team, agent.id)
    assert add(client, project, team, agent.id) == first, "nothing is changed"
    promoted = add(client, project, team, agent.id, "lead")
    assert (promoted.role, promoted.version, promoted.create_time) == ("lead", 2, first.create_time)
    assert promoted.update_time.ToMicroseconds() > first.update_time.ToMicroseconds()
    assert add(client, project, team, agent.id, "lead") == promoted
    assert add(client, project, team, agent.id).role == "member"
    assert members(client, project, team) == [("a", "member")]
    gone = agent_pb2.DeleteAgentRequest(project_id=project, id=agent.id)
    client.agents.DeleteAgent(gone)
    with fails("NOT_FOUND") as failure:
        add(client, project, team, agent.id, "lead")
    assert failure.metadata == {"field": "agent_id", "value": agent.id}


def test_of_many_who_add_the_same_agent_none_is_refused(client: Client, project: str) -> None:
    team, agent = create(client, project), client.create_agent(project_id=project, name="a")
    with ThreadPoolExecutor(8) as pool:
        added = list(pool.map(lambda number: add(client, project, team, agent.id, f"role {number}"), range(16)))
    assert sorted(member.version for member in added) == list(range(1, 17))
    last = max(added, key=lambda member: member.version)
    assert members(client, project, team) == [("a", last.role)]


def test_a_member_changes_only_at_the_version_that_is_asked_for(client: Client, project: str) -> None:
    team, agent = create(client, project), client.create_agent(project_id=project, name="a")
    member = add(client, project, team, agent.id, "worker")
    change = pb.UpdateTeamMemberRequest(
        project_id=project, team_id=team, agent_id=agent.id, role="lead", version=member.version
    )
    assert client.teams.UpdateTeamMember(change).team_member.version == 2
    change.role = "guest"
    with fails("ABORTED", "VERSION_MISMATCH") as failure:
        client.teams.UpdateTeamMember(change)
    assert failure.metadata == {"current_version": "2"}
    assert members(client, project, team) == [("a", "lead")]


def test_who_or_what_is_not_there_is_named(client: Client, project: str) -> None:
    team, agent = create(client, project), client.create_agent(project_id=project)
    foreign = client.create_project()
    for given, field in (
        ((team, "nobody"), "agent_id"),
        (("nothing", agent.id), "team_id"),
        ((team, client.create_agent(project_id=foreign).id), "agent_id"),
        ((create(client, foreign), agent.id), "team_id"),
    ):
        with fails("NOT_FOUND", "NOT_FOUND") as failure:
            add(client, project, *given)
        assert failure.metadata["field"] == field
    with fails("NOT_FOUND", "NOT_FOUND"):
        members(client, project, "nothing")
    with fails("NOT_FOUND", "NOT_FOUND"):
        teams(client, project, "nobody")
    with fails("NOT_FOUND", "NOT_FOUND"):
        members(client, foreign, team)


@pytest.mark.parametrize("bad", ["", "a b", "%", "x" * 129, "ä"])
def test_ids_of_members_are_ids(client: Client, project: str, bad: str) -> None:
    team = create(client, project)
    with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="agent_id"):
        add(client, project, team, bad)
    with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="team_id"):
        members(client, project, bad)
    with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="role"):
        add(client, project, team, "a", "x" * 256)


def test_the_membership_of_a_deleted_agent_rests(client: Client, project: str) -> None:
    team, agent = create(client, project), client.create_agent(project_id=project, name="a")
    other = client.create_agent(project_id=project)
    add(client, project, team, agent.id, "lead")
    client.agents.DeleteAgent(agent_pb2.DeleteAgentRequest(project_id=project, id=agent.id))
    assert members(client, project, team) == []
    for request in (
        pb.UpdateTeamMemberRequest(project_id=project, team_id=team, agent_id=agent.id, role="x"),
        pb.UpdateTeamMemberRequest(project_id=project, team_id=team, agent_id=agent.id, role="x", version=7),
        pb.ListAgentTeamsRequest(project_id=project, agent_id=agent.id),
        pb.AddTeamMemberRequest(project_id=project, team_id=team, agent_id=agent.id),
    ):
        method = type(request).__name__.removesuffix("Request")
        with fails("NOT_FOUND", "NOT_FOUND"):
            getattr(client.teams, method)(request)
    add(client, project, team, other.id)
    client.agents.UndeleteAgent(agent_pb2.UndeleteAgentRequest(project_id=project, id=agent.id))
    assert members(client, project, team)[0] == ("a", "lead")


def test_a_deleted_team_leaves_its_agents(client: Client, project: str) -> None:
    team, agent = create(client, project), client.create_agent(project_id=project)
    add(client, project, team, agent.id)
    client.teams.DeleteTeam(pb.DeleteTeamRequest(project_id=project, id=team))
    assert teams(client, project, agent.id) == []
    assert client.agents.GetAgent(agent_pb2.GetAgentRequest(project_id=project, id=agent.id)).agent == agent


def test_pages_have_every_member_once(client: Client, project: str) -> None:
    team = create(client, project)
    names = [f"{number:03}" for number in (5, 3, 9, 1, 7, 0, 2)]
    for name in names:
        add(client, project, team, client.create_agent(project_id=project, name=name).id)
    found, token = [], ""
    while True:
        request = pb.ListTeamMembersRequest(project_id=project, team_id=team, page_size=3, page_token=token)
        page = client.teams.ListTeamMembers(request)
        found += [one.agent.name for one in page.team_members]
        token = page.next_page_token
        if not token:
            break
    assert found == names
    position, _, signature = request.page_token.rpartition(".")
    request.page_token = f"{position}.{signature[::-1]}"
    with fails("INVALID_ARGUMENT", field="page_token"):
        client.teams.ListTeamMembers(request)


def test_a_list_is_one_statement_however_many_there_are(
    client: Client, project: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    team = create(client, project)
    agents = [client.create_agent(project_id=project) for _ in range(150)]
    for agent in agents:
        add(client, project, team, agent.id)
    for number in range(20):
        add(client, project, create(client, project, str(number)), agents[0].id)
    ran: list[str] = []
    for way in ("run", "stream"):
        original = getattr(Statement, way)

        def counted(self: Statement, *args: Any, original: Any = original, **kwargs: Any) -> Any:
            ran.append(self.name)
            return original(self, *args, **kwargs)

        monkeypatch.setattr(Statement, way, counted)
    assert len(members(client, project, team, page_size=1000)) == 150
    assert len(teams(client, project, agents[0].id)) == 21
    assert ran == ["list_team_members", "list_agent_teams"]


def test_an_agent_that_is_being_deleted_does_not_join(
    client: Client, project: str, sql: psycopg.Connection[Any]
) -> None:
    team, agent = create(client, project), client.create_agent(project_id=project)
    with sql.transaction(), ThreadPoolExecutor(1) as pool:
        sql.execute(
            "UPDATE agents SET delete_time = now(), purge_time = now(), is_default = FALSE WHERE id = %s", [agent.id]
        )
        joining = pool.submit(add, client, project, team, agent.id)
        with pytest.raises(TimeoutError):
            joining.result(timeout=0.3)
        sql.execute("COMMIT")
        with fails("NOT_FOUND", "NOT_FOUND"):
            joining.result()
        sql.execute("BEGIN")


def test_large_members_come_in_pages_that_fit(client: Client, project: str) -> None:
    team = create(client, project)
    document = '"' + "x" * 1_000_000 + '"'
    for number in range(6):
        agent = client.create_agent(project_id=project, name=str(number), config_json=document)
        add(client, project, team, agent.id)
    request = pb.ListTeamMembersRequest(project_id=project, team_id=team)
    first = client.teams.ListTeamMembers(request)
    assert 1 <= len(first.team_members) <= 4
    request.page_token = first.next_page_token
    second = client.teams.ListTeamMembers(request)
    assert [one.agent.name for one in (*first.team_members, *second.team_members)] == list("012345")
    assert members(client, project, team, page_size=1) == [("0", "member")], "the connection is as good as before"


def test_a_large_list_does_not_break_its_transaction(client: Client, project: str) -> None:
    team = create(client, project)
    document = '"' + "x" * 1_000_000 + '"'
    for number in range(12):
        agent = client.create_agent(project_id=project, name=str(number), config_json=document)
        add(client, project, team, agent.id)
    task = task_pb2.CreateTaskRequest(task=task_pb2.Task(id="kept", name="t"))
    listing = pb.ListTeamMembersRequest(team_id=team, page_size=1000)
    batch = transaction_pb2.ExecuteBatchRequest(project_id=project, calls=[pack_any(task), pack_any(listing)])
    client.transactions.ExecuteBatch(batch)
    assert client.tasks.GetTask(task_pb2.GetTaskRequest(project_id=project, id="kept")).task.name == "t"
    transaction = Transaction(client, project_id=project)
    assert transaction.call(listing).next_page_token
    task.task.id = "kept-too"
    transaction.call(task)
    transaction.commit()
    assert client.tasks.GetTask(task_pb2.GetTaskRequest(project_id=project, id="kept-too")).task.name == "t"


def test_one_membership_can_be_read(client: Client, project: str) -> None:
    team = client.teams.CreateTeam(pb.CreateTeamRequest(project_id=project, team={"name": "red"})).team
    agent = client.create_agent(project_id=project)
    key = {"project_id": project, "team_id": team.id, "agent_id": agent.id}
    with fails("NOT_FOUND", "NOT_FOUND") as failure:
        client.teams.GetTeamMember(pb.GetTeamMemberRequest(**key))
    assert failure.metadata["entity_kind"] == "team_member"
    added = client.teams.AddTeamMember(pb.AddTeamMemberRequest(**key, role="lead")).team_member
    assert client.teams.GetTeamMember(pb.GetTeamMemberRequest(**key)).team_member == added
    client.agents.DeleteAgent(agent_pb2.DeleteAgentRequest(project_id=project, id=agent.id))
    with fails("NOT_FOUND", "NOT_FOUND"):
        client.teams.GetTeamMember(pb.GetTeamMemberRequest(**key))
