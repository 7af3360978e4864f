"""The JSON of messages as people write it, in the form that the library for Protocol Buffers takes.

Beside what that allows, people may write

* a value of an enum by its label in any case: `running` for `TASK_STATUS_RUNNING`;
* the document of a field `*_json` as it is: `{"metadataJson": {"a": 1}}`. A string is taken as the text of one;
* a packed message by its bare name, `{"@type": "CreateTaskRequest", …}`, or a packed request by the name of its method:
  `{"CreateTask": {…}}`.

What is wrong is told with its path, what was given, and what would be right.
"""

import json
import math
import re
from collections.abc import Iterable, Mapping
from typing import Any

from google.protobuf import descriptor_pool, json_format
from google.protobuf.descriptor import Descriptor, EnumDescriptor, FieldDescriptor
from google.protobuf.message_factory import GetMessageClass
from statehouse.v1 import options_pb2

from statehouse_server.cli.client.documents.json_value import SHOWN_CHARACTERS, Unexpected, shown
from statehouse_server.cli.client.methods import PACKAGE, files, method_named, methods
from statehouse_server.descriptors import enum_labels, is_json, rules, snake

TYPE = "@type"
TYPE_URL = "type.googleapis.com/"
ANY = "google.protobuf.Any"
WELL_KNOWN = {
    "google.protobuf.Timestamp": 'a time like "2026-01-31T12:00:00Z"',
    "google.protobuf.Duration": 'seconds like "1.5s"',
    "google.protobuf.FieldMask": 'names of fields like "name,status"',
}
"""Messages with a JSON of their own, and what it is like."""
INTEGERS = {
    FieldDescriptor.CPPTYPE_INT32: (-(2**31), 2**31 - 1),
    FieldDescriptor.CPPTYPE_UINT32: (0, 2**32 - 1),
    FieldDescriptor.CPPTYPE_INT64: (-(2**63), 2**63 - 1),
    FieldDescriptor.CPPTYPE_UINT64: (0, 2**64 - 1),
}


class Number(str):
    """The text of a number, so that documents keep their numbers as they were written."""

    __slots__ = ()


def normalized(value: Any, descriptor: Descriptor, path: str = "") -> Any:
    """The JSON of a message as the library for Protocol Buffers takes it, with the names of the proto. Raises
    Unexpected."""
    if descriptor.full_name == ANY:
        return _packed(value, path)
    if descriptor.full_name in WELL_KNOWN:
        return _well_known(value, descriptor, path)
    if not isinstance(value, Mapping):
        raise _unexpected(value, path, "an object")
    result: dict[str, Any] = {}
    for key, inner in value.items():
        if inner is None:
            continue
        field, place = _field(key, descriptor, path), _below(path, key)
        if field.name in result:
            raise Unexpected(f"{place} is given twice")
        result[field.name] = _value(inner, field, place)
    _refuse_several_of_a_oneof(result, descriptor, path)
    return result


def _field(key: str, descriptor: Descriptor, path: str) -> FieldDescriptor:
    for field in descriptor.fields:
        if key in (field.name, field.json_name):
            return field
    known = [field.name if "_" in key else field.json_name for field in descriptor.fields]
    deeper = [
        f"{field.json_name}.{key}"
        for field in descriptor.fields
        if field.message_type and not field.is_repeated and key in (one.json_name for one in field.message_type.fields)
    ]
    hint = suggestion(key, known, deeper) or f" Known are {', '.join(known) or 'none'}"
    raise Unexpected(f"{path or 'it'} has no field {shown(key)}.{hint}")


def suggestion(asked: str, known: Iterable[str], better: Iterable[str] = ()) -> str:
    """A question for what was probably meant; empty if nothing is near."""
    from difflib import get_close_matches  # noqa: PLC0415  only for what is wrong

    near = [*better, *get_close_matches(asked, list(known), 3)]
    return f" Did you mean {' or '.join(near)}?" if near else ""


def _refuse_several_of_a_oneof(value: dict[str, Any], descriptor: Descriptor, path: str) -> None:
    for oneof in descriptor.oneofs:
        both = [field.json_name for field in oneof.fields if field.name in value]
        if len(both) > 1:
            raise Unexpected(f"{path or 'it'} can have only one of {' and '.join(both)}")


def _value(value: Any, field: FieldDescriptor, path: str) -> Any:
    if field.message_type and field.message_type.GetOptions().map_entry:
        if not isinstance(value, Mapping):
            raise _unexpected(value, path, "an object")
        inner_field = field.message_type.fields_by_name["value"]
        return {key: _item(inner, inner_field, _below(path, key)) for key, inner in value.items()}
    if not field.is_repeated:
        return _item(value, field, path)
    if not isinstance(value, list | tuple):
        raise _unexpected(value, path, "a list")
    return [_item(item, field, f"{path}[{index}]") for index, item in enumerate(value)]


def _item(value: Any, field: FieldDescriptor, path: str) -> Any:
    if field.message_type:
        return normalized(value, field.message_type, path)
    if field.enum_type:
        return _enum(value, field.enum_type, path)
    if field.cpp_type in INTEGERS:
        return _integer(value, path, *INTEGERS[field.cpp_type])
    if field.cpp_type in (FieldDescriptor.CPPTYPE_DOUBLE, FieldDescriptor.CPPTYPE_FLOAT):
        return _real(value, path)
    if field.cpp_type == FieldDescriptor.CPPTYPE_BOOL:
        if not isinstance(value, bool):
            raise _unexpected(value, path, "true or false")
        return value
    return _text(value, field, path)


def _text(value: Any, field: FieldDescriptor, path: str) -> str:
    if isinstance(value, Number) or not isinstance(value, str):
        if rules(field).format == options_pb2.FORMAT_SECRET:
            raise Unexpected(f"{path} is not a text")
        if not is_json(field):
            raise _unexpected(value, path, "a text")
        value = _written(value)
    if any("\ud800" <= char <= "\udfff" for char in value):
        raise Unexpected(f"{path} has half of a surrogate pair")
    return str(value)


def _enum(value: Any, enum: EnumDescriptor, path: str) -> str | int:
    if not isinstance(value, str | int) or isinstance(value, bool):
        raise _unexpected(value, path, "a name")
    if re.fullmatch(r"\d{1,9}", str(value)):
        return int(value)
    asked = str(value).upper().replace("-", "_")
    for name in (asked, f"{snake(enum.name).upper()}_{asked}"):
        if name in enum.values_by_name:
            return name
    raise _unexpected(value, path, f"one of {', '.join(enum_labels(enum).values())}")


def _integer(value: Any, path: str, least: int, most: int) -> int:
    number = _finite(value)
    if re.fullmatch(r"-?\d{1,20}", str(value)):
        number = int(value)
    if number is None or not least <= number <= most or number != int(number):
        raise _unexpected(value, path, f"a whole number from {least} to {most}")
    return int(number)


def _real(value: Any, path: str) -> float:
    number = _finite(value)
    if number is None:
        raise _unexpected(value, path, "a number")
    return number


def _finite(value: Any) -> float | None:
    """The number that a value is; None if it is none, or too large."""
    try:
        number = None if isinstance(value, bool) or not isinstance(value, str | int | float) else float(value)
    except (ValueError, OverflowError):
        return None
    return number if number is not None and math.isfinite(number) else None


def _well_known(value: Any, descriptor: Descriptor, path: str) -> Any:
    if descriptor.name == "FieldMask":
        value = _mask(value)
    try:
        return json_format.MessageToDict(json_format.ParseDict(value, GetMessageClass(descriptor)()))
    except (json_format.ParseError, TypeError, ValueError, AttributeError):
        raise _unexpected(value, path, WELL_KNOWN[descriptor.full_name]) from None


def _mask(value: Any) -> Any:
    """A mask in JSON has the names of JSON. Those of the proto are accepted, as everywhere, and so is a list."""
    names = ",".join(map(str, value)) if isinstance(value, list | tuple) else value
    return re.sub("_([a-z])", lambda found: found[1].upper(), names) if isinstance(names, str) else names


def _packed(value: Any, path: str) -> dict[str, Any]:
    """A message of any type, which is named by `@type`, with or without its package, or by a method that takes it."""
    if not isinstance(value, Mapping) or (TYPE not in value and len(value) != 1):
        raise Unexpected(
            f'{path} has to name what it contains, as in {{"GetTask": {{…}}}} or {{"{TYPE}": "GetTaskRequest", …}}'
        )
    if TYPE in value:
        descriptor = _type_named(str(value[TYPE]), path)
        fields: Any = {key: inner for key, inner in value.items() if key != TYPE}
    else:
        [(name, fields)] = value.items()
        descriptor = _request_of(name, path)
        path = _below(path, name)
    if descriptor.full_name in WELL_KNOWN or descriptor.full_name == ANY:
        return {TYPE: TYPE_URL + descriptor.full_name, "value": normalized(fields.get("value"), descriptor, path)}
    return {TYPE: TYPE_URL + descriptor.full_name, **normalized(fields, descriptor, path)}


def _type_named(name: str, path: str) -> Descriptor:
    bare = name.rpartition("/")[2]
    known = [message for file in files() for message in file.message_types_by_name]
    try:
        return descriptor_pool.Default().FindMessageTypeByName(bare if "." in bare else f"{PACKAGE}.{bare}")
    except KeyError:
        hint = suggestion(bare.rpartition(".")[2], known)
        raise Unexpected(f"{_below(path, TYPE)} is {shown(name)}, and there is no such message.{hint}") from None


def _request_of(name: str, path: str) -> Descriptor:
    method = method_named(name)
    if method is None:
        hint = suggestion(name, [one.descriptor.name for one in methods()])
        raise Unexpected(f"{path} has {shown(name)}, and there is no such method.{hint}")
    return method.descriptor.input_type


def _written(value: Any) -> str:
    """A document as text, with its numbers as they were."""
    if isinstance(value, Number):
        return str(value)
    if isinstance(value, Mapping):
        members = (f"{json.dumps(key, ensure_ascii=False)}: {_written(inner)}" for key, inner in value.items())
        return f"{{{', '.join(members)}}}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_written, value))}]"
    return json.dumps(value, ensure_ascii=False)


def _below(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key


def _unexpected(value: Any, path: str, wanted: str) -> Unexpected:
    seen = str(value)[:SHOWN_CHARACTERS] if isinstance(value, Number) else shown(value)
    return Unexpected(f"{path or 'it'} is {seen}, not {wanted}")
