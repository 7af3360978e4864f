"""Changes of what a command shows, told by a watch or noticed by reading it again and again."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message

from statehouse_server.cli.client.failures import CallFailed, ExitCode
from statehouse_server.cli.client.output.table import key_of
from statehouse_server.cli.console import remark, rest


@dataclass(frozen=True)
class Change:
    """That something is new, changed or gone; empty for what was there at first."""

    what: str
    row: Message


@dataclass
class Picture:
    """What a watch of entities has sent so far, from which follows what its next message tells."""

    subject: FieldDescriptor
    """The field of its messages that has entities."""
    _known: dict[str, Message] = field(default_factory=dict)
    _whole: bool = False
    """Whether all has been sent that there was at first."""

    def changes(self, response: Any) -> list[Change]:
        """What is in a message. That something is gone which was never sent is left out."""
        rows = {key_of(row): row for row in getattr(response, self.subject.name)}
        told = [Change(self._what(key), row) for key, row in rows.items()]
        self._known |= rows
        gone = [self._known.pop(id_) for id_ in response.removed_ids if id_ in self._known]
        self._whole = self._whole or response.caught_up
        return [*told, *(Change("gone", row) for row in gone)]

    def _what(self, key: str) -> str:
        if key in self._known:
            return "changed"
        return "new" if self._whole else ""


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
