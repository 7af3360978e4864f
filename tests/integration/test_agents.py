"""Agents: names, the default agent of a project, protection from deletion; and their MCP servers."""

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import grpc
import psycopg
import pytest
from statehouse.v1 import agent_pb2 as pb
from statehouse.v1 import project_pb2, task_pb2, tool_execution_pb2, transaction_pb2

from tests.support.client import Client, fails
from tests.support.transactions import Transaction


def agents(client: Client, project: str, **filters: Any) -> list[str]:
    request = pb.ListAgentsRequest(project_id=project, filters=[filters] if filters else [])
    return [one.name for one in client.agents.ListAgents(request).agents]


def defaults(client: Client, project: str) -> list[str]:
    listed = client.agents.ListAgents(pb.ListAgentsRequest(project_id=project, page_size=1000, show_deleted=True))
    return [one.id for one in listed.agents if one.is_default]


def set_default(client: Client, agent: pb.Agent, **fields: Any) -> pb.Agent:
    request = pb.SetDefaultAgentRequest(project_id=agent.project_id, id=agent.id, **fields)
    return client.agents.SetDefaultAgent(request).agent


def get_default(client: Client, project: str) -> pb.Agent:
    return client.agents.GetDefaultAgent(pb.GetDefaultAgentRequest(project_id=project)).agent


def delete(client: Client, agent: pb.Agent) -> pb.Agent:
    return client.agents.DeleteAgent(pb.DeleteAgentRequest(project_id=agent.project_id, id=agent.id)).agent


def undelete(client: Client, agent: pb.Agent) -> pb.Agent:
    return client.agents.UndeleteAgent(pb.UndeleteAgentRequest(project_id=agent.project_id, id=agent.id)).agent


def by_name(client: Client, project: str, name: str) -> pb.Agent:
    return client.agents.GetAgentByName(pb.GetAgentByNameRequest(project_id=project, name=name)).agent


class TestNames:
    def test_a_name_leads_to_its_live_agent(self, client: Client, project: str) -> None:
        agent = client.create_agent(project_id=project, name="Cafe\u0301")
        assert by_name(client, project, "Caf\u00e9") == by_name(client, project, "Cafe\u0301") == agent
        with fails("NOT_FOUND", "NOT_FOUND"):
            by_name(client, project, "caf\u00e9")
        with fails("NOT_FOUND", "NOT_FOUND"):
            by_name(client, client.create_project(), agent.name)
        with fails("INVALID_ARGUMENT", field="name"):
            by_name(client, project, "")
        delete(client, agent)
        with fails("NOT_FOUND", "NOT_FOUND"):
            by_name(client, project, agent.name)

    def test_a_name_is_taken_while_its_agent_lives(self, client: Client, project: str) -> None:
        first = client.create_agent(project_id=project, name="planner")
        with fails("ALREADY_EXISTS") as failure:
            client.create_agent(project_id=project, name="planner")
        assert failure.metadata["field"] == "name"
        delete(client, first)
        second = client.create_agent(project_id=project, name="planner")
        with fails("ALREADY_EXISTS") as failure:
            undelete(client, first)
        assert failure.metadata["field"] == "name"
        renamed = pb.UpdateAgentRequest(agent=pb.Agent(project_id=project, id=second.id, name="other"))
        client.agents.UpdateAgent(renamed)
        assert undelete(client, first).name == "planner"


class TestCapabilities:
    def test_they_keep_their_order_and_are_found(self, client: Client, project: str) -> None:
        agent = client.create_agent(project_id=project, name="a", capabilities=["write", "code", "Cafe\u0301"])
        client.create_agent(project_id=project, name="b", capabilities=["code"])
        client.create_agent(project_id=project, name="c")
        assert list(agent.capabilities) == ["write", "code", "Caf\u00e9"]
        assert agents(client, project, capabilities=["code"]) == ["b", "a"]
        assert agents(client, project, capabilities=["Caf\u00e9"]) == ["a"]
        assert agents(client, project, capabilities=["cod"]) == []
        changed = pb.UpdateAgentRequest(agent=pb.Agent(project_id=project, id=agent.id, capabilities=["code", "new"]))
        assert list(client.agents.UpdateAgent(changed).agent.capabilities) == ["code", "new"]
        emptied = pb.UpdateAgentRequest(
            agent=pb.Agent(project_id=project, id=agent.id), update_mask={"paths": ["capabilities"]}
        )
        assert not client.agents.UpdateAgent(emptied).agent.capabilities

    @pytest.mark.parametrize(
        ("capabilities", "field"),
        [
            (["a", "b", "a"], "agent.capabilities"),
            (["Cafe\u0301", "Caf\u00e9"], "agent.capabilities"),
            ([str(number) for number in range(101)], "agent.capabilities"),
            (["a", ""], "agent.capabilities[1]"),
            (["x" * 256], "agent.capabilities[0]"),
            (["a\0b"], "agent.capabilities[0]"),
            (["\u202etxt"], "agent.capabilities[0]"),
        ],
    )
    def test_those_that_are_none_are_refused(self, client: Client, capabilities: list[str], field: str) -> None:
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field=field):
            client.create_agent(capabilities=capabilities)

    def test_the_largest_agent_can_be_read(self, client: Client, project: str) -> None:
        most = [f"{number:03}" + "\U0001f600" * 252 for number in range(100)]
        large = '"' + "x" * (2_000_000 - 2) + '"'
        agent = client.create_agent(project_id=project, capabilities=most, config_json=large, metadata_json=large)
        assert client.agents.GetAgent(pb.GetAgentRequest(project_id=project, id=agent.id)).agent == agent
        assert len(agents(client, project)) == 1


class TestDefault:
    def test_the_first_agent_is_it_and_another_can_be(self, client: Client, project: str) -> None:
        with fails("NOT_FOUND", "NOT_FOUND"):
            get_default(client, project)
        first, second = (client.create_agent(project_id=project) for _ in range(2))
        assert (first.is_default, second.is_default) == (True, False)
        assert get_default(client, project) == first
        chosen = set_default(client, second)
        assert (chosen.is_default, chosen.version) == (True, 2)
        assert set_default(client, second, version=2) == chosen, "repeating it changes nothing"
        assert get_default(client, project) == chosen
        loser = client.agents.GetAgent(pb.GetAgentRequest(project_id=project, id=first.id)).agent
        assert (loser.is_default, loser.version) == (False, 2), "what an agent loses is a change of it too"

    def test_no_client_says_so_by_itself(self, client: Client, project: str) -> None:
        client.create_agent(project_id=project)
        other = client.create_agent(project_id=project, is_default=True)
        assert not other.is_default
        with fails("INVALID_ARGUMENT", field="update_mask"):
            client.agents.UpdateAgent(pb.UpdateAgentRequest(agent=other, update_mask={"paths": ["is_default"]}))

    def test_each_project_has_its_own(self, client: Client, project: str) -> None:
        agent, other = client.create_agent(project_id=project), client.create_agent(project_id=client.create_project())
        assert agent.is_default
        assert other.is_default
        with fails("NOT_FOUND", "NOT_FOUND"):
            set_default(client, pb.Agent(project_id=project, id=other.id))
        assert get_default(client, project) == agent

    def test_what_is_not_there_or_changed_meanwhile_does_not_become_it(self, client: Client, project: str) -> None:
        agent = client.create_agent(project_id=project)
        gone = delete(client, client.create_agent(project_id=project))
        with fails("NOT_FOUND", "NOT_FOUND"):
            set_default(client, pb.Agent(project_id=project, id="nothing"))
        with fails("FAILED_PRECONDITION", "DELETED"):
            set_default(client, gone)
        with fails("ABORTED", "VERSION_MISMATCH") as failure:
            set_default(client, client.create_agent(project_id=project), version=7)
        assert failure.metadata["current_version"] == "1"
        assert defaults(client, project) == [agent.id]

    def test_the_oldest_follows_a_default_that_is_deleted(self, client: Client, project: str) -> None:
        first, second, third = (client.create_agent(project_id=project) for _ in range(3))
        set_default(client, third)
        assert not delete(client, third).is_default
        assert defaults(client, project) == [first.id]
        delete(client, second)
        assert defaults(client, project) == [first.id]
        delete(client, first)
        assert defaults(client, project) == []
        assert undelete(client, second).is_default, "there is none"
        assert not undelete(client, first).is_default
        assert defaults(client, project) == [second.id]

    def test_there_is_one_however_many_decide_at_once(self, client: Client, project: str) -> None:
        """Many clients create, choose, delete and undelete agents: no reader ever sees two defaults, or none."""
        created = [client.create_agent(project_id=project) for _ in range(6)]
        done, seen = threading.Event(), []

        def look() -> None:
            while not done.is_set():
                seen.append(len(defaults(client, project)))

        def act(number: int) -> None:
            agent = created[number % 6]
            for step in range(8):
                try:
                    if number % 3:
                        set_default(client, agent)
                    elif step % 2:
                        undelete(client, agent)
                    else:
                        delete(client, agent)
                except grpc.RpcError as error:
                    assert error.code().name in ("FAILED_PRECONDITION", "ALREADY_EXISTS")
                if number == 0:
                    client.create_agent(project_id=project)

        watcher = threading.Thread(target=look)
        watcher.start()
        with ThreadPoolExecutor(12) as pool:
            for future in [pool.submit(act, number) for number in range(12)]:
                future.result()
        done.set()
        watcher.join()
        assert set(seen) == {1}
        assert len(defaults(client, project)) == 1

    def test_of_many_first_agents_one_is_it(self, client: Client) -> None:
        for _ in range(5):
            project = client.create_project()
            with ThreadPoolExecutor(8) as pool:
                made = list(pool.map(lambda _, project=project: client.create_agent(project_id=project), range(8)))
            assert sum(agent.is_default for agent in made) == 1

    def test_a_choice_that_is_rolled_back_is_none(self, client: Client, project: str) -> None:
        first, second = (client.create_agent(project_id=project) for _ in range(2))
        transaction = Transaction(client, project_id=project)
        request = pb.SetDefaultAgentRequest(project_id=project, id=second.id)
        assert transaction.call(request).agent.is_default
        transaction.rollback()
        assert defaults(client, project) == [first.id]


@pytest.mark.parametrize("isolation", ["REPEATABLE_READ", "SERIALIZABLE"])
class TestDefaultOfOldSnapshots:
    """A transaction with an old snapshot must not decide on the default."""

    def begin(self, client: Client, project: str, isolation: str) -> Transaction:
        level = transaction_pb2.IsolationLevel.Value(f"ISOLATION_LEVEL_{isolation}")
        transaction = Transaction(client, project_id=project, isolation=level)
        transaction.call(pb.ListAgentsRequest())
        return transaction

    def test_a_deletion_does_not_miss_an_heir(self, client: Client, project: str, isolation: str) -> None:
        first = client.create_agent(project_id=project)
        transaction = self.begin(client, project, isolation)
        client.create_agent(project_id=project)
        assert transaction.failure(pb.DeleteAgentRequest(id=first.id)).reason == "SERIALIZATION_FAILURE"
        transaction.rollback()
        assert defaults(client, project) == [first.id]

    def test_a_creation_does_not_miss_the_default(self, client: Client, project: str, isolation: str) -> None:
        transaction = self.begin(client, project, isolation)
        first = client.create_agent(project_id=project)
        failure = transaction.failure(pb.CreateAgentRequest(agent=pb.Agent(name="late")))
        assert failure.reason == "SERIALIZATION_FAILURE"
        transaction.rollback()
        assert defaults(client, project) == [first.id]


class TestReferences:
    def test_what_refers_to_an_agent_keeps_its_row(self, client: Client, project: str) -> None:
        agent = client.create_agent(project_id=project)
        task = client.create_task(project_id=project, agent_id=agent.id)
        purge = pb.DeleteAgentRequest(project_id=project, id=agent.id, purge=True)
        with fails("FAILED_PRECONDITION", "STILL_REFERENCED") as failure:
            client.agents.DeleteAgent(purge)
        assert failure.metadata["field"] == "task.agent_id"
        assert get_default(client, project) == agent, "a refusal leaves no trace"
        execution = tool_execution_pb2.ToolExecution(project_id=project, agent_id=agent.id, tool_name="bash")
        create = tool_execution_pb2.CreateToolExecutionRequest(tool_execution=execution)
        execution = client.tool_executions.CreateToolExecution(create).tool_execution
        client.tasks.DeleteTask(task_pb2.DeleteTaskRequest(project_id=project, id=task.id))
        assert delete(client, agent).HasField("delete_time")
        with fails("FAILED_PRECONDITION", "STILL_REFERENCED") as failure:
            client.agents.DeleteAgent(purge)
        assert failure.metadata["field"] == "tool_execution.agent_id"
        request = tool_execution_pb2.DeleteToolExecutionRequest(project_id=project, id=execution.id)
        client.tool_executions.DeleteToolExecution(request)
        assert client.agents.DeleteAgent(purge).agent.id == agent.id

    def test_nothing_new_refers_to_a_deleted_agent(self, client: Client, project: str) -> None:
        agent = client.create_agent(project_id=project)
        task = client.create_task(project_id=project)
        delete(client, agent)
        with fails("NOT_FOUND", "NOT_FOUND") as failure:
            client.create_task(project_id=project, agent_id=agent.id)
        assert failure.metadata["field"] == "agent_id"
        update = task_pb2.UpdateTaskRequest(task=task_pb2.Task(project_id=project, id=task.id, agent_id=agent.id))
        with fails("NOT_FOUND", "NOT_FOUND"):
            client.tasks.UpdateTask(update)
        undelete(client, agent)
        assert client.tasks.UpdateTask(update).task.agent_id == agent.id

    def test_a_task_of_a_deleted_agent_can_be_changed_and_replaced(self, client: Client, project: str) -> None:
        agent, other = client.create_agent(project_id=project), client.create_agent(project_id=project)
        task = client.create_task(project_id=project, agent_id=agent.id)
        delete(client, agent)
        delete(client, other)
        task.name = "new"
        saved = client.tasks.UpdateTask(task_pb2.UpdateTaskRequest(task=task, update_mask={"paths": ["*"]})).task
        assert (saved.name, saved.agent_id) == ("new", agent.id)
        replaced = client.tasks.UpsertTask(task_pb2.UpsertTaskRequest(task=saved)).task  # as a batch of one
        replaced.version = 0
        replaced = client.tasks.UpsertTask(task_pb2.UpsertTaskRequest(task=replaced)).task  # by one statement
        assert (replaced.version, replaced.agent_id) == (4, agent.id)
        replaced.agent_id = other.id
        refused = {"field": "agent_id", "value": other.id}
        for request in (
            task_pb2.UpdateTaskRequest(task=replaced, update_mask={"paths": ["agent_id"]}),
            task_pb2.UpsertTaskRequest(task=replaced),
        ):
            with fails("NOT_FOUND", "NOT_FOUND") as failure:
                getattr(client.tasks, type(request).__name__.removesuffix("Request"))(request)
            assert failure.metadata == refused

    def test_a_batch_names_the_item_that_refers_to_a_deleted_agent(self, client: Client, project: str) -> None:
        agent = client.create_agent(project_id=project)
        delete(client, agent)
        tasks = [task_pb2.Task(name="t"), task_pb2.Task(name="t", agent_id=agent.id)]
        with fails("NOT_FOUND", "NOT_FOUND") as failure:
            client.tasks.BatchCreateTasks(task_pb2.BatchCreateTasksRequest(project_id=project, tasks=tasks))
        assert failure.metadata["item_index"] == "1"
        assert failure.metadata["value"] == agent.id
        assert not client.tasks.ListTasks(task_pb2.ListTasksRequest(project_id=project)).tasks

    def test_a_purge_waits_for_a_task_that_is_being_created(self, client: Client, project: str) -> None:
        agent = client.create_agent(project_id=project)
        transaction = Transaction(client, project_id=project)
        create = task_pb2.CreateTaskRequest(task=task_pb2.Task(name="t", agent_id=agent.id))
        transaction.call(create)
        outcome = []

        def attempt() -> None:
            with fails("FAILED_PRECONDITION", "STILL_REFERENCED"):
                client.agents.DeleteAgent(pb.DeleteAgentRequest(project_id=project, id=agent.id, purge=True))
            outcome.append("refused")

        deleter = threading.Thread(target=attempt)
        deleter.start()
        deleter.join(0.3)
        assert deleter.is_alive()
        transaction.commit()
        deleter.join()
        assert outcome == ["refused"]

    def test_a_purge_takes_an_agent_with_what_is_its_own(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        agent, other = client.create_agent(project_id=project), client.create_agent(project_id=project)
        create_server(client, project, agent.id)
        delete(client, agent)
        assert "agent" not in client.purge()
        sql.execute("UPDATE agents SET purge_time = now() WHERE id = %s", [agent.id])
        assert client.purge()["agent"] == 1
        with fails("NOT_FOUND", "NOT_FOUND"):
            undelete(client, agent)
        assert not client.agents.ListMcpServers(pb.ListMcpServersRequest(project_id=project)).mcp_servers
        assert get_default(client, project).id == other.id

    def test_a_project_goes_with_its_agents_and_their_tasks(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        agent = client.create_agent(project_id=project)
        client.create_task(project_id=project, agent_id=agent.id)
        execution = tool_execution_pb2.ToolExecution(project_id=project, agent_id=agent.id, tool_name="bash")
        client.tool_executions.CreateToolExecution(
            tool_execution_pb2.CreateToolExecutionRequest(tool_execution=execution)
        )
        client.projects.DeleteProject(project_pb2.DeleteProjectRequest(id=project))
        sql.execute("UPDATE projects SET purge_time = now() WHERE id = %s", [project])
        client.purge()
        with fails("NOT_FOUND", "NOT_FOUND"):
            client.agents.GetAgent(pb.GetAgentRequest(project_id=project, id=agent.id))


def create_server(client: Client, project: str, agent_id: str, **fields: Any) -> pb.McpServer:
    values = {"name": "files", "transport": pb.MCP_TRANSPORT_STDIO, "agent_id": agent_id}
    request = pb.CreateMcpServerRequest(mcp_server=pb.McpServer(project_id=project, **values | fields))
    return client.agents.CreateMcpServer(request).mcp_server


class TestMcpServers:
    def test_a_name_is_unique_among_those_of_an_agent(self, client: Client, project: str) -> None:
        one, other = client.create_agent(project_id=project), client.create_agent(project_id=project)
        server = create_server(client, project, one.id)
        assert server.enabled, "it is used unless it is said that it is not"
        create_server(client, project, other.id, enabled=False)
        with fails("ALREADY_EXISTS") as failure:
            create_server(client, project, one.id)
        assert failure.metadata["field"] == "name"
        listed = client.agents.ListMcpServers(
            pb.ListMcpServersRequest(project_id=project, filters=[{"agent_ids": {"ids": [one.id]}}])
        )
        assert list(listed.mcp_servers) == [server]

    def test_it_needs_a_transport_and_stays_with_its_agent(self, client: Client, project: str) -> None:
        agent = client.create_agent(project_id=project)
        for transport in (0, 9):
            with fails("INVALID_ARGUMENT", field="mcp_server.transport"):
                create_server(client, project, agent.id, transport=transport)
        server = create_server(client, project, agent.id)
        with fails("INVALID_ARGUMENT", field="update_mask"):
            client.agents.UpdateMcpServer(
                pb.UpdateMcpServerRequest(mcp_server=server, update_mask={"paths": ["agent_id"]})
            )
