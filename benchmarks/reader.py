"""A client that reads tasks as streams or in pages, in a process of its own: once, or again and again for some
seconds."""

import json
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from typing import Any

import grpc
from google.protobuf.field_mask_pb2 import FieldMask
from statehouse.v1 import task_pb2 as pb
from statehouse.v1 import task_pb2_grpc

PAGE = 1000
"""Tasks of a page of a tree."""


TEN = (
    "id", "parent_id", "depth", "name", "type", "status", "priority", "agent_id", "create_time", "end_time"
)  # fmt: skip
"""The fields of a task that an overview shows."""


@dataclass(frozen=True)
class Reading:
    """What reading measured: tasks a second of all streams together, and the seconds until the first message."""

    rate: float
    first: float


def tree(stub: task_pb2_grpc.TaskServiceStub, top: str) -> Iterator[Any]:
    """StreamTaskTree."""
    return stub.StreamTaskTree(pb.StreamTaskTreeRequest(id=top))


def tree_pages(stub: task_pb2_grpc.TaskServiceStub, top: str) -> Iterator[Any]:
    """GetTaskTree, page by page."""
    request = pb.GetTaskTreeRequest(id=top, page_size=PAGE)
    while True:
        page = stub.GetTaskTree(request)
        yield page
        if not page.resume_token:
            break
        request.resume_token = page.resume_token


def bare_tree(stub: task_pb2_grpc.TaskServiceStub, top: str) -> Iterator[Any]:
    """StreamTaskTree without the documents of the tasks."""
    fields = [field.name for field in pb.Task.DESCRIPTOR.fields if not field.name.endswith("_json")]
    return stub.StreamTaskTree(pb.StreamTaskTreeRequest(id=top, read_mask=FieldMask(paths=fields)))


def ten_columns(stub: task_pb2_grpc.TaskServiceStub, top: str) -> Iterator[Any]:
    """StreamTaskTree of what an overview shows of the tasks."""
    return stub.StreamTaskTree(pb.StreamTaskTreeRequest(id=top, read_mask=FieldMask(paths=TEN)))


def tasks(stub: task_pb2_grpc.TaskServiceStub, top: str) -> Iterator[Any]:
    """StreamTasks: this task and what was created after it."""
    since = stub.GetTask(pb.GetTaskRequest(id=top)).task.create_time
    order = pb.TASK_ORDER_CREATE_TIME_ASC
    return stub.StreamTasks(pb.StreamTasksRequest(order_by=order, filters=[{"create_time": {"start_time": since}}]))


KINDS = {"tree": tree, "tree_pages": tree_pages, "bare_tree": bare_tree, "ten_columns": ten_columns, "tasks": tasks}


def read(address: str, kind: str, top: str, *, most: int = 0, streams: int = 1) -> Reading:
    """Read by so many streams at once, each of them at least `most` tasks; 0: all."""
    options = [("grpc.max_receive_message_length", -1), ("grpc.use_local_subchannel_pool", 1)]
    with grpc.insecure_channel(address, options=options) as channel, ThreadPoolExecutor(streams) as pool:
        grpc.channel_ready_future(channel).result(10)
        stub = task_pb2_grpc.TaskServiceStub(channel)
        began = time.perf_counter()
        found = list(pool.map(lambda _: _read(KINDS[kind](stub, top), most), range(streams)))
        took = time.perf_counter() - began
    return Reading(sum(count for count, _ in found) / took, min(first for _, first in found) - began)


def _read(stream: Any, most: int) -> tuple[int, float]:
    """The tasks of a stream, and when the first of them came."""
    count, first = 0, 0.0
    for response in stream:
        first = first or time.perf_counter()
        count += len(response.tasks if isinstance(response, pb.StreamTasksResponse) else response.nodes)
        if most and count >= most:
            stream.cancel()
            break
    return count, first


if __name__ == "__main__":
    address_, kind_, top_, most_, streams_, seconds_ = sys.argv[1:]
    until = time.monotonic() + float(seconds_)
    while True:
        reading = read(address_, kind_, top_, most=int(most_), streams=int(streams_))
        if time.monotonic() >= until:
            break
    print(json.dumps(asdict(reading)))
