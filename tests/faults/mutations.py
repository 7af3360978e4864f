"""A request for every mutation that supports an idempotency key, with the entities that it needs."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from google.protobuf.descriptor import MethodDescriptor
from google.protobuf.descriptor_pb2 import MethodOptions
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass
from statehouse.v1 import (
    access_pb2,
    agent_pb2,
    api_key_pb2,
    cluster_pb2,
    invitation_pb2,
    job_pb2,
    log_pb2,
    project_pb2,
    role_mapping_pb2,
    session_pb2,
    task_pb2,
    tool_execution_pb2,
    user_session_pb2,
    workflow_pb2,
    workspace_pb2,
)

from statehouse_server.services.registry import SERVICES
from tests.faults.history import persist
from tests.support.client import MARKER, Client, pack_any, span
from tests.support.times import at

DEADLINE = 3.0
"""Deadline of calls in seconds."""
DEADLINES = {"PurgeExpired": 20.0}
"""Deadline in seconds of calls that may take long because they process all projects."""
TRANSPORT = 2
"""A kind of MCP server."""


def is_mutation(method: MethodDescriptor) -> bool:
    """Whether a method is unary, changes something, and supports an idempotency key."""
    unary = not (method.client_streaming or method.server_streaming)
    returns_secret = any(one.GetOptions().debug_redact for one in method.output_type.fields)
    return unary and not returns_secret and method.GetOptions().idempotency_level != MethodOptions.NO_SIDE_EFFECTS


METHODS = {method.name: method for service in SERVICES for method in service.descriptor.methods if is_mutation(method)}


@dataclass(frozen=True)
class Mutation:
    """A call that should have one effect, however often it is repeated."""

    client: Client
    request: Message
    method: MethodDescriptor
    key: str = field(default_factory=lambda: str(uuid.uuid4()))

    def future(self) -> Any:
        """Send it under its key."""
        path = f"/{self.method.containing_service.full_name}/{self.method.name}"
        stub = self.client.method(path, GetMessageClass(self.method.output_type))
        timeout = DEADLINES.get(self.method.name, DEADLINE)
        return stub.future(self.request, timeout=timeout, metadata=[("idempotency-key", self.key)])


@dataclass(frozen=True)
class Tenant:
    """A project whose contents are created under keys, each call repeated until it succeeds."""

    client: Client
    project: str
    doubts: list[int] = field(default_factory=list)
    """For each preparing call, the number of attempts with unknown outcome."""

    def mutation(self, name: str, fields: dict[str, Any]) -> Mutation:
        """A call of a method in this project."""
        request: Any = GetMessageClass(METHODS[name].input_type)(**fields)
        if "project_id" in request.DESCRIPTOR.fields_by_name:
            request.project_id = self.project
        return Mutation(self.client, request, METHODS[name])

    def make(self, method: str, /, **fields: Any) -> Any:
        """The answer to a call."""
        mutation = self.mutation(method, fields)
        one = persist(lambda: mutation.future().result())
        self.doubts.append(one.doubts)
        return one.or_raise()

    def task(self, id_: str = "task", **fields: Any) -> str:
        return str(self.make("CreateTask", task={"id": id_, "name": "a task", **fields}).task.id)

    def tree(self) -> str:
        top = self.task("top")
        self.make("BatchCreateTasks", parent_id=top, tasks=[{"name": "below"}] * 3)
        return top

    def workflow(self, id_: str = "workflow") -> str:
        return str(self.make("CreateWorkflow", workflow={"id": id_, "name": "a workflow"}).workflow.id)

    def agent(self, id_: str = "agent") -> str:
        return str(self.make("CreateAgent", agent={"id": id_, "name": f"the {id_}"}).agent.id)

    def mcp_server(self) -> str:
        given = {"id": "mcp", "agent_id": self.agent(), "name": "m", "transport": TRANSPORT}
        return str(self.make("CreateMcpServer", mcp_server=given).mcp_server.id)

    def team(self) -> str:
        return str(self.make("CreateTeam", team={"id": "team", "name": "a team"}).team.id)

    def member(self) -> dict[str, str]:
        given = {"team_id": self.team(), "agent_id": self.agent()}
        self.make("AddTeamMember", **given)
        return given

    def board(self) -> str:
        return str(self.make("CreateBoard", board={"id": "board", "name": "a board"}).board.id)

    def object_on_board(self) -> dict[str, Any]:
        return {"board_id": self.board(), "kind": "note", "x": 1.5, "y": -2}

    def board_object(self) -> str:
        given = {"id": "object"} | self.object_on_board()
        return str(self.make("CreateBoardObject", board_object=given).board_object.id)

    def repo(self) -> str:
        return str(self.make("CreateRepo", repo={"id": "repo", "name": "a repo", "slug": "a/repo"}).repo.id)

    def workspace(self) -> str:
        return str(self.make("CreateWorkspace", workspace={"id": "workspace", "name": "w"}).workspace.id)

    def session(self, **fields: Any) -> str:
        return str(self.make("CreateSession", session={"id": "session", "name": "s", **fields}).session.id)

    def used_workspace(self) -> str:
        """A workspace with a session."""
        self.session(workspace_id=self.workspace())
        return "workspace"

    def message(self) -> str:
        given = {"id": "message", "conversation_id": "c", "sender_id": "s", "content": "hello"}
        return str(self.make("CreateMessage", message=given).message.id)

    def tool_execution(self) -> str:
        given = {"id": "execution", "agent_id": self.agent(), "tool_name": "bash"}
        return str(self.make("CreateToolExecution", tool_execution=given).tool_execution.id)

    def cluster(self) -> str:
        return str(self.make("CreateCluster", cluster={"id": "cluster", "name": "c", "ttl": span(3600)}).cluster.id)

    def artifact(self) -> str:
        given = {"id": "artifact", "cluster_id": self.cluster(), "type": "log", "file_uri": "file:///x"}
        return str(self.make("CreateClusterArtifact", cluster_artifact=given).cluster_artifact.id)

    def job(self, **fields: Any) -> str:
        return str(self.make("EnqueueJob", job={"id": "job", "type": "work", **fields}).job.id)

    def cancelled_job(self) -> str:
        return str(self.make("CancelJob", id=self.job()).job.id)

    def claimed(self) -> dict[str, str]:
        lease = self.lease()
        return {"id": lease["job_id"], "lease_token": lease["lease_token"]}

    def lease(self) -> dict[str, str]:
        job = self.make("ClaimJob", id=self.job(), worker_id="w", lease=span(600)).job
        return {"job_id": job.id, "lease_token": job.lease_token}

    def cluster_job(self) -> dict[str, Any]:
        self.job(cluster_id=self.cluster())
        creating = cluster_pb2.CLUSTER_STATUS_CREATING
        return {"job_id": "job", "worker_id": "w", "lock_ttl": span(600), "cluster_status": creating}

    def started(self) -> dict[str, Any]:
        started = self.make("StartClusterJob", **self.cluster_job())
        tokens = {"lease_token": started.job.lease_token, "lock_token": started.lock.token}
        return {"job_id": "job", "worker_id": "w", "cluster_status": cluster_pb2.CLUSTER_STATUS_READY, **tokens}

    def lock(self) -> dict[str, Any]:
        lock = self.make("AcquireLock", name="lock", holder="h", ttl=span(600)).lock
        return {"name": "lock", "holder": "h", "token": lock.token}

    def log_of_job(self) -> dict[str, Any]:
        return {"entity_kind": log_pb2.LOG_ENTITY_KIND_JOB, "entity_id": "job"}

    def lines(self) -> dict[str, Any]:
        its = self.log_of_job()
        self.make("AppendLogLines", **its, lines=[{"text": "one"}, {"text": "two"}, {"text": "three"}])
        return its

    def reservation(self) -> dict[str, str]:
        given = {"scope": "s", "key": "k"}
        return given | {"reservation_token": self.make("ReserveKey", ttl=span(600), **given).reservation_token}

    def role_mapping(self) -> str:
        return str(self.make("CreateRoleMapping", role_mapping=ROLE_MAPPING).role_mapping.id)

    def credential(self) -> str:
        return str(self.make("CreateCredential", credential=CREDENTIAL).credential.id)

    def deleted(self, kind: str, id_: str) -> dict[str, str]:
        """Something that has been deleted."""
        self.make(f"Delete{kind}", id=id_)
        return {"id": id_}

    def new_user(self) -> dict[str, str]:
        """A user who is told apart from those of other tenants by the e-mail address."""
        return {"name": "a user", "email": f"{self.project}@example.com"}

    def user(self) -> str:
        return str(self.make("CreateUser", user=self.new_user()).user.id)

    def preference(self) -> dict[str, str]:
        given = {"user_id": self.user(), "key": "theme"}
        self.make("SetUserPreference", value_json="1", **given)
        return given

    def user_session(self) -> user_session_pb2.UserSession:
        given = user_session_pb2.UserSession(id=f"session-{self.project}", user_id=self.user())
        request = user_session_pb2.CreateUserSessionRequest(user_session=given)
        self._once(lambda: self.client.users.CreateUserSession(request, timeout=DEADLINE))
        return given

    def api_key(self) -> api_key_pb2.ApiKey:
        given = api_key_pb2.ApiKey(id=f"key-{self.project}", user_id=self.user(), name="a key")
        request = api_key_pb2.CreateApiKeyRequest(api_key=given)
        self._once(lambda: self.client.api_keys.CreateApiKey(request, timeout=DEADLINE))
        return given

    def token(self) -> str:
        request = access_pb2.CreateTokenRequest(project_id=self.project, token=TOKEN)
        self._once(lambda: self.client.access.CreateToken(request, timeout=DEADLINE))
        return str(TOKEN["id"])

    def role_binding(self) -> str:
        return str(self.make("CreateRoleBinding", role_binding=ROLE_BINDING).role_binding.id)

    def _once(self, create: Callable[[], Any]) -> None:
        """Create something without an idempotency key, since a token is answered with it. After an attempt whose
        outcome is unknown, it may be there already."""
        one = persist(create)
        self.doubts.append(one.doubts)
        if one.reason != "ALREADY_EXISTS":
            one.or_raise()

    def owned_project(self) -> str:
        return str(self.make("CreateProject", project={"name": "owned", "owner_id": self.user()}).project.id)

    def project_member(self) -> dict[str, Any]:
        given = {"user_id": self.user()}
        self.make("AddProjectMember", **given)
        return given

    def invitation(self) -> str:
        """An invitation. It is found if an attempt that seemed to fail has made it."""
        request = invitation_pb2.CreateInvitationRequest(project_id=self.project, email="new@example.org")
        persist(lambda: self.client.invitations.CreateInvitation(request, timeout=DEADLINE))
        listed = invitation_pb2.ListInvitationsRequest(project_id=self.project)
        answer: Any = persist(lambda: self.client.invitations.ListInvitations(listed, timeout=DEADLINE)).or_raise()
        return str(answer.invitations[0].id)

    def invited(self) -> dict[str, str]:
        """A user and the token of an invitation, each time to a new project, since the token of an attempt that seemed
        to fail is lost."""
        email = f"{self.project}@example.org"
        user = self.make("CreateUser", user={"id": self.project, "name": "a user", "email": email}).user.id

        def invite() -> Any:
            made = self.make("CreateProject", project={"name": "invites"}).project.id
            request = invitation_pb2.CreateInvitationRequest(project_id=made, email=email)
            return self.client.invitations.CreateInvitation(request, timeout=DEADLINE)

        answer: Any = persist(invite).or_raise()
        return {"user_id": user, "token": answer.token}


ROLE_MAPPING = {"id": "mapping", "principal": "p", "principal_type": role_mapping_pb2.PRINCIPAL_TYPE_USER, "role": "r"}
TOKEN = {"id": "token", "name": "ci", "role": project_pb2.PROJECT_ROLE_WORKER}
ROLE_BINDING = {
    "id": "binding",
    "subject_type": access_pb2.SUBJECT_TYPE_GROUP,
    "subject": "operators",
    "role": project_pb2.PROJECT_ROLE_MEMBER,
}
CREDENTIAL = {"id": "credential", "provider": "p", "name": "n", "secret": MARKER}
MESSAGE = {"conversation_id": "c", "sender_id": "s", "content": "hello"}
RUNNING = tool_execution_pb2.TOOL_EXECUTION_STATUS_RUNNING
READY = workspace_pb2.WORKSPACE_STATUS_READY
WAITING = session_pb2.SESSION_STATUS_WAITING


FORCE = {"force": True}


def only(id_: str) -> dict[str, Any]:
    """The filters that select one entity."""
    return {"filters": [{"ids": {"ids": [id_]}}]}


def batch(its: Tenant) -> dict[str, Any]:
    """Two calls in one transaction."""
    create = task_pb2.CreateTaskRequest(task=task_pb2.Task(name="in a batch"))
    return {"calls": [pack_any(create), pack_any(job_pb2.EnqueueJobRequest(job=job_pb2.Job(type="work")))]}


def done_workflow(its: Tenant) -> dict[str, Any]:
    """A workflow all of whose tasks have ended well."""
    its.task(workflow_id=its.workflow(), status=task_pb2.TASK_STATUS_COMPLETED)
    return {"id": "workflow"}


def about_task(id_: str) -> list[dict[str, Any]]:
    """Filters for the events of a task."""
    return [{"entities": [{"kind": "task", "id": id_}]}]


REQUESTS: dict[str, Callable[[Tenant], dict[str, Any]]] = {
    "CreateUser": lambda its: {"user": its.new_user()},
    "FindOrCreateUser": lambda its: its.new_user() | {"provider": "p", "provider_user_id": its.project},
    "UpdateUser": lambda its: {"user": {"id": its.user(), "name": "another"}},
    "DeleteUser": lambda its: {"id": its.preference()["user_id"]},
    "UndeleteUser": lambda its: its.deleted("User", its.user()),
    "SetUserPreference": lambda its: its.preference() | {"value_json": "2"},
    "DeleteUserPreference": lambda its: its.preference(),
    "CreateProject": lambda its: {"project": {"name": "owned", "owner_id": its.user()}},
    "UpdateProject": lambda its: {"project": {"id": its.project, "name": "another name"}},
    "DeleteProject": lambda its: {"id": its.owned_project()},
    "UndeleteProject": lambda its: its.deleted("Project", its.owned_project()),
    "TransferProject": lambda its: {"user_id": its.user()},
    "AddProjectMember": lambda its: {"user_id": its.user(), "role": project_pb2.PROJECT_ROLE_OWNER},
    "UpdateProjectMember": lambda its: its.project_member() | {"role": project_pb2.PROJECT_ROLE_ADMIN, "version": 1},
    "RemoveProjectMember": lambda its: its.project_member(),
    "UpdateProjectLimits": lambda its: {"project_limits": {"project_id": its.project, "rate_limit": 9999}},
    "RedactEvents": lambda its: {"filters": about_task(its.task()), "reason": "a test", "force": True},
    "UpdateEventRetention": lambda its: {"event_retention": {"project_id": its.project, "event_days": 9}},
    "AcceptInvitation": lambda its: its.invited(),
    "RevokeInvitation": lambda its: {"id": its.invitation()},
    "CreateWorkflow": lambda _: {"workflow": {"name": "w"}},
    "UpdateWorkflow": lambda its: {"workflow": {"id": its.workflow(), "name": "another"}},
    "UpsertWorkflow": lambda its: {"workflow": {"id": its.workflow(), "name": "another"}},
    "UpdateWorkflowStatus": lambda its: {"id": its.workflow(), "status": workflow_pb2.WORKFLOW_STATUS_RUNNING},
    "CompleteWorkflow": done_workflow,
    "UpdateWorkflowStatuses": lambda its: only(its.workflow()) | {"status": workflow_pb2.WORKFLOW_STATUS_RUNNING},
    "DeleteWorkflows": lambda its: only(its.workflow()) | FORCE,
    "PurgeWorkflows": lambda its: only(its.deleted("Workflow", its.workflow())["id"]) | FORCE,
    "DeleteWorkflow": lambda its: {"id": its.task(workflow_id=its.workflow()) and "workflow", "purge": True},
    "UndeleteWorkflow": lambda its: its.deleted("Workflow", its.workflow()),
    "CreateTask": lambda _: {"task": {"name": "t"}},
    "UpdateTask": lambda its: {
        "task": {"id": its.task(), "name": "another", "metadata_json": '{"a": {"b": 1}}'},
        "merge_patch_mask": {"paths": ["metadata_json"]},
    },
    "UpsertTask": lambda _: {"task": {"name": "t"}},
    "UpdateTaskStatuses": lambda its: only(its.task()) | {"status": task_pb2.TASK_STATUS_RUNNING},
    "DeleteTasks": lambda its: only(its.task()) | FORCE,
    "DeleteTask": lambda its: {"id": its.task()},
    "BatchCreateTasks": lambda its: {"parent_id": its.task(), "tasks": [{"name": "t"}] * 3},
    "BatchUpsertTasks": lambda its: {"tasks": [{"id": its.task(), "name": "t"}, {"name": "new"}]},
    "UpdateTaskStatus": lambda its: {"id": its.task(), "status": task_pb2.TASK_STATUS_RUNNING},
    "UpdateTaskOutput": lambda its: {"id": its.task(), "output_json": "1"},
    "MoveTask": lambda its: {"id": its.tree(), "new_parent_id": its.task()},
    "CancelTaskTree": lambda its: {"id": its.tree()},
    "RetryTaskTree": lambda its: {"id": its.make("CancelTaskTree", id=its.tree()) and "top"},
    "DeleteTaskTree": lambda its: {"id": its.tree()},
    "CreateAgent": lambda _: {"agent": {"name": "a"}},
    "UpdateAgent": lambda its: {"agent": {"id": its.agent(), "name": "another"}},
    "UpdateAgentStatus": lambda its: {"id": its.agent(), "status": agent_pb2.AGENT_STATUS_ACTIVE},
    "UpdateAgentStatuses": lambda its: only(its.agent()) | {"status": agent_pb2.AGENT_STATUS_ACTIVE},
    "DeleteAgent": lambda its: {"id": its.task(agent_id=its.agent()) and "agent", "purge": True, "cascade": True},
    "DeleteAgents": lambda its: only(its.agent()) | FORCE,
    "PurgeAgents": lambda its: only(its.deleted("Agent", its.agent())["id"]) | FORCE,
    "UndeleteAgent": lambda its: its.deleted("Agent", its.agent()),
    "SetDefaultAgent": lambda its: {"id": its.agent("first") and its.agent("second")},
    "CreateMcpServer": lambda its: {"mcp_server": {"agent_id": its.agent(), "name": "m", "transport": TRANSPORT}},
    "UpdateMcpServer": lambda its: {"mcp_server": {"id": its.mcp_server(), "name": "another"}},
    "DeleteMcpServer": lambda its: {"id": its.mcp_server()},
    "DeleteMcpServers": lambda its: only(its.mcp_server()) | FORCE,
    "CreateTeam": lambda _: {"team": {"name": "t"}},
    "UpdateTeam": lambda its: {"team": {"id": its.team(), "name": "another"}},
    "DeleteTeam": lambda its: {"id": its.team()},
    "DeleteTeams": lambda its: only(its.team()) | FORCE,
    "AddTeamMember": lambda its: {"team_id": its.team(), "agent_id": its.agent()},
    "UpdateTeamMember": lambda its: its.member() | {"role": "lead", "version": 1},
    "RemoveTeamMember": lambda its: its.member(),
    "CreateBoard": lambda _: {"board": {"name": "b", "slug": "b"}},
    "UpdateBoard": lambda its: {"board": {"id": its.board(), "name": "another"}},
    "DeleteBoard": lambda its: {"id": its.board()},
    "DeleteBoards": lambda its: only(its.board()) | FORCE,
    "SetDefaultBoard": lambda its: {"id": its.board()},
    "GetDefaultBoard": lambda _: {},
    "CreateBoardObject": lambda its: {"board_object": its.object_on_board()},
    "UpdateBoardObject": lambda its: {"board_object": {"id": its.board_object(), "x": 7, "y": -7}},
    "UpsertBoardObject": lambda its: {"board_object": its.object_on_board()},
    "BatchUpsertBoardObjects": lambda its: {"board_objects": [its.object_on_board()] * 3},
    "DeleteBoardObject": lambda its: {"id": its.board_object()},
    "DeleteBoardObjects": lambda its: only(its.board_object()) | FORCE,
    "CreateRepo": lambda _: {"repo": {"name": "r", "slug": "a/r"}},
    "UpdateRepo": lambda its: {"repo": {"id": its.repo(), "slug": "a/s"}},
    "DeleteRepo": lambda its: {"id": its.repo()},
    "DeleteRepos": lambda its: only(its.repo()) | FORCE,
    "CreateWorkspace": lambda _: {"workspace": {"name": "w"}},
    "UpdateWorkspace": lambda its: {"workspace": {"id": its.workspace(), "name": "another"}},
    "UpdateWorkspaceStatus": lambda its: {"id": its.workspace(), "status": READY},
    "UpdateWorkspaceStatuses": lambda its: only(its.workspace()) | {"status": READY},
    "DeleteWorkspace": lambda its: {"id": its.used_workspace()},
    "DeleteWorkspaces": lambda its: only(its.used_workspace()) | FORCE,
    "UndeleteWorkspace": lambda its: its.deleted("Workspace", its.used_workspace()),
    "PurgeWorkspaces": lambda its: only(its.deleted("Workspace", its.used_workspace())["id"]) | FORCE,
    "CreateSession": lambda its: {"session": {"name": "s", "workspace_id": its.workspace()}},
    "UpdateSession": lambda its: {"session": {"id": its.session(), "name": "another"}},
    "UpdateSessionStatus": lambda its: {"id": its.session(), "status": WAITING, "error_message": "stuck"},
    "UpdateSessionStatuses": lambda its: only(its.session()) | {"status": WAITING},
    "DeleteSession": lambda its: {"id": its.session()},
    "DeleteSessions": lambda its: only(its.session()) | FORCE,
    "UndeleteSession": lambda its: its.deleted("Session", its.session()),
    "PurgeSessions": lambda its: only(its.deleted("Session", its.session())["id"]) | FORCE,
    "CreateMessage": lambda _: {"message": MESSAGE},
    "MarkMessagesRead": lambda its: {"ids": [its.message()]},
    "UpdateMessage": lambda its: {"message": {"id": its.message(), "content": "other"}},
    "DeleteMessages": lambda its: only(its.message()) | FORCE,
    "DeleteMessage": lambda its: {"id": its.message()},
    "BatchCreateMessages": lambda _: {"messages": [MESSAGE] * 3},
    "BatchUpsertMessages": lambda its: {"messages": [MESSAGE | {"id": its.message()}, MESSAGE]},
    "CreateToolExecution": lambda its: {"tool_execution": {"agent_id": its.agent(), "tool_name": "bash"}},
    "UpdateToolExecution": lambda its: {"tool_execution": {"id": its.tool_execution(), "tool_name": "sh"}},
    "UpdateToolExecutionStatus": lambda its: {"id": its.tool_execution(), "status": RUNNING},
    "UpdateToolExecutionStatuses": lambda its: only(its.tool_execution()) | {"status": RUNNING},
    "DeleteToolExecutions": lambda its: only(its.tool_execution()) | FORCE,
    "DeleteToolExecution": lambda its: {"id": its.tool_execution()},
    "BatchCreateToolExecutions": lambda its: {"tool_executions": [{"agent_id": its.agent(), "tool_name": "b"}] * 3},
    "BatchUpsertToolExecutions": lambda its: {"tool_executions": [{"agent_id": its.agent(), "tool_name": "b"}] * 3},
    "CreateCluster": lambda _: {"cluster": {"name": "c"}},
    "UpdateCluster": lambda its: {"cluster": {"id": its.cluster(), "name": "another"}},
    "UpdateClusterStatus": lambda its: {"id": its.cluster(), "status": cluster_pb2.CLUSTER_STATUS_CREATING},
    "UpdateClusterStatuses": lambda its: only(its.cluster()) | {"status": cluster_pb2.CLUSTER_STATUS_CREATING},
    "DeleteClusters": lambda its: only(its.cluster()) | FORCE,
    "PurgeClusters": lambda its: only(its.deleted("Cluster", its.cluster())["id"]) | FORCE,
    "ExtendClusterTtl": lambda its: {"id": its.cluster(), "extend_by": span(60)},
    "DeleteCluster": lambda its: {"id": its.cluster()},
    "UndeleteCluster": lambda its: its.deleted("Cluster", its.cluster()),
    "SetClusterOutputs": lambda its: {
        "cluster_id": its.cluster(),
        "outputs": {"api_url": "https://x", "extra_json": '{"a": 1}'},
        "merge_patch_mask": {"paths": ["extra_json"]},
    },
    "CreateClusterArtifact": lambda its: {
        "cluster_artifact": {"cluster_id": its.cluster(), "type": "log", "file_uri": "file:///x"}
    },
    "DeleteClusterArtifact": lambda its: {"id": its.artifact()},
    "DeleteClusterArtifacts": lambda its: only(its.artifact()) | FORCE,
    "RecordUsage": lambda its: {"samples": [{"cluster_id": its.cluster(), "sample_time": at(0), "hours": 1}]},
    "EnqueueJob": lambda _: {"job": {"type": "work"}},
    "BatchEnqueueJobs": lambda _: {"jobs": [{"type": "work"}] * 3},
    "CancelJob": lambda its: {"id": its.job()},
    "CancelJobs": lambda its: only(its.job()),
    "RetryJobs": lambda its: only(its.cancelled_job()),
    "DeleteJob": lambda its: {"id": its.cancelled_job()},
    "DeleteJobs": lambda its: only(its.cancelled_job()) | FORCE,
    "RetryJob": lambda its: {"id": its.cancelled_job()},
    "ClaimJobs": lambda its: {"worker_id": its.job() and "w", "lease": span(600), "max": 2},
    "ClaimJob": lambda its: {"id": its.job(), "worker_id": "w", "lease": span(600)},
    "HeartbeatJobs": lambda its: {"leases": [its.lease()], "lease": span(900)},
    "CompleteJob": lambda its: its.claimed(),
    "BatchCompleteJobs": lambda its: {"results": [its.lease()]},
    "CompleteAndClaimJobs": lambda its: {"results": [its.lease()], "worker_id": "w", "lease": span(600), "max": 2},
    "BatchFailJobs": lambda its: {"failures": [its.lease() | {"failure": {"error_message": "broke"}}]},
    "FailJob": lambda its: its.claimed() | {"failure": {"error_message": "broke"}},
    "ReleaseJob": lambda its: its.claimed() | {"delay": span(60), "reason": "not ready"},
    "UpdateJob": lambda its: its.claimed() | {"state_json": '{"page": 7}', "progress": 0.5},
    "UpdateQueue": lambda _: {"queue": {"name": "reports", "max_running": 3}},
    "StartClusterJob": lambda its: its.cluster_job(),
    "FinishClusterJob": lambda its: its.started() | {"success": {}},
    "AppendEvent": lambda _: {"type": "report.sent", "targets": [{"kind": "user", "id": "ada"}]},
    "AcquireLock": lambda _: {"name": "lock", "holder": "h", "ttl": span(600)},
    "RenewLock": lambda its: its.lock() | {"ttl": span(900)},
    "ReleaseLock": lambda its: its.lock(),
    "BreakLock": lambda its: {"name": its.lock()["name"], "reason": "its holder is gone"},
    "AppendLogLines": lambda its: its.log_of_job() | {"entity_id": its.job(), "lines": [{"text": "a"}, {"text": "b"}]},
    "DeleteLogLines": lambda its: {"through_number": 2, "entity_id": its.job()} | its.lines(),
    "ReserveKey": lambda _: {"scope": "s", "key": "k", "ttl": span(600)},
    "CompleteReservation": lambda its: its.reservation() | {"response": b"done"},
    "ReleaseReservation": lambda its: its.reservation(),
    "CreateRoleMapping": lambda _: {"role_mapping": ROLE_MAPPING},
    "UpdateRoleMapping": lambda its: {"role_mapping": {"id": its.role_mapping(), "notes": "x"}},
    "DeleteRoleMappings": lambda its: only(its.role_mapping()) | FORCE,
    "DeleteRoleMapping": lambda its: {"id": its.role_mapping()},
    "CreateCredential": lambda _: {"credential": CREDENTIAL},
    "UpdateCredential": lambda its: {"credential": {"id": its.credential(), "secret": f"{MARKER}-2"}},
    "DeleteCredentials": lambda its: only(its.credential()) | FORCE,
    "DeleteCredential": lambda its: {"id": its.credential()},
    "RevokeToken": lambda its: {"id": its.token()},
    "CreateRoleBinding": lambda _: {"role_binding": ROLE_BINDING},
    "UpdateRoleBinding": lambda its: {"role_binding": {"id": its.role_binding(), "notes": "x"}},
    "DeleteRoleBinding": lambda its: {"id": its.role_binding()},
    "RevokeUserSession": lambda its: {"id": its.user_session().id},
    "RevokeUserSessions": lambda its: {"user_id": its.user_session().user_id},
    "UpdateApiKey": lambda its: {"api_key": {"id": its.api_key().id, "name": "another", "scopes": ["read"]}},
    "RevokeApiKey": lambda its: {"id": its.api_key().id},
    "RevokeApiKeys": lambda its: {"user_id": its.api_key().user_id},
    "ExecuteBatch": batch,
    "PurgeExpired": lambda _: {"force": True},
}  # fmt: skip
"""The fields of a request by the name of its method."""
