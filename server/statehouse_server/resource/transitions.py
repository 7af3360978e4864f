"""The transition tables: which status may follow which. The comments of the status enums describe them."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Transitions:
    """The allowed changes of a status, by stored label."""

    table: Mapping[str, frozenset[str]]
    initial: str
    terminal: frozenset[str] = frozenset()
    """Statuses that set the time of `end_field`."""
    started: str = ""
    """The status that sets `start_time` when it is first reached, and the time of `last_field`, if there are such
    fields."""
    end_field: str = ""
    """The field for the time at which a terminal status was reached, if there is one; other statuses clear it."""
    last_field: str = ""
    """The field for the last time at which the status was `started`, if there is one."""
    optional: bool = False
    """Whether the table is not for projects whose `transitions` are OPEN."""

    def sources(self, target: str) -> list[str]:
        """The statuses that may change to `target`."""
        return [source for source, targets in self.table.items() if target in targets]

    def others(self, target: str) -> list[str]:
        """All statuses but `target`, which may become it without the table."""
        return [status for status in self.table if status != target]

    def pairs(self) -> list[tuple[str, str]]:
        """All allowed changes, as (from, to)."""
        return [(source, target) for source, targets in self.table.items() for target in sorted(targets)]


@dataclass(frozen=True)
class Step:
    """A change of a status that a call asks for."""

    target: str = ""
    """The new status; empty if the call asks for none."""
    any_transition: bool = False
    """Whether the table does not matter."""
    may_stay: bool = False
    """Whether it may have the new status already."""
    only_ended: bool = False
    """Whether it is made from a terminal status alone."""

    def sources(self, transitions: Transitions) -> list[str]:
        """The statuses from which it can be made."""
        changed = transitions.others(self.target) if self.any_transition else transitions.sources(self.target)
        if self.only_ended:
            changed = [source for source in changed if source in transitions.terminal]
        return [*changed, self.target] if self.may_stay else changed


NO_STEP = Step()
_ENDED_EARLY = frozenset({"FAILED", "CANCELLED", "TIMED_OUT"})
_ENDED = _ENDED_EARLY | {"COMPLETED"}

EXECUTION = Transitions(
    table={
        "PENDING": _ENDED | {"RUNNING", "WAITING", "PAUSED"},
        "RUNNING": _ENDED | {"WAITING", "PAUSED"},
        "WAITING": _ENDED | {"RUNNING", "PAUSED"},
        "PAUSED": _ENDED_EARLY | {"PENDING", "RUNNING", "WAITING"},
        "COMPLETED": frozenset(),
        "FAILED": frozenset({"PENDING"}),
        "CANCELLED": frozenset({"PENDING"}),
        "TIMED_OUT": frozenset({"PENDING"}),
    },
    initial="PENDING",
    terminal=_ENDED,
    started="RUNNING",
    end_field="end_time",
    optional=True,
)
"""Tasks and workflows."""

AGENT = Transitions(
    table={
        "INACTIVE": frozenset({"IDLE", "ACTIVE"}),
        "IDLE": frozenset({"INACTIVE", "ACTIVE"}),
        "ACTIVE": frozenset({"INACTIVE", "IDLE"}),
    },
    initial="INACTIVE",
    started="ACTIVE",
    last_field="last_active_time",
)
"""Agents."""

CLUSTER = Transitions(
    table={
        "PENDING": frozenset({"CREATING", "DESTROYING", "FAILED"}),
        "CREATING": frozenset({"READY", "DESTROYING", "FAILED"}),
        "READY": frozenset({"HIBERNATING", "DESTROYING", "FAILED"}),
        "HIBERNATING": frozenset({"HIBERNATED", "READY", "DESTROYING", "FAILED"}),
        "HIBERNATED": frozenset({"RESUMING", "DESTROYING", "FAILED"}),
        "RESUMING": frozenset({"READY", "HIBERNATED", "DESTROYING", "FAILED"}),
        "DESTROYING": frozenset({"DESTROY_VERIFYING", "DESTROY_FAILED", "DESTROYED", "FAILED"}),
        "DESTROY_VERIFYING": frozenset({"DESTROYED", "DESTROY_FAILED"}),
        "DESTROY_FAILED": frozenset({"DESTROYING", "DESTROY_VERIFYING"}),
        "DESTROYED": frozenset(),
        "FAILED": frozenset({"CREATING", "READY", "DESTROYING", "DESTROYED"}),
    },
    initial="PENDING",
    terminal=frozenset({"DESTROYED"}),
    end_field="destroy_time",
)
"""Clusters."""

JOB = Transitions(
    table={
        "PENDING": frozenset({"RUNNING", "CANCELLED"}),
        "RUNNING": frozenset({"PENDING", "COMPLETED", "FAILED", "CANCELLED"}),
        "COMPLETED": frozenset(),
        "FAILED": frozenset({"PENDING"}),
        "CANCELLED": frozenset({"PENDING"}),
    },
    initial="PENDING",
    terminal=frozenset({"COMPLETED", "FAILED", "CANCELLED"}),
    started="RUNNING",
    end_field="end_time",
)
"""Jobs."""

TOOL_EXECUTION = Transitions(
    table={
        "PENDING": _ENDED_EARLY | {"RUNNING", "SUCCEEDED"},
        "RUNNING": _ENDED_EARLY | {"SUCCEEDED"},
        "SUCCEEDED": frozenset(),
        "FAILED": frozenset(),
        "TIMED_OUT": frozenset(),
        "CANCELLED": frozenset(),
    },
    initial="PENDING",
    terminal=_ENDED_EARLY | {"SUCCEEDED"},
    started="RUNNING",
    end_field="end_time",
)
"""Tool executions."""

WORKSPACE = Transitions(
    table={
        "INITIALIZING": frozenset({"CLONING", "READY", "ERROR"}),
        "CLONING": frozenset({"INITIALIZING", "READY", "ERROR"}),
        "READY": frozenset({"INITIALIZING", "CLONING", "ERROR"}),
        "ERROR": frozenset({"INITIALIZING", "CLONING", "READY"}),
    },
    initial="INITIALIZING",
)
"""Workspaces."""

_PREPARED = frozenset({"INITIALIZING", "REINITIALIZING", "CLONING", "PULLING_IMAGE", "CREATING_SANDBOX"})
_USABLE = frozenset({"IDLE", "RUNNING", "WAITING"})
_OVER = frozenset({"STOPPED", "COMPLETED", "FAILED", "CLOSED"})
_IN_USE = _PREPARED | _USABLE | _OVER

SESSION = Transitions(
    table={
        **{status: (_IN_USE | {"REMOVING"}) - {status} for status in sorted(_IN_USE)},
        "REMOVING": frozenset({"FAILED", "CLOSED"}),
    },
    initial="IDLE",
    optional=True,
)
"""Sessions."""
