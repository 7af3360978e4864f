"""Tasks and messages of sessions: numbers that no reader misses, and what becomes of them with their session."""

import re
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import grpc
import psycopg
import pytest
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass
from statehouse.v1 import message_pb2 as pb
from statehouse.v1 import session_pb2, task_pb2, transaction_pb2, workspace_pb2

from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.filters import Branch, Use
from statehouse_server.resource.listing import Listing
from statehouse_server.resource.ordering import Order
from statehouse_server.resource.repository import Repository
from statehouse_server.services.message import MESSAGE
from statehouse_server.services.registry import SERVICES
from statehouse_server.services.task.service import TASK
from tests.support.client import Client, fails, pack_any, pages
from tests.support.statements import numbered
from tests.support.transactions import Transaction
from tests.support.waiting import until

WRITERS = 16
NUMBER_ASC, NUMBER_DESC = pb.MESSAGE_ORDER_SESSION_NUMBER_ASC, pb.MESSAGE_ORDER_SESSION_NUMBER_DESC
METHODS = {method.input_type.name: method for service in SERVICES for method in service.descriptor.methods}


@pytest.fixture
def session(client: Client, project: str) -> str:
    return client.create_session(project_id=project).id


def send(client: Client, request: Message) -> Any:
    """Call the method that takes the request."""
    method = METHODS[request.DESCRIPTOR.name]
    path = f"/{method.containing_service.full_name}/{method.name}"
    return client.method(path, GetMessageClass(method.output_type))(request)


def created(project: str, session: str, content: str = "hello", **fields: Any) -> pb.CreateMessageRequest:
    given = {"conversation_id": "c", "sender_id": "ann", "content": content, "session_id": session} | fields
    return pb.CreateMessageRequest(project_id=project, message=given)


def say(client: Client, project: str, session: str, content: str = "hello", **fields: Any) -> pb.Message:
    return client.messages.CreateMessage(created(project, session, content, **fields)).message


def batch(project: str, *items: tuple[str, str]) -> pb.BatchCreateMessagesRequest:
    """Messages of these sessions with these contents."""
    messages = [created(project, session, content).message for session, content in items]
    return pb.BatchCreateMessagesRequest(project_id=project, messages=messages)


def within(session: str, **range_: int) -> dict[str, Any]:
    """The filter for a session, and for a range of numbers if one is given."""
    return {"session_ids": {"ids": [session]}} | ({"session_number": range_} if range_ else {})


def listed(client: Client, project: str, *filters: Any, page_size: int = 1000, **fields: Any) -> list[pb.Message]:
    request = pb.ListMessagesRequest(
        project_id=project, filters=filters, page_size=page_size, **{"order_by": NUMBER_ASC} | fields
    )
    return [one for page in pages(client.messages.ListMessages, request) for one in page.messages]


def numbers(client: Client, project: str, session: str, **range_: int) -> list[int]:
    return [one.session_number for one in listed(client, project, within(session, **range_))]


def delete(client: Client, project: str, session: str, **fields: Any) -> session_pb2.DeleteSessionResponse:
    return client.sessions.DeleteSession(session_pb2.DeleteSessionRequest(project_id=project, id=session, **fields))


class TestNumbers:
    def test_the_messages_of_each_session_are_counted_from_one(self, client: Client, project: str) -> None:
        one, two = (client.create_session(project_id=project).id for _ in range(2))
        assert [say(client, project, one).session_number for _ in range(3)] == [1, 2, 3]
        assert say(client, project, two).session_number == 1
        assert say(client, project, "").session_number == 0
        assert say(client, project, one).session_number == 4

    def test_a_batch_counts_in_its_order_whatever_its_ids(self, client: Client, project: str, session: str) -> None:
        other = client.create_session(project_id=project).id
        say(client, project, session)
        items = [((session, other, "")[n % 3], f"{n}") for n in range(12)]
        request = batch(project, *items)
        for index, message in enumerate(request.messages):
            message.id = f"id-{-index % 5}-{index}"
        made = client.messages.BatchCreateMessages(request).messages
        assert [one.session_number for one in made] == [2, 1, 0, 3, 2, 0, 4, 3, 0, 5, 4, 0]
        assert [one.content for one in listed(client, project, within(other))] == ["1", "4", "7", "10"]

    def test_a_message_takes_its_number_in_the_statement_that_stores_it(
        self, client: Client, project: str, session: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        say(client, project, session)
        ran: list[str] = []
        run = Statement.run

        def noted(statement: Statement, *args: Any) -> Any:
            ran.append(statement.name)
            return run(statement, *args)

        monkeypatch.setattr(Statement, "run", noted)
        assert say(client, project, session).session_number == 2
        assert ran == ["create_message(numbered)"]

    def test_many_writers_get_each_number_once(self, client: Client, project: str, session: str) -> None:
        """By single messages, by batches of several sessions in any order, and in transactions that roll back."""
        sessions = [session, client.create_session(project_id=project).id]

        def write(number: int) -> int:
            made = 0
            for turn in range(6):
                match (number + turn) % 3:
                    case 0:
                        say(client, project, session)
                        made += 1
                    case 1:
                        both = sessions if number % 2 else sessions[::-1]
                        client.messages.BatchCreateMessages(batch(project, *((one, "b") for one in both * 2)))
                        made += 2
                    case _:
                        with Transaction(client, project_id=project) as transaction:
                            transaction.call(created(project, session))
                            transaction.rollback()
            return made

        with ThreadPoolExecutor(WRITERS) as threads:
            count = sum(threads.map(write, range(WRITERS)))
        assert numbers(client, project, session) == [*range(1, count + 1)]

    def test_a_reader_who_goes_on_after_the_highest_number_misses_nothing(
        self, client: Client, project: str, session: str
    ) -> None:
        ended = threading.Event()

        def write(number: int) -> list[int]:
            if number % 2:
                return [say(client, project, session).session_number for _ in range(10)]
            with Transaction(client, project_id=project) as transaction:
                made = [transaction.call(created(project, session)).message.session_number for _ in range(5)]
                time.sleep(0.02)
                transaction.commit()
            return made

        def read() -> list[int]:
            seen: list[int] = []
            while True:
                last = ended.is_set()
                seen += numbers(client, project, session, start_number=(seen[-1] if seen else 0) + 1)
                if last:
                    return seen

        with ThreadPoolExecutor(WRITERS + 1) as threads:
            reader = threads.submit(read)
            written = [number for made in threads.map(write, range(WRITERS)) for number in made]
            ended.set()
            assert reader.result() == sorted(written) == [*range(1, len(written) + 1)]

    def test_writers_of_a_session_wait_for_an_open_transaction_and_others_do_not(
        self, client: Client, project: str, session: str
    ) -> None:
        other = client.create_session(project_id=project).id
        say(client, project, session, "first")
        with ThreadPoolExecutor(2) as threads, Transaction(client, project_id=project) as transaction:
            assert transaction.call(created(project, session, "second")).message.session_number == 2
            waiting = threads.submit(say, client, project, session, "third")
            assert threads.submit(say, client, project, other).result(timeout=5).session_number == 1
            assert say(client, project, "").session_number == 0
            assert not waiting.done()
            assert numbers(client, project, session) == [1]
            transaction.commit()
            assert waiting.result(timeout=5).session_number == 3
        assert [one.content for one in listed(client, project, within(session))] == ["first", "second", "third"]

    def test_a_change_of_the_session_does_not_wait_for_its_messages(
        self, client: Client, project: str, session: str
    ) -> None:
        with Transaction(client, project_id=project) as transaction:
            transaction.call(created(project, session))
            changed = {"id": session, "display_name": "called"}
            request = session_pb2.UpdateSessionRequest(project_id=project, session=changed)
            assert client.sessions.UpdateSession(request, timeout=5).session.version == 2
            transaction.commit()

    @pytest.mark.parametrize("end", ["roll back", "fail", "die"])
    def test_what_is_undone_takes_no_number(
        self, client: Client, project: str, session: str, sql: psycopg.Connection[Any], end: str
    ) -> None:
        say(client, project, session)
        with Transaction(client, project_id=project) as transaction:
            transaction.call(created(project, session))
            transaction.call(batch(project, (session, "x"), (session, "y")))
            if end == "fail":
                with fails("ALREADY_EXISTS"):
                    taken = listed(client, project, within(session))[0].id
                    transaction.call(created(project, session, id=taken))
                transaction.commit()
            elif end == "roll back":
                transaction.rollback()
            else:
                sql.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    " WHERE datname = current_database() AND state = 'idle in transaction'"
                )
        assert say(client, project, session).session_number == (5 if end == "fail" else 2)
        found = numbers(client, project, session)
        assert found == [*range(1, len(found) + 1)]

    def test_a_batch_that_fails_takes_no_number(self, client: Client, project: str, session: str) -> None:
        request = batch(project, (session, "one"), ("nothing-there", "two"), ("nothing-there", "three"))
        with fails("NOT_FOUND") as failure:
            client.messages.BatchCreateMessages(request)
        named = {"field": "session_id", "value": "nothing-there", "item_index": "1"}
        assert failure.metadata.items() >= named.items()
        assert say(client, project, session).session_number == 1

    def test_a_number_of_a_deleted_message_is_not_given_again(self, client: Client, project: str, session: str) -> None:
        for _ in range(3):
            say(client, project, session)
        request = pb.DeleteMessagesRequest(
            project_id=project, force=True, filters=[within(session, start_number=2, end_number=4)]
        )
        assert client.messages.DeleteMessages(request).count == 2
        assert say(client, project, session).session_number == 4
        assert numbers(client, project, session) == [1, 4]

    def test_an_upsert_keeps_the_number_and_the_session(self, client: Client, project: str, session: str) -> None:
        first, *_ = (say(client, project, session) for _ in range(2))
        stored, new = first.id, "a-new-one"
        items = [created(project, session, f"{n}", id=id_).message for n, id_ in enumerate((new, stored, "z"))]
        made = client.messages.BatchUpsertMessages(
            pb.BatchUpsertMessagesRequest(project_id=project, messages=items)
        ).messages
        assert [(one.session_number, one.version) for one in made] == [(3, 1), (1, 2), (4, 1)]
        for other in ("", client.create_session(project_id=project).id):
            items[1].session_id = other
            with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="messages[1].session_id"):
                client.messages.BatchUpsertMessages(pb.BatchUpsertMessagesRequest(project_id=project, messages=items))
        with fails("INVALID_ARGUMENT", "INVALID_FIELD"):
            client.messages.UpdateMessage(
                pb.UpdateMessageRequest(
                    project_id=project,
                    message={"id": stored, "session_id": session},
                    update_mask={"paths": ["session_id"]},
                )
            )

    def test_a_transaction_that_is_repeatable_fails_when_others_have_written(
        self, client: Client, project: str, session: str
    ) -> None:
        say(client, project, session)
        isolation = transaction_pb2.ISOLATION_LEVEL_REPEATABLE_READ
        with Transaction(client, project_id=project, isolation=isolation) as transaction:
            transaction.call(task_pb2.ListTasksRequest(project_id=project))
            say(client, project, session)
            with fails("ABORTED", "SERIALIZATION_FAILURE"):
                transaction.call(created(project, session))

    def test_one_batch_writes_a_message_and_what_it_is_about(self, client: Client, project: str, session: str) -> None:
        task = {"id": "asked", "name": "prompt", "session_id": session}
        requests = [
            task_pb2.CreateTaskRequest(project_id=project, task=task),
            created(project, session, "question", task_id="asked"),
            created(project, session, "answer", task_id="asked"),
        ]
        client.transactions.ExecuteBatch(
            transaction_pb2.ExecuteBatchRequest(project_id=project, calls=[pack_any(one) for one in requests])
        )
        assert numbers(client, project, session) == [1, 2]


class TestLists:
    def test_a_session_is_read_by_number_in_pages_ranges_and_both_directions(
        self, client: Client, project: str, session: str
    ) -> None:
        client.messages.BatchCreateMessages(batch(project, *((session, f"{n}") for n in range(1, 26))))
        say(client, project, client.create_session(project_id=project).id, "elsewhere")
        say(client, project, "", "nowhere")
        every = [f"{n}" for n in range(1, 26)]
        for size in (1, 7, 100):
            found = listed(client, project, within(session), page_size=size)
            assert [one.content for one in found] == every
            found = listed(client, project, within(session), page_size=size, order_by=NUMBER_DESC)
            assert [one.content for one in found] == every[::-1]
        assert numbers(client, project, session, start_number=7, end_number=10) == [7, 8, 9]
        assert numbers(client, project, session, start_number=24) == [24, 25]
        assert numbers(client, project, session, end_number=3) == [1, 2]
        assert numbers(client, project, session, start_number=26) == []
        by_time = listed(client, project, within(session), order_by=pb.MESSAGE_ORDER_CREATE_TIME_ASC, page_size=10)
        assert [one.content for one in by_time] == every
        assert [one.content for one in listed(client, project, {"session_ids": {"ids": [""]}})] == ["nowhere"]

    def test_messages_are_counted_by_session(self, client: Client, project: str, session: str) -> None:
        for one in (session, session, ""):
            say(client, project, one)
        request = pb.CountMessagesRequest(project_id=project, group_by=[pb.MESSAGE_GROUPING_SESSION_ID])
        counts = client.messages.CountMessages(request).counts
        assert [(one.session_id, one.count) for one in counts] == [(session, 2), ("", 1)]

    def test_a_range_without_an_end_is_too_broad_for_a_change(self, client: Client, project: str) -> None:
        request = pb.DeleteMessagesRequest(project_id=project, filters=[{"session_number": {}}])
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="filters[0].session_number"):
            client.messages.DeleteMessages(request)

    def test_a_number_below_zero_is_refused(self, client: Client, project: str, session: str) -> None:
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="filters[0].session_number.start_number"):
            numbers(client, project, session, start_number=-1)

    @pytest.mark.parametrize("direction", ["ASC", "DESC"])
    @pytest.mark.parametrize("kind", ["first", "next"])
    def test_a_page_by_number_reads_the_page_alone(self, full_session: str, kind: str, direction: str) -> None:
        listing = Listing(Repository(MESSAGE), pb.ListMessagesRequest)
        filter_ = (Use(0, "session_ids", "one"), Use(0, "session_number", "start_number"))
        statement = listing.statement(kind, (Branch((filter_,)),), Order("session_number", direction), deleted=False)
        plan, rows = analysed(full_session, statement, filter_0_session_ids="s", filter_0_session_number_start_number=9)
        assert "messages_session_number_key" in plan
        assert rows <= 200, plan

    def test_the_tasks_of_a_session_are_read_oldest_first_by_their_index(self, database: str) -> None:
        listing = Listing(Repository(TASK), task_pb2.ListTasksRequest)
        one = (Branch(((Use(0, "session_ids", "one"),),)),)
        statement = listing.statement("next", one, Order("create_time", "ASC"), deleted=False)
        with psycopg.connect(database) as conn:
            conn.execute("SET LOCAL enable_seqscan = off; SET LOCAL enable_sort = off")
            conn.execute("SET LOCAL plan_cache_mode = force_generic_plan")
            plan = explained(conn, statement, "EXPLAIN", {})
        assert "tasks_session_id_idx" in plan
        assert "Sort" not in plan


@pytest.fixture(scope="module")
def full_session(database: str) -> str:
    """A database with a session of many messages, among those of others."""
    with psycopg.connect(database, autocommit=True) as conn:
        conn.execute(
            "INSERT INTO sessions (project_id, id, create_time, update_time, version, name, status, hidden)"
            " SELECT 'local', id, now(), now(), 1, 's', 'IDLE', FALSE FROM unnest(ARRAY['s', 't']) AS id"
        )
        conn.execute(
            "INSERT INTO messages (project_id, id, create_time, update_time, version, conversation_id, sender_id,"
            " content_type, session_id, session_number, batch_index)"
            " SELECT 'local', 'm-' || n, now() - n * interval '1 s', now(), 1, 'c', 'a', 'text/plain',"
            " CASE WHEN n % 2 = 0 THEN 's' ELSE 't' END, n, 0 FROM generate_series(1, 20000) AS n"
        )
        conn.execute("VACUUM ANALYZE messages")
    return database


def analysed(database: str, statement: Statement, **values: Any) -> tuple[str, int]:
    """The plan of a statement with these values, and the largest number of rows that one of its nodes has read."""
    with psycopg.connect(database) as conn:
        plan = explained(conn, statement, "EXPLAIN (ANALYZE, TIMING OFF, BUFFERS OFF)", values)
    return plan, max(int(float(rows)) for rows in re.findall(r"actual rows=([\d.]+)", plan))


def explained(conn: psycopg.Connection[Any], statement: Statement, how: str, given: dict[str, Any]) -> str:
    names = list(dict.fromkeys(re.findall(r"%\((\w+)\)[sb]", statement.query)))
    middle = {"after_session_number": 10000, "after_batch_index": 0, "after_id": "m"}
    given = {"project_id": "local", "limit": 51} | middle | given
    conn.execute(f"PREPARE asked AS {numbered(statement.query)}".encode())
    values = ", ".join(psycopg.sql.Literal(given.get(name)).as_string(conn) for name in names)
    return "\n".join(row[0] for row in conn.execute(f"{how} EXECUTE asked({values})".encode()))


class TestReferences:
    def test_a_session_that_is_absent_or_of_another_project_is_named(self, client: Client, project: str) -> None:
        foreign = client.create_session(project_id=client.create_project()).id
        for missing in ("nothing-there", foreign):
            for make in (
                lambda one: say(client, project, one),
                lambda one: client.create_task(project_id=project, session_id=one),
            ):
                with fails("NOT_FOUND") as failure:
                    make(missing)
                assert failure.metadata.items() >= {"field": "session_id", "value": missing}.items()

    def test_a_task_is_in_the_session_of_its_parent_unless_it_says_otherwise(
        self, client: Client, project: str, session: str
    ) -> None:
        other = client.create_session(project_id=project).id
        parent = client.create_task(project_id=project, session_id=session)
        for given, wanted in ({}, session), ({"session_id": ""}, ""), ({"session_id": other}, other):
            assert client.create_task(project_id=project, parent_id=parent.id, **given).session_id == wanted
        chain = [{"id": f"t{n}", "name": "t", "parent_id": f"t{n - 1}" if n else parent.id} for n in range(3)]
        request = task_pb2.BatchCreateTasksRequest(project_id=project, tasks=chain)
        assert {one.session_id for one in client.tasks.BatchCreateTasks(request).tasks} == {session}
        assert not client.create_task(project_id=project).HasField("session_id")


class Contents:
    """A session with a tree of tasks and messages, and the ways to change them."""

    def __init__(self, client: Client, project: str, **fields: Any) -> None:
        self.project = project
        self.session = client.create_session(project_id=project, **fields).id
        self.task = client.create_task(project_id=project, session_id=self.session).id
        self.below = client.create_task(project_id=project, parent_id=self.task).id
        self.outside = client.create_task(project_id=project).id
        self.message = say(client, project, self.session).id
        self.about = say(client, project, "", task_id=self.task).id

    def changes(self) -> Iterator[Message]:
        ids = {"project_id": self.project, "id": self.task}
        given = {"name": "t", "session_id": self.session}
        yield task_pb2.CreateTaskRequest(project_id=self.project, task=given)
        yield task_pb2.CreateTaskRequest(project_id=self.project, task={"name": "t", "parent_id": self.task})
        yield task_pb2.BatchCreateTasksRequest(project_id=self.project, tasks=[{"name": "free"}, given])
        yield task_pb2.UpdateTaskRequest(project_id=self.project, task={"id": self.task, "name": "x"})
        yield task_pb2.UpdateTaskRequest(project_id=self.project, task={"id": self.outside, "session_id": self.session})
        for id_ in (self.task, self.outside):
            yield task_pb2.UpsertTaskRequest(project_id=self.project, task=given | {"id": id_})
        yield task_pb2.UpsertTaskRequest(project_id=self.project, task={"name": "t", "id": self.task, "session_id": ""})
        yield task_pb2.UpdateTaskStatusRequest(**ids, status=task_pb2.TASK_STATUS_RUNNING)
        yield task_pb2.UpdateTaskOutputRequest(**ids, output_json="{}")
        yield task_pb2.MoveTaskRequest(project_id=self.project, id=self.below)
        yield task_pb2.CancelTaskTreeRequest(**ids)
        yield task_pb2.RetryTaskTreeRequest(**ids)
        yield created(self.project, self.session)
        yield created(self.project, "", task_id=self.task)
        yield batch(self.project, ("", "free"), (self.session, "x"))
        yield pb.UpdateMessageRequest(project_id=self.project, message={"id": self.message, "content": "other"})
        yield pb.UpdateMessageRequest(project_id=self.project, message={"id": self.about, "content": "other"})
        yield pb.BatchUpsertMessagesRequest(
            project_id=self.project, messages=[created(self.project, self.session, "u", id=self.message).message]
        )
        yield pb.DeleteMessageRequest(project_id=self.project, id=self.message)
        yield task_pb2.DeleteTaskTreeRequest(**ids)


class TestDeletion:
    @pytest.mark.parametrize("of", ["session", "workspace"])
    def test_nothing_in_a_deleted_session_can_be_changed(self, client: Client, project: str, of: str) -> None:
        given = workspace_pb2.CreateWorkspaceRequest(project_id=project, workspace={"name": "a workspace"})
        fields = {"workspace_id": client.workspaces.CreateWorkspace(given).workspace.id} if of == "workspace" else {}
        contents = Contents(client, project, **fields)
        before = everything(client, project)
        key = {"project_id": project, "id": fields.get("workspace_id", contents.session)}
        if of == "workspace":
            client.workspaces.DeleteWorkspace(workspace_pb2.DeleteWorkspaceRequest(**key))
        else:
            delete(client, project, contents.session)
        for request in contents.changes():
            with fails("FAILED_PRECONDITION", "DELETED") as failure:
                send(client, request)
            inherited = request.DESCRIPTOR.name == "CreateTaskRequest" and request.task.parent_id
            assert inherited or failure.metadata["entity_id"] in (contents.session, key["id"])
        assert everything(client, project) == before, "it can still be read"
        if of == "workspace":
            client.workspaces.UndeleteWorkspace(workspace_pb2.UndeleteWorkspaceRequest(**key))
        else:
            client.sessions.UndeleteSession(session_pb2.UndeleteSessionRequest(**key))
        for request in contents.changes():
            send(client, request)

    def test_changes_by_filter_skip_what_is_in_a_deleted_session(
        self, client: Client, project: str, session: str
    ) -> None:
        client.create_task(project_id=project, session_id=session)
        say(client, project, session)
        delete(client, project, session)
        for request in (
            task_pb2.DeleteTasksRequest(project_id=project, all=True, force=True),
            task_pb2.UpdateTaskStatusesRequest(project_id=project, all=True, status=task_pb2.TASK_STATUS_RUNNING),
            pb.DeleteMessagesRequest(project_id=project, all=True, force=True),
        ):
            answer = send(client, request)
            assert (answer.count, answer.skipped) == (0, 1)

    def test_a_purge_takes_tasks_and_messages_along(
        self, client: Client, project: str, session: str, sql: psycopg.Connection[Any]
    ) -> None:
        parent = client.create_task(project_id=project, session_id=session)
        client.create_task(project_id=project, parent_id=parent.id)
        say(client, project, session)
        say(client, project, "", "about a task", task_id=parent.id)
        kept = say(client, project, "", "kept")
        delete(client, project, session)
        expire(sql, session)
        assert client.purge() == {"session": 1}
        assert everything(client, project) == ([], [kept])
        left = sql.execute("SELECT count(*) FROM session_counters WHERE session_id = %s", [session]).fetchone()
        assert left == (0,)
        assert say(client, project, client.create_session(project_id=project, id=session).id).session_number == 1

    def test_a_purge_at_once_counts_what_goes_along(self, client: Client, project: str, session: str) -> None:
        task = client.create_task(project_id=project, session_id=session)
        say(client, project, session)
        say(client, project, "", task_id=task.id)
        answer = delete(client, project, session, purge=True)
        assert {one.entity_kind: one.count for one in answer.counts} == {"task": 1, "message": 2}
        assert everything(client, project) == ([], [])

    def test_a_session_stays_while_a_task_of_another_one_is_below_one_of_its_tasks(
        self, client: Client, project: str, session: str, sql: psycopg.Connection[Any]
    ) -> None:
        parent = client.create_task(project_id=project, session_id=session)
        child = client.create_task(project_id=project, parent_id=parent.id, session_id="")
        delete(client, project, session)
        expire(sql, session)
        assert "session" not in client.purge()
        with fails("FAILED_PRECONDITION", "STILL_REFERENCED"):
            delete(client, project, session, purge=True)
        client.tasks.DeleteTask(task_pb2.DeleteTaskRequest(project_id=project, id=child.id))
        assert client.purge() == {"session": 1}

    def test_a_cascade_takes_tasks_of_other_sessions_along(self, client: Client, project: str, session: str) -> None:
        parent = client.create_task(project_id=project, session_id=session)
        client.create_task(project_id=project, parent_id=parent.id, session_id="")
        answer = delete(client, project, session, purge=True, cascade=True)
        assert {one.entity_kind: one.count for one in answer.counts} == {"task": 2}

    def test_a_deletion_and_a_message_at_once_lose_nothing(self, client: Client, project: str) -> None:
        """A message is stored and goes with its session, or is refused."""
        for _ in range(10):
            session = client.create_session(project_id=project).id

            def write(session: str = session) -> list[int]:
                made: list[int] = []
                try:
                    while True:
                        made.append(say(client, project, session).session_number)
                except grpc.RpcError as error:
                    assert error.code() is grpc.StatusCode.NOT_FOUND, error
                return made

            with ThreadPoolExecutor(5) as threads:
                writers = [threads.submit(write) for _ in range(4)]
                until(lambda session=session: len(numbers(client, project, session)) > 3)
                delete(client, project, session, purge=True)
                made = [number for writer in writers for number in writer.result()]
            assert sorted(made) == [*range(1, len(made) + 1)]
            assert numbers(client, project, session) == []


def everything(client: Client, project: str) -> tuple[list[task_pb2.Task], list[pb.Message]]:
    """All tasks and messages of a project."""
    tasks = client.tasks.ListTasks(task_pb2.ListTasksRequest(project_id=project)).tasks
    return [*tasks], listed(client, project)


def expire(sql: psycopg.Connection[Any], session: str) -> None:
    sql.execute("UPDATE sessions SET purge_time = now() WHERE id = %s", [session])
