"""Retention of events: by their types, with numbers that tell what is missing."""

from collections.abc import Callable, Iterator
from typing import Any

import psycopg
import pytest
from statehouse.v1 import event_pb2 as pb
from statehouse.v1 import project_pb2

from statehouse_server.cli.client.manual import comment
from statehouse_server.config import Config
from statehouse_server.services.event import reading, retention
from tests.support.access import Guarded
from tests.support.client import Client, fails
from tests.support.statements import plan_of

AUDIT = [pb.EventFilter(type_prefixes=["project."])]
TASKS = [pb.EventFilter(types=["task.created"])]


def keep(client: Client, project: str, **fields: Any) -> pb.EventRetention:
    """Set how long a project keeps its events."""
    given = pb.EventRetention(project_id=project, **fields)
    return client.events.UpdateEventRetention(pb.UpdateEventRetentionRequest(event_retention=given)).event_retention


def kept(client: Client, project: str) -> pb.GetEventRetentionResponse:
    return client.events.GetEventRetention(pb.GetEventRetentionRequest(project_id=project))


def listed(client: Client, project: str, **fields: Any) -> list[pb.Event]:
    """One page of events, ascending from the first number unless something else is asked for."""
    fields = {"after_sequence": 0} | fields if "before_sequence" not in fields else fields
    request = pb.ListEventsRequest(project_id=project, page_size=1000, **fields)
    return list(client.events.ListEvents(request).events)


def newest(client: Client, project: str, **fields: Any) -> list[pb.Event]:
    return listed(client, project, before_sequence=0, **fields)


def latest(client: Client, project: str) -> int:
    return client.events.GetLatestSequence(pb.GetLatestSequenceRequest(project_id=project)).sequence


def append(client: Client, project: str, type_: str) -> None:
    client.events.AppendEvent(pb.AppendEventRequest(project_id=project, type=type_))


def age(sql: psycopg.Connection[Any], project: str, days: int) -> None:
    """Let the events of a project be older. They have numbers by then."""
    for table, columns in (("events", ["create_time"]), ("event_blocks", ["first_time", "last_time"])):
        earlier = ", ".join(f"{column} = {column} - make_interval(days => %(days)s)" for column in columns)
        sql.execute(f"UPDATE {table} SET {earlier} WHERE project_id = %(project)s", {"days": days, "project": project})


@pytest.fixture
def busy(client: Client, project: str) -> str:
    """A project with events of audit types before and after those of tasks."""
    for number in range(5):
        client.create_task(project_id=project, name=f"task {number}")
    renamed = project_pb2.Project(id=project, name="renamed")
    client.projects.UpdateProject(project_pb2.UpdateProjectRequest(project=renamed))
    latest(client, project)
    return project


class TestSettings:
    def test_a_project_has_the_defaults_of_the_server_until_it_has_its_own(self, client: Client, project: str) -> None:
        found = kept(client, project)
        assert found.event_retention == pb.EventRetention(project_id=project)
        effective = found.effective_retention
        assert (effective.event_days, effective.audit_days) == (30, 400)
        assert tuple(effective.audit_type_prefixes) == retention.AUDIT_TYPES
        stored = keep(client, project, event_days=3, audit_type_prefixes=["billing."])
        assert (stored.event_days, stored.version, stored.HasField("audit_days")) == (3, 1, False)
        found = kept(client, project)
        assert found.event_retention == stored
        assert (found.effective_retention.event_days, found.effective_retention.audit_days) == (3, 400)
        assert "billing." in found.effective_retention.audit_type_prefixes

    def test_the_default_comes_back(self, client: Client, project: str) -> None:
        keep(client, project, event_days=3)
        request = pb.UpdateEventRetentionRequest(event_retention=pb.EventRetention(project_id=project))
        request.update_mask.paths.append("event_days")
        client.events.UpdateEventRetention(request)
        assert kept(client, project).effective_retention.event_days == 30

    def test_the_manual_names_the_audit_types(self) -> None:
        text = comment(pb.EventRetention.DESCRIPTOR.fields_by_name["audit_type_prefixes"])
        assert not [prefix for prefix in retention.AUDIT_TYPES if f"`{prefix}`" not in text]

    @pytest.mark.parametrize("name", ["event_days", "audit_days"])
    def test_days_have_bounds(self, client: Client, project: str, name: str) -> None:
        for days in (-1, 36_501):
            with fails("INVALID_ARGUMENT", field=f"event_retention.{name}"):
                keep(client, project, **{name: days})

    def test_a_version_that_is_not_the_current_one_is_refused(self, client: Client, project: str) -> None:
        keep(client, project, event_days=3)
        with fails("ABORTED", "VERSION_MISMATCH"):
            keep(client, project, event_days=4, version=7)

    def test_of_a_project_that_does_not_exist_there_is_none(self, client: Client) -> None:
        with fails("NOT_FOUND"):
            kept(client, "absent")
        with fails("NOT_FOUND"):
            keep(client, "absent", event_days=3)

    def test_whoever_manages_a_project_cannot_shorten_the_record_of_what_they_did(self, access: Guarded) -> None:
        project = access.administrator.create_project()
        manager = access.client_of("OWNER", project)
        assert keep(manager, project, event_days=1).event_days == 1
        with fails("PERMISSION_DENIED"):
            keep(manager, project, audit_days=1)
        assert keep(access.administrator, project, audit_days=1000).audit_days == 1000

    def test_events_of_no_project_have_a_retention_too(self, client: Client) -> None:
        assert keep(client, "system", event_days=100).event_days == 100
        assert kept(client, "system").effective_retention.event_days == 100


class TestPurge:
    def test_audit_types_are_kept_longer(self, client: Client, busy: str, sql: psycopg.Connection[Any]) -> None:
        age(sql, busy, 31)
        client.purge()
        assert [event.type for event in reversed(newest(client, busy))] == ["project.created", "project.updated"]
        age(sql, busy, 370)
        client.purge()
        assert newest(client, busy) == []

    def test_what_is_younger_stays(self, client: Client, busy: str, sql: psycopg.Connection[Any]) -> None:
        age(sql, busy, 29)
        before = newest(client, busy)
        client.purge()
        assert newest(client, busy) == before

    def test_what_would_be_removed_is_counted_first(self, client: Client, busy: str) -> None:
        client.purge()
        keep(client, busy, event_days=0)
        latest(client, busy)
        before = newest(client, busy)
        assert client.purge(force=False)["event"] == 5
        assert newest(client, busy) == before
        assert client.purge()["event"] == 5
        assert "event" not in client.purge()

    def test_a_project_says_what_else_is_kept_like_audit_types(self, client: Client, project: str) -> None:
        for type_ in ("billing.paid", "report.sent"):
            append(client, project, type_)
        keep(client, project, event_days=0, audit_type_prefixes=["billing."])
        latest(client, project)
        client.purge()
        own = newest(client, project, filters=[pb.EventFilter(own_types_only=True)])
        assert [event.type for event in own] == ["billing.paid"]

    def test_events_outlive_their_project_and_expire_after_it(
        self, client: Client, busy: str, sql: psycopg.Connection[Any]
    ) -> None:
        client.projects.DeleteProject(project_pb2.DeleteProjectRequest(id=busy, purge=True))
        latest(client, busy)
        age(sql, busy, 29)
        client.purge()
        assert {"task.created", "project.purged"} <= {event.type for event in newest(client, busy)}
        age(sql, busy, 2)
        client.purge()
        left = {event.type for event in newest(client, busy)}
        assert "project.purged" in left
        assert "task.created" not in left
        age(sql, busy, 400)
        client.purge()
        assert newest(client, busy) == []

    def test_portion_after_portion_is_removed(self, client: Client, busy: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(retention, "PORTION", 2)
        keep(client, busy, event_days=0)
        latest(client, busy)
        client.purge()
        assert not [event for event in newest(client, busy) if event.type == "task.created"]

    def test_targets_go_with_their_events(self, client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
        target = pb.EventTarget(kind="invoice", id="7")
        request = pb.AppendEventRequest(project_id=project, type="report.sent", targets=[target])
        client.events.AppendEvent(request)
        found = "SELECT count(*) FROM event_targets WHERE project_id = %s"
        latest(client, project)
        assert sql.execute(found, [project]).fetchone() == (1,)
        keep(client, project, event_days=0)
        client.purge()
        assert sql.execute(found, [project]).fetchone() == (0,)

    def test_numbers_go_on_where_all_is_removed(self, client: Client, busy: str) -> None:
        keep(client, busy, event_days=0, audit_days=0)
        last = latest(client, busy)
        client.purge()
        assert newest(client, busy) == []
        assert latest(client, busy) == last
        task = client.create_task(project_id=busy)
        (event,) = listed(client, busy, after_sequence=last)
        assert (event.sequence, event.entity_id) == (last + 1, task.id)


class TestGaps:
    @pytest.fixture
    def purged(self, client: Client, busy: str) -> str:
        """A project of which the events of tasks are removed, and those around them are not."""
        keep(client, busy, event_days=0)
        latest(client, busy)
        client.purge()
        return busy

    def test_a_reader_who_would_miss_events_is_told(self, client: Client, purged: str) -> None:
        with fails("OUT_OF_RANGE", "SEQUENCE_EXPIRED") as failure:
            listed(client, purged)
        oldest = int(failure.metadata["oldest_sequence"])
        removed = oldest - 1
        with fails("OUT_OF_RANGE", "SEQUENCE_EXPIRED"):
            listed(client, purged, after_sequence=removed - 1)
        rest = listed(client, purged, after_sequence=removed)
        assert [event.sequence for event in rest] == [*range(oldest, latest(client, purged) + 1)]

    def test_a_reader_of_types_that_are_kept_reads_them_from_their_beginning(self, client: Client, purged: str) -> None:
        types = [event.type for event in listed(client, purged, filters=AUDIT)]
        assert types == ["project.created", "project.updated"]

    def test_a_reader_of_types_that_are_removed_is_told(self, client: Client, purged: str) -> None:
        for filters in (TASKS, [*AUDIT, *TASKS], [pb.EventFilter(actors=["anonymous"])]):
            with fails("OUT_OF_RANGE", "SEQUENCE_EXPIRED"):
                listed(client, purged, filters=filters)

    def test_a_reader_of_own_types_is_told_of_these_alone(self, client: Client, purged: str) -> None:
        own = [pb.EventFilter(own_types_only=True)]
        append(client, purged, "report.sent")
        assert [event.type for event in listed(client, purged, filters=own)] == ["report.sent"]
        client.purge()
        with fails("OUT_OF_RANGE", "SEQUENCE_EXPIRED"):
            listed(client, purged, filters=own)

    def test_whoever_reads_descending_gets_whatever_is_kept(self, client: Client, purged: str) -> None:
        found = newest(client, purged)
        sequences = [event.sequence for event in found]
        assert sequences == sorted(sequences, reverse=True)
        assert {"project.created", "project.updated"} <= {event.type for event in found}

    def test_an_event_that_was_removed_is_told_from_one_that_never_was(self, client: Client, purged: str) -> None:
        with fails("OUT_OF_RANGE", "SEQUENCE_EXPIRED"):
            client.events.GetEvent(pb.GetEventRequest(project_id=purged, sequence=2))
        with fails("NOT_FOUND"):
            client.events.GetEvent(pb.GetEventRequest(project_id=purged, sequence=1_000_000))
        assert client.events.GetEvent(pb.GetEventRequest(project_id=purged, sequence=1)).event.type == "project.created"

    def test_a_stream_tells_it_too(self, client: Client, purged: str) -> None:
        with fails("OUT_OF_RANGE", "SEQUENCE_EXPIRED"):
            next(client.events.StreamEvents(pb.StreamEventsRequest(project_id=purged, after_sequence=0)))
        request = pb.StreamEventsRequest(project_id=purged, after_sequence=0, filters=AUDIT)
        streamed = [event.type for page in client.events.StreamEvents(request) for event in page.events]
        assert streamed == ["project.created", "project.updated"]

    def test_what_is_removed_while_it_is_read_is_not_missed_in_silence(
        self, client: Client, busy: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        keep(client, busy, event_days=0)
        read: Callable[..., Any] = reading._read

        def late(*args: Any, **named: Any) -> Any:
            client.purge()
            return read(*args, **named)

        latest(client, busy)
        monkeypatch.setattr(reading, "_read", late)
        with fails("OUT_OF_RANGE", "SEQUENCE_EXPIRED"):
            listed(client, busy)


def test_an_audit_type_that_was_removed_before_it_was_one_is_told(client: Client, project: str) -> None:
    billing = [pb.EventFilter(type_prefixes=["billing."])]
    append(client, project, "billing.paid")
    keep(client, project, event_days=0)
    latest(client, project)
    client.purge()
    keep(client, project, audit_type_prefixes=["billing."])
    append(client, project, "billing.paid")
    with fails("OUT_OF_RANGE", "SEQUENCE_EXPIRED") as failure:
        listed(client, project, filters=billing)
    after = int(failure.metadata["oldest_sequence"]) - 1
    assert len(listed(client, project, after_sequence=after, filters=billing)) == 1


@pytest.fixture(scope="module")
def many_events(database: str) -> Iterator[str]:
    """A feed of which one event in a hundred is old."""
    with psycopg.connect(database, autocommit=True) as conn:
        conn.execute(
            "INSERT INTO events (project_id, sequence, type, changed_fields, actor, outcome, whole, create_time)"
            " SELECT 'many', n, CASE WHEN n % 4 = 0 THEN 'token.created' ELSE 'task.updated' END, '{}', 'a', 'SUCCESS',"
            " FALSE, now() - CASE WHEN n <= 500 THEN interval '40 days' ELSE interval '1 day' END"
            " FROM generate_series(1, 50000) AS n"
        )
        conn.execute(
            "INSERT INTO event_blocks (project_id, block, first_time, last_time)"
            " SELECT 'many', sequence / 1000, min(create_time), max(create_time) FROM events"
            " WHERE project_id = 'many' GROUP BY sequence / 1000"
        )
        conn.execute("VACUUM ANALYZE events, event_blocks")
        yield database
        conn.execute("DELETE FROM events WHERE project_id = 'many'")
        conn.execute("DELETE FROM event_blocks WHERE project_id = 'many'")


@pytest.mark.parametrize("name", ["count_expired_events", "remove_expired_events", "list_types_of_events"])
def test_a_purge_does_not_read_the_whole_feed(name: str, many_events: str) -> None:
    plan = plan_of(many_events, getattr(retention.SQL, name))
    assert "Seq Scan on events" not in plan
    assert "events_type_idx" in plan


def test_the_defaults_keep_audit_types_longer() -> None:
    assert Config.audit_retention_days > Config.event_retention_days
