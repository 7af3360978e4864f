"""Two programs keep notes in the metadata of one task: each changes its own keys by a merge patch, and none is lost."""

import json
import os
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import grpc
from google.protobuf.field_mask_pb2 import FieldMask
from statehouse.v1 import task_pb2, task_pb2_grpc

ADDRESS = os.environ.get("STATEHOUSE_ADDRESS", "127.0.0.1:50051")
METADATA = FieldMask(paths=["metadata_json"])


def patch(tasks: task_pb2_grpc.TaskServiceStub, id_: str, change: Any) -> Any:
    """The metadata of a task after a merge patch (RFC 7396): keys are set, at any depth, and None removes one."""
    task = task_pb2.Task(id=id_, metadata_json=json.dumps(change))
    request = task_pb2.UpdateTaskRequest(task=task, update_mask=METADATA, merge_patch_mask=METADATA)
    return json.loads(tasks.UpdateTask(request).task.metadata_json)


def main() -> None:
    with grpc.insecure_channel(ADDRESS) as channel, ThreadPoolExecutor() as threads:
        tasks = task_pb2_grpc.TaskServiceStub(channel)
        task = task_pb2.Task(name="a report", metadata_json='{"draft": true}')
        id_ = tasks.CreateTask(task_pb2.CreateTaskRequest(task=task)).task.id

        # No version and no loop: each patch leaves the keys of the others as they are.
        for name in ("reader", "writer"):
            for page in range(3):
                threads.submit(patch, tasks, id_, {name: {f"page {page + 1}": "done"}})
        threads.shutdown()

        print(json.dumps(patch(tasks, id_, {"draft": None}), indent=2, sort_keys=True))


if __name__ == "__main__":
    main()
