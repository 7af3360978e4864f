"""What only a few calls of a process change at the same time: a row, or the head of a queue."""

from typing import NamedTuple

ROW_SLOTS = 2
"""Concurrent calls that may change the same row: one has the row lock, and one waits for it in the database. Further
calls would wait there too, and occupy a connection meanwhile."""
CLAIM_SLOTS = 3
"""Concurrent calls that may claim jobs of the same queue. Each passes over the jobs that the others have locked, and
the more of them there are, the more memory they use in turns: with 16, PostgreSQL works up to twice as long for a job.
With fewer than these it would idle while a commit is flushed."""
QUEUE = "queue"
"""The kind of what claims change."""


class Row(NamedTuple):
    """What a call changes."""

    kind: str
    """The service of an entity, or QUEUE."""
    project_id: str
    name: str
    """The id or name of the entity or queue."""
    slots: int = ROW_SLOTS
    """How many calls may change it at the same time."""

    @property
    def is_locked(self) -> bool:
        """Whether those who change it wait for each other in the database. Claims of a queue do not."""
        return self.kind != QUEUE
