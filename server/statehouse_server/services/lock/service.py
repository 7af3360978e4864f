"""Locks: acquired, renewed and released under fencing tokens."""

from dataclasses import replace
from functools import cache
from typing import Any

from google.protobuf.duration_pb2 import Duration
from statehouse.v1 import lock_pb2 as pb

from statehouse_server.errors import LeaseLost, LockHeld
from statehouse_server.postgres.context import CallContext, Hold
from statehouse_server.postgres.notifications import Topic
from statehouse_server.postgres.statements import Statement
from statehouse_server.postgres.types import time_of_postgres_micros
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.statements import StatementSet
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.event.appending import NewEvent, append

LOCK = Entity(pb.Lock, row_filter="locks.holder IS NOT NULL", server_set=frozenset({"ttl", "expire_time", "hold_time"}))


class LockStatements(StatementSet, stem="lock"):
    acquire_lock: Statement
    find_lock_holder: Statement
    renew_lock: Statement
    find_held_lock: Statement
    release_lock: Statement


SQL = LockStatements(LOCK)
LOOK_AGAIN = 0.5
"""Seconds until the next poll for a lock that an open transaction is acquiring or releasing."""
CLUSTER_PREFIX = "cluster/"
"""The name of the lock of a cluster is this prefix and the id of the cluster."""


class Locks:
    """The handlers of LockService for custom methods."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._repository = dependencies.repository(LOCK)

    def acquire_lock(self, ctx: CallContext, request: pb.AcquireLockRequest) -> pb.AcquireLockResponse:
        asked = _asked(ctx, request) | {"metadata_json": request.metadata_json or None}
        return pb.AcquireLockResponse(lock=self.acquire(ctx, asked, request.ttl, reentrant=True))

    def renew_lock(self, ctx: CallContext, request: pb.RenewLockRequest) -> pb.RenewLockResponse:
        held = _asked(ctx, request) | {"token": request.token, "ttl": request.ttl if request.HasField("ttl") else None}
        lock = self._repository.apply(ctx, SQL.renew_lock, held).fetchone()
        if lock is None:
            raise lock_lost(request.name)
        return pb.RenewLockResponse(lock=lock)

    def release_lock(self, ctx: CallContext, request: pb.ReleaseLockRequest) -> pb.ReleaseLockResponse:
        self.release(ctx, _asked(ctx, request) | {"token": request.token})
        return pb.ReleaseLockResponse()

    def break_lock(self, ctx: CallContext, request: pb.BreakLockRequest) -> pb.BreakLockResponse:
        with ctx.transaction():
            named = {"project_id": request.project_id, "name": request.name}
            lock: pb.Lock | None = SQL.find_held_lock.fetch_one(ctx, named)
            if lock is None:
                raise self._repository.not_found(request.name)
            if request.token not in (0, lock.token):
                raise lock_lost(request.name)
            self.release(ctx, named | {"holder": lock.holder, "principal": lock.principal, "token": lock.token})
            payload = {"holder": lock.holder, "token": lock.token}
            event = NewEvent("lock.broken", "lock", lock.name, reason=request.reason, payload=payload)
            append(ctx, request.project_id, event)
        return pb.BreakLockResponse(lock=lock)

    def acquire(self, ctx: CallContext, asked: dict[str, Any], ttl: Duration, *, reentrant: bool) -> pb.Lock:
        """Acquire a lock. Raises LockHeld if another holder has it or, unless `reentrant`, the same holder."""
        params = {"metadata_json": None, **asked, "ttl": ttl}
        lock: pb.Lock | None = self._repository.apply(ctx, acquisition(reentrant=reentrant), params).fetchone()
        if lock is None:
            raise _held(ctx, asked)
        return lock

    def release(self, ctx: CallContext, held: dict[str, Any]) -> None:
        """Release a lock, and notify its waiters and the queues of jobs that it blocked. Raises LeaseLost."""
        if self._repository.apply(ctx, SQL.release_lock, held).fetchone() is None:
            raise lock_lost(held["name"])
        ctx.ended.add(Hold("lock", held["project_id"], held["name"], held["token"]))
        ctx.notify(topic(held))
        if held["name"].startswith(CLUSTER_PREFIX):
            ctx.notify(("jobs", held["project_id"]))


@cache
def acquisition(*, reentrant: bool) -> Statement:
    """The statement that acquires a lock. If `reentrant`, the current holder can acquire it again."""
    template: Statement = SQL.acquire_lock
    name, query = f"{template.name}({reentrant})", template.query.replace("{reentrant}", str(reentrant).upper())
    return replace(template, name=name, query=query)


def topic(lock: dict[str, Any]) -> Topic:
    """The topic that is notified when a lock is released."""
    return ("lock", lock["project_id"], lock["name"])


def lock_lost(name: str) -> LeaseLost:
    """The error for a lock that is not held under a token."""
    return LeaseLost(f"The lock {name} is no longer held under this token.", entity_kind="lock", entity_id=name)


def _held(ctx: CallContext, asked: dict[str, Any]) -> LockHeld:
    found = SQL.find_lock_holder.fetch_one(ctx, asked)
    if found is None or found[3] <= 0:
        # A transaction that has not ended is acquiring it. If that transaction is rolled back, no notification is sent.
        return LockHeld(
            f"The lock {asked['name']} is being acquired by another transaction.",
            topic(asked),
            LOOK_AGAIN,
            entity_kind="lock",
            entity_id=asked["name"],
        )
    holder, principal, expire_time, seconds = found
    expires = time_of_postgres_micros(expire_time).ToJsonString()
    another = holder == asked["holder"] and principal != asked["principal"]
    return LockHeld(
        f"The lock {asked['name']} is held by {holder}{' of another principal' if another else ''} until {expires}.",
        topic(asked),
        seconds,
        entity_kind="lock",
        entity_id=asked["name"],
        holder=holder,
        expire_time=expires,
    )


def held_by(ctx: CallContext, project_id: str, name: str, holder: str) -> dict[str, Any]:
    """A lock, as the caller holds it. The name of a holder and its token alone prove nothing: others learn them."""
    return {"project_id": project_id, "name": name, "holder": holder, "principal": ctx.caller.principal.name}


def _asked(ctx: CallContext, request: Any) -> dict[str, Any]:
    return held_by(ctx, request.project_id, request.name, request.holder)
