"""Messages in conversations and sessions, and the unread messages of a receiver.

Why a reader of a session who continues after the highest number misses no message: a number is taken by a change of the
session's counter, whose row is then locked until the transaction ends. So the next number is taken only when the
message with this one is visible, or was rolled back along with the counter.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from statehouse.v1 import message_pb2 as pb
from statehouse.v1.filter_pb2 import IdList

from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.listing import Listing
from statehouse_server.resource.ordering import Order
from statehouse_server.resource.statements import StatementSet
from statehouse_server.rpc.handler import lockable
from statehouse_server.services.dependencies import Dependencies


def _places(items: Sequence[Any], stored: frozenset[str]) -> list[dict[str, Any]]:
    """The index of each message, and how many new ones of its session follow it in the batch."""
    following: Counter[str] = Counter()
    places: list[dict[str, Any]] = []
    for index, item in reversed([*enumerate(items)]):
        new = item.session_id and item.id not in stored
        places.append({"batch_index": index, "followers": following[item.session_id] if new else None})
        following[item.session_id] += bool(new)
    return places[::-1]


def _begin_numbers(ctx: CallContext, params: Mapping[str, Any]) -> None:
    """Begin the numbers of a session, whose first message this may be."""
    SQL.begin_session_numbers.run(ctx, params)


def _take_numbers(ctx: CallContext, params: Mapping[str, Any]) -> None:
    """Take the numbers for the new messages of a batch."""
    if params["followers"]:
        SQL.take_session_numbers.run(ctx, params)


MESSAGE = Entity(
    pb.Message,
    computed={
        "batch_index": "item.batch_index",
        "session_number": "COALESCE(counter.last_number - item.followers, 0)",
    },
    insert_parameters={"batch_index": "integer", "followers": "bigint"},
    insert_inputs=_places,
    join="LEFT JOIN session_counters AS counter"
    " ON counter.project_id = %(project_id)s AND counter.session_id = item.session_id",
    lock_inputs=_take_numbers,
    # A message without a session costs nothing more.
    locking_join="CROSS JOIN (SELECT NULL::bigint AS last_number) AS counter",
    numbered_within="session_id",
    # The session is locked first, as its purge does; the message needs this lock anyway.
    take_number="UPDATE session_counters SET last_number = session_counters.last_number + 1"
    " FROM (SELECT sessions.id FROM sessions WHERE sessions.project_id = %(project_id)s"
    " AND sessions.id = %(session_id)s FOR KEY SHARE) AS locked"
    " WHERE session_counters.project_id = %(project_id)s AND session_counters.session_id = locked.id"
    " RETURNING session_counters.last_number",
    begin_numbers=_begin_numbers,
    tiebreakers=("batch_index",),
    defaults={"content_type": "'text/plain'"},
    filters={"unread_only": "messages.read_time IS NULL"},
)


class MessageStatements(StatementSet, stem="message"):
    begin_session_numbers: Statement
    take_session_numbers: Statement
    lock_messages: Statement
    mark_messages_read: Statement


SQL = MessageStatements(MESSAGE)


class Messages:
    """The handlers of MessageService for custom methods."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._repository = dependencies.repository(MESSAGE)
        self._tokens = dependencies.tokens
        self._unread = Listing(
            self._repository,
            pb.ListUnreadMessagesRequest,
            filter_message=pb.MessageFilter,
            order=Order("create_time", "ASC"),
        )

    @lockable
    def list_unread_messages(
        self, ctx: CallContext, request: pb.ListUnreadMessagesRequest
    ) -> pb.ListUnreadMessagesResponse:
        unread = pb.MessageFilter(unread_only=True, receiver_ids=IdList(ids=[request.receiver_id]))
        if request.conversation_id:
            unread.conversation_ids.ids.append(request.conversation_id)
        messages: Any
        messages, token = self._unread.page(ctx, request, self._tokens, [unread])
        total = self._unread.count(ctx, request, [unread]) if request.with_total else 0
        return pb.ListUnreadMessagesResponse(messages=messages, next_page_token=token, total_size=total)

    def mark_messages_read(self, ctx: CallContext, request: pb.MarkMessagesReadRequest) -> pb.MarkMessagesReadResponse:
        params = {
            "project_id": request.project_id,
            "ids": list(request.ids),
            "receiver_id": request.receiver_id or None,
        }
        with ctx.transaction():
            found = {id_ for (id_,) in SQL.lock_messages.fetch_all(ctx, params)}
            missing = [id_ for id_ in request.ids if id_ not in found]
            if missing:
                raise self._repository.not_found(*missing)
            count = self._repository.apply(ctx, SQL.mark_messages_read, params).rowcount
        return pb.MarkMessagesReadResponse(count=count)
