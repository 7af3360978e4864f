"""Connections: pools, what a connection understands, and whether the database is there."""

import logging
import math
import random
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Self

import psycopg
from psycopg import conninfo
from psycopg.rows import tuple_row
from psycopg_pool import ConnectionPool, PoolTimeout, TooManyRequests

from statehouse_server.config import Config
from statehouse_server.errors import DatabaseUnavailable
from statehouse_server.postgres import migrations, pooler
from statehouse_server.postgres.cancellation import limited
from statehouse_server.postgres.connection import Connection, configure, is_dead
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.notifications import Topic
from statehouse_server.postgres.pooler import Route
from statehouse_server.postgres.types import adapters

log = logging.getLogger(__name__)

GONE_TIMEOUT = 0.2
"""Seconds that a call waits for a connection while the database cannot be reached."""
RECONNECT_SECONDS = 2.0
"""How long a pool tries to make up for a lost connection. What it gives up comes back when it is asked for; if it went
on, it would try more and more seldom, and be minutes late after a long outage."""
HEALTH_INTERVAL = 1.0
"""Seconds between two looks at the database."""
HEALTH_SECONDS = 3.0
"""How long a look may take before the database counts as gone."""


@dataclass(frozen=True)
class Health:
    """What the last look at the database saw."""

    connected: bool = False
    version: str = ""
    schema_version: str = ""
    pending_migrations: tuple[str, ...] = ()

    @property
    def serving(self) -> bool:
        return self.connected and not self.pending_migrations


@dataclass
class Database:
    """The pools of one process, and a watch on the database that they lead to."""

    url: str
    config: Config
    on_health: list[Callable[[Health], None]] = field(default_factory=list)
    on_topics: list[Callable[[frozenset[Topic]], None]] = field(default_factory=list)
    health: Health = Health()

    def __post_init__(self) -> None:
        self._stopping = threading.Event()
        self._watcher = threading.Thread(target=self._watch, name="health", daemon=True)

    def __enter__(self) -> Self:
        route = pooler.explore(self.url, self.config)
        self.pool = self._make_pool("calls", self.config.pool_size, min(5, self.config.pool_size), route)
        self.transactions = self._make_pool("transactions", self.config.transaction_limit, 0, route)
        self._look()
        self.pool.open()
        self.transactions.open()
        self._watcher.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        self._watcher.join(timeout=5)
        self.transactions.close(timeout=5)
        self.pool.close(timeout=5)

    def connection(self, seconds: float = math.inf) -> "Checkout":
        """A connection for one call, which waits for it at most so long.

        Raises PoolTimeout or TooManyRequests when there is none to be had in time.
        """
        return Checkout(self, self.pool, seconds)

    def transaction_connection(self, seconds: float) -> "Checkout":
        """A connection for one interactive transaction, from a pool of their own."""
        return Checkout(self, self.transactions, seconds)

    def checkout(self, pool: "ConnectionPool[Connection]", seconds: float) -> Connection:
        """A living connection. The pool's own check would pause between two dead ones, and there may be many."""
        # When the database seems to be gone, a connection that still works is good, but there is no point in waiting.
        gone, failures = not self.health.connected, _failures(pool)
        timeout = max(0.001, min(seconds, GONE_TIMEOUT if gone else self.config.pool_timeout))
        try:
            while is_dead(conn := pool.getconn(timeout)):
                conn.close()
                pool.putconn(conn)
        except (PoolTimeout, TooManyRequests):
            if gone or not self.health.connected or _failures(pool) > failures:
                raise DatabaseUnavailable from None
            raise
        return conn

    def _make_pool(self, name: str, size: int, kept: int, route: Route) -> "ConnectionPool[Connection]":
        return ConnectionPool(
            self.url,
            connection_class=Connection,
            kwargs=self._connect_options(route),
            min_size=kept,
            max_size=size,
            timeout=self.config.pool_timeout,
            max_waiting=self.config.pool_waiting,
            max_lifetime=1800,
            reconnect_timeout=RECONNECT_SECONDS,
            configure=configure,
            name=name,
            open=False,
        )

    def _connect_options(self, route: Route) -> dict[str, Any]:
        """How a connection behaves: a dead peer is noticed, a dead server's query does not run on.

        A pooler takes no options: what matters of them is set for the role then.
        """
        given = conninfo.conninfo_to_dict(self.url)
        timeouts = f"-c client_connection_check_interval=5s -c lock_timeout={self.config.lock_timeout_ms}"
        options = {
            "application_name": "statehouse",
            "connect_timeout": 5,
            "keepalives_idle": 10,
            "keepalives_interval": 5,
            "keepalives_count": 3,
            "tcp_user_timeout": 20_000,
            **({} if route.pooled else {"options": f"{given.get('options', '')} {timeouts}".strip()}),
        }
        return {
            **{name: value for name, value in options.items() if name == "options" or name not in given},
            "autocommit": True,
            "context": _ADAPTERS,
            "prepare_threshold": 0 if route.prepares else None,
        }

    def _watch(self) -> None:
        while not self._stopping.wait(HEALTH_INTERVAL * random.uniform(0.8, 1.2)):  # noqa: S311
            try:
                self._look()
            except Exception:  # it has to go on, whatever it was
                log.exception("a look at the database failed")

    def _look(self) -> None:
        """See how the database is, and tell those who want to know of a change."""
        health = self._examine()
        if health.connected:
            self._refill()
        if health == self.health:
            return
        if health.connected and not self.health.connected:
            log.info("the database is there: PostgreSQL %s, schema %s", health.version, health.schema_version)
        elif not health.connected:
            log.error("the database cannot be reached")
        self.health = health
        for tell in self.on_health:
            tell(health)

    def _refill(self) -> None:
        """Let a pool connect anew that has nothing to give: those that wait there may have gone long ago, and while
        there are too many of them it does not try by itself."""
        for pool in (self.pool, self.transactions):
            stats = pool.get_stats()
            if stats["requests_waiting"] and not stats["pool_available"]:
                pool.check()

    def _examine(self) -> Health:
        try:
            with (
                psycopg.connect(
                    self.url,
                    autocommit=True,
                    connect_timeout=5,
                    application_name="statehouse health",
                    row_factory=tuple_row,
                ) as conn,
                limited(conn, HEALTH_SECONDS),
            ):
                applied = migrations.applied(conn)
                version = conn.execute("SELECT current_setting('server_version')").fetchone()
        except (psycopg.Error, OSError):  # no descriptor is left for it, for example
            return Health()
        pending = tuple(version for version in migrations.available() if version not in applied)
        return Health(
            connected=True,
            version=str(version[0]).split()[0] if version else "",
            schema_version=max(applied, default=""),
            pending_migrations=pending,
        )


def _failures(pool: "ConnectionPool[Connection]") -> int:
    """How often the pool could not connect."""
    return pool.get_stats().get("connections_errors", 0)


_ADAPTERS = adapters()


class Checkout:
    """Takes a connection from a pool when it is entered, and returns it at the end, for one call."""

    def __init__(self, database: Database, pool: "ConnectionPool[Connection]", seconds: float) -> None:
        self._database = database
        self._pool = pool
        self._seconds = seconds

    def __enter__(self) -> CallContext:
        slow_seconds = self._database.config.slow_statement_ms / 1000
        self._context = CallContext(self._database.checkout(self._pool, self._seconds), slow_seconds=slow_seconds)
        return self._context

    def __exit__(self, *_: object) -> None:
        self._pool.putconn(self._context.connection)
        if self._context.topics:
            for notify in self._database.on_topics:
                notify(frozenset(self._context.topics))
