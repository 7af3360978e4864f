"""What the servers of coding agents ask of a store, each in one call: workspaces and sessions."""

import json
from typing import Any

import pytest
from google.protobuf.message import Message
from statehouse.v1 import session_pb2 as pb
from statehouse.v1 import workspace_pb2 as workspaces

from tests.support.client import Client, fails
from tests.support.switching import Store, ago, document, ids_of, unless_gone

DAY = 86_400
DOCUMENTS = {"git_state": "git_state_json", "data": "metadata_json"}
"""Objects of a session, and the fields that have them."""


def status(name: str) -> str:
    return f"SESSION_STATUS_{name}"


class WorkspaceStore(Store):
    """With the sessions of a workspace in the same answer, the newest first."""

    def create_workspace(self, **fields: Any) -> workspaces.Workspace:
        return self._ask(workspaces.CreateWorkspaceRequest, workspace={"name": "a workspace"} | fields).workspace

    def get_workspace_by_id(self, id_: str) -> tuple[str, list[str]]:
        response = self._ask(workspaces.GetWorkspaceRequest, id=id_, include_sessions=True)
        return response.workspace.name, ids_of(response.sessions)

    def list_workspaces_by_project(self) -> dict[str, list[str]]:
        page = self._ask(workspaces.ListWorkspacesRequest, include_sessions=True)
        return {id_: [one.id for one in page.sessions if one.workspace_id == id_] for id_ in ids_of(page.workspaces)}

    def list_workspaces_by_provider(self, provider: str) -> list[str]:
        return ids_of(self._ask(workspaces.ListWorkspacesRequest, filters=[{"providers": [provider]}]).workspaces)

    def update_workspace(self, id_: str, **fields: Any) -> workspaces.Workspace:
        request = {"workspace": {"id": id_} | fields, "update_mask": {"paths": list(fields)}}
        return self._ask(workspaces.UpdateWorkspaceRequest, **request).workspace

    def update_workspace_status(self, id_: str, name: str, error: str = "") -> workspaces.Workspace:
        request = {"status": f"WORKSPACE_STATUS_{name}", "error_message": error, "allow_same_status": True}
        return self._ask(workspaces.UpdateWorkspaceStatusRequest, id=id_, **request).workspace

    def delete_workspace(self, id_: str) -> None:
        with unless_gone():
            self._ask(workspaces.DeleteWorkspaceRequest, id=id_)


class SessionStore(Store):
    """Of a server whose sessions are in workspaces, and begin as INITIALIZING."""

    def create_session(self, **fields: Any) -> pb.Session:
        session = {"name": "a session", "status": pb.SESSION_STATUS_INITIALIZING} | fields
        return self._ask(pb.CreateSessionRequest, session=session).session

    def get_session_by_id(self, id_: str) -> pb.Session | None:
        """Not one that is deleted."""
        found = self._ask(pb.ListSessionsRequest, filters=[{"ids": {"ids": [id_]}}]).sessions
        return found[0] if found else None

    def get_session_by_id_including_deleted(self, id_: str) -> pb.Session:
        return self._ask(pb.GetSessionRequest, id=id_).session

    def list_sessions_by_project(self) -> list[str]:
        return self._listed()

    def list_sessions_by_workspace(self, workspace: str, *, deleted: bool = False) -> list[str]:
        return self._listed({"workspace_ids": {"ids": [workspace]}}, show_deleted=deleted)

    def list_sessions_by_status(self, name: str) -> list[str]:
        return self._listed({"statuses": [status(name)]})

    def list_sessions_by_statuses(self, *names: str) -> list[str]:
        return self._listed({"statuses": [status(name) for name in names]})

    def list_sessions_by_commit_statuses(self, *names: str) -> list[str]:
        return self._listed(*({"metadata_contains_json": document(commit={"status": name})} for name in names))

    def _listed(self, *filters: dict[str, Any], **fields: Any) -> list[str]:
        return ids_of(self._ask(pb.ListSessionsRequest, filters=filters, **fields).sessions)

    def update_session(self, id_: str, **fields: Any) -> pb.Session:
        request = {"session": {"id": id_} | fields, "update_mask": {"paths": list(fields)}}
        return self._ask(pb.UpdateSessionRequest, **request).session

    def update_session_status(self, id_: str, name: str, error: str = "") -> pb.Session:
        """Without an error, the one until now is cleared."""
        request = {"status": status(name), "error_message": error, "allow_same_status": True}
        return self._ask(pb.UpdateSessionStatusRequest, id=id_, **request).session

    def update_session_workspace(self, id_: str, path: str, commit: str) -> pb.Session:
        session = {"id": id_, "workspace_path": path, "base_commit": commit}
        return self._ask(pb.UpdateSessionRequest, session=session).session

    def update_commit_status(self, id_: str, **commit: Any) -> dict[str, Any]:
        return self._patch(id_, commit=commit)["commit"]

    def assign_credential(self, id_: str, credential: str, *, visible: bool | None) -> dict[str, bool]:
        """Whether the agent sees a credential in this session; None: as everywhere."""
        return self._patch(id_, credentials={credential: visible})["credentials"]

    def _patch(self, id_: str, **changed: Any) -> Any:
        mask = {"paths": ["metadata_json"]}
        session = {"id": id_, "metadata_json": document(**changed)}
        request = {"session": session, "update_mask": mask, "merge_patch_mask": mask}
        return json.loads(self._ask(pb.UpdateSessionRequest, **request).session.metadata_json)

    def delete_session(self, id_: str) -> None:
        with unless_gone():
            self._ask(pb.DeleteSessionRequest, id=id_)


class SessionRepository(Store):
    """Of a server whose sessions spawn others and are forked, and are found by short ids."""

    def create(self, **fields: Any) -> pb.Session:
        session = {"name": "a session", "metadata_json": document(archived=False)} | fields
        return self._ask(pb.CreateSessionRequest, session=session).session

    def find_by_id(self, id_: str) -> str | None:
        """By the id or the beginning of one; None if it is deleted."""
        found = self._ask(pb.GetSessionRequest, id=id_).session
        return None if found.HasField("delete_time") else found.id

    def find_all(self, *, archived: bool = False) -> list[str]:
        return self._found(metadata_contains_json=document(archived=archived))

    def find_by_status(self, name: str) -> list[str]:
        return self._found(statuses=[status(name)])

    def find_running(self) -> list[str]:
        return self._found(statuses=[status("RUNNING"), status("WAITING")])

    def find_by_board(self, board: str) -> list[str]:
        return self._found(board_ids={"ids": [board]})

    def find_by_repo(self, repo: str) -> list[str]:
        return self._found(repo_ids={"ids": [repo]})

    def find_by_creator(self, user: str) -> list[str]:
        return self._found(metadata_contains_json=document(created_by=user))

    def _found(self, **filter_: Any) -> list[str]:
        return ids_of(self._ask(pb.ListSessionsRequest, filters=[filter_]).sessions)

    def find_children(self, id_: str) -> list[str]:
        """Those that it has spawned, and its forks."""
        request = {"session_id": id_, "order_by": pb.SESSION_ORDER_CREATE_TIME_ASC}
        return [one.session.id for one in self._ask(pb.ListChildSessionsRequest, **request).children]

    def find_ancestors(self, id_: str) -> list[str]:
        """The nearest first: the parent, or else what it is a fork of."""
        return ids_of(self._ask(pb.ListSessionAncestorsRequest, id=id_).sessions)

    def count(self) -> int:
        return self._ask(pb.CountSessionsRequest).total

    def update(self, id_: str, **updates: Any) -> pb.Session:
        """A deep merge, also of a change with a new status."""
        new_status = updates.pop("status", None)
        requests = [self._merge(id_, updates)] if updates else []
        if new_status:
            request = {"id": id_, "status": status(new_status), "allow_same_status": True}
            requests.append(self._request(pb.UpdateSessionStatusRequest, **request))
        return self._batch(*requests)[-1].session

    def _merge(self, id_: str, updates: dict[str, Any]) -> Message:
        documents = {DOCUMENTS[name]: json.dumps(updates.pop(name)) for name in DOCUMENTS if name in updates}
        changed = updates | documents
        masks = {"update_mask": {"paths": list(changed)}, "merge_patch_mask": {"paths": list(documents)}}
        return self._request(pb.UpdateSessionRequest, session={"id": id_} | changed, **masks)

    def archive(self, id_: str) -> None:
        mask = {"paths": ["metadata_json"]}
        session = {"id": id_, "metadata_json": document(archived=True, archived_reason="manual")}
        self._ask(pb.UpdateSessionRequest, session=session, update_mask=mask, merge_patch_mask=mask)

    def delete(self, id_: str) -> None:
        """Its children stay, and so does their line of ancestors."""
        self._ask(pb.DeleteSessionRequest, id=id_)


class TestWorkspaces:
    @pytest.fixture
    def store(self, client: Client, project: str) -> WorkspaceStore:
        return WorkspaceStore(client, project)

    def test_sessions_come_along_newest_first(self, store: WorkspaceStore, client: Client, project: str) -> None:
        for id_, provider in (("first", "docker"), ("second", "local")):
            store.create_workspace(id=id_, name=id_, path=f"/{id_}", provider=provider, source_type="git")
        for id_, workspace in (("a", "first"), ("b", "second"), ("c", "first")):
            client.create_session(project_id=project, id=id_, workspace_id=workspace)
        assert store.get_workspace_by_id("first") == ("first", ["c", "a"])
        assert list(store.list_workspaces_by_project().items()) == [("second", ["b"]), ("first", ["c", "a"])]
        assert store.list_workspaces_by_provider("docker") == ["first"]
        with fails("NOT_FOUND"):
            store.get_workspace_by_id("third")

    def test_an_update_is_a_map_of_columns(self, store: WorkspaceStore) -> None:
        store.create_workspace(id="w", path="/old", git_repo="https://example.org/a.git")
        changed = store.update_workspace("w", path="/new", git_repo="")
        assert (changed.path, changed.git_repo, changed.name) == ("/new", "", "a workspace")

    def test_a_status_comes_with_its_error(self, store: WorkspaceStore) -> None:
        assert store.create_workspace(id="w").status == workspaces.WORKSPACE_STATUS_INITIALIZING
        assert store.update_workspace_status("w", "ERROR", "no disk").error_message == "no disk"
        assert store.update_workspace_status("w", "ERROR", "no memory").error_message == "no memory"
        assert not store.update_workspace_status("w", "READY").error_message

    def test_a_deletion_takes_the_sessions_along(self, store: WorkspaceStore, client: Client, project: str) -> None:
        store.create_workspace(id="w")
        client.create_session(project_id=project, id="s", workspace_id="w")
        for id_ in ("w", "w", "absent"):
            store.delete_workspace(id_)
        assert store.list_workspaces_by_project() == {}
        assert SessionStore(client, project).get_session_by_id("s") is None


class TestSessions:
    @pytest.fixture
    def store(self, client: Client, project: str) -> SessionStore:
        for id_ in ("w", "v"):
            client.create_workspace(project_id=project, id=id_)
        return SessionStore(client, project)

    def test_lists_have_the_newest_first(self, store: SessionStore) -> None:
        own = "0123456789-abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJKLMNOPQRSTUVWXYZ-"
        assert len(store.create_session(id=own, workspace_id="w").id) == 65
        for id_, workspace, name in (("a", "w", "IDLE"), ("b", "v", "RUNNING"), ("c", "w", "FAILED")):
            store.create_session(id=id_, workspace_id=workspace, status=status(name))
        assert store.list_sessions_by_project() == ["c", "b", "a", own]
        assert store.list_sessions_by_workspace("w") == ["c", "a", own]
        assert store.list_sessions_by_status("INITIALIZING") == [own]
        assert store.list_sessions_by_statuses("IDLE", "RUNNING") == ["b", "a"]
        assert store.list_sessions_by_statuses("CLONING") == []

    def test_what_is_deleted_is_not_found_unless_asked_for(self, store: SessionStore) -> None:
        store.create_session(id="s", workspace_id="w")
        for id_ in ("s", "s", "absent"):
            store.delete_session(id_)
        assert store.get_session_by_id("s") is None
        assert store.list_sessions_by_workspace("w") == []
        assert store.list_sessions_by_workspace("w", deleted=True) == ["s"]
        assert store.get_session_by_id_including_deleted("s").HasField("delete_time")

    def test_a_status_comes_with_its_error(self, store: SessionStore) -> None:
        store.create_session(id="s")
        for name in ("CLONING", "PULLING_IMAGE", "CREATING_SANDBOX", "IDLE", "RUNNING", "STOPPED", "REINITIALIZING"):
            store.update_session_status("s", name)
        assert store.update_session_status("s", "FAILED", "no image").error_message == "no image"
        assert store.update_session_status("s", "FAILED", "no disk").error_message == "no disk"
        assert not store.update_session_status("s", "IDLE").error_message
        with fails("NOT_FOUND"):
            store.update_session_status("absent", "IDLE")

    def test_an_update_is_a_map_of_columns(self, store: SessionStore) -> None:
        store.create_session(id="s", display_name="old", container_id="c")
        changed = store.update_session("s", display_name="new", description="long", container_id="")
        assert (changed.display_name, changed.description, changed.container_id) == ("new", "long", "")
        moved = store.update_session_workspace("s", "/srv/s", "a1b2c3")
        assert (moved.workspace_path, moved.base_commit, moved.display_name) == ("/srv/s", "a1b2c3", "new")

    def test_the_status_of_a_commit_is_found(self, store: SessionStore) -> None:
        for id_ in ("a", "b", "c"):
            store.create_session(id=id_)
        store.update_commit_status("a", status="pending", operation="rebase")
        store.update_commit_status("b", status="committing")
        store.update_commit_status("b", status="failed", error="conflict")
        assert store.update_commit_status("a", status="completed") == {"status": "completed", "operation": "rebase"}
        assert store.list_sessions_by_commit_statuses("completed", "failed") == ["b", "a"]
        assert store.list_sessions_by_commit_statuses("pending") == []

    def test_a_credential_is_shown_or_hidden_in_a_session(self, store: SessionStore) -> None:
        store.create_session(id="s")
        store.assign_credential("s", "github", visible=True)
        assert store.assign_credential("s", "npm", visible=False) == {"github": True, "npm": False}
        assert store.assign_credential("s", "github", visible=None) == {"npm": False}


class TestGenealogy:
    @pytest.fixture
    def store(self, client: Client, project: str) -> SessionRepository:
        return SessionRepository(client, project)

    def test_children_are_spawned_or_forked_and_ancestors_the_nearest_first(self, store: SessionRepository) -> None:
        store.create(id="root")
        store.create(id="child", parent_session_id="root")
        store.create(id="fork", fork_of_session_id="root")
        store.create(id="grandchild", parent_session_id="child", fork_of_session_id="fork")
        assert store.find_children("root") == ["child", "fork"]
        assert store.find_children("fork") == ["grandchild"]
        assert store.find_ancestors("grandchild") == ["child", "root"], "the parent comes before the fork"
        assert store.find_ancestors("root") == []
        with fails("INVALID_ARGUMENT", "CYCLE"):
            store.update("root", fork_of_session_id="grandchild")

    def test_a_short_id_is_enough_unless_it_is_of_several(self, store: SessionRepository) -> None:
        made = [store.create(id=f"0193f2a1-7bcd-7e0{n}-9abc-0123456789ab").id for n in (1, 2)]
        for short in ("0193f2a1-7bcd-7e01", "0193F2A17BCD7E01", made[0]):
            assert store.find_by_id(short) == made[0]
        with fails("FAILED_PRECONDITION", "AMBIGUOUS_ID") as failure:
            store.find_by_id("0193f2a1")
        assert all(id_ in failure.metadata["candidates"] for id_ in made)
        with fails("NOT_FOUND"):
            store.find_by_id("0193f2a2")

    def test_times_of_an_import_are_kept(self, store: SessionRepository) -> None:
        then = ago(30 * DAY)
        made = store.create(id="s", create_time=then)
        assert made.create_time.ToMicroseconds() == then.ToMicroseconds()
        assert made.status == pb.SESSION_STATUS_IDLE
        store.create(id="t")
        assert store.find_all() == ["t", "s"]

    def test_an_update_is_a_deep_merge(self, store: SessionRepository) -> None:
        git = {"ref": "main", "base_sha": "a", "current_sha": "a"}
        store.create(id="s", git_state_json=json.dumps(git), metadata_json=document(model={"name": "m", "mode": "x"}))
        merged = store.update(
            "s", git_state={"current_sha": "b"}, data={"model": {"mode": None}, "files": ["a"]}, status="RUNNING"
        )
        assert json.loads(merged.git_state_json) == git | {"current_sha": "b"}
        assert json.loads(merged.metadata_json) == {"model": {"name": "m"}, "files": ["a"]}
        assert merged.status == pb.SESSION_STATUS_RUNNING
        assert store.update("s", description="text").description == "text"
        with fails("NOT_FOUND"):
            store.update("absent", description="text", status="IDLE")

    def test_sessions_are_found_by_what_they_have(self, store: SessionRepository, client: Client, project: str) -> None:
        board, repo = client.create_board(project_id=project).id, client.create_repo(project_id=project).id
        store.create(id="a", board_id=board, status=status("RUNNING"), agent_kind="claude-code")
        store.create(id="b", repo_id=repo, status=status("WAITING"), metadata_json=document(created_by="ann"))
        store.create(id="c", board_id=board)
        assert store.find_by_board(board) == ["c", "a"]
        assert store.find_by_repo(repo) == ["b"]
        assert store.find_by_creator("ann") == ["b"]
        assert store.find_by_status("IDLE") == ["c"]
        assert store.find_running() == ["b", "a"]
        assert store.count() == 3

    def test_an_archived_session_is_kept_apart(self, store: SessionRepository) -> None:
        for id_ in ("a", "b"):
            store.create(id=id_)
        store.archive("a")
        assert (store.find_all(), store.find_all(archived=True)) == (["b"], ["a"])
        assert store.count() == 2

    def test_a_deleted_session_leaves_its_children(self, store: SessionRepository) -> None:
        store.create(id="root")
        store.create(id="child", parent_session_id="root")
        store.delete("root")
        assert store.find_by_id("root") is None
        assert store.find_all() == ["child"]
        assert store.find_ancestors("child") == ["root"]
        with fails("NOT_FOUND"):
            store.delete("absent")
