"""Streaming of query results, a few rows at a time."""

from collections.abc import Callable, Generator, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import psycopg
from psycopg.generators import fetch, send
from psycopg.pq import ExecStatus, Format, TransactionStatus
from psycopg.pq.abc import PGresult

from statehouse_server.postgres.cancellation import CANCEL_SECONDS
from statehouse_server.postgres.execution import Columns

if TYPE_CHECKING:
    from statehouse_server.postgres.connection import Connection

FEW_ROWS = 4
"""Rows that libpq gathers before it passes them on. A row may have 4 MB. Those that cannot are gathered for a whole
slice: libpq describes all columns anew each time, which takes as long as a row."""
SLICE_ROWS = 64
"""The maximum number of rows of a slice, but for those that libpq passes on with the last of them."""
Row = tuple[Any, ...]


class Slice:
    """Rows that have arrived together, as PostgreSQL has sent them."""

    __slots__ = ("_many", "_rows")

    def __init__(self, rows: list[Row], many: Callable[..., list[Any]] | None) -> None:
        self._rows, self._many = rows, many

    def __len__(self) -> int:
        return len(self._rows)

    def read(self, make: Callable[..., Any] | None = None) -> list[Any]:
        """What the statement makes of the rows. `make` makes each message: the `add` of a field of a response makes it
        there, where it need not be copied to."""
        return self._rows if self._many is None else self._many(self._rows, make)


class Streaming:
    """The execution of one query whose rows are passed on in slices while they arrive.

    A slice has the rows that libpq has read from the socket by then: some kilobytes, or few that are larger. To pass
    them on one by one takes longer than to load them.
    """

    def __init__(self, conn: "Connection", row_factory: Any, *, short_rows: bool = False) -> None:
        self._conn, self._pgconn, self._executor = conn, conn.pgconn, conn.executor
        self._row_factory = row_factory
        self.rows_at_once = SLICE_ROWS if short_rows else FEW_ROWS
        """Rows that libpq gathers before it passes them on."""

    def slices(self, text: bytes, params: Mapping[str, Any], *, prepared: bool) -> Generator[Slice, None, None]:
        """Execute a query with named parameters. Whoever closes this before its end cancels the query. Raises the
        errors of psycopg."""
        self._executor.send(text, params, prepared=prepared)
        try:
            self._pgconn.set_chunked_rows_mode(self.rows_at_once)
            self._conn.wait(send(self._pgconn))
            yield from self._arriving()
        finally:
            self._executor.transformer.set_pgresult(None)  # it may be large
            if self._pgconn.transaction_status == TransactionStatus.ACTIVE:
                self._cancel()

    def _arriving(self) -> Generator[Slice, None, None]:
        rows: list[Row] = []
        many, transformer, first = None, self._executor.transformer, True
        while (result := self._next()) is not None:
            transformer.set_pgresult(result, set_loaders=first, format=Format.BINARY)
            if first:
                many, first = getattr(self._row_factory(Columns(result)), "many", None), False
            rows += transformer.load_rows(0, result.ntuples, tuple)
            if len(rows) >= SLICE_ROWS or self._pgconn.is_busy():
                yield Slice(rows, many)
                rows = []
        if rows:
            yield Slice(rows, many)

    def _next(self) -> PGresult | None:
        """The next few rows, or None after the last. Raises the error of the query."""
        pgconn = self._pgconn
        result = self._conn.wait(fetch(pgconn)) if pgconn.is_busy() else pgconn.get_result()
        if result is None or result.status == ExecStatus.TUPLES_CHUNK:
            return result
        while self._conn.wait(fetch(pgconn)) is not None:
            pass
        if result.status != ExecStatus.TUPLES_OK:
            raise self._executor.error(result)
        return None

    def _cancel(self) -> None:
        """Cancel the query, and read what has arrived of it."""
        with suppress(psycopg.Error, OSError):
            self._conn.cancel_safe(timeout=CANCEL_SECONDS)
            while self._conn.wait(fetch(self._pgconn)) is not None:
                pass
