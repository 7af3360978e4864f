"""Pages of tasks: the first under load, the last, and one that skips others."""

import time
from collections.abc import Iterator
from functools import partial

import psycopg
from statehouse.v1 import task_pb2 as pb
from statehouse.v1 import task_pb2_grpc

from benchmarks import servers
from benchmarks.scenarios.bench import GET, LIST, Bench, Figure, channel, medians_ms
from benchmarks.servers import Target

PAGE = 50
"""Tasks of a page, unless a request says otherwise."""


def run(bench: Bench) -> Iterator[Figure]:
    top = bench.tree
    with servers.statehouse(bench.url) as target:
        yield from first_page(bench, target, top)
        yield from pages(target)


def first_page(bench: Bench, target: Target, top: str) -> Iterator[Figure]:
    """The first page, against a call for each of its tasks and against psycopg."""
    list_ = pb.ListTasksRequest().SerializeToString()
    get = pb.GetTaskRequest(id=top).SerializeToString()
    for concurrency, when in ((1, "alone"), (16, "16 concurrent")):
        numbers = {"concurrency": concurrency, "seconds": bench.moment}
        calls = {"list": partial(target.load, LIST, list_, **numbers), "get": partial(target.load, GET, get, **numbers)}
        found = bench.loads(calls)
        ours, baseline = found["list"], found["get"]
        yield Figure(f"ListTasks, first page, {when}", "tasks/s", ours.rate * PAGE, baseline.rate, "GetTask of each")
    work = "ListTasks, first page, 16 concurrent, server CPU"
    yield Figure(work, "us/task", ours.server_cpu / PAGE, baseline.server_cpu, "GetTask of each")
    yield Figure(work, "us/task", ours.server_cpu / PAGE, raw_page(bench), "raw psycopg")


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
