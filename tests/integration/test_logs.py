"""Logs: lines that are appended, numbered, listed, watched, deleted and purged."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import chain
from typing import Any

import grpc
import psycopg
import pytest
from statehouse.v1 import job_pb2, project_pb2, session_pb2, system_pb2, task_pb2, workflow_pb2
from statehouse.v1 import log_pb2 as pb

from statehouse_server import app
from statehouse_server.config import Config
from statehouse_server.services.log import reading, watching
from statehouse_server.services.log import statements as logs
from tests.support.client import Client, fails, span
from tests.support.log_watcher import Watcher
from tests.support.statements import plan_of
from tests.support.times import at
from tests.support.transactions import Transaction
from tests.support.waiting import until
from tests.support.work import claimed_again, complete

OUT, ERR, SYSTEM = pb.LOG_STREAM_STDOUT, pb.LOG_STREAM_STDERR, pb.LOG_STREAM_SYSTEM
TASK, JOB = pb.LOG_ENTITY_KIND_TASK, pb.LOG_ENTITY_KIND_JOB
LINE = 65_536
"""The bytes of the longest line."""

MAKERS: dict[int, Callable[[Client, str], Any]] = {
    TASK: lambda client, project: client.create_task(project_id=project),
    JOB: lambda client, project: client.enqueue(project_id=project),
    pb.LOG_ENTITY_KIND_CLUSTER: lambda client, project: client.create_cluster(project_id=project),
    pb.LOG_ENTITY_KIND_SESSION: lambda client, project: client.create_session(project_id=project),
}
KIND_NAMES = [pb.LogEntityKind.Name(kind).removeprefix("LOG_ENTITY_KIND_") for kind in MAKERS]


class Log:
    """The log of an entity."""

    def __init__(self, client: Client, project: str, kind: int = TASK, id_: str = "") -> None:
        self.client = client
        self.id = id_ or MAKERS[kind](client, project).id
        self.its = {"project_id": project, "entity_kind": kind, "entity_id": self.id}

    def request(self, *lines: Any, **fields: Any) -> pb.AppendLogLinesRequest:
        given = [line if isinstance(line, pb.LogLine) else pb.LogLine(text=line) for line in lines]
        return pb.AppendLogLinesRequest(**self.its, lines=given, **fields)

    def append(self, *lines: Any, **fields: Any) -> list[int]:
        """The numbers of the lines."""
        appended = self.client.logs.AppendLogLines(self.request(*lines, **fields))
        return [*range(appended.first_number, appended.last_number + 1)]

    def page(self, **fields: Any) -> pb.ListLogLinesResponse:
        return self.client.logs.ListLogLines(pb.ListLogLinesRequest(**self.its, **fields))

    def lines(self, **fields: Any) -> list[pb.LogLine]:
        return list(self.page(page_size=1000, **fields).lines)

    def texts(self, **fields: Any) -> list[str]:
        return [line.text for line in self.lines(**fields)]

    def matching(self, **wanted: Any) -> list[str]:
        return self.texts(filter=pb.LogLineFilter(**wanted))

    def get(self) -> pb.Log:
        return self.client.logs.GetLog(pb.GetLogRequest(**self.its)).log

    def delete(self, through: int) -> int:
        request = pb.DeleteLogLinesRequest(**self.its, through_number=through)
        return self.client.logs.DeleteLogLines(request).count

    def watch(self, **fields: Any) -> Watcher:
        return Watcher(self.client, **self.its, **fields)


@pytest.fixture
def log(client: Client, project: str) -> Log:
    return Log(client, project)


@pytest.fixture
def job_log(client: Client, project: str) -> Log:
    return Log(client, project, JOB)


def line(text: str, **fields: Any) -> pb.LogLine:
    return pb.LogLine(text=text, **fields)


def walk(log: Log, **fields: Any) -> tuple[list[str], int]:
    """The texts of all pages, and the number of pages."""
    texts: list[str] = []
    token, pages = "", 0
    while token or not pages:
        page = log.page(page_token=token, **fields)
        texts += [one.text for one in page.lines]
        token, pages = page.next_page_token, pages + 1
    return texts, pages


class TestAppending:
    @pytest.mark.parametrize("kind", MAKERS, ids=KIND_NAMES)
    def test_lines_are_numbered_within_the_log_of_each_kind(self, client: Client, project: str, kind: int) -> None:
        log = Log(client, project, kind)
        assert log.append("a", "b") == [1, 2]
        assert log.append("c") == [3]
        assert [(one.number, one.text) for one in log.lines()] == [(1, "a"), (2, "b"), (3, "c")]

    def test_entities_of_different_kinds_with_one_id_have_different_logs(self, client: Client, project: str) -> None:
        client.create_task(project_id=project, id="same")
        client.enqueue(project_id=project, id="same")
        task, job = Log(client, project, TASK, "same"), Log(client, project, JOB, "same")
        assert task.append("of the task") == job.append("of the job") == [1]
        assert (task.texts(), job.texts()) == (["of the task"], ["of the job"])

    def test_streams_share_the_numbers_of_a_log(self, log: Log) -> None:
        log.append(line("a", stream=ERR), line("b"), line("c", stream=SYSTEM))
        assert [(one.number, one.stream) for one in log.lines()] == [(1, ERR), (2, OUT), (3, SYSTEM)]

    def test_a_line_keeps_its_time_and_others_get_that_of_the_call(self, log: Log) -> None:
        log.append(line("a", time=at(25)), line("b"))
        log.append(line("c"))
        first, second, third = log.lines()
        assert first.time == at(25)
        assert second.time.ToMicroseconds() <= third.time.ToMicroseconds()
        assert third.time == log.get().append_time
        assert second.time.ToMicroseconds() >= log.get().create_time.ToMicroseconds()

    def test_a_line_has_64_kib_and_not_one_byte_more(self, log: Log) -> None:
        log.append("x" * LINE, "ä" * (LINE // 2), "")
        assert [len(text.encode()) for text in log.texts()] == [LINE, LINE, 0]
        for text in ("x" * (LINE + 1), "ä" * (LINE // 2) + "x"):
            with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="lines[1].text"):
                log.append("fits", text)
        assert log.get().last_number == 3

    def test_a_line_may_have_any_characters_but_one(self, log: Log) -> None:
        texts = ["\x1b[31mred\x1b[0m", "a\r\nb\n", "\x01\x7f\u200b\ufeff", "🙂", '{"a": "\\\\"}', "NULL", " "]
        log.append(*texts)
        assert log.texts() == texts
        with fails("INVALID_ARGUMENT", field="lines[0].text"):
            log.append("a\0b")

    def test_a_batch_has_lines_at_most_10_000_and_one_message(self, log: Log) -> None:
        assert log.append(*[""] * 10_000)[-1] == 10_000
        with fails("INVALID_ARGUMENT", field="lines"):
            log.append(*[""] * 10_001)
        with fails("INVALID_ARGUMENT", field="lines"):
            log.append()
        largest = ["x" * LINE] * 63
        assert len(log.append(*largest)) == 63
        with pytest.raises(grpc.RpcError) as caught:
            log.append(*largest, "x" * LINE)
        assert caught.value.code() == grpc.StatusCode.RESOURCE_EXHAUSTED
        assert log.get().last_number == 10_063

    def test_a_batch_of_4_mib_is_read_in_pages_that_fit(self, log: Log) -> None:
        texts = [f"{number:05}".ljust(LINE, "y") for number in range(63)]
        log.append(*texts)
        log.append(*texts)
        found, pages = walk(log, page_size=1000)
        assert found == texts * 2
        assert pages >= 2

    def test_an_unknown_stream_is_refused(self, log: Log) -> None:
        with fails("INVALID_ARGUMENT", field="lines[0].stream"):
            log.append(line("a", stream=99))

    @pytest.mark.parametrize("kind", MAKERS, ids=KIND_NAMES)
    def test_an_entity_that_is_not_there_has_no_log(self, client: Client, project: str, kind: int) -> None:
        log = Log(client, project, kind, "missing")
        for call in (lambda: log.append("a"), log.lines, log.get, lambda: log.delete(1)):
            with fails("NOT_FOUND", "NOT_FOUND") as failure:
                call()
            assert failure.metadata["entity_id"] == "missing"
        watcher = log.watch()
        watcher.until_end()
        assert watcher.failure.reason == "NOT_FOUND"

    def test_the_log_of_another_project_is_not_there(self, client: Client, log: Log) -> None:
        log.append("secret")
        other = Log(client, client.create_project(), TASK, log.id)
        for call in (lambda: other.append("a"), other.lines, other.get, lambda: other.delete(1)):
            with fails("NOT_FOUND", "NOT_FOUND"):
                call()

    def test_a_log_without_lines_is_empty(self, log: Log) -> None:
        assert log.page() == pb.ListLogLinesResponse()
        assert log.get() == pb.Log(entity_kind=TASK, entity_id=log.id, oldest_number=1)
        assert log.delete(5) == 0

    def test_nothing_is_appended_to_what_is_deleted_and_it_can_be_read(
        self, client: Client, project: str, log: Log
    ) -> None:
        log.append("before")
        client.projects.DeleteProject(project_pb2.DeleteProjectRequest(id=project))
        with fails("FAILED_PRECONDITION", "DELETED"):
            log.append("after")
        with fails("FAILED_PRECONDITION", "DELETED"):
            log.delete(1)
        assert log.texts() == ["before"]

    def test_nothing_is_appended_to_a_deleted_session(self, client: Client, project: str) -> None:
        log = Log(client, project, pb.LOG_ENTITY_KIND_SESSION)
        client.sessions.DeleteSession(session_pb2.DeleteSessionRequest(project_id=project, id=log.id))
        with fails("FAILED_PRECONDITION", "DELETED") as failure:
            log.append("first")
        assert failure.metadata == {"entity_kind": "session", "entity_id": log.id}
        client.sessions.UndeleteSession(session_pb2.UndeleteSessionRequest(project_id=project, id=log.id))
        assert log.append("first") == [1]

    def test_nothing_is_appended_to_a_task_of_a_deleted_workflow(self, client: Client, project: str) -> None:
        workflow = client.create_workflow(project_id=project)
        task = client.create_task(project_id=project, workflow_id=workflow.id)
        log = Log(client, project, TASK, task.id)
        log.append("before")
        client.workflows.DeleteWorkflow(workflow_pb2.DeleteWorkflowRequest(project_id=project, id=workflow.id))
        with fails("FAILED_PRECONDITION", "DELETED") as failure:
            log.append("after")
        assert failure.metadata["entity_id"] == workflow.id

    def test_an_idempotency_key_appends_once(self, client: Client, log: Log) -> None:
        key = [("idempotency-key", f"append-{log.id}")]
        request = log.request("once", "twice")
        answers = [client.logs.AppendLogLines(request, metadata=key) for _ in range(3)]
        assert answers == [pb.AppendLogLinesResponse(first_number=1, last_number=2)] * 3
        assert log.texts() == ["once", "twice"]

    def test_lines_are_removed_with_their_entity(
        self, client: Client, project: str, log: Log, sql: psycopg.Connection[Any]
    ) -> None:
        log.append("a")
        client.tasks.DeleteTask(task_pb2.DeleteTaskRequest(project_id=project, id=log.id))
        stored = "SELECT count(*) FROM logs FULL JOIN log_chunks USING (project_id) WHERE project_id = %s"
        assert sql.execute(stored, [project]).fetchone() == (0,)
        with fails("NOT_FOUND"):
            log.lines()


class TestNumbers:
    def test_appenders_at_the_same_time_leave_no_gap_and_mix_no_batches(self, log: Log) -> None:
        numbers: list[list[int]] = []

        def append(name: str) -> None:
            numbers.extend(log.append(*[name] * 7) for _ in range(10))

        run_all([(lambda name=str(number): append(name)) for number in range(8)])
        assert sorted(chain.from_iterable(numbers)) == [*range(1, 561)]
        texts = log.texts()
        assert all(len({*texts[start : start + 7]}) == 1 for start in range(0, 560, 7))

    def test_a_reader_who_goes_on_after_the_last_number_misses_nothing(self, log: Log) -> None:
        seen: list[int] = []

        def read() -> None:
            while len(seen) < 400:
                seen.extend(one.number for one in log.lines(after=seen[-1] if seen else 0))

        run_all([read, *[lambda: [log.append("a", "b") for _ in range(50)]] * 4])
        assert seen == [*range(1, 401)]

    def test_a_transaction_holds_back_the_numbers_that_follow(self, client: Client, log: Log) -> None:
        log.append("first")
        transaction = Transaction(client, project_id=log.its["project_id"])
        assert transaction.call(log.request("second")).first_number == 2
        later: list[int] = []
        thread = threading.Thread(target=lambda: later.extend(log.append("third")))
        thread.start()
        assert log.texts() == ["first"]
        transaction.commit()
        thread.join()
        assert later == [3]
        assert log.texts() == ["first", "second", "third"]

    def test_what_is_rolled_back_takes_no_number(self, client: Client, log: Log) -> None:
        transaction = Transaction(client, project_id=log.its["project_id"])
        transaction.call(log.request("lost"))
        transaction.rollback()
        assert log.append("kept") == [1]

    def test_a_transaction_sees_and_continues_its_own_lines(self, client: Client, log: Log) -> None:
        transaction = Transaction(client, project_id=log.its["project_id"])
        transaction.call(log.request("a"))
        assert transaction.call(log.request("b")).first_number == 2
        assert len(transaction.call(pb.ListLogLinesRequest(**log.its)).lines) == 2
        transaction.commit()
        assert log.texts() == ["a", "b"]

    def test_logs_do_not_wait_for_each_other(self, client: Client, project: str, log: Log) -> None:
        other = Log(client, project)
        other.append("x")
        transaction = Transaction(client, project_id=project)
        transaction.call(log.request("held"))
        assert other.append("y") == [2]
        transaction.rollback()


class TestJobs:
    def test_the_log_of_a_job_goes_on_through_its_attempts(self, client: Client, project: str, job_log: Log) -> None:
        job_log.append("queued")
        for attempt in (1, 2):
            job = claimed_again(client, project)
            job_log.append(f"attempt {attempt}", lease_token=job.lease_token)
            failure = {"error_message": "x", "retry_delay": span(0.001)}
            client.jobs.FailJob(
                job_pb2.FailJobRequest(project_id=project, id=job.id, lease_token=job.lease_token, failure=failure)
            )
        assert [(one.number, one.attempt) for one in job_log.lines()] == [(1, 0), (2, 1), (3, 2)]
        assert job_log.matching(attempts=[0, 2]) == ["queued", "attempt 2"]

    def test_a_worker_that_has_lost_its_job_appends_nothing(self, client: Client, project: str, job_log: Log) -> None:
        with fails("ABORTED", "LEASE_LOST"):
            job_log.append("never claimed", lease_token="x")
        [job] = client.claim(project)
        job_log.append("mine", lease_token=job.lease_token)
        with fails("ABORTED", "LEASE_LOST") as failure:
            job_log.append("not mine", lease_token="another")
        assert failure.metadata == {"entity_kind": "job", "entity_id": job.id, "status": "RUNNING"}
        complete(client, job)
        with fails("ABORTED", "LEASE_LOST"):
            job_log.append("late", lease_token=job.lease_token)
        assert job_log.texts() == ["mine"]
        assert job_log.append("without a token") == [2]

    def test_an_expired_lease_appends_nothing(
        self, client: Client, project: str, job_log: Log, sql: psycopg.Connection[Any]
    ) -> None:
        [job] = client.claim(project)
        job_log.append("in time", lease_token=job.lease_token)
        sql.execute("UPDATE jobs SET lease_expire_time = now() - interval '1 s' WHERE id = %s", [job.id])
        with fails("ABORTED", "LEASE_LOST"):
            job_log.append("late", lease_token=job.lease_token)
        assert job_log.texts() == ["in time"]

    def test_no_other_worker_gets_the_job_before_its_lines_are_committed(
        self, client: Client, project: str, job_log: Log, sql: psycopg.Connection[Any]
    ) -> None:
        [job] = client.claim(project)
        transaction = Transaction(client, project_id=project)
        transaction.call(job_log.request("mine", lease_token=job.lease_token))
        sql.execute("SET lock_timeout = '200ms'")
        with pytest.raises(psycopg.errors.LockNotAvailable):
            sql.execute("UPDATE jobs SET lease_token = 'stolen' WHERE id = %s", [job.id])
        transaction.commit()

    def test_only_a_job_has_a_lease(self, log: Log) -> None:
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="lease_token"):
            log.append("a", lease_token="x")


class TestListing:
    def test_pages_continue_where_the_last_one_ended(self, log: Log) -> None:
        for start in range(0, 95, 10):
            log.append(*[f"{number}" for number in range(start, min(start + 10, 95))])
        assert walk(log, page_size=7) == ([str(number) for number in range(95)], 14)
        assert walk(log, page_size=7, after=90) == (["90", "91", "92", "93", "94"], 1)
        assert log.page(after=95) == pb.ListLogLinesResponse(through_number=95)
        assert log.page(after=1000) == pb.ListLogLinesResponse(through_number=1000)

    def test_a_page_says_up_to_where_it_has_looked(self, log: Log) -> None:
        log.append("a", "b", "a", "b")
        page = log.page(filter={"contains": "a"})
        assert ([one.number for one in page.lines], page.through_number) == ([1, 3], 4)
        page = log.page(filter={"contains": "a"}, page_size=1)
        assert page.through_number == 1
        log.append("a")
        assert [one.number for one in log.lines(after=4)] == [5]

    def test_lines_are_filtered_by_stream_and_text_together(self, log: Log) -> None:
        log.append(
            line("Error: x", stream=ERR), line("error: y", stream=OUT), line("100%_done"), line("ERROR", stream=ERR)
        )
        assert log.matching(streams=[ERR]) == ["Error: x", "ERROR"]
        assert log.matching(streams=[ERR, OUT], contains="rror") == ["Error: x", "error: y"]
        assert log.matching(contains="error", ignore_case=True) == ["Error: x", "error: y", "ERROR"]
        assert log.matching(contains="ErRoR", ignore_case=True, streams=[OUT]) == ["error: y"]
        assert log.matching(contains="%_d") == ["100%_done"]
        assert log.matching(contains="e%r") == []
        assert log.matching(streams=[SYSTEM]) == []

    def test_only_the_letters_of_ascii_match_in_either_case(self, log: Log) -> None:
        log.append("ÄRGER", "ärger")
        assert log.matching(contains="ärGER", ignore_case=True) == ["ärger"]

    def test_a_page_looks_at_a_bounded_part_of_a_log(self, log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
        for _ in range(10):
            log.append(*["x" * 1000] * 10)
        log.append("needle")
        monkeypatch.setattr(reading, "MOST_CHUNKS", 4)
        page = log.page(filter={"contains": "needle"})
        assert (len(page.lines), page.through_number) == (0, 40)
        assert walk(log, filter=pb.LogLineFilter(contains="needle")) == (["needle"], 3)
        monkeypatch.setattr(reading, "MOST_CHUNKS", 1000)
        monkeypatch.setattr(reading, "MOST_BYTES", 25_000)
        page = log.page(filter={"contains": "needle"}, after=5)
        assert (len(page.lines), page.through_number) == (0, 30)
        assert walk(log, filter=pb.LogLineFilter(contains="needle")) == (["needle"], 4)

    def test_a_page_may_skip_lines_that_match(self, log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
        for number in range(10):
            log.append(f"a{number}", f"b{number}")
        wanted = pb.LogLineFilter(contains="a")
        assert log.texts(skip=15) == ["b7", "a8", "b8", "a9", "b9"]
        page = log.page(skip=3, page_size=2, filter=wanted)
        assert [one.text for one in page.lines] == ["a3", "a4"]
        page = log.page(skip=2, page_size=2, filter=wanted, page_token=page.next_page_token)
        assert [one.text for one in page.lines] == ["a7", "a8"]
        assert log.texts(skip=20) == log.texts(skip=10, filter=wanted) == []
        monkeypatch.setattr(reading, "MOST_CHUNKS", 2)
        page = log.page(skip=5, filter=wanted)
        assert (len(page.lines), page.through_number) == (0, 4)
        page = log.page(filter=wanted, page_token=page.next_page_token)
        assert (len(page.lines), page.through_number) == (0, 8)
        page = log.page(filter=wanted, page_token=page.next_page_token)
        assert [one.text for one in page.lines] == ["a5"]

    def test_a_token_of_another_request_is_refused(self, log: Log) -> None:
        log.append(*"abc")
        token = log.page(page_size=1).next_page_token
        with fails("INVALID_ARGUMENT", field="page_token"):
            log.page(page_token=token, filter={"contains": "a"})

    def test_a_page_is_found_by_the_index_in_a_long_log(self, database: str, sql: psycopg.Connection[Any]) -> None:
        sql.execute(
            "INSERT INTO tasks (project_id, id, create_time, update_time, version, name, status, depth, path, priority)"
            " SELECT 'local', 'long', now(), now(), 1, 'x', 'PENDING', 0, 'x'::bytea, 0"
        )
        sql.execute(
            "INSERT INTO logs (project_id, entity_kind, entity_id, create_time, append_time, last_number, byte_count)"
            " VALUES ('local', 'TASK', 'long', now(), now(), 50000, 50000)"
        )
        sql.execute(
            "INSERT INTO log_chunks (project_id, entity_kind, entity_id, last_number, first_number, first_byte,"
            " attempt, append_time, streams, texts) SELECT 'local', 'TASK', 'long', n, n, n, 0, now(), '{1}', '{x}'"
            " FROM generate_series(1, 50000) AS n"
        )
        sql.execute("VACUUM ANALYZE log_chunks")
        plan = plan_of(database, logs.SQL.read_log_lines)
        assert "log_chunks_pkey" in plan
        assert "Seq Scan on log_chunks" not in plan


class TestWatching:
    def test_a_watcher_gets_what_is_there_and_what_comes(self, log: Log) -> None:
        log.append("a", "b")
        watcher = log.watch()
        watcher.until(2)
        log.append("c")
        watcher.until(3)
        log.append("d")
        watcher.until(4)
        watcher.stop()
        assert watcher.texts == ["a", "b", "c", "d"]
        assert watcher.messages[-1].through_number == 4

    def test_a_watcher_may_come_before_the_first_line(self, log: Log) -> None:
        watcher = log.watch()
        log.append("first")
        watcher.until(1)
        watcher.stop()

    def test_all_watchers_of_a_log_get_each_line(self, log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(watching, "HEARTBEAT_SECONDS", 1_000)  # at which they would look too
        watchers = [log.watch() for _ in range(5)]
        log.append("a")
        for watcher in watchers:
            watcher.until(1)
        log.append("b")
        for watcher in watchers:
            watcher.until(2)
            watcher.stop()

    def test_a_watcher_resumes_after_what_it_has_got(self, log: Log) -> None:
        log.append(*"abcdef")
        first = log.watch(filter=pb.LogLineFilter(contains="b"))
        first.until(1)
        first.stop()
        through = first.messages[-1].through_number
        assert through == 6
        log.append("b again")
        second = log.watch(after=through)
        second.until(1)
        second.stop()
        assert second.texts == ["b again"]

    def test_a_long_log_is_sent_whole_and_in_order(self, log: Log) -> None:
        for start in range(0, 12_000, 4_000):
            log.append(*[f"line {number}" for number in range(start + 1, start + 4_001)])
        watcher = log.watch()
        watcher.until(12_000)
        watcher.stop()
        assert watcher.numbers == [*range(1, 12_001)]
        assert all(len(message.lines) <= 256 for message in watcher.messages)
        assert all(message.through_number >= message.lines[-1].number for message in watcher.messages)

    def test_long_lines_are_sent_in_messages_of_bounded_size(self, log: Log) -> None:
        log.append(*["x" * LINE] * 50)
        log.append(*["y" * LINE] * 50)
        watcher = log.watch()
        watcher.until(100)
        watcher.stop()
        assert watcher.numbers == [*range(1, 101)]
        assert max(message.ByteSize() for message in watcher.messages) < 400_000

    def test_a_watcher_gets_only_what_it_asks_for(self, log: Log) -> None:
        watcher = log.watch(filter=pb.LogLineFilter(streams=[ERR]))
        log.append(line("out"), line("err", stream=ERR))
        log.append(line("out"))
        log.append(line("err 2", stream=ERR))
        watcher.until(2)
        watcher.stop()
        assert watcher.texts == ["err", "err 2"]

    def test_an_idle_watcher_learns_up_to_where_the_log_was_looked_at(
        self, log: Log, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(watching, "HEARTBEAT_SECONDS", 0.1)
        watcher = log.watch(filter=pb.LogLineFilter(contains="never"))
        log.append("a", "b", "c")
        until(lambda: any(message.through_number == 3 for message in watcher.messages))
        watcher.stop()
        assert not watcher.lines

    def test_the_log_of_a_removed_entity_ends(
        self, client: Client, project: str, log: Log, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(watching, "HEARTBEAT_SECONDS", 0.1)
        log.append("a")
        watcher = log.watch()
        watcher.until(1)
        client.tasks.DeleteTask(task_pb2.DeleteTaskRequest(project_id=project, id=log.id))
        watcher.until_end()
        assert (watcher.failure.reason, watcher.ended) == ("NOT_FOUND", False)

    def test_the_log_of_a_deleted_entity_ends_when_all_is_sent(
        self, client: Client, project: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(watching, "HEARTBEAT_SECONDS", 0.1)
        log = Log(client, project, pb.LOG_ENTITY_KIND_SESSION)
        watcher = log.watch()
        log.append("last words")
        client.sessions.DeleteSession(session_pb2.DeleteSessionRequest(project_id=project, id=log.id))
        watcher.until_end()
        assert (watcher.texts, watcher.ended) == (["last words"], True)

    def test_watchers_hold_no_connections(self, config: Config, database: str) -> None:
        small = replace(config, pool_size=2)
        with (
            app.running(small, database) as server,
            grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel,
        ):
            client = Client(channel)
            log = Log(client, client.create_project())
            watchers = [log.watch() for _ in range(40)]
            log.append("for all")
            for watcher in watchers:
                watcher.until(1)
                watcher.stop()

    def test_a_watcher_that_does_not_read_holds_up_nobody(self, client: Client, log: Log) -> None:
        stuck = client.logs.WatchLogLines(pb.WatchLogLinesRequest(**log.its))
        other = log.watch()
        for _ in range(5):
            log.append(*["x" * LINE] * 60)
        other.until(300)
        other.stop()
        stuck.cancel()


class TestDeleting:
    def test_the_oldest_lines_are_deleted_and_others_keep_their_numbers(
        self, log: Log, sql: psycopg.Connection[Any]
    ) -> None:
        log.append("a", line("b", time=at(1)), line("c", time=at(2), stream=ERR))
        log.append("d")
        assert log.delete(2) == 2
        assert [(one.number, one.text, one.stream) for one in log.lines()] == [(3, "c", ERR), (4, "d", OUT)]
        assert log.lines()[0].time == at(2)
        assert (log.get().oldest_number, log.get().last_number) == (3, 4)
        stored = sql.execute("SELECT texts FROM log_chunks WHERE entity_id = %s ORDER BY last_number", [log.id])
        assert stored.fetchall() == [(["c"],), (["d"],)]
        assert log.delete(2) == 0
        assert log.delete(1_000) == 2
        assert log.append("e") == [5]

    def test_a_reader_learns_that_lines_it_has_not_got_are_gone(self, log: Log) -> None:
        log.append(*"abcdef")
        token = log.page(page_size=1).next_page_token
        log.delete(3)
        with fails("OUT_OF_RANGE", "SEQUENCE_EXPIRED") as failure:
            log.page(page_token=token, page_size=1)
        assert failure.metadata == {"oldest_sequence": "4"}
        for after in (1, 2):
            with fails("OUT_OF_RANGE", "SEQUENCE_EXPIRED"):
                log.lines(after=after)
        assert log.texts(after=3) == log.texts(after=0) == ["d", "e", "f"]
        watcher = log.watch(after=2)
        watcher.until_end()
        assert (watcher.failure.reason, watcher.failure.metadata) == ("SEQUENCE_EXPIRED", {"oldest_sequence": "4"})

    def test_a_reader_of_an_emptied_log_learns_it_too(self, log: Log) -> None:
        log.append(*"abc")
        log.delete(3)
        with fails("OUT_OF_RANGE", "SEQUENCE_EXPIRED") as failure:
            log.lines(after=1)
        assert failure.metadata == {"oldest_sequence": "4"}
        assert log.page(after=3).through_number == 3
        assert log.page().through_number == 3


class TestRetention:
    @pytest.fixture
    def short(self, config: Config, database: str) -> Any:
        with (
            app.running(replace(config, log_retention_days=7.0), database) as server,
            grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel,
        ):
            yield Client(channel)

    def test_lines_are_purged_after_their_retention(
        self, short: Client, log: Log, sql: psycopg.Connection[Any], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("statehouse_server.services.system.service.MOST", 2)
        for number in range(5):
            log.append(f"old {number}", "too")
        sql.execute("UPDATE log_chunks SET append_time = now() - interval '8 days' WHERE entity_id = %s", [log.id])
        log.append("new")
        assert purged(short, force=False) == 10
        assert log.get().oldest_number == 1, "without force, nothing is removed"
        assert purged(short, force=True) == 10
        assert purged(short, force=True) == 0
        assert log.texts() == ["new"]
        assert (log.get().oldest_number, log.get().last_number) == (11, 11)

    def test_lines_are_kept_until_then(self, short: Client, log: Log, sql: psycopg.Connection[Any]) -> None:
        log.append("young")
        sql.execute("UPDATE log_chunks SET append_time = now() - interval '6 days' WHERE entity_id = %s", [log.id])
        assert purged(short, force=True) == 0
        assert log.texts() == ["young"]

    def test_the_time_of_appending_never_goes_back(self, log: Log, sql: psycopg.Connection[Any]) -> None:
        """So the oldest lines of a log are purged first."""
        log.append("a")
        sql.execute("UPDATE logs SET append_time = now() + interval '1 h' WHERE entity_id = %s", [log.id])
        log.append("b")
        found = sql.execute("SELECT max(append_time) > now() FROM log_chunks WHERE entity_id = %s", [log.id])
        assert found.fetchone() == (True,)


def purged(client: Client, *, force: bool) -> int:
    counts = client.system.PurgeExpired(system_pb2.PurgeExpiredRequest(force=force)).counts
    return sum(one.count for one in counts if one.entity_kind == "log_line")


def run_all(steps: Sequence[Callable[[], Any]]) -> None:
    """Run functions at the same time."""
    threads = [threading.Thread(target=step) for step in steps]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive()
