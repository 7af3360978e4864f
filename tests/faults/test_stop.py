"""A server that shuts down ends running calls and gives each a reason."""

import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from typing import Any

import grpc
import psycopg
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc
from statehouse.v1 import job_pb2, job_pb2_grpc, lock_pb2, lock_pb2_grpc
from statehouse.v1 import task_pb2 as pb

from tests.support.client import Client, Failure, span
from tests.support.process import serving
from tests.support.transactions import Transaction, call_of

CHANNELS = 4


def transaction(channel: grpc.Channel, *calls: Any) -> Iterator[Any]:
    """An open transaction, with these calls sent."""
    opened = Transaction(Client(channel), deadline=None)
    opened.put(*map(call_of, calls))
    return opened.stream


def reason_of(end: Callable[[], Any]) -> str:
    """Why a call ended, by its status alone."""
    failure = Failure()
    with pytest.raises(grpc.RpcError) as caught:
        end()
    failure.read(caught.value)
    return failure.reason


@pytest.mark.parametrize("round_", range(3))
def test_all_that_is_under_way_is_told_that_the_server_stops(database: str, root_key: str, round_: int) -> None:
    with (
        serving(database, "--grace", "3", "--lock-timeout-ms", "60000", STATEHOUSE_ROOT_KEYS=root_key) as server,
        psycopg.connect(database) as conn,
        ExitStack() as stack,
    ):
        options = [("grpc.use_local_subchannel_pool", 1)]
        channels = [
            stack.enter_context(grpc.insecure_channel(server.address, options=options)) for _ in range(CHANNELS)
        ]
        task = Client(channels[0]).create_task()
        conn.execute("SELECT 1 FROM tasks WHERE id = %s FOR UPDATE", [task.id])
        blocked = pb.UpdateTaskOutputRequest(id=task.id, output_json="1")
        lock = f"lock-{round_}"
        Client(channels[0]).acquire("local", lock, "holder")
        waits = lock_pb2.AcquireLockRequest(name=lock, holder="other", ttl=span(60), wait=span(60))
        streams: list[Any] = []
        futures: list[Any] = []
        for channel in channels:
            streams += [transaction(channel) for _ in range(3)]
            streams.append(transaction(channel, pb.CreateTaskRequest(task=pb.Task(name="n"))))
            streams.append(transaction(channel, blocked))
            streams.append(job_pb2_grpc.JobServiceStub(channel).WaitForJobs(job_pb2.WaitForJobsRequest(worker_id="w")))
            streams.append(health_pb2_grpc.HealthStub(channel).Watch(health_pb2.HealthCheckRequest()))
            futures.append(lock_pb2_grpc.LockServiceStub(channel).AcquireLock.future(waits))
            futures.append(Client(channel).tasks.UpdateTaskOutput.future(blocked))
        waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
        with psycopg.connect(database, autocommit=True) as look:
            while look.execute(waiting).fetchone() < (CHANNELS,):  # type: ignore[operator]
                pass
        server.process.send_signal(signal.SIGTERM)
        ends = [partial(list, stream) for stream in streams] + [future.result for future in futures]
        assert {reason_of(end) for end in ends} == {"SHUTTING_DOWN"}
        assert server.process.wait(20) == 0
