"""Permissions: each method asks for its own, however it is called, before anything is read."""

from dataclasses import dataclass
from functools import cache, reduce
from typing import Any
from unittest.mock import patch

import pytest
from google.protobuf.descriptor import MethodDescriptor
from google.protobuf.descriptor_pb2 import MethodOptions
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass
from grpc_health.v1 import health_pb2
from statehouse.v1 import options_pb2, project_pb2, transaction_pb2

from statehouse_server.services import registry
from statehouse_server.services.registry import SERVICES
from tests.support.access import Guarded
from tests.support.client import Client, fails, pack_any
from tests.support.roles import lacking
from tests.support.transactions import Transaction

METHODS = {method.name: method for service in SERVICES for method in service.descriptor.methods}
ALL = frozenset(options_pb2.Permission.keys()) - {"PERMISSION_UNSPECIFIED"}
EVERYTHING = frozenset(name.removeprefix("PERMISSION_") for name in ALL)
PERMITS = {
    "OWNER": EVERYTHING,
    "ADMIN": EVERYTHING - {"OWN"},
    "MEMBER": frozenset({"ANY", "READ", "WRITE", "WORK"}),
    "VIEWER": frozenset({"ANY", "READ"}),
    "WORKER": frozenset({"ANY", "WORK", "REVEAL_FOR_WORKERS"}),
}
"""What each role permits in its project. SYSTEM counts in the project `system` alone."""
SPECIAL = {
    "ANY": "GetServerInfo GetCaller ExecuteBatch Transact GetProjectBySlug GetInvitationByToken",
    "WORK": """
        ClaimJobs ClaimJob WaitForJobs HeartbeatJobs CompleteJob BatchCompleteJobs CompleteAndClaimJobs FailJob
        BatchFailJobs ReleaseJob UpdateJob StartClusterJob FinishClusterJob AcquireLock RenewLock ReleaseLock ReserveKey
        CompleteReservation ReleaseReservation CreateMessage BatchCreateMessages MarkMessagesRead CreateToolExecution
        BatchCreateToolExecutions UpdateTaskOutput CompleteWorkflow SetClusterOutputs CreateClusterArtifact RecordUsage
        AppendLogLines AppendEvent
    """,
    "READ": "GetDefaultBoard",
    "REVEAL_FOR_WORKERS": "RevealCredential",
    "ADMIN": """
        CreateCredential UpdateCredential DeleteCredential DeleteCredentials RotateKeys ListKeyVersions BreakLock
        CreateRoleMapping UpdateRoleMapping DeleteRoleMapping DeleteRoleMappings
        UpdateProject AddProjectMember UpdateProjectMember RemoveProjectMember RedactEvents UpdateEventRetention
    """,
    "OWN": "TransferProject DeleteProject UndeleteProject",
    "SYSTEM": """
        CreateProject ListProjects CountProjects ListUserProjects AcceptInvitation GetServerActivity PurgeExpired
        UpdateProjectLimits
    """,
}
"""The methods that need something else than READ to read and WRITE to change."""
OF_SERVICES = {
    "UserService": "SYSTEM",
    "ApiKeyService": "SYSTEM",
    "AccessService": "ADMIN",
    "InvitationService": "ADMIN",
}
STATUS = options_pb2.STANDARD_METHOD_UPDATE_STATUS
OWN_USER = {
    "GetUser",
    "SetUserPreference",
    "GetUserPreference",
    "ListUserPreferences",
    "DeleteUserPreference",
    "ListUserProjects",
    "RemoveProjectMember",
    "AcceptInvitation",
    "ListUserSessions",
    "CountUserSessions",
    "RevokeUserSession",
    "RevokeUserSessions",
    "ListApiKeys",
    "CountApiKeys",
    "RevokeApiKey",
    "RevokeApiKeys",
}
"""The methods that users need no permission for where they are about themselves."""


def rules(method: MethodDescriptor) -> options_pb2.MethodRules:
    return method.GetOptions().Extensions[options_pb2.method]


def reads_only(method: MethodDescriptor) -> bool:
    return bool(method.GetOptions().idempotency_level == MethodOptions.NO_SIDE_EFFECTS)


def needed(method: MethodDescriptor) -> str:
    """The permission that a method needs, as the tables above say."""
    special = next((permission for permission, names in SPECIAL.items() if method.name in names.split()), "")
    if special or (special := OF_SERVICES.get(method.containing_service.name, "")):
        return special
    if rules(method).standard == STATUS:
        return "WORK"
    return "READ" if reads_only(method) else "WRITE"


def is_global(method: MethodDescriptor) -> bool:
    return "project_id" not in method.input_type.fields_by_name and not rules(method).project_field


def request_of(method: MethodDescriptor, project: str) -> Any:
    """A request that says nothing but the project."""
    request = GetMessageClass(method.input_type)()
    *path, name = (rules(method).project_field or "project_id").split(".")
    owner = reduce(getattr, path, request)
    if name in owner.DESCRIPTOR.fields_by_name:
        repeated = owner.DESCRIPTOR.fields_by_name[name].is_repeated
        getattr(owner, name).append(project) if repeated else setattr(owner, name, project)
    return request


@dataclass(frozen=True)
class Someone:
    """A caller, and what it may do in the project."""

    client: Client
    here: frozenset[str]
    everywhere: frozenset[str]

    def lacks(self, method: MethodDescriptor) -> str:
        """The permission that it lacks for a method of the project; empty if it may call it."""
        permission = needed(method)
        permitted = self.everywhere | {"ANY"} if is_global(method) else self.here
        return "" if permission in permitted else permission


@pytest.fixture(scope="module")
def project(access: Guarded) -> str:
    return access.administrator.create_project()


CALLERS = ["nobody", *PERMITS, "VIEWER of all", "ADMIN of all"]


@pytest.fixture(scope="module", params=CALLERS)
def someone(access: Guarded, project: str, request: pytest.FixtureRequest) -> Someone:
    nothing: frozenset[str] = frozenset()
    label, _, of_all = request.param.partition(" of ")
    if label == "nobody":
        return Someone(access.client_of("OWNER", access.administrator.create_project()), nothing, nothing)
    if not of_all:
        return Someone(access.client_of(label, project), PERMITS[label], nothing)
    everywhere = EVERYTHING if label == "ADMIN" else PERMITS[label]
    return Someone(access.client_of(label, "system"), everywhere, everywhere)


class TestEveryMethod:
    @pytest.mark.parametrize("method", METHODS.values(), ids=METHODS)
    def test_it_needs_what_the_table_says(self, method: MethodDescriptor) -> None:
        assert options_pb2.Permission.Name(rules(method).permission) == f"PERMISSION_{needed(method)}"
        assert bool(rules(method).own_user_field) == (method.name in OWN_USER)

    @pytest.mark.parametrize(
        "method", [one for one in METHODS.values() if needed(one) == "WORK"], ids=lambda one: str(one.name)
    )
    def test_work_returns_no_list_and_nothing_else_along_with_it(self, method: MethodDescriptor) -> None:
        asked = {*method.input_type.fields_by_name}
        assert not {"filters", "page_token", "page_size", "resume_token"} & asked
        assert not [name for name in asked if name.startswith("include_")]

    def test_roles_permit_what_the_table_says(self) -> None:
        for value in project_pb2.ProjectRole.DESCRIPTOR.values[1:]:
            listed = value.GetOptions().Extensions[options_pb2.role].permissions
            names = {options_pb2.Permission.Name(one).removeprefix("PERMISSION_") for one in listed}
            assert names | {"ANY"} == PERMITS[value.name.removeprefix("PROJECT_ROLE_")]

    def test_alone(self, someone: Someone, project: str) -> None:
        made = {
            name: lacking(lambda method=method: self._call(someone.client, method, request_of(method, project)))  # type: ignore[misc]
            for name, method in METHODS.items()
            if not method.client_streaming
        }
        assert made == {name: someone.lacks(METHODS[name]) for name in made}

    def test_in_a_batch(self, someone: Someone, project: str) -> None:
        def batch(method: MethodDescriptor) -> None:
            calls = [pack_any(request_of(method, project))]
            request = transaction_pb2.ExecuteBatchRequest(project_id=project, calls=calls)
            someone.client.transactions.ExecuteBatch(request)

        made = {name: lacking(lambda method=method: batch(method)) for name, method in _packable().items()}  # type: ignore[misc]
        alone = {name: someone.lacks(method) for name, method in _packable().items()}
        assert made == (alone if someone.here else dict.fromkeys(alone, "ANY"))

    def test_in_a_transaction(self, someone: Someone, project: str) -> None:
        if not someone.here:
            with fails("PERMISSION_DENIED") as failure:
                Transaction(someone.client, project_id=project)
            assert failure.metadata["permission"] == "ANY"
            return
        with Transaction(someone.client, project_id=project) as transaction:
            made = {
                name: lacking(lambda method=method: transaction.call(request_of(method, project)))  # type: ignore[misc]
                for name, method in _packable().items()
            }
        assert made == {name: someone.lacks(method) for name, method in _packable().items()}

    def test_without_a_permission_the_server_does_not_start(self) -> None:
        class Health:
            def check(self) -> None: ...

        unknown = registry.Service(health_pb2.DESCRIPTOR, handlers=[lambda _: Health()])
        with patch.object(registry, "SERVICES", [unknown]), pytest.raises(TypeError, match="Check has no permission"):
            registry.make_methods(None)  # type: ignore[arg-type]

    @staticmethod
    def _call(client: Client, method: MethodDescriptor, request: Message) -> None:
        path = f"/{method.containing_service.full_name}/{method.name}"
        kinds = (type(request).SerializeToString, GetMessageClass(method.output_type).FromString)
        if method.server_streaming:
            next(client.channel.unary_stream(path, *kinds)(request, timeout=2), None)
        else:
            client.channel.unary_unary(path, *kinds)(request, timeout=20)


@cache
def _packable() -> dict[str, MethodDescriptor]:
    """The methods that can be called within others."""
    return {
        name: method
        for name, method in METHODS.items()
        if not (method.client_streaming or method.server_streaming or rules(method).returns_secret)
        and method.containing_service.name != "TransactionService"
    }
