"""Larger messages than those that clients take by default."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import grpc
import pytest
from statehouse.v1 import task_pb2 as pb
from statehouse.v1 import transaction_pb2, workflow_pb2

from statehouse_server import app
from statehouse_server.config import Config
from statehouse_server.rpc.admission import RECEIVING_MB, CallThreads
from tests.support.client import Client, fails, pack_any
from tests.support.transactions import Transaction

MIB = 1024 * 1024
LARGE = '"' + "x" * 1_000_000 + '"'


@pytest.fixture(scope="module")
def port(config: Config, database: str) -> Iterator[int]:
    """A server with messages of up to 8 MiB."""
    with app.running(replace(config, max_request_mb=8, max_response_mb=8), database) as server:
        yield server.port


@contextmanager
def connected(port: int, **options: int) -> Iterator[Client]:
    settings: Any = [(f"grpc.{name}", value) for name, value in options.items()]
    with grpc.insecure_channel(f"127.0.0.1:{port}", options=settings) as channel:
        yield Client(channel)


def test_a_client_that_takes_more_gets_more(port: int) -> None:
    with connected(port, max_receive_message_length=8 * MIB) as client:
        project = client.create_project()
        tasks = [pb.Task(name=f"n{number}", input_json=LARGE) for number in range(6)]
        created = client.tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(project_id=project, tasks=tasks)).tasks
        ids = [task.id for task in created]
        assert len(client.tasks.ListTasks(pb.ListTasksRequest(project_id=project)).tasks) == 6
        assert len(client.tasks.BatchGetTasks(pb.BatchGetTasksRequest(project_id=project, ids=ids)).tasks) == 6
        calls = [pack_any(pb.GetTaskRequest(project_id=project, id=id_)) for id_ in ids]
        batch = transaction_pb2.ExecuteBatchRequest(project_id=project, calls=calls)
        assert len(client.transactions.ExecuteBatch(batch).results) == 6
        with Transaction(client, project_id=project) as transaction:
            assert len(transaction.call(pb.ListTasksRequest()).tasks) == 6
        client.create_task(project_id=project, input_json=LARGE)
        client.create_task(project_id=project, input_json=LARGE)
        client.create_task(project_id=project, input_json=LARGE)
        page = client.tasks.ListTasks(pb.ListTasksRequest(project_id=project))
        assert len(page.tasks) == 8
        assert page.next_page_token


def test_what_is_included_may_be_larger_too(port: int) -> None:
    with connected(port, max_receive_message_length=8 * MIB) as client:
        project = client.create_project()
        workflow = client.create_workflow(project_id=project)
        for _ in range(6):
            client.create_task(project_id=project, workflow_id=workflow.id, input_json=LARGE)
        request = workflow_pb2.GetWorkflowRequest(
            project_id=project, id=workflow.id, include_tasks=workflow_pb2.INCLUDE_TASKS_ALL
        )
        assert len(client.workflows.GetWorkflow(request).tasks) == 6


def test_a_client_that_takes_no_more_is_refused_by_its_own_library(port: int) -> None:
    with connected(port) as client:
        project = client.create_project()
        for _ in range(5):
            client.create_task(project_id=project, input_json=LARGE)
        with pytest.raises(grpc.RpcError) as caught:
            client.tasks.ListTasks(pb.ListTasksRequest(project_id=project))
        assert caught.value.code() is grpc.StatusCode.RESOURCE_EXHAUSTED
        assert len(client.tasks.ListTasks(pb.ListTasksRequest(project_id=project, page_size=4)).tasks) == 4


def test_what_is_larger_than_the_setting_is_refused(port: int) -> None:
    with connected(port, max_receive_message_length=-1) as client:
        project = client.create_project()
        tasks = [pb.Task(name=f"n{number}", input_json=LARGE) for number in range(9)]
        with pytest.raises(grpc.RpcError) as caught:
            client.tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(project_id=project, tasks=tasks))
        assert caught.value.code() is grpc.StatusCode.RESOURCE_EXHAUSTED
        top = client.create_task(project_id=project)
        for task in tasks:
            client.create_task(project_id=project, parent_id=top.id, name=task.name, input_json=LARGE)
        with fails("FAILED_PRECONDITION", "RESULT_TOO_LARGE") as failure:
            client.tasks.GetTaskTree(pb.GetTaskTreeRequest(project_id=project, id=top.id))
        assert failure.metadata == {"limit": str(8 * MIB - 64 * 1024)}


@pytest.mark.parametrize(("megabytes", "slots"), [(4, 64), (16, 16)])
def test_larger_requests_are_received_by_fewer_at_a_time(megabytes: int, slots: int) -> None:
    """Together they take no more memory."""
    receiving = CallThreads("test", Config(max_request_mb=megabytes), others=0)
    assert receiving.threads.size == slots + Config.max_queued_calls
    assert slots * megabytes == RECEIVING_MB
