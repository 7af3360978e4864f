"""Rotations: new keys for old, while secrets are read and written.

Every step is a transaction that leaves all secrets readable, and nothing is remembered but what the tables say: so a
rotation can end anywhere, and whoever repeats it goes on.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

import psycopg

from statehouse_server.errors import SecretDamaged, SerializationFailure
from statehouse_server.postgres.context import CallContext
from statehouse_server.secrets.envelope import ProjectKey
from statehouse_server.secrets.keyring import SQL, Keyring
from statehouse_server.secrets.sealed_secrets import SealedSecrets

ATTEMPTS = 5
PAUSE = 0.1
"""Seconds between two tries of the same."""
POLL_SECONDS = 3.0
"""Seconds that a rotation waits for what others hold, all in all."""
Result = TypeVar("Result")


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
    secrets: SealedSecrets
    project_id: str
    connection: Callable[[], AbstractContextManager[CallContext]]
    """Lends a connection for one step."""

    def of_root(self) -> Iterator[Progress]:
        """Wrap the keys of the project by the primary root key."""
        versions = self._versions()
        progress = Progress(total=len(versions))
        yield progress
        for version in versions:
            if self._step(lambda ctx, version=version: self.keyring.rewrap(ctx, self.project_id, version)):  # type: ignore[misc]
                progress.done += 1
            else:
                progress.failed += 1
            yield progress
        progress.finished = True
        yield progress

    def of_project(self) -> Iterator[Progress]:
        """Finish the rotation that was broken off before; without one, make a new key version for all secrets."""
        progress = Progress()
        versions = self._versions()
        if len(versions) > 1:
            with suppress(SecretDamaged):  # what the newest key does not take, a newer one does
                yield from self._go_on(progress, versions[0])
        if versions and not (progress.done or progress.retired):
            yield from self._go_on(progress, self._versions()[0] + 1)
        progress.finished = True
        yield progress

    def _go_on(self, progress: Progress, version: int) -> Iterator[Progress]:
        """Put everything under a key version, or under a newer one if others rotate too, and delete those before it.

        What others hold is passed over and tried again for a while; the rest of it is for the next rotation.
        """
        key = self._promoted(version)
        waited = 0.0
        while True:
            progress.key_version, progress.failed = key.version, 0
            progress.total = progress.done + self._left(key)
            yield progress
            before = progress.done
            try:
                yield from self._pass(progress, key)
            except SerializationFailure:
                key = self._current()
                continue
            if self._retire(progress, key) or waited >= POLL_SECONDS:
                return
            if progress.done == before:
                time.sleep(PAUSE)
                waited += PAUSE

    def _pass(self, progress: Progress, key: ProjectKey) -> Iterator[Progress]:
        """Go once through all secrets that are under older key versions."""
        params = {"project_id": self.project_id, "key_version": key.version}
        for old in self._step(lambda ctx: SQL.find_older_keys.fetch_all(ctx, params)):
            after: tuple[str, int] | None = ("", 0)
            while after is not None:
                reseal = partial(self.secrets.reseal, project_id=self.project_id, old=old, key=key, after=after)
                done, failed, after = self._step(reseal)
                progress.done += done
                progress.failed += failed
                yield progress

    def _step(self, run: Callable[[CallContext], Result]) -> Result:
        """One step on a connection of its own, again if concurrent changes got in its way."""
        for _ in range(ATTEMPTS - 1):
            try:
                with self.connection() as ctx:
                    return run(ctx)
            except (psycopg.errors.DeadlockDetected, psycopg.errors.SerializationFailure):
                time.sleep(PAUSE)
        with self.connection() as ctx:
            return run(ctx)

    def _versions(self) -> list[int]:
        """The key versions of the project, newest first."""
        rows = self._step(lambda ctx: SQL.list_key_versions.fetch_all(ctx, {"project_id": self.project_id}))
        return [version for (version,) in rows]

    def _promoted(self, version: int) -> ProjectKey:
        """The key of a version, made if it is not there: stored first, so that all servers can read what will be under
        it, and then promoted."""
        self._step(lambda ctx: self.keyring.add(ctx, self.project_id, version))
        promoted = {"project_id": self.project_id, "key_version": version}
        self._step(lambda ctx: SQL.promote_key.run(ctx, promoted))
        return self._current()

    def _current(self) -> ProjectKey:
        return self._step(lambda ctx: self.keyring.current(ctx, self.project_id))

    def _left(self, key: ProjectKey) -> int:
        return self._step(lambda ctx: self.secrets.count_old(ctx, self.project_id, key.version))

    def _retire(self, progress: Progress, key: ProjectKey) -> bool:
        """Delete the key versions that nothing is under. Answers whether nothing is left to do."""
        params = {"project_id": self.project_id, "key_version": key.version}
        try:
            progress.retired += sorted(one for (one,) in self._step(lambda ctx: SQL.retire_keys.fetch_all(ctx, params)))
        except psycopg.errors.ForeignKeyViolation:  # somebody has stored a secret under one of them meanwhile
            return False
        older = self._step(lambda ctx: SQL.find_older_keys.fetch_all(ctx, params))
        return not older or 0 < self._left(key) <= progress.failed
