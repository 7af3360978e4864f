"""What the servers of coding agents ask of a store, each in one call: tasks of sessions, agents, secrets and jobs."""

import json
from typing import Any

import pytest
from statehouse.v1 import agent_pb2, credential_pb2, job_pb2
from statehouse.v1 import task_pb2 as tasks

from tests.support.client import MARKER, Client, fails, span
from tests.support.switching import Store, document, ids_of

RUNNING = [f"TASK_STATUS_{name}" for name in ("RUNNING", "WAITING", "PAUSED")]


class TaskStore(Store):
    def create(self, **fields: Any) -> tasks.Task:
        return self._ask(tasks.CreateTaskRequest, task={"name": "prompt"} | fields).task

    def find_by_id(self, id_: str) -> str:
        """By the id or the beginning of one."""
        return self._ask(tasks.GetTaskRequest, id=id_).task.id

    def find_by_session(self, session: str) -> list[str]:
        request = {"filters": [{"session_ids": {"ids": [session]}}], "order_by": tasks.TASK_ORDER_CREATE_TIME_ASC}
        return ids_of(self._ask(tasks.ListTasksRequest, **request).tasks)

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

    def delete_by_session(self, session: str) -> int:
        chosen = {"session_ids": {"ids": [session]}}
        return self._ask(tasks.DeleteTasksRequest, filters=[chosen], force=True).count


class AgentStore(Store):
    def create(self, name: str) -> agent_pb2.Agent:
        return self._ask(agent_pb2.CreateAgentRequest, agent={"name": name}).agent

    def create_mcp_server(self, agent: str, name: str) -> agent_pb2.McpServer:
        server = {"agent_id": agent, "name": name, "transport": agent_pb2.MCP_TRANSPORT_STDIO}
        return self._ask(agent_pb2.CreateMcpServerRequest, mcp_server=server).mcp_server

    def list_agents(self) -> dict[str, list[str]]:
        """The MCP servers by agent."""
        page = self._ask(agent_pb2.ListAgentsRequest, include_mcp_servers=True)
        servers = page.mcp_servers
        return {agent.name: [one.name for one in servers if one.agent_id == agent.id] for agent in page.agents}

    def set_default(self, id_: str) -> None:
        self._ask(agent_pb2.SetDefaultAgentRequest, id=id_)

    def get_default(self) -> str:
        return self._ask(agent_pb2.GetDefaultAgentRequest).agent.name

    def update(self, id_: str, **fields: Any) -> agent_pb2.Agent:
        request = {"agent": {"id": id_} | fields, "update_mask": {"paths": list(fields)}}
        return self._ask(agent_pb2.UpdateAgentRequest, **request).agent


class CredentialStore(Store):
    def create(self, provider: str, secret: str) -> credential_pb2.Credential:
        given = {"provider": provider, "name": provider, "auth_type": "api_key", "secret": secret}
        return self._ask(credential_pb2.CreateCredentialRequest, credential=given).credential

    def get_by_provider(self, provider: str) -> credential_pb2.Credential:
        return self._ask(credential_pb2.ListCredentialsRequest, filters=[{"providers": [provider]}]).credentials[0]

    def decrypt(self, id_: str) -> str:
        return self._ask(credential_pb2.RevealCredentialRequest, id=id_, reason="a session starts").secret


class JobStore(Store):
    def enqueue(self, type_: str, **fields: Any) -> job_pb2.Job:
        return self._ask(job_pb2.EnqueueJobRequest, job={"type": type_} | fields).job

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
    assert store.delete_by_session("s") == 2
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


def test_credentials(client: Client, project: str) -> None:
    store = CredentialStore(client, project)
    made = store.create("anthropic", f"{MARKER} of a key")
    assert store.get_by_provider("anthropic").id == made.id
    assert not made.secret
    assert store.decrypt(made.id) == f"{MARKER} of a key"


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
