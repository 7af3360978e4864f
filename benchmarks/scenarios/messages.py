"""Messages of sessions, which are numbered, against those without one. Pages of 100 of a conversation of a million
messages, nearly all of them read: the last against the first."""

from collections.abc import Iterator
from functools import partial
from typing import Any

import psycopg
from statehouse.v1 import message_pb2 as pb
from statehouse.v1 import message_pb2_grpc

from benchmarks import servers
from benchmarks.scenarios.bench import Bench, Figure, channel, medians_ms
from benchmarks.servers import Target

SEED = """
INSERT INTO messages (
    project_id, id, create_time, update_time, version, conversation_id, sender_id, receiver_id, content_type, content,
    read_time, session_number, batch_index
)
SELECT 'local', gen_random_uuid()::text, now() + make_interval(secs => number), now(), 1, 'seeded', 'writer', 'reader',
    'text/plain', repeat('x', 200), CASE WHEN mod(number, 10) > 0 THEN now() END, 0, 0
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
        conn.execute(SEED, {"count": count})
        conn.execute("VACUUM ANALYZE messages")
        messages = message_pb2_grpc.MessageServiceStub(opened)
        of_conversation = pb.ListMessagesRequest(page_size=100, filters=[{"conversation_ids": {"ids": ["seeded"]}}])
        unread = pb.ListUnreadMessagesRequest(page_size=100, receiver_id="reader")
        yield _far_page("ListMessages", messages.ListMessages, of_conversation, count)
        yield _far_page("ListUnreadMessages", messages.ListUnreadMessages, unread, count)
        conn.execute("TRUNCATE messages")


def _numbered(bench: Bench, target: Target) -> Iterator[Figure]:
    for concurrency, when in ((1, "alone"), (16, "16 at once")):
        found = bench.works(target, "message", *NUMBERED, concurrency=concurrency)
        for kind, title in NUMBERED.items():
            yield Figure(f"{title}, {when}", "calls/s", found[kind].rate, found["message"].rate, "without a session")


def _far_page(title: str, method: Any, first: Any, count: int) -> Figure:
    far = type(first)()
    far.CopyFrom(first)
    far.page_token = _last_token(method, first)
    times = medians_ms({"first": partial(method, first), "far": partial(method, far)})
    work = f"{title}, page of 100 at the far end of {count:,}"
    return Figure(work, "ms", times["far"], times["first"], "first page", "<= 1.3")


def _last_token(method: Any, request: Any) -> str:
    """The token of the last full page of a list, by way of all the others."""
    page = type(request)()
    page.CopyFrom(request)
    page.page_size = 1000
    tokens = [""]
    while True:
        page.page_token = method(page).next_page_token
        if not page.page_token:
            return tokens[-1]
        tokens.append(page.page_token)
