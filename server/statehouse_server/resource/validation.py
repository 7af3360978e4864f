"""Validation of requests, in one place, before a connection is checked out.

The checks of a message are compiled once from its descriptor: from the types of its fields and their rules in the proto
(`statehouse/v1/options.proto`).
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Set
from functools import cache
from typing import Any

from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.message import Message
from statehouse.v1 import options_pb2

from statehouse_server.descriptors import behaves, rules
from statehouse_server.errors import MAX_VIOLATIONS, InvalidRequest
from statehouse_server.resource import json_documents as documents
from statehouse_server.resource.breadth import too_broad

ID = re.compile(r"[A-Za-z0-9._:-]{1,128}")
NO_ID = "must be 1–128 characters of A-Z a-z 0-9 . _ : -"
EMAIL = re.compile(r"[^@\s]+@[^@\s]+")
MAX_NAME = 255
MAX_EMAIL = 254
MAX_TOKEN = 2048
MAX_AMOUNT = 1e15
MAX_URI = 2048
MAX_TEXT = MAX_SECRET_BYTES = MAX_LINE_BYTES = 65_536
MAX_ITEMS = 10_000
MAX_BYTES = 1024 * 1024
IDS = ("id", "job_id")
"""The fields of items that no two items of a list may have in common: the first that they have."""
MIN_SECONDS, MAX_SECONDS = -62_135_596_800, 253_402_300_799
"""0001-01-01 and the last second of 9999."""

Violations = list[tuple[str, str]]
Check = Callable[[Any, str, Violations], Any]
"""Takes a value, the path of its field and the list to append problems to. Returns the value to use instead, or
None."""


def validate(request: Message) -> None:
    """Raise InvalidRequest with all problems of a request, at most ten. Normalizes names in place."""
    violations: Violations = []
    _check_message(request, "", violations)
    violations += too_broad(request)
    if violations:
        raise InvalidRequest(*violations[0], *violations[1:])


def _check_message(message: Message, path: str, violations: Violations, *, partial: bool = False) -> None:
    """Check the fields that are set and, unless the message is `partial`, that the required fields are set."""
    wanted = _rules(message.DESCRIPTOR)
    fields = message.ListFields()
    met = 0
    for field, value in fields:
        if field in wanted.demanded:
            met += 1
        found = wanted.checks.get(field)
        if found is not None:
            name, check = found
            normal = check(value, path + name, violations)
            if normal is not None:
                setattr(message, name, normal)
            if len(violations) >= MAX_VIOLATIONS:
                return
    if met < wanted.demands and not partial:
        violations += wanted.missing(path, {field.name for field, _ in fields})


class _Rules:
    """What is checked of a message."""

    def __init__(self, descriptor: Descriptor) -> None:
        checks = {field: check for field in descriptor.fields if (check := _check_of(field)) is not None}
        if "update_mask" in descriptor.fields_by_name:
            # In an update, absent fields of the resource are not changed.
            checks = {field: _check_partial if check is _check_nested else check for field, check in checks.items()}
        self.checks = {field: (field.name, check) for field, check in checks.items()}
        """The name of a field and its check."""
        self._required = [field for field in descriptor.fields if behaves(field, "REQUIRED")]
        self._oneofs = [
            oneof for oneof in descriptor.oneofs if oneof.GetOptions().Extensions[options_pb2.oneof].required
        ]
        self.demanded = {*self._required, *(field for oneof in self._oneofs for field in oneof.fields)}
        """The fields that are required, and those of required oneofs, of which a message has at most one each."""
        self.demands = len(self._required) + len(self._oneofs)
        """How many of them have to be set."""

    def missing(self, path: str, present: Set[str]) -> Violations:
        """The required fields that are not among those that are set, and the required oneofs without a field."""
        oneofs = {oneof.name: [field.name for field in oneof.fields] for oneof in self._oneofs}
        return [(path + field.name, "is required") for field in self._required if field.name not in present] + [
            (path + name, f"needs {' or '.join(names)}") for name, names in oneofs.items() if present.isdisjoint(names)
        ]


_rules = cache(_Rules)


def _check_of(field: FieldDescriptor) -> Check | None:
    if behaves(field, "OUTPUT_ONLY"):
        return None
    if field.is_repeated:
        return _check_map if _is_map(field) else _repeated(field)
    return _check_of_one(field)


def _check_of_one(field: FieldDescriptor) -> Check | None:
    if field.enum_type is not None:
        return _enum(field)
    if field.message_type is not None:
        return _message(field)
    return SCALARS[field.type](field)


def _string(field: FieldDescriptor) -> Check | None:
    return FORMATS.get(rules(field).format)


def _repeated(field: FieldDescriptor) -> Check:
    one = _check_of_one(field)
    most = rules(field).max_items or MAX_ITEMS
    check_all = _check_values(field)

    def check(values: Any, path: str, violations: Violations) -> None:
        if len(values) > most:
            violations.append((path, f"has {len(values)} items; {most} are allowed"))
            return
        for index, value in enumerate(values):
            normal = one(value, f"{path}[{index}]", violations) if one else None
            if normal is not None:
                values[index] = normal
            if len(violations) >= MAX_VIOLATIONS:
                return
        if check_all:
            check_all(values, path, violations)

    return check


def _check_values(field: FieldDescriptor) -> Check | None:
    """The check of all items of a list together."""
    if rules(field).max_values:
        return _filters(rules(field).max_values)
    if field.enum_type or rules(field).filter_values or rules(field).filter_target:
        return None
    if field.message_type is None:
        return _check_distinct
    return _distinct_messages(field.message_type)


def _check_distinct(values: Any, path: str, violations: Violations) -> None:
    violations += [(f"{path}[{index}]", "is empty") for index, value in enumerate(values) if value == ""]
    twice = next((value for value, count in Counter(values).items() if count > 1 and value), None)
    if twice:
        violations.append((path, f"contains {twice} twice"))


def _distinct_messages(descriptor: Descriptor) -> Check | None:
    """The check that no two items of a list share an id: their own, with their kind if that identifies them too, or
    that of the job that they are about. None if they have no such id."""
    name = next((one for one in IDS if one in descriptor.fields_by_name), "")
    kind = descriptor.fields_by_name.get("kind")
    of_kinds = kind is not None and behaves(kind, "IDENTIFIER")

    def check(values: Any, path: str, violations: Violations) -> None:
        ids = [f"{one.kind}/{one.id}" for one in values] if of_kinds else [getattr(one, name) for one in values]
        _check_distinct([id_ for id_ in ids if id_], path, violations)

    return check if name else None


def _filters(most: int) -> Check:
    def check(filters: Any, path: str, violations: Violations) -> None:
        for index, one in enumerate(filters):
            if (count := _count_values(one)) > most:
                violations.append((f"{path}[{index}]", f"has {count} values; {most} are allowed"))

    return check


def _count_values(message: Message) -> int:
    """The number of values in all lists of a filter."""
    fields = message.ListFields()
    nested = sum(_count_values(value) for field, value in fields if field.message_type and not field.is_repeated)
    return nested + sum(len(value) for field, value in fields if field.is_repeated)


def _is_map(field: FieldDescriptor) -> bool:
    return field.message_type is not None and bool(field.message_type.GetOptions().map_entry)


def _check_map(values: Any, path: str, violations: Violations) -> None:
    for key, value in values.items():
        _check_name(key, f"{path}[{key[:40]!r}]", violations)
        if isinstance(value, str):
            _check_name(value, f"{path}[{key[:40]!r}]", violations)


def _check_nested(value: Message, path: str, violations: Violations) -> None:
    _check_message(value, path + ".", violations)


def _check_partial(value: Message, path: str, violations: Violations) -> None:
    _check_message(value, path + ".", violations, partial=True)


def _integer(field: FieldDescriptor) -> Check:
    bounds = rules(field)
    least, most = int(bounds.min), int(bounds.max) if bounds.HasField("max") else 2**63 - 1
    problem = f"must be between {least} and {most}" if bounds.HasField("max") else "must not be negative"

    def check(value: int, path: str, violations: Violations) -> None:
        if not least <= value <= most:
            violations.append((path, problem))

    return check


def _amount(field: FieldDescriptor) -> Check:
    bounds = rules(field)
    most = bounds.max if bounds.HasField("max") else MAX_AMOUNT
    problem = f"must be between {bounds.min:g} and {'10^15' if most == MAX_AMOUNT else f'{most:g}'}"

    def check(value: float, path: str, violations: Violations) -> None:
        if not bounds.min <= value <= most:
            violations.append((path, problem))

    return check


def _check_bytes(value: bytes, path: str, violations: Violations) -> None:
    if len(value) > MAX_BYTES:
        violations.append((path, "has more than 1 MiB"))


def _enum(field: FieldDescriptor) -> Check:
    name, known = field.enum_type.name, frozenset(field.enum_type.values_by_number) - {0}  # type: ignore[union-attr]

    def check(value: int, path: str, violations: Violations) -> None:
        if value not in known:
            problem = "needs a value" if value == 0 else f"has no value {value}"
            violations.append((path, f"{problem}; see {name}"))

    return check


def _check_id(value: str, path: str, violations: Violations) -> None:
    if not ID.fullmatch(value) and value:
        violations.append((path, NO_ID))


def refuse_bad_id(field: str, id_: str) -> None:
    """Raise InvalidRequest for a text that is no id."""
    if not ID.fullmatch(id_):
        raise InvalidRequest(field, NO_ID)


def _check_token(value: str, path: str, violations: Violations) -> None:
    if not re.fullmatch(r"[!-~]*", value) or len(value) > MAX_TOKEN:
        violations.append((path, "is not a token of this service"))


def _check_uri(value: str, path: str, violations: Violations) -> None:
    if len(value) > MAX_URI or not value.isprintable() or " " in value:
        violations.append((path, f"must have at most {MAX_URI} printable characters and no spaces"))


def _check_text(value: str, path: str, violations: Violations) -> None:
    if len(value) > MAX_TEXT or "\0" in value:
        violations.append((path, f"must have at most {MAX_TEXT} characters, and no U+0000"))


def _check_line(value: str, path: str, violations: Violations) -> None:
    if len(value) > MAX_LINE_BYTES or (not value.isascii() and len(value.encode()) > MAX_LINE_BYTES) or "\0" in value:
        violations.append((path, f"must have at most {MAX_LINE_BYTES} bytes, and no U+0000"))


def _check_content(value: str, path: str, violations: Violations) -> None:
    if len(value) > documents.MAX_BYTES or len(value.encode()) > documents.MAX_BYTES or "\0" in value:
        violations.append((path, "must have at most 4 MB, and no U+0000"))


def _check_secret(value: str, path: str, violations: Violations) -> None:
    if len(value.encode()) > MAX_SECRET_BYTES:
        violations.append((path, f"has more than {MAX_SECRET_BYTES} bytes"))


def _check_key(value: str, path: str, violations: Violations) -> None:
    try:
        refuse_bad_key(path, value)
    except InvalidRequest as error:
        violations += error.violations


def refuse_bad_key(field: str, key: str) -> None:
    """Raise InvalidRequest unless an idempotency key has 1–128 visible ASCII characters, which a header can carry."""
    if not re.fullmatch(r"[!-~]{1,128}", key):
        raise InvalidRequest(field, "must be 1–128 visible characters of ASCII")


_SIMPLE = re.compile(r"[!-~]([ -~]*[!-~])?")
_UNWANTED = frozenset({"Cc", "Cf", "Cs", "Cn", "Co", "Zl", "Zp"})
"""Categories of characters that names must not contain: control, format (bidirectional controls, tags, soft hyphens,
zero-width spaces), surrogates, unassigned, private use, line and paragraph separators."""
_JOINERS = frozenset("\u200c\u200d" + "".join(map(chr, range(0xFE00, 0xFE10))))
"""Characters that scripts and emoji need between others: joiners and variation selectors."""
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0")
"""Letters and marks that are invisible."""


def _check_name(value: str, path: str, violations: Violations) -> str | None:
    if len(value) > MAX_NAME:
        violations.append((path, f"has {len(value)} characters; {MAX_NAME} are allowed"))
        return None
    if _SIMPLE.fullmatch(value) or not value:
        return None
    if value != value.strip():
        violations.append((path, "must not begin or end with a space"))
    if any(_is_unwanted(char) for char in value):
        violations.append((path, "must not have control, invisible, unassigned or bidirectional characters"))
        return None
    if all(char in _JOINERS for char in value):
        violations.append((path, "must have at least one visible character"))
        return None
    normal = unicodedata.normalize("NFC", value)
    if len(normal) > MAX_NAME:
        violations.append((path, f"has {len(normal)} characters; {MAX_NAME} are allowed"))
    return normal


def is_name(value: Any) -> bool:
    """Whether a value is what a field with FORMAT_NAME can store, as it is."""
    violations: Violations = []
    return (
        isinstance(value, str)
        and value != ""
        and _check_name(value, "", violations) in (None, value)
        and not violations
    )


def _check_email(value: str, path: str, violations: Violations) -> str | None:
    if not value:
        return None
    # Before it is normalized, it may be of any length. NFC comes last, since lower case can undo it.
    normal = unicodedata.normalize("NFC", value.lower()) if len(value) <= MAX_EMAIL else value
    if len(normal) > MAX_EMAIL or not EMAIL.fullmatch(normal) or any(_is_invisible(char) for char in value):
        violations.append((path, f"must be an e-mail address of at most {MAX_EMAIL} visible characters"))
        return None
    return normal


def _is_invisible(char: str) -> bool:
    """Whether nobody would see a character in an address: joiners there would make two that look the same."""
    return char in _JOINERS or _is_unwanted(char)


def _is_unwanted(char: str) -> bool:
    return char in _BLANK or (unicodedata.category(char) in _UNWANTED and char not in _JOINERS)


def _check_timestamp(value: Any, path: str, violations: Violations) -> None:
    if not (MIN_SECONDS <= value.seconds <= MAX_SECONDS and 0 <= value.nanos <= 999_999_999):
        violations.append((path, "must be between the years 0001 and 9999, with nanos of 0–999,999,999"))


def _duration(field: FieldDescriptor) -> Check:
    least, most = rules(field).min, rules(field).max

    def check(value: Any, path: str, violations: Violations) -> None:
        seconds = value.seconds + value.nanos / 1e9
        # Never negative, so neither seconds nor nanos may be negative.
        if not least <= seconds <= most or not 0 <= value.nanos <= 999_999_999:
            violations.append((path, f"must be between {least:.10g} and {most:.10g} seconds"))

    return check


def _check_mask(value: Any, path: str, violations: Violations) -> None:
    if len(value.paths) > 100 or any(len(one) > 100 for one in value.paths):
        violations.append((path, "names fields that do not exist"))


def _check_any(value: Any, path: str, violations: Violations) -> None:
    if not value.type_url:
        violations.append((path, "is required"))


def _check_json(text: str, path: str, violations: Violations) -> None:
    if found := documents.problem(text):
        violations.append((path, found))


MESSAGE_CHECKS: dict[str, Check] = {
    "google.protobuf.Timestamp": _check_timestamp,
    "google.protobuf.FieldMask": _check_mask,
    "google.protobuf.Any": _check_any,
}


def _message(field: FieldDescriptor) -> Check:
    name = field.message_type.full_name  # type: ignore[union-attr]
    return _duration(field) if name == "google.protobuf.Duration" else MESSAGE_CHECKS.get(name, _check_nested)


FORMATS: dict[int, Check] = {
    options_pb2.FORMAT_ID: _check_id,
    options_pb2.FORMAT_NAME: _check_name,
    options_pb2.FORMAT_TEXT: _check_text,
    options_pb2.FORMAT_CONTENT: _check_content,
    options_pb2.FORMAT_JSON: _check_json,
    options_pb2.FORMAT_URI: _check_uri,
    options_pb2.FORMAT_TOKEN: _check_token,
    options_pb2.FORMAT_SECRET: _check_secret,
    options_pb2.FORMAT_IDEMPOTENCY_KEY: _check_key,
    options_pb2.FORMAT_EMAIL: _check_email,
    options_pb2.FORMAT_LINE: _check_line,
}
SCALARS: dict[int, Callable[[FieldDescriptor], Check | None]] = {
    FieldDescriptor.TYPE_STRING: _string,
    FieldDescriptor.TYPE_BYTES: lambda _: _check_bytes,
    FieldDescriptor.TYPE_BOOL: lambda _: None,
    FieldDescriptor.TYPE_INT32: _integer,
    FieldDescriptor.TYPE_INT64: _integer,
    FieldDescriptor.TYPE_DOUBLE: _amount,
}
