"""Named SQL statements: those of `sql/*.sql` and those that the repository builds from descriptors."""

import re
import time
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Any

import structlog
from psycopg.rows import tuple_row

from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.execution import Result
from statehouse_server.postgres.streaming import Slice, Streaming

FRAME_BYTES = 8
"""The bytes at most that a message takes in another one beside its own."""
log: structlog.stdlib.BoundLogger = structlog.get_logger("statehouse.statements")

SQL_DIRECTORY = Path(__file__).parent.parent / "sql"
COMMENT = re.compile(r"^ *--.*\n", re.MULTILINE)
HEADER = re.compile(r"^-- (?P<name>[a-z_]+|\{[a-z_]+\}): .+$", re.MULTILINE)
INDENT = re.compile(r"\n +")


STATEMENTS: "dict[str, Statement]" = {}
"""Every statement of `sql/`, by its name."""


@dataclass(frozen=True, eq=False)
class Statement:
    """A named SQL statement and its row factory.

    Its name is the name of the method that it serves, or describes what it does. PostgreSQL gets the name as a comment.
    `lockable` statements return rows of entities, and support the row lock of the call.
    """

    name: str
    query: str
    row_factory: Any = tuple_row
    lockable: bool = False
    prepared: bool = True
    """Whether it may be prepared. Not for statements of which a client can choose very many: each would take memory in
    each connection."""
    masked_query: str = ""
    """Its form under a read mask, with the parameters of the mask. Only of statements that read entities."""
    long_parameters: frozenset[str] = frozenset()
    """Those of the mask whose columns may have long values."""

    def run(self, ctx: CallContext, params: Mapping[str, Any]) -> Result:
        """Execute it. Raises the errors of psycopg."""
        began = time.perf_counter()
        try:
            text, values = self._text(ctx), self.values(ctx, params)
            return ctx.connection.executor.execute(text, values, self.row_factory, prepared=self.prepared)
        finally:
            self._note_time(ctx, time.perf_counter() - began)

    def _note_time(self, ctx: CallContext, seconds: float) -> None:
        if seconds > ctx.slow_seconds:
            ms, request_id = round(seconds * 1000), ctx.caller.request_id
            log.warning("slow statement", statement=self.name, ms=ms, request_id=request_id)

    def _text(self, ctx: CallContext) -> bytes:
        """The text that is sent to PostgreSQL."""
        text = self.labelled_masked if self._is_masked(ctx) else self.labelled
        return f"{text.decode()} {ctx.row_lock}".encode() if self.lockable and ctx.row_lock else text

    def values(self, ctx: CallContext, params: Mapping[str, Any]) -> Mapping[str, Any]:
        """The parameters that are sent along."""
        return {**params, **ctx.read_mask} if self._is_masked(ctx) else params

    def _is_masked(self, ctx: CallContext) -> bool:
        return bool(ctx.read_mask and self.masked_query)

    def _has_short_rows(self, ctx: CallContext) -> bool:
        """Whether none of its rows can be long: the read mask leaves out all that may be."""
        return self._is_masked(ctx) and not any(ctx.read_mask.get(name, True) for name in self.long_parameters)

    @property
    def text(self) -> str:
        """The query as it is executed."""
        return self.query

    @cached_property
    def labelled(self) -> bytes:
        """The query after a comment with its name, which the views and logs of PostgreSQL show."""
        return f"/* {self.name} */ {self.text}".encode()

    @cached_property
    def labelled_masked(self) -> bytes:
        """The same for its form under a read mask."""
        return f"/* {self.name} */ {self.masked_query}".encode()

    def fetch_one(self, ctx: CallContext, params: Mapping[str, Any]) -> Any:
        """The first row, or None."""
        return self.run(ctx, params).fetchone()

    def fetch_all(self, ctx: CallContext, params: Mapping[str, Any]) -> list[Any]:
        """All rows."""
        return self.run(ctx, params).fetchall()

    def stream(self, ctx: CallContext, params: Mapping[str, Any]) -> Generator[Slice, None, None]:
        """The rows as they arrive, in slices; PostgreSQL works ahead of the reader.

        A statement without a parameter `limit` is planned at each call.
        """
        query, params = self._text(ctx), self.values(ctx, params)
        streaming = Streaming(ctx.connection, self.row_factory, short_rows=self._has_short_rows(ctx))
        slices = streaming.slices(query, params, prepared="limit" in params and self.prepared)
        began = time.perf_counter()
        try:
            first = list(islice(slices, 1))
        finally:
            self._note_time(ctx, time.perf_counter() - began)
        yield from first
        yield from slices

    def fetch_within(
        self,
        ctx: CallContext,
        params: Mapping[str, Any],
        most: int,
        size: Callable[[Any], int],
        *,
        make: Callable[..., Any] | None = None,
    ) -> tuple[list[Any], bool]:
        """Rows until they have more than `most` bytes together in a message, as measured by `size`, and whether these
        are all rows and have no more. `make` makes each message, as in `Slice.read`.

        A row may have 4 MB, so a result that is too large is not buffered. The remaining rows are read and dropped:
        stopping early would cancel the statement, and with it the transaction that it may be in.
        """
        rows: list[Any] = []
        arriving = self.stream(ctx, params)
        for arrived in arriving:
            added = arrived.read(make)
            rows += added
            most -= sum(map(size, added)) + len(added) * FRAME_BYTES
            if most < 0:
                break
        for _ in arriving:
            pass
        return rows, most >= 0


def register(statement: Statement) -> Statement:
    """Register a statement under its name. Raises ValueError if the name is taken."""
    if STATEMENTS.setdefault(statement.name, statement) is not statement:
        raise ValueError(f"Two statements have the name {statement.name}.")
    return statement


def read_statements(stem: str) -> dict[str, str]:
    """The statements of `sql/<stem>.sql` by name. Each is preceded by a comment with its name and description.

    A block whose name is in braces is a part of statements that come after it, where its name stands for it. Comments
    and indents are removed.
    """
    text = (SQL_DIRECTORY / f"{stem}.sql").read_text(encoding="utf-8")
    headers = list(HEADER.finditer(text))
    ends = [header.start() for header in headers[1:]] + [len(text)]
    statements: dict[str, str] = {}
    parts: dict[str, str] = {}
    for header, end in zip(headers, ends, strict=True):
        body = INDENT.sub("\n", COMMENT.sub("", text[header.end() : end])).strip().rstrip(";")
        for part, its in parts.items():
            body = body.replace(part, its)
        (parts if header["name"].startswith("{") else statements)[header["name"]] = body
    return statements
