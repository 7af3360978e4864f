"""Task trees as materialised paths.

The path of a task is its parent's path and one more element of 16 bytes, which begins with the time of its creation, or
of its last move. So the order of paths is depth first: a parent comes before its children, and siblings are in the
order of creation. A subtree is one range of paths, and the ancestors of a task are prefixes of its path.

Whoever reads the path of a parent to make that of a child locks the parent first, with the lock that its foreign key
takes anyway. Whoever moves a tree changes every path in it, for which these locks must be free; `moving.py` has the
rest of the argument.
"""

import os
from collections.abc import Sequence
from typing import Any

from statehouse_server.errors import Cycle, DepthExceeded

ELEMENT = 16
"""Bytes of a path per level: 8 bytes of microseconds since 1970, 2 bytes of batch index, 6 random bytes. Imported tasks
often have the same time, so the random bytes alone tell most of them apart."""
INDEX_BYTES, TIME_BYTES = 2, 8
MAX_DEPTH = 128


END = b"\xff"
"""After a path, the end of its subtree. No time before the year 294,000 begins with this byte."""


def end(path: bytes) -> bytes:
    """The first path after the subtree of `path`."""
    return path + END


def after(path: bytes) -> bytes:
    """The smallest path after this one."""
    return path + b"\0"


def root(path: bytes) -> bytes:
    """The path of the root of the tree."""
    return path[:ELEMENT]


def last_child(parent: bytes, moment: bytes) -> bytes:
    """The path of a child that comes after all that the parent has; `moment` is the time in 8 bytes."""
    return parent + moment + bytes(INDEX_BYTES) + os.urandom(ELEMENT - TIME_BYTES - INDEX_BYTES)


INHERITED = ("workflow_id", "session_id")
"""What a new task has of its parent, unless it says otherwise."""
COMPUTED = {
    "path": "COALESCE(parent.path, ''::bytea)"
    # Times before 1970 would be negative, and come after all others.
    " || int8send(GREATEST(0, extract(epoch FROM COALESCE(item.top_time, statement_timestamp())) * 1000000)::bigint)"
    " || item.branch",
    "depth": "COALESCE(parent.depth + 1, 0) + item.level",
    **{name: f"NULLIF(COALESCE(item.{name}, parent.{name}), '')" for name in INHERITED},
}
JOIN = "LEFT JOIN tasks AS parent ON parent.project_id = %(project_id)s AND parent.id = item.anchor_id"
LOCKING_JOIN = (
    "LEFT JOIN LATERAL (SELECT anchor.path, anchor.depth, anchor.workflow_id, anchor.session_id FROM tasks AS anchor"
    " WHERE anchor.project_id = %(project_id)s AND anchor.id = item.anchor_id FOR KEY SHARE) AS parent ON TRUE"
)
"""Reads the parent as it is once it is locked, since it may just have been moved."""
EMPTY_JOIN = (
    "CROSS JOIN (SELECT NULL::bytea AS path, NULL::integer AS depth, NULL::text AS workflow_id,"
    " NULL::text AS session_id) AS parent"
)
"""The parent of a root."""
EXTRA_ITEMS = {"anchor_id": "text", "top_time": "timestamp with time zone", "branch": "bytea", "level": "integer"}


def arrange(items: Sequence[Any], stored: frozenset[str]) -> list[dict[str, Any]]:
    """The position of each new task: its nearest stored ancestor, the given time of the new task right below that, the
    rest of its path, and its number of levels.

    Only the database knows the time and the path of a stored parent, so the statement puts them in front of `branch`. A
    task whose parent is new too is below the same stored ancestor as its parent. The elements of such tasks contain no
    time unless it is given, which sorts them before siblings that are created later.
    """
    new = {item.id: (index, item) for index, item in enumerate(items) if item.id not in stored}
    changed = {item.id: item for item in items if item.id in stored}
    chance = os.urandom(ELEMENT - TIME_BYTES - INDEX_BYTES)
    places: dict[str, dict[str, Any]] = {}
    for index in range(len(items)):
        for place, one in reversed(_unplaced_line(items, index, new, places)):
            own = place.to_bytes(INDEX_BYTES, "big") + chance
            if one.parent_id not in new:
                if one.parent_id in changed and one.id in new:
                    _inherit(one, changed[one.parent_id])
                time = one.create_time if one.HasField("create_time") else None
                places[one.id] = {"anchor_id": one.parent_id or None, "top_time": time, "branch": own, "level": 0}
                continue
            parent = places[one.parent_id]
            if parent["level"] == MAX_DEPTH:
                raise DepthExceeded(max_depth=MAX_DEPTH).of_element("tasks", place)
            _inherit(one, new[one.parent_id][1])
            branch = parent["branch"] + _given_time(one) + own
            places[one.id] = {**parent, "branch": branch, "level": parent["level"] + 1}
    return [places[item.id] for item in items]


def _given_time(task: Any) -> bytes:
    """The time of an imported task as the beginning of its element; zeros for any other new task."""
    micros = task.create_time.ToMicroseconds() if task.HasField("create_time") else 0
    return max(0, micros).to_bytes(TIME_BYTES, "big")


def _inherit(task: Any, parent: Any) -> None:
    for name in INHERITED:
        if parent.HasField(name) and not task.HasField(name):
            setattr(task, name, getattr(parent, name))


def _unplaced_line(
    items: Sequence[Any], index: int, new: dict[str, tuple[int, Any]], places: dict[str, Any]
) -> list[tuple[int, Any]]:
    """A task and its new ancestors that have no position yet, upwards. Raises Cycle."""
    item = items[index]
    if item.id in places:
        return []
    line, seen = [(index, item)], {item.id}
    while (above := line[-1][1].parent_id) in new and above not in places:
        if above in seen:
            raise _cycle(*new[above], several=len(items) > 1)
        seen.add(above)
        line.append(new[above])
    return line


def _cycle(index: int, task: Any, *, several: bool) -> Cycle:
    """The error for a task that is its own ancestor."""
    path = f"tasks[{index}]" if several else "task"
    error = Cycle(f"{path}.parent_id", "makes the task its own ancestor", field="parent_id", value=task.parent_id)
    return error.of_element("tasks", index) if several else error
