"""Numbers: those who read a feed give its events their numbers.

Writers insert their events without numbers, so that those of one project never wait for each other. A reader numbers
what is committed by then, in the order of the positions, while it has the lock of the feed's head: so numbers are
dense, and whoever has seen one never finds a smaller one later.

An event about an entity takes its position while the row of the entity is locked. So whoever sees the event of a
version also sees those of the versions before, with smaller positions: those of one entity are numbered in the order of
its versions. An event of a long transaction has an old position, and gets a new number.
"""

from typing import Any, NamedTuple

from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.statements import StatementSet

PORTION = 1000
"""Events that are numbered in one transaction at most."""


class NumberingStatements(StatementSet, stem="event_numbering"):
    look_at_feed: Statement
    lock_head: Statement
    lock_free_head: Statement
    add_head: Statement
    move_events: Statement
    find_waiting_project: Statement


SQL = NumberingStatements()


class Moved(NamedTuple):
    """What was numbered."""

    last_sequence: int
    """The last number of the feed."""
    position: int
    """The last position that was numbered; 0 if nothing was."""


def last_number(ctx: CallContext, project_id: str) -> int:
    """The last number that was given in a feed, without giving any: 0 if there is none."""
    last, *_ = SQL.look_at_feed.fetch_one(ctx, {"project_id": project_id})
    return int(last)


def number(ctx: CallContext, project_id: str) -> int:
    """Number what is committed, and return the last number of the feed: 0 if there are no events.

    In a transaction of the caller, which would keep others from numbering until its end, in one that only reads, and on
    a standby, it only returns the last number that there is.
    """
    last, newest, writable = SQL.look_at_feed.fetch_one(ctx, {"project_id": project_id})
    if newest is None or ctx.in_transaction or not writable:
        return int(last)
    while (moved := move(ctx, project_id, SQL.lock_head)) and 0 < moved.position < newest:
        pass
    return moved.last_sequence if moved else int(last)


def move(ctx: CallContext, project_id: str, lock: Statement) -> Moved | None:
    """Number a portion of events, in a transaction. Returns None if `lock` passes over a locked head."""
    params: dict[str, Any] = {"project_id": project_id}
    with ctx.transaction():
        head = lock.fetch_one(ctx, params) or _added(ctx, lock, params)
        if head is None:
            return None
        # A statement of its own: it sees what was committed before the lock was taken.
        count, position = SQL.move_events.fetch_one(ctx, params | {"last_sequence": head[0], "limit": PORTION})
    return Moved(head[0] + count, position)


def _added(ctx: CallContext, lock: Statement, params: dict[str, Any]) -> Any:
    """The locked head of a feed that had none."""
    SQL.add_head.run(ctx, params)
    return lock.fetch_one(ctx, params)
