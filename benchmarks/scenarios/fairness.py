"""Point reads beside others that want all of the server: streams, calls for one locked row, half-open calls."""

import re
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import psycopg
from statehouse.v1 import project_pb2, project_pb2_grpc, task_pb2_grpc
from statehouse.v1 import task_pb2 as pb

from benchmarks import servers
from benchmarks.scenarios.bench import CREATE, GET, Bench, Figure, channel
from benchmarks.servers import Target
from benchmarks.work.tasks import TASK
from statehouse_server.config import Config
from tests.faults import half_open as raw


def run(bench: Bench) -> Iterator[Figure]:
    body = pb.GetTaskRequest(id=bench.tree).SerializeToString()
    with servers.statehouse(bench.url) as target:
        yield from mixed(bench, target, body)
        yield from greedy(bench, target, body)
        yield from locked_row(bench, target, body)
        yield from half_open(bench, target, body)


def mixed(bench: Bench, target: Target, body: bytes) -> Iterator[Figure]:
    """Beside four clients that stream at full speed."""
    alone = target.load(GET, body, concurrency=4, seconds=bench.seconds)
    readers = [target.reader(bench.tree, seconds=bench.seconds + 4) for _ in range(4)]
    time.sleep(1.5)
    beside = target.load(GET, body, concurrency=4, seconds=bench.seconds)
    for reader in readers:
        reader.wait()
    yield Figure("GetTask beside 4 streams, p50", "ms", beside.p50, alone.p50, "without streams", "<= 1.5")
    yield Figure("GetTask beside 4 streams, p99", "ms", beside.p99, alone.p99, "without streams", "<= 10")
    pauses = re.findall(r"paused all threads for (\d+\.\d+) ms", target.log.read_text(encoding="utf-8"))
    longest = max(map(float, pauses), default=0.0)
    yield Figure("longest garbage collection above 5 ms", "ms", longest, 0, "", "< 20")


def greedy(bench: Bench, target: Target, body: bytes) -> Iterator[Figure]:
    """Beside another project that has ten times as many calls under way as there are threads."""
    with channel(target) as opened:
        projects = project_pb2_grpc.ProjectServiceStub(opened)
        id_ = projects.CreateProject(project_pb2.CreateProjectRequest(project={"name": "greedy"})).project.id
        create = pb.CreateTaskRequest(project_id=id_, task=TASK)
        task = task_pb2_grpc.TaskServiceStub(opened).CreateTask(create).task
        get = pb.GetTaskRequest(project_id=id_, id=task.id)
        for path, request in ((GET, get), (CREATE, create)):
            load = partial(target.load, path, request.SerializeToString(), concurrency=10 * Config.threads)
            alone = load(seconds=bench.seconds)
            quiet = target.load(GET, body, concurrency=4, seconds=bench.seconds)
            with ThreadPoolExecutor(1) as pool:
                crowd = pool.submit(load, seconds=bench.seconds + 10)
                time.sleep(3)  # until it calls
                beside = target.load(GET, body, concurrency=4, seconds=bench.seconds)
                assert not crowd.done(), "the crowd has ended"
            title = f"{path.rpartition('/')[2]} of a greedy project, 250 concurrent"
            yield Figure(f"GetTask beside {title}, p99", "ms", beside.p99, quiet.p99, "quiet", "<= 3")
            yield Figure(title, "calls/s", crowd.result().rate, alone.rate, "alone")


def locked_row(bench: Bench, target: Target, body: bytes) -> Iterator[Figure]:
    """Beside 1,000 calls of another project that wait for one locked row."""
    quiet = target.load(GET, body, concurrency=4, seconds=bench.seconds)
    with channel(target) as opened, psycopg.connect(bench.url) as conn:
        projects = project_pb2_grpc.ProjectServiceStub(opened)
        id_ = projects.CreateProject(project_pb2.CreateProjectRequest(project={"name": "locked"})).project.id
        tasks = task_pb2_grpc.TaskServiceStub(opened)
        task = tasks.CreateTask(pb.CreateTaskRequest(project_id=id_, task=TASK)).task
        conn.execute("SELECT 1 FROM tasks WHERE id = %s FOR UPDATE", [task.id])
        update = pb.UpdateTaskOutputRequest(project_id=id_, id=task.id, output_json="1")
        waiting = [_repeated(tasks.UpdateTaskOutput, update, bench.seconds + 2) for _ in range(1000)]
        time.sleep(1)
        beside = target.load(GET, body, concurrency=4, seconds=bench.seconds)
        conn.rollback()
        for one in waiting:
            one.acquire(timeout=30)
    yield Figure("GetTask beside 1,000 for a locked row, p99", "ms", beside.p99, quiet.p99, "quiet", "<= 5")


def _repeated(method: Any, request: Any, seconds: float) -> threading.Semaphore:
    """Repeat a call for so long, as soon as it has ended. What is returned is released after the last one."""
    ended, deadline = threading.Semaphore(0), time.perf_counter() + seconds

    def fire(_: Any = None) -> None:
        if time.perf_counter() < deadline:
            method.future(request, timeout=20).add_done_callback(fire)
        else:
            ended.release()

    fire()
    return ended


def half_open(bench: Bench, target: Target, body: bytes) -> Iterator[Figure]:
    """Beside 1,000 calls on ten connections that have sent no request, begun again every second."""
    quiet = target.load(GET, body, concurrency=4, seconds=bench.seconds)
    with raw.half_open(target.address, GET, connections=10, calls=100):
        beside = target.load(GET, body, concurrency=4, seconds=bench.seconds)
    yield Figure("GetTask beside 1,000 half-open calls, p99", "ms", beside.p99, quiet.p99, "quiet", "<= 3")
