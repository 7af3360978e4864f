"""Tokens of user sessions and API keys: made once, verified in one statement, and refused all alike."""

import hashlib
import re
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import grpc
import psycopg
import pytest
from google.protobuf.message import Message
from google.protobuf.timestamp_pb2 import Timestamp
from statehouse.v1 import api_key_pb2, transaction_pb2, user_pb2, user_session_pb2

from statehouse_server.access import statements as access
from statehouse_server.postgres.connection import connect
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.services import api_key, user_session
from statehouse_server.services.registry import SERVICES
from tests.support.client import Client, fails, pack_any, span
from tests.support.statements import plan_of
from tests.support.tokens import Holders, api_keys, create_user, user_sessions
from tests.support.transactions import Transaction

KINDS = {"user_sessions": user_sessions, "api_keys": api_keys}


@pytest.fixture(params=KINDS)
def holders(request: pytest.FixtureRequest, client: Client) -> Holders:
    """User sessions, and then API keys."""
    return KINDS[request.param](client)


@pytest.fixture
def others(holders: Holders, client: Client) -> Holders:
    """The other kind."""
    return next(make(client) for name, make in KINDS.items() if name != holders.plural)


def delete_user(client: Client, id_: str, **fields: Any) -> None:
    client.users.DeleteUser(user_pb2.DeleteUserRequest(id=id_, **fields))


def refused(holders: Holders, token: str, **fields: Any) -> tuple[Any, ...]:
    """All that a caller learns from a refusal."""
    with pytest.raises(grpc.RpcError) as caught:
        holders.verify(token, **fields)
    error: Any = caught.value
    trailers = [(name, value) for name, value in error.trailing_metadata() if name != "x-request-id"]
    return (error.code(), error.details(), *trailers)


def at(sql: psycopg.Connection[Any], holders: Holders, id_: str, column: str, value: str) -> None:
    sql.execute(f"UPDATE {holders.plural} SET {column} = {value} WHERE id = %s", [id_])  # type: ignore[call-overload]


@contextmanager
def counted_writes(sql: psycopg.Connection[Any], holders: Holders) -> Iterator[Callable[[], int]]:
    """How many rows are updated while this is open."""
    sql.execute(
        "CREATE SEQUENCE writes MINVALUE 0 START 0;"
        "CREATE FUNCTION count_write() RETURNS trigger LANGUAGE plpgsql"
        " AS 'BEGIN PERFORM nextval(''writes''); RETURN NEW; END';"
        f"CREATE TRIGGER counted AFTER UPDATE ON {holders.plural} FOR EACH ROW EXECUTE FUNCTION count_write()"  # type: ignore[arg-type]
    )
    query = "SELECT last_value + is_called::integer FROM writes"
    yield lambda: sql.execute(query).fetchone()[0]  # type: ignore[index]
    sql.execute("DROP FUNCTION count_write CASCADE; DROP SEQUENCE writes")


class TestCreation:
    def test_a_token_is_returned_once_and_stored_as_a_hash(
        self, holders: Holders, sql: psycopg.Connection[Any]
    ) -> None:
        created, token = holders.create()
        assert re.fullmatch(r"sh_(session|key)_[A-Za-z0-9_-]{43}", token)
        stored: Any = sql.execute(f"SELECT t.*::text FROM {holders.plural} AS t WHERE id = %s", [created.id]).fetchone()
        assert hashlib.sha256(token.encode()).hexdigest() in stored[0]
        assert token not in stored[0]
        assert token[20:] not in stored[0]
        assert "token" not in {field.name for field in created.DESCRIPTOR.fields}

    def test_no_two_tokens_are_alike(self, holders: Holders, client: Client) -> None:
        user = create_user(client)
        assert len({holders.create(user_id=user)[1] for _ in range(50)}) == 50

    def test_people_recognise_a_key_by_its_prefix(self, client: Client) -> None:
        key, token = api_keys(client).create()
        assert key.prefix == token[:15]
        assert api_keys(client).listed({"prefixes": [key.prefix]}) == [key.id]

    def test_a_session_lasts_thirty_days_unless_told_otherwise(self, client: Client) -> None:
        holders = user_sessions(client)
        for fields, seconds in (({}, 30 * 86400), ({"ttl": span(1)}, 1), ({"ttl": span(365 * 86400)}, 365 * 86400)):
            created, _ = holders.create(**fields)
            assert created.expire_time.seconds - created.create_time.seconds == seconds

    def test_a_key_lasts_for_ever_unless_told_otherwise(self, client: Client) -> None:
        holders = api_keys(client)
        created, token = holders.create()
        assert not created.HasField("expire_time")
        assert holders.verify(token).api_key == created
        soon = Timestamp(seconds=int(time.time()) + 600)
        assert holders.create(expire_time=soon)[0].expire_time == soon
        short, _ = holders.create(ttl=span(60))
        assert short.expire_time.seconds - short.create_time.seconds == 60

    @pytest.mark.parametrize("seconds", [-60, 0, 366 * 86400, 36_500 * 86400])
    def test_it_ends_within_a_year_by_the_clock_of_the_database(self, holders: Holders, seconds: int) -> None:
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="expire_time") as failure:
            holders.create(expire_time=Timestamp(seconds=int(time.time()) + seconds))
        assert "1 second to 365 days" in failure.message

    @pytest.mark.parametrize("seconds", [0, 0.5, 365 * 86400 + 1])
    def test_a_lifetime_has_bounds(self, holders: Holders, seconds: float) -> None:
        with fails("INVALID_ARGUMENT", "INVALID_FIELD") as failure:
            holders.create(ttl=span(seconds))
        assert "must be between 1 and 31536000 seconds" in failure.message

    def test_it_needs_a_user_who_is_there(self, holders: Holders, client: Client) -> None:
        with fails("NOT_FOUND", "NOT_FOUND") as failure:
            holders.create(user_id="nobody")
        assert failure.metadata == {"entity_kind": "user", "entity_id": "nobody"}
        user = create_user(client)
        delete_user(client, user)
        with fails("FAILED_PRECONDITION", "DELETED"):
            holders.create(user_id=user)

    def test_an_id_is_taken_once(self, holders: Holders) -> None:
        created, token = holders.create()
        with fails("ALREADY_EXISTS", "ALREADY_EXISTS"):
            holders.create(id=created.id)
        assert holders.verify(token)

    def test_text_is_stored_as_it_is(self, client: Client) -> None:
        created, _ = user_sessions(client).create(user_agent="Mozilla/5.0 " + "x" * 300, metadata_json='{"ip": "::1"}')
        found = user_sessions(client).get(created.id)
        assert (found.user_agent[:11], found.metadata_json) == ("Mozilla/5.0", '{"ip": "::1"}')
        for bad in ({"user_agent": "a\0b"}, {"metadata_json": "{"}, {"user_agent": "x" * 65_537}, {"id": "a b"}):
            with fails("INVALID_ARGUMENT", "INVALID_FIELD"):
                user_sessions(client).create(**bad)

    def test_scopes_are_the_words_of_the_client(self, client: Client) -> None:
        holders = api_keys(client)
        key, token = holders.create(scopes=["tasks:read", "tasks:write"])
        assert list(holders.verify(token).api_key.scopes) == ["tasks:read", "tasks:write"]
        for bad in (["a", "a"], [""], ["x" * 256], [str(number) for number in range(101)]):
            with fails("INVALID_ARGUMENT", "INVALID_FIELD"):
                holders.create(scopes=bad)
        assert holders.listed({"scopes": ["tasks:read"], "ids": {"ids": [key.id]}}) == [key.id]

    def test_a_user_who_is_being_deleted_gets_no_token(
        self, holders: Holders, client: Client, database: str, sql: psycopg.Connection[Any]
    ) -> None:
        user = create_user(client)
        with ThreadPoolExecutor() as threads, psycopg.connect(database) as conn:
            conn.execute("UPDATE users SET delete_time = now(), purge_time = now() WHERE id = %s", [user])
            future = threads.submit(holders.create, user_id=user)
            time.sleep(0.3)
            assert not future.done()
            conn.commit()
            with fails("FAILED_PRECONDITION", "DELETED"):
                future.result(timeout=10)
        query = f"SELECT count(*) FROM {holders.plural} WHERE user_id = %s"
        assert sql.execute(query, [user]).fetchone() == (0,)  # type: ignore[call-overload]


class TestVerification:
    def test_a_token_proves_who_has_it(self, holders: Holders, client: Client) -> None:
        user = create_user(client, email=f"{holders.plural}@example.com")
        created, token = holders.create(user_id=user)
        verified = holders.verify(token)
        assert getattr(verified, holders.name) == created
        assert verified.user == client.users.GetUser(user_pb2.GetUserRequest(id=user)).user

    def test_a_mask_selects_fields_of_both(self, holders: Holders) -> None:
        created, token = holders.create()
        own = holders.verify(token, read_mask={"paths": ["user_id"]})
        one = getattr(own, holders.name)
        assert {field.name for field, _ in one.ListFields()} == {"id", "version", "user_id"}
        assert not own.HasField("user")
        named = holders.verify(token, read_mask={"paths": ["user.name"]})
        assert {field.name for field, _ in named.user.ListFields()} == {"id", "version", "name"}
        assert holders.verify(token, read_mask={"paths": ["user"]}).user == holders.verify(token).user
        for path in ("token", "token_hash", "user.nothing"):
            with fails("INVALID_ARGUMENT", "INVALID_FIELD"):
                holders.verify(token, read_mask={"paths": [path]})
        assert created.id

    def test_metadata_that_do_not_fit_into_one_message_are_left_out_by_a_mask(
        self, client: Client, sql: psycopg.Connection[Any]
    ) -> None:
        large = f'"{"x" * 2_500_000}"'
        holders = user_sessions(client)
        created, token = holders.create(user_id=create_user(client, metadata_json=large), metadata_json=large)
        with fails("FAILED_PRECONDITION", "RESULT_TOO_LARGE") as failure:
            holders.verify(token)
        assert "read_mask" in failure.message
        query = "SELECT last_used_time FROM user_sessions WHERE id = %s"
        assert sql.execute(query, [created.id]).fetchone() == (None,), "it was not used"
        assert holders.verify(token, read_mask={"paths": ["user"]}).user.metadata_json == large

    def test_every_other_token_is_refused_in_the_same_way(
        self, holders: Holders, others: Holders, client: Client, sql: psycopg.Connection[Any]
    ) -> None:
        expired, of_expired = holders.create()
        at(sql, holders, expired.id, "create_time", "now() - interval '1 hour'")
        at(sql, holders, expired.id, "expire_time", "now() - interval '1 microsecond'")
        revoked, of_revoked = holders.create()
        holders.revoke(revoked.id)
        deleted = create_user(client)
        _, of_deleted = holders.create(user_id=deleted)
        delete_user(client, deleted)
        valid = holders.create()[1]
        texts = {
            "unknown": valid[:-1] + ("A" if valid[-1] != "A" else "B"), "expired": of_expired, "revoked": of_revoked,
            "of a deleted user": of_deleted, "of another kind": others.create()[1], "empty": "",
            "cut": valid[:-1], "longer": valid + "A", "upper case": valid.upper(), "in spaces": f" {valid} ",
            "a line": f"{valid}\n", "long": "x" * 10_000, "very long": "x" * 3_000_000, "null": f"{valid}\0",
            "nulls": "\0" * 50, "unicode": "ключ 🔑", "a hash": hashlib.sha256(valid.encode()).hexdigest(),
            "percent": "%", "quote": "' OR TRUE --", "prefix": valid[:15],
        }  # fmt: skip
        answers = {name: refused(holders, text) for name, text in texts.items()}
        assert len({*answers.values()}) == 1, answers
        code, message, *_ = answers["unknown"]
        assert (code, message) == (grpc.StatusCode.UNAUTHENTICATED, "The token is not valid.")
        with fails("UNAUTHENTICATED", "UNAUTHENTICATED") as failure:
            holders.verify("")
        assert failure.metadata == {}
        assert holders.verify(valid)

    def test_a_token_ends_exactly_when_it_expires(self, holders: Holders, sql: psycopg.Connection[Any]) -> None:
        created, token = holders.create()
        at(sql, holders, created.id, "create_time", "now() - interval '1 hour'")
        at(sql, holders, created.id, "expire_time", "now() + interval '0.6 s'")
        assert holders.verify(token)
        deadline = time.monotonic() + 5
        while time.monotonic() < deadline:
            (left,) = sql.execute(
                f"SELECT EXTRACT(EPOCH FROM expire_time - clock_timestamp()) FROM {holders.plural} WHERE id = %s",
                [created.id],
            ).fetchone() or (0,)
            if left <= 0:
                break
        assert refused(holders, token)[0] is grpc.StatusCode.UNAUTHENTICATED
        assert created.id not in holders.listed({"active": True})

    def test_what_is_revoked_while_it_is_verified_is_refused_from_then_on(self, holders: Holders) -> None:
        created, token = holders.create()
        ended, late = threading.Event(), []

        def verify() -> None:
            while True:
                over = ended.is_set()
                try:
                    holders.verify(token)
                    late.append(over)
                except grpc.RpcError as error:
                    assert error.code() is grpc.StatusCode.UNAUTHENTICATED
                    return

        with ThreadPoolExecutor(4) as threads:
            running = [threads.submit(verify) for _ in range(4)]
            time.sleep(0.2)
            holders.revoke(created.id)
            ended.set()
            for future in running:
                future.result(timeout=10)
        assert late
        assert not any(late)


class TestLastUse:
    def stored(self, sql: psycopg.Connection[Any], holders: Holders, id_: str) -> tuple[Any, ...]:
        query = f"SELECT last_used_time, version, update_time, xmin::text FROM {holders.plural} WHERE id = %s"
        row = sql.execute(query, [id_]).fetchone()  # type: ignore[call-overload]
        assert row
        return row  # type: ignore[no-any-return]

    def test_it_is_noted_at_most_once_a_minute(self, holders: Holders, sql: psycopg.Connection[Any]) -> None:
        created, token = holders.create()
        before = self.stored(sql, holders, created.id)
        holders.verify(token)
        first = self.stored(sql, holders, created.id)
        assert first[0] is not None
        assert first[1:3] == before[1:3], "it is no change"
        holders.verify(token)
        assert self.stored(sql, holders, created.id) == first, "the row is not written again"
        at(sql, holders, created.id, "last_used_time", "now() - interval '61 s'")
        holders.verify(token)
        assert self.stored(sql, holders, created.id)[0] > first[0]

    def test_it_waits_for_nobody(self, holders: Holders, database: str, sql: psycopg.Connection[Any]) -> None:
        created, token = holders.create()
        with psycopg.connect(database) as conn:
            conn.execute(f"SELECT FROM {holders.plural} WHERE id = %s FOR UPDATE", [created.id])  # type: ignore[call-overload]
            began = time.monotonic()
            assert holders.verify(token)
            assert time.monotonic() - began < 1
            assert self.stored(sql, holders, created.id)[0] is None
        holders.verify(token)
        assert self.stored(sql, holders, created.id)[0] is not None

    def test_a_refusal_notes_nothing(self, holders: Holders, sql: psycopg.Connection[Any]) -> None:
        created, token = holders.create()
        holders.revoke(created.id)
        refused(holders, token)
        assert self.stored(sql, holders, created.id)[0] is None

    def test_a_transaction_that_only_reads_can_verify(
        self, holders: Holders, client: Client, sql: psycopg.Connection[Any]
    ) -> None:
        created, token = holders.create()
        with Transaction(client, project_id="local", read_only=True) as transaction:
            transaction.call(holders.verification(token))
        assert self.stored(sql, holders, created.id)[0] is None

    def test_a_thousand_verifications_at_once_write_once(self, holders: Holders, sql: psycopg.Connection[Any]) -> None:
        created, token = holders.create()
        with counted_writes(sql, holders) as count, ThreadPoolExecutor(64) as threads:
            answers = list(threads.map(lambda _: getattr(holders.verify(token), holders.name).id, range(1000)))
            assert answers == [created.id] * 1000
            assert count() == 1


class TestRevocation:
    def test_it_can_be_repeated(self, holders: Holders) -> None:
        created, token = holders.create()
        revoked = holders.revoke(created.id)
        assert revoked.HasField("revoke_time")
        assert revoked.version == created.version + 1
        assert holders.revoke(created.id) == revoked == holders.get(created.id)
        assert refused(holders, token)[0] is grpc.StatusCode.UNAUTHENTICATED
        with fails("NOT_FOUND"):
            holders.revoke("nothing")

    def test_all_of_a_user_are_revoked_in_one_call(self, holders: Holders, client: Client) -> None:
        user = create_user(client)
        made = [holders.create(user_id=user) for _ in range(3)]
        other = holders.create()[1]
        holders.revoke(made[0][0].id)
        assert holders.revoke_all(user) == 2
        assert holders.revoke_all(user) == 0
        assert all(refused(holders, token)[0] is grpc.StatusCode.UNAUTHENTICATED for _, token in made)
        assert holders.verify(other)
        with fails("NOT_FOUND") as failure:
            holders.revoke_all("nobody")
        assert failure.metadata["entity_kind"] == "user"

    def test_a_deletion_of_the_user_revokes_them(self, holders: Holders, client: Client, database: str) -> None:
        """So they do not come back with the user."""
        user = create_user(client)
        created, token = holders.create(user_id=user)
        other = holders.create()[1]
        end = {"user_session": user_session.end_user_sessions, "api_key": api_key.end_api_keys}[holders.name]
        with connect(database) as conn:
            end(CallContext(conn), user_pb2.DeleteUserRequest(id=user))
        delete_user(client, user)
        assert refused(holders, token)[0] is grpc.StatusCode.UNAUTHENTICATED
        client.users.UndeleteUser(user_pb2.UndeleteUserRequest(id=user))
        assert refused(holders, token)[0] is grpc.StatusCode.UNAUTHENTICATED
        assert holders.get(created.id).HasField("revoke_time")
        assert holders.verify(other)

    def test_the_session_that_a_user_is_in_may_stay(self, client: Client) -> None:
        user, holders = create_user(client), user_sessions(client)
        (first, token), (second, _) = holders.create(user_id=user), holders.create(user_id=user)
        assert holders.revoke_all(user, except_id=first.id) == 1
        assert holders.verify(token)
        assert holders.get(second.id).HasField("revoke_time")

    def test_those_that_are_active_are_listed(self, holders: Holders, client: Client) -> None:
        user = create_user(client)
        ids = [holders.create(user_id=user)[0].id for _ in range(3)]
        holders.revoke(ids[0])
        mine = {"user_ids": {"ids": [user]}}
        assert holders.listed(mine) == ids[::-1]
        assert holders.listed(mine | {"active": True}) == [ids[2], ids[1]]
        counted = holders.call(f"Count{holders.kind}s", filters=[mine | {"active": True}], group_by=[1])
        assert [(one.user_id, one.count) for one in counted.counts] == [(user, 2)]


class TestUpdate:
    def test_a_key_gets_another_name_and_other_scopes(self, client: Client) -> None:
        holders = api_keys(client)
        key, token = holders.create(scopes=["a"])
        changed = holders.call("UpdateApiKey", api_key={"id": key.id, "name": "n2", "scopes": ["b", "c"]}).api_key
        assert (changed.name, list(changed.scopes), changed.version) == ("n2", ["b", "c"], 2)
        assert holders.verify(token).api_key == changed
        emptied = holders.call("UpdateApiKey", api_key={"id": key.id}, update_mask={"paths": ["scopes"]}).api_key
        assert list(emptied.scopes) == []
        for path in ("user_id", "expire_time", "prefix", "token_hash", "revoke_time", "last_used_time"):
            with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="update_mask"):
                holders.call("UpdateApiKey", api_key={"id": key.id, "user_id": "x"}, update_mask={"paths": [path]})
        with fails("ABORTED", "VERSION_MISMATCH"):
            holders.call("UpdateApiKey", api_key={"id": key.id, "name": "n3", "version": 1})

    def test_the_keys_of_a_deleted_user_are_not_changed(self, client: Client) -> None:
        user, holders = create_user(client), api_keys(client)
        key, _ = holders.create(user_id=user)
        delete_user(client, user)
        with fails("FAILED_PRECONDITION", "DELETED") as failure:
            holders.call("UpdateApiKey", api_key={"id": key.id, "name": "n2"})
        assert failure.metadata == {"entity_kind": "user", "entity_id": user}


class TestPurge:
    @pytest.mark.parametrize("ended", ["expired", "revoked"])
    def test_what_ended_is_kept_for_a_retention(
        self, holders: Holders, client: Client, sql: psycopg.Connection[Any], ended: str
    ) -> None:
        new, old, active = (holders.create()[0].id for _ in range(3))
        for id_, days in ((new, 29), (old, 31)):
            if ended == "revoked":
                holders.revoke(id_)
                at(sql, holders, id_, "revoke_time", f"now() - interval '{days} days'")
            else:
                at(sql, holders, id_, "create_time", "now() - interval '100 days'")
                at(sql, holders, id_, "expire_time", f"now() - interval '{days} days'")
        assert client.purge(force=False)[holders.name] == 1
        assert client.purge()[holders.name] == 1
        assert holders.name not in client.purge(force=False)
        left = holders.listed({"ids": {"ids": [new, old, active]}})
        assert left == [active, new] or set(left) == {active, new}

    def test_they_go_with_their_user(self, holders: Holders, client: Client) -> None:
        user = create_user(client)
        created, _ = holders.create(user_id=user)
        response = client.users.DeleteUser(user_pb2.DeleteUserRequest(id=user, purge=True))
        assert {one.entity_kind: one.count for one in response.counts} == {holders.name: 1}
        with fails("NOT_FOUND"):
            holders.get(created.id)


def secret_methods() -> Iterator[Any]:
    """The methods whose response has a secret."""
    for service in SERVICES:
        for method in service.descriptor.methods:
            if any(field.GetOptions().debug_redact for field in method.output_type.fields):
                yield method


class TestWhereATokenMustNotBeStored:
    def requests(self, client: Client) -> list[Message]:
        user = create_user(client)
        return [
            user_session_pb2.CreateUserSessionRequest(user_session={"user_id": user}),
            api_key_pb2.CreateApiKeyRequest(api_key={"user_id": user, "name": "a key"}),
        ]

    def test_the_option_says_so_of_each(self) -> None:
        names = {method.name for method in secret_methods()}
        assert {"CreateUserSession", "CreateApiKey", "RevealCredential"} <= names

    def test_an_idempotency_key_is_refused(self, holders: Holders, client: Client) -> None:
        given = {"user_id": create_user(client), **holders.required}
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="idempotency-key") as failure:
            holders.call(f"Create{holders.kind}", metadata=[("idempotency-key", "k")], **{holders.name: given})
        assert "returns a secret" in failure.message
        assert holders.listed({"user_ids": {"ids": [given["user_id"]]}}) == []

    def test_a_batch_and_a_transaction_refuse_it(self, client: Client) -> None:
        for request in self.requests(client):
            with fails("INVALID_ARGUMENT", "INVALID_FIELD") as failure:
                client.transactions.ExecuteBatch(transaction_pb2.ExecuteBatchRequest(calls=[pack_any(request)]))
            assert "returns a secret" in failure.message
            with Transaction(client, project_id="local") as transaction:
                assert "returns a secret" in transaction.failure(request).message


class TestPlans:
    @pytest.mark.parametrize(
        ("statement", "indexes"),
        [
            (user_session.SQL.verify_user_session, ["user_sessions_token_hash_key", "users_pkey"]),
            (access.SQL.note_user_session_uses, ["user_sessions_token_hash_key"]),
            (user_session.SQL.revoke_user_sessions, ["user_sessions_user_id_idx"]),
            (api_key.SQL.verify_api_key, ["api_keys_token_hash_key", "users_pkey"]),
            (access.SQL.note_api_key_uses, ["api_keys_token_hash_key"]),
            (access.SQL.note_token_uses, ["tokens_token_hash_key", "tokens_previous_token_hash_key"]),
            (access.SQL.identify_tokens, ["tokens_token_hash_key", "tokens_previous_token_hash_key"]),
            (access.SQL.identify_subjects, ["role_bindings_subject_key"]),
            (api_key.SQL.revoke_api_keys, ["api_keys_user_id_idx"]),
        ],
        ids=lambda one: getattr(one, "name", ""),
    )
    def test_a_token_is_found_by_its_hash(self, statement: Statement, indexes: list[str], database: str) -> None:
        plan = plan_of(database, statement, few=True)
        assert all(index in plan for index in indexes), plan
        assert "Seq Scan" not in plan
