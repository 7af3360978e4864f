"""Includes: what a response contains along with entities, read in one statement for all of them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from google.protobuf.message import Message

from statehouse_server.descriptors import snake
from statehouse_server.errors import ResultTooLarge
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.masks import ReadMask, paths_of
from statehouse_server.resource.paging import message_bytes

MAX_INCLUDED = 10_000
"""Limit of what is included in one response."""


@dataclass(frozen=True)
class Include:
    """What the responses of an entity's methods can contain along with it."""

    name: str
    """The field of the response. The field `include_<name>` of the request asks for it."""
    entity: Entity
    """What is included."""
    owner: str
    """Its field with the id of the entity that it is included with, which is always read."""
    statements: Mapping[int, Statement]
    """The statement for each value of `include_<name>`. It has the parameters `project_id`, `ids` and `limit`, and
    returns what belongs to the entities with these ids, in the order of the ids. Of each it returns at most `each`."""
    instead: str
    """The sentence on the method that returns the same by itself."""
    nested: Mapping[str, Entity] = field(default_factory=dict)
    """The fields of what is included that contain entities."""
    each: int = 0
    """How much is included of each entity at most; 0 for all. The field `truncated_<owner>s` of the response has the
    ids of those that have more."""

    def read(self, ctx: CallContext, request: Any, owners: Sequence[Any]) -> "Included":
        """What a request asks for along with these entities. Raises ResultTooLarge if it does not fit into a response
        with the first one.

        Reads one more than a response can hold, to detect that there is more. What belongs to the last one that was
        read is then not complete.
        """
        mask = ReadMask.of(self.entity, paths_of(request, self.name), **self.nested)
        statement = self.statements.get(int(getattr(request, f"include_{self.name}")))
        if statement is None or not owners:
            return Included(len(owners))
        params = {"project_id": request.project_id, "ids": [one.id for one in owners], "limit": MAX_INCLUDED + 1}
        params |= {"each": self.each + 1} if self.each else {}
        masked = ctx.reading(mask.along([self.owner]))
        found, complete = statement.fetch_within(masked, params, ctx.answer_bytes, message_bytes)
        too_many = len(found) > MAX_INCLUDED
        incomplete = getattr(found[-1], self.owner) if too_many or not complete else ""
        fitting = self._fitting(owners, found, incomplete, ctx.answer_bytes)
        if not fitting:
            raise self._too_large(owners[0], *((MAX_INCLUDED, "items") if too_many else (ctx.answer_bytes, "bytes")))
        kept = {one.id for one in owners[:fitting]}
        return Included(fitting, self._fields([row for row in found if getattr(row, self.owner) in kept]))

    def _fields(self, rows: Sequence[Message]) -> dict[str, Any]:
        """The fields of the response for these rows, of which each entity may have one more than is included."""
        if not self.each:
            return {self.name: rows}
        counts: Counter[str] = Counter()
        included = []
        for row in rows:
            counts[getattr(row, self.owner)] += 1
            if counts[getattr(row, self.owner)] <= self.each:
                included.append(row)
        truncated = [id_ for id_, count in counts.items() if count > self.each]
        return {self.name: included, f"truncated_{self.owner}s": truncated}

    def _fitting(self, owners: Sequence[Any], found: Sequence[Any], incomplete: str, limit: int) -> int:
        """The number of entities that fit into a response of at most `limit` bytes with what belongs to them."""
        sizes = {one.id: message_bytes(one) + 8 for one in owners}
        for row in found:
            sizes[getattr(row, self.owner)] += message_bytes(row) + 8
        used = 0
        for number, one in enumerate(owners):
            used += sizes[one.id]
            if one.id == incomplete or used > limit:
                return number
        return len(owners)

    def _too_large(self, owner: Any, limit: int, unit: str) -> ResultTooLarge:
        kind = snake(owner.DESCRIPTOR.name)
        message = f"The {kind} {owner.id} and its {self.name} have more than {limit} {unit}. {self.instead}"
        return ResultTooLarge(message, entity_kind=kind, entity_id=owner.id, limit=limit)


@dataclass(frozen=True)
class Included:
    """What a response contains along with the first entities of a page."""

    fitting: int
    """The number of entities that fit into the response together with it."""
    fields: Mapping[str, Any] = field(default_factory=dict)
    """The fields of the response for it."""
