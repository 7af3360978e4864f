"""What a system needs that has kept its workflows and tasks itself until now: a status table of its own, ends that it
decides, trees of any size in a transaction, and large documents."""

from typing import Any

import pytest
from google.protobuf.timestamp_pb2 import Timestamp
from statehouse.v1 import cluster_pb2, project_pb2, workflow_pb2
from statehouse.v1 import task_pb2 as pb

from statehouse_server.descriptors import enum_labels
from statehouse_server.resource.transitions import EXECUTION
from tests.support.client import Client, fails
from tests.support.transactions import Transaction

NUMBERS = {label: number for number, label in enum_labels(pb.TaskStatus.DESCRIPTOR).items()}
CHANGES = [(source, target) for source in NUMBERS for target in NUMBERS if source != target]
STARTED = Timestamp(seconds=1_000)


@pytest.fixture
def own_table(client: Client) -> str:
    """A project of a system with a table of statuses of its own."""
    return client.create_project(transitions=project_pb2.TRANSITION_POLICY_OPEN)


def set_policy(client: Client, project: str, policy: project_pb2.TransitionPolicy.ValueType) -> project_pb2.Project:
    request = project_pb2.UpdateProjectRequest(project={"id": project, "transitions": policy})
    return client.projects.UpdateProject(request).project


def change(client: Client, project: str, task: pb.Task, target: str, verb: str) -> pb.Task:
    """Change the status of a task by one call."""
    if verb == "update":
        request = pb.UpdateTaskStatusRequest(project_id=project, id=task.id, status=NUMBERS[target])  # type: ignore[arg-type]
        return client.tasks.UpdateTaskStatus(request).task
    item = pb.Task(id=task.id, name=task.name, status=NUMBERS[target])  # type: ignore[arg-type]
    if verb == "upsert":
        return client.tasks.UpsertTask(pb.UpsertTaskRequest(project_id=project, task=item)).task
    return client.tasks.BatchUpsertTasks(pb.BatchUpsertTasksRequest(project_id=project, tasks=[item])).tasks[0]


class TestOwnTable:
    def test_there_are_56_changes(self) -> None:
        assert len(CHANGES) == 56

    @pytest.mark.parametrize("verb", ["update", "upsert", "batch upsert"])
    def test_each_change_is_one_call_and_invents_no_time(self, client: Client, own_table: str, verb: str) -> None:
        for source, target in CHANGES:
            started = source != "PENDING"
            given = {"start_time": STARTED} if started else {}
            task = client.create_task(project_id=own_table, status=NUMBERS[source], **given)
            changed = change(client, own_table, task, target, verb)
            assert (changed.status, changed.version) == (NUMBERS[target], 2), (source, target)
            assert changed.HasField("end_time") == (target in EXECUTION.terminal), (source, target)
            if target == "PENDING":
                assert not changed.HasField("start_time"), source
            elif started:
                assert changed.start_time == STARTED, (source, target)
            else:
                assert changed.HasField("start_time") == (target == "RUNNING"), (source, target)
            if {source, target} <= EXECUTION.terminal:
                assert changed.end_time == task.end_time, "an end that is corrected is still the same end"

    def test_workflows_follow_it_too(self, client: Client, own_table: str) -> None:
        for source, target in CHANGES:
            workflow = client.create_workflow(project_id=own_table, status=NUMBERS[source])
            request = workflow_pb2.UpdateWorkflowStatusRequest(
                project_id=own_table,
                id=workflow.id,
                status=NUMBERS[target],  # type: ignore[arg-type]
            )
            assert client.workflows.UpdateWorkflowStatus(request).workflow.status == NUMBERS[target]

    def test_of_two_workers_that_start_a_task_one_does(self, client: Client, own_table: str) -> None:
        task = client.create_task(project_id=own_table)
        change(client, own_table, task, "RUNNING", "update")
        with fails("FAILED_PRECONDITION", "INVALID_TRANSITION") as failure:
            change(client, own_table, task, "RUNNING", "update")
        assert failure.metadata == {"from": "RUNNING", "to": "RUNNING"}

    def test_a_project_is_strict_until_it_says_otherwise_and_again_when_it_does(
        self, client: Client, project: str
    ) -> None:
        found = client.projects.GetProject(project_pb2.GetProjectRequest(id=project)).project
        assert found.transitions == project_pb2.TRANSITION_POLICY_STRICT
        ended = client.create_task(project_id=project, status="TASK_STATUS_COMPLETED")
        for policy, works in (("STRICT", False), ("OPEN", True), ("STRICT", False)):
            number = project_pb2.TransitionPolicy.Value(f"TRANSITION_POLICY_{policy}")
            assert set_policy(client, project, number).transitions == number
            for verb in ("update", "upsert", "batch upsert"):
                if works:
                    change(client, project, ended, "RUNNING", verb)
                    change(client, project, ended, "COMPLETED", "update")
                    continue
                with fails("FAILED_PRECONDITION", "INVALID_TRANSITION") as failure:
                    change(client, project, ended, "RUNNING", verb)
                assert {"from": "COMPLETED", "to": "RUNNING"}.items() <= failure.metadata.items()

    def test_only_tasks_and_workflows_follow_it(self, client: Client, own_table: str) -> None:
        cluster = client.create_cluster(project_id=own_table)
        request = cluster_pb2.UpdateClusterStatusRequest(
            project_id=own_table, id=cluster.id, status=cluster_pb2.CLUSTER_STATUS_HIBERNATED
        )
        with fails("FAILED_PRECONDITION", "INVALID_TRANSITION"):
            client.clusters.UpdateClusterStatus(request)
        request.any_transition = True
        assert client.clusters.UpdateClusterStatus(request).cluster.status == request.status

    def test_a_pending_task_may_end_well_in_any_project_without_a_start(self, client: Client, project: str) -> None:
        ended = change(client, project, client.create_task(project_id=project), "COMPLETED", "update")
        assert ended.HasField("end_time")
        assert not ended.HasField("start_time")

    def test_a_batch_is_refused_as_a_whole(self, client: Client, project: str) -> None:
        ended = client.create_task(project_id=project, status="TASK_STATUS_COMPLETED")
        items = [pb.Task(name="new"), pb.Task(id=ended.id, name="n", status=pb.TASK_STATUS_PENDING)]
        request = pb.BatchUpsertTasksRequest(project_id=project, tasks=items)
        with fails("FAILED_PRECONDITION", "INVALID_TRANSITION") as failure:
            client.tasks.BatchUpsertTasks(request)
        assert failure.metadata["item_index"] == "1"
        set_policy(client, project, project_pb2.TRANSITION_POLICY_OPEN)
        assert [task.version for task in client.tasks.BatchUpsertTasks(request).tasks] == [1, 2]


class TestEndOfAWorkflow:
    def complete(self, client: Client, workflow: workflow_pb2.Workflow, **fields: Any) -> workflow_pb2.Workflow:
        request = workflow_pb2.CompleteWorkflowRequest(project_id=workflow.project_id, id=workflow.id, **fields)
        return client.workflows.CompleteWorkflow(request).workflow

    @pytest.mark.parametrize("first", ["PENDING", "RUNNING", "WAITING", "PAUSED"])
    @pytest.mark.parametrize("last", sorted(EXECUTION.terminal))
    def test_it_ends_as_its_caller_says_once_its_tasks_have(
        self, client: Client, project: str, first: str, last: str
    ) -> None:
        workflow = client.create_workflow(project_id=project, status=NUMBERS[first])
        task = client.create_task(project_id=project, workflow_id=workflow.id, name="a", output_json="1")
        own = {"status": NUMBERS[last], "output_json": '{"mine": 7}', "error_json": '"none"'}
        with fails("FAILED_PRECONDITION", "NOT_TERMINAL"):
            self.complete(client, workflow, **own)
        client.set_status(task, "FAILED")
        ended = self.complete(client, workflow, **own)
        assert (ended.status, ended.output_json, ended.error_json) == (NUMBERS[last], '{"mine": 7}', '"none"')
        assert ended.HasField("end_time")
        assert ended.HasField("start_time") == (first == "RUNNING"), "no start is invented"
        assert ended.version == 2
        assert self.complete(client, workflow, **own) == ended, "repeating it changes nothing"

    def test_what_the_caller_leaves_out_follows_from_the_tasks(self, client: Client, project: str) -> None:
        def ended(**fields: Any) -> workflow_pb2.Workflow:
            workflow = client.create_workflow(project_id=project, error_json="0")
            for status in ("COMPLETED", "FAILED"):
                client.create_task(
                    project_id=project,
                    workflow_id=workflow.id,
                    name=status,
                    output_json="1",
                    status=NUMBERS[status],
                )
            return self.complete(client, workflow, **fields)

        outputs = '{"FAILED": 1, "COMPLETED": 1}'
        by_tasks = ended()
        assert (by_tasks.status, by_tasks.output_json, by_tasks.error_json) == (NUMBERS["FAILED"], outputs, "0")
        good = ended(status=NUMBERS["COMPLETED"])
        assert (good.status, good.output_json, good.error_json) == (NUMBERS["COMPLETED"], outputs, "0")
        empty = ended(output_json="", error_json="")
        assert (empty.status, empty.output_json, empty.error_json) == (NUMBERS["FAILED"], "", "")

    def test_another_end_than_the_one_it_has_is_refused(self, client: Client, project: str) -> None:
        workflow = client.create_workflow(project_id=project)
        self.complete(client, workflow, status=NUMBERS["FAILED"])
        with fails("FAILED_PRECONDITION", "INVALID_TRANSITION") as failure:
            self.complete(client, workflow, status=NUMBERS["COMPLETED"])
        assert failure.metadata == {"from": "FAILED", "to": "COMPLETED"}

    @pytest.mark.parametrize("status", sorted(NUMBERS.keys() - EXECUTION.terminal))
    def test_an_end_is_terminal(self, client: Client, project: str, status: str) -> None:
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="status"):
            self.complete(client, client.create_workflow(project_id=project), status=NUMBERS[status])


class TestTreesInATransaction:
    def test_a_tree_of_more_than_10_000_nodes_is_read_in_pages(self, client: Client, project: str) -> None:
        top = client.create_task(project_id=project, name="top")
        for count in (10_000, 1_500):
            tasks = [pb.Task(name=str(number)) for number in range(count)]
            client.tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(project_id=project, parent_id=top.id, tasks=tasks))
        with Transaction(client, project_id=project) as transaction:
            assert transaction.failure(pb.GetTaskTreeRequest(id=top.id)).reason == "RESULT_TOO_LARGE"
            request = pb.GetTaskTreeRequest(id=top.id, page_size=100_000)
            names, sizes = [], []
            while True:
                page = transaction.call(request)
                names += [node.task.name for node in page.nodes]
                sizes.append(len(page.nodes))
                request.resume_token = page.resume_token
                if not page.resume_token:
                    break
        assert sizes == [10_000, 1_501]
        assert names == ["top", *map(str, range(10_000)), *map(str, range(1_500))]

    def test_a_page_ends_early_when_its_nodes_are_large(self, client: Client, project: str) -> None:
        large = '"' + "x" * 1_500_000 + '"'
        top = client.create_task(project_id=project, output_json=large)
        for _ in range(3):
            client.create_task(project_id=project, parent_id=top.id, output_json=large)
        request = pb.GetTaskTreeRequest(project_id=project, id=top.id, page_size=10)
        sizes: list[int] = []
        while not sizes or request.resume_token:
            page = client.tasks.GetTaskTree(request)
            sizes.append(len(page.nodes))
            request.resume_token = page.resume_token
        assert sizes == [2, 2]

    def test_a_token_is_good_for_its_own_tree_only(self, client: Client, project: str) -> None:
        top = client.create_task(project_id=project)
        client.create_task(project_id=project, parent_id=top.id)
        request = pb.GetTaskTreeRequest(project_id=project, id=top.id, page_size=1)
        request.resume_token = client.tasks.GetTaskTree(request).resume_token
        request.page_size = 5
        assert len(client.tasks.GetTaskTree(request).nodes) == 1, "pages may differ in size"
        for other in ({"max_depth": 1}, {"id": client.create_task(project_id=project).id}, {"resume_token": "x"}):
            wrong = pb.GetTaskTreeRequest()
            wrong.CopyFrom(request)
            wrong.MergeFrom(pb.GetTaskTreeRequest(**other))
            with fails("INVALID_ARGUMENT", field="resume_token"):
                client.tasks.GetTaskTree(wrong)
        with fails("INVALID_ARGUMENT", field="page_size"):
            client.tasks.GetTaskTree(pb.GetTaskTreeRequest(project_id=project, id=top.id, page_size=-1))


class TestLargeDocuments:
    def test_one_document_may_take_all_the_room_of_its_row(self, client: Client, project: str) -> None:
        large = '"' + "x" * (4_000_000 - 2) + '"'
        task = client.create_task(project_id=project, name="n" * 255, type="t" * 255)
        request = pb.UpdateTaskStatusRequest(project_id=project, id=task.id, status=pb.TASK_STATUS_COMPLETED)
        request.output_json = large
        assert client.tasks.UpdateTaskStatus(request).task.output_json == large
        assert client.get_task(task).output_json == large
        assert len(client.tasks.ListTasks(pb.ListTasksRequest(project_id=project)).tasks) == 1
        more = pb.UpdateTaskRequest(project_id=project, task={"id": task.id, "metadata_json": "{}"})
        with fails("FAILED_PRECONDITION", "RESULT_TOO_LARGE") as failure:
            client.tasks.UpdateTask(more)
        assert "4 MB together" in failure.message
