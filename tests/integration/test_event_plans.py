"""Plans of lists of events: what a page costs follows from its size, and not from the feed or its place in it.

The feed is one in which PostgreSQL's own choice would often be wrong: nearly all events have the same type, actor and
kind, and few have what is asked for.
"""

import re
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from google.protobuf.timestamp_pb2 import Timestamp
from statehouse.v1 import event_pb2 as pb

from statehouse_server.config import Config
from statehouse_server.postgres.pool import Database
from statehouse_server.services.event import numbering
from statehouse_server.services.event.filters import SQL, Window, search
from statehouse_server.services.event.matches import matches

EVENTS = 40_000
START = 1_000_000
"""The time of the beginning in Unix seconds; there is an event each second."""
PAGE = 10
MOST = 150
"""Pages of 8 KB that a page of events may touch. The feed has more than 1,000, and any of its indexes more than 200."""

GENERATE = """
INSERT INTO events (
    project_id, sequence, type, entity_kind, entity_id, changed_fields, actor, on_behalf_of, outcome, targets,
    payload_json, whole, own, create_time
)
SELECT
    'p', number,
    CASE WHEN number = 7 THEN 'secret.seen' WHEN mod(number, 1000) = 7 THEN 'report.sent' ELSE 'task.updated' END,
    CASE WHEN mod(number, 1000) = 7 THEN 'thing' ELSE 'task' END,
    'task-' || mod(number, 500),
    '{}',
    CASE WHEN mod(number, 2000) = 3 THEN 'user:ada' ELSE 'token:local/ci' END,
    CASE WHEN mod(number, 5000) = 11 THEN 'bob' END,
    CASE WHEN mod(number, 3000) = 5 THEN 'DENIED' ELSE 'SUCCESS' END,
    CASE WHEN mod(number, 500) = 1 THEN ARRAY['user', 'user-' || mod(number, 7)] END,
    jsonb_build_object('text', repeat('x', 100), 'number', number),
    FALSE, mod(number, 1000) = 7,
    to_timestamp(%(start)s + number)
FROM generate_series(1, %(events)s) AS number
"""
INDEXED = """
INSERT INTO event_targets (project_id, kind, id, sequence)
SELECT project_id, targets[1], targets[2], sequence FROM events WHERE targets IS NOT NULL;
INSERT INTO event_blocks (project_id, block, first_time, last_time)
SELECT project_id, sequence / 1000, min(create_time), max(create_time)
FROM events GROUP BY project_id, sequence / 1000 ORDER BY 2;
"""


@pytest.fixture(scope="module")
def feed(database: str, config: Config) -> Iterator[Database]:
    """The pools of a database with a long feed."""
    with psycopg.connect(database, autocommit=True) as conn:
        conn.execute(GENERATE, {"start": START, "events": EVENTS})
        conn.execute(INDEXED.encode())
        conn.execute("INSERT INTO event_heads VALUES ('p', %s, 0)", [EVENTS])
        conn.execute("VACUUM ANALYZE")
    with Database(database, config) as pools:
        yield pools


def touched(conn: psycopg.Connection[Any], query: str, params: Any) -> tuple[int, str]:
    """The number of pages that a statement touches, and its plan."""
    plan = [row[0] for row in conn.execute(f"EXPLAIN (ANALYZE, BUFFERS, TIMING OFF) {query}".encode(), params)]
    buffers = next((line for line in plan if "Buffers:" in line), "")
    return sum(int(number) for number in re.findall(r"(?:hit|read)=(\d+)", buffers)), "\n".join(plan)


def require_cheap(pools: Database, filters: list[dict[str, Any]], window: Window) -> None:
    """Check what a page in a window touches, as a prepared statement that was planned for any values too."""
    given = [pb.EventFilter(**one) for one in filters]
    for mode in ("force_custom_plan", "force_generic_plan"):
        with pools.connection() as ctx:
            found = search(ctx, "p", given, window)
            if not found.branches:
                return
            query = matches(found.branches, ascending=window.ascending).query
            ctx.connection.execute(f"SET plan_cache_mode = {mode}".encode())
            try:
                pages, plan = touched(ctx.connection, query, {**found.parameters, "limit": PAGE + 1})
            finally:
                ctx.connection.execute("RESET plan_cache_mode")
        assert pages < MOST, plan


def at(second: int) -> Timestamp:
    return Timestamp(seconds=START + second)


@pytest.mark.parametrize(
    "window",
    [
        Window(0, EVENTS + 1, ascending=True),
        Window(EVENTS // 2, EVENTS + 1, ascending=True),
        Window(0, EVENTS + 1, ascending=False),
        Window(0, EVENTS // 2, ascending=False),
    ],
    ids=["from the oldest", "from the middle", "back from the newest", "back from the middle"],
)
@pytest.mark.parametrize(
    "filters",
    [
        [],
        [{"types": ["task.updated"]}],
        [{"types": ["secret.seen"]}],
        [{"types": ["nothing", "report.sent"]}],
        [{"type_prefixes": ["report."]}],
        [{"type_prefixes": ["secret.", "nothing."]}],
        [{"own_types_only": True}],
        [{"entity_kinds": ["task"]}],
        [{"entity_kinds": ["thing"]}],
        [{"entity_kinds": ["nothing"]}],
        [{"entities": [{"kind": "task", "id": "task-77"}]}],
        [{"entities": [{"kind": "task", "id": "nothing"}]}],
        [{"targets": [{"kind": "user", "id": "user-3"}]}],
        [{"actors": ["token:local/ci"]}],
        [{"actors": ["user:ada"]}],
        [{"actors": ["nobody"]}],
        [{"on_behalf_of": ["bob"]}],
        [{"on_behalf_of": ["nobody"]}],
        [{"outcomes": [pb.EVENT_OUTCOME_DENIED]}],
        [{"outcomes": [pb.EVENT_OUTCOME_FAILURE]}],
        [{"create_time": {"start_time": at(30_000), "end_time": at(30_100)}}],
        [{"create_time": {"end_time": at(5)}}],
        [{"create_time": {"start_time": at(EVENTS - 5)}}],
        [{"types": ["task.updated"], "create_time": {"start_time": at(30_000), "end_time": at(30_100)}}],
        [{"types": ["report.sent"]}, {"actors": ["user:ada"]}],
    ],
    ids=str,
)
def test_a_page_costs_the_same_wherever_it_begins(
    filters: list[dict[str, Any]], window: Window, feed: Database
) -> None:
    require_cheap(feed, filters, window)


def test_a_page_after_the_newest_event_costs_nothing(feed: Database) -> None:
    for filters in ({"types": ["task.updated"]}, {"own_types_only": True}, {"entity_kinds": ["task"]}):
        require_cheap(feed, [filters], Window(EVENTS - 1, EVENTS + 1, ascending=True))


@pytest.mark.parametrize(
    ("statement", "params"),
    [
        (SQL.list_event_types, {"prefixes": ["task.", "secret."], "limit": 501}),
        (SQL.find_blocks, {"low": 0, "high": EVENTS // 1000, "start_time": at(10), "end_time": at(20)}),
        (numbering.SQL.look_at_feed, {}),
        (numbering.SQL.lock_head, {}),
    ],
    ids=["types", "blocks", "look", "lock"],
)
def test_what_a_page_asks_for_first_is_found_at_once(statement: Any, params: dict[str, Any], feed: Database) -> None:
    with feed.connection() as ctx:
        pages, plan = touched(ctx.connection, statement.query, {"project_id": "p", **params})
    assert pages < MOST, plan


def test_a_project_with_unnumbered_events_is_found_among_many_by_the_index(feed: Database) -> None:
    with feed.connection() as ctx:
        try:
            ctx.connection.execute(
                "INSERT INTO unnumbered_events (project_id, type, changed_fields, actor, outcome, whole, create_time)"
                " SELECT 'project-' || mod(number, 3), 'a', '{}', 'a', 'SUCCESS', FALSE, now()"
                " FROM generate_series(1, 30000) AS number"
            )
            ctx.connection.execute("ANALYZE unnumbered_events")
            query = numbering.SQL.find_waiting_project.query
            pages, plan = touched(ctx.connection, query, {"project_id": "project-0"})
            assert pages < 10, plan
        finally:
            ctx.connection.execute("TRUNCATE unnumbered_events")
