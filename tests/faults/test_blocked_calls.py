"""Calls that wait in the database, for a row, a statement or a standby, do not block other calls."""

import os
import random
import signal
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, suppress
from typing import Any

import grpc
import psycopg
import pytest
from statehouse.v1 import task_pb2 as pb

from statehouse_server.postgres import embedded
from tests.faults import load
from tests.support.client import Client, Failure, fails, span
from tests.support.databases import clone
from tests.support.process import serving
from tests.support.transactions import Transaction
from tests.support.waiting_worker import Worker


def outcome(future: Any) -> str:
    """The reason of a call that has ended, or OK."""
    error = future.exception()
    if error is None:
        return "OK"
    failure = Failure()
    failure.read(error)
    return failure.reason


def update(project: str, id_: str) -> pb.UpdateTaskOutputRequest:
    return pb.UpdateTaskOutputRequest(project_id=project, id=id_, output_json='"changed"')


def test_calls_for_one_locked_row_leave_other_projects_alone(database: str, root_key: str) -> None:
    with (
        serving(database, STATEHOUSE_ROOT_KEYS=root_key) as server,
        server.client() as client,
        psycopg.connect(database) as conn,
    ):
        locked, other = client.create_task(project_id=client.create_project()), client.create_task()
        conn.execute("SELECT 1 FROM tasks WHERE id = %s FOR UPDATE", [locked.id])
        request = update(locked.project_id, locked.id)
        with grpc.insecure_channel(server.address, options=[("grpc.use_local_subchannel_pool", 1)]) as another:
            futures = [Client(another).tasks.UpdateTaskOutput.future(request, timeout=30) for _ in range(200)]
            for _ in range(50):
                found = client.tasks.GetTask(pb.GetTaskRequest(id=other.id), timeout=2).task
                client.tasks.UpdateTaskOutput(update("", other.id), timeout=2)
            assert found.id == other.id
            waiting = (
                "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
            )
            with psycopg.connect(database) as look:
                assert look.execute(waiting).fetchone() <= (2,)  # type: ignore[operator]
            # A read of the same project is another share than its writes.
            client.tasks.GetTask(pb.GetTaskRequest(project_id=locked.project_id, id=locked.id), timeout=2)
            reasons = {outcome(future) for future in futures}
        assert reasons <= {"LOCK_TIMEOUT", "OVERLOADED"}
        conn.rollback()
        client.tasks.UpdateTaskOutput(request, timeout=5)
        assert server.stop() == 0


def test_those_who_wait_for_a_row_get_it_one_after_the_other(client: Client, project: str, database: str) -> None:
    task = client.create_task(project_id=project)
    with psycopg.connect(database) as conn:
        conn.execute("SELECT 1 FROM tasks WHERE id = %s FOR UPDATE", [task.id])
        futures = [client.tasks.UpdateTaskOutput.future(update(project, task.id), timeout=30) for _ in range(20)]
        time.sleep(0.5)
        conn.rollback()
        assert {outcome(future) for future in futures} == {"OK"}
    assert client.get_task(task).version == 21


def test_a_call_that_is_cancelled_in_line_leaves_it(client: Client, project: str, database: str) -> None:
    task = client.create_task(project_id=project)
    with psycopg.connect(database) as conn:
        conn.execute("SELECT 1 FROM tasks WHERE id = %s FOR UPDATE", [task.id])
        futures = [client.tasks.UpdateTaskOutput.future(update(project, task.id), timeout=30) for _ in range(10)]
        time.sleep(0.3)
        for future in futures:
            future.cancel()
        conn.rollback()
    client.tasks.UpdateTaskOutput(update(project, task.id), timeout=5)


def test_slow_statements_of_one_project_leave_others_alone(database: str, root_key: str) -> None:
    """As with a table that is locked for a long time: each call of the project holds a connection."""
    with serving(database, STATEHOUSE_ROOT_KEYS=root_key) as server, server.client() as client:
        slow, other = client.create_project(), client.create_task()
        rows = [client.create_task(project_id=slow) for _ in range(60)]
        with psycopg.connect(database) as conn:
            conn.execute("SELECT 1 FROM tasks WHERE project_id = %s FOR UPDATE", [slow])
            futures = [client.tasks.UpdateTaskOutput.future(update(slow, row.id), timeout=30) for row in rows]
            for _ in range(50):
                client.tasks.GetTask(pb.GetTaskRequest(id=other.id), timeout=2)
                client.tasks.UpdateTaskOutput(update("", other.id), timeout=2)
            conn.rollback()
        assert {outcome(future) for future in futures} <= {"OK", "LOCK_TIMEOUT", "OVERLOADED"}


def test_a_call_without_a_deadline_gets_one(database: str, root_key: str) -> None:
    limits = ("--call-timeout", "0.5", "--lock-timeout-ms", "60000")
    with (
        serving(database, *limits, STATEHOUSE_ROOT_KEYS=root_key) as server,
        server.client() as client,
        psycopg.connect(database) as conn,
    ):
        task = client.create_task()
        conn.execute("SELECT 1 FROM tasks WHERE id = %s FOR UPDATE", [task.id])
        with fails("DEADLINE_EXCEEDED", "DEADLINE_EXCEEDED"):
            client.tasks.UpdateTaskOutput(update("", task.id))
        conn.rollback()
        assert client.get_task(task).version == 1


@pytest.fixture
def without_standby(postgres: embedded.Embedded) -> Any:
    """A database whose commits wait for a standby that does not exist."""
    url = clone(postgres)
    name = url.split("?")[0].rpartition("/")[2]
    with psycopg.connect(postgres.url, autocommit=True) as conn:
        conn.execute(f"ALTER DATABASE {name} SET synchronous_commit = on")  # type: ignore[call-overload]
    yield url
    find_standby(url)


def lose_standby(url: str) -> None:
    with closing(psycopg.connect(url, autocommit=True)) as conn:
        conn.execute("ALTER SYSTEM SET synchronous_standby_names = 'gone'")
        conn.execute("SELECT pg_reload_conf()")
        while conn.execute("SHOW synchronous_standby_names").fetchone() != ("gone",):
            time.sleep(0.05)
    time.sleep(0.2)


def find_standby(url: str) -> None:
    """End the wait, as if the standby were back."""
    with psycopg.connect(url, autocommit=True) as conn:
        conn.execute("ALTER SYSTEM RESET synchronous_standby_names")
        conn.execute("SELECT pg_reload_conf()")


def test_p4_changes_that_no_standby_has_confirmed_are_unknown_and_reads_go_on(
    without_standby: str, root_key: str
) -> None:
    with serving(without_standby, STATEHOUSE_ROOT_KEYS=root_key) as server, server.client() as client:
        task = client.create_task()
        lose_standby(without_standby)
        create = pb.CreateTaskRequest(task=pb.Task(name="unconfirmed"))
        futures = [client.tasks.CreateTask.future(create, timeout=2) for _ in range(16)]
        for _ in range(30):
            assert client.tasks.GetTask(pb.GetTaskRequest(id=task.id), timeout=1).task == task
        reasons = {outcome(future) for future in futures}
        assert "COMMIT_OUTCOME_UNKNOWN" in reasons
        assert reasons <= {"COMMIT_OUTCOME_UNKNOWN", "DEADLINE_EXCEEDED", "OVERLOADED"}
        unknown = sum(outcome(future) == "COMMIT_OUTCOME_UNKNOWN" for future in futures)
        stored = client.tasks.ListTasks(pb.ListTasksRequest(filters=[{"names": ["unconfirmed"]}])).tasks
        assert len(stored) <= unknown, "what is said not to be stored is not"
        self_settling = [("idempotency-key", "settled")]
        with fails("UNAVAILABLE", "COMMIT_OUTCOME_UNKNOWN"):
            client.tasks.CreateTask(create, metadata=self_settling, timeout=2)
        find_standby(without_standby)
        again = client.tasks.CreateTask(create, metadata=self_settling, timeout=5).task
        assert client.get_task(again) == again
        assert (
            len(client.tasks.ListTasks(pb.ListTasksRequest(filters=[{"names": ["unconfirmed"]}])).tasks)
            == len(stored) + 1
        )


def test_a_statement_that_the_database_cancels_is_not_the_caller_s_cancellation(database: str, root_key: str) -> None:
    url = f"{database}&options=-c%20statement_timeout%3D300"
    with (
        serving(url, "--lock-timeout-ms", "60000", STATEHOUSE_ROOT_KEYS=root_key) as server,
        server.client() as client,
        psycopg.connect(database) as conn,
    ):
        task = client.create_task()
        conn.execute("SELECT 1 FROM tasks WHERE id = %s FOR UPDATE", [task.id])
        with fails("ABORTED", "STATEMENT_CANCELLED") as failure:
            client.tasks.UpdateTaskOutput(update("", task.id))
        assert failure.retry_after


def test_a_load_of_reads_and_one_row_ends_within_its_deadlines(database: str, root_key: str) -> None:
    with (
        serving(database, STATEHOUSE_ROOT_KEYS=root_key) as server,
        server.client() as client,
        psycopg.connect(database) as conn,
    ):
        task = client.create_task()

        def call(rng: random.Random) -> None:
            if rng.random() < 0.5:
                client.tasks.UpdateTaskOutput(update("", task.id), timeout=1)
            else:
                client.tasks.GetTask(pb.GetTaskRequest(id=task.id), timeout=1)

        with load.running(call, threads=16, pause=0.01) as calls:
            for _ in range(3):
                conn.execute("SELECT 1 FROM tasks WHERE id = %s FOR UPDATE", [task.id])
                time.sleep(1.2)
                conn.rollback()
                time.sleep(0.3)
        assert set(calls.counts()) <= {"OK", "DEADLINE_EXCEEDED DEADLINE_EXCEEDED", "DEADLINE_EXCEEDED"}
        assert calls.counts()["OK"] > 50


def test_waiting_threads_are_given_back(client: Client, project: str, database: str) -> None:
    before = threading.active_count()
    task = client.create_task(project_id=project)
    with psycopg.connect(database) as conn, ThreadPoolExecutor(8) as pool:
        conn.execute("SELECT 1 FROM tasks WHERE id = %s FOR UPDATE", [task.id])

        def change(_: int) -> None:
            with suppress(grpc.RpcError):
                client.tasks.UpdateTaskOutput(update(project, task.id), timeout=0.5)

        list(pool.map(change, range(40)))
        conn.rollback()
    assert threading.active_count() < before + 60


def test_workers_that_wait_outlive_a_time_without_connections(database: str, root_key: str) -> None:
    limits = ("--pool-size", "1", "--pool-timeout", "0.3", "--call-timeout", "2", "--lock-timeout-ms", "1500")
    with (
        serving(database, *limits, STATEHOUSE_ROOT_KEYS=root_key) as server,
        server.client() as client,
        psycopg.connect(database) as conn,
    ):
        locked, queue = client.create_task(), {"queue": "q"}
        conn.execute("SELECT 1 FROM tasks WHERE id = %s FOR UPDATE", [locked.id])
        blocked = client.tasks.UpdateTaskOutput.future(update("", locked.id), timeout=30)
        workers = [Worker(client, "local", **queue) for _ in range(3)]
        assert outcome(blocked) in ("LOCK_TIMEOUT", "DEADLINE_EXCEEDED")
        time.sleep(2.5)
        for _ in workers:
            client.enqueue(**queue)
        for worker in workers:
            worker.until(1)
            worker.stop()


def test_a_backend_that_stands_still_keeps_no_place(database: str, root_key: str) -> None:
    limits = ("--transaction-limit", "1")
    with serving(database, *limits, STATEHOUSE_ROOT_KEYS=root_key) as server, server.client() as client:
        held = Transaction(client, project_id="local", idle_timeout=span(1))
        with psycopg.connect(database, autocommit=True) as look, stopped(look):
            assert next(held.stream).ended.status.message.startswith("The transaction exceeded its idle_timeout")
            Transaction(client, project_id="local").rollback()


@contextmanager
def stopped(look: psycopg.Connection[Any]) -> Iterator[None]:
    """Stop the backend of the transaction that is open."""
    row = look.execute("SELECT pid FROM pg_stat_activity WHERE state = 'idle in transaction'").fetchone()
    assert row
    os.kill(row[0], signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(row[0], signal.SIGCONT)
