"""Tables of what is stored, for any message: which columns it has, which of them matter, and what fits.

What the columns are follows from the descriptor. First come the key, the name and the status, then texts, numbers and
times, and the age at the end. Where there is no room for all, the least important are left out.
"""

import shutil
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message

from statehouse_server.cli.client.methods import spoken
from statehouse_server.cli.client.output import cells
from statehouse_server.cli.console import coloured
from statehouse_server.descriptors import behaves, is_json, rules, snake
from statehouse_server.ids import is_uuid

GAP = "  "
Descriptor = Any
"""The descriptor of a message."""
ABSENT = "-"
"""What stands for no value, so that the fields of a line can be counted."""
WIDEST = 100
"""Columns to which shorter texts are filled up where nothing is cut. A long one would make all lines as long."""
NARROW = 13
"""Columns to which a text can be cut if the table is too wide."""
RARE = frozenset({"project_id", "version", "update_time", "import_time", "purge_time"})
"""Fields that are in wide tables alone."""

Beginnings = Mapping[tuple[str, str], str]
"""The beginnings of ids that suffice, by kind and id."""
Shorten = Callable[[Iterable[tuple[str, str]]], Beginnings]
"""Finds the beginnings of ids, which are given by kind and id."""


class Rank(IntEnum):
    """How important a column is; the lowest stay."""

    KEY = 0
    STATUS = 1
    TOKEN = 2
    """What its holder needs for the next call. Nobody else is sent one."""
    FIGURE = 3
    """A number in what has no key, such as the count of a group."""
    NAME = 4
    AGE = 5
    REFERENCE = 6
    LABEL = 7
    TEXT = 8
    NUMBER = 9
    TIME = 10
    REST = 11


PLACES = (Rank.KEY, Rank.NAME, Rank.STATUS, Rank.REFERENCE, Rank.LABEL, Rank.TEXT, Rank.TOKEN, Rank.NUMBER,
          Rank.FIGURE, Rank.TIME, Rank.AGE, Rank.REST)  # fmt: skip
"""The ranks from left to right."""


@dataclass(frozen=True)
class Column:
    """A column of a table."""

    header: str
    rank: Rank
    text: Callable[[Message, float], str]
    """Its value in a row, at a time in seconds; empty if there is none."""
    matters: Callable[[Message], bool] = lambda _: True
    """Whether a row has a value that is worth the column."""
    kind: str = ""
    """What its ids belong to; empty if they are none."""
    right: bool = False
    width: int = 0

    @property
    def cuttable(self) -> bool:
        """Whether it still says something when it is cut."""
        return self.rank in (Rank.NAME, Rank.REFERENCE, Rank.TEXT, Rank.REST)

    def value(self, row: Message, now: float, beginnings: Beginnings) -> str:
        """What is shown for a row."""
        text = self.text(row, now)
        return cells.displayed(beginnings.get((self.kind, text), text)) or ABSENT


class Table:
    """A table whose columns are as wide as the first rows need."""

    def __init__(self, columns: Sequence[Column], *, room: int | None) -> None:
        self.candidates = columns
        self.columns: Sequence[Column] = ()
        """Those that are shown, once there are rows."""
        self._room = room

    def lines(self, rows: Sequence[Message], beginnings: Beginnings) -> Iterator[str]:
        """The rows as lines, after a header if these are the first ones."""
        if not rows:
            return
        now = time.time()
        if not self.columns:
            shown = [column for column in self.candidates if any(map(column.matters, rows))]
            texts = [[column.value(row, now, beginnings) for row in rows] for column in shown]
            widened = [self._as_wide_as(column, text) for column, text in zip(shown, texts, strict=True)]
            self.columns = fitting(widened, self._room)
            yield coloured(self._line([column.header for column in self.columns]), bold=True)
        for row in rows:
            yield self._line([column.value(row, now, beginnings) for column in self.columns])

    def _as_wide_as(self, column: Column, texts: Iterable[str]) -> Column:
        longest = max(map(cells.width, texts))
        needed = min(longest, WIDEST) if self._room is None else longest
        return replace(column, width=max(column.width, cells.width(column.header), needed))

    def _line(self, texts: Sequence[str]) -> str:
        """A line. On a terminal, texts that are longer than their columns are cut, and so is the line."""
        parts: list[str] = []
        left = self._room
        for column, text in zip(self.columns, texts, strict=True):
            if left is not None:
                text = cells.cut(text, min(column.width, left) if column.cuttable else left)  # noqa: PLW2901
            last = column is self.columns[-1]
            cell = text if last and not column.right else cells.padded(text, column.width, right=column.right)
            parts.append(cells.painted(cell, text) if column.rank in (Rank.STATUS, Rank.LABEL) else cell)
            if left is not None:
                left = max(left - cells.width(cell) - len(GAP), 0)
        return GAP.join(parts).rstrip()


def fitting(columns: Sequence[Column], room: int | None) -> list[Column]:
    """The most important columns that fit, cut where that is needed. The first column is always there."""
    if room is None:
        return list(columns)
    chosen: list[Column] = []
    left = room + len(GAP)
    for column in sorted(columns, key=lambda column: column.rank):
        if _least(column) + len(GAP) <= left or not chosen:
            chosen.append(column)
            left -= _least(column) + len(GAP)
    widths = [_least(column) for column in chosen]
    while left > 0 and (short := [at for at, column in enumerate(chosen) if widths[at] < column.width]):
        widths[min(short, key=lambda at: widths[at])] += 1
        left -= 1
    narrowed = {column.header: replace(column, width=width) for column, width in zip(chosen, widths, strict=True)}
    return [narrowed[column.header] for column in columns if column.header in narrowed]


def _least(column: Column) -> int:
    """The fewest characters that are left of a column."""
    return min(column.width, max(NARROW, cells.width(column.header))) if column.cuttable else column.width


def columns_of(descriptor: Descriptor, *, wide: bool) -> list[Column]:
    """The columns of a table of such messages."""
    found = list(_columns(descriptor, wide=wide))
    return sorted(found, key=lambda column: PLACES.index(column.rank))


def _columns(descriptor: Descriptor, *, wide: bool) -> Iterator[Column]:
    for field in descriptor.fields:
        if field == descriptor.fields[0] and cells.is_message(field) and not field.is_repeated:
            yield from map(_inner(field), _columns(cells.type_of(field), wide=wide))
        elif _is_shown(field, wide=wide):
            yield _column(field, wide=wide)


def _inner(field: FieldDescriptor) -> Callable[[Column], Column]:
    """Makes a column of a message one of the message that has it in a field."""

    def of(column: Column) -> Column:
        return replace(
            column,
            text=lambda row, now: column.text(getattr(row, field.name), now),
            matters=lambda row: column.matters(getattr(row, field.name)),
        )

    return of


def _is_shown(field: FieldDescriptor, *, wide: bool) -> bool:
    if is_json(field) or cells.is_message(field) or field.type == FieldDescriptor.TYPE_BYTES:
        return False
    if field.name == "project_id" and not behaves(field, "IDENTIFIER"):
        return True
    return wide or not _is_rare(field)


def _is_rare(field: FieldDescriptor) -> bool:
    """Whether few people want to see a field."""
    return field.name in RARE


def _column(field: FieldDescriptor, *, wide: bool) -> Column:
    written_exactly = wide or rank(field) == Rank.KEY

    def text(row: Message, now: float) -> str:
        if not cells.is_present(row, field) and not (cells.is_number(field) and not field.has_presence):
            return ""
        value = getattr(row, field.name)
        return cells.exact(field, value) if written_exactly else cells.brief(field, value, now)

    return Column(
        _header(field, wide=wide), rank(field), text,
        matters=lambda row: cells.is_present(row, field), kind=referred(field),
        right=cells.is_number(field) and not field.is_repeated,
    )  # fmt: skip


def rank(field: FieldDescriptor) -> Rank:  # noqa: PLR0911
    """How important a field is among those of its message."""
    if field in keys(_owner(field)):
        return Rank.KEY
    if named := {"name": Rank.NAME, "status": Rank.STATUS, "create_time": Rank.AGE}.get(field.name):
        return named
    if is_json(field) or _is_rare(field):
        return Rank.REST
    if field.name.endswith("_token"):
        return Rank.TOKEN
    if field.is_repeated:
        return Rank.TEXT
    if cells.is_number(field):
        return Rank.NUMBER if keys(_owner(field)) else Rank.FIGURE
    if field.message_type is not None:
        return Rank.TIME
    if referred(field):
        return Rank.REFERENCE
    return Rank.TEXT if field.type == FieldDescriptor.TYPE_STRING else Rank.LABEL


def _header(field: FieldDescriptor, *, wide: bool) -> str:
    if field.name == "create_time" and not wide:
        return "AGE"
    stem = field.name.removesuffix("_time") if cells.is_time(field) else field.name.removesuffix("_id")
    taken = {other.name for other in _owner(field).fields if other != field}
    return spoken(field.name if stem in taken else stem).upper()


def keys(descriptor: Descriptor) -> list[FieldDescriptor]:
    """The fields that name a message within its project: `id` of a task, `scope` and `key` of a reservation."""
    found = [field for field in descriptor.fields if behaves(field, "IDENTIFIER") and field.name != "project_id"]
    known = descriptor.fields_by_name
    return found or [known[name] for name in ("id", "job_id") if name in known][:1]


def key_of(message: Message) -> str:
    """The name of a message within its project; parts are separated by tabs. Empty if it has none."""
    descriptor: Descriptor = message.DESCRIPTOR
    first = descriptor.fields[0]
    if cells.is_message(first) and not first.is_repeated:
        return key_of(getattr(message, first.name))
    return "\t".join(cells.exact(field, getattr(message, field.name)) for field in keys(descriptor))


def _owner(field: FieldDescriptor) -> Descriptor:
    return field.containing_type


def referred(field: FieldDescriptor) -> str:
    """The kind of the entity whose id a field has; empty if it has none."""
    return snake(_owner(field).name) if field.name == "id" else rules(field).references


def room(*, wide: bool) -> int | None:
    """The columns of the terminal; None for a pipe or a wide table, in which nothing is cut."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() and not wide else None


def ids_in(columns: Iterable[Column], rows: Iterable[Message]) -> set[tuple[str, str]]:
    """The kinds and ids of all that the rows name and a beginning could."""
    named = [column for column in columns if column.kind]
    found = {(column.kind, column.text(row, 0)) for row in rows for column in named}
    return {(kind, id_) for kind, id_ in found if is_uuid(id_)}
