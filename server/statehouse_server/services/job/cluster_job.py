"""Jobs on clusters: a job, the lock of its cluster and the status of the cluster change together."""

from typing import Any

import orjson
from statehouse.v1 import cluster_pb2, lock_pb2
from statehouse.v1 import job_pb2 as pb

from statehouse_server.descriptors import enum_labels
from statehouse_server.errors import FailedPrecondition
from statehouse_server.postgres.context import CallContext
from statehouse_server.resource.entity import stored_label
from statehouse_server.resource.paging import within_bytes
from statehouse_server.resource.transitions import Step
from statehouse_server.services.cluster import CLUSTER
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.job.claims import Claims
from statehouse_server.services.job.leases import JOB, Leases
from statehouse_server.services.lock.service import CLUSTER_PREFIX, Locks, held_by

STATUS_LABELS = enum_labels(cluster_pb2.ClusterStatus.DESCRIPTOR)


class ClusterJobs:
    """The handlers of JobService that also change a cluster."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._jobs = dependencies.repository(JOB)
        self._clusters = dependencies.repository(CLUSTER)
        self._claims = Claims(self._jobs)
        self._leases = Leases(self._jobs)
        self._locks = Locks(dependencies)

    def start_cluster_job(self, ctx: CallContext, request: pb.StartClusterJobRequest) -> pb.StartClusterJobResponse:
        with ctx.transaction():
            cluster = self._lock_cluster(ctx, request)
            job = self._renew(ctx, request) if request.lease_token else None
            self._check_transition(ctx, cluster, request.cluster_status)
            lock = self._lock_for(ctx, cluster, request)
            job = job or self._claim(ctx, request)
            cluster = self._set_status(ctx, cluster, request.cluster_status)
            response = pb.StartClusterJobResponse(job=job, cluster=cluster, lock=lock)
            return within_bytes(response, limit=ctx.answer_bytes)  # type: ignore[no-any-return]

    def finish_cluster_job(self, ctx: CallContext, request: pb.FinishClusterJobRequest) -> pb.FinishClusterJobResponse:
        leased = {"project_id": request.project_id, "id": request.job_id, "lease_token": request.lease_token}
        with ctx.transaction():
            cluster = self._lock_cluster(ctx, request)
            name = CLUSTER_PREFIX + cluster.id
            held = held_by(ctx, request.project_id, name, request.worker_id)
            self._locks.release(ctx, held | {"token": request.lock_token})
            if request.HasField("failure"):
                job = self._leases.fail(ctx, leased, request.failure)
            else:
                job = self._leases.complete(ctx, leased, request.success.result_json)
            self._check_transition(ctx, cluster, request.cluster_status)
            cluster = self._set_status(ctx, cluster, request.cluster_status)
            return within_bytes(pb.FinishClusterJobResponse(job=job, cluster=cluster), limit=ctx.answer_bytes)  # type: ignore[no-any-return]

    def _lock_cluster(self, ctx: CallContext, request: Any) -> Any:
        """The cluster of a job, locked until the transaction ends."""
        key = {"project_id": request.project_id, "id": request.job_id}
        job: Any = self._jobs.find(ctx, key)
        if job is None:
            raise self._jobs.not_found(request.job_id)
        if not job.cluster_id:
            raise FailedPrecondition(f"The job {job.id} has no cluster.", entity_kind="job", entity_id=job.id)
        cluster: Any = self._clusters.lock(ctx, {"project_id": request.project_id, "id": job.cluster_id})
        return cluster

    def _check_transition(self, ctx: CallContext, cluster: Any, status: int) -> None:
        """Raise InvalidTransition unless the cluster can change to a status. This comes after the checks of the lease
        and the lock: callers that have lost these must learn that, and not how others have changed the cluster
        since."""
        if deleted := self._clusters.refusals.deleted(ctx, cluster):
            raise deleted
        if status and status != cluster.status:
            self._clusters.refusals.require_transition(stored_label(cluster), STATUS_LABELS[status])

    def _set_status(self, ctx: CallContext, cluster: Any, status: int) -> Any:
        if status in (0, cluster.status):
            return cluster
        key = {"project_id": cluster.project_id, "id": cluster.id}
        return self._clusters.update_status(ctx, key, Step(STATUS_LABELS[status]), {})

    def _lock_for(self, ctx: CallContext, cluster: Any, request: pb.StartClusterJobRequest) -> lock_pb2.Lock:
        # Not reentrant: two jobs of the same worker exclude each other as well.
        asked = held_by(ctx, cluster.project_id, CLUSTER_PREFIX + cluster.id, request.worker_id)
        metadata = {"metadata_json": orjson.dumps({"job_id": request.job_id}).decode()}
        return self._locks.acquire(ctx, asked | metadata, request.lock_ttl, reentrant=False)

    def _renew(self, ctx: CallContext, request: pb.StartClusterJobRequest) -> Any:
        """The job, with its current lease renewed."""
        leased = {"project_id": request.project_id, "id": request.job_id, "lease_token": request.lease_token}
        return self._leases.renew(ctx, leased, request.lock_ttl)

    def _claim(self, ctx: CallContext, request: pb.StartClusterJobRequest) -> Any:
        """The job, claimed under a new lease."""
        return self._claims.one(ctx, request.project_id, request.job_id, request.worker_id, request.lock_ttl)
