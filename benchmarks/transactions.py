"""A client that keeps a number of transactions under way, in a process of its own: prints what it measured as JSON.

Each transaction is the same three calls: a task is read, its output is replaced, and another task is created.
"""

import json
import queue
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import asdict

import grpc
import psutil
from google.protobuf.message import Message
from statehouse.v1 import task_pb2, task_pb2_grpc, transaction_pb2_grpc
from statehouse.v1.transaction_pb2 import ExecuteBatchRequest, TransactRequest

from benchmarks.load import Load, cpu_seconds

Work = Callable[[grpc.Channel, list[Message]], None]


def calls_on(id_: str) -> list[Message]:
    """The calls of one transaction, on a task of its own."""
    return [
        task_pb2.GetTaskRequest(id=id_),
        task_pb2.UpdateTaskOutputRequest(id=id_, output_json='{"done": true}'),
        task_pb2.CreateTaskRequest(task={"name": "follow up", "input_json": '{"after": "that"}'}),
    ]


def interactive(channel: grpc.Channel, calls: list[Message]) -> None:
    """Begin, the calls one by one, commit."""
    steps: queue.SimpleQueue[TransactRequest | None] = queue.SimpleQueue()
    answers = transaction_pb2_grpc.TransactionServiceStub(channel).Transact(iter(steps.get, None), timeout=60)
    steps.put(TransactRequest(begin=TransactRequest.Begin()))
    next(answers)
    for call in calls:
        step = TransactRequest()
        step.call.request.Pack(call)
        steps.put(step)
        assert next(answers).result.WhichOneof("outcome") == "response"
    steps.put(TransactRequest(commit=TransactRequest.Commit()))
    assert next(answers).WhichOneof("outcome") == "committed"
    steps.put(None)


def batch(channel: grpc.Channel, calls: list[Message]) -> None:
    """The calls in one request."""
    request = ExecuteBatchRequest()
    for call in calls:
        request.calls.add().Pack(call)
    transaction_pb2_grpc.TransactionServiceStub(channel).ExecuteBatch(request, timeout=60)


def single(channel: grpc.Channel, calls: list[Message]) -> None:
    """The first call alone, which the others are compared with."""
    task_pb2_grpc.TaskServiceStub(channel).GetTask(calls[0], timeout=60)


KINDS: dict[str, Work] = {"interactive": interactive, "batch": batch, "single": single}


def measure(address: str, kind: str, *, concurrency: int, seconds: float, server_pid: int) -> Load:
    """Repeat the work in so many threads, for so long."""
    work, latencies = KINDS[kind], [list[float]() for _ in range(concurrency)]
    process = psutil.Process(server_pid)
    with grpc.insecure_channel(address, options=[("grpc.use_local_subchannel_pool", 1)]) as channel:
        ids = [_new_task(channel) for _ in range(concurrency)]
        work(channel, calls_on(ids[0]))
        used, began = cpu_seconds(process), time.perf_counter()
        threads = [
            threading.Thread(target=_repeat, args=(work, channel, calls_on(id_), began + seconds, times))
            for id_, times in zip(ids, latencies, strict=True)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        took, used = time.perf_counter() - began, cpu_seconds(process) - used
    times = sorted(one for some in latencies for one in some)
    return Load(
        calls=len(times),
        rate=len(times) / took,
        server_cpu=1e6 * used / len(times),
        p50=1e3 * times[len(times) // 2],
        p99=1e3 * times[int(len(times) * 0.99)],
        failures=0,
    )


def _new_task(channel: grpc.Channel) -> str:
    request = task_pb2.CreateTaskRequest(task={"name": "of a transaction"})
    return str(task_pb2_grpc.TaskServiceStub(channel).CreateTask(request).task.id)


def _repeat(work: Work, channel: grpc.Channel, calls: list[Message], until: float, times: list[float]) -> None:
    while (started := time.perf_counter()) < until:
        work(channel, calls)
        times.append(time.perf_counter() - started)


if __name__ == "__main__":
    address_, kind_, concurrency_, seconds_, pid_ = sys.argv[1:]
    load = measure(address_, kind_, concurrency=int(concurrency_), seconds=float(seconds_), server_pid=int(pid_))
    print(json.dumps(asdict(load)))
