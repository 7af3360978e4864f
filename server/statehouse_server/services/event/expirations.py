"""What retention has removed: which readers would miss it.

Types are kept for different times, so that among the numbers of what was removed others are kept. Of each type the
largest number that was removed is known.
"""

from collections.abc import Sequence

from statehouse.v1 import event_pb2 as pb

from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.statements import StatementSet
from statehouse_server.services.event.disclosure import is_own


class ExpirationStatements(StatementSet, stem="event_expiration"):
    find_expired_sequence: Statement
    list_event_expirations: Statement


SQL = ExpirationStatements()


def expired_sequence(ctx: CallContext, project_id: str, filters: Sequence[pb.EventFilter], after: int = 0) -> int:
    """The largest number of an event that was removed and that the filters may have selected, if it is after a number;
    otherwise 0."""
    params = {"project_id": project_id, "after_sequence": after}
    row = SQL.find_expired_sequence.fetch_one(ctx, params)
    if row is None or not filters:
        return int(row[0]) if row else 0
    removed = SQL.list_event_expirations.fetch_all(ctx, params)
    return max((sequence for type_, sequence in removed if any(_may_select(one, type_) for one in filters)), default=0)


def _may_select(one: pb.EventFilter, type_: str) -> bool:
    """Whether there may be an event of a type that matches a filter."""
    named = not one.types or type_ in one.types
    begun = not one.type_prefixes or type_.startswith(tuple(one.type_prefixes))
    return named and begun and (is_own(type_) or not one.own_types_only)
