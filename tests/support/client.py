"""A client of all services, and expected failures."""

import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import grpc
import pytest
from google.protobuf.any_pb2 import Any as AnyMessage
from google.protobuf.duration_pb2 import Duration
from google.protobuf.message import Message
from google.rpc import error_details_pb2, status_pb2
from statehouse.v1 import (
    access_pb2_grpc,
    agent_pb2,
    agent_pb2_grpc,
    api_key_pb2_grpc,
    board_pb2,
    board_pb2_grpc,
    cluster_pb2,
    cluster_pb2_grpc,
    credential_pb2_grpc,
    error_pb2,
    event_pb2,
    event_pb2_grpc,
    idempotency_pb2_grpc,
    invitation_pb2_grpc,
    job_pb2,
    job_pb2_grpc,
    lock_pb2,
    lock_pb2_grpc,
    message_pb2_grpc,
    project_pb2,
    project_pb2_grpc,
    repo_pb2,
    repo_pb2_grpc,
    role_mapping_pb2_grpc,
    session_pb2,
    session_pb2_grpc,
    system_pb2,
    system_pb2_grpc,
    task_pb2,
    task_pb2_grpc,
    team_pb2,
    team_pb2_grpc,
    tool_execution_pb2_grpc,
    transaction_pb2_grpc,
    user_pb2,
    user_pb2_grpc,
    workflow_pb2,
    workflow_pb2_grpc,
    workspace_pb2,
    workspace_pb2_grpc,
)

MARKER = "marker-of-a-secret"
"""Part of nearly every secret in the tests, so that a leak is found."""


class Client:
    """Stubs of all services, and shorthands for what most tests do."""

    def __init__(self, channel: grpc.Channel) -> None:
        self.channel = channel
        self.access = access_pb2_grpc.AccessServiceStub(channel)
        self.users = user_pb2_grpc.UserServiceStub(channel)
        self.api_keys = api_key_pb2_grpc.ApiKeyServiceStub(channel)
        self.projects = project_pb2_grpc.ProjectServiceStub(channel)
        self.invitations = invitation_pb2_grpc.InvitationServiceStub(channel)
        self.workflows = workflow_pb2_grpc.WorkflowServiceStub(channel)
        self.tasks = task_pb2_grpc.TaskServiceStub(channel)
        self.agents = agent_pb2_grpc.AgentServiceStub(channel)
        self.credentials = credential_pb2_grpc.CredentialServiceStub(channel)
        self.events = event_pb2_grpc.EventServiceStub(channel)
        self.teams = team_pb2_grpc.TeamServiceStub(channel)
        self.workspaces = workspace_pb2_grpc.WorkspaceServiceStub(channel)
        self.sessions = session_pb2_grpc.SessionServiceStub(channel)
        self.boards = board_pb2_grpc.BoardServiceStub(channel)
        self.repos = repo_pb2_grpc.RepoServiceStub(channel)
        self.messages = message_pb2_grpc.MessageServiceStub(channel)
        self.tool_executions = tool_execution_pb2_grpc.ToolExecutionServiceStub(channel)
        self.clusters = cluster_pb2_grpc.ClusterServiceStub(channel)
        self.jobs = job_pb2_grpc.JobServiceStub(channel)
        self.locks = lock_pb2_grpc.LockServiceStub(channel)
        self.reservations = idempotency_pb2_grpc.IdempotencyServiceStub(channel)
        self.role_mappings = role_mapping_pb2_grpc.RoleMappingServiceStub(channel)
        self.transactions = transaction_pb2_grpc.TransactionServiceStub(channel)
        self.system = system_pb2_grpc.SystemServiceStub(channel)

    def create_user(self, **fields: Any) -> user_pb2.User:
        user = user_pb2.User(**{"name": "a user"} | fields)
        return self.users.CreateUser(user_pb2.CreateUserRequest(user=user)).user

    def create_project(self, **fields: Any) -> str:
        project = project_pb2.Project(**{"name": "a project"} | fields)
        return self.projects.CreateProject(project_pb2.CreateProjectRequest(project=project)).project.id

    def create_task(self, **fields: Any) -> task_pb2.Task:
        task = task_pb2.Task(**{"name": "a task"} | fields)
        return self.tasks.CreateTask(task_pb2.CreateTaskRequest(task=task)).task

    def create_workflow(self, **fields: Any) -> workflow_pb2.Workflow:
        workflow = workflow_pb2.Workflow(**{"name": "a workflow"} | fields)
        return self.workflows.CreateWorkflow(workflow_pb2.CreateWorkflowRequest(workflow=workflow)).workflow

    def create_agent(self, **fields: Any) -> agent_pb2.Agent:
        agent = agent_pb2.Agent(**{"name": f"agent {uuid.uuid4()}"} | fields)
        return self.agents.CreateAgent(agent_pb2.CreateAgentRequest(agent=agent)).agent

    def create_team(self, **fields: Any) -> team_pb2.Team:
        team = team_pb2.Team(**{"name": f"team {uuid.uuid4()}"} | fields)
        return self.teams.CreateTeam(team_pb2.CreateTeamRequest(team=team)).team

    def create_workspace(self, **fields: Any) -> workspace_pb2.Workspace:
        workspace = workspace_pb2.Workspace(**{"name": f"workspace {uuid.uuid4()}"} | fields)
        return self.workspaces.CreateWorkspace(workspace_pb2.CreateWorkspaceRequest(workspace=workspace)).workspace

    def create_session(self, **fields: Any) -> session_pb2.Session:
        session = session_pb2.Session(**{"name": "a session"} | fields)
        return self.sessions.CreateSession(session_pb2.CreateSessionRequest(session=session)).session

    def create_board(self, **fields: Any) -> board_pb2.Board:
        board = board_pb2.Board(**{"name": "a board"} | fields)
        return self.boards.CreateBoard(board_pb2.CreateBoardRequest(board=board)).board

    def create_repo(self, **fields: Any) -> repo_pb2.Repo:
        repo = repo_pb2.Repo(**{"name": "a repository", "slug": f"repo-{uuid.uuid4()}"} | fields)
        return self.repos.CreateRepo(repo_pb2.CreateRepoRequest(repo=repo)).repo

    def create_cluster(self, **fields: Any) -> cluster_pb2.Cluster:
        cluster = cluster_pb2.Cluster(**{"name": f"cluster {uuid.uuid4()}"} | fields)
        return self.clusters.CreateCluster(cluster_pb2.CreateClusterRequest(cluster=cluster)).cluster

    def enqueue(self, **fields: Any) -> job_pb2.Job:
        job = job_pb2.Job(**{"type": "work"} | fields)
        return self.jobs.EnqueueJob(job_pb2.EnqueueJobRequest(job=job)).job

    def claim(self, project_id: str, *, max: int = 1, lease: float = 60, **fields: Any) -> list[job_pb2.Job]:  # noqa: A002
        """Claim jobs for a worker of the test."""
        fields = {"worker_id": "worker", "lease": span(lease)} | fields
        return list(self.jobs.ClaimJobs(job_pb2.ClaimJobsRequest(project_id=project_id, max=max, **fields)).jobs)

    def acquire(self, project_id: str, name: str, holder: str, ttl: float = 60, **fields: Any) -> lock_pb2.Lock:
        request = lock_pb2.AcquireLockRequest(project_id=project_id, name=name, holder=holder, ttl=span(ttl), **fields)
        return self.locks.AcquireLock(request).lock

    def list_events(self, project_id: str, **fields: Any) -> list[event_pb2.Event]:
        """The first events of a project, at most 1,000."""
        request = event_pb2.ListEventsRequest(**{"project_id": project_id, "page_size": 1000} | fields)
        return list(self.events.ListEvents(request).events)

    def get_task(self, task: task_pb2.Task) -> task_pb2.Task:
        return self.tasks.GetTask(task_pb2.GetTaskRequest(project_id=task.project_id, id=task.id)).task

    def set_status(self, task: task_pb2.Task, *statuses: str) -> task_pb2.Task:
        """Move a task through these statuses, given without their prefix."""
        for status in statuses:
            request = task_pb2.UpdateTaskStatusRequest(
                project_id=task.project_id, id=task.id, status=task_pb2.TaskStatus.Value(f"TASK_STATUS_{status}")
            )
            task = self.tasks.UpdateTaskStatus(request).task
        return task

    def purge(self, *, force: bool = True) -> dict[str, int]:
        """Purge what has expired, or only count it. Returns the counts by kind."""
        response = self.system.PurgeExpired(system_pb2.PurgeExpiredRequest(force=force))
        return {one.entity_kind: one.count for one in response.counts}

    def method(self, path: str, response: type[Message]) -> Any:
        """A unary method that takes bytes or a message."""
        return self.channel.unary_unary(
            path,
            lambda request: request if isinstance(request, bytes) else request.SerializeToString(),
            response.FromString,
        )


def pages(method: Callable[[Any], Any], request: Any) -> Iterator[Any]:
    """The responses of a list method, page by page."""
    while True:
        page = method(request)
        yield page
        if not page.next_page_token:
            return
        request.page_token = page.next_page_token


def span(seconds: float) -> Duration:
    return Duration(seconds=int(seconds), nanos=round(seconds % 1 * 1e9))


def pack_any(message: Any) -> AnyMessage:
    result = AnyMessage()
    result.Pack(message)
    return result


@dataclass
class Failure:
    """The failure of a call, once it has ended."""

    code: grpc.StatusCode | None = None
    message: str = ""
    reason: str = ""
    metadata: dict[str, str] = field(default_factory=dict)
    fields: list[str] = field(default_factory=list)
    retry_after: float | None = None

    def read(self, error: grpc.RpcError) -> None:
        self.code, self.message = error.code(), error.details() or ""
        trailers: dict[str, Any] = dict(error.trailing_metadata() or ())
        if "grpc-status-details-bin" in trailers:
            self.read_status(status_pb2.Status.FromString(trailers["grpc-status-details-bin"]))

    def read_status(self, status: status_pb2.Status) -> None:
        self.message = status.message
        for detail in status.details:
            if detail.Is(error_details_pb2.ErrorInfo.DESCRIPTOR):
                info = error_details_pb2.ErrorInfo()
                detail.Unpack(info)
                assert info.domain == "statehouse"
                assert error_pb2.ErrorReason.Value(info.reason)
                self.reason = info.reason.removeprefix("ERROR_REASON_")
                self.metadata = dict(info.metadata)
            elif detail.Is(error_details_pb2.BadRequest.DESCRIPTOR):
                bad = error_details_pb2.BadRequest()
                detail.Unpack(bad)
                self.fields = [violation.field for violation in bad.field_violations]
            elif detail.Is(error_details_pb2.RetryInfo.DESCRIPTOR):
                retry = error_details_pb2.RetryInfo()
                detail.Unpack(retry)
                self.retry_after = retry.retry_delay.ToMilliseconds() / 1000


@contextmanager
def fails(code: str, reason: str = "", *, field: str = "") -> Iterator[Failure]:
    """Expect a call to fail with this code, and with this reason and field if they are given."""
    failure = Failure()
    with pytest.raises(grpc.RpcError) as caught:
        yield failure
    failure.read(caught.value)
    assert failure.code is not None
    assert (failure.code.name, failure.message) == (code, failure.message)
    assert failure.reason, "a failure has a reason"
    if reason:
        assert failure.reason == reason
    if field:
        assert field in failure.fields
