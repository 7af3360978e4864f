"""Entities under test: each that can be created, with its methods by verb, from the registry."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

import pytest
from google.protobuf.descriptor import FieldDescriptor, MethodDescriptor
from google.protobuf.duration_pb2 import Duration
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass
from statehouse.v1 import options_pb2

from statehouse_server.descriptors import is_json, rules, singular, standard_method
from statehouse_server.resource.entity import Entity, is_optional_id
from statehouse_server.services.registry import SERVICES
from tests.support.client import MARKER, Client

CREATORS = {"EnqueueJob": "job"}
"""Methods that create under another name, and what they create."""
ENDERS = {"CancelJob": "job"}
"""Methods that end what can be deleted only then, and what they end."""


def verb_of(method: MethodDescriptor, entity: Entity) -> str | None:
    verb, kind = standard_method(method)
    for own, methods in (("create", CREATORS), ("end", ENDERS)):
        if methods.get(method.name) == entity.name:
            return own
    return verb if kind == entity.name else None


SUBJECTS = [
    (service, entity)
    for service in SERVICES
    for entity in service.entities
    if any(verb_of(method, entity) == "create" for method in service.descriptor.methods)
]


@dataclass
class Subject:
    """An entity under test, and its methods by verb."""

    client: Client
    entity: Entity
    methods: dict[str, MethodDescriptor]
    references: Mapping[str, str]
    """The fields that refer to other entities, with the tables of these."""
    unique: frozenset[str]
    """Fields of a global entity whose values must not occur in another test either."""
    project_id: str
    """The project of the test. What is global is told apart from that of other tests by it."""

    @property
    def label(self) -> str:
        """A text field that distinguishes its entities, required if it has one."""
        fields = self.entity.fields
        texts = [name for name in self.entity.mutable_fields if fields[name].type == FieldDescriptor.TYPE_STRING]
        required = (name for name in texts if self.entity.required(name))
        common = (name for name in ("name", *required, "type", "content", *texts) if name in fields)
        return next(common)

    def in_project(self, project_id: str) -> "Subject":
        return replace(self, project_id=project_id)

    @property
    def documents(self) -> list[str]:
        """The JSON documents that an update can change."""
        return [name for name in self.entity.mutable_fields if is_json(self.entity.fields[name])]

    @property
    def optional_texts(self) -> list[str]:
        """The text fields that may be absent or empty."""
        described = self.entity.fields.items()
        texts = {name: field for name, field in described if field.type == FieldDescriptor.TYPE_STRING}
        return [name for name, field in texts.items() if field.has_presence and not is_optional_id(field)]

    def call(self, verb: str, *, metadata: Any = (), **fields: Any) -> Any:
        """Call a method with a request of these fields, in the project of the test."""
        return self.call_with_headers(verb, metadata, **fields)[0]

    def call_with_headers(self, verb: str, metadata: Any = (), **fields: Any) -> tuple[Any, dict[str, str]]:
        method = self.methods[verb]
        request = GetMessageClass(method.input_type)(**fields)
        if self.entity.of_project and not request.project_id:
            request.project_id = self.project_id
        path = f"/{method.containing_service.full_name}/{method.name}"
        stub = self.client.method(path, GetMessageClass(method.output_type))
        response, call = stub.with_call(request, metadata=metadata)
        return response, dict(call.initial_metadata())

    def stream(self, **fields: Any) -> Any:
        """The responses of the streaming method."""
        method = self.methods["stream"]
        path = f"/{method.containing_service.full_name}/{method.name}"
        request, response = GetMessageClass(method.input_type), GetMessageClass(method.output_type)
        stream: Any = self.client.channel.unary_stream(path, request.SerializeToString, response.FromString)
        return stream(request(project_id=self.project_id, **fields))

    def sample(self, number: int = 0, **fields: Any) -> Any:
        """A resource with every field that a client may set, except optional references."""
        values = {
            name: sample_of(self.entity.fields[name], number)
            for name in self.entity.client_fields
            if name not in self.references and name != "status" and not name.endswith("_time")
        }
        values |= {name: f"{self.project_id}-{values[name]}" for name in self.unique & values.keys()}
        secrets = (name for name in self.entity.input_fields if name not in self.entity.creation_fields)
        values |= dict.fromkeys(secrets, MARKER)
        for name in self.references:
            if name in self.entity.fields and self.entity.required(name):
                values[name] = self.referred(name, project_id=self.project_id)
        return self.entity.message(**values | fields)

    def referred(self, name: str, **fields: Any) -> str:
        """The id of a new entity that a field can refer to."""
        create = getattr(self.client, f"create_{singular(self.references[name])}")
        return str(create(**fields).id)

    def create(self, number: int = 0, **fields: Any) -> Any:
        return self.one(self.call("create", **{self.entity.name: self.sample(number, **fields)}))

    def mine(self, ids: list[str]) -> dict[str, Any]:
        """The fields of a request for these, which are all of the test."""
        return {} if self.entity.of_project else {"filters": [{"ids": {"ids": ids}}]}

    def idempotency_key(self, name: str) -> list[tuple[str, str]]:
        """The header with an idempotency key of the test: global methods have theirs in one place."""
        return [("idempotency-key", f"{name}-{self.project_id}")]

    def create_deletable(self, number: int = 0) -> Any:
        """Create one that can be deleted."""
        created = self.create(number)
        return self.one(self.call("end", id=created.id)) if self.entity.deleted_after_end else created

    def one(self, response: Any) -> Any:
        return getattr(response, self.entity.name)

    def many(self, response: Any) -> Any:
        return getattr(response, self.entity.table)

    def key(self, resource: Any) -> dict[str, str]:
        return {column: getattr(resource, column) for column in self.entity.key}


def sample_of(field: FieldDescriptor, number: int) -> Any:
    if is_json(field):
        return f'{{"number": {number}, "large": 12345678901234567890.5, "list": []}}'
    if rules(field).format == options_pb2.FORMAT_EMAIL:
        return f"{field.name}-{number}@example.com"
    if field.type == FieldDescriptor.TYPE_STRING:
        return [f"{field.name}-{number}", "another"] if field.is_repeated else f"{field.name}-{number}"
    if field.message_type is not None:
        return Duration(seconds=number + 1)
    if field.type == FieldDescriptor.TYPE_BOOL:
        return True
    if field.has_presence:
        return number + 1
    if field.enum_type is not None:
        return field.enum_type.values[1].number
    return number


def parsed(document: str) -> Any:
    """A JSON document, with its numbers as they are written."""
    return json.loads(document, parse_float=Decimal)


def set_fields(message: Message) -> set[str]:
    return {field.name for field, _ in message.ListFields()}


def needs(subject: Subject, verb: str) -> None:
    if verb not in subject.methods:
        pytest.skip(f"{subject.entity.name} has no {verb}")
