"""What a server answered as documents: JSON and YAML in printable ASCII, and JSON of strangers for reading.

The forms are those of protobuf's JSON: names in camel case, 64-bit integers as texts. What is a JSON document in a
field remains a text in YAML too, since another reader of its numbers could lose digits.
"""

import json
import re
from typing import Any

import click
from google.protobuf import descriptor_pool, json_format
from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message

from statehouse_server.descriptors import snake

DEEPEST = 40
"""Levels that are indented. Those below are not, so that a deep document is no large one."""
_PART = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')


def plain(message: Message) -> dict[str, Any]:
    """A message as plain values, in protobuf's JSON form. Raises ClickException if it has none."""
    try:
        return json_format.MessageToDict(message, descriptor_pool=descriptor_pool.Default())
    except (json_format.Error, TypeError, ValueError) as error:
        raise click.ClickException(f"The response cannot be written as JSON: {error}") from None


def merged(response: Message, subject: FieldDescriptor | None) -> dict[str, Any]:
    """What a response is about, as plain values; whatever else the response has stands beside its fields."""
    values = plain(response)
    about = values.pop(subject.json_name, {}) if subject is not None else {}
    return {**about, **values}


def merged_rows(response: Message, subject: FieldDescriptor) -> list[dict[str, Any]]:
    """The rows of a response as plain values. What is included with a row stands beside its fields."""
    values = plain(response)
    rows: list[dict[str, Any]] = values.get(subject.json_name, [])
    by_id = {row["id"]: row for row in rows} if inclusions(subject) else {}
    for field, owner in inclusions(subject):
        for one in values.get(field.json_name, []):
            if row := by_id.get(one.get(owner.json_name)):
                row.setdefault(field.json_name, []).append(one)
    return rows


def inclusions(subject: FieldDescriptor) -> list[tuple[FieldDescriptor, FieldDescriptor]]:
    """The fields of a response with what belongs to its rows, and in that the field with the id of the row."""
    row: Any = subject.message_type
    owner = f"{snake(row.name)}_id"
    response: Any = subject.containing_type
    others = [field for field in response.fields if field.message_type is not None and field != subject]
    owners = [(field, field.message_type.fields_by_name.get(owner)) for field in others]
    return [(field, owner) for field, owner in owners if owner is not None]


def as_json(value: Any, *, indent: int | None = 2) -> str:
    """Plain values as JSON in printable ASCII, on one line without an indent."""
    return json.dumps(value, indent=indent)


def as_yaml(value: Any) -> str:
    """Plain values as YAML in printable ASCII, which ends with a line break."""
    import yaml  # noqa: PLC0415  slow to load

    dumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    simple = json.loads(json.dumps(value))  # without types of protobuf
    text: str = yaml.dump(simple, Dumper=dumper, sort_keys=False, width=120)
    return text


def indented(text: str) -> str:
    """A JSON document with a line for each value, and each number as it was written."""
    written: list[str] = []
    depth = 0
    parts = _PART.findall(text)
    for part, following in zip(parts, [*parts[1:], ""], strict=True):
        opens, closes = part in "{[", following in ("}", "]")
        depth += opens - closes
        written.append(": " if part == ":" else part)
        if (opens or closes or part == ",") and not (opens and closes):
            written.append("\n" + "  " * min(depth, DEEPEST))
    return "".join(written)
