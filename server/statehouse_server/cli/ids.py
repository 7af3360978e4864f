"""Short ids: the beginnings of UUIDs that people type, which become full ids before a request is sent.

The server takes them in Get methods alone, so that no other call acts on what was not meant.
"""

from collections.abc import Iterator
from typing import Any

import grpc
from google.protobuf.descriptor import MethodDescriptor
from google.protobuf.message_factory import GetMessageClass

from statehouse_server.descriptors import rules, standard_method
from statehouse_server.ids import is_uuid, uuid_beginning
from statehouse_server.services.registry import SERVICES

GETTERS: dict[str, MethodDescriptor] = {
    kind: method
    for service in SERVICES
    for method in service.descriptor.methods
    for verb, kind in [standard_method(method)]
    if verb == "get" and "id" in method.input_type.fields_by_name
}
"""The method that reads an entity by its id, by the kind of the entity."""

OWN_IDS = {"id", "ids", "parent_id"}
"""The fields of a request that are about entities of the kind of its method."""


class Ids:
    """Finds full ids by their beginnings."""

    def __init__(self, channel: grpc.Channel) -> None:
        self._channel = channel

    def full(self, kind: str, text: str, project: str = "") -> str:
        """The id of the entity that a text is, or is the beginning of; the text if there is none. Raises RpcError if it
        is the beginning of several ids."""
        method = GETTERS.get(kind)
        if method is None or not uuid_beginning(text) or is_uuid(text):
            return text
        request: Any = GetMessageClass(method.input_type)(id=text, read_mask={"paths": ["id"]})
        if "project_id" in method.input_type.fields_by_name:
            request.project_id = project
        path = f"/{method.containing_service.full_name}/{method.name}"
        encode, decode = type(request).SerializeToString, GetMessageClass(method.output_type).FromString
        try:
            response = self._channel.unary_unary(path, encode, decode)(request)
        except grpc.RpcError as error:
            if error.code() is grpc.StatusCode.NOT_FOUND:
                return text
            raise
        return str(getattr(response, kind).id)

    def complete(self, method: MethodDescriptor, request: Any) -> None:
        """Replace the beginnings of ids in a request by the full ids."""
        project = getattr(request, "project_id", "")
        if project:
            request.project_id = project = self.full("project", project)
        for message, field, kind in _ids(method, request):
            value = getattr(message, field.name)
            if field.is_repeated:
                value[:] = [self.full(kind, one, project) for one in value]
            elif value:
                setattr(message, field.name, self.full(kind, value, project))


def _ids(method: MethodDescriptor, request: Any) -> Iterator[tuple[Any, Any, str]]:
    """The fields of a request that contain ids of stored entities: the message, the field and the kind."""
    verb, kind = standard_method(method)
    for field in request.DESCRIPTOR.fields:
        if field.name in OWN_IDS:
            yield request, field, kind or _main_kind(method)
        elif field.name.removesuffix("_id") in GETTERS and field.name.endswith("_id") and field.name != "project_id":
            yield request, field, field.name.removesuffix("_id")
        elif field.name == kind and field.message_type is not None and request.HasField(field.name):
            yield from _ids_of_resource(getattr(request, field.name), kind, stored=verb == "update")


def _ids_of_resource(resource: Any, kind: str, *, stored: bool) -> Iterator[tuple[Any, Any, str]]:
    """The same for a resource. Its own id is one if it is stored; a client chooses that of a new one."""
    for field in resource.DESCRIPTOR.fields:
        if rules(field).references:
            yield resource, field, rules(field).references
        elif field.name == "id" and stored:
            yield resource, field, kind


def _main_kind(method: MethodDescriptor) -> str:
    """The kind of the entities of a service, which its custom methods are about."""
    service = next(one for one in SERVICES if one.descriptor is method.containing_service)
    return service.entities[0].name if service.entities else ""
