"""Secrets: one that is revealed, and many under a new key."""

import time
import uuid
from collections.abc import Iterator
from functools import partial

import psycopg
from statehouse.v1 import (
    credential_pb2,
    credential_pb2_grpc,
    project_pb2,
    project_pb2_grpc,
    transaction_pb2,
    transaction_pb2_grpc,
)
from statehouse.v1 import task_pb2 as pb

from benchmarks import servers
from benchmarks.scenarios.bench import CREATE, Bench, Figure, channel
from benchmarks.servers import Target
from benchmarks.work.tasks import TASK

REVEAL = "/statehouse.v1.CredentialService/RevealCredential"
BATCH = 500
"""Credentials that are created in one call."""


def run(bench: Bench) -> Iterator[Figure]:
    with servers.statehouse(bench.url) as target:
        yield from reveals(bench, target)
        yield from rotations(bench, target)


def reveals(bench: Bench, target: Target) -> Iterator[Figure]:
    """The server's processor time for RevealCredential, against that for CreateTask."""
    with channel(target) as opened:
        credentials = credential_pb2_grpc.CredentialServiceStub(opened)
        create = credential_pb2.CreateCredentialRequest(credential=_credential(uuid.uuid4().hex))
        id_ = credentials.CreateCredential(create).credential.id
    reveal = credential_pb2.RevealCredentialRequest(id=id_, reason="to measure").SerializeToString()
    task = pb.CreateTaskRequest(task=TASK).SerializeToString()
    bodies = {REVEAL: reveal, CREATE: task}
    found = bench.loads(
        {path: partial(target.load, path, body, concurrency=64, seconds=bench.seconds) for path, body in bodies.items()}
    )
    ours, baseline = found[REVEAL].server_cpu, found[CREATE].server_cpu
    yield Figure("RevealCredential, server CPU", "us/call", ours, baseline, "CreateTask", "<= 1.3")


def rotations(bench: Bench, target: Target) -> Iterator[Figure]:
    """All secrets of a project under a new key: many of them, against few."""
    few, many = max(BATCH, 1_000 // bench.share), 100_000 // bench.share
    rates = [rotation(bench, target, count) for count in (few, many)]
    yield Figure(f"RotateKeys, {many:,} secrets", "secrets/s", rates[1], rates[0], f"{few:,} secrets")


def rotation(bench: Bench, target: Target, count: int) -> float:
    """Secrets a second of a new project with so many of them."""
    project = f"rotation-{count}-{uuid.uuid4().hex[:8]}"
    with channel(target) as opened, psycopg.connect(bench.url, autocommit=True) as conn:
        projects = project_pb2_grpc.ProjectServiceStub(opened)
        projects.CreateProject(project_pb2.CreateProjectRequest(project={"id": project, "name": project}))
        for start in range(0, count, BATCH):
            batch = transaction_pb2.ExecuteBatchRequest(project_id=project)
            for number in range(start, start + BATCH):
                batch.calls.add().Pack(credential_pb2.CreateCredentialRequest(credential=_credential(str(number))))
            transaction_pb2_grpc.TransactionServiceStub(opened).ExecuteBatch(batch)
        conn.execute("VACUUM ANALYZE credentials, credential_secrets")
        began = time.perf_counter()
        credentials = credential_pb2_grpc.CredentialServiceStub(opened)
        *_, last = credentials.RotateKeys(credential_pb2.RotateKeysRequest(project_id=project))
        rate = count / (time.perf_counter() - began)
    assert (last.done, last.failed) == (count, 0)
    return rate


def _credential(name: str) -> credential_pb2.Credential:
    return credential_pb2.Credential(provider="bench", name=name, secret="s" * 200)
