"""The payloads of the events of changes, as SQL."""

from collections.abc import Callable, Collection, Iterable, Mapping

from google.protobuf.descriptor import FieldDescriptor
from statehouse.v1 import options_pb2

from statehouse_server.descriptors import is_json, rules
from statehouse_server.resource.entity import Entity, sql_type

MAX_KEPT_BYTES = 16 * 1024
"""A longer value is kept in an event by its hash and length alone."""
HASHED = "$hashed"
"""The name in a payload under which the values are that are too long."""
BOOKKEEPING = frozenset({"project_id", "version", "update_time"})
"""Columns that other columns of the event tell about already."""
OF_OTHER_FORM = frozenset({"interval", "bytea"})
"""Types of columns whose JSON is not what PostgreSQL makes of them."""
LONG_FORMATS = frozenset({options_pb2.FORMAT_TEXT, options_pb2.FORMAT_CONTENT, options_pb2.FORMAT_JSON})


def payload_of(entity: Entity, names: Iterable[str]) -> str:
    """The SQL of a payload with the values of some fields, also of those that are NULL."""
    return _object(entity, names, "{}".format, "")


def whole_payload(entity: Entity, inserted: Collection[str] | None = None) -> str:
    """The SQL of a payload with the values of all fields that have one. In a row that was just inserted with some
    columns, most of the others are NULL, and are not even looked at."""
    names = [name for name in kept(entity) if inserted is None or name in inserted or not entity.nullable(name)]
    return _object(entity, names, "jsonb_strip_nulls({})".format, "{} IS NULL OR ")


def rare_payload(entity: Entity) -> str:
    """The same, of rows of which few need it: PostgreSQL prepares each part of an expression at each execution, also of
    what it does not evaluate, and this has few parts."""
    short = {name for name, field in kept(entity).items() if not _is_long(field)}
    if any(sql_type(entity.fields[name]) in OF_OTHER_FORM for name in short):
        return whole_payload(entity)
    left_out = {*entity.fields, *entity.computed, *entity.unmapped_columns} - short
    row = f"jsonb_strip_nulls(to_jsonb({entity.table}) - '{{{','.join(sorted(left_out))}}}'::text[])"
    long = kept(entity).keys() - short
    return f"{row}\n    || {_object(entity, long, 'jsonb_strip_nulls({})'.format, '{} IS NULL OR ')}"


def _object(entity: Entity, names: Iterable[str], finished: Callable[[str], str], absent: str) -> str:
    """The SQL of an object with some fields. Values that are too long are told about under `HASHED`."""
    ordered = sorted(set(names) & set(kept(entity)))
    texts = {name: _text(entity, name) for name in ordered if _is_long(entity.fields[name])}
    pairs = ", ".join(f"'{name}', {_json(entity, name)}" for name in ordered if name not in texts)
    parts = [finished(f"jsonb_build_object({pairs})")] if pairs else []
    for name, text in texts.items():
        column = f"{entity.table}.{name}"
        # An absent document is never there, so that it is told from the document `null`.
        missing = f"{column} IS NULL OR " if is_json(entity.fields[name]) else absent.format(column)
        left_out = f"{missing}octet_length({text}) > {MAX_KEPT_BYTES}"
        parts.append(f"CASE WHEN {left_out} THEN '{{}}'::jsonb ELSE jsonb_build_object('{name}', {column}) END")
    if texts:
        longest = f"GREATEST({', '.join(f'octet_length({text})' for text in texts.values())})"
        hashes = ", ".join(f"'{name}', event_hash({text})" for name, text in texts.items())
        hashed = f"jsonb_build_object('{HASHED}', jsonb_strip_nulls(jsonb_build_object({hashes})))"
        parts.append(f"CASE WHEN {longest} > {MAX_KEPT_BYTES} THEN {hashed} ELSE '{{}}'::jsonb END")
    return "\n    || ".join(parts) or "'{}'::jsonb"


def kept(entity: Entity) -> Mapping[str, FieldDescriptor]:
    """The fields whose values are kept in events."""
    left_out = BOOKKEEPING | entity.withheld
    return {name: field for name, field in entity.fields.items() if name not in left_out}


def _is_long(field: FieldDescriptor) -> bool:
    """Whether its values may be longer than what is kept."""
    return is_json(field) or field.is_repeated or rules(field).format in LONG_FORMATS


def _json(entity: Entity, name: str) -> str:
    """The SQL of a value as it stands in the JSON of a message."""
    column, kind = f"{entity.table}.{name}", sql_type(entity.fields[name])
    if kind == "interval":
        return f"extract(epoch FROM {column})::text || 's'"
    return f"encode({column}, 'base64')" if kind == "bytea" else column


def _text(entity: Entity, name: str) -> str:
    """The SQL of a long value as a text."""
    column = f"{entity.table}.{name}"
    if entity.fields[name].is_repeated:
        return f"array_to_json({column})::text"
    return f"{column}::text" if is_json(entity.fields[name]) else column
