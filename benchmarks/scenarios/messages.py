"""Messages of sessions, which are numbered, against those without one. Pages of 100 of a conversation of a million
messages in one session, nearly all of them read: the last against the first."""

from collections.abc import Iterator
from functools import partial
from typing import Any

import psycopg
from statehouse.v1 import message_pb2 as pb
from statehouse.v1 import message_pb2_grpc

from benchmarks import servers
from benchmarks.scenarios.bench import Bench, Figure, at_far_end, channel, medians_ms
from benchmarks.servers import Target
from benchmarks.work.sessions import new_session

SEED = """
INSERT INTO messages (
    project_id, id, create_time, update_time, version, conversation_id, sender_id, receiver_id, content_type, content,
    read_time, session_id, session_number, batch_index
)
SELECT 'local', gen_random_uuid()::text, now() + make_interval(secs => number), now(), 1, 'seeded', 'writer', 'reader',
    'text/plain', repeat('x', 200), CASE WHEN mod(number, 10) > 0 THEN now() END, %(session)s, number, 0
FROM generate_series(1, %(count)s) AS number
"""
NUMBERED = {
    "message_of_session": "CreateMessage in a session of its own",
    "message_of_shared_session": "CreateMessage in one session for all",
}


def run(bench: Bench) -> Iterator[Figure]:
    count = 1_000_000 // bench.share
    with (
        servers.statehouse(bench.url) as target,
        channel(target) as opened,
        psycopg.connect(bench.url, autocommit=True) as conn,
    ):
        yield from _numbered(bench, target)
        conn.execute("TRUNCATE messages")
        session = new_session(opened)
        conn.execute("SET session_replication_role = replica")  # No look at the session for each message.
        conn.execute(SEED, {"count": count, "session": session})
        conn.execute("VACUUM ANALYZE messages")
        messages = message_pb2_grpc.MessageServiceStub(opened)
        of_conversation = pb.ListMessagesRequest(page_size=100, filters=[{"conversation_ids": {"ids": ["seeded"]}}])
        of_session = pb.ListMessagesRequest(
            page_size=100,
            order_by=pb.MESSAGE_ORDER_SESSION_NUMBER_ASC,
            filters=[{"session_ids": {"ids": [session]}}],
        )
        unread = pb.ListUnreadMessagesRequest(page_size=100, receiver_id="reader")
        yield _far_page("ListMessages", messages.ListMessages, of_conversation, count)
        yield _far_page("ListMessages by session number", messages.ListMessages, of_session, count)
        yield _far_page("ListUnreadMessages", messages.ListUnreadMessages, unread, count)
        conn.execute("TRUNCATE messages")


def _numbered(bench: Bench, target: Target) -> Iterator[Figure]:
    for concurrency, when in ((1, "alone"), (16, "16 at once")):
        found = bench.works(target, "message", *NUMBERED, concurrency=concurrency)
        for kind, title in NUMBERED.items():
            yield Figure(f"{title}, {when}", "calls/s", found[kind].rate, found["message"].rate, "without a session")


def _far_page(title: str, method: Any, first: Any, count: int) -> Figure:
    times = medians_ms({"first": partial(method, first), "far": partial(method, at_far_end(method, first, "id"))})
    work = f"{title}, page of 100 at the far end of {count:,}"
    return Figure(work, "ms", times["far"], times["first"], "first page", "<= 1.3")
