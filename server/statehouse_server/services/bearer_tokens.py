"""Bearer tokens: whoever has one is who it says, until it expires or is revoked.

A token belongs to an entity of a user: to a login, or to a key. It is returned when the entity is created, and never
again.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

from statehouse_server.access import bearer
from statehouse_server.errors import Unauthenticated
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.masks import ReadMask
from statehouse_server.resource.paging import within_bytes
from statehouse_server.secrets import tokens
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.user import USER

HOLDING_USER = (
    "JOIN LATERAL (SELECT FROM users WHERE users.id = item.user_id AND users.delete_time IS NULL FOR SHARE) AS holder"
    " ON TRUE"
)
"""The join that keeps the user of a new entity from being deleted meanwhile: the deletion would not revoke it."""


class Statements(NamedTuple):
    """The statements about the tokens of one kind of entity."""

    verify: Statement
    """Selects the response of a verification, and whether its use is to be noted."""
    revoke: Statement
    revoke_all: Statement
    """Revokes those of a user."""


class BearerTokens:
    """The tokens of one kind of entity. `kind` is the word for it in the tokens."""

    def __init__(self, dependencies: Dependencies, entity: Entity, kind: str, statements: Statements) -> None:
        self._entity = entity
        self._kind = kind
        self._statements = statements
        self._repository = dependencies.repository(entity)
        self._users = dependencies.repository(USER)

    def create(self, ctx: CallContext, item: Any) -> tuple[Any, str]:
        """Store an entity. Returns it with its token."""
        token, made = tokens.made(self._kind)
        created = self._repository.store(ctx, "create", self._repository.item_params([item])[0] | made)
        if created is None:
            self._require_user(ctx, item.user_id)
            raise self._repository.refusals.of_owner(ctx, item)
        return created, token

    def verify(self, ctx: CallContext, request: Any) -> Any:
        """The response to a verification. Raises Unauthenticated for any text that is no valid token, and
        ResultTooLarge."""
        mask = ReadMask.of(self._entity, request.read_mask.paths, user=USER)
        proof = {"token_hash": tokens.digest(request.token)}
        found = self._statements.verify.fetch_one(ctx.reading(mask.parameters), proof)
        if found is None:
            raise Unauthenticated
        response, unnoted = found
        within_bytes(response, "Give a `read_mask` without the metadata.", limit=ctx.answer_bytes)
        if unnoted:
            bearer.note(ctx, bearer.KINDS[self._kind].note_uses, [proof["token_hash"]])
        return response

    def revoke(self, ctx: CallContext, id_: str, user_id: str) -> Any:
        """Revoke one of a user, or of anybody if that is empty, or leave one as it is that is revoked already. Raises
        NotFound."""
        key = {"id": id_}
        revoked = self._repository.apply(ctx, self._statements.revoke, key | {"user_id": user_id}).fetchone()
        found: Any = revoked or self._repository.find(ctx, key)
        if found is None or user_id not in ("", found.user_id):
            raise self._repository.not_found(id_)
        return found

    def revoke_all(self, ctx: CallContext, user_id: str, asked: Mapping[str, Any]) -> int:
        """Revoke those of a user. Returns their number. Raises NotFound if there is no such user."""
        count: int = self._repository.apply(ctx, self._statements.revoke_all, {"user_id": user_id, **asked}).rowcount
        if not count:
            self._require_user(ctx, user_id)
        return count

    def _require_user(self, ctx: CallContext, user_id: str) -> None:
        if self._users.find(ctx, {"id": user_id}) is None:
            raise self._users.not_found(user_id)
