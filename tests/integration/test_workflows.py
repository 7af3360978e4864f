"""Workflows with their tasks."""

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


def test_a_workflow_is_read_with_the_newest_task_of_each_name(client: Client, project: str) -> None:
    workflow = client.create_workflow(project_id=project)
    for name, output in (("x", "1"), ("y", "2"), ("x", "3")):
        client.create_task(project_id=project, workflow_id=workflow.id, name=name, output_json=output)
    request = pb.GetWorkflowRequest(project_id=project, id=workflow.id, include_tasks=True)
    tasks = client.workflows.GetWorkflow(request).tasks
    assert {name: task.output_json for name, task in tasks.items()} == {"x": "3", "y": "2"}
    request.include_tasks = False
    assert not client.workflows.GetWorkflow(request).tasks


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
    with fails("FAILED_PRECONDITION", "FAILED_PRECONDITION"):
        complete(client, workflow)
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
    sql.execute("UPDATE workflows SET delete_time = now() - interval '31 days' WHERE id = %s", [gone.id])
    sql.execute("UPDATE projects SET delete_time = now() - interval '31 days' WHERE id = %s", [other])
    sql.execute(
        "INSERT INTO idempotency_keys VALUES (%s, 'old', sha256(''), '', now() - interval '25 hours')", [project]
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
