"""Cancellation: ending a statement from another thread than the one that runs it.

A connection belongs to one thread at a time. Other threads may do only two things with it: ask PostgreSQL to cancel its
statement, which libpq allows, and shut down its socket, which is a matter of the kernel. Above all they must not close
it: libpq would go on using memory that has been freed.
"""

import logging
import os
import socket
import threading
import weakref
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress

import psycopg

log = logging.getLogger(__name__)

CANCEL_SECONDS = 0.5
"""Time limit in seconds of a cancel request, which needs its own connection."""


class Wire:
    """The socket of a connection, through a duplicated descriptor that the connection cannot close or reuse. It is
    open until the connection is freed, so a connection should have one Wire."""

    def __init__(self, conn: psycopg.Connection) -> None:
        self._descriptor = os.dup(conn.fileno())
        weakref.finalize(conn, os.close, self._descriptor)

    def cut(self) -> None:
        """Shut the socket down: a thread that waits for the server sees a closed connection."""
        with suppress(OSError), socket.socket(fileno=os.dup(self._descriptor)) as wire:
            wire.shutdown(socket.SHUT_RDWR)


@contextmanager
def limited(wire: Wire, seconds: float) -> Iterator[None]:
    """Shut a connection down if this context lasts longer than `seconds`."""
    timer = threading.Timer(seconds, wire.cut)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


class StandbyNotice:
    """Notices whether PostgreSQL gave up waiting for a synchronous standby. It has then committed, but only locally."""

    sqlstates = ("01000", "57P01")
    """The codes of the two warnings: the wait was cancelled, or the backend is being terminated."""

    def __init__(self) -> None:
        self.heard = False

    def __call__(self, diagnostic: psycopg.errors.Diagnostic) -> None:
        if diagnostic.severity_nonlocalized == "WARNING" and diagnostic.sqlstate in self.sqlstates:
            self.heard = True


class StatementCanceller:
    """Ends the statement of a call, and never one of the connection's next user."""

    __slots__ = ("_conn", "_lock", "_request", "_threads", "_wire")

    def __init__(self, threads: ThreadPoolExecutor) -> None:
        self._threads = threads
        self._lock = threading.Lock()
        self._conn: psycopg.Connection | None = None
        self._wire: Wire | None = None
        self._request: Future[None] | None = None

    def begin(self, conn: psycopg.Connection, wire: Wire) -> None:
        """From now on, statements on this connection can be cancelled."""
        with self._lock:
            self._conn, self._wire, self._request = conn, wire, None

    def finish(self) -> None:
        """From now on they cannot. The connection goes to its next user, who must not be hit by a pending cancel
        request."""
        with self._lock:
            self._conn = self._wire = None
        self.settle()

    def settle(self) -> None:
        """Wait for a pending cancel request, which must not hit the next statement."""
        if self._request is not None:
            self._request.result()

    def cancel(self) -> None:
        """Ask PostgreSQL, from another thread, to cancel the statement. Does not wait for the result."""
        with self._lock:
            if self._conn is not None and (self._request is None or self._request.done()):
                self._request = self._threads.submit(_cancel, self._conn)

    def cut(self) -> None:
        """Shut the connection down when a statement does not end, because PostgreSQL or the network does not
        respond."""
        with self._lock:
            if self._wire is not None:
                self._wire.cut()


def _cancel(conn: psycopg.Connection) -> None:
    try:
        conn.cancel_safe(timeout=CANCEL_SECONDS)
    except (psycopg.Error, OSError) as error:
        log.warning("a statement could not be cancelled: %s", type(error).__name__)
