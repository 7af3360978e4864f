"""Lists: keyset pages of the entities that match the filters of a request."""

import re
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message
from statehouse.v1 import options_pb2

from statehouse_server.descriptors import enum_labels
from statehouse_server.errors import InvalidRequest
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.postgres.streaming import Slice
from statehouse_server.resource import sql as entity_sql
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.filters import Branch, Filter, Filters, Use, branches, leads
from statehouse_server.resource.includes import Include, Included
from statehouse_server.resource.masks import ReadMask, own_paths
from statehouse_server.resource.ordering import NEWEST_FIRST, Order, Sorting
from statehouse_server.resource.paging import Tokens, cut_page, message_bytes, page_size
from statehouse_server.resource.repository import Repository
from statehouse_server.resource.requests import option
from statehouse_server.resource.streams import Connecting, Stream

SMALL = 2
"""The maximum number of filters of a statement that is kept and prepared."""


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

    @property
    def alternatives(self) -> tuple[tuple[Use, ...], ...]:
        """The fields of each filter."""
        return tuple(one.uses for one in self.filters)

    @property
    def parameters(self) -> dict[str, Any]:
        """The parameters of the conditions."""
        params: dict[str, Any] = {"project_id": self.project_id}
        for one in self.filters:
            params |= one.parameters
        return params


class Listing:
    """One kind of list request over one entity.

    A list without filters, or with one, is one statement with the conditions of the fields that the filter sets, so
    that PostgreSQL can use their index. Several filters, and a filter by a few values of an indexed field, are read as
    branches: each is read in the order of the list by its own index, up to the size of a page, and the ids that come
    first are then read as a whole. A list that skips rows is read so too: of those, only the ids are read.

    `order` is the order of a request without `order_by`. `condition` applies to every list.
    """

    def __init__(
        self,
        repository: Repository,
        request: type[Message],
        *,
        filter_message: type[Message] | None = None,
        order: Order = NEWEST_FIRST,
        condition: str = "",
    ) -> None:
        self.repository = repository
        self.condition = condition
        self.entity = repository.entity
        fields: Any = request.DESCRIPTOR.fields_by_name
        described: Any = filter_message.DESCRIPTOR if filter_message else fields["filters"].message_type
        self.filters = Filters(self.entity, described)
        self.orders = _orders(fields["order_by"], self.entity) if "order_by" in fields else {0: order}
        self._cached = lru_cache(256)(self._statement)
        self._among = lru_cache(256)(partial(entity_sql.reading, self.entity, rows=repository.rows))

    def page(
        self, ctx: CallContext, request: Any, tokens: Tokens, filters: Sequence[Message] | None = None
    ) -> tuple[Sequence[Any], str]:
        """A page of the list and the token for the next one, which is empty after the last page.

        `filters` replace those of the request.
        """
        rows, more = self._page(ctx, request, tokens, self.query(request, filters))
        return rows, self._end(request, tokens, rows, more=more)

    def fill(
        self, ctx: CallContext, request: Any, tokens: Tokens, include: Include | None, place: Any
    ) -> tuple[str, Mapping[str, Any]]:
        """Make a page in an empty field of a response. Returns the token for the next page, and the fields of the
        response for what the request asks to include with its entities. The page ends earlier if that does not fit into
        the response with all of them."""
        rows, more = self._page(ctx, request, tokens, self.query(request), place.add)
        included = include.read(ctx, request, rows) if include else Included(len(rows))
        del place[included.fitting :]
        more = more or included.fitting < len(rows)
        return self._end(request, tokens, place, more=more), included.fields

    def _page(
        self,
        ctx: CallContext,
        request: Any,
        tokens: Tokens,
        query: Query,
        make: Callable[..., Any] | None = None,
    ) -> tuple[Sequence[Any], bool]:
        """The rows of a page, and whether there are more."""
        if ctx.row_lock and request.skip:
            raise InvalidRequest("skip", "cannot be combined with a row lock, which would lock what is skipped")
        size = page_size(request.page_size)
        # One row more shows whether there is another page. With a row lock it is not read, since a row that is not
        # returned must not be locked.
        wanted = size if ctx.row_lock else size + 1
        position = self._position(query, request, tokens, "page_token")
        masked = ctx.reading(self._read_mask(request))
        if query.nothing:
            return [], False
        statement, params = self._next(ctx, query, position, wanted, request.skip)
        found, complete = statement.fetch_within(masked, params, ctx.answer_bytes, message_bytes, make=make)
        rows, more = cut_page(found, size, complete=complete, limit=ctx.answer_bytes)
        return rows, more or (bool(ctx.row_lock) and len(rows) == size)

    def _end(self, request: Any, tokens: Tokens, rows: Sequence[Any], *, more: bool) -> str:
        """The token for what comes after these rows, if there is more; what was read for it alone is left out."""
        token = tokens.make(request, "page_token", self.position(request, rows[-1])) if more else ""
        self.leave_out(request, rows)
        return token

    def count(self, ctx: CallContext, request: Any, filters: Sequence[Message] | None = None) -> int:
        """The number of matching entities on all pages."""
        query = self.query(request, filters)
        if query.nothing:
            return 0
        together = (Branch(query.alternatives),)
        statement = self.statement("count", together, query.order, deleted=query.deleted)
        return int(statement.fetch_one(ctx, query.parameters)[0])

    def stream(
        self,
        pages: Connecting,
        request: Any,
        stream: Stream,
        finish: Callable[[Any, Any], Any],
        position: Sequence[Any] | None = None,
    ) -> Iterator[Any]:
        """All matching entities after a position, in what `finish` makes of each message and of the position of its
        last entity."""
        query, mask = self.query(request), self._read_mask(request)

        def read(ctx: CallContext, position: Sequence[Any] | None, limit: int) -> Generator[Slice, None, None]:
            statement, params = self._next(ctx, query, position, limit)
            return statement.stream(ctx.reading(mask), params)

        return iter(()) if query.nothing else stream.read(pages, read, finish, position)

    def streamed(self, message: type[Message], field: str, request: Any) -> Stream:
        """How the entities that a request asks for are sent in the field of a message."""
        return Stream(message, field, self._sorting(self._order(request)).position)

    def among(self, ctx: CallContext, request: Any, ids: Sequence[str], most: int) -> tuple[list[Any], bool]:
        """Those of some entities that match, until they have more than `most` bytes, and whether these are all."""
        query = self.query(request)
        if query.nothing:
            return [], True
        name, condition = f"list_{self.entity.table}_among", self._matching(query)
        where = f"{condition} AND {self.entity.table}.id = ANY(%(among)s)"
        text = self._select(entity_sql.COLUMNS, where, "LIMIT %(limit)s")
        statement = self._among(name, text) if len(query.filters) <= SMALL else self._reading(name, text)
        params = query.parameters | {"among": ids, "limit": len(ids)}
        return statement.fetch_within(ctx.reading(self._read_mask(request)), params, most, message_bytes)

    def deciding(self, request: Any) -> frozenset[str]:
        """The fields that decide whether an entity matches."""
        named = re.findall(rf"\b{self.entity.table}\.(\w+)", self._matching(self.query(request)))
        return frozenset(named) & self.entity.fields.keys()

    def resume_position(self, request: Any, tokens: Tokens) -> Sequence[Any] | None:
        """Where the `resume_token` of a request continues; None without one."""
        return self._position(self.query(request), request, tokens, "resume_token")

    def position(self, request: Any, row: Message) -> list[Any]:
        """The position of a row."""
        return self._sorting(self._order(request)).position(row)

    def position_kinds(self, request: Any) -> list[type]:
        """The types of the values of a position."""
        return self._sorting(self._order(request)).kinds()

    def leave_out(self, request: Any, rows: Sequence[Message]) -> None:
        """Clear the fields of rows that were read for a token alone, once it is made."""
        self._mask(request).clear(rows, self._sorting(self._order(request)).columns)

    def _read_mask(self, request: Any) -> Mapping[str, bool]:
        """The fields that a request reads, with those that its tokens need."""
        return self._mask(request).along(self._sorting(self._order(request)).columns)

    def _mask(self, request: Any) -> ReadMask:
        return ReadMask.of(self.entity, own_paths(request))

    def query(self, request: Any, filters: Sequence[Message] | None = None) -> Query:
        """What a request asks for."""
        given = request.filters if filters is None else filters
        return Query(
            option(request, "project_id", ""),
            self.filters.read(given),
            unfiltered=not given,
            order=self._order(request),
            deleted=option(request, "show_deleted"),
        )

    def _next(
        self, ctx: CallContext, query: Query, position: Sequence[Any] | None, wanted: int, skip: int = 0
    ) -> tuple[Statement, dict[str, Any]]:
        """The statement for at most `wanted` rows after a position, and its parameters."""
        # With a row lock the rows are read in one branch, so that those that are skipped do not count.
        by_index = self._has_filters_order(query.order) and not ctx.row_lock
        parts = branches(self.filters, query.filters, by_index=by_index)
        kind = "first" if position is None else "next"
        params = query.parameters | {"limit": wanted, "skip": skip}
        if position is not None:
            params |= self._sorting(query.order).parameters(position)
        return self.statement(kind, parts, query.order, deleted=query.deleted, skips=bool(skip)), params

    def _order(self, request: Any) -> Order:
        return self.orders[option(request, "order_by", 0)]

    def _sorting(self, order: Order) -> Sorting:
        return Sorting(self.entity, order)

    def _position(self, query: Query, request: Any, tokens: Tokens, field: str) -> Sequence[Any] | None:
        """The position in the token of a request, or None without one."""
        return tokens.read(request, field, *self._sorting(query.order).kinds())

    # Statements

    def statement(
        self, kind: str, parts: tuple[Branch, ...], order: Order, *, deleted: bool, skips: bool = False
    ) -> Statement:
        """The statement of a list. Clients can choose any number of combinations of filters, so those of several
        filters are neither kept nor prepared."""
        make = self._cached if _is_small(parts) else self._statement
        return make(kind, parts, order, deleted=deleted, skips=skips)

    def _statement(
        self, kind: str, parts: tuple[Branch, ...], order: Order, *, deleted: bool, skips: bool
    ) -> Statement:
        name = f"list_{self.entity.table}_{kind}({' or '.join(map(_named, parts))}) by {order}"
        shape = Shape(kind == "next", self._sorting(order), deleted, skips)
        prepared = _is_small(parts) and not self._depends_on_values(parts, order)
        if kind == "count":
            query = f"SELECT count(*)\nFROM {self.entity.table}\nWHERE {self._where(parts[0], shape)}"
            return Statement(name, query, prepared=prepared)
        lockable = len(parts) == 1 and parts[0].spread is None and not skips
        if lockable:
            query = self._select(entity_sql.COLUMNS, self._where(parts[0], shape), shape.page(self.entity.table))
        else:
            query = self._merged(parts, shape)
        return entity_sql.reading(self.entity, name, query, self.repository.rows, lockable=lockable, prepared=prepared)

    def _depends_on_values(self, parts: Sequence[Branch], order: Order) -> bool:
        """Whether some filter has no index that leads to its matches in this order. How they are best found then
        depends on how frequent its values are, and on partial indexes, so PostgreSQL plans for the values each time."""
        alternatives = [uses for branch in parts for uses in branch.alternatives if uses]
        return any(not (self._has_filters_order(order) and leads(self.filters, uses)) for uses in alternatives)

    def _has_filters_order(self, order: Order) -> bool:
        """Whether the indexes of filters have this order, or its reverse."""
        return order.column == self.orders[0].column

    def _merged(self, parts: Sequence[Branch], shape: "Shape") -> str:
        """The rows that come first in several branches. A row that is in more than one is listed once."""
        entity, key = self.entity, self.entity.local_key
        union = "\nUNION\n".join(f"({self._branch(one, shape)})" for one in parts)
        picked = ", ".join(f"matched.{name}" for name in key)
        first = f"SELECT {picked}\nFROM (\n{union}\n) AS matched\n{shape.page('matched')}"
        here = ", ".join(f"{entity.table}.{name}" for name in key)
        among = f"{here} = ANY(ARRAY(\n{first}\n))" if len(key) == 1 else f"({here}) IN (\n{first}\n)"
        return self._select(entity_sql.COLUMNS, f"{entity_sql.scope(entity)} AND {among}", shape.sorted(entity.table))

    def _branch(self, branch: Branch, shape: "Shape") -> str:
        """The key and the order of the first rows of a branch."""
        table, spread = self.entity.table, branch.spread
        select = ", ".join(f"{table}.{name}" for name in shape.sorting.columns)
        if spread is None:
            return self._select(select, self._where(branch, shape), shape.head(table))
        column = self.filters.fields[spread.name].column
        others = tuple(use for use in branch.alternatives[0] if use != spread)
        where = f"{self._where(Branch((others,)), shape)} AND {column} = chosen.value"
        found = ", ".join(f"found.{name}" for name in shape.sorting.columns)
        return (
            f"SELECT {found}\nFROM unnest(%({spread.parameter})s::text[]) AS chosen (value)\nCROSS JOIN LATERAL (\n"
            f"{self._select(select, where, shape.head(table))}\n) AS found\n{shape.head('found')}"
        )

    def _reading(self, name: str, text: str) -> Statement:
        """A statement of many filters, which is neither kept nor prepared."""
        return entity_sql.reading(self.entity, name, text, self.repository.rows, prepared=False)

    def _matching(self, query: Query) -> str:
        """The condition for the rows that match."""
        return self.where(query.alternatives, deleted=query.deleted)

    def _select(self, columns: str, where: str, tail: str) -> str:
        return f"SELECT {columns}\nFROM {self.entity.table}\nWHERE {where}\n{tail}"

    def _where(self, branch: Branch, shape: "Shape") -> str:
        """The condition for the rows of a branch that come after the position."""
        selected = self.where(branch.alternatives, deleted=shape.deleted)
        return f"{selected} AND {shape.sorting.after(self.entity.table)}" if shape.next else selected

    def where(self, filters: Sequence[Sequence[Use]], *, deleted: bool) -> str:
        """The condition for the rows that match one of some filters."""
        entity = self.entity
        conditions = [entity_sql.scope(entity), *([self.condition] if self.condition else [])]
        if entity.soft_deleted and not deleted:
            conditions.append(f"{entity.table}.delete_time IS NULL")
        alternatives = [self.filters.condition(uses) for uses in filters]
        if len(alternatives) > 1:
            alternatives = [f"({' OR '.join(f'({one})' for one in alternatives)})"]
        return " AND ".join([*conditions, *alternatives])


@dataclass(frozen=True)
class Shape:
    """What the branches of a statement have in common."""

    next: bool
    """Whether it is read after a position."""
    sorting: Sorting
    deleted: bool
    skips: bool
    """Whether it skips rows."""

    def sorted(self, table: str) -> str:
        """The end of a statement that reads the rows of a page."""
        return f"ORDER BY {self.sorting.by(table)}\nLIMIT %(limit)s"

    def head(self, table: str) -> str:
        """The end of a statement that reads the first rows, up to the end of the page."""
        return f"{self.sorted(table)}{'::bigint + %(skip)s::bigint' if self.skips else ''}"

    def page(self, table: str) -> str:
        """The end of a statement that picks the rows of a page."""
        return f"{self.sorted(table)}{' OFFSET %(skip)s' if self.skips else ''}"


def _is_small(parts: Sequence[Branch]) -> bool:
    """Whether a statement is for at most two filters."""
    return sum(len(branch.alternatives) for branch in parts) <= SMALL


def _named(branch: Branch) -> str:
    """The fields and forms of a branch, for the name of a statement."""
    return " or ".join(" and ".join(f"{use.name} {use.form}" for use in uses) or "all" for uses in branch.alternatives)


def _orders(field: FieldDescriptor, entity: Entity) -> dict[int, Order]:
    """The orders by value of `order_by`, taken from the names of the values; 0 is the default."""
    orders = {number: Order.of_label(label, entity) for number, label in enum_labels(field.enum_type).items()}
    default = field.GetOptions().Extensions[options_pb2.field].unspecified
    number = field.enum_type.values_by_name[default].number if default else min(orders)  # type: ignore[union-attr]
    return {0: orders[number]} | orders
