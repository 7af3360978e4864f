"""The registry: every service of the API, and the handlers of its methods.

The handler of a method is the function with its name in one of the service's handler objects. Without one, the method
must be a standard method of one of the service's entities. The server does not start if a method has no handler.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from google.protobuf.descriptor import FileDescriptor, MethodDescriptor, ServiceDescriptor
from google.protobuf.message_factory import GetMessageClass
from statehouse.v1 import (
    access_pb2,
    agent_pb2,
    api_key_pb2,
    board_pb2,
    cluster_pb2,
    credential_pb2,
    event_pb2,
    idempotency_pb2,
    invitation_pb2,
    job_pb2,
    lock_pb2,
    log_pb2,
    message_pb2,
    options_pb2,
    project_pb2,
    repo_pb2,
    role_mapping_pb2,
    session_pb2,
    system_pb2,
    task_pb2,
    team_pb2,
    tool_execution_pb2,
    transaction_pb2,
    user_pb2,
    workflow_pb2,
    workspace_pb2,
)

from statehouse_server.descriptors import snake, standard_method
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.includes import Include
from statehouse_server.resource.recording.changes import record_changes_of
from statehouse_server.rpc.methods import Method, make_method
from statehouse_server.services.agent import AGENT, MCP_SERVER, MCP_SERVERS, Agents
from statehouse_server.services.api_key import API_KEY, ApiKeys
from statehouse_server.services.board import BOARD, BOARD_OBJECT, OBJECTS, Boards
from statehouse_server.services.caller import Callers
from statehouse_server.services.cluster import ARTIFACT, CLUSTER, CLUSTER_OUTPUTS, OUTPUTS, USAGE, Clusters
from statehouse_server.services.credential import CREDENTIAL, Credentials
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.event.history import History
from statehouse_server.services.event.redaction import Redactions
from statehouse_server.services.event.retention import EVENT_RETENTION, EventRetentions
from statehouse_server.services.event.service import FeedMethods
from statehouse_server.services.event.watching import Watching
from statehouse_server.services.idempotency import RESERVATION, Reservations
from statehouse_server.services.invitation import INVITATION, Invitations
from statehouse_server.services.job.cluster_job import ClusterJobs
from statehouse_server.services.job.completions import Completions
from statehouse_server.services.job.leases import JOB
from statehouse_server.services.job.queues import QUEUE, Queues
from statehouse_server.services.job.service import Jobs
from statehouse_server.services.job.waiting import WaitingWorkers
from statehouse_server.services.lock.service import LOCK, Locks
from statehouse_server.services.log.service import Logs
from statehouse_server.services.log.watching import WatchedLogs
from statehouse_server.services.message import MESSAGE, Messages
from statehouse_server.services.project import PROJECT
from statehouse_server.services.project_limits import PROJECT_LIMITS, ProjectLimits
from statehouse_server.services.project_member import PROJECT_MEMBER, ProjectMembers
from statehouse_server.services.repo import REPO
from statehouse_server.services.role_binding import ROLE_BINDING
from statehouse_server.services.role_mapping import ROLE_MAPPING, RoleMappings
from statehouse_server.services.session.genealogy import Genealogy
from statehouse_server.services.session.service import SESSION, SESSIONS
from statehouse_server.services.standard import StandardMethods
from statehouse_server.services.system.service import System
from statehouse_server.services.task.moving import TaskMoves
from statehouse_server.services.task.service import TASK, Tasks
from statehouse_server.services.task.watching import TaskTreeWatches
from statehouse_server.services.team import MEMBERS, TEAM, TEAM_MEMBER, Teams
from statehouse_server.services.token import TOKEN, ServiceTokens
from statehouse_server.services.tool_execution import TOOL_EXECUTION, ToolExecutions
from statehouse_server.services.transaction.service import Transactions
from statehouse_server.services.user import USER
from statehouse_server.services.user.preferences import USER_PREFERENCE, UserPreferences
from statehouse_server.services.user.service import Users
from statehouse_server.services.user_session import USER_SESSION, UserSessions
from statehouse_server.services.workflow import TASKS, WORKFLOW, Workflows
from statehouse_server.services.workspace import WORKSPACE


@dataclass(frozen=True)
class Service:
    """A service of one proto file: the entities of its standard methods, and its other handlers."""

    file: FileDescriptor
    entities: Sequence[Entity] = ()
    handlers: Sequence[Callable[[Dependencies], Any]] = ()
    includes: Mapping[str, Include] = field(default_factory=dict)
    """What the standard methods can return along with an entity, by its kind."""

    @property
    def descriptor(self) -> ServiceDescriptor:
        return next(iter(self.file.services_by_name.values()))


SERVICES = (
    Service(user_pb2.DESCRIPTOR, [USER, USER_SESSION, USER_PREFERENCE], [Users, UserSessions, UserPreferences]),
    Service(api_key_pb2.DESCRIPTOR, [API_KEY], [ApiKeys]),
    Service(project_pb2.DESCRIPTOR, [PROJECT, PROJECT_MEMBER, PROJECT_LIMITS], [ProjectMembers, ProjectLimits]),
    Service(invitation_pb2.DESCRIPTOR, [INVITATION], [Invitations]),
    Service(workflow_pb2.DESCRIPTOR, [WORKFLOW], [Workflows], {"workflow": TASKS}),
    Service(task_pb2.DESCRIPTOR, [TASK], [Tasks, TaskMoves, TaskTreeWatches]),
    Service(agent_pb2.DESCRIPTOR, [AGENT, MCP_SERVER], [Agents], {"agent": MCP_SERVERS}),
    Service(team_pb2.DESCRIPTOR, [TEAM, TEAM_MEMBER], [Teams], {"team": MEMBERS}),
    Service(workspace_pb2.DESCRIPTOR, [WORKSPACE], includes={"workspace": SESSIONS}),
    Service(session_pb2.DESCRIPTOR, [SESSION], [Genealogy]),
    Service(board_pb2.DESCRIPTOR, [BOARD, BOARD_OBJECT], [Boards], {"board": OBJECTS}),
    Service(repo_pb2.DESCRIPTOR, [REPO]),
    Service(message_pb2.DESCRIPTOR, [MESSAGE], [Messages]),
    Service(tool_execution_pb2.DESCRIPTOR, [TOOL_EXECUTION], [ToolExecutions]),
    Service(cluster_pb2.DESCRIPTOR, [CLUSTER, ARTIFACT, OUTPUTS, USAGE], [Clusters], {"cluster": CLUSTER_OUTPUTS}),
    Service(job_pb2.DESCRIPTOR, [JOB, QUEUE], [Jobs, Completions, Queues, WaitingWorkers, ClusterJobs]),
    Service(lock_pb2.DESCRIPTOR, [LOCK], [Locks]),
    Service(log_pb2.DESCRIPTOR, handlers=[Logs, WatchedLogs]),
    Service(idempotency_pb2.DESCRIPTOR, [RESERVATION], [Reservations]),
    Service(role_mapping_pb2.DESCRIPTOR, [ROLE_MAPPING], [RoleMappings]),
    Service(access_pb2.DESCRIPTOR, [TOKEN, ROLE_BINDING], [ServiceTokens, Callers]),
    Service(credential_pb2.DESCRIPTOR, [CREDENTIAL], [Credentials]),
    Service(event_pb2.DESCRIPTOR, [EVENT_RETENTION], [FeedMethods, History, Watching, Redactions, EventRetentions]),
    Service(transaction_pb2.DESCRIPTOR, handlers=[Transactions]),
    Service(system_pb2.DESCRIPTOR, handlers=[System]),
)
ENTITIES = tuple(entity for service in SERVICES for entity in service.entities)
record_changes_of(ENTITIES)
LOCKABLE = frozenset({"get", "batch_get", "list"})
"""Standard methods whose rows a transaction may lock."""


def make_methods(dependencies: Dependencies) -> list[Method]:
    """All methods of the API. Adds those that transactions may call to the catalogue."""
    methods = []
    for service in SERVICES:
        handlers = [make(dependencies) for make in service.handlers]
        methods += [_method(dependencies, service, handlers, descriptor) for descriptor in service.descriptor.methods]
    for method in methods:
        if method.unary and method.descriptor.containing_service.name != "TransactionService":
            dependencies.catalogue.add(method)
    return methods


def _method(
    dependencies: Dependencies, service: Service, handlers: Sequence[Any], descriptor: MethodDescriptor
) -> Method:
    name = snake(descriptor.name)
    own = next((getattr(one, name) for one in handlers if hasattr(one, name)), None)
    standard, _ = standard_method(descriptor)
    if own is None and not standard:
        raise TypeError(f"{descriptor.full_name} has no handler")
    handler = own or getattr(_standard_methods(dependencies, service, descriptor), standard)
    if not descriptor.GetOptions().Extensions[options_pb2.method].permission:
        raise TypeError(f"{descriptor.full_name} has no permission")
    lockable = standard in LOCKABLE or hasattr(handler, "lockable")
    return make_method(descriptor, handler, lockable=lockable, catalogue=dependencies.catalogue)


def _standard_methods(dependencies: Dependencies, service: Service, descriptor: MethodDescriptor) -> StandardMethods:
    _, kind = standard_method(descriptor)
    entity = next(entity for entity in service.entities if entity.name == kind)
    request, response = GetMessageClass(descriptor.input_type), GetMessageClass(descriptor.output_type)
    include = service.includes.get(kind)
    asked = include if include and f"include_{include.name}" in request.DESCRIPTOR.fields_by_name else None
    return StandardMethods(
        dependencies.repository(entity),
        dependencies.removal(entity),
        request,
        response,
        dependencies.tokens,
        dependencies.feeds,
        asked,
    )
