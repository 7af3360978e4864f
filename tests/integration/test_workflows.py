"""Workflows with their tasks."""

from collections.abc import Callable
from typing import Any

import psycopg
import pytest
from statehouse.v1 import project_pb2, system_pb2, task_pb2
from statehouse.v1 import workflow_pb2 as pb

from tests.support.client import Client, fails

COMPLETED, FAILED = task_pb2.TASK_STATUS_COMPLETED, task_pb2.TASK_STATUS_FAILED


def complete(client: Client, workflow: pb.Workflow) -> pb.Workflow:
    request = pb.CompleteWorkflowRequest(project_id=workflow.project_id, id=workflow.id)
    return client.workflows.CompleteWorkflow(request).workflow


def tasks_of(client: Client, workflow: pb.Workflow, include_tasks: int) -> list[task_pb2.Task]:
    request = pb.GetWorkflowRequest(project_id=workflow.project_id, id=workflow.id, include_tasks=include_tasks)  # type: ignore[arg-type]
    response = client.workflows.GetWorkflow(request)
    assert response.workflow == workflow
    return list(response.tasks)


@pytest.mark.parametrize("include_tasks", [pb.INCLUDE_TASKS_UNSPECIFIED, pb.INCLUDE_TASKS_NONE])
def test_a_workflow_is_read_alone_unless_asked_otherwise(client: Client, project: str, include_tasks: int) -> None:
    workflow = client.create_workflow(project_id=project)
    client.create_task(project_id=project, workflow_id=workflow.id)
    assert not tasks_of(client, workflow, include_tasks)


def test_a_workflow_is_read_with_the_newest_task_of_each_name(client: Client, project: str) -> None:
    workflow = client.create_workflow(project_id=project)
    for name, output in (("y", "1"), ("x", "2"), ("y", "3")):
        client.create_task(project_id=project, workflow_id=workflow.id, name=name, output_json=output)
    newest = tasks_of(client, workflow, pb.INCLUDE_TASKS_NEWEST_BY_NAME)
    assert [(task.name, task.output_json) for task in newest] == [("x", "2"), ("y", "3")]


def test_a_workflow_is_read_with_all_its_tasks_each_tree_depth_first(client: Client, project: str) -> None:
    workflow, other = client.create_workflow(project_id=project), client.create_workflow(project_id=project)
    mine = {"project_id": project, "workflow_id": workflow.id}
    first, second = client.create_task(**mine, name="first"), client.create_task(**mine, name="second")
    below = client.create_task(project_id=project, parent_id=first.id, name="below")
    client.create_task(**mine, name="third")
    client.create_task(project_id=project, workflow_id=other.id)
    client.create_task(project_id=project, workflow_id=other.id, parent_id=second.id)
    client.create_task(project_id=project, parent_id=below.id, name="further below")
    client.create_task(project_id=project, parent_id=first.id, name="below")
    names = [task.name for task in tasks_of(client, workflow, pb.INCLUDE_TASKS_ALL)]
    assert names == ["first", "below", "further below", "below", "second", "third"]


def test_a_workflow_and_its_tasks_fit_into_one_response_together(client: Client, project: str) -> None:
    large = '"' + "x" * 1_000_000 + '"'
    workflow = client.create_workflow(project_id=project, input_json=large)
    for number in range(3):
        client.create_task(project_id=project, workflow_id=workflow.id, name=str(number), input_json=large)
    assert len(tasks_of(client, workflow, pb.INCLUDE_TASKS_ALL)) == 3
    client.create_task(project_id=project, workflow_id=workflow.id, name="one too many", input_json=large)
    for include_tasks in (pb.INCLUDE_TASKS_ALL, pb.INCLUDE_TASKS_NEWEST_BY_NAME):
        with fails("FAILED_PRECONDITION", "RESULT_TOO_LARGE") as failure:
            tasks_of(client, workflow, include_tasks)
        assert "ListTasks" in failure.message


def test_a_workflow_with_too_many_tasks_names_the_list(client: Client, project: str) -> None:
    workflow = client.create_workflow(project_id=project)
    for count in (9_999, 2):
        tasks = [task_pb2.Task(name="n", workflow_id=workflow.id)] * count
        client.tasks.BatchCreateTasks(task_pb2.BatchCreateTasksRequest(project_id=project, tasks=tasks))
    with fails("FAILED_PRECONDITION", "RESULT_TOO_LARGE") as failure:
        tasks_of(client, workflow, pb.INCLUDE_TASKS_ALL)
    assert failure.metadata["limit"] == "10000"
    assert "ListTasks" in failure.message
    assert len(tasks_of(client, workflow, pb.INCLUDE_TASKS_NEWEST_BY_NAME)) == 1


@pytest.mark.parametrize(
    ("statuses", "outcome"),
    [
        ([], pb.WORKFLOW_STATUS_COMPLETED),
        ([COMPLETED, COMPLETED], pb.WORKFLOW_STATUS_COMPLETED),
        ([COMPLETED, FAILED], pb.WORKFLOW_STATUS_FAILED),
        ([COMPLETED, task_pb2.TASK_STATUS_CANCELLED], pb.WORKFLOW_STATUS_FAILED),
    ],
)
def test_a_workflow_ends_as_its_top_level_tasks_did(
    client: Client, project: str, statuses: list[task_pb2.TaskStatus.ValueType], outcome: pb.WorkflowStatus.ValueType
) -> None:
    workflow = client.create_workflow(project_id=project)
    for number, status in enumerate(statuses):
        top = client.create_task(
            project_id=project, workflow_id=workflow.id, name=f"t{number}", status=status, output_json=f"{number}"
        )
        client.create_task(project_id=project, parent_id=top.id, name="below, and not ended")
    ended = complete(client, workflow)
    assert ended.status == outcome
    assert ended.HasField("end_time")
    assert ended.output_json == ("" if not statuses else '{"t0": 0, "t1": 1}')
    assert complete(client, ended) == ended, "repeating it is harmless"


def test_a_workflow_with_a_task_that_has_not_ended_goes_on(client: Client, project: str) -> None:
    workflow = client.create_workflow(project_id=project)
    task = client.create_task(project_id=project, workflow_id=workflow.id)
    with fails("FAILED_PRECONDITION", "NOT_TERMINAL") as failure:
        complete(client, workflow)
    assert failure.metadata == {"entity_kind": "workflow", "entity_id": workflow.id, "unfinished": "1"}
    client.set_status(task, "RUNNING", "COMPLETED")
    assert complete(client, workflow).status == pb.WORKFLOW_STATUS_COMPLETED
    with fails("NOT_FOUND"):
        complete(client, pb.Workflow(project_id=project, id="nothing-there"))


def test_what_was_deleted_long_ago_is_purged_with_its_tasks(
    client: Client, project: str, sql: psycopg.Connection[Any]
) -> None:
    kept, gone = client.create_workflow(project_id=project), client.create_workflow(project_id=project)
    task = client.create_task(project_id=project, workflow_id=gone.id)
    for workflow in (kept, gone):
        client.workflows.DeleteWorkflow(pb.DeleteWorkflowRequest(project_id=project, id=workflow.id))
    assert client.get_task(task) == task, "tasks of a deleted workflow stay until it is purged"
    other = client.create_project()
    client.projects.DeleteProject(project_pb2.DeleteProjectRequest(id=other))
    sql.execute("UPDATE workflows SET purge_time = now() WHERE id = %s", [gone.id])
    sql.execute("UPDATE projects SET purge_time = now() WHERE id = %s", [other])
    sql.execute(
        "INSERT INTO idempotency_keys"
        " VALUES (%s, 'anonymous', 'old', sha256(''), '', now() - interval '25 hours', now() - interval '1 hour')",
        [project],
    )
    for force in (False, True):
        assert client.purge(force=force) == {"workflow": 1, "project": 1, "idempotency_key": 1}
    assert client.purge() == {}
    with fails("NOT_FOUND"):
        client.get_task(task)
    with fails("NOT_FOUND"):
        client.projects.GetProject(project_pb2.GetProjectRequest(id=other))
    client.workflows.GetWorkflow(pb.GetWorkflowRequest(project_id=project, id=kept.id))


def test_the_project_local_is_there_and_stays(client: Client) -> None:
    local = client.projects.GetProject(project_pb2.GetProjectRequest(id="local")).project
    assert local.slug == "local"
    assert client.create_task().project_id == "local"
    with fails("FAILED_PRECONDITION"):
        client.projects.DeleteProject(project_pb2.DeleteProjectRequest(id="local"))


def test_the_server_tells_what_runs(client: Client) -> None:
    info = client.system.GetServerInfo(system_pb2.GetServerInfoRequest())
    assert info.database_version.startswith("18.")
    assert list(info.api_versions) == ["statehouse.v1"]
    assert not info.pending_migrations
    assert info.uptime.ToMilliseconds() > 0


class TestSelectionByTasks:
    @pytest.fixture
    def found(self, client: Client, project: str) -> Callable[..., list[str]]:
        def found(*filters: dict[str, Any]) -> list[str]:
            request = pb.ListWorkflowsRequest(project_id=project, filters=filters, with_total=True)
            page = client.workflows.ListWorkflows(request)
            assert page.total_size == len(page.workflows)
            return [one.id for one in page.workflows]

        return found

    @pytest.fixture(autouse=True)
    def workflows(self, client: Client, project: str) -> None:
        """Of one task, of two, of none; and one of another project that is the same."""
        client.create_agent(project_id=project, id="kept")
        for id_, tasks in (("one", [("a", "kept", "x")]), ("two", [("a", "", "y"), ("b", "kept", "")]), ("none", [])):
            client.create_workflow(project_id=project, id=id_)
            for name, agent, tool in tasks:
                client.create_task(project_id=project, workflow_id=id_, name=name, agent_id=agent, tool_id=tool)
        other = client.create_project()
        client.create_workflow(project_id=other, id="none")
        client.create_task(project_id=other, workflow_id="none", name="c", agent_name="elsewhere")

    def test_a_workflow_matches_by_one_of_its_tasks(self, found: Callable[..., list[str]]) -> None:
        assert found({"task_names": ["a"]}) == found({"task_names": ["a", "b"]}) == ["two", "one"]
        assert found({"task_names": ["b", "c"]}) == found({"task_tool_ids": ["y"]}) == ["two"]
        assert found({"task_agent_ids": {"ids": ["kept"]}}) == ["two", "one"]
        assert found({"task_agent_names": ["elsewhere"]}) == found({"task_names": ["c"]}) == []

    def test_empty_matches_a_task_without_the_value(self, found: Callable[..., list[str]]) -> None:
        assert found({"task_agent_ids": {"ids": [""]}}) == found({"task_tool_ids": [""]}) == ["two"]
        assert found({"task_agent_names": [""]}) == ["two", "one"]
        assert found({"task_agent_ids": {"ids": []}}) == []

    def test_each_field_may_be_met_by_another_task(self, found: Callable[..., list[str]]) -> None:
        assert found({"task_agent_ids": {"ids": ["kept"]}, "task_tool_ids": ["y"]}) == ["two"]
        assert found({"task_names": ["b"]}, {"ids": {"ids": ["none"]}}) == ["none", "two"]

    def test_they_are_counted_and_changed(self, client: Client, project: str) -> None:
        chosen: list[dict[str, Any]] = [{"task_names": ["b"]}]
        assert client.workflows.CountWorkflows(pb.CountWorkflowsRequest(project_id=project, filters=chosen)).total == 1
        request = pb.DeleteWorkflowsRequest(project_id=project, filters=chosen, force=True)
        assert client.workflows.DeleteWorkflows(request).count == 1
