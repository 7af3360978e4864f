"""The distribution of slots by admission control."""

from contextlib import ExitStack, closing, suppress
from functools import partial

from statehouse_server.config import Config
from statehouse_server.errors import Overloaded
from statehouse_server.rpc.admission import Admission, FairGate, Refusals


class Impatient:
    """A call that waits for nothing."""

    waiter = None
    left = 0.0

    def check(self) -> None:
        return


def held(gate: FairGate, key: str, wanted: int, stack: ExitStack) -> int:
    """The number of slots that a key gets at once."""
    got = 0
    for _ in range(wanted):
        with suppress(Overloaded):
            stack.enter_context(gate.slot(key, Impatient()))
            got += 1
    return got


def gate(places: int) -> FairGate:
    refusal = partial(Overloaded, "There is no room")
    return FairGate(places, queue=1000, seconds=0.0, refusals=Refusals(refusal, refusal))


def test_one_alone_has_two_thirds() -> None:
    with ExitStack() as stack:
        assert held(gate(24), "greedy", 100, stack) == 16


def test_those_who_hold_nothing_find_a_place_beside_many_greedy_ones() -> None:
    with ExitStack() as stack:
        shared = gate(64)
        greedy = [held(shared, f"greedy {number}", 100, stack) for number in range(10)]
        assert all(greedy)
        assert [held(shared, f"other {number}", 1, stack) for number in range(4)] == [1] * 4
        assert held(shared, "other 0", 1, stack) == 0, "what is kept is for those who hold none"


def test_places_that_are_returned_go_to_those_who_wait() -> None:
    shared = gate(1)
    with ExitStack() as stack:
        assert held(shared, "first", 1, stack) == 1
        assert held(shared, "second", 1, stack) == 0
    with ExitStack() as stack:
        assert held(shared, "second", 1, stack) == 1


def test_all_calls_of_a_connection_may_wait_to_be_identified() -> None:
    config = Config()
    with closing(Admission(config)) as admission, ExitStack() as stack:
        for _ in range(config.connection_streams):
            stack.enter_context(admission.place_to_identify("a connection"))
