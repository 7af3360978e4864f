"""What a server says of itself: what it does now, against what it is."""

import queue
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import partial

import grpc
from statehouse.v1 import transaction_pb2_grpc
from statehouse.v1.transaction_pb2 import TransactRequest

from benchmarks import servers
from benchmarks.load import Load
from benchmarks.scenarios.bench import Bench, Figure, channel
from benchmarks.servers import Target

INFO = "/statehouse.v1.SystemService/GetServerInfo"
ACTIVITY = "/statehouse.v1.SystemService/GetServerActivity"
TRANSACTIONS = 20
"""Transactions that one project may have open."""


def run(bench: Bench) -> Iterator[Figure]:
    with servers.statehouse(bench.url) as target, channel(target) as opened:
        idle = _loads(bench, target)
        with _transactions(opened):
            busy = _loads(bench, target)
    title = "GetServerActivity"
    yield Figure(title, "ms", idle[ACTIVITY].p50, idle[INFO].p50, "GetServerInfo")
    yield Figure(f"{title}, server CPU", "us/call", idle[ACTIVITY].server_cpu, idle[INFO].server_cpu, "GetServerInfo")
    title = f"{title} beside {TRANSACTIONS} open transactions"
    yield Figure(title, "ms", busy[ACTIVITY].p50, idle[ACTIVITY].p50, "without transactions")


def _loads(bench: Bench, target: Target) -> dict[str, Load]:
    """One client that asks for either."""
    numbers = {"concurrency": 1, "seconds": bench.moment}
    return bench.loads({path: partial(target.load, path, b"", **numbers) for path in (INFO, ACTIVITY)})


@contextmanager
def _transactions(opened: grpc.Channel) -> Iterator[None]:
    """Transactions that are open meanwhile, and do nothing."""
    stub = transaction_pb2_grpc.TransactionServiceStub(opened)
    with ExitStack() as stack:
        for _ in range(TRANSACTIONS):
            steps: queue.SimpleQueue[TransactRequest | None] = queue.SimpleQueue()
            answers = stub.Transact(iter(steps.get, None), timeout=600)
            stack.callback(steps.put, None)
            begin = TransactRequest.Begin(idle_timeout={"seconds": 600}, timeout={"seconds": 600})
            steps.put(TransactRequest(begin=begin))
            next(answers)
        yield
