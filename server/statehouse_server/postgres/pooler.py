"""A connection pooler on the way to PostgreSQL, such as PgBouncer in transaction mode, and what is different behind it.

Each transaction may have another connection to PostgreSQL there. So nothing can be set for a connection: what this
server sets for its own otherwise has to be set for the role; and only some poolers keep prepared statements.
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
    """How the database is reached."""

    pooled: bool
    prepares: bool
    """Whether a statement that is prepared is there for the next transaction."""


def is_between(conn: psycopg.Connection[Any]) -> bool:
    """Whether a pooler answers a connection: it makes up the process that it names."""
    return conn.execute("SELECT pg_backend_pid()").fetchone() != (conn.info.backend_pid,)


def explore(url: str, config: Config) -> Route:
    """Find out how the database is reached. Raises DatabaseUnusable if it is set so that the server cannot work."""
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
        "The database is reached through a connection pooler, behind which calls would wait for locked rows without an"
        f" end. Set for its role what this server cannot: {remedy.as_string(conn)}, and let the pooler connect anew; or"
        " connect past the pooler."
    )


def _keeps_prepared(conn: psycopg.Connection[Any]) -> bool:
    """Whether the pooler gives prepared statements names of its own, by which it finds them again."""
    try:
        with conn.transaction():
            conn.execute("SELECT 'prepared'", prepare=True)
            found = conn.execute("SELECT name FROM pg_prepared_statements WHERE statement LIKE '%''prepared''%'")
            ours = [name for (name,) in found if name.startswith("_pg3_")]
            for name in ours:  # else it would stay for whoever gets the connection next
                conn.execute(sql.SQL("DEALLOCATE {}").format(sql.Identifier(name)))
        kept = not ours
    except psycopg.errors.DuplicatePreparedStatement:
        kept = False  # somebody else has left one
    if not kept:
        log.warning(
            "statements are not prepared: the connection pooler does not keep them"
            " (PgBouncer does from 1.22 on, with max_prepared_statements)"
        )
    return kept
