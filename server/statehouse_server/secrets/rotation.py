"""Rotations: replacing keys while secrets are read and written.

Every step is a transaction that leaves all secrets readable, and all state is in the tables. So a rotation can stop at
any point, and the next one continues.
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
"""Seconds between two attempts of a step."""
POLL_SECONDS = 3.0
"""Total seconds for which a rotation retries secrets that other transactions have locked."""
Result = TypeVar("Result")


@dataclass
class Progress:
    """The progress of a rotation."""

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
    """Checks out a connection for one step."""

    def of_root(self) -> Iterator[Progress]:
        """Rewrap the keys of the project with the primary root key."""
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
        """Finish an interrupted rotation or, if there is none, create a new key version and re-encrypt all secrets
        under it."""
        progress = Progress()
        versions = self._versions()
        if len(versions) > 1:
            with suppress(SecretDamaged):  # if the newest key is unusable, a new one is created
                yield from self._go_on(progress, versions[0])
        if versions and not (progress.done or progress.retired):
            yield from self._go_on(progress, self._versions()[0] + 1)
        progress.finished = True
        yield progress

    def _go_on(self, progress: Progress, version: int) -> Iterator[Progress]:
        """Re-encrypt all secrets under `version` (or a newer one, if another rotation runs) and delete older versions.

        Secrets that are locked by others are skipped and retried for a while. Those that stay locked are left for the
        next rotation.
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
        """Make one pass over all secrets that are under older key versions."""
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
        """Run one step on its own connection, and retry it if it conflicts with concurrent changes."""
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
        rows = self._step(lambda ctx: SQL.find_key_versions.fetch_all(ctx, {"project_id": self.project_id}))
        return [version for (version,) in rows]

    def _promoted(self, version: int) -> ProjectKey:
        """The key of a version, created if it does not exist. It is stored before it is promoted, so that all servers
        can read the secrets that will be under it."""
        self._step(lambda ctx: self.keyring.add(ctx, self.project_id, version))
        promoted = {"project_id": self.project_id, "key_version": version}
        self._step(lambda ctx: SQL.promote_key.run(ctx, promoted))
        return self._current()

    def _current(self) -> ProjectKey:
        return self._step(lambda ctx: self.keyring.current(ctx, self.project_id))

    def _left(self, key: ProjectKey) -> int:
        return self._step(lambda ctx: self.secrets.count_old(ctx, self.project_id, key.version))

    def _retire(self, progress: Progress, key: ProjectKey) -> bool:
        """Delete the key versions that encrypt nothing any longer. Returns whether no work is left."""
        params = {"project_id": self.project_id, "key_version": key.version}
        try:
            progress.retired += sorted(one for (one,) in self._step(lambda ctx: SQL.retire_keys.fetch_all(ctx, params)))
        except psycopg.errors.ForeignKeyViolation:  # a secret has been stored under one of them since
            return False
        older = self._step(lambda ctx: SQL.find_older_keys.fetch_all(ctx, params))
        return not older or 0 < self._left(key) <= progress.failed
