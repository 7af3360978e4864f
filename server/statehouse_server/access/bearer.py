"""Callers by the tokens of this server: service tokens, and the sessions and API keys of users."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from statehouse_server.access import roles
from statehouse_server.access.credential import Credential
from statehouse_server.access.identity import Answers, Identity, Source
from statehouse_server.access.statements import SQL
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.principal import Principal


def _identified_by(statement: Statement, principal: Callable[..., Principal]) -> Source:
    """A source that finds out who has tokens with a statement, the rows of which begin with the hash of a token."""

    def identify(ctx: CallContext, credentials: Sequence[Credential]) -> Answers:
        asked = {credential.digest: credential for credential in credentials}
        rows = statement.fetch_all(ctx, {"token_hashes": list(asked)})
        return {asked[digest]: Identity(principal(*found)) for digest, *found in rows}

    return identify


def _service(project_id: str, id_: str, role: str) -> Principal:
    return Principal(f"token:{project_id}/{id_}", {project_id: frozenset({roles.ROLES[role]})})


def _user(user_id: str, memberships: Iterable[str]) -> Principal:
    return Principal(f"user:{user_id}", roles.parse(memberships), user_id)


SOURCES: Mapping[str, Source] = {
    "token": _identified_by(SQL.identify_tokens, _service),
    "session": _identified_by(SQL.identify_user_sessions, _user),
    "key": _identified_by(SQL.identify_api_keys, _user),
}
