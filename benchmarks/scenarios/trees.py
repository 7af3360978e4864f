"""Trees and lists as streams: how fast, how early, and how much memory; and whole trees that are moved or deleted."""

import statistics
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from statehouse.v1 import task_pb2 as pb
from statehouse.v1 import task_pb2_grpc

from benchmarks import servers
from benchmarks.reader import PAGE, read
from benchmarks.scenarios.bench import Bench, Figure, channel, growth, median_ms, plant
from benchmarks.servers import Target


def run(bench: Bench) -> Iterator[Figure]:
    yield from streams(bench)
    top = bench.large_tree
    with servers.statehouse(bench.url) as target:
        yield from without_documents(bench, target)
        yield from pages(bench, target)
        yield from lists(bench, target)
        yield from first_message(bench, target, top)
        yield from memory(bench, target, top)
        yield from moves(bench, target)
        yield from deletions(bench, target)


def streams(bench: Bench) -> Iterator[Figure]:
    """All nodes of a tree, against the textbook and COPY."""
    top = bench.tree
    rates: dict[str, list[float]] = {"ours": [], "textbook": []}
    for _ in range(bench.rounds):
        for name, values in rates.items():
            starting = servers.statehouse(bench.url) if name == "ours" else servers.baseline("textbook", bench.url)
            with starting as target:
                target.read("tree", top)
                values.append(target.read("tree", top).rate)
    ours, textbook = statistics.median(rates["ours"]), statistics.median(rates["textbook"])
    work = f"StreamTaskTree, {bench.nodes:,} nodes"
    yield Figure(work, "nodes/s", ours, textbook, "textbook", ">= 2.6")
    condition, path = "path >= %(path)s AND path < %(path)s || '\\xff'::bytea", _path(bench, top)
    copied = _copied(bench, f"{condition} ORDER BY path", {"path": path})
    yield Figure(work, "nodes/s", ours, copied, "COPY TO STDOUT", ">= 0.3")


def without_documents(bench: Bench, target: Target) -> Iterator[Figure]:
    """A tree under a read mask: of ten fields, and of tasks with small documents and with larger ones."""
    few, whole = _beside_stream(bench, target, "ten_columns", bench.tree)
    yield Figure("StreamTaskTree of ten fields", "nodes/s", few, whole, "StreamTaskTree", ">= 1.7")
    for top, kind, goal in ((bench.tree, "small", ""), (_tree_of_documents(bench, target), "4 KB", ">= 2.0")):
        bare, whole = _beside_stream(bench, target, "bare_tree", top)
        yield Figure(f"StreamTaskTree without {kind} documents", "nodes/s", bare, whole, "StreamTaskTree", goal)


def _tree_of_documents(bench: Bench, target: Target) -> str:
    """A root with children that have inputs of 4 KB, a tenth of the nodes of the tree."""
    child = pb.Task(name="read", input_json=f'{{"text": "{"word " * 800}"}}')
    with channel(target) as opened:
        tasks = task_pb2_grpc.TaskServiceStub(opened)
        top: str = tasks.CreateTask(pb.CreateTaskRequest(task=pb.Task(name="documents"))).task.id
        for _ in range(0, bench.nodes // 10, 100):
            tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(parent_id=top, tasks=[child] * 100))
    return top


def pages(bench: Bench, target: Target) -> Iterator[Figure]:
    """A tree page by page, against a stream."""
    paged, streamed = _beside_stream(bench, target, "tree_pages", bench.tree)
    title = f"GetTaskTree, {bench.nodes:,} nodes in pages of {PAGE:,}"
    yield Figure(title, "nodes/s", paged, streamed, "StreamTaskTree")


def _beside_stream(bench: Bench, target: Target, kind: str, top: str) -> tuple[float, float]:
    """Nodes a second of a tree that is read in this way, and of StreamTaskTree."""
    readings = [(target.read(kind, top).rate, target.read("tree", top).rate) for _ in range(bench.rounds)]
    ours, baseline = zip(*readings, strict=True)
    return statistics.median(ours), statistics.median(baseline)


def lists(bench: Bench, target: Target) -> Iterator[Figure]:
    """The tasks of the tree as a list, in the order of their creation."""
    top, found = bench.tree, dict[tuple[str, int], list[float]]()
    for _ in range(bench.rounds):
        for streams in (1, 16):
            for kind in ("tasks", "tree"):
                reading = target.read(kind, top, most=bench.nodes // streams, streams=streams)
                found.setdefault((kind, streams), []).append(reading.rate)
    rate = {one: statistics.median(rates) for one, rates in found.items()}
    work = f"StreamTasks, {bench.nodes:,} tasks"
    yield Figure(work, "tasks/s", rate["tasks", 1], rate["tree", 1], "StreamTaskTree")
    since = "create_time >= (SELECT create_time FROM tasks WHERE project_id = 'local' AND id = %(top)s)"
    copied = _copied(bench, f"{since} ORDER BY create_time, id LIMIT %(most)s", {"top": top, "most": bench.nodes})
    yield Figure(work, "tasks/s", rate["tasks", 1], copied, "COPY TO STDOUT")
    yield Figure(f"{work}, 16 concurrent", "tasks/s", rate["tasks", 16], rate["tree", 16], "StreamTaskTree")


def _path(bench: Bench, top: str) -> bytes:
    with psycopg.connect(bench.url) as conn:
        row = conn.execute("SELECT path FROM tasks WHERE project_id = 'local' AND id = %s", [top]).fetchone()
    assert row
    return bytes(row[0])


def _copied(bench: Bench, which: str, params: dict[str, object]) -> float:
    """Rows a second of a COPY of the same rows and columns."""
    from statehouse_server.services.task.service import TASK as ENTITY

    query = f"COPY (SELECT {ENTITY.columns} FROM tasks WHERE project_id = 'local' AND {which}) TO STDOUT"
    with psycopg.connect(bench.url, autocommit=True) as conn:
        began, rows = time.perf_counter(), 0
        with psycopg.ClientCursor(conn).copy(query.encode(), params) as copy:
            for data in copy:
                rows += bytes(data).count(b"\n")
        return rows / (time.perf_counter() - began)


def first_message(bench: Bench, target: Target, top: str) -> Iterator[Figure]:
    times = sorted(read(target.address, "tree", top, most=1).first for _ in range(20))
    yield Figure(f"first message of {bench.large:,} nodes, median", "ms", times[10] * 1e3, 0, "", "< 20")


def memory(bench: Bench, target: Target, top: str) -> Iterator[Figure]:
    """Ten streams, one of which stands still."""
    idle = target.memory()
    with channel(target) as opened:
        standing = task_pb2_grpc.TaskServiceStub(opened).StreamTaskTree(pb.StreamTaskTreeRequest(id=top))
        next(standing)
        with _peak(target) as peak:
            readers = [target.reader(top) for _ in range(9)]
            for reader in readers:
                reader.wait()
            with psycopg.connect(bench.url) as conn:
                held = conn.execute(
                    "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'statehouse' AND state <> 'idle'"
                ).fetchone()
            standing.cancel()
    yield Figure(f"memory over idle, 10 streams of {bench.large:,}", "MB", peak[0] - idle, 0, "", "< 150")
    yield Figure("connections that the standing stream holds", "", float(held[0] if held else -1), 0, "", "< 0")


def moves(bench: Bench, target: Target) -> Iterator[Figure]:
    """A tree is moved below another task and back, against an UPDATE of as many rows and columns."""
    top, times = bench.tree, list[float]()
    with channel(target) as opened:
        tasks = task_pb2_grpc.TaskServiceStub(opened)
        other = tasks.CreateTask(pb.CreateTaskRequest(task=pb.Task(name="other"))).task.id
        for parent in [other, ""] * bench.rounds:
            began = time.perf_counter()
            tasks.MoveTask(pb.MoveTaskRequest(id=top, new_parent_id=parent))
            times.append(time.perf_counter() - began)
    yield Figure(
        f"MoveTask, {bench.nodes:,} tasks", "ms", statistics.median(times) * 1e3, _updated(bench, top) * 1e3, "UPDATE"
    )


def _updated(bench: Bench, top: str) -> float:
    """Seconds of an UPDATE that changes the paths of a tree, and is rolled back."""
    path = _path(bench, top)
    query = (
        "UPDATE tasks SET path = '\\x00'::bytea || path, version = version + 1, update_time = now()"
        " WHERE project_id = 'local' AND path >= %(path)s AND path < %(path)s || '\\xff'::bytea"
    )
    with psycopg.connect(bench.url) as conn:
        began = time.perf_counter()
        conn.execute(query, {"path": path})
        took = time.perf_counter() - began
        conn.rollback()
    return took


def deletions(bench: Bench, target: Target) -> Iterator[Figure]:
    """Trees that are deleted, by how many tasks they have."""
    with channel(target) as opened:
        tasks = task_pb2_grpc.TaskServiceStub(opened)
        times = {count: _deletion_ms(bench, tasks, count) for count in (100, 10_000)}
    yield growth("DeleteTaskTree", "task", times, "<= 1.3")


def _deletion_ms(bench: Bench, tasks: task_pb2_grpc.TaskServiceStub, count: int) -> float:
    tops = [plant(tasks, count) for _ in range(bench.rounds)]
    deletions = iter([pb.DeleteTaskTreeRequest(id=top) for top in tops])
    return median_ms(lambda: tasks.DeleteTaskTree(next(deletions)), bench.rounds)


@contextmanager
def _peak(target: Target) -> Iterator[list[float]]:
    """The largest memory of a server meanwhile, in MB."""
    stopped, peak = threading.Event(), [target.memory()]

    def watch() -> None:
        while not stopped.wait(0.05):
            peak[0] = max(peak[0], target.memory())

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        yield peak
    finally:
        stopped.set()
        watcher.join()
