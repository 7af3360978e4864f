"""Calls that have ended are freed at once: a connection counts them until then."""

import queue
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import grpc
import psycopg
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc
from statehouse.v1 import job_pb2, lock_pb2
from statehouse.v1 import task_pb2 as pb
from statehouse.v1 import transaction_pb2 as tx

from tests.support.client import Client, pack_any, span
from tests.support.process import ServerProcess, serving
from tests.support.transactions import Transaction, begin_with, call_of

ROUNDS = 12
"""Several times as many calls as a connection may have."""


@pytest.fixture(scope="module")
def server(database: str, root_key: str) -> Iterator[ServerProcess]:
    limits = ("--connection-streams", "5", "--receive-timeout", "0.3", "--lock-timeout-ms", "300")
    with serving(database, *limits, STATEHOUSE_ROOT_KEYS=root_key) as server:
        yield server


@contextmanager
def connected(server: ServerProcess) -> Iterator[Client]:
    with grpc.insecure_channel(server.address, options=[("grpc.use_local_subchannel_pool", 1)]) as channel:
        yield Client(channel)


def never() -> Iterator[Any]:
    return iter(queue.SimpleQueue[Any]().get, None)


def begun(client: Client, *steps: tx.TransactRequest, deadline: float | None = None) -> Any:
    """The stream of a transaction that is open, with these further steps sent."""
    transaction = Transaction(client, deadline=deadline)
    transaction.put(*steps)
    return transaction.stream


WAIT = job_pb2.WaitForJobsRequest(worker_id="w")
LOCKED = lock_pb2.AcquireLockRequest(name="held", holder="other", ttl=span(5), wait=span(5))
LARGE = pb.GetTaskRequest(id="x" * 5_000_000)
ENDS: dict[str, Callable[[Client], Any]] = {
    "an answer": lambda client: client.tasks.ListTasks(pb.ListTasksRequest()),
    "a refusal": lambda client: client.tasks.GetTask(pb.GetTaskRequest(id="%")),
    "a refused stream": lambda client: list(client.tasks.StreamTaskTree(pb.StreamTaskTreeRequest(id="%"))),
    "a token that was not given out": lambda client: client.tasks.ListTasks(pb.ListTasksRequest(page_token="forged.x")),
    "a failed batch": lambda client: client.transactions.ExecuteBatch(
        tx.ExecuteBatchRequest(calls=[pack_any(pb.GetTaskRequest(id="none"))])
    ),
    "a request that is too large": lambda client: client.tasks.GetTask(LARGE),
    "a request that does not come": lambda client: client.transactions.Transact(never()).__next__(),
    "a deadline while waiting for jobs": lambda client: list(client.jobs.WaitForJobs(WAIT, timeout=0.2)),
    "a deadline while waiting for a lock": lambda client: client.locks.AcquireLock(LOCKED, timeout=0.2),
    "a lock that is held": lambda client: client.locks.AcquireLock(
        lock_pb2.AcquireLockRequest(name="held", holder="other", ttl=span(5), wait=span(0.1))
    ),
    "a row that is locked": lambda client: client.tasks.UpdateTaskOutput(
        pb.UpdateTaskOutputRequest(id="locked", output_json="1")
    ),
    "a deadline in line for a row": lambda client: client.tasks.UpdateTaskOutput(
        pb.UpdateTaskOutputRequest(id="locked", output_json="1"), timeout=0.1
    ),
    "a cancelled call": lambda client: client.jobs.WaitForJobs(WAIT).cancel(),
    "a cancelled transaction": lambda client: begun(client).cancel(),
    "a transaction with a deadline": lambda client: list(begun(client, deadline=0.3)),
    "a transaction with a failed call": lambda client: begun(client, call_of(pb.GetTaskRequest(id="none"))).cancel(),
    "a transaction that ends wrongly": lambda client: list(begun(client, begin_with())),
    "a watch that is cancelled": lambda client: (
        health_pb2_grpc.HealthStub(client.channel).Watch(health_pb2.HealthCheckRequest()).cancel()
    ),
}


@pytest.mark.parametrize("end", ENDS)
def test_a_connection_may_have_new_calls_after(server: ServerProcess, database: str, end: str) -> None:
    with connected(server) as client, psycopg.connect(database) as conn:
        with suppress(grpc.RpcError):
            client.create_task(id="locked")
        client.acquire("local", "held", "holder")
        conn.execute("SELECT 1 FROM tasks WHERE id = 'locked' FOR UPDATE")
        for _ in range(ROUNDS):
            with suppress(grpc.RpcError):
                ENDS[end](client)
        deadline = time.monotonic() + 10  # what was cancelled ends at the server a little later
        while not _answers(client):
            assert time.monotonic() < deadline, "calls that have ended are still counted"


def _answers(client: Client) -> bool:
    try:
        return bool(client.tasks.ListTasks(pb.ListTasksRequest(), timeout=10).tasks)
    except grpc.RpcError as error:
        assert "RST_STREAM" in str(error.details())
        return False
