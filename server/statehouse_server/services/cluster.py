"""Clusters, with their outputs, artifacts and usage."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from google.protobuf.message import Message
from statehouse.v1 import cluster_pb2 as pb
from statehouse.v1 import filter_pb2

from statehouse_server.descriptors import enum_labels
from statehouse_server.errors import FailedPrecondition, InvalidRequest
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource import paging
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.includes import Include
from statehouse_server.resource.keyset import Keyset
from statehouse_server.resource.lifetimes import EXPIRE_TIME, PARAMETERS, lifetimes
from statehouse_server.resource.listing import Listing
from statehouse_server.resource.mapping import MessageRowFactory, compile_writer
from statehouse_server.resource.masks import masked
from statehouse_server.resource.ordering import Order
from statehouse_server.resource.statements import StatementSet
from statehouse_server.resource.transitions import CLUSTER as TRANSITIONS
from statehouse_server.resource.update_masks import documents_to_merge
from statehouse_server.resource.violations import explained
from statehouse_server.rpc.handler import lockable
from statehouse_server.services.dependencies import Dependencies

CLUSTER = Entity(
    pb.Cluster,
    transitions=TRANSITIONS,
    unique_within=frozenset({"platform", "domain", "status"}),
    computed={
        "expire_time": EXPIRE_TIME,
        "destroy_time": "CASE WHEN item.status = 'DESTROYED' THEN statement_timestamp() END",
    },
    insert_parameters=PARAMETERS,
    insert_inputs=lifetimes,
)
OUTPUTS = Entity(pb.ClusterOutputs)
ARTIFACT = Entity(
    pb.ClusterArtifact,
    filters={
        "latest": "NOT EXISTS (SELECT 1 FROM cluster_artifacts AS newer WHERE newer.project_id = %(project_id)s"
        " AND newer.cluster_id = cluster_artifacts.cluster_id AND newer.type = cluster_artifacts.type"
        " AND (newer.create_time, newer.id) > (cluster_artifacts.create_time, cluster_artifacts.id))"
    },
)
OF_CLUSTER = (
    "(SELECT clusters.{} FROM clusters"
    " WHERE clusters.project_id = %(project_id)s AND clusters.id = usage_samples.cluster_id)"
)
USAGE = Entity(
    pb.UsageSample,
    filters={"teams": OF_CLUSTER.format("team"), "owners": OF_CLUSTER.format("owner")},
    recorded=False,
)


class ClusterStatements(StatementSet, stem="cluster"):
    extend_cluster_ttl: Statement


SQL = ClusterStatements(CLUSTER)


class ClusterOutputsStatements(StatementSet, stem="cluster_outputs"):
    set_cluster_outputs: Statement
    merge_cluster_outputs: Statement
    get_outputs_of_clusters: Statement


OUTPUTS_SQL = ClusterOutputsStatements(OUTPUTS)
CLUSTER_OUTPUTS = Include(
    "outputs",
    OUTPUTS,
    owner="cluster_id",
    statements={True: OUTPUTS_SQL.get_outputs_of_clusters},
    instead="GetClusterOutputs returns the outputs.",
)


class UsageSampleStatements(StatementSet, stem="usage_sample"):
    record_usage: Statement
    summarize_usage: Statement


USAGE_SQL = UsageSampleStatements(USAGE, summarize_usage=MessageRowFactory(pb.UsageSummary))
GROUPINGS = enum_labels(pb.UsageGrouping.DESCRIPTOR)
EXPIRED = (
    "clusters.expire_time <= statement_timestamp()"
    " AND clusters.status NOT IN ('DESTROYING', 'DESTROY_VERIFYING', 'DESTROYED')"
)


class Clusters:
    """The handlers of ClusterService for custom methods."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._tokens = dependencies.tokens
        self._clusters = dependencies.repository(CLUSTER)
        self._outputs = dependencies.repository(OUTPUTS)
        self._usage = dependencies.repository(USAGE)
        self._expired = Listing(
            self._clusters,
            pb.ListExpiredClustersRequest,
            filter_message=pb.ClusterFilter,
            order=Order("expire_time", "ASC"),
            condition=EXPIRED,
        )
        self._samples = Listing(self._usage, pb.ListUsageRequest, order=Order("sample_time", "DESC"))
        self._summaries = Keyset(USAGE_SQL.summarize_usage, cost_micros=int, key=str, currency=str)
        self._write_range = compile_writer(filter_pb2.TimeRange, ("start_time", "end_time"))
        self._write_extension = compile_writer(pb.ExtendClusterTtlRequest, ("extend_by", "expire_time"))
        self._write_outputs = compile_writer(pb.ClusterOutputs, self._outputs.entity.client_fields)
        self._write_sample = compile_writer(pb.UsageSample, ("cluster_id", "sample_time", *USAGE.client_fields))

    def extend_cluster_ttl(self, ctx: CallContext, request: pb.ExtendClusterTtlRequest) -> pb.ExtendClusterTtlResponse:
        key = {"project_id": request.project_id, "id": request.id}
        params = key | self._write_extension(request) | {"version": request.version}
        extended = self._clusters.apply(ctx, SQL.extend_cluster_ttl, params).fetchone()
        if extended is None:
            found: Any = self._clusters.find(ctx, key)
            if found is not None and not found.HasField("delete_time") and request.version in (0, found.version):
                raise FailedPrecondition(
                    f"The cluster {request.id} has no expire_time, or is being destroyed.",
                    entity_kind="cluster",
                    entity_id=request.id,
                )
            raise self._clusters.refusals.of_change(
                ctx, pb.Cluster(project_id=request.project_id, id=request.id, version=request.version)
            )
        return pb.ExtendClusterTtlResponse(cluster=extended)

    @lockable
    def list_expired_clusters(
        self, ctx: CallContext, request: pb.ListExpiredClustersRequest
    ) -> pb.ListExpiredClustersResponse:
        clusters, token = self._expired.page(ctx, request, self._tokens, [])
        total = self._expired.count(ctx, request, []) if request.with_total else 0
        return pb.ListExpiredClustersResponse(clusters=_all(clusters), next_page_token=token, total_size=total)

    def set_cluster_outputs(
        self, ctx: CallContext, request: pb.SetClusterOutputsRequest
    ) -> pb.SetClusterOutputsResponse:
        if request.outputs.cluster_id not in ("", request.cluster_id):
            raise InvalidRequest("outputs.cluster_id", "is not the cluster of the request")
        key = {"project_id": request.project_id, "cluster_id": request.cluster_id}
        request.outputs.MergeFrom(pb.ClusterOutputs(project_id=request.project_id, cluster_id=request.cluster_id))
        params = key | self._write_outputs(request.outputs)
        if documents_to_merge(request, ["extra_json"], request.outputs, "outputs."):
            return pb.SetClusterOutputsResponse(outputs=self._merge_outputs(ctx, request, params))
        return pb.SetClusterOutputsResponse(outputs=self._set_outputs(ctx, request, params))

    def _merge_outputs(self, ctx: CallContext, request: pb.SetClusterOutputsRequest, params: dict[str, Any]) -> Any:
        """Two statements, since Citus takes no parameter in ON CONFLICT. The first one locks the row."""
        with ctx.transaction():
            self._set_outputs(ctx, request, params | {"extra_json": None})
            return self._outputs.apply(ctx, OUTPUTS_SQL.merge_cluster_outputs, params).fetchone()

    def _set_outputs(self, ctx: CallContext, request: pb.SetClusterOutputsRequest, params: dict[str, Any]) -> Any:
        with explained(params):
            stored = self._outputs.apply(ctx, OUTPUTS_SQL.set_cluster_outputs, params).fetchone()
        if stored is None:
            raise self._outputs.refusals.of_owner(ctx, request.outputs)
        return stored

    def get_cluster_outputs(
        self, ctx: CallContext, request: pb.GetClusterOutputsRequest
    ) -> pb.GetClusterOutputsResponse:
        key = {"project_id": request.project_id, "cluster_id": request.cluster_id}
        found: Any = self._outputs.get(masked(ctx, OUTPUTS, request), key)
        return pb.GetClusterOutputsResponse(outputs=found)

    def record_usage(self, ctx: CallContext, request: pb.RecordUsageRequest) -> pb.RecordUsageResponse:
        keys = [_sample_key(sample) for sample in request.samples]
        twice = next((cluster_id for (cluster_id, _), count in Counter(keys).items() if count > 1), None)
        if twice:
            raise InvalidRequest("samples", f"has two samples of the cluster {twice} for the same time")
        items = [self._write_sample(sample) for sample in request.samples]
        params: dict[str, Any] = {name: [item[name] for item in items] for name in items[0]}
        with ctx.transaction():
            rows = self._usage.apply(
                ctx, USAGE_SQL.record_usage, params | {"project_id": request.project_id}
            ).fetchall()
            stored = {_sample_key(row): row for row in rows}
            for index, sample in enumerate(request.samples):
                if keys[index] not in stored:
                    sample.project_id = request.project_id
                    raise self._usage.refusals.of_owner(ctx, sample).of_element("samples", index)
            answer = paging.all_within_bytes(
                (stored[key] for key in keys), "Send fewer samples per call.", limit=ctx.answer_bytes
            )
        return pb.RecordUsageResponse(samples=_all(answer))

    @lockable
    def list_usage(self, ctx: CallContext, request: pb.ListUsageRequest) -> pb.ListUsageResponse:
        samples, token = self._samples.page(ctx, request, self._tokens)
        total = self._samples.count(ctx, request) if request.with_total else 0
        return pb.ListUsageResponse(samples=_all(samples), next_page_token=token, total_size=total)

    def summarize_usage(self, ctx: CallContext, request: pb.SummarizeUsageRequest) -> pb.SummarizeUsageResponse:
        params = {"project_id": request.project_id, "group_by": GROUPINGS[request.group_by]}
        params |= self._write_range(request.sample_time)
        summaries, token = self._summaries.page(ctx, request, self._tokens, params)
        return pb.SummarizeUsageResponse(summaries=summaries, next_page_token=token)


def _sample_key(sample: pb.UsageSample) -> tuple[str, int]:
    """The key of a sample: its cluster, and its time in the precision of the database."""
    return sample.cluster_id, sample.sample_time.ToMicroseconds()


def _all(messages: Sequence[Message]) -> Any:
    return messages
