"""What the descriptors of the protos say: names, labels, and the rules of methods and fields.

The server validates and stores by them, and the command line makes its commands of them.
"""

import pkgutil
import re
from functools import cache
from importlib import import_module

import statehouse.v1
from google.api import field_behavior_pb2
from google.protobuf import descriptor_pool
from google.protobuf.descriptor import EnumDescriptor, FieldDescriptor, MethodDescriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass
from statehouse.v1 import options_pb2

LONG_FORMATS = frozenset({options_pb2.FORMAT_TEXT, options_pb2.FORMAT_CONTENT, options_pb2.FORMAT_JSON})
"""Formats of texts that may be longer than some hundred bytes."""


def snake(name: str) -> str:
    """`ToolExecution` -> `tool_execution`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def plural(name: str) -> str:
    """`task` -> `tasks`, `repository` -> `repositories`, `api_key` -> `api_keys`, `cluster_outputs` unchanged."""
    if name.endswith("s"):
        return name
    return name[:-1] + "ies" if re.search("[^aeiou]y$", name) else name + "s"


def singular(name: str) -> str:
    """`tasks` -> `task`, `repositories` -> `repository`, `statuses` -> `status`."""
    if name.endswith("uses"):
        return name[:-2]
    return name[:-3] + "y" if name.endswith("ies") else name.removesuffix("s")


@cache
def message_of(kind: str) -> type[Message]:
    """The message of a kind of entity: of `mcp_server` it is `McpServer`."""
    for module in pkgutil.iter_modules(statehouse.v1.__path__):
        import_module(f"statehouse.v1.{module.name}")
    name = "".join(word.title() for word in kind.split("_"))
    return GetMessageClass(descriptor_pool.Default().FindMessageTypeByName(f"statehouse.v1.{name}"))


def behaves(descriptor: FieldDescriptor, behavior: str) -> bool:
    """Whether a field is annotated with this `google.api.field_behavior`."""
    behaviors = descriptor.GetOptions().Extensions[field_behavior_pb2.field_behavior]
    return field_behavior_pb2.FieldBehavior.Value(behavior) in behaviors


def rules(descriptor: FieldDescriptor) -> options_pb2.FieldRules:
    """The rules of a field in the proto."""
    return descriptor.GetOptions().Extensions[options_pb2.field]


def is_json(descriptor: FieldDescriptor) -> bool:
    """Whether a field contains a JSON document as text."""
    return descriptor.name.endswith("_json") and descriptor.type == FieldDescriptor.TYPE_STRING


def is_long(descriptor: FieldDescriptor) -> bool:
    """Whether a field may have values of more than some hundred bytes: documents, long texts, bytes, and lists."""
    if descriptor.is_repeated or descriptor.type == FieldDescriptor.TYPE_BYTES:
        return True
    return is_json(descriptor) or rules(descriptor).format in LONG_FORMATS


def enum_labels(enum: EnumDescriptor | None) -> dict[int, str]:
    """The stored label by number: the name of a value without its prefix, `TASK_STATUS_RUNNING` -> `RUNNING`."""
    if enum is None:
        return {}
    prefix = snake(enum.name).upper() + "_"
    return {value.number: value.name.removeprefix(prefix) for value in enum.values if value.number}


def standard_method(descriptor: MethodDescriptor) -> tuple[str, str]:
    """The standard method that a method is by its proto options, under its name in `StandardMethods`, and the kind of
    its entity: `batch_get` and `task`. Both are empty for a custom method."""
    rules = descriptor.GetOptions().Extensions[options_pb2.method]
    name = options_pb2.StandardMethod.Name(rules.standard).removeprefix("STANDARD_METHOD_").lower()
    return (name, rules.entity_kind) if rules.standard else ("", "")
