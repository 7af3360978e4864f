"""Callers with roles: what they lack for a call, and how they get and lose roles."""

from collections.abc import Callable
from typing import Any

import grpc
from statehouse.v1 import project_pb2, user_session_pb2

from tests.support.access import Guarded, role
from tests.support.client import Client, Failure


def lacking(call: Callable[[], Any]) -> str:
    """The permission that the caller of a call lacks; empty if the call was permitted, whatever else became of it."""
    try:
        call()
    except grpc.RpcError as error:
        failure = Failure()
        failure.read(error)
        return failure.metadata["permission"] if failure.reason == "PERMISSION_DENIED" else ""
    return ""


def session_of(access: Guarded, user: str) -> Client:
    """A client with a new session of a user."""
    session = user_session_pb2.UserSession(user_id=user)
    request = user_session_pb2.CreateUserSessionRequest(user_session=session)
    return access.client(access.administrator.users.CreateUserSession(request).token)


def add(client: Client, project: str, user: str, label: str = "MEMBER") -> None:
    request = project_pb2.AddProjectMemberRequest(project_id=project, user_id=user, role=role(label))
    client.projects.AddProjectMember(request)


def change(client: Client, project: str, user: str, label: str) -> None:
    request = project_pb2.UpdateProjectMemberRequest(project_id=project, user_id=user, role=role(label))
    client.projects.UpdateProjectMember(request)


def remove(client: Client, project: str, user: str) -> None:
    client.projects.RemoveProjectMember(project_pb2.RemoveProjectMemberRequest(project_id=project, user_id=user))
