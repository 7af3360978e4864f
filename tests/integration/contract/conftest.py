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
    references = constrained(sql, entity, "f")
    unique = frozenset() if "project_id" in entity.fields else frozenset(constrained(sql, entity, "u"))
    return Subject(client, entity, methods, references, unique, project)


def constrained(sql: psycopg.Connection[Any], entity: Entity, kind: str) -> dict[str, str]:
    """The columns, without the project, of the constraints of a kind, and the tables that they refer to."""
    rows = sql.execute(
        "SELECT attname, confrelid::regclass::text"
        " FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = ANY(conkey)"
        " WHERE contype::text = %s AND conrelid = %s::regclass AND attname <> 'project_id'",
        [kind, entity.table],
    )
    return dict(rows.fetchall())
