"""gRPC reflection, by the library's servicer, on requests that are read and checked like all others."""

from collections.abc import Iterator, Sequence

from google.protobuf.message import DecodeError
from grpc_reflection.v1alpha import reflection, reflection_pb2
from grpc_reflection.v1alpha.reflection_pb2 import ServerReflectionRequest, ServerReflectionResponse

from statehouse_server.errors import InvalidRequest
from statehouse_server.rpc.admission import ConcurrencyLimit
from statehouse_server.rpc.call import Call
from statehouse_server.rpc.methods import Method, make_method

SERVICE = reflection_pb2.DESCRIPTOR.services_by_name["ServerReflection"]
IDLE_SECONDS = 30.0
"""How long a client may ask nothing."""


def reflection_method(services: Sequence[str], places: ConcurrencyLimit) -> Method:
    """The method of the reflection service, which tells of these services."""
    servicer = reflection.ReflectionServicer(services)

    def server_reflection_info(call: Call, requests: Iterator[bytes]) -> Iterator[ServerReflectionResponse]:
        with places.slot():
            yield from servicer.ServerReflectionInfo(_read(call, requests), call.context)

    return make_method(SERVICE.methods[0], server_reflection_info)


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
