"""Messages in conversations, and the unread messages of a receiver."""

from collections.abc import Sequence
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


def _places(items: Sequence[Any], _: frozenset[str]) -> list[dict[str, Any]]:
    return [{"batch_index": index} for index in range(len(items))]


MESSAGE = Entity(
    pb.Message,
    computed={"batch_index": "item.batch_index"},
    insert_parameters={"batch_index": "integer"},
    insert_inputs=_places,
    tiebreakers=("batch_index",),
    defaults={"content_type": "'text/plain'"},
    filters={"unread_only": "messages.read_time IS NULL"},
)


class MessageStatements(StatementSet, stem="message"):
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
