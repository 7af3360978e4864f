"""A witness of all changes: keeps each row of each entity that has versions, as each version of it was stored."""

import hashlib
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

import psycopg
from google.protobuf.message import Message

from statehouse_server.postgres.context import CallContext
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.reading import Reader
from statehouse_server.resource.recording.changes import KINDS
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
            rows = [row for row in self._rows(entity) if not row.same_version]
            born = {tuple(_key(entity, row.item).values()): row.place for row in rows if row.item.version == 1}
            for row in rows:
                key = _key(entity, row.item)
                yield Seen(entity, key, row.item, newest=row.place >= born.get(tuple(key.values()), 0))

    def unversioned(self) -> Iterator[tuple[str, str]]:
        """The kinds and fields that have changed without a new version."""
        for entity in KINDS.values():
            before: dict[tuple[str, ...], Message] = {}
            for row in self._rows(entity):
                key = tuple(_key(entity, row.item).values())
                for name in entity.fields if row.same_version and key in before else ():
                    if getattr(before[key], name) != getattr(row.item, name):
                        yield entity.name, name
                before[key] = row.item

    def _rows(self, entity: Entity) -> list["Row"]:
        table = f"witnessed_{entity.table}"
        order = f"FROM {table} AS {entity.table} ORDER BY {entity.table}.place"
        with self._sql.cursor(binary=True, row_factory=Reader(entity).rows) as messages:
            items = messages.execute(f"SELECT {entity.columns} {order}".encode()).fetchall()
        places = self._sql.execute(f"SELECT place, same_version {order}".encode()).fetchall()
        return [Row(place, same, item) for (place, same), item in zip(places, items, strict=True)]


class Row(NamedTuple):
    """A row as a statement has left it."""

    place: int
    same_version: bool
    """Whether it has been changed without a new version."""
    item: Any


def _key(entity: Entity, item: Any) -> dict[str, str]:
    return {column: getattr(item, column) for column in entity.key}


def compare(ctx: CallContext, witness: Witness, project_id: str = "") -> Counter[str]:
    """Compare what events tell with what was stored, in one project or anywhere. Returns the numbers of compared
    versions by kind."""
    compared: Counter[str] = Counter()
    for seen in witness.seen():
        if seen.newest and project_id in ("", seen.key.get("project_id")):
            told = retold(ctx, seen)
            assert told == seen.item if told else is_claim(seen), (seen.entity.name, seen.item, told)
            compared[seen.entity.name] += 1
    assert {name for _, name in witness.unversioned()} <= UNVERSIONED
    return compared


def retold(ctx: CallContext, seen: Seen) -> Message | None:
    """What the events tell of a version, with the long values of which they have the hash; None for one that none tells
    of."""
    step = AtVersion(Reader(seen.entity)).told(ctx, seen.key, seen.item.version)
    if step is None or step.told.version != seen.item.version:
        return None
    assert step.after.complete, seen
    item, unkept = message(seen.entity, seen.key, step)
    for name, known in unkept.items():
        text = getattr(seen.item, name)
        assert known == (hashlib.sha256(text.encode()).hexdigest(), len(text.encode()))
        assert not getattr(item, name)
        setattr(item, name, text)
    return item


def is_claim(seen: Seen) -> bool:
    """Whether a version was made by a claim of a job, of which no event tells."""
    return seen.entity.name == "job" and seen.item.claim_time == seen.item.update_time
