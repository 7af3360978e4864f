"""Tests of the anomaly checker with histories written by hand, each with one anomaly or none."""

import pytest

from tests.faults.anomalies import Append, Read, Step, Transaction, analyse
from tests.faults.history import Ending


def history(*transactions: str) -> list[Transaction]:
    """Transactions like `x=1,2 x+3 y=`: a list that was read, a value that was appended. After a `!` it was refused,
    after a `?` its outcome is unknown."""
    return [transaction(number, text) for number, text in enumerate(transactions, start=100)]


def transaction(number: int, text: str) -> Transaction:
    endings = {"!": Ending.REFUSED, "?": Ending.UNKNOWN}
    steps = tuple(step(word) for word in text.strip("!?").split())
    return Transaction(number, steps, endings.get(text[0], Ending.DONE))


def step(word: str) -> Step:
    if "+" in word:
        key, _, value = word.partition("+")
        return Append(key, int(value))
    key, _, values = word.partition("=")
    return Read(key, tuple(map(int, values.split(","))) if values else ())


def lists(text: str) -> dict[str, tuple[int, ...]]:
    reads = [step(word) for word in text.split()]
    return {one.key: one.values for one in reads if isinstance(one, Read)}


@pytest.mark.parametrize(
    ("transactions", "final"),
    [
        ([], "x="),
        (["x= x+1", "x=1 x+2", "x=1,2 y="], "x=1,2 y="),
        (["x= x+1 x=1 x+2 x=1,2", "x=1,2"], "x=1,2"),
        (["x= x+1 y= y+2", "y= x=", "x=1 y=2"], "x=1 y=2"),
        (["!x= x+1", "x="], "x="),
        (["?x= x+1", "x="], "x="),
        (["?x= x+1", "x=1"], "x=1"),
        (["?x= y=9,9 x+1", "x="], "x= y="),
    ],
)  # fmt: skip
def test_a_history_that_some_order_explains_is_good(transactions: list[str], final: str) -> None:
    assert analyse(history(*transactions), lists(final)).broken == []


@pytest.mark.parametrize(
    ("transactions", "final", "found"),
    [
        (["x= x+1", "x=1 x+2"], "x=1", "is lost"),
        (["x= x+1", "x= x+2"], "x=2", "is lost"),
        (["?x= x+1 y= y+2"], "x=1 y=", "is lost"),
        (["x= x+1"], "x=1,1", "stands in x 2 times"),
        (["x= x+1", "x=1,1"], "x=1", "stands in x 2 times"),
        (["x= x+1"], "x=1,7", "nobody appended"),
        (["!x= x+1"], "x=1", "G1a"),
        (["!x= x+1", "x=1"], "x=", "G1a"),
        (["x= x+1 x+2", "x=1"], "x=1,2", "G1b"),
        (["x= x+1", "x=1 x+2", "x=2"], "x=1,2", "no beginning"),
        (["x= x+1 x="], "x=1", "does not see its own"),
        (["x= x+1 x=1 x=1,2", "x=1 x+2"], "x=1,2", "does not see its own"),
        (["x= x+1 y= y+2", "x+3 y+4"], "x=1,3 y=4,2", "G0"),
        (["x+1 y=2", "y+2 x=1"], "x=1 y=2", "G1c"),
        (["x= x+1 y= y+2", "x=1 y="], "x=1 y=2", "G-single"),
        (["x= x+1", "x= x+2"], "x=1,2", "G-single"),
        (["x= y= x+1", "x= y= y+2"], "x=1 y=2", "G2"),
        (["x= x+1", "y= y+2", "x=1 y=", "x= y=2"], "x=1 y=2", "G2"),
    ],
)  # fmt: skip
def test_an_anomaly_is_found_and_called_by_its_name(transactions: list[str], final: str, found: str) -> None:
    broken = analyse(history(*transactions), lists(final)).broken
    assert any(found in sentence for sentence in broken), broken


def test_what_is_lost_and_doubled_is_counted_and_the_unknown_is_settled() -> None:
    found = analyse(history("x= x+1", "x=1 x+2", "?x=1 x+3", "?y="), lists("x=1,1,3 y="))
    assert (found.lost, found.doubled, found.unknown, found.settled) == (1, 1, 2, 1)
