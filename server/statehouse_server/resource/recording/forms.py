"""The forms of statements that write the events of what they change."""

import re
from collections.abc import Iterator, Sequence

from statehouse_server.resource.entity import Entity
from statehouse_server.resource.recording.changes import KINDS, Change, changes_in
from statehouse_server.resource.recording.events import insertion
from statehouse_server.resource.references import Reference, references, referring_first


def recorded(text: str, *, quietly: bool = False) -> str:
    """The form of a statement that writes the events of what it changes. The same text if it changes no entity.

    `quietly` leaves out the events that would never be written where no setting asks for them: PostgreSQL would prepare
    their expressions at each execution.
    """
    told = [change for change in changes_in(text) if not (quietly and change.is_quiet)]
    for number, change in reversed([*enumerate(told, start=1)]):
        text = (_nested if change.nested else _outer)(text, change, f"change_{number}", f"event_{number}")
    return text


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
    parts = {rows: statement, event: insertion(change, rows)}
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
        along = Change(entity, "DELETE", 0, 0, 0, {}, frozenset(), replaces=False, nested=True)
        parts[f"{event}_{entity.name}"] = insertion(along, name)
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
