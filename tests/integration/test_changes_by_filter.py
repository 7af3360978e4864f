"""Changes of all that match filters: what they change, what they skip, and what they refuse."""

import re
from collections.abc import Callable
from typing import Any

import psycopg
import pytest
from google.protobuf.message import Message
from statehouse.v1 import agent_pb2, cluster_pb2, job_pb2, message_pb2, team_pb2, workflow_pb2
from statehouse.v1 import task_pb2 as pb

from statehouse_server.postgres.types import adapters
from statehouse_server.resource.repository import Repository
from statehouse_server.resource.selection import MAX_CHANGED, Selection, deletion
from statehouse_server.services.registry import ENTITIES
from statehouse_server.services.system import service as system
from statehouse_server.services.task.service import TASK
from tests.support.client import Client, fails
from tests.support.transactions import Transaction
from tests.support.waiting_worker import Worker

CANCELLED, COMPLETED = pb.TASK_STATUS_CANCELLED, pb.TASK_STATUS_COMPLETED
FAILED, PENDING, RUNNING = pb.TASK_STATUS_FAILED, pb.TASK_STATUS_PENDING, pb.TASK_STATUS_RUNNING


def make_tasks(client: Client, project: str, count: int, **fields: Any) -> list[pb.Task]:
    tasks = [pb.Task(name="t", **fields) for _ in range(count)]
    return list(client.tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(project_id=project, tasks=tasks)).tasks)


def outcome(response: Any) -> tuple[int, int, bool]:
    return response.count, response.skipped, response.more


def cancel(client: Client, project: str, *filters: Any, **fields: Any) -> tuple[int, int, bool]:
    fields = {"status": CANCELLED} | fields
    request = pb.UpdateTaskStatusesRequest(project_id=project, filters=filters, **fields)
    return outcome(client.tasks.UpdateTaskStatuses(request))


def delete(client: Client, project: str, *filters: Any, **fields: Any) -> tuple[int, int, bool]:
    fields = {"force": True} | fields
    return outcome(client.tasks.DeleteTasks(pb.DeleteTasksRequest(project_id=project, filters=filters, **fields)))


def ids(client: Client, project: str, **filter_: Any) -> list[str]:
    request = pb.ListTasksRequest(project_id=project, filters=[filter_], page_size=1000)
    return sorted(task.id for task in client.tasks.ListTasks(request).tasks)


class TestStatuses:
    def test_what_matches_is_changed_and_the_rest_is_skipped_and_counted(self, client: Client, project: str) -> None:
        make_tasks(client, project, 3)
        make_tasks(client, project, 2, status=RUNNING, type="x")
        make_tasks(client, project, 4, status=COMPLETED)
        make_tasks(client, project, 1, status=CANCELLED)
        assert cancel(client, project, {"types": ["x"]}) == (2, 0, False)
        assert cancel(client, project, all=True) == (3, 4, False)
        assert cancel(client, project, all=True) == (0, 4, False)
        assert len(ids(client, project, statuses=[CANCELLED])) == 6
        changed = client.tasks.ListTasks(pb.ListTasksRequest(project_id=project, filters=[{"types": ["x"]}])).tasks[0]
        assert changed.version == 2
        assert changed.end_time == changed.update_time

    def test_several_filters_are_one_change(self, client: Client, project: str) -> None:
        made = make_tasks(client, project, 4)
        either = [{"ids": {"ids": [made[0].id, made[1].id]}}, {"ids": {"ids": [made[1].id, made[2].id]}}]
        assert cancel(client, project, *either) == (3, 0, False)
        assert ids(client, project, statuses=[PENDING]) == [made[3].id]

    def test_no_ids_are_none(self, client: Client, project: str) -> None:
        make_tasks(client, project, 1)
        assert cancel(client, project, {"ids": {}}) == (0, 0, False)
        assert delete(client, project, {"ids": {}}) == (0, 0, False)

    def test_a_limit_leaves_more_and_counts_what_is_skipped_once(self, client: Client, project: str) -> None:
        make_tasks(client, project, 5)
        make_tasks(client, project, 2, status=COMPLETED)
        assert cancel(client, project, all=True, limit=3) == (3, 0, True)
        assert cancel(client, project, all=True, limit=3) == (2, 2, False)
        make_tasks(client, project, 3)
        assert cancel(client, project, all=True, limit=3) == (3, 2, False)
        for limit in (-1, MAX_CHANGED + 1):
            with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="limit"):
                cancel(client, project, all=True, limit=limit)

    def test_documents_change_with_the_status(self, client: Client, project: str) -> None:
        (failed,) = make_tasks(client, project, 1, status=FAILED, output_json="1", error_json="2")
        assert cancel(client, project, {"statuses": [FAILED]}, status=PENDING, error_json="") == (1, 0, False)
        retried = client.get_task(failed)
        assert (retried.output_json, retried.error_json) == ("1", "")
        assert not retried.HasField("end_time")
        with fails("INVALID_ARGUMENT", field="error_json"):
            cancel(client, project, all=True, error_json=f'"{"x" * 4096}"')

    def test_a_status_is_needed(self, client: Client, project: str) -> None:
        with fails("INVALID_ARGUMENT", field="status"):
            cancel(client, project, all=True, status=0)

    def test_1500_tasks_are_one_statement_and_one_call(self, client: Client, project: str) -> None:
        make_tasks(client, project, 1500)
        assert cancel(client, project, all=True) == (1500, 0, False)
        assert delete(client, project, all=True) == (1500, 0, False)

    def test_others_of_the_kind_have_the_same(self, client: Client, project: str) -> None:
        workflow = client.create_workflow(project_id=project)
        request = workflow_pb2.UpdateWorkflowStatusesRequest(
            project_id=project, all=True, status=workflow_pb2.WORKFLOW_STATUS_CANCELLED, error_json='"late"'
        )
        assert outcome(client.workflows.UpdateWorkflowStatuses(request)) == (1, 0, False)
        get = workflow_pb2.GetWorkflowRequest(project_id=project, id=workflow.id)
        assert client.workflows.GetWorkflow(get).workflow.error_json == '"late"'


class TestBreadth:
    """Filters that might select more than their caller means are refused."""

    REQUESTS: tuple[Callable[..., Message], ...] = (
        pb.UpdateTaskStatusesRequest,
        pb.DeleteTasksRequest,
        job_pb2.CancelJobsRequest,
        job_pb2.RetryJobsRequest,
        workflow_pb2.PurgeWorkflowsRequest,
    )

    @pytest.mark.parametrize(
        ("filters", "field"),
        [
            ([], "filters"),
            ([{}], "filters[0]"),
            ([{"ids": {"ids": ["x"]}}, {}], "filters[1]"),
            ([{"statuses": []}], "filters[0]"),
            ([{"create_time": {}}], "filters[0].create_time"),
        ],
        ids=["none", "empty", "one of two", "no values", "no bounds"],
    )
    @pytest.mark.parametrize("make", REQUESTS, ids=lambda make: make.DESCRIPTOR.name)
    def test_a_filter_that_matches_everything_is_refused(
        self, client: Client, project: str, make: Callable[..., Message], filters: list[Any], field: str
    ) -> None:
        fields = {"status": CANCELLED} if make is pb.UpdateTaskStatusesRequest else {}
        request: Any = make(project_id=project, filters=filters, **fields)
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field=field):
            send(client, request)
        request.all = True
        send(client, request)

    @pytest.mark.parametrize("place", ["request", "filter", "list", "range"])
    def test_a_field_that_the_server_does_not_know_is_refused(self, client: Client, project: str, place: str) -> None:
        made = make_tasks(client, project, 2)
        range_ = {"start_time": made[0].create_time}
        request = pb.DeleteTasksRequest(project_id=project, force=True)
        request.filters.add(ids={"ids": [made[0].id]})
        request.filters.add(ids={"ids": []}, create_time=range_)
        known = {
            "request": request, "filter": request.filters[0], "list": request.filters[1].ids,
            "range": request.filters[1].create_time,
        }[place]  # fmt: skip
        known.MergeFromString(b"\xf8\x7f\x01")  # field 2047
        path = {"request": "", "filter": "filters[0]", "list": "filters[1].ids", "range": "filters[1].create_time"}
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field=path[place]):
            send(client, request)
        with Transaction(client, project_id=project) as transaction:
            assert transaction.failure(request).reason == "INVALID_FIELD"
        assert len(ids(client, project)) == 2
        request.all = True
        assert send(client, request).count == 1


class TestDeletions:
    def test_without_force_it_is_only_counted(self, client: Client, project: str) -> None:
        make_tasks(client, project, 3)
        assert delete(client, project, all=True, force=False) == (3, 0, False)
        assert delete(client, project, all=True, force=False, limit=2) == (2, 0, True)
        assert len(ids(client, project)) == 3
        assert delete(client, project, all=True) == (3, 0, False)
        assert not ids(client, project)

    def test_a_task_stays_above_one_that_stays(self, client: Client, project: str) -> None:
        """a/b/c and a/d, of which all but c match: only d can go."""
        for id_, parent in (("a", ""), ("b", "a"), ("c", "b"), ("d", "a")):
            client.create_task(project_id=project, id=id_, parent_id=parent, type="kept" if id_ == "c" else "old")
        old = {"types": ["old"]}
        assert delete(client, project, old, force=False) == (1, 2, False)
        assert delete(client, project, old) == (1, 2, False)
        assert ids(client, project) == ["a", "b", "c"]
        assert delete(client, project, old, {"types": ["kept"]}) == (3, 0, False)

    def test_what_has_no_value_does_not_match_and_stays(self, client: Client, project: str) -> None:
        client.create_task(project_id=project, id="a", type="old")
        client.create_task(project_id=project, id="b", parent_id="a")
        assert delete(client, project, {"types": ["old"]}) == (0, 1, False)

    @pytest.mark.parametrize("limit", [1, 2, 3, 5])
    def test_trees_go_from_below_in_any_number_of_calls(self, client: Client, project: str, limit: int) -> None:
        for root in ("r1", "r2"):
            client.create_task(project_id=project, id=root)
            for number in range(3):
                client.create_task(project_id=project, id=f"{root}-{number}", parent_id=root)
                client.create_task(project_id=project, parent_id=f"{root}-{number}")
        counts = []
        while True:
            count, skipped, more = delete(client, project, all=True, limit=limit)
            counts.append(count)
            assert skipped == 0
            if not more:
                break
        assert counts == [limit] * (14 // limit) + ([14 % limit] if 14 % limit else [])

    def test_a_task_of_a_deleted_workflow_is_skipped_and_so_is_what_is_above_it(
        self, client: Client, project: str
    ) -> None:
        gone = client.create_workflow(project_id=project).id
        client.create_task(project_id=project, id="top", workflow_id="")
        client.create_task(project_id=project, id="inside", parent_id="top", workflow_id=gone)
        client.create_task(project_id=project, id="free")
        client.workflows.DeleteWorkflow(workflow_pb2.DeleteWorkflowRequest(project_id=project, id=gone))
        assert cancel(client, project, all=True) == (2, 1, False)
        assert delete(client, project, all=True) == (1, 2, False)
        assert ids(client, project) == ["inside", "top"]

    def test_another_agent_becomes_the_default(self, client: Client, project: str) -> None:
        first, used, last = (client.create_agent(project_id=project) for _ in range(3))
        client.create_task(project_id=project, agent_id=used.id)
        some = [{"ids": {"ids": [first.id, used.id]}}]
        request = agent_pb2.DeleteAgentsRequest(project_id=project, filters=some, force=True)
        assert outcome(client.agents.DeleteAgents(request)) == (2, 0, False), "one in use is only marked as deleted"
        default = client.agents.GetDefaultAgent(agent_pb2.GetDefaultAgentRequest(project_id=project)).agent
        assert default.id == last.id
        undelete = agent_pb2.UndeleteAgentRequest(project_id=project, id=first.id)
        assert not client.agents.UndeleteAgent(undelete).agent.is_default

    def test_a_team_in_use_is_skipped(self, client: Client, project: str) -> None:
        used, free = client.create_team(project_id=project), client.create_team(project_id=project)
        client.create_task(project_id=project, team_id=used.id)
        some = [{"ids": {"ids": [used.id, free.id]}}]
        request = team_pb2.DeleteTeamsRequest(project_id=project, filters=some, force=True)
        assert outcome(client.teams.DeleteTeams(request)) == (1, 1, False)

    def test_what_is_soft_deleted_comes_back_or_is_purged(self, client: Client, project: str) -> None:
        kept, gone = (client.create_workflow(project_id=project).id for _ in range(2))
        task = client.create_task(project_id=project, workflow_id=gone)
        all_ = {"project_id": project, "all": True, "force": True}
        purge = workflow_pb2.PurgeWorkflowsRequest(**all_)
        assert outcome(client.workflows.PurgeWorkflows(purge)) == (0, 0, False), "nothing is deleted"
        assert outcome(client.workflows.DeleteWorkflows(workflow_pb2.DeleteWorkflowsRequest(**all_))) == (2, 0, False)
        client.workflows.UndeleteWorkflow(workflow_pb2.UndeleteWorkflowRequest(project_id=project, id=kept))
        purge.force = False
        assert outcome(client.workflows.PurgeWorkflows(purge)) == (1, 0, False)
        purge.force = True
        assert outcome(client.workflows.PurgeWorkflows(purge)) == (1, 0, False)
        with fails("NOT_FOUND"):
            client.get_task(task)
        assert client.workflows.GetWorkflow(workflow_pb2.GetWorkflowRequest(project_id=project, id=kept)).workflow

    def test_a_workflow_above_tasks_of_another_one_is_not_purged(self, client: Client, project: str) -> None:
        gone, other = (client.create_workflow(project_id=project).id for _ in range(2))
        top = client.create_task(project_id=project, workflow_id=gone)
        client.create_task(project_id=project, parent_id=top.id, workflow_id=other)
        client.workflows.DeleteWorkflow(workflow_pb2.DeleteWorkflowRequest(project_id=project, id=gone))
        purge = workflow_pb2.PurgeWorkflowsRequest(project_id=project, all=True, force=True)
        assert outcome(client.workflows.PurgeWorkflows(purge)) == (0, 1, False)

    def test_messages_go_by_what_they_are_about(self, client: Client, project: str) -> None:
        task = client.create_task(project_id=project).id
        batch = [message_pb2.Message(conversation_id="c", sender_id="s", content="x", task_id=task)] * 3
        client.messages.BatchCreateMessages(message_pb2.BatchCreateMessagesRequest(project_id=project, messages=batch))
        request = message_pb2.DeleteMessagesRequest(project_id=project, force=True)
        request.filters.add(task_ids={"ids": [task]})
        assert outcome(client.messages.DeleteMessages(request)) == (3, 0, False)


class TestJobs:
    def cancel(self, client: Client, project: str, *filters: Any, **fields: Any) -> tuple[int, int, bool]:
        request = job_pb2.CancelJobsRequest(project_id=project, filters=filters, **fields)
        return outcome(client.jobs.CancelJobs(request))

    def retry(self, client: Client, project: str, *filters: Any, **fields: Any) -> tuple[int, int, bool]:
        return outcome(client.jobs.RetryJobs(job_pb2.RetryJobsRequest(project_id=project, filters=filters, **fields)))

    def test_a_cancelled_job_is_lost_to_its_worker(self, client: Client, project: str) -> None:
        for queue in ("a", "a", "b"):
            client.enqueue(project_id=project, queue=queue)
        (job,) = client.claim(project, queue="a")
        assert self.cancel(client, project, {"queues": ["a"]}) == (2, 0, False)
        beat = job_pb2.HeartbeatJobsRequest(project_id=project)
        beat.leases.add(job_id=job.id, lease_token=job.lease_token)
        assert client.jobs.HeartbeatJobs(beat).heartbeats[0].job_status == job_pb2.JOB_STATUS_CANCELLED
        assert self.cancel(client, project, all=True) == (1, 0, False)

    def test_waiting_workers_get_what_a_cancelled_job_blocked(self, client: Client, project: str) -> None:
        """At once, and not at the next poll: its resource key is free, and so is its place at the worker."""
        client.enqueue(project_id=project, resource_key="r", id="first")
        client.claim(project)
        client.enqueue(project_id=project, resource_key="r", id="second", allow_duplicates=True)
        worker = Worker(client, project)
        assert self.cancel(client, project, {"ids": {"ids": ["first"]}}) == (1, 0, False)
        assert worker.until(1)[0].id == "second"
        client.enqueue(project_id=project, id="third")
        assert self.cancel(client, project, {"ids": {"ids": ["second"]}}) == (1, 0, False)
        assert worker.until(2)[1].id == "third"
        worker.stop()

    def test_waiting_workers_get_what_is_retried(self, client: Client, project: str) -> None:
        client.enqueue(project_id=project)
        self.cancel(client, project, all=True)
        worker = Worker(client, project)
        assert self.retry(client, project, all=True) == (1, 0, False)
        worker.until(1)
        worker.stop()

    def test_of_those_with_one_resource_key_one_is_retried(self, client: Client, project: str) -> None:
        for id_ in ("a", "b", "c"):
            client.enqueue(project_id=project, id=id_, resource_key="r")
            client.jobs.CancelJob(job_pb2.CancelJobRequest(project_id=project, id=id_))
        client.enqueue(project_id=project, id="free")
        self.cancel(client, project, {"ids": {"ids": ["free"]}})
        assert self.retry(client, project, {"statuses": [job_pb2.JOB_STATUS_CANCELLED]}) == (2, 2, False)
        assert self.retry(client, project, all=True) == (0, 2, False)
        (job,) = client.claim(project, max=1, types=["work"])
        assert job.status == job_pb2.JOB_STATUS_RUNNING

    def test_only_a_job_that_has_ended_is_deleted(self, client: Client, project: str) -> None:
        for id_ in ("pending", "running", "ended"):
            client.enqueue(project_id=project, id=id_, queue=id_)
        client.claim(project, queue="running")
        self.cancel(client, project, {"queues": ["ended"]})
        for id_ in ("pending", "running"):
            with fails("FAILED_PRECONDITION", "NOT_TERMINAL") as failure:
                client.jobs.DeleteJob(job_pb2.DeleteJobRequest(project_id=project, id=id_))
            assert failure.metadata == {"entity_kind": "job", "entity_id": id_}
        request = job_pb2.DeleteJobsRequest(project_id=project, all=True, force=True)
        assert outcome(client.jobs.DeleteJobs(request)) == (1, 2, False)
        self.cancel(client, project, {"queues": ["pending"]})
        client.jobs.DeleteJob(job_pb2.DeleteJobRequest(project_id=project, id="pending", version=2))
        with fails("NOT_FOUND"):
            client.jobs.DeleteJob(job_pb2.DeleteJobRequest(project_id=project, id="pending"))

    def test_jobs_of_a_deleted_cluster_are_skipped(self, client: Client, project: str) -> None:
        cluster = client.create_cluster(project_id=project).id
        client.enqueue(project_id=project, cluster_id=cluster)
        client.enqueue(project_id=project)
        client.clusters.DeleteCluster(cluster_pb2.DeleteClusterRequest(project_id=project, id=cluster))
        assert self.cancel(client, project, all=True) == (1, 1, False)

    def test_jobs_that_ended_long_ago_are_purged(
        self, client: Client, project: str, sql: psycopg.Connection[Any], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(system, "MOST", 2)
        old = [f"old-{number}" for number in range(5)]
        for id_ in (*old, "new", "live", "long"):
            client.enqueue(project_id=project, id=id_)
        self.cancel(client, project, {"ids": {"ids": [*old, "new", "long"]}})
        ages = [("30 days 1 hour", old), ("29 days", ["new"])]
        sql.execute("UPDATE jobs SET create_time = now() - interval '31 days' WHERE project_id = %s", [project])
        for age, ids in ages:
            sql.execute(
                "UPDATE jobs SET end_time = now() - %s::interval WHERE project_id = %s AND id = ANY(%s)",
                [age, project, ids],
            )
        assert client.purge(force=False)["job"] == 5
        assert client.purge()["job"] == 5
        assert "job" not in client.purge()
        left = client.jobs.ListJobs(job_pb2.ListJobsRequest(project_id=project)).jobs
        assert sorted(job.id for job in left) == ["live", "long", "new"]


class TestConcurrency:
    def test_two_that_cross_do_not_deadlock(self, client: Client, project: str, database: str) -> None:
        """Rows are locked in the order of their ids, whatever the order in which they are stored or found: while the
        first one is waited for, all others are free."""
        for number in range(9, -1, -1):
            client.create_task(project_id=project, id=f"t{number}")
        with psycopg.connect(database) as conn:
            conn.execute("SELECT 1 FROM tasks WHERE project_id = %s AND id = 't0' FOR UPDATE", [project])
            request = pb.UpdateTaskStatusesRequest(project_id=project, all=True, status=CANCELLED)
            waiting = client.tasks.UpdateTaskStatuses.future(request)
            wait_for_lock(conn)
            free = conn.execute("SELECT 1 FROM tasks WHERE project_id = %s FOR UPDATE SKIP LOCKED", [project])
            assert free.rowcount == 10
            conn.rollback()
            assert outcome(waiting.result()) == (10, 0, False)

    def test_what_no_longer_matches_after_a_wait_is_left_alone(
        self, client: Client, project: str, database: str
    ) -> None:
        one, other = make_tasks(client, project, 2, type="x")
        with psycopg.connect(database) as conn:
            conn.execute("UPDATE tasks SET type = 'y' WHERE id = %s", [one.id])
            request = pb.UpdateTaskStatusesRequest(project_id=project, filters=[{"types": ["x"]}], status=CANCELLED)
            waiting = client.tasks.UpdateTaskStatuses.future(request)
            wait_for_lock(conn)
            conn.commit()
            assert outcome(waiting.result()) == (1, 0, False)
        assert client.get_task(one).status == PENDING
        assert client.get_task(other).status == CANCELLED

    def test_what_ended_during_a_wait_stays_ended(self, client: Client, project: str, database: str) -> None:
        (task,) = make_tasks(client, project, 1, status=RUNNING)
        with psycopg.connect(database) as conn:
            conn.execute(
                "UPDATE tasks SET status = 'COMPLETED', end_time = now(), version = 2 WHERE id = %s", [task.id]
            )
            request = pb.UpdateTaskStatusesRequest(project_id=project, all=True, status=CANCELLED)
            waiting = client.tasks.UpdateTaskStatuses.future(request)
            wait_for_lock(conn)
            conn.commit()
            assert waiting.result().count == 0
        assert client.get_task(task).status == COMPLETED

    def test_a_child_that_appears_meanwhile_keeps_its_parent(self, client: Client, project: str, database: str) -> None:
        parent = client.create_task(project_id=project, type="old")
        with psycopg.connect(database) as conn:
            conn.execute("SELECT 1 FROM tasks WHERE id = %s FOR KEY SHARE", [parent.id])
            conn.execute(
                "INSERT INTO tasks (project_id, id, create_time, update_time, version, parent_id, depth, path, name,"
                " status, priority) SELECT project_id, 'child', now(), now(), 1, id, 1, path || int8send(1), 'n',"
                " 'PENDING', 0 FROM tasks WHERE id = %s",
                [parent.id],
            )
            request = pb.DeleteTasksRequest(project_id=project, filters=[{"types": ["old"]}], force=True)
            waiting = client.tasks.DeleteTasks.future(request)
            wait_for_lock(conn)
            conn.commit()
            assert outcome(waiting.result()) == (0, 1, False)


def wait_for_lock(conn: psycopg.Connection[Any]) -> None:
    """Wait until a statement waits for this connection."""
    blocked = "SELECT 1 FROM pg_stat_activity WHERE pg_backend_pid() = ANY(pg_blocking_pids(pid))"
    while conn.execute(blocked).fetchone() is None:
        conn.execute("SELECT pg_sleep(0.01)")


def test_a_project_that_is_not_there_is_not_found(client: Client) -> None:
    with fails("NOT_FOUND", "NOT_FOUND") as failure:
        cancel(client, "nowhere", all=True)
    assert failure.metadata["field"] == "project_id"


def test_a_key_makes_it_happen_once(client: Client, project: str) -> None:
    make_tasks(client, project, 3)
    request = pb.UpdateTaskStatusesRequest(project_id=project, all=True, status=CANCELLED, limit=2)
    key = [("idempotency-key", "cancel-all")]
    assert outcome(client.tasks.UpdateTaskStatuses(request, metadata=key)) == (2, 0, True)
    assert outcome(client.tasks.UpdateTaskStatuses(request, metadata=key)) == (2, 0, True)
    assert len(ids(client, project, statuses=[PENDING])) == 1


def test_nothing_of_another_project_is_changed(client: Client, project: str) -> None:
    (task,) = make_tasks(client, project, 1)
    other = client.create_project()
    assert cancel(client, other, {"ids": {"ids": [task.id]}}) == (0, 0, False)
    assert delete(client, other, all=True) == (0, 0, False)
    assert client.get_task(task) == task


def send(client: Client, request: Any) -> Any:
    """Send a request to the method that takes it."""
    service = next(iter(request.DESCRIPTOR.file.services_by_name.values()))
    method = next(one for one in service.methods if one.input_type is request.DESCRIPTOR)
    return client.method(f"/{service.full_name}/{method.name}", method.output_type._concrete_class)(request)


@pytest.fixture(scope="module")
def many_tasks(database: str) -> str:
    """A database with 20,000 tasks of 100 agents, in trees of ten."""
    with psycopg.connect(database, autocommit=True) as conn:
        conn.execute(
            "INSERT INTO agents (project_id, id, create_time, update_time, version, name, is_default, capabilities,"
            " status) SELECT 'local', 'a' || n, now(), now(), 1, 'a' || n, FALSE, '{}', 'IDLE'"
            " FROM generate_series(0, 99) AS n"
        )
        conn.execute(
            "INSERT INTO tasks (project_id, id, create_time, update_time, version, parent_id, depth, path, name,"
            " status, priority, agent_id) SELECT 'local', 't' || n, now() - n * interval '1 s', now(), 1,"
            " CASE WHEN n % 10 > 0 THEN 't' || (n - n % 10) END, LEAST(n % 10, 1),"
            " int4send(n / 10) || CASE WHEN n % 10 > 0 THEN int4send(n) ELSE '' END, 'n', 'COMPLETED', 0,"
            " 'a' || n % 100 FROM generate_series(0, 19999) AS n"
        )
        conn.execute("VACUUM ANALYZE tasks")
    return database


class TestPlans:
    """What is looked through follows from what matches, and not from what is stored."""

    @pytest.mark.parametrize(
        ("filters", "indexes"),
        [
            ([pb.TaskFilter(agent_ids={"ids": ["a1"]})], {"tasks_agent_id_idx", "tasks_path_key"}),
            ([], {"tasks_path_key"}),
        ],
        ids=["an agent", "all"],
    )
    def test_matches_are_found_by_their_index_and_what_is_below_by_paths(
        self, many_tasks: str, filters: list[pb.TaskFilter], indexes: set[str]
    ) -> None:
        selection = Selection(Repository(TASK), pb.DeleteTasksRequest)
        chosen = selection.filters.read(filters)
        statement = selection.statement(deletion(TASK, ENTITIES), chosen, unfiltered=not filters, force=False)
        given: dict[str, Any] = {"project_id": "local", "limit": 1000}
        for one in chosen:
            given |= one.parameters
        with psycopg.connect(many_tasks, context=adapters()) as conn:
            plan = "\n".join(row[0] for row in conn.execute(f"EXPLAIN {statement.query}".encode(), given))
        assert set(re.findall(r"\btasks_(?:\w+_idx|\w+key)\b", plan)) == indexes, plan
        assert "Nested Loop" not in plan
