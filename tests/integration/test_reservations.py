"""Idempotency keys that clients keep for endpoints of their own."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest
from statehouse.v1 import idempotency_pb2 as pb

from tests.support.client import Client, fails, pages, span


def reserve(client: Client, project: str, **fields: Any) -> pb.ReserveKeyResponse:
    values = {"project_id": project, "scope": "POST /orders", "key": "k-1", "request_hash": "abc", "ttl": span(60)}
    return client.reservations.ReserveKey(pb.ReserveKeyRequest(**values | fields))


def key(project: str, token: str = "") -> dict[str, str]:
    named = {"project_id": project, "scope": "POST /orders", "key": "k-1"}
    return named | ({"reservation_token": token} if token else {})


def outcome(response: pb.ReserveKeyResponse) -> str:
    return pb.ReservationOutcome.Name(response.outcome).removeprefix("RESERVATION_OUTCOME_")


def test_a_key_is_reserved_completed_and_answered_again(client: Client, project: str) -> None:
    first = reserve(client, project)
    assert outcome(first) == "RESERVED"
    second = reserve(client, project)
    assert (outcome(second), second.reservation_token) == ("IN_PROGRESS", "")
    request = pb.CompleteReservationRequest(**key(project, first.reservation_token), response=b"\x00 made")
    done = client.reservations.CompleteReservation(request).reservation
    assert (done.status, done.response) == (pb.RESERVATION_STATUS_DONE, b"\x00 made")
    third = reserve(client, project)
    assert (outcome(third), third.response, third.reservation_token) == ("DONE", b"\x00 made", "")
    assert client.reservations.GetReservation(pb.GetReservationRequest(**key(project))).reservation == done
    assert outcome(reserve(client, project, scope="another")) == "RESERVED"
    assert outcome(reserve(client, client.create_project())) == "RESERVED"


def test_another_request_with_the_key_is_a_mismatch(client: Client, project: str) -> None:
    first = reserve(client, project)
    for done in (False, True):
        if done:
            client.reservations.CompleteReservation(
                pb.CompleteReservationRequest(**key(project, first.reservation_token))
            )
        other = reserve(client, project, request_hash="other")
        assert (outcome(other), other.response) == ("MISMATCH", b"")


def test_a_key_is_reserved_for_a_month_at_most(client: Client, project: str) -> None:
    month = 30 * 86_400
    first = reserve(client, project, ttl=span(month))
    done = client.reservations.CompleteReservation(
        pb.CompleteReservationRequest(**key(project, first.reservation_token))
    ).reservation
    assert done.expire_time.seconds - done.update_time.seconds == month
    with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="ttl"):
        reserve(client, project, key="k-2", ttl=span(month + 1))


def test_a_released_key_is_free(client: Client, project: str) -> None:
    first = reserve(client, project)
    client.reservations.ReleaseReservation(pb.ReleaseReservationRequest(**key(project, first.reservation_token)))
    with fails("NOT_FOUND", "NOT_FOUND"):
        client.reservations.GetReservation(pb.GetReservationRequest(**key(project)))
    assert outcome(reserve(client, project, request_hash="other")) == "RESERVED"


def test_an_expired_reservation_is_lost_to_who_had_it(
    client: Client, project: str, sql: psycopg.Connection[Any]
) -> None:
    first = reserve(client, project)
    sql.execute("UPDATE reservations SET expire_time = now() WHERE project_id = %s", [project])
    late = pb.CompleteReservationRequest(**key(project, first.reservation_token), response=b"late")
    with fails("NOT_FOUND"):
        client.reservations.GetReservation(pb.GetReservationRequest(**key(project)))
    for again in (False, True):
        if again:
            assert outcome(reserve(client, project)) == "RESERVED"
        with fails("ABORTED", "LEASE_LOST"):
            client.reservations.CompleteReservation(late)
        with fails("ABORTED", "LEASE_LOST"):
            client.reservations.ReleaseReservation(
                pb.ReleaseReservationRequest(**key(project, first.reservation_token))
            )


def test_what_is_done_stays_done(client: Client, project: str) -> None:
    token = reserve(client, project).reservation_token
    request = pb.CompleteReservationRequest(**key(project, token), response=b"first")
    client.reservations.CompleteReservation(request)
    with fails("ABORTED", "LEASE_LOST"):
        client.reservations.CompleteReservation(request)
    with fails("ABORTED", "LEASE_LOST"):
        client.reservations.ReleaseReservation(pb.ReleaseReservationRequest(**key(project, token)))


def test_of_many_who_ask_one_does_the_work(client: Client, project: str) -> None:
    with ThreadPoolExecutor(16) as pool:
        outcomes = list(pool.map(lambda _: outcome(reserve(client, project)), range(16)))
    assert sorted(outcomes) == ["IN_PROGRESS"] * 15 + ["RESERVED"]


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("scope", {"scope": ""}),
        ("key", {"key": ""}),
        ("key", {"key": "x" * 256}),
        ("ttl", {"ttl": None}),
        ("ttl", {"ttl": span(0)}),
    ],
)
def test_a_key_that_cannot_be_is_refused(client: Client, project: str, field: str, values: dict[str, Any]) -> None:
    with fails("INVALID_ARGUMENT", "INVALID_FIELD", field=field):
        reserve(client, project, **values)


def test_a_response_has_a_limit(client: Client, project: str) -> None:
    token = reserve(client, project).reservation_token
    request = pb.CompleteReservationRequest(**key(project, token), response=b"x" * (1024 * 1024 + 1))
    with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="response"):
        client.reservations.CompleteReservation(request)
    request.response = b"x" * 1024 * 1024
    client.reservations.CompleteReservation(request)
    assert len(reserve(client, project).response) == 1024 * 1024


def test_reservations_are_listed_by_their_expiry(client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    for scope, key, ttl in (("a", "late", 300), ("a", "soon", 60), ("b", "next", 120), ("b", "gone", 60)):
        request = pb.ReserveKeyRequest(project_id=project, scope=scope, key=key, ttl=span(ttl))
        client.reservations.ReserveKey(request)
    sql.execute("UPDATE reservations SET expire_time = now() WHERE project_id = %s AND key = 'gone'", [project])

    def listed(*filters: Any, page_size: int = 2) -> list[str]:
        request = pb.ListReservationsRequest(project_id=project, filters=filters, page_size=page_size, with_total=True)
        found = list(pages(client.reservations.ListReservations, request))
        keys = [one.key for page in found for one in page.reservations]
        assert found[0].total_size == len(keys)
        return keys

    assert listed() == ["soon", "next", "late"]
    assert listed({"scopes": ["a"]}, page_size=1) == ["soon", "late"]
    assert listed({"statuses": [pb.RESERVATION_STATUS_DONE]}) == []
    other = pb.ListReservationsRequest(project_id=client.create_project())
    assert not client.reservations.ListReservations(other).reservations
