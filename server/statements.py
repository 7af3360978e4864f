"""Named SQL statements: those of `sql/*.sql` and those that the repository builds from descriptors."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from psycopg.rows import tuple_row

from server.entity import Entity
from server.rows import MessageRows
from server.streaming import StreamCursor

if TYPE_CHECKING:
    from server.database import Connection

FEW_ROWS = 4
"""Rows that are in memory at once of a statement whose answer may be too large."""
SQL_DIRECTORY = Path(__file__).parent / "sql"
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

    def run(self, conn: "Connection", params: Mapping[str, Any]) -> Any:
        """Execute it. Answers the cursor."""
        return conn.cursor(binary=True, row_factory=self.rows).execute(self._locking(conn), params)

    def _locking(self, conn: "Connection") -> str:
        return f"{self.query} {conn.row_lock}" if self.lockable and conn.row_lock else self.query

    def one(self, conn: "Connection", params: Mapping[str, Any]) -> Any:
        """The first row, or None."""
        return self.run(conn, params).fetchone()

    def all(self, conn: "Connection", params: Mapping[str, Any]) -> list[Any]:
        """All rows."""
        return self.run(conn, params).fetchall()  # type: ignore[no-any-return]

    def stream(self, conn: "Connection", params: Mapping[str, Any], *, size: int = 32) -> Iterator[Any]:
        """The rows as they arrive, so many at a time: PostgreSQL works ahead of the reader.

        A statement that has no parameter `limit` is planned each time.
        """
        query, cursor = self._locking(conn), StreamCursor(conn, self.rows)
        if "limit" in params:
            cursor.prepare(query, params)
        return cursor.stream(query.encode(), params, size=size)

    def some(
        self, conn: "Connection", params: Mapping[str, Any], most: int, size: Callable[[Any], int]
    ) -> tuple[list[Any], bool]:
        """Rows until they have more than `most` bytes together, by their `size`, and whether these are all.

        A row may have 4 MB, so only a few are in memory beside them. What is left is read and dropped: to break off
        would cancel the statement, and with it the transaction that it may be in.
        """
        rows: list[Any] = []
        arriving = self.stream(conn, params, size=FEW_ROWS)
        for row in arriving:
            rows.append(row)
            most -= size(row)
            if most < 0:
                return rows, not _dropped(arriving)
        return rows, True


def _dropped(rows: Iterator[Any]) -> int:
    """Read rows to their end. Returns how many there were."""
    return sum(1 for _ in rows)


def named_statements(stem: str, entity: Entity | None = None, **rows: MessageRows) -> SimpleNamespace:
    """The statements of `sql/<stem>.sql` by name.

    `{columns}` stands for the select list of the entity, `{live}` for the condition under which a row of it may be
    changed, and `{live_item}` under which one may be made of `item`. The row factory of a statement is the one given
    for it in `rows`, else makes the entity's messages if it selects `{columns}`, else tuples.
    """
    text = (SQL_DIRECTORY / f"{stem}.sql").read_text(encoding="utf-8")
    headers = list(HEADER.finditer(text))
    ends = [header.start() for header in headers[1:]] + [len(text)]
    found = SimpleNamespace()
    for header, end in zip(headers, ends, strict=True):
        name, body = header["name"], text[header.end() : end].strip()
        query = _filled(body, entity) if entity else body
        messages = MessageRows(entity.message) if entity and "{columns}" in body else tuple_row
        setattr(found, name, Statement(f"{stem}.{name}", query.rstrip(";"), rows.get(name, messages)))
    return found


def _filled(body: str, entity: Entity) -> str:
    for name, text in (("columns", entity.columns), ("live", entity.live()), ("live_item", entity.live("item"))):
        body = body.replace(f"{{{name}}}", text)
    return body
