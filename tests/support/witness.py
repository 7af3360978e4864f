"""A witness of all changes: keeps each row of each entity that has versions, as each version of it was stored."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import psycopg
from google.protobuf.message import Message

from statehouse_server.postgres.context import CallContext
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.reading import Reader
from statehouse_server.resource.recording import KINDS
from statehouse_server.services.event.at_version import AtVersion
from statehouse_server.services.event.states import message

UNVERSIONED = frozenset({"last_used_time", "lease_expire_time", "key_version"})
"""Fields that change without a new version."""
KEEP = """
CREATE TABLE witnessed_{table} AS SELECT 0::bigint AS place, FALSE AS same_version, {table}.* FROM {table} LIMIT 0;
CREATE FUNCTION witness_{table}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO witnessed_{table}
    SELECT nextval('witnessed_places'), TG_OP = 'UPDATE' AND NEW.version = OLD.version, NEW.*;
    RETURN NULL;
END $$;
CREATE TRIGGER witness AFTER INSERT OR UPDATE ON {table} FOR EACH ROW EXECUTE FUNCTION witness_{table}();
"""


class Seen(NamedTuple):
    """A version of an entity as it was stored."""

    entity: Entity
    key: dict[str, str]
    item: Any
    newest: bool
    """Whether nothing else has been created under its id since."""


class Witness:
    """Sees what is changed in a database from now on."""

    def __init__(self, sql: psycopg.Connection[Any]) -> None:
        self._sql = sql
        sql.execute("CREATE SEQUENCE IF NOT EXISTS witnessed_places")
        for entity in KINDS.values():
            if not sql.execute("SELECT to_regclass(%s)", [f"witnessed_{entity.table}"]).fetchone()[0]:  # type: ignore[index]
                sql.execute(KEEP.format(table=entity.table))

    def seen(self) -> Iterator[Seen]:
        """Each version of each entity, as it was first stored."""
        for entity in KINDS.values():
            newest: dict[tuple[str, ...], int] = {}
            rows = self._rows(entity, "NOT same_version")
            for place, item in rows:
                if item.version == 1:
                    newest[tuple(_key(entity, item).values())] = place
            for place, item in rows:
                key = _key(entity, item)
                yield Seen(entity, key, item, newest=place >= newest.get(tuple(key.values()), 0))

    def unversioned(self) -> Iterator[tuple[str, str]]:
        """The kinds and fields that have changed without a new version."""
        for entity in KINDS.values():
            before: dict[tuple[str, ...], Message] = {}
            for place, item in self._rows(entity, "TRUE"):
                key = (*_key(entity, item).values(), str(item.version))
                for name in entity.fields if key in before else ():
                    if getattr(before[key], name) != getattr(item, name):
                        yield entity.name, name
                before[key] = item

    def _rows(self, entity: Entity, condition: str) -> list[tuple[int, Any]]:
        cursor = self._sql.cursor(binary=True)
        rows = Reader(entity).rows
        query = f"SELECT {entity.columns} FROM witnessed_{entity.table} AS {entity.table} WHERE {condition} ORDER BY place"
        with self._sql.cursor(binary=True, row_factory=rows) as items:
            made = items.execute(query.encode()).fetchall()
        places = cursor.execute(f"SELECT place FROM witnessed_{entity.table} WHERE {condition} ORDER BY place".encode())
        return [(place, item) for (place,), item in zip(places.fetchall(), made, strict=True)]


def _key(entity: Entity, item: Any) -> dict[str, str]:
    return {column: getattr(item, column) for column in entity.key}


def retold(ctx: CallContext, seen: Seen) -> Message | None:
    """What the events tell of a version; None for one that none tells of."""
    step = AtVersion(Reader(seen.entity)).told(ctx, seen.key, seen.item.version)
    if step is None or step.told.version != seen.item.version:
        return None
    assert step.after.complete, seen
    item, unkept = message(seen.entity, seen.key, step)
    assert not unkept, unkept
    return item


def is_claim(seen: Seen) -> bool:
    """Whether a version was made by a claim of a job, of which no event tells."""
    return seen.entity.name == "job" and seen.item.claim_time == seen.item.update_time
