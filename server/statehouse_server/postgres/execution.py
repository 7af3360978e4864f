"""Execution of statements on a connection, each in one step of libpq.

A cursor of psycopg takes several steps for a statement, and each lets another thread run. With many threads this costs
more than what it does. So parameters and rows are converted by psycopg's transformer, which is kept, and the statement
is executed by one call that lets other threads run once, while it waits for PostgreSQL.
"""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

import psycopg
from psycopg import pq
from psycopg._queries import _query2pg_nocache
from psycopg.adapt import Transformer
from psycopg.pq import ConnStatus, ExecStatus, Format

COMPILED = 4096
"""Queries that stay compiled. A client can choose filters and masks, and with them more queries than that."""
PREPARED = 100
"""Statements that stay prepared in a connection. Each takes about 100 KB of its server process."""

compiled = lru_cache(COMPILED)(_query2pg_nocache)
"""Finds the parameters in the text of a query. psycopg would look for them again at each call in long queries."""


class Columns:
    """What a row factory of psycopg reads of a cursor."""

    def __init__(self, result: pq.abc.PGresult) -> None:
        self._result = result

    @cached_property
    def description(self) -> list["Column"]:
        """The columns of the result."""
        names = (self._result.fname(number) or b"" for number in range(self._result.nfields))
        return [Column(name.decode()) for name in names]


class Column(NamedTuple):
    """A column of a result."""

    name: str


class Result(NamedTuple):
    """What a statement has returned or changed."""

    rows: list[Any]
    """As the row factory makes them. Empty for a statement that returns no rows."""
    rowcount: int
    """The number of rows that it returned or changed."""

    def fetchone(self) -> Any:
        """The first row, or None."""
        return self.rows[0] if self.rows else None

    def fetchall(self) -> list[Any]:
        """All rows."""
        return self.rows


class Query(NamedTuple):
    """A query as libpq takes it."""

    text: bytes
    values: Sequence[Any]
    types: tuple[int, ...]
    formats: Sequence[Format]


class Executor:
    """Executes the statements of one connection, by one thread at a time."""

    def __init__(self, conn: psycopg.Connection[Any], *, prepares: bool) -> None:
        self._pgconn = conn.pgconn
        # With the connection, since bytes are escaped as that wants it.
        self._transformer = Transformer(conn)
        self._prepares = prepares
        self._names: OrderedDict[tuple[bytes, tuple[int, ...]], bytes] = OrderedDict()
        self._next_name = 0

    def execute(self, text: bytes, params: Mapping[str, Any], row_factory: Any, *, prepared: bool) -> Result:
        """Execute a query with named parameters, and read all that it returns. Raises the errors of psycopg."""
        query = self._query(text, params)
        if prepared and self._prepares:
            name = self.prepare(query.text, query.types)
            result = self._pgconn.exec_prepared(name, query.values, query.formats, Format.BINARY)
        else:
            result = self._pgconn.exec_params(query.text, query.values, query.types, query.formats, Format.BINARY)
        if result.status == ExecStatus.TUPLES_OK:
            return Result(self._rows(result, row_factory), result.ntuples)
        if result.status == ExecStatus.COMMAND_OK:
            return Result([], result.command_tuples or 0)
        raise self.error(result)

    def send(self, text: bytes, params: Mapping[str, Any], *, prepared: bool) -> None:
        """Begin to execute a query with named parameters, whose results are then to be read."""
        query = self._query(text, params)
        if prepared and self._prepares:
            name = self.prepare(query.text, query.types)
            self._pgconn.send_query_prepared(name, query.values, query.formats, Format.BINARY)
        else:
            self._pgconn.send_query_params(query.text, query.values, query.types, query.formats, Format.BINARY)

    def prepare(self, text: bytes, types: tuple[int, ...]) -> bytes:
        """The name under which a query is prepared for parameters of these types. Prepares it if it is not."""
        key = (text, types)
        if (name := self._names.get(key)) is not None:
            self._names.move_to_end(key)
            return name
        if len(self._names) >= PREPARED:
            self._forget_oldest()
        self._next_name += 1
        name = b"statement_%d" % self._next_name
        self._require_success(self._pgconn.prepare(name, text, types))
        self._names[key] = name
        return name

    @property
    def transformer(self) -> psycopg.abc.Transformer:
        """What converts parameters and rows."""
        return self._transformer

    def _query(self, text: bytes, params: Mapping[str, Any]) -> Query:
        transformer = self._transformer
        query, formats, names, _ = compiled(text, "utf-8")
        values = transformer.dump_sequence([params[name] for name in names or ()], formats)
        return Query(query, values, transformer.types or (), transformer.formats or ())

    def _rows(self, result: pq.abc.PGresult, row_factory: Any) -> list[Any]:
        transformer = self._transformer
        transformer.set_pgresult(result, format=Format.BINARY)
        try:
            return transformer.load_rows(0, result.ntuples, row_factory(Columns(result)))
        finally:
            transformer.set_pgresult(None)  # it may be large

    def _forget_oldest(self) -> None:
        _, name = self._names.popitem(last=False)
        self._require_success(self._pgconn.close_prepared(name))

    def _require_success(self, result: pq.abc.PGresult) -> None:
        if result.status != ExecStatus.COMMAND_OK:
            raise self.error(result)

    def error(self, result: pq.abc.PGresult) -> psycopg.Error:
        """The error of a failed statement. Without a code of PostgreSQL the connection is lost."""
        if self._pgconn.status == ConnStatus.BAD and not result.error_field(pq.DiagnosticField.SQLSTATE):
            return psycopg.OperationalError(result.get_error_message())
        return psycopg.errors.error_from_result(result)
