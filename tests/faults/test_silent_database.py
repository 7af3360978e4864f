"""A database that does not respond: connections stay open, but no byte passes."""

import random
import time
from typing import Any

import grpc
import pytest
from statehouse.v1 import task_pb2 as pb

from statehouse_server.postgres import embedded
from tests.faults import load, proxy
from tests.support.client import Client
from tests.support.databases import clone
from tests.support.process import serving

DEADLINE = 1.0
"""Deadline of calls in seconds."""


@pytest.mark.parametrize("mixed", [False, True], ids=["reads", "reads and writes"])
def test_calls_end_at_their_deadline_and_succeed_when_the_silence_ends(
    postgres: embedded.Embedded, root_key: str, mixed: bool
) -> None:
    with (
        proxy.between(clone(postgres)) as (between, url),
        serving(url, STATEHOUSE_ROOT_KEYS=root_key) as server,
        server.client() as client,
    ):
        task = client.create_task()

        def call(rng: random.Random) -> Any:
            if mixed and rng.random() < 0.5:
                return client.tasks.CreateTask(pb.CreateTaskRequest(task=pb.Task(name="one more")), timeout=DEADLINE)
            return client.tasks.GetTask(pb.GetTaskRequest(id=task.id), timeout=DEADLINE)

        with load.running(call, threads=8, pause=0.01) as calls:
            time.sleep(0.5)
            between.silence()
            time.sleep(8)
            between.resume()
            resumed = time.monotonic()
            time.sleep(4)
            assert server.process.poll() is None, "the server is dead"
        silent = [one for one in calls.outcomes if resumed - 7 < one.began < resumed - 1.5]
        assert silent
        assert {one.code for one in silent} <= {"DEADLINE_EXCEEDED", "UNAVAILABLE", "RESOURCE_EXHAUSTED"}
        assert calls.succeeded_after(resumed) < 3
        assert server.stop() == 0


def test_the_server_itself_ends_each_call_within_a_second_of_its_deadline(
    postgres: embedded.Embedded, root_key: str
) -> None:
    """According to the log, since a client ends the call by itself."""
    with (
        proxy.between(clone(postgres)) as (between, url),
        serving(url, STATEHOUSE_ROOT_KEYS=root_key) as server,
        server.client() as client,
    ):
        task = client.create_task()
        between.silence()
        for _ in range(3):
            futures = [client.tasks.GetTask.future(pb.GetTaskRequest(id=task.id), timeout=DEADLINE) for _ in range(8)]
            for future in futures:
                with pytest.raises(grpc.RpcError):
                    future.result()
        time.sleep(2)
        ended = [line for line in server.calls("TaskService.GetTask") if line["code"] != "OK"]
        assert len(ended) == 24
        assert max(line["ms"] for line in ended) < 1e3 * (DEADLINE + 1)
        between.resume()
        assert _succeeds(client, task)


def _succeeds(client: Client, task: pb.Task) -> bool:
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        try:
            return client.get_task(task) == task
        except grpc.RpcError:
            time.sleep(0.05)
    return False
