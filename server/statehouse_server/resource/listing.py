"""Lists: keyset pages of the entities that match the filters of a request."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message
from google.protobuf.timestamp_pb2 import Timestamp
from statehouse.v1 import options_pb2

from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource import sql as entity_sql
from statehouse_server.resource.entity import enum_labels, sql_type
from statehouse_server.resource.filters import Branch, Filter, Filters, branches
from statehouse_server.resource.paging import (
    Tokens,
    message_bytes,
    page_size,
    take_page,
)
from statehouse_server.resource.repository import Repository

FIRST_PAGE, LARGEST_PAGE = 32, 256
"""Rows of the first page of a stream, and the maximum for later pages."""
PAGE_GROWTH = 8
PAGE_BYTES = 1_000_000
"""Approximate size of a page in bytes: a stream buffers one page for a client that does not read."""
SMALL = 2
"""The maximum number of filters of a statement that is kept and prepared."""


@dataclass(frozen=True)
class Order:
    """A column and `ASC` or `DESC`."""

    column: str
    direction: str

    @classmethod
    def of_label(cls, label: str) -> "Order":
        """`CREATE_TIME_DESC` -> by `create_time`, descending."""
        column, _, direction = label.rpartition("_")
        return cls(column.lower(), direction)


@dataclass(frozen=True)
class Query:
    """What a request asks for."""

    project_id: str
    filters: Sequence[Filter]
    unfiltered: bool
    order: Order
    deleted: bool

    @property
    def nothing(self) -> bool:
        """Whether there are filters, but nothing can match any of them."""
        return not (self.filters or self.unfiltered)


class Listing:
    """One kind of list request over one entity.

    A list without filters, or with one, is one statement with the conditions of the fields that the filter sets, so
    that PostgreSQL can use their index. Several filters, and a filter by a few values of an indexed field, are read as
    branches: each is read in the order of the list by its own index, up to the size of a page, and the ids that come
    first are then read as a whole.

    `order` is the order of a request without `order_by`. `condition` applies to every list.
    """

    def __init__(
        self,
        repository: Repository,
        request: type[Message],
        *,
        filter_message: type[Message] | None = None,
        order: Order = Order("create_time", "DESC"),
        condition: str = "",
    ) -> None:
        self.repository = repository
        self.condition = condition
        self.entity = repository.entity
        fields: Any = request.DESCRIPTOR.fields_by_name
        described: Any = filter_message.DESCRIPTOR if filter_message else fields["filters"].message_type
        self.filters = Filters(self.entity, described)
        self.orders = _orders(fields["order_by"]) if "order_by" in fields else {0: order}
        self._cached = lru_cache(256)(self._statement)

    def page(
        self, ctx: CallContext, request: Any, tokens: Tokens, filters: Sequence[Message] | None = None
    ) -> tuple[list[Message], str]:
        """A page of the list and the token for the next one, which is empty after the last page.

        `filters` replace those of the request.
        """
        query = self._query(request, filters)
        size = page_size(request.page_size)
        # One row more shows whether there is another page. With a row lock it is not read, since a row that is not
        # returned must not be locked.
        wanted = size if ctx.row_lock else size + 1
        position = self._position(query, request, tokens, "page_token")
        found, complete = self._rows(ctx, query, position, wanted)
        rows, more = take_page(found, size, limit=ctx.answer_bytes)
        more = more or not complete or (bool(ctx.row_lock) and len(rows) == size)
        return rows, tokens.make(request, "page_token", self._after(query.order, rows[-1])) if more else ""

    def count(self, ctx: CallContext, request: Any, filters: Sequence[Message] | None = None) -> int:
        """The number of matching entities on all pages."""
        query = self._query(request, filters)
        if query.nothing:
            return 0
        together = (Branch(tuple(one.uses for one in query.filters)),)
        statement = self.statement("count", together, query.order, deleted=query.deleted)
        return int(statement.fetch_one(ctx, _parameters(query))[0])

    def all(self, connect: Callable[[], Any], request: Any, tokens: Tokens) -> Iterator[Message]:
        """All matching entities after the `resume_token` of the request. Checks out a connection for each page and
        returns it before the rows are yielded.

        The number of rows of a page follows from the size of the rows of the previous page.
        """
        query = self._query(request)
        position = self._position(query, request, tokens, "resume_token")
        limit = FIRST_PAGE
        while True:
            with connect() as ctx:
                found, complete = self._rows(ctx, query, position, limit)
            if not found:
                return
            count, used = len(found), sum(row.ByteSize() for row in found)
            position, rows = self._after(query.order, found[-1]), deque(found)
            del found
            while rows:
                yield rows.popleft()
            if complete and count < limit:
                return
            limit = max(1, min(limit * PAGE_GROWTH, LARGEST_PAGE, PAGE_BYTES * count // used))

    def resume_token(self, request: Any, row: Message, tokens: Tokens) -> str:
        """The token that continues a stream after this row."""
        return tokens.make(request, "resume_token", self._after(self._order(request), row))

    def _query(self, request: Any, filters: Sequence[Message] | None = None) -> Query:
        given = request.filters if filters is None else filters
        return Query(
            getattr(request, "project_id", ""),
            self.filters.read(given),
            unfiltered=not given,
            order=self._order(request),
            deleted=getattr(request, "show_deleted", False),
        )

    def _rows(
        self, ctx: CallContext, query: Query, position: Sequence[Any] | None, wanted: int
    ) -> tuple[list[Any], bool]:
        """At most `wanted` rows that fit into a response, and whether all of them are included."""
        if query.nothing:
            return [], True
        # With a row lock the rows are read in one branch, so that those that are skipped do not count.
        by_index = query.order.column == self.orders[0].column and not ctx.row_lock
        parts = branches(self.filters, query.filters, by_index=by_index)
        kind = "first" if position is None else "next"
        params = _parameters(query) | {"limit": wanted}
        if position is not None:
            columns = self._columns(query.order.column)
            params |= {f"after_{name}": value for name, value in zip(columns, position, strict=True)}
        statement = self.statement(kind, parts, query.order, deleted=query.deleted)
        return statement.fetch_within(ctx, params, ctx.answer_bytes, message_bytes)

    def _order(self, request: Any) -> Order:
        return self.orders[getattr(request, "order_by", 0)]

    def _columns(self, column: str) -> tuple[str, ...]:
        """A column and its tiebreakers."""
        return (column, *(name for name in (*self.entity.tiebreakers, *self.entity.local_key) if name != column))

    def _after(self, order: Order, row: Any) -> list[Any]:
        """The position after a row."""
        return [getattr(row, name) for name in self._columns(order.column)]

    def _position(self, query: Query, request: Any, tokens: Tokens, field: str) -> Sequence[Any] | None:
        """The position in the token of a request, or None without one."""
        fields = (self.entity.fields[name] for name in self._columns(query.order.column))
        return tokens.read(request, field, *(_kind(one) for one in fields))

    # Statements

    def statement(self, kind: str, parts: tuple[Branch, ...], order: Order, *, deleted: bool) -> Statement:
        """The statement of a list. Clients can choose any number of combinations of filters, so those of several
        filters are neither kept nor prepared."""
        make = self._cached if _is_small(parts) else self._statement
        return make(kind, parts, order, deleted=deleted)

    def _statement(self, kind: str, parts: tuple[Branch, ...], order: Order, *, deleted: bool) -> Statement:
        name = f"list_{self.entity.table}_{kind}({' or '.join(map(_named, parts))}) by {order.column} {order.direction}"
        shape = Shape(kind == "next", order.direction, self._columns(order.column), deleted)
        if kind == "count":
            where = self._where(parts[0], shape)
            return Statement(
                name, f"SELECT count(*)\nFROM {self.entity.table}\nWHERE {where}", prepared=_is_small(parts)
            )
        if len(parts) == 1 and parts[0].spread is None:
            query = self._select(self.entity.columns, self._where(parts[0], shape), shape)
            return Statement(name, query, self.repository.rows, lockable=True, prepared=_is_small(parts))
        return Statement(name, self._merged(parts, shape), self.repository.rows, prepared=_is_small(parts))

    def _merged(self, parts: Sequence[Branch], shape: "Shape") -> str:
        """The rows that come first in several branches. A row that is in more than one is listed once."""
        entity, key = self.entity, self.entity.local_key
        union = "\nUNION\n".join(f"({self._branch(one, shape)})" for one in parts)
        picked = ", ".join(f"matched.{name}" for name in key)
        first = f"SELECT {picked}\nFROM (\n{union}\n) AS matched\n{shape.tail('matched')}"
        here = ", ".join(f"{entity.table}.{name}" for name in key)
        among = f"{here} = ANY(ARRAY(\n{first}\n))" if len(key) == 1 else f"({here}) IN (\n{first}\n)"
        return self._select(entity.columns, f"{entity_sql.scope(entity)} AND {among}", shape)

    def _branch(self, branch: Branch, shape: "Shape") -> str:
        """The key and the order of the first rows of a branch."""
        table, spread = self.entity.table, branch.spread
        select = ", ".join(f"{table}.{name}" for name in shape.columns)
        if spread is None:
            return self._select(select, self._where(branch, shape), shape)
        column = self.filters.fields[spread.name].column
        others = tuple(use for use in branch.alternatives[0] if use != spread)
        where = f"{self._where(Branch((others,)), shape)} AND {column} = chosen.value"
        found = ", ".join(f"found.{name}" for name in shape.columns)
        return (
            f"SELECT {found}\nFROM unnest(%({spread.parameter})s::text[]) AS chosen (value)\nCROSS JOIN LATERAL (\n"
            f"{self._select(select, where, shape)}\n) AS found\n{shape.tail('found')}"
        )

    def _select(self, columns: str, where: str, shape: "Shape") -> str:
        return f"SELECT {columns}\nFROM {self.entity.table}\nWHERE {where}\n{shape.tail(self.entity.table)}"

    def _where(self, branch: Branch, shape: "Shape") -> str:
        """The condition for the rows of a branch that come after the position."""
        entity, table = self.entity, self.entity.table
        conditions = [entity_sql.scope(entity), *([self.condition] if self.condition else [])]
        if entity.soft_deleted and not shape.deleted:
            conditions.append(f"{table}.delete_time IS NULL")
        alternatives = [self.filters.condition(uses) for uses in branch.alternatives]
        if len(alternatives) > 1:
            alternatives = [f"({' OR '.join(f'({one})' for one in alternatives)})"]
        conditions += alternatives
        if shape.next:
            here = ", ".join(f"{table}.{name}" for name in shape.columns)
            after = ", ".join(f"%(after_{name})s::{sql_type(entity.fields[name])}" for name in shape.columns)
            conditions.append(f"({here}) {'<' if shape.direction == 'DESC' else '>'} ({after})")
        return " AND ".join(conditions)


@dataclass(frozen=True)
class Shape:
    """What the branches of a statement have in common."""

    next: bool
    """Whether it is read after a position."""
    direction: str
    columns: tuple[str, ...]
    """The column of the order, and its tiebreakers."""
    deleted: bool

    def tail(self, table: str) -> str:
        order = ", ".join(f"{table}.{name} {self.direction}" for name in self.columns)
        return f"ORDER BY {order}\nLIMIT %(limit)s"


def _kind(field: FieldDescriptor) -> type:
    """The type of a field's values in the position of a token."""
    return Timestamp if field.message_type else str if field.type == field.TYPE_STRING else int


def _is_small(parts: Sequence[Branch]) -> bool:
    """Whether a statement is for at most two filters."""
    return sum(len(branch.alternatives) for branch in parts) <= SMALL


def _parameters(query: Query) -> dict[str, Any]:
    params: dict[str, Any] = {"project_id": query.project_id}
    for one in query.filters:
        params |= one.parameters
    return params


def _named(branch: Branch) -> str:
    """The fields and forms of a branch, for the name of a statement."""
    return " or ".join(" and ".join(f"{use.name} {use.form}" for use in uses) or "all" for uses in branch.alternatives)


def _orders(field: FieldDescriptor) -> dict[int, Order]:
    """The orders by value of `order_by`, taken from the names of the values; 0 is the default."""
    orders = {number: Order.of_label(label) for number, label in enum_labels(field.enum_type).items()}
    default = field.GetOptions().Extensions[options_pb2.field].unspecified
    number = field.enum_type.values_by_name[default].number if default else min(orders)  # type: ignore[union-attr]
    return {0: orders[number]} | orders
