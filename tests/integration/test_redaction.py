"""Redaction: what is personal in events is erased, and they keep their numbers."""

from typing import Any

import psycopg
import pytest
from statehouse.v1 import event_pb2 as pb
from statehouse.v1 import task_pb2, transaction_pb2

from statehouse_server.postgres.notifications import WaitQueue
from statehouse_server.services.event import redaction
from statehouse_server.services.event.feeds import Feed, Watcher
from tests.support.client import Client, fails, pack_any
from tests.support.transactions import Transaction

PERSONAL = "Ada of Analytical Street 7"
OWN = [pb.EventFilter(types=["visit.noted"])]


def note(client: Client, project: str, user: str = "ada") -> None:
    """Append an event with something personal in each field that may have it."""
    request = pb.AppendEventRequest(
        project_id=project,
        type="visit.noted",
        targets=[pb.EventTarget(kind="customer", id="7")],
        reason=PERSONAL,
        payload_json=f'{{"address": "{PERSONAL}"}}',
    )
    client.events.AppendEvent(request, metadata=[("x-statehouse-on-behalf-of", user)])


def redact(client: Client, project: str, **fields: Any) -> pb.RedactEventsResponse:
    given = {"project_id": project, "filters": OWN, "reason": "a request of the customer", "force": True} | fields
    return client.events.RedactEvents(pb.RedactEventsRequest(**given))


def events(client: Client, project: str, *filters: pb.EventFilter) -> list[pb.Event]:
    request = pb.ListEventsRequest(project_id=project, page_size=1000, filters=filters)
    return list(client.events.ListEvents(request).events)


def traces(sql: psycopg.Connection[Any], project: str) -> list[str]:
    """The rows of any kind of event that have what is personal."""
    tables = ("events", "unnumbered_events")
    return [
        row
        for table in tables
        for (row,) in sql.execute(f"SELECT t::text FROM {table} AS t WHERE project_id = %s", [project])
        if PERSONAL in row
    ]


def test_what_is_personal_is_erased_and_the_number_stays(
    client: Client, project: str, sql: psycopg.Connection[Any]
) -> None:
    note(client, project)
    (before,) = events(client, project, *OWN)
    assert before.on_behalf_of == "ada"
    assert before.peer
    answer = redact(client, project)
    assert (answer.count, answer.more) == (1, False)
    (after,) = events(client, project, *OWN)
    assert after.HasField("redact_time")
    left = [name for name in ("payload_json", "reason", "on_behalf_of", "peer", "whole") if getattr(after, name)]
    assert left == []
    for name in ("sequence", "type", "actor", "targets", "request_id", "create_time", "outcome"):
        assert getattr(after, name) == getattr(before, name), name
    assert traces(sql, project) == []


def test_events_that_nobody_has_read_are_redacted_too(
    client: Client, project: str, sql: psycopg.Connection[Any]
) -> None:
    note(client, project)
    assert traces(sql, project)
    assert redact(client, project).count == 1
    assert traces(sql, project) == []


def test_a_redaction_is_an_event_that_says_why_and_how_many(client: Client, project: str) -> None:
    for _ in range(3):
        note(client, project)
    redact(client, project)
    (event,) = events(client, project, pb.EventFilter(types=["event.redacted"]))
    assert event.reason == "a request of the customer"
    assert event.payload_json == '{"count": 3}'
    assert PERSONAL not in str(event)


def test_an_event_of_a_redaction_is_never_redacted(client: Client, project: str) -> None:
    note(client, project)
    redact(client, project)
    assert redact(client, project, filters=[], all=True).skipped == 1
    of_redactions = events(client, project, pb.EventFilter(types=["event.redacted"]))
    assert [event.HasField("redact_time") for event in of_redactions] == [False, False]
    assert of_redactions[0].reason
    others = [event for event in events(client, project) if event.type != "event.redacted"]
    assert all(event.HasField("redact_time") for event in others)


def test_what_would_be_redacted_is_counted_first(client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    note(client, project)
    answer = redact(client, project, force=False)
    assert (answer.count, answer.more) == (1, False)
    assert traces(sql, project)
    assert not events(client, project, pb.EventFilter(types=["event.redacted"]))


def test_call_after_call_redacts_all(
    client: Client, project: str, sql: psycopg.Connection[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(redaction, "PAGE", 2)
    for _ in range(7):
        note(client, project)
    answers = [redact(client, project, limit=3) for _ in range(4)]
    assert [(one.count, one.more) for one in answers] == [(3, True), (3, True), (1, False), (0, False)]
    assert traces(sql, project) == []
    assert len(events(client, project, pb.EventFilter(types=["event.redacted"]))) == 3


def test_what_the_filters_do_not_select_stays(client: Client, project: str) -> None:
    for user in ("ada", "bob"):
        note(client, project, user)
    other = client.create_project()
    note(client, other)
    assert redact(client, project, filters=[pb.EventFilter(on_behalf_of=["ada"])]).count == 1
    assert [event.on_behalf_of for event in events(client, project, *OWN)] == ["", "bob"]
    assert [event.on_behalf_of for event in events(client, other, *OWN)] == ["ada"]


def test_changes_of_entities_are_redacted(client: Client, project: str) -> None:
    task = client.create_task(project_id=project, name=PERSONAL)
    about = pb.EventFilter(entities=[pb.EventTarget(kind="task", id=task.id)])
    redact(client, project, filters=[about])
    (event,) = events(client, project, about)
    assert (event.type, event.entity_version, event.payload_json, event.whole) == ("task.created", 1, "", False)
    assert client.get_task(task).name == PERSONAL


def test_what_is_rolled_back_is_not_redacted(client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    note(client, project)
    assert events(client, project, *OWN)
    transaction = Transaction(client, project_id=project)
    request = pb.RedactEventsRequest(project_id=project, filters=OWN, reason="a mistake", force=True)
    transaction.call(request)
    transaction.rollback()
    assert traces(sql, project)
    assert not events(client, project, pb.EventFilter(types=["event.redacted"]))
    batch = transaction_pb2.ExecuteBatchRequest(project_id=project, calls=[pack_any(request)])
    client.transactions.ExecuteBatch(batch)
    assert traces(sql, project) == []


def test_filters_must_not_be_wider_than_meant(client: Client, project: str) -> None:
    note(client, project)
    with fails("INVALID_ARGUMENT", field="filters"):
        redact(client, project, filters=[])
    with fails("INVALID_ARGUMENT", field="filters[0]"):
        redact(client, project, filters=[pb.EventFilter()])
    with fails("INVALID_ARGUMENT", field="reason"):
        redact(client, project, reason="")
    assert not events(client, project, pb.EventFilter(types=["event.redacted"]))


def test_what_is_known_about_an_entity_that_is_gone_is_erased(
    client: Client, project: str, sql: psycopg.Connection[Any]
) -> None:
    task = client.create_task(project_id=project, name=PERSONAL)
    client.tasks.DeleteTask(task_pb2.DeleteTaskRequest(project_id=project, id=task.id))
    redact(client, project, filters=[pb.EventFilter(entity_kinds=["task"])])
    assert traces(sql, project) == []


def test_a_slow_watcher_reads_again_what_was_redacted_while_it_waited_in_memory() -> None:
    feed, line = Feed("p", 0), WaitQueue()
    slow, reader = (Watcher(line.join(), [], 0) for _ in range(2))
    for watcher in (slow, reader):
        feed.join(watcher, frozenset())
    feed.add([pb.Event(sequence=1, type="visit.noted", reason=PERSONAL)], 1, reader)
    assert [event.sequence for event in feed.take(reader)] == [1]
    feed.add([pb.Event(sequence=2, type="event.redacted")], 2, reader)
    assert slow.is_behind
    assert not reader.is_behind
    assert [event.sequence for event in feed.take(reader)] == [2]
    slow.position = 1  # by reading the table
    assert [event.sequence for event in feed.take(slow)] == [2]


def test_a_watcher_who_continues_before_a_redaction_sees_what_is_left(client: Client, project: str) -> None:
    note(client, project)
    redact(client, project)
    request = pb.WatchEventsRequest(project_id=project, filters=OWN)
    stream = client.events.WatchEvents(request)
    message = next(one for one in stream if one.events)
    stream.cancel()
    assert PERSONAL not in str(message)
