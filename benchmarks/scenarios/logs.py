"""Logs: lines appended in batches and one by one, pages of a long log, and what watchers get."""

import statistics
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import partial
from typing import Any

import grpc
import psycopg
from statehouse.v1 import log_pb2 as pb
from statehouse.v1 import log_pb2_grpc

from benchmarks import servers
from benchmarks.scenarios.bench import CALLS, Bench, Figure, channel, medians_ms
from benchmarks.servers import Target
from benchmarks.work.logs import LINES, lines, new_task

ASKED = 50_000
"""Lines a second that a server shall take."""
ROW_PER_LINE = """
INSERT INTO line_rows (project_id, entity_id, number, stream, time, text)
SELECT 'local', %(id)s, %(first)s + line.place, line.stream, line.time, line.text
FROM unnest(%(streams)b::smallint[], %(times)b::timestamptz[], %(texts)b::text[])
    WITH ORDINALITY AS line (stream, time, text, place)
"""
WATCHERS = 100


def run(bench: Bench) -> Iterator[Figure]:
    with servers.statehouse(bench.url) as target, channel(target) as opened:
        yield from appending(bench, target)
        yield from reading(bench, opened)
        yield from watching(opened)
        yield from beside(bench, target)
    with psycopg.connect(bench.url, autocommit=True) as conn:
        conn.execute("TRUNCATE logs, log_chunks")


def appending(bench: Bench, target: Target) -> Iterator[Figure]:
    rows = _row_per_line(bench)
    for concurrency, when in ((1, "by one client"), (16, "by 16 clients")):
        found = bench.works(target, "append_batch", "append_batch_shared", concurrency=concurrency)
        rate = found["append_batch"].rate * LINES
        yield Figure(f"lines appended {when}, 1,000 a call", "lines/s", rate, ASKED, "50,000 lines/s", ">= 1.0")
        shared = found["append_batch_shared"].rate * LINES
        yield Figure(f"lines appended {when} to one log, 1,000 a call", "lines/s", shared, rate, "a log for each")
    yield Figure("lines appended by 16 clients, 1,000 a call", "lines/s", rate, rows, "psycopg, a row for each line")
    yield from bench.compared(
        target, {"append_line": "AppendLogLines of one line"}, baseline="create", name="CreateTask"
    )


def _row_per_line(bench: Bench) -> float:
    """Lines a second that one connection stores as rows of their own, without a server."""
    given = lines(LINES)
    with psycopg.connect(bench.url, autocommit=True) as conn:
        conn.execute(
            "CREATE TABLE line_rows (project_id text, entity_id text, number bigint, stream smallint, time timestamptz,"
            " text text, PRIMARY KEY (project_id, entity_id, number))"
        )
        columns = {
            "id": "a-task",
            "streams": [one.stream for one in given],
            "times": [one.time.ToDatetime() for one in given],
            "texts": [one.text for one in given],
        }
        began, count = time.perf_counter(), 0
        while time.perf_counter() - began < bench.moment:
            conn.execute(ROW_PER_LINE, columns | {"first": count})  # type: ignore[arg-type]
            count += LINES
        took = time.perf_counter() - began
        conn.execute("DROP TABLE line_rows")
    return count / took


def reading(bench: Bench, opened: grpc.Channel) -> Iterator[Figure]:
    """A log of a million lines."""
    count = 1_000_000 // bench.share
    logs = log_pb2_grpc.LogServiceStub(opened)
    its: dict[str, Any] = {"entity_kind": pb.LOG_ENTITY_KIND_TASK, "entity_id": new_task(opened)}
    batch = pb.AppendLogLinesRequest(**its, lines=lines(LINES))
    for _ in range(count // LINES):
        logs.AppendLogLines(batch)
    first = pb.ListLogLinesRequest(**its, page_size=1000)
    far = pb.ListLogLinesRequest(**its, page_size=1000, after=count - 1000)
    nowhere = pb.ListLogLinesRequest(**its, page_size=1000, filter={"contains": "no such text"})
    times = medians_ms({"first": partial(logs.ListLogLines, first), "far": partial(logs.ListLogLines, far)}, 30)
    work = f"ListLogLines, page of 1,000 at the far end of {count:,}"
    yield Figure(work, "ms", times["far"], times["first"], "first page", "<= 1.3")
    times |= medians_ms({"nowhere": partial(logs.ListLogLines, nowhere)}, 10)
    looked = logs.ListLogLines(nowhere).through_number
    work = f"ListLogLines by a text that no line has, {looked:,} lines looked at"
    yield Figure(work, "us/line", 1e3 * times["nowhere"] / looked, times["first"], "a line of the first page")
    began, sent = time.perf_counter(), 0
    stream = logs.WatchLogLines(pb.WatchLogLinesRequest(**its))
    for message in stream:
        sent += len(message.lines)
        if sent == count:
            break
    rate = count / (time.perf_counter() - began)
    stream.cancel()
    yield Figure(f"WatchLogLines of {count:,} lines", "lines/s", rate, 1e6 / times["first"], "pages of 1,000")


class Watchers:
    """Streams that wait for the lines of one log, each in a thread of its own."""

    def __init__(self, logs: log_pb2_grpc.LogServiceStub, its: dict[str, Any], count: int) -> None:
        self._streams = [logs.WatchLogLines(pb.WatchLogLinesRequest(**its)) for _ in range(count)]
        self._arrived = threading.Semaphore(0)
        self._threads = [threading.Thread(target=self._read, args=[stream]) for stream in self._streams]

    def __enter__(self) -> "Watchers":
        for thread in self._threads:
            thread.start()
        time.sleep(0.5 + 0.01 * len(self._threads))  # until all wait
        return self

    def __exit__(self, *_: object) -> None:
        for stream in self._streams:
            stream.cancel()
        for thread in self._threads:
            thread.join()

    def _read(self, stream: Any) -> None:
        with suppress(grpc.RpcError):
            for message in stream:
                for _ in message.lines:
                    self._arrived.release()

    def await_all(self) -> None:
        """Wait until all have got a line."""
        for _ in self._streams:
            self._arrived.acquire(timeout=60)


def watching(opened: grpc.Channel) -> Iterator[Figure]:
    """A line that is appended while a hundred watch its log, against one watcher."""
    many, one = (_arrival_ms(opened, watchers) for watchers in (WATCHERS, 1))
    yield Figure("a line comes to a watcher, from the call on, 95th percentile", "ms", one, 0, "", "< 50")
    yield Figure(f"a line comes to all of {WATCHERS} watchers, 95th percentile", "ms", many, one, "one watcher")


def _arrival_ms(opened: grpc.Channel, count: int) -> float:
    logs = log_pb2_grpc.LogServiceStub(opened)
    its: dict[str, Any] = {"entity_kind": pb.LOG_ENTITY_KIND_TASK, "entity_id": new_task(opened)}
    line = pb.AppendLogLinesRequest(**its, lines=lines(1))
    times: list[float] = []
    with Watchers(logs, its, count) as watchers:
        for _ in range(CALLS // 2):
            began = time.perf_counter()
            logs.AppendLogLines(line)
            watchers.await_all()
            times.append(1e3 * (time.perf_counter() - began))
            time.sleep(0.02)
    return _late(times)


def _late(times: Sequence[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]


def beside(bench: Bench, target: Target) -> Iterator[Figure]:
    """GetTask while four clients append as fast as they can."""
    alone = bench.works(target, "get", concurrency=4)["get"]
    with channel(target) as opened:
        logs = log_pb2_grpc.LogServiceStub(opened)
        stop = threading.Event()
        threads = [threading.Thread(target=_append_until, args=[logs, new_task(opened), stop]) for _ in range(4)]
        for thread in threads:
            thread.start()
        loaded = [target.work("get", concurrency=4, seconds=bench.moment).p50 for _ in range(bench.rounds)]
        stop.set()
        for thread in threads:
            thread.join()
    yield Figure("GetTask beside 4 clients that append", "ms", statistics.median(loaded), alone.p50, "alone")


def _append_until(logs: log_pb2_grpc.LogServiceStub, task: str, stop: threading.Event) -> None:
    batch = pb.AppendLogLinesRequest(entity_kind=pb.LOG_ENTITY_KIND_TASK, entity_id=task, lines=lines(LINES))
    while not stop.is_set():
        logs.AppendLogLines(batch)
