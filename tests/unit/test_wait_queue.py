"""The wait queue of a topic."""

from statehouse_server.postgres.notifications import Waiter, WaitQueue


def woken(waiter: Waiter) -> bool:
    return waiter._woken.is_set()


def test_a_hint_wakes_the_first_only() -> None:
    line = WaitQueue()
    first, second = line.join(), line.join()
    line.wake()
    assert woken(first)
    assert not woken(second)
    line.leave(first)
    assert woken(second)


def test_while_one_is_away_the_next_is_the_first() -> None:
    line = WaitQueue()
    first, second = line.join(), line.join()
    with first.aside():
        assert second.is_first()
        line.wake()
        assert woken(second)
        assert not woken(first)
    assert first.is_first()


def test_who_comes_back_finds_a_hint_that_nobody_else_could_take() -> None:
    line = WaitQueue()
    only = line.join()
    with only.aside():
        line.wake()
    assert woken(only)
