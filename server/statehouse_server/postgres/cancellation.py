"""Ending a statement from outside the thread that runs it.

A connection belongs to one thread at a time. Others may do two things with it: ask PostgreSQL to cancel what it runs,
which libpq allows, and shut down its socket, which is the kernel's business. Nothing else, and above all not close it:
libpq would go on with memory that is no longer its own.
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
"""How long a request to cancel may take. It needs a connection of its own."""


class Wire:
    """The socket of a connection, known by a descriptor of its own, which the connection cannot close and reuse."""

    def __init__(self, conn: psycopg.Connection) -> None:
        self._descriptor = os.dup(conn.fileno())
        weakref.finalize(conn, os.close, self._descriptor)

    def cut(self) -> None:
        """Let nothing through any more: who waits for the server finds that it has gone."""
        with suppress(OSError), socket.socket(fileno=os.dup(self._descriptor)) as wire:
            wire.shutdown(socket.SHUT_RDWR)


@contextmanager
def limited(conn: psycopg.Connection, seconds: float) -> Iterator[None]:
    """Cut a connection if this context lasts longer than so many seconds."""
    timer = threading.Timer(seconds, Wire(conn).cut)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


class StandbyNotice:
    """Hears whether PostgreSQL gave up waiting for a synchronous standby: it has committed then, but only here."""

    sqlstates = ("01000", "57P01")
    """Those of the two warnings that say so: the wait was cancelled, or the backend is being terminated."""

    def __init__(self) -> None:
        self.heard = False

    def __call__(self, diagnostic: psycopg.errors.Diagnostic) -> None:
        if diagnostic.severity_nonlocalized == "WARNING" and diagnostic.sqlstate in self.sqlstates:
            self.heard = True


class StatementCanceller:
    """Ends the statement that a call runs, and never one of the connection's next user."""

    __slots__ = ("_conn", "_lock", "_request", "_threads", "_wire")

    def __init__(self, threads: ThreadPoolExecutor) -> None:
        self._threads = threads
        self._lock = threading.Lock()
        self._conn: psycopg.Connection | None = None
        self._wire: Wire | None = None
        self._request: Future[None] | None = None

    def begin(self, conn: psycopg.Connection, wire: Wire) -> None:
        """From now on, what runs on this connection can be ended."""
        with self._lock:
            self._conn, self._wire, self._request = conn, wire, None

    def finish(self) -> None:
        """From now on it cannot: the connection goes to its next user, whom no request that is under way may meet."""
        with self._lock:
            self._conn = self._wire = None
        if self._request is not None:
            self._request.result()

    def cancel(self) -> None:
        """Ask PostgreSQL, from another thread, to cancel the statement. Does not wait for it."""
        with self._lock:
            if self._conn is not None and (self._request is None or self._request.done()):
                self._request = self._threads.submit(_cancel, self._conn)

    def cut(self) -> None:
        """End the connection under a statement that does not end: PostgreSQL, or the way to it, says nothing."""
        with self._lock:
            if self._wire is not None:
                self._wire.cut()


def _cancel(conn: psycopg.Connection) -> None:
    try:
        conn.cancel_safe(timeout=CANCEL_SECONDS)
    except (psycopg.Error, OSError) as error:
        log.warning("a statement could not be cancelled: %s", type(error).__name__)
