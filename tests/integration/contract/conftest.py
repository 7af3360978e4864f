"""The entity of a test."""

from typing import Any

import psycopg
import pytest

from statehouse_server.resource.entity import Entity
from statehouse_server.services.registry import Service
from tests.support.client import Client
from tests.support.subject import SUBJECTS, Subject, verb_of


@pytest.fixture(params=SUBJECTS, ids=[entity.name for _, entity in SUBJECTS])
def subject(request: pytest.FixtureRequest, client: Client, project: str, sql: psycopg.Connection[Any]) -> Subject:
    service: Service
    entity: Entity
    service, entity = request.param
    methods = {}
    for method in service.descriptor.methods:
        verb = verb_of(method, entity)
        if verb:
            methods[verb] = method
    unique = frozenset() if entity.of_project else unique_columns(sql, entity)
    return Subject(client, entity, methods, references(sql, entity), unique, project)


def references(sql: psycopg.Connection[Any], entity: Entity) -> dict[str, str]:
    """The columns of foreign keys, without the project, and the tables that they refer to."""
    rows = sql.execute(
        "SELECT attname, confrelid::regclass::text"
        " FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = ANY(conkey)"
        " WHERE contype = 'f' AND conrelid = %s::regclass AND attname <> 'project_id'",
        [entity.table],
    )
    return dict(rows.fetchall())


def unique_columns(sql: psycopg.Connection[Any], entity: Entity) -> frozenset[str]:
    """The columns of unique keys, without the primary key."""
    rows = sql.execute(
        "SELECT attname FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY(indkey)"
        " WHERE indisunique AND NOT indisprimary AND indrelid = %s::regclass",
        [entity.table],
    )
    return frozenset(name for (name,) in rows)
