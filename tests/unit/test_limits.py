"""The limits of projects and principals, and the token bucket, by a clock of the test."""

from contextlib import ExitStack, suppress

import pytest
from statehouse.v1 import task_pb2
from statehouse.v1.project_pb2 import ProjectRole

from statehouse_server.config import Config
from statehouse_server.errors import LimitReached
from statehouse_server.principal import ANYBODY, SYSTEM_PROJECT, Principal
from statehouse_server.rpc import limits as module
from statehouse_server.rpc.bucket import MOST_SECONDS, TokenBucket
from statehouse_server.rpc.limits import Limits, Stored
from statehouse_server.rpc.methods import make_method

ADA = Principal("user:ada", {SYSTEM_PROJECT: frozenset({ProjectRole.PROJECT_ROLE_OWNER})})

BOB = Principal("user:bob", {})


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def bucket(clock: Clock) -> TokenBucket:
    return TokenBucket(clock)


def taken(bucket: TokenBucket, rate: float, wanted: int = 1000) -> int:
    """The number of units that are there."""
    for number in range(wanted):
        if not bucket.has_unit(rate):
            return number
        bucket.take(1)
    return wanted


class TestBucket:
    def test_as_many_as_in_a_second_may_come_at_once(self, bucket: TokenBucket, clock: Clock) -> None:
        assert taken(bucket, 10) == 10
        clock.now += 0.25
        assert taken(bucket, 10) == 2
        clock.now += 3600
        assert taken(bucket, 10) == 10

    def test_a_rate_of_one_lets_one_through_each_second(self, bucket: TokenBucket, clock: Clock) -> None:
        for _ in range(5):
            assert taken(bucket, 1) == 1
            clock.now += 1

    def test_a_clock_that_goes_back_neither_gives_nor_blocks(self, bucket: TokenBucket, clock: Clock) -> None:
        assert taken(bucket, 10) == 10
        clock.now -= 500
        assert taken(bucket, 10) == 0
        clock.now += 1
        assert taken(bucket, 10) == 10

    def test_what_was_taken_beyond_it_has_to_come_first(self, bucket: TokenBucket, clock: Clock) -> None:
        assert bucket.has_unit(10)
        bucket.take(30)
        clock.now += 2
        assert not bucket.has_unit(10)
        clock.now += 0.1
        assert bucket.has_unit(10)

    def test_a_lower_rate_holds_at_once(self, bucket: TokenBucket) -> None:
        assert bucket.has_unit(1000)
        assert taken(bucket, 5) == 5

    def test_those_who_are_refused_are_told_one_time_each(self, bucket: TokenBucket, clock: Clock) -> None:
        assert taken(bucket, 10) == 10
        told = [bucket.wait(10) for _ in range(20)]
        assert told == pytest.approx([0.1 * number for number in range(1, 21)])
        clock.now += told[0]
        assert taken(bucket, 10) == 1, "the first of them finds a unit"

    def test_nobody_is_told_to_wait_for_long(self, bucket: TokenBucket) -> None:
        assert taken(bucket, 10) == 10
        told = [bucket.wait(10) for _ in range(10_000)]
        assert max(told) == MOST_SECONDS
        assert min(told) > 0


def config(**fields: int) -> Config:
    return Config(auth="required", **fields)


def open_ones(limits: Limits, name: str, project: str, principal: Principal, stack: ExitStack) -> int:
    """The number of those that are let through."""
    for number in range(100):
        try:
            stack.enter_context(limits.share(name, principal, project))
        except LimitReached:
            return number
    return 100


class TestLimits:
    def test_a_project_and_a_principal_have_limits(self) -> None:
        limits = Limits(config(project_stream_limit=3, principal_stream_limit=5))
        with ExitStack() as stack:
            assert open_ones(limits, "stream_limit", "a", ADA, stack) == 3
            assert open_ones(limits, "stream_limit", "b", ADA, stack) == 2, "her limit holds over all projects"
            with pytest.raises(LimitReached) as caught:
                stack.enter_context(limits.share("stream_limit", ADA, "b"))
            assert caught.value.metadata == {
                "setting": "--principal-stream-limit", "limit": "5", "principal": "user:ada",
            }  # fmt: skip
        with ExitStack() as stack:
            assert open_ones(limits, "stream_limit", "a", ADA, stack) == 3, "those that ended are free"

    def test_a_refusal_counts_nowhere(self) -> None:
        limits = Limits(config(project_call_limit=1, principal_call_limit=2, principal_rate_limit=1000))
        with ExitStack() as stack:
            assert open_ones(limits, "call_limit", "a", ADA, stack) == 1
            assert open_ones(limits, "call_limit", "a", ADA, stack) == 0
            assert open_ones(limits, "call_limit", "b", ADA, stack) == 1

    @pytest.mark.parametrize(
        "limit", [{"principal_call_limit": 1}, {"principal_rate_limit": 1}], ids=["under way", "the rate"]
    )
    def test_what_a_principal_is_refused_its_project_may_still_do(self, limit: dict[str, int]) -> None:
        limits = Limits(config(project_call_limit=2, project_rate_limit=2, **limit))
        with ExitStack() as stack:
            for _ in range(50):
                with suppress(LimitReached):
                    stack.enter_context(limits.share("call_limit", ADA, "a"))
            stack.enter_context(limits.share("call_limit", BOB, "a"))

    def test_without_authentication_only_projects_have_limits(self) -> None:
        limits = Limits(config(principal_call_limit=1, project_call_limit=2))
        with ExitStack() as stack:
            assert open_ones(limits, "call_limit", "a", ANYBODY, stack) == 2

    def test_what_belongs_to_no_project_has_no_limit_of_one(self) -> None:
        limits = Limits(config(project_call_limit=1, principal_call_limit=3))
        with ExitStack() as stack:
            assert open_ones(limits, "call_limit", SYSTEM_PROJECT, ADA, stack) == 3

    def test_zero_is_no_limit(self) -> None:
        limits = Limits(config(project_call_limit=0, principal_call_limit=0))
        with ExitStack() as stack:
            assert open_ones(limits, "call_limit", "a", ADA, stack) == 100

    def test_a_limit_below_what_is_under_way_refuses_more(self) -> None:
        limits = Limits(config(project_call_limit=10))
        with ExitStack() as stack:
            for _ in range(4):
                stack.enter_context(limits.share("call_limit", ADA, "a"))
            limits.learn("a", Stored({"call_limit": 2}, 0, 0, due=False))
            assert open_ones(limits, "call_limit", "a", ADA, stack) == 0
        with ExitStack() as stack:
            assert open_ones(limits, "call_limit", "a", ADA, stack) == 2

    def test_a_batch_is_let_through_whole_and_delays_what_follows(self) -> None:
        limits = Limits(config(project_rate_limit=10))
        with limits.share("call_limit", ADA, "a", 100):
            pass
        with pytest.raises(LimitReached) as caught:
            limits.charge(ADA, "a")
        assert caught.value.retry_seconds == pytest.approx(9.1, abs=0.5)

    def test_only_projects_that_were_called_are_asked_about(self) -> None:
        limits = Limits(config())
        limits.charge(ADA, "a")
        assert limits.called() == ["a"]
        assert limits.called() == []

    def test_so_is_one_that_is_called_within_a_call_of_another_one(self) -> None:
        limits = Limits(config())
        create = task_pb2.DESCRIPTOR.services_by_name["TaskService"].FindMethodByName("CreateTask")
        limits.require_room(make_method(create, lambda *_: None), "b")
        assert limits.called() == ["b"]

    def test_a_project_is_measured_if_it_has_a_limit_of_that(self) -> None:
        limits = Limits(config())
        for name in ("a", "b"):
            limits.charge(ADA, name)
        limits.learn("a", Stored({"row_limit": 5}, 0, 0, due=True))
        limits.learn("b", Stored({}, 0, 0, due=True))
        assert limits.to_measure() == ["a"]
        assert limits.to_measure() == []

    def test_the_accounts_of_those_who_are_idle_go_away(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(module, "REMEMBERED", 50)
        limits = Limits(config(project_call_limit=1))
        with limits.share("call_limit", ANYBODY, "busy"):
            for number in range(1000):
                with limits.share("call_limit", ANYBODY, f"project {number}"):
                    pass
            assert len(limits._projects) == 50
            with suppress(LimitReached), limits.share("call_limit", ANYBODY, "busy"):
                raise AssertionError("what is under way was forgotten")

    def test_principals_of_many_names_do_not_make_the_limits_of_a_project_forgotten(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(module, "REMEMBERED", 50)
        limits = Limits(config())
        limits.charge(ADA, "a")
        limits.learn("a", Stored({"row_limit": 5}, 0, 0, due=False))
        for number in range(1000):
            limits.charge(Principal(f"subject:{number}", {}), SYSTEM_PROJECT)
        assert limits.account("a").limit("row_limit") == 5
        assert len(limits._principals) == 50
