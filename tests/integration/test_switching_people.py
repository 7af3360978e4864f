"""What the servers of coding agents ask of a store about people, each in one call: users, tokens, projects, members."""

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest
from statehouse.v1 import api_key_pb2 as keys
from statehouse.v1 import invitation_pb2 as invitations
from statehouse.v1 import project_pb2 as projects
from statehouse.v1 import user_pb2 as users
from statehouse.v1 import user_session_pb2 as logins
from statehouse.v1.system_pb2 import PurgeExpiredRequest

from tests.support.client import Client, fails, span
from tests.support.switching import Store, ago, ids_of, unless_gone
from tests.support.transactions import Transaction

DAY = 86_400


class UserStore(Store):
    def create_user(self, **fields: Any) -> users.User:
        return self._ask(users.CreateUserRequest, user={"name": "a user"} | fields).user

    def get_user_by_id(self, id_: str) -> users.User:
        return self._ask(users.GetUserRequest, id=id_).user

    def get_user_by_provider(self, provider: str, provider_id: str) -> users.User:
        return self._ask(users.GetUserByProviderRequest, provider=provider, provider_user_id=provider_id).user

    def get_user_by_email(self, email: str) -> users.User:
        return self._ask(users.GetUserByEmailRequest, email=email).user

    def find_or_create_user(self, provider: str, provider_id: str, **fields: Any) -> tuple[str, bool]:
        """The id of who logs in, and whether the user is new."""
        identity = {"provider": provider, "provider_user_id": provider_id, "name": "a user"}
        response = self._ask(users.FindOrCreateUserRequest, **identity | fields)
        return response.user.id, response.created

    def seed(self, **fields: Any) -> tuple[str, str]:
        """The user of programs without a login, and the owner of the project for them, as whom it is stored."""
        anonymous = {"provider": "anonymous", "provider_user_id": "anonymous", "name": "Anonymous User"} | fields
        found, project = self._batch(
            self._request(users.FindOrCreateUserRequest, **anonymous),
            self._request(projects.GetProjectRequest, id="local"),
        )
        return found.user.id, project.project.owner_id

    def update_user(self, id_: str, **fields: Any) -> users.User:
        request = {"user": {"id": id_} | fields, "update_mask": {"paths": list(fields)}}
        return self._ask(users.UpdateUserRequest, **request).user

    def list_users(self, *emails: str) -> list[str]:
        return ids_of(self._ask(users.ListUsersRequest, filters=[{"emails": emails}]).users)

    def delete_user(self, id_: str) -> None:
        with unless_gone():
            self._ask(users.DeleteUserRequest, id=id_)


class UserSessionStore(Store):
    def create_user_session(self, user: str, **fields: Any) -> logins.CreateUserSessionResponse:
        """With its token."""
        return self._ask(
            logins.CreateUserSessionRequest, user_session={"user_id": user, "ttl": span(30 * DAY)} | fields
        )

    def get_user_session_by_token(self, token: str) -> users.VerifyUserSessionResponse:
        """With its user."""
        return self._ask(logins.VerifyUserSessionRequest, token=token)

    def list_user_sessions(self, user: str) -> list[str]:
        of_user = {"user_ids": {"ids": [user]}, "active": True}
        return ids_of(self._ask(logins.ListUserSessionsRequest, filters=[of_user]).user_sessions)

    def delete_user_session(self, id_: str) -> None:
        self._ask(logins.RevokeUserSessionRequest, id=id_)

    def delete_user_session_by_token(self, token: str) -> None:
        """A logout that knows no more than a cookie."""
        with Transaction(self._client, project_id=self._project) as transaction:
            verified = transaction.call(logins.VerifyUserSessionRequest(token=token))
            transaction.call(logins.RevokeUserSessionRequest(id=verified.user_session.id))
            transaction.commit()

    def delete_user_sessions(self, user: str, besides: str = "") -> int:
        return self._ask(logins.RevokeUserSessionsRequest, user_id=user, except_id=besides).count

    def delete_expired_user_sessions(self) -> int:
        counts = self._ask(PurgeExpiredRequest, force=True).counts
        return sum(one.count for one in counts if one.entity_kind == "user_session")


class ApiKeyStore(Store):
    def create_api_key(self, user: str, name: str, **fields: Any) -> keys.CreateApiKeyResponse:
        """With its token."""
        return self._ask(keys.CreateApiKeyRequest, api_key={"user_id": user, "name": name} | fields)

    def get_api_key_by_id(self, id_: str) -> keys.ApiKey:
        return self._ask(keys.GetApiKeyRequest, id=id_).api_key

    def get_by_key(self, token: str) -> keys.VerifyApiKeyResponse:
        """With its user."""
        return self._ask(keys.VerifyApiKeyRequest, token=token)

    def list_by_user(self, user: str) -> list[str]:
        """Also those that were revoked, the newest first."""
        return ids_of(self._ask(keys.ListApiKeysRequest, filters=[{"user_ids": {"ids": [user]}}]).api_keys)

    def update_name(self, id_: str, name: str) -> keys.ApiKey:
        return self._ask(keys.UpdateApiKeyRequest, api_key={"id": id_, "name": name}).api_key

    def revoke(self, id_: str) -> keys.ApiKey:
        return self._ask(keys.RevokeApiKeyRequest, id=id_).api_key

    def revoke_older(self, key: keys.ApiKey) -> list[str]:
        """The keys that the same program has left behind, which calls itself alike: after it got a new one."""
        older = {
            "user_ids": {"ids": [key.user_id]}, "names": [key.name], "active": True,
            "create_time": {"end_time": key.create_time},
        }  # fmt: skip
        with Transaction(self._client, project_id=self._project) as transaction:
            found = ids_of(transaction.call(keys.ListApiKeysRequest(filters=[older])).api_keys)
            for id_ in found:
                transaction.call(keys.RevokeApiKeyRequest(id=id_))
            transaction.commit()
        return found

    def revoke_all_for_user(self, user: str) -> int:
        return self._ask(keys.RevokeApiKeysRequest, user_id=user).count


class PreferenceStore(Store):
    def get_preference(self, user: str, key: str) -> Any:
        found = self._ask(users.GetUserPreferenceRequest, user_id=user, key=key).user_preference
        return json.loads(found.value_json)

    def list_preferences(self, user: str) -> dict[str, Any]:
        found = self._ask(users.ListUserPreferencesRequest, user_id=user).user_preferences
        return {one.key: json.loads(one.value_json) for one in found}

    def set_preference(self, user: str, key: str, value: Any) -> None:
        self._ask(users.SetUserPreferenceRequest, user_id=user, key=key, value_json=json.dumps(value))

    def delete_preference(self, user: str, key: str) -> None:
        self._ask(users.DeleteUserPreferenceRequest, user_id=user, key=key)


class ProjectStore(Store):
    def create_project(self, name: str, **fields: Any) -> projects.Project:
        return self._ask(projects.CreateProjectRequest, project={"name": name} | fields).project

    def get_project_by_id(self, id_: str) -> projects.Project:
        return self._ask(projects.GetProjectRequest, id=id_).project

    def get_project_by_slug(self, slug: str) -> projects.Project:
        return self._ask(projects.GetProjectBySlugRequest, slug=slug).project

    def list_projects_by_user_id(self, user: str) -> dict[str, str]:
        """The role in each."""
        found = self._ask(projects.ListUserProjectsRequest, user_id=user).project_members
        return {one.project.name: role_name(one.role) for one in found}

    def update_project(self, id_: str, **fields: Any) -> projects.Project:
        return self._ask(projects.UpdateProjectRequest, project={"id": id_} | fields).project

    def set_owner(self, id_: str, user: str) -> projects.Project:
        return self._ask(projects.TransferProjectRequest, project_id=id_, user_id=user).project

    def delete_project(self, id_: str) -> dict[str, int]:
        """With all that it has, counted by kind."""
        response = self._ask(projects.DeleteProjectRequest, id=id_, purge=True)
        return {one.entity_kind: one.count for one in response.counts}


class MemberStore(Store):
    def create_project_member(self, user: str, role: str = "MEMBER") -> None:
        self._ask(projects.AddProjectMemberRequest, user_id=user, role=f"PROJECT_ROLE_{role}")

    def get_project_member(self, user: str) -> str:
        return role_name(self._ask(projects.GetProjectMemberRequest, user_id=user).project_member.role)

    def list_project_members(self) -> list[tuple[str, str]]:
        """The name and role of each, with the users in the same answer."""
        found = self._ask(projects.ListProjectMembersRequest).project_members
        return [(one.user.name, role_name(one.role)) for one in found]

    def update_project_member(self, user: str, role: str) -> None:
        self._ask(projects.UpdateProjectMemberRequest, user_id=user, role=f"PROJECT_ROLE_{role}")

    def delete_project_member(self, user: str) -> None:
        with unless_gone():
            self._ask(projects.RemoveProjectMemberRequest, user_id=user)


class InvitationStore(Store):
    def create_invitation(self, email: str, **fields: Any) -> invitations.CreateInvitationResponse:
        """With its token."""
        return self._ask(invitations.CreateInvitationRequest, email=email, **fields)

    def get_invitation_by_token(self, token: str) -> invitations.Invitation:
        return self._ask(invitations.GetInvitationByTokenRequest, token=token).invitation

    def list_invitations(self) -> list[str]:
        """Those that wait."""
        waiting = {"statuses": ["INVITATION_STATUS_PENDING"], "expire_time": {"start_time": ago(0)}}
        found = self._ask(invitations.ListInvitationsRequest, filters=[waiting]).invitations
        return [one.email for one in found]

    def accept_invitation(self, token: str, user: str) -> str:
        """The role of the new member."""
        response = self._ask(invitations.AcceptInvitationRequest, token=token, user_id=user)
        return role_name(response.project_member.role)

    def delete_invitation(self, id_: str) -> None:
        with unless_gone():
            self._ask(invitations.RevokeInvitationRequest, id=id_)


def role_name(role: Any) -> str:
    return projects.ProjectRole.Name(role).removeprefix("PROJECT_ROLE_")


@pytest.fixture
def store(client: Client, project: str) -> UserStore:
    return UserStore(client, project)


@pytest.fixture
def me(store: UserStore, project: str) -> str:
    """The id of a user."""
    return store.create_user(name="Ann", email=f"{project}@example.org").id


class TestUsers:
    def test_a_user_is_found_by_each_of_its_names(self, store: UserStore, project: str) -> None:
        given = {"id": project, "provider": "github", "provider_user_id": project, "email": f"{project}@Example.org"}
        made = store.create_user(create_time=ago(DAY), **given)
        assert made.create_time.ToSeconds() == pytest.approx(ago(DAY).ToSeconds(), abs=60), "its own time"
        assert store.get_user_by_id(project) == made
        assert store.get_user_by_provider("github", project) == made
        assert store.get_user_by_email(given["email"].upper()) == made
        assert store.list_users(given["email"], "other@example.org") == [project]
        with fails("NOT_FOUND"):
            store.get_user_by_provider("google", project)

    def test_a_login_finds_its_user_or_creates_it(self, store: UserStore, project: str) -> None:
        email = f"{project}@example.org"
        first, created = store.find_or_create_user("github", project, name="Ann", email=email)
        assert created
        assert store.find_or_create_user("github", project, name="Anna") == (first, False)
        assert store.get_user_by_id(first).name == "Ann"
        with fails("ALREADY_EXISTS") as failure:
            store.find_or_create_user("google", project, email=email)
        assert failure.metadata["field"] == "email", "a second provider is told why"

    def test_seeding_can_be_repeated(self, store: UserStore) -> None:
        assert [store.seed(), store.seed()] == [("anonymous", "anonymous")] * 2
        assert store.get_user_by_id("anonymous").name == "Anonymous User"

    def test_a_user_of_programs_may_have_an_id_of_its_own(self, store: UserStore, project: str) -> None:
        """Which is fixed in the program, such as a UUID that ends in 1."""
        login = {"id": f"{project}-1", "email": f"{project}@local", "name": "Anonymous"}
        assert store.find_or_create_user("local", project, **login) == (login["id"], True)
        assert store.find_or_create_user("local", project, **login) == (login["id"], False)
        with fails("ALREADY_EXISTS") as failure:
            store.find_or_create_user("local", f"{project}-other", id=login["id"])
        assert failure.metadata["field"] == "id"

    def test_programs_that_start_at_once_seed_one_user(self, client: Client, project: str) -> None:
        login = {"id": f"{project}-1", "email": f"{project}@local"}
        with ThreadPoolExecutor(4) as pool:
            found = pool.map(
                lambda _: UserStore(client, project).find_or_create_user("local", project, **login), range(8)
            )
            assert sorted(found) == [(login["id"], False)] * 7 + [(login["id"], True)]

    def test_an_update_is_a_map_of_columns(self, store: UserStore, me: str) -> None:
        changed = store.update_user(me, avatar_url="https://example.org/ann.png", name="Anna")
        assert (changed.name, changed.version) == ("Anna", 2)
        assert not store.update_user(me, avatar_url="").avatar_url

    def test_a_deleted_user_makes_way_for_a_new_one(self, store: UserStore, project: str) -> None:
        first, _ = store.find_or_create_user("github", project)
        store.delete_user(first)
        store.delete_user("nobody")
        second, created = store.find_or_create_user("github", project)
        assert created
        assert second != first


class TestUserSessions:
    def test_a_login_lasts_for_thirty_days_and_answers_its_user(self, client: Client, project: str, me: str) -> None:
        logged_in = UserSessionStore(client, project)
        made = logged_in.create_user_session(me, user_agent="Firefox")
        lifetime = made.user_session.expire_time.ToSeconds() - made.user_session.create_time.ToSeconds()
        assert lifetime == 30 * DAY
        found = logged_in.get_user_session_by_token(made.token)
        assert (found.user_session.id, found.user.name) == (made.user_session.id, "Ann")
        with fails("UNAUTHENTICATED"):
            logged_in.get_user_session_by_token(made.token[:-1])

    def test_a_logout_ends_one_or_all_others(self, client: Client, project: str, me: str) -> None:
        logged_in = UserSessionStore(client, project)
        first, second, third, fourth = (logged_in.create_user_session(me) for _ in range(4))
        logged_in.delete_user_session(first.user_session.id)
        logged_in.delete_user_session(first.user_session.id)
        logged_in.delete_user_session_by_token(second.token)
        for gone in (first, second):
            with fails("UNAUTHENTICATED"):
                logged_in.get_user_session_by_token(gone.token)
        assert logged_in.delete_user_sessions(me, besides=fourth.user_session.id) == 1
        assert logged_in.list_user_sessions(me) == [fourth.user_session.id]
        assert third.token

    def test_what_has_expired_is_refused_and_then_removed(
        self, client: Client, project: str, me: str, sql: psycopg.Connection[Any]
    ) -> None:
        logged_in = UserSessionStore(client, project)
        made = logged_in.create_user_session(me)
        sql.execute(
            "UPDATE user_sessions SET create_time = create_time - interval '1 year',"
            " expire_time = expire_time - interval '1 year' WHERE user_id = %s",
            [me],
        )
        with fails("UNAUTHENTICATED"):
            logged_in.get_user_session_by_token(made.token)
        assert logged_in.list_user_sessions(me) == []
        assert logged_in.delete_expired_user_sessions() == 1


class TestApiKeys:
    def test_a_key_proves_its_user_until_it_is_revoked(self, client: Client, project: str, me: str) -> None:
        store = ApiKeyStore(client, project)
        first, second = (store.create_api_key(me, name, scopes=["read_only"]) for name in ("laptop", "ci"))
        assert first.token.startswith(first.api_key.prefix)
        found = store.get_by_key(first.token)
        assert (found.user.id, list(found.api_key.scopes)) == (me, ["read_only"])
        assert store.update_name(first.api_key.id, "desk").name == "desk"
        revoked = store.revoke(first.api_key.id)
        assert store.revoke(first.api_key.id) == revoked
        with fails("UNAUTHENTICATED"):
            store.get_by_key(first.token)
        assert store.list_by_user(me) == [second.api_key.id, first.api_key.id]
        assert store.revoke_all_for_user(me) == 1
        assert store.get_api_key_by_id(second.api_key.id).HasField("revoke_time")

    def test_a_new_login_of_a_machine_ends_its_older_ones(self, client: Client, project: str, me: str) -> None:
        store = ApiKeyStore(client, project)
        old, other, new = (store.create_api_key(me, name).api_key for name in ("laptop", "desk", "laptop"))
        assert store.revoke_older(new) == [old.id]
        assert store.revoke_older(new) == []
        assert not store.get_api_key_by_id(other.id).HasField("revoke_time")


def test_preferences(client: Client, project: str, me: str) -> None:
    store = PreferenceStore(client, project)
    store.set_preference(me, "theme", "dark")
    store.set_preference(me, "prompts", ["test", "review"])
    store.set_preference(me, "theme", "light")
    assert store.get_preference(me, "theme") == "light"
    assert list(store.list_preferences(me).items()) == [("prompts", ["test", "review"]), ("theme", "light")]
    store.delete_preference(me, "theme")
    for method in (store.get_preference, store.delete_preference):
        with fails("NOT_FOUND"):
            method(me, "theme")


class TestProjects:
    def test_a_project_is_of_its_owner_and_found_by_its_members(self, client: Client, project: str, me: str) -> None:
        store = ProjectStore(client, project)
        made = store.create_project("First", slug=f"first-{project}", owner_id=me, create_time=ago(DAY))
        assert store.get_project_by_id(made.id) == made
        assert store.get_project_by_slug(f"first-{project}") == made
        store.create_project("Second")
        assert store.list_projects_by_user_id(me) == {"First": "OWNER"}
        assert store.update_project(made.id, name="Renamed").name == "Renamed"

    def test_another_owner_leaves_the_first_one_a_member(self, client: Client, project: str, me: str) -> None:
        store = ProjectStore(client, project)
        other = client.create_user().id
        made = store.create_project("First", owner_id=me)
        assert store.set_owner(made.id, other).owner_id == other
        assert store.list_projects_by_user_id(me) == {"First": "ADMIN"}
        assert store.list_projects_by_user_id(other) == {"First": "OWNER"}

    def test_a_deletion_takes_everything_along(self, client: Client, project: str, me: str) -> None:
        store = ProjectStore(client, project)
        made = store.create_project("First", owner_id=me)
        client.create_session(project_id=made.id)
        client.enqueue(project_id=made.id)
        assert store.delete_project(made.id) == {"job": 1, "project_member": 1, "session": 1}
        assert store.list_projects_by_user_id(me) == {}


def test_members(client: Client, project: str, me: str) -> None:
    store = MemberStore(client, project)
    other = client.create_user(name="Bob").id
    store.create_project_member(me, "OWNER")
    store.create_project_member(other)
    store.create_project_member(other)
    assert store.list_project_members() == [("Ann", "OWNER"), ("Bob", "MEMBER")]
    store.update_project_member(other, "ADMIN")
    assert store.get_project_member(other) == "ADMIN"
    with fails("FAILED_PRECONDITION", "LAST_OWNER"):
        store.delete_project_member(me)
    for _ in range(2):
        store.delete_project_member(other)
    with fails("NOT_FOUND"):
        store.get_project_member(other)


def test_invitations(client: Client, project: str, me: str) -> None:
    store = InvitationStore(client, project)
    email = f"{project}@example.org"
    host = client.create_user().id
    client.projects.AddProjectMember(projects.AddProjectMemberRequest(project_id=project, user_id=host))
    made = store.create_invitation(email, role="PROJECT_ROLE_ADMIN", invited_by=host)
    lifetime = made.invitation.expire_time.ToSeconds() - made.invitation.create_time.ToSeconds()
    assert lifetime == 7 * DAY
    assert store.get_invitation_by_token(made.token) == made.invitation
    with fails("FAILED_PRECONDITION"):
        store.accept_invitation(made.token, client.create_user(email=f"other-{email}").id)
    assert store.list_invitations() == [email]
    assert store.accept_invitation(made.token, me) == "ADMIN"
    with fails("NOT_FOUND"):
        store.get_invitation_by_token(made.token)
    again = store.create_invitation(email)
    store.delete_invitation(again.invitation.id)
    store.delete_invitation("absent")
    assert store.list_invitations() == []
    assert store.create_invitation(email).token
