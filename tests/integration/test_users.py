"""Users: what identifies them, the login that finds or creates them, and their end."""

import uuid
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import grpc
import psycopg
import pytest
from statehouse.v1 import project_pb2, transaction_pb2
from statehouse.v1 import user_pb2 as pb
from statehouse.v1.transaction_pb2 import ISOLATION_LEVEL_REPEATABLE_READ, ISOLATION_LEVEL_SERIALIZABLE
from statehouse.v1.user_session_pb2 import CreateUserSessionRequest

from statehouse_server.services.user.service import SQL
from tests.support.client import Client, fails
from tests.support.interruptor import interrupted
from tests.support.statements import plan_of
from tests.support.transactions import Transaction
from tests.support.waiting import until


def login(client: Client, id_: str, provider: str = "github", **fields: Any) -> pb.FindOrCreateUserResponse:
    request = pb.FindOrCreateUserRequest(**{"provider": provider, "provider_user_id": id_, "name": "Ada"} | fields)
    return client.users.FindOrCreateUser(request)


def by_provider(client: Client, id_: str, provider: str = "github") -> pb.User:
    return client.users.GetUserByProvider(pb.GetUserByProviderRequest(provider=provider, provider_user_id=id_)).user


def by_email(client: Client, email: str) -> pb.User:
    return client.users.GetUserByEmail(pb.GetUserByEmailRequest(email=email)).user


def update(client: Client, **fields: Any) -> pb.User:
    return client.users.UpdateUser(pb.UpdateUserRequest(user=pb.User(**fields))).user


def delete(client: Client, id_: str, **fields: Any) -> pb.DeleteUserResponse:
    return client.users.DeleteUser(pb.DeleteUserRequest(id=id_, **fields))


def undelete(client: Client, id_: str) -> pb.User:
    return client.users.UndeleteUser(pb.UndeleteUserRequest(id=id_)).user


@pytest.fixture
def me() -> str:
    """What identifies the user of a test."""
    return str(uuid.uuid4())


class TestIdentity:
    def test_an_email_is_stored_and_found_in_lower_case(self, client: Client, me: str) -> None:
        user = client.create_user(email=f"Ada.{me}@Example.COM")
        assert user.email == f"ada.{me}@example.com"
        for written in (user.email, user.email.upper()):
            assert by_email(client, written) == user
            listed = client.users.ListUsers(pb.ListUsersRequest(filters=[{"emails": [written]}])).users
            assert list(listed) == [user]

    def test_an_email_and_the_id_at_a_provider_are_of_one_user(self, client: Client, me: str) -> None:
        user = client.create_user(email=f"{me}@example.com", provider="github", provider_user_id=me)
        other = client.create_user(provider="gitlab", provider_user_id=me)
        for fields, name, value in (
            ({"email": f"{me}@EXAMPLE.com"}, "email", user.email),
            ({"provider": "github", "provider_user_id": me}, "provider_user_id", me),
        ):
            for change in (client.create_user, lambda **fields: update(client, id=other.id, **fields)):
                with fails("ALREADY_EXISTS", "ALREADY_EXISTS") as failure:
                    change(**fields)
                assert failure.metadata == {"entity_kind": "user", "field": name, "value": value}
        with fails("ALREADY_EXISTS") as failure:
            update(client, id=other.id, provider="github")
        assert failure.metadata["value"] == me

    def test_many_have_neither(self, client: Client) -> None:
        assert client.create_user().id != client.create_user().id
        assert client.create_user(provider="github").id != client.create_user(provider="github").id
        with fails("INVALID_ARGUMENT", field="provider_user_id"):
            client.create_user(provider_user_id="42")

    def test_a_user_is_read_by_the_provider(self, client: Client, me: str) -> None:
        user = client.create_user(provider="github", provider_user_id=me, metadata_json='{"a": 1}')
        assert by_provider(client, me) == user
        mask = {"paths": ["name"]}
        request = pb.GetUserByProviderRequest(provider="github", provider_user_id=me, read_mask=mask)
        assert client.users.GetUserByProvider(request).user == pb.User(id=user.id, version=1, name="a user")
        for id_, provider in ((me, "gitlab"), (me.upper(), "github"), (me[:-1], "github")):
            with fails("NOT_FOUND", "NOT_FOUND") as failure:
                by_provider(client, id_, provider)
            assert failure.metadata == {"entity_kind": "user", "field": "provider_user_id", "value": id_}
        with fails("INVALID_ARGUMENT", field="provider"):
            client.users.GetUserByProvider(pb.GetUserByProviderRequest(provider_user_id=me))
        with fails("INVALID_ARGUMENT", field="read_mask"):
            mask = {"paths": ["nonsense"]}
            client.users.GetUserByEmail(pb.GetUserByEmailRequest(email="a@b", read_mask=mask))

    def test_nobody_has_an_email(self, client: Client, me: str) -> None:
        with fails("NOT_FOUND", "NOT_FOUND") as failure:
            by_email(client, f"{me}@example.com")
        assert failure.metadata == {"entity_kind": "user", "field": "email", "value": f"{me}@example.com"}
        for wrong in ("", "nobody", "a b@c"):
            with fails("INVALID_ARGUMENT", field="email"):
                by_email(client, wrong)

    @pytest.mark.parametrize(
        ("statement", "index"),
        [(SQL.get_user_by_provider, "users_provider_user_id_key"), (SQL.get_user_by_email, "users_email_key")],
        ids=lambda one: getattr(one, "name", one),
    )
    def test_a_user_is_found_by_an_index(self, database: str, statement: Any, index: str) -> None:
        assert f"Index Scan using {index} " in plan_of(database, statement, few=True)


class TestLogin:
    def test_the_first_login_creates_the_user_and_others_return_it(
        self, client: Client, sql: psycopg.Connection[Any], me: str
    ) -> None:
        first = login(client, me, email=f"{me}@X.org", avatar_url="https://x.org/a.png", metadata_json='{"a": 1}')
        assert first.created
        assert (first.user.provider, first.user.provider_user_id, first.user.email) == ("github", me, f"{me}@x.org")
        assert first.user.avatar_url
        with interrupted(sql, 0, after=False) as statements:
            again = login(client, me, name="Another", email="another@x.org", metadata_json="{}")
        assert statements.count == 1, "a login takes one statement"
        assert again == pb.FindOrCreateUserResponse(user=first.user)

    def test_of_many_first_logins_at_once_one_creates_the_user(self, client: Client, me: str) -> None:
        for number in range(5):
            id_ = f"{me}-{number}"
            with ThreadPoolExecutor(16) as pool:
                answers = list(pool.map(lambda _, id_=id_: login(client, id_, email=f"{id_}@x.org"), range(16)))
            assert sorted(answer.created for answer in answers) == [False] * 15 + [True]
            assert len({answer.user.id for answer in answers}) == 1

    @pytest.mark.parametrize("commits", [True, False])
    def test_a_login_that_waits_for_another_returns_its_user_unless_that_is_undone(
        self, client: Client, sql: psycopg.Connection[Any], me: str, commits: bool
    ) -> None:
        new = pb.FindOrCreateUserRequest(provider="github", provider_user_id=me, name="Ada", email=f"{me}@x.org")
        with Transaction(client) as transaction:
            made = transaction.call(new)
            waiting = client.users.FindOrCreateUser.future(new)
            blocked = "SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
            until(lambda: sql.execute(blocked).fetchall())
            if commits:
                transaction.commit()
            else:
                transaction.rollback()
        answer = waiting.result()
        assert answer.created is not commits
        assert (answer.user == made.user) is commits

    def test_a_second_provider_with_a_known_email_is_refused(self, client: Client, me: str) -> None:
        login(client, me, email=f"{me}@x.org")
        with fails("ALREADY_EXISTS", "ALREADY_EXISTS") as failure:
            login(client, me, provider="google", email=f"{me}@X.ORG")
        assert failure.metadata == {"entity_kind": "user", "field": "email", "value": f"{me}@x.org"}
        with fails("NOT_FOUND"):
            by_provider(client, me, "google")

    def test_a_deleted_user_is_not_found_and_a_login_makes_a_new_one(self, client: Client, me: str) -> None:
        first = login(client, me, email=f"{me}@x.org").user
        delete(client, first.id)
        for read, identity in ((by_provider, me), (by_email, f"{me}@x.org")):
            with fails("NOT_FOUND", "NOT_FOUND"):
                read(client, identity)
        second = login(client, me, email=f"{me}@x.org")
        assert second.created
        assert second.user.id != first.id
        with fails("ALREADY_EXISTS", "ALREADY_EXISTS") as failure:
            undelete(client, first.id)
        assert (failure.metadata["field"], failure.metadata["value"]) == ("provider_user_id", me)
        delete(client, second.user.id)
        assert undelete(client, first.id).version == 3
        assert login(client, me).user.id == first.id

    def test_a_login_names_what_it_needs(self, client: Client) -> None:
        with fails("INVALID_ARGUMENT", "INVALID_FIELD") as failure:
            client.users.FindOrCreateUser(pb.FindOrCreateUserRequest(email="no address"))
        assert {*failure.fields} == {"email", "provider", "provider_user_id", "name"}

    def test_a_login_in_a_transaction_sees_what_others_committed(self, client: Client, me: str) -> None:
        new = pb.FindOrCreateUserRequest(provider="github", provider_user_id=me, name="Ada")
        with Transaction(client, isolation=transaction_pb2.ISOLATION_LEVEL_REPEATABLE_READ) as transaction:
            transaction.call(pb.GetUserRequest(id="anonymous"))
            made = login(client, me)
            assert transaction.failure(new).reason == "SERIALIZATION_FAILURE"
        with Transaction(client) as transaction:
            assert transaction.call(new) == pb.FindOrCreateUserResponse(user=made.user)

    def test_a_repeated_login_under_a_key_says_again_that_it_created_the_user(self, client: Client, me: str) -> None:
        request = pb.FindOrCreateUserRequest(provider="github", provider_user_id=me, name="Ada")
        answers = [client.users.FindOrCreateUser(request, metadata=[("idempotency-key", me)]) for _ in range(2)]
        assert answers[0] == answers[1]
        assert answers[0].created


class TestEnd:
    def test_anonymous_is_like_any_user_but_stays(self, client: Client) -> None:
        user = by_provider(client, "anonymous", "anonymous")
        assert (user.id, user.name, user.email) == ("anonymous", "Anonymous User", "")
        assert not login(client, "anonymous", "anonymous").created
        assert update(client, id="anonymous", metadata_json='{"a": 1}').metadata_json == '{"a": 1}'
        for purge in (False, True):
            with fails("FAILED_PRECONDITION", "FAILED_PRECONDITION") as failure:
                delete(client, "anonymous", purge=purge)
            assert failure.metadata == {"entity_kind": "user", "entity_id": "anonymous"}
        assert by_provider(client, "anonymous", "anonymous").id == "anonymous"

    def test_a_deletion_that_fails_ends_nothing(self, client: Client) -> None:
        user = client.create_user().id
        preference = {"user_id": user, "key": "theme"}
        client.users.SetUserPreference(pb.SetUserPreferenceRequest(**preference, value_json="1"))
        with fails("ABORTED", "VERSION_MISMATCH"):
            delete(client, user, version=7)
        assert client.users.GetUserPreference(pb.GetUserPreferenceRequest(**preference)).user_preference.version == 1

    @pytest.mark.parametrize("isolation", [ISOLATION_LEVEL_REPEATABLE_READ, ISOLATION_LEVEL_SERIALIZABLE])
    def test_a_transaction_that_does_not_see_what_others_gave_a_user_does_not_delete_it(
        self, client: Client, isolation: Any
    ) -> None:
        user = client.create_user().id
        with Transaction(client, project_id="local", isolation=isolation) as transaction:
            transaction.call(pb.GetUserRequest(id=user))
            project = client.create_project(owner_id=user)
            client.users.SetUserPreference(pb.SetUserPreferenceRequest(user_id=user, key="theme", value_json="1"))
            client.users.CreateUserSession(CreateUserSessionRequest(user_session={"user_id": user}))
            failure = transaction.failure(pb.DeleteUserRequest(id=user))
        assert (failure.code, failure.reason) == (grpc.StatusCode.FAILED_PRECONDITION, "FAILED_PRECONDITION")
        assert "READ_COMMITTED" in failure.message
        assert client.projects.GetProject(project_pb2.GetProjectRequest(id=project)).project.owner_id == user

    @pytest.mark.parametrize("after", [False, True])
    @pytest.mark.parametrize("purge", [False, True])
    def test_a_deletion_that_breaks_at_any_statement_ends_nothing(
        self, client: Client, sql: psycopg.Connection[Any], purge: bool, after: bool
    ) -> None:
        def stored() -> list[Any]:
            rows = "SELECT to_jsonb(users)::text, to_jsonb(user_preferences)::text FROM users JOIN user_preferences"
            return sql.execute(f"{rows} ON user_id = id WHERE id = %s", [user]).fetchall()

        user = client.create_user().id
        request = pb.SetUserPreferenceRequest(user_id=user, key="theme", value_json="1")
        client.users.SetUserPreference(request)
        before = stored()
        for step in range(1, 20):
            with interrupted(sql, step, after=after) as broken:
                try:
                    delete(client, user, purge=purge)
                except grpc.RpcError:
                    assert stored() == before
                else:
                    break
        assert not broken.struck
        assert step > 3
        assert stored() == []

    def test_expired_users_are_purged_unless_a_project_has_them_as_owner(
        self, client: Client, sql: psycopg.Connection[Any]
    ) -> None:
        owner, nobody, live = (client.create_user().id for _ in range(3))
        project = client.create_project(owner_id=owner)
        for id_ in (owner, nobody):
            sql.execute("UPDATE users SET delete_time = now(), purge_time = now() WHERE id = %s", [id_])
        for force in (False, True):
            assert client.purge(force=force)["user"] == 1
        assert "user" not in client.purge(force=False)
        assert _stored(sql, owner, nobody, live) == {owner, live}
        client.projects.DeleteProject(project_pb2.DeleteProjectRequest(id=project))
        assert "user" not in client.purge()
        sql.execute("UPDATE projects SET purge_time = now() WHERE id = %s", [project])
        counts = client.purge()
        assert (counts["project"], counts["user"]) == (1, 1), "the project is purged before its owner"
        assert _stored(sql, owner, live) == {live}

    def test_a_purge_frees_what_identifies_the_user(self, client: Client, me: str) -> None:
        user = login(client, me, email=f"{me}@x.org").user
        assert delete(client, user.id, purge=True) == pb.DeleteUserResponse(user=user)
        assert client.create_user(id=user.id, email=f"{me}@x.org").version == 1


def _stored(sql: psycopg.Connection[Any], *ids: str) -> set[str]:
    return {id_ for (id_,) in sql.execute("SELECT id FROM users WHERE id = ANY(%s)", [[*ids]])}
