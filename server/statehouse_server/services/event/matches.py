"""The statements that read the matches of filters from a feed.

Each branch finds the numbers of its first matches. Those that come first in all branches together are then read.

The conditions compare the columns of an index together with the number, as in `(type, sequence) > ('a', 7)`, and so do
the orders. So PostgreSQL can use no other index, whatever it expects about the frequency of a value.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from statehouse.v1 import event_pb2 as pb

from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.mapping import MessageRowFactory
from statehouse_server.services.event.filters import BLOCK, Branch, parameter

TARGETS = "target_texts"
"""The extra column with the targets of an event: kinds and ids in turn."""
COLUMNS = (
    "events.project_id, events.sequence, events.type, events.entity_kind, events.entity_id, events.entity_version,"
    " events.changed_fields, events.actor, events.on_behalf_of, events.outcome, events.reason,"
    f" events.payload_json::text AS payload_json, events.request_id, events.peer, events.client_address,"
    f" events.user_agent, events.whole, events.create_time, events.targets AS {TARGETS}"
)
ROWS = MessageRowFactory(pb.Event, extra_column=TARGETS)
SCOPE = "events.project_id = %(project_id)s"


@dataclass(frozen=True)
class Lead:
    """The index of a field."""

    columns: tuple[str, ...]
    """Its columns between the project and the number."""
    parameters: tuple[str, ...]
    """The parameters with their values."""
    condition: str = ""
    """The condition of a partial index."""
    table: str = "events"


LEADS: Mapping[str, Lead] = {
    "entities": Lead(("entity_kind", "entity_id"), ("entities_kind", "entities_id")),
    "targets": Lead(("kind", "id"), ("targets_kind", "targets_id"), table="event_targets"),
    "on_behalf_of": Lead(("on_behalf_of",), ("on_behalf_of",), "events.on_behalf_of IS NOT NULL"),
    "outcomes": Lead(("outcome",), ("outcomes",), "events.outcome <> 'SUCCESS'"),
    "types": Lead(("type",), ("types",)),
    "actors": Lead(("actor",), ("actors",)),
    "entity_kinds": Lead(("entity_kind",), ("entity_kinds",), "events.entity_kind IS NOT NULL"),
}
CONDITIONS: Mapping[str, str] = {
    "types": "events.type = ANY(%({0}types)s::text[])",
    "prefixes": "EXISTS (SELECT FROM unnest(%({0}prefixes)s::text[]) AS prefix (text)"
    " WHERE starts_with(events.type, prefix.text))",
    "own_types_only": "events.own = %({0}own_types_only)s",
    "entity_kinds": "events.entity_kind = ANY(%({0}entity_kinds)s::text[])",
    "entities_kind": "(events.entity_kind, events.entity_id) IN"
    " (SELECT * FROM unnest(%({0}entities_kind)s::text[], %({0}entities_id)s::text[]))",
    "targets_kind": "EXISTS (SELECT FROM event_targets WHERE event_targets.project_id = %(project_id)s"
    " AND event_targets.sequence = events.sequence AND (event_targets.kind, event_targets.id) IN"
    " (SELECT * FROM unnest(%({0}targets_kind)s::text[], %({0}targets_id)s::text[])))",
    "actors": "events.actor = ANY(%({0}actors)s::text[])",
    "on_behalf_of": "events.on_behalf_of = ANY(%({0}on_behalf_of)s::text[])",
    "outcomes": "events.outcome = ANY(%({0}outcomes)s::text[])",
    "start_time": "events.create_time >= %({0}start_time)s",
    "end_time": "events.create_time < %({0}end_time)s",
}
"""The conditions by parameter."""


@lru_cache(256)
def matches(branches: tuple[Branch, ...], *, ascending: bool) -> Statement:
    """The statement that reads the first matches of some branches."""
    direction = "ASC" if ascending else "DESC"
    named = " or ".join(" and ".join(one.names) or "all" for one in branches)
    if len(branches) == 1 and not branches[0].lead:
        query = _looked_through(COLUMNS, branches[0], 0, direction)
    else:
        found = "\nUNION\n".join(f"({_branch(one, number, direction)})" for number, one in enumerate(branches))
        first = f"SELECT matched.sequence\nFROM (\n{found}\n) AS matched\n{_page('matched', direction)}"
        query = (
            f"SELECT {COLUMNS}\nFROM events\nWHERE {SCOPE} AND events.sequence = ANY(ARRAY(\n{first}\n))\n"
            f"ORDER BY events.sequence {direction}"
        )
    # Clients can choose any number of combinations.
    return Statement(f"list_events({named}) {direction}", query, ROWS, prepared=len(branches) == 1)


def _branch(branch: Branch, number: int, direction: str) -> str:
    """The numbers of the first matches of a branch."""
    if branch.lead in LEADS:
        return _by_values(branch, LEADS[branch.lead], number, direction)
    if branch.lead == "create_time":
        return _by_blocks(branch, number, direction)
    return _looked_through("events.sequence", branch, number, direction)


def _looked_through(columns: str, branch: Branch, number: int, direction: str) -> str:
    """Matches in the feed, or among the events of own types."""
    own = ["events.own"] if branch.lead == "own_types_only" else []
    where = [SCOPE, *own, *_between(number), *_others(branch, number)]
    return f"SELECT {columns}\nFROM events\nWHERE {' AND '.join(where)}\n{_page('events', direction)}"


def _by_values(branch: Branch, lead: Lead, number: int, direction: str) -> str:
    """Matches by an index that is read once for each value."""
    table = lead.table
    names = [f"value_{index}" for index in range(len(lead.columns))]
    columns = ", ".join([*(f"{table}.{name}" for name in lead.columns), f"{table}.sequence"])
    chosen = ", ".join(f"chosen.{name}" for name in names)
    where = [
        f"{table}.project_id = %(project_id)s",
        f"({columns}) > ({chosen}, %({parameter(number, 'low')})s::bigint)",
        f"({columns}) < ({chosen}, %({parameter(number, 'high')})s::bigint)",
        *([lead.condition] if lead.condition else []),
        *_others(branch, number),
    ]
    others = _others(branch, number)
    join = f"\nJOIN events ON {SCOPE} AND events.sequence = {table}.sequence" if others and table != "events" else ""
    order = ", ".join(f"{column} {direction}" for column in columns.split(", "))
    values = ", ".join(f"%({parameter(number, name)})s::text[]" for name in lead.parameters)
    return (
        f"SELECT DISTINCT found.sequence\nFROM unnest({values}) AS chosen ({', '.join(names)})\n"
        f"CROSS JOIN LATERAL (\nSELECT {table}.sequence\nFROM {table}{join}\nWHERE {' AND '.join(where)}\n"
        f"ORDER BY {order}\nLIMIT %(limit)s\n) AS found\n{_page('found', direction)}"
    )


def _by_blocks(branch: Branch, number: int, direction: str) -> str:
    """Matches in the blocks with events in a range of time."""
    low, high = parameter(number, "low"), parameter(number, "high")
    block = "event_blocks.block"
    inner = [
        SCOPE,
        f"events.sequence > GREATEST({block} * {BLOCK} - 1, %({low})s::bigint)",
        f"events.sequence < LEAST(({block} + 1) * {BLOCK}, %({high})s::bigint)",
        *_others(branch, number),
    ]
    outer = ["event_blocks.project_id = %(project_id)s"]
    outer += [f"{block} >= %({low})s::bigint / {BLOCK}", f"{block} <= %({high})s::bigint / {BLOCK}"]
    bounds = {"start_time": "event_blocks.last_time >=", "end_time": "event_blocks.first_time <"}
    outer += [f"{bound} %({parameter(number, end)})s" for end, bound in bounds.items() if end in branch.names]
    return (
        f"SELECT found.sequence\nFROM event_blocks\nCROSS JOIN LATERAL (\nSELECT events.sequence\nFROM events\n"
        f"WHERE {' AND '.join(inner)}\n{_page('events', direction)}\n) AS found\nWHERE {' AND '.join(outer)}\n"
        f"ORDER BY {block} {direction}, found.sequence {direction}\nLIMIT %(limit)s"
    )


def _between(number: int) -> Sequence[str]:
    """The conditions for the numbers that are looked through."""
    return [
        f"events.sequence > %({parameter(number, 'low')})s::bigint",
        f"events.sequence < %({parameter(number, 'high')})s::bigint",
    ]


def _others(branch: Branch, number: int) -> Sequence[str]:
    """The conditions of the fields that do not lead."""
    return list(_conditions(branch, number))


def _conditions(branch: Branch, number: int) -> Iterator[str]:
    leading = LEADS[branch.lead].parameters if branch.lead in LEADS else (branch.lead,)
    for name in branch.names:
        if name in CONDITIONS and name not in leading:
            yield CONDITIONS[name].format(parameter(number, ""))


def _page(table: str, direction: str) -> str:
    return f"ORDER BY {table}.sequence {direction}\nLIMIT %(limit)s"
