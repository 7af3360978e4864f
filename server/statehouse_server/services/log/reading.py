"""Reading logs: pages of lines, by what they contain."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from statehouse.v1 import log_pb2 as pb

from statehouse_server.errors import SequenceExpired
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.types import time_of_postgres_micros
from statehouse_server.resource.paging import take_page
from statehouse_server.services.log.statements import SQL

MOST_BYTES = 16 * 1024 * 1024
"""The bytes of lines that a page looks at, but for the last of its chunks."""
MOST_CHUNKS = 2_000
"""The chunks that a page looks at: one has at most 4 MiB, and may have a single line."""
LINE_BYTES = 32
"""What a line counts as in addition to its text, since many that are empty take their time too."""


@dataclass(frozen=True)
class Wanted:
    """Which lines of a log are wanted."""

    key: Mapping[str, Any]
    filter: pb.LogLineFilter
    after: int
    """Only lines with a higher number."""
    most: int
    most_bytes: int
    """The limit of all lines together."""
    skip: int = 0
    """Lines that match to pass over first."""


@dataclass(frozen=True)
class LogPage:
    """Lines of a log."""

    lines: list[pb.LogLine]
    through: int
    """The number up to which the log has been looked at."""
    more: bool
    """Whether the log goes on after that."""
    skip: int = 0
    """Lines that are still to be passed over then."""
    exists: bool = True
    """Whether anything was ever appended to the log."""


def read_page(ctx: CallContext, wanted: Wanted, pausing: Callable[[Iterable[Any]], Iterator[Any]] = iter) -> LogPage:
    """The page that is wanted. `pausing` passes rows on. Raises SequenceExpired if lines after the number are not kept
    any more; 0 stands for the oldest one that is."""
    rows, complete = SQL.read_log_lines.fetch_within(ctx, _parameters(wanted), wanted.most_bytes, _row_bytes)
    if not rows:
        return LogPage([], wanted.after, more=False, exists=False)
    oldest, through, last, number, *_ = rows[0]
    if 0 < wanted.after < oldest - 1:
        message = f"What follows this number is no longer kept; the oldest number is {oldest}."
        raise SequenceExpired(message, oldest_sequence=oldest)
    found = rows if number is not None else []
    lines, cut = take_page(map(_line, pausing(found[wanted.skip :])), wanted.most, limit=wanted.most_bytes)
    if cut or not complete or len(lines) == wanted.most:
        through = lines[-1].number
    skip = max(0, wanted.skip - len(found))
    return LogPage(lines, max(wanted.after, through), more=through < last, skip=skip)


def _parameters(wanted: Wanted) -> dict[str, Any]:
    limits = {"limit": wanted.most + wanted.skip, "most_chunks": MOST_CHUNKS, "most_bytes": MOST_BYTES}
    return {**wanted.key, **_filters(wanted.filter), "after": wanted.after, "skip": wanted.skip, **limits}


def _filters(wanted: pb.LogLineFilter) -> dict[str, Any]:
    return {
        "streams": list(wanted.streams) or None,
        "attempts": list(wanted.attempts) or None,
        "contains": wanted.contains or None,
        "ignore_case": wanted.ignore_case,
        "selective": bool(wanted.streams or wanted.attempts or wanted.contains),
    }


def _row_bytes(row: Any) -> int:
    return len((row[6] or "").encode()) + LINE_BYTES


def _line(row: Any) -> pb.LogLine:
    _, _, _, number, stream, time, text, attempt = row
    return pb.LogLine(number=number, stream=stream, time=time_of_postgres_micros(time), text=text, attempt=attempt)
