"""Ownership: a project that has owners has one of them as its owner, and keeps one.

Whoever changes a membership first locks the user and then the project (`lock`), so that the owners of a project change
one after another, and a user who is being deleted joins nothing. As the owner is always one of the owners, the last
owner is always the owner: only where the owner ceases to be one, another one is looked for.
"""

from collections.abc import Sequence
from typing import NamedTuple

from statehouse.v1.user_pb2 import DeleteUserRequest

from statehouse_server.errors import Deleted, LastOwner, NotFound, SerializationFailure, StatehouseError
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.statements import StatementSet


class OwnershipStatements(StatementSet, stem="ownership"):
    lock_membership: Statement
    find_project_and_user: Statement
    lock_projects_of_owner: Statement
    end_memberships: Statement
    hand_over_projects: Statement
    transfer_project: Statement


SQL = OwnershipStatements()


class Locked(NamedTuple):
    """A project and a user, while they are locked."""

    owner_id: str | None
    """The owner of the project."""
    version: int
    """The version of the project."""
    email: str | None
    """The e-mail address of the user."""


def lock(ctx: CallContext, project_id: str, user_id: str) -> Locked:
    """Lock a user and a project until the transaction ends. Raises NotFound and Deleted."""
    key = {"project_id": project_id, "user_id": user_id}
    found = SQL.lock_membership.fetch_one(ctx, key)
    if found is None:
        raise _missing(ctx, project_id, user_id)
    return Locked(*found)


def hand_over(ctx: CallContext, project_ids: Sequence[str]) -> None:
    """Make another owner the owner of each of these projects, which are locked. Raises LastOwner for one that has none
    and is not deleted."""
    if not project_ids:
        return
    for project_id, owner_id, deleted in SQL.hand_over_projects.fetch_all(ctx, {"ids": project_ids}):
        if owner_id is None and not deleted:
            raise LastOwner(
                f"The project {project_id} would be left without an owner; hand it over first: TransferProject.",
                entity_kind="project",
                entity_id=project_id,
            )


def end_memberships(ctx: CallContext, request: DeleteUserRequest) -> None:
    """End all memberships of a user who is deleted, also by a purge. Deleted projects whose last owner it is are left
    without one. Raises LastOwner, which names one of the other projects whose last owner it is.

    It belongs into the transaction of the deletion, in which the user is locked.
    """
    user = {"user_id": request.id}
    owned = SQL.lock_projects_of_owner.fetch_all(ctx, user)
    SQL.end_memberships.run(ctx, user)
    hand_over(ctx, [project_id for project_id, owner_id in owned if owner_id == request.id])


def _missing(ctx: CallContext, project_id: str, user_id: str) -> StatehouseError:
    """The reason why a project and a user were not locked."""
    found = SQL.find_project_and_user.fetch_one(ctx, {"project_id": project_id, "user_id": user_id})
    for kind, id_, deleted in zip(("project", "user"), (project_id, user_id), found, strict=True):
        if deleted is None:
            return NotFound(f"There is no {kind} {id_}.", field=f"{kind}_id", value=id_)
        if deleted:
            return Deleted(f"The {kind} {id_} is deleted; undelete it first.", entity_kind=kind, entity_id=id_)
    return SerializationFailure()
