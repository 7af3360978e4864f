"""Readers: the generic statements that read an entity by its id, or by its name or slug."""

from collections.abc import Mapping, Sequence
from functools import cache, partial
from typing import Any

from google.protobuf.message import Message

from statehouse_server.errors import MAX_VALUE_LENGTH, AmbiguousId, NotFound
from statehouse_server.ids import is_uuid, uuid_beginning
from statehouse_server.postgres.context import CallContext
from statehouse_server.resource import sql as entity_sql
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.mapping import MessageRowFactory
from statehouse_server.resource.paging import answer_too_large, message_bytes

CANDIDATES = 10


class Reader:
    """Reads one entity from its table. Each statement is built once, and has a name."""

    def __init__(self, entity: Entity) -> None:
        self.entity = entity
        self.rows = MessageRowFactory(entity.message)
        self.statement = cache(partial(entity_sql.statement, entity, self.rows))

    def find(self, ctx: CallContext, key: Mapping[str, Any]) -> Message | None:
        """The entity with exactly this id, or None. Also returns deleted entities."""
        return self.statement("get").fetch_one(ctx, key)  # type: ignore[no-any-return]

    def get(self, ctx: CallContext, key: Mapping[str, Any]) -> Message:
        """The entity with exactly this id, or the only one whose id is a UUID that begins with it. Raises NotFound,
        AmbiguousId."""
        found = self.find(ctx, key)
        if found is None and (id_ := self._id_beginning_with(ctx, key)):
            found = self.find(ctx, {**key, "id": id_})
        if found is None:
            raise self.not_found(str(key[self.entity.key[-1]]))
        return found

    def get_by(self, ctx: CallContext, scope: Mapping[str, Any], field: str, value: str) -> Message:
        """The entity whose unique name or slug is exactly this and that is not deleted. Raises NotFound."""
        found: Message | None = self.statement(f"get_by_{field}").fetch_one(ctx, {**scope, field: value})
        if found is None:
            raise self.not_found_by(field, value)
        return found

    def _id_beginning_with(self, ctx: CallContext, key: Mapping[str, Any]) -> str:
        """The only UUID that begins with the id in a key; empty if there is none. Raises AmbiguousId.

        With a row lock there is none: if SKIP LOCKED skips the entity, the call must not return another one.
        """
        given = str(key.get("id", ""))
        beginning = uuid_beginning(given)
        if not beginning or is_uuid(given) or ctx.row_lock:
            return ""
        params = {**key, "start": beginning, "end": beginning + "\x7f", "limit": CANDIDATES}
        candidates = [id_ for (id_,) in self.statement("find_ids").fetch_all(ctx, params)]
        if len(candidates) > 1:
            ids = ", ".join(candidates)
            raise AmbiguousId(f"Several ids begin with {given}: {ids}.", candidates=ids)
        return candidates[0] if candidates else ""

    def lock(self, ctx: CallContext, key: Mapping[str, Any]) -> Message:
        """The entity with exactly this id, locked until the transaction ends. Raises NotFound."""
        found = self.find(ctx.locking("FOR NO KEY UPDATE"), key)
        if found is None:
            raise self.not_found(str(key[self.entity.key[-1]]))
        return found

    def get_many(
        self, ctx: CallContext, scope: Mapping[str, Any], ids: Sequence[str], *, allow_missing: bool = False
    ) -> list[Message]:
        """The entities with these ids, in their order. Raises NotFound, which names the missing ids unless they are
        allowed, and ResultTooLarge."""
        params = {**scope, "ids": ids, "limit": len(ids)}
        rows, complete = self.statement("get_many").fetch_within(ctx, params, ctx.answer_bytes, message_bytes)
        if not complete:
            raise answer_too_large("Ask for fewer per call.", limit=ctx.answer_bytes)
        found = {row.id: row for row in rows}
        missing = [id_ for id_ in ids if id_ not in found]
        if missing and not allow_missing:
            raise self.not_found(*missing)
        return [found[id_] for id_ in ids if id_ in found]

    def not_found_by(self, field: str, value: str) -> NotFound:
        """The error for a missing entity that was asked for by its unique name or slug."""
        message = f"There is no {self.entity.noun} with the {field} {value}."
        return NotFound(message, entity_kind=self.entity.name, field=field, value=value)

    def not_found(self, *ids: str) -> NotFound:
        """The error for missing entities. Names the first ones."""
        named = ids[:CANDIDATES]
        while len(", ".join(named)) > MAX_VALUE_LENGTH:
            named = named[:-1]
        names = ", ".join(named or [ids[0][:MAX_VALUE_LENGTH]])
        where = " in this project" if self.entity.of_project else ""
        return NotFound(
            f"There is no {self.entity.noun} {names}{where}.", entity_kind=self.entity.name, entity_id=names
        )
