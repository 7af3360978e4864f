"""What a request gets that somebody has written: the project, and the rest of shortened ids."""

from typing import Any

from google.protobuf import any_pb2

from statehouse_server.cli.client.connection import Connection
from statehouse_server.cli.client.ids import Ids
from statehouse_server.cli.client.methods import Method, methods


class Finisher:
    """Finishes requests, one after the other: what one says of the project holds for those that follow."""

    def __init__(self, connection: Connection, project: str) -> None:
        self._ids = Ids(connection)
        self._project = project

    def finish(self, method: Method, request: Any) -> None:
        """Fill in the project of a request, or of the step that it is, and complete the ids in it, also in packed
        requests. Raises CallFailed if several ids begin like one."""
        steps = [step for field, step in request.ListFields() if field.containing_oneof and field.message_type]
        for message in (request, *steps):
            if "project_id" in message.DESCRIPTOR.fields_by_name:
                self._project = self._ids.full("project", message.project_id or self._project)
                message.project_id = self._project
        self._ids.complete(method, request)
        for message in (request, *steps):
            for packed in _packed(message):
                self._finish_packed(packed)

    def _finish_packed(self, packed: any_pb2.Any) -> None:
        """The same for a packed request. The server fills in its project."""
        method = next((one for one in methods() if one.descriptor.input_type.full_name == packed.TypeName()), None)
        if method is None:
            return
        request = method.request()
        packed.Unpack(request)
        to_fill_in = "project_id" in method.request_fields and not request.project_id
        if to_fill_in:
            request.project_id = self._project
        self._ids.complete(method, request)
        if to_fill_in:
            request.ClearField("project_id")
        packed.Pack(request)


def _packed(message: Any) -> list[any_pb2.Any]:
    fields = [field for field in message.DESCRIPTOR.fields if field.message_type == any_pb2.Any.DESCRIPTOR]
    found: list[any_pb2.Any] = []
    for field in fields:
        value = getattr(message, field.name)
        found += value if field.is_repeated else [value]
    return found
