"""A request for every method, and a project that contains what it asks for."""

from collections.abc import Callable
from typing import Any

from google.protobuf.descriptor import MethodDescriptor
from statehouse.v1 import access_pb2

from statehouse_server.descriptors import standard_method
from statehouse_server.services.registry import SERVICES
from tests.faults.mutations import MESSAGE, REQUESTS, Tenant
from tests.support.times import at

METHODS = {method.name: method for service in SERVICES for method in service.descriptor.methods}

TOKEN = {"id": "token", "name": "a program", "role": 4}
BINDING = {"id": "binding", "subject_type": 1, "subject": "ada", "role": 4}


def token(its: Tenant) -> str:
    request = access_pb2.CreateTokenRequest(project_id=its.project, token=TOKEN)  # type: ignore[arg-type]
    return its.client.access.CreateToken(request).token.id


def binding(its: Tenant) -> str:
    request = access_pb2.CreateRoleBindingRequest(project_id=its.project, role_binding=BINDING)  # type: ignore[arg-type]
    return its.client.access.CreateRoleBinding(request).role_binding.id


CHANGES: dict[str, Callable[[Tenant], dict[str, Any]]] = {
    "CreateToken": lambda _: {"token": TOKEN},
    "RotateToken": lambda its: {"id": token(its)},
    "RevokeToken": lambda its: {"id": token(its)},
    "CreateRoleBinding": lambda _: {"role_binding": BINDING},
    "UpdateRoleBinding": lambda its: {"role_binding": {"id": binding(its), "notes": "another"}},
    "DeleteRoleBinding": lambda its: {"id": binding(its)},
    "CreateInvitation": lambda its: {"email": f"{its.project}@example.org"},
    "CreateUserSession": lambda its: {"user_session": {"user_id": its.user()}},
    "CreateApiKey": lambda its: {"api_key": {"user_id": its.user(), "name": "a key"}},
    "RotateKeys": lambda its: {"scope": its.credential() and 0},
    **REQUESTS,
}
"""The fields of a request for each method that changes something, with what it needs."""
IDS = {
    "mcp_server": "mcp",
    "board_object": "object",
    "tool_execution": "execution",
    "cluster_artifact": "artifact",
    "role_mapping": "mapping",
    "role_binding": "binding",
}
"""The ids in a populated project that are not the word for the kind."""
NAMES = {"agent": "the agent", "team": "a team", "board": "b", "repo": "a/repo", "project": "a-slug"}
"""The names and slugs in a populated project."""
BELOW = {"parent_id": "top"}
MEMBER = {"team_id": "team", "agent_id": "agent"}
READS: dict[str, Callable[[Tenant], dict[str, Any]]] = {
    "GetUserByProvider": lambda its: {"provider": "p", "provider_user_id": its.project},
    "GetUserByEmail": lambda its: {"email": f"{its.project}@example.com"},
    "GetUserPreference": lambda its: {"user_id": its.project, "key": "theme"},
    "ListUserPreferences": lambda its: {"user_id": its.project},
    "VerifyUserSession": lambda _: {"token": "sh_session_x"},
    "VerifyApiKey": lambda _: {"token": "sh_key_x"},
    "GetProject": lambda its: {"id": its.project},
    "GetProjectMember": lambda its: {"user_id": its.project},
    "ListProjectMembers": lambda _: {},
    "ListUserProjects": lambda its: {"user_id": its.project},
    "GetProjectLimits": lambda _: {},
    "GetInvitationByToken": lambda _: {"token": "sh_invitation_x"},
    "ListChildTasks": lambda _: BELOW,
    "GetChildTask": lambda _: BELOW | {"name": "below"},
    "ListChildOutputs": lambda _: BELOW,
    "ListTaskAncestors": lambda _: {"id": "top"},
    "GetTaskTree": lambda _: {"id": "top"},
    "StreamTaskTree": lambda _: {"id": "top"},
    "GetTaskProgress": lambda _: BELOW,
    "GetDefaultAgent": lambda _: {},
    "GetTeamMember": lambda _: MEMBER,
    "ListTeamMembers": lambda _: {"team_id": "team"},
    "ListAgentTeams": lambda _: {"agent_id": "agent"},
    "ListChildSessions": lambda _: {"session_id": "session"},
    "ListSessionAncestors": lambda _: {"id": "session"},
    "ListSessionTree": lambda _: {"id": "session"},
    "ListUnreadMessages": lambda _: {"receiver_id": "r"},
    "SummarizeToolUsage": lambda _: {},
    "ListExpiredClusters": lambda _: {},
    "GetClusterOutputs": lambda _: {"cluster_id": "cluster"},
    "ListUsage": lambda _: {"filters": [{"cluster_ids": {"ids": ["cluster"]}}]},
    "SummarizeUsage": lambda _: {"group_by": 1},
    "ListJobAttempts": lambda _: {"job_id": "job"},
    "GetQueue": lambda _: {"name": "reports"},
    "ListQueues": lambda _: {},
    "GetLock": lambda _: {"name": "lock"},
    "ListLocks": lambda _: {"filters": [{"names": ["lock"]}]},
    "CountLocks": lambda _: {},
    "GetReservation": lambda _: {"scope": "s", "key": "k"},
    "ListReservations": lambda _: {"filters": [{"scopes": ["s"]}]},
    "CountReservations": lambda _: {},
    "ResolveRoles": lambda _: {"principal": "p", "principal_type": 1},
    "GetInvitation": lambda its: {"id": its.invitation()},
    "RevealCredential": lambda _: {"id": "credential", "reason": "a test"},
    "ListKeyVersions": lambda _: {},
    "GetEvent": lambda _: {"sequence": 1},
    "ListEvents": lambda _: {"filters": [{"type_prefixes": ["task."]}]},
    "StreamEvents": lambda _: {"filters": [{"entity_kinds": ["task"]}]},
    "GetLatestSequence": lambda _: {},
    "GetServerInfo": lambda _: {},
    "GetServerActivity": lambda _: {},
    "GetCaller": lambda _: {},
}
"""The fields of a request for each custom method that only reads, in a populated project."""


def populate(its: Tenant) -> None:
    """Create one of each, under the ids and names that are asked for."""
    its.tree()
    its.task(workflow_id=its.workflow())
    its.session(workspace_id=its.workspace())
    its.artifact()
    its.make("SetClusterOutputs", cluster_id="cluster", outputs={"api_url": "https://x"})
    its.make("RecordUsage", samples=[{"cluster_id": "cluster", "sample_time": at(0), "hours": 1}])
    its.mcp_server()
    its.make("CreateCluster", cluster={"id": "expired", "name": "expired", "expire_time": at(0)})
    its.make("AddTeamMember", team_id=its.team(), agent_id="agent")
    its.make("CreateToolExecution", tool_execution={"id": "execution", "agent_id": "agent", "tool_name": "bash"})
    its.make("CreateMessage", message=MESSAGE | {"id": "message", "receiver_id": "r"})
    its.make("CreateBoard", board={"id": "board", "name": "a board", "slug": "b"})
    its.make("CreateBoardObject", board_object={"id": "object", "board_id": "board", "kind": "note", "x": 1, "y": 1})
    its.make("SetDefaultAgent", id="agent")
    its.make("SetDefaultBoard", id="board")
    its.make("UpdateQueue", queue={"name": "reports", "max_running": 3})
    its.make("UpdateProjectLimits", project_limits={"project_id": its.project, "row_limit": 1_000_000})
    its.make("CreateUser", user={"id": its.project, "name": "a user"})
    its.make("AddProjectMember", user_id=its.project)
    its.repo()
    its.lease()
    its.lock()
    its.reservation()
    its.role_mapping()
    its.credential()
    its.invitation()
    token(its)
    binding(its)


def reading(method: MethodDescriptor, its: Tenant) -> dict[str, Any]:
    """The fields of a request for what a populated project contains."""
    if method.name in READS:
        return READS[method.name](its)
    verb, kind = standard_method(method)
    id_ = its.project if kind in ("project", "user") else IDS.get(kind, kind)
    match verb:
        case "get":
            return {"id": id_}
        case "batch_get":
            return {"ids": [id_]}
        case "get_by_name":
            return {"name": NAMES[kind]}
        case "get_by_slug":
            return {"slug": NAMES[kind]}
        case "list" | "count" | "stream":
            return {"filters": [{"ids": {"ids": [id_]}}, {}]}
    raise AssertionError(f"{method.name} needs a request in READS")


WAITING = {"Transact", "WaitForJobs", "WatchEvents"}
"""Streams that do not end by themselves. They have tests of their own."""
READING = [name for name in METHODS if name not in {*CHANGES, *WAITING}]
