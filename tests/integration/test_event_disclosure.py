"""What of events who may see: payloads like the entities themselves, addresses for administrators, secrets nobody."""

from collections.abc import Callable
from typing import Any

import psycopg
import pytest
from google.protobuf.descriptor_pb2 import MethodOptions
from statehouse.v1 import access_pb2, invitation_pb2, job_pb2, project_pb2
from statehouse.v1 import event_pb2 as pb

from statehouse_server.resource.recording.changes import KINDS
from statehouse_server.services.event.disclosure import permission_to_read
from statehouse_server.services.registry import SERVICES
from tests.support.access import Guarded, role
from tests.support.client import MARKER, Client
from tests.support.credentials import create as create_credential
from tests.support.tokens import api_keys, user_sessions
from tests.support.transactions import Transaction
from tests.support.watching import Watcher

ADDRESSES = ("peer", "client_address", "user_agent")


def everything(client: Client, project: str) -> list[pb.Event]:
    return client.list_events(project)


def newest_first(client: Client, project: str) -> list[pb.Event]:
    return client.list_events(project, before_sequence=0)[::-1]


def one_by_one(client: Client, project: str) -> list[pb.Event]:
    last = client.events.GetLatestSequence(pb.GetLatestSequenceRequest(project_id=project)).sequence
    requests = [pb.GetEventRequest(project_id=project, sequence=number) for number in range(1, last + 1)]
    return [client.events.GetEvent(request).event for request in requests]


def streamed(client: Client, project: str) -> list[pb.Event]:
    messages = client.events.StreamEvents(pb.StreamEventsRequest(project_id=project))
    return [event for message in messages for event in message.events]


def watched(client: Client, project: str) -> list[pb.Event]:
    last = client.events.GetLatestSequence(pb.GetLatestSequenceRequest(project_id=project)).sequence
    watcher = Watcher(client, project)
    try:
        return watcher.until_events(last)
    finally:
        watcher.stop()


def in_a_transaction(client: Client, project: str) -> list[pb.Event]:
    client.events.GetLatestSequence(pb.GetLatestSequenceRequest(project_id=project))
    with Transaction(client, project_id=project, read_only=True) as transaction:
        request = pb.ListEventsRequest(project_id=project, page_size=1000)
        return list(transaction.call(request).events)


WAYS = [everything, newest_first, one_by_one, streamed, watched, in_a_transaction]
"""All methods that return events."""


@pytest.fixture(scope="module")
def eventful(access: Guarded) -> str:
    """A project with events of kinds that only some may read."""
    admin = access.administrator
    project = admin.create_project()
    admin.create_task(project_id=project, name="a task")
    access.token_of("WORKER", project)
    binding = access_pb2.RoleBinding(
        project_id=project, subject_type=access_pb2.SUBJECT_TYPE_GROUP, subject="g", role=role("VIEWER")
    )
    admin.access.CreateRoleBinding(access_pb2.CreateRoleBindingRequest(role_binding=binding))
    own = pb.AppendEventRequest(project_id=project, type="report.sent", payload_json='{"to": "all"}')
    admin.events.AppendEvent(own)
    own.type = "visit.noted"
    admin.events.AppendEvent(own)
    visits = [pb.EventFilter(types=["visit.noted"])]
    admin.events.RedactEvents(pb.RedactEventsRequest(project_id=project, filters=visits, reason="x", force=True))
    return project


@pytest.mark.parametrize("read", WAYS, ids=lambda one: one.__name__)
def test_a_payload_is_for_those_who_may_read_the_entity(
    access: Guarded, eventful: str, read: Callable[[Client, str], list[pb.Event]]
) -> None:
    seen = {event.type: bool(event.payload_json) for event in read(access.client_of("VIEWER", eventful), eventful)}
    assert seen["task.created"]
    assert seen["project.created"]
    assert seen["report.sent"]
    assert not seen["token.created"]
    assert not seen["role_binding.created"]
    assert not seen["event.redacted"]
    of_administrators = read(access.client_of("ADMIN", eventful), eventful)
    empty = {event.type for event in of_administrators if not event.payload_json}
    assert empty == {"visit.noted"}


@pytest.mark.parametrize("read", WAYS, ids=lambda one: one.__name__)
def test_addresses_are_for_administrators(
    access: Guarded, eventful: str, read: Callable[[Client, str], list[pb.Event]]
) -> None:
    for event in read(access.client_of("VIEWER", eventful), eventful):
        assert not [name for name in ADDRESSES if getattr(event, name)]
        assert event.actor
        assert event.request_id
    with_peer = [event for event in read(access.client_of("ADMIN", eventful), eventful) if event.peer]
    assert {"task.created", "token.created", "event.redacted"} <= {event.type for event in with_peer}


def test_one_watcher_does_not_take_what_another_one_sees(access: Guarded) -> None:
    project = access.administrator.create_project()
    viewer, admin = (
        Watcher(access.client_of(label, project), project, from_now=True).begun() for label in ("VIEWER", "ADMIN")
    )
    access.administrator.create_task(project_id=project)
    [shown], [whole] = viewer.until_events(1), admin.until_events(1)
    assert (bool(shown.peer), bool(whole.peer)) == (False, True)
    for watcher in (viewer, admin):
        watcher.stop()


def test_what_is_about_no_entity_is_for_administrators() -> None:
    assert {permission_to_read(kind) for kind in ("call", "event", "server")} == {permission_to_read("token")}
    assert permission_to_read("report") == permission_to_read("task") != permission_to_read("token")


@pytest.mark.parametrize("kind", [entity.name for entity in KINDS.values()])
def test_every_kind_with_events_has_a_method_that_gets_one(kind: str) -> None:
    """It says who may read the payloads."""
    message = next(entity.message.DESCRIPTOR.name for entity in KINDS.values() if entity.name == kind)
    methods = [method for service in SERVICES for method in service.descriptor.methods]
    (getter,) = (method for method in methods if method.name == f"Get{message}")
    assert getter.GetOptions().idempotency_level == MethodOptions.NO_SIDE_EFFECTS
    needed = next(value for field, value in getter.GetOptions().ListFields() if field.name == "method").permission
    assert permission_to_read(kind) == needed


def test_no_secret_is_in_an_event(client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    client.enqueue(project_id=project)
    [job] = client.claim(project)
    assert job.lease_token
    # Each hundredth version has all fields in its event.
    sql.execute("UPDATE jobs SET version = 99 WHERE project_id = %s", [project])
    lease = {"project_id": project, "id": job.id, "lease_token": job.lease_token}
    client.jobs.UpdateJob(job_pb2.UpdateJobRequest(**lease, progress=0.5))
    create_credential(client, project)
    token = access_pb2.Token(project_id=project, name="ci", role=project_pb2.PROJECT_ROLE_WORKER)
    texts = [job.lease_token, client.access.CreateToken(access_pb2.CreateTokenRequest(token=token)).secret]
    invited = invitation_pb2.CreateInvitationRequest(project_id=project, email="a@example.com")
    texts.append(client.invitations.CreateInvitation(invited).token)
    texts += [holders.create()[1] for holders in (user_sessions(client), api_keys(client))]
    rows = [
        row
        for table in ("events", "unnumbered_events")
        for (row,) in sql.execute(f"SELECT t::text FROM {table} AS t WHERE project_id = ANY(%s)", [[project, "system"]])
    ]
    for kind in ("job", "credential", "token", "invitation", "user_session", "api_key"):
        assert [row for row in rows if f"{kind}.created" in row], kind
    assert not [row for row in rows for text in (MARKER, *texts) if text in row]
