"""The times that follow a status: when it started, when it ended, and when it last was at work. One rule for new,
replaced and changed rows."""

from collections.abc import Iterable
from dataclasses import dataclass

from statehouse_server.resource.transitions import Transitions


@dataclass(frozen=True)
class StatusTimes:
    """The SQL for the times of a row that gets a status, however it gets it."""

    transitions: Transitions
    status: str
    """SQL of the new status."""
    before: str = ""
    """SQL of the status until now; empty for a new row."""

    def has(self, name: str) -> bool:
        """Whether a column is such a time."""
        return name in ("start_time", self.transitions.end_field, self.transitions.last_field)

    def value(self, name: str, *, stored: str = "", given: str = "", moment: str = "") -> str:
        """The SQL expression for a time, given that of the time until now, of that in the request, and of the current
        one.

        The start is that of the first run since the initial status, the end that of the first terminal status since
        another one, unless the request says otherwise, and the last time that of the latest change to or from the
        started status. No time is made up for a status that was left out.
        """
        if name == self.transitions.last_field:
            now_or_before = ", ".join(one for one in (self.status, self.before) if one)
            return (
                f"CASE WHEN '{self.transitions.started}' IN ({now_or_before}) THEN {moment} ELSE {_first(stored)} END"
            )
        known = _first(given, stored, moment)
        if name == self.transitions.end_field:
            return f"CASE WHEN {self.status} IN ({quoted(self.transitions.terminal)}) THEN {known} END"
        again = f"{self.status} = '{self.transitions.initial}'"
        if self.before:
            again += f" AND {self.before} <> {self.status}"
        return (
            f"CASE WHEN {again} THEN {_first(given)}"
            f" WHEN {self.status} = '{self.transitions.started}' THEN {known} ELSE {_first(given, stored)} END"
        )


def quoted(labels: Iterable[str]) -> str:
    """Labels as a list in SQL."""
    return ", ".join(f"'{label}'" for label in sorted(labels))


def _first(*values: str) -> str:
    """The SQL expression for the first of these values that is not NULL; those that are not given are left out."""
    some = [value for value in values if value]
    return f"COALESCE({', '.join(some)})" if len(some) > 1 else "".join(some) or "NULL"
