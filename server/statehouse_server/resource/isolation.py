"""The isolation of transactions, for changes that have to see what others have committed since they began."""

from statehouse_server.errors import FailedPrecondition
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.statements import StatementSet


class IsolationStatements(StatementSet, stem="isolation"):
    find_isolation: Statement


SQL = IsolationStatements()


def require_read_committed(ctx: CallContext, change: str) -> None:
    """Raise FailedPrecondition unless each statement sees what is committed. `change` is what needs it, as a sentence
    without its end: `A task can be moved`."""
    (isolation,) = SQL.find_isolation.fetch_one(ctx, {})
    if isolation != "read committed":
        raise FailedPrecondition(f"{change} only in a transaction that is READ_COMMITTED.")
