"""The overall progress of a set of tasks, by each strategy."""

import pytest
from statehouse.v1 import task_pb2 as pb

from statehouse_server.services.task.progress import progress

PENDING, RUNNING = pb.TASK_STATUS_PENDING, pb.TASK_STATUS_RUNNING
COMPLETED, FAILED, CANCELLED = pb.TASK_STATUS_COMPLETED, pb.TASK_STATUS_FAILED, pb.TASK_STATUS_CANCELLED
WAIT_ALL, FAIL_FAST = pb.PROGRESS_STRATEGY_WAIT_ALL, pb.PROGRESS_STRATEGY_FAIL_FAST
BEST_EFFORT, RACE = pb.PROGRESS_STRATEGY_BEST_EFFORT, pb.PROGRESS_STRATEGY_RACE


@pytest.mark.parametrize(
    ("counts", "strategy", "status"),
    [
        ({}, WAIT_ALL, PENDING),
        ({PENDING: 2}, WAIT_ALL, PENDING),
        ({PENDING: 2, COMPLETED: 1}, WAIT_ALL, PENDING),
        ({PENDING: 1, RUNNING: 1}, WAIT_ALL, RUNNING),
        ({pb.TASK_STATUS_PAUSED: 1, COMPLETED: 1}, WAIT_ALL, RUNNING),
        ({COMPLETED: 3}, WAIT_ALL, COMPLETED),
        ({COMPLETED: 2, CANCELLED: 1}, WAIT_ALL, FAILED),
        ({RUNNING: 1, FAILED: 1}, WAIT_ALL, RUNNING),
        ({RUNNING: 1, FAILED: 1}, FAIL_FAST, FAILED),
        ({RUNNING: 1, pb.TASK_STATUS_TIMED_OUT: 1}, FAIL_FAST, FAILED),
        ({RUNNING: 1, CANCELLED: 1}, FAIL_FAST, RUNNING),
        ({FAILED: 1, COMPLETED: 1}, BEST_EFFORT, COMPLETED),
        ({FAILED: 2}, BEST_EFFORT, FAILED),
        ({RUNNING: 1, COMPLETED: 1}, BEST_EFFORT, RUNNING),
        ({RUNNING: 1, COMPLETED: 1}, RACE, COMPLETED),
        ({FAILED: 2}, RACE, FAILED),
        ({COMPLETED: 1}, 99, COMPLETED),
    ],
)
def test_the_status_of_all_follows_from_those_of_each(counts: dict[int, int], strategy: int, status: int) -> None:
    assert progress(counts, strategy).status == status


def test_rates_are_shares_of_all() -> None:
    found = progress({COMPLETED: 1, FAILED: 2, RUNNING: 1}, WAIT_ALL)
    assert (found.total, found.running, found.terminal) == (4, 1, 3)
    assert (found.completion_rate, found.failure_rate) == (0.25, 0.5)
    assert [(one.status, one.count) for one in found.status_counts] == [(RUNNING, 1), (COMPLETED, 1), (FAILED, 2)]


def test_without_tasks_all_is_zero() -> None:
    assert progress({}, RACE) == pb.TaskProgress(status=PENDING)
