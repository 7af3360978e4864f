"""The SQL of the generic statements, generated from the descriptors of entities."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from psycopg.rows import tuple_row

from statehouse_server.descriptors import is_json
from statehouse_server.ids import UUID_PATTERN, UUID_SHAPE
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.entity import Entity, is_optional_id, sql_type
from statehouse_server.resource.mapping import MessageRowFactory
from statehouse_server.resource.recording.statements import RecordedStatement
from statehouse_server.resource.status_times import StatusTimes, quoted

NOW = "statement_timestamp()"
MOMENT = "clock.moment"
"""The same in an UPDATE, where the value may not be needed: Citus evaluates STABLE functions before it sends a change
to its nodes, and refuses them in CASE and COALESCE."""

IMPORTED = {
    "create_time": "COALESCE(item.create_time, statement_timestamp())",
    "import_time": "CASE WHEN item.create_time IS NOT NULL THEN statement_timestamp() END",
}
"""The times of a new row that may be an import."""
MERGE = "merge "
"""Before a field in the name of a statement: its parameter is a merge patch of the stored document."""
COLUMNS = "{columns}"
"""The place of the select list in a query that reads an entity."""


def reading(entity: Entity, name: str, query: str, rows: MessageRowFactory, **options: bool) -> Statement:
    """A statement that returns entities, whole or under a read mask."""
    return Statement(
        name,
        query.replace(COLUMNS, entity.columns),
        rows,
        masked_query=query.replace(COLUMNS, entity.masked_columns),
        long_parameters=entity.long_parameters,
        **options,
    )


NUMBERED = "numbered"
"""The option of a creation that takes a number."""
ALONE = "alone"
"""The option of a creation of what stands alone. Looking for what an item has not got would take a fifth of the
processor time of the statement, since PostgreSQL prepares each part of it for each execution."""
ANY_TRANSITION = "any_transition"
"""The option of an upsert that leaves out the transition table."""


def scope(entity: Entity) -> str:
    """The condition for rows that a caller may see. Every statement has it for every table."""
    project = f"{entity.table}.project_id = %(project_id)s" if entity.of_project else "TRUE"
    return f"{project} AND {entity.row_filter}" if entity.row_filter else project


def _key(entity: Entity) -> str:
    columns = [f"{entity.table}.{column} = %({column})s" for column in entity.key]
    return " AND ".join([*columns, *([entity.row_filter] if entity.row_filter else [])])


def _live(entity: Entity) -> str:
    return f" AND {entity.table}.delete_time IS NULL" if entity.soft_deleted else ""


def _version(entity: Entity) -> str:
    return f" AND %(version)s::bigint IN (0, {entity.table}.version)"


def _updated(entity: Entity, assignments: str, condition: str) -> str:
    table = entity.table
    clock = f"FROM (SELECT {NOW} AS moment) AS clock\n" if MOMENT in assignments else ""
    return (
        f"UPDATE {table}\nSET {assignments}, version = {table}.version + 1, update_time = {NOW}\n{clock}"
        f"WHERE {_key(entity)}{condition}{_version(entity)}\n    AND {entity.live()}\nRETURNING {entity.columns}"
    )


def _set(entity: Entity, field: str) -> str:
    """The assignment of a parameter to the column of a field, or of the stored document after a merge patch."""
    if not field.startswith(MERGE):
        return f"{field} = {_value(entity, field)}"
    name = field.removeprefix(MERGE)
    return f"{name} = merge_patch({entity.table}.{name}, %({name})s::jsonb)"


def _value(entity: Entity, field: str) -> str:
    """A parameter with the type of its column, or the default if it is absent."""
    value = _stored(entity, field, f"%({field})s::{sql_type(entity.fields[field])}")
    return f"COALESCE({value}, {entity.defaults[field].replace(NOW, MOMENT)})" if field in entity.defaults else value


def _stored(entity: Entity, field: str, value: str) -> str:
    """The SQL expression for what is stored of a value."""
    return f"NULLIF({value}, '')" if is_optional_id(entity.fields[field]) else value


def _items(entity: Entity, *, many: bool, alone: bool) -> str:
    """The table `item`: one row of parameters, or one for each element of array parameters."""
    types = {name: sql_type(entity.fields[name]) for name in entity.item_fields} | dict(entity.insert_parameters)
    if many and any(entity.fields[name].is_repeated for name in entity.item_fields):
        raise TypeError(f"{entity.table} have arrays, which arrays of parameters cannot hold")
    # Text arrays are cheaper to send than arrays of jsonb, and are cast where they are used.
    types = {name: "text" if kind == "jsonb" else kind for name, kind in types.items()}
    # Arrays are sent in binary format: in text format, every quote in a document would have to be escaped.
    values = ", ".join(f"%({name})b::{kind}[]" if many else f"%({name})s::{kind}" for name, kind in types.items())
    # Without OFFSET, PostgreSQL would plan each execution anew: conditions on what is NULL in it would make that plan
    # look so cheap that the prepared one is never used. What stands alone has no such conditions.
    source = f"unnest({values})" if many else f"(VALUES ({values}){'' if alone else ' OFFSET 0'})"
    return f"{source} AS item ({', '.join(types)})"


def _inserted(entity: Entity, name: str) -> str:
    """The SQL expression for a column of a new row."""
    fixed = {
        "project_id": "%(project_id)s::text",
        "version": "1",
        "create_time": "statement_timestamp()",
        "update_time": "statement_timestamp()",
    }
    imported = IMPORTED if entity.importable else {}
    if found := entity.computed.get(name) or imported.get(name) or fixed.get(name):
        return found
    if (times := _times(entity, "item.status")) and times.has(name):
        return times.value(name, given=f"item.{name}", moment=NOW)
    value = f"item.{name}::jsonb" if is_json(entity.fields[name]) else _stored(entity, name, f"item.{name}")
    return f"COALESCE({value}, {entity.defaults[name]})" if name in entity.defaults else value


def _times(entity: Entity, status: str, before: str = "") -> StatusTimes | None:
    return StatusTimes(entity.transitions, status, before) if entity.transitions else None


def _in_open_project(entity: Entity) -> str:
    """The condition that the project does without the transition table of the entity."""
    if entity.transitions is None or not entity.transitions.optional:
        return "FALSE"
    return "EXISTS (SELECT FROM projects WHERE projects.id = %(project_id)s AND projects.transitions = 'OPEN')"


def _insert(entity: Entity, *, many: bool, conflict: str = "", alone: bool = False) -> str:
    times = ("create_time", "update_time", *(["import_time"] if entity.importable else []))
    given = (*entity.key, *times, "version", *entity.client_fields)
    names = (*given, *(name for name in entity.computed if name not in given))
    join = entity.join if many else (entity.empty_join if alone else "") or entity.locking_join or entity.join
    live = entity.project_live() if alone else _all_live(entity, replacing=bool(conflict))
    return (
        f"INSERT INTO {entity.table} ({', '.join(names)})\n"
        f"SELECT {', '.join(_inserted(entity, name) for name in names)}\n"
        f"FROM {_items(entity, many=many, alone=alone)}\n{join}\n"
        f"WHERE {live}\n"
        f"{conflict}\nRETURNING {entity.columns}"
    )


def _all_live(entity: Entity, *, replacing: bool) -> str:
    """The conditions that nothing is deleted that an item belongs or refers to."""
    stored = _stored_owners_live(entity) if replacing else ""
    return f"{entity.live('item')}{stored}{_new_references_live(entity, replacing=replacing)}"


def _create(entity: Entity, options: list[str]) -> str:
    if NUMBERED not in options:
        return _insert(entity, many=False, alone=ALONE in options)
    numbered = replace(entity, locking_join="CROSS JOIN counter")
    return f"WITH counter AS (\n{entity.take_number}\n)\n{_insert(numbered, many=False)}"


def _stored_owners_live(entity: Entity) -> str:
    """The condition that an item does not replace a row whose owner is deleted. It is not part of ON CONFLICT, where
    Citus refuses subqueries."""
    if not entity.owners:
        return ""
    owners = " AND ".join(entity.owners_live("stored"))
    where = f"{entity.in_project('stored')} AND stored.id = item.id AND NOT ({owners})"
    return f"\n    AND NOT EXISTS (SELECT FROM {entity.table} AS stored WHERE {where})"


def _new_references_live(entity: Entity, *, replacing: bool) -> str:
    """The conditions that an item refers to nothing that is deleted. An item that replaces a row may keep what that
    refers to."""
    conditions = []
    for name in entity.held:
        value = entity.computed.get(name, f"item.{name}")
        kept = f"{entity.in_project('stored')} AND stored.id = item.id AND stored.{name} = {value}"
        same = f"EXISTS (SELECT FROM {entity.table} AS stored WHERE {kept})"
        live = entity.held_live(name, value)
        conditions.append(f"({live} OR {same})" if replacing else live)
    return "".join(f"\n    AND {condition}" for condition in conditions)


def _replaced(entity: Entity, name: str) -> str:
    """The SQL expression for a column of a replaced row."""
    if (times := _times(entity, "EXCLUDED.status", f"{entity.table}.status")) and times.has(name):
        # In the row that was to be inserted, a time that the client has not given is the current one.
        new = f"EXCLUDED.{name}"
        given = f"NULLIF({new}, EXCLUDED.update_time)"
        return times.value(name, stored=f"{entity.table}.{name}", given=given, moment=new)
    return f"EXCLUDED.{name}"


def _conflict(entity: Entity, *, any_transition: bool) -> str:
    table = entity.table
    fields = (name for name in entity.client_fields if name not in entity.immutable_fields)
    sets = ", ".join(f"{name} = {_replaced(entity, name)}" for name in fields)
    conditions = []
    if entity.soft_deleted:
        conditions.append(f"{table}.delete_time IS NULL")
    if entity.transitions and not any_transition:
        pairs = ", ".join(f"('{source}', '{target}')" for source, target in entity.transitions.pairs())
        same = f"{table}.status = EXCLUDED.status"
        conditions.append(f"({same} OR ({table}.status, EXCLUDED.status) IN ({pairs}))")
    conditions += [f"{table}.{name} IS NOT DISTINCT FROM EXCLUDED.{name}" for name in entity.immutable_fields]
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    return (
        f"ON CONFLICT ({', '.join(entity.key)}) DO UPDATE\n"
        f"SET {sets}, version = {table}.version + 1, update_time = EXCLUDED.update_time\n"
        f"{where}"
    )


def _upsert(entity: Entity, options: list[str], *, many: bool) -> str:
    return _insert(entity, many=many, conflict=_conflict(entity, any_transition=ANY_TRANSITION in options))


def _select(condition: str) -> Callable[[Entity, list[str]], str]:
    def make(entity: Entity, _: list[str]) -> str:
        where = condition.format(key=_key(entity), scope=scope(entity), table=entity.table, live=_live(entity))
        return f"SELECT {COLUMNS}\nFROM {entity.table}\nWHERE {where}"

    return make


def _find_ids(entity: Entity, _: list[str]) -> str:
    """The ids in a range that are UUIDs."""
    id_ = f"{entity.table}.id"
    uuids = f"{id_} LIKE '{UUID_SHAPE}' AND {id_} ~ '{UUID_PATTERN}'"
    where = f"{scope(entity)} AND {id_} >= %(start)s AND {id_} < %(end)s AND {uuids}"
    return f"SELECT {id_}\nFROM {entity.table}\nWHERE {where}\nORDER BY {id_}\nLIMIT %(limit)s"


def _lock_many(entity: Entity, _: list[str]) -> str:
    table = entity.table
    where = f"{scope(entity)} AND {table}.id = ANY(%(ids)s)"
    columns = f"{table}.id, {table}.version, {_in_open_project(entity)}"
    return f"SELECT {columns}\nFROM {table}\nWHERE {where}\nORDER BY {table}.id\nFOR UPDATE"


def _update(entity: Entity, fields: list[str]) -> str:
    sets = ", ".join(_set(entity, field) for field in fields)
    new_owners = [entity.owner_live(field, _value(entity, field)) for field in fields if field in entity.owners]
    new_held = [_held_live(entity, field) for field in fields if field in entity.held]
    return _updated(entity, sets, " AND ".join(["", *new_owners, *new_held]) + _live(entity))


def _held_live(entity: Entity, field: str) -> str:
    """The condition that the new value of a reference is that of the row, or refers to nothing that is deleted."""
    value = _value(entity, field)
    return f"({entity.table}.{field} = {value} OR {entity.held_live(field, value)})"


def _status(entity: Entity, status: str = "%(status)s::text") -> str:
    """SQL that sets a status and the times that depend on it."""
    times = _times(entity, status, f"{entity.table}.status")
    names = [name for name in entity.fields if times and times.has(name)]
    sets = [f"{name} = {times.value(name, stored=f'{entity.table}.{name}', moment=MOMENT)}" for name in names if times]
    return ", ".join([f"status = {status}", *sets])


def allowed_step(entity: Entity) -> str:
    """The condition on a row that its status may change as the call asks, by the transition table or in its project."""
    allowed = f"{entity.table}.status = ANY(%(sources)s)"
    if entity.transitions and entity.transitions.optional:
        return f"({allowed} OR ({entity.table}.status <> %(status)s AND {_in_open_project(entity)}))"
    return allowed


def _update_status(entity: Entity, documents: list[str]) -> str:
    sets = [_status(entity), *(_set(entity, name) for name in documents)]
    condition = f" AND {allowed_step(entity)}{_live(entity)}"
    return _updated(entity, ", ".join(sets), condition)


def _delete(entity: Entity, _: list[str]) -> str:
    if entity.soft_deleted:
        return _updated(entity, _deletion(entity), _live(entity))
    return _purge(entity, [])


def _purge(entity: Entity, _: list[str]) -> str:
    where = f"{_key(entity)}{_version(entity)}\n    AND {entity.live()} AND {deletable(entity)}"
    return f"DELETE FROM {entity.table}\nWHERE {where}\nRETURNING {entity.columns}"


def deletable(entity: Entity) -> str:
    """The condition on a row under which it can be deleted."""
    if not entity.deleted_after_end:
        return "TRUE"
    assert entity.transitions is not None  # noqa: S101  such an entity ends
    return f"{entity.table}.status IN ({quoted(entity.transitions.terminal)})"


def deletion_write(entity: Entity) -> str:
    """The SQL that deletes entities, up to its WHERE."""
    if not entity.soft_deleted:
        return f"DELETE FROM {entity.table}\n"
    return _write(entity, _deletion(entity))


def status_write(entity: Entity, documents: Sequence[str]) -> str:
    """The SQL that changes a status and replaces documents with it, up to its WHERE."""
    return _write(entity, ", ".join([_status(entity), *(f"{name} = {_value(entity, name)}" for name in documents)]))


def _write(entity: Entity, assignments: str) -> str:
    table = entity.table
    return (
        f"UPDATE {table}\nSET {assignments}, version = {table}.version + 1, update_time = {NOW}\n"
        f"FROM (SELECT {NOW} AS moment) AS clock\n"
    )


def _deletion(entity: Entity) -> str:
    """What marks an entity as deleted."""
    times = [f"delete_time = {NOW}", f"purge_time = {NOW} + make_interval(secs => %(retention_days)s * 86400)"]
    return ", ".join([*times, *(f"{name} = {value}" for name, value in entity.set_on_delete.items())])


def _undelete(entity: Entity, _: list[str]) -> str:
    sets = [
        "delete_time = NULL",
        "purge_time = NULL",
        *(f"{name} = {entity.computed[name]}" for name in entity.set_on_delete),
    ]
    stays = f" AND {entity.owner_stays(f'{entity.table}.{entity.hidden_with}')}" if entity.hidden_with else ""
    return _updated(entity, ", ".join(sets), f" AND {entity.table}.delete_time IS NOT NULL{stays}")


def _take_turn(entity: Entity, _: list[str]) -> str:
    """Makes changes of references of the same kind in a project follow each other."""
    return (
        "INSERT INTO reference_graphs (project_id, entity_kind, version)\n"
        f"SELECT projects.id, '{entity.name}', 1\nFROM projects\n"
        "WHERE projects.id = %(project_id)s AND projects.delete_time IS NULL\n"
        "ON CONFLICT (project_id, entity_kind) DO UPDATE\nSET version = reference_graphs.version + 1\n"
        "RETURNING reference_graphs.version"
    )


def _find_cycle(entity: Entity, _: list[str]) -> str:
    """Whether an entity is the one with the id `start` or above it, and how many are above it, up to a limit. Each is
    looked at once, however many ways lead to it."""
    table = entity.table
    references = ", ".join(f"(row_above.{name})" for name in entity.acyclic)
    return (
        "SELECT COALESCE(bool_or(above.id = %(id)s), FALSE), count(*)\nFROM (\n"
        'WITH RECURSIVE above (id) AS (\nSELECT %(start)s::text COLLATE "C"\nUNION\nSELECT reference.id\nFROM above\n'
        f"JOIN {table} AS row_above ON row_above.project_id = %(project_id)s AND row_above.id = above.id\n"
        f"CROSS JOIN LATERAL (VALUES {references}) AS reference (id)\n"
        "WHERE reference.id IS NOT NULL AND above.id <> %(id)s\n)\n"
        "SELECT above.id\nFROM above\nLIMIT %(limit)s\n) AS above"
    )


def _hide(entity: Entity, _: list[str]) -> str:
    """Deletes what is hidden with deleted owners, with the times of these."""
    owner = entity.owners[entity.hidden_with].table
    sets = ["hidden = TRUE", *(f"{name} = {owner}.{name}" for name in ("delete_time", "purge_time"))]
    sets += [f"{name} = {value}" for name, value in entity.set_on_delete.items()]
    join = (
        f"FROM {owner}\n",
        f" AND {owner}.project_id = %(project_id)s AND {owner}.id = {entity.table}.{entity.hidden_with}"
        f" AND {owner}.delete_time IS NOT NULL",
    )
    return _of_owners(entity, sets, f"{entity.table}.delete_time IS NULL", *join)


def _unhide(entity: Entity, _: list[str]) -> str:
    """Restores what is hidden with owners, and not what was deleted before them."""
    sets = ["hidden = FALSE", "delete_time = NULL", "purge_time = NULL"]
    sets += [f"{name} = {entity.computed[name]}" for name in entity.set_on_delete]
    return _of_owners(entity, sets, f"{entity.table}.hidden")


def _of_owners(entity: Entity, sets: Sequence[str], condition: str, source: str = "", join: str = "") -> str:
    """The SQL that changes what is hidden with some owners. The rows are locked in the order of their ids, as by all
    changes of many."""
    table = entity.table
    return (
        f"WITH locked AS MATERIALIZED (\nSELECT {table}.id\nFROM {table}\n"
        f"WHERE {scope(entity)} AND {table}.{entity.hidden_with} = ANY(%(ids)s) AND {condition}\n"
        f"ORDER BY {table}.id\nFOR NO KEY UPDATE\n)\n"
        f"UPDATE {table}\nSET {', '.join(sets)}, version = {table}.version + 1, update_time = {NOW}\n{source}"
        f"WHERE {scope(entity)} AND {table}.id = ANY(ARRAY(SELECT locked.id FROM locked)){join}"
    )


def expired(entity: Entity) -> str:
    """The condition for deleted rows whose retention has ended."""
    return f"{scope(entity)} AND {ended(entity, entity.table)}"


def ended(entity: Entity, row: str) -> str:
    """The condition that the retention of a row has ended. That of what is hidden ends with its owner: so an owner that
    is held can still be undeleted with all of it."""
    apart = f" AND NOT {row}.hidden" if entity.hidden_with else ""
    return f"{row}.purge_time <= {NOW}{apart}"


VERBS: Mapping[str, Callable[[Entity, list[str]], str]] = {
    "get": _select("{key}"),
    "find_ids": _find_ids,
    "get_by_name": _select("{scope} AND {table}.name = %(name)s{live}"),
    "get_by_slug": _select("{scope} AND {table}.slug = %(slug)s{live}"),
    "get_many": _select("{scope} AND {table}.id = ANY(%(ids)s) LIMIT %(limit)s"),
    "lock_many": _lock_many,
    "create": _create,
    "create_many": lambda entity, _: _insert(entity, many=True),
    "upsert": lambda entity, options: _upsert(entity, options, many=False),
    "upsert_many": lambda entity, options: _upsert(entity, options, many=True),
    "update": _update,
    "update_status": _update_status,
    "delete": _delete,
    "purge": _purge,
    "undelete": _undelete,
    "hide": _hide,
    "unhide": _unhide,
    "take_turn_of": _take_turn,
    "find_cycle_of": _find_cycle,
}
_PLAIN = frozenset({"find_ids", "lock_many", "hide", "unhide", "take_turn_of", "find_cycle_of"})
_CREATING = frozenset({"create", "create_many"})
_READING = frozenset({"get", "get_by_name", "get_by_slug", "get_many"})


def statement(entity: Entity, rows: MessageRowFactory, name: str) -> Statement:
    """The statement of a standard method. Its name contains the columns that it sets, and which of them it merges, as
    in `update:merge metadata_json,name`, or an option, as in `upsert:any_transition`."""
    verb, _, fields = name.partition(":")
    label, query = _name(entity, verb, fields), VERBS[verb](entity, [field for field in fields.split(",") if field])
    if verb in _READING:
        return reading(entity, label, query, rows, lockable=True)
    if verb in _CREATING:
        under_mask = query.replace(f"RETURNING {entity.columns}", f"RETURNING {entity.masked_columns}")
        return RecordedStatement(label, query, rows, masked_query=under_mask, long_parameters=entity.long_parameters)
    return RecordedStatement(label, query, tuple_row if verb in _PLAIN else rows)


def _name(entity: Entity, verb: str, fields: str) -> str:
    """The name of a generated statement, which is the name of its standard method."""
    one, by, field = verb.removesuffix("_many").partition("_by_")
    name = f"batch_{one}_{entity.table}" if verb.endswith("_many") else f"{one}_{entity.name}{by}{field}"
    return f"{name}({fields})" if fields else name
