"""Preferences of users."""

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest
from statehouse.v1 import user_pb2 as pb

from statehouse_server.services.user import preferences
from statehouse_server.services.user.preferences import SQL
from tests.support.client import Client, fails, pages
from tests.support.statements import plan_of
from tests.support.transactions import Transaction
from tests.support.waiting import until


def put(client: Client, user: str, key: str, value: str) -> pb.UserPreference:
    request = pb.SetUserPreferenceRequest(user_id=user, key=key, value_json=value)
    return client.users.SetUserPreference(request).user_preference


def get(client: Client, user: str, key: str, **fields: Any) -> pb.UserPreference:
    request = pb.GetUserPreferenceRequest(user_id=user, key=key, **fields)
    return client.users.GetUserPreference(request).user_preference


def remove(client: Client, user: str, key: str) -> pb.UserPreference:
    request = pb.DeleteUserPreferenceRequest(user_id=user, key=key)
    return client.users.DeleteUserPreference(request).user_preference


def keys(client: Client, user: str, **fields: Any) -> list[str]:
    request = pb.ListUserPreferencesRequest(user_id=user, **fields)
    return [one.key for one in client.users.ListUserPreferences(request).user_preferences]


@pytest.fixture
def user(client: Client) -> str:
    return client.create_user().id


def test_a_preference_is_set_again_and_its_version_rises(client: Client, user: str) -> None:
    first = put(client, user, "theme", '{"dark": true, "size": 12345678901234567890.5}')
    assert first.version == 1
    assert "12345678901234567890.5" in first.value_json
    assert get(client, user, "theme") == first
    second = put(client, user, "theme", "null")
    assert (second.version, second.value_json, second.create_time) == (2, "null", first.create_time)
    assert get(client, user, "theme", read_mask={"paths": ["version"]}) == pb.UserPreference(
        user_id=user, key="theme", version=2
    )


def test_a_user_has_so_many_and_no_more(client: Client, user: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preferences, "MOST", 3)
    for number in range(3):
        put(client, user, f"key {number}", "1")
    with fails("RESOURCE_EXHAUSTED", "QUOTA_EXCEEDED") as failure:
        put(client, user, "one more", "1")
    assert failure.metadata == {"setting": "user_preferences", "limit": "3", "used": "3", "user_id": user}
    assert put(client, user, "key 1", "2").version == 2, "what is there can be changed"
    put(client, client.create_user().id, "of another user", "1")
    remove(client, user, "key 0")
    put(client, user, "one more", "1")
    with fails("NOT_FOUND"):
        put(client, "nobody", "key", "1")


def test_of_many_who_set_a_preference_all_succeed_and_the_last_counts(client: Client, user: str) -> None:
    with ThreadPoolExecutor(16) as pool:
        stored = list(pool.map(lambda number: put(client, user, "theme", str(number)), range(64)))
    assert sorted(one.version for one in stored) == list(range(1, 65))
    assert get(client, user, "theme") == max(stored, key=lambda one: one.version)


def test_preferences_are_listed_by_key(client: Client, user: str) -> None:
    names = ["Z", "a", "a.b", "é", "界"]
    for name in reversed(names):
        put(client, user, name, json.dumps(name))
    other = client.create_user().id
    put(client, other, "theirs", "1")
    request = pb.ListUserPreferencesRequest(user_id=user, page_size=2)
    found = [[one.key for one in page.user_preferences] for page in pages(client.users.ListUserPreferences, request)]
    assert found == [names[:2], names[2:4], names[4:]]
    assert keys(client, user, skip=3) == names[3:]
    masked = pb.ListUserPreferencesRequest(user_id=user, page_size=1, read_mask={"paths": ["create_time"]})
    (one,) = client.users.ListUserPreferences(masked).user_preferences
    assert (one.key, one.value_json, one.HasField("create_time")) == ("Z", "", True)
    token = client.users.ListUserPreferences(pb.ListUserPreferencesRequest(user_id=user, page_size=1)).next_page_token
    with fails("INVALID_ARGUMENT", field="page_token"):
        keys(client, other, page_token=token)


def test_a_page_of_large_values_fits_into_one_message(client: Client, user: str) -> None:
    large = json.dumps("x" * 1_500_000)
    for name in "abcde":
        put(client, user, name, large)
    request = pb.ListUserPreferencesRequest(user_id=user, page_size=1000)
    sizes = [len(page.user_preferences) for page in pages(client.users.ListUserPreferences, request)]
    assert sizes == [2, 2, 1]


def test_a_removed_preference_is_gone(client: Client, user: str) -> None:
    stored = put(client, user, "theme", "1")
    assert remove(client, user, "theme") == stored
    for call in (get, remove):
        with fails("NOT_FOUND", "NOT_FOUND") as failure:
            call(client, user, "theme")
        assert failure.metadata == {"entity_kind": "user_preference", "field": "key", "value": "theme"}
    assert put(client, user, "theme", "2").version == 1


def test_a_user_who_is_not_there_has_no_preferences(client: Client) -> None:
    with fails("NOT_FOUND", "NOT_FOUND") as failure:
        put(client, "nobody", "theme", "1")
    assert failure.metadata == {"entity_kind": "user", "entity_id": "nobody"}
    assert failure.message == "There is no user nobody."
    with fails("NOT_FOUND", "NOT_FOUND") as failure:
        keys(client, "nobody")
    assert failure.metadata["entity_kind"] == "user"
    for call in (get, remove):
        with fails("NOT_FOUND", "NOT_FOUND"):
            call(client, "nobody", "theme")


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"key": ""}, "key"),
        ({"key": "x" * 256}, "key"),
        ({"key": "a\nb"}, "key"),
        ({"user_id": ""}, "user_id"),
        ({"user_id": "a b"}, "user_id"),
        ({"value_json": ""}, "value_json"),
        ({"value_json": "{"}, "value_json"),
        ({"value_json": '"\\u0000"'}, "value_json"),
        ({"value_json": json.dumps("x" * 4_000_000)}, "value_json"),
    ],
)
def test_a_bad_preference_is_refused(client: Client, user: str, fields: dict[str, str], field: str) -> None:
    given = {"user_id": user, "key": "theme", "value_json": "1"} | fields
    with fails("INVALID_ARGUMENT", "INVALID_FIELD", field=field):
        client.users.SetUserPreference(pb.SetUserPreferenceRequest(**given))
    assert not keys(client, user)


def test_a_value_that_grows_as_it_is_stored_is_too_large(client: Client, user: str) -> None:
    with fails("FAILED_PRECONDITION", "RESULT_TOO_LARGE"):
        put(client, user, "theme", f"[{'1,' * 1_500_000}1]")


def test_the_preferences_of_a_deleted_user_are_gone_for_good(client: Client, user: str) -> None:
    put(client, user, "theme", "1")
    assert not client.users.DeleteUser(pb.DeleteUserRequest(id=user)).counts
    assert not keys(client, user)
    with fails("FAILED_PRECONDITION", "DELETED"):
        remove(client, user, "theme")
    with fails("FAILED_PRECONDITION", "DELETED") as failure:
        put(client, user, "theme", "2")
    assert failure.metadata == {"entity_kind": "user", "entity_id": user}
    client.users.UndeleteUser(pb.UndeleteUserRequest(id=user))
    assert not keys(client, user)
    assert put(client, user, "theme", "3").version == 1


def test_a_purge_counts_the_preferences_that_it_removes(client: Client, user: str) -> None:
    for name in ("theme", "language"):
        put(client, user, name, "1")
    (count,) = client.users.DeleteUser(pb.DeleteUserRequest(id=user, purge=True)).counts
    assert (count.entity_kind, count.count) == ("user_preference", 2)


def test_a_preference_that_is_set_while_its_user_is_deleted_is_gone_or_refused(
    client: Client, user: str, sql: psycopg.Connection[Any]
) -> None:
    blocked = "SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
    with Transaction(client) as transaction:
        transaction.call(pb.SetUserPreferenceRequest(user_id=user, key="early", value_json="1"))
        deletion = client.users.DeleteUser.future(pb.DeleteUserRequest(id=user))
        until(lambda: sql.execute(blocked).fetchall())
        transaction.commit()
    deletion.result()
    assert sql.execute("SELECT count(*) FROM user_preferences WHERE user_id = %s", [user]).fetchone() == (0,)
    client.users.UndeleteUser(pb.UndeleteUserRequest(id=user))
    with Transaction(client) as transaction:
        transaction.call(pb.DeleteUserRequest(id=user))
        late = client.users.SetUserPreference.future(
            pb.SetUserPreferenceRequest(user_id=user, key="late", value_json="1")
        )
        until(lambda: sql.execute(blocked).fetchall())
        transaction.commit()
    with fails("FAILED_PRECONDITION", "DELETED"):
        late.result()
    assert sql.execute("SELECT count(*) FROM user_preferences WHERE user_id = %s", [user]).fetchone() == (0,)


def test_preferences_are_read_by_their_key(database: str) -> None:
    plan = plan_of(database, SQL.list_user_preferences, few=True)
    assert "Seq Scan" not in plan
    assert plan.count("user_preferences_pkey") == 2
