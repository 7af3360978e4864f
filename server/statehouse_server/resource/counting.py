"""Counts: how many entities match the filters of a request, together or in groups."""

from collections.abc import Sequence
from typing import Any

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message_factory import GetMessageClass

from statehouse_server.descriptors import enum_labels
from statehouse_server.errors import ResultTooLarge
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.listing import Listing, Query
from statehouse_server.resource.mapping import MessageRowFactory
from statehouse_server.resource.paging import answer_too_large, message_bytes

MAX_GROUPS = 10_000
FEWER_GROUPS = "Group by fewer fields, or select fewer by filters."


class Counting:
    """One kind of count request over one entity.

    The values of `group_by` are called after fields of the entity. `counts` is the field with the groups of a response:
    the message of a group has the `count`, the fields that it can be grouped by, and measures of the entity. Without
    `group_by` all entities are one group.
    """

    def __init__(self, listing: Listing, group_by: FieldDescriptor, counts: FieldDescriptor) -> None:
        self.listing = listing
        self.entity = listing.entity
        self.groupings = {number: label.lower() for number, label in enum_labels(group_by.enum_type).items()}
        self._message: Any = GetMessageClass(counts.message_type)  # type: ignore[arg-type]
        fields = {field.name for field in self._message.DESCRIPTOR.fields}
        if fields != {"count", *self.groupings.values(), *self.entity.measures}:
            raise TypeError(f"{self._message.DESCRIPTOR.name} has not just the fields that {group_by.full_name} names")

    def groups(self, ctx: CallContext, request: Any) -> list[Any]:
        """The groups, the largest first. Raises ResultTooLarge."""
        fields = tuple(dict.fromkeys(self.groupings[number] for number in request.group_by))
        query = self.listing.query(request)
        if query.nothing:
            return [] if fields else [self._message()]
        params = query.parameters | {"limit": MAX_GROUPS + 1}
        found, complete = self.statement(query, fields).fetch_within(ctx, params, ctx.answer_bytes, message_bytes)
        if not complete:
            raise answer_too_large(FEWER_GROUPS, limit=ctx.answer_bytes)
        if len(found) > MAX_GROUPS:
            raise ResultTooLarge(f"There are more than {MAX_GROUPS} groups. {FEWER_GROUPS}", limit=MAX_GROUPS)
        return found

    def statement(self, query: Query, fields: Sequence[str]) -> Statement:
        """The statement that counts what a request selects by these fields. Clients can choose very many combinations,
        and a count takes much longer than its planning, so it is neither kept nor prepared."""
        table = self.entity.table
        measures = {"count": "count(*)", **self.entity.measures}
        select = [f"{self._value(name)} AS {name}" for name in fields]
        select += [f"{measure} AS {name}" for name, measure in measures.items()]
        where = self.listing.where(query.alternatives, deleted=query.deleted)
        text = f"SELECT {', '.join(select)}\nFROM {table}\nWHERE {where}\n{_grouped(fields)}"
        return Statement(f"count_{table}({', '.join(fields)})", text, MessageRowFactory(self._message), prepared=False)

    def _value(self, name: str) -> str:
        """The value of a field by which rows are grouped. Where a text may be absent or empty, both are one group, as
        they are in a filter."""
        column, field = f"{self.entity.table}.{name}", self.entity.fields[name]
        text = field.type == FieldDescriptor.TYPE_STRING
        return f"COALESCE({column}, '')" if text and self.entity.nullable(name) else column


def _grouped(fields: Sequence[str]) -> str:
    """The end of a statement whose first columns are these fields."""
    positions = ", ".join(str(position) for position in range(1, len(fields) + 1))
    return f"GROUP BY {positions}\nORDER BY count DESC, {positions}\nLIMIT %(limit)s" if fields else "LIMIT %(limit)s"
