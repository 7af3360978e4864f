"""What a toolkit for agents asks of a store, each in one call: agents, teams and messages."""

from typing import Any

import pytest
from statehouse.v1 import agent_pb2, message_pb2, team_pb2

from tests.support.client import Client, fails
from tests.support.switching import Store, document, ids_of, names_of


def status(name: str) -> int:
    return agent_pb2.AgentStatus.Value(f"AGENT_STATUS_{name}")


class AgentStore(Store):
    def create(self, **fields: Any) -> agent_pb2.Agent:
        return self._ask(agent_pb2.CreateAgentRequest, agent={"name": fields["id"]} | fields).agent

    def get(self, id_: str) -> agent_pb2.Agent:
        return self._ask(agent_pb2.GetAgentRequest, id=id_).agent

    def get_by_name(self, name: str) -> agent_pb2.Agent:
        return self._ask(agent_pb2.GetAgentByNameRequest, name=name).agent

    def update(self, id_: str, **fields: Any) -> agent_pb2.Agent:
        return self._ask(agent_pb2.UpdateAgentRequest, agent={"id": id_} | fields).agent

    def list_agents(self, **filter_: Any) -> list[str]:
        return ids_of(self._ask(agent_pb2.ListAgentsRequest, filters=[filter_] if filter_ else []).agents)

    def list_by_status(self, name: str) -> list[str]:
        return ids_of(self._ask(agent_pb2.ListAgentsRequest, filters=[{"statuses": [status(name)]}]).agents)

    def list_active(self) -> list[str]:
        active = {"statuses": [status("ACTIVE"), status("IDLE")]}
        return ids_of(self._ask(agent_pb2.ListAgentsRequest, filters=[active]).agents)

    def update_status(self, id_: str, name: str) -> agent_pb2.Agent:
        request = {"id": id_, "status": status(name), "allow_same_status": True}
        return self._ask(agent_pb2.UpdateAgentStatusRequest, **request).agent

    def set_active(self, id_: str) -> agent_pb2.Agent:
        request = {"id": id_, "status": status("ACTIVE"), "allow_same_status": True}
        return self._ask(agent_pb2.UpdateAgentStatusRequest, **request).agent

    def set_all_agents_idle(self) -> int:
        active = {"statuses": [status("ACTIVE")]}
        return self._ask(agent_pb2.UpdateAgentStatusesRequest, filters=[active], status=status("IDLE")).count


class TeamStore(Store):
    def create(self, name: str) -> team_pb2.Team:
        return self._ask(team_pb2.CreateTeamRequest, team={"name": name}).team

    def get_by_name(self, name: str) -> team_pb2.Team:
        return self._ask(team_pb2.GetTeamByNameRequest, name=name).team

    def update(self, id_: str, **fields: Any) -> team_pb2.Team:
        return self._ask(team_pb2.UpdateTeamRequest, team={"id": id_} | fields).team

    def delete(self, id_: str) -> None:
        self._ask(team_pb2.DeleteTeamRequest, id=id_)

    def list_teams(self) -> list[str]:
        return names_of(self._ask(team_pb2.ListTeamsRequest, order_by=team_pb2.TEAM_ORDER_NAME_ASC).teams)

    def list_with_members(self) -> dict[str, list[str]]:
        page = self._ask(team_pb2.ListTeamsRequest, include_team_members=True)
        members = {
            team.id: [one.agent_id for one in page.team_members if one.team_id == team.id] for team in page.teams
        }
        return {team.name: members[team.id] for team in page.teams}

    def add_member(self, team: str, agent: str, role: str = "") -> team_pb2.TeamMember:
        return self._ask(team_pb2.AddTeamMemberRequest, team_id=team, agent_id=agent, role=role).team_member

    def remove_member(self, team: str, agent: str) -> None:
        self._ask(team_pb2.RemoveTeamMemberRequest, team_id=team, agent_id=agent)

    def list_members(self, team: str) -> list[tuple[str, str]]:
        members = self._ask(team_pb2.ListTeamMembersRequest, team_id=team).team_members
        return [(one.agent.name, one.role) for one in members]

    def get_agent_teams(self, agent: str) -> list[str]:
        members = self._ask(team_pb2.ListAgentTeamsRequest, agent_id=agent).team_members
        return sorted(one.team.name for one in members)


class MessageStore(Store):
    def create(self, **fields: Any) -> message_pb2.Message:
        return self._ask(message_pb2.CreateMessageRequest, message={"conversation_id": "c"} | fields).message

    def get(self, id_: str) -> message_pb2.Message:
        return self._ask(message_pb2.GetMessageRequest, id=id_).message

    def delete(self, id_: str) -> None:
        self._ask(message_pb2.DeleteMessageRequest, id=id_)

    def get_thread(self, conversation: str) -> list[str]:
        return self._found({"conversation_ids": {"ids": [conversation]}})

    def get_conversation(self, one: str, other: str) -> list[str]:
        """What two agents have sent each other, the oldest first."""
        there = {"sender_ids": {"ids": [one]}, "receiver_ids": {"ids": [other]}}
        return self._found(there, {"sender_ids": {"ids": [other]}, "receiver_ids": {"ids": [one]}})

    def list_by_agent(self, agent: str) -> list[str]:
        return self._found({"sender_ids": {"ids": [agent]}}, {"receiver_ids": {"ids": [agent]}})

    def list_by_task(self, task: str) -> list[str]:
        return self._found({"task_ids": {"ids": [task]}})

    def list_by_team(self, team: str) -> list[str]:
        return self._found({"team_ids": {"ids": [team]}})

    def _found(self, *filters: dict[str, Any]) -> list[str]:
        return ids_of(self._ask(message_pb2.ListMessagesRequest, filters=filters).messages)

    def get_unread(self, receiver: str) -> list[str]:
        return ids_of(self._ask(message_pb2.ListUnreadMessagesRequest, receiver_id=receiver).messages)

    def mark_read(self, *ids: str) -> int:
        return self._ask(message_pb2.MarkMessagesReadRequest, ids=ids).count

    def delete_by_task(self, task: str) -> int:
        of_task = {"task_ids": {"ids": [task]}}
        return self._ask(message_pb2.DeleteMessagesRequest, filters=[of_task], force=True).count


@pytest.fixture
def agents(client: Client, project: str) -> AgentStore:
    return AgentStore(client, project)


def test_agents(agents: AgentStore) -> None:
    agent = agents.create(id="agent-1", name="coder", capabilities=["code"], metadata_json=document(team="x"))
    assert agents.get("agent-1") == agents.get_by_name("coder") == agent
    with fails("NOT_FOUND"):
        agents.get("agent-")
    with fails("ALREADY_EXISTS"):
        agents.create(id="agent-2", name="coder")
    assert agents.update("agent-1", model="large").capabilities == ["code"]
    assert agents.list_agents(capabilities=["code"]) == agents.list_agents() == ["agent-1"]


def test_statuses_of_agents(agents: AgentStore) -> None:
    for id_, name in (("off", "INACTIVE"), ("idle", "IDLE"), ("busy", "ACTIVE")):
        agents.create(id=id_, status=status(name))
    for _ in range(2):
        assert agents.set_active("busy").HasField("last_active_time")
    assert agents.list_active() == ["busy", "idle"]
    agents.update_status("off", "ACTIVE")
    assert agents.set_all_agents_idle() == 2
    assert agents.list_by_status("IDLE") == ["busy", "idle", "off"]
    assert agents.list_by_status("ACTIVE") == []


def test_teams(client: Client, project: str, agents: AgentStore) -> None:
    teams = TeamStore(client, project)
    red, blue = teams.create("red"), teams.create("blue")
    agents.create(id="a")
    assert teams.list_teams() == ["blue", "red"]
    assert teams.get_by_name("red") == red
    assert teams.update(red.id, description="the reds").name == "red"
    assert teams.add_member(red.id, "a").role == "member"
    assert teams.add_member(red.id, "a", "lead").role == "lead"
    assert teams.list_members(red.id) == [("a", "lead")]
    teams.add_member(blue.id, "a")
    assert teams.get_agent_teams("a") == ["blue", "red"]
    assert teams.list_with_members() == {"blue": ["a"], "red": ["a"]}
    teams.remove_member(red.id, "a")
    teams.delete(red.id)
    assert teams.get_agent_teams("a") == ["blue"]


def test_messages(client: Client, project: str) -> None:
    messages = MessageStore(client, project)
    team, task = client.create_team(project_id=project).id, client.create_task(project_id=project).id
    first = messages.create(id="1", sender_id="a", receiver_id="b", task_id=task, content="hello")
    messages.create(id="2", sender_id="b", receiver_id="a", content="", metadata_json=document(tool="bash"))
    messages.create(id="3", sender_id="a", receiver_id="c", content="and you?")
    messages.create(id="4", sender_id="c", team_id=team, content="to all")
    assert messages.get("1") == first
    assert messages.get_thread("c") == ["1", "2", "3", "4"]
    assert messages.get_conversation("a", "b") == messages.get_conversation("b", "a") == ["1", "2"]
    assert messages.list_by_agent("a") == ["1", "2", "3"]
    assert (messages.list_by_team(team), messages.list_by_task(task)) == (["4"], ["1"])
    assert messages.get_unread("b") == ["1"]
    assert messages.mark_read("1") == 1
    assert messages.get_unread("b") == []
    assert messages.delete_by_task(task) == 1
    messages.delete("2")
    assert messages.get_thread("c") == ["3", "4"]


def test_a_method_of_two_calls_is_none_of_a_store(client: Client, project: str) -> None:
    class Chatty(Store):
        def twice(self) -> None:
            for _ in range(2):
                self._ask(agent_pb2.ListAgentsRequest)

        def never(self) -> None:
            pass

    for method in (Chatty(client, project).twice, Chatty(client, project).never):
        with pytest.raises(AssertionError, match="is not one call"):
            method()
