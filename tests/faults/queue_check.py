"""A queue of jobs, with workers that come too late, fail and vanish: each job is done once, under one live lease.

Only the server's responses count, with their times by the clock of the database.
"""

import itertools
import json
import random
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from statehouse.v1 import job_pb2 as pb

from tests.faults.history import Attempt, Ending, Findings, History, attempt, persist
from tests.support.client import Client, span

DEADLINE = 3.0
"""Deadline of calls in seconds."""
LEASE = 1.0
"""Duration of leases in seconds: the minimum."""
ATTEMPTS = 1000
DRAIN_SECONDS = 60
TENANTS, AT_ONCE = 4, 2
"""The concurrency keys of four jobs out of five, and how many jobs of a key may run at a time."""


@dataclass(frozen=True)
class Enqueued:
    """A job that a client tried to enqueue, identified by the number in its payload."""

    number: int
    ending: Ending
    id: str = ""


@dataclass
class Lease:
    """A lease of a worker. Times are microseconds by the clock of the database."""

    job: str
    attempt: int
    token: str
    claimed: int
    expires: int
    """The expiry by its last heartbeat."""
    tenant: str = ""
    """The concurrency key of the job."""
    ended: int = 0
    """When its worker completed or failed the job, if that call was acknowledged."""
    completed: bool = False
    vague: bool = False
    """Whether a call under the lease has an unknown outcome, so that the lease may have ended earlier or later."""
    maybe_completed: bool = False

    @property
    def over(self) -> int:
        """Until when it was live for certain."""
        return self.claimed if self.vague else self.ended or self.expires


@dataclass(frozen=True)
class Stored:
    """The final state of a job."""

    id: str
    number: int
    status: str
    attempt: int
    result: str


def judge(enqueued: Sequence[Enqueued], leases: Sequence[Lease], stored: Sequence[Stored]) -> Findings:
    """Compare the observations of clients with the final state."""
    findings = Findings()
    jobs = {one.id: one for one in stored}
    _check_jobs(enqueued, stored, findings)
    by_job: dict[str, list[Lease]] = defaultdict(list)
    for lease in leases:
        by_job[lease.job].append(lease)
    for id_, its in by_job.items():
        its.sort(key=lambda lease: lease.attempt)
        _check_leases(its, findings)
        if id_ in jobs:
            _check_end(jobs[id_], its, findings)
    for tenant in {lease.tenant for lease in leases} - {""}:
        most = _most_at_once([lease for lease in leases if lease.tenant == tenant])
        findings.expect(most <= AT_ONCE, f"{most} jobs of {tenant} ran at the same time")
    return findings


def _most_at_once(leases: Sequence[Lease]) -> int:
    """How many of the leases were live at the same time, for certain."""
    starts = [(lease.claimed, 1) for lease in leases if lease.over > lease.claimed]
    ends = [(lease.over, -1) for lease in leases if lease.over > lease.claimed]
    return max(itertools.accumulate((change for _, change in sorted(starts + ends)), initial=0))


def _check_jobs(enqueued: Sequence[Enqueued], stored: Sequence[Stored], findings: Findings) -> None:
    found = Counter(one.number for one in stored)
    ids = {one.id for one in stored}
    unknown = [one for one in enqueued if one.ending is Ending.UNKNOWN]
    findings.unknown += len(unknown)
    findings.settled += len(unknown)  # a look at what is there says it
    for one in enqueued:
        if found[one.number] > 1:
            findings.double(f"job {one.number} was enqueued {found[one.number]} times")
        if one.ending is Ending.DONE and one.id not in ids:
            findings.lose(f"job {one.number} was enqueued, and is not there")
        if one.ending is Ending.REFUSED:
            findings.expect(not found[one.number], f"job {one.number} was refused, and is there")
    for job in stored:
        if job.status in ("PENDING", "RUNNING"):
            findings.lose(f"job {job.number} is {job.status} after all workers have gone")


def _check_leases(leases: Sequence[Lease], findings: Findings) -> None:
    """Of one job, by attempts."""
    for lease in leases:
        late = lease.completed and not lease.vague and lease.ended >= lease.expires
        findings.expect(not late, f"{lease.job} was completed after its lease had expired")
    for one, other in itertools.pairwise(leases):
        if one.attempt == other.attempt:
            findings.double(f"attempt {one.attempt} of {one.job} was claimed twice")
        findings.expect(one.token != other.token, f"two leases of {one.job} have one token")
        findings.expect(one.claimed <= other.claimed, f"attempts of {one.job} do not count up")
        if one.completed:
            findings.double(f"{one.job} was claimed again after it was completed")
        over = one.ended or one.expires
        alone = one.vague or other.claimed >= over
        findings.expect(alone, f"two leases of {one.job} were live at the same time")


def _check_end(job: Stored, leases: Sequence[Lease], findings: Findings) -> None:
    completions = [lease for lease in leases if lease.completed]
    findings.expect(job.attempt >= leases[-1].attempt, f"{job.id} has fewer attempts than it was claimed")
    if len(completions) > 1:
        findings.double(f"{job.id} was completed {len(completions)} times")
    if completions and job.status != "COMPLETED":
        findings.lose(f"{job.id} was completed, and is {job.status}")
    elif completions:
        findings.expect(job.result == completions[-1].token, f"{job.id} has the result of another worker")
    elif job.status == "COMPLETED":
        possible = any(lease.maybe_completed for lease in leases)
        findings.expect(possible, f"{job.id} is completed, and nobody did it")


@dataclass
class Queue:
    """The load, and the check of what came of it."""

    clients: Sequence[Client]
    query: Callable[[str, Any], list[Any]]
    """Asks the database itself."""
    name = "queue"
    project: str = ""
    enqueued: History[Enqueued] = field(default_factory=History)
    leases: History[Lease] = field(default_factory=History)
    refused_late: int = 0
    _numbers: Any = field(default_factory=lambda: itertools.count(1))
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _draining: bool = False

    def prepare(self) -> None:
        """Make the project that the queue is in, and limit the queue."""
        self.project = self.clients[0].create_project()
        queue = pb.Queue(project_id=self.project, name="default", max_running_per_key=AT_ONCE)
        self.clients[0].jobs.UpdateQueue(pb.UpdateQueueRequest(queue=queue))

    def step(self, rng: random.Random) -> None:
        """Enqueue a job, or run one. Raises the error."""
        client = rng.choice(self.clients)
        if rng.random() < 0.5:
            self.enqueue(client, rng).or_raise()
        else:
            self.work(client, rng).or_raise()

    def enqueue(self, client: Client, rng: random.Random) -> Attempt:
        """Enqueue a job: under a key or an id, repeated until it is known to be stored; or once without either."""
        number = next(self._numbers)
        way = rng.choice(["key", "id", "once"])
        tenant = number % (TENANTS + 1)
        job = pb.Job(
            project_id=self.project,
            type="work",
            max_attempts=ATTEMPTS,
            payload_json=str(number),
            concurrency_key=f"tenant-{tenant}" if tenant else "",
        )
        if way == "id":
            job.id = f"job-{number}"
        metadata = [("idempotency-key", f"job-{number}")] if way == "key" else []
        request = pb.EnqueueJobRequest(job=job)
        call = lambda: client.jobs.EnqueueJob(request, timeout=DEADLINE, metadata=metadata).job.id  # noqa: E731
        one = attempt(call)
        if one.ending is Ending.UNKNOWN and way != "once":
            one = persist(call)
            if one.reason == "ALREADY_EXISTS":
                one = Attempt(one.began, one.ended, Ending.DONE, job.id)
        self.enqueued.add(Enqueued(number, one.ending, one.answer or ""))
        return one

    def work(self, client: Client, rng: random.Random) -> Attempt:
        """Claim a few jobs, and end them in one of the ways that workers have."""
        request = pb.ClaimJobsRequest(
            project_id=self.project,
            worker_id=f"worker-{rng.randrange(100)}",
            lease=span(LEASE),
            max=rng.randint(1, 3),
        )
        one = attempt(lambda: client.jobs.ClaimJobs(request, timeout=DEADLINE).jobs)
        for job in one.answer or ():
            self._do(client, self._lease_of(job), rng)
        return one

    def _lease_of(self, job: pb.Job) -> Lease:
        claimed, expires = job.update_time.ToMicroseconds(), job.lease_expire_time.ToMicroseconds()
        lease = Lease(job.id, job.attempt, job.lease_token, claimed, expires, job.concurrency_key)
        self.leases.add(lease)
        return lease

    def _do(self, client: Client, lease: Lease, rng: random.Random) -> None:
        lot = rng.random() if not self._draining else 0.0
        if lot < 0.6:
            self._complete(client, lease)
        elif lot < 0.75:
            self._fail(client, lease)
        elif lot < 0.9:
            self._heartbeat(client, lease)
            time.sleep(rng.uniform(0, LEASE))
            self._complete(client, lease)
        elif lot < 0.95:
            time.sleep(LEASE * rng.uniform(0.9, 1.3))
            self._complete(client, lease)

    def _complete(self, client: Client, lease: Lease) -> None:
        request = pb.CompleteJobRequest(
            project_id=self.project, id=lease.job, lease_token=lease.token, result_json=json.dumps(lease.token)
        )
        one = attempt(lambda: client.jobs.CompleteJob(request, timeout=DEADLINE).job)
        self._end(lease, one)
        lease.completed = one.done
        lease.maybe_completed = one.ending is Ending.UNKNOWN

    def _fail(self, client: Client, lease: Lease) -> None:
        request = pb.FailJobRequest(
            project_id=self.project,
            id=lease.job,
            lease_token=lease.token,
            failure=pb.JobFailure(error_message="of course", retry_delay=span(0.01)),
        )
        self._end(lease, attempt(lambda: client.jobs.FailJob(request, timeout=DEADLINE).job))

    def _end(self, lease: Lease, one: Attempt) -> None:
        lease.ended = one.answer.update_time.ToMicroseconds() if one.done else 0
        lease.vague |= one.ending is Ending.UNKNOWN
        with self._lock:
            self.refused_late += one.reason == "LEASE_LOST"

    def _heartbeat(self, client: Client, lease: Lease) -> None:
        leases = [pb.JobLease(job_id=lease.job, lease_token=lease.token)]
        request = pb.HeartbeatJobsRequest(project_id=self.project, leases=leases, lease=span(LEASE))
        one = attempt(lambda: client.jobs.HeartbeatJobs(request, timeout=DEADLINE).heartbeats[0])
        lease.vague |= one.ending is Ending.UNKNOWN
        if one.done and not one.answer.HasField("status"):
            lease.expires = one.answer.lease_expire_time.ToMicroseconds()

    def finish(self) -> Findings:
        """Run all remaining jobs, and check the results."""
        self._draining = True
        deadline = time.monotonic() + DRAIN_SECONDS
        rng = random.Random(0)
        live = "SELECT count(*) FROM jobs WHERE project_id = %s AND status IN ('PENDING', 'RUNNING')"
        while self.query(live, [self.project])[0][0] and time.monotonic() < deadline:
            if not self.work(self.clients[0], rng).answer:
                time.sleep(0.1)
        findings = judge(self.enqueued.entries, self.leases.entries, self._stored())
        vague = [lease for lease in self.leases.entries if lease.vague]
        findings.unknown += len(vague)
        findings.settled += len(vague)
        findings.notes = {"jobs": len(self.enqueued.entries), "refused late holders": self.refused_late}
        return findings

    def _stored(self) -> list[Stored]:
        rows = self.query(
            "SELECT id, payload_json::text::int, status, attempt, coalesce(result_json #>> '{}', '')"
            " FROM jobs WHERE project_id = %s",
            [self.project],
        )
        return [Stored(*row) for row in rows]
