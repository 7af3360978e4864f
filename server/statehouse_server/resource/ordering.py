"""Orders of lists: what rows are sorted by, and where a page continues."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.timestamp_pb2 import Timestamp

from statehouse_server.resource.entity import Entity, sql_type


@dataclass(frozen=True)
class Order:
    """A column, and `ASC` or `DESC`."""

    column: str
    direction: str
    form: str = "{}"
    """The SQL that a value of the column is compared by."""
    ties: tuple[str, ...] = ()
    """Columns that break ties, before those of the entity do."""

    @classmethod
    def of_label(cls, label: str, entity: Entity) -> "Order":
        """`CREATE_TIME_DESC` -> by `create_time`, descending. If the highest number is first, the oldest with the same
        number is. Times that are absent count as the latest."""
        name, _, direction = label.rpartition("_")
        column = name.lower()
        if entity.fields[column].type == FieldDescriptor.TYPE_INT32 and direction == "DESC":
            # Negated, so that all columns have one direction. One comparison of rows then finds the next page.
            return cls(column, "ASC", "-{}::bigint", ("create_time",))
        return cls(column, direction, "COALESCE({}, 'infinity')" if entity.nullable(column) else "{}")

    def __str__(self) -> str:
        return f"{self.form.format(self.column)} {self.direction}"


NEWEST_FIRST = Order("create_time", "DESC")


class Sorting:
    """The columns that the rows of an entity are sorted by, all in one direction: the column of an order, and those
    that break its ties."""

    def __init__(self, entity: Entity, order: Order) -> None:
        self._entity = entity
        self._order = order
        self.columns = tuple(dict.fromkeys((order.column, *order.ties, *entity.tiebreakers, *entity.local_key)))

    def by(self, table: str) -> str:
        """What ORDER BY has."""
        return ", ".join(f"{self._compared(name, f'{table}.{name}')} {self._order.direction}" for name in self.columns)

    def after(self, table: str) -> str:
        """The condition for rows after a position."""
        fields = self._entity.fields
        here = ", ".join(self._compared(name, f"{table}.{name}") for name in self.columns)
        there = ", ".join(self._compared(name, f"%(after_{name})s::{sql_type(fields[name])}") for name in self.columns)
        return f"({here}) {'<' if self._order.direction == 'DESC' else '>'} ({there})"

    def position(self, row: Any) -> list[Any]:
        """The position of a row."""
        return [None if self._is_absent(row, name) else getattr(row, name) for name in self.columns]

    def kinds(self) -> list[type]:
        """The types of the values of a position."""
        return [_kind(self._entity.fields[name]) for name in self.columns]

    def parameters(self, position: Sequence[Any]) -> dict[str, Any]:
        """The parameters of `after`."""
        return {f"after_{name}": value for name, value in zip(self.columns, position, strict=True)}

    def _is_absent(self, row: Any, name: str) -> bool:
        return self._entity.fields[name].message_type is not None and not row.HasField(name)

    def _compared(self, name: str, value: str) -> str:
        return self._order.form.format(value) if name == self._order.column else value


def _kind(field: FieldDescriptor) -> type:
    return Timestamp if field.message_type else str if field.type == field.TYPE_STRING else int
