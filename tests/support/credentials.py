"""Credentials, as a client handles them."""

from typing import Any

import psycopg
from statehouse.v1 import credential_pb2 as pb

from tests.support.client import MARKER, Client, pages


def create(client: Client, project: str, secret: str = MARKER, **fields: Any) -> pb.Credential:
    values = {"provider": "anthropic", "name": "main", "secret": secret} | fields
    request = pb.CreateCredentialRequest(credential=pb.Credential(project_id=project, **values))
    return client.credentials.CreateCredential(request).credential


def update(client: Client, credential: pb.Credential, *paths: str, **fields: Any) -> pb.Credential:
    item = pb.Credential(project_id=credential.project_id, id=credential.id, **fields)
    request = pb.UpdateCredentialRequest(credential=item, update_mask={"paths": paths} if paths else None)
    return client.credentials.UpdateCredential(request).credential


def get(client: Client, credential: pb.Credential) -> pb.Credential:
    request = pb.GetCredentialRequest(project_id=credential.project_id, id=credential.id)
    return client.credentials.GetCredential(request).credential


def reveal(client: Client, credential: pb.Credential, version: int = 0, **metadata: str) -> str:
    request = pb.RevealCredentialRequest(
        project_id=credential.project_id, id=credential.id, secret_version=version, reason="a test"
    )
    headers = [(name.replace("_", "-"), value) for name, value in metadata.items()]
    return client.credentials.RevealCredential(request, metadata=headers).secret


def rotate(client: Client, project: str, scope: Any = pb.KEY_SCOPE_PROJECT) -> pb.RotateKeysResponse:
    *_, last = client.credentials.RotateKeys(pb.RotateKeysRequest(project_id=project, scope=scope))
    assert last.finished
    return last


def key_versions(client: Client, project: str, page_size: int = 0) -> list[tuple[int, bool, int]]:
    request = pb.ListKeyVersionsRequest(project_id=project, page_size=page_size)
    found = (one for page in pages(client.credentials.ListKeyVersions, request) for one in page.key_versions)
    return [(one.key_version, one.primary, one.secret_count) for one in found]


def add_key_versions(sql: psycopg.Connection[Any], project: str, newest: int) -> None:
    """Copies of the first key version of a project, up to this number."""
    sql.execute(
        "INSERT INTO project_keys SELECT project_id, number, create_time, promote_time, root_key_uri, wrapped_key"
        " FROM project_keys, generate_series(2, %s) AS number WHERE project_id = %s AND key_version = 1",
        [newest, project],
    )


PUT = "UPDATE credential_secrets SET envelope = %s WHERE project_id = %s AND credential_id = %s AND secret_version = %s"


def envelope(sql: psycopg.Connection[Any], credential: pb.Credential, version: int = 1) -> bytes:
    row = sql.execute(
        "SELECT envelope FROM credential_secrets WHERE project_id = %s AND credential_id = %s AND secret_version = %s",
        [credential.project_id, credential.id, version],
    ).fetchone()
    assert row
    return bytes(row[0])
