"""What the servers of coding agents ask of a store, each in one call: tasks, messages, agents, secrets and jobs."""

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from statehouse.v1 import agent_pb2, credential_pb2, job_pb2, session_pb2
from statehouse.v1 import message_pb2 as messages
from statehouse.v1 import task_pb2 as tasks
from statehouse.v1.transaction_pb2 import ROW_LOCK_UPDATE_SKIP_LOCKED

from tests.support.client import MARKER, Client, fails, span
from tests.support.switching import Store, document, ids_of, names_of
from tests.support.transactions import Transaction

IN_ORDER = messages.MESSAGE_ORDER_SESSION_NUMBER_ASC
RUNNING = [f"TASK_STATUS_{name}" for name in ("RUNNING", "WAITING", "PAUSED")]


class TaskStore(Store):
    def create(self, **fields: Any) -> tasks.Task:
        return self._ask(tasks.CreateTaskRequest, task={"name": "prompt"} | fields).task

    def create_many(self, session: str, *ids: str) -> list[str]:
        given = [{"id": id_, "name": "prompt", "session_id": session} for id_ in ids]
        return ids_of(self._ask(tasks.BatchCreateTasksRequest, tasks=given).tasks)

    def find_by_id(self, id_: str) -> str:
        """By the id or the beginning of one."""
        return self._ask(tasks.GetTaskRequest, id=id_).task.id

    def find_by_session(self, session: str) -> list[str]:
        request = {"filters": [{"session_ids": {"ids": [session]}}], "order_by": tasks.TASK_ORDER_CREATE_TIME_ASC}
        return ids_of(self._ask(tasks.ListTasksRequest, **request).tasks)

    def find_by_status(self, name: str) -> list[str]:
        return ids_of(self._ask(tasks.ListTasksRequest, filters=[{"statuses": [f"TASK_STATUS_{name}"]}]).tasks)

    def find_running(self) -> list[str]:
        return ids_of(self._ask(tasks.ListTasksRequest, filters=[{"statuses": RUNNING}]).tasks)

    def find_orphaned(self, alive: list[str]) -> list[str]:
        """The sessions with tasks that run, though nobody serves them any more."""
        request = {"filters": [{"statuses": RUNNING}], "group_by": [tasks.TASK_GROUPING_SESSION_ID]}
        counts = self._ask(tasks.CountTasksRequest, **request).counts
        return sorted(one.session_id for one in counts if one.session_id not in alive)

    def stop_sessions(self, sessions: list[str]) -> int:
        chosen = {"session_ids": {"ids": sessions}, "statuses": RUNNING}
        request = {"filters": [chosen], "status": tasks.TASK_STATUS_CANCELLED}
        return self._ask(tasks.UpdateTaskStatusesRequest, **request).count

    def count_by_session(self) -> dict[str, int]:
        counts = self._ask(tasks.CountTasksRequest, group_by=[tasks.TASK_GROUPING_SESSION_ID]).counts
        return {one.session_id: one.count for one in counts}

    def update(self, id_: str, **changed: Any) -> dict[str, Any]:
        """A deep merge."""
        mask = {"paths": ["metadata_json"]}
        task = {"id": id_, "metadata_json": document(**changed)}
        request = {"task": task, "update_mask": mask, "merge_patch_mask": mask}
        return json.loads(self._ask(tasks.UpdateTaskRequest, **request).task.metadata_json)

    def delete(self, id_: str) -> None:
        self._ask(tasks.DeleteTaskRequest, id=id_)

    def delete_by_session(self, session: str) -> int:
        chosen = {"session_ids": {"ids": [session]}}
        return self._ask(tasks.DeleteTasksRequest, filters=[chosen], force=True).count


class MessageStore(Store):
    """The conversation of a message is the history of its session, or what is queued there."""

    def create(self, session: str, role: str, content: str, **fields: Any) -> messages.Message:
        return self._ask(messages.CreateMessageRequest, message=_message(session, role, content) | fields).message

    def create_many(self, session: str, *contents: str) -> list[int]:
        """The number of each."""
        given = [_message(session, "assistant", content) for content in contents]
        return numbers_of(self._ask(messages.BatchCreateMessagesRequest, messages=given).messages)

    def save_messages(self, session: str, **contents: str) -> list[int]:
        """By their ids, those that are there already in their place."""
        given = [_message(session, "user", content) | {"id": id_} for id_, content in contents.items()]
        return numbers_of(self._ask(messages.BatchUpsertMessagesRequest, messages=given).messages)

    def find_by_session(self, session: str) -> list[str]:
        return self._found(_stream(session, "history"))

    def find_by_range(self, session: str, first: int, last: int) -> list[str]:
        numbers = {"session_number": {"start_number": first, "end_number": last + 1}}
        return self._found(_stream(session, "history") | numbers)

    def find_by_task(self, task: str) -> list[str]:
        return self._found({"task_ids": {"ids": [task]}})

    def assign_to_task(self, id_: str, task: str) -> None:
        self._ask(messages.UpdateMessageRequest, message={"id": id_, "task_id": task})

    def create_queued(self, session: str, content: str) -> messages.Message:
        message = _message(session, "user", content) | {"conversation_id": "queue"}
        return self._ask(messages.CreateMessageRequest, message=message).message

    def find_queued(self, session: str) -> list[str]:
        return self._found(_stream(session, "queue"))

    def get_next_queued(self, session: str) -> list[str]:
        """None or one."""
        return self._found(_stream(session, "queue"), page_size=1)

    def take_queued(self, session: str) -> str:
        """Makes the next one a part of the history, and answers it; empty if there is none. One transaction."""
        with Transaction(self._client, project_id=self._project) as transaction:
            next_one = messages.ListMessagesRequest(filters=[_stream(session, "queue")], page_size=1, order_by=IN_ORDER)
            found = transaction.call(next_one, ROW_LOCK_UPDATE_SKIP_LOCKED).messages
            for one in found:
                transaction.call(messages.DeleteMessageRequest(id=one.id))
                message = _message(session, one.sender_id, one.content) | {"id": one.id}
                transaction.call(messages.CreateMessageRequest(message=message))
            transaction.commit()
        return "".join(one.content for one in found)

    def delete_queued(self, id_: str) -> None:
        self._ask(messages.DeleteMessageRequest, id=id_)

    def delete_by_session(self, session: str) -> int:
        """Removes history and queue."""
        of_session = {"session_ids": {"ids": [session]}}
        return self._ask(messages.DeleteMessagesRequest, filters=[of_session], force=True).count

    def _found(self, filter_: dict[str, Any], **fields: Any) -> list[str]:
        request = {"filters": [filter_], "order_by": IN_ORDER} | fields
        return [one.content for one in self._ask(messages.ListMessagesRequest, **request).messages]


def _message(session: str, role: str, content: str) -> dict[str, Any]:
    return {"session_id": session, "conversation_id": "history", "sender_id": role, "content": content}


def _stream(session: str, name: str) -> dict[str, Any]:
    return {"session_ids": {"ids": [session]}, "conversation_ids": {"ids": [name]}}


def numbers_of(found: Any) -> list[int]:
    return [one.session_number for one in found]


class AgentStore(Store):
    def create(self, name: str) -> agent_pb2.Agent:
        return self._ask(agent_pb2.CreateAgentRequest, agent={"name": name}).agent

    def create_mcp_server(self, agent: str, name: str, transport: str = "STDIO") -> agent_pb2.McpServer:
        server = {"agent_id": agent, "name": name, "transport": f"MCP_TRANSPORT_{transport}"}
        return self._ask(agent_pb2.CreateMcpServerRequest, mcp_server=server).mcp_server

    def get_agent_by_id(self, id_: str) -> agent_pb2.Agent:
        return self._ask(agent_pb2.GetAgentRequest, id=id_).agent

    def list_agents(self) -> dict[str, list[str]]:
        """The MCP servers by agent."""
        page = self._ask(agent_pb2.ListAgentsRequest, include_mcp_servers=True)
        servers = page.mcp_servers
        return {agent.name: [one.name for one in servers if one.agent_id == agent.id] for agent in page.agents}

    def list_mcp_servers(self, **filter_: Any) -> list[str]:
        """Of an agent, of a transport, or those that are enabled."""
        return names_of(self._ask(agent_pb2.ListMcpServersRequest, filters=[filter_]).mcp_servers)

    def toggle_mcp_server(self, id_: str, *, enabled: bool) -> None:
        self._ask(agent_pb2.UpdateMcpServerRequest, mcp_server={"id": id_, "enabled": enabled})

    def delete_mcp_servers_by_agent(self, agent: str) -> int:
        of_agent = {"agent_ids": {"ids": [agent]}}
        return self._ask(agent_pb2.DeleteMcpServersRequest, filters=[of_agent], force=True).count

    def set_default(self, id_: str) -> None:
        self._ask(agent_pb2.SetDefaultAgentRequest, id=id_)

    def get_default(self) -> str:
        return self._ask(agent_pb2.GetDefaultAgentRequest).agent.name

    def update(self, id_: str, **fields: Any) -> agent_pb2.Agent:
        request = {"agent": {"id": id_} | fields, "update_mask": {"paths": list(fields)}}
        return self._ask(agent_pb2.UpdateAgentRequest, **request).agent

    def delete(self, id_: str) -> dict[str, int]:
        """For good, with its servers; its sessions stay, and have none."""
        counts = self._ask(agent_pb2.DeleteAgentRequest, id=id_, purge=True, cascade=True).counts
        return {one.entity_kind: one.count for one in counts}


class CredentialStore(Store):
    def create(self, provider: str, secret: str) -> credential_pb2.Credential:
        given = {"provider": provider, "name": provider, "auth_type": "api_key", "secret": secret}
        return self._ask(credential_pb2.CreateCredentialRequest, credential=given).credential

    def get_by_provider(self, provider: str) -> credential_pb2.Credential:
        return self._ask(credential_pb2.ListCredentialsRequest, filters=[{"providers": [provider]}]).credentials[0]

    def list_credentials(self) -> list[str]:
        return [one.provider for one in self._ask(credential_pb2.ListCredentialsRequest).credentials]

    def update(self, id_: str, secret: str) -> credential_pb2.Credential:
        return self._ask(credential_pb2.UpdateCredentialRequest, credential={"id": id_, "secret": secret}).credential

    def delete(self, id_: str) -> None:
        self._ask(credential_pb2.DeleteCredentialRequest, id=id_)

    def decrypt(self, id_: str) -> str:
        return self._ask(credential_pb2.RevealCredentialRequest, id=id_, reason="a session starts").secret


class JobStore(Store):
    def enqueue(self, type_: str, **fields: Any) -> job_pb2.Job:
        return self._ask(job_pb2.EnqueueJobRequest, job={"type": type_} | fields).job

    def get_by_resource(self, key: str) -> str:
        """The status of the newest."""
        jobs = self._ask(job_pb2.ListJobsRequest, filters=[{"resource_keys": [key]}], page_size=1).jobs
        return "".join(job_pb2.JobStatus.Name(one.status).removeprefix("JOB_STATUS_") for one in jobs)

    def has_active(self, key: str) -> bool:
        active = {"resource_keys": [key], "statuses": ["JOB_STATUS_PENDING", "JOB_STATUS_RUNNING"]}
        return self._ask(job_pb2.CountJobsRequest, filters=[active]).total > 0

    def dequeue(self, *types: str) -> list[job_pb2.Job]:
        return [*self._ask(job_pb2.ClaimJobsRequest, types=types, worker_id="w", lease=span(60)).jobs]

    def complete(self, job: job_pb2.Job) -> None:
        self._ask(job_pb2.CompleteJobRequest, id=job.id, lease_token=job.lease_token)

    def fail(self, job: job_pb2.Job, message: str) -> job_pb2.Job:
        failure = {"error_message": message, "permanent": True}
        return self._ask(job_pb2.FailJobRequest, id=job.id, lease_token=job.lease_token, failure=failure).job

    def count_running_by_type(self) -> dict[str, int]:
        request = {"filters": [{"statuses": [job_pb2.JOB_STATUS_RUNNING]}], "group_by": [job_pb2.JOB_GROUPING_TYPE]}
        return {one.type: one.count for one in self._ask(job_pb2.CountJobsRequest, **request).counts}

    def types_that_are_due(self) -> set[str]:
        request = {"filters": [{"statuses": [job_pb2.JOB_STATUS_PENDING]}], "group_by": [job_pb2.JOB_GROUPING_TYPE]}
        return {one.type for one in self._ask(job_pb2.CountJobsRequest, **request).counts if one.due_count}


@pytest.fixture
def store(client: Client, project: str) -> TaskStore:
    return TaskStore(client, project)


def test_tasks_of_sessions(store: TaskStore, client: Client, project: str) -> None:
    for id_ in ("s", "t"):
        client.create_session(project_id=project, id=id_)
    for id_, session, status in (("1", "s", "COMPLETED"), ("2", "t", "RUNNING"), ("3", "s", "RUNNING")):
        store.create(id=id_, session_id=session, status=f"TASK_STATUS_{status}")
    assert store.find_by_session("s") == ["1", "3"]
    assert store.find_running() == ["3", "2"]
    assert store.count_by_session() == {"s": 2, "t": 1}
    assert store.find_orphaned(alive=["s"]) == ["t"]
    assert store.stop_sessions(["t"]) == 1
    assert store.find_running() == ["3"]
    assert store.stop_sessions([]) == 0, "no session is not all of them"
    assert store.create_many("s", "4", "5") == ["4", "5"]
    assert store.find_by_status("PENDING") == ["5", "4"]
    store.delete("4")
    assert store.find_by_session("s") == ["1", "3", "5"]
    assert store.delete_by_session("s") == 3
    assert store.find_by_session("s") == []


def test_short_ids(store: TaskStore) -> None:
    made = [store.create(id=f"0193f2a1-7bcd-7e0{n}-9abc-0123456789ab").id for n in (1, 2)]
    for short in ("0193f2a1-7bcd-7e01", "0193F2A1-7BCD-7E01", "0193f2a17bcd7e01", made[0]):
        assert store.find_by_id(short) == made[0]
    with fails("FAILED_PRECONDITION", "AMBIGUOUS_ID"):
        store.find_by_id("0193f2a1")
    with fails("NOT_FOUND"):
        store.find_by_id("0193f2a1-8")


def test_an_update_is_a_deep_merge(store: TaskStore) -> None:
    store.create(id="t", metadata_json=document(git={"sha": "a", "branch": "main"}, tools=3))
    merged = store.update("t", git={"sha": "b"}, tools=None, model="large")
    assert merged == {"git": {"sha": "b", "branch": "main"}, "model": "large"}


class TestMessages:
    @pytest.fixture
    def written(self, client: Client, project: str) -> MessageStore:
        for id_ in ("s", "t"):
            client.create_session(project_id=project, id=id_)
        return MessageStore(client, project)

    def test_a_session_has_its_writtenin_order(self, written: MessageStore) -> None:
        first = written.create("s", "user", "one", metadata_json=document(parts=[{"type": "text"}]))
        assert (first.session_number, json.loads(first.metadata_json)) == (1, {"parts": [{"type": "text"}]})
        assert written.create_many("s", "two", "three", "four") == [2, 3, 4]
        assert written.create("t", "user", "other").session_number == 1
        assert written.find_by_session("s") == ["one", "two", "three", "four"]
        assert written.find_by_range("s", 2, 3) == ["two", "three"]
        assert written.delete_by_session("s") == 4
        assert (written.find_by_session("s"), written.find_by_session("t")) == ([], ["other"])

    def test_a_message_that_is_saved_again_is_there_once(self, written: MessageStore) -> None:
        assert written.save_messages("s", a="one", b="two") == [1, 2]
        assert written.save_messages("s", b="second", c="three") == [2, 3]
        assert written.find_by_session("s") == ["one", "second", "three"]

    def test_a_task_has_its_messages(self, written: MessageStore, client: Client, project: str) -> None:
        client.create_task(project_id=project, id="t", session_id="s")
        message = written.create("s", "user", "one")
        written.create("s", "user", "two")
        written.assign_to_task(message.id, "t")
        assert written.find_by_task("t") == ["one"]

    def test_what_is_queued_waits_in_order_and_is_no_history_yet(self, written: MessageStore) -> None:
        written.create("s", "user", "one")
        queued = [written.create_queued("s", content) for content in ("two", "three", "four")]
        assert sorted(numbers_of(queued)) == numbers_of(queued), "no two have the same position"
        assert written.find_queued("s") == ["two", "three", "four"]
        assert written.get_next_queued("s") == ["two"]
        written.delete_queued(queued[1].id)
        assert [written.take_queued("s") for _ in range(3)] == ["two", "four", ""]
        assert written.get_next_queued("s") == []
        assert written.find_by_session("s") == ["one", "two", "four"]

    def test_each_queued_message_is_taken_once(self, written: MessageStore, client: Client, project: str) -> None:
        queued = [f"message {number}" for number in range(8)]
        for content in queued:
            written.create_queued("s", content)
        with ThreadPoolExecutor(4) as pool:
            taken = pool.map(lambda _: MessageStore(client, project).take_queued("s"), queued)
            assert sorted(taken) == queued
        assert sorted(written.find_by_session("s")) == queued

    def test_nothing_is_written_to_a_session_that_is_gone(
        self, written: MessageStore, client: Client, project: str
    ) -> None:
        client.sessions.DeleteSession(session_pb2.DeleteSessionRequest(project_id=project, id="s"))
        with fails("FAILED_PRECONDITION", "DELETED"):
            written.create("s", "user", "one")
        with fails("NOT_FOUND"):
            written.create_queued("absent", "one")


def test_agents_with_their_servers(client: Client, project: str) -> None:
    agents = AgentStore(client, project)
    first, second = agents.create("first"), agents.create("second")
    for name in ("files", "git"):
        agents.create_mcp_server(first.id, name)
    assert {name: sorted(servers) for name, servers in agents.list_agents().items()} == {
        "first": ["files", "git"], "second": [],
    }  # fmt: skip
    assert agents.get_default() == "first"
    agents.set_default(second.id)
    assert agents.get_default() == "second"
    assert agents.update(second.id, model="large", type="").name == "second"
    assert agents.get_agent_by_id(second.id).model == "large"


def test_servers_of_an_agent(client: Client, project: str) -> None:
    agents = AgentStore(client, project)
    agent = agents.create("first").id
    made = {name: agents.create_mcp_server(agent, name, name.upper()) for name in ("stdio", "http", "sse")}
    assert agents.list_mcp_servers(transports=["MCP_TRANSPORT_HTTP", "MCP_TRANSPORT_SSE"]) == ["sse", "http"]
    agents.toggle_mcp_server(made["http"].id, enabled=False)
    assert agents.list_mcp_servers(agent_ids={"ids": [agent]}, enabled=True) == ["sse", "stdio"]
    assert agents.delete_mcp_servers_by_agent(agent) == 3
    assert agents.list_mcp_servers(agent_ids={"ids": [agent]}) == []


def test_an_agent_leaves_its_sessions(client: Client, project: str) -> None:
    agents = AgentStore(client, project)
    agent = agents.create("first").id
    agents.create_mcp_server(agent, "files")
    session = client.create_session(project_id=project, agent_id=agent)
    assert agents.delete(agent) == {"mcp_server": 1, "session": 1}
    found = client.sessions.GetSession(session_pb2.GetSessionRequest(project_id=project, id=session.id)).session
    assert not found.agent_id
    with fails("NOT_FOUND"):
        agents.get_default()


def test_credentials(client: Client, project: str) -> None:
    store = CredentialStore(client, project)
    made = store.create("anthropic", f"{MARKER} of a key")
    assert store.get_by_provider("anthropic").id == made.id
    assert not made.secret
    assert store.decrypt(made.id) == f"{MARKER} of a key"
    assert store.update(made.id, f"{MARKER} of another key").secret_version == 2
    assert store.decrypt(made.id) == f"{MARKER} of another key"
    assert store.list_credentials() == ["anthropic"]
    store.delete(made.id)
    assert store.list_credentials() == []


def test_jobs(client: Client, project: str) -> None:
    jobs = JobStore(client, project)
    for type_ in ("start", "start", "stop"):
        jobs.enqueue(type_)
    assert jobs.types_that_are_due() == {"start", "stop"}
    (job,) = jobs.dequeue("stop", "other")
    assert jobs.count_running_by_type() == {"stop": 1}
    jobs.complete(job)
    assert jobs.dequeue("stop") == []
    (job,) = jobs.dequeue("start")
    assert jobs.fail(job, "no container").status == job_pb2.JOB_STATUS_FAILED
    assert jobs.types_that_are_due() == {"start"}


def test_jobs_of_a_resource(client: Client, project: str) -> None:
    jobs = JobStore(client, project)
    jobs.enqueue("start", resource_key="session:s")
    assert (jobs.get_by_resource("session:s"), jobs.has_active("session:s")) == ("PENDING", True)
    assert (jobs.get_by_resource("session:t"), jobs.has_active("session:t")) == ("", False)
    jobs.complete(*jobs.dequeue("start"))
    assert (jobs.get_by_resource("session:s"), jobs.has_active("session:s")) == ("COMPLETED", False)
