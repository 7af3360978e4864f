"""Callers by the tokens of this server: service tokens, and the sessions and API keys of users."""

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

import psycopg

from statehouse_server.access import roles
from statehouse_server.access.identity import Answers, Connect, Identity, Source
from statehouse_server.access.proof import Proof
from statehouse_server.access.statements import SQL
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.principal import Principal

log = logging.getLogger(__name__)


class Kind(NamedTuple):
    """How the principals of tokens are found."""

    identify: Statement
    """Selects, for each valid token, its hash, whether its use is to be noted, and what the principal is made of."""
    note_uses: Statement
    principal: Callable[..., Principal]

    def source(self, connect: Connect, proofs: Sequence[Proof]) -> Answers:
        """Who has tokens."""
        asked = {proof.digest: proof for proof in proofs}
        with connect() as ctx:
            rows = self.identify.fetch_all(ctx, {"token_hashes": list(asked)})
            if used := [digest for digest, unnoted, *_ in rows if unnoted]:
                note(ctx, self.note_uses, used)
        return {asked[digest]: Identity(self.principal(*values)) for digest, _, *values in rows}


def note(ctx: CallContext, note_uses: Statement, digests: Sequence[bytes]) -> None:
    """Store that the tokens with these hashes were used. Nobody fails because that cannot be stored: the database may
    be read-only."""
    if ctx.in_transaction:  # It may be read-only, and would hold the row until it ends.
        return
    try:
        note_uses.run(ctx, {"token_hashes": digests})
    except psycopg.Error as error:
        log.warning("that tokens were used was not stored: %s", type(error).__name__)


def _service(project_id: str, id_: str, role: str, name: str) -> Principal:
    given = {project_id: frozenset({roles.ROLES[role]})}
    return Principal(f"token:{project_id}/{id_}", given, display_name=name)


def _user(user_id: str, name: str, memberships: Iterable[str]) -> Principal:
    return Principal(f"user:{user_id}", roles.parse(memberships), user_id, name)


KINDS: Mapping[str, Kind] = {
    "token": Kind(SQL.identify_tokens, SQL.note_token_uses, _service),
    "session": Kind(SQL.identify_user_sessions, SQL.note_user_session_uses, _user),
    "key": Kind(SQL.identify_api_keys, SQL.note_api_key_uses, _user),
}
"""The kinds of tokens, as the tokens themselves say them."""
SOURCES: Mapping[str, Source] = {name: kind.source for name, kind in KINDS.items()}
