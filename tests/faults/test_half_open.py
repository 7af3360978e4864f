"""Calls that begin but send no request do not block other calls."""

import queue
import random
import threading

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc
from statehouse.v1 import system_pb2
from statehouse.v1 import task_pb2 as pb

from tests.faults import load
from tests.faults.half_open import RawConnection, half_open
from tests.support.client import Client
from tests.support.process import serving

METHODS = {
    "unary": "/statehouse.v1.TaskService/GetTask",
    "stream": "/statehouse.v1.TaskService/StreamTaskTree",
    "transaction": "/statehouse.v1.TransactionService/Transact",
    "wait": "/statehouse.v1.JobService/WaitForJobs",
    "health": "/grpc.health.v1.Health/Check",
    "reflection": "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo",
}


@pytest.mark.parametrize("kind", METHODS)
def test_a_thousand_calls_without_a_request_stop_nobody(database: str, root_key: str, kind: str) -> None:
    with serving(database, STATEHOUSE_ROOT_KEYS=root_key) as server, server.client() as client:
        task = client.create_task()
        with half_open(server.address, METHODS[kind], connections=10, calls=100):
            for _ in range(10):
                _everything_works(client, task)
        assert server.stop() == 0


def _everything_works(client: Client, task: pb.Task) -> None:
    """One call of each kind, with an ordinary deadline."""
    patience = 5
    assert client.tasks.GetTask(pb.GetTaskRequest(id=task.id), timeout=patience).task == task
    assert list(client.tasks.StreamTaskTree(pb.StreamTaskTreeRequest(id=task.id), timeout=patience))
    health = health_pb2_grpc.HealthStub(client.channel)
    assert health.Check(health_pb2.HealthCheckRequest(), timeout=patience).status == 1


def test_a_request_that_does_not_come_ends_the_call(database: str, root_key: str) -> None:
    with serving(database, "--receive-timeout", "0.5", STATEHOUSE_ROOT_KEYS=root_key) as server:
        with server.client() as client:
            # One for each call, since the thread of an ended one may still wait for its next request.
            first, second = queue.SimpleQueue[None](), queue.SimpleQueue[None]()
            half = client.channel.stream_unary(METHODS["unary"], bytes, bytes).future(iter(first.get, None))
            assert half.exception(timeout=20).code() is grpc.StatusCode.CANCELLED
            stream = client.transactions.Transact(iter(second.get, None))
            with pytest.raises(grpc.RpcError) as caught:
                next(stream)
            assert caught.value.code() is grpc.StatusCode.CANCELLED  # type: ignore[attr-defined]
            first.put(None)
            second.put(None)
        assert server.stop() == 0
        assert [line["reason"] for line in server.calls("TaskService.GetTask")] == ["DEADLINE_EXCEEDED"]


def test_health_answers_while_calls_without_a_request_fill_its_threads(database: str, root_key: str) -> None:
    with (
        serving(database, STATEHOUSE_ROOT_KEYS=root_key) as server,
        server.client() as client,
        half_open(server.address, METHODS["health"], connections=4, calls=30),
    ):
        health = health_pb2_grpc.HealthStub(client.channel)
        for _ in range(20):
            assert health.Check(health_pb2.HealthCheckRequest(), timeout=5).status == 1
        assert client.system.GetServerInfo(system_pb2.GetServerInfoRequest(), timeout=5).version


def test_many_resets_end_no_call_of_others(database: str, root_key: str) -> None:
    with serving(database, STATEHOUSE_ROOT_KEYS=root_key) as server, server.client() as client:
        task = client.create_task()
        stopping = threading.Event()

        def reset() -> None:
            raw = RawConnection(server.address)
            for _ in range(10_000):
                if stopping.is_set():
                    return
                raw.reset(raw.begin(METHODS["unary"]))
            raw.close()

        thread = threading.Thread(target=reset)
        thread.start()

        def call(_: random.Random) -> None:
            client.tasks.GetTask(pb.GetTaskRequest(id=task.id), timeout=10)

        with load.running(call, threads=2, pause=0.01) as calls:
            thread.join(60)
        stopping.set()
        assert calls.outcomes
        assert set(calls.counts()) == {"OK"}
        assert server.stop() == 0
