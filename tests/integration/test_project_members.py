"""The members of projects, and that a project with owners has one of them as its owner."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import grpc
import psycopg
import pytest
from statehouse.v1 import project_pb2 as pb
from statehouse.v1 import transaction_pb2
from statehouse.v1.user_pb2 import DeleteUserRequest

from statehouse_server.postgres.statements import Statement
from statehouse_server.services import ownership
from statehouse_server.services.project_member import SQL
from tests.support.client import Client, Failure, fails, pages
from tests.support.feed import events_of
from tests.support.interruptor import interrupted
from tests.support.statements import plan_of
from tests.support.transactions import Transaction
from tests.support.waiting import until

OWNER, ADMIN, MEMBER = pb.PROJECT_ROLE_OWNER, pb.PROJECT_ROLE_ADMIN, pb.PROJECT_ROLE_MEMBER
VIEWER, WORKER = pb.PROJECT_ROLE_VIEWER, pb.PROJECT_ROLE_WORKER


def user(client: Client, **fields: Any) -> str:
    return client.create_user(**fields).id


def add(client: Client, project: str, user_id: str, role: Any = 0) -> pb.ProjectMember:
    request = pb.AddProjectMemberRequest(project_id=project, user_id=user_id, role=role)
    return client.projects.AddProjectMember(request).project_member


def change(client: Client, project: str, user_id: str, role: Any, version: int = 0) -> pb.ProjectMember:
    request = pb.UpdateProjectMemberRequest(project_id=project, user_id=user_id, role=role, version=version)
    return client.projects.UpdateProjectMember(request).project_member


def demote(client: Client, project: str, user_id: str) -> pb.ProjectMember:
    return change(client, project, user_id, ADMIN)


def remove(client: Client, project: str, user_id: str) -> None:
    client.projects.RemoveProjectMember(pb.RemoveProjectMemberRequest(project_id=project, user_id=user_id))


def delete(client: Client, user_id: str) -> None:
    client.users.DeleteUser(DeleteUserRequest(id=user_id))


def transfer(client: Client, project: str, user_id: str, **fields: Any) -> pb.TransferProjectResponse:
    return client.projects.TransferProject(pb.TransferProjectRequest(project_id=project, user_id=user_id, **fields))


def get(client: Client, project: str) -> pb.Project:
    return client.projects.GetProject(pb.GetProjectRequest(id=project)).project


def roles(client: Client, project: str, **fields: Any) -> dict[str, Any]:
    """The roles of the members by their users, in the order of joining."""
    request = pb.ListProjectMembersRequest(project_id=project, **fields)
    return {one.user_id: one.role for one in client.projects.ListProjectMembers(request).project_members}


def owned(client: Client, *owners: str) -> str:
    """A project with these owners, the first of them being its owner."""
    project = client.create_project(owner_id=owners[0])
    for one in owners[1:]:
        add(client, project, one, OWNER)
    return project


@pytest.fixture
def users(client: Client) -> list[str]:
    return [user(client) for _ in range(3)]


@pytest.fixture(scope="module")
def busy(database: str) -> str:
    """A database with many members."""
    with psycopg.connect(database, autocommit=True) as conn:
        stored = "(id, create_time, update_time, version, name"
        values = "|| n, now(), now(), 1, 'n'"
        conn.execute(f"INSERT INTO users {stored}) SELECT 'u' {values} FROM generate_series(1, 2000) n")  # type: ignore[arg-type]
        conn.execute(
            f"INSERT INTO projects {stored}, transitions) SELECT 'p' {values}, 'STRICT' FROM generate_series(1, 50) n"  # type: ignore[arg-type]
        )
        conn.execute(
            "INSERT INTO project_members (project_id, user_id, create_time, update_time, version, role)"
            " SELECT 'p' || (1 + n % 50), 'u' || n, now(), now(), 1, 'MEMBER' FROM generate_series(1, 2000) n"
        )
        conn.execute("VACUUM ANALYZE")
    return database


class TestMembers:
    def test_members_are_users_with_roles_in_the_order_of_joining(self, client: Client, project: str) -> None:
        made = [client.create_user(name=name, metadata_json='{"a": 1}') for name in ("z", "a", "m")]
        for one, role in zip(made, (ADMIN, WORKER, 0), strict=True):
            member = add(client, project, one.id, role)
            assert (member.project_id, member.user_id, member.role) == (project, one.id, role or MEMBER)
            assert (member.version, member.create_time) == (1, member.update_time)
            assert not member.invited_by
            assert not member.HasField("accept_time")
        listed = client.projects.ListProjectMembers(pb.ListProjectMembersRequest(project_id=project)).project_members
        assert [one.user for one in listed] == made
        assert not any(one.HasField("project") for one in listed)
        assert list(roles(client, project, roles=[WORKER, MEMBER])) == [made[1].id, made[2].id]
        assert roles(client, project, roles=[VIEWER]) == {}
        assert roles(client, client.create_project()) == {}

    def test_a_user_has_projects(self, client: Client, users: list[str]) -> None:
        one, other, _ = users
        first, second, gone = owned(client, one), owned(client, other), owned(client, one)
        add(client, second, one, VIEWER)
        client.projects.DeleteProject(pb.DeleteProjectRequest(id=gone))
        listed = client.projects.ListUserProjects(pb.ListUserProjectsRequest(user_id=one)).project_members
        assert [(member.project, member.role) for member in listed] == [
            (get(client, first), OWNER),
            (get(client, second), VIEWER),
        ]
        client.projects.UndeleteProject(pb.UndeleteProjectRequest(id=gone))
        request = pb.ListUserProjectsRequest(user_id=one, page_size=1, read_mask={"paths": ["project.name"]})
        found = [member for page in pages(client.projects.ListUserProjects, request) for member in page.project_members]
        assert [member.project_id for member in found] == [first, gone, second]
        assert {(member.project.name, member.project.slug, member.role) for member in found} == {("a project", "", 0)}

    def test_pages_and_skips_have_each_member_once(self, client: Client, project: str) -> None:
        made = [user(client) for _ in range(5)]
        for one in made:
            add(client, project, one, VIEWER)
        request = pb.ListProjectMembersRequest(project_id=project, page_size=2, roles=[VIEWER])
        found = [
            [one.user_id for one in page.project_members] for page in pages(client.projects.ListProjectMembers, request)
        ]
        assert found == [made[:2], made[2:4], made[4:]]
        assert list(roles(client, project, skip=3)) == made[3:]
        token = client.projects.ListProjectMembers(
            pb.ListProjectMembersRequest(project_id=project, page_size=2)
        ).next_page_token
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="page_token"):
            roles(client, project, page_token=token, roles=[ADMIN])

    def test_a_membership_is_read_changed_and_ended(self, client: Client, project: str, users: list[str]) -> None:
        added = add(client, project, users[0], VIEWER)
        key = {"project_id": project, "user_id": users[0]}
        assert client.projects.GetProjectMember(pb.GetProjectMemberRequest(**key)).project_member == added
        assert add(client, project, users[0], VIEWER) == added
        assert add(client, project, users[0]).role == MEMBER
        changed = change(client, project, users[0], ADMIN, version=2)
        assert (changed.role, changed.version, changed.create_time) == (ADMIN, 3, added.create_time)
        with fails("ABORTED", "VERSION_MISMATCH") as failure:
            change(client, project, users[0], MEMBER, version=2)
        assert failure.metadata == {"current_version": "3"}
        remove(client, project, users[0])
        for call in (
            lambda: client.projects.GetProjectMember(pb.GetProjectMemberRequest(**key)),
            lambda: change(client, project, users[0], MEMBER),
            lambda: remove(client, project, users[0]),
        ):
            with fails("NOT_FOUND", "NOT_FOUND") as failure:
                call()
            assert failure.metadata == {"entity_kind": "project_member", "field": "user_id", "value": users[0]}

    def test_what_is_not_there_is_named(self, client: Client, project: str, users: list[str]) -> None:
        for bad, field in (((project, "nobody"), "user_id"), (("nowhere", users[0]), "project_id")):
            for call in (add, remove, transfer, demote):
                with fails("NOT_FOUND", "NOT_FOUND") as failure:
                    call(client, *bad)
                assert failure.metadata["field"] == field
        with fails("NOT_FOUND") as failure:
            roles(client, "nowhere")
        assert failure.metadata == {"field": "project_id", "value": "nowhere"}
        with fails("NOT_FOUND") as failure:
            client.projects.ListUserProjects(pb.ListUserProjectsRequest(user_id="nobody"))
        assert failure.metadata == {"field": "user_id", "value": "nobody"}
        with fails("INVALID_ARGUMENT", field="role"):
            change(client, project, users[0], 0)
        with fails("INVALID_ARGUMENT", field="role"):
            add(client, project, users[0], 99)
        with fails("INVALID_ARGUMENT", field="user_id"):
            add(client, project, "")

    def test_a_list_is_one_statement_however_many_there_are(
        self, client: Client, project: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        made = [user(client) for _ in range(20)]
        for one in made:
            add(client, project, one)
        ran: list[str] = []
        for way in ("run", "stream"):
            original = getattr(Statement, way)

            def counted(self: Statement, *args: Any, original: Any = original, **kwargs: Any) -> Any:
                ran.append(self.name)
                return original(self, *args, **kwargs)

            monkeypatch.setattr(Statement, way, counted)
        assert len(roles(client, project)) == 20
        client.projects.ListUserProjects(pb.ListUserProjectsRequest(user_id=made[0]))
        assert ran == ["list_project_members", "list_user_projects"]

    @pytest.mark.parametrize(
        ("statement", "index"),
        [(SQL.list_project_members, "project_members_project_id_idx"),
         (SQL.list_user_projects, "project_members_user_id_idx"),
         (ownership.SQL.end_memberships, "project_members_user_id_idx"),
         (ownership.SQL.lock_projects_of_owner, "project_members_user_id_idx"),
         (ownership.SQL.hand_over_projects, "project_members_project_id_idx")],
        ids=lambda one: getattr(one, "name", one),
    )  # fmt: skip
    def test_members_are_found_by_an_index(self, statement: Statement, index: str, busy: str) -> None:
        assert index in plan_of(busy, statement)


class TestOwners:
    def test_the_local_project_belongs_to_the_anonymous_user(self, client: Client) -> None:
        local = get(client, "local")
        assert (local.name, local.owner_id) == ("Local Project", "anonymous")
        assert roles(client, "local") == {"anonymous": OWNER}

    def test_a_project_is_created_with_its_owner_as_a_member(self, client: Client, users: list[str]) -> None:
        project = owned(client, users[0])
        assert get(client, project).owner_id == users[0]
        assert roles(client, project) == {users[0]: OWNER}
        with fails("NOT_FOUND") as failure:
            client.create_project(id="unmade", owner_id="nobody")
        assert failure.metadata == {"field": "owner_id", "value": "nobody"}
        with fails("NOT_FOUND"):
            get(client, "unmade")

    def test_the_creation_is_one_statement(
        self, client: Client, users: list[str], sql: psycopg.Connection[Any]
    ) -> None:
        with interrupted(sql, 2, after=False) as second:
            owned(client, users[0])
        assert not second.struck

    def test_the_owner_is_not_changed_by_a_mask(self, client: Client, users: list[str]) -> None:
        project = owned(client, users[0])
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="update_mask"):
            client.projects.UpdateProject(
                pb.UpdateProjectRequest(
                    project={"id": project, "owner_id": users[1]}, update_mask={"paths": ["owner_id"]}
                )
            )
        client.projects.UpdateProject(
            pb.UpdateProjectRequest(project={"id": project, "name": "x"}, update_mask={"paths": ["*"]})
        )
        assert get(client, project).owner_id == users[0]

    def test_the_first_owner_of_a_project_without_one_is_its_owner(
        self, client: Client, project: str, users: list[str]
    ) -> None:
        add(client, project, users[0], ADMIN)
        assert not get(client, project).owner_id
        remove(client, project, users[0])
        add(client, project, users[1], OWNER)
        add(client, project, users[2], OWNER)
        assert get(client, project).owner_id == users[1]

    def test_a_transfer_hands_a_project_over(self, client: Client, users: list[str]) -> None:
        one, other, third = users
        project = owned(client, one)
        answer = transfer(client, project, other, version=1)
        assert (answer.project.owner_id, answer.project.version) == (other, 2)
        assert (answer.project_member.user_id, answer.project_member.role) == (other, OWNER)
        assert answer.project == get(client, project)
        assert roles(client, project) == {one: ADMIN, other: OWNER}
        transfer(client, project, third, role=OWNER)
        assert roles(client, project) == {one: ADMIN, other: OWNER, third: OWNER}
        again = transfer(client, project, third, role=VIEWER)
        assert (again.project.owner_id, again.project.version) == (third, 3)
        assert roles(client, project)[third] == OWNER
        with fails("ABORTED", "VERSION_MISMATCH") as failure:
            transfer(client, project, one, version=2)
        assert failure.metadata == {"current_version": "3"}

    def test_when_the_owner_goes_another_one_is_the_owner(self, client: Client, users: list[str]) -> None:
        project = owned(client, *users)
        remove(client, project, users[0])
        stored = get(client, project)
        assert (stored.owner_id, stored.version) == (users[1], 2)
        change(client, project, users[1], MEMBER)
        assert get(client, project).owner_id == users[2]
        add(client, project, users[1], OWNER)
        add(client, project, users[2], VIEWER)
        assert get(client, project).owner_id == users[1]
        remove(client, project, users[2])
        assert get(client, project).version == 4

    @pytest.mark.parametrize(
        "leave",
        [remove, demote, add],
        ids=["removed", "changed", "added again"],
    )
    def test_the_last_owner_cannot_go(self, client: Client, users: list[str], leave: Callable[..., Any]) -> None:
        project = owned(client, users[0])
        add(client, project, users[1], ADMIN)
        before = roles(client, project)
        with fails("FAILED_PRECONDITION", "LAST_OWNER") as failure:
            leave(client, project, users[0])
        assert failure.metadata == {"entity_kind": "project", "entity_id": project}
        assert roles(client, project) == before
        assert get(client, project).owner_id == users[0]

    def test_of_two_owners_who_remove_each_other_at_once_one_stays(self, client: Client, users: list[str]) -> None:
        for _ in range(10):
            project = owned(client, *users[:2])
            with ThreadPoolExecutor() as pool:
                ended = [*pool.map(refusal, [partial(remove, client, project, one) for one in users[:2]])]
            assert sorted(ended) == ["", "LAST_OWNER"]
            (left,) = roles(client, project)
            assert get(client, project).owner_id == left

    @pytest.mark.parametrize("isolation", [1, 2, 3])
    def test_transactions_that_do_not_see_each_other_leave_an_owner_too(
        self, client: Client, users: list[str], isolation: Any
    ) -> None:
        """Also if one of them removes an owner who is not the first, by which the project itself does not change."""
        project = owned(client, *users[:2])
        with Transaction(client, isolation=isolation, project_id=project) as transaction:
            transaction.call(pb.GetProjectMemberRequest(project_id=project, user_id=users[1]))
            remove(client, project, users[1])
            failure = transaction.failure(pb.RemoveProjectMemberRequest(project_id=project, user_id=users[0]))
        assert failure.reason in ("LAST_OWNER", "SERIALIZATION_FAILURE")
        assert roles(client, project) == {users[0]: OWNER}

    def test_transfers_at_once_leave_the_owner_an_owner(self, client: Client, users: list[str]) -> None:
        project = owned(client, users[0])
        with ThreadPoolExecutor() as pool:
            [*pool.map(lambda number: transfer(client, project, users[number % 3]), range(12))]
        stored = roles(client, project)
        assert [one for one, role in stored.items() if role == OWNER] == [get(client, project).owner_id]
        assert sorted(stored.values()) == [OWNER, ADMIN, ADMIN]

    def test_a_batch_that_fails_leaves_the_owner(self, client: Client, users: list[str]) -> None:
        project = owned(client, *users[:2])
        calls = [pb.RemoveProjectMemberRequest(project_id=project, user_id=one) for one in users[:2]]
        request = transaction_pb2.ExecuteBatchRequest(project_id=project)
        for call in calls:
            request.calls.add().Pack(call)
        with fails("FAILED_PRECONDITION", "LAST_OWNER"):
            client.transactions.ExecuteBatch(request)
        assert roles(client, project) == {users[0]: OWNER, users[1]: OWNER}


def waiting(sql: psycopg.Connection[Any]) -> Any:
    """The number of statements that wait for a lock."""
    query = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    return sql.execute(query).fetchone()[0]  # type: ignore[index]


def deadlocks(sql: psycopg.Connection[Any]) -> Any:
    """The number of deadlocks in the database so far."""
    sql.execute("SELECT pg_stat_clear_snapshot()")
    query = "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"
    return sql.execute(query).fetchone()[0]  # type: ignore[index]


def refusal(call: Callable[[], Any]) -> str:
    """The reason why a call failed; empty if it did not."""
    try:
        call()
    except grpc.RpcError as error:
        failure = Failure()
        failure.read(error)
        return failure.reason
    return ""


class TestDeletedUsers:
    def test_memberships_end_and_other_owners_take_over(self, client: Client, users: list[str]) -> None:
        one, other, _ = users
        shared, guest = owned(client, one, other), owned(client, other)
        add(client, guest, one)
        delete(client, one)
        assert roles(client, shared) == {other: OWNER}
        assert roles(client, guest) == {other: OWNER}
        assert get(client, shared).owner_id == other

    def test_the_last_owner_of_a_live_project_stays(self, client: Client, users: list[str]) -> None:
        one, other, _ = users
        shared, alone = owned(client, one, other), owned(client, one)
        with fails("FAILED_PRECONDITION", "LAST_OWNER") as failure:
            delete(client, one)
        assert failure.metadata == {"entity_kind": "project", "entity_id": alone}
        assert roles(client, shared) == {one: OWNER, other: OWNER}
        assert get(client, shared).owner_id == one

    def test_a_deleted_project_is_left_without_an_owner(self, client: Client, users: list[str]) -> None:
        project = owned(client, users[0])
        client.projects.DeleteProject(pb.DeleteProjectRequest(id=project))
        delete(client, users[0])
        client.projects.UndeleteProject(pb.UndeleteProjectRequest(id=project))
        assert get(client, project).owner_id == ""
        assert roles(client, project) == {}

    def test_a_removal_and_a_deletion_at_once_leave_an_owner(self, client: Client) -> None:
        for _ in range(10):
            one, other = user(client), user(client)
            project = owned(client, one, other)
            with ThreadPoolExecutor() as pool:
                deletion = pool.submit(refusal, partial(delete, client, one))
                removal = pool.submit(refusal, partial(remove, client, project, other))
                assert sorted([deletion.result(), removal.result()]) == ["", "LAST_OWNER"]
            (left,) = roles(client, project)
            assert get(client, project).owner_id == left

    def test_a_deleted_user_joins_nothing(self, client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
        gone = user(client)
        sql.execute("UPDATE users SET delete_time = now(), purge_time = now() WHERE id = %s", [gone])
        for call in (add, transfer):
            with fails("FAILED_PRECONDITION", "DELETED") as failure:
                call(client, project, gone)
            assert failure.metadata == {"entity_kind": "user", "entity_id": gone}
        with fails("NOT_FOUND", "NOT_FOUND") as failure:
            client.create_project(owner_id=gone)
        assert failure.metadata == {"field": "owner_id", "value": gone}

    @pytest.mark.parametrize("creation", [False, True])
    def test_a_user_who_is_being_deleted_joins_nothing(
        self, client: Client, project: str, database: str, sql: psycopg.Connection[Any], creation: bool
    ) -> None:
        """The membership waits for the deletion, and is then refused."""
        gone = user(client)
        join = partial(client.create_project, owner_id=gone) if creation else partial(add, client, project, gone)
        with psycopg.connect(database) as conn, ThreadPoolExecutor() as pool:
            conn.execute("UPDATE users SET delete_time = now(), purge_time = now() WHERE id = %s", [gone])
            joining = pool.submit(refusal, join)
            until(lambda: waiting(sql) == 1)
            conn.commit()
            assert joining.result() == ("NOT_FOUND" if creation else "DELETED")
        assert not client.projects.ListUserProjects(pb.ListUserProjectsRequest(user_id=gone)).project_members

    def test_of_two_owners_who_are_deleted_at_once_neither_waits_for_the_other_in_a_circle(
        self, client: Client, database: str, sql: psycopg.Connection[Any]
    ) -> None:
        """The first deletion makes the second owner the owner, while the second one has locked that user."""
        one, other = user(client), user(client)
        project = owned(client, one, other)
        with psycopg.connect(database) as conn, ThreadPoolExecutor() as pool:
            conn.execute("UPDATE projects SET name = name WHERE id = %s", [project])
            deletions = [pool.submit(refusal, partial(delete, client, one))]
            until(lambda: waiting(sql) == 1)
            deletions.append(pool.submit(refusal, partial(delete, client, other)))
            until(lambda: waiting(sql) == 2)
            conn.commit()
            assert [deletion.result() for deletion in deletions] == ["", "LAST_OWNER"]
        assert deadlocks(sql) == 0
        assert get(client, project).owner_id == other


def test_events_outlive_the_purge_of_their_project(client: Client, sql: psycopg.Connection[Any]) -> None:
    project = client.create_project()
    client.projects.DeleteProject(pb.DeleteProjectRequest(id=project))
    sql.execute("UPDATE projects SET purge_time = now() WHERE id = %s", [project])
    assert client.purge()["project"] == 1
    kept = [event["type"] for event in events_of(sql, project)]
    assert kept == ["project.created", "project.deleted", "project.purged"]


def test_members_go_with_their_project(client: Client, users: list[str], sql: psycopg.Connection[Any]) -> None:
    project = owned(client, *users)
    answer = client.projects.DeleteProject(pb.DeleteProjectRequest(id=project, purge=True))
    assert {one.entity_kind: one.count for one in answer.counts} == {"project_member": 3}
