"""Events of changes: each new version of an entity has one, whichever method has made it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest
from google.protobuf.descriptor import MethodDescriptor
from google.protobuf.descriptor_pb2 import MethodOptions
from google.protobuf.message_factory import GetMessageClass

from statehouse_server.services.registry import SERVICES
from tests.faults import mutations
from tests.faults.mutations import Tenant
from tests.support.client import Client
from tests.support.feed import events, key_of, of_changes, require_recorded, stored

METHODS = {
    method.name: method
    for service in SERVICES
    for method in service.descriptor.methods
    if method.GetOptions().idempotency_level != MethodOptions.NO_SIDE_EFFECTS
}
"""All methods that change something."""
REQUESTS: dict[str, Callable[[Tenant], dict[str, Any]]] = mutations.REQUESTS | {
    "CreateUserSession": lambda its: {"user_session": {"user_id": its.user()}},
    "CreateApiKey": lambda its: {"api_key": {"user_id": its.user(), "name": "a key"}},
    "CreateInvitation": lambda _: {"email": "new@example.org"},
    "CreateToken": lambda _: {"token": {"name": "ci", "role": "PROJECT_ROLE_WORKER"}},
    "RevealCredential": lambda its: {"id": its.credential(), "reason": "to see it"},
    "RotateKeys": lambda its: {"project_id": its.credential() and its.project},
}
UNRECORDED = {
    "Transact": "has no request of its own",
    "AcquireLock": "locks have no versions",
    "RenewLock": "locks have no versions",
    "ReleaseLock": "locks have no versions",
    "BreakLock": "locks have no versions, but it appends an event",
    "ReserveKey": "reservations have no versions",
    "CompleteReservation": "reservations have no versions",
    "ReleaseReservation": "reservations have no versions",
    "RevealCredential": "changes nothing, but appends an event",
    "SetClusterOutputs": "outputs have no versions",
    "RecordUsage": "samples have no versions",
    "HeartbeatJobs": "is no change",
    "ClaimJob": "is kept as an attempt",
    "ClaimJobs": "is kept as an attempt",
}
"""The methods that write no event of a change."""


def method_of(name: str) -> MethodDescriptor:
    return METHODS[name]


def send(client: Client, name: str, fields: dict[str, Any], project: str, **headers: str) -> Any:
    """Call a method; of a stream, read all responses."""
    method = METHODS[name]
    request: Any = GetMessageClass(method.input_type)(**fields)
    if "project_id" in request.DESCRIPTOR.fields_by_name:
        request.project_id = project
    path = f"/{method.containing_service.full_name}/{name}"
    response = GetMessageClass(method.output_type)
    metadata = tuple((header.replace("_", "-"), value) for header, value in headers.items())
    if method.server_streaming:
        stream: Any = client.channel.unary_stream(path, request.SerializeToString, response.FromString)
        return list(stream(request, metadata=metadata))
    return client.method(path, response)(request, metadata=metadata)


@contextmanager
def recorded(sql: psycopg.Connection[Any]) -> Iterator[list[dict[str, Any]]]:
    """Within, each new version of an entity has one event. The result has the events afterwards."""
    old, before, found = events(sql), stored(sql), []  # type: ignore[var-annotated]
    yield found
    found += [event for event in events(sql) if event not in old]
    require_recorded(before, stored(sql), found)


@pytest.fixture
def tenant(client: Client, project: str) -> Tenant:
    return Tenant(client, project)


def test_each_method_that_changes_something_is_here() -> None:
    assert METHODS.keys() - REQUESTS.keys() == {"Transact"}


@pytest.mark.parametrize("name", REQUESTS)
def test_each_new_version_has_one_event(tenant: Tenant, sql: psycopg.Connection[Any], name: str) -> None:
    fields = REQUESTS[name](tenant)
    with recorded(sql) as found:
        send(tenant.client, name, fields, tenant.project, x_request_id=f"of-{name}")
    assert bool(of_changes(found)) == (name not in UNRECORDED)
    assert {event["actor"] for event in found} <= {"anonymous"}
    assert {event["request_id"] for event in found} <= {f"of-{name}"}
