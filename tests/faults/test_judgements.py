"""Tests of the checkers of registers, queues, keys, trees and feeds with histories written by hand: good ones pass, bad
ones fail."""

import math
from dataclasses import replace

import pytest
from statehouse.v1 import task_pb2

from tests.faults import feed_check, idempotency_check, queue_check, register, trees
from tests.faults.feed_check import Expected, Told, Watch, Write
from tests.faults.history import Ending
from tests.faults.idempotency_check import Repetition
from tests.faults.mutations import METHODS, REQUESTS
from tests.faults.queue_check import Enqueued, Lease, Stored
from tests.faults.register import Operation
from tests.faults.trees import Change, Events, Row

DONE, REFUSED, UNKNOWN = Ending.DONE, Ending.REFUSED, Ending.UNKNOWN


def found_in(sentences: list[str], part: str) -> bool:
    """Whether a finding contains the text; for an empty text, whether there are no findings."""
    return any(part in sentence for sentence in sentences) if part else not sentences


# Registers


def read(began: float, ended: float, version: int, value: str) -> Operation:
    return Operation(began, ended, False, version, value)


def write(began: float, ended: float, version: int, value: str, ending: Ending = DONE) -> Operation:
    return Operation(began, ended, True, version, value, ending)


@pytest.mark.parametrize(
    ("operations", "found"),
    [
        ([read(0, 1, 1, "first"), write(0, 2, 2, "a"), read(1, 3, 2, "a"), read(1, 4, 1, "first")], ""),
        ([write(0, math.inf, 2, "a", UNKNOWN), read(1, 2, 1, "first"), read(3, 4, 2, "a")], ""),
        ([write(0, math.inf, 2, "a", UNKNOWN), write(0, 1, 2, "b"), read(2, 3, 2, "b")], ""),
        ([write(0, 1, 2, "a"), read(2, 3, 1, "first")], "was read after version 2"),
        ([write(0, 1, 2, "a"), read(2, 3, 2, "a"), read(4, 5, 1, "first")], "was read after version 2"),
        ([read(0, 1, 2, "a"), write(2, 3, 2, "a")], "was made after version 2"),
        ([write(0, 1, 2, "a"), write(0, 1, 2, "b")], "was made by a and by b"),
        ([write(0, 1, 2, "a"), write(0, math.inf, 2, "b", UNKNOWN), read(0, 9, 2, "b")], "which is b"),
        ([write(0, 1, 2, "a", REFUSED), read(2, 3, 2, "a")], "nobody made version 2"),
        ([read(2, 3, 2, "from nowhere")], "nobody made version 2"),
        ([write(0, 1, 2, "a"), read(2, 3, 3, "a")], "nobody made version 3"),
        ([read(0, 1, 1, "first"), read(2, 3, 1, "other")], "version 1 is first and other"),
    ],
)
def test_a_register_has_one_order_that_its_times_allow(operations: list[Operation], found: str) -> None:
    broken = register.judge(operations).broken
    assert found_in(broken, found), broken


# Queues

JOB = Enqueued(1, DONE, "j")
LEASE = Lease("j", 1, "token-1", claimed=0, expires=10)
COMPLETED = replace(LEASE, ended=5, completed=True)
LATER = Lease("j", 2, "token-2", claimed=10, expires=20)
STORED = Stored("j", 1, "COMPLETED", 1, "token-1")


@pytest.mark.parametrize(
    ("enqueued", "leases", "stored", "found"),
    [
        ([JOB], [COMPLETED], [STORED], ""),
        ([JOB], [LEASE, replace(LATER, ended=12, completed=True)], [replace(STORED, attempt=2, result="token-2")], ""),
        ([JOB], [replace(LEASE, vague=True, maybe_completed=True)], [STORED], ""),
        ([Enqueued(1, UNKNOWN), Enqueued(2, UNKNOWN)], [COMPLETED], [STORED], ""),
        ([JOB], [], [], "is not there"),
        ([JOB], [LEASE], [replace(STORED, status="RUNNING")], "after all workers have gone"),
        ([Enqueued(1, REFUSED)], [COMPLETED], [STORED], "was refused, and is there"),
        ([JOB], [COMPLETED], [STORED, replace(STORED, id="k")], "was enqueued 2 times"),
        ([JOB], [replace(LEASE, ended=10, completed=True)], [STORED], "after its lease had expired"),
        ([JOB], [COMPLETED, replace(LATER, ended=12, completed=True)], [STORED], "was completed 2 times"),
        ([JOB], [COMPLETED, LATER], [STORED], "claimed again after it was completed"),
        ([JOB], [LEASE, replace(LATER, claimed=9)], [STORED], "were live at the same time"),
        ([JOB], [LEASE, replace(LATER, attempt=1)], [STORED], "was claimed twice"),
        ([JOB], [LEASE, replace(LATER, token="token-1")], [STORED], "have one token"),
        ([JOB], [LEASE, replace(LATER, claimed=-1)], [STORED], "do not count up"),
        ([JOB], [replace(LEASE, attempt=3)], [STORED], "fewer attempts"),
        ([JOB], [COMPLETED], [replace(STORED, status="FAILED")], "was completed, and is FAILED"),
        ([JOB], [COMPLETED], [replace(STORED, result="token-9")], "the result of another worker"),
        ([JOB], [LEASE], [STORED], "nobody did it"),
        (
            [JOB],
            [replace(LEASE, job=id_, tenant="t") for id_ in ("j", "k", "l")],
            [STORED],
            "3 jobs of t ran at the same",
        ),
    ],
)
def test_a_job_is_done_once_under_one_lease(
    enqueued: list[Enqueued], leases: list[Lease], stored: list[Stored], found: str
) -> None:
    broken = queue_check.judge(enqueued, [replace(lease) for lease in leases], stored).broken
    assert found_in(broken, found), broken


# Keys

ONE = frozenset({("tasks", 1, 1)})
ANSWER = task_pb2.CreateTaskResponse(task=task_pb2.Task(id="a"))
OTHER = task_pb2.CreateTaskResponse(task=task_pb2.Task(id="b"))
REPETITION = Repetition("CreateTask", 1, ANSWER, replayed=True, second=ANSWER, shape=ONE)


@pytest.mark.parametrize(
    ("repetition", "found"),
    [
        (REPETITION, ""),
        (replace(REPETITION, shape=frozenset({("tasks", 2, 2)})), "did not have one effect"),
        (replace(REPETITION, shape=frozenset({("tasks", 1, 2)})), "did not have one effect"),
        (replace(REPETITION, second=OTHER), "in two ways"),
        (replace(REPETITION, second=None), "in two ways"),
        (replace(REPETITION, first=None, second=None), "never answered"),
    ],
)
def test_a_key_has_one_effect_and_one_answer(repetition: Repetition, found: str) -> None:
    broken = idempotency_check.judge([repetition], {"CreateTask": ONE}).broken
    assert found_in(broken, found), broken


def test_there_is_a_request_for_every_method_that_changes_something() -> None:
    assert REQUESTS.keys() == METHODS.keys()


# Trees

TOP = Row("top", "", 0, b"a" * 16)
BELOW = Row("below", "top", 1, b"a" * 16 + b"b" * 16)


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ([TOP, BELOW], ""),
        ([BELOW], "without its parent"),
        ([TOP, replace(BELOW, depth=2)], "has depth 2 instead of 1"),
        ([TOP, replace(BELOW, path=b"c" * 32)], "does not lead on"),
        ([TOP, replace(BELOW, path=BELOW.path[:24])], "does not lead on"),
        ([TOP, BELOW, replace(BELOW, id="twin")], "2 tasks have the path"),
    ],
)
def test_a_task_stands_below_its_parent(rows: list[Row], found: str) -> None:
    broken = trees.check_rows(rows).broken
    assert found_in(broken, found), broken


@pytest.mark.parametrize(
    ("made", "deleted", "there", "found"),
    [
        ([Change("below", 0, 1, DONE)], [], True, ""),
        ([Change("below", 0, 1, UNKNOWN)], [], False, ""),
        ([Change("below", 0, 3, DONE)], [Change("top", 2, 4, DONE)], True, ""),
        ([Change("below", 0, 1, DONE)], [Change("top", 2, 3, DONE)], False, ""),
        ([Change("below", 0, 1, DONE)], [Change("top", 2, math.inf, UNKNOWN)], False, ""),
        ([Change("below", 0, 1, DONE), Change("below", 4, 5, DONE)], [Change("top", 2, 3, DONE)], True, ""),
        ([Change("below", 0, 1, DONE)], [], False, "was made, and is not there"),
        ([Change("below", 4, 5, DONE)], [Change("top", 2, 3, DONE)], False, "was made, and is not there"),
        ([Change("below", 0, 1, DONE)], [Change("top", 2, 3, REFUSED)], False, "was made, and is not there"),
        ([Change("below", 0, 1, DONE)], [Change("top", 2, 3, DONE)], True, "was deleted, and is there"),
    ],
)
def test_a_task_is_there_from_its_making_to_its_deletion(
    made: list[Change], deleted: list[Change], there: bool, found: str
) -> None:
    events = Events({"top": "", "below": "top"})
    events.creations.entries, events.deletions.entries = list(made), list(deleted)
    broken = trees.check_presence(events, [BELOW] if there else []).broken
    assert found_in(broken, found), broken


def test_a_task_that_was_to_be_moved_goes_with_either_parent() -> None:
    deleted = [Change("other", 2, 3, DONE)]
    events = Events({"top": "", "other": "", "below": "top"}, {"below": {"other"}})
    events.creations.entries, events.deletions.entries = [Change("below", 0, 1, DONE)], deleted
    for there in (True, False):
        assert not trees.check_presence(events, [BELOW] if there else []).broken
    events.deletions.entries = [Change("below", 2, 3, DONE)]
    assert found_in(trees.check_presence(events, [BELOW]).broken, "was deleted, and is there")


def node(id_: str, child_count: int) -> task_pb2.TaskNode:
    return task_pb2.TaskNode(task=task_pb2.Task(id=id_), child_count=child_count)


@pytest.mark.parametrize(
    ("nodes", "found"),
    [
        ([node("top", 1), node("below", 0)], ""),
        ([node("top", 1)], "below was not sent"),
        ([node("top", 1), node("below", 0), node("below", 0)], "was sent 2 times"),
        ([node("top", 1), node("below", 0), node("other", 0)], "was sent, and is not there"),
        ([node("top", 2), node("below", 0)], "has 1 children, not 2"),
        ([node("below", 0), node("top", 1)], "depth first"),
    ],
)
def test_a_stream_has_each_node_once_in_order(nodes: list[task_pb2.TaskNode], found: str) -> None:
    broken = trees.check_nodes(nodes, {"top": TOP, "below": BELOW}).broken
    assert found_in(broken, found), broken


# Feeds

MADE = Told(1, "task.created", "task", "a", 1, "r-1")
CHANGED = Told(2, "task.updated", "task", "a", 2, "r-2")
REPORTED = Told(3, "report.sent", request="r-3")
FEED = [MADE, CHANGED, REPORTED]
MAKING = Write("r-1", DONE, [Expected("task.created", "a", 1)], known=1)
CHANGING = Write("r-2", DONE, [Expected("task.updated", "a")])
WATCHED = Watch("ada", position=3, events=FEED)
A_2 = {("task", "a"): 2}
GONE = [*FEED[:2], Told(3, "task.deleted", "task", "a", 3, "r-3")]
ALONG = [*FEED[:2], Told(3, "team.deleted", "team", "t", 1, "r-3"), Told(4, "mate.deleted", "mate", "m", 1, "r-3")]
LEAVING = Write("r-3", DONE, [Expected("team.deleted", "t")], along="mate.deleted")


@pytest.mark.parametrize(
    ("feed", "writes", "watch", "stored", "found"),
    [
        (FEED, [MAKING, CHANGING], WATCHED, A_2, ""),
        (FEED, [MAKING, replace(CHANGING, ending=UNKNOWN), Write("r-9", REFUSED)], WATCHED, A_2, ""),
        ([MADE], [MAKING, replace(CHANGING, ending=UNKNOWN)], Watch("ada"), {("task", "a"): 1}, ""),
        (FEED, [], replace(WATCHED, began=1, events=FEED[1:]), A_2, ""),
        (FEED, [], replace(WATCHED, position=2, events=FEED[:2]), A_2, ""),
        (FEED, [], replace(WATCHED, selects=lambda event: event.kind == "task", events=FEED[:2]), A_2, ""),
        (GONE, [], Watch("ada"), {}, ""),
        ([*GONE, Told(4, "task.created", "task", "a", 1)], [], Watch("ada"), {("task", "a"): 1}, ""),
        ([*GONE, Told(4, "task.undeleted", "task", "a", 4)], [], Watch("ada"), {("task", "a"): 4}, ""),
        (ALONG, [LEAVING], Watch("ada"), A_2, ""),
        ([MADE, REPORTED], [], Watch("ada"), {("task", "a"): 1}, "no number 2"),
        ([MADE, MADE], [], Watch("ada"), {("task", "a"): 1}, "2 events with number 1"),
        ([MADE], [MAKING, CHANGING], Watch("ada"), {("task", "a"): 1}, "r-2 was acknowledged, and is not told"),
        (FEED, [replace(MAKING, expected=[Expected("task.created", "a", 2)])], Watch("ada"), A_2, "is not told"),
        (FEED, [Write("r-3", DONE, [Expected("report.sent", sequence=2)])], Watch("ada"), A_2, "is not told"),
        (FEED, [replace(MAKING, request="r-2")], Watch("ada"), A_2, "once too often"),
        (ALONG, [replace(LEAVING, along="")], Watch("ada"), A_2, "once too often"),
        (FEED, [Write("r-2", REFUSED)], Watch("ada"), A_2, "was not committed, and is told"),
        (FEED, [Write("r-2", UNKNOWN, [*CHANGING.expected, *MAKING.expected])], Watch("ada"), A_2, "told in part"),
        (FEED, [replace(CHANGING, known=1)], Watch("ada"), A_2, "acknowledged at number 1, and has [2]"),
        ([MADE, replace(CHANGED, version=3)], [], Watch("ada"), {("task", "a"): 3}, "version 2 is expected"),
        ([MADE, replace(CHANGED, version=1)], [], Watch("ada"), {("task", "a"): 1}, "version 2 is expected"),
        (FEED, [], Watch("ada"), {("task", "a"): 3}, "is stored with version 3"),
        (FEED, [], Watch("ada"), {}, "is stored with version None"),
        (FEED, [], Watch("ada"), A_2 | {("task", "b"): 1}, "and told last by None"),
        (FEED, [], replace(WATCHED, events=[MADE, REPORTED]), A_2, "ada never got number 2"),
        (FEED, [], replace(WATCHED, events=[*FEED, REPORTED]), A_2, "ada got number 3 2 times"),
        (FEED, [], replace(WATCHED, events=[CHANGED, MADE, REPORTED]), A_2, "not get the feed in its order"),
        (FEED, [], replace(WATCHED, events=[MADE, replace(CHANGED, id="b"), REPORTED]), A_2, "not in the feed"),
        (FEED, [], replace(WATCHED, selects=lambda event: event.kind == "task"), A_2, "not in the feed"),
    ],
)
def test_a_feed_tells_what_was_committed_to_all_who_watch(
    feed: list[Told], writes: list[Write], watch: Watch, stored: dict[tuple[str, str], int], found: str
) -> None:
    broken = feed_check.judge(feed, writes, [watch], stored).broken
    assert found_in(broken, found), broken
