"""Roles: nobody gives or takes more than they may, and what each opens and closes."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import psycopg
import pytest
from statehouse.v1 import (
    access_pb2,
    api_key_pb2,
    board_pb2,
    credential_pb2,
    filter_pb2,
    invitation_pb2,
    project_pb2,
    task_pb2,
    transaction_pb2,
    user_pb2,
    user_session_pb2,
)

from statehouse_server.access import authenticator
from statehouse_server.access.statements import SQL
from statehouse_server.errors import ResultTooLarge
from statehouse_server.principal import Principal
from statehouse_server.secrets import sealed_secrets
from statehouse_server.services.caller import Callers
from tests.support import credentials
from tests.support.access import Guarded, role
from tests.support.client import MARKER, Client, fails, pack_any
from tests.support.feed import events_of
from tests.support.roles import add, change, lacking, remove, session_of
from tests.support.transactions import Transaction

LABELS = ("OWNER", "ADMIN", "MEMBER", "VIEWER", "WORKER")


@pytest.fixture(scope="module")
def project(access: Guarded) -> str:
    return access.administrator.create_project()


def invite(client: Client, project: str, label: str) -> invitation_pb2.CreateInvitationResponse:
    request = invitation_pb2.CreateInvitationRequest(project_id=project, email="ada@example.com", role=role(label))
    return client.invitations.CreateInvitation(request)


class TestGiving:
    """Nobody gives or takes a role that permits more than they may."""

    @pytest.fixture(params=["add", "update", "remove", "invite", "revoke"])
    def giving(self, access: Guarded, project: str, request: pytest.FixtureRequest) -> Callable[[Client, str], Any]:
        """What gives a role, or takes it, with a client."""

        def new(label: str) -> str:
            user = access.administrator.create_user().id
            add(access.administrator, project, user, label)
            return user

        def revoke(client: Client, label: str) -> None:
            invited = invite(access.administrator, access.administrator.create_project(), label).invitation
            key = {"project_id": project, "id": invited.id}
            with psycopg.connect(access.database, autocommit=True) as conn:
                conn.execute("DELETE FROM invitations WHERE project_id = %s", [project])
                conn.execute("UPDATE invitations SET project_id = %s WHERE id = %s", [project, invited.id])
            client.invitations.RevokeInvitation(invitation_pb2.RevokeInvitationRequest(**key))

        def invite_anew(client: Client, label: str) -> None:
            with psycopg.connect(access.database, autocommit=True) as conn:
                conn.execute("DELETE FROM invitations WHERE project_id = %s", [project])
            invite(client, project, label)

        ways: dict[str, Callable[[Client, str], Any]] = {
            "add": lambda client, label: add(client, project, new("VIEWER"), label),
            "update": lambda client, label: change(client, project, new("VIEWER"), label),
            "remove": lambda client, label: remove(client, project, new(label)),
            "invite": invite_anew,
            "revoke": revoke,
        }
        return ways[request.param]

    @pytest.mark.parametrize("label", LABELS)
    def test_owners_and_administrators_of_all_give_every_role(
        self, access: Guarded, project: str, giving: Callable[[Client, str], Any], label: str
    ) -> None:
        add(access.administrator, project, access.administrator.create_user().id, "OWNER")
        giving(access.client_of("OWNER", project), label)
        giving(access.client_of("ADMIN", "system"), label)

    @pytest.mark.parametrize("label", LABELS)
    def test_administrators_of_a_project_give_all_but_owners(
        self, access: Guarded, project: str, giving: Callable[[Client, str], Any], label: str
    ) -> None:
        administrator = access.client_of("ADMIN", project)
        assert lacking(lambda: giving(administrator, label)) == ("OWN" if label == "OWNER" else "")

    def test_an_owner_is_not_lowered_by_an_administrator(self, access: Guarded, project: str) -> None:
        owner = access.administrator.create_user().id
        add(access.administrator, project, owner, "OWNER")
        administrator = access.client_of("ADMIN", project)
        assert lacking(lambda: change(administrator, project, owner, "VIEWER")) == "OWN"
        assert lacking(lambda: add(administrator, project, owner, "VIEWER")) == "OWN"

    def test_nobody_raises_themselves(self, access: Guarded, project: str) -> None:
        user = access.administrator.create_user().id
        add(access.administrator, project, user, "ADMIN")
        administrator = session_of(access, user)
        assert lacking(lambda: change(administrator, project, user, "OWNER")) == "OWN"
        transfer = project_pb2.TransferProjectRequest(project_id=project, user_id=user)
        assert lacking(lambda: administrator.projects.TransferProject(transfer)) == "OWN"


class TestMembersOfSystem:
    @pytest.mark.parametrize("label", ["OWNER", "ADMIN"])
    def test_they_come_and_go_and_it_has_no_owner(
        self, access: Guarded, sql: psycopg.Connection[Any], label: str
    ) -> None:
        user = access.administrator.create_user().id
        add(access.administrator, "system", user, label)
        assert session_of(access, user).create_project()
        assert sql.execute("SELECT owner_id FROM projects WHERE id = 'system'").fetchone() == (None,)
        change(access.administrator, "system", user, "VIEWER")
        change(access.administrator, "system", user, label)
        remove(access.administrator, "system", user)
        assert lacking(session_of(access, user).create_project) == "SYSTEM"

    def test_one_is_deleted(self, access: Guarded, sql: psycopg.Connection[Any]) -> None:
        user = access.administrator.create_user().id
        add(access.administrator, "system", user, "OWNER")
        access.administrator.users.DeleteUser(user_pb2.DeleteUserRequest(id=user))
        left = sql.execute("SELECT FROM project_members WHERE project_id = 'system' AND user_id = %s", [user])
        assert left.fetchone() is None

    def test_those_who_may_not_administer_it_name_nobody(self, access: Guarded) -> None:
        user = access.administrator.create_user().id
        for client in (access.client_of("MEMBER", "system"), access.client_of("OWNER", "local")):
            assert lacking(lambda client=client: add(client, "system", user, "VIEWER")) == "ADMIN"  # type: ignore[misc]


class TestUsers:
    def test_roles_add_up(self, access: Guarded, project: str) -> None:
        user = access.administrator.create_user().id
        add(access.administrator, project, user, "VIEWER")
        add(access.administrator, "system", user, "WORKER")
        both = session_of(access, user)
        caller = both.access.GetCaller(access_pb2.GetCallerRequest())
        assert {(one.project_id, one.role) for one in caller.roles} == {
            (project, role("VIEWER")),
            ("system", role("WORKER")),
        }
        both.tasks.ListTasks(task_pb2.ListTasksRequest(project_id=project))
        both.acquire(project, "a lock", "me")
        other = access.administrator.create_project()
        both.acquire(other, "a lock", "me")
        assert lacking(lambda: both.tasks.ListTasks(task_pb2.ListTasksRequest(project_id=other))) == "READ"
        assert lacking(lambda: both.create_task(project_id=project)) == "WRITE"

    def test_what_is_their_own_is_open_to_them(self, access: Guarded) -> None:
        mine, other = (access.administrator.create_user().id for _ in range(2))
        me = session_of(access, mine)
        assert me.users.GetUser(user_pb2.GetUserRequest(id=mine)).user.id == mine
        preference = {"key": "theme", "value_json": "1"}
        me.users.SetUserPreference(user_pb2.SetUserPreferenceRequest(user_id=mine, **preference))
        for ask in (
            lambda: me.users.GetUser(user_pb2.GetUserRequest(id=other)),
            lambda: me.users.GetUser(user_pb2.GetUserRequest()),
            lambda: me.users.SetUserPreference(user_pb2.SetUserPreferenceRequest(user_id=other, **preference)),
            lambda: me.users.RevokeUserSessions(user_session_pb2.RevokeUserSessionsRequest(user_id=other)),
        ):
            assert lacking(ask) == "SYSTEM"
        me.users.RevokeUserSessions(user_session_pb2.RevokeUserSessionsRequest(user_id=mine))

    def test_they_list_and_revoke_their_own_sessions_and_keys_alone(self, access: Guarded) -> None:
        mine, other = (access.administrator.create_user().id for _ in range(2))
        me, they = session_of(access, mine), session_of(access, other)

        def list_(client: Client, *users: list[str]) -> list[user_session_pb2.UserSession]:
            filters = [user_session_pb2.UserSessionFilter(user_ids=filter_pb2.IdList(ids=ids)) for ids in users]
            return [
                *client.users.ListUserSessions(user_session_pb2.ListUserSessionsRequest(filters=filters)).user_sessions
            ]

        def revoke(session: user_session_pb2.UserSession, user: str) -> None:
            me.users.RevokeUserSession(user_session_pb2.RevokeUserSessionRequest(id=session.id, user_id=user))

        (own,), (foreign,) = list_(me, [mine]), list_(they, [other])
        wider: list[list[list[str]]] = [[], [[]], [[mine], []], [[mine], [other]], [[mine, other]], [[""]]]
        for users in wider:
            assert lacking(lambda users=users: list_(me, *users)) == "SYSTEM"  # type: ignore[misc]
        open_filter = user_session_pb2.ListUserSessionsRequest(filters=[{"active": True}])
        assert lacking(lambda: me.users.ListUserSessions(open_filter)) == "SYSTEM"
        for user in ("", other):
            assert lacking(lambda user=user: revoke(foreign, user)) == "SYSTEM"  # type: ignore[misc]
        for session in (foreign, user_session_pb2.UserSession(id="missing")):
            with fails("NOT_FOUND", "NOT_FOUND"):
                revoke(session, mine)
        assert not list_(they, [other])[0].HasField("revoke_time")
        keys = api_key_pb2.ApiKeyFilter(user_ids=filter_pb2.IdList(ids=[mine]))
        key = api_key_pb2.ApiKey(user_id=mine, name="a key")
        made = access.administrator.api_keys.CreateApiKey(api_key_pb2.CreateApiKeyRequest(api_key=key)).api_key
        assert list(me.api_keys.ListApiKeys(api_key_pb2.ListApiKeysRequest(filters=[keys])).api_keys) == [made]
        assert me.api_keys.RevokeApiKey(api_key_pb2.RevokeApiKeyRequest(id=made.id, user_id=mine)).api_key.HasField(
            "revoke_time"
        )
        revoke(own, mine)

    def test_they_leave_projects_and_learn_of_no_other_one(self, access: Guarded, project: str) -> None:
        user = access.administrator.create_user().id
        add(access.administrator, project, user, "VIEWER")
        me = session_of(access, user)
        assert lacking(lambda: remove(me, project, "anonymous")) == "ADMIN"
        remove(me, project, user)
        failures = []
        for id_ in (project, "missing"):
            with fails("NOT_FOUND", "NOT_FOUND") as failure:
                remove(me, id_, user)
            failures.append((failure.message.replace(id_, ""), failure.metadata))
        assert failures[0] == failures[1]

    def test_the_last_owner_does_not_leave(self, access: Guarded) -> None:
        user = access.administrator.create_user().id
        project = access.administrator.create_project(owner_id=user)
        with fails("FAILED_PRECONDITION", "LAST_OWNER"):
            remove(session_of(access, user), project, user)

    def test_a_program_is_no_user(self, access: Guarded, project: str) -> None:
        worker = access.client_of("WORKER", project)
        assert lacking(lambda: worker.users.GetUser(user_pb2.GetUserRequest())) == "SYSTEM"

    @pytest.mark.parametrize("end", ["removed", "deleted", "lowered"])
    def test_what_they_may_no_longer_do_is_refused(
        self, access: Guarded, project: str, end: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("FRESH_SECONDS", "STALE_SECONDS"):
            monkeypatch.setattr(authenticator, name, 0.0)
        user = access.administrator.create_user().id
        add(access.administrator, project, user, "MEMBER")
        member = session_of(access, user)
        member.create_task(project_id=project)
        if end == "removed":
            remove(access.administrator, project, user)
        elif end == "lowered":
            change(access.administrator, project, user, "VIEWER")
        else:
            access.administrator.users.DeleteUser(user_pb2.DeleteUserRequest(id=user))
        code = "UNAUTHENTICATED" if end == "deleted" else "PERMISSION_DENIED"
        with fails(code):
            member.create_task(project_id=project)

    def test_what_a_batch_has_answered_they_are_not_told_again(
        self, access: Guarded, project: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("FRESH_SECONDS", "STALE_SECONDS"):
            monkeypatch.setattr(authenticator, name, 0.0)
        user = access.administrator.create_user().id
        add(access.administrator, project, user, "MEMBER")
        member = session_of(access, user)
        task = member.create_task(project_id=project)
        calls = [
            task_pb2.UpdateTaskOutputRequest(id=task.id, output_json="1"),
            task_pb2.GetTaskRequest(id=task.id),
        ]
        batch = transaction_pb2.ExecuteBatchRequest(project_id=project, calls=map(pack_any, calls))
        key = [("idempotency-key", "a-batch")]
        answered = member.transactions.ExecuteBatch(batch, metadata=key)
        assert member.transactions.ExecuteBatch(batch, metadata=key) == answered
        change(access.administrator, project, user, "WORKER")
        with fails("PERMISSION_DENIED") as failure:
            member.transactions.ExecuteBatch(batch, metadata=key)
        assert (failure.metadata["permission"], failure.metadata["call_index"]) == ("READ", "1")


def in_batch(client: Client, project: str) -> None:
    request = transaction_pb2.ExecuteBatchRequest(project_id=project, calls=[pack_any(listing(project))])
    client.transactions.ExecuteBatch(request)


def in_transaction(client: Client, project: str) -> None:
    with Transaction(client, project_id=project) as transaction:
        transaction.call(listing(project))


def listing(project: str) -> task_pb2.ListTasksRequest:
    return task_pb2.ListTasksRequest(project_id=project)


WAYS: dict[str, Callable[[Client, str], object]] = {
    "a call": lambda client, project: client.tasks.ListTasks(listing(project)),
    "a batch": in_batch,
    "a transaction": in_transaction,
    "a stream": lambda client, project: list(client.tasks.StreamTasks(task_pb2.StreamTasksRequest(project_id=project))),
}


class TestRightAfterwards:
    """A role counts for those whom the server remembers without it."""

    @pytest.fixture(autouse=True)
    def long_memory(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("FRESH_SECONDS", "STALE_SECONDS"):
            monkeypatch.setattr(authenticator, name, 1000.0)

    @pytest.fixture
    def known(self, access: Guarded) -> tuple[str, Client]:
        """A user whom the server has just seen, and a client with its session."""
        user = access.administrator.create_user().id
        client = session_of(access, user)
        client.access.GetCaller(access_pb2.GetCallerRequest())
        return user, client

    @pytest.mark.parametrize("way", WAYS)
    def test_a_role_that_was_just_given_counts(
        self, access: Guarded, project: str, known: tuple[str, Client], way: str
    ) -> None:
        user, client = known
        add(access.administrator, project, user)
        WAYS[way](client, project)

    def test_it_counts_in_a_transaction_that_is_open(
        self, access: Guarded, known: tuple[str, Client], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        user, client = known
        mine, other = (access.administrator.create_project() for _ in range(2))
        add(access.administrator, mine, user)
        with Transaction(client, project_id=mine) as transaction:
            transaction.call(listing(mine))
            monkeypatch.setattr(authenticator, "RENEWAL_SECONDS", 0.0)  # it was asked about when this began
            add(access.administrator, other, user)
            transaction.call(listing(other))

    def test_a_role_that_was_just_raised_may_be_given(self, access: Guarded, known: tuple[str, Client]) -> None:
        """Also where the handler asks what its caller may do."""
        user, client = known
        project = access.administrator.create_project()
        add(access.administrator, project, user, "OWNER")
        other = access.administrator.create_user().id
        add(access.administrator, project, other, "VIEWER")
        change(client, project, other, "OWNER")

    def test_whoever_has_none_is_asked_about_once_a_second(
        self, known: tuple[str, Client], project: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        _, client = known
        monkeypatch.setattr(authenticator, "RENEWAL_SECONDS", 1000.0)
        asked: list[object] = []
        statement = type(SQL.identify_user_sessions)
        fetch = statement.fetch_all

        def counting(self: Any, *given: Any, **named: Any) -> Any:
            if self is SQL.identify_user_sessions:
                asked.append(given)
            return fetch(self, *given, **named)

        monkeypatch.setattr(statement, "fetch_all", counting)
        for way in (*WAYS.values(), *WAYS.values()):
            assert lacking(lambda: way(client, project))  # noqa: B023  called here
        assert len(asked) == 1


class TestProjects:
    def test_members_find_theirs_by_its_slug_and_no_other_one(self, access: Guarded) -> None:
        mine = access.administrator.create_project(slug="mine")
        access.administrator.create_project(slug="theirs")
        me = access.client_of("VIEWER", mine)
        get = me.projects.GetProjectBySlug
        assert get(project_pb2.GetProjectBySlugRequest(slug="mine")).project.id == mine
        failures = []
        for slug in ("theirs", "missing"):
            with fails("NOT_FOUND", "NOT_FOUND") as failure:
                get(project_pb2.GetProjectBySlugRequest(slug=slug))
            failures.append((failure.message.replace(slug, ""), failure.metadata | {"value": ""}))
        assert failures[0] == failures[1]

    def test_their_administrators_change_all_but_what_is_not_theirs(self, access: Guarded) -> None:
        """The slug takes SYSTEM: `*` leaves it as it is, and so does a project that is sent back as it was read."""
        project = access.administrator.create_project(slug="shop")
        client = access.client_of("ADMIN", project)

        def update(*paths: str, **fields: Any) -> project_pb2.Project:
            request = project_pb2.UpdateProjectRequest(
                project=project_pb2.Project(id=project, **fields), update_mask={"paths": paths}
            )
            return client.projects.UpdateProject(request).project

        assert [update("*", name="new").name, update("*", name="newer", slug="shop").slug] == ["new", "shop"]
        assert update(name="newest", slug="shop").name == "newest"
        for paths, fields in (
            (["*"], {"name": "n", "slug": "other"}),
            (["name", "slug"], {"name": "n"}),
            (["slug"], {}),
            (["slug"], {"slug": "shop"}),
        ):  # type: tuple[list[str], dict[str, str]]
            assert lacking(lambda: update(*paths, **fields)) == "SYSTEM"  # noqa: B023  called here
        found = access.administrator.projects.GetProject(project_pb2.GetProjectRequest(id=project)).project
        assert (found.name, found.slug) == ("newest", "shop")

    def test_members_read_several_if_they_may_read_each(self, access: Guarded) -> None:
        mine, theirs = (access.administrator.create_project() for _ in range(2))
        me = access.client_of("VIEWER", mine)

        def read(*ids: str) -> Any:
            return me.projects.BatchGetProjects(project_pb2.BatchGetProjectsRequest(ids=ids, allow_missing=True))

        assert [one.id for one in read(mine).projects] == [mine]
        failures = []
        for id_ in (theirs, "missing"):
            with fails("PERMISSION_DENIED") as failure:
                read(mine, id_)
            failures.append((failure.message.replace(id_, ""), failure.metadata | {"project_id": ""}))
        assert failures[0] == failures[1]

    def test_rows_are_locked_by_those_who_may_write(self, access: Guarded, project: str) -> None:
        task = access.administrator.create_task(project_id=project)
        get, lock = task_pb2.GetTaskRequest(id=task.id), transaction_pb2.ROW_LOCK_UPDATE
        with Transaction(access.client_of("VIEWER", project), project_id=project) as transaction:
            assert lacking(lambda: transaction.call(get, lock)) == "WRITE"
            assert transaction.call(get).task == task
        with Transaction(access.client_of("MEMBER", project), project_id=project) as transaction:
            assert transaction.call(get, lock).task == task

    def test_those_who_only_read_get_a_default_board_and_make_none(self, access: Guarded, project: str) -> None:
        def default(label: str) -> board_pb2.Board:
            request = board_pb2.GetDefaultBoardRequest(project_id=project)
            return access.client_of(label, project).boards.GetDefaultBoard(request).board

        assert lacking(lambda: default("VIEWER")) == "WRITE"
        made = default("MEMBER")
        assert default("VIEWER") == made


class TestWorkers:
    def test_a_call_they_may_not_make_undoes_the_batch(self, access: Guarded, project: str) -> None:
        task = access.administrator.create_task(project_id=project)
        calls = [
            task_pb2.UpdateTaskOutputRequest(id=task.id, output_json="1"),
            project_pb2.AddProjectMemberRequest(user_id="anonymous", role=role("OWNER")),
        ]
        batch = transaction_pb2.ExecuteBatchRequest(project_id=project, calls=map(pack_any, calls))
        with fails("PERMISSION_DENIED") as failure:
            access.client_of("WORKER", project).transactions.ExecuteBatch(batch)
        assert (failure.metadata["permission"], failure.metadata["call_index"]) == ("ADMIN", "1")
        assert access.administrator.get_task(task) == task

    def test_a_call_in_another_project_is_refused(self, access: Guarded, project: str) -> None:
        other = access.administrator.create_project()
        call = pack_any(task_pb2.UpdateTaskOutputRequest(project_id=other, id="a", output_json="1"))
        batch = transaction_pb2.ExecuteBatchRequest(project_id=project, calls=[call])
        with fails("PERMISSION_DENIED") as failure:
            access.client_of("WORKER", project).transactions.ExecuteBatch(batch)
        assert failure.metadata["project_id"] == other

    def test_they_reveal_what_is_marked_for_them(
        self, access: Guarded, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        marked = credentials.create(access.administrator, project, name="marked", for_workers=True)
        unmarked = credentials.create(access.administrator, project, name="unmarked")
        worker = access.client_of("WORKER", project)
        assert credentials.reveal(worker, marked) == MARKER
        missing = credential_pb2.Credential(project_id=project, id="missing")
        for credential in (unmarked, missing):
            assert lacking(lambda credential=credential: credentials.reveal(worker, credential)) == "REVEAL"  # type: ignore[misc]
        revealed = [event for event in events_of(sql, project) if event["type"] == "credential.revealed"]
        assert [(event["entity_id"], event["outcome"]) for event in revealed[-3:]] == [
            (marked.id, "SUCCESS"),
            (unmarked.id, "DENIED"),
            ("missing", "DENIED"),
        ]
        assert all(event["actor"].startswith(f"token:{project}/") for event in revealed)
        assert not credentials.update(access.administrator, marked, "for_workers").for_workers
        assert lacking(lambda: credentials.reveal(worker, marked)) == "REVEAL"
        assert credentials.reveal(access.client_of("ADMIN", project), unmarked) == MARKER

    def test_a_secret_is_not_decrypted_before_the_answer_is_known(
        self, access: Guarded, project: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        unmarked = credentials.create(access.administrator, project, name="sealed")
        worker = access.client_of("WORKER", project)
        opened: list[Any] = []
        monkeypatch.setattr(sealed_secrets.SealedSecrets, "find", lambda *args: opened.append(args))
        assert lacking(lambda: credentials.reveal(worker, unmarked)) == "REVEAL"
        assert not opened


def test_who_has_too_many_roles_to_list_is_told() -> None:
    roles = {f"project-{number}": frozenset({role("MEMBER")}) for number in range(1000)}
    many: Any = SimpleNamespace(caller=SimpleNamespace(principal=Principal("many", roles)), answer_bytes=10_000)
    handler = Callers(None)  # type: ignore[arg-type]
    with pytest.raises(ResultTooLarge, match="too many roles to list"):
        handler.get_caller(many, access_pb2.GetCallerRequest())
