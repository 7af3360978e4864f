"""Invitations to projects."""

from typing import Any

from google.protobuf.duration_pb2 import Duration
from statehouse.v1 import invitation_pb2 as pb
from statehouse.v1 import project_pb2

from statehouse_server.errors import AlreadyExists, FailedPrecondition, InvalidTransition, NotFound, StatehouseError
from statehouse_server.ids import new_id
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.entity import Entity, stored_label
from statehouse_server.resource.masks import masked
from statehouse_server.resource.statements import StatementSet
from statehouse_server.secrets import tokens
from statehouse_server.services import ownership
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.project_member import PROJECT_MEMBER, ROLES, settle_owner
from statehouse_server.services.project_member import SQL as MEMBER_SQL

INVITATION = Entity(pb.Invitation, server_set=frozenset({"expire_time"}), unmapped_columns=frozenset({"token_hash"}))
DEFAULT_TTL = Duration(seconds=7 * 86400)


class InvitationStatements(StatementSet, stem="invitation"):
    create_invitation: Statement
    get_invitation_by_token: Statement
    lock_invitation_by_token: Statement
    accept_invitation: Statement
    revoke_invitation: Statement


SQL = InvitationStatements(INVITATION)


class Invitations:
    """The handlers of InvitationService for custom methods."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._invitations = dependencies.repository(INVITATION)
        self._members = dependencies.repository(PROJECT_MEMBER)

    def create_invitation(self, ctx: CallContext, request: pb.CreateInvitationRequest) -> pb.CreateInvitationResponse:
        role = request.role or project_pb2.PROJECT_ROLE_MEMBER
        ctx.caller.require_role(role, request.project_id)
        token = tokens.make("invitation")
        params = {
            "project_id": request.project_id,
            "id": new_id(),
            "email": request.email,
            "role": ROLES[role],
            "ttl": request.ttl if request.HasField("ttl") else DEFAULT_TTL,
            "invited_by": request.invited_by or None,
            "token_hash": tokens.digest(token),
        }
        created = self._invitations.apply(ctx, SQL.create_invitation, params).fetchone()
        if created is None:
            raise self._not_created(ctx, request)
        return pb.CreateInvitationResponse(invitation=created, token=token)

    def get_invitation_by_token(
        self, ctx: CallContext, request: pb.GetInvitationByTokenRequest
    ) -> pb.GetInvitationByTokenResponse:
        found = _waiting(masked(ctx, INVITATION, request), SQL.get_invitation_by_token, request.token)
        return pb.GetInvitationByTokenResponse(invitation=found)

    def accept_invitation(self, ctx: CallContext, request: pb.AcceptInvitationRequest) -> pb.AcceptInvitationResponse:
        with ctx.transaction():
            invitation = _waiting(ctx, SQL.lock_invitation_by_token, request.token)
            locked = ownership.lock(ctx, invitation.project_id, request.user_id)
            if locked.email != invitation.email:
                raise FailedPrecondition(
                    f"The invitation is of another e-mail address than that of the user {request.user_id}.",
                    entity_kind="user",
                    entity_id=request.user_id,
                )
            member = self._admit(ctx, invitation, request.user_id)
            settle_owner(ctx, locked, member)
            key = {"project_id": invitation.project_id, "id": invitation.id, "user_id": request.user_id}
            accepted = self._invitations.apply(ctx, SQL.accept_invitation, key).fetchone()
        return pb.AcceptInvitationResponse(invitation=accepted, project_member=member)

    def revoke_invitation(self, ctx: CallContext, request: pb.RevokeInvitationRequest) -> pb.RevokeInvitationResponse:
        params = {"project_id": request.project_id, "id": request.id, "version": request.version}
        invited: Any = self._invitations.find(ctx, params)
        if invited is not None:  # its role never changes
            ctx.caller.require_role(invited.role, request.project_id)
        revoked = self._invitations.apply(ctx, SQL.revoke_invitation, params).fetchone()
        if revoked is None:
            raise self._not_revoked(ctx, request)
        return pb.RevokeInvitationResponse(invitation=revoked)

    def _admit(self, ctx: CallContext, invitation: pb.Invitation, user_id: str) -> project_pb2.ProjectMember:
        """Make a user a member, or raise the role of one."""
        key = {"project_id": invitation.project_id, "user_id": user_id}
        params = key | {"role": ROLES[invitation.role], "invited_by": invitation.invited_by or None}
        admitted: Any = self._members.apply(ctx, MEMBER_SQL.admit_project_member, params).fetchone()
        member: Any = admitted or self._members.find(ctx, key)
        return member  # type: ignore[no-any-return]

    def _not_created(self, ctx: CallContext, request: pb.CreateInvitationRequest) -> StatehouseError:
        """The reason why an address was not invited."""
        inviter = {"project_id": request.project_id, "user_id": request.invited_by}
        if request.invited_by and self._members.find(ctx, inviter) is None:
            message = f"The user {request.invited_by} is not a member of the project {request.project_id}."
            return NotFound(message, field="invited_by", value=request.invited_by)
        return AlreadyExists(
            "An invitation of this e-mail address waits already.",
            entity_kind="invitation",
            field="email",
            value=request.email,
        )

    def _not_revoked(self, ctx: CallContext, request: pb.RevokeInvitationRequest) -> StatehouseError:
        """The reason why an invitation was not revoked."""
        found: Any = self._invitations.find(ctx, {"project_id": request.project_id, "id": request.id})
        if found is not None and found.status != pb.INVITATION_STATUS_PENDING:
            label = stored_label(found)
            return InvalidTransition(f"{label} cannot become REVOKED.", **{"from": label, "to": "REVOKED"})
        asked = pb.Invitation(project_id=request.project_id, id=request.id, version=request.version)
        return self._invitations.refusals.of_change(ctx, asked)


def _waiting(ctx: CallContext, statement: Statement, token: str) -> pb.Invitation:
    """The invitation that waits under a token. Raises NotFound, which does not tell why there is none."""
    found: pb.Invitation | None = statement.fetch_one(ctx, {"token_hash": tokens.digest(token)})
    if found is None:
        raise NotFound("No invitation waits under this token.", entity_kind="invitation", field="token")
    return found
