"""Messages: conversations in order, and who has read what."""

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest
from statehouse.v1 import message_pb2 as pb
from statehouse.v1 import task_pb2, transaction_pb2

from statehouse_server.resource.filters import Branch, Use
from statehouse_server.resource.listing import Listing
from statehouse_server.resource.repository import Repository
from statehouse_server.services.message import MESSAGE
from tests.support.client import Client, fails
from tests.support.statements import plan_of
from tests.support.transactions import Transaction


def say(client: Client, project: str, content: str = "hello", **fields: Any) -> pb.Message:
    values = {"conversation_id": "c-1", "sender_id": "ann", "content": content} | fields
    request = pb.CreateMessageRequest(message=pb.Message(project_id=project, **values))
    return client.messages.CreateMessage(request).message


def history(client: Client, project: str, **fields: Any) -> list[str]:
    request = pb.ListMessagesRequest(
        project_id=project, **{"filters": [{"conversation_ids": {"ids": ["c-1"]}}]} | fields
    )
    return [one.content for one in client.messages.ListMessages(request).messages]


def unread(client: Client, project: str, receiver: str = "bob", **fields: Any) -> list[str]:
    request = pb.ListUnreadMessagesRequest(project_id=project, receiver_id=receiver, **fields)
    return [one.content for one in client.messages.ListUnreadMessages(request).messages]


def mark(client: Client, project: str, *messages: pb.Message, **fields: Any) -> int:
    request = pb.MarkMessagesReadRequest(project_id=project, ids=[one.id for one in messages], **fields)
    return client.messages.MarkMessagesRead(request).count


def get(client: Client, message: pb.Message) -> pb.Message:
    return client.messages.GetMessage(pb.GetMessageRequest(project_id=message.project_id, id=message.id)).message


class TestConversations:
    def test_they_are_read_from_the_beginning(self, client: Client, project: str) -> None:
        for content in ("one", "two", "three"):
            say(client, project, content)
        say(client, project, "elsewhere", conversation_id="c-2")
        assert history(client, project) == ["one", "two", "three"]
        assert history(client, project, order_by=pb.MESSAGE_ORDER_CREATE_TIME_DESC) == ["three", "two", "one"]
        assert history(client, project, filters=[{"conversation_ids": {"ids": ["nothing"]}}]) == []
        assert history(client, client.create_project()) == []

    def test_a_batch_keeps_its_order_whatever_its_ids(self, client: Client, project: str) -> None:
        say(client, project, "before")
        contents = [f"{number}" for number in range(25)]
        batch = [
            pb.Message(id=f"id-{-number % 7}-{number}", conversation_id="c-1", sender_id="ann", content=content)
            for number, content in enumerate(contents)
        ]
        created = client.messages.BatchCreateMessages(pb.BatchCreateMessagesRequest(project_id=project, messages=batch))
        assert [one.batch_index for one in created.messages] == list(range(25))
        say(client, project, "after")
        assert history(client, project) == ["before", *contents, "after"]
        pages, token = [], ""
        while True:
            request = pb.ListMessagesRequest(
                project_id=project, filters=[{"conversation_ids": {"ids": ["c-1"]}}], page_size=4, page_token=token
            )
            page = client.messages.ListMessages(request)
            pages += [one.content for one in page.messages]
            token = page.next_page_token
            if not token:
                break
        assert pages == ["before", *contents, "after"]

    def test_lists_are_by_sender_receiver_and_task(self, client: Client, project: str) -> None:
        task = client.create_task(project_id=project)
        say(client, project, "one", receiver_id="bob", task_id=task.id)
        say(client, project, "two", sender_id="bob", receiver_id="ann")
        assert history(client, project, filters=[{"sender_ids": {"ids": ["bob"]}}]) == ["two"]
        assert history(client, project, filters=[{"receiver_ids": {"ids": ["bob"]}}]) == ["one"]
        assert history(client, project, filters=[{"task_ids": {"ids": [task.id]}}]) == ["one"]
        assert history(client, project, filters=[{"unread_only": True}]) == ["one", "two"]
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="filters[0].conversation_ids.ids[0]"):
            history(client, project, filters=[{"conversation_ids": {"ids": ["a b"]}}])

    def test_a_message_goes_with_its_task(self, client: Client, project: str) -> None:
        task = client.create_task(project_id=project)
        child = client.create_task(project_id=project, parent_id=task.id)
        say(client, project, "about the child", task_id=child.id)
        say(client, project, "about nothing")
        client.tasks.DeleteTaskTree(task_pb2.DeleteTaskTreeRequest(project_id=project, id=task.id))
        assert history(client, project) == ["about nothing"]

    def test_a_message_can_be_replaced_but_not_moved(self, client: Client, project: str) -> None:
        message = say(client, project, "first", receiver_id="bob")
        mark(client, project, message)
        item = pb.Message(id=message.id, conversation_id="c-1", sender_id="ann", content="better", receiver_id="bob")
        upsert = pb.BatchUpsertMessagesRequest(project_id=project, messages=[item])
        replaced = client.messages.BatchUpsertMessages(upsert).messages[0]
        assert (replaced.content, replaced.version) == ("better", 3)
        assert replaced.HasField("read_time")
        upsert.messages[0].conversation_id = "c-2"
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="messages[0].conversation_id") as failure:
            client.messages.BatchUpsertMessages(upsert)
        assert (failure.metadata["entity_id"], failure.metadata["item_index"]) == (message.id, "0")
        assert failure.message == "messages[0].conversation_id: cannot be changed"
        upsert.messages[0].MergeFrom(pb.Message(conversation_id="c-1", receiver_id="carl"))
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="messages[0].receiver_id"):
            client.messages.BatchUpsertMessages(upsert)


class TestContents:
    def test_a_content_is_kept_as_it_is(self, client: Client, project: str) -> None:
        content = " two\r\nlines\t\u202e\u0301\U0001f600 "
        message = say(client, project, content)
        assert (message.content, message.content_type) == (content, "text/plain")
        assert say(client, project, content_type="application/x-ours; v=1").content_type == "application/x-ours; v=1"
        largest = "\u00e4" * 2_000_000
        assert get(client, say(client, project, largest)).content == largest

    def test_it_may_be_empty_as_that_of_a_call_of_a_tool(self, client: Client, project: str) -> None:
        empty = say(client, project, "", metadata_json='{"tool": "bash"}')
        assert (get(client, empty).content, get(client, empty).metadata_json) == ("", '{"tool": "bash"}')

    @pytest.mark.parametrize(
        ("fields", "field"),
        [
            ({"content": "a\0b"}, "message.content"),
            ({"content": "x" * 4_000_001}, "message.content"),
            ({"content": "\u00e4" * 2_000_001}, "message.content"),
            ({"conversation_id": ""}, "message.conversation_id"),
            ({"conversation_id": "a b"}, "message.conversation_id"),
            ({"sender_id": ""}, "message.sender_id"),
            ({"receiver_id": "b\n"}, "message.receiver_id"),
            ({"content_type": "x" * 256}, "message.content_type"),
            ({"metadata_json": "{"}, "message.metadata_json"),
        ],
    )
    def test_what_is_none_is_refused(self, client: Client, fields: dict[str, str], field: str) -> None:
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field=field):
            say(client, "local", **fields)


class TestReading:
    def test_what_is_unread_comes_oldest_first_until_it_is_read(self, client: Client, project: str) -> None:
        messages = [say(client, project, str(number), receiver_id="bob") for number in range(5)]
        say(client, project, "to all")
        say(client, project, "to another", receiver_id="carl")
        say(client, project, "elsewhere", receiver_id="bob", conversation_id="c-2")
        assert unread(client, project) == ["0", "1", "2", "3", "4", "elsewhere"]
        assert unread(client, project, conversation_id="c-2") == ["elsewhere"]
        assert mark(client, project, messages[1], messages[3]) == 2
        assert unread(client, project) == ["0", "2", "4", "elsewhere"]
        request = pb.ListUnreadMessagesRequest(project_id=project, receiver_id="bob", page_size=3, with_total=True)
        page = client.messages.ListUnreadMessages(request)
        assert page.total_size == 4
        request.page_token = page.next_page_token
        assert [one.content for one in client.messages.ListUnreadMessages(request).messages] == ["elsewhere"]
        request.receiver_id = "carl"
        with fails("INVALID_ARGUMENT", field="page_token"):
            client.messages.ListUnreadMessages(request)
        assert unread(client, project, "nobody") == []

    def test_to_mark_again_changes_nothing(self, client: Client, project: str) -> None:
        one, two = (say(client, project, receiver_id="bob") for _ in range(2))
        assert mark(client, project, one) == 1
        read = get(client, one)
        assert read.HasField("read_time")
        assert read.version == 2
        assert mark(client, project, two, one) == 1
        assert get(client, one) == read
        assert mark(client, project, one, two) == 0

    def test_all_are_marked_or_none(self, client: Client, project: str) -> None:
        mine = say(client, project, receiver_id="bob")
        others = say(client, project, receiver_id="carl")
        foreign = say(client, client.create_project(), receiver_id="bob")
        for stranger in (pb.Message(id="nothing"), foreign):
            with fails("NOT_FOUND", "NOT_FOUND") as failure:
                mark(client, project, mine, stranger)
            assert failure.metadata["entity_id"] == stranger.id
        with fails("NOT_FOUND", "NOT_FOUND"):
            mark(client, project, mine, others, receiver_id="bob")
        assert not get(client, mine).HasField("read_time")
        assert mark(client, project, mine, receiver_id="bob") == 1
        assert mark(client, project, mine, others) == 1

    def test_a_batch_to_mark_has_a_size_and_no_id_twice(self, client: Client, project: str) -> None:
        one = say(client, project)
        for ids in ([], [one.id, one.id], ["x"] * 10_001, ["a b"], [""]):
            with fails("INVALID_ARGUMENT", "INVALID_FIELD"):
                client.messages.MarkMessagesRead(pb.MarkMessagesReadRequest(project_id=project, ids=ids))

    def test_thousands_are_marked_at_once_by_several(self, client: Client, project: str) -> None:
        batch = [pb.Message(conversation_id="c", sender_id="a", receiver_id="bob", content="x") for _ in range(2000)]
        request = pb.BatchCreateMessagesRequest(project_id=project, messages=batch)
        ids = [one.id for one in client.messages.BatchCreateMessages(request).messages]
        start = threading.Barrier(4)

        def read(number: int) -> int:
            start.wait()
            mine = ids if number % 2 else ids[::-1]
            return client.messages.MarkMessagesRead(pb.MarkMessagesReadRequest(project_id=project, ids=mine)).count

        with ThreadPoolExecutor(4) as pool:
            assert sum(pool.map(read, range(4))) == 2000
        assert unread(client, project) == []


def test_several_share_what_is_unread(client: Client, project: str) -> None:
    """Each receiver takes messages that no other has taken, with row locks that skip locked rows."""
    for number in range(4):
        say(client, project, str(number), receiver_id="bob")
    request = pb.ListUnreadMessagesRequest(project_id=project, receiver_id="bob", page_size=2)
    lock = transaction_pb2.ROW_LOCK_UPDATE_SKIP_LOCKED
    consumers = [Transaction(client, project_id=project) for _ in range(2)]
    taken = [one.call(request, row_lock=lock).messages for one in consumers]
    assert [[one.content for one in messages] for messages in taken] == [["0", "1"], ["2", "3"]]
    for consumer, messages in zip(consumers, taken, strict=True):
        mark_request = pb.MarkMessagesReadRequest(ids=[one.id for one in messages])
        assert consumer.call(mark_request).count == 2
        consumer.commit()
    assert unread(client, project) == []


@pytest.fixture(scope="module")
def many_messages(database: str) -> str:
    """A database with a typical conversation: nearly all messages are read."""
    with psycopg.connect(database, autocommit=True) as conn:
        conn.execute(
            "INSERT INTO messages (project_id, id, create_time, update_time, version, conversation_id, sender_id,"
            " receiver_id, content_type, content, read_time, session_number, batch_index)"
            " SELECT 'local', 'm-' || n, now() - n * interval '1 s', now(), 1, 'c-' || n % 50, 'ann', 'r-' || n % 20,"
            " 'text/plain', 'x', CASE WHEN n % 100 > 0 THEN now() END, 0, 0 FROM generate_series(1, 20000) AS n"
        )
        conn.execute("VACUUM ANALYZE messages")
    return database


LISTING = Listing(Repository(MESSAGE), pb.ListMessagesRequest)
UNREAD = (Use(0, "receiver_ids", "one"), Use(0, "unread_only", "given"))
HISTORY = (Use(0, "conversation_ids", "one"),)


@pytest.mark.parametrize(
    ("uses", "index"),
    [(UNREAD, "messages_unread_idx"), (HISTORY, "messages_conversation_id_idx")],
    ids=["unread", "history"],
)
@pytest.mark.parametrize("kind", ["first", "next"])
def test_pages_come_from_an_index_in_its_order(
    uses: tuple[Use, ...], index: str, kind: str, many_messages: str
) -> None:
    plan = plan_of(many_messages, LISTING.statement(kind, (Branch((uses,)),), LISTING.orders[0], deleted=False))
    assert index in plan
    assert "Sort" not in plan


def test_unread_ones_are_counted_by_index_too(many_messages: str) -> None:
    count = LISTING.statement("count", (Branch((UNREAD,)),), LISTING.orders[0], deleted=False)
    assert "messages_unread_idx" in plan_of(many_messages, count)
