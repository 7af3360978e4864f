"""Serving through a PgBouncer in transaction mode."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest
from statehouse.v1 import task_pb2 as pb

from statehouse_server.config import Config
from statehouse_server.postgres import embedded
from statehouse_server.postgres.pooler import Route, explore
from tests.support.client import Client, fails
from tests.support.databases import clone
from tests.support.pooler import pgbouncer, version
from tests.support.process import serving
from tests.support.transactions import Transaction, create, tasks_of


@pytest.fixture(scope="module")
def direct(postgres: embedded.Embedded) -> str:
    """The URL of a database, past the pooler."""
    return clone(postgres)


@pytest.fixture(scope="module")
def pooled(direct: str) -> Iterator[str]:
    """The URL of the same database through a pooler."""
    with pgbouncer(direct) as port:
        yield through(port, direct)


def through(port: int, direct: str) -> str:
    name = psycopg.conninfo.conninfo_to_dict(direct)["dbname"]
    return f"postgresql://{embedded.ROLE}@127.0.0.1:{port}/{name}"


@pytest.fixture
def lock_timeout(direct: str) -> Iterator[None]:
    """What the server asks for, set for the role."""
    with psycopg.connect(direct, autocommit=True) as conn:
        conn.execute(f"ALTER ROLE {embedded.ROLE} SET lock_timeout = '400ms'")
        conn.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
            " AND datname = current_database()"
        )  # so that the pooler connects anew
    yield
    with psycopg.connect(direct, autocommit=True) as conn:
        conn.execute(f"ALTER ROLE {embedded.ROLE} RESET lock_timeout")


def test_a_pooler_without_a_lock_timeout_is_refused_with_what_to_set(pooled: str, direct: str) -> None:
    with serving(pooled, STATEHOUSE_DIRECT_URL=direct) as server:
        assert server.process.wait(30) == 1
    said = "\n".join(server.lines)
    assert f'ALTER ROLE "{embedded.ROLE}" SET lock_timeout' in said
    assert "Traceback" not in said


@pytest.mark.usefixtures("lock_timeout")
def test_calls_and_transactions_go_through_a_pooler(pooled: str, direct: str, root_key: str) -> None:
    with (
        serving(pooled, STATEHOUSE_DIRECT_URL=direct, STATEHOUSE_ROOT_KEYS=root_key) as server,
        server.client() as client,
    ):
        task = client.create_task()
        with ThreadPoolExecutor(16) as pool:
            made = list(pool.map(lambda number: client.create_task(name=f"t{number}"), range(200)))
            assert list(pool.map(client.get_task, made)) == made
        project = client.create_project()
        with Transaction(client, project_id=project) as transaction:
            transaction.call(create("in a transaction"))
            transaction.commit()
        assert tasks_of(client, project) == ["in a transaction"]
        _waits_for_locks_with_an_end(client, task, direct)
        assert server.stop() == 0
    kept = version() >= (1, 24)  # since then by default
    assert kept != ("statements are not prepared" in "\n".join(server.lines))


@pytest.mark.usefixtures("lock_timeout")
def test_servers_start_one_after_the_other_through_a_pooler_that_forgets_prepared_statements(
    direct: str, root_key: str
) -> None:
    with pgbouncer(direct, keeps_prepared=False) as port:
        pooled = through(port, direct)
        for _ in range(2):
            assert explore(pooled, Config()) == Route(pooled=True, prepares=False)
        with psycopg.connect(pooled, autocommit=True, prepare_threshold=None) as conn:
            assert not conn.execute("SELECT name FROM pg_prepared_statements").fetchall()
            conn.execute("PREPARE _pg3_0 AS SELECT 'of another program'")
        environment = {"STATEHOUSE_DIRECT_URL": direct, "STATEHOUSE_ROOT_KEYS": root_key}
        with serving(pooled, "--processes", "2", **environment) as server, server.client() as client:
            client.create_task()
            assert server.stop() == 0
        assert "statements are not prepared" in "\n".join(server.lines)


def _waits_for_locks_with_an_end(client: Client, task: pb.Task, direct: str) -> None:
    with psycopg.connect(direct) as conn:
        conn.execute("SELECT 1 FROM tasks WHERE id = %s FOR UPDATE", [task.id])
        with fails("ABORTED", "LOCK_TIMEOUT"):
            client.tasks.UpdateTaskOutput(pb.UpdateTaskOutputRequest(id=task.id, output_json="1"), timeout=20)


@pytest.mark.usefixtures("lock_timeout")
def test_a_backend_that_dies_behind_a_pooler_is_not_said_to_have_done_nothing(
    pooled: str, direct: str, root_key: str
) -> None:
    with (
        serving(pooled, STATEHOUSE_DIRECT_URL=direct, STATEHOUSE_ROOT_KEYS=root_key) as server,
        server.client() as client,
        psycopg.connect(direct, autocommit=True) as conn,
    ):
        project = client.create_project()
        for _ in range(5):
            with Transaction(client, project_id=project) as transaction:
                transaction.call(create())
                conn.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE state = 'idle in transaction'"
                    " AND datname = current_database()"
                )
                with fails("UNAVAILABLE", "DATABASE_UNAVAILABLE"):
                    transaction.call(create())
                    next(transaction.stream)
        assert tasks_of(client, project) == []
