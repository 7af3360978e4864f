"""Queries that are compiled once: their parameters are found in their text, whatever its length.

psycopg looks for the parameters of a query of more than 4096 characters again at each call, and has no public way to
change that. The statements here are few and are executed very often.
"""

from functools import lru_cache
from typing import Any

import psycopg
from psycopg._queries import PostgresQuery, _query2pg_nocache
from psycopg.abc import Params, Query

COMPILED = 4096
"""Queries that stay compiled. A client can choose filters and masks, and with them more queries than that."""

_compiled = lru_cache(COMPILED)(_query2pg_nocache)


class CompiledQuery(PostgresQuery):
    """A query in bytes that is compiled when it is executed for the first time; a text as in psycopg."""

    __slots__ = ()

    def convert(self, query: Query, vars: Params | None) -> None:  # noqa: A002  as in psycopg
        if vars is None or not isinstance(query, bytes):
            super().convert(query, vars)
            return
        self.query, self._want_formats, self._order, self._parts = _compiled(query, self._tx.encoding)
        self.dump(vars)


class StatementCursor(psycopg.Cursor[Any]):
    """A cursor for compiled queries."""

    _query_cls = CompiledQuery
