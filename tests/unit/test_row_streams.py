"""Streams: how rows are put into messages and pages."""

from collections.abc import Generator, Sequence
from contextlib import nullcontext
from typing import Any

import pytest
from statehouse.v1 import task_pb2 as pb

from statehouse_server.postgres.streaming import SLICE_ROWS, Slice
from statehouse_server.resource.mapping import RowReader
from statehouse_server.resource.paging import MESSAGE_BYTES, MESSAGE_ROWS
from statehouse_server.resource.streams import FIRST_PAGE, LARGEST_PAGE, PAGE_BYTES, Stream

STREAM = Stream(pb.StreamTasksResponse, "tasks", position=lambda task: int(task.id))
MANY = RowReader(pb.Task, ("id", "name")).many


class Pages:
    """A stream that notes the pages that it reads, and its pauses."""

    def __init__(self, sizes: Sequence[int], slice_rows: int = SLICE_ROWS) -> None:
        self.rows = [(str(number), "x" * size) for number, size in enumerate(sizes)]
        self.slice_rows = slice_rows
        self.limits: list[int] = []
        self.paused = 0
        self.connections = 0

    def connection(self) -> Any:
        self.connections += 1
        return nullcontext()

    def pause(self, rows: int) -> None:
        self.paused += rows

    def read(self, _: Any, position: int | None, limit: int) -> Generator[Slice, None, None]:
        self.limits.append(limit)
        start = 0 if position is None else position + 1
        page = self.rows[start : start + limit]
        for at in range(0, len(page), self.slice_rows):
            yield Slice(page[at : at + self.slice_rows], MANY)

    def messages(self) -> list[Any]:
        return list(STREAM.read(self, self.read, lambda message, position: (message, position)))


@pytest.mark.parametrize("count", [0, 1, FIRST_PAGE - 1, FIRST_PAGE, FIRST_PAGE + 1, 2_000])
@pytest.mark.parametrize("size", [0, 3_000, 100_000])
def test_every_row_comes_once_and_in_order(count: int, size: int) -> None:
    pages = Pages([size] * min(count, 200 if size else count))
    messages = pages.messages()
    assert [task.id for message, _ in messages for task in message.tasks] == [id_ for id_, _ in pages.rows]
    assert all(int(message.tasks[-1].id) == position for message, position in messages)
    assert pages.paused == len(pages.rows)


def test_the_first_message_is_small_and_none_is_large() -> None:
    sizes = [len(message.tasks) for message, _ in Pages([10] * 3_000).messages()]
    assert sizes[0] == FIRST_PAGE
    assert max(sizes) > SLICE_ROWS, "slices are put together"
    assert max(sizes) <= MESSAGE_ROWS


@pytest.mark.parametrize("slice_rows", [1, 7, SLICE_ROWS])
def test_a_message_is_full_by_its_bytes_too(slice_rows: int) -> None:
    sizes = [10, MESSAGE_BYTES // 3, 10, 2 * MESSAGE_BYTES, *[MESSAGE_BYTES // 2] * 9, *[5_000] * 200]
    messages = [message for message, _ in Pages(sizes, slice_rows).messages()]
    assert sum(len(message.tasks) for message in messages) == len(sizes)
    assert all(len(one.tasks) == 1 or one.ByteSize() <= MESSAGE_BYTES + 8 * len(one.tasks) for one in messages)


def test_a_page_ends_with_its_bytes() -> None:
    large = 8 * FIRST_PAGE
    pages = Pages([0] * FIRST_PAGE + [PAGE_BYTES // 4] * large, slice_rows=1)
    pages.messages()
    assert pages.limits[1] == large, "as many as the first rows let expect"
    assert pages.connections > large // 8


def test_pages_grow_up_to_a_limit() -> None:
    pages = Pages([0] * 3_000)
    pages.messages()
    assert pages.limits[:3] == [FIRST_PAGE, 8 * FIRST_PAGE, LARGEST_PAGE]
    assert set(pages.limits[3:]) == {LARGEST_PAGE}


def test_a_page_is_read_when_the_one_before_was_taken() -> None:
    pages = Pages([0] * 100)
    stream = STREAM.read(pages, pages.read, lambda message, _: message)
    next(stream)
    assert pages.limits == [FIRST_PAGE]
