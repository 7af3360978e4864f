"""Proto, tables and statements agree."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from google.protobuf.descriptor import Descriptor, FieldDescriptor
from pglast import ast, parse_sql
from pglast.visitors import Visitor
from statehouse.v1 import error_pb2, options_pb2

from statehouse_server.descriptors import behaves, enum_labels, is_json, rules
from statehouse_server.postgres.driver_errors import NAMED_CONSTRAINT, Constraint
from statehouse_server.postgres.statements import Statement
from statehouse_server.postgres.types import adapters
from statehouse_server.resource import json_documents as documents
from statehouse_server.resource.entity import Entity, sql_type
from statehouse_server.resource.hiding import hidden_with
from statehouse_server.resource.repository import Repository
from statehouse_server.services.job import claims, leases, queues
from statehouse_server.services.registry import ENTITIES, SERVICES, Service
from tests.support.parse_tree import Analyser, Node
from tests.support.statements import STANDARD, all_statements, numbered, plan_of

PROTOS = Path(__file__).parents[2] / "proto/statehouse/v1"
NAMES = [entity.name for entity in ENTITIES]
GLOBAL_TABLES = {
    "installation", "root_keys", "users", "user_sessions", "user_preferences", "api_keys", "projects",
    "project_members", "project_limits", "project_measurements", "invitations", "tokens", "role_bindings",
}  # fmt: skip
"""Tables without a project: statements have no project condition for them."""
OF_ALL_PROJECTS = {"find_missing_root_key", "find_waiting_project", "list_event_projects"}
"""Statements that are about all projects at once."""


def columns_of(sql: psycopg.Connection[Any], table: str) -> dict[str, tuple[str, bool]]:
    rows = sql.execute(
        "SELECT attname, format_type(atttypid, atttypmod), attnotnull FROM pg_attribute"
        " WHERE attrelid = %s::regclass AND attnum > 0 AND NOT attisdropped",
        [table],
    )
    return {name: (kind, not required) for name, kind, required in rows}


@pytest.mark.parametrize("entity", ENTITIES, ids=NAMES)
def test_every_field_is_a_column_of_its_type_and_nullability(entity: Entity, sql: psycopg.Connection[Any]) -> None:
    columns = columns_of(sql, entity.table)
    for name, field in entity.fields.items():
        assert columns[name] == (sql_type(field), entity.nullable(name)), name
    assert (
        columns.keys() - entity.fields.keys()
        == (entity.computed.keys() - entity.fields.keys()) | entity.unmapped_columns
    )


@pytest.mark.parametrize("entity", ENTITIES, ids=NAMES)
def test_the_checks_allow_just_the_labels_of_an_enum(entity: Entity, sql: psycopg.Connection[Any]) -> None:
    for name, field in entity.fields.items():
        if field.enum_type is None:
            continue
        row = sql.execute(
            "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = %s", [f"{entity.table}_{name}_check"]
        ).fetchone()
        assert row
        quoted = {part for index, part in enumerate(row[0].split("'")) if index % 2}
        assert quoted == set(enum_labels(field.enum_type).values())


@pytest.mark.parametrize("entity", ENTITIES, ids=NAMES)
def test_the_documents_of_a_row_fit_into_a_message_together(entity: Entity, sql: psycopg.Connection[Any]) -> None:
    large = {
        name
        for name, field in entity.fields.items()
        if is_json(field) or rules(field).format == options_pb2.FORMAT_CONTENT
    }
    row = sql.execute(
        "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = %s", [f"{entity.table}_size_check"]
    ).fetchone()
    if large:
        assert row
        assert all(name in row[0] or _measured_as(name) in row[0] for name in large)
        assert f"<= {documents.MAX_BYTES}" in row[0]


def _measured_as(name: str) -> str:
    """The column with the length of a document, where it is stored."""
    return f"{name.removesuffix('_json')}_bytes"


@pytest.mark.parametrize("entity", [one for one in ENTITIES if one.transitions], ids=lambda one: one.name)
def test_the_table_of_transitions_knows_every_status(entity: Entity) -> None:
    labels = set(enum_labels(entity.fields["status"].enum_type).values())
    assert entity.transitions
    assert set(entity.transitions.table) == labels
    assert all(targets <= labels for targets in entity.transitions.table.values())
    assert entity.transitions.terminal | {entity.transitions.initial} <= labels
    assert entity.transitions.started in {"", *labels}


@pytest.mark.parametrize("entity", [one for one in ENTITIES if one.transitions], ids=lambda one: one.name)
def test_the_times_of_a_status_are_fields(entity: Entity) -> None:
    transitions = entity.transitions
    assert transitions
    assert bool(transitions.started) == ("start_time" in entity.fields or bool(transitions.last_field))
    assert bool(transitions.terminal) == bool(transitions.end_field)
    assert {transitions.end_field, transitions.last_field} - {""} <= entity.fields.keys()


@pytest.mark.parametrize("entity", [one for one in ENTITIES if one.hidden_with], ids=lambda one: one.name)
def test_what_is_hidden_with_its_owner_stays_with_it(entity: Entity) -> None:
    owner = entity.owners[entity.hidden_with]
    assert entity.hidden_with in entity.immutable_fields
    assert entity.soft_deleted
    assert owner.soft_deleted
    assert not hidden_with(entity, ENTITIES), "what is hidden hides nothing itself"
    assert "hidden" in entity.computed


@pytest.mark.parametrize("entity", ENTITIES, ids=NAMES)
def test_a_field_that_is_a_foreign_key_says_what_it_refers_to(entity: Entity, sql: psycopg.Connection[Any]) -> None:
    kinds = {other.table: other.name for other in ENTITIES}
    found = sql.execute(
        "SELECT attname, confrelid::regclass::text FROM pg_constraint JOIN pg_attribute"
        " ON attrelid = conrelid AND attnum = conkey[array_upper(conkey, 1)]"
        " WHERE contype = 'f' AND attname <> 'project_id' AND conrelid = %s::regclass",
        [entity.table],
    ).fetchall()
    said = {name: rules(field).references for name, field in entity.fields.items() if rules(field).references}
    assert said == {column: kinds[table] for column, table in found}


@pytest.mark.parametrize("entity", ENTITIES, ids=NAMES)
def test_the_fields_within_which_another_one_is_unique_are_known(entity: Entity, sql: psycopg.Connection[Any]) -> None:
    """The column that a unique key is named after is its last one. The status tells whether a key is free again."""
    keys = sql.execute(
        "SELECT indexrelid::regclass::text,"
        " ARRAY(SELECT pg_get_indexdef(indexrelid, n, TRUE) FROM generate_series(1, indnkeyatts) AS n ORDER BY n),"
        " COALESCE(pg_get_expr(indpred, indrelid), '')"
        " FROM pg_index WHERE indisunique AND NOT indisprimary AND indrelid = %s::regclass",
        [entity.table],
    ).fetchall()
    found: set[str] = set()
    for name, columns, condition in keys:
        changeable = [set(re.findall(r"\w+", column)) & {*entity.mutable_fields} for column in columns]
        if any(changeable):
            assert changeable[-1] == {Constraint(entity.table, name).subject}
            conditions = set(re.findall(r"\w+", condition)) & {*entity.mutable_fields, "status"}
            found |= set().union(*changeable[:-1], conditions) - changeable[-1]
    assert found == entity.unique_within


@pytest.mark.parametrize("entity", ENTITIES, ids=NAMES)
def test_what_a_purge_takes_along_is_an_owner(entity: Entity, sql: psycopg.Connection[Any]) -> None:
    """What is purged with a soft-deleted entity cannot be changed while that is deleted, or is hidden."""
    mortal = {other.table for other in ENTITIES if other.soft_deleted or other.owners} - {"projects"}
    found = sql.execute(
        "SELECT attname, confrelid::regclass::text FROM pg_constraint JOIN pg_attribute"
        " ON attrelid = conrelid AND attnum = conkey[array_upper(conkey, 1)]"
        " WHERE contype = 'f' AND confdeltype = 'c' AND conrelid = %s::regclass",
        [entity.table],
    ).fetchall()
    cascading = {column for column, table in found if table in mortal}
    assert cascading == entity.owners.keys() or (cascading and entity.row_filter)


def test_every_constraint_and_index_is_named_after_its_table(sql: psycopg.Connection[Any]) -> None:
    rows = sql.execute(
        "SELECT conname, conrelid::regclass::text FROM pg_constraint WHERE conrelid::regclass::text = ANY(%s)"
        " AND contype <> 'n' UNION ALL SELECT indexname, tablename FROM pg_indexes WHERE tablename = ANY(%s)",
        [[*tables(sql)], [*tables(sql)]],
    ).fetchall()
    assert rows
    for name, table in rows:
        assert name.startswith(f"{table}_")
        assert name.endswith(("_pkey", "_key", "_fkey", "_check", "_idx"))


def test_every_constraint_is_known_by_the_name_that_a_shard_gives_it(sql: psycopg.Connection[Any]) -> None:
    rows = sql.execute(
        "SELECT conname, conrelid::regclass::text FROM pg_constraint WHERE conrelid::regclass::text = ANY(%s)"
        " AND contype <> 'n'",
        [[name for name in tables(sql) if name != "installation"]],  # whose one row is written by a migration
    ).fetchall()
    assert rows
    for name, table in rows:
        found = NAMED_CONSTRAINT.search(f'violates constraint "{name}_102078"')
        assert found
        assert (found["table"], found["name"]) == (table, name)
        assert len(f"{name}_{2**63}") < 64, "PostgreSQL would cut it"


def test_every_key_and_index_of_a_project_table_begins_with_the_project(sql: psycopg.Connection[Any]) -> None:
    rows = sql.execute("SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'").fetchall()
    for table, name, definition in rows:
        if table not in {*GLOBAL_TABLES, "schema_migrations"} and "USING gin" not in definition:
            assert "(project_id" in definition, name


def test_every_table_has_a_comment(sql: psycopg.Connection[Any]) -> None:
    for table in tables(sql):
        row = sql.execute("SELECT obj_description(%s::regclass)", [table]).fetchone()
        assert row
        assert row[0], table


def tables(sql: psycopg.Connection[Any]) -> list[str]:
    rows = sql.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
    return [name for (name,) in rows if name != "schema_migrations"]


STATEMENTS_BY_NAME = {statement.name: statement for statement in all_statements()}


@pytest.mark.parametrize("name", STATEMENTS_BY_NAME)
def test_every_statement_can_be_prepared(name: str, database: str) -> None:
    with psycopg.connect(database, context=adapters(), autocommit=True) as conn:
        query = numbered(STATEMENTS_BY_NAME[name].query)
        result = conn.pgconn.prepare(b"", query.encode())
        assert result.status == psycopg.pq.ExecStatus.COMMAND_OK, result.error_message.decode()


@pytest.fixture(scope="module")
def analyser(database: str) -> Iterator[Analyser]:
    with psycopg.connect(database, autocommit=True) as conn:
        yield Analyser(conn)


@pytest.mark.parametrize("name", sorted(STATEMENTS_BY_NAME.keys() - OF_ALL_PROJECTS))
def test_every_statement_runs_on_many_nodes_too(name: str, analyser: Analyser) -> None:
    assert not broken_rules(numbered(STATEMENTS_BY_NAME[name].query), analyser)


@pytest.fixture(scope="module")
def many_jobs(database: str) -> str:
    """A database with a typical queue: most jobs have ended, some wait, few have failed."""
    with psycopg.connect(database, autocommit=True) as conn:
        conn.execute(
            "INSERT INTO jobs (project_id, id, create_time, update_time, version, type, status, queue, priority,"
            " allow_duplicates, attempt, max_attempts, run_time, resource_key, payload_bytes)"
            " SELECT 'local', 'job-' || n, now() - n * interval '1 s', now(), 1, 'work',"
            " CASE WHEN n % 500 = 0 THEN 'FAILED' WHEN n % 20 = 0 THEN 'PENDING' ELSE 'COMPLETED' END,"
            " 'default', 0, FALSE, 0, 3, now(), CASE WHEN n % 100 = 0 THEN 'r-' || n END, 0"
            " FROM generate_series(1, 20000) AS n"
        )
        conn.execute("VACUUM ANALYZE jobs")
    return database


@pytest.mark.parametrize(
    ("statement", "index"),
    [
        (claims.claim(10), "jobs_claim_idx"),
        (claims.claim(10), "jobs_running_resource_key_key"),
        (claims.claim_shared(10), "jobs_claim_idx"),
        (claims.claim_shared(10), "jobs_running_resource_key_key"),
        (claims.complete_and_claim(10), "jobs_claim_idx"),
        (claims.complete_and_claim(10), "jobs_pkey"),
        (leases.SQL.look_at_queue, "jobs_claim_idx"),
        (leases.SQL.next_due_job, "jobs_claim_idx"),
        (queues.SQL.count_running_jobs, "jobs_claim_idx"),
        (leases.SQL.list_job_attempts, "jobs_pkey"),
        (leases.SQL.batch_complete_jobs, "jobs_pkey"),
        (leases.SQL.heartbeat_jobs, "jobs_pkey"),
        (leases.SQL.find_live_jobs, "jobs_resource_key"),
    ],
    ids=lambda one: getattr(one, "name", one),
)
def test_what_workers_ask_for_is_found_by_an_index(statement: Statement, index: str, many_jobs: str) -> None:
    assert index in plan_of(many_jobs, statement)


NAMED = [
    (entity, field) for entity in ENTITIES for field in ("name", "slug") if (f"get_by_{field}", entity.name) in STANDARD
]


@pytest.mark.parametrize(("entity", "field"), NAMED, ids=lambda one: getattr(one, "name", one))
def test_what_is_read_by_its_name_or_slug_has_an_index_that_keeps_it_unique(
    entity: Entity, field: str, database: str, sql: psycopg.Connection[Any]
) -> None:
    index = f"{entity.table}_{field}_key"
    # In an empty table, other indexes that begin with the project would do as well.
    plan = plan_of(database, Repository(entity).statement(f"get_by_{field}"), hidden=f"^{entity.table}_.*_idx$")
    assert re.search(rf"Index Scan using {index} .*\n *Index Cond: .*{field} = ", plan), plan
    unique = sql.execute("SELECT indisunique FROM pg_index WHERE indexrelid = %s::regclass", [index]).fetchone()
    assert unique == (True,)


@pytest.fixture(scope="module")
def busy_queues(many_jobs: str) -> str:
    """The same database while many jobs run, and those of another queue wait in lanes."""
    with psycopg.connect(many_jobs, autocommit=True) as conn:
        conn.execute(
            "UPDATE jobs SET status = 'RUNNING', lease_token = 't', lease_expire_time = now() + interval '1 h'"
            " WHERE status = 'COMPLETED'"
        )
        conn.execute("UPDATE jobs SET resource_key = id WHERE status = 'RUNNING'")
        conn.execute("UPDATE jobs SET queue = 'shared', lane = 'key/' || id WHERE status = 'PENDING'")
        conn.execute("VACUUM ANALYZE jobs")
    return many_jobs


@pytest.mark.parametrize(
    "statement", [claims.claim(10), claims.complete_and_claim(10), leases.SQL.look_at_queue], ids=lambda one: one.name
)
def test_a_claim_does_not_read_all_jobs_that_run(statement: Statement, busy_queues: str) -> None:
    plan = plan_of(busy_queues, statement)
    assert "Seq Scan on jobs" not in plan
    assert "jobs_running_resource_key_key" in plan or "busy" not in plan


def test_a_claim_looks_its_candidates_up_by_their_ids(database: str) -> None:
    """And then the chosen ones. In a database without statistics, a join would compare each of them with every job."""
    plan = plan_of(database, claims.claim_shared(10))
    assert len(re.findall(r"Index Cond: .*\bid = ANY\b", plan)) == 2


CLOCK = "(SELECT now() AS moment) AS clock"


@pytest.mark.parametrize(
    ("broken", "kept"),
    [
        ("SELECT * FROM tasks WHERE id = 'x'", "SELECT * FROM tasks WHERE tasks.project_id = $1"),
        (
            "SELECT * FROM tasks JOIN workflows ON true WHERE tasks.project_id = 'p'",
            "SELECT * FROM tasks JOIN workflows ON workflows.project_id = $1 WHERE tasks.project_id = $1",
        ),
        ("DELETE FROM tasks WHERE id = 'x'", "DELETE FROM tasks WHERE tasks.project_id = $1"),
        (
            "WITH made AS (INSERT INTO tasks (id) VALUES ('x') RETURNING id) SELECT * FROM made",
            "INSERT INTO tasks (project_id, id) VALUES ($1, 'x')",
        ),
        (
            "UPDATE tasks SET name = 'x' WHERE tasks.project_id = $1 AND id = random()::text",
            "UPDATE tasks SET name = 'x' WHERE tasks.project_id = $1 AND id = $2",
        ),
        # What is STABLE: in CASE, COALESCE, GREATEST, LEAST of a change
        (
            "UPDATE jobs SET end_time = CASE WHEN attempt > 1 THEN now() END WHERE jobs.project_id = $1",
            f"UPDATE jobs SET end_time = CASE WHEN attempt > 1 THEN moment END FROM {CLOCK} WHERE jobs.project_id = $1",
        ),
        (
            "UPDATE jobs SET start_time = COALESCE(start_time, now()) WHERE jobs.project_id = $1",
            f"UPDATE jobs SET start_time = COALESCE(start_time, moment) FROM {CLOCK} WHERE jobs.project_id = $1",
        ),
        (
            "UPDATE jobs SET run_time = GREATEST(run_time, now()) WHERE jobs.project_id = $1",
            f"UPDATE jobs SET run_time = GREATEST(run_time, moment) FROM {CLOCK} WHERE jobs.project_id = $1",
        ),
        (
            "DELETE FROM jobs WHERE jobs.project_id = $1 AND COALESCE(end_time, CURRENT_TIMESTAMP) < $2",
            "DELETE FROM jobs WHERE jobs.project_id = $1 AND COALESCE(end_time, run_time) < CURRENT_TIMESTAMP",
        ),
        # also in a CTE,
        (
            "WITH done AS (UPDATE jobs SET start_time = COALESCE(start_time, now()) WHERE jobs.project_id = $1"
            " RETURNING id) SELECT count(*) FROM done",
            "WITH done AS (UPDATE jobs SET start_time = now() WHERE jobs.project_id = $1 RETURNING id)"
            " SELECT count(*) FROM done",
        ),
        # with a column as an argument
        (
            "UPDATE locks SET expire_time = now() + ttl WHERE locks.project_id = $1",
            "UPDATE locks SET expire_time = (now() AT TIME ZONE 'UTC' + ttl) AT TIME ZONE 'UTC'"
            " WHERE locks.project_id = $1",
        ),
        (
            "DELETE FROM locks WHERE locks.project_id = $1 AND expire_time + $2::interval < now()",
            "DELETE FROM locks WHERE locks.project_id = $1 AND expire_time < now() - $2::interval",
        ),
        (
            "DELETE FROM locks WHERE locks.project_id = $1 AND expire_time::text > $2",
            "DELETE FROM locks WHERE locks.project_id = $1 AND metadata_json::text > $2",
        ),
        (
            "UPDATE locks SET holder = NULL WHERE locks.project_id = $1 RETURNING EXTRACT(EPOCH FROM expire_time)",
            "UPDATE locks SET holder = NULL WHERE locks.project_id = $1 RETURNING EXTRACT(EPOCH FROM ttl)",
        ),
        # in ON CONFLICT
        (
            "INSERT INTO locks (project_id) VALUES ($1) ON CONFLICT (project_id) DO UPDATE SET update_time = now()",
            "INSERT INTO locks (project_id) VALUES ($1) ON CONFLICT (project_id) DO UPDATE"
            " SET update_time = EXCLUDED.update_time",
        ),
        (
            "INSERT INTO locks (project_id) VALUES ($1) ON CONFLICT (project_id) DO UPDATE SET holder = $2"
            " WHERE locks.create_time < EXCLUDED.create_time - INTERVAL '1 day'",
            "INSERT INTO locks (project_id) VALUES ($1) ON CONFLICT (project_id) DO UPDATE SET holder = $2"
            " WHERE EXCLUDED.create_time - locks.create_time > INTERVAL '1 day'",
        ),
        (
            "INSERT INTO locks (project_id, holder) SELECT $1::text, $2::text"
            " ON CONFLICT (project_id) DO UPDATE SET holder = $2 RETURNING locks.token",
            "INSERT INTO locks (project_id, holder) SELECT $1::text, $2::text"
            " ON CONFLICT (project_id) DO UPDATE SET holder = EXCLUDED.holder RETURNING locks.token",
        ),
        # and else
        (
            "UPDATE jobs SET attempt = CASE $2 WHEN 'x' THEN 1 END WHERE jobs.project_id = $1",
            "UPDATE jobs SET attempt = CASE WHEN $2 = 'x' THEN 1 END WHERE jobs.project_id = $1",
        ),
        (
            "INSERT INTO locks (project_id, token) VALUES ($1, (SELECT 1))",
            "INSERT INTO locks (project_id, token) SELECT $1::text, (SELECT 1) RETURNING locks.token",
        ),
        (
            "INSERT INTO locks (project_id) SELECT $1::text",
            "INSERT INTO locks (project_id) SELECT $1::text RETURNING locks.token",
        ),
    ],
)
def test_a_statement_that_would_not_is_found(broken: str, kept: str, analyser: Analyser) -> None:
    assert len(broken_rules(broken, analyser)) == 1
    assert not broken_rules(kept, analyser)


def broken_rules(query: str, analyser: Analyser) -> list[str]:
    """Rules of Citus that a statement breaks."""
    rules = DistributionRules()
    for statement in parse_sql(query):
        rules(statement.stmt)
    of_expressions = ExpressionRules(analyser)
    of_expressions(analyser.tree(query))
    return rules.broken + of_expressions.broken


class DistributionRules(Visitor):  # type: ignore[misc]
    """The rules of Citus for statements, so that one schema works on a single PostgreSQL and on several nodes."""

    def __init__(self) -> None:
        self.broken: list[str] = []
        self._named: set[str] = set()
        self._needed: set[str] = set()
        self._steps: set[str] = set()
        """The names of the statement's CTEs, which are not tables."""

    def __call__(self, node: Any) -> Any:
        result = super().__call__(node)
        unbound = self._needed - self._named - self._steps
        self.broken += [f"{name} is not bound to a project" for name in sorted(unbound)]
        return result

    def visit_CommonTableExpr(self, _: Any, node: ast.CommonTableExpr) -> None:  # noqa: N802
        self._steps.add(node.ctename)

    def visit_RangeVar(self, _: Any, node: ast.RangeVar) -> None:  # noqa: N802
        if node.alias and node.relname in self._steps:
            self._steps.add(node.alias.aliasname)
        if node.relname not in GLOBAL_TABLES:
            self._needed.add(node.alias.aliasname if node.alias else node.relname)

    def visit_A_Expr(self, _: Any, node: ast.A_Expr) -> None:  # noqa: N802
        if isinstance(node.lexpr, ast.ColumnRef) and node.name[0].sval == "=":
            parts = [part.sval for part in node.lexpr.fields if isinstance(part, ast.String)]
            if parts[-1] == "project_id":
                self._named.add(parts[0])

    def visit_InsertStmt(self, ancestors: Any, node: ast.InsertStmt) -> None:  # noqa: N802
        if any(column.name == "project_id" for column in node.cols or ()):
            self._named.add(node.relation.alias.aliasname if node.relation.alias else node.relation.relname)
        if "CommonTableExpr" in str(ancestors):
            self.broken.append("INSERT inside a CTE")


class ExpressionRules:
    """What Citus asks of the expressions of changes.

    It computes what is STABLE once, before it sends a statement to a node: it can do so neither where that needs a row,
    nor where it may not be needed at all. What is VOLATILE it takes in steps of their own alone.
    """

    LAZY = frozenset({"CASEEXPR", "COALESCEEXPR", "MINMAXEXPR"})
    CHANGES = ("2", "3", "4")
    INSERT = "3"

    def __init__(self, analyser: Analyser) -> None:
        self.broken: list[str] = []
        self._analyser = analyser

    def __call__(self, query: Node) -> None:
        for one in query.walk():
            if one.kind == "QUERY" and one.words("commandType")[0] in self.CHANGES:
                self._check(one)

    def _check(self, query: Node) -> None:
        if query.words("commandType")[0] == self.INSERT:
            self._check_insert(query)
        else:
            for part in query.children("targetList", "jointree"):
                self._check_change(part)
        self._refuse("in RETURNING", "sv", *query.children("returningList"))

    def _check_insert(self, query: Node) -> None:
        conflict = [*query.children("onConflict")]
        self._refuse("in ON CONFLICT", "sv", *conflict)
        if query.words("hasSubLinks") == ["true"]:
            self.broken.append("a subquery in INSERT of values")
        if any(source.words("rtekind") == ["1"] for source in query.children("rtable")):
            if not query.fields["returningList"]:
                self.broken.append("INSERT of a SELECT without RETURNING")
            if any(node.kind == "PARAM" for part in conflict for node in part.walk()):
                self.broken.append("a parameter in ON CONFLICT of a SELECT")

    def _check_change(self, part: Node) -> None:
        self._refuse("in a change", "v", part)
        for node in part.walk("QUERY"):
            if node.kind == "CASEEXPR" and node.fields["arg"]:
                self.broken.append("CASE with an argument")
            elif node.kind in self.LAZY:
                self._refuse(f"in {node.kind}", "s", node)
            elif any(child.kind == "VAR" for child in node.walk("QUERY")):
                self.broken += [f"{name}() of a column" for name in self._analyser.called(node, "s")]

    def _refuse(self, where: str, volatilities: str, *parts: Node) -> None:
        nodes = (node for part in parts for node in part.walk())
        self.broken += [f"{name}() {where}" for node in nodes for name in self._analyser.called(node, volatilities)]


def inputs() -> list[FieldDescriptor]:
    """All fields that a client may send."""
    seen: dict[str, Descriptor] = {}

    def visit(message: Descriptor) -> None:
        if message.full_name not in seen and message.file.package == "statehouse.v1":
            seen[message.full_name] = message
            for field in message.fields:
                if field.message_type is not None:
                    visit(field.message_type)

    for service in SERVICES:
        for method in service.descriptor.methods:
            visit(method.input_type)
    return [field for message in seen.values() for field in message.fields if not behaves(field, "OUTPUT_ONLY")]


@pytest.mark.parametrize("field", inputs(), ids=lambda field: field.full_name)
def test_what_a_client_sends_has_the_rules_that_it_needs(field: FieldDescriptor) -> None:
    found = rules(field)
    assert not field.containing_type.GetOptions().map_entry, "a map has no order, and fingerprints are of bytes"
    if field.type == FieldDescriptor.TYPE_STRING:
        assert found.format, "a string has a format"
    else:
        assert not found.format, "nothing else has one"
    if field.message_type is not None and field.message_type.full_name == "google.protobuf.Duration":
        assert found.HasField("min"), "a duration has bounds"
        assert found.HasField("max")
    assert not found.max_items or field.is_repeated


@pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.descriptor.name)
def test_what_waits_or_returns_a_secret_says_so(service: Service) -> None:
    for method in service.descriptor.methods:
        found = method.GetOptions().Extensions[options_pb2.method]
        assert found.returns_secret == any(field.GetOptions().debug_redact for field in method.output_type.fields)
        assert found.waits or "wait" not in method.input_type.fields_by_name


CODES = re.compile(
    r"\b(NOT_FOUND|ALREADY_EXISTS|FAILED_PRECONDITION|ABORTED|INVALID_ARGUMENT|UNAVAILABLE|OUT_OF_RANGE"
    r"|No errors of its)\b"
)
BARE = re.compile(
    r"(?<!`)\b(?:FAILED_PRECONDITION|ABORTED|UNAVAILABLE|RESOURCE_EXHAUSTED|DATA_LOSS)\b(?! `| or UNAVAILABLE `|`)"
)
"""A code that has several reasons, without one."""
KNOWN = {name.removeprefix("ERROR_REASON_") for name in error_pb2.ErrorReason.DESCRIPTOR.values_by_name}
METHOD = re.compile(r"((?:  //[^\n]*\n)+)  rpc (\w+)\(.*?\) returns \(.*?\)(?:;| \{(.*?)\n  \})", re.DOTALL)


@pytest.mark.parametrize("proto", sorted(PROTOS.glob("*.proto")), ids=lambda path: path.name)
def test_the_manual_of_a_method_says_how_it_can_fail(proto: Path) -> None:
    """A standard method fails as `StandardMethod` says, and any method as `ErrorReason` does. Where a code has several
    reasons, a method names its own."""
    for comment, name, options in METHOD.findall(proto.read_text(encoding="utf-8")):
        assert "(method).standard" in options or CODES.search(comment), name
        text = comment.replace("\n  //", "")
        assert not BARE.search(text), f"{name} gives no reason for {BARE.findall(text)}"
        named = set(re.findall(r"`([A-Z][A-Z_]+)`", text))
        assert named <= KNOWN, name
