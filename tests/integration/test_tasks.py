"""Tasks: children, trees, progress."""

import itertools
import threading
import time
from typing import Any

import grpc
import psycopg
import pytest
from google.protobuf.timestamp_pb2 import Timestamp
from statehouse.v1 import task_pb2 as pb
from statehouse.v1.transaction_pb2 import ISOLATION_LEVEL_REPEATABLE_READ

from tests.support.client import Client, Failure, fails
from tests.support.transactions import Transaction


def tree_of(client: Client, project: str, **top: Any) -> dict[str, pb.Task]:
    """root → a → (a1, a2), b → b1; by name."""
    names = {"root": "", "b": "root", "a": "root", "a1": "a", "b1": "b", "a2": "a"}
    tasks = [
        pb.Task(id=f"{project}-{name}", parent_id=f"{project}-{above}" if above else "", name=name)
        for name, above in names.items()
    ]
    request = pb.BatchCreateTasksRequest(project_id=project, tasks=tasks, **top)
    return {task.name: task for task in client.tasks.BatchCreateTasks(request).tasks}


def names(client: Client, top: pb.Task, **fields: Any) -> list[str]:
    request = pb.GetTaskTreeRequest(project_id=top.project_id, id=top.id, **fields)
    return [node.task.name for node in client.tasks.GetTaskTree(request).nodes]


def test_a_tree_is_read_depth_first_with_siblings_in_order(client: Client, project: str) -> None:
    tree = tree_of(client, project)
    assert names(client, tree["root"]) == ["root", "b", "b1", "a", "a1", "a2"]
    assert {name: task.depth for name, task in tree.items()} == {"root": 0, "a": 1, "b": 1, "a1": 2, "a2": 2, "b1": 2}
    assert names(client, tree["a"]) == ["a", "a1", "a2"]
    assert names(client, tree["root"], max_depth=1) == ["root", "b", "a"]
    late = client.create_task(project_id=project, parent_id=tree["b"].id, name="late")
    assert late.depth == 2
    assert names(client, tree["b"]) == ["b", "b1", "late"]


def test_a_batch_below_a_stored_task_takes_its_place_and_workflow(client: Client, project: str) -> None:
    workflow = client.create_workflow(project_id=project)
    top = client.create_task(project_id=project, name="top", workflow_id=workflow.id)
    tree = tree_of(client, project, parent_id=top.id)
    assert tree["root"].parent_id == top.id
    assert tree["b1"].depth == 3
    assert {task.workflow_id for task in tree.values()} == {workflow.id}
    assert names(client, top) == ["top", "root", "b", "b1", "a", "a1", "a2"]


@pytest.mark.parametrize(("given", "expected"), [(None, "of-parent"), ("", None), ("another", "another")])
def test_a_task_inherits_its_workflow_unless_it_says_otherwise(
    client: Client, project: str, given: str | None, expected: str | None
) -> None:
    for id_ in ("of-parent", "another"):
        client.create_workflow(project_id=project, id=id_)
    top = client.create_task(project_id=project, workflow_id="of-parent")
    task = pb.Task(project_id=project, name="t", parent_id=top.id, workflow_id=given)
    created = client.tasks.CreateTask(pb.CreateTaskRequest(task=task)).task
    upserted = client.tasks.UpsertTask(pb.UpsertTaskRequest(task=task)).task
    batch = [
        pb.Task(id="batch-top", name="t", parent_id=top.id, workflow_id=given),
        pb.Task(id="batch-below", name="t", parent_id="batch-top"),
    ]
    batched = client.tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(project_id=project, tasks=batch[::-1])).tasks
    for one in (created, upserted, *batched):
        assert (one.workflow_id if one.HasField("workflow_id") else None) == expected
    task.id = client.create_task(project_id=project, parent_id=top.id).id
    replaced = client.tasks.UpsertTask(pb.UpsertTaskRequest(task=task)).task
    assert (replaced.workflow_id if replaced.HasField("workflow_id") else None) == expected


def test_a_task_inherits_the_workflow_of_a_new_parent(client: Client, project: str) -> None:
    workflow = client.create_workflow(project_id=project)
    batch = [
        pb.Task(id="leaf", name="t", parent_id="branch"),
        pb.Task(id="branch", name="t", parent_id="root"),
        pb.Task(id="root", name="t", workflow_id=workflow.id),
        pb.Task(id="free", name="t", parent_id="root", workflow_id=""),
        pb.Task(id="free-too", name="t", parent_id="free"),
    ]
    request = pb.BatchCreateTasksRequest(project_id=project, tasks=batch)
    created = client.tasks.BatchCreateTasks(request).tasks
    assert [task.workflow_id for task in created] == [workflow.id] * 3 + ["", ""]
    assert not created[-1].HasField("workflow_id")


@pytest.mark.parametrize("mask", [["workflow_id"], []])
def test_a_task_leaves_its_workflow(client: Client, project: str, mask: list[str]) -> None:
    workflow = client.create_workflow(project_id=project)
    top = client.create_task(project_id=project, workflow_id=workflow.id)
    task = client.create_task(project_id=project, parent_id=top.id)
    leaving = pb.Task(project_id=project, id=task.id, workflow_id="")
    request = pb.UpdateTaskRequest(task=leaving, update_mask={"paths": mask})  # type: ignore[arg-type]
    assert not client.tasks.UpdateTask(request).task.HasField("workflow_id")


def test_an_update_without_a_workflow_inherits_none(client: Client, project: str) -> None:
    workflow = client.create_workflow(project_id=project)
    top = client.create_task(project_id=project, workflow_id=workflow.id)
    task = client.create_task(project_id=project, parent_id=top.id)
    named = pb.Task(project_id=project, id=task.id, name="renamed")
    assert client.tasks.UpdateTask(pb.UpdateTaskRequest(task=named)).task.workflow_id == workflow.id
    request = pb.UpdateTaskRequest(task=named, update_mask={"paths": ["name", "workflow_id"]})  # type: ignore[arg-type]
    assert not client.tasks.UpdateTask(request).task.HasField("workflow_id")


def test_nodes_tell_how_many_children_they_have(client: Client, project: str) -> None:
    tree = tree_of(client, project)
    request = pb.GetTaskTreeRequest(project_id=project, id=tree["root"].id, max_depth=1)
    counts = {node.task.name: node.child_count for node in client.tasks.GetTaskTree(request).nodes}
    assert counts == {"root": 2, "b": 1, "a": 2}


def test_a_chain_ends_at_the_greatest_depth(client: Client, project: str) -> None:
    ids = [f"chain-{level:03}" for level in range(130)]
    chain = [pb.Task(id=id_, name="link", parent_id=above) for above, id_ in zip(["", *ids], ids, strict=False)]
    with fails("FAILED_PRECONDITION", "DEPTH_EXCEEDED") as failure:
        client.tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(project_id=project, tasks=chain))
    assert (failure.metadata["max_depth"], failure.metadata["item_index"]) == ("128", "129")
    stored = client.tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(project_id=project, tasks=chain[:129])).tasks
    assert stored[-1].depth == 128
    with fails("FAILED_PRECONDITION", "DEPTH_EXCEEDED"):
        client.create_task(project_id=project, parent_id=stored[-1].id)
    deeper = [pb.Task(id="root", name="x"), pb.Task(id="leaf", name="x", parent_id=stored[-1].id)]
    with fails("FAILED_PRECONDITION", "DEPTH_EXCEEDED") as failure:
        client.tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(project_id=project, tasks=deeper))
    assert (failure.metadata["max_depth"], failure.metadata["item_index"]) == ("128", "1")
    above = client.tasks.ListTaskAncestors(pb.ListTaskAncestorsRequest(project_id=project, id=stored[-1].id)).tasks
    assert [task.id for task in above] == ids[:128]


@pytest.mark.parametrize("order", [slice(None), slice(None, None, -1)])
def test_parents_may_stand_anywhere_in_a_batch(client: Client, project: str, order: slice) -> None:
    tasks = [pb.Task(id=f"n{n}", name=f"n{n}", parent_id=f"n{n - 1}" if n else "") for n in range(20)]
    stored = client.tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(project_id=project, tasks=tasks[order])).tasks
    assert [task.id for task in stored] == [task.id for task in tasks[order]]
    assert names(client, client.get_task(pb.Task(project_id=project, id="n0"))) == [f"n{n}" for n in range(20)]


@pytest.mark.parametrize("parents", [{"a": "a"}, {"a": "b", "b": "a"}, {"a": "b", "b": "c", "c": "a", "d": "a"}])
def test_a_circle_of_parents_is_refused(client: Client, project: str, parents: dict[str, str]) -> None:
    tasks = [pb.Task(id=id_, name=id_, parent_id=above) for id_, above in parents.items()]
    with fails("INVALID_ARGUMENT", "CYCLE"):
        client.tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(project_id=project, tasks=tasks))
    with fails("INVALID_ARGUMENT", "CYCLE", field="task.parent_id"):
        client.create_task(project_id=project, id="self", parent_id="self")


def test_a_batch_with_one_bad_parent_stores_nothing(client: Client, project: str) -> None:
    tasks = [pb.Task(id="good", name="x"), pb.Task(id="bad", name="x", parent_id="nowhere-at-all")]
    with fails("NOT_FOUND", "PARENT_NOT_FOUND"):
        client.tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(project_id=project, tasks=tasks))
    assert not client.tasks.ListTasks(pb.ListTasksRequest(project_id=project)).tasks


def test_an_upsert_below_a_stored_parent_keeps_the_tree_whole(client: Client, project: str) -> None:
    tree = tree_of(client, project)
    root, new = tree["root"], pb.Task(id="new", name="new", parent_id=tree["root"].id)
    upserted = client.tasks.BatchUpsertTasks(pb.BatchUpsertTasksRequest(project_id=project, tasks=[new, root])).tasks
    assert [task.name for task in upserted] == ["new", "root"]
    assert names(client, root) == ["root", "b", "b1", "a", "a1", "a2", "new"]
    with fails("INVALID_ARGUMENT", field="task.parent_id"):
        moved = pb.Task(project_id=project, id=tree["a1"].id, name="a1", parent_id=tree["b"].id)
        client.tasks.UpsertTask(pb.UpsertTaskRequest(task=moved))


def test_concurrent_upserts_of_a_parent_and_its_child_leave_a_whole_tree(client: Client, project: str) -> None:
    for round_ in range(5):
        tasks = [pb.Task(id=f"p{round_}", name="p"), pb.Task(id=f"c{round_}", name="c", parent_id=f"p{round_}")]
        request = pb.BatchUpsertTasksRequest(project_id=project, tasks=tasks)
        threads = [threading.Thread(target=client.tasks.BatchUpsertTasks, args=(request,)) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        top = client.get_task(pb.Task(project_id=project, id=f"p{round_}"))
        assert names(client, top) == ["p", "c"]
        assert top.version == 6


def test_times_follow_the_status(client: Client, project: str) -> None:
    task = client.create_task(project_id=project)
    assert not task.HasField("start_time")
    running = client.set_status(task, "RUNNING")
    assert running.start_time == running.update_time
    waiting = client.set_status(running, "WAITING", "RUNNING")
    assert waiting.start_time == running.start_time, "the first time counts"
    failed = client.set_status(waiting, "FAILED")
    assert failed.end_time == failed.update_time
    retried = client.set_status(failed, "PENDING")
    assert not retried.HasField("start_time")
    assert not retried.HasField("end_time")


def test_times_of_an_imported_task_are_kept(client: Client, project: str) -> None:
    start, end = Timestamp(seconds=100, nanos=5000), Timestamp(seconds=200)
    done = pb.TASK_STATUS_COMPLETED
    task = client.create_task(project_id=project, status=done, start_time=start, end_time=end)
    assert (task.start_time, task.end_time) == (start, end)
    ended = client.create_task(project_id=project, status=done)
    assert ended.end_time == ended.create_time


def test_of_many_workers_that_start_a_task_one_does(client: Client, project: str) -> None:
    task = client.create_task(project_id=project)
    outcomes: list[str] = []

    def start() -> None:
        try:
            client.set_status(task, "RUNNING")
            outcomes.append("OK")
        except grpc.RpcError as error:
            outcomes.append(error.code().name)

    threads = [threading.Thread(target=start) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["FAILED_PRECONDITION"] * 7 + ["OK"]


def test_a_status_brings_output_and_error_along(client: Client, project: str) -> None:
    task = client.set_status(client.create_task(project_id=project, output_json="[1]"), "RUNNING")
    assert task.output_json == "[1]"
    request = pb.UpdateTaskStatusRequest(
        project_id=project, id=task.id, status=pb.TASK_STATUS_FAILED, output_json="", error_json='{"why": "no"}'
    )
    failed = client.tasks.UpdateTaskStatus(request).task
    assert failed.output_json == ""
    assert failed.error_json == '{"why": "no"}'


def test_an_output_is_replaced_whatever_the_status(client: Client, project: str) -> None:
    task = client.create_task(project_id=project, output_json="1")
    request = pb.UpdateTaskOutputRequest(project_id=project, id=task.id, output_json="2", version=1)
    assert client.tasks.UpdateTaskOutput(request).task.output_json == "2"
    with fails("ABORTED", "VERSION_MISMATCH"):
        client.tasks.UpdateTaskOutput(request)


def test_a_task_with_children_stays(client: Client, project: str) -> None:
    tree = tree_of(client, project)
    with fails("FAILED_PRECONDITION", "STILL_REFERENCED") as failure:
        client.tasks.DeleteTask(pb.DeleteTaskRequest(project_id=project, id=tree["a"].id))
    assert failure.metadata["field"] == "task.parent_id"
    client.tasks.DeleteTask(pb.DeleteTaskRequest(project_id=project, id=tree["a1"].id))


def test_children_come_in_pages_in_the_order_of_creation(client: Client, project: str) -> None:
    top = client.create_task(project_id=project)
    created = [client.create_task(project_id=project, parent_id=top.id, name=f"c{n}").name for n in range(5)]
    listed, token = [], ""
    for _ in range(3):
        request = pb.ListChildTasksRequest(project_id=project, parent_id=top.id, page_size=2, page_token=token)
        page = client.tasks.ListChildTasks(request)
        listed += [task.name for task in page.tasks]
        token = page.next_page_token
    assert listed == created
    assert not token
    with fails("NOT_FOUND", "NOT_FOUND"):
        client.tasks.ListChildTasks(pb.ListChildTasksRequest(project_id=project, parent_id="nothing-there"))


def test_one_child_and_all_outputs_by_name_are_the_newest(client: Client, project: str) -> None:
    top = client.create_task(project_id=project)
    for name, output in (("x", "1"), ("y", "2"), ("x", "3"), ("z", "")):
        client.create_task(project_id=project, parent_id=top.id, name=name, output_json=output)
    child = client.tasks.GetChildTask(pb.GetChildTaskRequest(project_id=project, parent_id=top.id, name="x")).task
    assert child.output_json == "3"
    outputs = client.tasks.ListChildOutputs(pb.ListChildOutputsRequest(project_id=project, parent_id=top.id)).outputs
    assert dict(outputs) == {"x": "3", "y": "2"}
    with fails("NOT_FOUND"):
        client.tasks.GetChildTask(pb.GetChildTaskRequest(project_id=project, parent_id=top.id, name="no"))


def test_outputs_that_do_not_fit_are_refused(client: Client, project: str) -> None:
    top = client.create_task(project_id=project)
    large = '"' + "x" * 1_000_000 + '"'
    for number in range(5):
        client.create_task(project_id=project, parent_id=top.id, name=f"n{number}", output_json=large)
    with fails("FAILED_PRECONDITION", "RESULT_TOO_LARGE"):
        client.tasks.ListChildOutputs(pb.ListChildOutputsRequest(project_id=project, parent_id=top.id))
    with fails("FAILED_PRECONDITION", "RESULT_TOO_LARGE") as failure:
        client.tasks.GetTaskTree(pb.GetTaskTreeRequest(project_id=project, id=top.id))
    assert "StreamTaskTree" in failure.message
    page = client.tasks.ListTasks(pb.ListTasksRequest(project_id=project))
    assert 1 <= len(page.tasks) < 6, "a page ends early when its tasks are large"
    assert page.next_page_token
    stream = client.tasks.StreamTaskTree(pb.StreamTaskTreeRequest(project_id=project, id=top.id))
    assert sum(len(message.nodes) for message in stream) == 6


def test_a_tree_with_too_many_nodes_names_the_stream(client: Client, project: str) -> None:
    top = client.create_task(project_id=project)
    for _ in range(2):
        tasks = [pb.Task(name="n") for _ in range(5_000)]
        client.tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(project_id=project, parent_id=top.id, tasks=tasks))
    with fails("FAILED_PRECONDITION", "RESULT_TOO_LARGE") as failure:
        client.tasks.GetTaskTree(pb.GetTaskTreeRequest(project_id=project, id=top.id))
    assert failure.metadata["limit"] == "10000"
    stream = client.tasks.StreamTaskTree(pb.StreamTaskTreeRequest(project_id=project, id=top.id))
    sizes = [len(message.nodes) for message in stream]
    assert sum(sizes) == 10_001
    assert sizes[0] < 64, "the first message is small"
    assert max(sizes) <= 256


def test_a_broken_stream_goes_on_where_it_was(client: Client, project: str) -> None:
    top = client.create_task(project_id=project)
    tasks = [pb.Task(name=f"n{number}") for number in range(700)]
    client.tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(project_id=project, parent_id=top.id, tasks=tasks))
    request = pb.StreamTaskTreeRequest(project_id=project, id=top.id)
    seen: list[str] = []
    while True:
        stream = client.tasks.StreamTaskTree(request)
        message = next(stream, None)
        if message is None:
            break
        seen += [node.task.name for node in message.nodes]
        request.resume_token = message.resume_token
        stream.cancel()
    assert seen == [top.name, *(f"n{number}" for number in range(700))]
    for wrong in (request.resume_token[:-3], "nonsense"):
        with fails("INVALID_ARGUMENT", field="resume_token"):
            next(
                client.tasks.StreamTaskTree(pb.StreamTaskTreeRequest(project_id=project, id=top.id, resume_token=wrong))
            )
    other = client.create_task(project_id=project)
    with fails("INVALID_ARGUMENT", field="resume_token"):
        request.id = other.id
        next(client.tasks.StreamTaskTree(request))


def test_a_stream_can_be_of_some_statuses_and_levels(client: Client, project: str) -> None:
    tree = tree_of(client, project)
    for name in ("a1", "b"):
        client.set_status(tree[name], "RUNNING")

    def streamed(**fields: Any) -> list[str]:
        request = pb.StreamTaskTreeRequest(project_id=project, id=tree["root"].id, **fields)
        return [node.task.name for message in client.tasks.StreamTaskTree(request) for node in message.nodes]

    assert streamed(statuses=[pb.TASK_STATUS_RUNNING]) == ["b", "a1"]
    assert streamed(max_depth=1) == ["root", "b", "a"]
    assert streamed(max_depth=1, statuses=[pb.TASK_STATUS_PENDING]) == ["root", "a"]
    with fails("NOT_FOUND"):
        next(client.tasks.StreamTaskTree(pb.StreamTaskTreeRequest(project_id=project, id="nothing-there")))


COMPLETED, FAILED, CANCELLED, RUNNING, PENDING = "COMPLETED", "FAILED", "CANCELLED", "RUNNING", "PENDING"


@pytest.mark.parametrize(
    ("statuses", "wait_all", "fail_fast", "best_effort", "race"),
    [
        ([], PENDING, PENDING, PENDING, PENDING),
        ([PENDING], PENDING, PENDING, PENDING, PENDING),
        ([RUNNING, PENDING], RUNNING, RUNNING, RUNNING, RUNNING),
        (["WAITING"], RUNNING, RUNNING, RUNNING, RUNNING),
        (["PAUSED", PENDING], RUNNING, RUNNING, RUNNING, RUNNING),
        ([COMPLETED, PENDING], PENDING, PENDING, PENDING, COMPLETED),
        ([COMPLETED, COMPLETED], COMPLETED, COMPLETED, COMPLETED, COMPLETED),
        ([COMPLETED, FAILED], FAILED, FAILED, COMPLETED, COMPLETED),
        ([RUNNING, FAILED], RUNNING, FAILED, RUNNING, RUNNING),
        ([RUNNING, "TIMED_OUT"], RUNNING, FAILED, RUNNING, RUNNING),
        ([COMPLETED, CANCELLED], FAILED, FAILED, COMPLETED, COMPLETED),
        ([CANCELLED, PENDING], PENDING, PENDING, PENDING, PENDING),
        ([CANCELLED, FAILED], FAILED, FAILED, FAILED, FAILED),
    ],
)
def test_progress_follows_the_strategy(
    client: Client, project: str, statuses: list[str], wait_all: str, fail_fast: str, best_effort: str, race: str
) -> None:
    top = client.create_task(project_id=project)
    for status in statuses:
        client.create_task(project_id=project, parent_id=top.id, status=f"TASK_STATUS_{status}")
    expected = {"WAIT_ALL": wait_all, "FAIL_FAST": fail_fast, "BEST_EFFORT": best_effort, "RACE": race}
    for strategy, status in expected.items():
        request = pb.GetTaskProgressRequest(
            project_id=project, parent_id=top.id, strategy=f"PROGRESS_STRATEGY_{strategy}"
        )
        progress = client.tasks.GetTaskProgress(request).progress
        assert pb.TaskStatus.Name(progress.status) == f"TASK_STATUS_{status}", strategy
        assert progress.total == len(statuses)


def test_progress_counts_children_or_all_below(client: Client, project: str) -> None:
    tree = tree_of(client, project)
    client.set_status(tree["a1"], "RUNNING", "COMPLETED")
    client.set_status(tree["b1"], "FAILED")
    client.set_status(tree["b"], "RUNNING")
    request = pb.GetTaskProgressRequest(project_id=project, parent_id=tree["root"].id)
    children = client.tasks.GetTaskProgress(request).progress
    assert (children.total, children.running, children.terminal) == (2, 1, 0)
    request.scope = pb.TASK_SCOPE_SUBTREE
    below = client.tasks.GetTaskProgress(request).progress
    assert (below.total, below.running, below.terminal) == (5, 1, 2)
    assert (below.completion_rate, below.failure_rate) == (0.2, 0.2)
    counts = {pb.TaskStatus.Name(one.status): one.count for one in below.status_counts}
    assert counts == {
        "TASK_STATUS_PENDING": 2, "TASK_STATUS_RUNNING": 1, "TASK_STATUS_COMPLETED": 1, "TASK_STATUS_FAILED": 1,
    }  # fmt: skip


def test_trees_are_cancelled_retried_and_deleted_in_one_step(client: Client, project: str) -> None:
    tree = tree_of(client, project)
    root = {"project_id": project, "id": tree["root"].id}
    client.set_status(tree["a1"], "RUNNING", "COMPLETED")
    client.set_status(tree["b1"], "RUNNING", "FAILED")
    assert client.tasks.CancelTaskTree(pb.CancelTaskTreeRequest(**root)).count == 4
    assert client.tasks.CancelTaskTree(pb.CancelTaskTreeRequest(**root)).count == 0
    assert client.get_task(tree["a1"]).status == pb.TASK_STATUS_COMPLETED
    cancelled = client.get_task(tree["a2"])
    assert cancelled.HasField("end_time")
    assert client.tasks.RetryTaskTree(pb.RetryTaskTreeRequest(**root, failed_only=True)).count == 1
    assert client.tasks.RetryTaskTree(pb.RetryTaskTreeRequest(**root)).count == 4
    retried = client.get_task(tree["a2"])
    assert retried.status == pb.TASK_STATUS_PENDING
    assert not retried.HasField("end_time")
    assert retried.version == 3
    branch = pb.DeleteTaskTreeRequest(project_id=project, id=tree["a"].id)
    assert client.tasks.DeleteTaskTree(branch).count == 3
    assert names(client, tree["root"]) == ["root", "b", "b1"]
    with fails("NOT_FOUND"):
        client.tasks.DeleteTaskTree(branch)


def test_filters_of_tasks_are_combined(client: Client, project: str) -> None:
    workflow = client.create_workflow(project_id=project)
    tree = tree_of(client, project)
    inside = client.create_task(project_id=project, workflow_id=workflow.id, parent_id=tree["a"].id, type="x")

    def listed(**fields: Any) -> list[str]:
        page = client.tasks.ListTasks(pb.ListTasksRequest(project_id=project, with_total=True, filters=[fields]))
        assert page.total_size == len(page.tasks)
        return sorted(task.name for task in page.tasks)

    assert listed(root_only=True) == ["root"]
    assert listed(parent_ids={"ids": [tree["a"].id]}) == ["a task", "a1", "a2"]
    assert listed(parent_ids={"ids": [tree["a"].id]}, workflow_ids={"ids": [workflow.id]}, types=["x"]) == [inside.name]
    client.set_status(tree["a1"], "RUNNING")
    client.set_status(tree["a2"], "RUNNING", "COMPLETED")
    assert listed(statuses=[pb.TASK_STATUS_RUNNING, pb.TASK_STATUS_COMPLETED]) == ["a1", "a2"]
    assert listed(statuses=[pb.TASK_STATUS_RUNNING], parent_ids={"ids": [tree["b"].id]}) == []


def test_a_tree_is_one_range_of_an_index(sql: psycopg.Connection[Any]) -> None:
    from statehouse_server.services.task.service import SQL

    query = SQL.read_tree.query
    values = {"project_id": "'p'", "id": "'t'", "start": "''", "end": "'\\xff'", "max_depth": "128", "limit": "100"}
    for name, value in {**values, "statuses": "NULL"}.items():
        query = query.replace(f"%({name})s", value)
    with sql.transaction():
        sql.execute("SET LOCAL enable_seqscan = off; SET LOCAL enable_sort = off; SET LOCAL enable_bitmapscan = off")
        plan = "\n".join(line for (line,) in sql.execute(f"EXPLAIN {query}"))  # type: ignore[call-overload]
    assert "tasks_path_key" in plan
    assert "tasks_parent_id_idx" in plan
    assert "Sort" not in plan


def test_siblings_made_at_once_by_many_keep_one_order(client: Client, project: str) -> None:
    top = client.create_task(project_id=project)

    def make(number: int) -> None:
        for _ in range(5):
            client.create_task(project_id=project, parent_id=top.id, name=f"w{number}")

    threads = [threading.Thread(target=make, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    request = pb.ListChildTasksRequest(project_id=project, parent_id=top.id)
    children = [task.id for task in client.tasks.ListChildTasks(request).tasks]
    tree = client.tasks.GetTaskTree(pb.GetTaskTreeRequest(project_id=project, id=top.id)).nodes
    assert [node.task.id for node in tree[1:]] == children
    assert len(children) == 30
    times = [client.get_task(pb.Task(project_id=project, id=id_)).create_time.ToMicroseconds() for id_ in children]
    assert all(earlier <= later for earlier, later in itertools.pairwise(times))


def test_a_task_that_a_snapshot_does_not_show_keeps_its_tree(client: Client, project: str) -> None:
    top = client.create_task(project_id=project)
    with Transaction(client, project_id=project, isolation=ISOLATION_LEVEL_REPEATABLE_READ) as transaction:
        transaction.call(pb.GetTaskRequest(id=top.id))
        below = client.create_task(project_id=project, parent_id=top.id)
        failure = transaction.failure(pb.DeleteTaskTreeRequest(id=top.id))
    assert failure.reason == "STILL_REFERENCED"
    assert failure.metadata == {"entity_kind": "task", "entity_id": top.id, "field": "task.parent_id"}
    assert client.get_task(below) == below


def test_a_parent_that_is_committed_meanwhile_does_not_make_a_root_of_its_child(
    client: Client, project: str, sql: psycopg.Connection[Any], database: str
) -> None:
    """The child's statement begins before its parent is committed, and its foreign key is checked after that."""
    blocked = pb.BatchCreateTasksRequest(
        project_id=project,
        tasks=[pb.Task(id="b-child", name="child", parent_id="parent"), pb.Task(id="a-blocker", name="x")],
    )
    failure = Failure()

    def create() -> None:
        try:
            client.tasks.BatchCreateTasks(blocked)
        except grpc.RpcError as error:
            failure.read(error)

    insert = (
        "INSERT INTO tasks (project_id, id, create_time, update_time, version, depth, path, name, status, priority)"
        " VALUES (%s, %s, now(), now(), 1, 0, uuid_send(gen_random_uuid()), 'x', 'PENDING', 0)"
    )
    waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
    with psycopg.connect(database) as other, psycopg.connect(database) as parent:
        other.execute(insert, [project, "a-blocker"])
        parent.execute(insert, [project, "parent"])
        thread = threading.Thread(target=create)
        thread.start()
        while thread.is_alive() and sql.execute(waiting).fetchone() == (0,):
            time.sleep(0.01)
        parent.commit()
        other.rollback()
        thread.join()
    assert failure.reason == "PARENT_NOT_FOUND"
    assert client.tasks.BatchCreateTasks(blocked).tasks[0].depth == 1


def test_a_long_chain_in_a_batch_is_refused_at_once(client: Client, project: str) -> None:
    chain = [pb.Task(id=f"c{n}", name="x", parent_id=f"c{n - 1}" if n else "") for n in range(10_000)]
    for tasks in (chain, chain[::-1]):
        with fails("FAILED_PRECONDITION", "DEPTH_EXCEEDED"):
            client.tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(project_id=project, tasks=tasks), timeout=5)


def test_p10_a_row_that_would_not_fit_into_a_message_is_refused(client: Client, project: str) -> None:
    document = "[" + ",".join("1" * 500_000) + "]"
    with fails("FAILED_PRECONDITION", "RESULT_TOO_LARGE"):
        client.create_task(project_id=project, input_json=document, output_json=document, metadata_json=document)
    task = client.create_task(project_id=project, input_json=document, output_json=document)
    request = pb.UpdateTaskRequest(task=pb.Task(project_id=project, id=task.id, metadata_json=document))
    with fails("FAILED_PRECONDITION", "RESULT_TOO_LARGE"):
        client.tasks.UpdateTask(request)
    assert client.get_task(task) == task


def test_a_page_may_end_in_the_middle_of_a_branch(client: Client, project: str) -> None:
    chain = [pb.Task(id=f"c{n}", name=f"c{n}", parent_id=f"c{n - 1}" if n else "") for n in range(120)]
    client.tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(project_id=project, tasks=chain))
    expected = [task.name for task in chain]
    request = pb.StreamTaskTreeRequest(project_id=project, id="c0")
    messages = list(client.tasks.StreamTaskTree(request))
    assert [node.task.name for message in messages for node in message.nodes] == expected
    request.resume_token = messages[0].resume_token
    rest = [node.task.name for message in client.tasks.StreamTaskTree(request) for node in message.nodes]
    assert rest == expected[len(messages[0].nodes) :]
    top = pb.Task(project_id=project, id="c0")
    assert names(client, top) == expected, "also in one message"


def test_p10_a_stream_of_small_and_large_rows_has_no_message_over_the_limit(client: Client, project: str) -> None:
    top = client.create_task(project_id=project)
    large, half = '"' + "x" * 1_000_000 + '"', '"' + "x" * 450_000 + '"'
    for _ in range(3):
        client.create_task(project_id=project, parent_id=top.id, input_json=half, output_json=half)
        documents = {"input_json": large, "output_json": large, "metadata_json": large, "error_json": half}
        client.create_task(project_id=project, parent_id=top.id, **documents)
    for stream, field in (
        (client.tasks.StreamTaskTree(pb.StreamTaskTreeRequest(project_id=project, id=top.id)), "nodes"),
        (client.tasks.StreamTasks(pb.StreamTasksRequest(project_id=project)), "tasks"),
    ):
        messages = list(stream)
        assert sum(len(getattr(message, field)) for message in messages) == 7
        assert max(message.ByteSize() for message in messages) < 4 * 1024 * 1024


def test_a_new_child_of_a_batch_has_the_workflow_that_the_batch_gives_to_its_parent(
    client: Client, project: str
) -> None:
    old, new = (client.create_workflow(project_id=project).id for _ in range(2))
    parent = client.create_task(project_id=project, workflow_id=old)
    moved = pb.Task(id=parent.id, name="parent", workflow_id=new)
    child = pb.Task(name="child", parent_id=parent.id)
    request = pb.BatchUpsertTasksRequest(project_id=project, tasks=[child, moved])
    assert [task.workflow_id for task in client.tasks.BatchUpsertTasks(request).tasks] == [new, new]
