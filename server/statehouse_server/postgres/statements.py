"""Named SQL statements: those of `sql/*.sql` and those that the repository builds from descriptors."""

import re
import time
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Any

import structlog
from psycopg.rows import tuple_row

from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.streaming import StreamCursor

log: structlog.stdlib.BoundLogger = structlog.get_logger("statehouse.statements")

FEW_ROWS = 4
"""Rows that are in memory at once of a statement whose answer may be too large."""
SQL_DIRECTORY = Path(__file__).parent.parent / "sql"
COMMENT = re.compile(r"^ *--.*\n", re.MULTILINE)
HEADER = re.compile(r"^-- (?P<name>[a-z_]+): .+$", re.MULTILINE)


STATEMENTS: "dict[str, Statement]" = {}
"""Every statement of `sql/`, by its name."""


@dataclass(frozen=True, eq=False)
class Statement:
    """One SQL statement, and what its rows become.

    Its name is that of the method that it serves, or says what it does; PostgreSQL sees it as a comment. `lockable`
    statements return rows of entities, and take the row lock of the call.
    """

    name: str
    query: str
    row_factory: Any = tuple_row
    lockable: bool = False

    def run(self, ctx: CallContext, params: Mapping[str, Any]) -> Any:
        """Execute it and return its cursor."""
        began = time.perf_counter()
        try:
            return ctx.connection.cursor(binary=True, row_factory=self.row_factory).execute(self._text(ctx), params)
        finally:
            self._note_time(ctx, time.perf_counter() - began)

    def _note_time(self, ctx: CallContext, seconds: float) -> None:
        if seconds > ctx.slow_seconds:
            ms, request_id = round(seconds * 1000), ctx.caller.request_id
            log.warning("slow statement", statement=self.name, ms=ms, request_id=request_id)

    def _text(self, ctx: CallContext) -> str:
        """What PostgreSQL is sent."""
        return f"{self.labelled} {ctx.row_lock}" if self.lockable and ctx.row_lock else self.labelled

    @cached_property
    def labelled(self) -> str:
        """The query behind a comment with the name, which PostgreSQL's own views and logs show."""
        return f"/* {self.name} */ {self.query}"

    def fetch_one(self, ctx: CallContext, params: Mapping[str, Any]) -> Any:
        """The first row, or None."""
        return self.run(ctx, params).fetchone()

    def fetch_all(self, ctx: CallContext, params: Mapping[str, Any]) -> list[Any]:
        """All rows."""
        return self.run(ctx, params).fetchall()  # type: ignore[no-any-return]

    def stream(self, ctx: CallContext, params: Mapping[str, Any], *, size: int = 32) -> Generator[Any, None, None]:
        """The rows as they arrive, so many at a time: PostgreSQL works ahead of the reader.

        A statement that has no parameter `limit` is planned each time.
        """
        query, cursor = self._text(ctx), StreamCursor(ctx.connection, self.row_factory)
        began = time.perf_counter()
        try:
            if "limit" in params:
                cursor.prepare(query, params)
            rows = cursor.stream(query.encode(), params, size=size)
            first = list(islice(rows, 1))
        finally:
            self._note_time(ctx, time.perf_counter() - began)
        yield from first
        yield from rows

    def fetch_within(
        self, ctx: CallContext, params: Mapping[str, Any], most: int, size: Callable[[Any], int]
    ) -> tuple[list[Any], bool]:
        """Rows until they have more than `most` bytes together, by their `size`, and whether these are all.

        A row may have 4 MB, so only a few are in memory beside them. What is left is read and dropped: to break off
        would cancel the statement, and with it the transaction that it may be in.
        """
        rows: list[Any] = []
        arriving = self.stream(ctx, params, size=FEW_ROWS)
        for row in arriving:
            rows.append(row)
            most -= size(row)
            if most < 0:
                return rows, not _dropped(arriving)
        return rows, True


def _dropped(rows: Iterator[Any]) -> int:
    """Read rows to their end. Returns how many there were."""
    return sum(1 for _ in rows)


def register(statement: Statement) -> Statement:
    """Make a statement known by its name. Raises ValueError for one that another has."""
    if STATEMENTS.setdefault(statement.name, statement) is not statement:
        raise ValueError(f"There are two statements called {statement.name}.")
    return statement


def read_statements(stem: str) -> dict[str, str]:
    """The texts of `sql/<stem>.sql` by name: each follows a comment with its name and what it does.

    They are read without their comments: what is longer than 4096 characters, psycopg reads anew for each call.
    """
    text = (SQL_DIRECTORY / f"{stem}.sql").read_text(encoding="utf-8")
    headers = list(HEADER.finditer(text))
    ends = [header.start() for header in headers[1:]] + [len(text)]
    bodies = (text[header.end() : end] for header, end in zip(headers, ends, strict=True))
    return {
        header["name"]: COMMENT.sub("", body).strip().rstrip(";") for header, body in zip(headers, bodies, strict=True)
    }
