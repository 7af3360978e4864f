"""Waiting workers: streams that send jobs as soon as they can be claimed."""

import secrets
import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import suppress

from statehouse.v1 import job_pb2 as pb

from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.driver_errors import BUSY, LOOK_AGAIN
from statehouse_server.postgres.notifications import POLL_SECONDS
from statehouse_server.rpc.handler import StreamContext
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.job.claims import DEFAULT_QUEUE, Claims
from statehouse_server.services.job.leases import JOB, SQL, held_under

SHORTEST_WAIT = 0.05
"""Minimum seconds between polls for jobs that are about to become due: they may be many, and other workers claim them
too."""
HEARTBEAT_SECONDS = 30.0
"""Seconds without a response after which a stream sends an empty one."""

Responses = Iterator[pb.WaitForJobsResponse]


class WaitingWorkers:
    """The handler of WaitForJobs."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._claims = Claims(dependencies.repository(JOB))

    def wait_for_jobs(self, pages: StreamContext, request: pb.WaitForJobsRequest) -> Responses:
        """Send claimable jobs while the worker has fewer than its maximum, and wait while it has not."""
        return JobStream(self._claims, pages, request).responses()


class JobStream:
    """The stream of one worker."""

    def __init__(self, claims: Claims, pages: StreamContext, request: pb.WaitForJobsRequest) -> None:
        self._claims = claims
        self._pages = pages
        self._request = request
        self._most = request.max or 1
        self._queue = request.queue or DEFAULT_QUEUE
        self._held = HeldJobs(request.project_id)
        self._heartbeat_due = time.monotonic() + HEARTBEAT_SECONDS

    def responses(self) -> Responses:
        while True:
            jobs = yield from self._next_jobs()
            if jobs:
                self._held.add(jobs)
                yield from self._send(jobs)
            else:
                yield from self._wait_for_room()

    def _send(self, jobs: Sequence[pb.Job]) -> Responses:
        yield pb.WaitForJobsResponse(jobs=jobs)
        self._heartbeat_due = time.monotonic() + HEARTBEAT_SECONDS

    def _heartbeat(self) -> Responses:
        """An empty response, if nothing was sent for long."""
        if time.monotonic() >= self._heartbeat_due:
            yield from self._send([])

    @property
    def _patience(self) -> float:
        """Seconds until the next heartbeat."""
        return self._heartbeat_due - time.monotonic()

    def _next_jobs(self) -> Generator[pb.WaitForJobsResponse, None, Sequence[pb.Job]]:
        """Wait in the wait queue for jobs. Returns no jobs if the worker has reached its maximum.

        Heartbeats are sent without leaving the queue: the next in line would poll each time. But a client may not read
        them, so another worker is first in line meanwhile.
        """
        line = ("jobs", self._request.project_id, self._queue, *sorted(self._request.types))
        with self._pages.line(line) as waiter:
            jobs, due = self._look()
            while jobs is None:
                waiter.wait(due, self._patience)
                with waiter.aside():
                    yield from self._heartbeat()
                # The first waiter polls for all.
                if waiter.is_first():
                    jobs, due = self._look()
                else:
                    self._pages.check()
            return jobs

    def _wait_for_room(self) -> Responses:
        """Wait until the worker has fewer jobs than its maximum."""
        with self._pages.line(self._held.topic) as waiter:
            while True:
                due = LOOK_AGAIN
                with suppress(*BUSY), self._pages.connection() as ctx:
                    if self._held.count(ctx) < self._most:
                        return
                    due = self._held.expires
                self._pages.check()  # what was suppressed may be the reason why the stream ends
                waiter.wait(due, self._patience)
                yield from self._heartbeat()

    def _look(self) -> tuple[Sequence[pb.Job] | None, float]:
        """Jobs for the worker, or an empty list if it has reached its maximum. None if there are no jobs; then with the
        seconds until there may be one."""
        try:
            with self._pages.connection() as ctx:
                room = self._most - self._held.count(ctx)
                if room <= 0:
                    return [], 0.0
                if jobs := self._claim(ctx, room):
                    return jobs, 0.0
                due = self._next_due(ctx)
                # Without this second claim, jobs that became due in between would be missed.
                return self._claim(ctx, room) or None, due
        except BUSY:
            self._pages.check()  # it may be the reason why the stream ends
            return None, LOOK_AGAIN

    def _claim(self, ctx: CallContext, most: int) -> Sequence[pb.Job]:
        return self._claims.next(ctx, self._request, most, self._held.next_token())

    def _next_due(self, ctx: CallContext) -> float:
        """Seconds until the next known job may be claimed."""
        queue = {"project_id": self._request.project_id, "queue": self._queue}
        types = list(self._request.types) or None
        (due,) = SQL.next_due_job.fetch_one(ctx, queue | {"types": types, "horizon": POLL_SECONDS})
        return POLL_SECONDS if due is None else max(due, SHORTEST_WAIT)


class HeldJobs:
    """The jobs that a worker currently has from one stream.

    The lease tokens of a stream begin with its name, so that the call that ends one of its jobs can notify the stream.
    """

    def __init__(self, project_id: str) -> None:
        self._project_id = project_id
        self._stream = secrets.token_urlsafe(12)
        self._claims = 0
        self._tokens: dict[str, str] = {}
        self.expires = 0.0
        """Seconds from the last count until the first of the leases expires."""

    @property
    def topic(self) -> tuple[str, ...]:
        """The topic that is notified when the worker may have room."""
        return ("stream", self._stream)

    def next_token(self) -> str:
        self._claims += 1
        return f"{self._stream}.{self._claims}"

    def add(self, jobs: Sequence[pb.Job]) -> None:
        self._tokens |= {job.id: job.lease_token for job in jobs}

    def count(self, ctx: CallContext) -> int:
        """The number of jobs that the worker still has."""
        if self._tokens:
            held = dict(SQL.find_leased_jobs.fetch_all(ctx, held_under(self._project_id, self._tokens)))
            self._tokens = {id_: token for id_, token in self._tokens.items() if id_ in held}
            self.expires = min(held.values(), default=0.0)
        return len(self._tokens)
