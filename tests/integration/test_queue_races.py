"""Many workers on one queue, some of which die or stall: every job is completed once.

The checks themselves are tested too: with a claim that is broken on purpose, they must fail.
"""

import itertools
import signal
import subprocess
import sys
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import grpc
import psycopg
import pytest
from statehouse.v1 import job_pb2 as pb
from statehouse.v1 import lock_pb2, task_pb2, transaction_pb2

from statehouse_server.postgres.statements import Statement
from statehouse_server.services.job import leases
from tests.support.client import Client, pack_any, span

JOBS = 5_000
THREADS = 14
"""Including the frozen and the killed worker, sixteen."""
ABORTED = grpc.StatusCode.ABORTED.value[0]


@dataclass
class Record:
    """The observations of the workers of a run."""

    claims: dict[str, list[pb.Job]] = field(default_factory=lambda: defaultdict(list))
    completions: Counter[str] = field(default_factory=Counter)
    """How often the completion of a job was accepted."""
    refused: int = 0
    accepted_late: int = 0
    """Completions of the frozen worker that were accepted after its leases had expired."""
    errors: list[str] = field(default_factory=list)


def run(client: Client, address: str, project: str, sql: psycopg.Connection[Any]) -> Record:
    """Sixteen workers do 5,000 jobs; one is frozen beyond its lease and then woken, one is killed."""
    for _ in range(JOBS // 1000):
        jobs = [pb.Job(type="work", max_attempts=9)] * 1000
        client.jobs.BatchEnqueueJobs(pb.BatchEnqueueJobsRequest(project_id=project, jobs=jobs))
    record = Record()
    with worker(address, project, "frozen") as frozen, worker(address, project, "killed") as killed:
        assert frozen.stdout
        assert killed.stdout
        for process in (frozen, killed):
            assert len(process.stdout.readline().split()) == 5
        frozen.send_signal(signal.SIGSTOP)
        killed.kill()
        threads = [
            threading.Thread(target=work, args=(client, project, f"w-{number}", record)) for number in range(THREADS)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        frozen.send_signal(signal.SIGCONT)
        record.accepted_late = int(frozen.communicate("go\n", timeout=20)[0])
    return record


@contextmanager
def worker(address: str, project: str, name: str) -> Iterator["subprocess.Popen[str]"]:
    command = [sys.executable, "-m", "tests.support.worker", address, project, name]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


LIVE = (pb.JOB_STATUS_PENDING, pb.JOB_STATUS_RUNNING)


def work(client: Client, project: str, name: str, record: Record) -> None:
    """Claim and complete until no job is live. Some jobs fail at first, and are retried."""
    live = pb.ListJobsRequest(project_id=project, filters=[{"statuses": LIVE}], page_size=1)
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            claimed = client.claim(project, worker_id=name, max=5, lease=5)
            if not claimed and not client.jobs.ListJobs(live).jobs:
                return
            if not claimed:
                time.sleep(0.05)
                continue
            for job in claimed:
                record.claims[job.id].append(job)
            end(client, project, claimed, record)
        except grpc.RpcError as error:
            record.errors.append(f"{error.code()} {error.details()}")


def end(client: Client, project: str, jobs: list[pb.Job], record: Record) -> None:
    first, *others = jobs
    if first.attempt == 1 and hash(first.id) % 10 == 0:
        request = pb.FailJobRequest(
            project_id=project,
            id=first.id,
            lease_token=first.lease_token,
            failure=pb.JobFailure(retry_delay=span(0.001)),
        )
        client.jobs.FailJob(request)
        # A failure ends its lease too.
        first.lease_expire_time.CopyFrom(first.update_time)
    else:
        others = jobs
    if others:
        results = [pb.JobResult(job_id=job.id, lease_token=job.lease_token) for job in others]
        outcomes = client.jobs.BatchCompleteJobs(
            pb.BatchCompleteJobsRequest(project_id=project, results=results)
        ).outcomes
        record.completions.update(outcome.job_id for outcome in outcomes if not outcome.HasField("status"))
        record.refused += sum(outcome.status.code == ABORTED for outcome in outcomes)


def verify(record: Record, project: str, sql: psycopg.Connection[Any]) -> None:
    for claims in record.claims.values():
        claims.sort(key=lambda job: job.attempt)
        for earlier, later in itertools.pairwise(claims):
            over = earlier.lease_expire_time.ToMicroseconds()
            assert later.update_time.ToMicroseconds() >= over, "no two leases are live at the same time"
    assert not record.errors
    rows = sql.execute("SELECT status, count(*) FROM jobs WHERE project_id = %s GROUP BY 1", [project]).fetchall()
    assert rows == [("COMPLETED", JOBS)], "nothing is lost"
    assert set(record.completions.values()) == {1}, "nothing is completed twice"
    assert len(record.completions) == JOBS
    assert record.accepted_late == 0, "who was frozen is refused"


def test_p6_every_job_is_done_once_whatever_happens_to_its_workers(
    client: Client, grpc_addr: str, project: str, sql: psycopg.Connection[Any]
) -> None:
    record = run(client, grpc_addr, project, sql)
    verify(record, project, sql)
    taken_over = [claims for claims in record.claims.values() if claims[-1].attempt > 1]
    assert len(taken_over) >= 10, "the jobs of the frozen and of the killed one were taken over"


def without_row_locks(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(most: int) -> Statement:
        query = leases.SQL.claim_jobs.query.replace("FOR UPDATE SKIP LOCKED", "").replace("{max}", str(most))
        return Statement("broken_claim", query, leases.SQL.claim_jobs.row_factory)

    monkeypatch.setattr("statehouse_server.services.job.claims.claim", broken)


def without_tokens(monkeypatch: pytest.MonkeyPatch) -> None:
    query = leases.SQL.batch_complete_jobs.query
    condition = query[query.index("AND jobs.lease_token") : query.index("RETURNING")]
    broken = Statement("job.broken_complete", query.replace(condition, " AND %(tokens)s::jsonb IS NOT NULL "))
    monkeypatch.setattr(leases.SQL, "batch_complete_jobs", broken)


@pytest.mark.parametrize(
    ("break_it", "noticed"), [(without_row_locks, "two leases"), (without_tokens, "frozen is refused")]
)
def test_a_broken_claim_would_be_noticed(
    client: Client,
    grpc_addr: str,
    project: str,
    sql: psycopg.Connection[Any],
    monkeypatch: pytest.MonkeyPatch,
    break_it: Any,
    noticed: str,
) -> None:
    break_it(monkeypatch)
    record = run(client, grpc_addr, project, sql)
    with pytest.raises(AssertionError, match=noticed):
        verify(record, project, sql)


def test_p7_what_is_done_under_a_lock_is_done_by_one_at_a_time(client: Client, project: str) -> None:
    """Eight clients increment a counter under a lock with a guard. No increment is lost."""
    client.create_task(project_id=project, id="counter", output_json="0")
    tokens = []

    def count(number: int) -> None:
        for _ in range(10):
            lock = client.acquire(project, "counting", f"counter-{number}", wait=span(60))
            tokens.append(lock.token)
            task = client.tasks.GetTask(task_pb2.GetTaskRequest(project_id=project, id="counter")).task
            write = task_pb2.UpdateTaskOutputRequest(id="counter", output_json=str(int(task.output_json) + 1))
            client.transactions.ExecuteBatch(
                transaction_pb2.ExecuteBatchRequest(
                    project_id=project,
                    calls=[pack_any(write)],
                    guards=[transaction_pb2.Guard(lock={"lock_name": "counting", "token": lock.token})],
                )
            )
            client.locks.ReleaseLock(
                lock_pb2.ReleaseLockRequest(project_id=project, name="counting", holder=lock.holder, token=lock.token)
            )

    threads = [threading.Thread(target=count, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    task = client.tasks.GetTask(task_pb2.GetTaskRequest(project_id=project, id="counter")).task
    assert task.output_json == "80"
    assert len(tokens) == 80
    assert tokens == sorted(set(tokens))
