"""Counts by filters and groups."""

from typing import Any

import psycopg
import pytest
from google.protobuf.duration_pb2 import Duration
from google.protobuf.timestamp_pb2 import Timestamp
from statehouse.v1 import job_pb2, lock_pb2, message_pb2
from statehouse.v1 import task_pb2 as pb

from statehouse_server.descriptors import rules, snake, standard_method
from statehouse_server.services.registry import SERVICES
from tests.support.client import Client, fails
from tests.support.statements import countings
from tests.support.times import at
from tests.support.transactions import Transaction

COMPLETED, PENDING, RUNNING = pb.TASK_STATUS_COMPLETED, pb.TASK_STATUS_PENDING, pb.TASK_STATUS_RUNNING
STATUS, TYPE, NAME, TOOL = (
    pb.TASK_GROUPING_STATUS,
    pb.TASK_GROUPING_TYPE,
    pb.TASK_GROUPING_NAME,
    pb.TASK_GROUPING_TOOL_ID,
)


NUMBERS = {"project_id": 1, "show_deleted": 6, "filters": 9, "group_by": 10}
STANDARD = {standard_method(method): method for service in SERVICES for method in service.descriptor.methods}
LISTED = sorted(kind for verb, kind in STANDARD if verb == "list")


@pytest.mark.parametrize("kind", LISTED)
def test_what_is_listed_is_counted_by_the_same_filters(kind: str) -> None:
    asked = STANDARD["count", kind].input_type.fields_by_name
    lists = STANDARD["list", kind].input_type.fields_by_name
    assert {name: field.number for name, field in asked.items()} == {name: NUMBERS[name] for name in asked}
    assert {name for name in NUMBERS if name in lists} == set(asked) - {"group_by"}
    assert asked["filters"].message_type is lists["filters"].message_type
    assert rules(asked["filters"]) == rules(lists["filters"])
    if "group_by" in asked:
        assert rules(asked["group_by"]).max_items == 3
        assert snake(asked["group_by"].enum_type.name) == f"{kind}_grouping"


@pytest.fixture(scope="module")
def tasks(client: Client) -> str:
    """A project with 12 tasks, in two statuses and of three types."""
    project = client.create_project()
    made = [
        pb.Task(
            name="n",
            type=("build", "test", "")[number % 3],
            status=PENDING if number < 8 else COMPLETED,
            tool_id=("", None, "hammer")[number % 3],
        )
        for number in range(12)
    ]
    client.tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(project_id=project, tasks=made))
    return project


def counted(client: Client, project: str, *group_by: Any, **fields: Any) -> pb.CountTasksResponse:
    return client.tasks.CountTasks(pb.CountTasksRequest(project_id=project, group_by=group_by, **fields))


def test_groups_have_the_values_of_their_fields_and_the_largest_is_first(client: Client, tasks: str) -> None:
    answer = counted(client, tasks, STATUS, TYPE)
    assert answer.total == 12
    assert [(one.status, one.type, one.count) for one in answer.counts] == [
        (PENDING, "build", 3), (PENDING, "test", 3), (COMPLETED, "", 2),
        (PENDING, "", 2), (COMPLETED, "build", 1), (COMPLETED, "test", 1),
    ]  # fmt: skip
    assert not any(one.name or one.agent_id for one in answer.counts)


def test_filters_are_those_of_a_list(client: Client, tasks: str) -> None:
    filters: list[Any] = [{"types": ["build"], "statuses": [COMPLETED]}, {"types": [""]}]
    answer = counted(client, tasks, TYPE, filters=filters)
    assert {one.type: one.count for one in answer.counts} == {"": 4, "build": 1}
    request = pb.ListTasksRequest(project_id=tasks, filters=filters, with_total=True)
    assert answer.total == client.tasks.ListTasks(request).total_size == 5
    nothing = counted(client, tasks, TYPE, filters=[{"ids": {}}])
    assert (nothing.total, list(nothing.counts)) == (0, [])


def test_without_fields_all_are_one_group(client: Client, tasks: str) -> None:
    for filters, count in (([], 12), ([{"types": ["test"]}], 4), ([{"types": ["nothing"]}], 0), ([{"ids": {}}], 0)):
        answer = counted(client, tasks, filters=filters)
        assert (answer.total, list(answer.counts)) == (count, [pb.TaskCount(count=count)])


def test_an_empty_text_and_an_absent_one_are_one_group_as_in_filters(client: Client, tasks: str) -> None:
    answer = counted(client, tasks, TOOL)
    assert {one.tool_id: one.count for one in answer.counts} == {"": 8, "hammer": 4}
    assert len(answer.counts) == 2
    assert counted(client, tasks, filters=[{"tool_ids": [""]}]).total == 8


def test_a_count_in_a_transaction_has_what_it_has_changed(client: Client, project: str) -> None:
    with Transaction(client, project_id=project) as one:
        one.call(pb.CreateTaskRequest(project_id=project, task=pb.Task(name="n")))
        assert one.call(pb.CountTasksRequest(project_id=project)).total == 1
        assert counted(client, project).total == 0


class TestLimits:
    @pytest.fixture(scope="class")
    @staticmethod
    def many(client: Client, database: str) -> str:
        """A project with 10,001 tasks."""
        project = client.create_project()
        query = (
            "INSERT INTO tasks (project_id, id, create_time, update_time, version, depth, path, name, status, priority)"
            " SELECT %s, 't' || n, now(), now(), 1, 0, int4send(n), 'n' || n, 'PENDING', 0"
            " FROM generate_series(1, 10001) AS n"
        )
        with psycopg.connect(database) as conn:
            conn.execute(query, [project])
        return project

    def test_more_than_ten_thousand_groups_are_refused(
        self, client: Client, sql: psycopg.Connection[Any], many: str
    ) -> None:
        sql.execute("UPDATE tasks SET name = id WHERE project_id = %s", [many])
        with fails("FAILED_PRECONDITION", "RESULT_TOO_LARGE") as failure:
            counted(client, many, NAME)
        assert failure.metadata["limit"] == "10000"
        assert counted(client, many).total == 10_001
        sql.execute("UPDATE tasks SET name = 't1' WHERE project_id = %s AND id = 't2'", [many])
        answer = counted(client, many, NAME)
        assert (len(answer.counts), answer.counts[0].count, answer.total) == (10_000, 2, 10_001)

    def test_groups_that_do_not_fit_into_a_message_are_refused(
        self, client: Client, sql: psycopg.Connection[Any], many: str
    ) -> None:
        sql.execute("UPDATE tasks SET name = id || repeat('é', 240) WHERE project_id = %s", [many])
        with fails("FAILED_PRECONDITION", "RESULT_TOO_LARGE") as failure:
            counted(client, many, NAME)
        assert failure.metadata["limit"] == "4128768"
        assert "Group by fewer fields" in failure.message


class TestJobs:
    def test_those_that_are_due_are_counted_with_the_time_since_when(self, client: Client, project: str) -> None:
        def enqueue(**fields: Any) -> job_pb2.Job:
            job = job_pb2.Job(project_id=project, type="a", **fields)
            return client.jobs.EnqueueJob(job_pb2.EnqueueJobRequest(job=job)).job

        for _ in range(2):
            enqueue(queue="q")
        oldest = enqueue(queue="q", run_time=at(0))
        enqueue(queue="q", run_time=Timestamp(seconds=at(0).seconds + 10**9))
        enqueue(queue="other", run_time=Timestamp(seconds=at(0).seconds + 10**9))
        request = job_pb2.CountJobsRequest(
            project_id=project, group_by=[job_pb2.JOB_GROUPING_QUEUE, job_pb2.JOB_GROUPING_TYPE]
        )
        first, second = client.jobs.CountJobs(request).counts
        assert (first.queue, first.type, first.count, first.due_count) == ("q", "a", 4, 3)
        assert first.oldest_due_time == oldest.run_time
        assert (second.queue, second.type, second.count, second.due_count) == ("other", "a", 1, 0)
        assert not second.HasField("oldest_due_time")

    def test_a_leased_job_is_due_when_its_lease_expires_and_one_that_has_ended_never(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        client.jobs.EnqueueJob(job_pb2.EnqueueJobRequest(job=job_pb2.Job(project_id=project, type="a", run_time=at(0))))
        claim = job_pb2.ClaimJobsRequest(project_id=project, worker_id="w", lease=Duration(seconds=60))
        client.jobs.ClaimJobs(claim)

        def due() -> job_pb2.JobCount:
            (one,) = client.jobs.CountJobs(job_pb2.CountJobsRequest(project_id=project)).counts
            assert one.count == 1
            return one

        assert due().due_count == 0
        expired = "UPDATE jobs SET lease_expire_time = now() - interval '1 s' WHERE project_id = %s"
        sql.execute(expired, [project])
        assert due().due_count == 1
        assert due().oldest_due_time.seconds > at(0).seconds
        sql.execute(
            "UPDATE jobs SET status = 'COMPLETED', lease_token = NULL, lease_expire_time = NULL WHERE project_id = %s",
            [project],
        )
        assert due() == job_pb2.JobCount(count=1)

    def test_live_jobs_are_counted_without_those_that_have_ended(
        self, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        """What an autoscaler asks costs as much as there are live jobs, however many have ended."""
        sql.execute(
            "INSERT INTO jobs (project_id, id, create_time, update_time, version, type, status, queue, priority,"
            " allow_duplicates, attempt, max_attempts, run_time, payload_bytes)"
            " SELECT %s, 'job-' || n, now(), now(), 1, 't',"
            " CASE WHEN n %% 1000 = 0 THEN 'PENDING' ELSE 'COMPLETED' END,"
            " 'q', 0, FALSE, 0, 3, now(), 0 FROM generate_series(1, 20000) AS n",
            [project],
        )
        sql.execute("VACUUM ANALYZE jobs")
        plan = explained(sql, project)
        assert "jobs_claim_idx" in plan, plan
        assert "Seq Scan" not in plan, plan


def explained(sql: psycopg.Connection[Any], project: str) -> str:
    """The plan of the count that an autoscaler asks for, which PostgreSQL makes for the values of the request."""
    counting = next(one for one in countings() if one.entity.table == "jobs")
    live = job_pb2.JobFilter(statuses=[job_pb2.JOB_STATUS_PENDING, job_pb2.JOB_STATUS_RUNNING])
    query = counting.listing.query(job_pb2.CountJobsRequest(project_id=project, filters=[live]))
    statement = counting.statement(query, ["queue", "type"])
    assert not statement.prepared
    rows = sql.execute(f"EXPLAIN {statement.query}".encode(), query.parameters | {"limit": 10_001})
    return "\n".join(row[0] for row in rows)


def test_locks_by_holder(client: Client, project: str) -> None:
    for name, holder in (("a", "one"), ("b", "one"), ("c", "two")):
        request = lock_pb2.AcquireLockRequest(project_id=project, name=name, holder=holder, ttl=Duration(seconds=60))
        client.locks.AcquireLock(request)
    asked = lock_pb2.CountLocksRequest(project_id=project, group_by=[lock_pb2.LOCK_GROUPING_HOLDER])
    answer = client.locks.CountLocks(asked)
    assert (answer.total, [(one.holder, one.count) for one in answer.counts]) == (3, [("one", 2), ("two", 1)])


def test_unread_messages_by_conversation(client: Client, project: str) -> None:
    for conversation in ("one", "one", "two"):
        message = message_pb2.Message(
            project_id=project, conversation_id=conversation, sender_id="a", receiver_id="b", content="hello"
        )
        client.messages.CreateMessage(message_pb2.CreateMessageRequest(message=message))
    unread = message_pb2.MessageFilter(receiver_ids={"ids": ["b"]}, unread_only=True)
    request = message_pb2.CountMessagesRequest(
        project_id=project, filters=[unread], group_by=[message_pb2.MESSAGE_GROUPING_CONVERSATION_ID]
    )
    counts = client.messages.CountMessages(request).counts
    assert [(one.conversation_id, one.count) for one in counts] == [("one", 2), ("two", 1)]
