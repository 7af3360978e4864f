"""Databases of tests, each cloned from a migrated one."""

import itertools

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
