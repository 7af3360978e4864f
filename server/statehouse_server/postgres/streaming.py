"""Streaming of query results, a few rows at a time."""

from typing import TYPE_CHECKING, Any

import psycopg
from psycopg._queries import PostgresQuery
from psycopg.abc import Params, Query
from psycopg.pq import Format

from statehouse_server.postgres.execution import compiled

if TYPE_CHECKING:
    from statehouse_server.postgres.connection import Connection


class CompiledQuery(PostgresQuery):
    """A query in bytes that is compiled when it is executed for the first time."""

    __slots__ = ()

    def convert(self, query: Query, vars: Params | None) -> None:  # noqa: A002  as in psycopg
        text: Any = query
        self.query, self._want_formats, self._order, self._parts = compiled(text, self._tx.encoding)
        self.dump(vars)


class StreamCursor(psycopg.Cursor[Any]):
    """A cursor whose `stream` uses the prepared statements of its connection.

    psycopg sends the query text for each stream, and PostgreSQL takes longer to plan it again than to read a page.
    psycopg has no public way to change that.
    """

    _query_cls = CompiledQuery

    def __init__(self, conn: "Connection", row_factory: Any, *, prepared: bool) -> None:
        super().__init__(conn, row_factory=row_factory)
        self.format = Format.BINARY
        self._executor = conn.executor
        self._prepared = prepared and conn.executor.prepares

    def _execute_send(self, query: PostgresQuery, *, force_extended: bool = False, binary: bool | None = None) -> None:
        if self._prepared:
            self._send_query_prepared(self._executor.prepare(query.query, query.types), query, binary=binary)
        else:
            super()._execute_send(query, force_extended=force_extended, binary=binary)
