"""What the rooms share: figures, the database that is measured, and how calls are timed."""

import statistics
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any

import grpc
import psycopg
from statehouse.v1 import task_pb2 as pb
from statehouse.v1 import task_pb2_grpc

from benchmarks import servers
from benchmarks.load import Load, dial
from benchmarks.servers import Target
from benchmarks.work.tasks import TASK

GET, CREATE = "/statehouse.v1.TaskService/GetTask", "/statehouse.v1.TaskService/CreateTask"
LIST = "/statehouse.v1.TaskService/ListTasks"
BRANCH = 100
"""Tasks of a group in the trees that are measured."""
CALLS = 100
"""Calls of a median."""
Calls = Mapping[str, Callable[[], Any]]


@dataclass(frozen=True)
class Figure:
    """One figure: ours, that of the baseline, and how their ratio has to be."""

    work: str
    unit: str
    ours: float
    baseline: float
    baseline_name: str
    target: str = ""
    """`>= 2.0` or `<= 1.5`, of the ratio; or `< 20`, of our figure."""

    @property
    def ratio(self) -> float:
        return self.ours / self.baseline if self.baseline else 0.0

    @property
    def met(self) -> bool | None:
        if not self.target:
            return None
        sign, number = self.target.split()
        value = self.ours if sign == "<" else self.ratio
        return value >= float(number) if sign == ">=" else value <= float(number)


class Bench:
    """The database of all rooms, and how long they measure.

    `full` measures for longer, and trees of a million tasks. `quick` measures hardly at all: it shows that the rooms
    work, and its figures mean nothing.
    """

    def __init__(self, url: str, *, full: bool = False, quick: bool = False) -> None:
        self.url = url
        self.full = full
        self.seconds = 0.5 if quick else 8.0 if full else 3.0
        """Of each load."""
        self.rounds = 1 if quick else 3
        self.share = 100 if quick else 1
        """By how much fewer rows are seeded."""
        self.nodes = 100_000 // self.share
        self.large = 1_000_000 if full else self.nodes

    @property
    def moment(self) -> float:
        """Seconds of a load of which many are compared."""
        return self.seconds / 3

    @cached_property
    def tree(self) -> str:
        """The root of a tree of 100,000 tasks."""
        return self._plant(self.nodes)

    @cached_property
    def large_tree(self) -> str:
        """The root of the largest tree."""
        return self._plant(self.large) if self.large > self.nodes else self.tree

    def _plant(self, count: int) -> str:
        """A tree of so many tasks, of which the database has statistics."""
        with servers.statehouse(self.url) as target, channel(target) as opened:
            top = plant(task_pb2_grpc.TaskServiceStub(opened), count)
        with psycopg.connect(self.url, autocommit=True) as conn:
            conn.execute("VACUUM ANALYZE tasks")
        return top

    def loads(self, measures: Mapping[str, Callable[[], Load]]) -> dict[str, Load]:
        """The medians of some rounds, in which everything is measured in turn."""
        found = [{name: measure() for name, measure in measures.items()} for _ in range(self.rounds)]
        medians = {name: Load.median([one[name] for one in found]) for name in measures}
        for name, load in medians.items():
            assert not load.failures, f"{name}: {load.failures} failures"
        return medians

    def works(self, target: Target, *kinds: str, concurrency: int, seconds: float = 0) -> dict[str, Load]:
        """What kinds of `benchmarks.work` measure."""
        numbers = {"concurrency": concurrency, "seconds": seconds or self.moment}
        return self.loads({kind: partial(target.work, kind, **numbers) for kind in kinds})

    def compared(self, target: Target, titles: Mapping[str, str], *, baseline: str, name: str) -> Iterator[Figure]:
        """Kinds of `benchmarks.work` against another one: by one client, and by sixteen."""
        alone = self.works(target, baseline, *titles, concurrency=1)
        together = self.works(target, baseline, *titles, concurrency=16)
        for kind, title in titles.items():
            yield Figure(f"{title}, alone", "ms", alone[kind].p50, alone[baseline].p50, name)
            yield Figure(f"{title}, 16 concurrent", "calls/s", together[kind].rate, together[baseline].rate, name)


def plant(tasks: task_pb2_grpc.TaskServiceStub, count: int) -> str:
    """The root of a new tree of so many tasks: groups of a hundred below it."""
    top: str = tasks.CreateTask(pb.CreateTaskRequest(task=TASK)).task.id
    for start in range(1, count, 1000):
        batch = [_node(top, number, start) for number in range(start, min(start + 1000, count))]
        tasks.BatchUpsertTasks(pb.BatchUpsertTasksRequest(tasks=batch))
    return top


def _node(top: str, number: int, start: int) -> pb.Task:
    """The first task of each batch and of each hundred is a group, and those that follow are below it."""
    group = f"{top}-{number // BRANCH}"
    first = number == start or number % BRANCH == 0
    task = pb.Task(id=group, parent_id=top) if first else pb.Task(parent_id=group)
    task.MergeFrom(TASK)
    return task


def channel(target: Target) -> grpc.Channel:
    return dial(target.address, target.ca)


def median_ms(call: Callable[[], Any], count: int = CALLS) -> float:
    return medians_ms({"": call}, count)[""]


def medians_ms(calls: Calls, count: int = CALLS) -> dict[str, float]:
    """The median milliseconds of each call, all of which are made in turn."""
    times: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(count):
        for name, call in calls.items():
            began = time.perf_counter()
            call()
            times[name].append(time.perf_counter() - began)
    return {name: statistics.median(some) * 1e3 for name, some in times.items()}


def growth(method: str, noun: str, times: Mapping[int, float], goal: str = "") -> Figure:
    """What one of many costs against one of few: from the milliseconds of a call, by how many it changes."""
    few, many = sorted(times)
    ours, baseline = times[many] * 1e3 / many, times[few] * 1e3 / few
    return Figure(f"{method} of {many:,} {noun}s", f"us/{noun}", ours, baseline, f"of {few:,}", goal)


def pages(method: Callable[[Any], Any], requests: Mapping[int, Any], field: str) -> Iterator[Figure]:
    """The first page of a list and one at its far end, against the first page of a short one: by how long they are."""
    few, many = sorted(requests)
    far = at_far_end(method, requests[many], field)
    times = medians_ms(
        {"few": partial(method, requests[few]), "many": partial(method, requests[many]), "far": partial(method, far)}
    )
    title = f"{type(far).__name__.removesuffix('Request')}, page of 50"
    yield Figure(f"{title} of {many:,}", "ms", times["many"], times["few"], f"of {few}", "<= 1.3")
    yield Figure(f"{title} at the far end of {many:,}", "ms", times["far"], times["few"], f"of {few}", "<= 1.3")


def _last_token(method: Callable[[Any], Any], request: Any, field: str) -> str:
    """The token of the last full page of a list, by way of all the others, of which only this field is read."""
    page = type(request)()
    page.CopyFrom(request)
    page.page_size = 1000
    page.read_mask.paths.append(field)
    tokens = [""]
    while True:
        page.page_token = method(page).next_page_token
        if not page.page_token:
            return tokens[-1]
        tokens.append(page.page_token)


def at_far_end(method: Callable[[Any], Any], request: Any, field: str) -> Any:
    """The same request for a page at the far end of the list."""
    result = type(request)()
    result.CopyFrom(request)
    result.page_token = _last_token(method, request, field)
    return result
