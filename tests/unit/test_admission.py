"""The distribution of slots by admission control."""

from contextlib import ExitStack, closing, suppress
from functools import partial

import pytest
from google.protobuf.message import Message
from statehouse.v1 import job_pb2

from statehouse_server.config import Config
from statehouse_server.errors import LockTimeout, Overloaded
from statehouse_server.rpc.admission import Admission, FairGate, Refusals
from statehouse_server.rpc.methods import make_method
from statehouse_server.rpc.rows import CLAIM_SLOTS, ROW_SLOTS, Row


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


def row_of(method: str, request: Message) -> Row | None:
    """The row that a call of JobService changes."""
    descriptor = job_pb2.DESCRIPTOR.services_by_name["JobService"].methods_by_name[method]
    return make_method(descriptor, lambda *_: None).row(request)


def claim(queue: str) -> Row | None:
    return row_of("ClaimJobs", job_pb2.ClaimJobsRequest(project_id="p", queue=queue))


def test_only_a_few_claims_of_a_queue_run_at_the_same_time() -> None:
    with ExitStack() as stack:
        shared = gate(24)
        for _ in range(CLAIM_SLOTS):
            stack.enter_context(shared.slot("p", Impatient(), claim("a")))
        with pytest.raises(Overloaded), shared.slot("p", Impatient(), claim("a")):
            pass
        stack.enter_context(shared.slot("p", Impatient(), claim("b")))
        assert shared.held == CLAIM_SLOTS + 1


def test_who_waits_for_a_row_is_told_of_its_lock() -> None:
    row = Row("JobService", "p", "a")
    with ExitStack() as stack:
        shared = gate(24)
        for _ in range(ROW_SLOTS):
            stack.enter_context(shared.slot("p", Impatient(), row))
        with pytest.raises(LockTimeout), shared.slot("p", Impatient(), row):
            pass
        assert shared.under_way == ROW_SLOTS


def test_a_request_that_names_no_queue_has_no_slots_of_one() -> None:
    assert row_of("GetJob", job_pb2.GetJobRequest(id="a")) is None
    assert row_of("BatchEnqueueJobs", job_pb2.BatchEnqueueJobsRequest(jobs=[job_pb2.Job(queue="a")])) is None
    completed = row_of("CompleteJob", job_pb2.CompleteJobRequest(project_id="p", id="a"))
    assert completed == Row("JobService", "p", "a", ROW_SLOTS)
    settings = row_of("UpdateQueue", job_pb2.UpdateQueueRequest(project_id="p", queue=job_pb2.Queue(name="a")))
    assert settings is None or settings.slots == ROW_SLOTS


def test_all_calls_of_a_connection_may_wait_to_be_identified() -> None:
    config = Config()
    with closing(Admission(config)) as admission, ExitStack() as stack:
        for _ in range(config.connection_streams):
            stack.enter_context(admission.place_to_identify("a connection"))
