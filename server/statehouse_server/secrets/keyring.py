"""The keys of projects: created, wrapped and unwrapped with the root keys of this server."""

import secrets
from collections.abc import Sequence
from functools import lru_cache
from typing import Self

import psycopg
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from statehouse.v1 import credential_pb2

from statehouse_server.errors import KeyServiceUnavailable, NoRootKey, SecretDamaged
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.mapping import MessageRowFactory
from statehouse_server.resource.statements import StatementSet
from statehouse_server.secrets import root_keys
from statehouse_server.secrets.envelope import ProjectKey
from statehouse_server.secrets.root_key import KEY_BYTES, RootKey, RootKeyError, WrongRootKey


class ProjectKeyStatements(StatementSet, stem="project_key"):
    find_current_key: Statement
    find_key_versions: Statement
    find_older_keys: Statement
    add_key: Statement
    promote_key: Statement
    lock_key: Statement
    rewrap_key: Statement
    retire_keys: Statement
    list_key_versions: Statement


SQL = ProjectKeyStatements(list_key_versions=MessageRowFactory(credential_pb2.KeyVersion))


class RootKeyStatements(StatementSet, stem="root_key"):
    lock_root_keys: Statement
    list_canaries: Statement
    add_root_key: Statement
    find_missing_root_key: Statement


ROOT_SQL = RootKeyStatements()
CANARY_CONTEXT = b"statehouse canary"
CACHED_KEYS = 4096


class Keyring:
    """The root keys of a server, and through them the keys of all projects."""

    def __init__(self, roots: Sequence[RootKey]) -> None:
        self._roots = {root.key_uri: root for root in roots}
        self.pepper = b""
        """Random bytes that cannot be obtained from the database alone; empty without a root key."""
        # The wrapped bytes are part of the cache key: a restored database may have another key with the same version.
        self._unwrapped = lru_cache(CACHED_KEYS)(self._unwrap)

    @classmethod
    def opened(cls, setting: str, ctx: CallContext) -> Self:
        """The keyring of the root keys in a setting, after checking that they belong to the database. Raises
        RootKeyError."""
        keyring = cls(root_keys.load(setting))
        keyring.check(ctx)
        return keyring

    @property
    def primary(self) -> RootKey:
        """The root key that wraps new keys. Raises NoRootKey."""
        self.require()
        return next(iter(self._roots.values()))

    def require(self) -> None:
        """Raise NoRootKey if there is no root key. Requests that contain secrets need one: without it their idempotency
        fingerprint would be an unkeyed hash."""
        if not self._roots:
            raise NoRootKey

    def check(self, ctx: CallContext) -> None:
        """Check that the root keys belong to this database, and record new ones in it. Raises RootKeyError.

        Every recorded root key has wrapped the same random bytes, so a key that unwraps them belongs to this database.
        """
        if not self._roots:
            return
        try:
            with ctx.transaction():
                ROOT_SQL.lock_root_keys.run(ctx, {})
                self._check_canaries(ctx)
        except KeyServiceUnavailable as error:
            raise RootKeyError(f"The root keys cannot be checked: {error.message}") from None
        except psycopg.errors.UndefinedTable:
            raise RootKeyError("The database has no table for root keys yet: apply the migrations first.") from None

    def _check_canaries(self, ctx: CallContext) -> None:
        canaries = {uri: bytes(wrapped) for uri, wrapped in ROOT_SQL.list_canaries.fetch_all(ctx, {})}
        known = [uri for uri in canaries if uri in self._roots]
        unlisted = ROOT_SQL.find_missing_root_key.fetch_one(ctx, {"key_uris": list(self._roots)})
        if unlisted:
            raise RootKeyError(f"The secrets of this database need the root key {unlisted[0]}, which is not listed.")
        if canaries and not known:
            raise RootKeyError(
                f"This database has been served with the root key {next(iter(canaries))}, which is not listed. List it"
                " too; or, as there are no secrets yet, stop all servers and DELETE FROM root_keys."
            )
        found = {self._roots[uri].unwrap(canaries[uri], CANARY_CONTEXT) for uri in known}
        if len(found) > 1:
            raise RootKeyError("The root keys of this database do not belong together.")
        self.pepper = found.pop() if found else secrets.token_bytes(KEY_BYTES)
        for uri, root in self._roots.items():
            if uri not in canaries:
                ROOT_SQL.add_root_key.run(ctx, {"key_uri": uri, "canary": root.wrap(self.pepper, CANARY_CONTEXT)})

    def current(self, ctx: CallContext, project_id: str) -> ProjectKey:
        """The key that encrypts new secrets of a project; it is created if there is none. Raises NoRootKey."""
        params = {"project_id": project_id}
        found = SQL.find_current_key.fetch_one(ctx, params)
        if found is None:
            self.add(ctx, project_id, 1, promoted=True)
            found = SQL.find_current_key.fetch_one(ctx, params)
        if found is None:
            raise SecretDamaged("The project has no primary key version.")
        return self.key(project_id, *found)

    def key(self, project_id: str, version: int, root_key_uri: str, wrapped: bytes) -> ProjectKey:
        """Unwrap a stored key. Raises NoRootKey, KeyServiceUnavailable and SecretDamaged."""
        return self._unwrapped(project_id, version, root_key_uri, bytes(wrapped))

    def add(self, ctx: CallContext, project_id: str, version: int, *, promoted: bool = False) -> None:
        """Create a key version, unless another server has created it first."""
        wrapped = self.primary.wrap(secrets.token_bytes(KEY_BYTES), _context(project_id, version))
        params = {
            "project_id": project_id,
            "key_version": version,
            "promoted": promoted,
            "root_key_uri": self.primary.key_uri,
            "wrapped_key": wrapped,
        }
        SQL.add_key.run(ctx, params)

    def rewrap(self, ctx: CallContext, project_id: str, version: int) -> bool:
        """Wrap a key version of a project with the primary root key, even if that already wraps it: a key service may
        have a newer version of the root key. Returns False if it cannot be unwrapped."""
        scope = {"project_id": project_id, "key_version": version}
        with ctx.transaction():
            found = SQL.lock_key.fetch_one(ctx, scope)
            if found is None:
                return True
            uri, wrapped = found
            context = _context(project_id, version)
            try:
                material = self._root(uri).unwrap(bytes(wrapped), context)
            except WrongRootKey:
                return False
            rewrapped = self.primary.wrap(material, context)
            SQL.rewrap_key.run(ctx, scope | {"root_key_uri": self.primary.key_uri, "wrapped_key": rewrapped})
            return True

    def _root(self, uri: str) -> RootKey:
        if uri not in self._roots:
            raise NoRootKey(f"The root key {uri} is not listed in --root-keys.", key_uri=uri)
        return self._roots[uri]

    def _unwrap(self, project_id: str, version: int, root_key_uri: str, wrapped: bytes) -> ProjectKey:
        try:
            material = self._root(root_key_uri).unwrap(wrapped, _context(project_id, version))
        except WrongRootKey:
            raise SecretDamaged("The key that encrypts the secret cannot be unwrapped.") from None
        return ProjectKey(version, AESGCM(material))


def has_root_key(ctx: CallContext) -> bool:
    """Whether a server of this database ever had a root key."""
    return bool(ROOT_SQL.list_canaries.fetch_all(ctx, {}))


def _context(project_id: str, version: int) -> bytes:
    """The context that a wrapped key is bound to. It prevents giving a project the key of another one."""
    return b"statehouse project key\0" + project_id.encode() + b"\0" + str(version).encode()
