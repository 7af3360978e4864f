"""The schema of the database, as dbmate applies it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import psycopg
from psycopg import conninfo

from statehouse_server.postgres import environment, pooler

PACKAGED = Path(__file__).parents[1] / "migrations"
DIRECTORY = PACKAGED if PACKAGED.is_dir() else Path(__file__).parents[3] / "migrations"
"""Inside an installed package, or beside it in a checkout."""
CONNECT_SECONDS = 10
"""Seconds in which a host must respond, unless the URL sets a limit."""
LOCK_SECONDS = 300
"""Seconds to wait for another server that is migrating."""
LOCKED = ("--migration-lock", f"--migration-lock-timeout={LOCK_SECONDS}s")
SEEN = ("HOME", "SSL_CERT_FILE", "SSL_CERT_DIR")
"""The additional variables for dbmate: the location of certificates."""
PASSED_ON = (
    "options", "connect_timeout", "sslcert", "sslkey", "sslrootcert", "sslsni", "sslnegotiation",
    "ssl_min_protocol_version", "ssl_max_protocol_version", "krbsrvname",
)  # fmt: skip
"""The libpq parameters that dbmate's driver supports, besides host, port, database and user."""


class MigrationError(Exception):
    """The schema cannot be changed as requested; the message says why."""


@cache
def available() -> tuple[str, ...]:
    """The versions of the migrations in this package, oldest first."""
    return tuple(sorted(path.name.partition("_")[0] for path in DIRECTORY.glob("*_*.sql")))


def applied(conn: psycopg.Connection[Any]) -> frozenset[str]:
    """The versions of the migrations applied to a database."""
    known = conn.execute("SELECT to_regclass('schema_migrations') IS NOT NULL").fetchone()
    if not known or not known[0]:
        return frozenset()
    return frozenset(row[0] for row in conn.execute("SELECT version FROM schema_migrations"))


def up(url: str) -> str:
    """Apply pending migrations. Returns the output of dbmate.

    Safe when several servers start at the same time. Raises MigrationError.
    """
    with _reached(url) as conn:
        found = applied(conn)
    if found and min(found) < available()[0]:
        raise MigrationError(
            "The database was made by a development version before 0.2.0, whose schema cannot be migrated. Use a new"
            " data folder or database, or empty this one with `statehouse db reset`."
        )
    if found.issuperset(available()):
        return ""
    return dbmate(url, *LOCKED, "migrate")


def dump(url: str, target: Path, binaries: Path) -> None:
    """Write the schema of a database to a file, with the pg_dump of these binaries."""
    dbmate(url, "--schema-file", str(target), "dump", binaries=binaries)


def refuse_pooler(conn: psycopg.Connection[Any]) -> None:
    """Raise MigrationError if a connection goes through a pooler, which would leave the migration lock on a connection
    that another client gets."""
    if pooler.is_between(conn):
        raise MigrationError(
            "The database is reached through a connection pooler, which cannot hold the lock of a migration."
            " Set STATEHOUSE_DIRECT_URL (--direct-url) to the address of PostgreSQL itself."
        )


def reset(url: str) -> None:
    """Drop a database and create an empty one with the current schema. Raises MigrationError."""
    with _reached(url) as conn:
        refuse_pooler(conn)
        found = dbmate_url(conn)
    for command in (("drop",), ("create",), (*LOCKED, "migrate")):
        _run(found, *command)


def dbmate(url: str, *arguments: str, binaries: Path | None = None) -> str:
    """Run dbmate on the server that libpq finds for a URL, and return its output.

    `binaries` is the folder of pg_dump, if dbmate needs it. Raises MigrationError.
    """
    with _reached(url) as conn:
        if not {*LOCKED}.isdisjoint(arguments):
            refuse_pooler(conn)
        found = dbmate_url(conn)
    return _run(found, *arguments, binaries=binaries)


def _run(found: str, *arguments: str, binaries: Path | None = None) -> str:
    folders = [str(folder) for folder in (binaries, Path(sys.executable).parent) if folder]
    path = os.pathsep.join([*folders, os.environ.get("PATH", "")])
    command = shutil.which("dbmate", path=path)
    if command is None:
        raise MigrationError("dbmate is not installed.")
    run = subprocess.run(  # noqa: S603
        [command, "--env-file", os.devnull, "--migrations-dir", str(DIRECTORY), "--no-dump-schema", *arguments],
        # The URL contains the password, and other users can see arguments.
        env=environment.for_program(*SEEN, DATABASE_URL=found, PATH=path),
        stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", errors="replace", check=False,
    )  # fmt: skip
    if run.returncode:
        raise _failure((run.stderr or run.stdout).strip())
    return run.stdout


def _failure(printed: str) -> MigrationError:
    if "waiting for migration lock" in printed:
        return MigrationError(
            f"Another server has been migrating this database for {LOCK_SECONDS} seconds."
            " Wait until it is done, or stop it, and start again."
        )
    return MigrationError(printed.removeprefix("Error: "))


def dbmate_url(conn: psycopg.Connection[Any]) -> str:
    """The URL of the server that a connection has reached, with all parameters that dbmate needs: dbmate supports
    neither conninfo strings nor several hosts, service files and the like."""
    known = {option.keyword.decode(): (option.val or b"").decode() for option in conn.pgconn.info}
    mode = known.get("sslmode", "")
    where = {
        "host": conn.info.host,
        "hostaddr": conn.info.hostaddr,
        "port": str(conn.info.port),
        # The value that libpq negotiated is fixed here, since dbmate's driver has other defaults.
        "sslmode": (mode if mode.startswith("verify") else "require") if conn.pgconn.ssl_in_use else "disable",
    }
    parameters = {name: value for name, value in (where | {key: known.get(key) for key in PASSED_ON}).items() if value}
    user = quote(conn.info.user, safe="") + (f":{quote(conn.info.password, safe='')}" if conn.info.password else "")
    return f"postgres://{user}@/{quote(conn.info.dbname, safe='')}?{urlencode(parameters, quote_via=quote)}"


@contextmanager
def _reached(url: str) -> Iterator[psycopg.Connection[Any]]:
    """A connection to the database. Raises MigrationError."""
    given = "connect_timeout" in conninfo.conninfo_to_dict(url) or "PGCONNECT_TIMEOUT" in os.environ
    limits: dict[str, Any] = {} if given else {"connect_timeout": CONNECT_SECONDS}
    try:
        with psycopg.connect(url, autocommit=True, **limits) as conn:
            yield conn
    except psycopg.Error as error:
        raise MigrationError(f"The database cannot be migrated: {' '.join(str(error).split())}") from None
