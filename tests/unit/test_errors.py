"""Errors: what the manual says of them, and the translation of driver errors for clients."""

import re
from collections.abc import Iterator
from copy import copy
from pathlib import Path

import psycopg
import pytest
from psycopg import errors as pg

from statehouse_server.errors import DeadlineExceeded, StatehouseError
from statehouse_server.postgres.driver_errors import Constraint, translate


class Refusal:
    """The diagnostics of a PostgreSQL error."""

    def __init__(self, message: str, constraint: str | None = None, table: str | None = None) -> None:
        self.message_primary = message
        self.constraint_name = constraint
        self.table_name = table


def refused(kind: type[psycopg.Error], message: str, *names: str) -> psycopg.Error:
    """A fake error of a class."""

    class MadeUp(kind):  # type: ignore[misc, valid-type]
        diag = Refusal(message, *names)

    error: psycopg.Error = MadeUp(message)
    return error


UNIQUE = 'duplicate key value violates unique constraint "{}"'
REFERENCE = 'insert or update on table "tasks_102078" violates foreign key constraint "{}"'
CHECK = 'new row for relation "tasks_102078" violates check constraint "{}"'


@pytest.mark.parametrize(
    ("kind", "message", "name", "table", "reason", "metadata"),
    [
        (
            pg.UniqueViolation,
            UNIQUE,
            "tasks_pkey",
            "tasks",
            "ALREADY_EXISTS",
            {"entity_kind": "task", "field": "id"},
        ),
        (
            pg.UniqueViolation,
            UNIQUE,
            "role_mappings_principal_key",
            "role_mappings",
            "ALREADY_EXISTS",
            {"entity_kind": "role_mapping", "field": "principal"},
        ),
        (
            pg.ForeignKeyViolation,
            REFERENCE,
            "cluster_outputs_cluster_id_fkey",
            "cluster_outputs",
            "NOT_FOUND",
            {"field": "cluster_id"},
        ),
        (
            pg.ForeignKeyViolation,
            REFERENCE,
            "tasks_parent_id_fkey",
            "tasks",
            "PARENT_NOT_FOUND",
            {"field": "parent_id"},
        ),
        (pg.CheckViolation, CHECK, "tasks_depth_check", "tasks", "DEPTH_EXCEEDED", {"max_depth": "128"}),
    ],
)
def test_a_constraint_has_one_name_on_one_node_and_on_many(
    kind: type[psycopg.Error], message: str, name: str, table: str, reason: str, metadata: dict[str, str]
) -> None:
    here = refused(kind, message.format(name), name, table)
    elsewhere = refused(kind, message.format(f"{name}_102078"))
    unnumbered = refused(kind, message.format(name))
    for error in (here, elsewhere, unnumbered):
        assert Constraint.of(error) == Constraint(table, name)
        known = translate(error)
        assert (known.reason, known.metadata) == (reason, metadata)


ERROR_PROTO = Path(__file__).parents[2] / "proto/statehouse/v1/error.proto"
VALUE = re.compile(r"((?:  //[^\n]*\n)+)  ERROR_REASON_(\w+) = (\d+);")


@pytest.mark.parametrize(
    ("comment", "reason"),
    [
        (comment.replace("\n  //", ""), reason)
        for comment, reason, number in VALUE.findall(ERROR_PROTO.read_text(encoding="utf-8"))
        if number != "0"
    ],
    ids=lambda text: text if text.isupper() else "",
)
def test_the_manual_of_a_reason_has_an_example_of_its_metadata(comment: str, reason: str) -> None:
    said = re.search(r"Metadata: (.*)", comment)
    assert said, reason
    assert ("none" in said[1]) or re.search(r"`([a-z_]+=[^`]+)`", said[1]), reason


def test_the_manual_knows_every_reason() -> None:
    listed = {reason for _, reason, _ in VALUE.findall(ERROR_PROTO.read_text(encoding="utf-8"))}
    assert {one.reason for one in kinds(StatehouseError)} <= listed


def kinds(kind: type[StatehouseError]) -> Iterator[type[StatehouseError]]:
    """A class of errors and those below it."""
    yield kind
    for below in kind.__subclasses__():
        yield from kinds(below)


def test_the_index_of_an_item_is_not_told_of_another_error_with_the_same_metadata() -> None:
    shared = DeadlineExceeded.of_server("The call took too long", "--call-timeout", 60.0)
    assert copy(shared).of_element("calls", 3).metadata == shared.metadata | {"call_index": "3"}
    assert shared.metadata == {"setting": "--call-timeout", "limit": "60"}


def test_a_message_without_a_name_is_no_constraint() -> None:
    assert Constraint.of(refused(pg.UniqueViolation, "Schlüssel doppelt")) == Constraint("", "")


def test_an_internal_error_of_the_database_is_one_of_ours() -> None:
    assert translate(refused(pg.InternalError_, "could not commit transaction")).reason == "INTERNAL"
