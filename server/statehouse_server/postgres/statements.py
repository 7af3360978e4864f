"""Named SQL statements: those of `sql/*.sql` and those that the repository builds from descriptors."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from psycopg.rows import tuple_row

from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.streaming import StreamCursor

FEW_ROWS = 4
"""Rows that are in memory at once of a statement whose answer may be too large."""
SQL_DIRECTORY = Path(__file__).parent.parent / "sql"
HEADER = re.compile(r"^-- (?P<name>[a-z_]+): .+$", re.MULTILINE)


@dataclass(frozen=True, eq=False)
class Statement:
    """One SQL statement, and what its rows become.

    `lockable` statements return rows of entities, and take the row lock that the connection carries.
    """

    name: str
    query: str
    rows: Any = tuple_row
    lockable: bool = False

    def run(self, ctx: CallContext, params: Mapping[str, Any]) -> Any:
        """Execute it. Answers the cursor."""
        return ctx.connection.cursor(binary=True, row_factory=self.rows).execute(self._locking(ctx), params)

    def _locking(self, ctx: CallContext) -> str:
        return f"{self.query} {ctx.row_lock}" if self.lockable and ctx.row_lock else self.query

    def one(self, ctx: CallContext, params: Mapping[str, Any]) -> Any:
        """The first row, or None."""
        return self.run(ctx, params).fetchone()

    def all(self, ctx: CallContext, params: Mapping[str, Any]) -> list[Any]:
        """All rows."""
        return self.run(ctx, params).fetchall()  # type: ignore[no-any-return]

    def stream(self, ctx: CallContext, params: Mapping[str, Any], *, size: int = 32) -> Iterator[Any]:
        """The rows as they arrive, so many at a time: PostgreSQL works ahead of the reader.

        A statement that has no parameter `limit` is planned each time.
        """
        query, cursor = self._locking(ctx), StreamCursor(ctx.connection, self.rows)
        if "limit" in params:
            cursor.prepare(query, params)
        return cursor.stream(query.encode(), params, size=size)

    def some(
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


def load_statements(
    stem: str, values: Mapping[str, str] | None = None, rows: Callable[[str, str], Any] = lambda *_: tuple_row
) -> SimpleNamespace:
    """The statements of `sql/<stem>.sql` by name.

    `values` are put in place of their names in braces; `rows` gives the row factory of a statement, by its name and its
    text.
    """
    text = (SQL_DIRECTORY / f"{stem}.sql").read_text(encoding="utf-8")
    headers = list(HEADER.finditer(text))
    ends = [header.start() for header in headers[1:]] + [len(text)]
    found = SimpleNamespace()
    for header, end in zip(headers, ends, strict=True):
        name, body = header["name"], text[header.end() : end].strip().rstrip(";")
        query = body
        for key, value in (values or {}).items():
            query = query.replace(f"{{{key}}}", value)
        setattr(found, name, Statement(f"{stem}.{name}", query, rows(name, body)))
    return found
