"""Changes of what a command shows, noticed by reading it again and again."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from google.protobuf.message import Message

from statehouse_server.cli.client.failures import CallFailed, ExitCode
from statehouse_server.cli.client.output.table import key_of
from statehouse_server.cli.console import remark, rest


@dataclass(frozen=True)
class Change:
    """That something is new, changed or gone; empty for what was there at first."""

    what: str
    row: Message


def changes(read: Callable[[], Iterable[Message]], *, interval: float) -> Iterator[list[Change]]:
    """All rows that `read` returns, and then, every `interval` seconds, how they differ from those before. It never
    ends. What is gone is deleted, or no longer what is asked for."""
    known = _by_key(read())
    yield [Change("", row) for row in known.values()]
    while True:
        rest(interval)
        now = _by_key(_patiently(read, interval))
        yield [
            *(Change("changed" if key in known else "new", row) for key, row in now.items() if known.get(key) != row),
            *(Change("gone", row) for key, row in known.items() if key not in now),
        ]
        known = now


def _by_key(rows: Iterable[Message]) -> dict[str, Message]:
    """The rows by their names, or by what they say if they have none."""
    return {key_of(row) or row.SerializeToString(deterministic=True).hex(): row for row in rows}


def _patiently(read: Callable[[], Iterable[Message]], interval: float) -> list[Message]:
    """The rows, as soon as the server can be asked again."""
    told = False
    while True:
        try:
            return list(read())
        except CallFailed as error:
            if error.exit_code != ExitCode.UNAVAILABLE:
                raise
            if not told:
                remark(f"{error.message} Trying again.")
                told = True
            rest(interval)
