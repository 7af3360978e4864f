"""Events of what was refused."""

from collections.abc import Mapping

from statehouse_server.postgres.context import Caller
from statehouse_server.postgres.pool import Database
from statehouse_server.principal import SERVER
from statehouse_server.rpc.attempts import Attempt
from statehouse_server.services.event.appending import SQL, NewEvent, append


class PastCaller(Caller):
    """The caller of a call that is over, as events tell of it."""

    def __init__(self, audited: Mapping[str, str | None]) -> None:
        super().__init__(SERVER)
        self.request_id = self.peer = ""
        self._told = audited

    @property
    def audited(self) -> Mapping[str, str | None]:
        return self._told


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
            ctx.caller = PastCaller(attempt.audited)
            (project_id,) = SQL.find_feed.fetch_one(ctx, {"project_id": attempt.project_id})
            append(ctx, project_id, event)
