"""Tasks many at a time: the first page and a batch under load, the last page, and one that skips others."""

import time
from collections.abc import Iterator
from functools import partial
from typing import Any

import psycopg
from google.protobuf.field_mask_pb2 import FieldMask
from statehouse.v1 import task_pb2 as pb
from statehouse.v1 import task_pb2_grpc

from benchmarks import servers
from benchmarks.load import Load
from benchmarks.reader import TEN
from benchmarks.scenarios.bench import GET, LIST, Bench, Figure, channel, medians_ms
from benchmarks.servers import Target

BATCH_GET = "/statehouse.v1.TaskService/BatchGetTasks"
BATCH = 100
"""Tasks of a batch."""
PAGE = 50
"""Tasks of a page, unless a request says otherwise."""
LONG_PAGE = 200


def run(bench: Bench) -> Iterator[Figure]:
    top = bench.tree
    with servers.statehouse(bench.url) as target:
        yield from first_page(bench, target, top)
        yield from masked(bench, target)
        yield from batch(bench, target, top)
        yield from pages(target)


def first_page(bench: Bench, target: Target, top: str) -> Iterator[Figure]:
    """The first page, against a call for each of its tasks and against psycopg."""
    work, found = "ListTasks, first page", _loads(bench, target, LIST, pb.ListTasksRequest(), top)
    yield from _of_each(work, PAGE, found)
    cpu = found[16]["many"].server_cpu / PAGE
    yield Figure(f"{work}, 16 concurrent, server CPU", "us/task", cpu, raw_page(bench), "raw psycopg")


def masked(bench: Bench, target: Target) -> Iterator[Figure]:
    """Long pages, with all fields and with those that an overview shows."""
    requests = {
        "all": pb.ListTasksRequest(page_size=LONG_PAGE),
        "ten": pb.ListTasksRequest(page_size=LONG_PAGE, read_mask=FieldMask(paths=TEN)),
    }
    loading = partial(target.light_load, LIST, concurrency=16, seconds=bench.seconds)
    found = bench.loads({name: partial(loading, one.SerializeToString()) for name, one in requests.items()})
    every, ten = found["all"], found["ten"]
    work = f"ListTasks, pages of {LONG_PAGE}, 16 concurrent"
    yield Figure(work, "calls/s", every.rate, 0, "")
    yield Figure(f"{work}, server CPU", "us/task", every.server_cpu / LONG_PAGE, raw_page(bench), "raw psycopg")
    yield Figure(f"{work}, ten fields", "calls/s", ten.rate, every.rate, "all fields")


def batch(bench: Bench, target: Target, top: str) -> Iterator[Figure]:
    """A batch of tasks by their ids, against a call for each of them."""
    with channel(target) as opened:
        tasks = task_pb2_grpc.TaskServiceStub(opened).ListTasks(pb.ListTasksRequest(page_size=BATCH)).tasks
    request = pb.BatchGetTasksRequest(ids=[task.id for task in tasks])
    yield from _of_each(f"BatchGetTasks of {BATCH}", BATCH, _loads(bench, target, BATCH_GET, request, top))


def _loads(bench: Bench, target: Target, path: str, request: Any, top: str) -> dict[int, dict[str, Load]]:
    """What a call for many tasks and GetTask measure, by the number of clients."""
    calls = {"many": (path, request), "one": (GET, pb.GetTaskRequest(id=top))}
    found = dict[int, dict[str, Load]]()
    for concurrency in (1, 16):
        loading = partial(target.load, concurrency=concurrency, seconds=bench.moment)
        found[concurrency] = bench.loads(
            {name: partial(loading, where, asked.SerializeToString()) for name, (where, asked) in calls.items()}
        )
    return found


def _of_each(work: str, count: int, found: dict[int, dict[str, Load]]) -> Iterator[Figure]:
    """A call for so many tasks, against a call for each of them."""
    for concurrency, when in ((1, "alone"), (16, "16 concurrent")):
        many, one = found[concurrency]["many"], found[concurrency]["one"]
        yield Figure(f"{work}, {when}", "tasks/s", many.rate * count, one.rate, "GetTask of each")
    yield Figure(f"{work}, {when}, server CPU", "us/task", many.server_cpu / count, one.server_cpu, "GetTask of each")


def raw_page(bench: Bench) -> float:
    """Processor time of psycopg for the same statement, in microseconds a row."""
    from statehouse_server.services.task.service import TASK as ENTITY

    query = (
        f"SELECT {ENTITY.columns} FROM tasks WHERE project_id = %s"
        f" ORDER BY tasks.create_time DESC, tasks.id DESC LIMIT {PAGE + 1}"
    )
    with psycopg.connect(bench.url, autocommit=True) as conn:
        began = time.process_time()
        for _ in range(500):
            conn.execute(query, ["local"], prepare=True, binary=True).fetchall()
        return (time.process_time() - began) / 500 / PAGE * 1e6


def pages(target: Target) -> Iterator[Figure]:
    """A page of 100 at the far end of the table, against the first."""
    newest, oldest = pb.TASK_ORDER_CREATE_TIME_DESC, pb.TASK_ORDER_CREATE_TIME_ASC
    with channel(target) as opened:
        tasks = task_pb2_grpc.TaskServiceStub(opened)
        # The page before the last one of the list of newest first, found from the other end.
        end = tasks.ListTasks(pb.ListTasksRequest(page_size=150, order_by=oldest)).tasks[-1]
        before = [pb.TaskFilter(create_time={"end_time": end.create_time})]
        request = pb.ListTasksRequest(page_size=1, order_by=newest, filters=before)
        token = tasks.ListTasks(request).next_page_token
        far = pb.ListTasksRequest(page_size=100, order_by=newest, filters=before, page_token=token)
        first = pb.ListTasksRequest(page_size=100, order_by=newest)
        skipping = pb.ListTasksRequest(page_size=100, order_by=newest, skip=10_000)
        requests = {"first": first, "far": far, "skipping": skipping}
        times = medians_ms({name: partial(tasks.ListTasks, request) for name, request in requests.items()})
    yield Figure("ListTasks, page of 100 at the far end", "ms", times["far"], times["first"], "first page", "<= 1.3")
    yield Figure("ListTasks, page of 100 after a skip of 10,000", "ms", times["skipping"], times["first"], "first page")
