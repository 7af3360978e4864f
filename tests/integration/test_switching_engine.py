"""What an engine of workflows asks of a store, each in one call: executions, their tasks, trees and transactions."""

import json
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from statehouse.v1 import project_pb2
from statehouse.v1 import task_pb2 as tasks
from statehouse.v1 import workflow_pb2 as pb
from statehouse.v1.transaction_pb2 import ROW_LOCK_UPDATE

from tests.support.client import Client, fails
from tests.support.switching import Store, document, ids_of, names_of
from tests.support.transactions import Transaction

METADATA = {"paths": ["metadata_json"]}
SMALL = {"paths": ["name", "status"]}


def task_status(name: str) -> int:
    return tasks.TaskStatus.Value(f"TASK_STATUS_{name}")


class WorkflowStore(Store):
    def upsert_state(self, **fields: Any) -> pb.Workflow:
        return self._ask(pb.UpsertWorkflowRequest, workflow={"name": "w"} | fields).workflow

    def get_state(self, id_: str) -> tuple[pb.Workflow, dict[str, tasks.Task]]:
        """With its tasks by name."""
        response = self._ask(pb.GetWorkflowRequest, id=id_, include_tasks=pb.INCLUDE_TASKS_NEWEST_BY_NAME)
        return response.workflow, {one.name: one for one in response.tasks}

    def get_state_by_task_id(self, name: str, task: str) -> list[str]:
        return self._states(names=[name], task_names=[task])

    def get_state_by_agent_id(self, name: str, agent: str) -> list[str]:
        return self._states(names=[name], task_agent_names=[agent])

    def get_state_by_tool_id(self, name: str, tool: str) -> list[str]:
        return self._states(names=[name], task_tool_ids=[tool])

    def _states(self, **filter_: Any) -> list[str]:
        return ids_of(self._ask(pb.ListWorkflowsRequest, filters=[filter_]).workflows)

    def list_states(self, *filters: dict[str, Any]) -> dict[str, list[str]]:
        """The names of the tasks by workflow; what changed last comes first."""
        latest, newest = pb.WORKFLOW_ORDER_UPDATE_TIME_DESC, pb.INCLUDE_TASKS_NEWEST_BY_NAME
        request = {"filters": filters, "order_by": latest, "include_tasks": newest}
        page = self._ask(pb.ListWorkflowsRequest, **request)
        return {id_: [one.name for one in page.tasks if one.workflow_id == id_] for id_ in ids_of(page.workflows)}

    def update_status(self, id_: str, name: str) -> pb.Workflow:
        request = {"id": id_, "status": f"WORKFLOW_STATUS_{name}", "allow_same_status": True}
        return self._ask(pb.UpdateWorkflowStatusRequest, **request).workflow

    def complete_workflow(self, id_: str, **outputs: Any) -> pb.Workflow:
        """With an output that the engine has computed; refused while a task runs."""
        request = {"id": id_, "status": pb.WORKFLOW_STATUS_COMPLETED, "output_json": document(**outputs)}
        return self._ask(pb.CompleteWorkflowRequest, **request).workflow

    def merge_usage(self, id_: str, model: str, **usage: int) -> dict[str, Any]:
        workflow = {"id": id_, "metadata_json": document(usage={model: usage})}
        request = {"workflow": workflow, "update_mask": METADATA, "merge_patch_mask": METADATA}
        return json.loads(self._ask(pb.UpdateWorkflowRequest, **request).workflow.metadata_json)


class TaskStore(Store):
    def upsert_state(self, **fields: Any) -> tasks.Task:
        """In any status: the project has the status table of the engine."""
        return self._ask(tasks.UpsertTaskRequest, task=fields).task

    def get_state(self, id_: str) -> tasks.Task:
        return self._ask(tasks.GetTaskRequest, id=id_).task

    def get_status(self, id_: str) -> tasks.Task:
        """Without the documents."""
        return self._ask(tasks.GetTaskRequest, id=id_, read_mask=SMALL).task

    def list_states(self, **filter_: Any) -> list[str]:
        """By ids, status, workflow, parent, agent, action or tool; what changed last comes first."""
        latest = tasks.TASK_ORDER_UPDATE_TIME_DESC
        return names_of(self._ask(tasks.ListTasksRequest, filters=[filter_], order_by=latest).tasks)

    def list_tasks_in_workflow(self, workflow: str) -> dict[str, tasks.Task]:
        found = self._ask(tasks.ListTasksRequest, filters=[{"workflow_ids": {"ids": [workflow]}}]).tasks
        return {one.name: one for one in reversed(found)}

    def list_tasks_by_status(self, workflow: str, name: str) -> list[str]:
        chosen = {"workflow_ids": {"ids": [workflow]}, "statuses": [task_status(name)]}
        return names_of(self._ask(tasks.ListTasksRequest, filters=[chosen]).tasks)

    def list_tasks_by_agent(self, workflow: str, agent: str) -> list[str]:
        chosen = {"workflow_ids": {"ids": [workflow]}, "agent_names": [agent]}
        return names_of(self._ask(tasks.ListTasksRequest, filters=[chosen]).tasks)

    def list_tasks_by_tool(self, workflow: str, tool: str) -> list[str]:
        chosen = {"workflow_ids": {"ids": [workflow]}, "tool_ids": [tool]}
        return names_of(self._ask(tasks.ListTasksRequest, filters=[chosen]).tasks)

    def create_child_states(self, parent: str, children: Sequence[dict[str, Any]]) -> list[str]:
        """All or none."""
        return ids_of(self._ask(tasks.BatchCreateTasksRequest, parent_id=parent, tasks=children).tasks)

    def list_children(self, parent: str) -> list[str]:
        return names_of(self._ask(tasks.ListChildTasksRequest, parent_id=parent).tasks)

    def list_children_outputs(self, parent: str) -> dict[str, Any]:
        outputs = self._ask(tasks.ListChildOutputsRequest, parent_id=parent).outputs
        return {name: json.loads(output) for name, output in outputs.items()}

    def get_child_by_task_id(self, parent: str, name: str) -> tasks.Task:
        return self._ask(tasks.GetChildTaskRequest, parent_id=parent, name=name).task

    def get_task_tree(self, root: str) -> list[str]:
        return [node.task.name for node in self._ask(tasks.GetTaskTreeRequest, id=root).nodes]

    def stream_task_tree(self, root: str) -> list[tasks.Task]:
        """Of any size, without the documents."""
        messages = self._stream(tasks.StreamTaskTreeRequest, id=root, read_mask=SMALL)
        return [node.task for message in messages for node in message.nodes]

    def get_progress_info(self, parent: str) -> tasks.TaskProgress:
        request = {"scope": tasks.TASK_SCOPE_CHILDREN, "strategy": tasks.PROGRESS_STRATEGY_WAIT_ALL}
        return self._ask(tasks.GetTaskProgressRequest, parent_id=parent, **request).progress

    def move(self, id_: str, parent: str) -> tasks.Task:
        return self._ask(tasks.MoveTaskRequest, id=id_, new_parent_id=parent).task

    def merge_usage(self, id_: str, model: str, **usage: int) -> dict[str, Any]:
        task = {"id": id_, "metadata_json": document(usage={model: usage})}
        request = {"task": task, "update_mask": METADATA, "merge_patch_mask": METADATA}
        return json.loads(self._ask(tasks.UpdateTaskRequest, **request).task.metadata_json)

    def add_to_output(self, id_: str) -> int:
        """A closure over a row that is locked: one transaction."""
        with Transaction(self._client, project_id=self._project) as transaction:
            task = transaction.call(tasks.GetTaskRequest(id=id_), ROW_LOCK_UPDATE).task
            output = json.loads(task.output_json or "0") + 1
            transaction.call(tasks.UpdateTaskOutputRequest(id=id_, output_json=json.dumps(output)))
            transaction.commit()
        return output


@pytest.fixture
def engine(client: Client) -> str:
    """A project with a status table of its own."""
    return client.create_project(transitions=project_pb2.TRANSITION_POLICY_OPEN)


@pytest.fixture
def workflows(client: Client, engine: str) -> WorkflowStore:
    return WorkflowStore(client, engine)


@pytest.fixture
def states(client: Client, engine: str) -> TaskStore:
    return TaskStore(client, engine)


def test_an_execution_from_its_start_to_its_end(workflows: WorkflowStore, states: TaskStore) -> None:
    workflows.upsert_state(id="e-1234567", status=pb.WORKFLOW_STATUS_RUNNING, input_json=document(n=1))
    with fails("NOT_FOUND"):
        workflows.get_state("e-123456")
    for number in (1, 2):
        states.upsert_state(id=f"t-{number}", name="load", workflow_id="e-1234567", status=task_status("RUNNING"))
    states.upsert_state(id="t-3", name="store", workflow_id="e-1234567", status=task_status("PENDING"))
    workflow, newest = workflows.get_state("e-1234567")
    assert (workflow.input_json, {name: one.id for name, one in newest.items()}) == (
        '{"n": 1}', {"load": "t-2", "store": "t-3"},
    )  # fmt: skip
    for status in ("PAUSED", "PAUSED", "RUNNING"):
        assert workflows.update_status("e-1234567", status).start_time == workflow.start_time
    with fails("FAILED_PRECONDITION", "NOT_TERMINAL"):
        workflows.complete_workflow("e-1234567", sum=3)
    for number in (1, 2, 3):
        states.upsert_state(id=f"t-{number}", name="done", workflow_id="e-1234567", status=task_status("COMPLETED"))
    for _ in range(2):
        ended = workflows.complete_workflow("e-1234567", sum=3)
    assert (ended.output_json, ended.version) == ('{"sum": 3}', 5)


def test_executions_are_found_by_what_their_tasks_use(workflows: WorkflowStore, states: TaskStore) -> None:
    for id_, agent, tool in (("one", "coder", ""), ("two", "critic", "bash"), ("three", "", "bash")):
        workflows.upsert_state(id=id_)
        for name in ("first", f"only-{id_}"):
            states.upsert_state(name=name, workflow_id=id_, agent_name=agent, tool_id=tool)
    workflows.upsert_state(id="four", name="another")
    assert workflows.get_state_by_task_id("w", "first") == ["three", "two", "one"]
    assert workflows.get_state_by_task_id("w", "only-two") == ["two"]
    assert workflows.get_state_by_agent_id("w", "coder") == ["one"]
    assert workflows.get_state_by_tool_id("w", "bash") == ["three", "two"]
    assert workflows.get_state_by_tool_id("another", "bash") == []
    listed = workflows.list_states({"task_agent_names": ["coder"]}, {"names": ["another"]})
    assert {id_: sorted(names) for id_, names in listed.items()} == {"four": [], "one": ["first", "only-one"]}
    workflows.update_status("one", "RUNNING")
    assert list(workflows.list_states({"task_tool_ids": ["bash"]}, {"ids": {"ids": ["one"]}})) == [
        "one",
        "three",
        "two",
    ]


def test_tasks_of_an_execution(workflows: WorkflowStore, states: TaskStore) -> None:
    workflows.upsert_state(id="e")
    for name, fields in (
        ("a", {"agent_name": "coder", "action_id": "write"}), ("b", {"tool_id": "bash"}),
        ("c", {"action_id": "", "status": task_status("WAITING")}),
    ):  # fmt: skip
        states.upsert_state(id=name, name=name, workflow_id="e", **fields)
    assert list(states.list_tasks_in_workflow("e")) == ["a", "b", "c"]
    assert states.list_tasks_by_status("e", "WAITING") == ["c"]
    assert states.list_tasks_by_agent("e", "coder") == ["a"]
    assert states.list_tasks_by_tool("e", "bash") == ["b"]
    assert states.list_states(ids={"ids": ["a", "b", "gone"]}) == ["b", "a"]
    assert states.list_states(action_ids=["write"]) == ["a"]
    states.merge_usage("a", "large", tokens=5)
    assert states.list_states(workflow_ids={"ids": ["e"]}) == ["a", "c", "b"]


def test_empty_and_absent_are_kept_apart(states: TaskStore) -> None:
    empty = states.upsert_state(id="empty", name="n", action_id="", input_json='""', output_json="null")
    assert empty.HasField("action_id")
    assert (empty.input_json, empty.output_json, empty.error_json) == ('""', "null", "")
    assert not states.upsert_state(id="absent", name="n").HasField("action_id")
    assert states.get_state("empty").HasField("action_id")
    assert not states.get_state("absent").HasField("tool_id")


def test_trees(states: TaskStore) -> None:
    large = document(text="x" * 100_000)
    states.upsert_state(id="root", name="root", input_json=large)
    children = [
        {"id": name, "name": name, "output_json": f'"{name}"', "input_json": large} for name in ("a", "b", "a2")
    ]
    assert states.create_child_states("root", children) == ["a", "b", "a2"]
    with fails("ALREADY_EXISTS"):
        states.create_child_states("root", [{"id": "new", "name": "new"}, {"id": "a", "name": "again"}])
    assert states.list_children("root") == ["a", "b", "a2"]
    assert states.list_children_outputs("root") == {"a": "a", "b": "b", "a2": "a2"}
    assert states.get_child_by_task_id("root", "b").id == "b"
    assert states.move("b", "a").depth == 2
    assert states.get_task_tree("root") == ["root", "a", "b", "a2"]
    assert [(one.name, one.input_json) for one in states.stream_task_tree("root")][:2] == [("root", ""), ("a", "")]
    assert states.get_status("root").input_json == ""
    states.upsert_state(id="a", name="a", parent_id="root", status=task_status("FAILED"))
    progress = states.get_progress_info("root")
    assert (progress.total, progress.terminal, progress.failure_rate) == (2, 1, 0.5)


def test_usage_of_all_steps_is_merged(client: Client, engine: str, workflows: WorkflowStore, states: TaskStore) -> None:
    workflows.upsert_state(id="e", metadata_json=document(kept=True))
    states.upsert_state(id="t", name="t")
    models = [f"model-{number}" for number in range(8)]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda model: WorkflowStore(client, engine).merge_usage("e", model, tokens=5), models))
    usage = {model: {"tokens": 5} for model in models}
    assert workflows.merge_usage("e", "model-0", calls=2)["usage"] == usage | {"model-0": {"tokens": 5, "calls": 2}}
    assert states.merge_usage("t", "model-0", tokens=1) == {"usage": {"model-0": {"tokens": 1}}}


def test_closures_over_one_row_run_one_after_the_other(client: Client, engine: str, states: TaskStore) -> None:
    states.upsert_state(id="t", name="t")
    with ThreadPoolExecutor(4) as pool:
        counted = pool.map(lambda _: TaskStore(client, engine).add_to_output("t"), range(12))
    assert sorted(counted) == list(range(1, 13))
