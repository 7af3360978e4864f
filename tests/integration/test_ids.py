"""Ids in lookups: what they cost. The contract tests show what they find."""

import psycopg
import pytest
from statehouse.v1 import task_pb2 as pb
from statehouse.v1 import transaction_pb2

from statehouse_server.resource.entity import Entity
from statehouse_server.resource.repository import Repository
from statehouse_server.services.registry import ENTITIES
from tests.support.client import Client, fails
from tests.support.statements import numbered
from tests.support.transactions import Transaction


@pytest.mark.parametrize("entity", [one for one in ENTITIES if "id" in one.key], ids=lambda one: one.name)
def test_the_beginning_of_an_id_is_found_by_the_primary_key(entity: Entity, database: str) -> None:
    query = numbered(Repository(entity).statement("find_ids").query)
    with psycopg.connect(database) as conn:
        conn.execute("SET LOCAL plan_cache_mode = force_generic_plan")
        conn.execute("SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off")
        conn.execute(f"PREPARE asked AS {query}".encode())
        nulls = ", ".join(["NULL"] * (4 if "project_id" in entity.key else 3))
        plan = "\n".join(row[0] for row in conn.execute(f"EXPLAIN EXECUTE asked({nulls})".encode()))
        conn.rollback()
    assert f"Index Only Scan using {entity.table}_pkey" in plan, plan
    assert "id >= $" in plan


def test_a_row_lock_takes_a_full_id(client: Client, project: str) -> None:
    """Otherwise a call that skips the locked rows could return another one than was meant."""
    task = client.create_task(project_id=project)
    with Transaction(client, project_id=project) as transaction:
        short = pb.GetTaskRequest(id=task.id[:18])
        assert transaction.call(short).task == task
        with fails("NOT_FOUND", "NOT_FOUND"):
            transaction.call(short, transaction_pb2.ROW_LOCK_UPDATE)
