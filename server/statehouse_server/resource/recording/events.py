"""The events of changes, as SQL."""

from collections.abc import Mapping, Sequence

from statehouse_server.principal import SYSTEM_PROJECT
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.recording.changes import Change
from statehouse_server.resource.recording.payloads import kept, payload_of, rare_whole_payload, whole_payload

WHOLE_EVERY = 100
"""Each version that is a multiple of this has all fields of the entity in its event, so that no more events are read to
tell what an old version was."""


def insertion(change: Change, rows: str) -> str:
    """The INSERT that writes the events of a change."""
    entity, values = change.entity, _values(change)
    return (
        f"INSERT INTO unnumbered_events ({', '.join(values)})\n"
        f"SELECT {', '.join(values.values())}\nFROM {rows} AS {entity.table}\nWHERE {_happened(change)}"
    )


def _happened(change: Change) -> str:
    """The condition on the rows of a statement for those that have an event."""
    entity = change.entity
    if change.replaces:
        return f"{entity.table}.update_time = statement_timestamp()"
    if change.verb == "INSERT":
        # Version 0 stands for settings that nobody has changed yet. The row is there for others to wait for.
        return f"{entity.table}.version > 0"
    if change.may_be_quiet:
        return f"%(claim_events)s OR {entity.table}.{entity.quiet} IS DISTINCT FROM statement_timestamp()"
    return "TRUE"


def _values(change: Change) -> dict[str, str]:
    """The columns of an event, with their SQL."""
    entity = change.entity
    table = entity.table
    version, whole = f"{table}.version", _whole(change)
    new = f"{version} = 1"
    fields = sorted(name for name in change.assigned if name in kept(entity))
    changed_fields, payload = f"'{{{','.join(fields)}}}'::text[]", payload_of(entity, (*fields, *entity.quiet_fields))
    if change.verb == "DELETE":
        version, changed_fields, payload = f"{version} + 1", "'{}'::text[]", "NULL::jsonb"
    elif change.verb == "INSERT" and not change.replaces:
        changed_fields, payload = "'{}'::text[]", whole_payload(entity, change.inserted)
    else:
        all_fields = whole_payload(entity) if change.replaces else rare_whole_payload(entity)
        payload = f"CASE WHEN {whole} THEN {all_fields} ELSE {payload} END"
        changed_fields = f"CASE WHEN {new} THEN '{{}}' ELSE {changed_fields} END"
    return {
        "project_id": project_of(entity),
        "type": _type(change, new),
        "entity_kind": f"'{entity.name}'",
        "entity_id": " || '/' || ".join(f"{table}.{column}" for column in _local_key(entity)),
        "entity_version": version,
        "changed_fields": changed_fields,
        "actor": "%(event_actor)s::text",
        "on_behalf_of": "%(event_on_behalf_of)s::text",
        "outcome": "'SUCCESS'",
        "payload_json": payload,
        "request_id": "%(event_request_id)s::text",
        "peer": "%(event_peer)s::text",
        "client_address": "%(event_client_address)s::text",
        "user_agent": "%(event_user_agent)s::text",
        "whole": whole,
        "create_time": "statement_timestamp()",
    }


def project_of(entity: Entity) -> str:
    """The SQL of the project in whose feed the event about a row is."""
    if "project_id" in entity.fields:
        return f"{entity.table}.project_id"
    return f"{entity.table}.id" if entity.name == "project" else f"'{SYSTEM_PROJECT}'"


def feed_of(entity: Entity, key: Mapping[str, str]) -> str:
    """The project in whose feed the events about an entity are."""
    if entity.of_project:
        return key["project_id"]
    return key["id"] if entity.name == "project" else SYSTEM_PROJECT


def id_in_feed(entity: Entity, key: Mapping[str, str]) -> str:
    """The `entity_id` of the events about an entity."""
    return "/".join(key[column] for column in _local_key(entity))


def _local_key(entity: Entity) -> Sequence[str]:
    return entity.local_key or entity.key


def _type(change: Change, new: str) -> str:
    kind, deletion = change.entity.name, change.assigned.get("delete_time", "")
    if change.verb == "DELETE":
        return f"'{kind}.{'purged' if change.entity.soft_deleted else 'deleted'}'"
    if change.verb == "INSERT" and not change.replaces:
        return f"'{kind}.created'"
    if not deletion:
        return f"CASE WHEN {new} THEN '{kind}.created' ELSE '{kind}.updated' END"
    return f"'{kind}.{'undeleted' if deletion.startswith('NULL') else 'deleted'}'"


def _whole(change: Change) -> str:
    """Whether an event has all fields."""
    version = f"{change.entity.table}.version"
    if change.verb == "DELETE":
        return "FALSE"
    if change.verb == "INSERT" and not change.replaces:
        return "TRUE"
    return f"({version} = 1 OR mod({version}, {WHOLE_EVERY}) = 0)"
