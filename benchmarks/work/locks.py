"""Work with locks."""

import uuid

import grpc
from statehouse.v1 import lock_pb2, lock_pb2_grpc

from benchmarks.work import Once


def lock(channel: grpc.Channel, number: int) -> Once:
    """AcquireLock and ReleaseLock of a name of its own."""
    return _locking(channel, lock_pb2.AcquireLockRequest(name=f"bench-{number}", ttl={"seconds": 60}))


def contended(channel: grpc.Channel, _: int) -> Once:
    """AcquireLock and ReleaseLock of one name, for which all wait."""
    return _locking(channel, lock_pb2.AcquireLockRequest(name="contended", ttl={"seconds": 60}, wait={"seconds": 60}))


def _locking(channel: grpc.Channel, request: lock_pb2.AcquireLockRequest) -> Once:
    stub, name, holder = lock_pb2_grpc.LockServiceStub(channel), request.name, uuid.uuid4().hex
    request.holder = holder

    def once() -> None:
        token = stub.AcquireLock(request, timeout=90).lock.token
        stub.ReleaseLock(lock_pb2.ReleaseLockRequest(name=name, holder=holder, token=token), timeout=90)

    return once
