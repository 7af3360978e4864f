"""The payloads of the events of changes, as SQL."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from google.protobuf.descriptor import FieldDescriptor

from statehouse_server.descriptors import is_json, is_long
from statehouse_server.resource.entity import Entity, sql_type

MAX_KEPT_BYTES = 16 * 1024
"""A longer value is kept in an event by its hash and length alone."""
HASHED = "$hashed"
"""The name in a payload under which the values are that are too long."""
BOOKKEEPING = frozenset({"project_id", "version", "update_time"})
"""Columns that other columns of the event tell about already."""


def payload_of(entity: Entity, names: Iterable[str]) -> str:
    """The SQL of a payload with the values of some fields, also of those that are NULL."""
    return _object(entity, names, whole=False)


def whole_payload(entity: Entity, inserted: Collection[str] | None = None) -> str:
    """The SQL of a payload with the values of all fields that have one. In a row that was just inserted with some
    columns, most of the others are NULL, and are not even looked at."""
    names = [name for name in kept(entity) if inserted is None or name in inserted or not entity.nullable(name)]
    return _object(entity, names, whole=True)


def rare_whole_payload(entity: Entity) -> str:
    """The same for a change that rarely has such a payload. Functions make it, which cost nothing until they are
    called: PostgreSQL prepares each part of an expression whenever it executes the statement."""
    names = sorted(kept(entity))
    long = [name for name in names if is_long(entity.fields[name])]
    converted = [name for name in names if name not in long and _json(entity, name) != f"{entity.table}.{name}"]
    plain = [name for name in names if name not in (*long, *converted)]
    parts = [f"event_columns(to_jsonb({entity.table}), '{{{','.join(plain)}}}')"]
    parts += [*_parts(entity, converted, whole=True), *([_kept_fields(entity, long, whole=True)] if long else [])]
    return "\n    || ".join(parts)


def _object(entity: Entity, names: Iterable[str], *, whole: bool) -> str:
    """The SQL of an object with some fields. An absent document is never there, so that it is told from the document
    `null`."""
    ordered = sorted(set(names) & set(kept(entity)))
    long = [name for name in ordered if is_long(entity.fields[name])]
    parts = _parts(entity, [name for name in ordered if name not in long], whole=whole)
    if long:
        parts.append(_long_fields(entity, long, whole=whole))
    return "\n    || ".join(parts) or "'{}'::jsonb"


def _long_fields(entity: Entity, names: Sequence[str], *, whole: bool) -> str:
    """The SQL of an object with fields whose values may be too long. A function finds out what is, if anything is."""
    longest = f"GREATEST({', '.join(f'octet_length({_text(entity, name)})' for name in names)})"
    cut = _kept_fields(entity, names, whole=whole)
    parts = " || ".join(_parts(entity, names, whole=whole))
    return f"CASE WHEN {longest} > {MAX_KEPT_BYTES} THEN {cut} ELSE {parts} END"


def _kept_fields(entity: Entity, names: Sequence[str], *, whole: bool) -> str:
    """The SQL of an object with what is kept of fields whose values may be too long."""
    values = ", ".join(_value(entity, name, whole=whole) for name in names)
    texts = ", ".join(_text(entity, name) for name in names)
    return f"event_fields('{{{','.join(names)}}}', ARRAY[{values}], ARRAY[{texts}])"


def _parts(entity: Entity, names: Sequence[str], *, whole: bool) -> list[str]:
    """The SQL of objects with fields, which together have all of them."""
    documents = [name for name in names if is_json(entity.fields[name])]
    pairs = ", ".join(f"'{name}', {_json(entity, name)}" for name in names if name not in documents)
    table = entity.table
    of_documents = (
        f"CASE WHEN {table}.{name} IS NULL THEN '{{}}' ELSE jsonb_build_object('{name}', {table}.{name}) END"
        for name in documents
    )
    others = f"jsonb_strip_nulls(jsonb_build_object({pairs}))" if whole else f"jsonb_build_object({pairs})"
    return [*([others] if pairs else []), *of_documents]


def _value(entity: Entity, name: str, *, whole: bool) -> str:
    """The SQL of a value that may be long, NULL where the object does not have it."""
    column = f"{entity.table}.{name}"
    if is_json(entity.fields[name]):
        return column
    return f"to_jsonb({column})" if whole else f"COALESCE(to_jsonb({column}), 'null')"


def kept(entity: Entity) -> Mapping[str, FieldDescriptor]:
    """The fields whose values are kept in events."""
    left_out = BOOKKEEPING | entity.withheld
    return {name: field for name, field in entity.fields.items() if name not in left_out}


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
