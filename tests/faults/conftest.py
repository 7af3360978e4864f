"""A PostgreSQL that tests may crash, separate from that of the other tests."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from statehouse_server.postgres import embedded, migrations
from tests.faults.deployment import Deployment, deployed
from tests.support.databases import TEMPLATE, clone, database_url


@pytest.fixture(scope="session")
def fragile_postgres() -> Iterator[embedded.Embedded]:
    """An embedded PostgreSQL for the checks, which is restarted when it is killed."""
    directory = Path(tempfile.mkdtemp(prefix="statehouse-faults-"))
    with embedded.running(directory) as running:
        with psycopg.connect(running.url, autocommit=True) as conn:
            conn.execute(f"CREATE DATABASE {TEMPLATE}")
        migrations.up(database_url(running, TEMPLATE))
        yield running
    shutil.rmtree(directory)


@pytest.fixture
def deployment(fragile_postgres: embedded.Embedded, root_key: str) -> Iterator[Deployment]:
    """A server with its own database, which tests may break."""
    with deployed(fragile_postgres, clone(fragile_postgres), root_key) as running:
        yield running
