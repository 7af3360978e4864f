"""Calls that a program makes for a user: `x-statehouse-on-behalf-of`."""

import json
from pathlib import Path
from typing import Any

import grpc
import psycopg
import pytest
from statehouse.v1 import access_pb2, task_pb2, transaction_pb2, user_session_pb2

from tests.support import credentials
from tests.support.access import Guarded, WithHeaders, bearer
from tests.support.client import Client, fails, pack_any
from tests.support.feed import events
from tests.support.roles import add, lacking
from tests.support.transactions import Transaction
from tests.support.waiting import until


@pytest.fixture(scope="module")
def project(access: Guarded) -> str:
    return access.administrator.create_project()


class TestOnBehalfOf:
    @staticmethod
    def client(access: Guarded, label: str, project: str, user: str) -> Client:
        headers = (*bearer(access.token_of(label, project)), ("x-statehouse-on-behalf-of", user))
        channel = access.stack.enter_context(grpc.insecure_channel(access.address))
        return Client(grpc.intercept_channel(channel, WithHeaders(headers)))

    def test_it_is_in_the_log_and_in_the_audit_log(
        self, access: Guarded, project: str, sql: psycopg.Connection[Any], log_file: Path
    ) -> None:
        credential = credentials.create(access.administrator, project, name="of ada")
        credentials.reveal(self.client(access, "ADMIN", project, "ada"), credential, x_request_id="for-ada")
        (event,) = [event for event in events(sql) if event["request_id"] == "for-ada"]
        assert (event["on_behalf_of"], event["actor"].partition("/")[0]) == ("ada", f"token:{project}")

        def logged() -> list[str]:
            lines = map(json.loads, log_file.read_text(encoding="utf-8").splitlines())
            return [line["on_behalf_of"] for line in lines if line.get("request_id") == "for-ada"]

        until(lambda: logged() == ["ada"])

    @pytest.mark.parametrize("label", ["MEMBER", "VIEWER", "WORKER"])
    def test_it_takes_a_permission(self, access: Guarded, project: str, label: str) -> None:
        client = self.client(access, label, project, "ada")
        lists = task_pb2.ListTasksRequest(project_id=project)
        missing = "READ" if label == "WORKER" else "ACT_FOR_OTHERS"
        assert lacking(lambda: client.tasks.ListTasks(lists)) == missing
        batch = transaction_pb2.ExecuteBatchRequest(project_id=project)
        assert lacking(lambda: client.transactions.ExecuteBatch(batch)) == "ACT_FOR_OTHERS"
        with fails("PERMISSION_DENIED") as failure:
            Transaction(client, project_id=project)
        assert failure.metadata["permission"] == "ACT_FOR_OTHERS"
        stream = task_pb2.StreamTasksRequest(project_id=project)
        assert lacking(lambda: next(client.tasks.StreamTasks(stream), None)) == missing

    def test_it_holds_for_the_calls_of_a_batch_and_of_a_transaction(self, access: Guarded, project: str) -> None:
        other = access.administrator.create_project()
        user = access.administrator.create_user().id
        for there in (project, other):
            add(access.administrator, there, user, "ADMIN" if there == project else "MEMBER")
        token = user_session_pb2.CreateUserSessionRequest(user_session=user_session_pb2.UserSession(user_id=user))
        headers = bearer(access.administrator.users.CreateUserSession(token).token)
        channel = access.stack.enter_context(grpc.insecure_channel(access.address))
        named = (*headers, ("x-statehouse-on-behalf-of", "ada"))
        client = Client(grpc.intercept_channel(channel, WithHeaders(named)))
        elsewhere = task_pb2.ListTasksRequest(project_id=other)
        batch = transaction_pb2.ExecuteBatchRequest(project_id=project, calls=[pack_any(elsewhere)])
        assert lacking(lambda: client.transactions.ExecuteBatch(batch)) == "ACT_FOR_OTHERS"
        with Transaction(client, project_id=project) as transaction:
            transaction.call(task_pb2.ListTasksRequest())
            assert lacking(lambda: transaction.call(elsewhere)) == "ACT_FOR_OTHERS"

    def test_of_a_call_without_a_project_it_takes_a_role_in_system(self, access: Guarded, project: str) -> None:
        caller = access_pb2.GetCallerRequest()
        here = self.client(access, "ADMIN", project, "ada")
        assert lacking(lambda: here.access.GetCaller(caller)) == "ACT_FOR_OTHERS"
        everywhere = self.client(access, "ADMIN", "system", "ada")
        everywhere.access.GetCaller(caller)
        everywhere.create_task(project_id=project)

    @pytest.mark.parametrize("user", ["", "a b", "ada/1", "a" * 129])
    def test_only_an_id_is_a_user(self, access: Guarded, project: str, user: str) -> None:
        client = self.client(access, "ADMIN", project, user)
        with fails("INVALID_ARGUMENT", field="x-statehouse-on-behalf-of"):
            client.create_task(project_id=project)
