"""Trees and conversations that are imported with the times of their originals."""

from typing import Any

import pytest
from statehouse.v1 import message_pb2, task_pb2

from tests.support.client import Client
from tests.support.times import at


def names(client: Client, project: str, top: str) -> list[str]:
    request = task_pb2.GetTaskTreeRequest(project_id=project, id=top)
    return [node.task.name for node in client.tasks.GetTaskTree(request).nodes]


def test_imported_siblings_are_in_the_order_of_their_times(client: Client, project: str) -> None:
    top = client.create_task(project_id=project, name="top", create_time=at(0)).id
    client.create_task(project_id=project, name="now", parent_id=top)
    for name, second in (("third", 3), ("first", 1), ("second", 2)):
        client.create_task(project_id=project, name=name, parent_id=top, create_time=at(second))
    before_1970 = task_pb2.Task(name="oldest")
    before_1970.create_time.FromSeconds(-1_000_000)
    client.create_task(project_id=project, name="oldest", parent_id=top, create_time=before_1970.create_time)
    assert names(client, project, top) == ["top", "oldest", "first", "second", "third", "now"]
    children = task_pb2.ListChildTasksRequest(project_id=project, parent_id=top)
    assert client.tasks.ListChildTasks(children).tasks[0].name == "oldest"


def test_a_tree_is_imported_by_one_batch(client: Client, project: str) -> None:
    def task(id_: str, parent: str, second: int, **fields: Any) -> task_pb2.Task:
        return task_pb2.Task(id=id_, name=id_, parent_id=parent, create_time=at(second), **fields)

    tasks = [task("late", "top", 9), task("early", "top", 5), task("leaf", "late", 9), task("top", "", 1)]
    request = task_pb2.BatchCreateTasksRequest(project_id=project, tasks=tasks)
    created = client.tasks.BatchCreateTasks(request).tasks
    assert [one.create_time for one in created] == [at(9), at(5), at(9), at(1)]
    assert names(client, project, "top") == ["top", "early", "late", "leaf"]
    client.create_task(project_id=project, name="now", parent_id="top")
    client.create_task(project_id=project, name="between", parent_id="top", create_time=at(7))
    assert names(client, project, "top") == ["top", "early", "between", "late", "leaf", "now"]


@pytest.mark.parametrize("verb", ["create", "upsert"])
def test_many_tasks_can_have_the_same_time(client: Client, project: str, verb: str) -> None:
    """As those of an original whose times are whole seconds or days."""
    top = client.create_task(project_id=project, create_time=at(0)).id
    tasks = [task_pb2.Task(id=f"t-{n}", name="t", parent_id=top, create_time=at(1)) for n in range(300)]
    if verb == "create":
        for task in tasks:
            client.create_task(**{field.name: value for field, value in task.ListFields()}, project_id=project)
    else:
        client.tasks.BatchUpsertTasks(task_pb2.BatchUpsertTasksRequest(project_id=project, tasks=tasks))
    assert len(names(client, project, top)) == 301


def test_an_imported_conversation_is_read_in_its_order(client: Client, project: str) -> None:
    def message(content: str, second: int) -> message_pb2.Message:
        return message_pb2.Message(conversation_id="c", sender_id="s", content=content, create_time=at(second))

    for content, second in (("b", 2), ("a", 1)):
        client.messages.CreateMessage(
            message_pb2.CreateMessageRequest(project_id=project, message=message(content, second))
        )
    batch = [message("d", 4), message("c", 3), message("e", 4)]
    client.messages.BatchCreateMessages(message_pb2.BatchCreateMessagesRequest(project_id=project, messages=batch))
    filters = [{"conversation_ids": {"ids": ["c"]}}]
    oldest_first = message_pb2.MESSAGE_ORDER_CREATE_TIME_ASC
    listed = client.messages.ListMessages(
        message_pb2.ListMessagesRequest(project_id=project, filters=filters, order_by=oldest_first)
    )
    assert [one.content for one in listed.messages] == ["a", "b", "c", "d", "e"]
