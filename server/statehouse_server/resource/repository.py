"""Repositories: the generic statements of every entity.

Each statement is built once and has a name. A change is one statement, with its conditions in the WHERE clause. Only if
it returns no row, a second statement finds out why.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import cache, cached_property, partial
from typing import Any

import psycopg
from google.protobuf.message import Message

from statehouse_server.config import Config
from statehouse_server.descriptors import enum_labels, singular
from statehouse_server.errors import (
    MAX_VALUE_LENGTH,
    AlreadyExists,
    AmbiguousId,
    Deleted,
    InvalidRequest,
    InvalidTransition,
    NotFound,
    NotTerminal,
    SerializationFailure,
    StatehouseError,
    StillReferenced,
    VersionMismatch,
)
from statehouse_server.ids import is_uuid, new_id, uuid_beginning
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.driver_errors import Constraint, translate
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource import sql as entity_sql
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.mapping import MessageRowFactory, compile_writer
from statehouse_server.resource.paging import answer_too_large, message_bytes
from statehouse_server.resource.statements import StatementSet
from statehouse_server.resource.transitions import NO_STEP, Step


class ProjectStatements(StatementSet, stem="project"):
    is_project_deleted: Statement
    is_project_open: Statement


PROJECT_SQL = ProjectStatements()
CANDIDATES = 10
SHOWN_LENGTH = 64
"""PostgreSQL shows this many bytes of a value in the detail of an error."""


class Repository:
    """One entity in its table. What is deleted and can be undeleted is kept for `retention_days`."""

    def __init__(self, entity: Entity, retention_days: float = Config.retention_days) -> None:
        self.entity = entity
        self.retention_days = retention_days
        self.rows = MessageRowFactory(entity.message)
        self.write = compile_writer(entity.message, entity.item_fields)
        self.statement = cache(partial(entity_sql.statement, entity, self.rows))

    # Reading

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

    def not_found(self, *ids: str) -> NotFound:
        """The error for missing entities. Names the first ones."""
        named = ids[:CANDIDATES]
        while len(", ".join(named)) > MAX_VALUE_LENGTH:
            named = named[:-1]
        names = ", ".join(named or [ids[0][:MAX_VALUE_LENGTH]])
        return NotFound(
            f"There is no {self.entity.name} {names} in this project.", entity_kind=self.entity.name, entity_id=names
        )

    # Changing

    def create(self, ctx: CallContext, item: Message) -> Message:
        """Insert an entity. Its id may be empty."""
        params = {**self._scope(item), **self._item_params([item], frozenset())[0]}
        created = self._change(ctx, "create", params)
        if not created:
            raise self.owner_deleted(ctx, item)
        return created[0]

    def create_many(self, ctx: CallContext, items: Sequence[Any]) -> list[Message]:
        """Insert all or none, in one statement. Returns them in the given order."""
        with ctx.transaction():
            rows: Sequence[Any] = self._change_many(ctx, "create_many", items, frozenset())
            created = {row.id: row for row in rows}
            for index, item in enumerate(items):
                if item.id not in created:
                    raise self.owner_deleted(ctx, item).of_element(self.entity.table, index)
            return [created[item.id] for item in items]

    def upsert(self, ctx: CallContext, item: Message, *, any_transition: bool = False) -> Message:
        """Insert an entity, or replace every field that a client may set.

        Its status changes along the transition table, unless `any_transition` is set or the project is open.
        """
        if not item.id or item.version:  # type: ignore[attr-defined]
            return self.upsert_many(ctx, [item], any_transition=any_transition, path=self.entity.name)[0]
        params = {**self._scope(item), **self._item_params([item], frozenset())[0]}
        changed = self._change(ctx, _upsert("upsert", any_transition), params)
        if not changed and not any_transition and self._is_open(ctx, params):
            # Not known before, since ON CONFLICT cannot ask: Citus refuses subqueries there.
            changed = self._change(ctx, _upsert("upsert", True), params)
        if not changed:
            raise self.explain_conflict(ctx, item, _replacing(item, any_transition), replaced=self.entity.name)
        return changed[0]

    def upsert_many(
        self, ctx: CallContext, items: Sequence[Any], *, any_transition: bool = False, path: str = ""
    ) -> list[Message]:
        """Upsert all or none, in one statement, after locking the existing ones in the order of their ids.

        `path` is the path of a single item in the request. Without it, the items are a repeated field.
        """
        for index, item in enumerate(items):
            if item.version and not item.id:
                raise InvalidRequest(f"{path or f'{self.entity.table}[{index}]'}.id", "is required if version is set")
        with ctx.transaction():
            scope = self._scope(items[0])
            ids = [item.id for item in items if item.id]
            locked = self.statement("lock_many").fetch_all(ctx, {**scope, "ids": ids})
            stored: dict[str, int] = {id_: version for id_, version, _ in locked}
            any_transition = any_transition or any(is_open for *_, is_open in locked)
            for index, item in enumerate(items):
                if item.version and item.id not in stored:
                    raise self._of_element(self.not_found(item.id), index, path)
                # Checked here and not in the statement, where Citus does not support parameters. The row is locked, so
                # it cannot change meanwhile.
                if item.version and item.version != stored[item.id]:
                    self.require_project(ctx, scope)
                    raise self._unreplaced(ctx, item, index, path, any_transition=any_transition)
            name = _upsert("upsert_many", any_transition)
            rows = self._change_many(ctx, name, items, frozenset(stored), path)
            changed: dict[str, Any] = {row.id: row for row in rows}  # type: ignore[attr-defined]
            for index, item in enumerate(items):
                row = changed.get(item.id)
                if row is None:
                    raise self._unreplaced(ctx, item, index, path, any_transition=any_transition)
                if row.version > 1 and row.id not in stored:
                    raise SerializationFailure
            return [changed[item.id] for item in items]

    def _unreplaced(
        self, ctx: CallContext, item: Any, index: int, path: str, *, any_transition: bool
    ) -> StatehouseError:
        """The reason why an item of an upsert was not stored."""
        where = path or f"{self.entity.table}[{index}]"
        refusal = self.explain_conflict(ctx, item, _replacing(item, any_transition), replaced=where)
        if not path and "entity_id" not in refusal.metadata:
            refusal.metadata |= {"entity_kind": self.entity.name, "entity_id": item.id}
        return self._of_element(refusal, index, path)

    def _of_element(self, error: StatehouseError, index: int, path: str) -> StatehouseError:
        """Add the index to the error of an item of a batch. A single item with its own path does not need it."""
        return error if path else error.of_element(self.entity.table, index)

    def update(
        self, ctx: CallContext, item: Message, fields: Sequence[str], server_values: Mapping[str, Any] | None = None
    ) -> Message:
        """Update these fields of the entity with the id of `item`. A `version` in it must be the stored one.

        A document whose name is marked by `MERGE` is a merge patch of the stored one. `server_values` are columns that
        the server changes along, with their values.
        """
        server_values = server_values or {}
        params = {**self.write(item), **self._scope(item), **server_values, "version": item.version}  # type: ignore[attr-defined]
        new = {name: params[name] for name in fields if name in params}
        key = {column: getattr(item, column) for column in self.entity.key}
        with self._refused(ctx, key, fields, new):
            return self._change_one(ctx, f"update:{','.join(sorted([*fields, *server_values]))}", params)

    def update_status(self, ctx: CallContext, key: Mapping[str, Any], step: Step, values: Mapping[str, Any]) -> Message:
        """Change the status, and replace the values of these fields ("" for none).

        A document whose name is marked by `MERGE` is a merge patch. A `version` in `key` must be the stored one.
        """
        assert self.entity.transitions is not None  # noqa: S101  only bound for entities with a table
        params = {
            "version": 0,
            **key,
            **{name.removeprefix(entity_sql.MERGE): value or None for name, value in values.items()},
            "status": step.target,
            "sources": step.sources(self.entity.transitions),
        }
        with self._refused(ctx, key, ["status"], {}):
            return self.change(ctx, self.statement(f"update_status:{','.join(sorted(values))}"), params, step)

    def delete(self, ctx: CallContext, key: Mapping[str, Any], version: int = 0) -> Message:
        """Delete an entity, or mark it as deleted if it can be undeleted. Raises StillReferenced and NotTerminal."""
        params = {**key, "version": version, "retention_days": self.retention_days}
        with self.unreferenced(key):
            try:
                return self._change_one(ctx, "delete", params)
            except SerializationFailure:
                self._require_end(ctx, key)
                raise

    def purge(self, ctx: CallContext, key: Mapping[str, Any], version: int = 0) -> Message:
        """Remove an entity that could be undeleted, whether it is deleted or not. Raises StillReferenced."""
        with self.unreferenced(key):
            purged: Message | None = self.apply(ctx, self.statement("purge"), {**key, "version": version}).fetchone()
        if purged is not None:
            return purged
        found: Any = self.find(ctx, key)
        if found is None:
            raise self.not_found(key["id"])
        if version in (0, found.version):
            raise SerializationFailure
        raise VersionMismatch(current_version=found.version)

    @contextmanager
    def unreferenced(self, key: Mapping[str, Any]) -> Iterator[None]:
        """Raise StillReferenced if a deletion fails because something refers to the entity."""
        try:
            yield
        except psycopg.errors.ForeignKeyViolation as error:
            constraint = Constraint.of(error)
            id_, name = key[self.entity.key[-1]], self.entity.name
            field = f"{singular(constraint.table)}.{constraint.subject}"
            raise StillReferenced(
                f"The {name} {id_} is still referenced by {field}.", entity_kind=name, entity_id=id_, field=field
            ) from None

    def _require_end(self, ctx: CallContext, key: Mapping[str, Any]) -> None:
        """Raise NotTerminal for an entity that has to end before it is deleted, and has not."""
        transitions, found = self.entity.transitions, self.find(ctx, key)
        label = stored_label(found) if found is not None else ""
        if self.entity.deleted_after_end and transitions and label and label not in transitions.terminal:
            name, id_ = self.entity.name, key["id"]
            raise NotTerminal(f"The {name} {id_} is {label}; it has not ended.", entity_kind=name, entity_id=id_)

    def undelete(self, ctx: CallContext, key: Mapping[str, Any], version: int = 0) -> Message:
        """Restore a deleted entity. Raises AlreadyExists if it is not deleted."""
        with self._taken(ctx, key, {}):
            changed = self.apply(ctx, self.statement("undelete"), {**key, "version": version}).fetchall()
        if changed:
            return changed[0]  # type: ignore[no-any-return]
        found = self.find(ctx, key)
        if found is None:
            raise self.not_found(key["id"])
        if not found.HasField("delete_time"):
            name, id_ = self.entity.name, key["id"]
            raise AlreadyExists(f"The {name} {id_} is not deleted.", entity_kind=name, entity_id=id_)
        raise VersionMismatch(current_version=found.version)  # type: ignore[attr-defined]

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

    def change(
        self, ctx: CallContext, statement: Statement, params: Mapping[str, Any], step: Step = NO_STEP
    ) -> Message:
        """Run a statement that changes one entity; `step` is the change of its status, if it makes one. If nothing
        changed, raises the reason."""
        changed: Message | None = self.apply(ctx, statement, params).fetchone()
        if changed is not None:
            return changed
        asked = (*self.entity.key, *(name for name in self.entity.owners if name in params))
        item = self.entity.message(**{column: params[column] for column in asked}, version=params["version"])
        raise self.explain_conflict(ctx, item, step)

    def _change_one(self, ctx: CallContext, name: str, params: Mapping[str, Any]) -> Message:
        return self.change(ctx, self.statement(name), params)

    def _change(self, ctx: CallContext, name: str, params: Mapping[str, Any]) -> list[Message]:
        with explained(params):
            return self.apply(ctx, self.statement(name), params).fetchall()  # type: ignore[no-any-return]

    def _change_many(
        self, ctx: CallContext, name: str, items: Sequence[Any], stored: frozenset[str], path: str = ""
    ) -> list[Message]:
        try:
            params = self._array_params(items, stored)
            if self.entity.lock_inputs:
                self.entity.lock_inputs(ctx, params)
            return self.apply(ctx, self.statement(name), params).fetchall()  # type: ignore[no-any-return]
        except psycopg.IntegrityError as error:
            index = _violating_index(items, error)
            if index is None:
                raise
            refused = translate(error).about({name: getattr(items[index], name) for name in self.entity.fields})
            raise self._of_element(refused, index, path) from error

    def apply(self, ctx: CallContext, statement: Statement, params: Mapping[str, Any]) -> Any:
        """Execute a write statement and return its cursor. Every write of an entity goes through here.

        Raises NotFound or Deleted if nothing was changed because the project does not exist or is deleted.
        """
        cursor = statement.run(ctx, params)
        if not cursor.rowcount:
            self.require_project(ctx, params)
        return cursor

    def require_project(self, ctx: CallContext, params: Mapping[str, Any]) -> None:
        """Raise NotFound or Deleted if the project does not exist or is deleted."""
        if "project_id" not in self.entity.key:
            return
        project = {"project_id": params["project_id"]}
        match PROJECT_SQL.is_project_deleted.fetch_one(ctx, project):
            case None:
                raise NotFound("The project does not exist.", field="project_id").about(project)
            case (True,):
                raise Deleted(entity_kind="project", entity_id=project["project_id"])

    def owner_deleted(self, ctx: CallContext, item: Any) -> StatehouseError:
        """The reason why a valid entity was not stored: an owner of it is deleted."""
        return self.deleted_owner(ctx, item) or Deleted("An owner of the entity is deleted; undelete it first.")

    def deleted_owner(self, ctx: CallContext, item: Any) -> StatehouseError | None:
        """The error for a deleted owner of the entity, if an owner is deleted."""
        for name, owner in self.entity.owners.items():
            id_, owners = getattr(item, name), Repository(owner)
            owning = owners.find(ctx, {"project_id": item.project_id, "id": id_}) if id_ else None
            if owning is not None and (deleted := owners.deleted(ctx, owning)):
                return deleted
        return None

    def deleted(self, ctx: CallContext, found: Any) -> StatehouseError | None:
        """The error for a deleted entity or owner, if one of them is deleted."""
        if self.entity.soft_deleted and found.HasField("delete_time"):
            name = self.entity.name
            return Deleted(
                f"The {name} {found.id} is deleted; undelete it first.", entity_kind=name, entity_id=found.id
            )
        return self.deleted_owner(ctx, found)

    def explain_conflict(
        self, ctx: CallContext, asked: Message, step: Step = NO_STEP, *, replaced: str = ""
    ) -> StatehouseError:
        """The reason why a statement changed nothing. `step` is the requested change of the status. `replaced` is the
        path in the request of an entity that was to be replaced as a whole."""
        found: Any = self.find(ctx, {column: getattr(asked, column) for column in self.entity.key})
        name, id_ = self.entity.name, str(getattr(asked, self.entity.key[-1]))
        if found is None:
            return self.owner_deleted(ctx, asked) if replaced else self.not_found(id_)
        if deleted := self.deleted(ctx, found) or self.deleted_owner(ctx, asked):
            return deleted
        if asked.version and asked.version != found.version:  # type: ignore[attr-defined]
            return VersionMismatch(
                f"The current version of the {name} {id_} is {found.version}.", current_version=found.version
            )
        if refused := self._refuse_step(ctx, stored_label(found), step, self._scope(asked)):
            return refused
        for field in self.entity.immutable_fields if replaced else ():
            if self.entity.fields[field].message_type is None and getattr(found, field) != getattr(asked, field):
                return InvalidRequest(f"{replaced}.{field}", "cannot be changed")
        return SerializationFailure()

    def _refuse_step(
        self, ctx: CallContext, current: str, step: Step, scope: Mapping[str, Any]
    ) -> InvalidTransition | None:
        """The error for a change of the status that neither the transition table nor the project allows, if it is
        one."""
        transitions = self.entity.transitions
        if transitions is None or not step.target or current in step.sources(transitions):
            return None
        if current != step.target and self._is_open(ctx, scope):
            return None
        return _no_transition(current, step.target)

    def check_transition(self, current: str, label: str) -> None:
        """Raise InvalidTransition unless the transition table allows this change of status."""
        if self.entity.transitions and label not in self.entity.transitions.table[current]:
            raise _no_transition(current, label)

    def _is_open(self, ctx: CallContext, scope: Mapping[str, Any]) -> bool:
        """Whether the project does without the transition table of the entity."""
        if self.entity.transitions is None or not self.entity.transitions.optional:
            return False
        return bool(PROJECT_SQL.is_project_open.fetch_one(ctx, scope) == (True,))

    # Parameters

    def _scope(self, item: Message) -> dict[str, Any]:
        return {"project_id": item.project_id} if "project_id" in self.entity.key else {}  # type: ignore[attr-defined]

    def _item_params(self, items: Sequence[Any], stored: frozenset[str]) -> list[dict[str, Any]]:
        """The parameters of each item. Sets the id and the first status of new items."""
        for item in items:
            item.id = item.id or new_id()
            if self.first_status and not item.status:
                item.status = self.first_status
        # Before the items are written, since it may settle what they inherit from each other.
        inputs = self.entity.insert_inputs(items, stored) if self.entity.insert_inputs else [{} for _ in items]
        return [self.write(item) | more for item, more in zip(items, inputs, strict=True)]

    def _array_params(self, items: Sequence[Any], stored: frozenset[str]) -> dict[str, Any]:
        """An array for each column, in the order of the ids, so that concurrent batches lock rows in the same order.

        `unnest` fills missing elements with NULL: a column that no item has is an empty array.
        """
        params = sorted(self._item_params(items, stored), key=lambda one: str(one["id"]))
        arrays: dict[str, Any] = {name: [one[name] for one in params] for name in params[0]}
        empty: dict[str, Any] = {name: [] for name, values in arrays.items() if all(value is None for value in values)}
        return arrays | empty | self._scope(items[0])

    @cached_property
    def first_status(self) -> int:
        """The number of the first status of a new entity; 0 if it has no status."""
        transitions = self.entity.transitions
        labels = enum_labels(self.entity.fields["status"].enum_type) if transitions else {}
        return next((number for number, label in labels.items() if transitions and label == transitions.initial), 0)


def _upsert(verb: str, any_transition: bool) -> str:
    """The name of an upsert, with or without the transition table."""
    return f"{verb}:{entity_sql.ANY_TRANSITION}" if any_transition else verb


def _replacing(item: Message, any_transition: bool) -> Step:
    """The change of the status that an upsert asks for."""
    return Step(stored_label(item), any_transition=any_transition, may_stay=True)


def _no_transition(current: str, label: str) -> InvalidTransition:
    return InvalidTransition(f"{current} cannot become {label}.", **{"from": current, "to": label})


@contextmanager
def explained(params: Mapping[str, Any]) -> Iterator[None]:
    """Add to the error of a violated constraint the value that was refused. Raises StatehouseError."""
    try:
        yield
    except psycopg.IntegrityError as error:
        raise translate(error).about(params) from error


def _violating_index(items: Sequence[Any], error: psycopg.IntegrityError) -> int | None:
    """The index of the item whose row violated a constraint, if it can be determined.

    The detail of a PostgreSQL error contains the values of the key, as in `Key (project_id, agent_id)=(p, a) is not
    present`. For a check it contains the row, each value cut to 64 bytes, as in `Failing row contains (p, id, …`.
    """
    detail = error.diag.message_detail or ""
    if isinstance(error, psycopg.errors.CheckViolation):
        row = detail.partition("(")[2]
        found = [n for n, item in enumerate(items) if row.startswith(f"{_cut(item.project_id)}, {_cut(item.id)}, ")]
        return found[0] if len(found) == 1 else None
    subject = Constraint.of(error).subject
    column = "id" if subject == "pkey" else subject
    values = detail.partition("=")[2]
    keys = (f"({item.project_id}, {getattr(item, column, '')})" for item in items)
    return next((index for index, key in enumerate(keys) if values.startswith(key)), None)


def _cut(value: str) -> str:
    return value if len(value) <= SHOWN_LENGTH else f"{value[:SHOWN_LENGTH]}..."


def stored_label(message: Any) -> str:
    """The label of a message's status; empty if it has no status."""
    field = message.DESCRIPTOR.fields_by_name.get("status")
    return enum_labels(field.enum_type).get(message.status, "") if field else ""
