"""A worker that builds clusters. A job, the lock of its cluster and the status of the cluster change together.

It waits for jobs of the queue `clusters`. For illustration, it does the work of StartClusterJob in an interactive
transaction: lock the row of the cluster, check its status, acquire its lock, verify the lease of the job, set the
status, commit. While it builds, heartbeats extend the lock and the lease. If they are lost, it stops; the server would
refuse its further changes.

    python cluster_worker.py          until Ctrl-C
    python cluster_worker.py --demo   asks for two clusters first, and ends when they are built
"""

import os
import queue
import socket
import sys
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import grpc
from google.protobuf.any_pb2 import Any as AnyMessage
from google.protobuf.duration_pb2 import Duration
from google.protobuf.message import Message
from statehouse.v1 import (
    cluster_pb2,
    cluster_pb2_grpc,
    job_pb2,
    job_pb2_grpc,
    lock_pb2,
    transaction_pb2,
    transaction_pb2_grpc,
)
from statehouse.v1.transaction_pb2 import TransactRequest, TransactResponse

QUEUE = "clusters"
TTL = 15
"""Seconds that a lock and a lease last without a heartbeat."""
WORKER = f"{socket.gethostname()}:{os.getpid()}"[:128]
BUILDING = [cluster_pb2.CLUSTER_STATUS_PENDING, cluster_pb2.CLUSTER_STATUS_FAILED, cluster_pb2.CLUSTER_STATUS_CREATING]
"""The status that a cluster may have when its job begins. CREATING means that an earlier worker died."""

Response = TypeVar("Response", bound=Message)


class Refused(Exception):
    """The service refused a call of a transaction, and the call was undone."""


class Transaction:
    """An interactive transaction: calls one by one, then a commit."""

    def __init__(self, stub: transaction_pb2_grpc.TransactionServiceStub, begin: TransactRequest.Begin) -> None:
        self._steps: queue.SimpleQueue[TransactRequest | None] = queue.SimpleQueue()
        self._answers = stub.Transact(iter(self._steps.get, None))
        self._send(TransactRequest(begin=begin))

    def call(self, request: Message, response: Response, *, lock_row: bool = False) -> Response:
        packed = AnyMessage()
        packed.Pack(request)
        row_lock = transaction_pb2.ROW_LOCK_UPDATE if lock_row else transaction_pb2.ROW_LOCK_UNSPECIFIED
        call = TransactRequest.Call(request=packed, row_lock=row_lock)
        result = self._send(TransactRequest(call=call)).result
        if result.HasField("status"):
            raise Refused(result.status.message)
        result.response.Unpack(response)
        return response

    def commit(self) -> None:
        self._send(TransactRequest(commit=TransactRequest.Commit()))

    def close(self) -> None:
        """End the transaction. Without a commit, its changes are rolled back."""
        self._steps.put(None)

    def _send(self, step: TransactRequest) -> TransactResponse:
        self._steps.put(step)
        answer: TransactResponse = next(self._answers)
        if answer.HasField("ended"):
            raise Refused(answer.ended.status.message)
        return answer


class Worker:
    """Runs jobs one after the other."""

    def __init__(self, channel: grpc.Channel) -> None:
        self.jobs = job_pb2_grpc.JobServiceStub(channel)
        self.clusters = cluster_pb2_grpc.ClusterServiceStub(channel)
        self.transactions = transaction_pb2_grpc.TransactionServiceStub(channel)

    def run(self, most: int = 0) -> None:
        """Run jobs as they arrive: a given number, or without end."""
        wait = job_pb2.WaitForJobsRequest(queue=QUEUE, worker_id=WORKER, lease=Duration(seconds=TTL))
        stream = self.jobs.WaitForJobs(wait)
        done = 0
        for message in stream:
            for job in message.jobs:
                self.do(job)
                done += 1
            if most and done >= most:
                stream.cancel()
                return

    def do(self, job: job_pb2.Job) -> None:
        try:
            lock = self.start(job)
        except Refused as error:
            print(f"{job.cluster_id}: not started: {error}", flush=True)
            failure = job_pb2.JobFailure(error_message=str(error))
            self.jobs.FailJob(job_pb2.FailJobRequest(id=job.id, lease_token=job.lease_token, failure=failure))
            return
        print(f"{job.cluster_id}: started, lock token {lock.token}", flush=True)
        with heartbeats(lambda: self.beat(job, lock)) as lost:
            build(lost)
            if lost.is_set():
                print(f"{job.cluster_id}: lost; another worker continues", flush=True)
                return
            self.finish(job, lock)
        print(f"{job.cluster_id}: ready", flush=True)

    def start(self, job: job_pb2.Job) -> lock_pb2.Lock:
        """Lock the cluster and start its job, in one transaction."""
        transaction = Transaction(self.transactions, TransactRequest.Begin())
        try:
            get = cluster_pb2.GetClusterRequest(id=job.cluster_id)
            cluster = transaction.call(get, cluster_pb2.GetClusterResponse(), lock_row=True).cluster
            if cluster.status not in BUILDING:
                raise Refused(f"the cluster is {cluster_pb2.ClusterStatus.Name(cluster.status)}")
            acquire = lock_pb2.AcquireLockRequest(
                name=f"cluster/{cluster.id}", holder=WORKER, ttl=Duration(seconds=TTL)
            )
            lock = transaction.call(acquire, lock_pb2.AcquireLockResponse()).lock
            beat = transaction.call(heartbeat(job), job_pb2.HeartbeatJobsResponse()).heartbeats[0]
            if beat.HasField("status"):
                raise Refused(beat.status.message)
            if cluster.status != cluster_pb2.CLUSTER_STATUS_CREATING:
                creating = cluster_pb2.CLUSTER_STATUS_CREATING
                update = cluster_pb2.UpdateClusterStatusRequest(id=cluster.id, status=creating)
                transaction.call(update, cluster_pb2.UpdateClusterStatusResponse())
            transaction.commit()
            return lock
        finally:
            transaction.close()

    def finish(self, job: job_pb2.Job, lock: lock_pb2.Lock) -> None:
        """End the job and release its cluster, in one call that takes effect only while this worker holds the lock."""
        calls = [
            job_pb2.CompleteJobRequest(id=job.id, lease_token=job.lease_token, result_json='{"nodes": 3}'),
            cluster_pb2.UpdateClusterStatusRequest(id=job.cluster_id, status=cluster_pb2.CLUSTER_STATUS_READY),
            lock_pb2.ReleaseLockRequest(name=lock.name, holder=lock.holder, token=lock.token),
        ]
        guard = transaction_pb2.Guard(lock=transaction_pb2.LockGuard(lock_name=lock.name, token=lock.token))
        self.batch(*calls, guards=[guard])

    def beat(self, job: job_pb2.Job, lock: lock_pb2.Lock) -> bool:
        """Extend the lock and the lease. Returns whether both are still held."""
        renew = lock_pb2.RenewLockRequest(name=lock.name, holder=lock.holder, token=lock.token)
        try:
            response = self.batch(renew, heartbeat(job))
        except grpc.RpcError as error:
            return error.code() is not grpc.StatusCode.ABORTED
        beats = job_pb2.HeartbeatJobsResponse()
        response.results[1].Unpack(beats)
        return not beats.heartbeats[0].HasField("status")

    def batch(self, *calls: Message, guards: Any = ()) -> transaction_pb2.ExecuteBatchResponse:
        request = transaction_pb2.ExecuteBatchRequest(guards=guards)
        for call in calls:
            request.calls.add().Pack(call)
        response: transaction_pb2.ExecuteBatchResponse = self.transactions.ExecuteBatch(request)
        return response


def heartbeat(job: job_pb2.Job) -> job_pb2.HeartbeatJobsRequest:
    lease = job_pb2.JobLease(job_id=job.id, lease_token=job.lease_token)
    return job_pb2.HeartbeatJobsRequest(leases=[lease], lease=Duration(seconds=TTL))


@contextmanager
def heartbeats(beat: Callable[[], bool]) -> Iterator[threading.Event]:
    """Send heartbeats in the background, three times per time limit. The event is set when the lock or the lease is
    lost."""
    lost, ended = threading.Event(), threading.Event()

    def run() -> None:
        while not ended.wait(TTL / 3):
            if not beat():
                lost.set()
                return

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        yield lost
    finally:
        ended.set()
        thread.join()


def build(lost: threading.Event) -> None:
    """The work that takes long in a real worker."""
    deadline = time.monotonic() + 1
    while time.monotonic() < deadline and not lost.is_set():
        time.sleep(0.1)


def ask_for_clusters(worker: Worker, count: int) -> None:
    for number in range(1, count + 1):
        cluster = cluster_pb2.Cluster(name=f"demo-{number}-{uuid.uuid4().hex[:8]}", platform="demo")
        cluster = worker.clusters.CreateCluster(cluster_pb2.CreateClusterRequest(cluster=cluster)).cluster
        job = job_pb2.Job(type="create", queue=QUEUE, cluster_id=cluster.id)
        worker.jobs.EnqueueJob(job_pb2.EnqueueJobRequest(job=job))


def main() -> None:
    address = os.environ.get("STATEHOUSE_ADDRESS", "127.0.0.1:50051")
    with grpc.insecure_channel(address) as channel:
        worker = Worker(channel)
        if "--demo" in sys.argv:
            ask_for_clusters(worker, 2)
            worker.run(2)
        else:
            worker.run()


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        print("stopped; an unfinished job can be claimed again when its lease expires")
    except grpc.RpcError as error:
        sys.exit(f"{error.code().name}: {error.details()}")
