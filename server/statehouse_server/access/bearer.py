"""Callers by the tokens of this server: service tokens, and the sessions and API keys of users."""

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

import psycopg

from statehouse_server.access import roles
from statehouse_server.access.statements import SQL
from statehouse_server.errors import Unauthenticated
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.principal import Principal
from statehouse_server.secrets import tokens

log = logging.getLogger(__name__)


def identify(ctx: CallContext, token: str) -> Principal:
    """Who has a token. Raises Unauthenticated for any text that is no valid token."""
    for name, kind in KINDS.items():
        if tokens.is_of(name, token):
            digest = tokens.digest(token)
            found = kind.identify.fetch_one(ctx, {"token_hash": digest})
            if found is not None:
                unnoted, *values = found
                if unnoted:
                    note(ctx, kind.note_uses, [digest])
                return kind.principal(*values)
    raise Unauthenticated


def note(ctx: CallContext, note_uses: Statement, digests: Sequence[bytes]) -> None:
    """Store that the tokens with these hashes were used. Nobody fails because that cannot be stored: the database may
    be read-only."""
    if ctx.in_transaction:  # It may be read-only, and would hold the row until it ends.
        return
    try:
        note_uses.run(ctx, {"token_hashes": digests})
    except psycopg.Error as error:
        log.warning("that tokens were used was not stored: %s", type(error).__name__)


def _service(project_id: str, id_: str, role: str) -> Principal:
    return Principal(f"token:{project_id}/{id_}", {project_id: frozenset({roles.ROLES[role]})})


def _user(user_id: str, memberships: Iterable[str]) -> Principal:
    return Principal(f"user:{user_id}", roles.parse(memberships), user_id)


class Kind(NamedTuple):
    """How the principal of a token is found."""

    identify: Statement
    """Selects whether its use is to be noted, and what the principal is made of."""
    note_uses: Statement
    principal: Callable[..., Principal]


KINDS: Mapping[str, Kind] = {
    "token": Kind(SQL.identify_token, SQL.note_token_uses, _service),
    "session": Kind(SQL.identify_user_session, SQL.note_user_session_uses, _user),
    "key": Kind(SQL.identify_api_key, SQL.note_api_key_uses, _user),
}
"""The kinds of tokens, as the tokens themselves say them."""
