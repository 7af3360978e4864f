"""Batches: several calls in one request, which happen as one."""

from dataclasses import replace

import grpc
import pytest
from google.protobuf.any_pb2 import Any as AnyMessage
from statehouse.v1 import credential_pb2, system_pb2, task_pb2, workflow_pb2
from statehouse.v1 import transaction_pb2 as pb

from statehouse_server import app
from statehouse_server.config import Config
from tests.support.client import Client, fails, pack_any
from tests.support.transactions import Transaction, create, tasks_of


def test_a_batch_of_calls_happens_as_one(client: Client, project: str) -> None:
    workflow = workflow_pb2.Workflow(id="w", name="w")
    request = pb.ExecuteBatchRequest(
        project_id=project,
        calls=[
            pack_any(workflow_pb2.CreateWorkflowRequest(workflow=workflow)),
            pack_any(create(workflow_id="w")),
            pack_any(task_pb2.ListTasksRequest(filters=[{"workflow_ids": {"ids": ["w"]}}])),
        ],
    )
    results = client.transactions.ExecuteBatch(request).results
    listed = task_pb2.ListTasksResponse()
    assert results[2].Unpack(listed)
    assert [task.workflow_id for task in listed.tasks] == ["w"]


def test_a_batch_that_fails_does_nothing_and_names_the_call(client: Client, project: str) -> None:
    calls = [pack_any(create("one")), pack_any(create("two", parent_id="nothing-there")), pack_any(create("three"))]
    with fails("NOT_FOUND", "PARENT_NOT_FOUND") as failure:
        client.transactions.ExecuteBatch(pb.ExecuteBatchRequest(project_id=project, calls=calls))
    assert failure.metadata["call_index"] == "1"
    assert failure.message.startswith("calls[1]")
    assert not tasks_of(client, project)
    calls = [pack_any(create("one")), pack_any(create(""))]
    with fails("INVALID_ARGUMENT", field="task.name"):
        client.transactions.ExecuteBatch(pb.ExecuteBatchRequest(project_id=project, calls=calls))
    assert not tasks_of(client, project)


def test_a_batch_in_a_batch_names_the_call_and_the_item(client: Client, project: str) -> None:
    tasks = [task_pb2.Task(name="a"), task_pb2.Task(name="b", parent_id="nowhere")]
    create_all = pack_any(task_pb2.BatchCreateTasksRequest(project_id=project, tasks=tasks))
    with fails("NOT_FOUND", "PARENT_NOT_FOUND") as failure:
        client.transactions.ExecuteBatch(pb.ExecuteBatchRequest(project_id=project, calls=[create_all]))
    assert (failure.metadata["call_index"], failure.metadata["item_index"]) == ("0", "1")
    assert failure.message.startswith("calls[0]: tasks[1]: parent_id: ")


@pytest.mark.parametrize(
    "call",
    [
        AnyMessage(),
        AnyMessage(type_url="type.googleapis.com/statehouse.v1.Nothing"),
        AnyMessage(type_url="type.googleapis.com/statehouse.v1.GetTaskRequest", value=b"\xff\xff"),
        pack_any(task_pb2.StreamTaskTreeRequest(id="x")),
        pack_any(pb.ExecuteBatchRequest()),
        pack_any(task_pb2.Task(name="not a request")),
    ],
)
def test_what_is_not_a_unary_request_cannot_be_nested(client: Client, call: AnyMessage) -> None:
    with fails("INVALID_ARGUMENT", "INVALID_FIELD"):
        client.transactions.ExecuteBatch(pb.ExecuteBatchRequest(calls=[call]))
    step = pb.TransactRequest(call=pb.TransactRequest.Call(request=call))
    with Transaction(client) as transaction:
        assert transaction.send(step).result.status.code == grpc.StatusCode.INVALID_ARGUMENT.value[0]


def test_an_empty_batch_and_one_with_too_many_calls_are_refused(client: Client) -> None:
    for calls in ([], [pack_any(system_pb2.GetServerInfoRequest())] * 1001):
        with fails("INVALID_ARGUMENT", field="calls"):
            client.transactions.ExecuteBatch(pb.ExecuteBatchRequest(calls=calls))


def test_the_key_of_a_batch_covers_all_of_it(client: Client, project: str) -> None:
    request = pb.ExecuteBatchRequest(project_id=project, calls=[pack_any(create("one")), pack_any(create("two"))])
    key = [("idempotency-key", "the-batch")]
    first = client.transactions.ExecuteBatch(request, metadata=key)
    assert client.transactions.ExecuteBatch(request, metadata=key) == first
    assert sorted(tasks_of(client, project)) == ["one", "two"]


def test_a_refused_secret_leaves_nothing_under_a_key(config: Config, database: str) -> None:
    """Without a root key there is no pepper for the fingerprint."""
    with (
        app.running(replace(config, root_keys="none"), database) as server,
        grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel,
    ):
        client = Client(channel)
        given = credential_pb2.Credential(provider="p", name="n", secret="4711")
        with Transaction(client) as transaction:
            request = credential_pb2.CreateCredentialRequest(credential=given)
            assert transaction.failure(request).reason == "KEY_UNAVAILABLE"
        nested = pb.ExecuteBatchRequest(calls=[pack_any(credential_pb2.CreateCredentialRequest(credential=given))])
        with fails("FAILED_PRECONDITION", "KEY_UNAVAILABLE"):
            client.transactions.ExecuteBatch(nested, metadata=[("idempotency-key", "of-a-batch")])
        deep = pack_any(credential_pb2.CreateCredentialRequest(credential=given))
        for _ in range(1_500):
            deep = pack_any(deep)
        with fails("INVALID_ARGUMENT", "INVALID_FIELD"):
            client.transactions.ExecuteBatch(
                pb.ExecuteBatchRequest(calls=[deep]), metadata=[("idempotency-key", "deep")]
            )
