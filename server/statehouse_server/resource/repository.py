"""Repositories: the generic statements of every entity.

Each statement is built once and has a name. A change is one statement, with its conditions in the WHERE clause. Only if
it returns no row, `Refusals` finds out why.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import cached_property
from typing import Any

import psycopg
from google.protobuf.message import Message

from statehouse_server.config import Config
from statehouse_server.descriptors import enum_labels
from statehouse_server.errors import SerializationFailure
from statehouse_server.ids import new_id
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.driver_errors import translate
from statehouse_server.postgres.execution import Result
from statehouse_server.postgres.statements import Statement
from statehouse_server.principal import SYSTEM_PROJECT
from statehouse_server.resource.cycles import guarded, require_other
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.hiding import Hiding
from statehouse_server.resource.mapping import compile_writer
from statehouse_server.resource.reading import Reader
from statehouse_server.resource.recording.forms import takes_along
from statehouse_server.resource.refusals import Refusals
from statehouse_server.resource.sql import ALONE, MERGE, NUMBERED
from statehouse_server.resource.transitions import NO_STEP, Step
from statehouse_server.resource.violations import explained, unreferenced


class Repository(Reader):
    """One entity in its table. What is deleted and can be undeleted is kept for `retention_days`, and the `hidden`
    entities with it."""

    def __init__(
        self, entity: Entity, retention_days: float = Config.retention_days, hidden: Sequence[Entity] = ()
    ) -> None:
        super().__init__(entity)
        self.hiding = Hiding(entity, hidden)
        self.retention_days = retention_days
        self.refusals = Refusals(self)
        self.write = compile_writer(entity.message, entity.item_fields)

    def create(self, ctx: CallContext, item: Message, made: Mapping[str, Any] | None = None) -> Message:
        """Insert an entity. Its id may be empty. `made` are those of its `insert_parameters` that the server makes."""
        require_other(self.entity, item)
        self._ask(ctx, item)
        params = self.scope(item) | self.item_params([item])[0] | dict(made or {})
        within = self.entity.numbered_within
        created = self._create_numbered(ctx, params) if params.get(within) else self._create(ctx, params)
        if created is None:
            raise self.refusals.of_owner(ctx, item)
        return created

    def update(
        self, ctx: CallContext, item: Message, fields: Sequence[str], server_values: Mapping[str, Any] | None = None
    ) -> Message:
        """Update these fields of the entity with the id of `item`. A `version` in it must be the stored one.

        A document whose name is marked by `MERGE` is a merge patch of the stored one. `server_values` are columns that
        the server changes along, with their values. Raises PermissionDenied for a field that the caller may not change,
        unless it has the stored value beside other fields: then it is left as it is.
        """
        fields = self._permitted(ctx, item, fields)
        server_values = server_values or {}
        params = {**self.write(item), **self.scope(item), **server_values, "version": item.version}  # type: ignore[attr-defined]
        new = {name: params[name] for name in fields if name in params}
        key = self._key(item)
        with self.guarded(ctx, key), self._refused(ctx, key, fields, new), self._without_cycle(ctx, item, fields):
            changed = self._change(ctx, f"update:{','.join(sorted([*fields, *server_values]))}", params)
            self._ask(ctx, changed)
        return changed

    def _permitted(self, ctx: CallContext, item: Message, fields: Sequence[str]) -> Sequence[str]:
        """The fields that the caller may change."""
        needed = self.entity.field_permissions
        closed = [name for name in fields if name in needed and not ctx.caller.may(needed[name], SYSTEM_PROJECT)]
        if not closed:
            return fields
        others = [name for name in fields if name not in closed]
        stored = self.find(ctx, self._key(item)) if others else None
        for name in closed:
            if stored is None or getattr(stored, name) != getattr(item, name):
                ctx.caller.require(needed[name], SYSTEM_PROJECT)
        return others

    def _key(self, item: Message) -> dict[str, Any]:
        return {column: getattr(item, column) for column in self.entity.key}

    def update_status(self, ctx: CallContext, key: Mapping[str, Any], step: Step, values: Mapping[str, Any]) -> Message:
        """Change the status, and replace the values of these fields ("" for none).

        A document whose name is marked by `MERGE` is a merge patch. A `version` in `key` must be the stored one.
        """
        assert self.entity.transitions is not None  # noqa: S101  only bound for entities with a table
        params = {
            "version": 0,
            **key,
            **{name.removeprefix(MERGE): value or None for name, value in values.items()},
            "status": step.target,
            "sources": step.sources(self.entity.transitions),
        }
        with self._refused(ctx, key, ["status"], {}):
            return self.change(ctx, self.statement(f"update_status:{','.join(sorted(values))}"), params, step)

    def delete(self, ctx: CallContext, key: Mapping[str, Any], version: int = 0) -> Message:
        """Delete an entity, or mark it as deleted if it can be undeleted, with what is hidden with it. Raises
        StillReferenced and NotTerminal."""
        in_steps = self.hiding or self._takes_along
        with self.guarded(ctx, key), ctx.transaction() if in_steps else nullcontext():
            if in_steps:  # From now on, nothing new can belong to it.
                self.find(ctx.locking("FOR UPDATE"), key)
            deleted = self._delete(ctx, key, version)
            self.hiding.hide(ctx, key.get("project_id", ""), [key[self.entity.key[-1]]])
        return deleted

    @cached_property
    def _takes_along(self) -> bool:
        return not self.entity.soft_deleted and takes_along(self.entity)

    def _delete(self, ctx: CallContext, key: Mapping[str, Any], version: int) -> Message:
        params = {**key, "version": version, "retention_days": self.retention_days}
        with unreferenced(self.entity, key):
            try:
                return self._change(ctx, "delete", params)
            except SerializationFailure:
                self.refusals.require_end(ctx, key)
                raise

    def purge(self, ctx: CallContext, key: Mapping[str, Any], version: int = 0) -> Message:
        """Remove an entity that could be undeleted, whether it is deleted or not. Raises StillReferenced."""
        with unreferenced(self.entity, key):
            purged: Message | None = self.apply(ctx, self.statement("purge"), {**key, "version": version}).fetchone()
        if purged is None:
            raise self.refusals.of_purge(ctx, key, version)
        return purged

    def undelete(self, ctx: CallContext, key: Mapping[str, Any], version: int = 0) -> Message:
        """Restore a deleted entity, with what is hidden with it. Raises AlreadyExists if it is not deleted, and Deleted
        if an owner is."""
        with self.hiding.transaction(ctx):
            restored = self._undelete(ctx, key, version)
            self.hiding.unhide(ctx, key.get("project_id", ""), [key[self.entity.key[-1]]])
        return restored

    def _undelete(self, ctx: CallContext, key: Mapping[str, Any], version: int) -> Message:
        with self._taken(ctx, key, {}):
            back: Message | None = self.apply(ctx, self.statement("undelete"), {**key, "version": version}).fetchone()
        if back is None:
            raise self.refusals.of_undeletion(ctx, key, version)
        return back

    def guarded(self, ctx: CallContext, key: Mapping[str, Any]) -> AbstractContextManager[Any]:
        """The stored entity, if its guard allows the block to change it. Until then nobody else does. Without a guard,
        nothing is asked. Raises NotFound, Deleted and PermissionDenied."""
        return self._locked(ctx, key) if self.entity.guard else nullcontext()

    @contextmanager
    def _locked(self, ctx: CallContext, key: Mapping[str, Any]) -> Iterator[Message]:
        with ctx.transaction():
            stored = self.find(ctx.locking("FOR UPDATE"), key)
            if stored is None:
                self.refusals.require_project(ctx, key)
                raise self.not_found(str(key[self.entity.key[-1]]))
            self._ask(ctx, stored)
            yield stored

    def _ask(self, ctx: CallContext, row: Message) -> None:
        """Raise PermissionDenied unless the guard of the entity allows a row."""
        if self.entity.guard:
            self.entity.guard(ctx, row)

    def _without_cycle(self, ctx: CallContext, item: Message, fields: Sequence[str]) -> AbstractContextManager[None]:
        """Raise Cycle if the block makes an entity refer to itself, over however many others, by one of these
        fields."""
        changed = [name for name in self.entity.acyclic if name in fields and getattr(item, name)]
        return guarded(ctx, self, item, changed) if changed else nullcontext()

    def _refused(
        self, ctx: CallContext, key: Mapping[str, Any], fields: Sequence[str], new: Mapping[str, Any]
    ) -> AbstractContextManager[None]:
        """Add to the error of a violated constraint the value that was refused, when these fields are changed."""
        return explained(new) if self.entity.unique_within.isdisjoint(fields) else self._taken(ctx, key, new)

    @contextmanager
    def _taken(self, ctx: CallContext, key: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[None]:
        """Add to the error of a violated unique key the value that is taken: one of the `new` ones, or a stored one.
        The block changes something by one statement."""
        try:
            with ctx.savepoint():
                yield
        except psycopg.IntegrityError as error:
            stored = self.find(ctx, key)
            values = {name: getattr(stored, name) for name in self.entity.fields} if stored else {}
            raise translate(error).about({**values, **new}) from error

    # Statements

    def change(
        self, ctx: CallContext, statement: Statement, params: Mapping[str, Any], step: Step = NO_STEP
    ) -> Message:
        """Run a statement that changes one entity; `step` is the change of its status, if it makes one. If nothing
        changed, raises the reason."""
        changed: Message | None = self.apply(ctx, statement, params).fetchone()
        if changed is not None:
            return changed
        asked = (*self.entity.key, *(name for name in (*self.entity.owners, *self.entity.held) if name in params))
        item = self.entity.message(**{column: params[column] for column in asked}, version=params["version"])
        raise self.refusals.of_change(ctx, item, step)

    def _change(self, ctx: CallContext, name: str, params: Mapping[str, Any]) -> Message:
        return self.change(ctx, self.statement(name), params)

    def store(self, ctx: CallContext, name: str, params: Mapping[str, Any]) -> Message | None:
        """Run a statement that stores an item with these parameters. None if it stored nothing."""
        with explained(params):
            return self.apply(ctx, self.statement(name), params).fetchone()  # type: ignore[no-any-return]

    def _create(self, ctx: CallContext, params: Mapping[str, Any]) -> Message | None:
        """Insert an entity that gets no number."""
        return self.store(ctx, f"create:{ALONE}" if self.entity.stands_alone(params) else "create", params)

    def _create_numbered(self, ctx: CallContext, params: Mapping[str, Any]) -> Message | None:
        """Insert an entity that gets a number, which may be the first one of its kind."""
        created = self.store(ctx, f"create:{NUMBERED}", params)
        if created is None and self.entity.begin_numbers:
            with explained(params):
                self.entity.begin_numbers(ctx, params)
            created = self.store(ctx, f"create:{NUMBERED}", params)
        return created

    def apply(self, ctx: CallContext, statement: Statement, params: Mapping[str, Any]) -> Result:
        """Execute a write statement. Every write of an entity goes through here.

        Raises NotFound or Deleted if nothing was changed because the project does not exist or is deleted.
        """
        result = statement.run(ctx, params)
        if not result.rowcount:
            self.refusals.require_project(ctx, params)
        return result

    # Parameters

    def scope(self, item: Message) -> dict[str, Any]:
        """The parameter for the project of an item, if its kind belongs to projects."""
        return {"project_id": item.project_id} if self.entity.of_project else {}  # type: ignore[attr-defined]

    def item_params(self, items: Sequence[Any], stored: frozenset[str] = frozenset()) -> list[dict[str, Any]]:
        """The parameters of each item, given the ids of those that are stored. Sets the id and the first status of new
        items."""
        for item in items:
            item.id = item.id or new_id()
            if self.first_status and not item.status:
                item.status = self.first_status
        # Before the items are written, since it may settle what they inherit from each other.
        inputs = self.entity.insert_inputs(items, stored) if self.entity.insert_inputs else [{} for _ in items]
        return [self.write(item) | more for item, more in zip(items, inputs, strict=True)]

    @cached_property
    def first_status(self) -> int:
        """The number of the first status of a new entity; 0 if it has no status."""
        transitions = self.entity.transitions
        labels = enum_labels(self.entity.fields["status"].enum_type) if transitions else {}
        return next((number for number, label in labels.items() if transitions and label == transitions.initial), 0)
