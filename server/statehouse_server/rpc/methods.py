"""A method of the API: its descriptor and its handler."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from typing import Any

from google.protobuf.any_pb2 import Any as AnyMessage
from google.protobuf.descriptor import FieldDescriptor, MethodDescriptor
from google.protobuf.descriptor_pb2 import MethodOptions
from google.protobuf.message import DecodeError, Message
from google.protobuf.message_factory import GetMessageClass
from statehouse.v1 import options_pb2

from statehouse_server.errors import FailedPrecondition, InvalidRequest, PermissionDenied
from statehouse_server.postgres.context import Caller
from statehouse_server.principal import SYSTEM_PROJECT, Permitted
from statehouse_server.resource.validation import validate
from statehouse_server.rpc.handler import Handler
from statehouse_server.rpc.rows import CLAIM_SLOTS, QUEUE, Row

DEFAULT_PROJECT = "local"
CREATES = frozenset(
    {
        options_pb2.STANDARD_METHOD_CREATE,
        options_pb2.STANDARD_METHOD_BATCH_CREATE,
        options_pb2.STANDARD_METHOD_UPSERT,
        options_pb2.STANDARD_METHOD_BATCH_UPSERT,
    }
)
"""The standard methods that add rows."""


@dataclass(frozen=True)
class Method:
    """A method and its handler."""

    descriptor: MethodDescriptor
    request: type[Message]
    response: type[Message]
    handler: Handler
    lockable: bool
    """Whether a call may request a row lock: the method reads whole entities."""
    resource_fields: tuple[FieldDescriptor, ...]
    """The fields of the request that contain resources of a project."""
    catalogue: "Catalogue"
    """The methods whose calls can be packed in a request."""

    @cached_property
    def name(self) -> str:
        """`TaskService.GetTask`"""
        return f"{self.descriptor.containing_service.name}.{self.descriptor.name}"

    @property
    def path(self) -> str:
        """`/statehouse.v1.TaskService/GetTask`"""
        return f"/{self.descriptor.containing_service.full_name}/{self.descriptor.name}"

    @cached_property
    def permission(self) -> int:
        """The permission that its caller needs."""
        return self.rules.permission

    @cached_property
    def _named_projects(self) -> Callable[[Any], str | Sequence[str]] | None:
        return attrgetter(self.rules.project_field) if self.rules.project_field else None

    @cached_property
    def mutates(self) -> bool:
        """Whether it changes something, be it IDEMPOTENT or not."""
        return bool(self.descriptor.GetOptions().idempotency_level != MethodOptions.NO_SIDE_EFFECTS)

    @cached_property
    def rules(self) -> options_pb2.MethodRules:
        """The options of the method in the proto."""
        return self.descriptor.GetOptions().Extensions[options_pb2.method]

    @cached_property
    def adds(self) -> bool:
        """Whether it adds rows to its project."""
        return self.rules.adds or self.rules.standard in CREATES

    @cached_property
    def updates(self) -> bool:
        """Whether it may make stored documents longer. A change of a status, with its output, ends work, and is none of
        these."""
        return self.rules.standard == options_pb2.STANDARD_METHOD_UPDATE

    def calls_of(self, request: Any) -> int:
        """The number of calls that a request makes: those that are packed in it, if it is a batch of calls."""
        return max(1, len(self.packed_in(request)))

    def changes(self, request: Any) -> bool:
        """Whether a request may change something: a batch of calls that only read does not."""
        packed = self.packed_in(request)
        return self.mutates and not (packed and all(map(self.catalogue.only_reads, packed)))

    def authorize_packed(self, request: Any, caller: Caller) -> None:
        """Raise PermissionDenied unless the caller may make each call that is packed in a valid request."""
        for index, packed in enumerate(self.packed_in(request)):
            method, call = self.catalogue.unpack(packed, f"{self._packed}[{index}]")
            try:
                method.normalize(call, caller, request.project_id)
            except PermissionDenied as error:
                raise error.of_element(self._packed, index)  # noqa: B904  its cause would be the error itself

    def packed_in(self, request: Any) -> Sequence[AnyMessage]:
        """The calls that are packed in a request."""
        return getattr(request, self._packed) if self._packed else ()

    @cached_property
    def _packed(self) -> str:
        """The field with packed calls; empty if there is none."""
        packed = (one for one in self.descriptor.input_type.fields if one.is_repeated and _is_any(one))
        return next((one.name for one in packed), "")

    @property
    def waits(self) -> bool:
        """Whether it may wait for an event."""
        return self.rules.waits

    @property
    def returns_secret(self) -> bool:
        """Whether it returns a secret. A secret is never stored for a replay, nor held back until a commit."""
        return self.rules.returns_secret

    @cached_property
    def needs_connection(self) -> bool:
        return not hasattr(self.handler, "without_connection")

    @cached_property
    def is_health_check(self) -> bool:
        """Whether it is a health check, which has to respond under any load."""
        return self.descriptor.containing_service.full_name == "grpc.health.v1.Health"

    @cached_property
    def is_public(self) -> bool:
        """Whether it is no method of ours: health checks and reflection, which ask nobody who they are."""
        return not self.path.startswith(f"/{options_pb2.DESCRIPTOR.package}.")

    @property
    def unary(self) -> bool:
        return not (self.descriptor.client_streaming or self.descriptor.server_streaming)

    @cached_property
    def of_project(self) -> bool:
        return "project_id" in self.request.DESCRIPTOR.fields_by_name

    def decode(self, data: bytes) -> Any:
        """The decoded request. Raises InvalidRequest if the bytes cannot be decoded."""
        try:
            return self.request.FromString(data)
        except DecodeError:
            raise InvalidRequest("", f"The bytes are not a {self.request.DESCRIPTOR.name}.") from None

    def row(self, request: Any) -> Row | None:
        """The row that a request changes, if it changes exactly one, or the queue that it claims jobs of.

        Two calls that change the same row wait for each other in the database.
        """
        if not self.mutates:
            return None
        if self._claims:
            return Row(QUEUE, request.project_id, request.queue, CLAIM_SLOTS)
        id_ = self._key(request) if self._key else ""
        return Row(self.descriptor.containing_service.name, request.project_id, id_) if id_ else None

    @cached_property
    def _claims(self) -> bool:
        """Whether it claims jobs: only such requests name a queue."""
        queue = self.request.DESCRIPTOR.fields_by_name.get("queue")
        return queue is not None and queue.message_type is None

    @cached_property
    def _key(self) -> Callable[[Any], str] | None:
        """The function that gets the id of the entity from a request."""
        if len(self.resource_fields) == 1 and not self.resource_fields[0].is_repeated:
            field = self.resource_fields[0]
            if "id" in field.message_type.fields_by_name:  # type: ignore[union-attr]
                return attrgetter(f"{field.name}.id")
        names = (
            name
            for name in ("id", "job_id", "name", "key", "entity_id")
            if name in self.request.DESCRIPTOR.fields_by_name
        )
        name = next(names, None)
        return attrgetter(name) if name and self.of_project else None

    def normalize(self, request: Any, caller: Caller, project_id: str = DEFAULT_PROJECT) -> str:
        """Set the project of a request and of its resources, check that its caller may do this, and validate it.
        Returns the project. Raises PermissionDenied, InvalidRequest, and FailedPrecondition for a change in the project
        of the server."""
        project_id = self._settle_project(request, project_id) if self.of_project else SYSTEM_PROJECT
        if not self.is_public:
            self.authorize(request, caller, project_id)
        if self.of_project and self.mutates and not self.rules.in_system_project:
            refuse_system_project(project_id)
        validate(request)
        return project_id

    def authorize(self, request: Any, caller: Permitted, project_id: str) -> None:
        """Raise PermissionDenied unless the caller may make this request in a project, or in those that it names."""
        permitted = self._is_open(request, caller.principal.user_id)
        for project in self._projects(request) or (project_id,):
            if not permitted:
                caller.require(self.permission, project)
            if caller.names_another:
                caller.require(options_pb2.PERMISSION_ACT_FOR_OTHERS, project)

    def _is_open(self, request: Any, user_id: str) -> bool:
        """Whether a caller needs no permission: it is about the user that calls, or open to all."""
        path = self.rules.own_user_field
        if path and user_id and _names_only(request, path, user_id):
            return True
        return self.permission == options_pb2.PERMISSION_ANY and not self.of_project

    def _projects(self, request: Any) -> Collection[str]:
        """The projects that a request names in a field of its own."""
        if self._named_projects is None:
            return ()
        named = self._named_projects(request)
        return {named} - {""} if isinstance(named, str) else dict.fromkeys(named)

    def _settle_project(self, request: Any, project_id: str) -> str:
        resources = [
            (f"{field.name}[{index}]" if field.is_repeated else field.name, resource)
            for field in self.resource_fields
            for index, resource in enumerate(_values(request, field))
        ]
        named = request.project_id or next((one.project_id for _, one in resources if one.project_id), project_id)
        for path, resource in resources:
            if resource.project_id not in ("", named):
                raise InvalidRequest(f"{path}.project_id", "is not the project of the request")
            resource.project_id = named
        request.project_id = named
        return str(named)


def refuse_system_project(project_id: str) -> None:
    """Raise FailedPrecondition for the project that only the server changes."""
    if project_id == SYSTEM_PROJECT:
        message = f"The project {SYSTEM_PROJECT} is the server's own; nothing in it can be changed by a call."
        raise FailedPrecondition(message, entity_kind="project", entity_id=project_id)


def _names_only(message: Any, path: str, user_id: str) -> bool:
    """Whether the fields at the end of a path name this user and nobody else. A list on the way without elements names
    everybody."""
    name, _, rest = path.partition(".")
    value = getattr(message, name)
    elements = value if message.DESCRIPTOR.fields_by_name[name].is_repeated else (value,)
    named = (_names_only(element, rest, user_id) if rest else element == user_id for element in elements)
    return bool(elements) and all(named)


def _is_any(field: FieldDescriptor) -> bool:
    return field.message_type is not None and field.message_type.full_name == AnyMessage.DESCRIPTOR.full_name


def _values(request: Any, field: FieldDescriptor) -> list[Any]:
    if field.is_repeated:
        return list(getattr(request, field.name))
    return [getattr(request, field.name)] if request.HasField(field.name) else []


def make_method(
    descriptor: MethodDescriptor, handler: Handler, *, lockable: bool = False, catalogue: "Catalogue | None" = None
) -> Method:
    """A method from its descriptor."""
    resource_fields = tuple(
        field
        for field in descriptor.input_type.fields
        if field.message_type is not None and "project_id" in field.message_type.fields_by_name
    )
    return Method(
        descriptor=descriptor,
        request=GetMessageClass(descriptor.input_type),
        response=GetMessageClass(descriptor.output_type),
        handler=handler,
        lockable=lockable,
        resource_fields=resource_fields,
        catalogue=catalogue or Catalogue(),
    )


class Catalogue:
    """The unary methods that can be called inside a transaction, by the type of their request."""

    def __init__(self) -> None:
        self._methods: dict[str, Method] = {}

    def add(self, method: Method) -> None:
        self._methods[method.request.DESCRIPTOR.full_name] = method

    def only_reads(self, packed: AnyMessage) -> bool:
        """Whether a packed call changes nothing."""
        method = self._methods.get(packed.TypeName())
        return method is not None and not method.mutates

    def unpack(self, packed: AnyMessage, field: str) -> tuple[Method, Any]:
        """The method and the decoded request of an Any. Raises InvalidRequest."""
        method = self._methods.get(packed.TypeName())
        if method is None:
            raise InvalidRequest(
                field, f"{packed.TypeName()[:200] or 'the message'} is not the request of a unary method"
            )
        if method.returns_secret:
            raise InvalidRequest(field, f"{method.name} returns a secret and cannot be called in a transaction")
        request = method.decode(packed.value)
        if method.waits and request.HasField("wait"):
            raise InvalidRequest(
                f"{field}.wait", "is not allowed in a transaction, because it would block other transactions"
            )
        return method, request
