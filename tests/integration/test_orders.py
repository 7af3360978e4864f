"""Orders of lists other than by creation and name, and the plans that they get."""

import re
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from statehouse.v1 import job_pb2
from statehouse.v1 import task_pb2 as pb
from statehouse.v1 import tool_execution_pb2 as executions
from statehouse.v1 import workflow_pb2 as workflows

from statehouse_server.postgres.types import adapters
from statehouse_server.resource.filters import branches
from statehouse_server.resource.listing import Listing
from tests.support.client import Client
from tests.support.statements import listings
from tests.support.times import at

BY_PRIORITY = pb.TASK_ORDER_PRIORITY_DESC
LOWEST, HIGHEST = -(2**31), 2**31 - 1
LISTINGS = {listing.entity.table: listing for listing in listings()}


def tasks_of(client: Client, project: str, **fields: Any) -> Iterator[pb.Task]:
    """The tasks of all pages."""
    token = ""
    while True:
        request = pb.ListTasksRequest(project_id=project, page_token=token, **fields)
        page = client.tasks.ListTasks(request)
        yield from page.tasks
        token = page.next_page_token
        if not token:
            return


@pytest.mark.parametrize("page_size", [1, 2, 1000])
def test_tasks_by_priority_are_the_highest_first_and_then_the_oldest(
    client: Client, project: str, page_size: int
) -> None:
    priorities = {"a": 0, "b": 5, "c": -3, "d": 5, "e": LOWEST, "f": HIGHEST, "g": 0}
    for id_, priority in reversed(priorities.items()):  # the first of a priority has the highest id
        client.create_task(project_id=project, id=id_, priority=priority, type="even" if priority % 2 == 0 else "odd")
    wanted = ["f", "d", "b", "g", "a", "c", "e"]
    assert [task.id for task in tasks_of(client, project, order_by=BY_PRIORITY, page_size=page_size)] == wanted
    several: list[Any] = [{"types": ["even"]}, {"ids": {"ids": ["b", "c"]}}]
    found = tasks_of(client, project, order_by=BY_PRIORITY, page_size=page_size, filters=several)
    assert [task.id for task in found] == ["b", "g", "a", "c", "e"]
    request = pb.ListTasksRequest(project_id=project, order_by=BY_PRIORITY, page_size=page_size, skip=1)
    assert [task.id for task in client.tasks.ListTasks(request).tasks] == wanted[1 : page_size + 1]
    stream = client.tasks.StreamTasks(pb.StreamTasksRequest(project_id=project, order_by=BY_PRIORITY))
    assert [task.id for message in stream for task in message.tasks] == wanted


@pytest.mark.parametrize("page_size", [1, 1000])
def test_tasks_and_workflows_by_their_last_change(client: Client, project: str, page_size: int) -> None:
    for id_ in "abc":
        client.create_task(project_id=project, id=id_)
        client.create_workflow(project_id=project, id=id_)
    client.tasks.UpdateTaskOutput(pb.UpdateTaskOutputRequest(project_id=project, id="b", output_json="1"))
    change = workflows.Workflow(project_id=project, id="b", name="changed")
    client.workflows.UpdateWorkflow(workflows.UpdateWorkflowRequest(workflow=change))
    latest = tasks_of(client, project, order_by=pb.TASK_ORDER_UPDATE_TIME_DESC, page_size=page_size)
    assert [task.id for task in latest] == ["b", "c", "a"]
    earliest = tasks_of(client, project, order_by=pb.TASK_ORDER_UPDATE_TIME_ASC, page_size=page_size)
    assert [task.id for task in earliest] == ["a", "c", "b"]
    request = workflows.ListWorkflowsRequest(project_id=project, order_by=workflows.WORKFLOW_ORDER_UPDATE_TIME_DESC)
    assert [workflow.id for workflow in client.workflows.ListWorkflows(request).workflows] == ["b", "c", "a"]


@pytest.mark.parametrize("page_size", [1, 2, 1000])
def test_executions_by_start_have_those_that_have_not_started_as_the_latest(
    client: Client, project: str, page_size: int
) -> None:
    agent = client.create_agent(project_id=project).id
    starts = {"a": None, "b": 20, "c": 10, "d": None, "e": 30}
    made = [
        executions.ToolExecution(id=id_, agent_id=agent, tool_name="t", start_time=None if start is None else at(start))
        for id_, start in starts.items()
    ]
    request = executions.BatchCreateToolExecutionsRequest(project_id=project, tool_executions=made)
    client.tool_executions.BatchCreateToolExecutions(request)

    def listed(order: Any) -> list[str]:
        found: list[str] = []
        token = ""
        while True:
            asked = executions.ListToolExecutionsRequest(
                project_id=project, order_by=order, page_size=page_size, page_token=token
            )
            page = client.tool_executions.ListToolExecutions(asked)
            found += [one.id for one in page.tool_executions]
            token = page.next_page_token
            if not token:
                return found

    assert listed(executions.TOOL_EXECUTION_ORDER_START_TIME_DESC) == ["d", "a", "e", "b", "c"]
    assert listed(executions.TOOL_EXECUTION_ORDER_START_TIME_ASC) == ["c", "b", "e", "a", "d"]


# Plans


@pytest.fixture(scope="module")
def many(database: str) -> str:
    """A database of tasks and jobs as they are: one of a hundred is live, and these are the newest."""
    with psycopg.connect(database, autocommit=True) as conn:
        conn.execute(
            "INSERT INTO tasks (project_id, id, create_time, update_time, version, depth, path, name, status, priority,"
            " input_json) SELECT 'local', 'task-' || n, now() - n * interval '1 s', now(), 1, 0, int4send(n), 'n',"
            " CASE WHEN n <= 300 THEN 'PENDING' ELSE 'COMPLETED' END, n % 10, to_jsonb(repeat('x', 200))"
            " FROM generate_series(1, 30000) AS n"
        )
        conn.execute(
            "INSERT INTO jobs (project_id, id, create_time, update_time, version, type, status, queue, priority,"
            " allow_duplicates, attempt, max_attempts, run_time, payload_bytes, resource_key, payload_json)"
            " SELECT 'local', 'job-' || n, now() - n * interval '1 s', now(), 1, 'type-' || n % 20,"
            " CASE WHEN n <= 300 THEN 'PENDING' ELSE 'COMPLETED' END, 'queue-' || n % 7, 0, FALSE, 0, 3,"
            " now() - n * interval '1 s', 200, 'resource-' || n, to_jsonb(repeat('x', 200))"
            " FROM generate_series(1, 30000) AS n"
        )
        conn.execute("VACUUM ANALYZE tasks, jobs")
    return database


def plan(database: str, listing: Listing, request: Any) -> str:
    """The plan of a request, which PostgreSQL makes for its values."""
    query = listing.query(request)
    parts = branches(listing.filters, query.filters, by_index=query.order == listing.orders[0])
    statement = listing.statement("first", parts, query.order, deleted=False)
    assert not statement.prepared
    with psycopg.connect(database, context=adapters()) as conn:
        rows = conn.execute(f"EXPLAIN (COSTS OFF) {statement.query}".encode(), query.parameters | {"limit": 51})
        return "\n".join(row[0] for row in rows)


def test_the_next_tasks_by_priority_are_read_in_their_order(many: str) -> None:
    pending = pb.TaskFilter(statuses=[pb.TASK_STATUS_PENDING])
    found = plan(
        many, LISTINGS["tasks"], pb.ListTasksRequest(project_id="local", order_by=BY_PRIORITY, filters=[pending])
    )
    assert set(re.findall(r"tasks_\w+", found)) == {"tasks_priority_idx"}, found
    assert "Sort" not in found, found


@pytest.mark.parametrize(
    ("filter_", "index"),
    [
        ({"types": ["rare"]}, "jobs_claim_idx"),
        ({"queues": ["queue-1"]}, "jobs_claim_idx"),
        ({"worker_ids": {"ids": ["somebody"]}}, "jobs_claim_idx"),
        ({"run_time": {"end_time": at(0)}}, "jobs_claim_idx"),
        ({"resource_keys": ["resource-7"]}, "jobs_resource_key_key"),
    ],
    ids=lambda one: next(iter(one)) if isinstance(one, dict) else "",
)
def test_a_few_live_jobs_are_found_without_those_that_have_ended(many: str, filter_: Any, index: str) -> None:
    live = job_pb2.JobFilter(statuses=[job_pb2.JOB_STATUS_PENDING, job_pb2.JOB_STATUS_RUNNING], **filter_)
    found = plan(many, LISTINGS["jobs"], job_pb2.ListJobsRequest(project_id="local", filters=[live]))
    assert index in found, found


def test_a_statement_is_prepared_unless_its_plan_depends_on_the_values() -> None:
    listing = LISTINGS["tasks"]
    newest, by_name = listing.orders[0], listing.orders[pb.TASK_ORDER_NAME_ASC]

    def prepared(order: Any, **fields: Any) -> bool:
        filters = listing.filters.read([pb.TaskFilter(**fields)])
        return listing.statement(
            "first", branches(listing.filters, filters, by_index=True), order, deleted=False
        ).prepared

    assert prepared(newest)
    assert prepared(by_name)
    assert prepared(newest, agent_ids={"ids": ["a"]}, types=["t"])
    assert not prepared(newest, types=["t"])
    assert not prepared(by_name, agent_ids={"ids": ["a"]})
