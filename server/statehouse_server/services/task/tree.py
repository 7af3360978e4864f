"""Task trees as materialised paths.

The path of a task is its parent's path and an element of its own: 16 bytes that begin with the time of its creation.
So the order of paths is depth first, a parent before its children, siblings in the order of creation; a subtree is one
range, and the ancestors of a task are the beginnings of its path.
"""

import os
from collections.abc import Sequence
from typing import Any

from statehouse_server.errors import DepthExceeded, InvalidRequest

ELEMENT = 16
"""Bytes of a path for each level: 8 of microseconds since 1970, 4 of the place in a batch, 4 of chance."""
MAX_DEPTH = 128


def end(path: bytes) -> bytes:
    """The first path after all that is below `path`: no time begins with this byte before the year 294,000."""
    return path + b"\xff"


def ancestors(path: bytes) -> list[bytes]:
    """The paths above a path, the root's first."""
    return [path[:length] for length in range(ELEMENT, len(path), ELEMENT)]


COMPUTED = {
    "path": "COALESCE(parent.path, ''::bytea)"
    " || int8send((extract(epoch FROM statement_timestamp()) * 1000000)::bigint) || item.branch",
    "depth": "COALESCE(parent.depth + 1, 0) + item.level",
    "workflow_id": "COALESCE(item.workflow_id, parent.workflow_id)",
}
JOIN = "LEFT JOIN tasks AS parent ON parent.project_id = %(project_id)s AND parent.id = item.anchor_id"
EXTRA_ITEMS = {"anchor_id": "text", "branch": "bytea", "level": "integer"}


def arrange(items: Sequence[Any], stored: frozenset[str]) -> list[dict[str, Any]]:
    """Where each new task stands: below which stored task, the rest of its path, and how many levels further down.

    Only the database knows the path of a stored parent and the time, so the statement puts them in front of `branch`. A
    task whose parent is new too is below the same stored task as that parent; its own elements hold no time, which
    keeps them in front of the siblings that will come later.
    """
    new = {item.id: (index, item) for index, item in enumerate(items) if item.id not in stored}
    chance = os.urandom(4)
    places: dict[str, dict[str, Any]] = {}
    for index, item in enumerate(items):
        for place, one in reversed(_unplaced_line(index, item, new, places)):
            own = place.to_bytes(4, "big") + chance
            if one.parent_id not in new:
                places[one.id] = {"anchor_id": one.parent_id or None, "branch": own, "level": 0}
                continue
            parent = places[one.parent_id]
            if parent["level"] == MAX_DEPTH:
                raise DepthExceeded(max_depth=MAX_DEPTH).of_element("tasks", place)
            one.workflow_id = one.workflow_id or new[one.parent_id][1].workflow_id
            branch = parent["branch"] + bytes(8) + own
            places[one.id] = {"anchor_id": parent["anchor_id"], "branch": branch, "level": parent["level"] + 1}
    return [places[item.id] for item in items]


def _unplaced_line(
    index: int, item: Any, new: dict[str, tuple[int, Any]], places: dict[str, Any]
) -> list[tuple[int, Any]]:
    """A task and the new ones above it that have no place yet, upwards. Raises InvalidRequest if it is below itself."""
    if item.id in places:
        return []
    line, seen = [(index, item)], {item.id}
    while (above := line[-1][1].parent_id) in new and above not in places:
        if above in seen:
            field = f"tasks[{index}].parent_id" if len(new) > 1 else "task.parent_id"
            raise InvalidRequest(field, "leads back to itself")
        seen.add(above)
        line.append(new[above])
    return line
