"""A single thing as the names and values of its fields, and what stands beside them as blocks below."""

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message

from statehouse_server.cli.client.documents.writing import as_json, indented, plain
from statehouse_server.cli.client.methods import spoken
from statehouse_server.cli.client.output import cells
from statehouse_server.cli.client.output.table import GAP, PLACES, Shorten, Table, columns_of, ids_in, keys, rank, room
from statehouse_server.cli.console import coloured, printable, printable_lines
from statehouse_server.descriptors import is_json

COUNTED = (["total"], ["total", "counts"])
"""The fields of the response to a count."""
Value = tuple[FieldDescriptor, Any]


@dataclass(frozen=True)
class Detail:
    """Describes responses in lines."""

    wide: bool
    shorten: Shorten

    def lines(self, response: Message, subject: FieldDescriptor | None, *, done: str) -> Iterator[str]:
        """What a response is about, or what was done with it, and below it whatever else the response says."""
        if [field.name for field in response.DESCRIPTOR.fields] in COUNTED:
            yield from self._counts(response)
            return
        values = list(_values(response))
        about = [value for field, value in values if field == subject]
        beside = [(field, value) for field, value in values if field != subject]
        if done and (about or not values):
            yield printable(done)
        elif about:
            beside = [*_values(about[0]), *beside]
        yield from self._block(beside)

    def _counts(self, counted: Any) -> Iterator[str]:
        """The numbers of groups, and of all in the last line; or only the latter, if there are no groups."""
        groups: Any = getattr(counted, "counts", ())
        known = columns_of(groups[0].DESCRIPTOR, wide=self.wide) if groups else []
        columns = [column for column in known if any(map(column.matters, groups))]
        if len(columns) < 2:
            yield str(counted.total)
            return
        total, of_group = type(groups[0])(count=counted.total), columns[0].text

        def labelled(row: Message, now: float) -> str:
            return "total" if row is total else of_group(row, now)

        table = Table([replace(columns[0], text=labelled), *columns[1:]], room=room(wide=self.wide))
        yield from table.lines([*groups, total], {})

    def _block(self, values: Iterable[Value]) -> Iterator[str]:
        """Values beside their names, and what has several values as blocks of their own, separated by empty lines."""
        values = list(values)
        single = [(field, value) for field, value in values if not cells.is_message(field)]
        yield from _pairs([(_name(field), _lines_of(field, value)) for field, value in single])
        separate = bool(single)
        for field, value in values:
            if cells.is_message(field):
                if separate:
                    yield ""
                yield coloured(f"{_name(field)}:", bold=True)
                yield from self._inner(field, value)
                separate = True

    def _inner(self, field: FieldDescriptor, value: Any) -> Iterator[str]:
        """What is in a field that has a message, or several."""
        inner = cells.type_of(field)
        if inner.GetOptions().map_entry:
            yield from _pairs([(printable(str(key)), printable_lines(str(value[key])).split("\n")) for key in value])
        elif inner.full_name == cells.ANY:
            for one in value if field.is_repeated else [value]:
                yield from as_json(plain(one)).split("\n")
        elif field.is_repeated:
            columns = columns_of(inner, wide=self.wide)
            ids = set() if self.wide else ids_in(columns, value)
            yield from Table(columns, room=room(wide=self.wide)).lines(value, self.shorten(ids))
        else:
            yield from self._block(_values(value))


def _values(message: Message) -> Iterator[Value]:
    """The fields of a message that have a value: those of what is stored in the order of tables, and without zeros,
    since these fields may not have been read."""
    descriptor: Any = message.DESCRIPTOR
    stored = bool(keys(descriptor))
    for field in sorted(descriptor.fields, key=lambda field: PLACES.index(rank(field)) if stored else 0):
        is_zero = not field.is_repeated and not field.has_presence and (cells.is_number(field) or cells.is_bool(field))
        if cells.is_present(message, field) or (is_zero and not stored):
            yield field, getattr(message, field.name)


def _pairs(pairs: Sequence[tuple[str, Sequence[str]]]) -> Iterator[str]:
    """Names, and the lines of their values beside them."""
    column = max((cells.width(name) for name, _ in pairs), default=0)
    for name, (first, *others) in pairs:
        yield (coloured(cells.padded(name, column, right=False), bold=True) + GAP + first).rstrip()
        yield from (" " * column + GAP + other for other in others)


def _lines_of(field: FieldDescriptor, value: Any) -> list[str]:
    if field.is_repeated:
        return [printable_lines(cells.full(field, [one], time.time())) for one in value]
    text = indented(value) if is_json(field) else cells.full(field, value, time.time())
    if field.enum_type is not None:
        return [cells.painted(text, text)]
    return printable_lines(text).split("\n")


def _name(field: FieldDescriptor) -> str:
    return spoken(field.name.removesuffix("_json"))
