"""The changes of entities in the texts of statements."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile
from typing import NamedTuple

from statehouse_server.resource.entity import Entity

KINDS: dict[str, Entity] = {}
"""The entities with a version, by their tables."""
TOKEN = re.compile(r"%\(\w+\)[sbt]|'(?:[^']|'')*'|\"[^\"]*\"|[A-Za-z_][\w.]*|[()=,]")


def record_changes_of(entities: Iterable[Entity]) -> None:
    """From now on, changes of these entities are recorded, if they have versions."""
    KINDS.update({entity.table: entity for entity in entities if entity.recorded and "version" in entity.fields})


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
    inserted: frozenset[str]
    """The columns that an INSERT gives values to. The others have their default, or are NULL."""
    replaces: bool
    """Whether it is an INSERT that may change a row that is there."""
    nested: bool
    """Whether it stands in a WITH clause."""

    @property
    def makes_version(self) -> bool:
        """Whether it begins, changes or ends a version."""
        return self.verb != "UPDATE" or "version" in self.assigned

    @property
    def may_be_quiet(self) -> bool:
        """Whether it may be one that is recorded only where a setting asks for it."""
        return self.verb == "UPDATE" and self.entity.quiet in self.assigned

    @property
    def is_quiet(self) -> bool:
        """Whether it is one in any case."""
        return self.may_be_quiet and self.assigned[self.entity.quiet].startswith("clock.moment,")


def changes_in(text: str) -> list[Change]:
    """The changes of versions in the text of a statement."""
    return [change for change in _changes(text) if change.makes_version]


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
        _inserted(tokens) if first.text == "INSERT" else frozenset(),
        replaces=any(one.text == "DO" and other.text == "UPDATE" for one, other in pairwise(own)),
        nested=first.depth > 0,
    )


def _inserted(tokens: Sequence[Token]) -> frozenset[str]:
    """The columns in the parentheses after `INSERT INTO table`."""
    words = (token.text for token in tokens[4:])
    return frozenset(takewhile(lambda word: word != ")", words)) - {","}


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
