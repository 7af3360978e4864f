"""Methods that the protos call IDEMPOTENT: repeating a request has no further effect, and yet they change something."""

from typing import Any

import psycopg
import pytest
from google.protobuf.descriptor_pb2 import MethodOptions
from google.protobuf.message_factory import GetMessageClass

from tests.faults.mutations import METHODS, REQUESTS, Mutation, Tenant
from tests.support.client import Client
from tests.support.feed import NUMBERING, events_of
from tests.support.transactions import Transaction

IDEMPOTENT = [
    name for name, method in METHODS.items() if method.GetOptions().idempotency_level == MethodOptions.IDEMPOTENT
]


@pytest.fixture
def tenant(client: Client, project: str, sql: psycopg.Connection[Any]) -> Tenant:
    """A project with something for PurgeExpired to remove."""
    sql.execute(
        "INSERT INTO idempotency_keys"
        " VALUES (%s, 'anonymous', 'old', sha256(''), '', now() - interval '25 hours', now() - interval '1 hour')",
        [project],
    )
    return Tenant(client, project)


def prepared(tenant: Tenant, name: str) -> Mutation:
    """A call that changes something, with what it needs."""
    return tenant.mutation(name, REQUESTS[name](tenant))


def send(mutation: Mutation) -> None:
    """Send it without an idempotency key."""
    service = mutation.method.containing_service.full_name
    response = GetMessageClass(mutation.method.output_type)
    mutation.client.method(f"/{service}/{mutation.method.name}", response)(mutation.request)


def stored(sql: psycopg.Connection[Any], project: str) -> list[Any]:
    """All rows of a project, and those of no project, whole."""
    tables = sql.execute(
        "SELECT table_name, bool_or(column_name = 'project_id') FROM information_schema.columns"
        f" WHERE table_schema = 'public' AND table_name <> ALL('{NUMBERING}') GROUP BY table_name"
    ).fetchall()
    parts = [
        f"SELECT '{name}', to_jsonb({name})::text FROM {name}{' WHERE project_id = %(project)s' if of_project else ''}"
        for name, of_project in tables
    ]
    rows = sql.execute(f"{' UNION ALL '.join(parts)} ORDER BY 1, 2", {"project": project}).fetchall()  # type: ignore[call-overload]
    return [*rows, *events_of(sql, project)]


@pytest.mark.parametrize("name", IDEMPOTENT)
def test_repeating_the_request_has_no_further_effect(tenant: Tenant, sql: psycopg.Connection[Any], name: str) -> None:
    mutation = prepared(tenant, name)
    before = stored(sql, tenant.project)
    send(mutation)
    once = stored(sql, tenant.project)
    assert once != before
    send(mutation)
    assert stored(sql, tenant.project) == once


@pytest.mark.parametrize("name", IDEMPOTENT)
def test_it_is_a_change_all_the_same(tenant: Tenant, name: str) -> None:
    mutation = prepared(tenant, name)
    with Transaction(tenant.client, project_id=tenant.project, read_only=True) as transaction:
        assert transaction.failure(mutation.request).reason == "READ_ONLY"
    assert mutation.future().result() == mutation.future().result(), "its key returns the first response"
