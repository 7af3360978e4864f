"""Tokens: texts that prove who someone is. The database has their hashes alone.

A token has 256 random bits, so its plain SHA-256 cannot be guessed, and needs neither salt nor pepper. It is found by
its hash, in an index: how much of a wrong token is right changes nothing that takes time.
"""

import hashlib
import secrets
from typing import Any

SHOWN = 8
"""Random characters of a token that its prefix has: 48 of 256 bits."""


def make(kind: str) -> str:
    """A new token, which says of what kind it is: `sh_key_…`."""
    return f"{_beginning(kind)}{random_text()}"


def made(kind: str) -> tuple[str, dict[str, Any]]:
    """A new token, and what is stored of it."""
    token = make(kind)
    return token, {"token_hash": digest(token), "prefix": prefix(kind, token)}


def digest(token: str) -> bytes:
    """The hash under which a token is stored and found."""
    return hashlib.sha256(token.encode()).digest()


def prefix(kind: str, token: str) -> str:
    """The beginning of a token, by which people recognise it."""
    return token[: len(_beginning(kind)) + SHOWN]


def _beginning(kind: str) -> str:
    return f"sh_{kind}_"


def random_text() -> str:
    """256 random bits as 43 characters of Base64url."""
    return secrets.token_urlsafe(32)
