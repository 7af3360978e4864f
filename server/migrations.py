"""The schema of the database, as dbmate applies it."""

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import psycopg
from psycopg import conninfo

PACKAGED = Path(__file__).parent / "migrations"
DIRECTORY = PACKAGED if PACKAGED.is_dir() else Path(__file__).parent.parent / "migrations"
"""Inside an installed package, else beside it in a checkout."""


class MigrationError(Exception):
    """dbmate did not do what was asked; the message is its output."""


@cache
def available() -> tuple[str, ...]:
    """The versions of the migrations that come with this code, oldest first."""
    return tuple(sorted(path.name.partition("_")[0] for path in DIRECTORY.glob("*_*.sql")))


def applied(conn: psycopg.Connection[Any]) -> frozenset[str]:
    """The versions of the migrations that a database has."""
    known = conn.execute("SELECT to_regclass('schema_migrations') IS NOT NULL").fetchone()
    if not known or not known[0]:
        return frozenset()
    return frozenset(row[0] for row in conn.execute("SELECT version FROM schema_migrations"))


def dbmate(url: str, *arguments: str, binaries: Path | None = None) -> str:
    """Run dbmate against a database and answer what it printed. The URL, with its password, goes by environment.

    `binaries` is where its pg_dump is, if it needs one.
    """
    folders = [str(folder) for folder in (binaries, Path(sys.executable).parent) if folder]
    path = os.pathsep.join([*folders, os.environ.get("PATH", "")])
    command = shutil.which("dbmate", path=path)
    if command is None:
        raise MigrationError("dbmate is not installed")
    run = subprocess.run(  # noqa: S603
        [command, "--migrations-dir", str(DIRECTORY), "--no-dump-schema", "--wait", "--wait-timeout=30s", *arguments],
        env={**os.environ, "DATABASE_URL": with_tls_choice(url), "PATH": path},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if run.returncode:
        raise MigrationError((run.stderr or run.stdout).strip())
    return run.stdout


def with_tls_choice(url: str) -> str:
    """dbmate's driver insists on TLS unless told otherwise; on this machine libpq, and so the service, does without."""
    given = conninfo.conninfo_to_dict(url)
    host = str(given.get("host") or "localhost")
    if "sslmode" in given or not (host.startswith("/") or host in ("localhost", "127.0.0.1", "::1")):
        return url
    return f"{url}{'&' if '?' in url else '?'}sslmode=disable"


def dump(url: str, target: Path, binaries: Path) -> None:
    """Write the schema of a database to a file, with the pg_dump of these binaries."""
    dbmate(url, "--schema-file", str(target), "dump", binaries=binaries)


def up(url: str) -> str:
    """Apply what is pending. Safe when several servers start at once."""
    return dbmate(url, "--migration-lock", "up")
