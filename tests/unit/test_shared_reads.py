"""Reads that several watches share."""

import threading
from collections.abc import Sequence
from typing import Any

import pytest

from statehouse_server.services.shared_reads import SharedRead, SharedReads
from tests.support.waiting import until


class Database:
    """Answers each read when it is told to, and notes for which ids it was asked."""

    def __init__(self) -> None:
        self.asked: list[list[str]] = []
        self.go_on = threading.Event()

    def read(self, ids: Sequence[str]) -> tuple[list[str], bool]:
        self.asked.append(list(ids))
        assert self.go_on.wait(15)
        return [id_.upper() for id_ in ids], True


class Reader(threading.Thread):
    """Reads in a thread of its own."""

    def __init__(self, shared: SharedRead[str], ids: list[str], read: Any) -> None:
        super().__init__()
        self._arguments = (shared, ids, read)
        self.answer: Any = None
        self.start()

    def run(self) -> None:
        shared, ids, read = self._arguments
        try:
            self.answer = shared.read(ids, read, lambda: None)
        except OSError as error:
            self.answer = error


def test_those_who_come_while_a_read_runs_are_answered_by_the_next_one() -> None:
    shared, database = SharedRead[str](), Database()
    first = Reader(shared, ["a"], database.read)
    until(lambda: database.asked)
    others = [Reader(shared, ids, database.read) for ids in (["b"], ["b", "c"], ["a"])]
    until(lambda: shared._next and shared._next.ids == {"a", "b", "c"})
    database.go_on.set()
    for reader in (first, *others):
        reader.join()
    assert database.asked == [["a"], ["a", "b", "c"]]
    assert first.answer == (["A"], True)
    assert {str(reader.answer) for reader in others} == {"(['A', 'B', 'C'], True)"}


def test_one_who_reads_alone_asks_at_once() -> None:
    shared, database = SharedRead[str](), Database()
    database.go_on.set()
    for id_ in "ab":
        assert shared.read([id_], database.read, lambda: None) == ([id_.upper()], True)


def test_when_the_one_who_reads_for_others_fails_they_read_themselves() -> None:
    shared, database = SharedRead[str](), Database()

    def fail(_: Sequence[str]) -> Any:
        raise OSError("over")

    first = Reader(shared, ["a"], database.read)
    until(lambda: database.asked)
    failing = Reader(shared, ["b"], fail)
    until(lambda: shared._next)
    other = Reader(shared, ["c"], database.read)
    until(lambda: shared._next and shared._next.ids == {"b", "c"})
    database.go_on.set()
    for reader in (first, failing, other):
        reader.join()
    assert isinstance(failing.answer, OSError)
    assert other.answer == (["C"], True)
    assert shared.read(["d"], database.read, lambda: None) == (["D"], True)


def test_a_call_that_is_over_waits_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("statehouse_server.services.shared_reads.CHECK_SECONDS", 0.01)
    shared, database = SharedRead[str](), Database()
    first = Reader(shared, ["a"], database.read)
    until(lambda: database.asked)

    def over() -> None:
        raise OSError("over")

    with pytest.raises(OSError, match="over"):
        shared.read(["b"], database.read, over)
    database.go_on.set()
    first.join()
    assert shared.read(["c"], database.read, over) == (["C"], True)


def test_only_those_who_ask_the_same_share() -> None:
    reads = SharedReads[str]()
    with reads.joined(b"x") as first, reads.joined(b"x") as second, reads.joined(b"y") as third:
        assert first is second
        assert first is not third
        assert reads.watches == 3
    assert reads.watches == 0
    with reads.joined(b"x") as later:
        assert later is not first
