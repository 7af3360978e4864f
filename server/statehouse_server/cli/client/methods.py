"""The methods of the API as commands name them: a kind of thing, and a verb.

Everything follows from the descriptors, so a new entity has its commands without any code here. `TaskService.MoveTask`
is the verb `move` of the kind `task`, and so are standard methods: `ListTasks` is its `list`.
"""

import importlib
import pkgutil
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from google.protobuf.descriptor import FieldDescriptor, FileDescriptor, MethodDescriptor, ServiceDescriptor
from google.protobuf.descriptor_pb2 import MethodOptions
from google.protobuf.message_factory import GetMessageClass
from statehouse.v1 import options_pb2

from statehouse_server.descriptors import behaves, plural, singular, snake, standard_method

PACKAGE = "statehouse.v1"


@dataclass(frozen=True)
class Method:
    """A method of the API."""

    descriptor: MethodDescriptor
    kind: str
    """What it is about, in snake case: the kind of its entity, or the name of its service."""
    verb: str
    """What it does to that: `list`, `move`, `cancel-tree`."""
    standard: str
    """The standard method that it is, as in `batch_get`; empty for a custom method."""

    @cached_property
    def name(self) -> str:
        """`TaskService.GetTask`"""
        return f"{self.descriptor.containing_service.name}.{self.descriptor.name}"

    @cached_property
    def path(self) -> str:
        """`/statehouse.v1.TaskService/GetTask`"""
        return f"/{self.descriptor.containing_service.full_name}/{self.descriptor.name}"

    @cached_property
    def request(self) -> Any:
        """The class of its requests."""
        return GetMessageClass(self.descriptor.input_type)

    @cached_property
    def response(self) -> Any:
        """The class of its responses."""
        return GetMessageClass(self.descriptor.output_type)

    @cached_property
    def request_fields(self) -> Mapping[str, FieldDescriptor]:
        found: Any = self.descriptor.input_type.fields_by_name
        return found  # type: ignore[no-any-return]

    @cached_property
    def response_fields(self) -> Mapping[str, FieldDescriptor]:
        found: Any = self.descriptor.output_type.fields_by_name
        return found  # type: ignore[no-any-return]

    @property
    def resource_field(self) -> FieldDescriptor | None:
        """The field of the request that has the entity itself."""
        field = self.request_fields.get(self.kind)
        return field if field is not None and field.message_type is not None else None

    @property
    def mutates(self) -> bool:
        """Whether it changes something."""
        return bool(self.descriptor.GetOptions().idempotency_level != MethodOptions.NO_SIDE_EFFECTS)

    @property
    def unary(self) -> bool:
        return not (self.descriptor.client_streaming or self.descriptor.server_streaming)

    @property
    def watches(self) -> bool:
        """Whether it goes on to send what changes, and changes nothing itself."""
        waits = self.descriptor.GetOptions().Extensions[options_pb2.method].waits
        return bool(waits and self.descriptor.server_streaming and not self.mutates)

    @cached_property
    def secrets(self) -> Sequence[str]:
        """The fields of its responses that are secrets, such as a token."""
        return [name for name, field in self.response_fields.items() if field.GetOptions().debug_redact]

    @property
    def takes_key(self) -> bool:
        """Whether a call may have an idempotency key."""
        returns_secret = self.descriptor.GetOptions().Extensions[options_pb2.method].returns_secret
        return self.mutates and self.unary and not returns_secret


@dataclass(frozen=True)
class Verb:
    """What can be done with a kind, by one method or two: to a single thing, and to all that match filters."""

    method: Method
    """For a single thing if there are two, as DeleteTask."""
    matching: Method | None = None
    """For all that match filters, as DeleteTasks."""

    @classmethod
    def of(cls, named: Sequence[Method]) -> "Verb":
        """The verb that these methods share."""
        single, *matching = sorted(named, key=lambda method: "id" not in method.request_fields)
        return cls(single, *matching)


STANDARD_VERBS = {
    "get_by_name": "get_by_name",
    "get_by_slug": "get_by_slug",
    "update_status": "update_status",
    "update_statuses": "update_status",
    "delete_many": "delete",
}
"""Verbs of standard methods that are not the first words of their names."""


@cache
def files() -> tuple[FileDescriptor, ...]:
    """The files of the API, which are the stubs that are installed."""
    package = importlib.import_module(PACKAGE)
    names = sorted(module.name for module in pkgutil.iter_modules(package.__path__) if module.name.endswith("_pb2"))
    return tuple(importlib.import_module(f"{PACKAGE}.{name}").DESCRIPTOR for name in names)


@cache
def methods() -> tuple[Method, ...]:
    """All methods, in the order of the files."""
    return tuple(method for file in files() for method in _methods_of(file))


def method_named(name: str) -> Method | None:
    """The method of a name like `GetTask`, `TaskService.GetTask` or `/statehouse.v1.TaskService/GetTask`."""
    service, _, bare = name.removeprefix("/").replace("/", ".").rpartition(".")
    for method in methods():
        owner = method.descriptor.containing_service
        if method.descriptor.name == bare and service in ("", owner.name, owner.full_name):
            return method
    return None


@cache
def kinds() -> Mapping[str, Mapping[str, Verb]]:
    """What can be done with each kind, by the verbs."""
    found: dict[str, dict[str, list[Method]]] = defaultdict(lambda: defaultdict(list))
    for method in methods():
        found[method.kind][method.verb].append(method)
    return {kind: {verb: Verb.of(named) for verb, named in verbs.items()} for kind, verbs in found.items()}


def described(kind: str) -> Any:
    """The descriptor whose comment says what a kind is: its service, or the message of what a service has besides."""
    service = next(iter(kinds()[kind].values())).method.descriptor.containing_service
    own = snake(service.name.removesuffix("Service"))
    messages: dict[str, Any] = {snake(name): found for file in files() for name, found in _messages(file).items()}
    return service if kind == own else messages.get(kind, service)


def kind_named(text: str) -> str | None:
    """The kind of a name that people type: in the singular or plural, with hyphens or underscores, in any case."""
    asked = text.lower().replace("-", "_")
    return next((kind for kind in kinds() if asked in (kind, plural(kind))), None)


def spoken(name: str) -> str:
    """A kind or a field as commands spell it: `tool_execution` -> `tool-execution`."""
    return name.replace("_", "-")


def _methods_of(file: FileDescriptor) -> Iterator[Method]:
    services: Any = file.services_by_name
    for service in services.values():
        own = snake(service.name.removesuffix("Service"))
        for descriptor in service.methods:
            standard, kind = standard_method(descriptor)
            verb, object_ = _parts(snake(descriptor.name))
            stored = _stored_kinds(file) | _standard_kinds(service)
            kind = kind or next((one for one in (object_, singular(object_)) if one in stored), "")
            if kind:
                verb = STANDARD_VERBS.get(standard, verb)
            elif object_:
                kind, verb = own, _without(own, verb, object_)
            yield Method(descriptor, kind or own, spoken(verb), standard)


def _parts(name: str) -> tuple[str, str]:
    """The verb in the name of a method, and its object: `batch_get`, `tasks`."""
    words = name.split("_")
    count = 2 if words[0] == "batch" else 1
    return "_".join(words[:count]), "_".join(words[count:])


def _without(kind: str, verb: str, object_: str) -> str:
    """The name of a method without its kind, where that follows the verb or ends the name: `cancel_tree` of
    CancelTaskTree, `find_or_create` of FindOrCreateUser. A plural at the end says that there are several, and stays."""
    rest = object_.removeprefix(plural(kind)).removeprefix(kind)
    return verb + (rest if rest.startswith("_") or not rest else f"_{object_.removesuffix(f'_{kind}')}")


def _standard_kinds(service: ServiceDescriptor) -> frozenset[str]:
    """The kinds of the standard methods of a service. Their messages may be in another file."""
    return frozenset(kind for _, kind in map(standard_method, service.methods) if kind)


def _messages(file: FileDescriptor) -> Mapping[str, Any]:
    found: Any = file.message_types_by_name
    return found  # type: ignore[no-any-return]


@cache
def _stored_kinds(file: FileDescriptor) -> frozenset[str]:
    """The kinds of the resources of a file: the messages that have a key."""
    return frozenset(
        snake(name)
        for name, message in _messages(file).items()
        if any(behaves(field, "IDENTIFIER") for field in message.fields)
    )
