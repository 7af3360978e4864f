"""Interactive transactions: each way in which one ends without a commit."""

import subprocess
import sys
import threading
import time
from typing import Any

import grpc
import psycopg
from statehouse.v1 import task_pb2
from statehouse.v1 import transaction_pb2 as pb

from statehouse_server import app
from statehouse_server.config import Config
from tests.support.client import Client, Failure, fails
from tests.support.transactions import Transaction, call_of, create, tasks_of, wait_until_rolled_back


def test_rollback_undoes_it(client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    with Transaction(client, project_id=project) as transaction:
        transaction.call(create())
        transaction.rollback()
        assert next(transaction.stream, None) is None
    wait_until_rolled_back(sql)
    assert not tasks_of(client, project)


def test_the_end_of_the_requests_without_a_commit_undoes_it(client: Client, project: str) -> None:
    with Transaction(client, project_id=project) as transaction:
        transaction.call(create())
        transaction.half_close()
        assert [response.WhichOneof("outcome") for response in transaction.stream] == ["rolled_back"]
    assert not tasks_of(client, project)


def test_a_cancelled_stream_undoes_it(client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    with Transaction(client, project_id=project) as transaction:
        transaction.call(create())
        transaction.stream.cancel()
    wait_until_rolled_back(sql)
    assert not tasks_of(client, project)


def test_a_stream_that_is_cancelled_while_a_statement_runs_undoes_it(
    client: Client, project: str, sql: psycopg.Connection[Any]
) -> None:
    task = client.create_task(project_id=project)
    with sql.transaction():
        sql.execute("SELECT 1 FROM tasks WHERE project_id = %s AND id = %s FOR UPDATE", [project, task.id])
        transaction = Transaction(client, project_id=project)
        transaction.put(call_of(task_pb2.GetTaskRequest(id=task.id), pb.ROW_LOCK_UPDATE))
        time.sleep(0.1)
        transaction.stream.cancel()
        started = time.monotonic()
        waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
        with psycopg.connect(sql.info.dsn, password=sql.info.password, autocommit=True) as other:
            while (row := other.execute(waiting).fetchone()) and row[0] and time.monotonic() < started + 5:
                time.sleep(0.02)
            assert row == (0,)
    wait_until_rolled_back(sql)


def test_a_deadline_undoes_it(client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    with Transaction(client, project_id=project, deadline=0.7) as transaction:
        transaction.call(create())
        with fails("DEADLINE_EXCEEDED", "DEADLINE_EXCEEDED"):
            list(transaction.stream)
    wait_until_rolled_back(sql)
    assert not tasks_of(client, project)


def test_a_killed_client_undoes_it(client: Client, project: str, grpc_addr: str, sql: psycopg.Connection[Any]) -> None:
    script = f"""
import grpc, queue, sys, time
from statehouse.v1 import task_pb2, transaction_pb2 as pb, transaction_pb2_grpc
q = queue.SimpleQueue()
stream = transaction_pb2_grpc.TransactionServiceStub(grpc.insecure_channel("{grpc_addr}")).Transact(iter(q.get, None))
q.put(pb.TransactRequest(begin=pb.TransactRequest.Begin(project_id="{project}")))
next(stream)
step = pb.TransactRequest()
step.call.request.Pack(task_pb2.CreateTaskRequest(task=task_pb2.Task(name="x")))
q.put(step)
print(next(stream).WhichOneof("outcome"), flush=True)
time.sleep(60)
"""
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline().strip() == "result"
        process.kill()
    wait_until_rolled_back(sql)
    assert not tasks_of(client, project)


def test_a_transaction_whose_connection_dies_is_ended(
    client: Client, project: str, sql: psycopg.Connection[Any]
) -> None:
    with Transaction(client, project_id=project) as transaction, fails("UNAVAILABLE"):
        transaction.call(create())
        sql.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND xact_start IS NOT NULL AND pid <> pg_backend_pid()"
        )
        while True:
            transaction.call(create())
    assert not tasks_of(client, project)


def test_a_stopping_server_ends_open_transactions_and_says_so(config: Config, database: str) -> None:
    with app.running(config, database) as server, grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel:
        client = Client(channel)
        project = client.create_project()
        with Transaction(client, project_id=project) as transaction:
            transaction.call(create())
            stopping = threading.Thread(target=server.stop)
            stopping.start()
            ended = next(transaction.stream)
            assert ended.WhichOneof("outcome") == "ended"
            failure = Failure()
            failure.read_status(ended.ended.status)
            assert failure.reason == "SHUTTING_DOWN"
            stopping.join()
    with psycopg.connect(database) as conn:
        assert conn.execute("SELECT count(*) FROM tasks WHERE project_id = %s", [project]).fetchone() == (0,)
