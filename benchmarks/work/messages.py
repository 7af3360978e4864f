"""Work with messages."""

from functools import cache, partial

import grpc
from statehouse.v1 import message_pb2, message_pb2_grpc, session_pb2, session_pb2_grpc

from benchmarks.work import Once


def message(channel: grpc.Channel, _: int) -> Once:
    """CreateMessage."""
    return _saying(channel, "")


def message_of_session(channel: grpc.Channel, _: int) -> Once:
    """CreateMessage in a session of its own."""
    request = session_pb2.CreateSessionRequest(session={"name": "bench"})
    return _saying(channel, session_pb2_grpc.SessionServiceStub(channel).CreateSession(request).session.id)


@cache
def _shared_session(channel: grpc.Channel) -> str:
    request = session_pb2.CreateSessionRequest(session={"name": "bench"})
    return str(session_pb2_grpc.SessionServiceStub(channel).CreateSession(request).session.id)


def message_of_shared_session(channel: grpc.Channel, _: int) -> Once:
    """CreateMessage in one session."""
    return _saying(channel, _shared_session(channel))


def _saying(channel: grpc.Channel, session_id: str) -> Once:
    given = {"conversation_id": "bench", "sender_id": "ann", "content": "x" * 200, "session_id": session_id}
    request = message_pb2.CreateMessageRequest(message=given)
    return partial(message_pb2_grpc.MessageServiceStub(channel).CreateMessage, request, timeout=60)
