"""Filters of events, compiled to functions: they select what the SQL of `filters.py` selects."""

from collections.abc import Callable, Collection, Iterator, Sequence

from statehouse.v1 import event_pb2 as pb
from statehouse.v1.filter_pb2 import TimeRange

Match = Callable[[pb.Event], bool]
Key = tuple[str, ...]
"""Something that events may have in common: a type, a kind of entity, or an entity."""
ANY: Key = ()
"""What all events have."""


def keys(filters: Sequence[pb.EventFilter]) -> set[Key]:
    """What the matches of filters have: each of them one of these."""
    return {key for one in filters or [pb.EventFilter()] for key in _keys(one)}


def _keys(one: pb.EventFilter) -> Iterator[Key]:
    if one.entities:
        yield from (("entity", kind, id_) for kind, id_ in _pairs(one.entities))
    elif one.types:
        yield from (("type", name) for name in one.types)
    elif one.entity_kinds:
        yield from (("kind", kind) for kind in one.entity_kinds)
    else:
        yield ANY


def keys_of(event: pb.Event) -> tuple[Key, ...]:
    """All that an event has."""
    kind = event.entity_kind
    return ANY, ("type", event.type), ("kind", kind), ("entity", kind, event.entity_id)


def compiled(filters: Sequence[pb.EventFilter], reserved: Collection[str]) -> Match:
    """Whether an event matches any of the filters; without a filter, all do. `reserved`: the first parts of types that
    are no client's own."""
    each = [_all(list(_conditions(one, frozenset(reserved)))) for one in filters]
    if len(each) == 1:
        return each[0]
    return (lambda event: any(matches(event) for matches in each)) if each else (lambda _: True)


def _all(conditions: Sequence[Match]) -> Match:
    if len(conditions) == 1:
        return conditions[0]
    return lambda event: all(holds(event) for holds in conditions)


def _conditions(one: pb.EventFilter, reserved: Collection[str]) -> Iterator[Match]:
    """What an event has to fulfil to match a filter."""
    if types := frozenset(one.types):
        yield lambda event: event.type in types
    if prefixes := tuple(one.type_prefixes):
        yield lambda event: event.type.startswith(prefixes)
    if one.own_types_only:
        yield lambda event: event.type.partition(".")[0] not in reserved
    if kinds := frozenset(one.entity_kinds):
        yield lambda event: event.entity_kind in kinds
    if entities := _pairs(one.entities):
        yield lambda event: (event.entity_kind, event.entity_id) in entities
    if targets := _pairs(one.targets):
        yield lambda event: any((target.kind, target.id) in targets for target in event.targets)
    if actors := frozenset(one.actors):
        yield lambda event: event.actor in actors
    if users := frozenset(one.on_behalf_of):
        yield lambda event: event.on_behalf_of in users
    if outcomes := frozenset(one.outcomes):
        yield lambda event: event.outcome in outcomes
    if one.HasField("create_time"):
        yield from _in_range(one.create_time)


def _pairs(targets: Sequence[pb.EventTarget]) -> frozenset[tuple[str, str]]:
    return frozenset((target.kind, target.id) for target in targets)


def _in_range(limits: TimeRange) -> Iterator[Match]:
    if limits.HasField("start_time"):
        start = limits.start_time.ToMicroseconds()
        yield lambda event: event.create_time.ToMicroseconds() >= start
    if limits.HasField("end_time"):
        end = limits.end_time.ToMicroseconds()
        yield lambda event: event.create_time.ToMicroseconds() < end
