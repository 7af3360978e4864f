"""Filters of events: how the matches of each are found.

Each filter is read by one index, in the order of the feed: that of the field that is expected to have the fewest
matches, once for each of its values. What the other fields of the filter ask for is looked up in each event that is
found so. How much is read depends on the size of the page and on the number of values, and not on the size of the feed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from statehouse.v1 import event_pb2 as pb

from statehouse_server.descriptors import enum_labels
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.statements import StatementSet

MOST_TYPES = 500
"""The number of types up to which the events of a prefix are found type by type. With more, the feed is looked
through."""
BLOCK = 1000
"""Events of a block of the feed."""
OUTCOMES = enum_labels(pb.EventOutcome.DESCRIPTOR)
SUCCESS = OUTCOMES[pb.EVENT_OUTCOME_SUCCESS]
LEADS = (
    "entities",
    "targets",
    "on_behalf_of",
    "outcomes",
    "types",
    "actors",
    "entity_kinds",
    "own_types_only",
    "create_time",
)
"""The fields by which matches can be found, the one that is expected to have the fewest first."""
PAIRS = ("entities", "targets")
"""The fields whose values are a kind and an id."""
ENDS = ("start_time", "end_time")


class FilterStatements(StatementSet, stem="event_filter"):
    list_event_types: Statement
    find_blocks: Statement


SQL = FilterStatements()


@dataclass(frozen=True)
class Window:
    """The numbers that are looked through. Neither end belongs to them."""

    low: int
    high: int
    ascending: bool


@dataclass(frozen=True)
class Branch:
    """A filter, or the whole feed without one: how its matches are found."""

    lead: str
    """The field whose index is read; empty to look through the feed."""
    names: tuple[str, ...]
    """The names of the parameters of all its fields."""


@dataclass(frozen=True)
class Search:
    """What the filters of a request ask for. Without a branch, nothing can match."""

    branches: tuple[Branch, ...]
    parameters: Mapping[str, Any]


def search(ctx: CallContext, project_id: str, filters: Sequence[pb.EventFilter], window: Window) -> Search:
    """What filters ask for in a window of a feed."""
    parameters: dict[str, Any] = {"project_id": project_id}
    branches: list[Branch] = []
    for one in filters or [pb.EventFilter()]:
        found = _branch(ctx, project_id, one, window)
        if found is not None:
            branch, values = found
            parameters |= {parameter(len(branches), name): value for name, value in values.items()}
            branches.append(branch)
    return Search(tuple(branches), parameters)


def parameter(number: int, name: str) -> str:
    """The name of a parameter of one of the branches."""
    return f"filter_{number}_{name}"


def _branch(
    ctx: CallContext, project_id: str, one: pb.EventFilter, window: Window
) -> tuple[Branch, Mapping[str, Any]] | None:
    """The branch of a filter and its parameters; None if nothing matches it."""
    values = _values(one)
    if "prefixes" in values:
        values |= _types(ctx, project_id, values)
    narrowed = _narrowed(ctx, project_id, values, window)
    if narrowed is None or values.get("types") == []:
        return None
    lead = next((name for name in LEADS if _leads(name, values)), "")
    return Branch(lead, tuple(values)), values | {"low": narrowed.low, "high": narrowed.high}


def _leads(name: str, values: Mapping[str, Any]) -> bool:
    """Whether the index of a field leads to the matches of a filter."""
    if name == "create_time":
        return any(end in values for end in ENDS)
    if name == "outcomes":
        return SUCCESS not in values.get(name, [SUCCESS])
    return name in values or f"{name}_kind" in values


def _values(one: pb.EventFilter) -> dict[str, Any]:
    """The parameters of a filter, each value once."""
    values: dict[str, Any] = {
        "types": _distinct(one.types),
        "prefixes": _distinct(one.type_prefixes),
        "entity_kinds": _distinct(one.entity_kinds),
        "actors": _distinct(one.actors),
        "on_behalf_of": _distinct(one.on_behalf_of),
        "outcomes": _distinct(OUTCOMES[number] for number in one.outcomes),
        "own_types_only": one.own_types_only,
    }
    for name in PAIRS:
        pairs = _distinct((target.kind, target.id) for target in getattr(one, name))
        values |= {f"{name}_kind": [kind for kind, _ in pairs], f"{name}_id": [id_ for _, id_ in pairs]}
    values |= {field.name: time for field, time in one.create_time.ListFields()}
    return {name: value for name, value in values.items() if value or name in ENDS}


def _distinct(values: Any) -> list[Any]:
    return list(dict.fromkeys(values))


def _types(ctx: CallContext, project_id: str, values: dict[str, Any]) -> Mapping[str, Any]:
    """The types of a filter that has prefixes, in the place of these. There are none in it if they are too many."""
    prefixes = values.pop("prefixes")
    if "types" in values:
        return {"types": [name for name in values["types"] if name.startswith(tuple(prefixes))]}
    params = {"project_id": project_id, "prefixes": prefixes, "limit": MOST_TYPES + 1}
    types = [name for (name,) in SQL.list_event_types.fetch_all(ctx, params)]
    return {"types": types} if len(types) <= MOST_TYPES else {"prefixes": prefixes}


def _narrowed(ctx: CallContext, project_id: str, values: Mapping[str, Any], window: Window) -> Window | None:
    """The part of a window around what is in the range of time of a filter; None if that is empty."""
    times = {end: values.get(end) for end in ENDS}
    if not any(end in values for end in ENDS):
        return window
    blocks = {"project_id": project_id, "low": window.low // BLOCK, "high": window.high // BLOCK}
    first, last = SQL.find_blocks.fetch_one(ctx, times | blocks)
    if first is None:
        return None
    return Window(max(window.low, first * BLOCK - 1), min(window.high, (last + 1) * BLOCK), window.ascending)
