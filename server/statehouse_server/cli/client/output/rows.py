"""The rows of a list in each form of output, written as they arrive."""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Protocol

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message

from statehouse_server.cli.client.documents.writing import as_json, as_yaml, inclusions, merged_rows, plain
from statehouse_server.cli.client.methods import spoken
from statehouse_server.cli.client.output import cells
from statehouse_server.cli.client.output.table import Column, Rank, Shorten, Table, columns_of, ids_in, key_of, room
from statehouse_server.cli.client.output.watch import Change
from statehouse_server.cli.console import printable

LONGEST_CHANGE = len("changed")


class Rows(Protocol):
    """Prints rows."""

    def add(self, response: Message) -> None:
        """Print the rows of a response."""

    def end(self, *, whole: bool) -> None:
        """Print what follows the last row of a list that is whole, or of one that broke off."""

    def change(self, changes: Sequence[Change]) -> None:
        """Print rows that are watched, and what has happened to them."""


class TableRows:
    """Rows as the lines of a table."""

    def __init__(self, subject: FieldDescriptor, shorten: Shorten, *, wide: bool, watched: bool = False) -> None:
        self._subject = subject
        self._shorten = shorten
        self._wide = wide
        self._included: Counter[tuple[str, str]] = Counter()
        self._changes: dict[str, str] = {}
        columns = [*columns_of(cells.type_of(subject), wide=wide), *self._included_columns()]
        self._table = Table([*columns, self._change_column()] if watched else columns, room=room(wide=wide))

    def add(self, response: Message) -> None:
        self._included = Counter(
            (field.name, getattr(one, owner.name))
            for field, owner in inclusions(self._subject)
            for one in getattr(response, field.name)
        )
        self._write(rows_in(response, self._subject))

    def end(self, *, whole: bool) -> None: ...

    def change(self, changes: Sequence[Change]) -> None:
        self._changes = {key_of(change.row): change.what for change in changes}
        self._write([change.row for change in changes])

    def _write(self, rows: Sequence[Message]) -> None:
        ids = set() if self._wide else ids_in(self._table.candidates, rows)
        for line in self._table.lines(rows, self._shorten(ids)):
            sys.stdout.write(line + "\n")

    def _included_columns(self) -> Iterator[Column]:
        """For each kind of what may be included with the rows, how many belong to a row."""
        for field, _ in inclusions(self._subject):

            def text(row: Message, _: float, name: str = field.name) -> str:
                return str(self._included[name, key_of(row)])

            def matters(row: Message, name: str = field.name) -> bool:
                return self._included[name, key_of(row)] > 0

            yield Column(spoken(field.name).upper(), Rank.NUMBER, text, matters, right=True)

    def _change_column(self) -> Column:
        return Column(
            "CHANGE", Rank.STATUS, lambda row, _: self._changes.get(key_of(row), ""), width=LONGEST_CHANGE
        )  # fmt: skip


class JsonRows:
    """Rows as the elements of one JSON array, which stays open if the list breaks off. Those that are watched are
    objects on lines of their own."""

    def __init__(self, subject: FieldDescriptor) -> None:
        self._subject = subject
        self._before = "["

    def add(self, response: Message) -> None:
        for row in merged_rows(response, self._subject):
            sys.stdout.write(f"{self._before}\n  " + as_json(row).replace("\n", "\n  "))
            self._before = ","

    def end(self, *, whole: bool) -> None:
        if self._before == ",":
            sys.stdout.write("\n]\n" if whole else "\n")
        elif whole:
            sys.stdout.write("[]\n")

    def change(self, changes: Sequence[Change]) -> None:
        for one in changes:
            sys.stdout.write(as_json(_with_change(one), indent=None) + "\n")


class YamlRows:
    """Rows as the elements of one YAML list."""

    def __init__(self, subject: FieldDescriptor) -> None:
        self._subject = subject
        self._empty = True

    def add(self, response: Message) -> None:
        sys.stdout.write(as_yaml(merged_rows(response, self._subject)))
        self._empty = False

    def end(self, *, whole: bool) -> None:
        if self._empty and whole:
            sys.stdout.write("[]\n")

    def change(self, changes: Sequence[Change]) -> None:
        if changes:
            sys.stdout.write(as_yaml(list(map(_with_change, changes))))


class NameRows:
    """The names of rows, one in a line."""

    def __init__(self, subject: FieldDescriptor) -> None:
        self._subject = subject

    def add(self, response: Message) -> None:
        write_names(rows_in(response, self._subject))

    def end(self, *, whole: bool) -> None: ...

    def change(self, changes: Sequence[Change]) -> None:
        write_names([one.row for one in changes if one.what != "gone"])


def rows_in(response: Message, subject: FieldDescriptor) -> Sequence[Message]:
    """What a response is about."""
    if subject.is_repeated:
        rows: Sequence[Message] = getattr(response, subject.name)
        return rows
    return [getattr(response, subject.name)] if response.HasField(subject.name) else []


def write_names(rows: Iterable[Message]) -> None:
    """Write the names of rows, one in a line, or the first values of what has none. The parts of a name are separated
    by tabs."""
    for row in rows:
        first: Any = row.DESCRIPTOR.fields[0]
        name = key_of(row) or cells.exact(first, getattr(row, first.name))
        sys.stdout.write("\t".join(map(printable, name.split("\t"))) + "\n")


def _with_change(one: Change) -> dict[str, object]:
    return {**plain(one.row), "change": one.what} if one.what else plain(one.row)
