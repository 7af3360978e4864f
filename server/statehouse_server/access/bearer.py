"""Callers by the tokens of this server: service tokens, and the sessions and API keys of users."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from statehouse.v1.project_pb2 import ProjectRole

from statehouse_server.descriptors import enum_labels
from statehouse_server.errors import Unauthenticated
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.principal import Principal
from statehouse_server.resource.statements import StatementSet
from statehouse_server.secrets import tokens


class AccessStatements(StatementSet, stem="access"):
    identify_token: Statement
    identify_user_session: Statement
    identify_api_key: Statement


SQL = AccessStatements()
ROLES = {label: number for number, label in enum_labels(ProjectRole.DESCRIPTOR).items()}


def identify(ctx: CallContext, token: str) -> Principal:
    """Who has a token. Raises Unauthenticated for any text that is no valid token."""
    for kind, (statement, principal) in KINDS.items():
        if tokens.is_of(kind, token):
            found = statement.fetch_one(ctx, {"token_hash": tokens.digest(token)})
            if found is not None:
                return principal(*found)
    raise Unauthenticated


def _service(project_id: str, id_: str, role: str) -> Principal:
    return Principal(f"token:{project_id}/{id_}", {project_id: frozenset({ROLES[role]})})


def _user(user_id: str, memberships: Iterable[str]) -> Principal:
    return Principal(f"user:{user_id}", roles_of(memberships), user_id)


def roles_of(memberships: Iterable[str]) -> dict[str, frozenset[int]]:
    """Roles by project, of texts such as `MEMBER local`."""
    found: dict[str, set[int]] = defaultdict(set)
    for role, _, project_id in (membership.partition(" ") for membership in memberships):
        found[project_id].add(ROLES[role])
    return {project_id: frozenset(roles) for project_id, roles in found.items()}


KINDS: Mapping[str, tuple[Statement, Callable[..., Principal]]] = {
    "token": (SQL.identify_token, _service),
    "session": (SQL.identify_user_session, _user),
    "key": (SQL.identify_api_key, _user),
}
"""What finds the principal of a token, by the kind that the token says."""
