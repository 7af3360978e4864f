"""The rows of a list in each form of output, written as they arrive."""

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message

from statehouse_server.cli.client import cells
from statehouse_server.cli.client.documents import as_json, as_yaml, inclusions, merged_rows
from statehouse_server.cli.client.methods import spoken
from statehouse_server.cli.client.table import Beginnings, Column, Rank, Table, columns_of, ids_in, key_of, room
from statehouse_server.cli.console import printable

Shorten = Callable[[Iterable[tuple[str, str]]], Beginnings]
"""Finds the beginnings of ids, which are given by kind and id."""


class Rows(Protocol):
    """Prints rows."""

    def add(self, response: Message) -> None:
        """Print those of a response."""

    def end(self, *, whole: bool) -> None:
        """Print what follows the last row of a list that is whole, or of one that broke off."""


class TableRows:
    """Rows as the lines of a table."""

    def __init__(self, subject: FieldDescriptor, shorten: Shorten, *, wide: bool, more: Iterable[Column] = ()) -> None:
        self._subject = subject
        self._shorten = shorten
        self._included: Counter[tuple[str, str]] = Counter()
        columns = [*columns_of(cells.type_of(subject), wide=wide), *self._included_columns(), *more]
        self._table = Table(columns, room=room())
        self._wide = wide

    def add(self, response: Message) -> None:
        rows = getattr(response, self._subject.name)
        self._included = Counter(
            (field.name, getattr(one, owner.name))
            for field, owner in inclusions(self._subject)
            for one in getattr(response, field.name)
        )
        self.add_rows(rows)

    def add_rows(self, rows: Iterable[Message]) -> None:
        """Print rows by themselves."""
        rows = list(rows)
        ids = set() if self._wide else ids_in(self._table.candidates, rows)
        for line in self._table.lines(rows, self._shorten(ids)):
            sys.stdout.write(line + "\n")

    def end(self, *, whole: bool) -> None: ...

    def _included_columns(self) -> Iterator[Column]:
        """For each kind of what may be included with the rows, how many belong to a row."""
        for field, _ in inclusions(self._subject):

            def text(row: Message, _: float, name: str = field.name) -> str:
                return str(self._included[name, key_of(row)])

            def matters(row: Message, name: str = field.name) -> bool:
                return self._included[name, key_of(row)] > 0

            yield Column(spoken(field.name).upper(), Rank.NUMBER, text, matters, right=True)


class JsonRows:
    """Rows as the elements of one JSON array, which stays open if the list breaks off."""

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


class NameRows:
    """The names of rows, one in a line."""

    def __init__(self, subject: FieldDescriptor) -> None:
        self._subject = subject

    def add(self, response: Message) -> None:
        for row in getattr(response, self._subject.name):
            sys.stdout.write("\t".join(map(printable, key_of(row).split("\t"))) + "\n")

    def end(self, *, whole: bool) -> None: ...
