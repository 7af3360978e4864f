"""A connection of a pool."""

import select

import psycopg
from psycopg.rows import TupleRow
from psycopg_pool import ConnectionPool

from statehouse_server.postgres.cancellation import StandbyNotice, Wire


class Connection(psycopg.Connection[TupleRow]):
    """A connection of a pool, always in autocommit mode: a statement is a transaction unless one is open."""

    wire: Wire
    """What other threads may end the connection by."""
    standby_notice: StandbyNotice
    """Whether the last commit is known to be here alone."""


def configure(conn: Connection) -> None:
    """Prepare a new connection of a pool."""
    conn.wire = Wire(conn)
    conn.standby_notice = StandbyNotice()
    conn.add_notice_handler(conn.standby_notice)


def is_dead(conn: Connection) -> bool:
    """Whether an idle connection has lost its server, found out without a round trip while it has not.

    An idle socket becomes readable only when the server has closed it or sent a notice; only then a query decides.
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
