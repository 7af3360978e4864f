"""Read masks: what a request leaves out is neither fetched nor returned. The contract tests show it for each entity."""

import os
import random
from typing import Any

import psycopg
import pytest
from google.protobuf.descriptor import Descriptor, MethodDescriptor
from google.protobuf.descriptor_pb2 import MethodOptions
from psycopg.rows import tuple_row
from statehouse.v1 import (
    agent_pb2,
    idempotency_pb2,
    job_pb2,
    lock_pb2,
    message_pb2,
    team_pb2,
    transaction_pb2,
    workflow_pb2,
)
from statehouse.v1 import cluster_pb2 as clusters
from statehouse.v1 import task_pb2 as pb

from statehouse_server.postgres.statements import STATEMENTS, Statement
from statehouse_server.postgres.types import adapters
from statehouse_server.resource.masks import ReadMask
from statehouse_server.resource.repository import Repository
from statehouse_server.services.registry import ENTITIES, SERVICES
from statehouse_server.services.task.service import SQL, TASK
from statehouse_server.services.task.tree import END
from tests.support.client import Client, fails, pack_any, span
from tests.support.transactions import Transaction

STATUS = {"paths": ["status"]}
ENTITY_MESSAGES = {entity.message.DESCRIPTOR.full_name for entity in ENTITIES}


def reads_entities(message: Descriptor) -> bool:
    """Whether a response contains entities, also in nodes of a tree."""
    nested = [field.message_type for field in message.fields if field.message_type is not None]
    return any(one.full_name in ENTITY_MESSAGES or one is pb.TaskNode.DESCRIPTOR for one in nested)


READS = [
    method
    for service in SERVICES
    for method in service.descriptor.methods
    if method.GetOptions().idempotency_level == MethodOptions.NO_SIDE_EFFECTS
    and reads_entities(method.output_type)
    and method.name not in ("GetProjectLimits", "GetEventRetention")  # a few numbers
]


@pytest.mark.parametrize("method", READS, ids=lambda method: method.name)
def test_whatever_reads_entities_has_a_read_mask(method: MethodDescriptor) -> None:
    field = method.input_type.fields_by_name["read_mask"]
    assert (field.number, field.message_type.full_name) == (8, "google.protobuf.FieldMask")


def set_fields(message: Any) -> set[str]:
    return {field.name for field, _ in message.ListFields()}


@pytest.fixture
def tree(client: Client, project: str) -> list[pb.Task]:
    """A root, a child below it, and a child below that."""
    root = client.create_task(project_id=project, name="root", input_json='{"a": 1}')
    child = client.create_task(project_id=project, name="child", parent_id=root.id, input_json='{"a": 2}')
    return [root, child, client.create_task(project_id=project, name="leaf", parent_id=child.id)]


def test_each_statement_knows_which_parameters_of_its_mask_read_what_may_be_long() -> None:
    long = frozenset[str]().union(*(entity.long_parameters for entity in ENTITIES))
    masked = [one for one in STATEMENTS.values() if one.masked_query]
    assert masked
    for one in masked:
        used = {name for name in long if f"%({name})s" in one.masked_query}
        assert used <= one.long_parameters, one.name


def test_the_methods_of_trees_have_read_masks(client: Client, project: str, tree: list[pb.Task]) -> None:
    root, child, leaf = tree
    tasks = client.tasks
    top: dict[str, Any] = {"project_id": project, "id": root.id, "read_mask": STATUS}
    nodes = tasks.GetTaskTree(pb.GetTaskTreeRequest(**top)).nodes
    streamed = [node for message in tasks.StreamTaskTree(pb.StreamTaskTreeRequest(**top)) for node in message.nodes]
    below: dict[str, Any] = {"project_id": project, "parent_id": root.id, "read_mask": STATUS}
    children = tasks.ListChildTasks(pb.ListChildTasksRequest(**below)).tasks
    named = tasks.GetChildTask(pb.GetChildTaskRequest(**below, name="child")).task
    ancestors = tasks.ListTaskAncestors(pb.ListTaskAncestorsRequest(**top | {"id": leaf.id})).tasks
    assert [(node.task.id, node.child_count) for node in nodes] == [(root.id, 1), (child.id, 1), (leaf.id, 0)]
    assert list(nodes) == streamed
    assert [one.id for one in children] == [named.id] == [child.id]
    assert [one.id for one in ancestors] == [root.id, child.id]
    for one in (*(node.task for node in nodes), *children, named, *ancestors):
        assert set_fields(one) == {"project_id", "id", "version", "status"}
    wrong = {"paths": ["task.status"]}
    with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="read_mask"):
        tasks.GetTaskTree(pb.GetTaskTreeRequest(**top | {"read_mask": wrong}))


def test_a_stream_of_a_tree_continues_under_another_mask(client: Client, project: str) -> None:
    root = client.create_task(project_id=project)
    items = [pb.Task(name=str(number)) for number in range(300)]
    client.tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(project_id=project, parent_id=root.id, tasks=items))
    request = pb.StreamTaskTreeRequest(project_id=project, id=root.id, read_mask=STATUS)
    first = next(iter(client.tasks.StreamTaskTree(request)))
    rest = pb.StreamTaskTreeRequest(project_id=project, id=root.id, resume_token=first.resume_token)
    names = [node.task.name for message in client.tasks.StreamTaskTree(rest) for node in message.nodes]
    assert names == [str(number) for number in range(len(first.nodes) - 1, 300)]


def test_other_reads_have_read_masks(client: Client, project: str) -> None:
    client.create_agent(project_id=project, name="planner", config_json="{}")
    masked: dict[str, Any] = {"project_id": project, "read_mask": {"paths": ["name"]}}
    always = {"project_id", "id", "version"}
    by_name = client.agents.GetAgentByName(agent_pb2.GetAgentByNameRequest(**masked | {"name": "planner"})).agent
    default = client.agents.GetDefaultAgent(agent_pb2.GetDefaultAgentRequest(**masked)).agent
    assert by_name == default
    assert set_fields(by_name) == {*always, "name"}
    cluster = client.create_cluster(project_id=project, expire_time={"seconds": 1}, region="here")
    expired = client.clusters.ListExpiredClusters(clusters.ListExpiredClustersRequest(**masked)).clusters
    assert [(one.name, set_fields(one)) for one in expired] == [(cluster.name, {*always, "name"})]
    outputs = clusters.ClusterOutputs(api_url="https://x", console_url="https://y")
    key: dict[str, Any] = {"project_id": project, "cluster_id": cluster.id}
    client.clusters.SetClusterOutputs(clusters.SetClusterOutputsRequest(**key, outputs=outputs))
    read = clusters.GetClusterOutputsRequest(**key, read_mask={"paths": ["api_url"]})
    shown = client.clusters.GetClusterOutputs(read).outputs
    assert set_fields(shown) == {"project_id", "cluster_id", "api_url"}
    sample = clusters.UsageSample(cluster_id=cluster.id, sample_time={"seconds": 1}, cost_micros=5, currency="EUR")
    client.clusters.RecordUsage(clusters.RecordUsageRequest(project_id=project, samples=[sample]))
    (found,) = client.clusters.ListUsage(
        clusters.ListUsageRequest(project_id=project, read_mask={"paths": ["cost_micros"]})
    ).samples
    assert set_fields(found) >= {"cost_micros", "cluster_id", "sample_time"}
    assert not {"currency", "create_time"} & set_fields(found)
    message = message_pb2.Message(conversation_id="c", sender_id="s", receiver_id="r", content="hello")
    client.messages.CreateMessage(message_pb2.CreateMessageRequest(project_id=project, message=message))
    unread = message_pb2.ListUnreadMessagesRequest(
        project_id=project, receiver_id="r", read_mask={"paths": ["sender_id"]}
    )
    (one,) = client.messages.ListUnreadMessages(unread).messages
    assert set_fields(one) == {*always, "sender_id"}
    client.acquire(project, "a-lock", "me")
    lock = client.locks.GetLock(
        lock_pb2.GetLockRequest(project_id=project, name="a-lock", read_mask={"paths": ["token"]})
    )
    assert set_fields(lock.lock) == {"project_id", "name", "token"}
    reserved: dict[str, Any] = {"project_id": project, "scope": "s", "key": "k"}
    client.reservations.ReserveKey(idempotency_pb2.ReserveKeyRequest(**reserved, ttl=span(60)))
    request = idempotency_pb2.GetReservationRequest(**reserved, read_mask=STATUS)
    reservation = client.reservations.GetReservation(request).reservation
    assert set_fields(reservation) == {"project_id", "scope", "key", "status"}


class TestMembers:
    @pytest.fixture
    def team(self, client: Client, project: str) -> str:
        team = client.teams.CreateTeam(team_pb2.CreateTeamRequest(project_id=project, team={"name": "t"})).team
        for number in range(3):
            agent = client.create_agent(project_id=project, name=f"a{number}", config_json="{}", id=f"agent-{number}")
            request = team_pb2.AddTeamMemberRequest(
                project_id=project, team_id=team.id, agent_id=agent.id, role=f"r{number}"
            )
            client.teams.AddTeamMember(request)
        return str(team.id)

    KEY = frozenset({"project_id", "team_id", "agent_id", "version"})

    @pytest.mark.parametrize(
        ("paths", "own", "inner"),
        [
            (["role"], {"role"}, None),
            (["create_time"], {"create_time"}, None),
            (["agent.name"], {"agent"}, {"project_id", "id", "version", "name"}),
            (["role", "agent"], {"role", "agent"}, "all"),
            (["team"], set(), None),
        ],
        ids=str,
    )
    def test_members_and_their_agents(
        self, client: Client, project: str, team: str, paths: list[str], own: set[str], inner: Any
    ) -> None:
        request = team_pb2.ListTeamMembersRequest(project_id=project, team_id=team, page_size=2)
        whole = client.teams.ListTeamMembers(request)
        request.read_mask.paths[:] = paths
        page = client.teams.ListTeamMembers(request)
        for one, full in zip(page.team_members, whole.team_members, strict=True):
            assert set_fields(one) == {*self.KEY, *own}
            assert one.HasField("agent") == (inner is not None)
            if inner == "all":
                assert one.agent == full.agent
            elif inner:
                assert set_fields(one.agent) == inner
        request.page_token = whole.next_page_token
        assert [one.agent_id for one in client.teams.ListTeamMembers(request).team_members] == ["agent-2"]

    @pytest.mark.usefixtures("team")
    def test_teams_of_an_agent(self, client: Client, project: str) -> None:
        request = team_pb2.ListAgentTeamsRequest(
            project_id=project, agent_id="agent-1", read_mask={"paths": ["team.name"]}
        )
        (one,) = client.teams.ListAgentTeams(request).team_members
        assert (set_fields(one), one.team.name) == ({*self.KEY, "team"}, "t")
        for wrong in ("agent.name", "team.nonsense", "team.name.x"):
            request.read_mask.paths[:] = [wrong]
            with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="read_mask"):
                client.teams.ListAgentTeams(request)


def test_what_is_withheld_cannot_be_asked_for(client: Client, project: str) -> None:
    client.enqueue(project_id=project)
    (job,) = client.claim(project)
    assert job.lease_token
    mask: dict[str, Any] = {"project_id": project, "read_mask": {"paths": ["lease_token", "attempt"]}}
    found = client.jobs.GetJob(job_pb2.GetJobRequest(**mask, id=job.id)).job
    assert set_fields(found) == {"project_id", "id", "version", "attempt"}
    assert list(client.jobs.ListJobs(job_pb2.ListJobsRequest(**mask)).jobs) == [found]


def test_a_masked_read_locks_its_rows(client: Client, project: str) -> None:
    task = client.create_task(project_id=project)
    get = pb.GetTaskRequest(id=task.id, read_mask=STATUS)
    listing = pb.ListTasksRequest(read_mask=STATUS)
    skip = transaction_pb2.ROW_LOCK_UPDATE_SKIP_LOCKED
    with Transaction(client, project_id=project) as one, Transaction(client, project_id=project) as two:
        locked = one.call(get, transaction_pb2.ROW_LOCK_UPDATE).task
        assert set_fields(locked) == {"project_id", "id", "version", "status"}
        assert not two.call(listing, skip).tasks
    batch = transaction_pb2.ExecuteBatchRequest(project_id=project, calls=[pack_any(get), pack_any(listing)])
    results = client.transactions.ExecuteBatch(batch).results
    assert [packed.TypeName().rpartition(".")[2] for packed in results] == ["GetTaskResponse", "ListTasksResponse"]


@pytest.fixture
def texts(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The texts of the statements that run."""
    ran: list[bytes] = []
    original = Statement._text

    def noted(self: Statement, ctx: Any) -> bytes:
        ran.append(original(self, ctx))
        return ran[-1]

    monkeypatch.setattr(Statement, "_text", noted)
    return ran


def test_all_masks_of_a_request_are_one_statement(client: Client, project: str, texts: list[bytes]) -> None:
    """Clients can choose any number of them, and each would take memory in every connection."""
    chance, names = random.Random(7), [*TASK.fields]
    task = client.create_task(project_id=project)
    texts.clear()
    for size in range(1, 40):
        mask = {"paths": chance.choices(names, k=size)}
        client.tasks.ListTasks(pb.ListTasksRequest(project_id=project, read_mask=mask))
        client.tasks.GetTask(pb.GetTaskRequest(project_id=project, id=task.id, read_mask=mask))
        client.tasks.GetTaskTree(pb.GetTaskTreeRequest(project_id=project, id=task.id, read_mask=mask))
    of_tasks = {text for text in texts if b"FROM tasks" in text}
    assert len(of_tasks) == 4, "and the one that finds the top of the tree"


def test_a_document_that_is_not_asked_for_is_not_read(client: Client, project: str, database: str) -> None:
    document = f'"{os.urandom(500_000).hex()}"'
    task = client.create_task(project_id=project, input_json=document, output_json=document)

    def blocks(statement: Statement, paths: list[str], **params: Any) -> int:
        """The blocks of tables that a statement reads."""
        mask = ReadMask.of(TASK, paths).parameters
        query = statement.masked_query if mask else statement.query
        with psycopg.connect(database, context=adapters(), row_factory=tuple_row) as conn:
            explained = f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {query}"
            row = conn.execute(explained.encode(), {"project_id": project, **params, **mask}).fetchone()
        assert row
        plan = row[0][0]["Plan"]
        return int(plan["Shared Hit Blocks"] + plan["Shared Read Blocks"])

    subtree = {"id": task.id, "start": b"", "end": END, "max_depth": 128, "statuses": None, "limit": 10}
    masks: list[list[str]] = [[], ["name"], ["input_json"]]
    for statement, params in ((Repository(TASK).statement("get"), {"id": task.id}), (SQL.read_tree, subtree)):
        read = {str(paths): blocks(statement, paths, **params) for paths in masks}
        assert read["['name']"] < 30
        assert read["['input_json']"] > 100
        assert read["[]"] > read["['input_json']"] + 100


def test_more_fit_into_a_page_without_their_documents(client: Client, project: str) -> None:
    document = '"' + "x" * 1_000_000 + '"'
    for number in range(6):
        client.create_task(project_id=project, name=str(number), input_json=document)
    request = pb.ListTasksRequest(project_id=project)
    assert len(client.tasks.ListTasks(request).tasks) < 6
    request.read_mask.paths.append("name")
    page = client.tasks.ListTasks(request)
    assert [task.name for task in page.tasks] == list("543210")
    assert not page.next_page_token
    ids = [task.id for task in page.tasks]
    get = pb.BatchGetTasksRequest(project_id=project, ids=ids)
    with fails("FAILED_PRECONDITION", "RESULT_TOO_LARGE"):
        client.tasks.BatchGetTasks(get)
    get.read_mask.paths.append("name")
    assert list(client.tasks.BatchGetTasks(get).tasks) == list(page.tasks)


def test_a_workflow_and_its_tasks_have_masks_of_their_own(client: Client, project: str) -> None:
    workflow = client.create_workflow(project_id=project, name="w", input_json="{}")
    client.create_task(project_id=project, workflow_id=workflow.id, name="t", input_json="{}")
    request = workflow_pb2.GetWorkflowRequest(
        project_id=project, id=workflow.id, include_tasks=workflow_pb2.INCLUDE_TASKS_ALL
    )
    always = {"project_id", "id", "version"}
    whole = client.workflows.GetWorkflow(request)
    for paths, own, inner in (
        (["name"], {*always, "name"}, set_fields(whole.tasks[0])),
        (["tasks.status"], set_fields(whole.workflow), {*always, "workflow_id", "status"}),
        (["name", "tasks.name"], {*always, "name"}, {*always, "workflow_id", "name"}),
        (["tasks.*"], set_fields(whole.workflow), set_fields(whole.tasks[0])),
        (["name", "tasks", "tasks.name"], {*always, "name"}, set_fields(whole.tasks[0])),
    ):
        request.read_mask.paths[:] = paths
        found = client.workflows.GetWorkflow(request)
        assert (set_fields(found.workflow), set_fields(found.tasks[0])) == (own, inner), paths
    for wrong in ("task", "tasks.", "tasks.nonsense", "tasks.name.x", "nonsense"):
        for include_tasks in (workflow_pb2.INCLUDE_TASKS_ALL, workflow_pb2.INCLUDE_TASKS_NONE):
            request.include_tasks = include_tasks
            request.read_mask.paths[:] = [wrong]
            with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="read_mask"):
                client.workflows.GetWorkflow(request)
