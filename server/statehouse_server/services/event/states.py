"""States of entities, put together from the events that tell of their changes."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

import orjson
from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.json_format import ParseDict
from google.protobuf.message import Message

from statehouse_server.descriptors import is_json, snake
from statehouse_server.postgres.types import time_of_postgres_micros
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.recording.payloads import HASHED, kept


class Unkept(NamedTuple):
    """A value that an event does not have."""

    sha256: str = ""
    bytes: int = 0
    """Both are empty if nothing is known of it."""


UNKNOWN = Unkept()
Value = str | Unkept
"""A value as JSON, exactly as it is stored, or what is known of one that is not kept."""


class Told(NamedTuple):
    """What an event tells of an entity."""

    place: int
    """Where it stands in the feed: its number, if it has one."""
    version: int
    type: str
    changed_fields: list[str]
    whole: bool
    payload: str | None
    actor: str
    on_behalf_of: str | None
    request_id: str | None
    create_time: int
    """As it is loaded."""

    @property
    def creates(self) -> bool:
        return self.version == 1

    def removes(self, entity: Entity) -> bool:
        """Whether the entity was removed for good."""
        return self.type == f"{entity.name}.{'purged' if entity.soft_deleted else 'deleted'}"

    def values(self, entity: Entity) -> dict[str, Value | None] | None:
        """The values in its payload, None for what has none; None if the payload has been erased."""
        if self.payload is None:
            return None
        texts: dict[str, str] = orjson.loads(self.payload)
        hashed = orjson.loads(texts.pop(HASHED, "{}"))
        fields = kept(entity)
        values: dict[str, Value | None] = {
            name: None if text == "null" and not is_json(fields[name]) else text
            for name, text in texts.items()
            if name in fields
        }
        return values | {name: Unkept(**known) for name, known in hashed.items()}


@dataclass(frozen=True)
class State:
    """The values of the fields of an entity in a version."""

    values: Mapping[str, Value | None]
    complete: bool
    """Whether fields that are not among the values have none. Otherwise, nothing is known of them."""

    def value(self, name: str) -> Value | None:
        return self.values.get(name, None if self.complete else UNKNOWN)

    def after(self, entity: Entity, told: Told) -> "State":
        """The state after a change."""
        if told.removes(entity):
            return NOTHING
        new = told.values(entity)
        if new is None:
            return self._after_redacted(entity, told)
        if told.whole:
            return State(new, complete=True)
        return State({**self.values, **dict.fromkeys(told.changed_fields), **new}, self.complete)

    def _after_redacted(self, entity: Entity, told: Told) -> "State":
        changed = kept(entity) if told.creates else (*told.changed_fields, *entity.quiet_fields)
        return State({**self.values, **dict.fromkeys(changed, UNKNOWN)}, self.complete)


NOTHING = State({}, complete=True)
"""Before something is created, and after it was removed for good."""
FORGOTTEN = State({}, complete=False)
"""Of a version before which events are missing."""


class Step(NamedTuple):
    """A change of an entity."""

    before: State
    told: Told
    after: State


def steps(entity: Entity, events: Iterable[Told], expired: Callable[[], int]) -> Iterator[Step]:
    """The changes of an entity that successive events tell of. `expired` is the largest number that is missing in the
    feed: it is asked for where an entity has versions without events."""
    last: Step | None = None
    for told in events:
        if told.creates:
            before = NOTHING
        else:
            before = last.after if last and follows(entity, last.told, told, expired) else FORGOTTEN
        last = Step(before, told, before.after(entity, told))
        yield last


def follows(entity: Entity, last: Told, told: Told, expired: Callable[[], int]) -> bool:
    """Whether no event is missing between two that tell of an entity."""
    if told.version == last.version + 1:
        return True
    return bool(entity.quiet) and told.version > last.version and last.place > expired()


def message(entity: Entity, key: Mapping[str, str], step: Step) -> tuple[Message, dict[str, Unkept]]:
    """The entity with this key after a change, and what is not kept of it, by field."""
    told, state = step.told, step.after
    found = {name: state.value(name) for name in kept(entity) if name not in key}
    item = {name: _parsed(entity.fields[name], value) for name, value in found.items() if isinstance(value, str)}
    made = entity.message()
    update_time = time_of_postgres_micros(told.create_time)
    ParseDict({**item, **key, "version": told.version, "update_time": update_time.ToJsonString()}, made)
    return made, {name: value for name, value in found.items() if isinstance(value, Unkept)}


def _parsed(field: FieldDescriptor, value: str) -> object:
    """A value as in the JSON of the message."""
    if is_json(field):
        return value
    parsed = orjson.loads(value)
    if field.enum_type is None:
        return parsed
    prefix = snake(field.enum_type.name).upper()
    return [f"{prefix}_{one}" for one in parsed] if field.is_repeated else f"{prefix}_{parsed}"
