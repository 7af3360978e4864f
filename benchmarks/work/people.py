"""Work with users, their logins, projects and preferences."""

from functools import cache, partial

import grpc
from statehouse.v1 import project_pb2, project_pb2_grpc, user_pb2, user_pb2_grpc, user_session_pb2

from benchmarks.work import Once, new_ids

CROWD = 10_000
"""The users `crowd-0`, `crowd-1` and so on, who are there before."""
APART = 600
"""Users between the first ones of two threads."""


def find_user(channel: grpc.Channel, number: int) -> Once:
    """FindOrCreateUser of a user of its own, who is there."""
    find = partial(user_pb2_grpc.UserServiceStub(channel).FindOrCreateUser, _identified(f"known-{number}"), timeout=60)
    find()
    return find


def create_user(channel: grpc.Channel, _: int) -> Once:
    """FindOrCreateUser of users who are not there."""
    stub, ids = user_pb2_grpc.UserServiceStub(channel), new_ids()
    return lambda: stub.FindOrCreateUser(_identified(next(ids)), timeout=60)


def _identified(id_: str) -> user_pb2.FindOrCreateUserRequest:
    return user_pb2.FindOrCreateUserRequest(
        provider="bench", provider_user_id=id_, name="Bench", email=f"{id_}@example.com"
    )


def log_in(channel: grpc.Channel, _: int) -> Once:
    """CreateUserSession of a user of its own."""
    session = user_session_pb2.UserSession(user_id=_new_user(channel), user_agent="Mozilla/5.0 (X11; Linux x86_64)")
    request = user_session_pb2.CreateUserSessionRequest(user_session=session)
    return partial(user_pb2_grpc.UserServiceStub(channel).CreateUserSession, request, timeout=60)


def create_project(channel: grpc.Channel, _: int) -> Once:
    """CreateProject with an owner of its own."""
    project = project_pb2.Project(name="bench", owner_id=_new_user(channel))
    request = project_pb2.CreateProjectRequest(project=project)
    return partial(project_pb2_grpc.ProjectServiceStub(channel).CreateProject, request, timeout=60)


def join(channel: grpc.Channel, number: int) -> Once:
    """AddProjectMember of one user of the crowd after another, to a project of its own."""
    stub = project_pb2_grpc.ProjectServiceStub(channel)
    project = stub.CreateProject(project_pb2.CreateProjectRequest(project={"name": "bench"})).project.id
    users = (f"crowd-{(number * APART + count) % CROWD}" for count in range(CROWD))
    return lambda: stub.AddProjectMember(
        project_pb2.AddProjectMemberRequest(project_id=project, user_id=next(users)), timeout=60
    )


def prefer(channel: grpc.Channel, _: int) -> Once:
    """SetUserPreference of a key of a user of its own."""
    return _preferring(channel, _new_user(channel))


def prefer_shared(channel: grpc.Channel, _: int) -> Once:
    """SetUserPreference of the one key that all threads set."""
    return _preferring(channel, _shared_user(channel))


def _preferring(channel: grpc.Channel, user: str) -> Once:
    request = user_pb2.SetUserPreferenceRequest(user_id=user, key="theme", value_json='{"dark": true, "size": 14}')
    return partial(user_pb2_grpc.UserServiceStub(channel).SetUserPreference, request, timeout=60)


def _new_user(channel: grpc.Channel) -> str:
    request = user_pb2.CreateUserRequest(user={"name": "of a client"})
    return str(user_pb2_grpc.UserServiceStub(channel).CreateUser(request).user.id)


@cache
def _shared_user(channel: grpc.Channel) -> str:
    return _new_user(channel)
