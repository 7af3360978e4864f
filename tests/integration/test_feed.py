"""The feed: events of clients' own are appended, and all are listed, filtered and read by their numbers."""

from collections.abc import Sequence
from typing import Any

import psycopg
import pytest
from google.protobuf.timestamp_pb2 import Timestamp
from statehouse.v1 import event_pb2 as pb
from statehouse.v1 import project_pb2
from statehouse.v1.transaction_pb2 import ExecuteBatchRequest

from tests.support.client import Client, fails, pack_any
from tests.support.transactions import Transaction
from tests.support.waiting import until

KIND = "thing"


def append(client: Client, project_id: str, type_: str = "report.sent", **fields: Any) -> int:
    """Append an event. Returns its number."""
    request = pb.AppendEventRequest(project_id=project_id, type=type_, **fields)
    return client.events.AppendEvent(request).sequence


def numbers(client: Client, project_id: str, *filters: dict[str, Any], **fields: Any) -> list[int]:
    """The numbers of the events that match."""
    found = [pb.EventFilter(**one) for one in filters]
    return [event.sequence for event in client.list_events(project_id, filters=found, **fields)]


def in_pages(client: Client, project_id: str, *filters: dict[str, Any], **position: int) -> list[int]:
    """The numbers of the events that match, read in pages of two."""
    (name,) = position
    found, more = [], True
    while more:
        request = pb.ListEventsRequest(project_id=project_id, page_size=2, filters=filters, **position)
        page = client.events.ListEvents(request)
        found += [event.sequence for event in page.events]
        position, more = {name: page.next_sequence}, page.more
    return found


def ref(id_: str, kind: str = KIND) -> dict[str, str]:
    return {"kind": kind, "id": id_}


class TestAppending:
    def test_an_event_has_what_it_was_given_and_what_is_known_of_the_call(self, client: Client, project: str) -> None:
        given: dict[str, Any] = {
            "entity": ref("a"),
            "targets": [ref("b"), ref("b", "user")],
            "outcome": pb.EVENT_OUTCOME_FAILURE,
            "reason": "no paper",
            "payload_json": '{"pages": 3}',
        }
        request = pb.AppendEventRequest(project_id=project, type="report.sent", **given)
        headers = [("x-request-id", "the-call"), ("x-statehouse-on-behalf-of", "ada")]
        sequence = client.events.AppendEvent(request, metadata=headers).sequence
        event = client.events.GetEvent(pb.GetEventRequest(project_id=project, sequence=sequence)).event
        assert (event.type, event.entity_kind, event.entity_id) == ("report.sent", KIND, "a")
        assert [(target.kind, target.id) for target in event.targets] == [(KIND, "b"), ("user", "b")]
        assert (event.outcome, event.reason, event.payload_json) == (
            pb.EVENT_OUTCOME_FAILURE,
            "no paper",
            '{"pages": 3}',
        )
        assert (event.request_id, event.on_behalf_of, event.actor) == ("the-call", "ada", "anonymous")
        assert (event.project_id, event.sequence, event.entity_version) == (project, 2, 0)
        assert event.HasField("create_time")

    def test_its_number_is_in_the_answer_of_a_call_that_commits_by_itself(self, client: Client, project: str) -> None:
        assert [append(client, project) for _ in range(3)] == [2, 3, 4]
        call = pack_any(pb.AppendEventRequest(project_id=project, type="in.batch"))
        batch = client.transactions.ExecuteBatch(ExecuteBatchRequest(project_id=project, calls=[call]))
        answer = pb.AppendEventResponse()
        assert batch.results[0].Unpack(answer)
        assert answer.sequence == 0
        with Transaction(client, project_id=project) as transaction:
            request = pb.AppendEventRequest(project_id=project, type="in.transaction")
            assert transaction.call(request).sequence == 0
            transaction.commit()
        assert [event.type for event in client.list_events(project, after_sequence=4)] == ["in.batch", "in.transaction"]

    def test_what_is_stored_is_appended_once_though_its_number_cannot_be_found_out(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        append(client, project)
        request = pb.AppendEventRequest(project_id=project, type="report.sent")
        waiting = "query LIKE '/* lock_head */%' AND wait_event_type = 'Lock'"
        ended = f"SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE {waiting}"
        with sql.transaction():
            sql.execute("SELECT FROM event_heads WHERE project_id = %s FOR UPDATE", [project])
            future = client.events.AppendEvent.future(request)
            until(lambda: sql.execute("SELECT pg_stat_clear_snapshot()") and sql.execute(ended).fetchall())
            assert future.result().sequence == 0
        assert numbers(client, project) == [1, 2, 3]

    def test_a_repeated_call_with_a_key_appends_one_event(self, client: Client, project: str) -> None:
        request = pb.AppendEventRequest(project_id=project, type="report.sent")
        for _ in range(2):
            client.events.AppendEvent(request, metadata=[("idempotency-key", f"key-of-{project}")])
        assert numbers(client, project, {"types": ["report.sent"]}) == [2]

    @pytest.mark.parametrize("type_", ["task", "task.created", "project.done", "call.refused", "event", "server.x"])
    def test_types_of_statehouse_are_refused(self, type_: str, client: Client, project: str) -> None:
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="type") as failure:
            append(client, project, type_)
        assert f"`{type_.split('.', 1)[0]}`" in failure.message

    @pytest.mark.parametrize("type_", ["Report.sent", "report:sent", "a b", "", "x" * 129])
    def test_a_type_has_lower_case_letters(self, type_: str, client: Client, project: str) -> None:
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="type"):
            append(client, project, type_)

    @pytest.mark.parametrize(
        ("fields", "named"),
        [
            ({"payload_json": f'"{"x" * 65535}"'}, "payload_json"),
            ({"payload_json": "{"}, "payload_json"),
            ({"targets": [ref(str(number)) for number in range(21)]}, "targets"),
            ({"targets": [ref("")]}, "targets[0].id"),
            ({"targets": [ref("1"), ref("1", "user"), ref("1")]}, "targets"),
            ({"entity": {"kind": KIND}}, "entity.id"),
            ({"outcome": 17}, "outcome"),
        ],
    )
    def test_bad_fields_are_refused_by_name(
        self, fields: dict[str, Any], named: str, client: Client, project: str
    ) -> None:
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field=named):
            append(client, project, **fields)
        assert numbers(client, project) == [1]

    def test_the_largest_payload_is_kept(self, client: Client, project: str) -> None:
        append(client, project, payload_json=f'"{"x" * 65534}"')
        (event,) = client.list_events(project, after_sequence=1)
        assert len(event.payload_json) == 65536

    def test_a_missing_or_deleted_project_has_no_new_events(self, client: Client, project: str) -> None:
        with fails("NOT_FOUND", "NOT_FOUND") as failure:
            append(client, "nowhere")
        assert failure.metadata["entity_id"] == "nowhere"
        client.projects.DeleteProject(project_pb2.DeleteProjectRequest(id=project))
        with fails("FAILED_PRECONDITION", "DELETED"):
            append(client, project)
        assert [event.type for event in client.list_events(project)] == ["project.created", "project.deleted"]

    def test_events_outlive_their_project(self, client: Client, project: str) -> None:
        append(client, project)
        client.projects.DeleteProject(project_pb2.DeleteProjectRequest(id=project, purge=True))
        assert numbers(client, project) == [1, 2, 3]


class TestReading:
    def test_pages_go_on_after_each_other_in_both_directions(self, client: Client, project: str) -> None:
        for _ in range(6):
            append(client, project)
        up, down = [], []
        request = pb.ListEventsRequest(project_id=project, page_size=3, after_sequence=0)
        more = True
        while more:
            page = client.events.ListEvents(request)
            up.append([event.sequence for event in page.events])
            request.after_sequence, more = page.next_sequence, page.more
        assert up == [[1, 2, 3], [4, 5, 6], [7]]
        assert request.after_sequence == 7
        request.before_sequence, more = 0, True
        while more:
            page = client.events.ListEvents(request)
            down.append([event.sequence for event in page.events])
            request.before_sequence, more = page.next_sequence, page.more
        assert down == [[7, 6, 5], [4, 3, 2], [1]]
        assert client.events.ListEvents(request).events == []

    def test_a_page_without_matches_says_how_far_it_has_looked(self, client: Client, project: str) -> None:
        append(client, project)
        request = pb.ListEventsRequest(project_id=project, filters=[{"types": ["nothing"]}], after_sequence=1)
        page = client.events.ListEvents(request)
        assert (list(page.events), page.next_sequence, page.more) == ([], 2, False)
        request.after_sequence = 100
        assert client.events.ListEvents(request).next_sequence == 100

    def test_a_page_ends_when_the_answer_is_full(self, client: Client, project: str) -> None:
        payload = f'"{"x" * 65000}"'
        for _ in range(70):
            append(client, project, payload_json=payload)
        request = pb.ListEventsRequest(project_id=project, page_size=1000)
        first = client.events.ListEvents(request)
        assert first.more
        assert 0 < first.ByteSize() < 4 * 1024 * 1024
        second = client.events.ListEvents(request.__class__(project_id=project, after_sequence=first.next_sequence))
        assert not second.more
        assert [event.sequence for event in (*first.events, *second.events)] == list(range(1, 72))

    def test_a_stream_has_all_there_is_at_its_beginning(self, client: Client, project: str) -> None:
        for _ in range(400):
            append(client, project)
        found = list(client.events.StreamEvents(pb.StreamEventsRequest(project_id=project, after_sequence=3)))
        assert [event.sequence for message in found for event in message.events] == list(range(4, 402))
        assert [message.sequence for message in found] == sorted(message.sequence for message in found)
        assert found[-1].sequence == 401
        filters = [{"types": ["project.created"]}]
        found = list(client.events.StreamEvents(pb.StreamEventsRequest(project_id=project, filters=filters)))
        assert [event.sequence for message in found for event in message.events] == [1]
        assert found[-1].sequence == 401

    def test_a_feed_without_events_is_empty(self, client: Client) -> None:
        assert numbers(client, "nowhere") == []
        latest = client.events.GetLatestSequence(pb.GetLatestSequenceRequest(project_id="nowhere"))
        assert latest.sequence == 0
        with fails("NOT_FOUND", "NOT_FOUND"):
            client.events.GetEvent(pb.GetEventRequest(project_id="nowhere", sequence=1))

    def test_a_number_that_there_is_not_yet_is_not_found(self, client: Client, project: str) -> None:
        with fails("NOT_FOUND", "NOT_FOUND") as failure:
            client.events.GetEvent(pb.GetEventRequest(project_id=project, sequence=2))
        assert failure.metadata == {"entity_kind": "event", "entity_id": "2"}

    @pytest.mark.parametrize("position", ["after_sequence", "before_sequence"])
    def test_a_negative_number_is_refused(self, position: str, client: Client, project: str) -> None:
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field=position):
            numbers(client, project, **{position: -1})


class TestRemovedEvents:
    @pytest.fixture
    def shortened(self, client: Client, project: str, sql: psycopg.Connection[Any]) -> str:
        """A project with the events 1 to 6, of which 2 to 4 have been removed."""
        for _ in range(5):
            append(client, project)
        sql.execute("DELETE FROM events WHERE project_id = %s AND sequence BETWEEN 2 AND 4", [project])
        sql.execute("UPDATE event_heads SET expired_sequence = 4 WHERE project_id = %s", [project])
        return project

    def test_whoever_would_miss_events_is_told(self, client: Client, shortened: str) -> None:
        for after in (0, 3):
            with fails("OUT_OF_RANGE", "SEQUENCE_EXPIRED") as failure:
                numbers(client, shortened, after_sequence=after)
            assert failure.metadata == {"oldest_sequence": "5"}
            with fails("OUT_OF_RANGE", "SEQUENCE_EXPIRED"):
                list(client.events.StreamEvents(pb.StreamEventsRequest(project_id=shortened, after_sequence=after)))
        assert numbers(client, shortened, after_sequence=4) == [5, 6]

    def test_lists_without_a_number_begin_where_nothing_is_missing_or_at_the_newest(
        self, client: Client, shortened: str
    ) -> None:
        assert numbers(client, shortened) == [5, 6], "after which nothing is missing"
        assert numbers(client, shortened, before_sequence=0) == [6, 5, 1]

    def test_a_removed_event_is_not_one_that_never_was(self, client: Client, shortened: str) -> None:
        assert client.events.GetEvent(pb.GetEventRequest(project_id=shortened, sequence=1)).event.sequence == 1
        with fails("OUT_OF_RANGE", "SEQUENCE_EXPIRED") as failure:
            client.events.GetEvent(pb.GetEventRequest(project_id=shortened, sequence=3))
        assert failure.metadata == {"oldest_sequence": "5"}


def time(second: int) -> Timestamp:
    return Timestamp(seconds=1_000_000 + second)


@pytest.fixture(scope="module")
def feed(client: Client, database: str) -> str:
    """A feed of ten events: that of the project, and what is appended here. The event 9 is from before all others; the
    times of the others are their numbers, in seconds."""
    project = client.create_project()
    ada = [("x-statehouse-on-behalf-of", "ada")]
    given: Sequence[tuple[str, dict[str, Any]]] = (
        ("a.x", {"entity": ref("1")}),
        ("a.y", {"entity": ref("2"), "targets": [ref("1", "user")]}),
        ("a.y", {"entity": ref("1"), "targets": [ref("1", "user"), ref("2", "user")]}),
        ("b.x", {"entity": ref("1", "other"), "outcome": pb.EVENT_OUTCOME_FAILURE}),
        ("b.x", {"outcome": pb.EVENT_OUTCOME_DENIED, "entity": ref("1")}),
        ("b.y", {"targets": [ref("2", "user")]}),
        ("ab", {}),
        ("c", {"reason": "late"}),
        ("d", {"entity": ref("1")}),
    )
    for number, (type_, fields) in enumerate(given):
        request = pb.AppendEventRequest(project_id=project, type=type_, **fields)
        client.events.AppendEvent(request, metadata=ada if number % 3 == 0 else [])
    with psycopg.connect(database, autocommit=True) as conn:
        conn.execute(
            "UPDATE events SET actor = CASE WHEN mod(sequence, 4) = 0 THEN 'user:bob' ELSE actor END,"
            " create_time = to_timestamp(1000000 + CASE sequence WHEN 9 THEN 0 ELSE sequence END)"
            " WHERE project_id = %s",
            [project],
        )
        conn.execute(
            "UPDATE event_blocks SET first_time = to_timestamp(1000000), last_time = to_timestamp(1000010)"
            " WHERE project_id = %s",
            [project],
        )
    return project


class TestFilters:
    @pytest.mark.parametrize(
        ("filters", "expected"),
        [
            ([], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
            ([{}], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
            ([{"types": ["a.y"]}], [3, 4]),
            ([{"types": ["a.y", "c", "a.y", "nothing"]}], [3, 4, 9]),
            ([{"type_prefixes": ["a."]}], [2, 3, 4]),
            ([{"type_prefixes": ["a", "b."]}], [2, 3, 4, 5, 6, 7, 8]),
            ([{"type_prefixes": ["a", "ab"], "types": ["ab", "c"]}], [8]),
            ([{"type_prefixes": ["nothing."]}], []),
            ([{"own_types_only": True}], [2, 3, 4, 5, 6, 7, 8, 9, 10]),
            ([{"own_types_only": False, "types": ["project.created"]}], [1]),
            ([{"entity_kinds": ["project", "other"]}], [1, 5]),
            ([{"entities": [ref("1"), ref("1")]}], [2, 4, 6, 10]),
            ([{"entities": [ref("1"), ref("2"), ref("1", "other")]}], [2, 3, 4, 5, 6, 10]),
            ([{"targets": [ref("1", "user")]}], [3, 4]),
            ([{"targets": [ref("1", "user"), ref("2", "user")]}], [3, 4, 7]),
            ([{"actors": ["user:bob"]}], [4, 8]),
            ([{"on_behalf_of": ["ada"]}], [2, 5, 8]),
            ([{"outcomes": [pb.EVENT_OUTCOME_DENIED, pb.EVENT_OUTCOME_FAILURE]}], [5, 6]),
            ([{"outcomes": [pb.EVENT_OUTCOME_SUCCESS]}], [1, 2, 3, 4, 7, 8, 9, 10]),
            ([{"create_time": {"start_time": time(3), "end_time": time(6)}}], [3, 4, 5]),
            ([{"create_time": {"start_time": time(9)}}], [10]),
            ([{"create_time": {"end_time": time(3)}}], [1, 2, 9]),
            ([{"create_time": {"end_time": time(0)}}], []),
            ([{"create_time": {"start_time": time(4)}, "entities": [ref("1")]}], [4, 6, 10]),
            ([{"targets": [ref("2", "user")], "entities": [ref("1")]}], [4]),
            ([{"targets": [ref("2", "user")], "types": ["b.y"]}], [7]),
            ([{"entity_kinds": [KIND], "own_types_only": True, "type_prefixes": ["a."]}], [2, 3, 4]),
            ([{"outcomes": [pb.EVENT_OUTCOME_DENIED], "types": ["b.x"]}], [6]),
            ([{"types": ["c"]}, {"actors": ["user:bob"]}, {"types": ["c"]}], [4, 8, 9]),
            ([{"types": ["nothing"]}, {"create_time": {"start_time": time(9)}}], [10]),
            ([{"type_prefixes": ["nothing"]}, {"entity_kinds": ["other"]}], [5]),
        ],
    )
    def test_a_list_has_what_matches(
        self, filters: list[dict[str, Any]], expected: list[int], client: Client, feed: str
    ) -> None:
        assert numbers(client, feed, *filters) == expected
        assert numbers(client, feed, *filters, before_sequence=0) == expected[::-1]
        assert numbers(client, feed, *filters, after_sequence=3) == [number for number in expected if number > 3]
        assert in_pages(client, feed, *filters, after_sequence=0) == expected
        assert in_pages(client, feed, *filters, before_sequence=0) == expected[::-1]

    def test_a_filter_with_too_many_values_is_refused(self, client: Client, feed: str) -> None:
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="filters[0]"):
            numbers(client, feed, {"types": [f"t{number}" for number in range(1001)]})
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="filters"):
            numbers(client, feed, *[{"types": ["a"]}] * 21)

    def test_a_prefix_of_very_many_types_is_looked_for_in_the_feed(
        self, client: Client, feed: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("statehouse_server.services.event.filters.MOST_TYPES", 1)
        assert numbers(client, feed, {"type_prefixes": ["a.", "b."]}) == [2, 3, 4, 5, 6, 7]
        assert numbers(client, feed, {"type_prefixes": ["c"]}) == [9]
