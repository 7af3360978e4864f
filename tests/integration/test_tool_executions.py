"""Tool executions: their end, and their sums."""

import uuid
from typing import Any

import pytest
from google.protobuf.duration_pb2 import Duration
from google.protobuf.timestamp_pb2 import Timestamp
from statehouse.v1 import agent_pb2, project_pb2, task_pb2
from statehouse.v1 import tool_execution_pb2 as pb

from tests.support.client import Client, fails, span
from tests.support.times import at

SUCCEEDED, FAILED, TIMED_OUT, CANCELLED = (
    pb.TOOL_EXECUTION_STATUS_SUCCEEDED,
    pb.TOOL_EXECUTION_STATUS_FAILED,
    pb.TOOL_EXECUTION_STATUS_TIMED_OUT,
    pb.TOOL_EXECUTION_STATUS_CANCELLED,
)
PENDING, RUNNING = pb.TOOL_EXECUTION_STATUS_PENDING, pb.TOOL_EXECUTION_STATUS_RUNNING


@pytest.fixture
def agent(client: Client, project: str) -> agent_pb2.Agent:
    return client.create_agent(project_id=project)


def record(client: Client, agent: agent_pb2.Agent, *executions: dict[str, Any]) -> list[pb.ToolExecution]:
    items = [
        pb.ToolExecution(**{"project_id": agent.project_id, "agent_id": agent.id, "tool_name": "bash"} | fields)
        for fields in executions or ({},)
    ]
    request = pb.BatchCreateToolExecutionsRequest(tool_executions=items)
    return list(client.tool_executions.BatchCreateToolExecutions(request).tool_executions)


def update(client: Client, execution: pb.ToolExecution, status: Any, **fields: Any) -> pb.ToolExecution:
    request = pb.UpdateToolExecutionStatusRequest(
        project_id=execution.project_id, id=execution.id, status=status, **fields
    )
    return client.tool_executions.UpdateToolExecutionStatus(request).tool_execution


def usage(client: Client, project: str, **fields: Any) -> dict[str, pb.ToolUsage]:
    request = pb.SummarizeToolUsageRequest(project_id=project, **fields)
    return {one.tool_name: one for one in client.tool_executions.SummarizeToolUsage(request).tool_usages}


def ran(seconds: float, **fields: Any) -> dict[str, Any]:
    """An execution that is recorded when it is over."""
    return {"start_time": at(0), "end_time": at(seconds), "status": SUCCEEDED} | fields


@pytest.mark.parametrize("name", ["bash", "t (PROJECT, fine, z", "(PROJECT, fine, x"])
@pytest.mark.parametrize("id_", ["culprit", "c" * 80])
@pytest.mark.parametrize("project_id", ["", "p" * 100])
def test_a_batch_names_the_one_that_is_too_large(client: Client, name: str, id_: str, project_id: str) -> None:
    """Only in the stored form, which the database measures: a number has more digits then."""
    project = project_pb2.Project(id=f"{project_id}-{uuid.uuid4()}"[-110:], name="p")
    client.projects.CreateProject(project_pb2.CreateProjectRequest(project=project))
    agent = client.create_agent(project_id=project.id)
    document = f"[{', '.join(['1e308'] * 3_300)}]"
    large = dict.fromkeys(("input_json", "output_json", "error_json", "metadata_json"), document)
    bad = {"id": id_, "tool_name": name.replace("PROJECT", agent.project_id)} | large
    with fails("FAILED_PRECONDITION", "RESULT_TOO_LARGE") as failure:
        record(client, agent, {"id": "fine"}, bad, {"id": "also-fine"})
    assert failure.metadata["item_index"] == "1"


def test_a_time_that_is_set_stays_until_another_one_is_given(client: Client, agent: agent_pb2.Agent) -> None:
    (execution,) = record(client, agent, {"id": "e", "start_time": at(10)})
    for start_time, kept in ((None, at(10)), (at(20), at(20)), (None, at(20))):
        item = pb.ToolExecution(
            project_id=agent.project_id, id="e", agent_id=agent.id, tool_name="bash", start_time=start_time
        )
        request = pb.BatchUpsertToolExecutionsRequest(tool_executions=[item])
        (upserted,) = client.tool_executions.BatchUpsertToolExecutions(request).tool_executions
        assert upserted.start_time == kept
    assert update(client, execution, PENDING, allow_same_status=True).start_time == at(20)


def test_its_times_are_those_of_its_statuses(client: Client, agent: agent_pb2.Agent) -> None:
    (execution,) = record(client, agent, {"input_json": '{"command": "ls"}'})
    assert execution.status == PENDING
    assert not execution.HasField("start_time")
    running = update(client, execution, RUNNING)
    assert running.start_time == running.update_time
    ended = update(client, execution, SUCCEEDED, output_json='{"files": []}')
    assert (ended.start_time, ended.end_time) == (running.start_time, ended.update_time)
    assert (ended.input_json, ended.output_json) == ('{"command": "ls"}', '{"files": []}')
    with fails("FAILED_PRECONDITION", "INVALID_TRANSITION") as failure:
        update(client, execution, RUNNING)
    assert failure.metadata == {"from": "SUCCEEDED", "to": "RUNNING"}


@pytest.mark.parametrize("before", [PENDING, RUNNING])
def test_a_cancelled_one_has_ended_for_good(client: Client, agent: agent_pb2.Agent, before: Any) -> None:
    (execution,) = record(client, agent, {"status": before})
    cancelled = update(client, execution, CANCELLED, error_json='"not needed any more"')
    assert cancelled.status == CANCELLED
    assert cancelled.end_time == cancelled.update_time
    for status in (PENDING, RUNNING, SUCCEEDED, FAILED, TIMED_OUT):
        with fails("FAILED_PRECONDITION", "INVALID_TRANSITION"):
            update(client, execution, status)
    (ended,) = record(client, agent, ran(1))
    with fails("FAILED_PRECONDITION", "INVALID_TRANSITION"):
        update(client, ended, CANCELLED)


def test_lists_are_by_agent_task_tool_status_and_time(client: Client, project: str, agent: agent_pb2.Agent) -> None:
    task = client.create_task(project_id=project)
    other = client.create_agent(project_id=project)
    (a,) = record(client, agent, {"id": "a", "task_id": task.id})
    (b,) = record(client, agent, {"id": "b", "tool_name": "edit", "status": FAILED})
    (c,) = record(client, other, {"id": "c", "metadata_json": '{"x": 1}'})

    def listed(**filters: Any) -> list[str]:
        request = pb.ListToolExecutionsRequest(project_id=project, filters=[filters])
        return [one.id for one in client.tool_executions.ListToolExecutions(request).tool_executions]

    assert listed() == ["c", "b", "a"]
    assert listed(agent_ids={"ids": [agent.id]}) == ["b", "a"]
    assert listed(task_ids={"ids": [task.id]}) == ["a"]
    assert listed(tool_names=["bash"]) == ["c", "a"]
    assert listed(statuses=[FAILED, RUNNING]) == ["b"]
    assert listed(create_time={"start_time": b.create_time, "end_time": c.create_time}) == ["b"]
    assert listed(agent_ids={"ids": [agent.id]}, statuses=[PENDING], create_time={"start_time": a.create_time}) == ["a"]
    assert listed(metadata_contains_json='{"x": 1}') == ["c"]
    client.tasks.DeleteTask(task_pb2.DeleteTaskRequest(project_id=project, id=task.id))
    assert listed() == ["c", "b"], "an execution goes with its task"


def test_a_thousand_are_stored_in_one_call(client: Client, project: str, agent: agent_pb2.Agent) -> None:
    executions = record(client, agent, *({"input_json": f'{{"number": {number}}}'} for number in range(1000)))
    assert [one.input_json for one in executions] == [f'{{"number": {number}}}' for number in range(1000)]
    assert usage(client, project)["bash"].count == 1000
    with fails("NOT_FOUND", "NOT_FOUND") as failure:
        record(client, agent, {}, {"agent_id": "nobody"})
    assert failure.metadata["field"] == "agent_id"
    assert usage(client, project)["bash"].count == 1000, "all or none"


def test_sums_have_what_failed_and_what_never_ended(client: Client, project: str, agent: agent_pb2.Agent) -> None:
    record(client, agent, *(ran(seconds) for seconds in range(1, 11)))
    record(client, agent, {"status": RUNNING}, {"status": PENDING}, {"status": FAILED}, ran(11, status=TIMED_OUT))
    record(client, agent, {"status": CANCELLED}, {"tool_name": "never ends", "status": RUNNING})
    record(client, agent, ran(-5, tool_name="backwards"), ran(1, tool_name="backwards"))
    found = usage(client, project)
    assert list(found) == ["backwards", "bash", "never ends"], "in the order of the names"
    bash = found["bash"]
    assert (bash.count, bash.failures, bash.cancelled, bash.unfinished) == (15, 2, 1, 2)
    assert bash.mean_duration.ToMilliseconds() == 6000, "over the eleven that have both times"
    assert bash.p95_duration.ToMilliseconds() == 10_500
    assert (found["never ends"].count, found["never ends"].unfinished) == (1, 1)
    assert not found["never ends"].HasField("mean_duration")
    assert not found["never ends"].HasField("p95_duration")
    assert found["backwards"].mean_duration.ToMilliseconds() == 500


def test_a_measured_duration_counts_more_than_the_times(client: Client, project: str, agent: agent_pb2.Agent) -> None:
    measured, timed, running = record(
        client, agent, ran(1, duration=span(5), tool_type="shell"), ran(1), {"status": RUNNING, "duration": span(0)}
    )
    assert (measured.duration, measured.tool_type) == (span(5), "shell")
    assert running.HasField("duration"), "it took no time"
    assert not timed.HasField("duration")
    assert usage(client, project)["bash"].mean_duration.ToMilliseconds() == 2000
    ended = update(client, running, SUCCEEDED, duration=span(12.000001))
    assert ended.duration == span(12.000001)
    assert usage(client, project)["bash"].mean_duration.ToMicroseconds() == 6_000_000
    change = pb.ToolExecution(project_id=project, id=ended.id)
    request = pb.UpdateToolExecutionRequest(tool_execution=change, update_mask={"paths": ["duration"]})
    assert not client.tool_executions.UpdateToolExecution(request).tool_execution.HasField("duration")
    listing = pb.ListToolExecutionsRequest(project_id=project, filters=[{"tool_types": ["shell"]}])
    assert list(client.tool_executions.ListToolExecutions(listing).tool_executions) == [measured]
    for duration in (Duration(seconds=-1), span(315_360_001)):
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="duration"):
            update(client, ended, FAILED, duration=duration)


def test_what_was_only_measured_has_no_start(client: Client, project: str, agent: agent_pb2.Agent) -> None:
    (pending,) = record(client, agent)
    ended = update(client, pending, SUCCEEDED, duration=span(0), output_json="1")
    assert (ended.status, ended.duration) == (SUCCEEDED, span(0))
    assert ended.HasField("duration")
    assert ended.HasField("end_time")
    assert not ended.HasField("start_time")
    assert usage(client, project)["bash"].HasField("mean_duration")


def test_the_longest_durations_can_be_summed_up(client: Client, project: str, agent: agent_pb2.Agent) -> None:
    record(client, agent, *({"duration": span(315_360_000)} for _ in range(1000)))
    assert usage(client, project)["bash"].mean_duration == span(315_360_000)


def test_sums_are_of_a_time_and_a_project(client: Client, project: str, agent: agent_pb2.Agent) -> None:
    record(client, agent, ran(1))
    (new,) = record(client, client.create_agent(project_id=project), ran(3))
    assert usage(client, project)["bash"].count == 2
    assert usage(client, project, create_time={})["bash"].count == 2
    assert usage(client, project, create_time={"start_time": new.create_time})["bash"].mean_duration.ToSeconds() == 3
    assert usage(client, project, create_time={"end_time": new.create_time})["bash"].mean_duration.ToSeconds() == 1
    assert usage(client, project, create_time={"start_time": new.create_time, "end_time": new.create_time}) == {}
    assert usage(client, client.create_project()) == {}
    with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="create_time.end_time"):
        usage(client, project, create_time={"end_time": Timestamp(seconds=253_402_300_800)})


def test_sums_come_in_pages_with_each_tool_once(client: Client, project: str, agent: agent_pb2.Agent) -> None:
    names = [f"tool {number}" for number in (3, 0, 4, 1, 2)]
    record(client, agent, *({"tool_name": name} for name in names for _ in range(2)))
    request = pb.SummarizeToolUsageRequest(project_id=project, page_size=2)
    found, sizes = [], []
    while True:
        page = client.tool_executions.SummarizeToolUsage(request)
        found += [(one.tool_name, one.count) for one in page.tool_usages]
        sizes.append(len(page.tool_usages))
        if not page.next_page_token:
            break
        request.page_token = page.next_page_token
        record(client, agent, {"tool_name": page.tool_usages[-1].tool_name}, {"tool_name": "before all"})
    assert found == [(name, 2) for name in sorted(names)]
    assert sizes == [2, 2, 1]
    request.create_time.start_time.seconds = 1
    with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="page_token"):
        client.tool_executions.SummarizeToolUsage(request)


def test_the_longest_times_can_be_summed_up(client: Client, project: str, agent: agent_pb2.Agent) -> None:
    longest = {"start_time": Timestamp(seconds=-62_135_596_800), "end_time": Timestamp(seconds=253_402_300_799)}
    record(client, agent, *(ran(0) | longest for _ in range(1000)))
    found = usage(client, project)["bash"]
    assert found.mean_duration.seconds == found.p95_duration.seconds == 253_402_300_799 + 62_135_596_800
