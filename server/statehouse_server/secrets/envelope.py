"""Envelopes: secrets encrypted with AES-256-GCM and bound to their place, so that they cannot be decrypted elsewhere.

An envelope consists of 1 byte format, 8 bytes key version, 12 bytes nonce, and the ciphertext with its 16-byte tag. The
associated data are the format and the parts of the place, each preceded by its length.
"""

import secrets
import struct
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from statehouse_server.errors import SecretDamaged

FORMAT = 1
NONCE_BYTES = 12
LABEL = b"statehouse secret"
_HEADER = struct.Struct(f"!BQ{NONCE_BYTES}s")


@dataclass(frozen=True)
class Place:
    """The place that a secret is bound to."""

    project_id: str
    entity_id: str
    field: str
    secret_version: int


@dataclass(frozen=True)
class ProjectKey:
    """A key of a project, with its version."""

    version: int
    cipher: AESGCM


def seal(key: ProjectKey, place: Place, secret: bytes) -> bytes:
    """Encrypt a secret for a place."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    header = _HEADER.pack(FORMAT, key.version, nonce)
    return header + key.cipher.encrypt(nonce, secret, _associated(key, place))


def unseal(key: ProjectKey, place: Place, envelope: bytes) -> bytes:
    """Decrypt an envelope that was sealed for a place. Raises SecretDamaged."""
    try:
        form, key_version, nonce = _HEADER.unpack_from(envelope)
        if (form, key_version) != (FORMAT, key.version):
            raise SecretDamaged
        return key.cipher.decrypt(nonce, envelope[_HEADER.size :], _associated(key, place))
    except (struct.error, InvalidTag):
        raise SecretDamaged from None


def _associated(key: ProjectKey, place: Place) -> bytes:
    parts = (
        LABEL,
        place.project_id.encode(),
        place.entity_id.encode(),
        place.field.encode(),
        str(place.secret_version).encode(),
        str(key.version).encode(),
    )
    return bytes([FORMAT]) + b"".join(struct.pack("!I", len(part)) + part for part in parts)
