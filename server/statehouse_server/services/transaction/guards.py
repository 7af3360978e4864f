"""Guards: locks and leases of jobs that must be held for a transaction to take effect."""

from collections.abc import Sequence

import orjson
from statehouse.v1 import transaction_pb2 as pb

from statehouse_server.errors import InvalidRequest, LeaseLost
from statehouse_server.postgres.context import CallContext, Hold
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.statements import StatementSet
from statehouse_server.services.job.leases import find_lost_job
from statehouse_server.services.lock.service import lock_lost


class GuardStatements(StatementSet, stem="guard"):
    check_locks: Statement
    keep_locks: Statement
    check_leases: Statement
    keep_leases: Statement


SQL = GuardStatements()


class Guards:
    """The guards of one transaction."""

    def __init__(self, project_id: str, guards: Sequence[pb.Guard]) -> None:
        self._project_id = project_id
        self._holds = [_hold(project_id, guard) for guard in guards]
        if len({(hold.kind, hold.name) for hold in self._holds}) < len(self._holds):
            raise InvalidRequest("guards", "contains a lock or a job twice")

    def check(self, ctx: CallContext) -> None:
        """Raise LeaseLost unless everything is held."""
        self._require(ctx, self._holds, SQL.check_locks, SQL.check_leases)

    def keep(self, ctx: CallContext) -> None:
        """Check again what the transaction has not ended itself, and lock the rows until it ends. Called just before
        the commit. Locks come before jobs, as in FinishClusterJob."""
        self._require(ctx, [hold for hold in self._holds if hold not in ctx.ended], SQL.keep_locks, SQL.keep_leases)

    def _require(self, ctx: CallContext, holds: Sequence[Hold], locks: Statement, leases: Statement) -> None:
        for kind, statement in (("lock", locks), ("job", leases)):
            wanted = {hold.name: hold for hold in holds if hold.kind == kind}
            for name in self._missing(ctx, statement, wanted):
                raise _lost(ctx, wanted[name])

    def _missing(self, ctx: CallContext, statement: Statement, wanted: dict[str, Hold]) -> list[str]:
        if not wanted:
            return []
        tokens = orjson.dumps({name: hold.token for name, hold in wanted.items()}).decode()
        params = {"project_id": self._project_id, "names": list(wanted), "tokens": tokens}
        held = {name for (name,) in statement.fetch_all(ctx, params)}
        return [name for name in wanted if name not in held]


def _hold(project_id: str, guard: pb.Guard) -> Hold:
    if guard.HasField("lock"):
        return Hold("lock", project_id, guard.lock.lock_name, guard.lock.token)
    return Hold("job", project_id, guard.job.job_id, guard.job.lease_token)


def _lost(ctx: CallContext, hold: Hold) -> LeaseLost:
    return lock_lost(hold.name) if hold.kind == "lock" else find_lost_job(ctx, hold)
