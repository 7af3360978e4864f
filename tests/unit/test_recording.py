"""Statements that record what they change: when a form of them writes events, and of which fields."""

import pytest

from statehouse_server.resource.recording.forms import recorded
from statehouse_server.resource.repository import Repository
from statehouse_server.services.job import claims, leases

EVENTS = "INSERT INTO unnumbered_events"


@pytest.mark.parametrize(
    ("query", "always", "quietly"),
    [
        (claims.claim(1).query, 1, 0),
        (leases.SQL.claim_job.query, 1, 0),
        (claims.claim_shared(1).query, 1, 1),  # which also ends jobs
        (claims.complete_and_claim(1).query, 2, 1),
        (leases.SQL.complete_job.query, 1, 1),
    ],
    ids=["next", "one", "shared", "loop", "completion"],
)
def test_a_claim_has_no_part_for_events_where_it_writes_none(query: str, always: int, quietly: int) -> None:
    assert recorded(query).count(EVENTS) == always
    assert recorded(query, quietly=True).count(EVENTS) == quietly


def test_the_event_of_a_new_row_tells_only_what_it_may_have() -> None:
    event = Repository(leases.JOB).statement("create_many").text  # type: ignore[attr-defined]
    event = event[event.index(EVENTS) : event.index("FROM change_1")]
    assert all(f"'{name}'" in event for name in ("type", "payload_json", "release_count", "max_attempts"))
    assert not any(f"'{name}'" in event for name in ("result_json", "end_time", "worker_id"))
