"""Work with messages."""

from functools import cache, partial

import grpc
from statehouse.v1 import message_pb2, message_pb2_grpc

from benchmarks.work import Once
from benchmarks.work.sessions import new_session


def message(channel: grpc.Channel, _: int) -> Once:
    """CreateMessage."""
    return _saying(channel, "")


def message_of_session(channel: grpc.Channel, _: int) -> Once:
    """CreateMessage in a session of its own."""
    return _saying(channel, new_session(channel))


@cache
def _shared_session(channel: grpc.Channel) -> str:
    return new_session(channel)


def message_of_shared_session(channel: grpc.Channel, _: int) -> Once:
    """CreateMessage in one session."""
    return _saying(channel, _shared_session(channel))


def _saying(channel: grpc.Channel, session_id: str) -> Once:
    given = {"conversation_id": "bench", "sender_id": "ann", "content": "x" * 200, "session_id": session_id}
    request = message_pb2.CreateMessageRequest(message=given)
    return partial(message_pb2_grpc.MessageServiceStub(channel).CreateMessage, request, timeout=60)
