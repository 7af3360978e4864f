"""Users: how a login finds them, and how they are deleted."""

from collections.abc import Mapping
from typing import Any

from statehouse.v1 import user_pb2 as pb

from statehouse_server.errors import AlreadyExists, NotFound, SerializationFailure
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.isolation import require_read_committed
from statehouse_server.resource.masks import masked
from statehouse_server.resource.statements import StatementSet
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.standard import entity_counts
from statehouse_server.services.user import USER
from statehouse_server.services.user.endings import ENDINGS


class UserStatements(StatementSet, stem="user"):
    get_user_by_provider: Statement
    get_user_by_email: Statement
    lock_user: Statement


SQL = UserStatements(USER)


class Users:
    """The handlers of UserService for users, but for the standard methods."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._users = dependencies.repository(USER)
        self._removal = dependencies.removal(USER)

    def get_user_by_provider(
        self, ctx: CallContext, request: pb.GetUserByProviderRequest
    ) -> pb.GetUserByProviderResponse:
        found = SQL.get_user_by_provider.fetch_one(masked(ctx, USER, request), _identity(request))
        if found is None:
            raise _nobody("provider_user_id", f"is {request.provider_user_id} at {request.provider}", request)
        return pb.GetUserByProviderResponse(user=found)

    def get_user_by_email(self, ctx: CallContext, request: pb.GetUserByEmailRequest) -> pb.GetUserByEmailResponse:
        found = SQL.get_user_by_email.fetch_one(masked(ctx, USER, request), {"email": request.email})
        if found is None:
            raise _nobody("email", f"has the e-mail address {request.email}", request)
        return pb.GetUserByEmailResponse(user=found)

    def find_or_create_user(self, ctx: CallContext, request: pb.FindOrCreateUserRequest) -> pb.FindOrCreateUserResponse:
        found = SQL.get_user_by_provider.fetch_one(ctx, _identity(request))
        if found is not None:
            return pb.FindOrCreateUserResponse(user=found)
        new = pb.User(**{field.name: value for field, value in request.ListFields()})
        try:
            with ctx.savepoint():
                created: Any = self._users.create(ctx, new)
        except AlreadyExists as error:
            return pb.FindOrCreateUserResponse(user=_made_meanwhile(ctx, request, error))
        return pb.FindOrCreateUserResponse(user=created, created=True)

    def delete_user(self, ctx: CallContext, request: pb.DeleteUserRequest) -> pb.DeleteUserResponse:
        key = {"id": request.id}
        self._removal.refuse_permanent(key)
        with ctx.transaction():
            require_read_committed(ctx, "A user can be deleted")
            # From now on, nothing new of the user can be stored.
            SQL.lock_user.run(ctx, key)
            for end in ENDINGS:
                end(ctx, request)
            deleted: Any
            deleted, counts = self._removal.delete(ctx, key, request.version, purge=request.purge)
        return pb.DeleteUserResponse(user=deleted, counts=entity_counts(counts))


def _identity(request: Any) -> Mapping[str, str]:
    return {"provider": request.provider, "provider_user_id": request.provider_user_id}


def _made_meanwhile(ctx: CallContext, request: pb.FindOrCreateUserRequest, error: AlreadyExists) -> Any:
    """The user whom another login has made since this one looked. Raises the error if that is not why there was one."""
    found = SQL.get_user_by_provider.fetch_one(ctx, _identity(request))
    if found is not None:
        return found
    # It cannot be seen here, or is deleted already: another attempt will find it or make it.
    raise SerializationFailure if error.metadata["field"] == "provider_user_id" else error


def _nobody(field: str, who: str, request: Any) -> NotFound:
    return NotFound(f"No user {who}.", entity_kind=USER.name, field=field, value=getattr(request, field))
