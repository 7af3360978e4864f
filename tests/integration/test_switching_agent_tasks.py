"""What a toolkit for agents asks of a store, each in one call: tasks, uses of tools, and what is old or counted."""

import json
from typing import Any

import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc
from statehouse.v1 import agent_pb2, message_pb2, team_pb2
from statehouse.v1 import task_pb2 as tasks
from statehouse.v1 import tool_execution_pb2 as executions

from tests.support.client import Client, fails, span
from tests.support.switching import Store, ago, ids_of, names_of
from tests.support.times import at


def status(name: str) -> Any:
    return tasks.TaskStatus.Value(f"TASK_STATUS_{name}")


class TaskStore(Store):
    """Its texts are JSON strings here, and its statuses those of its own table (`any_transition`)."""

    def create(self, **fields: Any) -> tasks.Task:
        return self._ask(tasks.CreateTaskRequest, task=fields).task

    def get(self, id_: str) -> tasks.Task:
        return self._ask(tasks.GetTaskRequest, id=id_).task

    def update(self, task: tasks.Task) -> tasks.Task:
        """All of it, with its status and times."""
        return self._ask(tasks.UpsertTaskRequest, task=task, any_transition=True).task

    def update_status(self, id_: str, name: str, output: str) -> tasks.Task:
        request = {"id": id_, "status": status(name), "output_json": json.dumps(output), "any_transition": True}
        return self._ask(tasks.UpdateTaskStatusRequest, **request).task

    def update_output(self, id_: str, output: str) -> tasks.Task:
        return self._ask(tasks.UpdateTaskOutputRequest, id=id_, output_json=json.dumps(output)).task

    def delete(self, id_: str) -> int:
        return self._ask(tasks.DeleteTaskTreeRequest, id=id_).count

    def list_by_agent(self, agent: str) -> list[str]:
        return names_of(self._ask(tasks.ListTasksRequest, filters=[{"agent_ids": {"ids": [agent]}}]).tasks)

    def list_by_team(self, team: str) -> list[str]:
        return names_of(self._ask(tasks.ListTasksRequest, filters=[{"team_ids": {"ids": [team]}}]).tasks)

    def list_by_status(self, name: str) -> list[str]:
        """By priority, then the oldest first."""
        request = {"filters": [{"statuses": [status(name)]}], "order_by": tasks.TASK_ORDER_PRIORITY_DESC}
        return names_of(self._ask(tasks.ListTasksRequest, **request).tasks)

    def cancel_all_pending_tasks(self) -> int:
        request = {"filters": [{"statuses": [status("PENDING")]}], "status": status("CANCELLED")}
        return self._ask(tasks.UpdateTaskStatusesRequest, **request).count

    def delete_by_status(self, name: str) -> int:
        return self._ask(tasks.DeleteTasksRequest, filters=[{"statuses": [status(name)]}], force=True).count


class ToolExecutionStore(Store):
    def create(self, **fields: Any) -> executions.ToolExecution:
        request = {"tool_execution": {"tool_name": "bash"} | fields}
        return self._ask(executions.CreateToolExecutionRequest, **request).tool_execution

    def get(self, id_: str) -> executions.ToolExecution:
        return self._ask(executions.GetToolExecutionRequest, id=id_).tool_execution

    def list_by(self, **filter_: Any) -> list[str]:
        """By agent, task, tool, type or status; those that started last come first."""
        latest = executions.TOOL_EXECUTION_ORDER_START_TIME_DESC
        request = {"filters": [filter_], "order_by": latest}
        return ids_of(self._ask(executions.ListToolExecutionsRequest, **request).tool_executions)

    def update_status(self, id_: str, name: str) -> executions.ToolExecution:
        request = {"id": id_, "status": f"TOOL_EXECUTION_STATUS_{name}"}
        return self._ask(executions.UpdateToolExecutionStatusRequest, **request).tool_execution

    def mark_completed(self, id_: str, output: str, milliseconds: int) -> executions.ToolExecution:
        end = {"status": executions.TOOL_EXECUTION_STATUS_SUCCEEDED, "output_json": output}
        request = {"id": id_, "duration": span(milliseconds / 1000)} | end
        return self._ask(executions.UpdateToolExecutionStatusRequest, **request).tool_execution

    def mark_failed(self, id_: str, error: str, milliseconds: int) -> executions.ToolExecution:
        end = {"status": executions.TOOL_EXECUTION_STATUS_FAILED, "error_json": error}
        request = {"id": id_, "duration": span(milliseconds / 1000)} | end
        return self._ask(executions.UpdateToolExecutionStatusRequest, **request).tool_execution

    def get_usage_stats(self, since: Any) -> dict[str, tuple[int, int, int]]:
        """Number, failures and milliseconds by tool."""
        sums = self._ask(executions.SummarizeToolUsageRequest, create_time={"start_time": since}).tool_usages
        return {one.tool_name: (one.count, one.failures, one.mean_duration.ToMilliseconds()) for one in sums}

    def delete_by_task(self, task: str) -> int:
        of_task = {"task_ids": {"ids": [task]}}
        return self._ask(executions.DeleteToolExecutionsRequest, filters=[of_task], force=True).count


class Storage(Store):
    """What concerns several of its tables."""

    def delete_agent(self, id_: str) -> dict[str, int]:
        """At once, with its tasks and executions. Returns how many of each."""
        counts = self._ask(agent_pb2.DeleteAgentRequest, id=id_, purge=True, cascade=True).counts
        return {one.entity_kind: one.count for one in counts}

    def cleanup_old_data(self, before: Any) -> list[int]:
        """Messages, executions and ended tasks of before a time, all or none."""
        old = {"create_time": {"end_time": before}}
        ended = {"statuses": [f"TASK_STATUS_{name}" for name in ("COMPLETED", "FAILED", "CANCELLED", "TIMED_OUT")]}
        responses = self._batch(
            self._request(message_pb2.DeleteMessagesRequest, filters=[old], force=True),
            self._request(executions.DeleteToolExecutionsRequest, filters=[old], force=True),
            self._request(tasks.DeleteTasksRequest, filters=[old | ended], force=True),
        )
        return [one.count for one in responses]

    def get_storage_stats(self) -> list[int]:
        """The numbers of agents, teams, tasks, messages and executions."""
        kinds = (
            agent_pb2.CountAgentsRequest,
            team_pb2.CountTeamsRequest,
            tasks.CountTasksRequest,
            message_pb2.CountMessagesRequest,
            executions.CountToolExecutionsRequest,
        )
        return [one.total for one in self._batch(*(self._request(kind) for kind in kinds))]

    def perform_health_check(self) -> bool:
        response = health_pb2_grpc.HealthStub(self._client.channel).Check(health_pb2.HealthCheckRequest())
        return response.status == health_pb2.HealthCheckResponse.SERVING


@pytest.fixture
def store(client: Client, project: str) -> TaskStore:
    return TaskStore(client, project)


@pytest.fixture
def storage(client: Client, project: str) -> Storage:
    return Storage(client, project)


@pytest.fixture
def uses(client: Client, project: str) -> ToolExecutionStore:
    return ToolExecutionStore(client, project)


def test_tasks(store: TaskStore) -> None:
    made = store.create(id="task-1234", name="a")
    assert store.get("task-1234") == made
    with fails("NOT_FOUND"):
        store.get("task-123")
    ended = store.update_status("task-1234", "COMPLETED", "free text")
    assert (json.loads(ended.output_json), ended.HasField("end_time")) == ("free text", True)
    assert store.update_status("task-1234", "RUNNING", "again").version == 3
    assert json.loads(store.update_output("task-1234", 'with "quotes"').output_json) == 'with "quotes"'
    assert store.delete("task-1234") == 1


def test_times_of_a_stored_task_are_corrected(store: TaskStore) -> None:
    task = store.create(name="a", status=status("RUNNING"))
    task.status, task.version = status("COMPLETED"), 0
    task.end_time.CopyFrom(at(9))
    ended = store.update(task)
    assert (ended.start_time, ended.end_time) == (task.start_time, at(9))
    task.start_time.CopyFrom(at(1))
    task.end_time.CopyFrom(at(5))
    corrected = store.update(task)
    assert (corrected.start_time, corrected.end_time) == (at(1), at(5))
    task.ClearField("start_time")
    task.ClearField("end_time")
    kept = store.update(task)
    assert (kept.start_time, kept.end_time) == (at(1), at(5))


def test_lists_of_tasks(client: Client, project: str, store: TaskStore) -> None:
    agent, team = client.create_agent(project_id=project).id, client.create_team(project_id=project).id
    for name, fields in (
        ("low", {"agent_id": agent}), ("high", {"priority": 9, "team_id": team}), ("next", {"agent_id": agent}),
        ("running", {"priority": 10, "status": status("RUNNING")}),
    ):  # fmt: skip
        store.create(name=name, **fields)
    assert store.list_by_status("PENDING") == ["high", "low", "next"]
    assert store.list_by_status("RUNNING") == ["running"]
    assert store.list_by_agent(agent) == ["next", "low"]
    assert store.list_by_team(team) == ["high"]


def test_many_tasks_are_cancelled_and_deleted(client: Client, project: str, store: TaskStore) -> None:
    many = [tasks.Task(name=str(number)) for number in range(1_500)]
    client.tasks.BatchCreateTasks(tasks.BatchCreateTasksRequest(project_id=project, tasks=many))
    running = store.create(name="running", status=status("RUNNING"))
    assert store.cancel_all_pending_tasks() == 1_500
    assert store.cancel_all_pending_tasks() == 0
    assert store.get(running.id) == running
    assert store.delete_by_status("CANCELLED") == 1_500
    assert store.list_by_status("CANCELLED") == []


def test_uses_of_tools(client: Client, project: str, uses: ToolExecutionStore) -> None:
    client.create_agent(project_id=project, id="a")
    task = client.create_task(project_id=project).id
    late = uses.create(id="late", agent_id="a", tool_type="shell", start_time=at(9))
    uses.create(id="early", agent_id="a", tool_type="shell", start_time=at(1), task_id=task)
    assert uses.get("late") == late
    chosen: Any
    for chosen in ({"agent_ids": {"ids": ["a"]}}, {"tool_types": ["shell"]}, {"tool_names": ["bash"]}):
        assert uses.list_by(**chosen) == ["late", "early"]
    assert uses.list_by(task_ids={"ids": [task]}) == ["early"]
    assert uses.update_status("early", "RUNNING").start_time == at(1)
    assert uses.list_by(statuses=[executions.TOOL_EXECUTION_STATUS_RUNNING]) == ["early"]
    ended = uses.mark_completed("early", '"free text, quoted"', 5000)
    assert (ended.output_json, ended.duration) == ('"free text, quoted"', span(5))
    assert uses.mark_failed("late", '"broke"', 1000).error_json == '"broke"'
    assert uses.get_usage_stats(late.create_time) == {"bash": (2, 1, 3000)}
    assert uses.delete_by_task(task) == 1
    assert uses.list_by(agent_ids={"ids": ["a"]}) == ["late"]


def test_all_tables(client: Client, project: str, uses: ToolExecutionStore, storage: Storage) -> None:
    client.create_agent(project_id=project, id="a")
    for moment in (ago(90 * 86_400), None):
        for name in ("COMPLETED", "PENDING"):
            client.create_task(project_id=project, status=f"TASK_STATUS_{name}", create_time=moment)
        message = message_pb2.Message(conversation_id="c", sender_id="a", content="x", create_time=moment)
        client.messages.CreateMessage(message_pb2.CreateMessageRequest(project_id=project, message=message))
        uses.create(agent_id="a", create_time=moment)
    assert storage.get_storage_stats() == [1, 0, 4, 2, 2]
    assert storage.cleanup_old_data(ago(30 * 86_400)) == [1, 1, 1]
    assert storage.get_storage_stats() == [1, 0, 3, 1, 1]
    assert storage.perform_health_check()


def test_a_deleted_agent_takes_its_work_along_and_leaves_its_id(
    client: Client, project: str, uses: ToolExecutionStore, storage: Storage
) -> None:
    client.create_agent(project_id=project, id="a")
    for _ in range(3):
        task = client.create_task(project_id=project, agent_id="a")
        uses.create(agent_id="a", task_id=task.id)
    assert storage.delete_agent("a") == {"task": 3, "tool_execution": 3}
    assert client.create_agent(project_id=project, id="a").version == 1
