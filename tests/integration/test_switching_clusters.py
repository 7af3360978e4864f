"""What a controller of clusters asks of a store, each in one call: clusters, pools, outputs, artifacts and usage."""

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from statehouse.v1 import cluster_pb2 as pb
from statehouse.v1 import job_pb2
from statehouse.v1.transaction_pb2 import ROW_LOCK_UPDATE, ROW_LOCK_UPDATE_SKIP_LOCKED

from tests.support.client import Client, fails, span
from tests.support.switching import Store, ago, document, ids_of
from tests.support.times import at
from tests.support.transactions import Transaction

DAY = 86_400
OLDEST = pb.CLUSTER_ORDER_CREATE_TIME_ASC
GONE = ("DESTROYED", "FAILED")


def numbers(*names: str) -> list[int]:
    return [pb.ClusterStatus.Value(f"CLUSTER_STATUS_{name}") for name in names]


class ClusterStore(Store):
    def create(self, **fields: Any) -> pb.Cluster:
        """With the job that makes it."""
        cluster = self._request(pb.CreateClusterRequest, cluster={"name": fields["id"]} | fields)
        job = self._request(job_pb2.EnqueueJobRequest, job={"type": "CREATE", "cluster_id": fields["id"]})
        return self._batch(cluster, job)[0].cluster

    def get_by_id(self, id_: str) -> pb.Cluster:
        return self._ask(pb.GetClusterRequest, id=id_).cluster

    def get_by_ids(self, *ids: str) -> list[pb.Cluster]:
        return [*self._ask(pb.BatchGetClustersRequest, ids=ids, allow_missing=True).clusters]

    def list_clusters(self, *filters: dict[str, Any], limit: int = 0, offset: int = 0) -> tuple[list[str], int]:
        request = {"filters": filters, "page_size": limit, "skip": offset, "with_total": True}
        page = self._ask(pb.ListClustersRequest, **request)
        return ids_of(page.clusters), page.total_size

    def list_with_outputs(self) -> dict[str, str]:
        outputs = self._ask(pb.ListClustersRequest, include_outputs=True).outputs
        return {one.cluster_id: one.api_url for one in outputs}

    def update_status(self, id_: str, status: str) -> pb.Cluster:
        """By whoever comes first; those who come later say the same."""
        (number,) = numbers(status)
        return self._ask(pb.UpdateClusterStatusRequest, id=id_, status=number, allow_same_status=True).cluster

    def update_status_and_pool_state(self, id_: str, status: str, state: str) -> pb.Cluster:
        (number,) = numbers(status)
        patch = self._patch(id_, pool_state=state)
        return self._batch(self._request(pb.UpdateClusterStatusRequest, id=id_, status=number), patch)[1].cluster

    def update_ttl(self, id_: str, hours: int) -> pb.Cluster:
        return self._ask(pb.ExtendClusterTtlRequest, id=id_, extend_by=span(hours * 3600)).cluster

    def get_expired_clusters(self) -> list[str]:
        """Of these statuses alone; ListExpiredClusters has those of all."""
        due = {"statuses": numbers("READY", "FAILED"), "expire_time": {"end_time": ago(0)}}
        return ids_of(self._ask(pb.ListClustersRequest, filters=[due], order_by=OLDEST).clusters)

    def list_expired(self) -> list[str]:
        return ids_of(self._ask(pb.ListExpiredClustersRequest).clusters)

    def list_all_streaming(self) -> list[str]:
        return [id_ for message in self._stream(pb.StreamClustersRequest) for id_ in ids_of(message.clusters)]

    def check_name_exists(self, name: str, platform: str, domain: str) -> bool:
        kept = [value.number for value in pb.ClusterStatus.DESCRIPTOR.values if value.number]
        kept = [number for number in kept if number not in numbers(*GONE)]
        named = {"names": [name], "platforms": [platform], "domains": [domain], "statuses": kept}
        return self._ask(pb.CountClustersRequest, filters=[named]).total > 0

    def check_infra_id_collision(self, name: str, platform: str) -> bool:
        """Whether a name of the last seven days has the same first 27 characters. Only names are read."""
        recent = {"platforms": [platform], "create_time": {"start_time": ago(7 * DAY)}}
        messages = self._stream(pb.StreamClustersRequest, filters=[recent], read_mask={"paths": ["name"]})
        return any(one.name[:27] == name[:27] for message in messages for one in message.clusters)

    def update(self, id_: str, **fields: Any) -> pb.Cluster:
        request = {"cluster": {"id": id_} | fields, "update_mask": {"paths": list(fields)}}
        return self._ask(pb.UpdateClusterRequest, **request).cluster

    def set_metadata(self, id_: str, **changed: Any) -> dict[str, Any]:
        """Work hours, post-deployment and state in a pool: keys of one document, each with a writer of its own."""
        response = self._client.clusters.UpdateCluster(self._patch(id_, **changed))
        return json.loads(response.cluster.metadata_json)

    def get_pool_clusters(self, pool: str) -> list[str]:
        of_pool = {"metadata_contains_json": document(pool=pool)}
        return ids_of(self._ask(pb.ListClustersRequest, filters=[of_pool], order_by=OLDEST).clusters)

    def lease_cluster(self, pool: str, user: str) -> str:
        """The id of a cluster of the pool that nobody has, or empty; one transaction."""
        free = {"statuses": numbers("READY"), "metadata_contains_json": document(pool=pool, pool_state="AVAILABLE")}
        request = pb.ListClustersRequest(filters=[free], page_size=1, order_by=OLDEST)
        with Transaction(self._client, project_id=self._project) as transaction:
            found = transaction.call(request, ROW_LOCK_UPDATE_SKIP_LOCKED).clusters
            for cluster in found:
                transaction.call(self._patch(cluster.id, pool_state="LEASED", leased_by=user))
            transaction.commit()
        return "".join(ids_of(found))

    def release_cluster(self, id_: str) -> None:
        self._client.clusters.UpdateCluster(self._patch(id_, pool_state="AVAILABLE", leased_by=None))

    def _patch(self, id_: str, **changed: Any) -> pb.UpdateClusterRequest:
        cluster = pb.Cluster(project_id=self._project, id=id_, metadata_json=document(**changed))
        mask = {"paths": ["metadata_json"]}
        return pb.UpdateClusterRequest(cluster=cluster, update_mask=mask, merge_patch_mask=mask)

    def get_by_id_for_update(self, id_: str, platform: str) -> str:
        """The platform until now, of a cluster that nobody else changes between the reading and the change."""
        with Transaction(self._client, project_id=self._project) as transaction:
            cluster = transaction.call(pb.GetClusterRequest(id=id_), ROW_LOCK_UPDATE).cluster
            transaction.call(pb.UpdateClusterRequest(cluster={"id": id_, "platform": platform}))
            transaction.commit()
        return cluster.platform

    def get_clusters_for_work_hours_enforcement(self) -> list[str]:
        enforced = {"statuses": numbers("READY", "HIBERNATED"), "metadata_contains_json": document(work_hours=True)}
        return ids_of(self._ask(pb.ListClustersRequest, filters=[enforced], order_by=OLDEST).clusters)

    def get_statistics(self, by: str) -> dict[Any, int]:
        group = pb.ClusterGrouping.Value(f"CLUSTER_GROUPING_{by.upper()}")
        counts = self._ask(pb.CountClustersRequest, group_by=[group]).counts
        return {getattr(one, by): one.count for one in counts}

    def get_total_cluster_count(self) -> int:
        return self._ask(pb.CountClustersRequest).total

    def get_active_cluster_count(self) -> int:
        active = numbers("CREATING", "READY", "HIBERNATING", "HIBERNATED", "RESUMING")
        return self._ask(pb.CountClustersRequest, filters=[{"statuses": active}]).total

    def get_long_running_clusters(self, days: int) -> list[str]:
        old = {"statuses": numbers("READY"), "create_time": {"end_time": ago(days * DAY)}}
        return ids_of(self._ask(pb.ListClustersRequest, filters=[old], order_by=OLDEST).clusters)

    def delete_destroyed_clusters(self, before: Any) -> int:
        """For good, and at once: what is deleted would be purged when its retention ends."""
        long_gone = {"filters": [{"destroy_time": {"end_time": before}}], "force": True}
        delete = self._request(pb.DeleteClustersRequest, **long_gone)
        return self._batch(delete, self._request(pb.PurgeClustersRequest, **long_gone))[1].count

    def upsert_outputs(self, id_: str, **fields: Any) -> pb.ClusterOutputs:
        mask = {"paths": ["extra_json"]} if "extra_json" in fields else None
        request = {"cluster_id": id_, "outputs": fields, "merge_patch_mask": mask}
        return self._ask(pb.SetClusterOutputsRequest, **request).outputs

    def get_outputs_by_cluster_id(self, id_: str) -> pb.ClusterOutputs:
        return self._ask(pb.GetClusterOutputsRequest, cluster_id=id_).outputs

    def create_artifact(self, id_: str, type_: str, uri: str) -> pb.ClusterArtifact:
        artifact = {"cluster_id": id_, "type": type_, "file_uri": uri}
        return self._ask(pb.CreateClusterArtifactRequest, cluster_artifact=artifact).cluster_artifact

    def list_artifacts_by_cluster_id(self, id_: str) -> list[str]:
        of_cluster = {"cluster_ids": {"ids": [id_]}}
        artifacts = self._ask(pb.ListClusterArtifactsRequest, filters=[of_cluster]).cluster_artifacts
        return [one.file_uri for one in artifacts]

    def get_latest_snapshot(self, id_: str) -> pb.ClusterArtifact:
        newest = {"cluster_ids": {"ids": [id_]}, "types": ["SNAPSHOT"], "latest": True}
        return self._ask(pb.ListClusterArtifactsRequest, filters=[newest]).cluster_artifacts[0]

    def record_usage(self, id_: str, **fields: Any) -> pb.UsageSample:
        return self._ask(pb.RecordUsageRequest, samples=[{"cluster_id": id_} | fields]).samples[0]

    def list_usage(self, id_: str) -> list[str]:
        of_cluster = {"cluster_ids": {"ids": [id_]}}
        return [one.state for one in self._ask(pb.ListUsageRequest, filters=[of_cluster]).samples]

    def get_cost_by_team(self) -> dict[str, int]:
        sums = self._ask(pb.SummarizeUsageRequest, group_by=pb.USAGE_GROUPING_TEAM).summaries
        return {one.key: one.cost_micros for one in sums}


@pytest.fixture
def store(client: Client, project: str) -> ClusterStore:
    return ClusterStore(client, project)


def become(store: ClusterStore, id_: str, *statuses: str) -> pb.Cluster:
    return [store.update_status(id_, status) for status in statuses][-1]


def test_a_cluster_from_its_creation_to_its_end(store: ClusterStore) -> None:
    made = store.create(id="clu_1", platform="aws", domain="example.com", ttl=span(3600))
    assert store.get_by_id("clu_1") == made
    with fails("NOT_FOUND"):
        store.get_by_id("clu_")
    become(store, "clu_1", "CREATING", "READY", "HIBERNATING", "HIBERNATING", "HIBERNATED", "HIBERNATED", "RESUMING")
    assert store.update_ttl("clu_1", 72).expire_time.seconds - made.expire_time.seconds == 72 * 3600
    assert store.update("clu_1", owner="ann", cost_center="").owner == "ann"
    assert store.get_by_id_for_update("clu_1", "gcp") == "aws"
    assert store.get_by_id("clu_1").platform == "gcp"
    become(store, "clu_1", "READY", "DESTROYING", "FAILED")
    assert store.update_status("clu_1", "DESTROYED").HasField("destroy_time")


def test_what_a_user_sees_is_one_list(store: ClusterStore) -> None:
    for id_, owner, team, leased in (
        ("a", "ann", "", ""), ("b", "bob", "red", ""), ("c", "bob", "blue", "ann"), ("d", "eve", "red", "ann"),
        ("e", "eve", "blue", "bob"),
    ):  # fmt: skip
        store.create(id=id_, owner=owner, team=team, metadata_json=document(leased_by=leased))
    mine = [{"owners": ["ann"]}, {"teams": ["red"]}, {"metadata_contains_json": document(leased_by="ann")}]
    assert store.list_clusters(*mine) == (["d", "c", "b", "a"], 4)
    assert store.list_clusters(*mine, limit=2) == (["d", "c"], 4)
    assert store.list_clusters(*mine, limit=2, offset=2) == (["b", "a"], 4)
    assert store.list_clusters(mine[0], mine[1]) == (["d", "b", "a"], 3)
    assert store.list_clusters({"owners": ["eve"], "teams": ["red"]}) == (["d"], 1)
    assert ids_of(store.get_by_ids("e", "gone", "a")) == ["e", "a"]
    assert store.list_all_streaming() == ["e", "d", "c", "b", "a"]


def test_names(store: ClusterStore) -> None:
    store.create(id="one", name="prod", platform="aws", domain="example.com")
    assert store.check_name_exists("prod", "aws", "example.com")
    assert not store.check_name_exists("prod", "aws", "")
    store.update_status("one", "FAILED")
    assert not store.check_name_exists("prod", "aws", "example.com")
    store.create(id="two", name="prod", platform="aws", domain="example.com")
    long = "a-name-of-many-characters-wh"
    store.create(id="old", name=f"{long}-old", platform="aws", create_time=ago(8 * DAY))
    store.create(id="other", name=f"{long}-other", platform="gcp")
    assert not store.check_infra_id_collision(f"{long}-new", "aws")
    assert store.check_infra_id_collision(f"{long}-new", "gcp")


def test_clusters_that_something_has_to_be_done_with(store: ClusterStore) -> None:
    for id_, status in (("pending", "PENDING"), ("ready", "READY"), ("failed", "FAILED"), ("going", "DESTROYING")):
        store.create(id=id_, status=numbers(status)[0], expire_time=at(0), create_time=at(0))
    assert store.get_expired_clusters() == ["failed", "ready"]
    assert sorted(store.list_expired()) == ["failed", "pending", "ready"]
    store.create(id="new", status=numbers("READY")[0], metadata_json=document(work_hours=True))
    assert store.get_long_running_clusters(30) == ["ready"]
    assert store.get_clusters_for_work_hours_enforcement() == ["new"]


def test_writers_of_different_keys_lose_nothing(client: Client, project: str, store: ClusterStore) -> None:
    store.create(id="one")
    keys = [f"checked_{number}" for number in range(20)]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda key: ClusterStore(client, project).set_metadata("one", **{key: 1}), keys))
    assert store.set_metadata("one", work_hours={"last": 5}) == dict.fromkeys(keys, 1) | {"work_hours": {"last": 5}}
    assert store.set_metadata("one", **dict.fromkeys(keys)) == {"work_hours": {"last": 5}}


def test_of_eight_users_three_get_the_three_clusters_of_a_pool(
    client: Client, project: str, store: ClusterStore
) -> None:
    for id_ in ("a", "b", "c"):
        store.create(id=id_, status=numbers("READY")[0], metadata_json=document(pool="p", pool_state="AVAILABLE"))
    store.create(id="creating", metadata_json=document(pool="p", pool_state="AVAILABLE"))
    assert store.get_pool_clusters("p") == ["a", "b", "c", "creating"]

    def lease(user: int) -> str:
        return ClusterStore(client, project).lease_cluster("p", f"user-{user}")

    with ThreadPoolExecutor(8) as pool:
        leased = [id_ for id_ in pool.map(lease, range(8)) if id_]
    assert sorted(leased) == ["a", "b", "c"]
    store.release_cluster("b")
    assert store.lease_cluster("p", "ann") == "b"
    assert store.lease_cluster("p", "bob") == ""
    changed = store.update_status_and_pool_state("b", "HIBERNATING", "STOPPING")
    assert json.loads(changed.metadata_json) == {"pool": "p", "pool_state": "STOPPING", "leased_by": "ann"}


def test_a_dashboard(store: ClusterStore) -> None:
    for id_, profile, platform in (("a", "small", "aws"), ("b", "small", "gcp"), ("c", "large", "gcp")):
        store.create(id=id_, profile=profile, platform=platform)
    store.update_status("c", "CREATING")
    assert store.get_statistics("status") == dict(zip(numbers("PENDING", "CREATING"), (2, 1), strict=True))
    assert store.get_statistics("profile") == {"small": 2, "large": 1}
    assert store.get_statistics("platform") == {"gcp": 2, "aws": 1}
    assert (store.get_total_cluster_count(), store.get_active_cluster_count()) == (3, 1)


def test_clusters_are_removed_by_the_time_of_their_destruction(store: ClusterStore) -> None:
    for id_ in ("first", "second", "failed"):
        store.create(id=id_)
        become(store, id_, "DESTROYING", "FAILED" if id_ == "failed" else "DESTROYED")
    assert store.delete_destroyed_clusters(store.get_by_id("second").destroy_time) == 1
    assert store.list_clusters() == (["failed", "second"], 2)
    assert store.create(id="first").version == 1, "its id is free"


def test_what_belongs_to_a_cluster(store: ClusterStore) -> None:
    store.create(id="one", team="red")
    store.create(id="bare")
    store.upsert_outputs("one", api_url="https://api", extra_json=document(sa_name="robot", bucket="b"))
    outputs = store.upsert_outputs("one", console_url="https://console", extra_json=document(bucket=None, region="x"))
    assert (outputs.api_url, json.loads(outputs.extra_json)) == ("https://api", {"sa_name": "robot", "region": "x"})
    assert store.get_outputs_by_cluster_id("one") == outputs
    assert store.list_with_outputs() == {"one": "https://api"}
    store.create_artifact("one", "SNAPSHOT", "s3://1")
    latest = store.create_artifact("one", "SNAPSHOT", "s3://2")
    store.create_artifact("one", "LOG", "s3://3")
    assert store.get_latest_snapshot("one") == latest
    assert store.list_artifacts_by_cluster_id("one") == ["s3://3", "s3://2", "s3://1"]
    usage = {"state": "READY", "control_plane_replicas": 3, "worker_replicas": 5, "cost_micros": 1_234_500}
    for version in (1, 2):
        sample = store.record_usage("one", sample_time=at(0), metadata_json='{"rates": []}', **usage)
        assert (sample.state, sample.worker_replicas, sample.version) == ("READY", 5, version)
    assert store.list_usage("one") == ["READY"]
    assert store.get_cost_by_team() == {"red": 1_234_500}
