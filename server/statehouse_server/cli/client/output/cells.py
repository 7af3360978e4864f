"""Values as people read them in tables: times as ages, labels without their prefixes, and nothing wider than its
column."""

import base64
import sys
from typing import Any

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message
from google.rpc import code_pb2

from statehouse_server.cli.client.documents.writing import as_json, plain
from statehouse_server.cli.console import coloured, printable
from statehouse_server.descriptors import enum_labels

TIME = "google.protobuf.Timestamp"
DURATION = "google.protobuf.Duration"
STATUS = "google.rpc.Status"
ANY = "google.protobuf.Any"
LEAVES = (TIME, DURATION, STATUS)
"""Messages that are shown as a single value."""
NUMBERS = frozenset(
    getattr(FieldDescriptor, f"CPPTYPE_{name}") for name in ("INT32", "INT64", "UINT32", "UINT64", "DOUBLE", "FLOAT")
)
UNITS = ((365 * 86_400, "y"), (86_400, "d"), (3_600, "h"), (60, "m"))
AHEAD = 5
"""Seconds that the clock of a server may be ahead, without which what it has just made would be in the future."""
COLOURS = {
    "COMPLETED": "green", "SUCCEEDED": "green", "READY": "green", "ACTIVE": "green", "DONE": "green",
    "FAILED": "red", "TIMED_OUT": "red", "DESTROY_FAILED": "red", "CANCELLED": "yellow", "RUNNING": "cyan",
    "WAITING": "blue", "PAUSED": "blue", "HIBERNATED": "blue", "PENDING": "white",
}  # fmt: skip
"""The colour of a status, whatever has it."""


def type_of(field: FieldDescriptor) -> Any:
    """The descriptor of the messages in a field; None if it has other values."""
    return field.message_type


def is_message(field: FieldDescriptor) -> bool:
    """Whether a field has a message with values of its own."""
    return type_of(field) is not None and type_of(field).full_name not in LEAVES


def is_number(field: FieldDescriptor) -> bool:
    return field.cpp_type in NUMBERS


def is_bool(field: FieldDescriptor) -> bool:
    return field.cpp_type == FieldDescriptor.CPPTYPE_BOOL


def is_time(field: FieldDescriptor) -> bool:
    return type_of(field) is not None and type_of(field).full_name == TIME and not field.is_repeated


def is_present(message: Message, field: FieldDescriptor) -> bool:
    """Whether a message has a value in a field, and not its default."""
    if field.has_presence:
        return message.HasField(field.name)
    return bool(getattr(message, field.name))


def brief(field: FieldDescriptor, value: Any, now: float) -> str:
    """A value for a table, in one line: a time as the time since then."""
    if is_time(field):
        return age(now - value.seconds)
    return _text(field, value)


def exact(field: FieldDescriptor, value: Any) -> str:
    """A value for a table, in one line: a time to the second."""
    if is_time(field):
        return moment(value, whole_seconds=True)
    return _text(field, value)


def full(field: FieldDescriptor, value: Any, now: float) -> str:
    """A value with room for all that is known of it: a time and the time since then."""
    if is_time(field):
        return f"{moment(value)} ({since(now - value.seconds)})"
    return _text(field, value)


def _text(field: FieldDescriptor, value: Any) -> str:
    if field.is_repeated:
        return ",".join(_one(field, each) for each in value)
    return _one(field, value)


def _one(field: FieldDescriptor, value: Any) -> str:
    if field.enum_type is not None:
        return enum_labels(field.enum_type).get(value, str(value or ""))
    if is_bool(field):
        return "true" if value else "false"
    if field.type == FieldDescriptor.TYPE_BYTES:
        return base64.b64encode(value).decode()
    if type_of(field) is None:
        return f"{value:.10g}" if isinstance(value, float) else str(value)
    return {TIME: moment, DURATION: _duration, STATUS: _status}.get(type_of(field).full_name, _other)(value)


def moment(value: Any, *, whole_seconds: bool = False) -> str:
    """A time by RFC 3339; its seconds since 1970 if it is none of the years 1 to 9999."""
    try:
        text: str = value.ToJsonString()
    except ValueError:
        return f"{value.seconds}s"
    return f"{text[:19]}Z" if whole_seconds else text


def age(seconds: float) -> str:
    """`45s`, `3m`, `2h`, `5d`, `3y`, and `in 3m` for the future."""
    if seconds < -AHEAD:
        return f"in {span(-seconds)}"
    return span(max(seconds, 0))


def since(seconds: float) -> str:
    """`3m ago`, `in 3m`"""
    text = age(seconds)
    return text if text.startswith("in ") else f"{text} ago"


def span(seconds: float) -> str:
    """A length of time in the largest unit of which there are at least two: `90s`, `3m`, `26h`."""
    for length, unit in UNITS:
        if seconds >= 2 * length:
            return f"{int(seconds // length)}{unit}"
    return f"{int(seconds)}s"


def _duration(value: Any) -> str:
    return f"{value.seconds + value.nanos / 1e9:.10g}s"


def _status(value: Any) -> str:
    code = code_pb2.Code.Name(value.code) if value.code in code_pb2.Code.values() else str(value.code)
    return f"{code}: {value.message}" if value.message else code


def _other(value: Message) -> str:
    return as_json(plain(value), indent=None)


def displayed(text: str) -> str:
    """An untrusted text as the terminal shows it: in one line, and in the characters that its encoding has."""
    text = printable(text)
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    return text if text.isascii() else text.encode(encoding, sys.stdout.errors or "strict").decode(encoding)


def width(text: str) -> int:
    """The columns of a terminal that a text takes."""
    if text.isascii():
        return len(text)
    from rich.cells import cell_len  # noqa: PLC0415  slow to load

    return cell_len(text)


def cut(text: str, columns: int) -> str:
    """A text in at most so many columns. It ends with … if there was more."""
    if width(text) <= columns:
        return text
    from rich.cells import set_cell_size  # noqa: PLC0415  slow to load

    mark = displayed("…")[: max(columns, 0)]
    return set_cell_size(text, columns - len(mark)).rstrip() + mark


def padded(text: str, columns: int, *, right: bool) -> str:
    """A text with spaces to so many columns."""
    space = " " * (columns - width(text))
    return space + text if right else text + space


def painted(cell: str, label: str) -> str:
    """A cell in the colour of the status that it says."""
    colour = COLOURS.get(label)
    return coloured(cell, fg=colour) if colour else cell
