"""Work with sessions."""

import itertools
from functools import partial

import grpc
from statehouse.v1 import session_pb2, session_pb2_grpc, workspace_pb2, workspace_pb2_grpc

from benchmarks.work import Once


def session(channel: grpc.Channel, _: int) -> Once:
    """CreateSession in a workspace of its own."""
    workspaces = workspace_pb2_grpc.WorkspaceServiceStub(channel)
    create = workspace_pb2.CreateWorkspaceRequest(workspace={"name": "bench"})
    given = {"name": "bench", "workspace_id": workspaces.CreateWorkspace(create).workspace.id, "agent_kind": "coder"}
    request = session_pb2.CreateSessionRequest(session=given)
    return partial(session_pb2_grpc.SessionServiceStub(channel).CreateSession, request, timeout=60)


def session_status(channel: grpc.Channel, _: int) -> Once:
    """UpdateSessionStatus of a session of its own: it runs and waits."""
    stub, id_ = session_pb2_grpc.SessionServiceStub(channel), new_session(channel)
    statuses = itertools.cycle((session_pb2.SESSION_STATUS_RUNNING, session_pb2.SESSION_STATUS_WAITING))
    return lambda: stub.UpdateSessionStatus(
        session_pb2.UpdateSessionStatusRequest(id=id_, status=next(statuses)), timeout=60
    )


def new_session(channel: grpc.Channel) -> str:
    request = session_pb2.CreateSessionRequest(session={"name": "of a client"})
    return str(session_pb2_grpc.SessionServiceStub(channel).CreateSession(request).session.id)
