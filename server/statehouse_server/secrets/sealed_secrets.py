"""The stored secrets of credentials: sealed for their place under a key of their project."""

from typing import Any

import psycopg

from statehouse_server.errors import SecretDamaged, SerializationFailure
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.statements import StatementSet
from statehouse_server.secrets.envelope import Place, ProjectKey, seal, unseal
from statehouse_server.secrets.keyring import Keyring


class CredentialSecretStatements(StatementSet, stem="credential_secret"):
    add_secret: Statement
    mark_secret_replaced: Statement
    find_secret: Statement
    count_old_secrets: Statement
    lock_old_secrets: Statement
    replace_envelopes: Statement
    update_key_versions: Statement


SQL = CredentialSecretStatements()
BATCH = 200
"""Secrets that are re-encrypted in one transaction: at most 13 MB."""
StoredKey = tuple[int, str, bytes]
"""A stored key: its version, the `key_uri` of its root key, and the wrapped key."""


class SealedSecrets:
    """Stores and returns secrets. Only envelopes reach the database."""

    def __init__(self, keyring: Keyring) -> None:
        self._keyring = keyring

    def current_key(self, ctx: CallContext, project_id: str) -> ProjectKey:
        """The key for new secrets of a project. Raises NoRootKey."""
        return self._keyring.current(ctx, project_id)

    def put(self, ctx: CallContext, key: ProjectKey, credential: Any, secret: str) -> None:
        """Store the newest secret of a credential. The row of the credential contains its number and is locked.

        Raises SerializationFailure if the key has been retired meanwhile, because a newer one exists then.
        """
        place = _place(credential.project_id, credential.id, credential.secret_version)
        params = {
            "project_id": credential.project_id,
            "id": credential.id,
            "secret_version": credential.secret_version,
            "key_version": key.version,
            "envelope": seal(key, place, secret.encode()),
        }
        try:
            SQL.add_secret.run(ctx, params)
        except psycopg.errors.ForeignKeyViolation:
            raise SerializationFailure from None

    def replace(self, ctx: CallContext, credential: Any) -> None:
        """Mark the newest secret of a credential as replaced."""
        SQL.mark_secret_replaced.run(ctx, {"project_id": credential.project_id, "id": credential.id})

    def find(self, ctx: CallContext, project_id: str, id_: str, secret_version: int) -> tuple[int, str] | None:
        """The number and the text of a secret, the newest for 0; None if it does not exist.

        Raises NoRootKey, KeyServiceUnavailable and SecretDamaged.
        """
        found = SQL.find_secret.fetch_one(ctx, {"project_id": project_id, "id": id_, "secret_version": secret_version})
        if found is None:
            return None
        number, envelope, *stored_key = found
        key = self._keyring.key(project_id, *stored_key)
        return number, unseal(key, _place(project_id, id_, number), envelope).decode()

    def count_old(self, ctx: CallContext, project_id: str, key_version: int) -> int:
        """The number of secrets of a project under key versions before this one."""
        return int(SQL.count_old_secrets.fetch_one(ctx, {"project_id": project_id, "key_version": key_version})[0])

    def reseal(
        self, ctx: CallContext, project_id: str, old: StoredKey, key: ProjectKey, after: tuple[str, int]
    ) -> tuple[int, int, tuple[str, int] | None]:
        """Re-encrypt the next secrets of a project that are under an old key. Secrets that cannot be decrypted, or are
        locked by others, are left unchanged.

        Returns the number of re-encrypted secrets, the number that cannot be decrypted, and the secret to continue
        after, which is None at the end. Raises SerializationFailure if another rotation has retired the key.
        """
        params = {
            "project_id": project_id,
            "old_key_version": old[0],
            "key_version": key.version,
            "after_id": after[0],
            "after_version": after[1],
            "limit": BATCH,
        }
        with ctx.transaction():
            rows = SQL.lock_old_secrets.fetch_all(ctx, params)
            if not rows:
                return 0, 0, None
            resealed = [
                (id_, number, sealed)
                for id_, number, envelope in rows
                if (sealed := self._reseal_one(old, key, _place(project_id, id_, number), envelope))
            ]
            self._store(ctx, params, resealed)
        return len(resealed), len(rows) - len(resealed), (rows[-1][0], rows[-1][1])

    def _store(self, ctx: CallContext, params: dict[str, Any], resealed: list[tuple[str, int, bytes]]) -> None:
        ids, numbers, envelopes = zip(*resealed, strict=True) if resealed else ((), (), ())
        items = params | {"ids": list(ids), "secret_versions": list(numbers), "envelopes": list(envelopes)}
        try:
            SQL.replace_envelopes.run(ctx, items)
        except psycopg.errors.ForeignKeyViolation:
            raise SerializationFailure from None
        SQL.update_key_versions.run(ctx, items)

    def _reseal_one(self, old: StoredKey, key: ProjectKey, place: Place, envelope: bytes) -> bytes | None:
        """The envelope of a secret under another key; None if it cannot be decrypted."""
        try:
            return seal(key, place, unseal(self._keyring.key(place.project_id, *old), place, envelope))
        except SecretDamaged:
            return None


def _place(project_id: str, id_: str, secret_version: int) -> Place:
    return Place(project_id, id_, "secret", secret_version)
