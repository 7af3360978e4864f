"""What projects have in the database: their rows and bytes, measured for the limits of these."""

import time
from collections.abc import Sequence

import orjson

from statehouse_server.loop import Loop
from statehouse_server.postgres.cancellation import limited
from statehouse_server.postgres.pool import Database
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.statements import StatementSet
from statehouse_server.rpc.limits import Limits

PAUSE_SECONDS = 60.0
"""Seconds between two measurements of a project, at least."""
PAUSES = 20.0
"""A measurement is followed by a pause so many times as long."""
OF_EVENTS = (
    *("type", "entity_id", "changed_fields", "actor", "on_behalf_of", "reason", "targets", "payload_json"),
    *("request_id", "peer", "client_address", "user_agent"),
)
BESIDE_ENTITIES = (
    ("idempotency_key", "idempotency_keys", ("response",)),
    ("event", "events", OF_EVENTS),
    ("log_line", "log_chunks", ("texts",)),
)
"""What is kept of the calls of a project, by kind, table and the columns whose bytes count: whoever may change one row
could store any number of them. They are no entities, and count as no rows: nobody can delete them."""
MOST_SECONDS = 300.0
"""Seconds that a measurement may take. Then it fails, and is made again ten minutes after it began."""


class ProjectMeasurementStatements(StatementSet, stem="project_measurement"):
    claim_measurement: Statement
    store_measurement: Statement


SQL = ProjectMeasurementStatements()


def measurement(entities: Sequence[Entity]) -> Statement:
    """The statement that counts the rows and bytes of a project, by kind. It reads no document that is stored outside
    of its row: PostgreSQL knows the size of it."""
    kinds = [_measured(entity) for entity in entities if entity.of_project and entity.local_key]
    kept = [_kept(*one) for one in BESIDE_ENTITIES]
    return Statement("measure_project", "\nUNION ALL\n".join([*kinds, *kept]), prepared=False)


def _measured(entity: Entity) -> str:
    sizes = " + ".join(f"COALESCE(pg_column_size({entity.table}.{name}), 0)" for name in entity.fields)
    return (
        f"SELECT '{entity.name}' AS kind, count(*) AS row_count, COALESCE(sum({sizes}), 0)::bigint AS byte_count\n"
        f"FROM {entity.table}\nWHERE {entity.in_project(entity.table)}"
    )


def _kept(kind: str, table: str, columns: Sequence[str]) -> str:
    sizes = " + ".join(f"COALESCE(pg_column_size({table}.{name}), 0)" for name in columns)
    return (
        f"SELECT '{kind}' AS kind, 0 AS row_count, COALESCE(sum({sizes}), 0)::bigint"
        f" AS byte_count\nFROM {table}\nWHERE {table}.project_id = %(project_id)s"
    )


class MeasuringLoop(Loop):
    """Measures what projects have that are called and have a limit of it. A project is measured by one process at a
    time."""

    name = "measuring"
    seconds = 2.0

    def __init__(self, database: Database, limits: Limits, entities: Sequence[Entity]) -> None:
        super().__init__()
        self._database, self._limits = database, limits
        self._measurement = measurement(entities)

    def step(self) -> None:
        for project_id in self._limits.to_measure():
            self._measure(project_id)

    def _measure(self, project_id: str) -> None:
        key = {"project_id": project_id}
        with self._database.connection() as ctx:
            if SQL.claim_measurement.fetch_one(ctx, key) is None:
                return
            began = time.monotonic()
            with limited(ctx.connection.wire, MOST_SECONDS):
                measured = self._measurement.fetch_all(ctx, key)
            took = time.monotonic() - began
            found = {
                "row_count": sum(rows for _, rows, _ in measured),
                "byte_count": sum(size for _, _, size in measured),
                "row_counts": orjson.dumps({kind: rows for kind, rows, _ in measured if rows}).decode(),
            }
            SQL.store_measurement.run(ctx, key | found | {"pause": max(PAUSE_SECONDS, took * PAUSES)})
