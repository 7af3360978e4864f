"""The project of the server: what is of no other project is there, and calls change nothing in it but who may do what
in all projects."""

from typing import Any

import psycopg
import pytest
from google.protobuf.descriptor import MethodDescriptor
from google.protobuf.descriptor_pb2 import MethodOptions
from google.protobuf.message_factory import GetMessageClass
from statehouse.v1 import options_pb2, project_pb2, task_pb2, transaction_pb2, user_pb2

from statehouse_server.services.registry import SERVICES
from tests.support.client import Client, fails, pack_any
from tests.support.transactions import Transaction

SYSTEM = "system"
CHANGES = [
    method
    for service in SERVICES
    for method in service.descriptor.methods
    if "project_id" in method.input_type.fields_by_name
    and not method.client_streaming
    and method.GetOptions().idempotency_level != MethodOptions.NO_SIDE_EFFECTS
    and not method.GetOptions().Extensions[options_pb2.method].in_system_project
]


@pytest.mark.parametrize("method", CHANGES, ids=lambda method: method.name)
def test_nothing_in_it_can_be_changed(client: Client, method: MethodDescriptor) -> None:
    request, response = GetMessageClass(method.input_type), GetMessageClass(method.output_type)
    path = f"/{method.containing_service.full_name}/{method.name}"
    make: Any = client.channel.unary_stream if method.server_streaming else client.channel.unary_unary
    call = make(path, request.SerializeToString, response.FromString)
    with fails("FAILED_PRECONDITION", "FAILED_PRECONDITION") as failure:
        answer = call(request(project_id=SYSTEM))
        list(answer if method.server_streaming else [answer])
    assert failure.metadata == {"entity_kind": "project", "entity_id": SYSTEM}


def test_nothing_in_it_can_be_changed_in_a_transaction(client: Client, project: str) -> None:
    request = task_pb2.CreateTaskRequest(task={"name": "t", "project_id": SYSTEM})
    with fails("FAILED_PRECONDITION", "FAILED_PRECONDITION"):
        client.tasks.CreateTask(request)
    with fails("FAILED_PRECONDITION", "FAILED_PRECONDITION") as failure:
        calls = [pack_any(request)]
        client.transactions.ExecuteBatch(transaction_pb2.ExecuteBatchRequest(project_id=project, calls=calls))
    assert failure.metadata["call_index"] == "0"
    with Transaction(client, project_id=project) as transaction:
        assert transaction.failure(request).reason == "FAILED_PRECONDITION"
    with fails("FAILED_PRECONDITION", "FAILED_PRECONDITION"):
        Transaction(client, project_id=SYSTEM, idempotency_key="k")


def test_it_can_be_read(client: Client) -> None:
    assert client.projects.GetProject(project_pb2.GetProjectRequest(id=SYSTEM)).project.name == "System"
    assert not client.tasks.ListTasks(task_pb2.ListTasksRequest(project_id=SYSTEM)).tasks
    with fails("NOT_FOUND"):
        client.tasks.GetTask(task_pb2.GetTaskRequest(project_id=SYSTEM, id="t"))
    with Transaction(client, project_id=SYSTEM, read_only=True) as transaction:
        assert not transaction.call(task_pb2.ListTasksRequest()).tasks


@pytest.mark.parametrize("id_", ["local", SYSTEM])
def test_what_always_exists_cannot_be_deleted(client: Client, id_: str) -> None:
    for purge in (False, True):
        with fails("FAILED_PRECONDITION", "FAILED_PRECONDITION") as failure:
            client.projects.DeleteProject(project_pb2.DeleteProjectRequest(id=id_, purge=purge))
        assert failure.metadata == {"entity_kind": "project", "entity_id": id_}
        assert failure.message == f"The project {id_} always exists; it cannot be deleted."
    with fails("ALREADY_EXISTS"):
        client.create_project(id=id_)


def test_the_keys_of_global_methods_are_in_it(client: Client, sql: psycopg.Connection[Any]) -> None:
    def projects_of(key: str) -> list[str]:
        rows = sql.execute("SELECT project_id FROM idempotency_keys WHERE key = %s", [key])
        return [project_id for (project_id,) in rows]

    client.users.CreateUser(user_pb2.CreateUserRequest(user={"name": "n"}), metadata=[("idempotency-key", "of-a-user")])
    client.projects.CreateProject(
        project_pb2.CreateProjectRequest(project={"name": "n"}), metadata=[("idempotency-key", "of-a-project")]
    )
    client.tasks.CreateTask(task_pb2.CreateTaskRequest(task={"name": "n"}), metadata=[("idempotency-key", "of-a-task")])
    assert [projects_of(f"of-a-{kind}") for kind in ("user", "project", "task")] == [[SYSTEM], [SYSTEM], ["local"]]
