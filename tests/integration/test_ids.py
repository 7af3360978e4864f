"""Ids in lookups: what they cost. The contract tests show what they find."""

import psycopg
import pytest

from statehouse_server.resource.entity import Entity
from statehouse_server.resource.repository import Repository
from statehouse_server.services.registry import ENTITIES
from tests.support.statements import numbered


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
