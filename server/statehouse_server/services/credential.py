"""Credentials without their secrets, and the one call that reads a secret."""

from collections.abc import Iterator, Sequence
from typing import Any

import psycopg
from statehouse.v1 import credential_pb2 as pb
from statehouse.v1 import options_pb2

from statehouse_server.errors import FailedPrecondition, NotFound, PermissionDenied, StatehouseError
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.driver_errors import translate
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.keyset import Keyset
from statehouse_server.resource.update_masks import fields_to_update, marking_merges
from statehouse_server.rpc.handler import StreamContext
from statehouse_server.secrets.envelope import ProjectKey
from statehouse_server.secrets.keyring import SQL as KEY_SQL
from statehouse_server.secrets.rotation import Rotation
from statehouse_server.secrets.sealed_secrets import SealedSecrets
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.event.appending import NewEvent, append


def _secret_columns(items: Sequence[Any], _: frozenset[str]) -> list[dict[str, Any]]:
    return [{"secret_version": item.secret_version, "key_version": item.key_version} for item in items]


CREDENTIAL = Entity(
    pb.Credential,
    unique_within=frozenset({"provider"}),
    computed={
        "has_secret": "item.secret_version > 0",
        "secret_version": "item.secret_version",
        "key_version": "item.key_version",
    },
    insert_parameters={"secret_version": "bigint", "key_version": "bigint"},
    insert_inputs=_secret_columns,
    quiet_fields=("key_version",),
)


class Credentials:
    """The handlers of CredentialService that use secrets and keys."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._repository = dependencies.repository(CREDENTIAL)
        self._keyring = dependencies.keyring
        self._secrets = SealedSecrets(dependencies.keyring)
        self._tokens = dependencies.tokens
        self._key_versions = Keyset(KEY_SQL.list_key_versions, key_version=int)

    def create_credential(self, ctx: CallContext, request: pb.CreateCredentialRequest) -> pb.CreateCredentialResponse:
        item = request.credential
        item.secret_version = item.key_version = 0
        with ctx.transaction():
            key = self._secrets.current_key(ctx, request.project_id) if item.secret else None
            if key:
                item.secret_version, item.key_version = 1, key.version
            created: Any = self._repository.create(ctx, item)
            if key:
                self._secrets.put(ctx, key, created, item.secret)
        return pb.CreateCredentialResponse(credential=created)

    def update_credential(self, ctx: CallContext, request: pb.UpdateCredentialRequest) -> pb.UpdateCredentialResponse:
        item = request.credential
        if item.secret:
            self._keyring.require()
        fields = fields_to_update(CREDENTIAL, item, request.update_mask.paths)
        marked = marking_merges(request, fields, item, "credential.")
        renewed, stored = "secret" in fields, [name for name in marked if name != "secret"]
        with ctx.transaction():
            key = self._secrets.current_key(ctx, request.project_id) if renewed and item.secret else None
            renewal = self._renewal(ctx, item, key) if renewed else {}
            updated: Any = self._repository.update(ctx, item, stored, renewal)
            if renewed:
                self._secrets.replace(ctx, updated)
            if key:
                self._secrets.put(ctx, key, updated, item.secret)
        return pb.UpdateCredentialResponse(credential=updated)

    def reveal_credential(self, ctx: CallContext, request: pb.RevealCredentialRequest) -> pb.RevealCredentialResponse:
        self._require_permission(ctx, request)
        self._repository.refusals.require_project(ctx, {"project_id": request.project_id})
        try:
            found = self._secrets.find(ctx, request.project_id, request.id, request.secret_version)
        except psycopg.Error:
            raise
        except Exception as error:
            reason = translate(error).reason
            self._audit(ctx, request, "FAILURE", request.secret_version, error_reason=reason)
            raise
        if found is None:
            raise self._nothing_to_reveal(ctx, request)
        secret_version, secret = found
        self._audit(ctx, request, "SUCCESS", secret_version)
        return pb.RevealCredentialResponse(secret=secret, secret_version=secret_version)

    def _require_permission(self, ctx: CallContext, request: pb.RevealCredentialRequest) -> None:
        """Raise PermissionDenied, and record that, if the caller may reveal the credentials for workers alone and this
        is none, or does not exist."""
        caller = ctx.caller
        if not caller.may(options_pb2.PERMISSION_REVEAL, request.project_id):
            found: Any = self._repository.find(ctx, {"project_id": request.project_id, "id": request.id})
            if found is None or not found.for_workers:
                self._audit(ctx, request, "DENIED", request.secret_version, error_reason=PermissionDenied.reason)
                caller.require(options_pb2.PERMISSION_REVEAL, request.project_id)

    def list_key_versions(self, ctx: CallContext, request: pb.ListKeyVersionsRequest) -> pb.ListKeyVersionsResponse:
        found, token = self._key_versions.page(ctx, request, self._tokens, {"project_id": request.project_id})
        return pb.ListKeyVersionsResponse(key_versions=found, next_page_token=token)

    def rotate_keys(self, pages: StreamContext, request: pb.RotateKeysRequest) -> Iterator[pb.RotateKeysResponse]:
        rotation = Rotation(self._keyring, self._secrets, request.project_id, pages.connection)
        steps = rotation.of_root() if request.scope == pb.KEY_SCOPE_ROOT else rotation.of_project()
        for progress in steps:
            yield pb.RotateKeysResponse(
                key_version=progress.key_version,
                total=progress.total,
                done=progress.done,
                failed=progress.failed,
                retired_key_versions=progress.retired,
                finished=progress.finished,
            )

    def _renewal(self, ctx: CallContext, item: pb.Credential, key: ProjectKey | None) -> dict[str, Any]:
        """The columns that change with the secret. Without a key the secret is removed."""
        if key is None:
            return {"has_secret": False, "key_version": 0}
        stored: Any = self._repository.lock(ctx, {"project_id": item.project_id, "id": item.id})
        return {"has_secret": True, "secret_version": stored.secret_version + 1, "key_version": key.version}

    def _nothing_to_reveal(self, ctx: CallContext, request: pb.RevealCredentialRequest) -> StatehouseError:
        found = self._repository.find(ctx, {"project_id": request.project_id, "id": request.id})
        if found is None:
            return self._repository.not_found(request.id)
        if request.secret_version:
            return NotFound(
                f"The credential {request.id} has no secret version {request.secret_version}; it may have been purged.",
                entity_kind="credential",
                entity_id=request.id,
            )
        return FailedPrecondition(
            f"The credential {request.id} has no secret.", entity_kind="credential", entity_id=request.id
        )

    def _audit(
        self, ctx: CallContext, request: pb.RevealCredentialRequest, outcome: str, secret_version: int, **more: Any
    ) -> None:
        """Record who revealed a secret and why. The record is committed when this returns."""
        payload = {"secret_version": secret_version, **more}
        event = NewEvent("credential.revealed", "credential", request.id, outcome, request.reason, payload=payload)
        append(ctx, request.project_id, event)
        ctx.caller.is_told = True
