"""The status of agents, and when they were last active."""

from typing import Any

import pytest
from google.protobuf.timestamp_pb2 import Timestamp
from statehouse.v1 import agent_pb2 as pb

from tests.support.client import Client, fails

INACTIVE, IDLE, ACTIVE = pb.AGENT_STATUS_INACTIVE, pb.AGENT_STATUS_IDLE, pb.AGENT_STATUS_ACTIVE


def update(client: Client, agent: pb.Agent, status: Any, **fields: Any) -> pb.Agent:
    request = pb.UpdateAgentStatusRequest(project_id=agent.project_id, id=agent.id, status=status, **fields)
    return client.agents.UpdateAgentStatus(request).agent


def micros(moment: Timestamp) -> int:
    return int(moment.ToMicroseconds())


def test_a_new_agent_is_inactive_unless_it_says_otherwise(client: Client, project: str) -> None:
    agent = client.create_agent(project_id=project)
    assert agent.status == INACTIVE
    assert not agent.HasField("last_active_time")
    assert not client.create_agent(project_id=project, status=IDLE).HasField("last_active_time")
    active = client.create_agent(project_id=project, status=ACTIVE, last_active_time={"seconds": 1})
    assert (active.status, active.last_active_time) == (ACTIVE, active.create_time)


def test_it_was_last_active_when_it_began_was_seen_or_ended(client: Client, project: str) -> None:
    agent = client.create_agent(project_id=project)
    assert not update(client, agent, IDLE).HasField("last_active_time")
    for status in (ACTIVE, ACTIVE, IDLE):
        changed = update(client, agent, status, allow_same_status=True)
        assert changed.last_active_time == changed.update_time
        assert micros(changed.last_active_time) > micros(agent.last_active_time)
        agent = changed
    for status in (INACTIVE, IDLE):
        assert update(client, agent, status).last_active_time == agent.last_active_time


def test_a_status_is_no_field_of_an_update(client: Client, project: str) -> None:
    agent = client.create_agent(project_id=project, status=ACTIVE)
    changed = pb.Agent(project_id=project, id=agent.id, name="another", status=IDLE)
    updated = client.agents.UpdateAgent(pb.UpdateAgentRequest(agent=changed)).agent
    assert (updated.name, updated.status) == ("another", ACTIVE)
    with fails("INVALID_ARGUMENT", field="update_mask"):
        client.agents.UpdateAgent(pb.UpdateAgentRequest(agent=changed, update_mask={"paths": ["last_active_time"]}))


@pytest.mark.parametrize("status", [INACTIVE, IDLE, ACTIVE])
def test_agents_are_listed_by_status_and_by_when_they_were_active(client: Client, project: str, status: int) -> None:
    agents = {one: client.create_agent(project_id=project, status=one) for one in (INACTIVE, IDLE, ACTIVE)}

    def listed(**filter_: Any) -> list[str]:
        found = client.agents.ListAgents(pb.ListAgentsRequest(project_id=project, filters=[filter_])).agents
        return [one.id for one in found]

    assert listed(statuses=[status]) == [agents[status].id]
    assert listed(statuses=[IDLE, ACTIVE]) == [agents[ACTIVE].id, agents[IDLE].id]
    active = agents[ACTIVE]
    assert listed(last_active_time={"start_time": active.last_active_time}) == [active.id]
    assert listed(last_active_time={"end_time": active.last_active_time}) == []


def test_a_deleted_agent_reports_no_status(client: Client, project: str) -> None:
    agent = client.create_agent(project_id=project)
    client.agents.DeleteAgent(pb.DeleteAgentRequest(project_id=project, id=agent.id))
    with fails("FAILED_PRECONDITION", "DELETED"):
        update(client, agent, ACTIVE)
