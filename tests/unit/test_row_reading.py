"""Messages that are made of rows."""

from typing import Any

import pytest
from statehouse.v1 import task_pb2 as pb

from statehouse_server.resource.mapping import FEW, KEPT_READERS, RowReader

COLUMNS = ("id", "name", "tool_id", "priority", "status", "start_time", "depth")
WHOLE = ("a", "n", "t", 3, "PENDING", 1_500_000, 0)
EMPTY = ("b", "n", None, 0, None, None, 0)
READ = RowReader(pb.Task, COLUMNS)


def test_a_row_is_a_message() -> None:
    task = READ(WHOLE)
    assert (task.id, task.name, task.tool_id, task.priority) == ("a", "n", "t", 3)
    assert task.status == pb.TASK_STATUS_PENDING
    assert (task.start_time.seconds, task.start_time.nanos) == (946_684_801, 500_000_000)


def test_what_is_null_is_absent() -> None:
    task = READ(EMPTY)
    assert not task.HasField("tool_id")
    assert not task.HasField("start_time")


@pytest.mark.parametrize("count", [1, FEW - 1, FEW, 5 * FEW])
@pytest.mark.parametrize("pattern", [[WHOLE], [EMPTY], [EMPTY, WHOLE], [EMPTY] * 5 + [WHOLE]])
def test_many_rows_are_the_messages_of_each(pattern: list[tuple[Any, ...]], count: int) -> None:
    rows = (pattern * count)[:count]
    assert READ.many(rows) == [READ(row) for row in rows]


def test_a_text_that_is_empty_in_all_rows_is_not_absent() -> None:
    rows = [("a", "n", "", 0, None, None, 0)] * FEW
    assert all(task.HasField("tool_id") for task in READ.many(rows))


def test_messages_are_made_where_they_belong() -> None:
    response = pb.ListTasksResponse()
    made = READ.many([WHOLE] * FEW, response.tasks.add)
    made[-1].name = "changed"
    assert [task.name for task in response.tasks] == ["n"] * (FEW - 1) + ["changed"]


def test_an_extra_column_comes_along() -> None:
    read = RowReader(pb.TaskNode, ("task.id", "task.name", "child_count", "position"), "position")
    rows = [("a", None, 2, b"x"), (None, None, 0, b"y")] * FEW
    (node, position), (other, _) = read.many(rows)[:2]
    assert (node.task.id, node.child_count, position) == ("a", 2, b"x")
    assert not other.HasField("task")


def test_few_forms_are_kept_whatever_is_null() -> None:
    read = RowReader(pb.Task, COLUMNS)
    for number in range(2 ** len(COLUMNS)):
        row = tuple(None if number >> place & 1 else value for place, value in enumerate(WHOLE))
        read.many([row] * FEW)
    assert read._without.cache_info().currsize == KEPT_READERS


def test_a_column_without_a_field_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown"):
        RowReader(pb.Task, ("id", "unknown"))
