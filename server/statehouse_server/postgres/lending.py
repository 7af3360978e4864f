"""Lending connections to calls: those that were returned a moment ago are lent again at once.

The pool takes several steps for a connection that is lent and returned. Under load one is wanted again within a few
milliseconds.
"""

import threading
import time

from psycopg.pq import TransactionStatus
from psycopg_pool import ConnectionPool

from statehouse_server.postgres.connection import Connection, is_dead

FRESH_SECONDS = 0.05
"""Seconds after its return in which a connection is lent without the pool."""
AWAY_SECONDS = 60.0
"""Seconds after which the pool gets a connection back, which replaces old ones."""


class Lender:
    """Lends the connections of a pool."""

    def __init__(self, pool: "ConnectionPool[Connection]") -> None:
        self.pool = pool
        self._lock = threading.Lock()
        self._returned: list[tuple[Connection, float]] = []
        """Connections and when they were returned, the newest last."""
        self._asking = 0
        """Calls that ask the pool for a connection. They may wait for one."""
        self._closed = False

    @property
    def returned(self) -> int:
        """The number of connections that nobody has, and that the pool does not have back yet."""
        return len(self._returned)

    def close(self) -> None:
        """Close all connections."""
        self._closed = True
        self.settle()
        self.pool.close(timeout=5)

    def lend_fresh(self) -> Connection | None:
        """A live connection that was returned a moment ago, or None."""
        with self._lock:
            if not self._returned or time.monotonic() - self._returned[-1][1] > FRESH_SECONDS:
                return None
            conn, _ = self._returned.pop()
        if not is_dead(conn):
            return conn
        self._drop(conn)
        return None

    def lend(self, timeout: float) -> Connection:
        """A live connection from the pool. Raises PoolTimeout and TooManyRequests."""
        with self._lock:
            self._asking += 1
        try:
            self.settle()
            # The pool's own check would pause after each dead connection, and there may be many.
            while is_dead(conn := self.pool.getconn(timeout)):
                self._drop(conn)
            conn.lent = time.monotonic()
            return conn
        finally:
            with self._lock:
                self._asking -= 1

    def _drop(self, conn: Connection) -> None:
        """Have the pool replace a dead connection."""
        conn.close()
        self.pool.putconn(conn)

    def take_back(self, conn: Connection) -> None:
        """Take a connection back, for the next call or for the pool."""
        healthy, now = conn.pgconn.transaction_status == TransactionStatus.IDLE, time.monotonic()
        with self._lock:
            if healthy and not (self._asking or self._closed) and now < conn.lent + AWAY_SECONDS:
                self._returned.append((conn, now))
                return
        self.pool.putconn(conn)
        if not healthy:
            self.settle()  # what has happened to this one has probably happened to all

    def settle(self) -> None:
        """Give the pool back what nobody has."""
        with self._lock:
            returned, self._returned = self._returned, []
        for conn, _ in returned:
            self.pool.putconn(conn)
