"""The processor on which a process runs, by processors of the test."""

import os
from collections import Counter
from typing import Any

import pytest

from statehouse_server import placement as module
from statehouse_server.placement import Placement


class Machine:
    """Processors, and what works on them: the process itself on the one that it was moved to, and others."""

    def __init__(self, *processors: int) -> None:
        self.processors = list(processors)
        self.time = self.own = 0.0
        self.busy = dict.fromkeys(processors, 0.0)
        self.moves: list[int] = []
        self.now, self.own_seconds = lambda: self.time, lambda: self.own
        self.busy_seconds, self.move = lambda: dict(self.busy), self.moves.append

    def placed(self, place: int) -> Placement:
        system: Any = self
        return Placement(system, place)

    def work(self, placement: Placement, own: float, *others: float) -> None:
        """A second, of which the process and others use parts. Then it decides."""
        self.time += 1
        self.own += own
        for processor, part in zip(self.processors, others, strict=True):
            self.busy[processor] += part
        self.busy[placement.processor] += own
        placement.step()


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    monkeypatch.setattr(module.random, "random", lambda: 0.0)
    return Machine(0, 1, 2)


@pytest.fixture
def placement(machine: Machine) -> Placement:
    """On the first of three processors."""
    return machine.placed(3)


def test_it_stays_on_a_processor_that_others_leave_to_it(machine: Machine, placement: Placement) -> None:
    machine.work(placement, 0.98, 0, 0.7, 0.1)
    machine.work(placement, 0.7, 0.28, 0.1, 0.2)
    assert machine.moves == [0]


def test_it_leaves_one_that_others_use_for_the_one_that_they_use_least(machine: Machine, placement: Placement) -> None:
    machine.work(placement, 0.5, 0.5, 0.3, 0.1)
    assert machine.moves == [0, 2]
    machine.work(placement, 0.9, 1.0, 1.0, 0.0)
    assert machine.moves == [0, 2], "what it uses itself is no reason"


def test_it_stays_while_there_is_room(machine: Machine, placement: Placement) -> None:
    machine.work(placement, 0.3, 0.5, 0, 0)
    assert machine.moves == [0]


def test_one_that_has_little_to_do_leaves_a_processor_that_is_busy(machine: Machine, placement: Placement) -> None:
    machine.work(placement, 0.01, 0.99, 0.2, 0.3)
    assert machine.moves == [0, 1]


def test_of_two_on_one_processor_not_both_leave_at_once(
    machine: Machine, placement: Placement, monkeypatch: pytest.MonkeyPatch
) -> None:
    chances = iter([0.9, 0.1])
    monkeypatch.setattr(module.random, "random", lambda: next(chances))
    machine.work(placement, 0.5, 0.5, 0, 0)
    assert machine.moves == [0]
    machine.work(placement, 0.5, 0.5, 0, 0)
    assert machine.moves == [0, 1]


def test_processes_that_begin_together_begin_on_different_processors() -> None:
    machine = Machine(2, 5, 7)
    for place in range(1000, 1006):
        machine.placed(place)
    assert Counter(machine.moves) == dict.fromkeys((2, 5, 7), 2)


@pytest.mark.parametrize("missing", ["sched_getaffinity", "sched_setaffinity"])
def test_a_system_that_has_no_such_thing_is_no_problem(missing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, missing, raising=False)
    with module.kept_on_one(0):
        """Runs where it is."""


def test_nothing_is_done_where_there_is_one_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0}, raising=False)
    monkeypatch.setattr(module.System, "move", pytest.fail)
    with module.kept_on_one(0):
        """Runs where it is."""


@pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="not Linux")
def test_the_time_of_all_processors_is_known() -> None:
    system = module.System()
    busy = system.busy_seconds()
    assert busy.keys() >= set(system.processors)
    assert all(seconds > 0 for seconds in busy.values())
