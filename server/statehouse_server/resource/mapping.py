"""Message descriptor <-> row, both directions.

A column is mapped to the field of the same name, and the column `task.id` to the field `id` of the message in the field
`task`. The converter of a message is compiled once from its descriptor, since it runs for every row of every response.
An unknown column is an error.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from functools import lru_cache
from typing import Any

import psycopg
from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message
from psycopg.rows import tuple_row

from statehouse_server.descriptors import enum_labels
from statehouse_server.postgres.types import POSTGRES_EPOCH
from statehouse_server.resource.entity import is_resource, nullable

FEW = 8
"""Rows for which it does not pay to look for columns without values."""
KEPT_READERS = 16
"""The functions that are kept of a reader, each for rows in which the same columns are NULL."""


def _load_expression(field: FieldDescriptor, value: str, names: dict[str, Any]) -> str:
    """Python source that converts the value of a column to the value of a field."""
    if field.message_type is not None:
        epoch = POSTGRES_EPOCH if field.message_type.full_name == "google.protobuf.Timestamp" else 0
        parts = f"{{'seconds': t // 1000000 + {epoch}, 'nanos': t % 1000000 * 1000}}"
        return f"None if (t := {value}) is None else {parts}"
    if field.enum_type is None:
        return value
    table = f"_{field.enum_type.name}"
    names[table] = {label: number for number, label in enum_labels(field.enum_type).items()} | {None: 0}
    return f"{table}[{value}]"


def _values(
    message: Any, positions: dict[str, int], names: dict[str, Any], left_out: Collection[str], path: str = ""
) -> dict[str, str]:
    """Python source of the value of each field of a message, from the columns of `row` whose names begin with `path`,
    but for those that are left out. Removes all of these from `positions`.

    The values of nested messages are dicts, which avoids one object and one copy each.
    """
    places = {field: positions.pop(path + field.name) for field in message.fields if path + field.name in positions}
    values = {
        field.name: _load_expression(field, f"row[{place}]", names)
        for field, place in places.items()
        if path + field.name not in left_out
    }
    nested = {
        field.name: _nested_values(field, positions, names, left_out)
        for field in message.fields
        if is_resource(field) and any(name.startswith(f"{field.name}.") for name in positions)
    }
    return values | nested


def _nested_values(
    field: FieldDescriptor, positions: dict[str, int], names: dict[str, Any], left_out: Collection[str]
) -> str:
    """The same for the message in a field, or None if its id is NULL: then it is not there, or not read."""
    id_ = positions[f"{field.name}.id"]
    values = _values(field.message_type, positions, names, left_out, f"{field.name}.")
    items = ", ".join(f"{name!r}: {value}" for name, value in values.items())
    return f"None if row[{id_}] is None else {{{items}}}"


class RowReader:
    """Makes messages from rows with these columns, or pairs with the value of an extra column.

    ValueError for a column that has no field.
    """

    def __init__(self, message: type[Message], columns: Sequence[str], extra_column: str = "") -> None:
        self._message = message
        self._columns = tuple(columns)
        self._extra_column = extra_column
        self._one: Callable[[Sequence[Any]], Any] = self._compiled("lambda row: {}", {})
        self._without = lru_cache(KEPT_READERS)(self._compile_without)

    def __call__(self, row: Sequence[Any]) -> Any:
        """The message, or the pair, of one row."""
        return self._one(row)

    def many(self, rows: Sequence[Sequence[Any]], make: Callable[..., Any] | None = None) -> list[Any]:
        """Those of several rows. `make` makes each message from its fields; without it, they are messages by
        themselves."""
        # A field that is given costs its time even if it is None, and of most rows many columns are NULL.
        absent: tuple[bool, ...] = ()
        if len(rows) >= FEW:
            absent = tuple([one[0] is None and one.count(None) == len(one) for one in zip(*rows, strict=True)])
        return self._without(absent)(rows, make or self._message)

    def _compile_without(self, absent: tuple[bool, ...]) -> Callable[..., list[Any]]:
        """A function that reads rows in which some columns are NULL."""
        left_out = {name for name, is_absent in zip(self._columns, absent, strict=False) if is_absent}
        return self._compiled("lambda rows, message: [{} for row in rows]", left_out)

    def _compiled(self, form: str, left_out: Collection[str]) -> Callable[..., Any]:
        positions = {name: index for index, name in enumerate(self._columns)}
        names: dict[str, Any] = {"message": self._message}
        extra_position = positions.pop(self._extra_column) if self._extra_column else None
        # Keywords: a dict of them would be copied for each row.
        values = _values(self._message.DESCRIPTOR, positions, names, left_out)
        source = f"message({', '.join(f'{name}={value}' for name, value in values.items())})"
        if extra_position is not None:
            source = f"({source}, row[{extra_position}])"
        if positions:
            raise ValueError(f"{self._message.DESCRIPTOR.name} has no field for {', '.join(positions)}")
        return eval(form.format(source), names)  # type: ignore[no-any-return]  # noqa: S307  from descriptors alone


def _dump_expression(field: FieldDescriptor, names: dict[str, Any]) -> str:
    """Python source that converts a field of `message` to a parameter."""
    value = f"message.{field.name}"
    if field.has_presence:
        return f"{value} if message.HasField({field.name!r}) else None"
    if field.enum_type is not None:
        table = f"_{field.enum_type.name}"
        names[table] = enum_labels(field.enum_type)
        return f"[{table}[one] for one in {value}]" if field.is_repeated else f"{table}.get({value})"
    if field.is_repeated:
        return f"list({value})"
    return f"{value} or None" if nullable(field) else value


def compile_writer(message: type[Message], fields: Iterable[str]) -> Callable[[Message], dict[str, Any]]:
    """A function from a message to parameters with the names of these fields."""
    names: dict[str, Any] = {}
    described: Any = message.DESCRIPTOR.fields_by_name
    items = ", ".join(f"{name!r}: {_dump_expression(described[name], names)}" for name in fields)
    return eval(f"lambda message: {{{items}}}", names)  # type: ignore[no-any-return]  # noqa: S307


class MessageRowFactory:
    """The row factory of one statement: makes messages from rows, or pairs of a message and an extra column."""

    def __init__(self, message: type[Message], *, extra_column: str = "") -> None:
        self.message = message
        self.extra_column = extra_column
        self._reader: RowReader | None = None

    def __call__(self, cursor: psycopg.Cursor[Any]) -> Callable[[Sequence[Any]], Any]:
        if self._reader is None and cursor.description is not None:
            self._reader = RowReader(self.message, [column.name for column in cursor.description], self.extra_column)
        return self._reader or tuple_row(cursor)
