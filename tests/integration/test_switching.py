"""What programs that had stores of their own ask of a store, each in one call: a controller of clusters, and a toolkit
for agents.

The methods of the stores below are the ones of such programs, under their names; an adapter would have these bodies.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Self

import grpc
import pytest
from google.protobuf.timestamp_pb2 import Timestamp
from statehouse.v1 import (
    agent_pb2,
    cluster_pb2,
    job_pb2,
    lock_pb2,
    message_pb2,
    role_mapping_pb2,
    task_pb2,
    team_pb2,
    tool_execution_pb2,
    transaction_pb2,
)

from tests.support.client import Client, fails, pack_any, span
from tests.support.times import at


class Counter(grpc.UnaryUnaryClientInterceptor, grpc.UnaryStreamClientInterceptor):  # type: ignore[misc]
    """Counts the calls of a channel."""

    def __init__(self) -> None:
        self.count = 0

    def intercept_unary_unary(self, continuation: Callable[..., Any], details: Any, request: Any) -> Any:
        self.count += 1
        return continuation(details, request)

    intercept_unary_stream = intercept_unary_unary  # type: ignore[assignment]


@dataclass
class Store:
    """A store of a project. Each of its methods is one call."""

    client: Client
    project: str
    counter: Counter

    @classmethod
    def of(cls, client: Client, project: str) -> Self:
        counter = Counter()
        return cls(Client(grpc.intercept_channel(client.channel, counter)), project, counter)

    @contextmanager
    def calls(self, count: int = 1) -> Iterator[None]:
        before = self.counter.count
        yield
        assert self.counter.count - before == count


class ClusterStore(Store):
    """The store of a controller of clusters: clusters, outputs, artifacts, usage, locks and roles."""

    def create(self, **fields: Any) -> cluster_pb2.Cluster:
        """With the job that makes it."""
        cluster = cluster_pb2.CreateClusterRequest(project_id=self.project, cluster=fields)
        job = job_pb2.EnqueueJobRequest(project_id=self.project, job={"type": "CREATE", "cluster_id": fields["id"]})
        request = transaction_pb2.ExecuteBatchRequest(calls=[pack_any(cluster), pack_any(job)])
        response = cluster_pb2.CreateClusterResponse()
        self.client.transactions.ExecuteBatch(request).results[0].Unpack(response)
        return response.cluster

    def get_by_id(self, id_: str) -> cluster_pb2.Cluster:
        return self.client.clusters.GetCluster(cluster_pb2.GetClusterRequest(project_id=self.project, id=id_)).cluster

    def list_by(self, *filters: dict[str, Any], **fields: Any) -> cluster_pb2.ListClustersResponse:
        request = cluster_pb2.ListClustersRequest(project_id=self.project, filters=filters, with_total=True, **fields)
        return self.client.clusters.ListClusters(request)

    def update_status(self, id_: str, status: str) -> cluster_pb2.Cluster:
        """By whoever comes first; those who come later say the same."""
        request = cluster_pb2.UpdateClusterStatusRequest(project_id=self.project, id=id_, allow_same_status=True)
        request.status = cluster_pb2.ClusterStatus.Value(f"CLUSTER_STATUS_{status}")
        return self.client.clusters.UpdateClusterStatus(request).cluster

    def update_ttl(self, id_: str, hours: int) -> cluster_pb2.Cluster:
        request = cluster_pb2.ExtendClusterTtlRequest(project_id=self.project, id=id_, extend_by=span(hours * 3600))
        return self.client.clusters.ExtendClusterTtl(request).cluster

    def get_expired(self) -> list[cluster_pb2.Cluster]:
        request = cluster_pb2.ListExpiredClustersRequest(project_id=self.project)
        return [*self.client.clusters.ListExpiredClusters(request).clusters]

    def list_all_streaming(self) -> list[cluster_pb2.Cluster]:
        request = cluster_pb2.StreamClustersRequest(project_id=self.project)
        return [one for message in self.client.clusters.StreamClusters(request) for one in message.clusters]

    def check_name_exists(self, name: str, platform: str, domain: str) -> bool:
        gone = ("DESTROYED", "FAILED")
        statuses = [value.number for value in cluster_pb2.ClusterStatus.DESCRIPTOR.values if value.number]
        kept = [one for one in statuses if cluster_pb2.ClusterStatus.Name(one).split("_", 2)[2] not in gone]  # type: ignore[arg-type]
        named = {"names": [name], "platforms": [platform], "domains": [domain], "statuses": kept}
        return bool(self.list_by(named, page_size=1).clusters)

    def update(self, id_: str, **fields: Any) -> cluster_pb2.Cluster:
        changed = cluster_pb2.Cluster(project_id=self.project, id=id_, **fields)
        request = cluster_pb2.UpdateClusterRequest(cluster=changed, update_mask={"paths": list(fields)})
        return self.client.clusters.UpdateCluster(request).cluster

    def set_outputs(self, id_: str, **fields: Any) -> cluster_pb2.ClusterOutputs:
        request = cluster_pb2.SetClusterOutputsRequest(project_id=self.project, cluster_id=id_, outputs=fields)
        return self.client.clusters.SetClusterOutputs(request).outputs

    def get_outputs(self, id_: str) -> cluster_pb2.ClusterOutputs:
        request = cluster_pb2.GetClusterOutputsRequest(project_id=self.project, cluster_id=id_)
        return self.client.clusters.GetClusterOutputs(request).outputs

    def create_artifact(self, id_: str, type_: str, uri: str) -> cluster_pb2.ClusterArtifact:
        given = {"cluster_id": id_, "type": type_, "file_uri": uri}
        request = cluster_pb2.CreateClusterArtifactRequest(project_id=self.project, cluster_artifact=given)
        return self.client.clusters.CreateClusterArtifact(request).cluster_artifact

    def get_latest_snapshot(self, id_: str) -> cluster_pb2.ClusterArtifact:
        newest: dict[str, Any] = {"cluster_ids": {"ids": [id_]}, "types": ["SNAPSHOT"], "latest": True}
        request = cluster_pb2.ListClusterArtifactsRequest(project_id=self.project, filters=[newest])
        return self.client.clusters.ListClusterArtifacts(request).cluster_artifacts[0]

    def record_usage(self, id_: str, **fields: Any) -> cluster_pb2.UsageSample:
        sample = cluster_pb2.UsageSample(cluster_id=id_, **fields)
        request = cluster_pb2.RecordUsageRequest(project_id=self.project, samples=[sample])
        return self.client.clusters.RecordUsage(request).samples[0]

    def try_acquire(self, name: str, holder: str) -> lock_pb2.Lock:
        return self.client.acquire(self.project, name, holder, 60)

    def update_expiry(self, lock: lock_pb2.Lock, seconds: int) -> lock_pb2.Lock:
        held = {"project_id": self.project, "name": lock.name, "holder": lock.holder, "token": lock.token}
        return self.client.locks.RenewLock(lock_pb2.RenewLockRequest(**held, ttl=span(seconds))).lock

    def release(self, lock: lock_pb2.Lock) -> None:
        held = {"project_id": self.project, "name": lock.name, "holder": lock.holder, "token": lock.token}
        self.client.locks.ReleaseLock(lock_pb2.ReleaseLockRequest(**held))

    def get_lock(self, name: str) -> lock_pb2.Lock:
        return self.client.locks.GetLock(lock_pb2.GetLockRequest(project_id=self.project, name=name)).lock

    def get_stuck_locks(self, seconds: float) -> list[str]:
        return self._locks(hold_time={"end_time": ago(seconds)})

    def get_expired_locks(self) -> list[str]:
        return self._locks(expire_time={"end_time": ago(0)})

    def _locks(self, **filter_: Any) -> list[str]:
        request = lock_pb2.ListLocksRequest(project_id=self.project, filters=[filter_])
        return [one.name for one in self.client.locks.ListLocks(request).locks]

    def create_mapping(self, **fields: Any) -> role_mapping_pb2.RoleMapping:
        request = role_mapping_pb2.CreateRoleMappingRequest(project_id=self.project, role_mapping=fields)
        return self.client.role_mappings.CreateRoleMapping(request).role_mapping

    def get_by_principal(self, principal: str) -> list[role_mapping_pb2.RoleMapping]:
        return self._mappings(principals=[principal], enabled=True)

    def list_by_team(self, team: str) -> list[role_mapping_pb2.RoleMapping]:
        return self._mappings(teams=[team])

    def _mappings(self, **filter_: Any) -> list[role_mapping_pb2.RoleMapping]:
        request = role_mapping_pb2.ListRoleMappingsRequest(project_id=self.project, filters=[filter_])
        return [*self.client.role_mappings.ListRoleMappings(request).role_mappings]


def ago(seconds: float) -> Timestamp:
    result = Timestamp()
    result.FromNanoseconds(int((time.time() - seconds) * 1e9))
    return result


class TestClusterStore:
    @pytest.fixture
    def store(self, client: Client, project: str) -> ClusterStore:
        return ClusterStore.of(client, project)

    def test_a_cluster_from_its_creation_to_its_end(self, store: ClusterStore) -> None:
        with store.calls():
            made = store.create(id="clu_1", name="prod", platform="aws", domain="example.com", ttl=span(3600))
        with store.calls():
            assert store.get_by_id("clu_1") == made
        for status in ("CREATING", "READY", "HIBERNATING", "HIBERNATING", "HIBERNATED", "HIBERNATED", "RESUMING"):
            with store.calls():
                assert store.update_status("clu_1", status).status
        with store.calls():
            extended = store.update_ttl("clu_1", 72)
        assert extended.expire_time.seconds - made.expire_time.seconds == 72 * 3600
        with store.calls():
            assert store.update("clu_1", owner="ann", cost_center="").owner == "ann"
        for before, after in (("READY", "DESTROYING"), ("FAILED", "DESTROYED")):
            store.update_status("clu_1", before)
            with store.calls():
                cluster = store.update_status("clu_1", after)
        assert cluster.HasField("destroy_time")

    def test_lists_of_clusters(self, store: ClusterStore) -> None:
        for number, (owner, team) in enumerate((("ann", ""), ("bob", "red"), ("bob", "blue"), ("eve", "red"))):
            store.create(id=f"c{number}", name=f"c{number}", owner=owner, team=team, expire_time=at(number))
        with store.calls():
            mine = store.list_by({"owners": ["ann"]}, {"teams": ["red"]}, page_size=2)
        assert ([one.id for one in mine.clusters], mine.total_size) == (["c3", "c1"], 3)
        with store.calls():
            assert [one.id for one in store.list_by({"ids": {"ids": ["c0", "c2", "gone"]}}).clusters] == ["c2", "c0"]
        with store.calls():
            assert [one.id for one in store.get_expired()] == ["c0", "c1", "c2", "c3"]
        with store.calls():
            assert len(store.list_all_streaming()) == 4
        long: dict[str, Any] = {
            "statuses": [cluster_pb2.CLUSTER_STATUS_PENDING],
            "create_time": {"end_time": ago(3600)},
        }
        with store.calls():
            assert not store.list_by(long).clusters

    def test_names_of_clusters(self, store: ClusterStore) -> None:
        store.create(id="one", name="prod", platform="aws", domain="example.com")
        with store.calls():
            assert store.check_name_exists("prod", "aws", "example.com")
        assert not store.check_name_exists("prod", "aws", "")
        store.update_status("one", "FAILED")
        assert not store.check_name_exists("prod", "aws", "example.com")
        store.create(id="two", name="prod", platform="aws", domain="example.com")

    def test_what_belongs_to_a_cluster(self, store: ClusterStore) -> None:
        store.create(id="one", name="prod")
        with store.calls(2):
            store.set_outputs("one", api_url="https://api")
            assert store.set_outputs("one", console_url="https://console").api_url == "https://api"
        with store.calls():
            assert store.get_outputs("one").console_url == "https://console"
        with store.calls(2):
            store.create_artifact("one", "SNAPSHOT", "s3://1")
            latest = store.create_artifact("one", "SNAPSHOT", "s3://2")
        with store.calls():
            assert store.get_latest_snapshot("one") == latest
        usage = {"state": "READY", "control_plane_replicas": 3, "worker_replicas": 5, "cost_micros": 1_234_500}
        for version in (1, 2):
            with store.calls():
                sample = store.record_usage("one", sample_time=at(0), metadata_json='{"rates": []}', **usage)
            assert (sample.state, sample.worker_replicas, sample.version) == ("READY", 5, version)

    def test_locks(self, store: ClusterStore) -> None:
        with store.calls():
            lock = store.try_acquire("cluster/one", "worker-1")
        with store.calls(), fails("ABORTED", "LOCK_HELD"):
            store.try_acquire("cluster/one", "worker-2")
        with store.calls():
            assert store.update_expiry(lock, 600).hold_time == lock.hold_time
        with store.calls():
            assert store.get_lock("cluster/one").holder == "worker-1"
        with store.calls(2):
            assert store.get_stuck_locks(-60) == ["cluster/one"]
            assert store.get_stuck_locks(60) == []
        with store.calls():
            assert store.get_expired_locks() == []
        with store.calls():
            store.release(lock)
        with store.calls(), fails("NOT_FOUND"):
            store.get_lock("cluster/one")

    def test_roles(self, store: ClusterStore) -> None:
        kinds = {"principal": "arn:x", "principal_type": role_mapping_pb2.PRINCIPAL_TYPE_ROLE}
        with store.calls():
            on = store.create_mapping(**kinds, team="red", role="requester")
        off = store.create_mapping(**kinds, team="red", role="auditor", enabled=False)
        with store.calls():
            assert store.get_by_principal("arn:x") == [on]
        with store.calls():
            assert store.list_by_team("red") == [off, on]


class AgentStore(Store):
    """The store of a toolkit for agents: agents, their tasks, teams, messages and uses of tools."""

    def create_agent(self, name: str, **fields: Any) -> agent_pb2.Agent:
        return self.client.create_agent(project_id=self.project, name=name, **fields)

    def get_by_name(self, name: str) -> agent_pb2.Agent:
        request = agent_pb2.GetAgentByNameRequest(project_id=self.project, name=name)
        return self.client.agents.GetAgentByName(request).agent

    def update_status(self, id_: str, status: str) -> agent_pb2.Agent:
        request = agent_pb2.UpdateAgentStatusRequest(project_id=self.project, id=id_, allow_same_status=True)
        request.status = agent_pb2.AgentStatus.Value(f"AGENT_STATUS_{status}")
        return self.client.agents.UpdateAgentStatus(request).agent

    def list_by_status(self, *statuses: str) -> list[str]:
        numbers = [agent_pb2.AgentStatus.Value(f"AGENT_STATUS_{status}") for status in statuses]
        request = agent_pb2.ListAgentsRequest(project_id=self.project, filters=[{"statuses": numbers}])
        return [one.name for one in self.client.agents.ListAgents(request).agents]

    def list_tasks(self, **filter_: Any) -> list[str]:
        request = task_pb2.ListTasksRequest(project_id=self.project, filters=[filter_])
        return [one.name for one in self.client.tasks.ListTasks(request).tasks]

    def create_team(self, name: str) -> team_pb2.Team:
        return self.client.create_team(project_id=self.project, name=name)

    def list_teams(self) -> list[str]:
        request = team_pb2.ListTeamsRequest(project_id=self.project, order_by=team_pb2.TEAM_ORDER_NAME_ASC)
        return [one.name for one in self.client.teams.ListTeams(request).teams]

    def add_member(self, team: str, agent: str, role: str = "") -> team_pb2.TeamMember:
        request = team_pb2.AddTeamMemberRequest(project_id=self.project, team_id=team, agent_id=agent, role=role)
        return self.client.teams.AddTeamMember(request).team_member

    def list_members(self, team: str) -> list[tuple[str, str]]:
        request = team_pb2.ListTeamMembersRequest(project_id=self.project, team_id=team)
        return [(one.agent.name, one.role) for one in self.client.teams.ListTeamMembers(request).team_members]

    def remove_member(self, team: str, agent: str) -> None:
        request = team_pb2.RemoveTeamMemberRequest(project_id=self.project, team_id=team, agent_id=agent)
        self.client.teams.RemoveTeamMember(request)

    def send(self, **fields: Any) -> message_pb2.Message:
        message = message_pb2.Message(**{"project_id": self.project, "conversation_id": "c"} | fields)
        return self.client.messages.CreateMessage(message_pb2.CreateMessageRequest(message=message)).message

    def list_messages(self, *filters: dict[str, Any]) -> list[str]:
        request = message_pb2.ListMessagesRequest(project_id=self.project, filters=filters)
        return [one.id for one in self.client.messages.ListMessages(request).messages]

    def get_unread(self, receiver: str) -> list[str]:
        request = message_pb2.ListUnreadMessagesRequest(project_id=self.project, receiver_id=receiver)
        return [one.id for one in self.client.messages.ListUnreadMessages(request).messages]

    def mark_read(self, *ids: str) -> None:
        self.client.messages.MarkMessagesRead(message_pb2.MarkMessagesReadRequest(project_id=self.project, ids=ids))

    def create_execution(self, **fields: Any) -> tool_execution_pb2.ToolExecution:
        request = tool_execution_pb2.CreateToolExecutionRequest(project_id=self.project, tool_execution=fields)
        return self.client.tool_executions.CreateToolExecution(request).tool_execution

    def mark_completed(self, id_: str, output: str, milliseconds: int) -> tool_execution_pb2.ToolExecution:
        succeeded = tool_execution_pb2.TOOL_EXECUTION_STATUS_SUCCEEDED
        return self._end(id_, status=succeeded, output_json=output, duration=span(milliseconds / 1000))

    def mark_failed(self, id_: str, error: str, milliseconds: int) -> tool_execution_pb2.ToolExecution:
        failed = tool_execution_pb2.TOOL_EXECUTION_STATUS_FAILED
        return self._end(id_, status=failed, error_json=error, duration=span(milliseconds / 1000))

    def _end(self, id_: str, **fields: Any) -> tool_execution_pb2.ToolExecution:
        request = tool_execution_pb2.UpdateToolExecutionStatusRequest(project_id=self.project, id=id_, **fields)
        return self.client.tool_executions.UpdateToolExecutionStatus(request).tool_execution

    def list_executions(self, **filter_: Any) -> list[str]:
        request = tool_execution_pb2.ListToolExecutionsRequest(project_id=self.project, filters=[filter_])
        return [one.id for one in self.client.tool_executions.ListToolExecutions(request).tool_executions]

    def get_usage_stats(self, since: Timestamp) -> dict[str, tuple[int, int, int]]:
        """Number, failures and milliseconds by tool."""
        request = tool_execution_pb2.SummarizeToolUsageRequest(
            project_id=self.project, create_time={"start_time": since}
        )
        sums = self.client.tool_executions.SummarizeToolUsage(request).tool_usages
        return {one.tool_name: (one.count, one.failures, one.mean_duration.ToMilliseconds()) for one in sums}


class TestAgentStore:
    @pytest.fixture
    def store(self, client: Client, project: str) -> AgentStore:
        return AgentStore.of(client, project)

    def test_agents(self, store: AgentStore) -> None:
        with store.calls():
            agent = store.create_agent("a", capabilities=["code"])
        with store.calls():
            assert store.get_by_name("a") == agent
        store.create_agent("b")
        store.create_agent("c", status=agent_pb2.AGENT_STATUS_IDLE)
        for _ in range(2):
            with store.calls():
                assert store.update_status(agent.id, "ACTIVE").HasField("last_active_time")
        with store.calls():
            assert store.list_by_status("ACTIVE", "IDLE") == ["c", "a"]
        with store.calls():
            assert store.list_by_status("INACTIVE") == ["b"]

    def test_tasks_of_agents_and_teams(self, store: AgentStore) -> None:
        agent, team = store.create_agent("a"), store.create_team("red")
        for name, fields in (
            ("stored", {"agent_id": agent.id}), ("elsewhere", {"agent_name": "theirs"}), ("red", {"team_id": team.id}),
        ):  # fmt: skip
            store.client.create_task(project_id=store.project, name=name, **fields)
        with store.calls(3):
            assert store.list_tasks(agent_ids={"ids": [agent.id]}) == ["stored"]
            assert store.list_tasks(agent_names=["theirs"]) == ["elsewhere"]
            assert store.list_tasks(team_ids={"ids": [team.id]}) == ["red"]

    def test_teams(self, store: AgentStore) -> None:
        team, agent = store.create_team("red"), store.create_agent("a")
        store.create_team("blue")
        with store.calls():
            assert store.list_teams() == ["blue", "red"]
        with store.calls():
            assert store.add_member(team.id, agent.id).role == "member"
        with store.calls():
            assert store.add_member(team.id, agent.id, "lead").role == "lead"
        with store.calls():
            assert store.list_members(team.id) == [("a", "lead")]
        with store.calls():
            store.remove_member(team.id, agent.id)
        assert store.list_members(team.id) == []

    def test_messages(self, store: AgentStore) -> None:
        team, task = store.create_team("red"), store.client.create_task(project_id=store.project)
        with store.calls():
            first = store.send(id="1", sender_id="a", receiver_id="b", task_id=task.id, content="hello")
        store.send(id="2", sender_id="b", receiver_id="a", content="", metadata_json='{"tool": "bash"}')
        store.send(id="3", sender_id="c", team_id=team.id, content="to all")
        with store.calls(4):
            assert store.list_messages({"conversation_ids": {"ids": ["c"]}}) == ["1", "2", "3"]
            assert store.list_messages({"sender_ids": {"ids": ["a"]}}, {"receiver_ids": {"ids": ["a"]}}) == ["1", "2"]
            assert store.list_messages({"team_ids": {"ids": [team.id]}}) == ["3"]
            assert store.list_messages({"task_ids": {"ids": [task.id]}}) == ["1"]
        with store.calls():
            assert store.get_unread("b") == [first.id]
        with store.calls():
            store.mark_read(first.id)
        assert store.get_unread("b") == []

    def test_uses_of_tools(self, store: AgentStore) -> None:
        agent = store.create_agent("a")
        with store.calls():
            one = store.create_execution(id="1", agent_id=agent.id, tool_name="bash", tool_type="shell")
        store.create_execution(id="2", agent_id=agent.id, tool_name="bash", tool_type="shell")
        with store.calls():
            ended = store.mark_completed("1", '"free text, quoted"', 5000)
        assert (ended.output_json, ended.duration) == ('"free text, quoted"', span(5))
        assert ended.HasField("end_time")
        with store.calls():
            assert store.mark_failed("2", '"broke"', 1000).error_json == '"broke"'
        with store.calls(2):
            assert store.list_executions(agent_ids={"ids": [agent.id]}) == ["2", "1"]
            assert store.list_executions(tool_types=["shell"], tool_names=["bash"]) == ["2", "1"]
        with store.calls():
            assert store.get_usage_stats(one.create_time) == {"bash": (2, 1, 3000)}
