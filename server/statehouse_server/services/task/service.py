"""Tasks: the methods for children and trees."""

from collections.abc import Generator, Iterator, Mapping, Sequence
from typing import Any

import psycopg
from statehouse.v1 import task_pb2 as pb

from statehouse_server.descriptors import enum_labels
from statehouse_server.errors import NotFound, ResultTooLarge, StillReferenced
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.postgres.streaming import Slice
from statehouse_server.resource import paging
from statehouse_server.resource.batches import Batches
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.mapping import MessageRowFactory
from statehouse_server.resource.masks import masked
from statehouse_server.resource.refusals import Refusals
from statehouse_server.resource.statements import StatementSet
from statehouse_server.resource.streams import Stream
from statehouse_server.resource.transitions import EXECUTION
from statehouse_server.resource.update_masks import marking_merges
from statehouse_server.rpc.handler import StreamContext
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.task import tree
from statehouse_server.services.task.progress import progress


def _lock_parents(ctx: CallContext, params: Mapping[str, Any]) -> None:
    """Lock the stored parents of the tasks of a batch."""
    if params["anchor_id"]:
        SQL.lock_parents.run(ctx, params)


TASK = Entity(
    pb.Task,
    transitions=EXECUTION,
    computed=tree.COMPUTED,
    insert_parameters=tree.EXTRA_ITEMS,
    join=tree.JOIN,
    locking_join=tree.LOCKING_JOIN,
    joined_by="anchor_id",
    empty_join=tree.EMPTY_JOIN,
    lock_inputs=_lock_parents,
    insert_inputs=tree.arrange,
    filters={"root_only": "tasks.parent_id IS NULL"},
    # Nothing below it stays, be it further below, where it keeps what is between. A scalar subquery, which PostgreSQL
    # does not join: it cannot estimate a range of paths.
    unreferenced="(SELECT tasks.id FROM tasks WHERE tasks.project_id = %(project_id)s"
    " AND tasks.path > candidate.path AND tasks.path < candidate.path || '\\xff'::bytea AND ({matches}) IS NOT TRUE"
    " ORDER BY tasks.path LIMIT 1) IS NULL",
    deletion_order="candidate.path DESC",
)


class TaskStatements(StatementSet, stem="task"):
    get_children: Statement
    get_child_task: Statement
    get_child_outputs: Statement
    lock_parents: Statement
    find_position: Statement
    lock_position: Statement
    get_ancestors: Statement
    read_tree: Statement
    read_changed_nodes: Statement
    count_children_by_status: Statement
    count_subtree_by_status: Statement
    lock_tree: Statement
    lock_workflows_of_tree: Statement
    lock_sessions_of_tree: Statement
    cancel_tree: Statement
    retry_tree: Statement
    delete_tree: Statement


SQL = TaskStatements(
    TASK,
    get_children=MessageRowFactory(pb.Task, extra_column="path"),
    read_tree=MessageRowFactory(pb.TaskNode, extra_column="position"),
    read_changed_nodes=MessageRowFactory(pb.TaskNode, extra_column="position"),
)
LOCK_OWNERS = {"workflow_id": SQL.lock_workflows_of_tree, "session_id": SQL.lock_sessions_of_tree}
"""The statements that lock what the tasks of a tree belong to."""
STATUS_LABELS = enum_labels(pb.TaskStatus.DESCRIPTOR)
STATUS_NUMBERS = {label: number for number, label in STATUS_LABELS.items()}


def row_bytes(row: tuple[Any, bytes]) -> int:
    """The encoded size of what is in a row beside a path."""
    return row[0].ByteSize()  # type: ignore[no-any-return]


NODES = Stream(pb.StreamTaskTreeResponse, "nodes", position=lambda row: bytes(row[1]), size=row_bytes)
MAX_NODES = 10_000
"""Limit of tree nodes or names in one message."""
BATCH_TOO_LARGE = "Send fewer tasks per call."


class Tasks:
    """The handlers of TaskService for custom methods."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._repository = dependencies.repository(TASK)
        self._batches = Batches(self._repository)
        self._tokens = dependencies.tokens

    def batch_create_tasks(self, ctx: CallContext, request: pb.BatchCreateTasksRequest) -> pb.BatchCreateTasksResponse:
        for task in request.tasks:
            task.parent_id = task.parent_id or request.parent_id
        with ctx.transaction():
            tasks = paging.all_within_bytes(
                self._batches.create(ctx, request.tasks), BATCH_TOO_LARGE, limit=ctx.answer_bytes
            )
        return pb.BatchCreateTasksResponse(tasks=tasks)  # type: ignore[arg-type]

    def update_task_output(self, ctx: CallContext, request: pb.UpdateTaskOutputRequest) -> pb.UpdateTaskOutputResponse:
        task = pb.Task(
            project_id=request.project_id, id=request.id, output_json=request.output_json, version=request.version
        )
        updated: Any = self._repository.update(ctx, task, marking_merges(request, ["output_json"], request))
        return pb.UpdateTaskOutputResponse(task=updated)

    def list_child_tasks(self, ctx: CallContext, request: pb.ListChildTasksRequest) -> pb.ListChildTasksResponse:
        path = self._position(ctx, request.project_id, request.parent_id)
        position = self._tokens.read(request, "page_token", str)
        size = paging.page_size(request.page_size)
        start = tree.after(path + bytes.fromhex(position[0])) if position else b""
        params = _params(request, "parent_id") | {"start": start, "limit": size + 1, "skip": request.skip}
        answer = pb.ListChildTasksResponse()
        found, complete = SQL.get_children.fetch_within(
            masked(ctx, TASK, request), params, ctx.answer_bytes, row_bytes, make=answer.tasks.add
        )
        rows, more = paging.cut_page(found, size, row_bytes, complete=complete, limit=ctx.answer_bytes)
        if more:
            del answer.tasks[len(rows) :]
            # Without the path of the parent, which a move may change.
            answer.next_page_token = self._tokens.make(request, "page_token", [rows[-1][1][-tree.ELEMENT :].hex()])
        return answer

    def get_child_task(self, ctx: CallContext, request: pb.GetChildTaskRequest) -> pb.GetChildTaskResponse:
        found = SQL.get_child_task.fetch_one(masked(ctx, TASK, request), _params(request, "parent_id", "name"))
        if found is None:
            message = f"The task {request.parent_id} has no child named {request.name}."
            raise NotFound(message, entity_kind="task", field="name", value=request.name)
        return pb.GetChildTaskResponse(task=found)

    def list_child_outputs(self, ctx: CallContext, request: pb.ListChildOutputsRequest) -> pb.ListChildOutputsResponse:
        self._position(ctx, request.project_id, request.parent_id)
        limits = {"max_bytes": ctx.answer_bytes, "limit": MAX_NODES + 1}
        outputs = dict(SQL.get_child_outputs.fetch_all(ctx, _params(request, "parent_id") | limits))
        response = pb.ListChildOutputsResponse(outputs=outputs)
        if len(outputs) > MAX_NODES or response.ByteSize() > ctx.answer_bytes:
            hint = "ListChildTasks returns the children in pages."
            if len(outputs) > MAX_NODES:
                raise ResultTooLarge(f"The outputs have more than {MAX_NODES} names. {hint}", limit=MAX_NODES)
            raise paging.answer_too_large(hint, limit=ctx.answer_bytes)
        return response

    def list_task_ancestors(
        self, ctx: CallContext, request: pb.ListTaskAncestorsRequest
    ) -> pb.ListTaskAncestorsResponse:
        self._position(ctx, request.project_id, request.id)
        params = _params(request, "id") | {"element": tree.ELEMENT}
        found = SQL.get_ancestors.fetch_all(masked(ctx, TASK, request), params)
        return pb.ListTaskAncestorsResponse(tasks=found)

    def get_task_tree(self, ctx: CallContext, request: pb.GetTaskTreeRequest) -> pb.GetTaskTreeResponse:
        size = min(request.page_size or MAX_NODES, MAX_NODES)
        params = self._subtree(ctx, request) | {"limit": size + 1}
        answer = pb.GetTaskTreeResponse()
        found, complete = SQL.read_tree.fetch_within(
            masked(ctx, TASK, request), params, ctx.answer_bytes, row_bytes, make=answer.nodes.add
        )
        rows, more = paging.cut_page(found, size, row_bytes, complete=complete, limit=ctx.answer_bytes)
        if not more:
            return answer
        if not request.page_size:
            raise _tree_too_large(len(rows), ctx.answer_bytes)
        del answer.nodes[len(rows) :]
        answer.resume_token = self._tokens.make(request, "resume_token", [rows[-1][1].hex()])
        return answer

    def stream_task_tree(self, pages: StreamContext, request: pb.StreamTaskTreeRequest) -> Iterator[bytes]:
        with pages.connection() as ctx:
            statuses = [STATUS_LABELS[number] for number in request.statuses] or None
            subtree = self._subtree(ctx, request) | {"statuses": statuses}

        def read(ctx: CallContext, position: bytes | None, limit: int) -> Generator[Slice, None, None]:
            start = subtree["start"] if position is None else tree.after(position)
            return SQL.read_tree.stream(masked(ctx, TASK, request), subtree | {"start": start, "limit": limit})

        def finish(message: Any, position: bytes) -> bytes:
            message.resume_token = self._tokens.make(request, "resume_token", [position.hex()])
            return message.SerializeToString()  # type: ignore[no-any-return]

        yield from NODES.read(pages, read, finish)

    def get_task_progress(self, ctx: CallContext, request: pb.GetTaskProgressRequest) -> pb.GetTaskProgressResponse:
        self._position(ctx, request.project_id, request.parent_id)
        statement = (
            SQL.count_subtree_by_status if request.scope == pb.TASK_SCOPE_SUBTREE else SQL.count_children_by_status
        )
        params = {"project_id": request.project_id, "id": request.parent_id, "end": tree.END}
        counts = {STATUS_NUMBERS[label]: count for label, count in statement.fetch_all(ctx, params)}
        return pb.GetTaskProgressResponse(progress=progress(counts, request.strategy))

    def cancel_task_tree(self, ctx: CallContext, request: pb.CancelTaskTreeRequest) -> pb.CancelTaskTreeResponse:
        sources = EXECUTION.sources("CANCELLED")
        return pb.CancelTaskTreeResponse(count=self._change_tree(ctx, request, SQL.cancel_tree, sources))

    def retry_task_tree(self, ctx: CallContext, request: pb.RetryTaskTreeRequest) -> pb.RetryTaskTreeResponse:
        sources = ["FAILED", "TIMED_OUT"] if request.failed_only else ["FAILED", "TIMED_OUT", "CANCELLED"]
        return pb.RetryTaskTreeResponse(count=self._change_tree(ctx, request, SQL.retry_tree, sources))

    def delete_task_tree(self, ctx: CallContext, request: pb.DeleteTaskTreeRequest) -> pb.DeleteTaskTreeResponse:
        try:
            return pb.DeleteTaskTreeResponse(count=self._change_tree(ctx, request, SQL.delete_tree))
        except psycopg.errors.ForeignKeyViolation:  # by a task that the snapshot of the transaction does not show
            message = f"The tree of the task {request.id} has got another task meanwhile."
            named = {"entity_kind": "task", "entity_id": request.id, "field": "task.parent_id"}
            raise StillReferenced(message, **named) from None

    def _change_tree(self, ctx: CallContext, request: Any, statement: Statement, sources: Sequence[str] = ()) -> int:
        """Change a tree atomically, after locking it from the top down, so that two changes cannot deadlock."""
        with ctx.transaction():
            path = self._position(ctx, request.project_id, request.id, SQL.lock_position)
            subtree = subtree_of(request.project_id, path)
            lock_tree(ctx, self._repository.refusals, subtree)
            return int(self._repository.apply(ctx, statement, subtree | {"sources": list(sources)}).rowcount)

    def _position(self, ctx: CallContext, project_id: str, id_: str, statement: Statement = SQL.find_position) -> bytes:
        """The path of a task. Raises NotFound."""
        found = statement.fetch_one(ctx, {"project_id": project_id, "id": id_})
        if found is None:
            raise self._repository.not_found(id_)
        return bytes(found[0])

    def _subtree(self, ctx: CallContext, request: Any) -> dict[str, Any]:
        """The part of a tree that a request covers: from its token, or else from the top."""
        position = self._tokens.read(request, "resume_token", str)
        self._position(ctx, request.project_id, request.id)
        return _params(request, "id") | {
            "start": tree.after(bytes.fromhex(position[0])) if position else b"",
            "end": tree.END,
            "max_depth": min(request.max_depth or tree.MAX_DEPTH, tree.MAX_DEPTH),
            "statuses": None,
        }


def subtree_of(project_id: str, path: bytes) -> dict[str, Any]:
    """The parameters for a task, given its path, and everything below it."""
    return {"project_id": project_id, "path": path, "end": tree.end(path)}


def lock_tree(ctx: CallContext, refusals: Refusals, subtree: dict[str, Any], most: int | None = None) -> int:
    """Lock a tree, or the first `most` tasks of it, from the top down. Returns their number. Raises Deleted if an owner
    of a task of the tree is deleted."""
    count: int = SQL.lock_tree.run(ctx, subtree | {"limit": most}).rowcount
    for field_, locking in LOCK_OWNERS.items():
        for id_, deleted in locking.fetch_all(ctx, subtree):
            if deleted:
                raise refusals.of_owner(ctx, pb.Task(project_id=subtree["project_id"], **{field_: id_}))
    return count


def _tree_too_large(count: int, limit: int) -> ResultTooLarge:
    """The error for a tree that does not fit into one response of `limit` bytes, which could hold `count` nodes."""
    hint = "Set page_size, or use StreamTaskTree, which has no such limit."
    if count < MAX_NODES:
        return paging.answer_too_large(hint, limit=limit)
    return ResultTooLarge(f"The tree has more than {MAX_NODES} nodes. {hint}", limit=MAX_NODES)


def _params(request: Any, *names: str) -> dict[str, Any]:
    return {name: getattr(request, name) for name in ("project_id", *names)}
