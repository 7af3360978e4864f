"""Batches: several entities that are stored in one statement, all or none. An upsert that has to look at what is stored
is a batch of one."""

from collections.abc import Sequence
from typing import Any

import psycopg
from google.protobuf.message import Message

from statehouse_server.errors import InvalidRequest, SerializationFailure, StatehouseError
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.driver_errors import translate
from statehouse_server.resource.entity import stored_label
from statehouse_server.resource.repository import Repository
from statehouse_server.resource.sql import ANY_TRANSITION
from statehouse_server.resource.transitions import Step
from statehouse_server.resource.violations import violating_index


class Batches:
    """Stores entities of one kind."""

    def __init__(self, repository: Repository) -> None:
        self._repository = repository
        self._entity = repository.entity
        self._refusals = repository.refusals

    def create(self, ctx: CallContext, items: Sequence[Any]) -> list[Message]:
        """Insert all or none, in one statement. Returns them in the given order."""
        with ctx.transaction():
            created = self._store(ctx, "create_many", items, frozenset())
            for index, item in enumerate(items):
                if item.id not in created:
                    raise self._refusals.of_owner(ctx, item).of_element(self._entity.table, index)
            return [created[item.id] for item in items]

    def upsert_one(self, ctx: CallContext, item: Any, *, any_transition: bool = False) -> Message:
        """Insert an entity, or replace every field that a client may set.

        Its status changes along the transition table, unless `any_transition` is set or the project is open.
        """
        if not item.id or item.version:
            return self.upsert(ctx, [item], any_transition=any_transition, path=self._entity.name)[0]
        params = self._repository.scope(item) | self._repository.item_params([item])[0]
        changed = self._repository.store(ctx, _upsert("upsert", any_transition), params)
        if changed is None and not any_transition and self._refusals.is_open(ctx, params):
            # Not known before, since ON CONFLICT cannot ask: Citus refuses subqueries there.
            changed = self._repository.store(ctx, _upsert("upsert", True), params)
        if changed is None:
            raise self._refusals.of_change(ctx, item, _replacing(item, any_transition), replaced=self._entity.name)
        return changed

    def upsert(
        self, ctx: CallContext, items: Sequence[Any], *, any_transition: bool = False, path: str = ""
    ) -> list[Message]:
        """Upsert all or none, in one statement, after locking the existing ones in the order of their ids.

        `path` is the path of a single item in the request. Without it, the items are a repeated field.
        """
        for index, item in enumerate(items):
            if item.version and not item.id:
                raise InvalidRequest(f"{path or f'{self._entity.table}[{index}]'}.id", "is required if version is set")
        with ctx.transaction():
            scope = self._repository.scope(items[0])
            ids = [item.id for item in items if item.id]
            locked = self._repository.statement("lock_many").fetch_all(ctx, {**scope, "ids": ids})
            stored: dict[str, int] = {id_: version for id_, version, _ in locked}
            any_transition = any_transition or any(is_open for *_, is_open in locked)
            self._require_versions(ctx, items, stored, path)
            changed = self._store(ctx, _upsert("upsert_many", any_transition), items, frozenset(stored), path)
            for index, item in enumerate(items):
                row = changed.get(item.id)
                if row is None:
                    raise self._unreplaced(ctx, item, index, path, any_transition=any_transition)
                if row.version > 1 and row.id not in stored:
                    raise SerializationFailure
            return [changed[item.id] for item in items]

    def _require_versions(self, ctx: CallContext, items: Sequence[Any], stored: dict[str, int], path: str) -> None:
        """Raise NotFound or VersionMismatch unless the stored items have the versions that are asked for.

        It is not a part of the statement, where Citus does not support parameters. The rows are locked, so they cannot
        change meanwhile.
        """
        for index, item in enumerate(items):
            if item.version and item.id not in stored:
                raise self._of_element(self._repository.not_found(item.id), index, path)
            if item.version and item.version != stored[item.id]:
                self._refusals.require_project(ctx, self._repository.scope(item))
                raise self._unreplaced(ctx, item, index, path)

    def _unreplaced(
        self, ctx: CallContext, item: Any, index: int, path: str, *, any_transition: bool = False
    ) -> StatehouseError:
        """The reason why an item of an upsert was not stored."""
        where = path or f"{self._entity.table}[{index}]"
        refusal = self._refusals.of_change(ctx, item, _replacing(item, any_transition), replaced=where)
        if not path and "entity_id" not in refusal.metadata:
            refusal.metadata |= {"entity_kind": self._entity.name, "entity_id": item.id}
        return self._of_element(refusal, index, path)

    def _of_element(self, error: StatehouseError, index: int, path: str) -> StatehouseError:
        """Add the index to the error of an item of a batch. A single item with its own path does not need it."""
        return error if path else error.of_element(self._entity.table, index)

    def _store(
        self, ctx: CallContext, name: str, items: Sequence[Any], stored: frozenset[str], path: str = ""
    ) -> dict[str, Any]:
        """Run a statement that stores items. Returns those that it stored, by id."""
        try:
            params = self._arrays(items, stored)
            if self._entity.lock_inputs:
                self._entity.lock_inputs(ctx, params)
            rows = self._repository.apply(ctx, self._repository.statement(name), params).fetchall()
        except psycopg.IntegrityError as error:
            index = violating_index(items, error)
            if index is None:
                raise
            refused = translate(error).about({name: getattr(items[index], name) for name in self._entity.fields})
            raise self._of_element(refused, index, path) from error
        return {row.id: row for row in rows}

    def _arrays(self, items: Sequence[Any], stored: frozenset[str]) -> dict[str, Any]:
        """An array for each column, in the order of the ids, so that concurrent batches lock rows in the same order.

        `unnest` fills missing elements with NULL: a column that no item has is an empty array.
        """
        params = sorted(self._repository.item_params(items, stored), key=lambda one: str(one["id"]))
        arrays: dict[str, Any] = {name: [one[name] for one in params] for name in params[0]}
        empty: dict[str, Any] = {name: [] for name, values in arrays.items() if values.count(None) == len(values)}
        return arrays | empty | self._repository.scope(items[0])


def _upsert(verb: str, any_transition: bool) -> str:
    """The name of an upsert, with or without the transition table."""
    return f"{verb}:{ANY_TRANSITION}" if any_transition else verb


def _replacing(item: Message, any_transition: bool) -> Step:
    """The change of the status that an upsert asks for."""
    return Step(stored_label(item), any_transition=any_transition, may_stay=True)
