"""What the database's backends use, on the machine that it runs on."""

from contextlib import suppress
from pathlib import Path

import psycopg

PIDS = """
SELECT pid FROM pg_stat_activity
WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()
"""


class Backends:
    """The backends of a database that work for its clients."""

    def __init__(self, url: str) -> None:
        self._conn = psycopg.connect(url, autocommit=True)
        self._before = self._seconds()

    def used(self) -> float:
        """Seconds of processor time since it was made or asked last, of those that have not ended."""
        now = self._seconds()
        used = sum(seconds - self._before.get(pid, 0.0) for pid, seconds in now.items())
        self._before = now
        return used

    def close(self) -> None:
        self._conn.close()

    def _seconds(self) -> dict[int, float]:
        found = {}
        for (pid,) in self._conn.execute(PIDS).fetchall():
            with suppress(OSError):  # one that has just ended
                found[pid] = int(Path(f"/proc/{pid}/schedstat").read_text(encoding="ascii").split()[0]) / 1e9
        return found
