"""Moments of tests."""

from google.protobuf.timestamp_pb2 import Timestamp


def at(seconds: float) -> Timestamp:
    result = Timestamp()
    result.FromNanoseconds(int((1_700_000_000 + seconds) * 1e9))
    return result
