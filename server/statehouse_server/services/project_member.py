"""The members of projects, their owners, and what else depends on who calls."""

from dataclasses import replace
from typing import Any

from google.protobuf.timestamp_pb2 import Timestamp
from statehouse.v1 import options_pb2
from statehouse.v1 import project_pb2 as pb

from statehouse_server.descriptors import enum_labels
from statehouse_server.errors import NotFound, StatehouseError, VersionMismatch
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement, register
from statehouse_server.principal import SYSTEM_PROJECT
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.keyset import Keyset
from statehouse_server.resource.masks import ReadMask, masked
from statehouse_server.resource.repository import Repository
from statehouse_server.resource.statements import StatementSet
from statehouse_server.resource.violations import explained
from statehouse_server.services import ownership
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.project import PROJECT
from statehouse_server.services.user import USER

PROJECT_MEMBER = Entity(pb.ProjectMember)
ROLES = enum_labels(pb.ProjectRole.DESCRIPTOR)


class ProjectMemberStatements(StatementSet, stem="project_member"):
    add_project_member: Statement
    admit_project_member: Statement
    update_project_member: Statement
    remove_project_member: Statement
    list_project_members: Statement
    list_user_projects: Statement


SQL = ProjectMemberStatements(PROJECT_MEMBER, USER, PROJECT)


def _with_owner(create: Statement) -> Statement:
    """The statement that creates a project, with the membership of its owner."""
    query = (
        f"WITH created AS (\n{create.query}\n), membership AS (\n"
        "INSERT INTO project_members (project_id, user_id, create_time, update_time, version, role)\n"
        "SELECT created.id, created.owner_id, statement_timestamp(), statement_timestamp(), 1, 'OWNER'\n"
        "FROM created\nWHERE created.owner_id IS NOT NULL\nRETURNING project_members.user_id\n)\n"
        "SELECT created.*\nFROM created"
    )
    return register(replace(create, name="create_project_with_owner", query=query))


CREATE_WITH_OWNER = _with_owner(Repository(PROJECT).statement("create"))


class ProjectMembers:
    """The handlers of ProjectService for members and owners."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._tokens = dependencies.tokens
        self._members = dependencies.repository(PROJECT_MEMBER)
        self._projects = dependencies.repository(PROJECT)
        self._users = dependencies.repository(USER)
        self._of_project = Keyset(SQL.list_project_members, create_time=Timestamp, user_id=str)
        self._of_user = Keyset(SQL.list_user_projects, create_time=Timestamp, project_id=str)

    def create_project(self, ctx: CallContext, request: pb.CreateProjectRequest) -> pb.CreateProjectResponse:
        (params,) = self._projects.item_params([request.project])
        with explained(params):
            created: Any = CREATE_WITH_OWNER.fetch_one(ctx, params)
        if created is None:
            raise self._projects.refusals.of_owner(ctx, request.project)
        return pb.CreateProjectResponse(project=created)

    def get_project_by_slug(self, ctx: CallContext, request: pb.GetProjectBySlugRequest) -> pb.GetProjectBySlugResponse:
        found: Any = self._projects.get_by(masked(ctx, PROJECT, request), {}, "slug", request.slug)
        if not ctx.caller.may(options_pb2.PERMISSION_READ, found.id):
            raise self._projects.not_found_by("slug", request.slug)
        return pb.GetProjectBySlugResponse(project=found)

    def transfer_project(self, ctx: CallContext, request: pb.TransferProjectRequest) -> pb.TransferProjectResponse:
        key = _key(request)
        with ctx.transaction():
            self._require_acquaintance(ctx, key)
            locked = ownership.lock(ctx, **key)
            if request.version not in (0, locked.version):
                raise VersionMismatch(current_version=locked.version)
            if locked.owner_id != request.user_id:
                self._add(ctx, key, pb.PROJECT_ROLE_OWNER)
                self._step_down(ctx, request, locked.owner_id)
                ownership.SQL.transfer_project.run(ctx, key)
            project: Any = self._projects.find(ctx, {"id": request.project_id})
            member: Any = self._members.find(ctx, key)
        return pb.TransferProjectResponse(project=project, project_member=member)

    def add_project_member(self, ctx: CallContext, request: pb.AddProjectMemberRequest) -> pb.AddProjectMemberResponse:
        with ctx.transaction():
            self._require_acquaintance(ctx, _key(request))
            locked = ownership.lock(ctx, **_key(request))
            self._require_roles(ctx, request, request.role or pb.PROJECT_ROLE_MEMBER)
            member = self._add(ctx, _key(request), request.role or pb.PROJECT_ROLE_MEMBER)
            settle_owner(ctx, locked, member)
        return pb.AddProjectMemberResponse(project_member=member)

    def get_project_member(self, ctx: CallContext, request: pb.GetProjectMemberRequest) -> pb.GetProjectMemberResponse:
        found: Any = self._members.find(masked(ctx, PROJECT_MEMBER, request), _key(request))
        if found is None:
            raise _no_member(request)
        return pb.GetProjectMemberResponse(project_member=found)

    def update_project_member(
        self, ctx: CallContext, request: pb.UpdateProjectMemberRequest
    ) -> pb.UpdateProjectMemberResponse:
        params = _key(request) | {"role": ROLES[request.role], "version": request.version}
        with ctx.transaction():
            locked = self._lock_member(ctx, request)
            self._require_roles(ctx, request, request.role)
            member = self._members.apply(ctx, SQL.update_project_member, params).fetchone()
            if member is None:
                raise self._not_updated(ctx, request)
            settle_owner(ctx, locked, member)
        return pb.UpdateProjectMemberResponse(project_member=member)

    def remove_project_member(
        self, ctx: CallContext, request: pb.RemoveProjectMemberRequest
    ) -> pb.RemoveProjectMemberResponse:
        with ctx.transaction():
            locked = self._lock_member(ctx, request)
            self._require_roles(ctx, request)
            if not self._members.apply(ctx, SQL.remove_project_member, _key(request)).rowcount:
                raise _no_member(request)
            settle_owner(ctx, locked, pb.ProjectMember(project_id=request.project_id, user_id=request.user_id))
        return pb.RemoveProjectMemberResponse()

    def list_project_members(
        self, ctx: CallContext, request: pb.ListProjectMembersRequest
    ) -> pb.ListProjectMembersResponse:
        params = {"project_id": request.project_id, "roles": [ROLES[role] for role in request.roles]}
        mask = ReadMask.of(PROJECT_MEMBER, request.read_mask.paths, user=USER)
        members, token = self._of_project.page(ctx, request, self._tokens, params, mask)
        if not members:
            _require(ctx, self._projects, request.project_id)
        return pb.ListProjectMembersResponse(project_members=members, next_page_token=token)

    def list_user_projects(self, ctx: CallContext, request: pb.ListUserProjectsRequest) -> pb.ListUserProjectsResponse:
        mask = ReadMask.of(PROJECT_MEMBER, request.read_mask.paths, project=PROJECT)
        members, token = self._of_user.page(ctx, request, self._tokens, {"user_id": request.user_id}, mask)
        if not members:
            _require(ctx, self._users, request.user_id)
        return pb.ListUserProjectsResponse(project_members=members, next_page_token=token)

    def _require_roles(self, ctx: CallContext, request: Any, *roles: int) -> None:
        """Raise PermissionDenied unless the caller may give these roles, and take the one that the user has. The
        project is locked, so that it keeps that one."""
        member: Any = self._members.find(ctx, _key(request))
        for role in (*roles, member.role) if member else roles:
            ctx.caller.require_role(role, request.project_id)

    def _require_acquaintance(self, ctx: CallContext, key: dict[str, str]) -> None:
        """Raise PermissionDenied for a user who is not a member, unless the caller may see all users: else it would
        learn who exists, and the name and address of whom it adds."""
        if self._members.find(ctx, key) is None:
            ctx.caller.require(options_pb2.PERMISSION_SYSTEM, SYSTEM_PROJECT)

    def _lock_member(self, ctx: CallContext, request: Any) -> ownership.Locked:
        """Lock a project and a member of it. Raises NotFound, which does not tell whether there is such a user, nor, to
        one who names itself, such a project."""
        if self._members.find(ctx, _key(request)) is None:
            if ctx.caller.may(options_pb2.PERMISSION_ADMIN, request.project_id):
                _require(ctx, self._projects, request.project_id)
            raise _no_member(request)
        return ownership.lock(ctx, **_key(request))

    def _add(self, ctx: CallContext, key: dict[str, str], role: int) -> pb.ProjectMember:
        member: pb.ProjectMember = self._members.apply(
            ctx, SQL.add_project_member, key | {"role": ROLES[role]}
        ).fetchone()
        return member

    def _step_down(self, ctx: CallContext, request: pb.TransferProjectRequest, owner_id: str | None) -> None:
        """Give the former owner of a project, if it had one, another role."""
        if owner_id is not None:
            key = {"project_id": request.project_id, "user_id": owner_id}
            self._add(ctx, key, request.role or pb.PROJECT_ROLE_ADMIN)

    def _not_updated(self, ctx: CallContext, request: pb.UpdateProjectMemberRequest) -> StatehouseError:
        """The reason why a member was not updated."""
        if self._members.find(ctx, _key(request)) is None:
            return _no_member(request)
        asked = pb.ProjectMember(project_id=request.project_id, user_id=request.user_id, version=request.version)
        return self._members.refusals.of_change(ctx, asked)


def settle_owner(ctx: CallContext, locked: ownership.Locked, member: pb.ProjectMember) -> None:
    """Hand a locked project over if its owner has become no OWNER, or if somebody has who is the first. `member` is the
    membership that has changed, without a role if it has ended. The project of the server belongs to nobody. Raises
    LastOwner."""
    if member.project_id == SYSTEM_PROJECT:
        return
    is_owner = member.role == pb.PROJECT_ROLE_OWNER
    first = is_owner and locked.owner_id is None
    gone = not is_owner and locked.owner_id == member.user_id
    if first or gone:
        ownership.hand_over(ctx, [member.project_id])


def _key(request: Any) -> dict[str, str]:
    return {name: getattr(request, name) for name in PROJECT_MEMBER.key}


def _require(ctx: CallContext, repository: Repository, id_: str) -> None:
    """Raise NotFound unless the entity exists."""
    if repository.find(ctx, {"id": id_}) is None:
        kind = repository.entity.name
        raise NotFound(f"There is no {kind} {id_}.", field=f"{kind}_id", value=id_)


def _no_member(request: Any) -> StatehouseError:
    message = f"The user {request.user_id} is not a member of the project {request.project_id}."
    return NotFound(message, entity_kind="project_member", field="user_id", value=request.user_id)
