"""Lock preconditions: locks that must be held for a transaction to take effect."""

from collections.abc import Sequence
from typing import Any

import orjson

from statehouse_server.errors import InvalidRequest, LeaseLost
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.statements import StatementSet


class LockPreconditionStatements(StatementSet, stem="guard"):
    check_held_locks: Statement
    keep_held_locks: Statement


SQL = LockPreconditionStatements()


class LockPreconditions:
    """The lock preconditions of one transaction."""

    def __init__(self, project_id: str, guards: Sequence[Any]) -> None:
        self._names = [guard.lock_name for guard in guards]
        tokens = {guard.lock_name: guard.token for guard in guards}
        if len(tokens) < len(self._names):
            raise InvalidRequest("guards", "contains a lock twice")
        self._params = {"project_id": project_id, "names": self._names, "tokens": orjson.dumps(tokens).decode()}

    def check(self, ctx: CallContext) -> None:
        """Raise LeaseLost unless all locks are held."""
        self._require(ctx, SQL.check_held_locks)

    def hold(self, ctx: CallContext) -> None:
        """Check again, and lock the rows until the transaction ends. Called just before the commit."""
        self._require(ctx, SQL.keep_held_locks)

    def _require(self, ctx: CallContext, statement: Statement) -> None:
        if not self._names:
            return
        held = {name for (name,) in statement.fetch_all(ctx, self._params)}
        missing = [name for name in self._names if name not in held]
        if missing:
            raise lease_lost(missing[0])


def lease_lost(name: str) -> LeaseLost:
    return LeaseLost(f"The lock {name} is no longer held under this token.", entity_kind="lock", entity_id=name)
