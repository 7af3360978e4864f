"""Pages, their tokens, and how much one message holds."""

from typing import Any

import pytest
from google.protobuf.field_mask_pb2 import FieldMask
from google.protobuf.timestamp_pb2 import Timestamp
from statehouse.v1 import task_pb2 as pb
from statehouse.v1 import workflow_pb2

from statehouse_server.errors import InvalidRequest, ResultTooLarge
from statehouse_server.resource import paging
from statehouse_server.resource.paging import Tokens

TOKENS = Tokens(b"a key")
LIMIT = 1_000_000
"""Bytes of a response."""
REQUEST = pb.ListTasksRequest(project_id="p", filters=[{"types": ["t"]}], page_size=7)


def token(request: pb.ListTasksRequest = REQUEST) -> str:
    return TOKENS.make(request, "page_token", [Timestamp(seconds=5, nanos=1000), "id"])


def read(tokens: Tokens = TOKENS, **changes: object) -> object:
    request = pb.ListTasksRequest()
    request.CopyFrom(REQUEST)
    request.MergeFrom(pb.ListTasksRequest(**changes))
    return tokens.read(request, "page_token", Timestamp, str)


def test_a_token_is_a_position() -> None:
    assert read(page_token=token()) == [Timestamp(seconds=5, nanos=1000), "id"]


def test_the_next_page_may_have_other_fields_and_another_size() -> None:
    other = {"page_size": 99, "with_total": True, "read_mask": FieldMask(paths=["name"])}
    assert read(page_token=token(), **other) == [Timestamp(seconds=5, nanos=1000), "id"]


def test_the_next_page_may_include_something_else() -> None:
    request = workflow_pb2.ListWorkflowsRequest(include_tasks=workflow_pb2.INCLUDE_TASKS_ALL)
    following = workflow_pb2.ListWorkflowsRequest(page_token=TOKENS.make(request, "page_token", ["id"]))
    assert TOKENS.read(following, "page_token", str) == ["id"]


@pytest.mark.parametrize("changes", [{"filters": [{"types": ["other"]}]}, {"project_id": "other"}, {"order_by": 2}])
def test_a_token_is_of_its_request(changes: dict[str, object]) -> None:
    with pytest.raises(InvalidRequest, match="not a token of this request"):
        read(page_token=token(), **changes)


@pytest.mark.parametrize("bad", ["x", "W10.x", token()[:-1], token() + "A", "é"])
def test_what_was_not_made_here_is_no_token(bad: str) -> None:
    with pytest.raises(InvalidRequest):
        read(page_token=bad)


@pytest.mark.parametrize("position", [[], [1], ["1", "id"], [1, "id", 2], {"id": 1}])
def test_a_position_of_another_form_is_of_another_version(position: Any) -> None:
    with pytest.raises(InvalidRequest, match="not a token of this request"):
        read(page_token=TOKENS.make(REQUEST, "page_token", position))


def test_another_key_makes_other_tokens() -> None:
    with pytest.raises(InvalidRequest):
        read(Tokens(b"another"), page_token=token())


def test_no_token_is_the_first_page() -> None:
    assert read() is None


def test_page_sizes() -> None:
    assert [paging.page_size(asked) for asked in (0, 1, 1000, 1001)] == [50, 1, 1000, 1000]


def test_a_page_ends_before_it_is_too_large_but_has_at_least_one_row() -> None:
    size = LIMIT // 2
    assert paging.take_page(range(5), 10, lambda _: size, limit=LIMIT) == ([0], True)
    assert paging.take_page(range(1), 10, lambda _: 10 * size, limit=LIMIT) == ([0], False)
    assert paging.take_page(range(5), 3, lambda _: 1, limit=LIMIT) == ([0, 1, 2], True)
    assert paging.take_page(range(3), 3, lambda _: 1, limit=LIMIT) == ([0, 1, 2], False)


def test_a_stream_begins_with_a_small_message() -> None:
    groups = list(paging.in_messages(range(600), 10, lambda _: 1))
    assert [len(group) for group in groups] == [10, 256, 256, 78]
    assert [row for group in groups for row in group] == list(range(600))


def test_a_message_of_a_stream_is_full_by_its_bytes_too() -> None:
    half = paging.MESSAGE_BYTES // 2
    assert [len(group) for group in paging.in_messages(range(5), 10, lambda _: half)] == [2, 2, 1]
    assert [len(group) for group in paging.in_messages(range(2), 10, lambda _: 10 * half)] == [1, 1]


def test_an_answer_that_no_client_could_receive_is_refused() -> None:
    task = pb.Task(input_json="x" * (LIMIT // 2))
    with pytest.raises(ResultTooLarge, match="fewer"):
        paging.all_within_bytes([task, task, task], "Ask for fewer.", limit=LIMIT)
    assert paging.all_within_bytes([task], "", limit=LIMIT) == [task]
