"""Types of events: which of them are clients' own."""

import re
from collections.abc import Iterable

from statehouse_server.errors import InvalidRequest

OF_STATEHOUSE = frozenset({"call", "event", "server", "system"})
"""The first parts of types of Statehouse's own that are no kinds of entities."""
SHAPE = re.compile(r"[a-z0-9_.-]+")


class OwnTypes:
    """The types that clients may append."""

    def __init__(self, kinds: Iterable[str]) -> None:
        self._reserved = OF_STATEHOUSE.union(kinds)

    def require(self, type_: str) -> None:
        """Raise InvalidRequest for a type that is not a client's own."""
        first = type_.split(".", 1)[0]
        if first in self._reserved:
            raise InvalidRequest("type", f"must not begin with `{first}`, which is a type of Statehouse's own")
        if not SHAPE.fullmatch(type_):
            raise InvalidRequest("type", "must consist of `a-z`, `0-9`, `_`, `.` and `-`")
