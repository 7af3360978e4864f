"""Ids: the whole ones that the server makes, and the beginnings of them that people type."""

import re

import uuid_utils

UUID_PATTERN = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
"""A UUID as it is stored, also for PostgreSQL."""
UUID_SHAPE = "________-____-____-____-____________"
"""The same for LIKE, which is ten times as fast at telling that a text is no UUID."""
_DIGITS = re.compile("[0-9a-f]{8,32}")
_BEFORE_HYPHENS = (8, 12, 16, 20)
"""The number of digits before each hyphen."""


def new_id() -> str:
    """A UUIDv7."""
    return str(uuid_utils.uuid7())


def uuid_beginning(text: str) -> str:
    """The stored form of a text that can be the beginning of a UUID, or a whole one: in lower case, with its hyphens.
    Empty for any other text.

    It has at least 8 hex digits. Its hyphens may be missing, but not elsewhere than in a UUID.
    """
    digits = text.replace("-", "").lower()
    if not _DIGITS.fullmatch(digits):
        return ""
    stored = "".join(digit + "-" * (place in _BEFORE_HYPHENS) for place, digit in enumerate(digits, 1))
    return stored if re.fullmatch(stored.replace("-", "-?"), text.lower()) else ""


def is_uuid(text: str) -> bool:
    """Whether a text is a whole UUID in its stored form."""
    return re.fullmatch(UUID_PATTERN, text) is not None
