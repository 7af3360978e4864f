"""Workspaces: their statuses, and their sessions, which are read, hidden and removed with them."""

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import grpc
import psycopg
import pytest
from statehouse.v1 import session_pb2, transaction_pb2
from statehouse.v1 import workspace_pb2 as pb

from statehouse_server.resource.reading import Reader
from statehouse_server.services.session.service import SESSION
from tests.support.client import Client, fails, pack_any
from tests.support.statements import numbered
from tests.support.transactions import Transaction
from tests.support.waiting import until


def get(client: Client, workspace: pb.Workspace, **fields: Any) -> pb.GetWorkspaceResponse:
    request = pb.GetWorkspaceRequest(project_id=workspace.project_id, id=workspace.id, **fields)
    return client.workspaces.GetWorkspace(request)


def delete(client: Client, workspace: pb.Workspace, **fields: Any) -> pb.DeleteWorkspaceResponse:
    request = pb.DeleteWorkspaceRequest(project_id=workspace.project_id, id=workspace.id, **fields)
    return client.workspaces.DeleteWorkspace(request)


def delete_by_filter(client: Client, workspace: pb.Workspace) -> None:
    filters: list[Any] = [{"ids": {"ids": [workspace.id]}}]
    request = pb.DeleteWorkspacesRequest(project_id=workspace.project_id, filters=filters, force=True)
    assert client.workspaces.DeleteWorkspaces(request).count == 1


def undelete(client: Client, workspace: pb.Workspace, **fields: Any) -> pb.Workspace:
    request = pb.UndeleteWorkspaceRequest(project_id=workspace.project_id, id=workspace.id, **fields)
    return client.workspaces.UndeleteWorkspace(request).workspace


def get_session(client: Client, session: session_pb2.Session) -> session_pb2.Session:
    request = session_pb2.GetSessionRequest(project_id=session.project_id, id=session.id)
    return client.sessions.GetSession(request).session


def delete_session(client: Client, session: session_pb2.Session, **fields: Any) -> session_pb2.Session:
    request = session_pb2.DeleteSessionRequest(project_id=session.project_id, id=session.id, **fields)
    return client.sessions.DeleteSession(request).session


def undelete_session(client: Client, session: session_pb2.Session) -> session_pb2.Session:
    request = session_pb2.UndeleteSessionRequest(project_id=session.project_id, id=session.id)
    return client.sessions.UndeleteSession(request).session


def visible(client: Client, project: str) -> set[str]:
    listed = client.sessions.ListSessions(session_pb2.ListSessionsRequest(project_id=project, page_size=1000))
    return {one.id for one in listed.sessions}


class TestStatus:
    def set(self, client: Client, workspace: pb.Workspace, status: Any, **fields: Any) -> pb.Workspace:
        key = {"project_id": workspace.project_id, "id": workspace.id}
        request = pb.UpdateWorkspaceStatusRequest(**key, status=status, **fields)
        return client.workspaces.UpdateWorkspaceStatus(request).workspace

    def test_an_error_message_goes_with_the_status_that_it_came_with(self, client: Client, project: str) -> None:
        workspace = client.create_workspace(project_id=project)
        assert workspace.status == pb.WORKSPACE_STATUS_INITIALIZING
        failed = self.set(client, workspace, pb.WORKSPACE_STATUS_ERROR, error_message="no such repository")
        assert (failed.status, failed.error_message) == (pb.WORKSPACE_STATUS_ERROR, "no such repository")
        again = {"allow_same_status": True, "error_message": "still none"}
        assert self.set(client, workspace, pb.WORKSPACE_STATUS_ERROR, **again).error_message == "still none"
        with fails("FAILED_PRECONDITION", "INVALID_TRANSITION"):
            self.set(client, workspace, pb.WORKSPACE_STATUS_ERROR, error_message="lost")
        assert get(client, workspace).workspace.error_message == "still none"
        assert self.set(client, workspace, pb.WORKSPACE_STATUS_CLONING).error_message == ""

    def test_one_error_message_is_set_for_many(self, client: Client, project: str) -> None:
        made = [client.create_workspace(project_id=project, error_message="old") for _ in range(2)]
        request = pb.UpdateWorkspaceStatusesRequest(
            project_id=project, all=True, status=pb.WORKSPACE_STATUS_ERROR, error_message="the disk is full"
        )
        assert client.workspaces.UpdateWorkspaceStatuses(request).count == 2
        assert [get(client, one).workspace.error_message for one in made] == ["the disk is full"] * 2
        request.status, request.error_message = pb.WORKSPACE_STATUS_READY, ""
        assert client.workspaces.UpdateWorkspaceStatuses(request).count == 2
        assert [get(client, one).workspace.error_message for one in made] == [""] * 2
        request.error_message = "x" * 4097
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="error_message"):
            client.workspaces.UpdateWorkspaceStatuses(request)


class TestInclude:
    def test_each_workspace_has_its_newest_sessions(self, client: Client, project: str) -> None:
        made = [client.create_workspace(project_id=project, name=name) for name in ("many", "none", "few")]
        old = [client.create_session(project_id=project, workspace_id=made[0].id).id for _ in range(101)]
        few = [client.create_session(project_id=project, workspace_id=made[2].id).id for _ in range(3)]
        delete_session(client, session_pb2.Session(project_id=project, id=few.pop()))
        client.create_session(project_id=project)
        listing = pb.ListWorkspacesRequest(project_id=project)
        assert not client.workspaces.ListWorkspaces(listing).sessions
        listing.include_sessions = True
        page = client.workspaces.ListWorkspaces(listing)
        assert [one.name for one in page.workspaces] == ["few", "none", "many"]
        assert [one.id for one in page.sessions] == [*few[::-1], *old[:0:-1]], "newest first, without the oldest one"
        assert page.truncated_workspace_ids == [made[0].id]
        one = get(client, made[0], include_sessions=True)
        assert [session.id for session in one.sessions] == old[:0:-1]
        assert one.truncated_workspace_ids == [made[0].id]
        delete_session(client, session_pb2.Session(project_id=project, id=old[0]))
        assert not get(client, made[0], include_sessions=True).truncated_workspace_ids
        assert not get(client, made[0]).sessions

    def test_a_mask_leaves_out_what_it_does_not_name(self, client: Client, project: str) -> None:
        workspace = client.create_workspace(project_id=project, path="/w")
        session = client.create_session(project_id=project, workspace_id=workspace.id, description="long")
        answer = get(client, workspace, include_sessions=True, read_mask={"paths": ["sessions.name"]})
        assert answer.workspace == workspace
        (only,) = answer.sessions
        assert (only.name, only.workspace_id, only.description) == (session.name, workspace.id, "")

    def test_sessions_that_do_not_fit_are_refused_and_their_method_is_named(self, client: Client, project: str) -> None:
        workspace = client.create_workspace(project_id=project)
        large = '"' + "x" * 3_000_000 + '"'
        for _ in range(2):
            client.create_session(project_id=project, workspace_id=workspace.id, metadata_json=large)
        with fails("FAILED_PRECONDITION", "RESULT_TOO_LARGE") as failure:
            get(client, workspace, include_sessions=True)
        assert "ListSessions" in failure.message
        assert len(get(client, workspace, include_sessions=True, read_mask={"paths": ["sessions.id"]}).sessions) == 2


class TestDeletion:
    @pytest.mark.parametrize("how", [delete, delete_by_filter])
    def test_sessions_go_and_come_back_with_their_workspace(
        self, client: Client, project: str, how: Callable[[Client, pb.Workspace], Any]
    ) -> None:
        workspace, other = (client.create_workspace(project_id=project) for _ in range(2))
        mine, gone = (client.create_session(project_id=project, workspace_id=workspace.id) for _ in range(2))
        others = client.create_session(project_id=project, workspace_id=other.id)
        free = client.create_session(project_id=project)
        gone = delete_session(client, gone)
        how(client, workspace)
        assert visible(client, project) == {others.id, free.id}
        hidden, deleted = get_session(client, mine), get(client, workspace, include_sessions=True)
        assert hidden.delete_time == deleted.workspace.delete_time
        assert hidden.purge_time == deleted.workspace.purge_time
        assert hidden.version == 2
        assert not deleted.sessions
        assert get_session(client, gone) == gone
        undelete(client, workspace)
        assert visible(client, project) == {mine.id, others.id, free.id}
        back = get_session(client, mine)
        assert (back.version, back.HasField("delete_time"), back.HasField("purge_time")) == (3, False, False)
        assert get_session(client, gone) == gone, "what was deleted before stays deleted"
        assert get_session(client, others) == others
        assert undelete_session(client, gone).version == 3

    def test_what_is_hidden_again_comes_back_again(self, client: Client, project: str) -> None:
        workspace = client.create_workspace(project_id=project)
        session = client.create_session(project_id=project, workspace_id=workspace.id)
        for _ in range(2):
            delete(client, workspace)
            undelete(client, workspace)
            assert visible(client, project) == {session.id}
        delete_session(client, session)
        delete(client, workspace)
        undelete(client, workspace)
        assert visible(client, project) == set()

    def test_a_refused_deletion_hides_nothing(self, client: Client, project: str) -> None:
        workspace = client.create_workspace(project_id=project)
        session = client.create_session(project_id=project, workspace_id=workspace.id)
        with fails("ABORTED", "VERSION_MISMATCH"):
            delete(client, workspace, version=7)
        assert get_session(client, session) == session
        delete(client, workspace)
        with fails("FAILED_PRECONDITION", "DELETED"):
            delete(client, workspace)
        with fails("ABORTED", "VERSION_MISMATCH"):
            undelete(client, workspace, version=7)
        assert visible(client, project) == set()

    def test_counting_what_a_filter_would_delete_hides_nothing(self, client: Client, project: str) -> None:
        workspace = client.create_workspace(project_id=project)
        session = client.create_session(project_id=project, workspace_id=workspace.id)
        answer = client.workspaces.DeleteWorkspaces(pb.DeleteWorkspacesRequest(project_id=project, all=True))
        assert answer.count == 1
        assert get_session(client, session) == session

    def test_a_limit_hides_the_sessions_of_what_it_deletes_alone(self, client: Client, project: str) -> None:
        for number in range(3):
            workspace = client.create_workspace(project_id=project, id=f"{project}-{number}")
            client.create_session(project_id=project, id=f"of-{number}", workspace_id=workspace.id)
        request = pb.DeleteWorkspacesRequest(project_id=project, all=True, force=True, limit=2)
        assert client.workspaces.DeleteWorkspaces(request).more
        left = client.workspaces.ListWorkspaces(pb.ListWorkspacesRequest(project_id=project)).workspaces
        assert visible(client, project) == {f"of-{one.id[-1]}" for one in left}
        assert len(left) == 1

    def test_another_project_is_left_alone(self, client: Client, project: str) -> None:
        elsewhere = client.create_project()
        for one in (project, elsewhere):
            client.create_workspace(project_id=one, id="same")
            client.create_session(project_id=one, id="same", workspace_id="same")
        delete(client, pb.Workspace(project_id=project, id="same"))
        assert visible(client, elsewhere) == {"same"}
        delete(client, pb.Workspace(project_id=elsewhere, id="same"))
        undelete(client, pb.Workspace(project_id=project, id="same"))
        assert visible(client, elsewhere) == set()

    def test_a_transaction_that_is_rolled_back_hides_nothing(self, client: Client, project: str) -> None:
        workspace = client.create_workspace(project_id=project)
        session = client.create_session(project_id=project, workspace_id=workspace.id)
        with Transaction(client, project_id=project) as transaction:
            transaction.call(pb.DeleteWorkspaceRequest(id=workspace.id))
            transaction.rollback()
        assert get_session(client, session) == session
        calls = [pack_any(pb.DeleteWorkspaceRequest(id=workspace.id)), pack_any(pb.DeleteWorkspaceRequest(id="none"))]
        with fails("NOT_FOUND"):
            client.transactions.ExecuteBatch(transaction_pb2.ExecuteBatchRequest(project_id=project, calls=calls))
        assert get_session(client, session) == session

    @pytest.mark.parametrize("isolation", ["REPEATABLE_READ", "SERIALIZABLE"])
    def test_a_transaction_that_does_not_see_all_sessions_hides_none(
        self, client: Client, project: str, isolation: str
    ) -> None:
        workspace = client.create_workspace(project_id=project)
        key = {"project_id": project, "id": workspace.id}
        level = transaction_pb2.IsolationLevel.Value(f"ISOLATION_LEVEL_{isolation}")
        with Transaction(client, project_id=project, isolation=level) as transaction:
            transaction.call(pb.GetWorkspaceRequest(**key))
            client.create_session(project_id=project, workspace_id=workspace.id)
            filters: list[Any] = [{"ids": {"ids": [workspace.id]}}]
            for request in (
                pb.DeleteWorkspaceRequest(**key),
                pb.DeleteWorkspacesRequest(project_id=project, filters=filters, force=True),
            ):
                failure = transaction.failure(request)
                assert (failure.code, failure.reason) == (grpc.StatusCode.FAILED_PRECONDITION, "FAILED_PRECONDITION")
                assert failure.message == "A workspace can be deleted only in a transaction that is READ_COMMITTED."
            transaction.commit()
        assert not get(client, workspace).workspace.HasField("delete_time")


class TestHiddenSessions:
    def test_nothing_of_a_deleted_workspace_can_be_changed(self, client: Client, project: str) -> None:
        workspace = client.create_workspace(project_id=project)
        hidden, gone = (client.create_session(project_id=project, workspace_id=workspace.id) for _ in range(2))
        delete_session(client, gone)
        delete(client, workspace)
        before = [get_session(client, one) for one in (hidden, gone)]
        key = {"project_id": project, "id": hidden.id}
        renamed = session_pb2.UpdateSessionRequest(session=session_pb2.Session(**key, name="other"))
        running = session_pb2.UpdateSessionStatusRequest(**key, status=session_pb2.SESSION_STATUS_RUNNING)
        changes: list[Callable[[], Any]] = [
            lambda: client.create_session(project_id=project, workspace_id=workspace.id),
            lambda: client.sessions.UpdateSession(renamed),
            lambda: client.sessions.UpdateSessionStatus(running),
            lambda: delete_session(client, hidden),
            lambda: delete_session(client, hidden, purge=True),
            lambda: undelete_session(client, hidden),
            lambda: undelete_session(client, gone),
        ]
        for change in changes:
            with fails("FAILED_PRECONDITION", "DELETED"):
                change()
        with fails("FAILED_PRECONDITION", "DELETED") as failure:
            undelete_session(client, hidden)
        assert failure.metadata == {"entity_kind": "workspace", "entity_id": workspace.id}
        purge = session_pb2.PurgeSessionsRequest(project_id=project, all=True, force=True)
        answer = client.sessions.PurgeSessions(purge)
        assert (answer.count, answer.skipped) == (0, 2)
        assert [get_session(client, one) for one in (hidden, gone)] == before

    def test_they_are_removed_with_their_workspace(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        def stored() -> int:
            row = sql.execute("SELECT count(*) FROM sessions WHERE project_id = %s", [project]).fetchone()
            assert row
            return int(row[0])

        def used() -> pb.Workspace:
            workspace = client.create_workspace(project_id=project)
            for _ in range(2):
                client.create_session(project_id=project, workspace_id=workspace.id)
            return workspace

        at_once = delete(client, used(), purge=True)
        assert [(one.entity_kind, one.count) for one in at_once.counts] == [("session", 2)]
        assert stored() == 0
        delete(client, used())
        early = pb.PurgeWorkspacesRequest(project_id=project, all=True, force=True)
        assert client.workspaces.PurgeWorkspaces(early).count == 1
        assert stored() == 0
        expired = used()
        delete(client, expired)
        assert stored() == 2
        sql.execute("UPDATE workspaces SET purge_time = now() WHERE project_id = %s", [project])
        sql.execute("UPDATE sessions SET purge_time = now() WHERE project_id = %s", [project])
        assert client.purge()["workspace"] == 1
        assert stored() == 0
        with fails("NOT_FOUND"):
            undelete(client, expired)


@pytest.mark.parametrize("verb", ["hide", "unhide"])
def test_what_is_hidden_is_found_by_its_workspace(verb: str, database: str) -> None:
    query = numbered(Reader(SESSION).statement(verb).query)
    with psycopg.connect(database) as conn:
        common = "project_id, id, create_time, update_time, version, name, status"
        row = "'local', 'x-' || n, now(), now(), 1, 'n'"
        conn.execute(
            f"INSERT INTO workspaces ({common}) SELECT {row}, 'READY' FROM generate_series(0, 499) AS n;"
            f"INSERT INTO sessions ({common}, workspace_id, hidden)"
            f" SELECT {row}, 'IDLE', 'x-' || n % 500, FALSE FROM generate_series(1, 10000) AS n;"
            "ANALYZE workspaces, sessions; SET LOCAL plan_cache_mode = force_generic_plan"
        )
        conn.execute(f"PREPARE asked AS {query}".encode())
        plan = "\n".join(row[0] for row in conn.execute("EXPLAIN EXECUTE asked('local', '{w}')"))
        conn.rollback()
    assert re.search(r"Index Cond: .*workspace_id = ANY", plan), plan


class TestConcurrency:
    """A live session in a deleted workspace could be seen and not be changed, and would be lost with it."""

    def test_a_deletion_waits_for_a_session_that_is_being_created_and_hides_it(
        self, client: Client, project: str
    ) -> None:
        for how in (delete, delete_by_filter):
            workspace = client.create_workspace(project_id=project)
            with ThreadPoolExecutor() as pool, Transaction(client, project_id=project) as transaction:
                new = session_pb2.Session(name="new", workspace_id=workspace.id)
                session = transaction.call(session_pb2.CreateSessionRequest(session=new)).session
                deletion = pool.submit(how, client, workspace)
                with pytest.raises(TimeoutError):
                    deletion.result(0.3)
                transaction.commit()
                deletion.result(10)
            assert get_session(client, session).HasField("delete_time")
            undelete(client, workspace)
            assert not get_session(client, session).HasField("delete_time")

    def test_what_waits_for_a_deletion_is_refused(self, client: Client, project: str) -> None:
        for delete_request in (pb.DeleteWorkspaceRequest(), pb.DeleteWorkspacesRequest(force=True)):
            workspace = client.create_workspace(project_id=project)
            gone = client.create_session(project_id=project, workspace_id=workspace.id)
            delete_session(client, gone)
            if isinstance(delete_request, pb.DeleteWorkspaceRequest):
                delete_request.id = workspace.id
            else:
                delete_request.filters.add(ids={"ids": [workspace.id]})  # type: ignore[arg-type]
            create = session_pb2.CreateSessionRequest(
                project_id=project, session=session_pb2.Session(name="late", workspace_id=workspace.id)
            )
            restore = session_pb2.UndeleteSessionRequest(project_id=project, id=gone.id)
            with Transaction(client, project_id=project) as transaction:
                transaction.call(delete_request)
                waiting = [
                    client.sessions.CreateSession.future(create),
                    client.sessions.UndeleteSession.future(restore),
                ]
                with pytest.raises(grpc.FutureTimeoutError):
                    waiting[0].result(timeout=0.3)
                assert not waiting[1].done()
                transaction.commit()
                for one in waiting:
                    with fails("FAILED_PRECONDITION", "DELETED"):
                        one.result(timeout=10)
            assert visible(client, project) == set()

    def test_what_waits_for_a_deletion_that_is_undone_goes(self, client: Client, project: str) -> None:
        workspace = client.create_workspace(project_id=project)
        new = session_pb2.Session(name="late", workspace_id=workspace.id)
        with Transaction(client, project_id=project) as transaction:
            transaction.call(pb.DeleteWorkspaceRequest(id=workspace.id))
            waiting = client.sessions.CreateSession.future(
                session_pb2.CreateSessionRequest(project_id=project, session=new)
            )
            transaction.rollback()
        created = waiting.result(timeout=10).session
        assert visible(client, project) == {created.id}

    def test_of_many_at_once_no_session_is_left_in_a_deleted_workspace(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        workspace = client.create_workspace(project_id=project)
        new = session_pb2.Session(name="s", workspace_id=workspace.id)
        create = session_pb2.CreateSessionRequest(project_id=project, session=new)
        for round_ in range(10):
            creations = [client.sessions.CreateSession.future(create) for _ in range(8)]
            if round_ % 2:
                delete(client, workspace)
            else:
                delete_by_filter(client, workspace)
            until(lambda made=creations: all(one.done() for one in made))
            assert {one.code().name for one in creations} <= {"OK", "FAILED_PRECONDITION"}
            live = "SELECT count(*) FROM sessions WHERE project_id = %s AND delete_time IS NULL"
            assert sql.execute(live, [project]).fetchone() == (0,)
            undelete(client, workspace)
        stored = sql.execute("SELECT count(*) FROM sessions WHERE project_id = %s", [project]).fetchone()
        assert stored == (len(visible(client, project)),)
