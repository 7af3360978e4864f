"""Rotations: new keys for old, while secrets are read and written.

Every step is a transaction that leaves all secrets readable, and nothing is remembered but what the tables say: so a
rotation can end anywhere, and whoever repeats it goes on.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field

import psycopg

from server.database import Connection
from server.errors import SerializationFailure
from server.keys.envelope import ProjectKey
from server.keys.keyring import SQL, Keyring
from server.keys.vault import Vault


@dataclass
class Progress:
    """How far a rotation is."""

    key_version: int = 0
    total: int = 0
    done: int = 0
    failed: int = 0
    retired: list[int] = field(default_factory=list)
    finished: bool = False


@dataclass(frozen=True)
class Rotation:
    """The rotation of the keys of one project."""

    keyring: Keyring
    vault: Vault
    project_id: str
    connection: Callable[[], AbstractContextManager[Connection]]
    """Lends a connection for one step."""

    def of_root(self) -> Iterator[Progress]:
        """Wrap the keys of the project by the primary root key."""
        progress = Progress()
        scope = {"project_id": self.project_id, "root_key_uri": self.keyring.primary.key_uri}
        with self.connection() as conn:
            progress.total = SQL.count_foreign.one(conn, scope)[0]
        yield progress
        while self._rewrap():
            progress.done += 1
            yield progress
        progress.finished = True
        yield progress

    def of_project(self) -> Iterator[Progress]:
        """Finish the rotation that was broken off before; without one, make a new key version for all secrets."""
        progress = Progress()
        versions = self._versions()
        if len(versions) > 1:
            yield from self._go_on(progress, versions[0])
        if versions and not (progress.done or progress.retired):
            yield from self._go_on(progress, self._versions()[0] + 1)
        progress.finished = True
        yield progress

    def _go_on(self, progress: Progress, version: int) -> Iterator[Progress]:
        """Put everything under a key version, or under a newer one if others rotate too, and delete those before it."""
        key = self._promoted(version)
        while True:
            progress.key_version, progress.failed = key.version, 0
            progress.total = progress.done + self._left(key)
            yield progress
            try:
                yield from self._pass(progress, key)
            except SerializationFailure:
                key = self._current()
            else:
                if self._retire(progress, key):
                    return

    def _pass(self, progress: Progress, key: ProjectKey) -> Iterator[Progress]:
        """Go once through all secrets that are under older key versions."""
        with self.connection() as conn:
            older = SQL.older.all(conn, {"project_id": self.project_id, "key_version": key.version})
        for old in older:
            after: tuple[str, int] | None = ("", 0)
            while after is not None:
                with self.connection() as conn:
                    done, failed, after = self.vault.reseal(conn, self.project_id, old, key, after)
                progress.done += done
                progress.failed += failed
                yield progress

    def _rewrap(self) -> bool:
        with self.connection() as conn:
            return self.keyring.rewrap(conn, self.project_id)

    def _versions(self) -> list[int]:
        """The key versions of the project, newest first."""
        with self.connection() as conn:
            return [version for (version,) in SQL.versions.all(conn, {"project_id": self.project_id})]

    def _promoted(self, version: int) -> ProjectKey:
        """The key of a version, made if it is not there: stored first, so that all servers can read what will be under
        it, and then promoted."""
        with self.connection() as conn:
            self.keyring.add(conn, self.project_id, version)
        with self.connection() as conn:
            SQL.promote.run(conn, {"project_id": self.project_id, "key_version": version})
        return self._current()

    def _current(self) -> ProjectKey:
        with self.connection() as conn:
            return self.keyring.current(conn, self.project_id)

    def _left(self, key: ProjectKey) -> int:
        with self.connection() as conn:
            return self.vault.count_old(conn, self.project_id, key.version)

    def _retire(self, progress: Progress, key: ProjectKey) -> bool:
        """Delete the key versions that nothing is under. Answers False if a secret came under one meanwhile."""
        params = {"project_id": self.project_id, "key_version": key.version}
        try:
            with self.connection() as conn:
                progress.retired += [version for (version,) in SQL.retire.all(conn, params)]
        except psycopg.errors.ForeignKeyViolation:
            return False
        return self._left(key) <= progress.failed
