"""Invalid input: the right code, the field, and nothing stored."""

import json
import random
from contextlib import suppress
from decimal import Decimal
from typing import Any

import grpc
import pytest
from google.protobuf.descriptor import Descriptor, FieldDescriptor, MethodDescriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass
from grpc_health.v1 import health_pb2
from statehouse.v1 import lock_pb2, options_pb2, project_pb2, transaction_pb2
from statehouse.v1 import task_pb2 as pb

from statehouse_server.rpc.call import Call
from statehouse_server.services.registry import SERVICES
from tests.support.client import Client, fails
from tests.support.transactions import begin_with


@pytest.mark.parametrize(
    "document",
    [
        "{", "nonsense", "{'a': 1}", '{"a": 1,}', "[1] [2]", "NaN", "[Infinity]", "-Infinity", '"a\\u0000b"',
        '{"\\u0000": 1}', '"\\ud800"', '["\\udc00\\ud800"]', '"a\0b"', "1e309", "1E-309", "1e131071", "[1e5000]",
        "1" * 65, '{"a": 1, "a": 2}', '[{"b": {"c": 1, "c": 1}}]', "[" * 65 + "]" * 65, "[" * 100_000,
        '{"a":' * 65 + "1" + "}" * 65, '"' + "x" * 4_000_000 + '"', "[" + ",".join(["1e300"] * 14_000) + "]", "\ufeff1",
    ],
    ids=lambda document: document[:20],
)  # fmt: skip
def test_json_that_cannot_be_kept_is_refused(client: Client, document: str) -> None:
    with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="task.input_json"):
        client.create_task(input_json=document)


@pytest.mark.parametrize(
    "document",
    [
        "null", "0", '""', "[]", "{}", "9007199254740993", "123456789012345678901234567890.125", "1e308", "-0.0",
        '"\\ud83d\\ude00"', '"\\u00e4"', '"\u2028"', "[" * 64 + "]" * 64, '{"a\\"b": ["\\\\"]}', " [ 1 , 2 ] ",
        '"' + "x" * (4_000_000 - 2) + '"',
    ],
    ids=lambda document: document[:20],
)  # fmt: skip
def test_json_is_kept_as_it_means(client: Client, document: str) -> None:
    stored = client.create_task(input_json=document).input_json
    exact = {"parse_int": Decimal, "parse_float": Decimal}
    assert json.loads(stored, **exact) == json.loads(document, **exact)


@pytest.mark.parametrize(
    "name",
    [
        "", " x", "x ", "a\0b", "a\nb", "\x7f", "\u202edrow", "\u200fx", "x" * 256, "\ue000", "a\u2028b", "\u0378",
        "\u200d", "\u3164", "\ufe0f\u200d", "\u2800", "a\u200bb", "a\ufeffb", "a\u00adb", "a\U000e0041b", "a\u3164b",
        "a\u2060b", "a\u034fb", "a\u180eb",
    ],
)  # fmt: skip
def test_a_name_that_could_deceive_is_refused(client: Client, name: str) -> None:
    with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="task.name"):
        client.create_task(name=name)


@pytest.mark.parametrize(
    "name",
    [
        "\U0001f468\u200d\U0001f469\u200d\U0001f467",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "\u2764\ufe0f",
        "a b",
    ],
)
def test_a_name_of_any_script_is_kept(client: Client, name: str) -> None:
    assert client.create_task(name=name).name == name


@pytest.mark.parametrize(
    "ttl", [{"seconds": 2, "nanos": -1}, {"seconds": -1, "nanos": 5}, {"seconds": 5, "nanos": 10**9}, {"seconds": -5}]
)
def test_a_span_that_is_none_is_refused(client: Client, ttl: dict[str, int]) -> None:
    with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="ttl"):
        client.locks.AcquireLock(lock_pb2.AcquireLockRequest(name="l", holder="h", ttl=ttl))  # type: ignore[arg-type]


def test_a_name_is_brought_to_one_form(client: Client) -> None:
    assert client.create_task(name="Cafe\u0301").name == "Caf\u00e9"
    assert client.create_task(name="名前 👩‍👩‍👧").name == "名前 👩‍👩‍👧"
    assert client.create_task(name="x" * 255).name == "x" * 255


@pytest.mark.parametrize(
    "moment", [{"seconds": -62135596801}, {"seconds": 253402300800}, {"nanos": -1}, {"nanos": 10**9}]
)
def test_a_time_out_of_range_is_refused(client: Client, moment: dict[str, int]) -> None:
    with fails("INVALID_ARGUMENT", field="task.start_time"):
        client.create_task(start_time=moment)


def test_the_first_and_last_moment_are_kept(client: Client) -> None:
    for seconds in (-62135596800, 253402300799):
        assert client.create_task(start_time={"seconds": seconds, "nanos": 1000}).start_time.seconds == seconds


def test_an_enum_without_a_meaning_is_refused(client: Client) -> None:
    with fails("INVALID_ARGUMENT", field="task.status"):
        client.create_task(status=99)
    with fails("INVALID_ARGUMENT", field="order_by"):
        client.tasks.ListTasks(pb.ListTasksRequest(order_by=99))
    with fails("INVALID_ARGUMENT", field="filters[0].statuses[0]"):
        client.tasks.ListTasks(pb.ListTasksRequest(filters=[{"statuses": [0]}]))


def test_all_problems_are_told_at_once_up_to_ten(client: Client) -> None:
    with fails("INVALID_ARGUMENT") as failure:
        client.create_task(name="", input_json="{", tool_id="a\n")
    assert set(failure.fields) == {"task.name", "task.input_json", "task.tool_id"}
    tasks = [pb.Task(name="\n") for _ in range(10_000)]
    with fails("INVALID_ARGUMENT") as failure:
        client.tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(tasks=tasks))
    assert len(failure.fields) == 10


def test_a_negative_number_is_refused_where_it_counts_something(client: Client) -> None:
    for request in (
        pb.ListTasksRequest(page_size=-1),
        pb.GetTaskTreeRequest(id="x", max_depth=-1),
        pb.DeleteTaskRequest(id="x", version=-1),
    ):
        name = request.DESCRIPTOR.name.removesuffix("Request")
        with fails("INVALID_ARGUMENT", "INVALID_FIELD"):
            getattr(client.tasks, name)(request)


@pytest.mark.parametrize("data", [b"\xff", b"\x0a\x05abc", b"\x0a\x02\xff\xfe", b"\x12" + b"\x80" * 12])
def test_bytes_that_are_no_request_are_refused(client: Client, data: bytes) -> None:
    method = client.method("/statehouse.v1.TaskService/CreateTask", pb.CreateTaskResponse)
    with fails("INVALID_ARGUMENT", "INVALID_FIELD"):
        method(data)


def test_a_request_nested_too_deeply_is_refused(client: Client) -> None:
    data = b""
    for _ in range(200):
        length = len(data)
        size = bytes([length]) if length < 128 else bytes([length & 0x7F | 0x80, length >> 7])
        data = b"\x12" + size + data
    method = client.method("/statehouse.v1.TransactionService/ExecuteBatch", transaction_pb2.ExecuteBatchResponse)
    with fails("INVALID_ARGUMENT"):
        method(data)


def test_a_request_over_the_limit_is_refused_by_grpc(client: Client) -> None:
    with pytest.raises(grpc.RpcError) as caught:
        client.tasks.UpdateTaskOutput(pb.UpdateTaskOutputRequest(id="x", output_json=" " * 5_000_000))
    assert caught.value.code() == grpc.StatusCode.RESOURCE_EXHAUSTED


def test_a_long_message_of_a_failure_still_arrives(client: Client) -> None:
    ids = [f"{number:0>128}" for number in range(10_000)][:30]
    with fails("NOT_FOUND", "NOT_FOUND") as failure:
        client.tasks.BatchGetTasks(pb.BatchGetTasksRequest(ids=ids))
    assert len(failure.message.encode()) < 4096


def test_an_unknown_field_of_a_newer_client_is_passed_over(client: Client) -> None:
    request = pb.CreateTaskRequest(task=pb.Task(name="new")).SerializeToString() + b"\xfa\x3f\x03new"
    assert client.method("/statehouse.v1.TaskService/CreateTask", pb.CreateTaskResponse)(request).task.name == "new"


@pytest.mark.parametrize("key", ["", " ", "a b", "x" * 129])
def test_a_key_that_is_none_is_refused(client: Client, key: str) -> None:
    with fails("INVALID_ARGUMENT", field="idempotency-key"):
        client.tasks.CreateTask(pb.CreateTaskRequest(task=pb.Task(name="x")), metadata=[("idempotency-key", key)])


def test_two_keys_are_refused(client: Client) -> None:
    request = pb.CreateTaskRequest(task=pb.Task(name="x"))
    with fails("INVALID_ARGUMENT", field="idempotency-key"):
        client.tasks.CreateTask(request, metadata=[("idempotency-key", "a"), ("idempotency-key", "b")])


def test_a_call_without_a_message_is_told_so(client: Client) -> None:
    path = "/statehouse.v1.TaskService/GetTask"
    with fails("INVALID_ARGUMENT", "INVALID_FIELD"):
        client.channel.stream_unary(path, bytes, bytes)(iter([]))
    with fails("INVALID_ARGUMENT", "INVALID_FIELD"):
        list(client.channel.stream_stream("/statehouse.v1.TaskService/StreamTaskTree", bytes, bytes)(iter([])))


@pytest.mark.parametrize("version", ["v1", "v1alpha"])
@pytest.mark.parametrize("data", [b"\xff", b"\x0a\x05abc", b"\x22\x02\xff\xfe"])
def test_a_malformed_question_to_reflection_is_refused(client: Client, data: bytes, version: str) -> None:
    path = f"/grpc.reflection.{version}.ServerReflection/ServerReflectionInfo"
    with fails("INVALID_ARGUMENT", "INVALID_FIELD"):
        list(client.channel.stream_stream(path, bytes, bytes)(iter([data])))


@pytest.mark.parametrize("char", ["x", "%", "\u00e4", "\u6f22", "\U0001f600"])
def test_a_failure_arrives_whatever_its_values_are(client: Client, char: str) -> None:
    """Clients refuse headers beyond 8 KB, and do so at random near this limit."""
    name, holder = char * 255, char * 254
    client.acquire("local", name, holder)
    for _ in range(10):
        with fails("ABORTED", "LOCK_HELD") as failure:
            client.acquire("local", name, "another")
        assert failure.metadata["holder"].startswith(char * 7)
        with fails("INVALID_ARGUMENT", "INVALID_FIELD"):
            tasks = [pb.Task(name="\n" + char * 254) for _ in range(20)]
            client.tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(tasks=tasks))
        with fails("NOT_FOUND", "NOT_FOUND"):
            client.channel.unary_unary(
                "/grpc.health.v1.Health/Check", health_pb2.HealthCheckRequest.SerializeToString, bytes
            )(health_pb2.HealthCheckRequest(service=char * 255))


def test_a_header_cannot_steer_a_terminal() -> None:
    class Context:
        def invocation_metadata(self) -> list[tuple[str, str]]:
            return [("x-request-id", "\x1b[31mred\0\x9b\u202e")]

        def peer(self) -> str:
            return "ipv4:127.0.0.1:1"

        def time_remaining(self) -> None:
            return None

    call = Call(None, Context(), None, None)  # type: ignore[arg-type]
    call.read_metadata()
    assert call.request_id == "[31mred"


def test_a_method_that_does_not_exist_is_unimplemented(client: Client) -> None:
    with pytest.raises(grpc.RpcError) as caught:
        client.method("/statehouse.v1.TaskService/Nothing", pb.Task)(b"")
    assert caught.value.code() == grpc.StatusCode.UNIMPLEMENTED


# Chance

METHODS = [
    method
    for service in SERVICES
    for method in service.descriptor.methods
    if not method.client_streaming and method.name != "PurgeExpired"
]
HOSTILE = [
    "", "local", "\0", "%", "'; DROP TABLE tasks; --", "x" * 300, "ä" * 200, "\u202e", "{}", "[1e400]", "-1", "a" * 8,
    "*",
    "status", "\ud7ff", "name", "[" * 500, '{"a": "\\u0000"}',
]  # fmt: skip
INTEGERS = [0, 1, -1, 2, 7, 2**31 - 1, -(2**31)]
LARGE_INTEGERS = [*INTEGERS, 2**40, 2**53 + 1, 2**63 - 1, -(2**63), 253402300800, -62135596801]
EXPECTED = {
    "OK", "INVALID_ARGUMENT", "NOT_FOUND", "ALREADY_EXISTS", "FAILED_PRECONDITION", "ABORTED", "UNAUTHENTICATED",
    "OUT_OF_RANGE",
}  # fmt: skip


def random_message(rng: random.Random, descriptor: Descriptor, depth: int = 0) -> Message:
    """A message with some of its fields set, to values that are good, odd or hostile."""
    message: Message = GetMessageClass(descriptor)()
    for field in descriptor.fields:
        if rng.random() < 0.5 or (field.message_type is not None and field.message_type.GetOptions().map_entry):
            continue
        if field.is_repeated:
            getattr(message, field.name).extend(_value(rng, field, depth) for _ in range(rng.randrange(3)))
        elif field.message_type is not None:
            getattr(message, field.name).CopyFrom(_value(rng, field, depth))
        else:
            setattr(message, field.name, _value(rng, field, depth))
    return message


def _value(rng: random.Random, field: FieldDescriptor, depth: int) -> Any:
    if field.message_type is not None and field.message_type.full_name == "google.protobuf.Any" and rng.random() < 0.7:
        packed = GetMessageClass(field.message_type)()
        packed.Pack(random_message(rng, rng.choice(METHODS).input_type, depth + 1) if depth < 3 else packed)
        return packed
    if field.message_type is not None:
        return (
            random_message(rng, field.message_type, depth + 1) if depth < 4 else GetMessageClass(field.message_type)()
        )
    if field.enum_type is not None:
        return rng.choice([*field.enum_type.values_by_number, 99, -1])
    if field.type == field.TYPE_STRING:
        return rng.choice([rng.choice(HOSTILE), f"id-{rng.randrange(20)}"])
    if field.type == field.TYPE_BYTES:
        return rng.randbytes(rng.randrange(20))
    if field.type == field.TYPE_BOOL:
        return rng.random() < 0.5
    return rng.choice(LARGE_INTEGERS if field.type == field.TYPE_INT64 else INTEGERS)


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.name)
def test_no_message_makes_a_method_fail_unexpectedly(client: Client, method: MethodDescriptor) -> None:
    rng = random.Random(method.full_name)
    for _ in range(150):
        request = random_message(rng, method.input_type)
        assert _outcome(client, method, request.SerializeToString()) in EXPECTED, request


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.name)
def test_no_bytes_make_a_method_fail_unexpectedly(client: Client, method: MethodDescriptor) -> None:
    rng = random.Random(method.full_name)
    for _ in range(50):
        data = random_message(rng, method.input_type).SerializeToString()
        cut = rng.randrange(len(data) + 1)
        data = data[:cut] + rng.randbytes(rng.randrange(4)) + data[cut + rng.randrange(3) :]
        assert _outcome(client, method, data) in EXPECTED, data


def test_no_conversation_makes_a_transaction_fail_unexpectedly(client: Client) -> None:
    rng = random.Random(1)
    begin = begin_with()
    for _ in range(60):
        steps = [random_message(rng, begin.DESCRIPTOR) for _ in range(rng.randrange(5))]
        with suppress(grpc.RpcError):
            stream = client.transactions.Transact(iter([begin, *steps][rng.randrange(2) :]), timeout=20)
            list(stream)
        assert stream.code().name in EXPECTED


def _outcome(client: Client, method: MethodDescriptor, data: bytes) -> str:
    path = f"/{method.containing_service.full_name}/{method.name}"
    waits = method.GetOptions().Extensions[options_pb2.method].waits
    timeout = 0.2 if waits else 20
    try:
        if method.server_streaming:
            list(client.channel.unary_stream(path, bytes, bytes)(data, timeout=timeout))
        else:
            client.channel.unary_unary(path, bytes, bytes)(data, timeout=timeout)
    except grpc.RpcError as error:
        # Who waits for what does not come is not wrong.
        return "OK" if waits and error.code() is grpc.StatusCode.DEADLINE_EXCEEDED else str(error.code().name)
    return "OK"


def test_sql_in_a_value_is_a_value(client: Client, project: str) -> None:
    name = "'); DROP TABLE tasks; --"
    assert client.create_task(project_id=project, name=name, type="%s %(id)s {columns}").name == name
    found = client.tasks.ListTasks(pb.ListTasksRequest(project_id=project, filters=[{"names": [name]}])).tasks
    assert [task.type for task in found] == ["%s %(id)s {columns}"]
    assert client.projects.ListProjects(project_pb2.ListProjectsRequest(filters=[{"names": [name]}])).projects == []
