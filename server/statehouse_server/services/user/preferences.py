"""Preferences of users."""

from typing import Any

from statehouse.v1 import user_pb2 as pb

from statehouse_server.errors import NotFound, QuotaExceeded, StatehouseError
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.keyset import Keyset
from statehouse_server.resource.masks import ReadMask, masked
from statehouse_server.resource.statements import StatementSet
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.user import USER

USER_PREFERENCE = Entity(pb.UserPreference)
MOST = 1000
"""Preferences of a user. No limit of a project counts them, and every user may store them."""


class UserPreferenceStatements(StatementSet, stem="user_preference"):
    set_user_preference: Statement
    delete_user_preference: Statement
    list_user_preferences: Statement
    count_user_preferences: Statement
    end_user_preferences: Statement


SQL = UserPreferenceStatements(USER_PREFERENCE)


class UserPreferences:
    """The handlers of UserService for preferences."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._tokens = dependencies.tokens
        self._users = dependencies.repository(USER)
        self._preferences = dependencies.repository(USER_PREFERENCE)
        self._of_user = Keyset(SQL.list_user_preferences, key=str)

    def set_user_preference(
        self, ctx: CallContext, request: pb.SetUserPreferenceRequest
    ) -> pb.SetUserPreferenceResponse:
        params = _key(request) | {"value_json": request.value_json, "most": MOST}
        stored = self._preferences.apply(ctx, SQL.set_user_preference, params).fetchone()
        if stored is None:
            raise self._not_of(ctx, request.user_id)
        return pb.SetUserPreferenceResponse(user_preference=stored)

    def get_user_preference(
        self, ctx: CallContext, request: pb.GetUserPreferenceRequest
    ) -> pb.GetUserPreferenceResponse:
        found: Any = self._preferences.find(masked(ctx, USER_PREFERENCE, request), _key(request))
        if found is None:
            raise _no_preference(request)
        return pb.GetUserPreferenceResponse(user_preference=found)

    def list_user_preferences(
        self, ctx: CallContext, request: pb.ListUserPreferencesRequest
    ) -> pb.ListUserPreferencesResponse:
        mask = ReadMask.of(USER_PREFERENCE, request.read_mask.paths)
        found, token = self._of_user.page(ctx, request, self._tokens, {"user_id": request.user_id}, mask)
        if not found and self._users.find(ctx, {"id": request.user_id}) is None:
            raise self._users.not_found(request.user_id)
        return pb.ListUserPreferencesResponse(user_preferences=found, next_page_token=token)

    def delete_user_preference(
        self, ctx: CallContext, request: pb.DeleteUserPreferenceRequest
    ) -> pb.DeleteUserPreferenceResponse:
        removed = self._preferences.apply(ctx, SQL.delete_user_preference, _key(request)).fetchone()
        if removed is None:
            owner: Any = self._users.find(ctx, {"id": request.user_id})
            deleted = self._users.refusals.deleted(ctx, owner) if owner else None
            raise deleted or _no_preference(request)
        return pb.DeleteUserPreferenceResponse(user_preference=removed)

    def _not_of(self, ctx: CallContext, user_id: str) -> StatehouseError:
        """The reason why nothing of a user was stored."""
        (used,) = SQL.count_user_preferences.fetch_one(ctx, {"user_id": user_id})
        if used >= MOST:
            message = f"The user {user_id} has as many preferences as a user may ({MOST}). Delete some first."
            return QuotaExceeded(message, setting="user_preferences", limit=MOST, used=used, user_id=user_id)
        return self._users.refusals.of_change(ctx, pb.User(id=user_id))


def end_user_preferences(ctx: CallContext, request: pb.DeleteUserRequest) -> None:
    """Remove the preferences of a user who is deleted. A purge does so by itself, and counts them."""
    if not request.purge:
        SQL.end_user_preferences.run(ctx, {"user_id": request.id})


def _key(request: Any) -> dict[str, Any]:
    return {name: getattr(request, name) for name in USER_PREFERENCE.key}


def _no_preference(request: Any) -> NotFound:
    message = f"The user {request.user_id} has no preference {request.key}."
    return NotFound(message, entity_kind=USER_PREFERENCE.name, field="key", value=request.key)
