"""Support for a connection pooler in front of PostgreSQL, such as PgBouncer in transaction mode.

Behind a pooler, each transaction may use another connection to PostgreSQL. So nothing can be set for a connection:
settings that this server otherwise makes for its connections have to be made for the role. Only some poolers support
prepared statements.
"""

import logging
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg import sql

from statehouse_server.config import Config
from statehouse_server.postgres.reachability import DatabaseUnusable

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Route:
    """The way to the database: direct or through a pooler."""

    pooled: bool
    prepares: bool
    """Whether a prepared statement still exists in the next transaction."""


def is_between(conn: psycopg.Connection[Any]) -> bool:
    """Whether a connection goes through a pooler, which reports a backend process id of its own."""
    return conn.execute("SELECT pg_backend_pid()").fetchone() != (conn.info.backend_pid,)


def explore(url: str, config: Config) -> Route:
    """Detect how the database is reached. Raises DatabaseUnusable if its settings do not allow the server to work."""
    with psycopg.connect(url, autocommit=True, connect_timeout=5, application_name="statehouse") as conn:
        if not is_between(conn):
            return Route(pooled=False, prepares=config.prepared_statements)
        log.info("the database is reached through a connection pooler")
        _check_lock_timeout(conn, config)
        return Route(pooled=True, prepares=config.prepared_statements and _keeps_prepared(conn))


def _check_lock_timeout(conn: psycopg.Connection[Any], config: Config) -> None:
    row = conn.execute("SELECT setting::bigint FROM pg_settings WHERE name = 'lock_timeout'").fetchone()
    if row is not None and row[0] > 0:
        return
    remedy = sql.SQL("ALTER ROLE {} SET lock_timeout = {}").format(
        sql.Identifier(conn.info.user), sql.Literal(f"{config.lock_timeout_ms}ms")
    )
    raise DatabaseUnusable(
        "The database is reached through a connection pooler, behind which calls would wait for locked rows without a"
        f" time limit. Set the limit for the role: {remedy.as_string(conn)}, and make the pooler reconnect; or"
        " connect directly to PostgreSQL."
    )


def _keeps_prepared(conn: psycopg.Connection[Any]) -> bool:
    """Whether the pooler renames prepared statements, so that it can find them again."""
    try:
        with conn.transaction():
            conn.execute("SELECT 'prepared'", prepare=True)
            found = conn.execute("SELECT name FROM pg_prepared_statements WHERE statement LIKE '%''prepared''%'")
            ours = [name for (name,) in found if name.startswith("_pg3_")]
            for name in ours:  # otherwise it would stay for the next user of the connection
                conn.execute(sql.SQL("DEALLOCATE {}").format(sql.Identifier(name)))
        kept = not ours
    except psycopg.errors.DuplicatePreparedStatement:
        kept = False  # another client has left one
    if not kept:
        log.warning(
            "statements are not prepared: the connection pooler does not keep them"
            " (PgBouncer does from 1.22 on, with max_prepared_statements)"
        )
    return kept
