"""What is stored of entities, and the events about them."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import psycopg

from statehouse_server.resource.entity import Entity
from statehouse_server.resource.recording.changes import KINDS
from statehouse_server.resource.recording.payloads import BOOKKEEPING, HASHED
from statehouse_server.services.registry import ENTITIES

NUMBERING = "{events,unnumbered_events,event_heads,event_blocks,event_targets}"
"""The tables that change when events get their numbers, at any time."""
EVENTS = """
SELECT one.told - 'position' - 'sequence' - 'redact_time'
FROM (
    SELECT project_id, NULL AS sequence, position, to_jsonb(unnumbered_events) AS told FROM unnumbered_events
    WHERE position > %(after)s
    UNION ALL
    SELECT project_id, sequence, position, to_jsonb(events) FROM events
    WHERE position > %(after)s
) AS one
ORDER BY project_id, sequence, position
"""
"""What they tell, without the numbers that they get when somebody reads them."""


class Key(NamedTuple):
    """What tells an entity apart from all others."""

    project_id: str
    kind: str
    id: str


Stored = Mapping[Key, dict[str, Any]]
"""The columns of entities."""


@dataclass(frozen=True)
class Expected:
    """An event that is expected of a change."""

    key: Key
    version: int
    verb: str
    """What happened."""


def stored(sql: psycopg.Connection[Any]) -> Stored:
    """All entities that have versions."""
    return {
        _key(entity, row): row
        for entity in KINDS.values()
        for (row,) in sql.execute(f"SELECT to_jsonb({entity.table}) FROM {entity.table}")  # type: ignore[call-overload]
    }


def _key(entity: Entity, row: Mapping[str, Any]) -> Key:
    project = row["id"] if entity.name == "project" else row.get("project_id", "system")
    return Key(project, entity.name, "/".join(row[name] for name in entity.local_key or entity.key))


def events(sql: psycopg.Connection[Any], after: int = 0) -> list[dict[str, Any]]:
    """All events after a position, those of a project in their order."""
    return [event for (event,) in sql.execute(EVENTS, {"after": after})]


def last_position(sql: psycopg.Connection[Any]) -> int:
    """The last position that an event has."""
    last = "SELECT greatest((SELECT max(position) FROM events), (SELECT max(position) FROM unnumbered_events), 0)"
    return int(sql.execute(last).fetchall()[0][0])


def events_of(sql: psycopg.Connection[Any], project: str) -> list[dict[str, Any]]:
    """The events of a project, in their order."""
    return [event for event in events(sql) if event["project_id"] == project]


def expected(before: Stored, after: Stored) -> Iterator[Expected]:
    """The events that a change has to write: one of each new version.

    That of a purged project tells for all that was in it, and a claim of a job is an attempt.
    """
    for key in before.keys() | after.keys():
        old, new = before.get(key), after.get(key)
        if new is None and not _is_told_by_project(key, after):
            gone = "purged" if _is_soft_deleted(key) else "deleted"
            yield Expected(key, before[key]["version"] + 1, gone)
        if new is not None and not (old and _is_claimed(key, old, new)):
            # Settings that nobody has changed have the version 0.
            last = old["version"] if old else 0
            for version in range(last + 1, new["version"] + 1):
                yield Expected(key, version, "created" if version == 1 else _verb(old or {}, new))


def _is_told_by_project(key: Key, after: Stored) -> bool:
    return key.kind != "project" and Key(key.project_id, "project", key.project_id) not in after


def _is_claimed(key: Key, old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    return key.kind == "job" and new["version"] == old["version"] + 1 and new["attempt"] > old["attempt"]


def _verb(old: Mapping[str, Any], new: Mapping[str, Any]) -> str:
    before, after = old.get("delete_time"), new.get("delete_time")
    if bool(before) == bool(after):
        return "updated"
    return "deleted" if after else "undeleted"


def _is_soft_deleted(key: Key) -> bool:
    return next(entity for entity in ENTITIES if entity.name == key.kind).soft_deleted


def key_of(event: Mapping[str, Any]) -> Key:
    """The entity of an event."""
    return Key(event["project_id"], event["entity_kind"], event["entity_id"])


def of_changes(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Those of the events that changed an entity."""
    return [event for event in found if event["entity_version"] is not None]


def require_recorded(before: Stored, after: Stored, found: list[dict[str, Any]]) -> None:
    """Fail unless these events tell exactly what has changed."""
    changes = of_changes(found)
    wanted = {(one.key, one.version): one.verb for one in expected(before, after)}
    told = Counter((key_of(event), event["entity_version"]) for event in changes)
    missing, extra = Counter(wanted.keys()) - told, told - Counter(wanted.keys())
    assert (missing, extra) == (Counter(), Counter()), f"without an event: {[*missing]}; too many: {[*extra]}"
    for event in changes:
        key = key_of(event)
        verb = wanted[key, event["entity_version"]]
        assert event["type"] == f"{key.kind}.{verb}", f"{event['type']} of {key}, which is {verb}"
        _require_values(event, before.get(key), after.get(key))
    for key in before.keys() & after.keys():
        if before[key]["version"] == after[key]["version"]:
            quiet = {"update_time", "last_used_time", "lease_expire_time", "turn_time", "starts", "next_start_time"}
            quiet |= {"key_version"}  # the keys rotate without a change of what they keep
            differing = _differing(before[key], after[key]) - quiet
            assert not differing, f"{differing} of {key} have changed without a new version"
    _require_order(changes)


def _require_values(event: dict[str, Any], old: dict[str, Any] | None, new: dict[str, Any] | None) -> None:
    """Fail unless an event tells the fields that its change has set, and their values."""
    verb, changed = event["type"].partition(".")[2], set(event["changed_fields"])
    payload = dict(event["payload_json"] or {})
    assert HASHED not in payload
    if new is None:
        assert (changed, payload) == (set(), {}), "nothing is told of what is gone"
        return
    entity = next(entity for entity in KINDS.values() if entity.name == event["entity_kind"])
    kept = set(entity.fields) - BOOKKEEPING - entity.withheld
    assert payload.keys() <= kept, "only fields of the message are told"
    if verb == "created":
        assert (event["whole"], changed) == (True, set()), "a new one is told as a whole"
    elif old is not None and new["version"] == old["version"] + 1:
        untold = _differing(old, new) & kept - changed - set(entity.quiet_fields)
        assert not untold, f"{event['type']} does not tell that {untold} have changed"
    if new["version"] == event["entity_version"]:
        told = kept if event["whole"] else changed
        # A document that is left out was removed: one that is `null` is told.
        without = {name for name in told if new[name] is None and (event["whole"] or name.endswith("_json"))}
        assert told - without <= payload.keys(), f"{event['type']} has no values of {told - payload.keys()}"
        for name, value in payload.items():
            assert value == new[name] or _is_interval(entity, name), f"{name}: {value!r} is {new[name]!r}"


def _is_interval(entity: Entity, name: str) -> bool:
    """Whether a value is told otherwise than PostgreSQL tells it."""
    return entity.fields[name].message_type is not None and entity.fields[name].message_type.name == "Duration"


def _differing(old: Mapping[str, Any], new: Mapping[str, Any]) -> set[str]:
    return {name for name in old if old[name] != new[name]} - {"version"}


def _require_order(changes: list[dict[str, Any]]) -> None:
    """Fail unless the events of each entity stand in the order of its versions."""
    last: dict[Key, int] = {}
    for event in changes:
        key = key_of(event)
        assert last.get(key, 0) < event["entity_version"], f"{event} comes too late"
        last[key] = event["entity_version"]
