"""Streaming of query results, a few rows at a time."""

from collections.abc import Mapping
from typing import Any

import psycopg
from psycopg._preparing import Prepare
from psycopg._queries import PostgresQuery
from psycopg.adapt import Transformer
from psycopg.pq import Format

from statehouse_server.postgres.queries import CompiledQuery, StatementCursor


class StreamCursor(StatementCursor):
    """A cursor whose `stream` uses prepared statements.

    psycopg sends the query text for each stream, and PostgreSQL takes longer to plan it again than to read a page.
    psycopg has no public way to change that.
    """

    def __init__(self, conn: psycopg.Connection[Any], row_factory: Any) -> None:
        super().__init__(conn, row_factory=row_factory)
        self.format = Format.BINARY

    def prepare(self, query: bytes, params: Mapping[str, Any]) -> None:
        """Prepare a statement with a parameter `limit`, unless it is already prepared."""
        asked = CompiledQuery(Transformer(self))
        asked.convert(query, params)
        state, _ = self._get_prepared(asked)
        if state is Prepare.SHOULD:
            self.execute(query, {**params, "limit": 0})

    def _execute_send(self, query: PostgresQuery, *, force_extended: bool = False, binary: bool | None = None) -> None:
        state, name = self._get_prepared(query)
        if state is Prepare.YES:
            self._send_query_prepared(name, query, binary=binary)
        else:
            super()._execute_send(query, force_extended=force_extended, binary=binary)
