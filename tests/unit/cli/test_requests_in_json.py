"""Requests in JSON, as people write them."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from google.protobuf import json_format
from statehouse.v1 import task_pb2, transaction_pb2

from statehouse_server.cli.client.documents.requests import BadRequest, given, message, normalized, parsed
from statehouse_server.cli.client.methods import method_named, methods


def request(method: str, text: str | bytes) -> Any:
    found = method_named(method)
    assert found
    return parsed(text, found.request, "The request")


def refusal(method: str, text: str | bytes) -> str:
    with pytest.raises(BadRequest) as caught:
        request(method, text)
    return caught.value.format_message()


@pytest.mark.parametrize("label", ["running", "RUNNING", "TASK_STATUS_RUNNING", "task-status-running", 3, "3"])
def test_a_value_of_an_enum_has_short_names(label: Any) -> None:
    number = task_pb2.TASK_STATUS_RUNNING
    made = request("UpdateTaskStatus", json.dumps({"status": number if label in (3, "3") else label}))
    assert made.status == number


def test_a_document_is_taken_as_it_is_or_as_text() -> None:
    made = request(
        "CreateTask", '{"task": {"metadataJson": {"a": [1.50, 1e5, 12345678901234567890, null, "ä", true]}}}'
    )
    assert made.task.metadata_json == '{"a": [1.50, 1e5, 12345678901234567890, null, "ä", true]}'
    assert request("CreateTask", '{"task": {"metadata_json": "[1]"}}').task.metadata_json == "[1]"
    assert request("CreateTask", '{"task": {"metadata_json": 1.50}}').task.metadata_json == "1.50"
    assert not request("CreateTask", '{"task": {"metadata_json": null}}').task.metadata_json


def test_a_packed_request_is_named_by_its_method_or_its_type() -> None:
    long = '"@type": "type.googleapis.com/statehouse.v1.GetTaskRequest", "id": "x"'
    short = '{"GetTask": {"id": "x"}}', '{"TaskService.GetTask": {"id": "x"}}', '{"@type": "GetTaskRequest", "id": "x"}'
    for packed in (f"{{{long}}}", *short):
        made = request("ExecuteBatch", f'{{"calls": [{packed}]}}')
        assert request("ExecuteBatch", json_format.MessageToJson(made)) == made
        inner = task_pb2.GetTaskRequest()
        assert made.calls[0].Unpack(inner)
        assert inner.id == "x"
    step = request("Transact", '{"call": {"request": {"CreateTask": {"task": {"status": "running"}}}}}')
    assert step.call.request.Is(task_pb2.CreateTaskRequest.DESCRIPTOR)


def test_masks_and_numbers_are_taken_in_every_spelling() -> None:
    for mask in ('"agentId,name"', '"agent_id,name"', '["agentId", "name"]'):
        assert request("UpdateTask", f'{{"updateMask": {mask}}}').update_mask.paths == ["agent_id", "name"]
    for number in ("7", '"7"', "7.0", "0.7e1"):
        assert request("CreateTask", f'{{"task": {{"priority": {number}}}}}').task.priority == 7
    large = 2**63 - 1
    assert request("DeleteTask", f'{{"version": {large}}}').version == large


def test_values_that_are_read_already_are_taken_too() -> None:
    value = {"task": {"name": "x", "priority": 7, "metadata_json": {"a": 1.5}, "create_time": "2026-01-31T12:00:00Z"}}
    made = message(value, task_pb2.CreateTaskRequest, "The request")
    assert (made.task.priority, made.task.metadata_json) == (7, '{"a": 1.5}')
    assert normalized({"pageSize": 7}, task_pb2.ListTasksRequest.DESCRIPTOR) == {"page_size": 7}


@pytest.mark.parametrize(
    ("method", "text", "sentence"),
    [
        ("GetTask", '{\n  "id": 1 2\n}', 'it is not JSON: line 2, column 11, at "2'),
        ("GetTask", '{id: "x"}', 'line 1, column 2, at "id: '),
        ("GetTask", '{"id": "x"', "line 1, column 11, at its end"),
        ("GetTask", '{"id": NaN}', "NaN is no number"),
        ("GetTask", " ", "it is empty."),
        ("GetTask", b"\xff", "byte 0 is not UTF-8."),
        ("GetTask", "[" * 100_000, "it is nested too deep."),
        ("GetTask", "5", "it is 5, not an object."),
        ("GetTask", '{"id": "a", "id": "b"}', 'an object has the key "id" twice.'),
        ("GetTask", '{"id": "\\ud800"}', "id has half of a surrogate pair."),
        ("GetTask", '{"idd": "x"}', 'it has no field "idd". Did you mean id?'),
        ("GetTask", '{"zzz": "x"}', 'it has no field "zzz". Known are projectId, id'),
        ("CreateTask", '{"name": "x"}', "Did you mean task.name?"),
        ("CreateTask", '{"task": {"parent_idd": "x"}}', 'task has no field "parent_idd". Did you mean parent_id'),
        ("CreateTask", '{"task": {"status": "runing"}}', 'task.status is "runing", not one of PENDING, RUNNING, '),
        ("CreateTask", '{"task": {"status": true}}', "task.status is true, not a name."),
        ("CreateTask", '{"task": {"name": 5}}', "task.name is 5, not a text."),
        ("CreateTask", '{"task": {"priority": 1.5}}', "task.priority is 1.5, not a whole number from -2147483648"),
        ("CreateTask", '{"task": {"priority": 1e999}}', "task.priority is 1e999, not a whole number"),
        ("CreateTask", '{"task": {"priority": "much"}}', 'task.priority is "much", not a whole number'),
        ("CreateTask", '{"task": {"create_time": "noon"}}', 'task.create_time is "noon", not a time like "2026'),
        ("CreateTask", '{"task": {"create_time": 5}}', 'task.create_time is 5, not a time like "2026'),
        ("CreateTask", '{"task": {"name": "x"}, "task": {}}', 'an object has the key "task" twice'),
        ("CreateTask", '{"task": {"parent_id": "x", "parentId": "y"}}', "task.parentId is given twice."),
        ("ListTasks", '{"withTotal": "yes"}', 'withTotal is "yes", not true or false.'),
        ("ListTasks", '{"filters": {}}', "filters is an object, not a list."),
        ("ListTasks", '{"filters": [{"statuses": ["x"]}]}', 'filters[0].statuses[0] is "x", not one of '),
        ("ListTasks", '{"filters": [null]}', "filters[0] is null, not an object."),
        ("Transact", '{"begin": {"idleTimeout": 5}}', 'begin.idleTimeout is 5, not seconds like "1.5s".'),
        ("Transact", '{"begin": {}, "commit": {}}', "it can have only one of begin and commit."),
        ("ExecuteBatch", '{"calls": [{}]}', 'calls[0] has to name what it contains, as in {"GetTask": '),
        ("ExecuteBatch", '{"calls": [{"CreatTask": {}}]}', "there is no such method. Did you mean CreateTask"),
        ("ExecuteBatch", '{"calls": [{"@type": "GetTaskRequst"}]}', "no such message. Did you mean GetTaskRequest"),
        ("ExecuteBatch", '{"calls": [{"GetTask": {"idd": "x"}}]}', 'calls[0].GetTask has no field "idd". Did you mean'),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_place_and_what_would_be_right(
    method: str, text: str | bytes, sentence: str
) -> None:
    told = refusal(method, text)
    assert re.match(rf"The request is not an? {method}Request: ", told)
    assert sentence in told
    assert len(told) < 400


def test_every_request_is_read_as_it_is_written() -> None:
    for method in methods():
        assert parsed("{}", method.request, "The request") == method.request()
        assert normalized({}, method.descriptor.input_type) == {}


def test_a_request_is_given_by_a_file(tmp_path: Path) -> None:
    file = tmp_path / "request.json"
    file.write_bytes(b'\xef\xbb\xbf{"commit": {}}')
    assert parsed(given(f"@{file}"), transaction_pb2.TransactRequest, "It").HasField("commit")
    with pytest.raises(BadRequest, match="No such file"):
        given(f"@{tmp_path}/nothing.json")
