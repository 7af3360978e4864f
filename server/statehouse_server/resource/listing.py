"""Lists: keyset pages of the entities that match the filters of a request."""

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message

from statehouse_server.errors import InvalidRequest
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource import sql as entity_sql
from statehouse_server.resource.entity import enum_labels, sql_type
from statehouse_server.resource.mapping import compile_writer
from statehouse_server.resource.paging import (
    MAX_ANSWER_BYTES,
    Tokens,
    message_bytes,
    page_size,
    take_page,
    time_of_unix_micros,
)
from statehouse_server.resource.repository import Repository

FIRST_PAGE, LARGEST_PAGE = 32, 256
"""Rows of the first page of a stream, and the maximum for later pages."""
PAGE_GROWTH = 8
PAGE_BYTES = 1_000_000
"""Approximate size of a page in bytes: a stream buffers one page for a client that does not read."""
PAGE_FIELDS = frozenset({"project_id", "page_size", "page_token", "order_by", "with_total", "show_deleted"})


class Listing:
    """One kind of list request over one entity.

    The filters are the fields of the request. A field with the name of a column is compared with it (with `ANY` if it
    is repeated). `created_after` and `created_before` bound `create_time`; other fields with these suffixes bound the
    time that they name. `metadata_contains_json` is `@>`. All other filters are defined by the entity. A statement has
    only the conditions of the filters that a request sets, so that PostgreSQL can use the index for them.

    `order` is the order of a request without `order_by`. `condition` applies to every list.
    """

    def __init__(
        self,
        repository: Repository,
        request: type[Message],
        *,
        order: tuple[str, str] = ("create_time", "DESC"),
        condition: str = "",
    ) -> None:
        self.repository = repository
        self.condition = condition
        self.entity = repository.entity
        self.name = request.DESCRIPTOR.name
        described: Any = request.DESCRIPTOR.fields_by_name
        self.fields: Mapping[str, FieldDescriptor] = {
            name: field for name, field in described.items() if name not in PAGE_FIELDS
        }
        self.write = compile_writer(request, self.fields)
        self.orders = self._orders(described["order_by"]) if "order_by" in described else {0: order}
        self.statement = lru_cache(512)(self._statement)  # clients can choose more combinations than that

    def page(self, ctx: CallContext, request: Any, tokens: Tokens) -> tuple[list[Message], str]:
        """A page of the list and the token for the next one, which is empty after the last page."""
        size = page_size(request.page_size)
        # One row more shows whether there is another page. With a row lock it is not read, since a row that is not
        # returned must not be locked.
        wanted = size if ctx.row_lock else size + 1
        position = self._position(request, tokens.read(request, "page_token"))
        found, complete = self._rows(ctx, request, position, wanted)
        rows, more = take_page(found, size)
        more = more or not complete or (bool(ctx.row_lock) and len(rows) == size)
        return rows, tokens.make(request, "page_token", self._after(request, rows[-1])) if more else ""

    def count(self, ctx: CallContext, request: Any) -> int:
        """The number of matching entities on all pages."""
        return int(self._prepared(request, "count").fetch_one(ctx, self._params(request))[0])

    def all(self, connect: Callable[[], Any], request: Any) -> Iterator[Message]:
        """All matching entities. Checks out a connection for each page and returns it before the rows are yielded.

        The number of rows of a page follows from the size of the rows of the previous page.
        """
        position: Sequence[Any] | None = None
        limit = FIRST_PAGE
        while True:
            with connect() as ctx:
                found, complete = self._rows(ctx, request, position, limit)
            if not found:
                return
            count, used = len(found), sum(row.ByteSize() for row in found)
            position, rows = self._after(request, found[-1]), deque(found)
            del found
            while rows:
                yield rows.popleft()
            if complete and count < limit:
                return
            limit = max(1, min(limit * PAGE_GROWTH, LARGEST_PAGE, PAGE_BYTES * count // used))

    def _rows(
        self, ctx: CallContext, request: Any, position: Sequence[Any] | None, wanted: int
    ) -> tuple[list[Any], bool]:
        """At most `wanted` rows that fit into a response, and whether all of them are included."""
        statement = self._prepared(request, "first" if position is None else "next")
        params = self._params(request) | {"limit": wanted}
        if position is not None:
            columns = self._columns(self._order(request)[0])
            params |= {f"after_{name}": value for name, value in zip(columns, position, strict=True)}
        return statement.fetch_within(ctx, params, MAX_ANSWER_BYTES, message_bytes)

    def _order(self, request: Any) -> tuple[str, str]:
        """The column and direction of the requested order."""
        return self.orders[getattr(request, "order_by", 0)]

    def _columns(self, column: str) -> tuple[str, ...]:
        """A column and its tiebreakers."""
        return (column, *(name for name in (*self.entity.tiebreakers, *self.entity.local_key) if name != column))

    def _after(self, request: Any, row: Any) -> list[Any]:
        return [getattr(row, name) for name in self._columns(self._order(request)[0])]

    def _position(self, request: Any, position: Sequence[Any] | None) -> Sequence[Any] | None:
        if position is None:
            return None
        columns = self._columns(self._order(request)[0])
        return [
            time_of_unix_micros(value) if self.entity.fields[name].message_type else value
            for name, value in zip(columns, position, strict=True)
        ]

    def _params(self, request: Any) -> dict[str, Any]:
        params = {name: value for name, value in self.write(request).items() if value}
        empty = [name for name in self.fields if name not in params and self.fields[name].has_presence]
        if empty := [name for name in empty if request.HasField(name)]:
            raise InvalidRequest(empty[0], "is empty; leave it out to list all")
        return params | ({"project_id": request.project_id} if "project_id" in self.entity.key else {})

    def _prepared(self, request: Any, kind: str) -> Statement:
        column, direction = self._order(request)
        used = tuple(self._used(name, value) for name, value in self.write(request).items() if value)
        deleted = getattr(request, "show_deleted", False)
        return self.statement(kind, used, column, direction, deleted=deleted)

    def _used(self, name: str, value: Any) -> str:
        """A filter as part of the key of a statement. Enum labels are part of the SQL and not parameters, so that
        partial indexes can be used."""
        if self.fields[name].enum_type is None:
            return name
        labels = sorted(set(value)) if self.fields[name].is_repeated else [value]
        return f"{name}:{','.join(labels)}"

    def _statement(self, kind: str, used: tuple[str, ...], column: str, direction: str, *, deleted: bool) -> Statement:
        entity, table = self.entity, self.entity.table
        conditions = [entity_sql.scope(entity), *(self._condition(one) for one in used)]
        if entity.soft_deleted and not deleted:
            conditions.append(f"{table}.delete_time IS NULL")
        if self.condition:
            conditions.append(self.condition)
        columns = self._columns(column)
        order = f"\nORDER BY {', '.join(f'{table}.{name} {direction}' for name in columns)}\nLIMIT %(limit)s"
        if kind == "next":
            here = ", ".join(f"{table}.{name}" for name in columns)
            after = ", ".join(f"%(after_{name})s::{sql_type(entity.fields[name])}" for name in columns)
            conditions.append(f"({here}) {'<' if direction == 'DESC' else '>'} ({after})")
        select = "count(*)" if kind == "count" else entity.columns
        where = " AND ".join(conditions)
        query = f"SELECT {select}\nFROM {table}\nWHERE {where}{'' if kind == 'count' else order}"
        name = f"list_{entity.table}_{kind}({', '.join(used)}) by {column} {direction}"
        if kind == "count":
            return Statement(name, query)
        return Statement(name, query, self.repository.rows, lockable=True)

    def _condition(self, used: str) -> str:
        name, _, labels = used.partition(":")
        table, field = self.entity.table, self.fields[name]
        if labels:
            quoted = ", ".join(f"'{label}'" for label in labels.split(","))
            return f"{table}.{name} IN ({quoted})"
        if name in self.entity.filters:
            return self.entity.filters[name]
        if name.endswith(("_after", "_before")):
            stem, _, side = name.rpartition("_")
            column = f"{stem}_time" if f"{stem}_time" in self.entity.fields else f"{stem.removesuffix('d')}_time"
            return f"{table}.{column} {'>=' if side == 'after' else '<'} %({name})s"
        if name == "metadata_contains_json":
            return f"{table}.metadata_json @> %({name})s::jsonb"
        if name not in self.entity.fields:
            raise TypeError(f"{self.name}.{name} filters by a column that {table} does not have")
        return f"{table}.{name} = {f'ANY(%({name})s)' if field.is_repeated else f'%({name})s'}"

    def _orders(self, field: FieldDescriptor) -> dict[int, tuple[str, str]]:
        """Column and direction by value of `order_by`, taken from the name of the value. The first value is the
        default."""
        parts = {number: label.rpartition("_") for number, label in enum_labels(field.enum_type).items()}
        orders = {number: (part[0].lower(), part[2]) for number, part in parts.items()}
        return {0: orders[1]} | orders
