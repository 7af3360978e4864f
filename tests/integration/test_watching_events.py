"""WatchEvents: events are sent as they are committed, and none is missed."""

import random
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import grpc
import psycopg
import pytest
from google.protobuf.timestamp_pb2 import Timestamp
from statehouse.v1 import access_pb2, filter_pb2, project_pb2, task_pb2, user_pb2
from statehouse.v1 import event_pb2 as pb

from statehouse_server import app
from statehouse_server.config import Config
from statehouse_server.postgres import notifications
from statehouse_server.postgres.context import CallContext
from statehouse_server.services.event import feeds
from tests.support.access import Guarded
from tests.support.client import Client
from tests.support.transactions import Transaction, create
from tests.support.waiting import until
from tests.support.watching import Watcher

OF_TASKS = pb.EventFilter(type_prefixes=["task."])


@pytest.fixture(scope="module")
def other(config: Config, database: str) -> Iterator[Client]:
    """A client of a second server over the same database."""
    with (
        app.running(replace(config), database) as server,
        grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel,
    ):
        yield Client(channel)


@pytest.fixture
def never_polls(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is seen has been hinted at."""
    monkeypatch.setattr(feeds, "POLL_SECONDS", 1000.0)
    monkeypatch.setattr(feeds, "HEARTBEAT_SECONDS", 1000.0)


def append(client: Client, project: str, type_: str = "report.sent", **fields: Any) -> int:
    return client.events.AppendEvent(pb.AppendEventRequest(project_id=project, type=type_, **fields)).sequence


def latest(client: Client, project: str) -> int:
    return client.events.GetLatestSequence(pb.GetLatestSequenceRequest(project_id=project)).sequence


def expire(sql: psycopg.Connection[Any], project: str, up_to: int) -> None:
    """Do as retention does: remove events up to a number."""
    sql.execute("UPDATE event_heads SET expired_sequence = %s WHERE project_id = %s", [up_to, project])
    sql.execute("DELETE FROM events WHERE project_id = %s AND sequence <= %s", [project, up_to])


class TestBeginnings:
    def test_a_watch_from_now_sees_what_is_committed_after_its_first_message(
        self, client: Client, project: str
    ) -> None:
        client.create_task(project_id=project)
        watcher = Watcher(client, project, from_now=True).begun()
        assert watcher.sequence == 2
        task = client.create_task(project_id=project)
        [event] = watcher.until_events(1)
        assert (event.sequence, event.type, event.entity_id) == (3, "task.created", task.id)
        watcher.stop()

    def test_a_watch_without_a_beginning_sees_what_is_kept(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        for _ in range(3):
            append(client, project)
        expire(sql, project, 2)
        watcher = Watcher(client, project)
        watcher.until_events(2)
        append(client, project)
        watcher.until_events(3)
        assert watcher.sequences == [3, 4, 5]
        assert watcher.events == client.list_events(project)
        watcher.stop()

    def test_a_watch_after_a_time_begins_with_the_first_event_from_then_on(self, client: Client, project: str) -> None:
        for _ in range(4):
            append(client, project)
        events = client.list_events(project)
        watcher = Watcher(client, project, after_time=events[2].create_time)
        assert watcher.until_events(3) == events[2:]
        later = Timestamp()
        later.FromMicroseconds(events[-1].create_time.ToMicroseconds() + 1)
        following = Watcher(client, project, after_time=later).begun()
        assert following.sequence == 5
        append(client, project)
        assert [event.sequence for event in following.until_events(1)] == [6]
        watcher.stop()
        following.stop()

    def test_a_watch_after_a_time_before_the_first_event_begins_with_it(self, client: Client, project: str) -> None:
        watcher = Watcher(client, project, after_time=Timestamp(seconds=1))
        assert watcher.until_events(1) == client.list_events(project)[:1]
        watcher.stop()

    def test_a_watch_after_a_time_whose_events_may_have_been_removed_is_refused(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        for _ in range(4):
            append(client, project)
        events = client.list_events(project)
        expire(sql, project, 2)
        refused = Watcher(client, project, after_time=events[1].create_time).begun()
        assert refused.failure
        assert refused.failure.metadata["oldest_sequence"] == "3"
        allowed = Watcher(client, project, after_time=events[3].create_time)
        assert allowed.until_events(2) == events[3:]
        allowed.stop()

    def test_a_watch_of_a_project_that_does_not_exist_yet_sees_it_come(self, client: Client) -> None:
        watcher = Watcher(client, "not-there-yet").begun()
        assert watcher.sequence == 0
        client.create_project(id="not-there-yet")
        [event] = watcher.until_events(1)
        assert event.type == "project.created"
        watcher.stop()


class TestOrder:
    def test_watchers_that_come_and_go_at_two_servers_see_each_event_once(
        self, client: Client, other: Client, project: str
    ) -> None:
        count = 300
        with ThreadPoolExecutor(6) as pool:
            writing = [pool.submit(append, [client, other][n % 2], project, payload_json=f"{n}") for n in range(count)]
            seen: list[int] = []
            position = 0
            while len(seen) < count + 1:
                watcher = Watcher(random.choice([client, other]), project, after_sequence=position)
                wanted = random.randrange(1, 60)
                until(lambda: len(watcher.events) >= min(wanted, count + 1 - len(seen)))  # noqa: B023
                watcher.stop()
                seen += watcher.sequences
                position = watcher.sequence
                assert not seen or position >= seen[-1]
            assert {one.exception() for one in writing} == {None}
        assert seen == list(range(1, count + 2))

    def test_a_late_commit_is_seen_late_and_delays_nobody(self, client: Client, project: str) -> None:
        watcher = Watcher(client, project, from_now=True).begun()
        transaction = Transaction(client, project_id=project)
        transaction.call(create("late"))
        append(client, project)
        watcher.until_events(1)
        transaction.commit()
        watcher.until_events(2)
        assert [event.type for event in watcher.events] == ["report.sent", "task.created"]
        assert watcher.sequences == [2, 3]
        watcher.stop()

    def test_nothing_is_seen_of_what_was_rolled_back(self, client: Client, project: str) -> None:
        watcher = Watcher(client, project, from_now=True).begun()
        transaction = Transaction(client, project_id=project)
        transaction.call(create("never"))
        transaction.rollback()
        append(client, project)
        [event] = watcher.until_events(1)
        assert (event.type, event.sequence) == ("report.sent", 2)
        watcher.stop()

    def test_events_beyond_a_page_are_all_seen(
        self, client: Client, project: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(feeds, "PAGE", 7)
        monkeypatch.setattr(feeds, "READ_AT_ONCE", 10)
        live = Watcher(client, project, from_now=True).begun()
        tasks = [task_pb2.Task(name=f"t{number}") for number in range(95)]
        client.tasks.BatchCreateTasks(task_pb2.BatchCreateTasksRequest(project_id=project, tasks=tasks))
        past = Watcher(client, project)
        past.until_events(96)
        live.until_events(95)
        assert past.sequences == list(range(1, 97))
        assert live.sequences == list(range(2, 97))
        assert max(len(message.events) for message in (*live.messages, *past.messages)) == 7
        live.stop()
        past.stop()


class TestFilters:
    def test_only_what_matches_is_sent(self, client: Client, project: str) -> None:
        task = client.create_task(project_id=project)
        of_task = pb.EventFilter(entities=[pb.EventTarget(kind="task", id=task.id)])
        watchers = [Watcher(client, project, filters=filters) for filters in ([of_task], [of_task], [OF_TASKS], [])]
        append(client, project)
        client.create_task(project_id=project)
        client.tasks.UpdateTaskOutput(task_pb2.UpdateTaskOutputRequest(project_id=project, id=task.id, output_json="1"))
        for watcher, expected in zip(watchers, ([2, 5], [2, 5], [2, 4, 5], [1, 2, 3, 4, 5]), strict=True):
            watcher.until_events(len(expected))
            assert watcher.sequences == expected
            watcher.stop()

    def test_a_sign_of_life_says_how_far_nothing_matched(
        self, client: Client, project: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(feeds, "HEARTBEAT_SECONDS", 0.3)
        watcher = Watcher(client, project, filters=[OF_TASKS], from_now=True).begun()
        for _ in range(5):
            append(client, project)
        watcher.until(lambda its: its.sequence == 6)
        assert not watcher.events
        client.create_task(project_id=project)
        assert [event.sequence for event in watcher.until_events(1)] == [7]
        watcher.stop()

    def test_filters_in_the_process_select_what_those_in_the_database_do(self, client: Client, project: str) -> None:
        chance = random.Random(16)
        watched = Watcher(client, project, from_now=True).begun()
        for _ in range(60):
            _append_any(client, project, chance)
        for number in range(5):
            client.create_task(project_id=project, name=f"t{number}")
        watched.until_events(65)
        watched.stop()
        filters = [[_any_filter(chance, watched.events) for _ in range(chance.choice([1, 1, 2]))] for _ in range(150)]
        reserved = frozenset({"task", "project", "event", "call"})
        selected = 0
        for each in filters:
            matches = feeds.compiled(each, reserved)
            expected = client.list_events(project, after_sequence=1, filters=each)
            assert [event for event in watched.events if matches(event)] == expected, each
            selected += len(expected)
        assert selected > 500


TYPES = ["report.sent", "report.read", "reporting", "deploy.begun", "deploy.done.late"]
ACTORS = ["anonymous", "user:nobody"]


def _append_any(client: Client, project: str, chance: random.Random) -> None:
    fields: dict[str, Any] = {"outcome": chance.choice([0, 1, 2, 3])}
    if chance.random() < 0.6:
        fields["entity"] = _any_target(chance)
    fields["targets"] = [_any_target(chance) for _ in range(chance.randrange(2))]
    request = pb.AppendEventRequest(project_id=project, type=chance.choice(TYPES), **fields)
    user = chance.choice(["", "ada", "bob"])
    client.events.AppendEvent(request, metadata=[("x-statehouse-on-behalf-of", user)] if user else [])


def _any_target(chance: random.Random) -> pb.EventTarget:
    return pb.EventTarget(kind=chance.choice(["task", "ship"]), id=chance.choice(["a", "b", "c"]))


def _any_filter(chance: random.Random, events: list[pb.Event]) -> pb.EventFilter:
    """A filter of one to three fields."""

    def some(values: list[Any]) -> list[Any]:
        return chance.sample(values, chance.randrange(1, 3))

    fields: dict[str, Any] = {
        "types": some([*TYPES, "task.created"]),
        "type_prefixes": some(["report", "report.", "deploy.", "task.", "x"]),
        "own_types_only": True,
        "entity_kinds": some(["task", "ship", "none"]),
        "entities": [_any_target(chance) for _ in range(2)],
        "targets": [_any_target(chance) for _ in range(2)],
        "actors": some(ACTORS),
        "on_behalf_of": some(["ada", "bob", "nobody"]),
        "outcomes": some([1, 2, 3]),
        "create_time": _any_range(chance, events),
    }
    return pb.EventFilter(**{name: fields[name] for name in chance.sample([*fields], chance.randrange(1, 4))})


def _any_range(chance: random.Random, events: list[pb.Event]) -> filter_pb2.TimeRange:
    start, end = sorted(chance.sample(range(len(events)), 2))
    times = {"start_time": events[start].create_time, "end_time": events[end].create_time}
    return filter_pb2.TimeRange(**{name: times[name] for name in chance.sample([*times], chance.randrange(3))})


@pytest.mark.usefixtures("never_polls")
class TestHints:
    def test_a_commit_at_another_server_is_hinted_at(self, client: Client, other: Client, project: str) -> None:
        watcher = Watcher(client, project, from_now=True).begun()
        for number in range(5):
            other.create_task(project_id=project)
            watcher.until_events(number + 1)
        watcher.stop()

    def test_so_is_what_belongs_to_no_project(self, client: Client, other: Client) -> None:
        watcher = Watcher(client, "system", from_now=True).begun()
        user = other.create_user()
        watcher.until(lambda its: any(event.entity_id == user.id for event in its.events))
        watcher.stop()

    def test_so_are_changes_in_several_projects(self, client: Client) -> None:
        user = client.create_user()
        projects = [client.create_project() for _ in range(2)]
        for project in projects:
            request = project_pb2.AddProjectMemberRequest(
                project_id=project, user_id=user.id, role=project_pb2.PROJECT_ROLE_MEMBER
            )
            client.projects.AddProjectMember(request)
        watchers = [Watcher(client, project, from_now=True).begun() for project in projects]
        client.projects.UpdateProject(
            project_pb2.UpdateProjectRequest(project=project_pb2.Project(id=projects[0], name="new"))
        )
        watchers[0].until_events(1)
        client.users.DeleteUser(user_pb2.DeleteUserRequest(id=user.id))
        for watcher in watchers:
            watcher.until(lambda its: any(event.entity_kind == "project_member" for event in its.events))
            watcher.stop()

    def test_one_reads_for_all(self, client: Client, project: str, monkeypatch: pytest.MonkeyPatch) -> None:
        watchers = [Watcher(client, project, from_now=True).begun() for _ in range(30)]
        readings: list[str] = []
        number = feeds.number

        def noted(ctx: CallContext, project_id: str) -> int:
            readings.append(project_id)
            return number(ctx, project_id)

        monkeypatch.setattr(feeds, "number", noted)
        client.create_task(project_id=project)
        for watcher in watchers:
            watcher.until_events(1)
        assert readings.count(project) < 5
        for watcher in watchers:
            watcher.stop()

    def test_idle_watchers_hold_no_connections(self, config: Config, database: str, project: str) -> None:
        with (
            app.running(replace(config, pool_size=2), database) as server,
            grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel,
        ):
            client = Client(channel)
            watchers = [Watcher(client, project, from_now=True).begun() for _ in range(40)]
            client.create_task(project_id=project)
            for watcher in watchers:
                watcher.until_events(1)
                watcher.stop()

    def test_a_hint_is_passed_on_by_a_watcher_that_is_busy(self) -> None:
        topic = ("events", "p")
        carrier = notifications.Notifications("postgresql://nobody@127.0.0.1:1/x?connect_timeout=1")
        with carrier, carrier.line(topic) as first, carrier.line(topic) as second:
            carrier.wake(("events",))
            with first.aside():
                assert second.is_first()
                assert second.hinted
            assert not first.hinted


class TestFaults:
    @pytest.mark.usefixtures("never_polls")
    def test_a_lost_hint_is_made_up_for(self, client: Client, project: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(feeds, "POLL_SECONDS", 0.3)
        monkeypatch.setattr(notifications.Notifications, "send", lambda *_: None)
        watcher = Watcher(client, project, from_now=True).begun()
        client.create_task(project_id=project)
        watcher.until_events(1)
        watcher.stop()

    @pytest.mark.usefixtures("never_polls")
    def test_a_feed_is_read_more_often_while_hints_do_not_arrive(
        self, config: Config, database: str, other: Client, project: str
    ) -> None:
        """The connection that listens goes to a database that is not there."""
        deaf = replace(config, direct_url="postgresql://nobody@127.0.0.1:1/x?connect_timeout=1", migrate=False)
        with (
            app.running(deaf, database) as server,
            grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel,
        ):
            watcher = Watcher(Client(channel), project, from_now=True).begun()
            other.create_task(project_id=project)
            watcher.until_events(1)
            watcher.stop()

    def test_a_watch_goes_on_when_connections_are_lost(
        self, client: Client, other: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        watcher = Watcher(client, project, from_now=True).begun()
        for number in range(3):
            sql.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND application_name LIKE 'statehouse%'"
            )
            until(lambda: _appended(other, project))
            watcher.until_events(number + 1)
        assert watcher.sequences == list(range(2, 2 + len(watcher.events)))
        watcher.stop()

    def test_a_watch_is_told_that_the_server_stops(self, config: Config, database: str, project: str) -> None:
        with (
            app.running(replace(config), database) as server,
            grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel,
        ):
            watchers = [Watcher(Client(channel), project, from_now=True).begun() for _ in range(3)]
            server.stop()
            for watcher in watchers:
                watcher.until(lambda its: its.failure)
                assert watcher.failure
                assert watcher.failure.reason == "SHUTTING_DOWN"

    def test_what_a_watch_has_not_read_before_it_is_removed_is_not_passed_over(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        for _ in range(4):
            append(client, project)
        latest(client, project)
        expire(sql, project, 3)
        refused = Watcher(client, project, after_sequence=2).begun()
        assert refused.failure
        assert (refused.failure.code, refused.failure.reason) == (grpc.StatusCode.OUT_OF_RANGE, "SEQUENCE_EXPIRED")
        assert refused.failure.metadata["oldest_sequence"] == "4"
        allowed = Watcher(client, project, after_sequence=3)
        assert [event.sequence for event in allowed.until_events(2)] == [4, 5]
        allowed.stop()

    def test_a_watch_that_retention_overtakes_is_ended(
        self, client: Client, project: str, sql: psycopg.Connection[Any], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """What is new is removed before anybody has read it."""
        monkeypatch.setattr(feeds, "POLL_SECONDS", 0.3)
        with monkeypatch.context() as patched:
            patched.setattr(notifications.Notifications, "send", lambda *_: None)
            watchers = [Watcher(client, project, from_now=True, filters=fs).begun() for fs in ([], [OF_TASKS])]
            with sql.transaction():
                sql.execute("SELECT FROM event_heads WHERE project_id = %s FOR UPDATE", [project])
                append_request = pb.AppendEventRequest(project_id=project, type="report.sent")
                with ThreadPoolExecutor(3) as pool:
                    waiting = [pool.submit(client.events.AppendEvent, append_request) for _ in range(3)]
                    until(lambda: _unnumbered(sql, project) == 3)
                    sql.execute("DELETE FROM unnumbered_events WHERE project_id = %s", [project])
                    sql.execute(
                        "UPDATE event_heads SET last_sequence = 4, expired_sequence = 4 WHERE project_id = %s",
                        [project],
                    )
                    sql.execute("INSERT INTO event_expirations VALUES (%s, 'task.created', 4)", [project])
                    sql.execute("COMMIT")
                    assert [one.result().sequence for one in waiting] == [0, 0, 0]
            for watcher in watchers:
                watcher.until(lambda its: its.failure)
                assert watcher.failure
                assert watcher.failure.reason == "SEQUENCE_EXPIRED"

    def test_a_watch_outlives_its_project(self, client: Client, project: str) -> None:
        watcher = Watcher(client, project, from_now=True).begun()
        for purge in (False, True):
            client.projects.DeleteProject(project_pb2.DeleteProjectRequest(id=project, purge=purge))
        watcher.until_events(2)
        assert [event.type for event in watcher.events][-2:] == ["project.deleted", "project.purged"]
        assert not watcher.failure
        watcher.stop()


def _appended(client: Client, project: str) -> bool:
    try:
        append(client, project)
    except grpc.RpcError:
        return False
    return True


def _unnumbered(sql: psycopg.Connection[Any], project: str) -> int:
    query = "SELECT count(*) FROM unnumbered_events WHERE project_id = %s"
    return int(sql.execute(query, [project]).fetchall()[0][0])


@pytest.mark.usefixtures("never_polls")
def test_a_watch_behind_a_pooler_that_forwards_no_hints_is_told_soon(
    config: Config, database: str, other: Client, project: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notifications, "pooler", SimpleNamespace(is_between=lambda _: True))
    monkeypatch.setattr(notifications.Notifications, "_receive", lambda *_: None)
    with (
        app.running(replace(config), database) as server,
        grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel,
    ):
        watcher = Watcher(Client(channel), project, from_now=True).begun()
        other.create_task(project_id=project)
        watcher.until_events(1)
        watcher.stop()


class TestSlowReaders:
    def test_one_that_falls_behind_delays_nobody_and_loses_nothing(
        self, client: Client, grpc_addr: str, project: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(feeds, "TAIL_EVENTS", 10)
        options = [
            ("grpc.http2.lookahead_bytes", 1),
            ("grpc.http2.bdp_probe", 0),
            ("grpc.use_local_subchannel_pool", 1),
        ]
        with grpc.insecure_channel(grpc_addr, options=options) as channel:
            slow = Client(channel).events.WatchEvents(pb.WatchEventsRequest(project_id=project))
            quick = Watcher(client, project)
            for _ in range(100):
                append(client, project, payload_json='"' + "x" * 20_000 + '"')
            quick.until_events(101)
            seen: list[int] = []
            for message in slow:
                seen += [event.sequence for event in message.events]
                if len(seen) >= 101:
                    slow.cancel()
                    break
        assert seen == quick.sequences == list(range(1, 102))
        quick.stop()

    def test_one_that_takes_nothing_is_ended_and_can_continue(
        self, config: Config, database: str, client: Client, project: str
    ) -> None:
        options = [("grpc.http2.lookahead_bytes", 1), ("grpc.http2.bdp_probe", 0)]
        for _ in range(60):
            append(client, project, payload_json='"' + "x" * 20_000 + '"')
        with (
            app.running(replace(config, delivery_timeout=1), database) as server,
            grpc.insecure_channel(f"127.0.0.1:{server.port}", options=options) as channel,
        ):
            stream = Client(channel).events.WatchEvents(pb.WatchEventsRequest(project_id=project))
            time.sleep(3)
            with pytest.raises(grpc.RpcError) as caught:
                list(stream)
            assert caught.value.code() is grpc.StatusCode.CANCELLED
            continued = Watcher(Client(channel), project)
            continued.until_events(61)
            continued.stop()


class TestAccess:
    def test_a_watch_needs_permission_to_read(self, access: Guarded) -> None:
        administrator = access.administrator
        mine, its = administrator.create_project(), administrator.create_project()
        viewer = access.client_of("VIEWER", mine)
        allowed, refused = Watcher(viewer, mine).begun(), Watcher(viewer, its).begun()
        assert allowed.until_events(1)[0].type == "project.created"
        assert refused.failure
        assert refused.failure.code is grpc.StatusCode.PERMISSION_DENIED
        allowed.stop()

    def test_a_watch_ends_when_its_token_is_revoked(self, access: Guarded) -> None:
        administrator = access.administrator
        project = administrator.create_project()
        watcher = Watcher(access.client_of("VIEWER", project), project).begun()
        [token] = administrator.access.ListTokens(access_pb2.ListTokensRequest(project_id=project)).tokens
        administrator.access.RevokeToken(access_pb2.RevokeTokenRequest(project_id=project, id=token.id))
        watcher.until(lambda its: its.failure)
        assert watcher.failure
        assert watcher.failure.code is grpc.StatusCode.UNAUTHENTICATED
