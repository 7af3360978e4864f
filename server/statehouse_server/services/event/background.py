"""Numbers for the events of projects whose feeds nobody reads."""

from statehouse_server.loop import Loop
from statehouse_server.postgres.pool import Database
from statehouse_server.services.event.numbering import SQL, move

MOST_PORTIONS = 20
"""Portions of a project that are numbered in one step, so that the projects after it have their turn."""
MOST_PROJECTS = 1000
"""Projects whose events are numbered in one step."""


class NumberingLoop(Loop):
    """Numbers what has no number. The events of a project are numbered by one process at a time; others pass over
    it."""

    name = "numbering"
    seconds = 5.0

    def __init__(self, database: Database) -> None:
        super().__init__()
        self._database = database
        self._last_project = ""
        """The project where the last step has ended; empty if it has come to the last one."""

    def step(self) -> None:
        for _ in range(MOST_PROJECTS):
            with self._database.connection() as ctx:
                found = SQL.find_waiting_project.fetch_one(ctx, {"project_id": self._last_project})
            self._last_project = found[0] if found else ""
            if not found:
                return
            self._number(found[0])

    def _number(self, project_id: str) -> None:
        for _ in range(MOST_PORTIONS):
            with self._database.connection() as ctx:
                moved = move(ctx, project_id, SQL.lock_free_head)
            if moved is None or not moved.position:
                return
