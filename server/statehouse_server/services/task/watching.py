"""Watches of task trees: a task with everything below it, and then what changes there."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from google.protobuf.message import Message
from statehouse.v1 import task_pb2 as pb
from statehouse.v1.event_pb2 import Event

from statehouse_server.postgres.context import CallContext
from statehouse_server.resource.masks import ReadMask, own_paths
from statehouse_server.resource.paging import in_messages
from statehouse_server.resource.streams import FIRST_PAGE, LARGEST_PAGE, PAGE_BYTES, PAGE_GROWTH
from statehouse_server.rpc.handler import StreamContext
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.entity_watch import GONE, EntityWatch, Watched
from statehouse_server.services.shared_reads import SharedReads
from statehouse_server.services.task import tree
from statehouse_server.services.task.service import SQL, STATUS_LABELS, TASK, row_bytes

Node = tuple[pb.TaskNode, bytes]
"""A node, and its position: its path below the top."""


class TaskTreeWatches:
    """The handler of TaskService for WatchTaskTree."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._repository = dependencies.repository(TASK)
        self._tokens = dependencies.tokens
        self._feeds = dependencies.feeds
        self._reads: SharedReads[Node] = SharedReads()

    def watch_task_tree(self, pages: StreamContext, request: pb.WatchTaskTreeRequest) -> Iterator[Message]:
        with pages.connection() as ctx:
            if SQL.find_position.fetch_one(ctx, {"project_id": request.project_id, "id": request.id}) is None:
                raise self._repository.not_found(request.id)
        yield from EntityWatch(WatchedTree(request), self._reads, self._feeds, self._tokens, pages).responses()


class WatchedTree(Watched[Node]):
    """The tasks of a tree."""

    kind = TASK.name
    position_kinds = (str,)

    def __init__(self, request: pb.WatchTaskTreeRequest) -> None:
        statuses = [STATUS_LABELS[number] for number in request.statuses]
        self.deciding = frozenset({"parent_id", *(["status"] if statuses else [])})
        self.request = request
        self._top = request.id
        self._mask = ReadMask.of(TASK, own_paths(request))
        self._tree = {
            "project_id": request.project_id,
            "id": request.id,
            "start": b"",
            "end": tree.END,
            "max_depth": min(request.max_depth or tree.MAX_DEPTH, tree.MAX_DEPTH),
            "statuses": statuses or None,
        }

    def there(self, pages: StreamContext, position: Sequence[Any] | None) -> Iterator[tuple[list[Node], list[Any]]]:
        start = bytes.fromhex(position[0]) if position else None
        for nodes in in_messages(self._nodes(pages, self._mask, start), size=row_bytes):
            yield nodes, [nodes[-1][1].hex()]

    def ids(self, pages: StreamContext) -> Iterator[str]:
        return (node.task.id for node, _ in self._nodes(pages, ReadMask.of(TASK, ["id"])))

    def among(self, ctx: CallContext, ids: Sequence[str], most: int) -> tuple[list[Node], bool]:
        params = self._tree | {"ids": ids, "limit": len(ids)}
        return SQL.read_changed_nodes.fetch_within(ctx.reading(self._mask.parameters), params, most, row_bytes)

    def entity(self, row: Node) -> pb.Task:
        return row[0].task

    def response(
        self, rows: Sequence[Node], removed_ids: Sequence[str], token: str, *, caught_up: bool
    ) -> pb.WatchTaskTreeResponse:
        nodes = [node for node, _ in rows]
        return pb.WatchTaskTreeResponse(nodes=nodes, removed_ids=removed_ids, resume_token=token, caught_up=caught_up)

    def ends_with(self, event: Event) -> bool:
        return event.entity_id == self._top and event.type.rpartition(".")[2] in GONE

    def _nodes(self, pages: StreamContext, mask: ReadMask, position: bytes | None = None) -> Iterator[Node]:
        """The nodes after a position, depth first. Each page is read after the one before was taken."""
        limit, after = FIRST_PAGE, position
        while True:
            start = b"" if after is None else tree.after(after)
            with pages.connection() as ctx:
                read = partial(SQL.read_tree.fetch_within, ctx.reading(mask.parameters))
                nodes, complete = read(self._tree | {"start": start, "limit": limit}, PAGE_BYTES, row_bytes)
            if not nodes:
                return
            count, used, after = len(nodes), sum(map(row_bytes, nodes)), bytes(nodes[-1][1])
            yield from pages.yield_to_calls(nodes)
            if complete and count < limit:
                return
            limit = max(1, min(limit * PAGE_GROWTH, LARGEST_PAGE, PAGE_BYTES * count // used))
