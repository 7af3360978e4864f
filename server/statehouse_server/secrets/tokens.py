"""Tokens that are given out once: 256 random bits, of which only the SHA-256 is stored.

A hash without salt is enough, since nobody can guess a token. It is found by an index, without comparing secrets.
"""

import secrets
from hashlib import sha256

BYTES = 32


def make() -> str:
    """A new token, in 43 characters that need no quoting in a URL."""
    return secrets.token_urlsafe(BYTES)


def digest(token: str) -> bytes:
    """What is stored of a token."""
    return sha256(token.encode()).digest()
