"""Work with logs."""

import itertools
from functools import cache, partial

import grpc
from statehouse.v1 import log_pb2, log_pb2_grpc, task_pb2, task_pb2_grpc

from benchmarks.work import Once

LINES = 1_000
"""The lines of a batch."""
WIDTH = 100
"""The bytes of a line."""


def append_batch(channel: grpc.Channel, _: int) -> Once:
    """AppendLogLines of a batch to a log of its own."""
    return _appending(channel, new_task(channel), LINES)


def append_batch_shared(channel: grpc.Channel, _: int) -> Once:
    """AppendLogLines of a batch to one log."""
    return _appending(channel, _shared_task(channel), LINES)


def append_line(channel: grpc.Channel, _: int) -> Once:
    """AppendLogLines of one line to a log of its own."""
    return _appending(channel, new_task(channel), 1)


def new_task(channel: grpc.Channel) -> str:
    request = task_pb2.CreateTaskRequest(task={"name": "with a log"})
    return str(task_pb2_grpc.TaskServiceStub(channel).CreateTask(request).task.id)


@cache
def _shared_task(channel: grpc.Channel) -> str:
    return new_task(channel)


def _appending(channel: grpc.Channel, task: str, count: int) -> Once:
    kind = log_pb2.LOG_ENTITY_KIND_TASK
    request = log_pb2.AppendLogLinesRequest(entity_kind=kind, entity_id=task, lines=lines(count))
    return partial(log_pb2_grpc.LogServiceStub(channel).AppendLogLines, request, timeout=60)


def lines(count: int) -> list[log_pb2.LogLine]:
    """Lines as programs print them, every tenth of them an error, with their times."""
    texts = (
        f"{number:06} worker-{number % 7} handled request {number * 7919 % 100_003}" for number in itertools.count()
    )
    return [
        log_pb2.LogLine(
            stream=log_pb2.LOG_STREAM_STDERR if number % 10 == 0 else log_pb2.LOG_STREAM_STDOUT,
            text=text.ljust(WIDTH, "."),
            time={"seconds": 1_700_000_000 + number, "nanos": number * 1000},
        )
        for number, text in zip(range(count), texts, strict=False)
    ]
