"""Moving a task to another parent, with everything below it.

Why no task is left with the path of a parent that has moved, whatever others create below the tree meanwhile:

* Whoever creates a task locks its parent (FOR KEY SHARE) before it reads the parent's path, until its transaction ends
  (`tree.LOCKING_JOIN`, `lock_parents`). A move changes the path of each task in the tree, which needs a lock that
  conflicts with this one. So a creation below a task that the move has changed waits for the move and reads the new
  path; and one that has the lock earlier is committed before the move changes the parent.
* What was committed below a changed task, but was not visible to the statement that changed it, still has a path in the
  old range, and is visible to the next statement. So the move is complete once a statement finds nothing in the old
  range: each task that is created there later would need a parent there.
* Each statement has to see what is committed, so the transaction must be READ COMMITTED.

Two moves could make each other's new parent a task below their own. So a move first locks the roots of both trees, in
the order of their paths. These paths change only under these locks, as do all others in the trees.
"""

from typing import Any, NamedTuple

from statehouse.v1 import task_pb2 as pb

from statehouse_server.errors import (
    Cycle,
    ParentNotFound,
    ResultTooLarge,
    SerializationFailure,
)
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.isolation import require_read_committed
from statehouse_server.resource.statements import StatementSet
from statehouse_server.resource.violations import explained
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.task import tree
from statehouse_server.services.task.service import TASK, lock_tree, subtree_of

MAX_MOVED = 100_000
"""Limit of the tasks that one call moves."""


class MoveStatements(StatementSet, stem="task_move"):
    lock_roots: Statement
    find_places: Statement
    move_tree: Statement


SQL = MoveStatements(TASK)


class Place(NamedTuple):
    """Where a task is."""

    parent_id: str | None
    path: bytes
    depth: int
    moment: bytes
    """The time, as in an element of a path."""


class TaskMoves:
    """The handler of TaskService for MoveTask."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._repository = dependencies.repository(TASK)

    def move_task(self, ctx: CallContext, request: pb.MoveTaskRequest) -> pb.MoveTaskResponse:
        key = {"project_id": request.project_id, "id": request.id}
        with ctx.transaction():
            require_read_committed(ctx, "A task can be moved")
            place, parent = self._places(ctx, request)
            there = (place.parent_id or "") == request.new_parent_id
            count = 0 if there else self._move(ctx, request, place, parent)
            task: Any = self._repository.find(ctx, key)
            if task is None:  # deleted by others, before it was locked
                raise self._repository.not_found(request.id)
        return pb.MoveTaskResponse(task=task, count=count)

    def _places(self, ctx: CallContext, request: pb.MoveTaskRequest) -> tuple[Place, Place | None]:
        """Where the task and its new parent are, which nothing else changes until the transaction ends."""
        params = {
            "project_id": request.project_id,
            "ids": [id_ for id_ in (request.id, request.new_parent_id) if id_],
            "element": tree.ELEMENT,
        }
        locked = {bytes(path) for (path,) in SQL.lock_roots.fetch_all(ctx, params)}
        places = {id_: Place(*place) for id_, *place in SQL.find_places.fetch_all(ctx, params)}
        if request.id not in places:
            raise self._repository.not_found(request.id)
        if request.new_parent_id and request.new_parent_id not in places:
            message = "new_parent_id: this entity does not exist in the project."
            raise ParentNotFound(message, field="new_parent_id", value=request.new_parent_id)
        if {tree.root(place.path) for place in places.values()} != locked:
            raise SerializationFailure  # moved by others, before the roots were locked
        return places[request.id], places.get(request.new_parent_id)

    def _move(self, ctx: CallContext, request: pb.MoveTaskRequest, place: Place, parent: Place | None) -> int:
        """Move the tree. Returns the number of its tasks."""
        if parent and parent.path.startswith(place.path):
            named = {"field": "new_parent_id", "value": request.new_parent_id}
            raise Cycle("new_parent_id", "is the task or below it", **named)
        subtree = subtree_of(request.project_id, place.path)
        params = subtree | {
            "id": request.id,
            "new_parent_id": request.new_parent_id,
            "new_path": tree.last_child(parent.path if parent else b"", place.moment),
            "rest": len(place.path) + 1,
            "levels": (parent.depth + 1 if parent else 0) - place.depth,
        }
        count = 0
        with explained({"parent_id": request.new_parent_id}):
            while locked := lock_tree(ctx, self._repository.refusals, subtree, MAX_MOVED + 1):
                if locked > MAX_MOVED:
                    raise _too_many()
                count += self._repository.apply(ctx, SQL.move_tree, params).rowcount
        return count


def _too_many() -> ResultTooLarge:
    return ResultTooLarge(f"The tree has more than {MAX_MOVED} tasks; move parts of it.", limit=MAX_MOVED)
