"""Checks at start whether a PostgreSQL server can be used."""

import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg import conninfo, pq

WAIT_SECONDS = 30
"""Seconds to wait for a server, since containers start together."""
PAUSE_SECONDS = 0.5
FIRST_ATTEMPT_SECONDS, ATTEMPT_SECONDS = 2, 5
"""Seconds for one connection attempt, unless the URL sets a limit. The first attempt is short, so that the user soon
sees a message."""
EXAMPLE = "postgresql://user:password@localhost:5432/statehouse"
URL = re.compile(r"[^:]+://([^@/]*@)?[^@/?]*(/[^@?]*)?(\?.*)?", re.DOTALL)
"""The form of a URL. An @ or / in a password breaks it: libpq would take the rest of the password for a host or a
port."""
SHOWN = ("host", "hostaddr", "user", "dbname", "service")
"""The parameters that libpq and the server repeat in their messages."""
FINAL = (pq.Ping.OK, pq.Ping.NO_ATTEMPT)
"""The server accepts connections, but not this one; or this one cannot be attempted."""


class DatabaseUnusable(Exception):
    """The database cannot be used; the message says why. It never contains the password."""


@dataclass(frozen=True)
class Failure:
    """Why a connection failed, and whether waiting is pointless."""

    reason: str
    final: bool


def await_database(url: str, setting: str, announce: Callable[[str], None]) -> None:
    """Return when the server of a URL responds. `announce` is called once if the server is not available yet.

    `setting` is the name of the setting with the URL. Raises DatabaseUnusable: at once for a permanent error, like a
    wrong password, else after 30 seconds.
    """
    _check_form(url, setting)
    deadline = time.monotonic() + WAIT_SECONDS
    failure = _try(url, FIRST_ATTEMPT_SECONDS)
    if failure and not failure.final:
        announce(f"Waiting up to {WAIT_SECONDS} s for the database of {setting}: {failure.reason}")
    while failure:
        if failure.final:
            raise DatabaseUnusable(f"The database of {setting} cannot be used: {failure.reason}.")
        if time.monotonic() > deadline:
            raise DatabaseUnusable(
                f"The database of {setting} was not available for {WAIT_SECONDS} s: {failure.reason}."
            )
        time.sleep(PAUSE_SECONDS)
        failure = _try(url, ATTEMPT_SECONDS)


def _check_form(url: str, setting: str) -> None:
    """Raise DatabaseUnusable for an invalid URL. The error of libpq is not included, since it may contain the
    password."""
    scheme = re.match(r"[A-Za-z][A-Za-z0-9+.-]*://", url)
    if scheme and scheme[0] not in ("postgresql://", "postgres://"):
        raise DatabaseUnusable(f"{setting} begins with {scheme[0]}, and must be like {EXAMPLE}.")
    given = _parsed(url)
    misread = scheme and not URL.fullmatch(url)
    if given is None or misread or any("password=" in str(given.get(name)) for name in SHOWN):
        raise DatabaseUnusable(
            f"{setting} is not a URL of a PostgreSQL server; it must be like {EXAMPLE},"
            " with %40 for @ and %2F for / in a password."
        )
    # For these, libpq reports the same error as for a server that is not available yet.
    ports = str(given.get("port", "")).split(",")
    if not all(re.fullmatch(r"[0-9]{1,5}", port) and 0 < int(port) < 2**16 for port in ports if port):
        raise DatabaseUnusable(f"{setting} must have a port between 1 and 65535.")


def _parsed(url: str) -> dict[str, Any] | None:
    try:
        return conninfo.conninfo_to_dict(url)
    except psycopg.ProgrammingError:
        return None


def _try(url: str, seconds: int) -> Failure | None:
    """Try to connect once. Returns the failure, if there is one."""
    given = conninfo.conninfo_to_dict(url).get("connect_timeout")
    timed = conninfo.make_conninfo(url, connect_timeout=given or seconds)
    try:
        psycopg.connect(timed).close()
    except psycopg.errors.ConnectionTimeout:
        return Failure(f"no answer in {seconds} s", final=False)
    except psycopg.Error as error:
        # The code of the error is not available, and the server's message may be in any language.
        return Failure(_reason(error), final=pq.PGconn.ping(timed.encode()) in FINAL)
    return None


def _reason(error: psycopg.Error) -> str:
    """The last line of the libpq error, without its hints, which are indented."""
    lines = [line for line in str(error).splitlines() if line and not line[0].isspace()]
    said = re.split(r"connection (?:failed|is bad): ", lines[-1])[-1] if lines else type(error).__name__
    return re.sub(r"\s+", " ", said).rstrip(". ")
