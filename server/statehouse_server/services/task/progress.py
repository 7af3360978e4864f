"""The overall progress of a set of tasks."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from statehouse.v1 import task_pb2 as pb

RUNNING = (pb.TASK_STATUS_RUNNING, pb.TASK_STATUS_WAITING, pb.TASK_STATUS_PAUSED)
FAILURES = (pb.TASK_STATUS_FAILED, pb.TASK_STATUS_TIMED_OUT)
TERMINAL = (pb.TASK_STATUS_COMPLETED, *FAILURES, pb.TASK_STATUS_CANCELLED)


@dataclass(frozen=True)
class Tally:
    """The number of tasks of each kind."""

    total: int
    running: int
    terminal: int
    completed: int
    failed: int

    @property
    def ended(self) -> bool:
        return self.terminal == self.total


def progress(counts: Mapping[int, int], strategy: int) -> pb.TaskProgress:
    """The progress of tasks, given their number in each status."""

    def count(statuses: tuple[int, ...]) -> int:
        return sum(counts.get(status, 0) for status in statuses)

    tally = Tally(
        total=sum(counts.values()),
        running=count(RUNNING),
        terminal=count(TERMINAL),
        completed=count((pb.TASK_STATUS_COMPLETED,)),
        failed=count(FAILURES),
    )
    decide = STRATEGIES.get(strategy, _wait_all)
    return pb.TaskProgress(
        total=tally.total,
        status_counts=[pb.TaskStatusCount(status=status, count=counts[status]) for status in sorted(counts)],  # type: ignore[arg-type]
        running=tally.running,
        terminal=tally.terminal,
        completion_rate=tally.completed / tally.total if tally.total else 0.0,
        failure_rate=tally.failed / tally.total if tally.total else 0.0,
        status=decide(tally) if tally.total else pb.TASK_STATUS_PENDING,
    )


def _wait_all(tally: Tally) -> pb.TaskStatus.ValueType:
    if tally.completed == tally.total:
        return pb.TASK_STATUS_COMPLETED
    if tally.ended:
        return pb.TASK_STATUS_FAILED
    return pb.TASK_STATUS_RUNNING if tally.running else pb.TASK_STATUS_PENDING


def _fail_fast(tally: Tally) -> pb.TaskStatus.ValueType:
    return pb.TASK_STATUS_FAILED if tally.failed else _wait_all(tally)


def _best_effort(tally: Tally) -> pb.TaskStatus.ValueType:
    return pb.TASK_STATUS_COMPLETED if tally.ended and tally.completed else _wait_all(tally)


def _race(tally: Tally) -> pb.TaskStatus.ValueType:
    return pb.TASK_STATUS_COMPLETED if tally.completed else _wait_all(tally)


STRATEGIES: Mapping[int, Callable[[Tally], pb.TaskStatus.ValueType]] = {
    pb.PROGRESS_STRATEGY_WAIT_ALL: _wait_all,
    pb.PROGRESS_STRATEGY_FAIL_FAST: _fail_fast,
    pb.PROGRESS_STRATEGY_BEST_EFFORT: _best_effort,
    pb.PROGRESS_STRATEGY_RACE: _race,
}
