"""The examples in Python do what they say."""

import os
import subprocess
import sys
from pathlib import Path

from statehouse.v1 import cluster_pb2, job_pb2, lock_pb2

from tests.client import Client

EXAMPLES = Path(__file__).parent.parent / "examples/python"


def run(name: str, *arguments: str, address: str, code: int = 0) -> str:
    done = subprocess.run(
        [sys.executable, EXAMPLES / name, *arguments],
        env={**os.environ, "STATEHOUSE_ADDRESS": address},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == code, done.stderr
    return done.stdout + done.stderr


def test_first_steps(grpc_addr: str) -> None:
    assert "INVALID_TRANSITION" in run("first_steps.py", address=grpc_addr)


def test_a_worker_builds_clusters(client: Client, grpc_addr: str) -> None:
    lines = run("cluster_worker.py", "--demo", address=grpc_addr).splitlines()
    assert sum(line.endswith("ready") for line in lines) == 2
    clusters = client.clusters.ListClusters(cluster_pb2.ListClustersRequest(platform="demo")).clusters
    assert [cluster.status for cluster in clusters] == [cluster_pb2.CLUSTER_STATUS_READY] * 2
    jobs = client.jobs.ListJobs(job_pb2.ListJobsRequest()).jobs
    assert [job.status for job in jobs] == [job_pb2.JOB_STATUS_COMPLETED] * 2
    assert not client.locks.ListLocks(lock_pb2.ListLocksRequest()).locks


def test_without_a_server_a_worker_says_so() -> None:
    message = run("cluster_worker.py", address="127.0.0.1:1", code=1)
    assert message.startswith("UNAVAILABLE: ")
    assert "Traceback" not in message
