"""gRPC reflection: the servicer of the library, with requests that are read and validated like all others."""

from collections.abc import Iterator, Sequence
from typing import Any

from google.protobuf import descriptor_pool, text_format
from google.protobuf.descriptor import FileDescriptor, ServiceDescriptor
from google.protobuf.descriptor_pb2 import FileDescriptorProto
from google.protobuf.message import DecodeError
from grpc_reflection.v1alpha import reflection, reflection_pb2
from grpc_reflection.v1alpha.reflection_pb2 import ServerReflectionRequest, ServerReflectionResponse

from statehouse_server.errors import InvalidRequest
from statehouse_server.rpc.admission import ConcurrencyLimit
from statehouse_server.rpc.call import Call
from statehouse_server.rpc.methods import Method, make_method

POOL = descriptor_pool.Default()
IDLE_SECONDS = 30.0
"""Seconds after which an idle reflection stream is ended."""


def _services() -> list[ServiceDescriptor]:
    """The reflection service in both versions. The library has only v1alpha; v1 is the same in another package."""
    proto = FileDescriptorProto()
    reflection_pb2.DESCRIPTOR.CopyToProto(proto)
    stable = text_format.Parse(text_format.MessageToString(proto).replace("v1alpha", "v1"), FileDescriptorProto())
    files = [POOL.AddSerializedFile(stable.SerializeToString()), reflection_pb2.DESCRIPTOR]
    return [file.services_by_name["ServerReflection"] for file in files]


SERVICES = _services()


def reflection_methods(services: Sequence[str], places: ConcurrencyLimit) -> list[Method]:
    """The methods of the reflection services, which describe these services and themselves."""
    names = [*services, *(service.full_name for service in SERVICES)]
    servicer = reflection.ReflectionServicer(names, Descriptors())

    def server_reflection_info(call: Call, requests: Iterator[bytes]) -> Iterator[ServerReflectionResponse]:
        with places.slot():
            yield from servicer.ServerReflectionInfo(_read(call, requests), call.context)

    return [make_method(service.methods[0], server_reflection_info) for service in SERVICES]


class Descriptors:
    """The descriptor pool, with a symbol search that also finds methods, which the pool itself leaves out."""

    def __getattr__(self, name: str) -> Any:
        return getattr(POOL, name)

    def FindFileContainingSymbol(self, symbol: str) -> FileDescriptor:  # noqa: N802
        """The file that defines a symbol. Raises KeyError."""
        try:
            return POOL.FindFileContainingSymbol(symbol)
        except KeyError:
            return POOL.FindMethodByName(symbol).containing_service.file


def _read(call: Call, requests: Iterator[bytes]) -> Iterator[ServerReflectionRequest]:
    while True:
        call.limit(IDLE_SECONDS)
        data = call.receive(requests)
        if data is None:
            return
        try:
            yield ServerReflectionRequest.FromString(data)
        except (DecodeError, TypeError):
            raise InvalidRequest("", "The bytes are not a ServerReflectionRequest.") from None
