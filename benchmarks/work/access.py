"""Work with tokens, role bindings and limits of projects."""

from functools import partial

import grpc
from statehouse.v1 import access_pb2, access_pb2_grpc, project_pb2, project_pb2_grpc

from benchmarks.work import Once, new_ids

MEMBER = project_pb2.PROJECT_ROLE_MEMBER


def create_token(channel: grpc.Channel, _: int) -> Once:
    """CreateToken."""
    return partial(access_pb2_grpc.AccessServiceStub(channel).CreateToken, new_token(), timeout=60)


def rotate_token(channel: grpc.Channel, _: int) -> Once:
    """RotateToken of a token of its own, with an overlap."""
    stub = access_pb2_grpc.AccessServiceStub(channel)
    id_ = stub.CreateToken(new_token()).token.id
    return partial(stub.RotateToken, access_pb2.RotateTokenRequest(id=id_, overlap={"seconds": 3600}), timeout=60)


def new_token(role: project_pb2.ProjectRole.ValueType = MEMBER) -> access_pb2.CreateTokenRequest:
    return access_pb2.CreateTokenRequest(token={"name": "a token", "role": role})


def bind(channel: grpc.Channel, _: int) -> Once:
    """CreateRoleBinding of a new subject."""
    stub, names = access_pb2_grpc.AccessServiceStub(channel), new_ids()
    return lambda: stub.CreateRoleBinding(binding(next(names)), timeout=60)


def binding(subject: str) -> access_pb2.CreateRoleBindingRequest:
    """A request that gives a role to somebody whom an issuer names."""
    given = access_pb2.RoleBinding(subject_type=access_pb2.SUBJECT_TYPE_USER, subject=subject, role=MEMBER)
    return access_pb2.CreateRoleBindingRequest(role_binding=given)


def limit(channel: grpc.Channel, _: int) -> Once:
    """UpdateProjectLimits of a project of its own."""
    stub = project_pb2_grpc.ProjectServiceStub(channel)
    project = stub.CreateProject(project_pb2.CreateProjectRequest(project={"name": "bench"})).project.id
    limits = project_pb2.ProjectLimits(project_id=project, call_limit=500, rate_limit=10_000)
    return partial(stub.UpdateProjectLimits, project_pb2.UpdateProjectLimitsRequest(project_limits=limits), timeout=60)
