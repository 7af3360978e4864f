"""The interface of root keys, and their errors."""

import base64
from typing import Protocol

KEY_BYTES = 32


class RootKeyError(Exception):
    """A root key cannot be used. The message never contains the key."""


class WrongRootKey(RootKeyError):
    """The wrapped key cannot be unwrapped with this root key."""

    def __init__(self, key_uri: str) -> None:
        super().__init__(f"The root key {key_uri} cannot unwrap a key that is recorded as wrapped by it.")


class RootKey(Protocol):
    """A key that wraps other keys. `context` binds a wrapped key to its place: unwrapping needs the same context."""

    @property
    def key_uri(self) -> str:
        """The unique identifier of the key, which reveals nothing about the key itself."""

    def wrap(self, key: bytes, context: bytes) -> bytes:
        """Encrypt a key."""

    def unwrap(self, wrapped: bytes, context: bytes) -> bytes:
        """Decrypt a key. Raises WrongRootKey."""


def to_base64(data: bytes) -> str:
    """The Base64 text of a key."""
    return base64.b64encode(data).decode()


def from_base64(text: str) -> bytes:
    """The inverse. Raises ValueError."""
    return base64.b64decode(text, validate=True)
