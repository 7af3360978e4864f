"""Events of what was refused."""

from statehouse_server.postgres.pool import Database
from statehouse_server.rpc.attempts import Attempt
from statehouse_server.services.event.appending import SQL, NewEvent, append


class AttemptWriter:
    """Writes attempts, each in a transaction of its own."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def __call__(self, attempt: Attempt) -> None:
        event = NewEvent(
            "call.refused",
            attempt.entity_kind,
            attempt.entity_id,
            attempt.outcome,
            attempt.reason,
            payload=attempt.payload,
        )
        with self._database.connection() as ctx:
            (project_id,) = SQL.find_feed.fetch_one(ctx, {"project_id": attempt.project_id})
            append(ctx, project_id, event, attempt.audited)
