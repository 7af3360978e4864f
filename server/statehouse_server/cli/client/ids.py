"""Short ids: the beginnings of UUIDs that people type and read, instead of whole ones.

The server takes them in Get methods alone, so that no other call acts on what was not meant. Here they become whole
ids before a request is sent.
"""

from collections.abc import Collection, Iterator
from functools import cache
from typing import Any

from statehouse_server.cli.client.connection import Connection
from statehouse_server.cli.client.failures import CallFailed
from statehouse_server.cli.client.methods import Method, kinds
from statehouse_server.descriptors import rules
from statehouse_server.ids import is_uuid, uuid_beginning

FILTERS = "filters"
OWN_IDS = {"id", "ids", "parent_id", "new_parent_id"}
"""The fields of a request that are about entities of the kind of its method."""
STEPS = (8, 13, 18, 23, 28)
"""The lengths of beginnings that are tried: whole groups of digits, the second of which ends with the millisecond, and
then the digits in which ids of the same millisecond differ. To try each length would take many calls."""
AMBIGUOUS = "AMBIGUOUS_ID"
"""The reason of an error about the beginning of several ids."""


class Ids:
    """Finds whole ids by their beginnings, and beginnings that suffice."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def full(self, kind: str, text: str, project: str = "") -> str:
        """The id of the entity that a text is, or is the beginning of; the text if there is none. Raises CallFailed if
        it is the beginning of several ids."""
        if kind not in getters() or not uuid_beginning(text) or is_uuid(text):
            return text
        try:
            return self._read(kind, text, project)
        except CallFailed as error:
            if error.code == "NOT_FOUND":
                return text
            raise

    def beginnings(self, kind: str, ids: Collection[str], project: str) -> dict[str, str]:
        """Beginnings by which the server finds these UUIDs, of one of the lengths in STEPS; otherwise the whole id."""
        found = {id_: id_ for id_ in ids}
        left = list(ids) if kind in getters() else []
        for length in (step for step in STEPS if len({id_[:step] for id_ in ids}) == len(found)):
            if not left:
                break
            requests = [self._request(kind, id_[:length], project) for id_ in left]
            answers = list(zip(left, self._connection.calls(getters()[kind], requests), strict=True))
            found |= {id_: id_[:length] for id_, answer in answers if not isinstance(answer, CallFailed)}
            left = [id_ for id_, answer in answers if isinstance(answer, CallFailed) and answer.reason == AMBIGUOUS]
        return found

    def complete(self, method: Method, request: Any) -> None:
        """Replace the beginnings of ids in a request by the whole ids."""
        project = getattr(request, "project_id", "")
        if project:
            request.project_id = project = self.full("project", project)
        for message, field, kind in _ids(method, request):
            value = getattr(message, field.name)
            if field.is_repeated:
                value[:] = [self.full(kind, one, project) for one in value]
            elif value:
                setattr(message, field.name, self.full(kind, value, project))

    def _read(self, kind: str, id_: str, project: str) -> str:
        response = self._connection.call(getters()[kind], self._request(kind, id_, project))
        return str(getattr(response, kind).id)

    @staticmethod
    def _request(kind: str, id_: str, project: str) -> Any:
        """A request for the id of an entity alone."""
        method = getters()[kind]
        request = method.request(id=id_, read_mask={"paths": ["id"]})
        if "project_id" in method.request_fields:
            request.project_id = project
        return request


@cache
def getters() -> dict[str, Method]:
    """The method that reads an entity by its id, by the kind of the entity."""
    found = {kind: verbs["get"].method for kind, verbs in kinds().items() if "get" in verbs}
    return {kind: get for kind, get in found.items() if get.standard and "id" in get.request_fields}


def _ids(method: Method, request: Any) -> Iterator[tuple[Any, Any, str]]:
    """The fields of a request that contain ids of stored entities: the message, the field and the kind."""
    for field in request.DESCRIPTOR.fields:
        referred = field.name.removesuffix("_id")
        if field.name in OWN_IDS:
            yield request, field, method.kind
        elif field.name == FILTERS:
            for filter_ in request.filters:
                yield from _ids_of_filter(filter_, method)
        elif referred in getters() and field.name.endswith("_id") and field.name != "project_id":
            yield request, field, referred
        elif field == method.resource_field and request.HasField(field.name):
            yield from _ids_of_resource(getattr(request, field.name), method)


def _ids_of_filter(filter_: Any, method: Method) -> Iterator[tuple[Any, Any, str]]:
    """The same for a filter, whose lists of ids name what refers to them."""
    for field, value in filter_.ListFields():
        referred = field.name.removesuffix("_ids")
        kind = method.kind if f"{referred}_id" in OWN_IDS or field.name in OWN_IDS else referred
        if field.message_type is not None and "ids" in field.message_type.fields_by_name and kind in getters():
            yield value, field.message_type.fields_by_name["ids"], kind


def _ids_of_resource(resource: Any, method: Method) -> Iterator[tuple[Any, Any, str]]:
    """The same for a resource. Its own id is one if it is stored; a client chooses that of a new one."""
    for field in resource.DESCRIPTOR.fields:
        if rules(field).references:
            yield resource, field, rules(field).references
        elif field.name == "id" and method.standard == "update":
            yield resource, field, method.kind
