"""Connection pools, connection options, and the health of the database."""

import logging
import math
import random
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Self

import psycopg
from psycopg import conninfo
from psycopg.rows import tuple_row
from psycopg_pool import ConnectionPool, PoolTimeout, TooManyRequests

from statehouse_server.config import Config, answer_bytes
from statehouse_server.errors import DatabaseUnavailable, Overloaded
from statehouse_server.postgres import migrations, pooler
from statehouse_server.postgres.cancellation import Wire, limited
from statehouse_server.postgres.connection import OPTIONS, Connection, configure
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.lending import Lender
from statehouse_server.postgres.notifications import Topic
from statehouse_server.postgres.pooler import Route

log = logging.getLogger(__name__)

GONE_TIMEOUT = 0.2
"""Seconds that a call waits for a connection while the database cannot be reached."""
RECONNECT_SECONDS = 2.0
"""Seconds for which a pool tries to replace a lost connection. After that, it connects again when a connection is
requested. With more retries its backoff would grow to minutes after a long outage."""
HEALTH_INTERVAL = 1.0
"""Seconds between two health checks of the database."""
HEALTH_SECONDS = 3.0
"""Seconds after which a health check counts as failed."""


@dataclass(frozen=True)
class Health:
    """The result of the last health check."""

    connected: bool = False
    version: str = ""
    schema_version: str = ""
    pending_migrations: tuple[str, ...] = ()

    @property
    def serving(self) -> bool:
        return self.connected and not self.pending_migrations


@dataclass
class Database:
    """The connection pools of one process, and the health check of their database."""

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
        calls = self._make_pool("calls", self.config.pool_size, min(5, self.config.pool_size), route)
        transactions = self._make_pool("transactions", self.config.transaction_limit, 0, route)
        self.calls, self.transactions = self._lenders = Lender(calls), Lender(transactions)
        self._look()
        for lender in self._lenders:
            lender.pool.open()
        self._watcher.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        self._watcher.join(timeout=5)
        for lender in self._lenders:
            lender.close()

    def connection(self, seconds: float = math.inf) -> "Checkout":
        """A connection for one call, which waits at most this many seconds for it.

        Raises Overloaded if no connection becomes free in time.
        """
        return Checkout(self, self.calls, seconds)

    def transaction_connection(self, seconds: float) -> "Checkout":
        """A connection for one interactive transaction, from a separate pool."""
        return Checkout(self, self.transactions, seconds)

    def connections_lent(self) -> tuple[int, int]:
        """The number of connections that calls have, and the number of calls that wait for one."""
        stats = self.calls.pool.get_stats()
        return stats["pool_size"] - stats["pool_available"] - self.calls.returned, stats.get("requests_waiting", 0)

    def checkout(self, lender: Lender, seconds: float) -> Connection:
        """A live connection. Raises DatabaseUnavailable and Overloaded."""
        if (conn := lender.lend_fresh()) is not None:
            return conn
        # When the database seems unreachable, a connection that still works can be used, but waiting for one is
        # pointless.
        gone, failures = not self.health.connected, _failures(lender.pool)
        timeout = max(0.001, min(seconds, GONE_TIMEOUT if gone else self.config.pool_timeout))
        try:
            return lender.lend(timeout)
        except (PoolTimeout, TooManyRequests) as error:
            if gone or not self.health.connected or _failures(lender.pool) > failures:
                raise DatabaseUnavailable from None
            raise self._exhausted(error) from None

    def _exhausted(self, error: PoolTimeout | TooManyRequests) -> Overloaded:
        if isinstance(error, TooManyRequests):
            problem = "Too many calls are waiting for a connection to the database"
            return Overloaded(problem, "--pool-waiting", self.config.pool_waiting)
        problem = "No connection to the database became free in time"
        return Overloaded(problem, "--pool-timeout", f"{self.config.pool_timeout:g}")

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
            configure=partial(configure, prepares=route.prepares),
            name=name,
            open=False,
        )

    def _connect_options(self, route: Route) -> dict[str, Any]:
        """The options of a connection: dead peers are detected, and the queries of a dead client do not go on running.

        A pooler accepts no options; the important ones are then set for the role.
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
            **OPTIONS,
        }

    def _watch(self) -> None:
        while not self._stopping.wait(HEALTH_INTERVAL * random.uniform(0.8, 1.2)):  # noqa: S311
            try:
                self._look()
            except Exception:  # the loop must go on after any error
                log.exception("the health check of the database failed")

    def _look(self) -> None:
        """Check the database, and notify observers of a change."""
        for lender in self._lenders:
            lender.settle()
        health = self._examine()
        if health.connected:
            self._refill()
        if health == self.health:
            return
        if health.connected and not self.health.connected:
            log.info("the database is reachable: PostgreSQL %s, schema %s", health.version, health.schema_version)
        elif not health.connected:
            log.error("the database cannot be reached")
        self.health = health
        for tell in self.on_health:
            tell(health)

    def _refill(self) -> None:
        """Make an exhausted pool reconnect. Its queued clients may have timed out long ago, and a full queue keeps it
        from connecting by itself."""
        for lender in self._lenders:
            stats = lender.pool.get_stats()
            if stats["requests_waiting"] and not stats["pool_available"]:
                lender.pool.check()

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
                limited(Wire(conn), HEALTH_SECONDS),
            ):
                applied = migrations.applied(conn)
                version = conn.execute("SELECT current_setting('server_version')").fetchone()
        except (psycopg.Error, OSError):  # for example if no file descriptor is left
            return Health()
        pending = tuple(version for version in migrations.available() if version not in applied)
        return Health(
            connected=True,
            version=str(version[0]).split()[0] if version else "",
            schema_version=max(applied, default=""),
            pending_migrations=pending,
        )


def _failures(pool: "ConnectionPool[Connection]") -> int:
    """The number of failed connection attempts of the pool."""
    return pool.get_stats().get("connections_errors", 0)


class Checkout:
    """Checks a connection out of a pool for one call, and returns it at the end."""

    def __init__(self, database: Database, lender: Lender, seconds: float) -> None:
        self._database = database
        self._lender = lender
        self._seconds = seconds

    def __enter__(self) -> CallContext:
        config = self._database.config
        self._context = CallContext(
            self._database.checkout(self._lender, self._seconds),
            slow_seconds=config.slow_statement_ms / 1000,
            claim_events=config.claim_events,
            answer_bytes=answer_bytes(config.max_response_mb),
        )
        return self._context

    def __exit__(self, *_: object) -> None:
        self._lender.take_back(self._context.connection)
        if self._context.topics:
            for notify in self._database.on_topics:
                notify(frozenset(self._context.topics))
