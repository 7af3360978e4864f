"""Sessions: their statuses, and what they refer to."""

from typing import Any

import pytest
from statehouse.v1 import project_pb2
from statehouse.v1 import session_pb2 as pb

from statehouse_server.resource.transitions import SESSION
from tests.support.client import Client, fails


def set_status(client: Client, session: pb.Session, label: str, **fields: Any) -> pb.Session:
    key = {"project_id": session.project_id, "id": session.id}
    status = pb.SessionStatus.Value(f"SESSION_STATUS_{label}")
    return client.sessions.UpdateSessionStatus(pb.UpdateSessionStatusRequest(**key, status=status, **fields)).session


class TestStatus:
    @pytest.mark.parametrize("label", SESSION.table)
    def test_any_status_may_be_the_first(self, client: Client, project: str, label: str) -> None:
        status = pb.SessionStatus.Value(f"SESSION_STATUS_{label}")
        assert client.create_session(project_id=project, status=status).status == status

    def test_a_session_is_idle_unless_it_says_otherwise(self, client: Client, project: str) -> None:
        assert client.create_session(project_id=project).status == pb.SESSION_STATUS_IDLE

    @pytest.mark.parametrize(
        "steps",
        [
            ("INITIALIZING", "CLONING", "PULLING_IMAGE", "CREATING_SANDBOX", "IDLE", "RUNNING", "IDLE", "REMOVING"),
            ("IDLE", "STOPPED", "REINITIALIZING", "PULLING_IMAGE", "CREATING_SANDBOX", "IDLE"),
            ("INITIALIZING", "FAILED", "REINITIALIZING", "FAILED", "REMOVING", "FAILED", "REMOVING", "CLOSED"),
            ("IDLE", "RUNNING", "WAITING", "RUNNING", "COMPLETED", "RUNNING", "FAILED", "IDLE", "CLOSED", "IDLE"),
        ],
        ids=lambda steps: steps[-1],
    )
    def test_the_ways_of_a_session_are_legal(self, client: Client, project: str, steps: tuple[str, ...]) -> None:
        first, *rest = steps
        session = client.create_session(project_id=project, status=f"SESSION_STATUS_{first}")
        for label in rest:
            session = set_status(client, session, label)
        assert session.version == len(steps)

    def test_what_is_being_removed_is_not_used_again_but_in_an_open_project(self, client: Client) -> None:
        session = client.create_session(project_id=client.create_project(), status="SESSION_STATUS_REMOVING")
        with fails("FAILED_PRECONDITION", "INVALID_TRANSITION") as failure:
            set_status(client, session, "RUNNING")
        assert failure.metadata == {"from": "REMOVING", "to": "RUNNING"}
        assert set_status(client, session, "RUNNING", any_transition=True).status == pb.SESSION_STATUS_RUNNING
        set_status(client, session, "REMOVING")
        opened = project_pb2.Project(id=session.project_id, transitions=project_pb2.TRANSITION_POLICY_OPEN)
        client.projects.UpdateProject(project_pb2.UpdateProjectRequest(project=opened))
        assert set_status(client, session, "RUNNING").status == pb.SESSION_STATUS_RUNNING

    def test_an_error_message_goes_with_the_status_that_it_came_with(self, client: Client, project: str) -> None:
        session = client.create_session(project_id=project)
        assert set_status(client, session, "FAILED", error_message="no image").error_message == "no image"
        assert set_status(client, session, "REINITIALIZING").error_message == ""

    def test_a_large_error_message_is_refused_as_a_field(self, client: Client, project: str) -> None:
        session = client.create_session(project_id=project)
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="error_message"):
            set_status(client, session, "FAILED", error_message="x" * 65_537)
        assert set_status(client, session, "FAILED", error_message="x" * 65_536).version == 2


class TestReferences:
    def test_a_session_stays_in_its_workspace(self, client: Client, project: str) -> None:
        first, second = (client.create_workspace(project_id=project) for _ in range(2))
        session = client.create_session(project_id=project, workspace_id=first.id)
        moved = pb.Session(project_id=project, id=session.id, workspace_id=second.id)
        with fails("INVALID_ARGUMENT", "INVALID_FIELD"):
            client.sessions.UpdateSession(
                pb.UpdateSessionRequest(session=moved, update_mask={"paths": ["workspace_id"]})
            )

    def test_a_session_can_change_all_else_that_it_refers_to(self, client: Client, project: str) -> None:
        session = client.create_session(project_id=project)
        refers = {
            "agent_id": client.create_agent(project_id=project).id,
            "board_id": client.create_board(project_id=project).id,
            "repo_id": client.create_repo(project_id=project).id,
        }
        changed = pb.Session(project_id=project, id=session.id, **refers)
        updated = client.sessions.UpdateSession(pb.UpdateSessionRequest(session=changed)).session
        assert {name: getattr(updated, name) for name in refers} == refers
        for name, id_ in refers.items():
            request = pb.ListSessionsRequest(project_id=project, filters=[{f"{name}s": {"ids": [id_]}}])
            assert [one.id for one in client.sessions.ListSessions(request).sessions] == [session.id]

    @pytest.mark.parametrize("name", ["workspace_id", "agent_id", "board_id", "repo_id"])
    def test_a_session_of_what_is_not_there_is_not_created(self, client: Client, project: str, name: str) -> None:
        with fails("NOT_FOUND", "NOT_FOUND") as failure:
            client.create_session(project_id=project, **{name: "nothing"})
        assert (failure.metadata["field"], failure.metadata["value"]) == (name, "nothing")
