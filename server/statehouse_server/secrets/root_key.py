"""What a root key is, and what can be wrong with one."""

import base64
from typing import Protocol

KEY_BYTES = 32


class RootKeyError(Exception):
    """A root key cannot be used. The message never has the key."""


class WrongRootKey(RootKeyError):
    """What was wrapped does not open with this key."""

    def __init__(self, key_uri: str) -> None:
        super().__init__(f"The root key {key_uri} does not open what is said to be wrapped by it.")


class RootKey(Protocol):
    """A key that wraps others. `context` binds what is wrapped to its place: it unwraps with the same one only."""

    @property
    def key_uri(self) -> str:
        """What the key is known by: two keys never have the same, and it says nothing about the key itself."""

    def wrap(self, key: bytes, context: bytes) -> bytes:
        """Encrypt a key."""

    def unwrap(self, wrapped: bytes, context: bytes) -> bytes:
        """Decrypt a key. Raises WrongRootKey."""


def to_base64(data: bytes) -> str:
    """How keys are written."""
    return base64.b64encode(data).decode()


def from_base64(text: str) -> bytes:
    """The inverse. Raises ValueError."""
    return base64.b64decode(text, validate=True)
