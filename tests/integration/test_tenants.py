"""P9: what belongs to another project answers exactly as what does not exist: by code, text, details and headers."""

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import grpc
import psycopg
import pytest
from google.protobuf.descriptor import Descriptor, MethodDescriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass
from statehouse.v1 import job_pb2, lock_pb2, options_pb2, project_pb2, task_pb2, user_pb2, user_session_pb2

from statehouse_server.config import Config
from statehouse_server.descriptors import behaves, rules
from tests.faults.mutations import Tenant
from tests.support.client import Client, fails, pack_any, span
from tests.support.requests import CHANGES, METHODS, NAMES, READING, READS, populate, reading
from tests.support.tenants import OWNER, Owner, Tenants, administrator, alone, answer, ways_of, with_token
from tests.support.transactions import Transaction
from tests.support.waiting import until

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
PARENTS = {"parent_id": "task", "new_parent_id": "task"}
"""What fields of requests refer to whose names do not say it."""


def references(message: Descriptor, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    """The paths of the fields of a request, and of the resources in it, that refer to something of a project, and to
    what."""
    for field in message.fields:
        named = PARENTS.get(field.name, field.name.removesuffix("_id")) if field.name.endswith("_id") else ""
        kind = rules(field).references or ("" if path else named)
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


@pytest.mark.parametrize(("name", "path", "kind"), REFERENCES, ids=str)
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


# Users


def as_user(tenants: Tenants, project: str, role: project_pb2.ProjectRole.ValueType = OWNER) -> Owner:
    """A new user who is a member of a project."""
    user_id = tenants.administrator.create_user().id
    request = project_pb2.AddProjectMemberRequest(project_id=project, user_id=user_id, role=role)
    tenants.administrator.projects.AddProjectMember(request)
    login = user_session_pb2.CreateUserSessionRequest(user_session={"user_id": user_id})  # type: ignore[arg-type]
    secret = tenants.administrator.users.CreateUserSession(login).token
    return Owner(project, with_token(tenants.channel, secret), user_id)


@pytest.fixture(params=[False, True], ids=["program", "user"])
def owner(request: pytest.FixtureRequest, tenants: Tenants) -> Owner:
    project = tenants.administrator.create_project()
    return as_user(tenants, project) if request.param else tenants.owner(project)


ABOUT_USERS: dict[str, dict[str, Any]] = {
    "AddProjectMember": {},
    "TransferProject": {},
    "UpdateProjectMember": {"role": OWNER},
    "GetProjectMember": {},
    "RemoveProjectMember": {},
    "ListUserProjects": {},
    "SetUserPreference": {"key": "theme", "value_json": "1"},
    "GetUserPreference": {"key": "theme"},
    "ListUserPreferences": {},
    "DeleteUserPreference": {"key": "theme"},
    "RevokeUserSession": {"id": "a-session"},
    "RevokeUserSessions": {},
    "RevokeApiKey": {"id": "a-key"},
    "RevokeApiKeys": {},
    "AcceptInvitation": {"token": "sh_invitation_x"},
}
"""Methods that name a user in `user_id`, with the other fields of a request."""


def test_whatever_names_a_user_is_tested() -> None:
    assert ABOUT_USERS.keys() == {name for name, one in METHODS.items() if "user_id" in one.input_type.fields_by_name}


@pytest.mark.parametrize("name", ABOUT_USERS)
def test_p9_a_user_who_is_no_member_is_like_one_who_does_not_exist(tenants: Tenants, owner: Owner, name: str) -> None:
    stranger, gone = (tenants.administrator.create_user().id for _ in range(2))
    tenants.administrator.users.DeleteUser(user_pb2.DeleteUserRequest(id=gone))
    seen = [
        {answer(owner, way, METHODS[name], request_in(owner.project, METHODS[name], {"user_id": id_, **fields}))}
        for fields in (ABOUT_USERS[name],)
        for id_ in (stranger, gone, str(uuid.uuid4()))
        for way in ways_of(METHODS[name])
    ]
    ways = len(ways_of(METHODS[name]))
    assert seen[:ways] == seen[ways : 2 * ways] == seen[2 * ways :]
    assert all(one.startswith("StatusCode.") for answers in seen for one in answers)


def test_an_invitation_does_not_tell_who_has_the_address_or_who_exists(tenants: Tenants, owner: Owner) -> None:
    taken, free = f"{uuid.uuid4()}@example.org", f"{uuid.uuid4()}@example.org"
    stranger = tenants.administrator.create_user(email=taken).id
    method = METHODS["CreateInvitation"]

    def invited(email: str, **fields: Any) -> str:
        return answer(owner, alone, method, request_in(owner.project, method, {"email": email, **fields}))

    assert invited(taken) == invited(free)
    assert invited(taken, invited_by=stranger) == invited(taken, invited_by=str(uuid.uuid4()))


def test_an_owner_changes_the_role_of_a_member_and_hands_over_to_one(tenants: Tenants, owner: Owner) -> None:
    member = as_user(tenants, owner.project, project_pb2.PROJECT_ROLE_VIEWER)
    request = project_pb2.AddProjectMemberRequest(project_id=owner.project, user_id=member.user_id)
    owner.client.projects.AddProjectMember(request)
    listed = owner.client.projects.ListProjectMembers(project_pb2.ListProjectMembersRequest(project_id=owner.project))
    roles = {one.user_id: one.role for one in listed.project_members}
    assert roles[member.user_id] == project_pb2.PROJECT_ROLE_MEMBER
    handed = project_pb2.TransferProjectRequest(project_id=owner.project, user_id=member.user_id)
    assert owner.client.projects.TransferProject(handed).project.owner_id == member.user_id


def test_a_slug_that_another_project_has_is_like_one_that_is_free(tenants: Tenants, owner: Owner) -> None:
    tenants.administrator.create_project(slug=f"slug-of-{owner.project}")
    method = METHODS["UpdateProject"]
    taken, free = (
        answer(owner, alone, method, request_in("", method, {"project": {"id": owner.project, "slug": slug}}))
        for slug in (f"slug-of-{owner.project}", f"free-slug-of-{owner.project}")
    )
    assert taken == free
    assert taken.startswith("StatusCode.PERMISSION_DENIED")
    named = {"project": {"id": owner.project, "name": "another", "slug": "x"}, "update_mask": {"paths": ["name"]}}
    assert "another" in answer(owner, alone, method, request_in("", method, named))


# Keys, tokens of pages, guards, waiting


def create(client: Client, project: str, name: str = "a task", key: str = "shared") -> task_pb2.Task:
    request = task_pb2.CreateTaskRequest(project_id=project, task=task_pb2.Task(name=name))
    return client.tasks.CreateTask(request, metadata=[("idempotency-key", key)]).task


def test_p9_a_key_of_another_caller_is_like_one_that_nobody_has(tenants: Tenants) -> None:
    """Neither is the stored response returned, nor is it said that the key was used or is in use."""
    first = tenants.owner()
    second = tenants.owner(first.project)
    one = create(first.client, first.project)
    assert create(first.client, first.project).id == one.id
    assert create(second.client, first.project).id != one.id
    third = tenants.owner(first.project)
    assert create(third.client, first.project, "another task").name == "another task"
    with Transaction(first.client, project_id=first.project, idempotency_key="open"):
        assert create(second.client, first.project, key="open").name == "a task"
        with Transaction(second.client, project_id=first.project, idempotency_key="other") as transaction:
            assert transaction.begun.HasField("begun")


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("ListTasks", {"page_size": 1}),
        ("ListAgents", {"page_size": 1, "order_by": 3}),
        ("ListProjectMembers", {"page_size": 1}),
        ("StreamTasks", {}),
        ("StreamTaskTree", {"id": "top"}),
    ],
)
def test_a_position_in_what_another_project_has_is_like_a_wrong_one(
    tenants: Tenants, owner: Owner, name: str, fields: dict[str, Any]
) -> None:
    other, method = tenants.owner(), METHODS[name]
    its = Tenant(tenants.administrator, other.project)
    its.tree()
    its.agent()
    its.agent("second")
    as_user(tenants, other.project)
    as_user(tenants, other.project)
    (response,) = alone(other, method, request_in(other.project, method, fields))
    field = "resume_token" if method.server_streaming else "page_token"
    position = getattr(response, "resume_token" if method.server_streaming else "next_page_token")
    assert position
    seen = [
        answer(owner, alone, method, request_in(owner.project, method, fields | {field: text}))
        for text in (position, f"{position[:-1]}-", "nonsense")
    ]
    assert len(set(seen)) == 1
    assert seen[0].startswith("StatusCode.INVALID_ARGUMENT")


@pytest.mark.parametrize("name", ["ExecuteBatch", "Transact"])
def test_a_guard_of_another_project_is_like_one_of_nothing(tenants: Tenants, owner: Owner, name: str) -> None:
    its = Tenant(tenants.administrator, tenants.administrator.create_project())
    lease, lock = its.lease(), its.lock()
    guards: list[dict[str, Any]] = [
        {"lock": {"lock_name": "lock", "token": lock["token"]}},
        {"job": lease},
    ]

    def answered(guard: dict[str, Any]) -> str:
        if name == "Transact":
            begin = {"project_id": owner.project, "guards": [guard]}
            return answer(owner, lambda *_: [Transaction(owner.client, **begin).begun], METHODS[name], None)  # type: ignore[arg-type]
        calls = [pack_any(task_pb2.CreateTaskRequest(task={"name": "guarded"}))]  # type: ignore[arg-type]
        fields = {"calls": calls, "guards": [guard]}
        return answer(owner, alone, METHODS[name], request_in(owner.project, METHODS[name], fields))

    held = [answered(guard) for guard in guards]
    tenants.purge(its.project)
    assert [answered(guard) for guard in guards] == held
    assert all("LEASE_LOST" in one for one in held)


def test_a_lock_that_another_project_holds_is_free(tenants: Tenants, owner: Owner) -> None:
    other = tenants.owner()
    with Transaction(other.client, project_id=other.project) as transaction:
        transaction.call(lock_pb2.AcquireLockRequest(name="a-lock", holder="theirs", ttl=span(60)))
        assert owner.client.acquire(owner.project, "a-lock", "mine").holder == "mine"


def test_a_worker_gets_no_job_of_another_project(tenants: Tenants, owner: Owner) -> None:
    other = tenants.owner()
    request = job_pb2.WaitForJobsRequest(project_id=owner.project, worker_id="w", lease=span(60))
    arriving = owner.client.jobs.WaitForJobs(request, timeout=20)
    other.client.enqueue(project_id=other.project)
    mine = owner.client.enqueue(project_id=owner.project)
    got = next(one.jobs for one in arriving if one.jobs)
    arriving.cancel()
    assert [job.id for job in got] == [mine.id]
    request.project_id = other.project
    with fails("PERMISSION_DENIED", "PERMISSION_DENIED"):
        list(owner.client.jobs.WaitForJobs(request, timeout=20))


def test_a_transaction_in_another_project_is_like_one_nowhere(tenants: Tenants, owner: Owner) -> None:
    theirs = tenants.administrator.create_project()
    begin = [{"project_id": project} for project in (theirs, str(uuid.uuid4()))]
    seen = [
        answer(owner, lambda *_, of=one: [Transaction(owner.client, **of).begun], METHODS["Transact"], None)  # type: ignore
        for one in begin
    ]
    assert seen[0] == seen[1]
    assert seen[0].startswith("StatusCode.PERMISSION_DENIED")


def test_no_line_of_the_log_names_a_project_in_which_the_caller_may_nothing(
    tenants: Tenants, owner: Owner, log_file: Path
) -> None:
    theirs = tenants.administrator.create_project(id=f"unnamed-{uuid.uuid4()}")
    for name in ("GetTask", "DeleteTask", "StreamTasks"):
        fields = {} if name == "StreamTasks" else {"id": f"in-{theirs}"}
        answer(owner, alone, METHODS[name], request_in(theirs, METHODS[name], fields))
    last = str(uuid.uuid4())
    listed = task_pb2.ListTasksRequest(project_id=owner.project)
    owner.client.tasks.ListTasks(listed, metadata=[("x-request-id", last)])
    until(lambda: last in log_file.read_text(encoding="utf-8"))
    assert theirs not in log_file.read_text(encoding="utf-8")


# Projects that are deleted


def test_in_a_deleted_project_its_owner_only_reads_until_it_is_undeleted(tenants: Tenants, owner: Owner) -> None:
    its = Tenant(tenants.administrator, owner.project)
    its.task()
    its.credential()
    owner.client.projects.DeleteProject(project_pb2.DeleteProjectRequest(id=owner.project))
    changes = ("CreateTask", "EnqueueJob", "ClaimJobs", "CreateToken", "CreateRoleBinding", "RevealCredential")
    fields = {"ClaimJobs": {"worker_id": "w"}, "EnqueueJob": {"job": {"type": "work"}}}

    def answered(name: str) -> str:
        asked = fields.get(name) or (READS.get(name) or CHANGES[name])(its)
        return answer(owner, alone, METHODS[name], request_in(owner.project, METHODS[name], asked))

    for name in changes:
        assert "ERROR_REASON_DELETED" in answered(name), name
    assert "a task" in answer(
        owner, alone, METHODS["GetTask"], request_in(owner.project, METHODS["GetTask"], {"id": "task"})
    )
    owner.client.projects.UndeleteProject(project_pb2.UndeleteProjectRequest(id=owner.project))
    assert not answered("CreateTask").startswith("StatusCode.")
    assert not answered("RevealCredential").startswith("StatusCode.")


def test_the_tokens_and_members_of_a_purged_project_may_nothing_any_more(tenants: Tenants) -> None:
    program = tenants.owner()
    user = as_user(tenants, program.project)
    for one in (program, user):
        one.client.create_task(project_id=program.project)
    tenants.purge(program.project)
    tenants.administrator.create_project(id=program.project)
    read = METHODS["ListTasks"]
    for one, code in ((program, "UNAUTHENTICATED"), (user, "PERMISSION_DENIED")):
        until(lambda one=one, code=code: code in answer(one, alone, read, request_in(program.project, read, {})))
