"""Lease tokens: only the worker that claims a job learns its token. Whoever may read the job could complete it else."""

from collections.abc import Callable
from typing import Any

import psycopg
import pytest
from google.protobuf.descriptor import Descriptor
from google.protobuf.message import Message
from statehouse.v1 import cluster_pb2, transaction_pb2
from statehouse.v1 import job_pb2 as pb

from statehouse_server.services.registry import SERVICES
from tests.support.client import Client, pack_any, span
from tests.support.transactions import Transaction
from tests.support.waiting_worker import Worker
from tests.support.work import fail

CLAIMS = {"ClaimJobs", "ClaimJob", "CompleteAndClaimJobs", "WaitForJobs", "StartClusterJob"}
KEY = [("idempotency-key", "again")]


class Started:
    """A running job and one that has failed, and a request to each method that returns a job but claims none."""

    def __init__(self, client: Client, project: str) -> None:
        self.client, self.project = client, project
        client.enqueue(project_id=project)
        self.failed = client.claim(project)[0]
        fail(client, self.failed, permanent=True)
        cluster = client.create_cluster(project_id=project)
        job = client.enqueue(project_id=project, cluster_id=cluster.id)
        self.start = client.jobs.StartClusterJob(start(job))
        self.job = self.start.job
        self.tokens = [self.failed.lease_token, self.job.lease_token]
        assert all(self.tokens)

    def request(self, method: str) -> Message:
        key = {"id": self.job.id}
        leased = {**key, "lease_token": self.job.lease_token}
        fields: dict[str, dict[str, Any]] = {
            "EnqueueJob": {"job": {"type": "work", "lease_token": self.job.lease_token}},
            "BatchEnqueueJobs": {"jobs": [{"type": "work", "lease_token": self.job.lease_token}] * 2},
            "GetJob": key,
            "ListJobs": {},
            "BatchGetJobs": {"ids": [self.job.id]},
            "CancelJob": key,
            "RetryJob": {"id": self.failed.id},
            "CompleteJob": leased,
            "FailJob": {**leased, "failure": {}},
            "ReleaseJob": leased,
            "UpdateJob": {**leased, "progress": 0.5},
            "FinishClusterJob": {
                "job_id": self.job.id,
                "worker_id": "w",
                "lease_token": self.job.lease_token,
                "lock_token": self.start.lock.token,
                "success": {},
            },
        }
        request: Message = getattr(pb, f"{method}Request")(project_id=self.project, **fields[method])
        return request


def start(job: pb.Job) -> pb.StartClusterJobRequest:
    return pb.StartClusterJobRequest(
        project_id=job.project_id,
        job_id=job.id,
        worker_id="w",
        lock_ttl=span(60),
        cluster_status=cluster_pb2.CLUSTER_STATUS_CREATING,
    )


def contains_job(message: Descriptor) -> bool:
    nested = [field.message_type for field in message.fields if field.message_type is not None]
    return pb.Job.DESCRIPTOR in nested or any(contains_job(one) for one in nested if one is not message)


OTHERS = sorted(
    method.name
    for service in SERVICES
    for method in service.descriptor.methods
    if contains_job(method.output_type) and method.name not in CLAIMS and not method.server_streaming
)
"""All unary methods that return jobs and claim none."""


def call(started: Started, method: str) -> Message:
    return getattr(started.client.jobs, method)(started.request(method))  # type: ignore[no-any-return]


def call_twice(started: Started, method: str) -> Message:
    """The replay of the stored response."""
    for _ in range(2):
        answer = getattr(started.client.jobs, method)(started.request(method), metadata=KEY)
    return answer  # type: ignore[no-any-return]


def call_in_a_batch(started: Started, method: str) -> Message:
    request = transaction_pb2.ExecuteBatchRequest(
        project_id=started.project, calls=[pack_any(started.request(method)), pack_any(started.request("ListJobs"))]
    )
    return started.client.transactions.ExecuteBatch(request, metadata=KEY)  # type: ignore[no-any-return]


def call_in_a_transaction(started: Started, method: str) -> Message:
    with Transaction(started.client, project_id=started.project) as transaction:
        return transaction.call(started.request(method))  # type: ignore[no-any-return]


@pytest.mark.parametrize("way", [call, call_twice, call_in_a_batch, call_in_a_transaction])
@pytest.mark.parametrize("method", OTHERS)
def test_no_method_but_a_claim_returns_the_token(
    client: Client,
    project: str,
    sql: psycopg.Connection[Any],
    method: str,
    way: Callable[[Started, str], Message],
) -> None:
    started = Started(client, project)
    answer = way(started, method)
    stored = sql.execute("SELECT response FROM idempotency_keys WHERE project_id = %s", [project]).fetchall()
    for text in (answer.SerializeToString(), *(bytes(response) for (response,) in stored)):
        assert text
        assert not any(token.encode() in text for token in started.tokens)


def test_a_stream_of_jobs_has_no_token(client: Client, project: str) -> None:
    started = Started(client, project)
    [message] = client.jobs.StreamJobs(pb.StreamJobsRequest(project_id=project))
    assert {job.id for job in message.jobs} == {started.failed.id, started.job.id}
    assert not any(token.encode() in message.SerializeToString() for token in started.tokens)


def test_a_row_lock_makes_no_difference(client: Client, project: str) -> None:
    started = Started(client, project)
    with Transaction(client, project_id=project) as transaction:
        for method in ("GetJob", "ListJobs"):
            answer = transaction.call(started.request(method), transaction_pb2.ROW_LOCK_UPDATE)
            assert started.job.lease_token.encode() not in answer.SerializeToString()


def test_every_claim_returns_the_token_also_when_it_is_repeated(client: Client, project: str) -> None:
    cluster = client.create_cluster(project_id=project)
    on_cluster = client.enqueue(project_id=project, cluster_id=cluster.id, queue="other")
    single = client.enqueue(project_id=project, queue="other")
    client.enqueue(project_id=project)
    claim = pb.ClaimJobRequest(project_id=project, id=single.id, worker_id="w")
    tokens = {client.jobs.ClaimJob(claim, metadata=KEY).job.lease_token for _ in range(2)}
    key = [("idempotency-key", "another")]
    tokens |= {client.jobs.StartClusterJob(start(on_cluster), metadata=key).job.lease_token for _ in range(2)}
    with Transaction(client, project_id=project) as transaction:
        [job] = transaction.call(pb.ClaimJobsRequest(worker_id="w")).jobs
        transaction.commit()
    tokens.add(job.lease_token)
    client.enqueue(project_id=project)
    worker = Worker(client, project)
    tokens.add(worker.until(1)[0].lease_token)
    worker.stop()
    assert len(tokens) == 4
    assert all(tokens)
