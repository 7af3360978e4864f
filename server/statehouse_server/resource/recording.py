"""Events of changes: the forms of statements that write an event for each row whose version they change.

A statement that changes entities is written without a word of events. Its form here is derived from its text: each
INSERT, UPDATE of `version` and DELETE of an entity's table, at the top or in a WITH clause, goes into a WITH clause of
its own, from whose rows the events are written and the result is selected. So a change and its events are one
statement and one round trip, and an event is written after the lock of its row was taken.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any, NamedTuple

from google.protobuf.descriptor import FieldDescriptor
from statehouse.v1 import options_pb2

from statehouse_server.descriptors import is_json, rules
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.notifications import Topic
from statehouse_server.postgres.statements import Statement
from statehouse_server.principal import SYSTEM_PROJECT
from statehouse_server.resource.entity import Entity, sql_type
from statehouse_server.resource.references import Reference, references, referring_first

KINDS: dict[str, Entity] = {}
"""The entities with a version, by their tables."""
WHOLE_EVERY = 100
"""Each version that is a multiple of this has all fields of the entity in its event, so that no more events are read to
tell what an old version was."""
MAX_KEPT_BYTES = 16 * 1024
"""A longer value is kept in an event by its hash and length alone."""
HASHED = "$hashed"
"""The name in a payload under which the values are that are too long."""
BOOKKEEPING = frozenset({"project_id", "version", "update_time"})
"""Columns that other columns of the event tell about already."""
LONG_FORMATS = frozenset({options_pb2.FORMAT_TEXT, options_pb2.FORMAT_CONTENT, options_pb2.FORMAT_JSON})

ALL_EVENTS: Topic = ("events",)
"""The topic that is notified when events of any projects have been committed."""
TOKEN = re.compile(r"%\(\w+\)[sbt]|'(?:[^']|'')*'|\"[^\"]*\"|[A-Za-z_][\w.]*|[()=,]")


def record_changes_of(entities: Iterable[Entity]) -> None:
    """From now on, changes of these entities are recorded, if they have versions."""
    KINDS.update({entity.table: entity for entity in entities if entity.recorded and "version" in entity.fields})


class RecordedStatement(Statement):
    """A statement that may change entities."""

    @cached_property
    def _recorded(self) -> str:
        return recorded(self.query)

    @cached_property
    def records(self) -> bool:
        """Whether it writes events."""
        return self._recorded != self.query

    @cached_property
    def text(self) -> str:
        return self._recorded

    def values(self, ctx: CallContext, params: Mapping[str, Any]) -> Mapping[str, Any]:
        """The parameters that are sent along. What is executed with them is announced to whoever watches."""
        values = super().values(ctx, params)
        if not self.records:
            return values
        ctx.notify(self._topic(params))
        return {**values, **ctx.caller.audited, "claim_events": ctx.claim_events}

    @cached_property
    def _feed_parameter(self) -> str:
        """The parameter with the project in whose feed all of its events are; empty if there is none."""
        entities = [change.entity for change in _changes(self.query) if change.is_recorded]
        if all("project_id" in entity.fields for entity in entities):
            return "project_id"
        return "id" if all(entity.name == "project" for entity in entities) else ""

    @cached_property
    def _is_global(self) -> bool:
        """Whether all of its events are in the feed of what belongs to no project."""
        changes = [change for change in _changes(self.query) if change.is_recorded]
        return all(_project(change.entity) == f"'{SYSTEM_PROJECT}'" for change in changes)

    def _topic(self, params: Mapping[str, Any]) -> Topic:
        """The topic of the feed in which its events are. That of all feeds, if only PostgreSQL knows which."""
        project_id = SYSTEM_PROJECT if self._is_global else params.get(self._feed_parameter)
        return events_of(project_id) if isinstance(project_id, str) else ALL_EVENTS


def events_of(project_id: str) -> Topic:
    """The topic that is notified when events of a project have been committed."""
    return (*ALL_EVENTS, project_id)


class Token(NamedTuple):
    """A word, a parenthesis, a comma or an equals sign of a statement, outside of its texts and parameters."""

    text: str
    start: int
    depth: int
    """The number of parentheses that are open around it."""


@dataclass(frozen=True)
class Change:
    """An INSERT, UPDATE or DELETE of an entity's table in the text of a statement."""

    entity: Entity
    verb: str
    """INSERT, UPDATE or DELETE."""
    start: int
    end: int
    """Where it ends in the text: before the parenthesis that closes it."""
    returning: int
    """Where its RETURNING begins; `end` without one."""
    assigned: Mapping[str, str]
    """The columns that it sets, with the beginning of what it sets them to. Of an INSERT, when the row is there."""
    replaces: bool
    """Whether it is an INSERT that may change a row that is there."""
    nested: bool
    """Whether it stands in a WITH clause."""

    @property
    def is_recorded(self) -> bool:
        return self.verb != "UPDATE" or "version" in self.assigned


def recorded(text: str) -> str:
    """The form of a statement that writes the events of what it changes. The same text if it changes no entity."""
    changes = [change for change in _changes(text) if change.is_recorded]
    for number, change in reversed([*enumerate(changes, start=1)]):
        text = (_nested if change.nested else _outer)(text, change, f"change_{number}", f"event_{number}")
    return text


def _changes(text: str) -> Iterator[Change]:
    tokens = list(_tokens(text))
    for index, token in enumerate(tokens):
        begins = index == 0 or tokens[index - 1].text in "()"
        if begins and token.text in ("INSERT", "UPDATE", "DELETE"):
            table = tokens[index + (1 if token.text == "UPDATE" else 2)].text
            if table in KINDS:
                yield _change(text, KINDS[table], tokens[index:])


def _tokens(text: str) -> Iterator[Token]:
    depth = 0
    for match in TOKEN.finditer(text):
        word = match.group()
        if word[0] in "%'\"":
            continue
        depth -= word == ")"
        yield Token(word, match.start(), depth)
        depth += word == "("


def _change(text: str, entity: Entity, tokens: Sequence[Token]) -> Change:
    """The change that begins with the first of these tokens."""
    first = tokens[0]
    end = next((token.start for token in tokens if token.depth < first.depth), len(text))
    own = [token for token in tokens if token.depth == first.depth and token.start < end]
    returning = next((token.start for token in own if token.text == "RETURNING"), end)
    return Change(
        entity,
        first.text,
        first.start,
        end,
        returning,
        _assigned(text, [token for token in own if token.start < returning]),
        replaces=any(one.text == "DO" and other.text == "UPDATE" for one, other in pairwise(own)),
        nested=first.depth > 0,
    )


def _assigned(text: str, tokens: Sequence[Token]) -> dict[str, str]:
    """The columns that are set between SET and what follows it, with the beginning of their values."""
    begin = next((index for index, token in enumerate(tokens) if token.text == "SET"), len(tokens))
    stop = next((i for i in range(begin, len(tokens)) if tokens[i].text in ("FROM", "WHERE")), len(tokens))
    found = {}
    for index in range(begin + 1, stop - 1):
        before, name, equals = tokens[index - 1 : index + 2]
        if before.text in ("SET", ",") and equals.text == "=":
            found[name.text] = text[equals.start + 1 : equals.start + 20].strip()
    return found


def _outer(text: str, change: Change, rows: str, event: str) -> str:
    """The text with its last statement moved into a WITH clause."""
    before, after = text[: change.start].rstrip(), "SELECT\n"
    beginning = f"{before},\n" if before else "WITH "
    returned = text[change.returning : change.end].removeprefix("RETURNING").strip()
    if returned:
        after = f"SELECT {returned}\n"
    return f"{beginning}{_recorded_change(text, change, rows, event)}\n{after}FROM {rows} AS {change.entity.table}"


def _nested(text: str, change: Change, rows: str, event: str) -> str:
    """The text with a statement in a WITH clause split in two, and a third one that writes the events."""
    name = re.search(r"(\w+) AS (?:MATERIALIZED )?\(\s*$", text[: change.start])
    if name is None:
        raise ValueError("a change of an entity that stands neither at the top nor in a WITH clause")
    returned = text[change.returning : change.end].removeprefix("RETURNING").strip()
    return (
        f"{text[: name.start()]}{_recorded_change(text, change, rows, event)},\n"
        f"{name.group(1)} AS (\nSELECT {returned}\nFROM {rows} AS {change.entity.table}\n{text[change.end :]}"
    )


def _recorded_change(text: str, change: Change, rows: str, event: str) -> str:
    """The parts of a WITH clause that make a change, and write its events."""
    statement = f"{text[change.start : change.returning].rstrip()}\nRETURNING {change.entity.table}.*"
    parts = {rows: statement, event: _event(change, rows)}
    if change.verb == "DELETE":
        parts |= _removals_along(change.entity, rows, event)
    return ",\n".join(f"{name} AS (\n{query}\n)" for name, query in parts.items())


def _removals_along(root: Entity, rows: str, event: str) -> dict[str, str]:
    """The parts of a WITH clause that write the events of what belongs to removed rows, and is removed with them by
    foreign keys. It is locked, so that its newest version is told, and found once even if in several ways. What has
    come to belong to them since the statement began is not found: the rows are locked before it (`takes_along`)."""
    found, parts = {root.name: rows}, {}
    for entity, owning in _belongings(root):
        table, name = entity.table, f"{rows}_{entity.name}"
        columns = ", ".join(f"{table}.{column}" for column in (*entity.key, "version"))
        parts[name] = "\nUNION\n".join(
            f"SELECT *\nFROM (\nSELECT {columns}\nFROM {found[one.target.name]} AS owner\n"
            f"JOIN {table} ON {_belongs(one)}\nFOR UPDATE OF {table}\n) AS {table}"
            for one in owning
        )
        found[entity.name] = name
        along = Change(entity, "DELETE", 0, 0, 0, {}, replaces=False, nested=True)
        parts[f"{event}_{entity.name}"] = _event(along, name)
    return parts


def takes_along(entity: Entity) -> bool:
    """Whether a removal of such an entity also removes what belongs to it. The entity is locked with FOR UPDATE before
    the statement that removes it: from then on nothing new can belong to it, and the statement sees all that does."""
    return any(_belongings(entity))


def _belongings(root: Entity) -> Iterator[tuple[Entity, Sequence[Reference]]]:
    """The kinds of what belongs to entities of a kind, directly or not, and the references by which it does; each after
    what it belongs to. What belongs to a project is told by the event of the project alone."""
    owners = [] if root.name == "project" else [root]
    for entity in reversed(referring_first([*KINDS.values()])):
        if owning := [one for owner in owners for one in references(entity, owner) if one.owned]:
            owners.append(entity)
            yield entity, owning


def _belongs(reference: Reference) -> str:
    """The condition that a row belongs to an `owner`."""
    table = reference.entity.table
    same = f"{table}.project_id = owner.project_id AND " if reference.target.of_project else ""
    return f"{same}{table}.{reference.field} = owner.id"


def _event(change: Change, rows: str) -> str:
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
    if change.verb == "UPDATE" and entity.quiet:
        return f"%(claim_events)s OR ({entity.quiet}) IS NOT TRUE"
    return "TRUE"


def _values(change: Change) -> dict[str, str]:
    """The columns of an event, with their SQL."""
    entity = change.entity
    table = entity.table
    version, whole = f"{table}.version", _whole(change)
    new = f"{version} = 1"
    fields = sorted(name for name in change.assigned if name in kept(entity))
    changed_fields, payload = f"'{{{','.join(fields)}}}'::text[]", _payload(entity, (*fields, *entity.quiet_fields))
    if change.verb == "DELETE":
        version, changed_fields, payload = f"{version} + 1", "'{}'::text[]", "NULL::jsonb"
    elif change.verb == "INSERT" and not change.replaces:
        changed_fields, payload = "'{}'::text[]", _all(entity)
    else:
        payload = f"CASE WHEN {whole} THEN {_all(entity)} ELSE {payload} END"
        changed_fields = f"CASE WHEN {new} THEN '{{}}' ELSE {changed_fields} END"
    return {
        "project_id": _project(entity),
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


def _project(entity: Entity) -> str:
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


def kept(entity: Entity) -> Mapping[str, FieldDescriptor]:
    """The fields whose values are kept in events."""
    left_out = BOOKKEEPING | entity.withheld
    return {name: field for name, field in entity.fields.items() if name not in left_out}


def _is_long(field: FieldDescriptor) -> bool:
    """Whether its values may be longer than what is kept."""
    return is_json(field) or field.is_repeated or rules(field).format in LONG_FORMATS


def _json(entity: Entity, name: str) -> str:
    """The SQL of a value as it stands in the JSON of a message."""
    column, kind = f"{entity.table}.{name}", sql_type(entity.fields[name])
    if kind == "interval":
        return f"extract(epoch FROM {column})::text || 's'"
    return f"encode({column}, 'base64')" if kind == "bytea" else column


def _text(entity: Entity, name: str) -> str:
    """The SQL of a long value as a text."""
    column = f"{entity.table}.{name}"
    if entity.fields[name].is_repeated:
        return f"array_to_json({column})::text"
    return f"{column}::text" if is_json(entity.fields[name]) else column


def _payload(entity: Entity, names: Iterable[str]) -> str:
    """The SQL of a payload with the values of some fields, also of those that are NULL."""
    return _object(entity, names, "{}".format, "")


def _all(entity: Entity) -> str:
    """The SQL of a payload with the values of all fields that have one."""
    return _object(entity, kept(entity), "jsonb_strip_nulls({})".format, "{} IS NULL OR ")


def _object(entity: Entity, names: Iterable[str], finished: Callable[[str], str], absent: str) -> str:
    """The SQL of an object with some fields. Values that are too long are told about under `HASHED`."""
    ordered = sorted(set(names) & set(kept(entity)))
    texts = {name: _text(entity, name) for name in ordered if _is_long(entity.fields[name])}
    pairs = ", ".join(f"'{name}', {_json(entity, name)}" for name in ordered if name not in texts)
    parts = [finished(f"jsonb_build_object({pairs})")] if pairs else []
    for name, text in texts.items():
        column = f"{entity.table}.{name}"
        # An absent document is never there, so that it is told from the document `null`.
        missing = f"{column} IS NULL OR " if is_json(entity.fields[name]) else absent.format(column)
        left_out = f"{missing}octet_length({text}) > {MAX_KEPT_BYTES}"
        parts.append(f"CASE WHEN {left_out} THEN '{{}}'::jsonb ELSE jsonb_build_object('{name}', {column}) END")
    if texts:
        longest = f"GREATEST({', '.join(f'octet_length({text})' for text in texts.values())})"
        hashes = ", ".join(f"'{name}', event_hash({text})" for name, text in texts.items())
        hashed = f"jsonb_build_object('{HASHED}', jsonb_strip_nulls(jsonb_build_object({hashes})))"
        parts.append(f"CASE WHEN {longest} > {MAX_KEPT_BYTES} THEN {hashed} ELSE '{{}}'::jsonb END")
    return "\n    || ".join(parts) or "'{}'::jsonb"
