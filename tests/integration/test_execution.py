"""Execution of statements on a connection, in one step of libpq."""

import weakref
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from psycopg.rows import tuple_row

from statehouse_server.postgres import execution, statements
from statehouse_server.postgres.connection import Connection, configure, connect
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.streaming import FEW_ROWS, SLICE_ROWS, Streaming
from statehouse_server.resource.mapping import MessageRowFactory
from statehouse_server.resource.masks import ReadMask
from statehouse_server.resource.sql import COLUMNS, reading
from statehouse_server.services.task.service import TASK

ECHO = b"SELECT %(value)s::text"


@pytest.fixture
def conn(database: str) -> Iterator[Connection]:
    """A connection as the pools have it."""
    with connect(database) as conn:
        configure(conn, prepares=True)
        yield conn


def prepared(conn: Connection) -> list[str]:
    """The texts of the statements that are prepared."""
    found = conn.execute("SELECT statement FROM pg_prepared_statements WHERE from_sql IS FALSE ORDER BY name")
    return [text for (text,) in found]


def run(conn: Connection, text: bytes, *, prepare: bool = True, **params: object) -> execution.Result:
    return conn.executor.execute(text, params, tuple_row, prepared=prepare)


def test_rows_and_their_number(conn: Connection) -> None:
    assert run(conn, b"SELECT n, n::text FROM generate_series(1, %(n)s) AS n", n=2).rows == [(1, "1"), (2, "2")]
    assert run(conn, b"CREATE TEMPORARY TABLE numbers (n int)").rowcount == 0
    inserted = run(conn, b"INSERT INTO numbers SELECT generate_series(1, %(n)s)", n=3)
    assert (inserted.rows, inserted.rowcount, inserted.fetchone()) == ([], 3, None)
    without_columns = run(conn, b"SELECT FROM numbers WHERE n > %(n)s", n=1)
    assert (without_columns.rows, without_columns.rowcount) == ([(), ()], 2)


@pytest.mark.parametrize(
    ("type_", "value"),
    [
        ("bytea", bytes(range(256))),
        ("bytea[]", [b"'", b"\\", b'"', b"\0", b"{}"]),
        ("text[]", ["'", "\\", '"', "", "{NULL}", None]),
        ("int8[]", [1, -(2**40)]),
        ("bool", True),
        ("float8", 0.1),
    ],
)
def test_values_come_back_as_they_were(conn: Connection, type_: str, value: object) -> None:
    assert run(conn, f"SELECT %(value)s::{type_}".encode(), value=value).rows == [(value,)]


def test_texts_are_utf8_whatever_the_environment_says(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGCLIENTENCODING", "LATIN1")
    with connect(database) as conn:
        assert run(conn, ECHO, value="\u20ac \u96ea").fetchone() == ("\u20ac \u96ea",)


def test_a_statement_is_prepared_once_for_each_types_and_stays_so_after_a_rollback(conn: Connection) -> None:
    for value in ("a", "b", 1):
        run(conn, ECHO, value=value)
    with conn.transaction(force_rollback=True):
        run(conn, ECHO, value="c")
    assert prepared(conn) == ["SELECT $1::text"] * 2  # one of them for a number


def test_only_so_many_stay_prepared(conn: Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(execution, "PREPARED", 2)
    for text in (b"SELECT 1", b"SELECT 2", b"SELECT 1", b"SELECT 3"):
        run(conn, text)
    assert prepared(conn) == ["SELECT 1", "SELECT 3"]
    assert run(conn, b"SELECT 2").rows == [(2,)]


def test_what_is_not_to_be_prepared_is_not(conn: Connection, database: str) -> None:
    run(conn, ECHO, prepare=False, value="a")
    assert prepared(conn) == []
    with connect(database) as other:  # as behind a pooler
        run(other, ECHO, value="a")
        assert prepared(other) == []


def test_errors_are_those_of_psycopg(conn: Connection) -> None:
    with pytest.raises(psycopg.errors.UndefinedTable):
        run(conn, b"SELECT * FROM nothing")  # when it is prepared
    with pytest.raises(psycopg.errors.DivisionByZero) as failure:
        run(conn, b"SELECT 1 / %(n)s", n=0)
    assert failure.value.diag.sqlstate == "22012"
    with pytest.raises(psycopg.errors.DivisionByZero), conn.transaction():
        run(conn, b"SELECT 1 / %(n)s", n=0)
    assert run(conn, ECHO, value="again").fetchone() == ("again",)


def test_a_closed_connection_is_freed_at_once(database: str) -> None:
    conn = connect(database)
    run(conn, ECHO, value="a")
    gone = weakref.ref(conn)
    conn.close()
    del conn
    assert gone() is None


def test_a_lost_connection(conn: Connection, database: str) -> None:
    with connect(database) as other:
        other.execute("SELECT pg_terminate_backend(%s)", [conn.info.backend_pid])
    with pytest.raises(psycopg.OperationalError):
        run(conn, ECHO, value="a")
    assert conn.closed


@pytest.mark.parametrize(
    ("paths", "at_once"),
    [
        ([], FEW_ROWS),
        (["*"], FEW_ROWS),
        (["name", "input_json"], FEW_ROWS),
        (["name", "status", "end_time"], SLICE_ROWS),
    ],
)
def test_rows_are_gathered_for_a_whole_slice_only_if_none_can_be_long(
    conn: Connection, monkeypatch: pytest.MonkeyPatch, paths: list[str], at_once: int
) -> None:
    asked = []

    class Noted(Streaming):
        def slices(self, *args: Any, **kwargs: Any) -> Any:
            asked.append(self.rows_at_once)
            return super().slices(*args, **kwargs)

    monkeypatch.setattr(statements, "Streaming", Noted)
    query = f"SELECT {COLUMNS} FROM tasks WHERE tasks.project_id = %(project_id)s"
    statement = reading(TASK, "read_some_tasks", query, MessageRowFactory(TASK.message))
    ctx = CallContext(conn).reading(ReadMask.of(TASK, paths).parameters)
    assert [*statement.stream(ctx, {"project_id": "p"})] == []
    without_mask = statements.Statement("read_all_of_some_tasks", statement.query, statement.row_factory)
    assert [*without_mask.stream(ctx, {"project_id": "p"})] == []
    assert asked == [at_once, FEW_ROWS]
