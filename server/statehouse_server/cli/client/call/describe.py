"""Services and methods as their protos describe them, for a terminal of any width."""

import json
import shutil
from collections.abc import Iterable, Iterator
from typing import Any

import click
from google.protobuf.descriptor import Descriptor, EnumDescriptor, FieldDescriptor
from statehouse.v1 import options_pb2

from statehouse_server.cli.client.manual import comment, summary, value_comment
from statehouse_server.cli.client.methods import PACKAGE, Method
from statehouse_server.descriptors import behaves, enum_labels, is_json, rules, snake

MAX_WIDTH = 100
STEP = 2
"""Columns by which what belongs to something is indented."""
TYPES = {
    "google.protobuf.Timestamp": "time",
    "google.protobuf.Duration": "duration",
    "google.protobuf.FieldMask": "names of fields",
    "google.protobuf.Any": 'packed request like {"GetTask": {"id": "x"}}',
}
SAMPLES: dict[str, Any] = {
    "google.protobuf.Timestamp": "2026-01-31T12:00:00Z",
    "google.protobuf.Duration": "30s",
    "google.protobuf.FieldMask": "name",
    "google.protobuf.Any": {"GetTask": {"id": "x"}},
}
FORMATS = options_pb2.Format.DESCRIPTOR
SCALARS = {
    FieldDescriptor.CPPTYPE_STRING: "text",
    FieldDescriptor.CPPTYPE_BOOL: "true or false",
    FieldDescriptor.CPPTYPE_DOUBLE: "number",
    FieldDescriptor.CPPTYPE_FLOAT: "number",
}
"""The types that are no whole numbers."""


def services(descriptors: Iterable[Any]) -> str:
    """A table of services."""
    table = _table((one.name, summary(comment(one))) for one in descriptors)
    return f"{table}\n\n{_wrapped('`statehouse call SERVICE` lists the methods of one.')}"


def service(descriptor: Any) -> str:
    """What a service is for, and a table of its methods."""
    table = _table((one.name, summary(comment(one))) for one in descriptor.methods)
    hint = "`statehouse call METHOD --help` describes one."
    return "\n\n".join([descriptor.name, _wrapped(comment(descriptor)), table, _wrapped(hint)])


def method(described: Method) -> str:
    """What a method does, its request with all that can be in it, and what it responds."""
    descriptor = described.descriptor
    parts = [described.name, _wrapped(comment(descriptor))]
    if described.standard:
        parts.append(_wrapped(_standard_comment(described)))
    request, response = descriptor.input_type, descriptor.output_type
    parts.append(_section(_title("Request", request, streamed=descriptor.client_streaming), _request(request)))
    if not descriptor.client_streaming:
        parts.append(f"Example\n{' ' * STEP}{example(described)}")
    answer = [line for field in response.fields for line in _answered(field)]
    parts.append(_section(_title("Response", response, streamed=descriptor.server_streaming), answer))
    return "\n\n".join(parts)


def example(described: Method) -> str:
    """A command that calls a method with what it requires."""
    request = _required(described.descriptor.input_type)
    text = f" '{json.dumps(request, ensure_ascii=False)}'" if request else ""
    return f"statehouse call {described.descriptor.name}{text}"


def _required(message: Descriptor) -> dict[str, Any]:
    return {field.json_name: _sample(field) for field in message.fields if behaves(field, "REQUIRED")}


def _sample(field: FieldDescriptor) -> Any:
    """A value for a field: not one that makes sense, but one of its type."""
    if field.message_type:
        value = SAMPLES.get(field.message_type.full_name) or _required(field.message_type)
    elif field.enum_type:
        value = _label(field.enum_type.values[1].name, field.enum_type).lower()
    elif is_json(field):
        value = {}
    else:
        value = {FieldDescriptor.CPPTYPE_STRING: "…", FieldDescriptor.CPPTYPE_BOOL: True}.get(field.cpp_type, 1)
    return [value] if field.is_repeated else value


def _answered(field: FieldDescriptor) -> list[str]:
    return [*_hanging(f"{field.json_name}  {_type(field)}", STEP), _wrapped(summary(comment(field)), 3 * STEP)]


def _standard_comment(described: Method) -> str:
    enum = options_pb2.StandardMethod.DESCRIPTOR
    label = enum_labels(enum)[described.descriptor.GetOptions().Extensions[options_pb2.method].standard]
    return f"{label}: {value_comment(enum, f'STANDARD_METHOD_{label}')}"


def _title(name: str, message: Descriptor, *, streamed: bool) -> str:
    return f"{name}{' stream' if streamed else ''}: {message.name}{'' if message.fields else ', empty'}"


def _section(title: str, lines: Iterable[str]) -> str:
    return "\n".join([*_hanging(title, 0), *lines])


def _request(message: Descriptor) -> list[str]:
    request = _Request()
    lines = list(request.fields(message, STEP))
    if request.formats:
        lines += ["", "Formats"]
        for name in sorted(request.formats):
            lines += [f"{' ' * STEP}{_label(name, FORMATS)}", _wrapped(value_comment(FORMATS, name), 3 * STEP)]
    return lines


class _Request:
    """Describes the fields of a request. What several of them contain is described at the first one."""

    def __init__(self) -> None:
        self.formats: set[str] = set()
        """The formats that were named."""
        self._known: set[str] = set()

    def fields(self, message: Descriptor, indent: int) -> Iterator[str]:
        """The lines about what a client can set in a message."""
        for field in message.fields:
            if not behaves(field, "OUTPUT_ONLY"):
                self.formats |= {name for name in [_format(field)] if name}
                yield from _hanging(f"{field.json_name}  {', '.join(_qualities(field))}", indent)
                yield _wrapped(comment(field), indent + 2 * STEP)
                yield from self._contents(field, indent + 2 * STEP)

    def _contents(self, field: FieldDescriptor, indent: int) -> Iterator[str]:
        contained: Any = field.message_type or field.enum_type
        if contained is None or not contained.full_name.startswith(f"{PACKAGE}."):
            return
        if contained.full_name in self._known:
            if field.message_type:
                yield f"{' ' * indent}(as above)"
            return
        self._known.add(contained.full_name)
        yield from self.fields(contained, indent) if field.message_type else _values(contained, indent)


def _values(enum: EnumDescriptor, indent: int) -> Iterator[str]:
    for value in enum.values:
        text = value_comment(enum, value.name)
        if value.number or text != "Not set.":
            yield from _hanging(f"{_label(value.name, enum)}: {text}", indent)


def _qualities(field: FieldDescriptor) -> Iterator[str]:
    """The type of a field, and its rules."""
    rule = rules(field)
    yield _type(field)
    if behaves(field, "REQUIRED"):
        yield "required"
    if name := _format(field):
        yield f"format {_label(name, FORMATS)}"
    unit = " s" if field.message_type else ""
    if rule.HasField("min"):
        yield f"at least {rule.min:,.10g}{unit}"
    if rule.HasField("max"):
        yield f"at most {rule.max:,.10g}{unit}"
    if rule.max_items:
        yield f"at most {rule.max_items:,}"
    if rule.unspecified and field.enum_type:
        yield f"default {_label(rule.unspecified, field.enum_type)}"
    if behaves(field, "IMMUTABLE"):
        yield "cannot be changed"
    if others := [one.json_name for one in _choices(field) if one != field]:
        yield f"instead of {' or '.join(others)}"


def _choices(field: FieldDescriptor) -> list[FieldDescriptor]:
    """The fields of which only one can be set, with this one."""
    oneof: Any = field.containing_oneof
    return list(oneof.fields) if oneof else []


def _type(field: FieldDescriptor) -> str:
    contained: Any = field.message_type or field.enum_type
    if contained is not None:
        name = TYPES.get(contained.full_name, contained.name)
    elif is_json(field):
        name = "JSON document"
    elif field.type == FieldDescriptor.TYPE_BYTES:
        name = "bytes in base64"
    else:
        name = SCALARS.get(field.cpp_type, "whole number")
    return f"list of {name}" if field.is_repeated else name


def _format(field: FieldDescriptor) -> str:
    """The name of the format of a field; empty for none, and for documents, whose type says it."""
    number = rules(field).format
    return "" if is_json(field) or not number else options_pb2.Format.Name(number)


def _label(name: str, enum: EnumDescriptor) -> str:
    return name.removeprefix(f"{snake(enum.name).upper()}_")


def _width() -> int:
    return max(20, min(shutil.get_terminal_size().columns, MAX_WIDTH))


def _wrapped(text: str, indent: int = 0) -> str:
    """A text with its paragraphs and the lines of its lists, in the width of the terminal."""
    return "\n".join(line for part in text.split("\n") for line in _hanging(part, indent, 0))


def _hanging(text: str, indent: int, hanging: int = 2 * STEP) -> list[str]:
    """The lines of a paragraph, of which those after the first are indented further."""
    first, rest = " " * indent, " " * (indent + hanging)
    return click.wrap_text(text, _width(), first, rest).split("\n")


def _table(records: Iterable[tuple[str, str]]) -> str:
    formatter = click.HelpFormatter(width=_width())
    formatter.write_dl(list(records), col_max=_width() // 2)
    return formatter.getvalue().rstrip()
