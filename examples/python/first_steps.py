"""First steps: a task from PENDING to COMPLETED, two of its fields read back, found by a filter and counted, and a
refusal with its reason."""

import os

import grpc
from google.protobuf import field_mask_pb2
from google.rpc import error_details_pb2, status_pb2
from statehouse.v1 import error_pb2, task_pb2, task_pb2_grpc


def reason(error: grpc.RpcError) -> str:
    """The reason of a failure: the name of a value of ErrorReason."""
    details = next(one.value for one in error.trailing_metadata() if one.key == "grpc-status-details-bin")
    info = error_details_pb2.ErrorInfo()
    for detail in status_pb2.Status.FromString(details).details:
        detail.Unpack(info)
    return str(info.reason)


def main() -> None:
    address = os.environ.get("STATEHOUSE_ADDRESS", "127.0.0.1:50051")
    with grpc.insecure_channel(address) as channel:
        tasks = task_pb2_grpc.TaskServiceStub(channel)
        task = tasks.CreateTask(task_pb2.CreateTaskRequest(task=task_pb2.Task(name="first steps"))).task
        print("created", task.id, task_pb2.TaskStatus.Name(task.status))

        running = task_pb2.UpdateTaskStatusRequest(id=task.id, status=task_pb2.TASK_STATUS_RUNNING)
        tasks.UpdateTaskStatus(running)
        tasks.UpdateTaskStatus(
            task_pb2.UpdateTaskStatusRequest(
                id=task.id, status=task_pb2.TASK_STATUS_COMPLETED, output_json='{"answer": 42}'
            )
        )
        # Of a generated id, a unique beginning will do. Without a mask, all fields of the task are returned.
        mask = field_mask_pb2.FieldMask(paths=["status", "output_json"])
        read = tasks.GetTask(task_pb2.GetTaskRequest(id=task.id[:18], read_mask=mask)).task
        print("read   ", task_pb2.TaskStatus.Name(read.status), read.output_json)

        completed = task_pb2.TaskFilter(names=["first steps"], statuses=[task_pb2.TASK_STATUS_COMPLETED])
        newest = tasks.ListTasks(task_pb2.ListTasksRequest(filters=[completed], page_size=1)).tasks[0]
        print("found  ", newest.id)
        by_status = task_pb2.CountTasksRequest(group_by=[task_pb2.TASK_GROUPING_STATUS])
        for group in tasks.CountTasks(by_status).counts:
            print("counted", group.count, task_pb2.TaskStatus.Name(group.status))

        try:
            tasks.UpdateTaskStatus(running)
        except grpc.RpcError as error:
            if reason(error) != error_pb2.ErrorReason.Name(error_pb2.ERROR_REASON_INVALID_TRANSITION):
                raise
            print("refused", reason(error))


if __name__ == "__main__":
    main()
