"""Ids: the whole ones that the server makes, and the beginnings of them that people type."""

import re

import uuid_utils

UUID_PATTERN = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
"""A UUID as it is stored, also for PostgreSQL."""
_DIGITS = re.compile("[0-9a-f]{8,32}")
_GROUPS = (slice(8), slice(8, 12), slice(12, 16), slice(16, 20), slice(20, None))


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
    stored = "-".join(filter(None, (digits[group] for group in _GROUPS)))
    return stored if re.fullmatch(stored.replace("-", "-?") + "-?", text.lower()) else ""


def is_uuid(text: str) -> bool:
    """Whether a text is a whole UUID in its stored form."""
    return re.fullmatch(UUID_PATTERN, text) is not None
