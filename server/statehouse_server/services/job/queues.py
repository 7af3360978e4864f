"""Queues: their settings, and the turns that claims take in a queue that has some."""

from dataclasses import dataclass
from typing import Any, Self

import orjson
from statehouse.v1 import job_pb2 as pb

from statehouse_server.errors import QueueLimitReached, QueuePaused
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.postgres.types import POSTGRES_EPOCH
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.keyset import Keyset
from statehouse_server.resource.mapping import MessageRowFactory
from statehouse_server.resource.masks import ReadMask, masked
from statehouse_server.resource.paging import time_of_unix_micros
from statehouse_server.resource.statements import StatementSet
from statehouse_server.resource.update_masks import fields_to_update
from statehouse_server.services.dependencies import Dependencies

QUEUE = Entity(pb.Queue, unmapped_columns=frozenset({"turn_time", "starts", "next_start_time"}))


class QueueStatements(StatementSet, stem="queue"):
    add_queue: Statement
    take_turn: Statement
    record_starts: Statement
    count_running_jobs: Statement
    list_queues: Statement


SQL = QueueStatements(QUEUE, list_queues=MessageRowFactory(pb.Queue))
UNLIMITED = 2**31 - 1
WINDOW = 61
"""Seconds for which a start counts. A second more than a minute, since a start may be at the end of its second."""


class Queues:
    """The handlers of JobService for queues."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._tokens = dependencies.tokens
        self._queues = dependencies.repository(QUEUE)
        self._by_name = Keyset(SQL.list_queues, name=str)

    def get_queue(self, ctx: CallContext, request: pb.GetQueueRequest) -> pb.GetQueueResponse:
        key = {"project_id": request.project_id, "name": request.name}
        found: Any = self._queues.find(masked(ctx, QUEUE, request), key)
        return pb.GetQueueResponse(queue=found or pb.Queue(project_id=request.project_id, name=request.name))

    def list_queues(self, ctx: CallContext, request: pb.ListQueuesRequest) -> pb.ListQueuesResponse:
        queues, token = self._by_name.page(ctx, request, self._tokens, {"project_id": request.project_id})
        ReadMask.of(QUEUE, request.read_mask.paths).clear(queues, QUEUE.fields)
        return pb.ListQueuesResponse(queues=queues, next_page_token=token)

    def update_queue(self, ctx: CallContext, request: pb.UpdateQueueRequest) -> pb.UpdateQueueResponse:
        queue = request.queue
        fields = fields_to_update(QUEUE, queue, request.update_mask.paths)
        with ctx.transaction():
            self._queues.apply(ctx, SQL.add_queue, {"project_id": queue.project_id, "name": queue.name})
            updated: Any = self._queues.update(ctx, queue, fields)
        ctx.notify(("jobs", queue.project_id, queue.name))
        return pb.UpdateQueueResponse(queue=updated)


@dataclass(frozen=True)
class Turn:
    """The turn of a claim in a queue with settings. Until its transaction ends, no other claim is made in the queue."""

    project_id: str
    name: str
    paused: bool
    max_running: int
    max_running_per_key: int
    max_starts: int
    """The limit of the jobs that start within a minute."""
    second: int
    """The time of the turn, in seconds since 1970."""
    starts: dict[str, int]
    """How many jobs have started within the last minute, by the second."""

    @classmethod
    def take(cls, ctx: CallContext, project_id: str, name: str) -> Self | None:
        """Take the turn, in an open transaction. None if the queue has no settings."""
        found = SQL.take_turn.fetch_one(ctx, {"project_id": project_id, "name": name})
        if found is None:
            return None
        paused, running, per_key, starts, micros, stored = found
        second = micros // 1_000_000 + POSTGRES_EPOCH
        recent = {at: count for at, count in orjson.loads(stored or "{}").items() if int(at) > second - WINDOW}
        limits = (running or UNLIMITED, per_key or UNLIMITED, starts or UNLIMITED)
        return cls(project_id, name, paused, *limits, second, recent)

    @property
    def room(self) -> int:
        """How many jobs may start now, whatever runs."""
        return 0 if self.paused else max(0, self.max_starts - sum(self.starts.values()))

    @property
    def limits(self) -> dict[str, Any]:
        """The parameters of a claim in this turn."""
        return {"in_turn": True, "max_running": self.max_running, "max_running_per_key": self.max_running_per_key}

    def record(self, ctx: CallContext, started: int) -> None:
        """Store how many jobs have been started, and when the next one may be."""
        if self.max_starts == UNLIMITED:
            return
        starts = dict(self.starts)
        if started:
            starts[str(self.second)] = starts.get(str(self.second), 0) + started
        full = sum(starts.values()) >= self.max_starts
        following = time_of_unix_micros((int(min(starts, key=int)) + WINDOW) * 1_000_000) if full else None
        params = {"starts": orjson.dumps(starts).decode(), "next_start_time": following}
        SQL.record_starts.run(ctx, {"project_id": self.project_id, "name": self.name} | params)

    def require_room(self, ctx: CallContext, job: pb.Job) -> None:
        """Raise QueuePaused or QueueLimitReached if a job may not start now."""
        if self.paused:
            raise QueuePaused(f"The queue {self.name} is paused.", entity_kind="queue", entity_id=self.name)
        if not self.room:
            raise self._reached("max_starts_per_minute", self.max_starts)
        counted = {"project_id": self.project_id, "name": self.name, "concurrency_key": job.concurrency_key}
        running, of_key = SQL.count_running_jobs.fetch_one(ctx, counted)
        if running >= self.max_running:
            raise self._reached("max_running", self.max_running)
        if job.concurrency_key and of_key >= self.max_running_per_key:
            raise self._reached("max_running_per_key", self.max_running_per_key, concurrency_key=job.concurrency_key)

    def _reached(self, setting: str, limit: int, **more: str) -> QueueLimitReached:
        message = f"The queue {self.name} has reached its {setting}, {limit}."
        about = {"entity_kind": "queue", "entity_id": self.name, "setting": setting, "limit": limit}
        return QueueLimitReached(message, **about, **more)


OPEN: dict[str, Any] = {"in_turn": False, "max_running": UNLIMITED, "max_running_per_key": UNLIMITED}
"""The parameters of a claim in a queue without settings."""
