"""The pace of projects that share a process, by clocks of the test."""

import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest

from statehouse_server.config import Config
from statehouse_server.errors import Cancelled, Overloaded
from statehouse_server.principal import ANYBODY, SYSTEM_PROJECT
from statehouse_server.rpc import pace as module
from statehouse_server.rpc.admission import Wakeable
from statehouse_server.rpc.pace import FEW, PERIOD_SECONDS, Pace, Place

LOAD = Config.shared_load

COST = 0.001
"""Processor seconds of a call."""


class Caller:
    principal = ANYBODY
    left = 1e9

    def __init__(self) -> None:
        self.waiter: Wakeable | None = None
        self.over = False

    def check(self) -> None:
        if self.over:
            raise Cancelled


class Shared:
    """A pace, with clocks that stand still."""

    def __init__(self, patience: float = 1e9) -> None:
        self.now = self.worked = 1000.0
        self.pace = Pace(patience, LOAD, clock=lambda: self.now, processor=lambda: self.worked)

    def begin(self, project: str) -> float:
        """Seconds that a call of a project has to wait."""
        return self.wait(self.enter(project))

    def enter(self, project: str) -> Place:
        return self.pace.begin(self.pace.turn(project, Caller())._key, Caller.left)

    def wait(self, place: Place) -> float:
        return max(0.0, self.pace.seconds_until(place))

    def crowd(self, project: str, count: int = 100) -> list[float]:
        return [self.begin(project) for _ in range(count)]

    def work(self, project: str, calls: int) -> None:
        """End calls of a project."""
        use = self.pace._uses[self.pace.turn(project, Caller())._key]
        for _ in range(calls):
            self.worked += COST
            self.pace.end(use, COST)

    def next_period(self) -> None:
        self.now += PERIOD_SECONDS


@pytest.fixture
def shared() -> Shared:
    return Shared()


def test_a_project_that_is_alone_never_waits(shared: Shared) -> None:
    assert not any(shared.crowd("greedy"))


def test_calls_of_no_project_make_nobody_wait(shared: Shared) -> None:
    shared.begin(SYSTEM_PROJECT)
    assert not any(shared.crowd("greedy"))


def test_beside_another_project_its_calls_begin_one_after_the_other(shared: Shared) -> None:
    shared.begin("other")
    waits = shared.crowd("greedy")
    assert not any(waits[: FEW + 1]), "the first few go on at once"
    assert waits[FEW:] == sorted(set(waits[FEW:])), "and each of the others at a time of its own"
    assert shared.begin("other") == 0, "whoever has few under way waits for nobody"


def test_so_do_those_of_no_project(shared: Shared) -> None:
    for project in ("one", "other"):
        shared.begin(project)
    assert any(shared.crowd(SYSTEM_PROJECT))


def test_alone_again_it_does_not_wait(shared: Shared) -> None:
    shared.begin("other")
    shared.work("other", 1)
    shared.crowd("greedy")
    for _ in range(2):
        shared.next_period()
        shared.begin("greedy")
    assert shared.begin("greedy") == 0


def test_a_call_of_another_project_that_only_waits_does_not_count(shared: Shared) -> None:
    shared.begin("other")
    for _ in range(2):
        shared.next_period()
        shared.begin("greedy")
    assert not any(shared.crowd("greedy"))
    shared.begin("other")
    assert any(shared.crowd("greedy")), "until that project calls again"


def rate(shared: Shared, project: str) -> float:
    """The part of the processor that calls of a project may use from now on, each of which has to wait."""
    waits = shared.crowd(project)
    return COST * shared.pace._overhead * (len(waits) - FEW - 1) / (waits[-1] - waits[FEW])


@contextmanager
def known_cost() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "FIRST_COST", COST)
        yield


def test_two_have_equal_parts_and_what_a_third_leaves(shared: Shared) -> None:
    with known_cost():
        shared.begin("modest")
        for _ in range(2):  # first it has to be seen who wants more than that
            for project in ("greedy", "hungry"):
                shared.crowd(project)
            shared.work("modest", 100)  # a tenth of the time
            shared.begin("modest")
            shared.next_period()
        parts = {project: rate(shared, project) for project in ("greedy", "hungry")}
    assert parts == pytest.approx(dict.fromkeys(parts, (LOAD - 0.1) / 2), rel=0.05)


def test_whoever_waits_begins_earlier_when_others_use_less(shared: Shared) -> None:
    with known_cost():
        shared.begin("other")
        shared.work("other", 500)  # half of the processor
        shared.next_period()
        shared.begin("other")
        waiting = [shared.enter("greedy") for _ in range(1000)][-1]
        planned = shared.wait(waiting)
        shared.next_period()
        shared.begin("other")
        assert shared.wait(waiting) < (planned - PERIOD_SECONDS) * 0.7


def test_a_call_that_gives_up_leaves_its_place_to_the_next(shared: Shared) -> None:
    shared.begin("other")
    places = [shared.enter("greedy") for _ in range(FEW + 3)]
    wait = shared.wait(places[-1])
    for place in places[-2:]:
        shared.pace.leave(place)
    assert shared.begin("greedy") < wait


def test_who_waits_for_too_long_is_refused() -> None:
    """As it is planned first it could run in time, but then others go on to use theirs."""
    pace = Pace(0.05, LOAD)
    with ExitStack() as stack, pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "FIRST_COST", 0.01)
        stack.enter_context(pace.turn("other", Caller()))
        for _ in range(FEW + 1):
            stack.enter_context(pace.turn("greedy", Caller()))
        patch.setattr(pace, "_part", 1e-9)
        with pytest.raises(Overloaded), pace.turn("greedy", Caller()):
            pass
        assert pace._uses["project", "greedy"].under_way == FEW + 1


def test_who_would_wait_for_too_long_is_told_when_to_come_again() -> None:
    shared = Shared(patience=0.01)
    shared.begin("other")
    with pytest.raises(Overloaded) as caught:
        shared.crowd("greedy", 10_000)
    assert caught.value.metadata == {"setting": "--pool-timeout", "limit": "0.01"}
    assert caught.value.retry_seconds
    assert caught.value.retry_seconds > 0.005


def test_the_end_of_a_call_ends_its_wait() -> None:
    pace, caller, raised = Pace(1e9, LOAD), Caller(), []
    with ExitStack() as stack, pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "FIRST_COST", 1000.0)
        stack.enter_context(pace.turn("other", Caller()))
        for _ in range(FEW + 1):
            stack.enter_context(pace.turn("greedy", Caller()))

        def wait() -> None:
            with pytest.raises(Cancelled), pace.turn("greedy", caller):
                pass
            raised.append(True)

        thread = threading.Thread(target=wait)
        thread.start()
        while (waiter := caller.waiter) is None:
            pass
        caller.over = True
        waiter.wake()
        thread.join(timeout=20)
        assert raised
        assert caller.waiter is None
        assert pace._uses["project", "greedy"].under_way == FEW + 1, "it counts no more"
