"""Refusals: why a statement changed nothing.

A change is one statement, with its conditions in the WHERE clause. Only if it returns no row, a second statement finds
out here which of them did not hold.
"""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from google.protobuf.message import Message

from statehouse_server.errors import (
    AlreadyExists,
    Deleted,
    InvalidRequest,
    InvalidTransition,
    NotFound,
    NotTerminal,
    SerializationFailure,
    StatehouseError,
    VersionMismatch,
)
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.entity import stored_label
from statehouse_server.resource.reading import Reader
from statehouse_server.resource.statements import StatementSet
from statehouse_server.resource.transitions import NO_STEP, Step


class ProjectStatements(StatementSet, stem="project"):
    is_project_deleted: Statement
    is_project_open: Statement


PROJECT_SQL = ProjectStatements()


class Refusals:
    """Why entities of one kind were not changed. If nothing tells it any more, something has changed meanwhile: that is
    a SerializationFailure, after which a call is tried again."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.entity = reader.entity

    def of_owner(self, ctx: CallContext, item: Any) -> StatehouseError:
        """The reason why a valid entity was not stored: an owner of it is deleted, or something else that it refers
        to."""
        refused = self.deleted_owner(ctx, item) or self.deleted_reference(ctx, item)
        return refused or Deleted("An owner of the entity is deleted; undelete it first.")

    def of_change(
        self, ctx: CallContext, asked: Message, step: Step = NO_STEP, *, replaced: str = ""
    ) -> StatehouseError:
        """The reason why an entity was not changed. `step` is the requested change of the status. `replaced` is the
        path in the request of an entity that was to be replaced as a whole."""
        key = {column: getattr(asked, column) for column in self.entity.key}
        found: Any = self.reader.find(ctx, key)
        id_ = str(getattr(asked, self.entity.key[-1]))
        if found is None:
            return self.of_owner(ctx, asked) if replaced else self.reader.not_found(id_)
        if deleted := self.deleted(ctx, found) or self.deleted_owner(ctx, asked):
            return deleted
        if asked.version and asked.version != found.version:  # type: ignore[attr-defined]
            return VersionMismatch(
                f"The current version of the {self.entity.noun} {id_} is {found.version}.",
                current_version=found.version,
            )
        if refused := self._of_step(ctx, stored_label(found), step, key):
            return refused
        for field in self.entity.immutable_fields if replaced else ():
            if self.entity.fields[field].message_type is None and getattr(found, field) != getattr(asked, field):
                return InvalidRequest(f"{replaced}.{field}", "cannot be changed")
        return self.deleted_reference(ctx, asked) or SerializationFailure()

    def of_purge(self, ctx: CallContext, key: Mapping[str, Any], version: int) -> StatehouseError:
        """The reason why an entity was not removed at once."""
        found: Any = self.reader.find(ctx, key)
        if found is None:
            return self.reader.not_found(key["id"])
        return self.deleted_owner(ctx, found) or _of_version(found, version)

    def of_undeletion(self, ctx: CallContext, key: Mapping[str, Any], version: int) -> StatehouseError:
        """The reason why an entity was not restored."""
        found: Any = self.reader.find(ctx, key)
        if found is None:
            return self.reader.not_found(key["id"])
        if not found.HasField("delete_time"):
            name, id_ = self.entity.name, key["id"]
            return AlreadyExists(f"The {name} {id_} is not deleted.", entity_kind=name, entity_id=id_)
        return self.deleted_owner(ctx, found) or _of_version(found, version)

    def require_end(self, ctx: CallContext, key: Mapping[str, Any]) -> None:
        """Raise NotTerminal for an entity that has to end before it is deleted, and has not."""
        transitions, found = self.entity.transitions, self.reader.find(ctx, key)
        label = stored_label(found) if found is not None else ""
        if self.entity.deleted_after_end and transitions and label and label not in transitions.terminal:
            name, id_ = self.entity.name, key["id"]
            raise NotTerminal(f"The {name} {id_} is {label}; it has not ended.", entity_kind=name, entity_id=id_)

    # What is deleted

    def require_project(self, ctx: CallContext, params: Mapping[str, Any]) -> None:
        """Raise NotFound or Deleted if the project does not exist or is deleted."""
        if not self.entity.of_project:
            return
        project = {"project_id": params["project_id"]}
        match PROJECT_SQL.is_project_deleted.fetch_one(ctx, project):
            case None:
                raise NotFound("The project does not exist.", field="project_id").about(project)
            case (True,):
                raise Deleted(entity_kind="project", entity_id=project["project_id"])

    def deleted(self, ctx: CallContext, found: Any) -> StatehouseError | None:
        """The error for a deleted entity or owner, if one of them is deleted."""
        if self.entity.soft_deleted and found.HasField("delete_time"):
            name = self.entity.name
            return Deleted(
                f"The {name} {found.id} is deleted; undelete it first.", entity_kind=name, entity_id=found.id
            )
        return self.deleted_owner(ctx, found)

    def deleted_owner(self, ctx: CallContext, item: Any) -> StatehouseError | None:
        """The error for a deleted owner of the entity, if an owner is deleted."""
        for name, refusals in self._of_owners.items():
            owner = _referred_to(ctx, refusals.reader, item, getattr(item, name))
            if owner is not None and (deleted := refusals.deleted(ctx, owner)):
                return deleted
        return None

    def deleted_reference(self, ctx: CallContext, item: Any) -> StatehouseError | None:
        """The error for a reference to something that is deleted and to which the entity does not belong."""
        for name, target in self.entity.held.items():
            id_ = getattr(item, name)
            found = _referred_to(ctx, Reader(target), item, id_)
            if found is not None and found.HasField("delete_time"):
                return NotFound(f"{name}: the {target.name} {id_} is deleted.", field=name, value=id_)
        return None

    @cached_property
    def _of_owners(self) -> Mapping[str, "Refusals"]:
        """Those of its owners, by field."""
        return {name: Refusals(Reader(owner)) for name, owner in self.entity.owners.items()}

    # Changes of a status

    def require_transition(self, current: str, label: str) -> None:
        """Raise InvalidTransition unless the transition table allows this change of status."""
        if self.entity.transitions and label not in self.entity.transitions.table[current]:
            raise _no_transition(current, label)

    def _of_step(self, ctx: CallContext, current: str, step: Step, key: Mapping[str, Any]) -> InvalidTransition | None:
        """The error for a change of the status that neither the transition table nor the project allows, if it is
        one."""
        transitions = self.entity.transitions
        if transitions is None or not step.target or current in step.sources(transitions):
            return None
        if current != step.target and self.is_open(ctx, key):
            return None
        return _no_transition(current, step.target)

    def is_open(self, ctx: CallContext, params: Mapping[str, Any]) -> bool:
        """Whether the project does without the transition table of the entity."""
        if self.entity.transitions is None or not self.entity.transitions.optional:
            return False
        return bool(PROJECT_SQL.is_project_open.fetch_one(ctx, {"project_id": params["project_id"]}) == (True,))


def _referred_to(ctx: CallContext, reader: Reader, item: Any, id_: str) -> Any:
    """What an item refers to by an id; None if there is no such entity, or no id."""
    project = {"project_id": item.project_id} if reader.entity.of_project else {}
    return reader.find(ctx, {**project, "id": id_}) if id_ else None


def _of_version(found: Any, asked: int) -> StatehouseError:
    """The error for a change that names another version, or else for one that something else has come before."""
    if asked in (0, found.version):
        return SerializationFailure()
    return VersionMismatch(current_version=found.version)


def _no_transition(current: str, label: str) -> InvalidTransition:
    return InvalidTransition(f"{current} cannot become {label}.", **{"from": current, "to": label})
