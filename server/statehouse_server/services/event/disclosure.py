"""What a caller sees of the events of a project.

Whoever reads events passes them on through `disclosed`, wherever they come from: a list, a stream, a watch, a history.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from statehouse.v1 import event_pb2 as pb
from statehouse.v1 import options_pb2

from statehouse_server.principal import Permitted
from statehouse_server.resource.recording.changes import KINDS
from statehouse_server.services.event.own_types import OF_STATEHOUSE

FOR_ADMINISTRATORS = ("peer", "client_address", "user_agent")
"""The fields that tell where callers and end users are."""


def disclosed(caller: Permitted, project_id: str, events: Iterable[pb.Event]) -> list[pb.Event]:
    """The events of a project as a caller may see them. The given ones are not changed: others may hold them too."""
    return [*_disclosed(caller, project_id, events)]


def _disclosed(caller: Permitted, project_id: str, events: Iterable[pb.Event]) -> Iterator[pb.Event]:
    # The roles of some seconds ago will do: the database is not asked again for each event that is not for the caller.
    may = cache(lambda permission: caller.principal.may(permission, project_id))
    for event in events:
        hidden = [] if may(options_pb2.PERMISSION_ADMIN) else [*FOR_ADMINISTRATORS]
        if event.payload_json and not may(permission_to_read(event.type.partition(".")[0])):
            hidden.append("payload_json")
        yield _without(event, hidden)


def _without(event: pb.Event, names: Collection[str]) -> pb.Event:
    """The event without these fields: itself, if it has none of them."""
    if not any(getattr(event, name) for name in names):
        return event
    left = pb.Event()
    left.CopyFrom(event)
    for name in names:
        left.ClearField(name)  # type: ignore[arg-type]
    return left


def permission_to_read(kind: str) -> int:
    """The permission that a caller needs in the project to see the payloads of types that begin with this kind and a
    dot.

    For a kind of entity, it is that of the method which gets one; for what is about no entity, such as a refused call,
    ADMIN. The types of clients' own are for everybody who reads events.
    """
    return _permissions().get(kind, options_pb2.PERMISSION_READ)


def is_own(type_: str) -> bool:
    """Whether a type is one of clients' own."""
    return type_.partition(".")[0] not in _permissions()


@cache
def _permissions() -> Mapping[str, int]:
    """The permissions to read payloads, by the first part of types of ours. ADMIN for kinds that no method gets."""
    files = {entity.message.DESCRIPTOR.file for entity in KINDS.values()}
    services = (service for file in files for service in file.services_by_name.values())
    methods: Any = {method.name: method for service in services for method in service.methods}
    of_entities = {
        entity.name: methods[name].GetOptions().Extensions[options_pb2.method].permission
        for entity in KINDS.values()
        if (name := f"Get{entity.message.DESCRIPTOR.name}") in methods
    }
    return (
        dict.fromkeys([*OF_STATEHOUSE, *(one.name for one in KINDS.values())], options_pb2.PERMISSION_ADMIN)
        | of_entities
    )
