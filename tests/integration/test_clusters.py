"""Clusters: names, time limits, outputs, artifacts and usage."""

import time
from typing import Any

import grpc
import psycopg
import pytest
from google.protobuf.timestamp_pb2 import Timestamp
from statehouse.v1 import cluster_pb2 as pb
from statehouse.v1 import transaction_pb2

from tests.support.client import Client, fails, pages, span
from tests.support.times import at
from tests.support.transactions import Transaction

HOUR = 3600


def listed(client: Client, project: str, **fields: Any) -> list[str]:
    request = pb.ListClustersRequest(project_id=project, filters=[pb.ClusterFilter(**fields)])
    return [one.name for one in client.clusters.ListClusters(request).clusters]


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
    client.create_cluster(project_id=project, name="prod", platform="aws", domain="example.com")
    with fails("ALREADY_EXISTS"):
        client.create_cluster(project_id=project, name="prod", platform="aws", domain="example.com")
    set_status(client, first, "DESTROYING", "DESTROYED")
    second = client.create_cluster(project_id=project, name="prod", platform="aws")
    client.clusters.DeleteCluster(pb.DeleteClusterRequest(project_id=project, id=second.id))
    client.create_cluster(project_id=project, name="prod", platform="aws")
    with fails("ALREADY_EXISTS"):
        client.clusters.UndeleteCluster(pb.UndeleteClusterRequest(project_id=project, id=second.id))


def test_a_failed_cluster_gives_its_name_up_and_can_have_it_back(client: Client, project: str) -> None:
    failed = client.create_cluster(project_id=project, name="prod", domain="example.com")
    failed = set_status(client, failed, "FAILED")
    assert set_status(client, failed, "CREATING", "FAILED").version == 4, "nobody else has taken the name"
    follower = client.create_cluster(project_id=project, name="prod", domain="example.com")
    for status in ("CREATING", "READY", "DESTROYING"):
        with fails("ALREADY_EXISTS") as failure:
            set_status(client, failed, status)
        assert failure.metadata == {"entity_kind": "cluster", "field": "name", "value": "prod"}
    renamed = pb.Cluster(project_id=project, id=failed.id, domain="other.example")
    client.clusters.UpdateCluster(pb.UpdateClusterRequest(cluster=renamed))
    set_status(client, failed, "DESTROYING", "DESTROYED")
    assert set_status(client, follower, "DESTROYING", "FAILED", "DESTROYED").HasField("destroy_time")


def test_a_name_that_is_taken_in_a_transaction_does_not_end_it(client: Client, project: str) -> None:
    failed = set_status(client, client.create_cluster(project_id=project, name="prod"), "FAILED")
    client.create_cluster(project_id=project, name="prod")
    with Transaction(client, project_id=project) as transaction:
        for status, reason in (
            (pb.CLUSTER_STATUS_READY, "ALREADY_EXISTS"),
            (pb.CLUSTER_STATUS_RESUMING, "INVALID_TRANSITION"),
        ):
            assert transaction.failure(pb.UpdateClusterStatusRequest(id=failed.id, status=status)).reason == reason
        destroyed = pb.UpdateClusterStatusRequest(id=failed.id, status=pb.CLUSTER_STATUS_DESTROYED)
        assert transaction.call(destroyed).cluster.version == 3


def test_names_that_do_not_fit_into_an_index_are_refused(client: Client, project: str) -> None:
    wide = "\U0001f600" * 255
    with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="name"):
        client.create_cluster(project_id=project, name=wide, domain=wide)
    client.create_cluster(project_id=project, name=wide)


def test_lists_are_by_team_owner_platform_profile_status_and_expiry(client: Client, project: str) -> None:
    client.create_cluster(project_id=project, name="a", team="red", owner="ann", platform="aws", profile="small")
    b = client.create_cluster(project_id=project, name="b", team="red", owner="bob", platform="gcp", ttl=span(HOUR))
    c = client.create_cluster(
        project_id=project, name="c", team="blue", owner="ann", profile="small", ttl=span(9 * HOUR)
    )
    assert listed(client, project, teams=["red"]) == ["b", "a"]
    assert listed(client, project, owners=["ann"], profiles=["small"]) == ["c", "a"]
    assert listed(client, project, platforms=["gcp"]) == ["b"]
    client.create_cluster(project_id=project, name="d", domain="example.com")
    assert listed(client, project, domains=["example.com"]) == ["d"]
    assert listed(client, project, expire_time={"end_time": c.expire_time}) == ["b"]
    assert listed(client, project, expire_time={"start_time": c.expire_time}) == ["c"]
    set_status(client, b, "CREATING")
    statuses = [pb.CLUSTER_STATUS_CREATING, pb.CLUSTER_STATUS_READY]
    assert listed(client, project, statuses=statuses) == ["b"]
    request = pb.ListClustersRequest(project_id=project, filters=[{"teams": ["red"]}], page_size=1, with_total=True)
    assert client.clusters.ListClusters(request).total_size == 2
    stream = client.clusters.StreamClusters(pb.StreamClustersRequest(project_id=project, filters=[{"teams": ["red"]}]))
    assert [one.name for message in stream for one in message.clusters] == ["b", "a"]


def micros(moment: Timestamp) -> int:
    return int(moment.ToMicroseconds())


def extend(client: Client, cluster: pb.Cluster, **fields: Any) -> pb.Cluster:
    request = pb.ExtendClusterTtlRequest(project_id=cluster.project_id, id=cluster.id, **fields)
    return client.clusters.ExtendClusterTtl(request).cluster


def test_a_lifetime_runs_from_the_creation(client: Client, project: str) -> None:
    cluster = client.create_cluster(project_id=project, ttl=span(72 * HOUR))
    assert micros(cluster.expire_time) - micros(cluster.create_time) == 72 * HOUR * 1_000_000
    assert not cluster.HasField("ttl"), "it is what the client said, not what is stored"
    assert not client.create_cluster(project_id=project).HasField("expire_time")


@pytest.mark.parametrize("paths", [[], ["ttl"], ["name"], ["*"]])
def test_a_lifetime_is_of_a_new_cluster_only(client: Client, project: str, paths: list[str]) -> None:
    cluster = client.create_cluster(project_id=project)
    changed = pb.Cluster(project_id=project, id=cluster.id, name="x", ttl=span(HOUR))
    with fails("INVALID_ARGUMENT", field="cluster.ttl"):
        client.clusters.UpdateCluster(pb.UpdateClusterRequest(cluster=changed, update_mask={"paths": paths}))


def test_a_lifetime_can_be_extended_by_a_span(client: Client, project: str) -> None:
    cluster = client.create_cluster(project_id=project, ttl=span(72 * HOUR))
    extended = extend(client, cluster, extend_by=span(HOUR), version=1)
    assert micros(extended.expire_time) - micros(cluster.expire_time) == HOUR * 1_000_000
    assert extended.version == 2
    with fails("ABORTED", "VERSION_MISMATCH"):
        extend(client, cluster, extend_by=span(HOUR), version=1)


def test_a_lifetime_can_be_extended_up_to_a_time_however_often_it_is_asked(client: Client, project: str) -> None:
    cluster = client.create_cluster(project_id=project, expire_time=at(0))
    for wanted, stored in ((at(60), at(60)), (at(60), at(60)), (at(30), at(60)), (at(90), at(90))):
        assert extend(client, cluster, expire_time=wanted).expire_time == stored


def test_an_extension_that_cannot_be_is_refused(client: Client, project: str) -> None:
    cluster = client.create_cluster(project_id=project, ttl=span(HOUR))
    with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="extension"):
        extend(client, cluster)
    with fails("NOT_FOUND", "NOT_FOUND"):
        extend(client, pb.Cluster(project_id=project, id="nothing"), extend_by=span(HOUR))
    unlimited = client.create_cluster(project_id=project)
    set_status(client, cluster, "DESTROYING")
    for refused in (unlimited, cluster):
        for extension in ({"extend_by": span(HOUR)}, {"expire_time": at(0)}):
            with fails("FAILED_PRECONDITION", "FAILED_PRECONDITION"):
                extend(client, refused, **extension)
    client.clusters.DeleteCluster(pb.DeleteClusterRequest(project_id=project, id=unlimited.id))
    with fails("FAILED_PRECONDITION", "DELETED"):
        extend(client, unlimited, extend_by=span(HOUR))


def test_no_lifetime_goes_beyond_what_a_timestamp_can_say(client: Client, project: str) -> None:
    cluster = client.create_cluster(project_id=project, expire_time=Timestamp(seconds=253_402_300_799))
    with fails("INVALID_ARGUMENT", field="expire_time"):
        extend(client, cluster, extend_by=span(9 * HOUR))


def test_an_extension_that_comes_late_counts_from_now(client: Client, project: str) -> None:
    cluster = client.create_cluster(project_id=project, expire_time=at(0))
    extended = extend(client, cluster, extend_by=span(HOUR))
    assert micros(extended.expire_time) - micros(extended.update_time) == HOUR * 1_000_000


def test_the_time_of_the_destruction_is_that_of_the_status(client: Client, project: str) -> None:
    wish = at(0)
    cluster = client.create_cluster(project_id=project, expire_time=wish, destroy_time=at(60))
    for status in ("DESTROYING", "DESTROY_FAILED", "DESTROYING", "DESTROY_VERIFYING"):
        cluster = set_status(client, cluster, status)
        assert not cluster.HasField("destroy_time")
    cluster = set_status(client, cluster, "DESTROYED")
    assert (cluster.destroy_time, cluster.expire_time) == (cluster.update_time, wish)
    imported = client.create_cluster(project_id=project, status=pb.CLUSTER_STATUS_DESTROYED)
    assert imported.destroy_time == imported.create_time


def test_expired_clusters_are_those_that_nobody_destroys_yet(client: Client, project: str) -> None:
    late = client.create_cluster(project_id=project, name="late", expire_time=at(20))
    later = client.create_cluster(project_id=project, name="later", expire_time=at(10))
    client.create_cluster(project_id=project, name="young", ttl=span(HOUR))
    client.create_cluster(project_id=project, name="forever")
    for name, statuses in (("going", ["DESTROYING"]), ("gone", ["DESTROYING", "DESTROYED"])):
        set_status(client, client.create_cluster(project_id=project, name=name, expire_time=at(0)), *statuses)
    failed = client.create_cluster(project_id=project, name="failed", expire_time=at(30))
    set_status(client, failed, "DESTROYING", "DESTROY_FAILED")
    deleted = client.create_cluster(project_id=project, name="deleted", expire_time=at(0))
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
        request = pb.ListClusterArtifactsRequest(project_id=project, filters=[fields])
        return [one.id for one in client.clusters.ListClusterArtifacts(request).cluster_artifacts]

    log_1, log_2, bundle, other = add(0, "log"), add(0, "log"), add(0, "bundle"), add(1, "log")
    assert found() == [other, bundle, log_2, log_1]
    assert found(cluster_ids={"ids": [clusters[0].id]}) == [bundle, log_2, log_1]
    assert found(cluster_ids={"ids": [clusters[0].id]}, types=["log"], latest=True) == [log_2]
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

    def test_a_sample_has_the_state_and_the_size_of_its_cluster(self, client: Client, project: str) -> None:
        cluster = client.create_cluster(project_id=project)
        size = {"control_plane_replicas": 3, "worker_replicas": 2**31 - 1}
        given = self.sample(cluster, 0, state="HIBERNATED", metadata_json='{"rate": 12345678901234567890.5}', **size)
        bare = self.sample(cluster, 60)
        stored = self.record(client, project, given, bare)
        for one, asked in zip(stored, (given, bare), strict=True):
            for name in ("state", *size, "metadata_json"):
                assert getattr(one, name) == getattr(asked, name), name
        request = pb.ListUsageRequest(project_id=project)
        assert list(client.clusters.ListUsage(request).samples) == stored[::-1]
        [again] = self.record(client, project, self.sample(cluster, 0))
        assert (again.state, again.worker_replicas, again.metadata_json, again.version) == ("", 0, "", 2)

    def test_large_samples_come_in_pages_that_fit(self, client: Client, project: str) -> None:
        cluster = client.create_cluster(project_id=project)
        document = f'"{"x" * 1_000_000}"'
        for number in range(6):
            self.record(client, project, self.sample(cluster, number, metadata_json=document))
        request = pb.ListUsageRequest(project_id=project, page_size=1000)
        found = [page.samples for page in pages(client.clusters.ListUsage, request)]
        assert [one.sample_time for samples in found for one in samples] == [at(number) for number in range(5, -1, -1)]
        assert len(found) > 1

    @pytest.mark.parametrize(
        ("field", "values"),
        [
            ("control_plane_replicas", {"control_plane_replicas": -1}),
            ("worker_replicas", {"worker_replicas": -1}),
            ("metadata_json", {"metadata_json": "{"}),
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

        def times(*filters: dict[str, Any]) -> list[tuple[str, int]]:
            found, token = [], ""
            while True:
                request = pb.ListUsageRequest(project_id=project, page_size=2, page_token=token, filters=filters)
                page = client.clusters.ListUsage(request)
                found += [(one.cluster_id, one.sample_time.seconds - 1_700_000_000) for one in page.samples]
                token = page.next_page_token
                if not token:
                    return found

        everything = times()
        assert len(everything) == len(set(everything)) == 6
        assert [seconds for _, seconds in everything] == [120, 120, 60, 60, 0, 0]
        assert (
            times({"cluster_ids": {"ids": [red.id]}})
            == times({"teams": ["red"]})
            == [(red.id, 120), (red.id, 60), (red.id, 0)]
        )
        assert len(times({"owners": ["ann"]})) == 6
        assert times({"teams": ["red"], "sample_time": {"start_time": at(60), "end_time": at(120)}}) == [(red.id, 60)]
        request = pb.ListUsageRequest(project_id=project, with_total=True, page_size=1)
        assert client.clusters.ListUsage(request).total_size == 6

    def test_samples_that_others_have_locked_can_be_skipped(self, client: Client, project: str) -> None:
        cluster = client.create_cluster(project_id=project, team="red")
        self.record(client, project, *(self.sample(cluster, seconds) for seconds in (0, 60, 120)))
        page = pb.ListUsageRequest(page_size=2, filters=[{"teams": ["red"]}])
        skip = transaction_pb2.ROW_LOCK_UPDATE_SKIP_LOCKED
        with Transaction(client, project_id=project) as one, Transaction(client, project_id=project) as two:
            taken = [transaction.call(page, skip).samples for transaction in (one, two)]
        assert [[sample.sample_time for sample in samples] for samples in taken] == [[at(120), at(60)], [at(0)]]

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

        def sums(group_by: str, **fields: Any) -> list[tuple[str, str, int, float, int]]:
            found = self.summaries(client, project, group_by, **fields)
            return [(one.key, one.currency, one.sample_count, one.hours, one.cost_micros) for one in found]

        assert sums("TEAM") == [
            ("red", "USD", 2, 3.0, 10**15 + 3), ("blue", "EUR", 1, 1.0, 7), ("blue", "USD", 1, 1.0, 5),
            ("", "", 1, 1.0, 0),
        ]  # fmt: skip
        assert sums("OWNER")[0] == ("ann", "USD", 3, 4.0, 10**15 + 8)
        assert {key for key, *_ in sums("CLUSTER")} == {red.id, blue.id, nobody.id}
        assert sums("TEAM", sample_time={"start_time": at(60), "end_time": at(120)}) == [
            ("red", "USD", 1, 2.0, 10**15), ("blue", "USD", 1, 1.0, 5),
        ]  # fmt: skip
        assert sums("TEAM", sample_time={"start_time": at(120)}) == [("blue", "EUR", 1, 1.0, 7)]
        assert sums("OWNER", sample_time={"end_time": at(60)}) == [("ann", "USD", 1, 1.0, 3), ("", "", 1, 1.0, 0)]
        with fails("INVALID_ARGUMENT", field="group_by"):
            client.clusters.SummarizeUsage(pb.SummarizeUsageRequest(project_id=project))
        with fails("INVALID_ARGUMENT", field="sample_time.start_time"):
            sums("TEAM", sample_time={"start_time": {"nanos": -1}})

    def summaries(self, client: Client, project: str, group_by: str, **fields: Any) -> list[pb.UsageSummary]:
        """The sums of all pages."""
        request = pb.SummarizeUsageRequest(
            project_id=project, group_by=pb.UsageGrouping.Value(f"USAGE_GROUPING_{group_by}"), **fields
        )
        return [one for page in pages(client.clusters.SummarizeUsage, request) for one in page.summaries]

    def test_sums_of_usage_come_in_pages(self, client: Client, project: str) -> None:
        clusters = [client.create_cluster(project_id=project) for _ in range(4)]
        costs = [
            (number, cost, currency) for number in range(4) for cost, currency in ((7, "EUR"), (7, ""), (9, "USD"))
        ]
        self.record(
            client,
            project,
            *(
                self.sample(clusters[number], place, cost_micros=cost, currency=currency)
                for place, (number, cost, currency) in enumerate(costs)
            ),
        )
        expected = sorted((-cost, clusters[number].id, currency) for number, cost, currency in costs)
        for size in (1, 5, 12, 1000):
            found = self.summaries(client, project, "CLUSTER", page_size=size)
            assert [(-one.cost_micros, one.key, one.currency) for one in found] == expected
        request = pb.SummarizeUsageRequest(project_id=project, group_by=pb.USAGE_GROUPING_CLUSTER, page_size=1)
        request.page_token = client.clusters.SummarizeUsage(request).next_page_token
        request.group_by = pb.USAGE_GROUPING_TEAM
        with fails("INVALID_ARGUMENT", field="page_token"):
            client.clusters.SummarizeUsage(request)

    def test_the_highest_sum_of_a_cost_is_on_one_page(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        """It is the highest number that a response can have, also if more of them are added up."""
        clusters = [client.create_cluster(project_id=project) for _ in range(2)]
        sql.execute(
            "INSERT INTO usage_samples (project_id, cluster_id, sample_time, create_time, update_time, version,"
            " hours, core_hours, memory_gib_hours, cost_micros, control_plane_replicas, worker_replicas)"
            " SELECT %s, cluster_id, to_timestamp(number), now(), now(), 1, 0, 0, 0, 1000000000000000, 0, 0"
            " FROM generate_series(1, 9300) AS number, unnest(%s::text[]) AS cluster_id",
            [project, [one.id for one in clusters]],
        )
        found = self.summaries(client, project, "CLUSTER", page_size=1)
        assert [(one.key, one.cost_micros) for one in found] == [
            (id_, 2**63 - 1) for id_ in sorted(one.id for one in clusters)
        ]

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
    sql.execute("UPDATE clusters SET purge_time = now() WHERE id = %s", [cluster.id])
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
