"""Migrations of databases that are reached in different ways."""

import shutil
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psycopg
import pytest
from psycopg import conninfo, sql

from statehouse_server.postgres import embedded, migrations
from statehouse_server.postgres.migrations import MigrationError
from tests.support.databases import clone, database_url
from tests.support.pooler import free_port, pgbouncer
from tests.support.process import serving

_numbers = count()


@contextmanager
def postgresql() -> Iterator[dict[str, str]]:
    """A PostgreSQL that listens on a port of 127.0.0.1, as parameters of a connection."""
    directory = Path(tempfile.mkdtemp(prefix="statehouse-tests-"))
    port = str(free_port())
    with ExitStack() as stack:
        stack.callback(shutil.rmtree, directory)
        patch = stack.enter_context(pytest.MonkeyPatch.context())
        patch.setitem(embedded.SETTINGS, "listen_addresses", "127.0.0.1")
        patch.setitem(embedded.SETTINGS, "port", port)
        url = stack.enter_context(embedded.running(directory)).url
        patch.undo()
        given = conninfo.conninfo_to_dict(url)
        yield {
            "user": str(given["user"]),
            "password": str(given["password"]),
            "socket": str(given["host"]),
            "port": port,
            "nobody": str(free_port()),
        }


@pytest.fixture(scope="module")
def server() -> Iterator[dict[str, str]]:
    with postgresql() as server:
        yield server


@pytest.fixture
def name(server: dict[str, str]) -> str:
    """The name of a new database, with all characters that need quoting."""
    name = f"a b/c?d=e&f%41#\"'ü{next(_numbers)}"
    create(server, name)
    return name


def create(server: dict[str, str], name: str) -> None:
    with connected(server, "statehouse") as conn:
        conn.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))


def connected(server: dict[str, str], name: str) -> "psycopg.Connection[Any]":
    given = {key: server[key] for key in ("port", "user", "password")}
    return psycopg.connect(host="127.0.0.1", dbname=name, autocommit=True, **given)  # type: ignore[arg-type]


def versions(server: dict[str, str], name: str) -> frozenset[str]:
    with connected(server, name) as conn:
        return migrations.applied(conn)


FORMS = {
    "a URL": "postgresql://{user}:{password}@127.0.0.1:{port}/{quoted}",
    "a URL with several hosts": "postgresql://{user}:{password}@127.0.0.1:{nobody},127.0.0.1:{port}/{quoted}",
    "parameters": "host=127.0.0.1 port={port} user={user} password={password} dbname={escaped}",
    "parameters with several hosts": "host=127.0.0.1,127.0.0.1 port={nobody},{port} user={user} password={password}"
    " dbname={escaped} target_session_attrs=read-write keepalives=1 application_name=me",
    "a name and its address": "host=nowhere.invalid hostaddr=127.0.0.1 port={port} user={user} password={password}"
    " dbname={escaped}",
    "a socket": "host={socket} port={port} user={user} password={password} dbname={escaped}",
    "a URL of a socket": "postgresql://{user}:{password}@/{quoted}?host={socket}&port={port}",
    "a socket after a socket": "host=/nowhere,{socket} port={port} user={user} password={password} dbname={escaped}",
}


@pytest.mark.parametrize("form", FORMS)
def test_migrations_find_the_server_by_whatever_libpq_understands(server: dict[str, str], name: str, form: str) -> None:
    escaped = "'" + name.replace("\\", "\\\\").replace("'", "\\'") + "'"
    url = FORMS[form].format(**server, quoted=quote(name, safe=""), escaped=escaped)
    assert "Applied" in migrations.up(url)
    assert versions(server, name) == set(migrations.available())
    assert migrations.up(url) == ""


@pytest.mark.parametrize("where", ["environment", "file", "service"])
def test_migrations_find_what_the_address_does_not_say(
    server: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    name = f"elsewhere_{where}"
    create(server, name)
    address = f"postgresql://{server['user']}@127.0.0.1:{server['port']}/{name}"
    if where == "environment":
        monkeypatch.setenv("PGPASSWORD", server["password"])
    elif where == "file":
        file = tmp_path / "pgpass"
        file.write_text(f"127.0.0.1:{server['port']}:*:{server['user']}:{server['password']}\n")
        file.chmod(0o600)
        monkeypatch.setenv("PGPASSFILE", str(file))
    else:
        file = tmp_path / "services"
        given = {key: server[key] for key in ("port", "user", "password")}
        lines = "\n".join(f"{key}={value}" for key, value in {"host": "127.0.0.1", "dbname": name, **given}.items())
        file.write_text(f"[mine]\n{lines}\n")
        monkeypatch.setenv("PGSERVICEFILE", str(file))
        address = "service=mine"
    migrations.up(address)
    assert versions(server, name) == set(migrations.available())


def test_a_server_serves_where_one_may_write(server: dict[str, str]) -> None:
    with postgresql() as standby:
        for each in (server, standby):
            with connected(each, "statehouse") as conn:
                conn.execute("CREATE ROLE both_know SUPERUSER LOGIN PASSWORD 'the same'")
        with connected(standby, "statehouse") as conn:
            conn.execute("ALTER DATABASE statehouse SET default_transaction_read_only = on")
        hosts = f"127.0.0.1:{standby['port']},127.0.0.1:{server['port']}"
        url = f"postgresql://both_know:the%20same@{hosts}/statehouse?target_session_attrs=read-write"
        with serving(url) as process, process.client() as client:
            client.create_task()
            assert process.stop() == 0
        assert versions(server, "statehouse")
        assert not versions(standby, "statehouse")


def test_servers_that_start_at_once_all_come_up(postgres: embedded.Embedded) -> None:
    with psycopg.connect(postgres.url, autocommit=True) as conn:
        conn.execute("CREATE DATABASE together")
    url = database_url(postgres, "together")

    def start(_: int) -> int:
        with serving(url) as process, process.client() as client:
            client.create_task()
            return process.stop()

    with ThreadPoolExecutor(3) as pool:
        assert list(pool.map(start, range(3))) == [0, 0, 0]


def test_who_waits_for_another_migration_gives_up_with_a_sentence(
    postgres: embedded.Embedded, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = database_url(postgres, "waiting")
    with psycopg.connect(postgres.url, autocommit=True) as conn:
        conn.execute("CREATE DATABASE waiting")
    with ThreadPoolExecutor(1) as pool, psycopg.connect(url) as conn:
        conn.execute("CREATE TABLE schema_migrations (version varchar PRIMARY KEY)")
        conn.commit()
        conn.execute("LOCK TABLE schema_migrations IN SHARE MODE")
        first = pool.submit(migrations.up, url)
        with psycopg.connect(url, autocommit=True) as other:
            holding = "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted"
            while not other.execute(holding).fetchone():
                time.sleep(0.05)
        monkeypatch.setattr(migrations, "LOCKED", ("--migration-lock", "--migration-lock-timeout=1s"))
        with pytest.raises(MigrationError, match=r"^Another server has been migrating"):
            migrations.up(url)
        conn.rollback()
        assert "Applied" in first.result()


@pytest.fixture
def sees(tmp_path: Path) -> Path:
    """A folder with a dbmate that prints its environment and arguments."""
    program = tmp_path / "dbmate"
    program.write_text('#!/bin/sh\nenv\necho "$@"\n')
    program.chmod(0o755)
    return tmp_path


def test_dbmate_gets_the_address_and_no_secret_besides(
    postgres: embedded.Embedded, sees: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MY_ROOT_KEY", "a-root-key")
    monkeypatch.setenv("VAULT_TOKEN", "a-token")
    monkeypatch.setenv("PGPASSWORD", "another")
    printed = migrations.dbmate(postgres.url, "status", binaries=sees)
    variables = {line.partition("=")[0] for line in printed.splitlines() if "=" in line}
    assert "DATABASE_URL" in variables
    assert not variables & {"MY_ROOT_KEY", "VAULT_TOKEN", "PGPASSWORD", "STATEHOUSE_ROOT_KEYS"}
    password = conninfo.conninfo_to_dict(postgres.url)["password"]
    assert str(password) not in printed.splitlines()[-1]


def test_a_database_of_a_development_version_is_told_so(postgres: embedded.Embedded) -> None:
    url = clone(postgres)
    with psycopg.connect(url, autocommit=True) as conn:
        conn.execute("UPDATE schema_migrations SET version = '20261120000001' WHERE version LIKE '%01'")
    with pytest.raises(migrations.MigrationError, match="made by a development version"):
        migrations.up(url)
    migrations.reset(url)
    assert not migrations.up(url)


def test_a_reset_leaves_an_empty_database_with_the_schema(postgres: embedded.Embedded) -> None:
    with psycopg.connect(postgres.url, autocommit=True) as conn:
        conn.execute("CREATE DATABASE to_be_reset")
    url = database_url(postgres, "to_be_reset")
    for _ in range(2):
        with psycopg.connect(url, autocommit=True) as conn:
            conn.execute("CREATE TABLE junk ()")
        migrations.reset(url)
        with psycopg.connect(url, autocommit=True) as conn:
            assert migrations.applied(conn).issuperset(migrations.available())
            assert conn.execute("SELECT to_regclass('junk')").fetchone() == (None,)


def test_what_the_migrations_store_is_there_again_after_they_are_undone(postgres: embedded.Embedded) -> None:
    with psycopg.connect(postgres.url, autocommit=True) as conn:
        conn.execute("CREATE DATABASE undone")
    url = database_url(postgres, "undone")
    for _ in range(2):
        migrations.up(url)
        with psycopg.connect(url, autocommit=True) as conn:
            assert conn.execute("SELECT id, name, provider FROM users").fetchall() == [
                ("anonymous", "Anonymous User", "anonymous")
            ]
            assert conn.execute("SELECT id FROM projects ORDER BY id").fetchall() == [("local",), ("system",)]
        for _ in migrations.available():
            migrations.dbmate(url, *migrations.LOCKED, "--no-dump-schema", "down")
        with psycopg.connect(url, autocommit=True) as conn:
            assert conn.execute("SELECT to_regclass('users')").fetchone() == (None,)


@pytest.fixture(scope="module")
def pooler(postgres: embedded.Embedded) -> Iterator[int]:
    with pgbouncer(postgres.url) as port:
        yield port


def test_migrations_do_not_go_through_a_pooler(postgres: embedded.Embedded, pooler: int) -> None:
    with psycopg.connect(postgres.url, autocommit=True) as conn:
        conn.execute("CREATE DATABASE pooled")
    through = f"postgresql://statehouse@127.0.0.1:{pooler}/pooled"
    with pytest.raises(MigrationError, match=r"pooler.*STATEHOUSE_DIRECT_URL \(--direct-url\)"):
        migrations.up(through)
    with psycopg.connect(through, autocommit=True) as conn:
        assert migrations.applied(conn) == frozenset()
    with psycopg.connect(database_url(postgres, "pooled")) as conn:
        migrations.refuse_pooler(conn)
    migrations.up(database_url(postgres, "pooled"))
    assert migrations.up(through) == ""
    with pytest.raises(MigrationError, match="pooler"):
        migrations.dbmate(through, *migrations.LOCKED, "down")
