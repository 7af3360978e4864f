"""Callers by the tokens of this server: service tokens, and the sessions and API keys of users."""

from collections.abc import Callable, Iterable, Mapping

from statehouse_server.access import roles
from statehouse_server.access.statements import SQL
from statehouse_server.errors import Unauthenticated
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.principal import Principal
from statehouse_server.secrets import tokens


def identify(ctx: CallContext, token: str) -> Principal:
    """Who has a token. Raises Unauthenticated for any text that is no valid token."""
    for kind, (statement, principal) in KINDS.items():
        if tokens.is_of(kind, token):
            found = statement.fetch_one(ctx, {"token_hash": tokens.digest(token)})
            if found is not None:
                return principal(*found)
    raise Unauthenticated


def _service(project_id: str, id_: str, role: str) -> Principal:
    return Principal(f"token:{project_id}/{id_}", {project_id: frozenset({roles.ROLES[role]})})


def _user(user_id: str, memberships: Iterable[str]) -> Principal:
    return Principal(f"user:{user_id}", roles.parse(memberships), user_id)


KINDS: Mapping[str, tuple[Statement, Callable[..., Principal]]] = {
    "token": (SQL.identify_token, _service),
    "session": (SQL.identify_user_session, _user),
    "key": (SQL.identify_api_key, _user),
}
"""What finds the principal of a token, by the kind that the token says."""
