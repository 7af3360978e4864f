"""A real PostgreSQL for the tests, a database and a server for each module, and a client."""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO
from unittest.mock import patch

import grpc
import psycopg
import pytest

from statehouse_server import app, logs
from statehouse_server.config import Config
from statehouse_server.logs.writer import LogWriter
from statehouse_server.postgres import embedded, migrations
from statehouse_server.secrets import local_key, tokens
from tests.support.access import Guarded, guarded
from tests.support.client import MARKER, Client
from tests.support.databases import TEMPLATE, clone, database_url


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Runs the tests last that check what all other tests have left behind."""
    items.sort(key=lambda item: item.path.name == "test_secrecy.py")


class Log:
    """Keeps everything that servers in this process log, and prints errors."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def write(self, data: bytes) -> int:
        for line in data.splitlines(keepends=True):
            if b'"level":"error"' in line:
                sys.stderr.write(line.decode())
        return self._file.write(data)


@pytest.fixture(scope="session")
def log_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The log of servers in this process, at the level debug."""
    return tmp_path_factory.mktemp("log") / "log.json"


@pytest.fixture(scope="session", autouse=True)
def written_log(log_file: Path) -> Iterator[LogWriter]:
    with log_file.open("wb", buffering=0) as file:
        writer = logs.configure("json", "debug", Log(file))
        yield writer
        # Threads of gRPC may still log when the file is closed.
        logs.configure("json", "error")
        writer.close()


@pytest.fixture(scope="session", autouse=True)
def marked_tokens() -> Iterator[None]:
    """Puts the marker of secrets into each token of servers in this process, behind what the prefix of a key shows."""
    made = tokens.random_text
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(tokens, "random_text", lambda: made()[: -len(MARKER)] + MARKER)
        yield


@pytest.fixture(scope="session")
def postgres() -> Iterator[embedded.Embedded]:
    """An embedded PostgreSQL with a migrated database that others are cloned from."""
    directory = Path(tempfile.mkdtemp(prefix="statehouse-tests-"))
    with ExitStack() as stack:
        # PostgreSQL visits each database so often, and here are many.
        with patch.dict(embedded.SETTINGS, autovacuum_naptime="1min"):
            running = stack.enter_context(embedded.running(directory))
        template = database_url(running, TEMPLATE)
        with psycopg.connect(running.url, autocommit=True) as conn:
            conn.execute(f"CREATE DATABASE {TEMPLATE}")
        migrations.up(template)
        yield running
    shutil.rmtree(directory)


@pytest.fixture(scope="module")
def database(postgres: embedded.Embedded) -> str:
    """The URL of a new, migrated database."""
    return clone(postgres)


@pytest.fixture
def data_dir() -> Iterator[Path]:
    """A folder for an embedded database of a server in a process of its own."""
    directory = Path(tempfile.mkdtemp(prefix="statehouse-data-"))
    directory.chmod(0o755)  # when root runs the tests, PostgreSQL runs as somebody else
    yield directory
    shutil.rmtree(directory, ignore_errors=True)


@pytest.fixture(scope="module")
def config(root_key: str) -> Config:
    """Settings of the server under test; modules override some of them."""
    return Config(listen="127.0.0.1:0", log_level="error", grace=3.0, root_keys=root_key)


@pytest.fixture(scope="session")
def root_key(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The setting of a root key that all servers under test have."""
    path = tmp_path_factory.mktemp("keys") / "root.key"
    local_key.create(path)
    return f"file:{path}"


@pytest.fixture(scope="module")
def grpc_server(config: Config, database: str) -> Iterator[app.Server]:
    """The server under test, in this process. It replaces the server that pytest-grpc would create."""
    with app.running(replace(config), database) as server:
        yield server


@pytest.fixture(scope="module")
def access(config: Config, database: str) -> Iterator[Guarded]:
    """A server on the same database that asks who calls."""
    with guarded(config, database) as server:
        yield server


@pytest.fixture(scope="module")
def grpc_addr(grpc_server: app.Server) -> str:
    return f"127.0.0.1:{grpc_server.port}"


@pytest.fixture(scope="module")
def client(grpc_channel: grpc.Channel) -> Client:
    """Every service of the server under test, over a channel of pytest-grpc."""
    return Client(grpc_channel)


@pytest.fixture
def project(client: Client) -> str:
    """A new project, for tests that count its contents."""
    return client.create_project()


@pytest.fixture
def sql(database: str) -> Iterator[psycopg.Connection[Any]]:
    """A separate connection to the database of the server."""
    with psycopg.connect(database, autocommit=True) as conn:
        yield conn
