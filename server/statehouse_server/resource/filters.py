"""Filters: the fields of filter messages as conditions on the rows of an entity.

A filter message names for each of its fields the field of the entity that it is compared with, and whether an index
finds the matches (`FieldRules` in `statehouse/v1/options.proto`).
"""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.message import Message
from statehouse.v1 import options_pb2
from statehouse.v1.filter_pb2 import IdList, NumberRange, TimeRange

from statehouse_server.descriptors import enum_labels, is_json
from statehouse_server.resource.entity import Entity

RANGES = {one.DESCRIPTOR.full_name for one in (TimeRange, NumberRange)}
FEW = 32
"""The number of values up to which an index is read once for each, so that each reading is in the order of a list."""


class Use(NamedTuple):
    """A field that is set in one of the filters of a request."""

    number: int
    """The index of the filter."""
    name: str
    form: str
    """The form of its condition, which depends on its value."""

    @property
    def parameter(self) -> str:
        return f"filter_{self.number}_{self.name}"


class FilterField(ABC):
    """A field of a filter message, and the SQL expression that it is compared with."""

    def __init__(self, field: FieldDescriptor, column: str, around: str = "{}") -> None:
        self.name = field.name
        self.field = field
        self.column = column
        self.around = around
        """What stands around its condition."""
        self.index = field.GetOptions().Extensions[options_pb2.field].filter_index

    @property
    def indexed(self) -> bool:
        """Whether its matches are found by an index."""
        return self.index != options_pb2.FILTER_INDEX_UNSPECIFIED

    def form(self, _: Any) -> str:
        """The form of the condition for a value."""
        return "given"

    def parameters(self, use: Use, value: Any) -> dict[str, Any]:
        """The parameters of the condition."""
        return {use.parameter: value}

    @abstractmethod
    def condition(self, use: Use) -> str:
        """The SQL condition for rows that match."""


class AnyOf(FilterField):
    """A list of values. An empty one matches rows without a value."""

    def form(self, value: Any) -> str:
        values = self.values(value)
        given = len(values) - ("" in values)
        count = "nothing" if not given else "one" if given == 1 else "few" if given <= FEW else "many"
        return count if "" not in values else f"{count} or absent"

    def parameters(self, use: Use, value: Any) -> dict[str, Any]:
        given = [one for one in self.values(value) if one]
        return {use.parameter: given[0] if use.form.startswith("one") else given} if given else {}

    def condition(self, use: Use) -> str:
        count, _, absent = use.form.partition(" or ")
        given = {"nothing": "FALSE", "one": f"{self.column} = %({use.parameter})s"}
        found = given.get(count, f"{self.column} = ANY(%({use.parameter})s)")
        return f"({found} OR {self._absent})" if absent else found

    def values(self, value: Any) -> Sequence[str]:
        """The values, each once."""
        if self.field.enum_type is not None:
            labels = enum_labels(self.field.enum_type)
            return list(dict.fromkeys(labels[number] for number in value))
        return list(dict.fromkeys(value.ids if isinstance(value, IdList) else value))

    @property
    def _absent(self) -> str:
        return f"{self.column} IS NULL"


class AnyOfOptional(AnyOf):
    """A list of values of a column that tells empty from absent. An empty value matches both."""

    @property
    def _absent(self) -> str:
        return f"COALESCE({self.column}, '') = ''"


class Overlap(AnyOf):
    """A list of values of which the column, which is an array, has at least one."""

    def form(self, value: Any) -> str:
        return "many or absent" if "" in value else "many"

    def parameters(self, use: Use, value: Any) -> dict[str, Any]:
        return {use.parameter: [one for one in self.values(value) if one]}

    def condition(self, use: Use) -> str:
        found = f"{self.column} && %({use.parameter})s::text[]"
        return f"({found} OR cardinality({self.column}) = 0)" if use.form.endswith("absent") else found


class Range(FilterField):
    """A range of time or of numbers."""

    def form(self, value: Any) -> str:
        return " ".join(bound.name for bound, _ in value.ListFields())

    def parameters(self, use: Use, value: Any) -> dict[str, Any]:
        return {f"{use.parameter}_{bound.name}": end for bound, end in value.ListFields()}

    def condition(self, use: Use) -> str:
        operators = {"start": ">=", "end": "<"}
        bounds = [
            f"{self.column} {operators[name.partition('_')[0]]} %({use.parameter}_{name})s" for name in use.form.split()
        ]
        return " AND ".join(bounds) or f"{self.column} IS NOT NULL"


class Contains(FilterField):
    """A JSON document that the column contains."""

    def condition(self, use: Use) -> str:
        return f"{self.column} @> %({use.parameter})s::jsonb"


class Equal(FilterField):
    """A boolean that may be absent."""

    def condition(self, use: Use) -> str:
        return f"{self.column} = %({use.parameter})s"


class Flag(FilterField):
    """A condition of its own, which may be asked for."""

    def condition(self, _: Use) -> str:
        return self.column


@dataclass(frozen=True)
class Filter:
    """One filter of a request: its fields that are set, and their parameters."""

    uses: tuple[Use, ...]
    parameters: Mapping[str, Any]

    @property
    def nothing(self) -> bool:
        """Whether no row can match."""
        return any(use.form == "nothing" for use in self.uses)


class Filters:
    """The filters of an entity."""

    def __init__(self, entity: Entity, message: Descriptor) -> None:
        self.message = message
        self.fields: Mapping[str, FilterField] = {field.name: _field(entity, field) for field in message.fields}

    def read(self, filters: Sequence[Message]) -> list[Filter]:
        """The filters of a request, without those that cannot match anything."""
        found = (self._read(number, one) for number, one in enumerate(filters))
        return [one for one in found if not one.nothing]

    def _read(self, number: int, message: Message) -> Filter:
        uses: list[Use] = []
        parameters: dict[str, Any] = {}
        for field, value in message.ListFields():
            one = self.fields[field.name]
            use = Use(number, field.name, one.form(value))
            uses.append(use)
            parameters |= one.parameters(use, value)
        return Filter(tuple(uses), parameters)

    def condition(self, uses: Sequence[Use]) -> str:
        """The condition for rows that match all of these fields."""
        return " AND ".join(self._condition(use) for use in uses) or "TRUE"

    def _condition(self, use: Use) -> str:
        field = self.fields[use.name]
        return field.around.format(field.condition(use))


@dataclass(frozen=True)
class Branch:
    """A part of a list that is read by itself, in the order of the list.

    Its rows match one of some filters. If it is spread over a field, the index is read once for each of the values.
    """

    alternatives: tuple[tuple[Use, ...], ...]
    spread: Use | None = None


def branches(filters: Filters, chosen: Sequence[Filter], *, by_index: bool) -> tuple[Branch, ...]:
    """The branches of a list. Each filter whose matches an index finds is one; the others look through the same rows,
    and are one together. Without an index in the order of the list, all filters are one branch."""
    alone = [one for one in chosen if by_index and leads(filters, one.uses)]
    together = tuple(one.uses for one in chosen if one not in alone)
    found = [Branch((one.uses,), _spread(filters, one.uses)) for one in alone]
    return tuple([*found, Branch(together)] if together or not found else found)


def leads(filters: Filters, uses: Sequence[Use]) -> bool:
    """Whether indexes lead to the matches of a filter: to one value or to few rows, or by all of its fields. Otherwise
    each of many values would be looked through for what the other fields match."""
    indexed = [use for use in uses if filters.fields[use.name].indexed]
    return bool(indexed) and (len(indexed) == len(uses) or _narrow(filters, indexed))


def _narrow(filters: Filters, indexed: Sequence[Use]) -> bool:
    """Whether an index finds the matches in the order of the list, or all of them at once."""
    lookup = options_pb2.FILTER_INDEX_LOOKUP
    return any(use.form == "one" or filters.fields[use.name].index == lookup for use in indexed)


def _spread(filters: Filters, uses: Sequence[Use]) -> Use | None:
    """The field over whose values a branch is spread: the first that has few, unless another field is narrower."""
    indexed = [use for use in uses if filters.fields[use.name].indexed]
    if len(indexed) < len(uses) or _narrow(filters, indexed):
        return None
    return next((use for use in indexed if use.form == "few"), None)


def _field(entity: Entity, field: FieldDescriptor) -> FilterField:
    """A field of a filter message. Raises TypeError for one whose target the entity does not have."""
    path = field.GetOptions().Extensions[options_pb2.field].filter_target
    part, _, target = path.rpartition(".")
    compared = next((one for one in entity.parts if one.name == part), None) if part else entity
    if field.name not in entity.filters and (compared is None or target not in compared.fields):
        raise TypeError(f"{field.full_name} is compared with {path}, which {entity.table} do not have")
    compared = compared or entity
    column = entity.filters.get(field.name, f"{compared.table}.{target}")
    around = _among(entity, compared) if compared is not entity else "{}"
    return next(kind for kind in _kinds(compared, field, target))(field, column, around)


def _among(entity: Entity, part: Entity) -> str:
    """What says that one of those that belong to a row meets a condition."""
    owner = next(name for name, one in part.owners.items() if one.table == entity.table)
    return (
        f"EXISTS (SELECT FROM {part.table} WHERE {part.table}.project_id = %(project_id)s"
        f" AND {part.table}.{owner} = {entity.table}.id AND {{}})"
    )


def _kinds(entity: Entity, field: FieldDescriptor, target: str) -> Iterator[type[FilterField]]:
    """The kind of a field."""
    if field.message_type is not None:
        yield Range if field.message_type.full_name in RANGES else AnyOf
    if field.is_repeated:
        yield _kind_of_list(entity.fields.get(target))
    if is_json(field):
        yield Contains
    yield Equal if field.has_presence else Flag


def _kind_of_list(column: FieldDescriptor | None) -> type[FilterField]:
    if column is None:
        return AnyOf
    optional = column.has_presence and column.type == FieldDescriptor.TYPE_STRING
    return Overlap if column.is_repeated else AnyOfOptional if optional else AnyOf
