"""P9: what belongs to another project answers exactly as what does not exist: by code, text, details and headers."""

import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

import grpc
import psycopg
import pytest
from google.protobuf.descriptor import Descriptor, MethodDescriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass
from statehouse.v1 import access_pb2, options_pb2

from statehouse_server.config import Config
from statehouse_server.descriptors import behaves, rules, standard_method
from statehouse_server.services.registry import SERVICES
from tests.faults.mutations import MESSAGE, REQUESTS, Tenant
from tests.support.client import Client
from tests.support.tenants import Tenants, administrator, alone, answer, ways_of
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
    return {"filters": [{"ids": {"ids": [id_]}}, {}]}


WAITING = {"Transact", "WaitForJobs"}
"""Streams that do not end by themselves. They have tests of their own."""
READING = [name for name in METHODS if name not in {*CHANGES, *WAITING}]
OF_NO_PROJECT = {"GetServerInfo", "GetCaller", "GetInvitationByToken"}
"""What does not depend on the project of the caller: the token is that of no invitation."""


def is_of_system(name: str) -> bool:
    """Whether a method is only for those who may do something in all projects."""
    return METHODS[name].GetOptions().Extensions[options_pb2.method].permission == options_pb2.PERMISSION_SYSTEM


@pytest.fixture(scope="module")
def config(config: Config) -> Config:
    return replace(config, auth="required")


@pytest.fixture(scope="module")
def tenants(grpc_channel: grpc.Channel, database: str) -> Tenants:
    with psycopg.connect(database, autocommit=True) as conn:
        return Tenants(grpc_channel, administrator(grpc_channel, conn))


def request_in(project: str, method: MethodDescriptor, fields: dict[str, Any]) -> Message:
    request: Any = GetMessageClass(method.input_type)(**fields)
    if "project_id" in method.input_type.fields_by_name:
        request.project_id = project
    return request  # type: ignore[no-any-return]


def answers(tenants: Tenants, method: MethodDescriptor, fields: dict[str, Any], theirs: str) -> dict[str, str]:
    """What a new owner of another project is answered, in its own project and in that one."""
    owner = tenants.owner()
    return {
        f"{way.__name__} in {where}": answer(owner, way, method, request_in(project, method, fields))
        for where, project in (("mine", owner.project), ("theirs", theirs))
        for way in ways_of(method)
    }


class Read(NamedTuple):
    """The answers to a method that only reads what a project contains."""

    before: dict[str, str]
    """To the owner of another project."""
    after: dict[str, str]
    """To the owner of another project, after the purge of the project."""
    own: str
    """To the owner of the project."""


@pytest.fixture(scope="module")
def reads(tenants: Tenants) -> dict[str, Read]:
    its = Tenant(tenants.administrator, tenants.administrator.create_project(slug=NAMES["project"]))
    populate(its)
    own = tenants.owner(its.project)
    asked = {name: reading(METHODS[name], its) for name in READING}
    before = {name: answers(tenants, METHODS[name], asked[name], its.project) for name in READING}
    owns = {n: answer(own, alone, METHODS[n], request_in(own.project, METHODS[n], asked[n])) for n in READING}
    tenants.purge(its.project)
    after = {name: answers(tenants, METHODS[name], asked[name], its.project) for name in READING}
    return {name: Read(before[name], after[name], owns[name]) for name in READING}


@pytest.mark.parametrize("name", READING)
def test_p9_reading_what_another_project_has_is_like_reading_what_is_nowhere(reads: dict[str, Read], name: str) -> None:
    read = reads[name]
    assert read.before == read.after
    assert (read.own == read.before["alone in mine"]) == (name in OF_NO_PROJECT or is_of_system(name)), read.own


@pytest.mark.parametrize("name", CHANGES)
def test_p9_changing_what_another_project_has_is_like_changing_what_is_nowhere(tenants: Tenants, name: str) -> None:
    its = Tenant(tenants.administrator, tenants.administrator.create_project())
    method, fields = METHODS[name], CHANGES[name](its)
    before = answers(tenants, method, fields, its.project)
    tenants.purge(its.project)
    assert answers(tenants, method, fields, its.project) == before


# References

CREATORS = {name.removeprefix("create_"): name for name in dir(Client) if name.startswith("create_")}
"""What creates an entity that others can refer to."""


def references(message: Descriptor, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    """The paths of the fields of a request, and of the resources in it, that refer to something of a project, and to
    what."""
    for field in message.fields:
        kind = rules(field).references
        if kind in CREATORS and kind not in ("user", "project"):
            yield (*path, field.name), kind
        elif field.message_type is not None and not path and field.name != "filters":
            yield from references(field.message_type, (field.name,))


def is_writable(method: MethodDescriptor, path: Sequence[str]) -> bool:
    """Whether a request can say what a field refers to."""
    field = method.input_type.fields_by_name[path[0]]
    if len(path) == 1:
        return True
    inner = field.message_type.fields_by_name[path[1]]
    immutable = behaves(inner, "IMMUTABLE") and method.name.startswith("Update")
    return not (immutable or behaves(inner, "OUTPUT_ONLY"))


REFERENCES = [
    (name, path, kind)
    for name in CHANGES
    for path, kind in references(METHODS[name].input_type)
    if is_writable(METHODS[name], path)
]


def refer(request: Any, path: Sequence[str], id_: str) -> None:
    """Make a field of a request refer to something; in a repeated one, of the first item."""
    for name in path[:-1]:
        request = getattr(request, name)
        request = request[0] if hasattr(request, "__len__") else request
    field = request.DESCRIPTOR.fields_by_name[path[-1]]
    if field.is_repeated:
        getattr(request, path[-1])[:] = [id_]
    else:
        setattr(request, path[-1], id_)


@pytest.mark.parametrize(("name", "path", "kind"), REFERENCES, ids=lambda value: str(value))
def test_p9_a_reference_to_what_another_project_has_is_like_one_to_what_is_nowhere(
    tenants: Tenants, name: str, path: tuple[str, ...], kind: str
) -> None:
    theirs = tenants.administrator.create_project()
    existing = str(getattr(tenants.administrator, CREATORS[kind])(project_id=theirs).id)
    seen = []
    for id_ in (existing, str(uuid.uuid4())):
        owner = tenants.owner()
        request = request_in(owner.project, METHODS[name], CHANGES[name](Tenant(tenants.administrator, owner.project)))
        refer(request, path, id_)
        seen.append([answer(owner, way, METHODS[name], request) for way in ways_of(METHODS[name])])
    assert seen[0] == seen[1]
    assert all(one.startswith("StatusCode.") for one in seen[0]), seen[0]
