"""A connection of a pool."""

from functools import cached_property
from typing import Any

import psycopg
from psycopg.rows import TupleRow

from statehouse_server.postgres.cancellation import StandbyNotice, Wire
from statehouse_server.postgres.execution import Executor
from statehouse_server.postgres.types import adapters

OPTIONS: dict[str, Any] = {"autocommit": True, "context": adapters(), "client_encoding": "UTF8"}
"""The options of every connection."""


class Connection(psycopg.Connection[TupleRow]):
    """A connection of a pool, always in autocommit mode: each statement is a transaction unless one is open."""

    prepares = False
    """Whether its statements are prepared."""
    lent = 0.0
    """When the pool has given it away, by the monotonic clock."""
    wire: Wire
    """The socket, through which other threads may end the connection."""
    standby_notice: StandbyNotice
    """Tells whether the last commit is known to be stored only locally."""

    @cached_property
    def executor(self) -> Executor:
        """Executes its statements."""
        return Executor(self, prepares=self.prepares)

    def close(self) -> None:
        super().close()
        self.__dict__.pop("executor", None)  # it refers to this connection, which could not be freed until a collection


def connect(url: str) -> Connection:
    """A connection outside of a pool. Raises the errors of psycopg."""
    return Connection.connect(url, **OPTIONS)


def configure(conn: Connection, *, prepares: bool) -> None:
    """Configure a new connection of a pool."""
    # Otherwise psycopg would deallocate what the executor has prepared after each rollback.
    conn.prepare_threshold = None
    conn.prepares = prepares
    conn.wire = Wire(conn)
    conn.standby_notice = StandbyNotice()
    conn.add_notice_handler(conn.standby_notice)


def is_dead(conn: Connection) -> bool:
    """Whether an idle connection has lost its server. Needs no round trip, and does not give up the GIL."""
    try:
        conn.pgconn.consume_input()  # may read the last words of the server
        conn.pgconn.consume_input()  # finds that it has closed the connection after them
    except psycopg.OperationalError:
        return True
    return False
