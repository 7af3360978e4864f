"""Lending of connections, with a pool that is none."""

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from psycopg.pq import TransactionStatus

from statehouse_server.postgres import lending
from statehouse_server.postgres.lending import AWAY_SECONDS, FRESH_SECONDS, Lender


class Pool:
    """Has these connections, and none that waits."""

    def __init__(self, *conns: Any) -> None:
        self.idle = list(conns)
        self.closed = False

    def getconn(self, _: float) -> Any:
        return self.idle.pop(0)

    def putconn(self, conn: Any) -> None:
        self.idle.append(conn)

    def close(self, timeout: float) -> None:  # noqa: ARG002  as the pool's
        self.closed = True


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[SimpleNamespace]:
    """The time, which passes when a test says so. No connection is found dead."""
    now = SimpleNamespace(seconds=1000.0)
    monkeypatch.setattr(lending, "time", SimpleNamespace(monotonic=lambda: now.seconds))
    monkeypatch.setattr(lending, "is_dead", lambda conn: conn.dead)
    return now


def connection(*, dead: bool = False) -> Any:
    status = SimpleNamespace(transaction_status=TransactionStatus.IDLE)
    return SimpleNamespace(pgconn=status, lent=0.0, dead=dead, close=lambda: None)


def lender_of(*conns: Any) -> tuple[Lender, Pool]:
    pool: Any = Pool(*conns)
    return Lender(pool), pool


def test_what_was_returned_a_moment_ago_is_lent_without_the_pool(clock: SimpleNamespace) -> None:
    lender, pool = lender_of(connection())
    lent = lender.lend(1)
    assert lender.lend_fresh() is None
    lender.take_back(lent)
    clock.seconds += FRESH_SECONDS * 0.9
    assert (lender.returned, pool.idle) == (1, [])
    assert lender.lend_fresh() is lent
    assert lender.lend_fresh() is None


def test_what_has_died_since_its_return_is_not_lent() -> None:
    lender, pool = lender_of(connection())
    lent = lender.lend(1)
    lender.take_back(lent)
    lent.dead = True
    assert lender.lend_fresh() is None
    assert (lender.returned, pool.idle) == (0, [lent])


def test_what_was_returned_long_ago_is_looked_at_first(clock: SimpleNamespace) -> None:
    lender, pool = lender_of(connection(), connection())
    lent = lender.lend(1)
    other = pool.idle[0]
    lender.take_back(lent)
    clock.seconds += FRESH_SECONDS * 1.1
    assert lender.lend_fresh() is None
    lent.dead = other.dead = True
    pool.idle.append(alive := connection())
    assert lender.lend(1) is alive


def test_whoever_asks_the_pool_gets_what_is_returned_meanwhile() -> None:
    lender, pool = lender_of(connection())
    lent = lender.lend(1)

    def returned_now(_: float) -> Any:
        lender.take_back(lent)
        return pool.idle.pop()

    pool.getconn = returned_now  # type: ignore[method-assign]
    assert lender.lend(1) is lent


def test_the_pool_gets_a_connection_back_after_a_while(clock: SimpleNamespace) -> None:
    lender, pool = lender_of(connection())
    lent = lender.lend(1)
    clock.seconds += AWAY_SECONDS
    lender.take_back(lent)
    assert (lender.returned, pool.idle) == (0, [lent])


def test_a_broken_connection_brings_all_back() -> None:
    lender, pool = lender_of(connection(), connection())
    broken, other = lender.lend(1), lender.lend(1)
    lender.take_back(other)
    broken.pgconn.transaction_status = TransactionStatus.UNKNOWN
    lender.take_back(broken)
    assert (lender.returned, pool.idle) == (0, [broken, other])


def test_what_is_returned_after_the_end_is_closed_by_the_pool() -> None:
    lender, pool = lender_of(connection(), connection())
    one, other = lender.lend(1), lender.lend(1)
    lender.take_back(one)
    lender.close()
    lender.take_back(other)
    assert (pool.closed, lender.returned, pool.idle) == (True, 0, [one, other])
