"""Old versions of entities, and what each version changed."""

from collections.abc import Iterator

import pytest

from statehouse_server.postgres.connection import Connection
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.types import adapters
from tests.faults.mutations import REQUESTS, Tenant
from tests.support.client import Client
from tests.support.witness import Witness, compare


@pytest.fixture
def ctx(database: str) -> Iterator[CallContext]:
    with Connection.connect(database, autocommit=True, context=adapters()) as conn:
        yield CallContext(conn)


def test_events_tell_each_version_that_any_method_makes_exactly(client: Client, ctx: CallContext) -> None:
    witness = Witness(ctx.connection)
    for name in REQUESTS:
        its = Tenant(client, client.create_project())
        its.mutation(name, REQUESTS[name](its)).future().result()
    compared = compare(ctx, witness)
    assert {"task", "job", "session", "team_member", "user_preference", "queue"} <= compared.keys()
