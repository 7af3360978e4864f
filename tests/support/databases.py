"""Databases of tests, each cloned from a migrated one."""

import itertools
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

from statehouse_server.postgres import embedded

TEMPLATE = "template"


_NUMBERS = itertools.count()


def database_url(postgres: embedded.Embedded, name: str) -> str:
    return postgres.url.replace(f"/{embedded.ROLE}?", f"/{name}?")


def clone(postgres: embedded.Embedded) -> str:
    name = f"test_{next(_NUMBERS)}"
    with psycopg.connect(postgres.url, autocommit=True) as conn:
        conn.execute(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
    return database_url(postgres, name)


@contextmanager
def unreachable(postgres: embedded.Embedded, url: str) -> Iterator[None]:
    """Nobody can connect to the database."""
    name = psycopg.conninfo.conninfo_to_dict(url)["dbname"]
    with psycopg.connect(postgres.url, autocommit=True) as conn:
        conn.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
        conn.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name])
        try:
            yield
        finally:
            conn.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")
