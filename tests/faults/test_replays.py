"""Replayed responses under an idempotency key, to clients that still wait or have disconnected."""

import random
import time

import grpc
from statehouse.v1 import task_pb2 as pb

from tests.faults.deployment import Deployment
from tests.support.client import Client

KEY = [("idempotency-key", "once")]
REQUEST = pb.CreateTaskRequest(task=pb.Task(name="once"))


def test_a_replay_to_a_client_that_has_gone_is_no_defect(deployment: Deployment) -> None:
    with deployment.client() as client:
        client.tasks.CreateTask(REQUEST, metadata=KEY)
        leave_replays(client, 200)
        answered_again(client)
    deployment.stop()
    assert deployment.logged_defects() == []


def answered_again(client: Client) -> None:
    """The response, once no call of a disconnected client is running."""
    for _ in range(100):
        try:
            client.tasks.CreateTask(REQUEST, metadata=KEY)
            return
        except grpc.RpcError as error:
            assert error.code() is grpc.StatusCode.ABORTED
            time.sleep(0.1)
    raise AssertionError("the key stays in use")


def leave_replays(client: Client, count: int) -> None:
    """Request the response again this many times, without reading it."""
    rng = random.Random(1)
    for _ in range(count):
        future = client.tasks.CreateTask.future(REQUEST, metadata=KEY)
        time.sleep(rng.uniform(0, 0.008))
        future.cancel()
