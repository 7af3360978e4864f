"""Work with events."""

from functools import partial

import grpc
from statehouse.v1 import event_pb2, event_pb2_grpc

from benchmarks.work import Once


def event(channel: grpc.Channel, _: int) -> Once:
    """AppendEvent."""
    request = event_pb2.AppendEventRequest(type="report.sent", payload_json='{"to": "ada", "pages": 3}')
    return partial(event_pb2_grpc.EventServiceStub(channel).AppendEvent, request, timeout=60)
