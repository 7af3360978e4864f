"""Whether a PostgreSQL server can be used, before anything else asks it."""

import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg import conninfo, pq

WAIT_SECONDS = 30
"""How long a server may take until it is there: containers start together."""
PAUSE_SECONDS = 0.5
FIRST_ATTEMPT_SECONDS, ATTEMPT_SECONDS = 2, 5
"""For one connection, unless the URL says how long; whoever waits for the first one is told soon."""
EXAMPLE = "postgresql://user:password@localhost:5432/statehouse"
URL = re.compile(r"[^:]+://([^@/]*@)?[^@/?]*(/[^@?]*)?(\?.*)?", re.DOTALL)
"""A URL with one of @ and / in a password has another form: libpq takes what comes behind for a host or a port."""
SHOWN = ("host", "hostaddr", "user", "dbname", "service")
"""What libpq, and the server, repeat in their messages."""
FINAL = (pq.Ping.OK, pq.Ping.NO_ATTEMPT)
"""The server takes connections, but not this one; or this one cannot be tried."""


class DatabaseUnusable(Exception):
    """The database cannot be used; the message says why. It never has the password."""


@dataclass(frozen=True)
class Failure:
    """Why a connection failed, and whether waiting is of no use."""

    reason: str
    final: bool


def await_database(url: str, setting: str, announce: Callable[[str], None]) -> None:
    """Return when the server of a URL answers. `announce` is told, once, if it has to be waited for.

    `setting` is where the URL comes from. Raises DatabaseUnusable: at once for what does not mend by itself, like a
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
            raise DatabaseUnusable(f"The database of {setting} was not there for {WAIT_SECONDS} s: {failure.reason}.")
        time.sleep(PAUSE_SECONDS)
        failure = _try(url, ATTEMPT_SECONDS)


def _check_form(url: str, setting: str) -> None:
    """Raise DatabaseUnusable for what is no URL of PostgreSQL. What libpq says of it may have the password, and is not
    repeated."""
    scheme = re.match(r"[A-Za-z][A-Za-z0-9+.-]*://", url)
    if scheme and scheme[0] not in ("postgresql://", "postgres://"):
        raise DatabaseUnusable(f"{setting} begins with {scheme[0]}, and must be like {EXAMPLE}.")
    given = _parsed(url)
    misread = scheme and not URL.fullmatch(url)
    if given is None or misread or any("password=" in str(given.get(name)) for name in SHOWN):
        raise DatabaseUnusable(
            f"{setting} is no URL of a PostgreSQL server; it must be like {EXAMPLE},"
            " with %40 for @ and %2F for / in a password."
        )
    # What libpq says of these looks like a server that is not there yet.
    ports = str(given.get("port", "")).split(",")
    if not all(re.fullmatch(r"[0-9]{1,5}", port) and 0 < int(port) < 2**16 for port in ports if port):
        raise DatabaseUnusable(f"{setting} has no port between 1 and 65535.")


def _parsed(url: str) -> dict[str, Any] | None:
    try:
        return conninfo.conninfo_to_dict(url)
    except psycopg.ProgrammingError:
        return None


def _try(url: str, seconds: int) -> Failure | None:
    """Connect once. Answers what went wrong, if something did."""
    given = conninfo.conninfo_to_dict(url).get("connect_timeout")
    timed = conninfo.make_conninfo(url, connect_timeout=given or seconds)
    try:
        psycopg.connect(timed).close()
    except psycopg.errors.ConnectionTimeout:
        return Failure(f"no answer in {seconds} s", final=False)
    except psycopg.Error as error:
        # The code of the error is not to be had, and the text of the server may be in any language.
        return Failure(_reason(error), final=pq.PGconn.ping(timed.encode()) in FINAL)
    return None


def _reason(error: psycopg.Error) -> str:
    """The last thing that libpq says, without its hints, which are indented."""
    lines = [line for line in str(error).splitlines() if line and not line[0].isspace()]
    said = re.split(r"connection (?:failed|is bad): ", lines[-1])[-1] if lines else type(error).__name__
    return re.sub(r"\s+", " ", said).rstrip(". ")
