"""Clusters: names, time limits, outputs, artifacts and usage."""

import time
from typing import Any

import grpc
import psycopg
import pytest
from google.protobuf.timestamp_pb2 import Timestamp
from statehouse.v1 import cluster_pb2 as pb

from tests.support.client import Client, fails, span
from tests.support.times import at

HOUR = 3600


def listed(client: Client, project: str, **fields: Any) -> list[str]:
    return [
        one.name for one in client.clusters.ListClusters(pb.ListClustersRequest(project_id=project, **fields)).clusters
    ]


def set_status(client: Client, cluster: pb.Cluster, *statuses: str) -> pb.Cluster:
    for status in statuses:
        request = pb.UpdateClusterStatusRequest(
            project_id=cluster.project_id, id=cluster.id, status=pb.ClusterStatus.Value(f"CLUSTER_STATUS_{status}")
        )
        cluster = client.clusters.UpdateClusterStatus(request).cluster
    return cluster


def test_a_name_is_free_again_when_its_cluster_is_gone(client: Client, project: str) -> None:
    first = client.create_cluster(project_id=project, name="prod", platform="aws")
    client.create_cluster(project_id=project, name="prod", platform="gcp")
    client.create_cluster(project_id=project, name="prod")
    for platform in ("aws", ""):
        with fails("ALREADY_EXISTS") as failure:
            client.create_cluster(project_id=project, name="prod", platform=platform)
        assert failure.metadata["field"] == "name"
    set_status(client, first, "DESTROYING", "DESTROYED")
    second = client.create_cluster(project_id=project, name="prod", platform="aws")
    client.clusters.DeleteCluster(pb.DeleteClusterRequest(project_id=project, id=second.id))
    client.create_cluster(project_id=project, name="prod", platform="aws")
    with fails("ALREADY_EXISTS"):
        client.clusters.UndeleteCluster(pb.UndeleteClusterRequest(project_id=project, id=second.id))


def test_lists_are_by_team_owner_platform_profile_status_and_expiry(client: Client, project: str) -> None:
    client.create_cluster(project_id=project, name="a", team="red", owner="ann", platform="aws", profile="small")
    b = client.create_cluster(project_id=project, name="b", team="red", owner="bob", platform="gcp", ttl=span(HOUR))
    c = client.create_cluster(
        project_id=project, name="c", team="blue", owner="ann", profile="small", ttl=span(9 * HOUR)
    )
    assert listed(client, project, team="red") == ["b", "a"]
    assert listed(client, project, owner="ann", profile="small") == ["c", "a"]
    assert listed(client, project, platform="gcp") == ["b"]
    assert listed(client, project, destroy_before=c.destroy_time) == ["b"]
    assert listed(client, project, destroy_after=c.destroy_time) == ["c"]
    set_status(client, b, "CREATING")
    statuses = [pb.CLUSTER_STATUS_CREATING, pb.CLUSTER_STATUS_READY]
    assert listed(client, project, status=statuses) == ["b"]
    request = pb.ListClustersRequest(project_id=project, team="red", page_size=1, with_total=True)
    assert client.clusters.ListClusters(request).total_size == 2
    stream = client.clusters.StreamClusters(pb.StreamClustersRequest(project_id=project, team="red"))
    assert [one.name for message in stream for one in message.clusters] == ["b", "a"]


def test_a_time_limit_runs_from_the_creation_and_can_be_extended(client: Client, project: str) -> None:
    cluster = client.create_cluster(project_id=project, ttl=span(72 * HOUR))
    assert cluster.destroy_time.seconds - cluster.create_time.seconds == 72 * HOUR
    request = pb.ExtendClusterTtlRequest(project_id=project, id=cluster.id, ttl=span(HOUR), version=1)
    extended = client.clusters.ExtendClusterTtl(request).cluster
    assert extended.destroy_time.ToMicroseconds() - cluster.destroy_time.ToMicroseconds() == HOUR * 1_000_000
    assert (extended.ttl.seconds, extended.version) == (73 * HOUR, 2)
    with fails("ABORTED", "VERSION_MISMATCH"):
        client.clusters.ExtendClusterTtl(request)
    request.version = 0
    request.id = client.create_cluster(project_id=project).id
    with fails("FAILED_PRECONDITION", "FAILED_PRECONDITION"):
        client.clusters.ExtendClusterTtl(request)
    set_status(client, cluster, "DESTROYING")
    request.id = cluster.id
    with fails("FAILED_PRECONDITION", "FAILED_PRECONDITION"):
        client.clusters.ExtendClusterTtl(request)
    request.id = "nothing"
    with fails("NOT_FOUND", "NOT_FOUND"):
        client.clusters.ExtendClusterTtl(request)


def test_no_time_limit_goes_beyond_what_a_timestamp_can_say(client: Client, project: str) -> None:
    end = Timestamp(seconds=253_402_300_799)
    cluster = client.create_cluster(project_id=project, destroy_time=end)
    request = pb.ExtendClusterTtlRequest(project_id=project, id=cluster.id, ttl=span(9 * HOUR))
    with fails("INVALID_ARGUMENT", field="destroy_time"):
        client.clusters.ExtendClusterTtl(request)


def test_an_extension_that_comes_late_counts_from_now(client: Client, project: str) -> None:
    cluster = client.create_cluster(project_id=project, destroy_time=at(0))
    request = pb.ExtendClusterTtlRequest(project_id=project, id=cluster.id, ttl=span(HOUR))
    extended = client.clusters.ExtendClusterTtl(request).cluster
    assert extended.destroy_time.ToMicroseconds() - extended.update_time.ToMicroseconds() == HOUR * 1_000_000


def test_expired_clusters_are_those_that_nobody_destroys_yet(client: Client, project: str) -> None:
    late = client.create_cluster(project_id=project, name="late", destroy_time=at(20))
    later = client.create_cluster(project_id=project, name="later", destroy_time=at(10))
    client.create_cluster(project_id=project, name="young", ttl=span(HOUR))
    client.create_cluster(project_id=project, name="forever")
    for name, statuses in (("going", ["DESTROYING"]), ("gone", ["DESTROYING", "DESTROYED"])):
        set_status(client, client.create_cluster(project_id=project, name=name, destroy_time=at(0)), *statuses)
    failed = client.create_cluster(project_id=project, name="failed", destroy_time=at(30))
    set_status(client, failed, "DESTROYING", "DESTROY_FAILED")
    deleted = client.create_cluster(project_id=project, name="deleted", destroy_time=at(0))
    client.clusters.DeleteCluster(pb.DeleteClusterRequest(project_id=project, id=deleted.id))
    found, token = [], ""
    while True:
        request = pb.ListExpiredClustersRequest(project_id=project, page_size=1, page_token=token, with_total=True)
        page = client.clusters.ListExpiredClusters(request)
        found += [one.id for one in page.clusters]
        assert page.total_size == 3
        token = page.next_page_token
        if not token:
            break
    assert found == [later.id, late.id, failed.id]


def test_outputs_keep_what_is_not_given(client: Client, project: str) -> None:
    cluster = client.create_cluster(project_id=project)

    def store(**fields: Any) -> pb.ClusterOutputs:
        request = pb.SetClusterOutputsRequest(
            project_id=project, cluster_id=cluster.id, outputs=pb.ClusterOutputs(**fields)
        )
        return client.clusters.SetClusterOutputs(request).outputs

    get = pb.GetClusterOutputsRequest(project_id=project, cluster_id=cluster.id)
    with fails("NOT_FOUND", "NOT_FOUND"):
        client.clusters.GetClusterOutputs(get)
    store(api_url="https://api.example:6443", extra_json='{"a": 1}')
    stored = store(console_url="https://console.example", admin_secret_ref="vault/admin")
    assert stored.api_url == "https://api.example:6443"
    assert (stored.console_url, stored.admin_secret_ref) == ("https://console.example", "vault/admin")
    assert stored.extra_json == '{"a": 1}'
    assert store(api_url="https://new.example").api_url == "https://new.example"
    assert client.clusters.GetClusterOutputs(get).outputs.console_url == "https://console.example"
    for field, value in (("api_url", "not a url"), ("api_url", "x" * 2049), ("kubeconfig_uri", "s3://a\nb")):
        with fails("INVALID_ARGUMENT", field=f"outputs.{field}"):
            store(**{field: value})
    with fails("INVALID_ARGUMENT", field="outputs.cluster_id"):
        store(cluster_id="another")
    with fails("NOT_FOUND") as failure:
        client.clusters.SetClusterOutputs(
            pb.SetClusterOutputsRequest(
                project_id=project, cluster_id="nothing", outputs=pb.ClusterOutputs(api_url="https://x")
            )
        )
    assert failure.metadata["field"] == "cluster_id"


def test_the_latest_artifact_of_each_type_is_found(client: Client, project: str) -> None:
    clusters = [client.create_cluster(project_id=project) for _ in range(2)]

    def add(number: int, kind: str) -> str:
        artifact = pb.ClusterArtifact(cluster_id=clusters[number].id, type=kind, file_uri=f"s3://{kind}", size_bytes=1)
        request = pb.CreateClusterArtifactRequest(project_id=project, cluster_artifact=artifact)
        return str(client.clusters.CreateClusterArtifact(request).cluster_artifact.id)

    def found(**fields: Any) -> list[str]:
        request = pb.ListClusterArtifactsRequest(project_id=project, **fields)
        return [one.id for one in client.clusters.ListClusterArtifacts(request).cluster_artifacts]

    log_1, log_2, bundle, other = add(0, "log"), add(0, "log"), add(0, "bundle"), add(1, "log")
    assert found() == [other, bundle, log_2, log_1]
    assert found(cluster_id=clusters[0].id) == [bundle, log_2, log_1]
    assert found(cluster_id=clusters[0].id, type="log", latest=True) == [log_2]
    assert found(latest=True) == [other, bundle, log_2]


class TestUsage:
    def sample(self, cluster: pb.Cluster, seconds: float, **fields: Any) -> pb.UsageSample:
        return pb.UsageSample(cluster_id=cluster.id, sample_time=at(seconds), **fields)

    def record(self, client: Client, project: str, *samples: pb.UsageSample) -> list[pb.UsageSample]:
        request = pb.RecordUsageRequest(project_id=project, samples=samples)
        return list(client.clusters.RecordUsage(request).samples)

    def test_a_sample_replaces_that_of_its_time(self, client: Client, project: str) -> None:
        cluster = client.create_cluster(project_id=project)
        first, second = self.sample(cluster, 60, hours=1.5, cost_micros=7), self.sample(cluster, 0, hours=1)
        stored = self.record(client, project, first, second)
        assert [one.sample_time for one in stored] == [at(60), at(0)]
        assert [one.version for one in stored] == [1, 1]
        [again] = self.record(client, project, self.sample(cluster, 60, hours=2))
        assert (again.hours, again.cost_micros, again.version) == (2, 0, 2)
        assert again.create_time == stored[0].create_time
        with fails("INVALID_ARGUMENT", field="samples"):
            self.record(client, project, first, first)
        with fails("NOT_FOUND"):
            self.record(client, project, first, pb.UsageSample(cluster_id="nothing", sample_time=at(0)))

    @pytest.mark.parametrize(
        ("field", "values"),
        [
            ("hours", {"hours": float("nan")}),
            ("hours", {"hours": -1.0}),
            ("core_hours", {"core_hours": float("inf")}),
            ("hours", {"hours": 1.1e15}),
            ("cost_micros", {"cost_micros": -1}),
            ("sample_time", {"sample_time": None}),
        ],
    )
    def test_a_sample_that_makes_no_sense_is_refused(
        self, client: Client, project: str, field: str, values: dict[str, Any]
    ) -> None:
        sample = {"cluster_id": "c", "sample_time": at(0)} | values
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field=f"samples[0].{field}"):
            self.record(client, project, pb.UsageSample(**sample))

    def test_usage_is_listed_by_cluster_team_owner_and_time(self, client: Client, project: str) -> None:
        red = client.create_cluster(project_id=project, team="red", owner="ann")
        blue = client.create_cluster(project_id=project, team="blue", owner="ann")
        samples = [self.sample(cluster, seconds) for seconds in (0, 60, 120) for cluster in (red, blue)]
        self.record(client, project, *samples)

        def times(**fields: Any) -> list[tuple[str, int]]:
            found, token = [], ""
            while True:
                request = pb.ListUsageRequest(project_id=project, page_size=2, page_token=token, **fields)
                page = client.clusters.ListUsage(request)
                found += [(one.cluster_id, one.sample_time.seconds - 1_700_000_000) for one in page.samples]
                token = page.next_page_token
                if not token:
                    return found

        everything = times()
        assert len(everything) == len(set(everything)) == 6
        assert [seconds for _, seconds in everything] == [120, 120, 60, 60, 0, 0]
        assert times(cluster_id=red.id) == times(team="red") == [(red.id, 120), (red.id, 60), (red.id, 0)]
        assert len(times(owner="ann")) == 6
        assert times(team="red", sample_after=at(60), sample_before=at(120)) == [(red.id, 60)]
        request = pb.ListUsageRequest(project_id=project, with_total=True, page_size=1)
        assert client.clusters.ListUsage(request).total_size == 6

    def test_usage_is_summed_up(self, client: Client, project: str) -> None:
        red = client.create_cluster(project_id=project, team="red", owner="ann")
        blue = client.create_cluster(project_id=project, team="blue", owner="ann")
        nobody = client.create_cluster(project_id=project)
        self.record(
            client, project,
            self.sample(red, 0, hours=1, core_hours=4, memory_gib_hours=16, cost_micros=3, currency="USD"),
            self.sample(red, 60, hours=2, core_hours=8, memory_gib_hours=32, cost_micros=10**15, currency="USD"),
            self.sample(blue, 60, hours=1, cost_micros=5, currency="USD"),
            self.sample(blue, 120, hours=1, cost_micros=7, currency="EUR"),
            self.sample(nobody, 0, hours=1),
        )  # fmt: skip

        def sums(by: str, **fields: Any) -> list[tuple[str, str, int, float, int]]:
            request = pb.SummarizeUsageRequest(
                project_id=project, by=pb.UsageGrouping.Value(f"USAGE_GROUPING_{by}"), **fields
            )
            found = client.clusters.SummarizeUsage(request).summaries
            return [(one.key, one.currency, one.samples, one.hours, one.cost_micros) for one in found]

        assert sums("TEAM") == [
            ("red", "USD", 2, 3.0, 10**15 + 3), ("blue", "EUR", 1, 1.0, 7), ("blue", "USD", 1, 1.0, 5),
            ("", "", 1, 1.0, 0),
        ]  # fmt: skip
        assert sums("OWNER")[0] == ("ann", "USD", 3, 4.0, 10**15 + 8)
        assert {key for key, *_ in sums("CLUSTER")} == {red.id, blue.id, nobody.id}
        assert sums("TEAM", start_time=at(60), end_time=at(120)) == [
            ("red", "USD", 1, 2.0, 10**15), ("blue", "USD", 1, 1.0, 5),
        ]  # fmt: skip
        with fails("INVALID_ARGUMENT", field="by"):
            client.clusters.SummarizeUsage(pb.SummarizeUsageRequest(project_id=project))

    def test_ten_thousand_samples_fit_into_one_call(self, client: Client, project: str) -> None:
        cluster = client.create_cluster(project_id=project)
        samples = [self.sample(cluster, number, hours=0.1) for number in range(10_000)]
        assert len(self.record(client, project, *samples)) == 10_000


def test_a_purged_cluster_takes_all_that_is_its_own_along(
    client: Client, project: str, sql: psycopg.Connection[Any]
) -> None:
    cluster = client.create_cluster(project_id=project)
    client.enqueue(project_id=project, cluster_id=cluster.id)
    client.clusters.SetClusterOutputs(
        pb.SetClusterOutputsRequest(
            project_id=project, cluster_id=cluster.id, outputs=pb.ClusterOutputs(api_url="https://x")
        )
    )
    TestUsage().record(client, project, pb.UsageSample(cluster_id=cluster.id, sample_time=at(0)))
    client.clusters.DeleteCluster(pb.DeleteClusterRequest(project_id=project, id=cluster.id))
    assert "cluster" not in client.purge()
    sql.execute("UPDATE clusters SET delete_time = now() - interval '31 days' WHERE id = %s", [cluster.id])
    assert client.purge(force=False)["cluster"] == 1
    assert client.purge()["cluster"] == 1
    with pytest.raises(grpc.RpcError):
        client.clusters.GetCluster(pb.GetClusterRequest(project_id=project, id=cluster.id))
    for table in ("jobs", "cluster_outputs", "usage_samples"):
        assert sql.execute(f"SELECT count(*) FROM {table} WHERE project_id = %s", [project]).fetchone() == (0,)


def test_old_locks_and_reservations_are_purged(client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    from statehouse.v1 import idempotency_pb2

    client.acquire(project, "old", "ann", 1)
    client.acquire(project, "new", "ann", 1)
    request = idempotency_pb2.ReserveKeyRequest(project_id=project, scope="s", key="k", ttl=span(1))
    client.reservations.ReserveKey(request)
    time.sleep(1.1)
    sql.execute("UPDATE locks SET expire_time = now() - interval '8 days' WHERE name = 'old'")
    counts = client.purge()
    assert (counts["lock"], counts["reservation"]) == (1, 1)
    assert sql.execute("SELECT name FROM locks WHERE project_id = %s", [project]).fetchall() == [("new",)]
