"""A connection, and what it carries for the call that has it."""

import select
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol

import psycopg
from psycopg import Transaction
from psycopg.pq import TransactionStatus
from psycopg.rows import TupleRow
from psycopg_pool import ConnectionPool

from statehouse_server.postgres.cancellation import StandbyNotice, Wire
from statehouse_server.postgres.notifications import Topic


class Caller(Protocol):
    """Who makes a call."""

    @property
    def request_id(self) -> str:
        """The call's id, its client's or ours."""

    @property
    def peer(self) -> str:
        """The network address of its client."""


@dataclass(frozen=True)
class Nobody:
    """The server itself."""

    request_id: str = ""
    peer: str = ""


NOBODY = Nobody()


class Connection(psycopg.Connection[TupleRow]):
    """A connection of a pool, always in autocommit mode: a statement is a transaction unless one is open."""

    row_lock: str = ""
    """A clause that is added to reads of entities while a call of a transaction asks for a row lock."""
    caller: Caller = NOBODY
    """Whose call this is, for the audit log."""
    announced: frozenset[Topic] = frozenset()
    """What others are told of when the connection is given back, with all it did committed or undone."""
    wire: Wire
    """What other threads may end the connection by."""
    standby_notice: StandbyNotice
    """Whether the last commit is known to be here alone."""

    @contextmanager
    def transaction(self, savepoint_name: str | None = None, force_rollback: bool = False) -> Iterator[Transaction]:
        """A transaction, or a savepoint in one. Raises InFailedSqlTransaction if it was aborted and nobody noticed:
        PostgreSQL answers its COMMIT by a rollback, without an error."""
        with super().transaction(savepoint_name, force_rollback) as block:
            yield block
            if self.info.transaction_status is TransactionStatus.INERROR:
                raise psycopg.errors.InFailedSqlTransaction

    def announce(self, topic: Topic) -> None:
        """Tell those who wait for this, once it is committed."""
        self.announced |= {topic}


def configure(conn: Connection) -> None:
    """Prepare a new connection of a pool."""
    conn.wire = Wire(conn)
    conn.standby_notice = StandbyNotice()
    conn.add_notice_handler(conn.standby_notice)


def is_dead(conn: Connection) -> bool:
    """Whether an idle connection has lost its server, found out without a round trip while it has not.

    The socket of an idle connection has something to read only when the server has said farewell or is gone, and then
    a round trip decides.
    """
    poll = select.poll()
    poll.register(conn.fileno(), select.POLLIN)
    if not poll.poll(0):
        return False
    try:
        ConnectionPool.check_connection(conn)
    except psycopg.Error:
        return True
    return False
