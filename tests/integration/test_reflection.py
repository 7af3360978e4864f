"""What a client without stubs learns by reflection, in the version that it speaks."""

from typing import Any

import grpc
import pytest
from google.protobuf.descriptor_database import DescriptorDatabase
from google.protobuf.descriptor_pb2 import FileDescriptorProto, MethodOptions
from google.protobuf.descriptor_pool import DescriptorPool
from google.protobuf.message_factory import GetMessageClass
from statehouse.v1 import options_pb2

from statehouse_server.rpc.reflection import SERVICES

VERSIONS = pytest.mark.parametrize("version", ["v1", "v1alpha"])
TASK_FILE = "statehouse/v1/task.proto"
OPTIONS_FILE = "statehouse/v1/options.proto"
NOT_FOUND = 5


def ask(channel: grpc.Channel, version: str, **question: Any) -> Any:
    """The answer to one question."""
    (method,) = (service.methods[0] for service in SERVICES if f".{version}." in service.full_name)
    response = GetMessageClass(method.output_type)
    call: Any = channel.stream_stream(
        f"/{method.containing_service.full_name}/{method.name}", None, response.FromString
    )
    (answer,) = call(iter([GetMessageClass(method.input_type)(**question).SerializeToString()]))
    return answer


def files(answer: Any) -> dict[str, FileDescriptorProto]:
    found = map(FileDescriptorProto.FromString, answer.file_descriptor_response.file_descriptor_proto)
    return {file.name: file for file in found}


@VERSIONS
def test_all_services_are_listed(grpc_channel: grpc.Channel, version: str) -> None:
    listed = [one.name for one in ask(grpc_channel, version, list_services="").list_services_response.service]
    assert listed == sorted(listed)
    assert {
        "grpc.health.v1.Health",
        "grpc.reflection.v1.ServerReflection",
        "grpc.reflection.v1alpha.ServerReflection",
        "statehouse.v1.TaskService",
    } < {*listed}
    for name in listed:
        assert files(ask(grpc_channel, version, file_containing_symbol=name)), name


@VERSIONS
@pytest.mark.parametrize(
    "symbol", ["TaskService", "TaskService.CreateTask", "Task", "Task.name", "TaskStatus", "TASK_STATUS_PENDING"]
)
def test_every_kind_of_symbol_leads_to_its_file(grpc_channel: grpc.Channel, version: str, symbol: str) -> None:
    found = files(ask(grpc_channel, version, file_containing_symbol=f"statehouse.v1.{symbol}"))
    assert next(iter(found)) == TASK_FILE
    # All that is needed to make a call comes along.
    database = DescriptorDatabase()
    for file in found.values():
        database.Add(file)
    method = DescriptorPool(database).FindMethodByName("statehouse.v1.TaskService.CreateTask")
    assert "create_time" in method.input_type.fields_by_name["task"].message_type.fields_by_name


@VERSIONS
def test_the_rules_of_methods_and_fields_come_with_them(grpc_channel: grpc.Channel, version: str) -> None:
    found = files(ask(grpc_channel, version, file_containing_symbol="statehouse.v1.TaskService.CreateTask"))
    method = next(one for one in found[TASK_FILE].service[0].method if one.name == "CreateTask")
    assert method.options.Extensions[options_pb2.method].entity_kind == "task"
    assert OPTIONS_FILE in found


@VERSIONS
def test_extensions_are_found_by_what_they_extend(grpc_channel: grpc.Channel, version: str) -> None:
    extended = MethodOptions.DESCRIPTOR.full_name
    number = options_pb2.METHOD_FIELD_NUMBER
    numbers = ask(grpc_channel, version, all_extension_numbers_of_type=extended).all_extension_numbers_response
    assert numbers.base_type_name == extended
    assert number in numbers.extension_number
    wanted = {"containing_type": extended, "extension_number": number}
    assert OPTIONS_FILE in files(ask(grpc_channel, version, file_containing_extension=wanted))
    assert OPTIONS_FILE in files(ask(grpc_channel, version, file_containing_symbol="statehouse.v1.method"))


@VERSIONS
@pytest.mark.parametrize(
    "question",
    [
        {"file_by_filename": "statehouse/v1/nothing.proto"},
        *({"file_containing_symbol": name} for name in ("statehouse.v1.Task.Create", "statehouse.v1", "", ".")),
        {"file_containing_symbol": "statehouse.v1.TaskService.Nothing"},
        {"file_containing_extension": {"containing_type": "google.protobuf.MethodOptions", "extension_number": 1}},
        {"file_containing_extension": {"containing_type": "statehouse.v1.Nothing", "extension_number": 1}},
        {"all_extension_numbers_of_type": "statehouse.v1.Nothing"},
    ],
    ids=str,
)
def test_what_is_not_there_is_not_found(grpc_channel: grpc.Channel, version: str, question: dict[str, Any]) -> None:
    answer = ask(grpc_channel, version, **question)
    assert answer.error_response.error_code == NOT_FOUND
