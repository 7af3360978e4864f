"""What holds an entity, what a cascade cuts loose, and what a purge passes over."""

import re
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psycopg
import pytest
from statehouse.v1 import (
    agent_pb2,
    board_pb2,
    entity_pb2,
    options_pb2,
    repo_pb2,
    session_pb2,
    system_pb2,
    task_pb2,
    team_pb2,
    workflow_pb2,
    workspace_pb2,
)

from statehouse_server.postgres.types import adapters
from statehouse_server.resource.expiry import MAX_HELD, Expiry
from statehouse_server.resource.references import SHOWN_IDS, Hold, Holds, Reference, references, referring_first
from statehouse_server.services.agent import AGENT
from statehouse_server.services.registry import ENTITIES
from statehouse_server.services.session.service import SESSION
from statehouse_server.services.workspace import WORKSPACE
from tests.support.client import Client, fails
from tests.support.transactions import Transaction

SESSIONS = (
    "INSERT INTO sessions (project_id, id, create_time, update_time, version, name, status, hidden, agent_id)"
    " SELECT %s, 's' || n, now(), now(), 1, 'n', 'IDLE', FALSE, %s FROM generate_series(1, %s) AS n"
)


def counts(response: Any) -> dict[str, int]:
    return {one.entity_kind: one.count for one in response.counts}


def session(client: Client, project: str, id_: str, **fields: Any) -> session_pb2.Session:
    return client.create_session(project_id=project, id=id_, **fields)


def stored(client: Client, project: str) -> dict[str, session_pb2.Session]:
    request = session_pb2.ListSessionsRequest(project_id=project, show_deleted=True)
    return {one.id: one for one in client.sessions.ListSessions(request).sessions}


def delete_session(client: Client, project: str, id_: str, **options: bool) -> Any:
    return client.sessions.DeleteSession(session_pb2.DeleteSessionRequest(project_id=project, id=id_, **options))


def delete_agent(client: Client, agent: agent_pb2.Agent, **options: bool) -> Any:
    return client.agents.DeleteAgent(agent_pb2.DeleteAgentRequest(project_id=agent.project_id, id=agent.id, **options))


def expire(sql: psycopg.Connection[Any], project: str) -> None:
    """Let the retention of all that is deleted in the project end."""
    for entity in ENTITIES:
        if entity.soft_deleted and "project_id" in entity.key:
            query = f"UPDATE {entity.table} SET purge_time = now() WHERE project_id = %s AND delete_time IS NOT NULL"
            sql.execute(query, [project])  # type: ignore[call-overload]


def dry_run(client: Client, project: str) -> dict[str, dict[str, list[str]]]:
    """What a purge would pass over in a project, by id, and what holds it."""
    response = client.system.PurgeExpired(system_pb2.PurgeExpiredRequest())
    return holders([one for one in response.held if one.project_id == project])


def holders(held: Any) -> dict[str, dict[str, list[str]]]:
    return {one.entity_id: {by.field: list(by.ids) for by in one.holders} for one in held}


class TestCuttingLoose:
    @pytest.mark.parametrize("kind", ["agent", "board", "repo"])
    def test_a_session_stays_without_what_is_removed(self, client: Client, project: str, kind: str) -> None:
        target = getattr(client, f"create_{kind}")(project_id=project)
        before = session(client, project, "s", **{f"{kind}_id": target.id})
        other = session(client, project, "other")
        remove: Callable[..., Any] = {
            "agent": lambda **options: delete_agent(client, target, purge=True, **options),
            "board": lambda **options: client.boards.DeleteBoard(
                board_pb2.DeleteBoardRequest(project_id=project, id=target.id, **options)
            ),
            "repo": lambda **options: client.repos.DeleteRepo(
                repo_pb2.DeleteRepoRequest(project_id=project, id=target.id, **options)
            ),
        }[kind]
        with fails("FAILED_PRECONDITION", "STILL_REFERENCED") as failure:
            remove()
        named = {"entity_kind": kind, "entity_id": target.id, "field": f"session.{kind}_id"}
        assert failure.metadata == named
        assert stored(client, project)["s"] == before
        assert counts(remove(cascade=True)) == {"session": 1}
        after = stored(client, project)
        assert getattr(after["s"], f"{kind}_id") == ""
        assert after["s"].version == 2
        assert after["s"].update_time.ToNanoseconds() > before.update_time.ToNanoseconds()
        assert after["other"] == other

    def test_a_team_leaves_its_tasks_and_messages(self, client: Client, project: str) -> None:
        team = client.create_team(project_id=project)
        task = client.create_task(project_id=project, team_id=team.id)
        request = team_pb2.DeleteTeamRequest(project_id=project, id=team.id, cascade=True)
        assert counts(client.teams.DeleteTeam(request)) == {"task": 1}
        left = client.tasks.GetTask(task_pb2.GetTaskRequest(project_id=project, id=task.id)).task
        assert (left.team_id, left.version) == ("", 2)

    def test_a_wrong_version_cuts_nothing_loose(self, client: Client, project: str) -> None:
        board = client.create_board(project_id=project)
        before = session(client, project, "s", board_id=board.id)
        request = board_pb2.DeleteBoardRequest(project_id=project, id=board.id, version=7, cascade=True)
        with fails("ABORTED", "VERSION_MISMATCH"):
            client.boards.DeleteBoard(request)
        assert stored(client, project)["s"] == before

    def test_a_deleted_session_is_cut_loose_too(self, client: Client, project: str) -> None:
        board = client.create_board(project_id=project)
        session(client, project, "s", board_id=board.id)
        delete_session(client, project, "s")
        request = board_pb2.DeleteBoardRequest(project_id=project, id=board.id)
        with fails("FAILED_PRECONDITION", "STILL_REFERENCED"):
            client.boards.DeleteBoard(request)
        request.cascade = True
        assert counts(client.boards.DeleteBoard(request)) == {"session": 1}


class TestSessions:
    @pytest.fixture(autouse=True)
    def family(self, client: Client, project: str) -> None:
        """A session with two children, a grandchild, and forks of the session and of the grandchild."""
        session(client, project, "top")
        for child in ("one", "two"):
            session(client, project, child, parent_session_id="top")
        session(client, project, "grandchild", parent_session_id="one")
        session(client, project, "fork", fork_of_session_id="top")
        session(client, project, "fork-below", fork_of_session_id="grandchild")
        session(client, project, "both", parent_session_id="one", fork_of_session_id="two")

    def test_what_it_has_spawned_holds_a_session(self, client: Client, project: str) -> None:
        assert delete_session(client, project, "top").session.HasField("delete_time")
        with fails("FAILED_PRECONDITION", "STILL_REFERENCED") as failure:
            delete_session(client, project, "top", purge=True)
        assert failure.metadata["field"] in ("session.parent_session_id", "session.fork_of_session_id")
        assert len(stored(client, project)) == 7

    def test_a_cascade_removes_all_below_and_leaves_the_forks(self, client: Client, project: str) -> None:
        removed = delete_session(client, project, "top", purge=True, cascade=True)
        assert counts(removed) == {"session": 4 + 2}
        left = stored(client, project)
        assert left.keys() == {"fork", "fork-below"}
        assert all((one.fork_of_session_id, one.version) == ("", 2) for one in left.values())

    def test_a_purge_begins_at_the_leaves(self, client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
        for id_ in stored(client, project):
            delete_session(client, project, id_)
        expire(sql, project)
        held = dry_run(client, project)
        assert held.keys() == {"top", "one", "two", "grandchild"}
        assert held["top"] == {"session.parent_session_id": ["one", "two"], "session.fork_of_session_id": ["fork"]}
        assert client.purge()["session"] == 7
        assert not stored(client, project)

    def test_a_purge_leaves_all_above_one_that_stays(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        for id_ in stored(client, project).keys() - {"fork-below"}:
            delete_session(client, project, id_)
        expire(sql, project)
        client.purge()
        assert stored(client, project).keys() == {"fork-below", "grandchild", "one", "top"}

    def test_a_purge_by_filter_says_what_it_passes_over(self, client: Client, project: str) -> None:
        for id_ in ("top", "grandchild", "both"):
            delete_session(client, project, id_)
        request = session_pb2.PurgeSessionsRequest(project_id=project, all=True)
        response = client.sessions.PurgeSessions(request)
        assert (response.count, response.skipped, response.more) == (1, 2, False)
        assert [one.entity_id for one in response.held] == ["grandchild", "top"]
        assert {(one.project_id, one.entity_kind) for one in response.held} == {(project, "session")}
        assert holders(response.held)["grandchild"] == {"session.fork_of_session_id": ["fork-below"]}
        request.force = True
        response = client.sessions.PurgeSessions(request)
        assert (response.count, response.skipped, len(response.held)) == (1, 2, 0)


class TestWorkspaces:
    def test_a_purge_takes_its_sessions_unless_others_hold_these(self, client: Client, project: str) -> None:
        mine, other = (client.create_workspace(project_id=project).id for _ in range(2))
        session(client, project, "s", workspace_id=mine)
        session(client, project, "inside", workspace_id=mine, parent_session_id="s", fork_of_session_id="s")
        request = workspace_pb2.DeleteWorkspaceRequest(project_id=project, id=mine, purge=True)
        session(client, project, "outside", workspace_id=other, parent_session_id="inside")
        with fails("FAILED_PRECONDITION", "STILL_REFERENCED") as failure:
            client.workspaces.DeleteWorkspace(request)
        named = {"entity_kind": "workspace", "entity_id": mine, "field": "session.parent_session_id"}
        assert failure.metadata == named
        session(client, project, "copy", workspace_id=other, fork_of_session_id="outside")
        request.cascade = True
        assert counts(client.workspaces.DeleteWorkspace(request)) == {"session": 4}
        assert {id_: one.fork_of_session_id for id_, one in stored(client, project).items()} == {"copy": ""}

    def test_a_purge_passes_over_those_whose_sessions_are_held(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        mine, other = (client.create_workspace(project_id=project).id for _ in range(2))
        session(client, project, "s", workspace_id=mine)
        session(client, project, "inside", workspace_id=mine, parent_session_id="s")
        session(client, project, "outside", workspace_id=other, fork_of_session_id="inside")
        client.workspaces.DeleteWorkspace(workspace_pb2.DeleteWorkspaceRequest(project_id=project, id=mine))
        expire(sql, project)
        assert dry_run(client, project) == {mine: {"session.fork_of_session_id": ["outside"]}}
        assert "workspace" not in client.purge()
        assert stored(client, project).keys() == {"s", "inside", "outside"}, "as an undeletion would restore them"
        delete_session(client, project, "outside", purge=True)
        assert client.purge()["workspace"] == 1
        assert not stored(client, project)

    def test_a_purge_begins_with_those_that_nothing_holds(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        for number in range(5):
            workspace = client.create_workspace(project_id=project, id=f"w{number}")
            above = f"s{number - 1}" if number else ""
            session(client, project, f"s{number}", workspace_id=workspace.id, fork_of_session_id=above)
        client.workspaces.DeleteWorkspaces(
            workspace_pb2.DeleteWorkspacesRequest(project_id=project, all=True, force=True)
        )
        expire(sql, project)
        assert client.purge()["workspace"] == 5
        assert not stored(client, project)


class TestAgents:
    def test_a_held_agent_keeps_its_row_until_nothing_holds_it(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        agent, free = client.create_agent(project_id=project), client.create_agent(project_id=project)
        tasks = [client.create_task(project_id=project, agent_id=agent.id).id for _ in range(SHOWN_IDS + 2)]
        session(client, project, "s", agent_id=agent.id)
        delete_agent(client, agent)
        delete_agent(client, free)
        held = {agent.id: {"task.agent_id": tasks[:SHOWN_IDS], "session.agent_id": ["s"]}}
        request = agent_pb2.PurgeAgentsRequest(project_id=project, all=True)
        response = client.agents.PurgeAgents(request)
        assert (response.count, response.skipped, holders(response.held)) == (1, 1, held)
        assert dry_run(client, project) == {}, "its retention has not ended"
        expire(sql, project)
        assert dry_run(client, project) == held
        assert client.system.PurgeExpired(system_pb2.PurgeExpiredRequest()).held_count >= 1
        assert client.purge()["agent"] == 1
        assert client.agents.GetAgent(agent_pb2.GetAgentRequest(project_id=project, id=agent.id)).agent
        delete_session(client, project, "s", purge=True)
        client.tasks.DeleteTasks(task_pb2.DeleteTasksRequest(project_id=project, all=True, force=True))
        assert client.purge()["agent"] == 1

    def test_what_expires_with_it_does_not_hold_it(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        agent = client.create_agent(project_id=project)
        session(client, project, "s", agent_id=agent.id)
        delete_agent(client, agent)
        delete_session(client, project, "s")
        expire(sql, project)
        assert client.purge() == {"agent": 1, "session": 1}

    def test_nothing_new_refers_to_it(self, client: Client, project: str) -> None:
        agent = client.create_agent(project_id=project)
        delete_agent(client, agent)
        with fails("NOT_FOUND", "NOT_FOUND") as failure:
            session(client, project, "s", agent_id=agent.id)
        assert failure.metadata == {"field": "agent_id", "value": agent.id}
        server = {"agent_id": agent.id, "name": "m", "transport": agent_pb2.MCP_TRANSPORT_STDIO}
        with fails("FAILED_PRECONDITION", "DELETED"):
            client.agents.CreateMcpServer(agent_pb2.CreateMcpServerRequest(project_id=project, mcp_server=server))

    def test_a_workflow_says_which_task_holds_it(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        flow, another = (client.create_workflow(project_id=project).id for _ in range(2))
        above = client.create_task(project_id=project, workflow_id=flow).id
        below = client.create_task(project_id=project, workflow_id=another, parent_id=above).id
        client.workflows.DeleteWorkflow(workflow_pb2.DeleteWorkflowRequest(project_id=project, id=flow))
        expire(sql, project)
        assert dry_run(client, project) == {flow: {"task.parent_id": [below]}}


class TestRaces:
    def test_a_purge_of_all_passes_over_what_is_referred_to_meanwhile(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        """A session that was not committed when the purge began refers to what it removes."""
        session(client, project, "parent")
        with Transaction(client, project_id=project) as transaction:
            child = {"id": "child", "name": "n", "parent_session_id": "parent"}
            transaction.call(session_pb2.CreateSessionRequest(session=child))
            sql.execute("UPDATE sessions SET delete_time = now(), purge_time = now() WHERE id = 'parent'")
            purging = client.system.PurgeExpired.future(system_pb2.PurgeExpiredRequest(force=True))
            by_filter = client.sessions.PurgeSessions.future(
                session_pb2.PurgeSessionsRequest(project_id=project, all=True, force=True)
            )
            threading.Event().wait(0.3)
            transaction.commit()
        assert "session" not in counts(purging.result(timeout=10))
        response = by_filter.result(timeout=10)
        assert (response.count, response.skipped) == (0, 1)
        assert stored(client, project).keys() == {"parent", "child"}

    def test_a_cascade_takes_along_what_comes_below_meanwhile(self, client: Client, project: str) -> None:
        session(client, project, "parent")
        session(client, project, "child", parent_session_id="parent")
        with Transaction(client, project_id=project) as transaction:
            late = {"id": "late", "name": "n", "parent_session_id": "child"}
            transaction.call(session_pb2.CreateSessionRequest(session=late))
            request = session_pb2.DeleteSessionRequest(project_id=project, id="parent", purge=True, cascade=True)
            removing = client.sessions.DeleteSession.future(request)
            threading.Event().wait(0.3)
            transaction.commit()
        assert counts(removing.result(timeout=10)) == {"session": 2}
        assert not stored(client, project)


class TestSizes:
    def test_very_many_sessions_are_cut_loose(self, client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
        agent = client.create_agent(project_id=project)
        sql.execute(SESSIONS, [project, agent.id, 20_000])
        assert counts(delete_agent(client, agent, purge=True, cascade=True)) == {"session": 20_000}

    def test_a_dry_run_names_only_some_of_very_many(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        before = client.system.PurgeExpired(system_pb2.PurgeExpiredRequest()).held_count
        sql.execute(
            "INSERT INTO agents (project_id, id, create_time, update_time, version, name, is_default, capabilities,"
            " status, delete_time, purge_time) SELECT %s, 'a' || n, now(), now(), 1, 'a' || n, FALSE, '{}', 'IDLE',"
            " now(), now() FROM generate_series(1, 10000) AS n",
            [project],
        )
        sql.execute(SESSIONS.replace("FALSE, %s", "FALSE, 'a' || n"), [project, 10_000])
        sql.execute("ANALYZE agents, sessions")
        response = client.system.PurgeExpired(system_pb2.PurgeExpiredRequest())
        assert (len(response.held), response.held_count) == (MAX_HELD, before + 10_000)
        assert all(one.holders for one in response.held)

    def test_a_long_line_of_sessions_is_purged_in_seconds(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        sql.execute(SESSIONS.replace("FALSE, %s", "FALSE, nullif(%s, '')"), [project, "", 10_000])
        sql.execute(
            "UPDATE sessions SET delete_time = now(), purge_time = now(),"
            " parent_session_id = 's' || nullif(substr(id, 2)::integer - 1, 0) WHERE project_id = %s",
            [project],
        )
        begun = time.monotonic()
        assert client.purge()["session"] == 10_000
        assert time.monotonic() - begun < 10

    def test_what_holds_is_found_by_indexes(self, database: str) -> None:
        with psycopg.connect(database, context=adapters()) as conn:
            conn.execute(
                "INSERT INTO agents (project_id, id, create_time, update_time, version, name, is_default,"
                " capabilities, status, delete_time, purge_time) SELECT 'local', 'a' || n, now(), now(), 1, 'a' || n,"
                " FALSE, '{}', 'IDLE', now(), CASE WHEN n <= 20 THEN now() ELSE now() + interval '1 d' END"
                " FROM generate_series(1, 2000) AS n"
            )
            conn.execute(SESSIONS.replace("FALSE, %s", "FALSE, 'a' || n %% 2000 + 1"), ["local", 50_000])
            conn.execute("ANALYZE agents, sessions")
            given = {"project_id": "local", "held_limit": MAX_HELD}
            for expiry in (Expiry(AGENT, ENTITIES), Expiry(SESSION, ENTITIES), Expiry(WORKSPACE, ENTITIES)):
                for statement in (expiry.counting, expiry.removing):
                    plan = "\n".join(row[0] for row in conn.execute(f"EXPLAIN {statement.query}".encode(), given))
                    assert "Seq Scan on sessions" not in plan
                    assert "_create_time_idx" not in plan
            conn.rollback()


class TestDescriptors:
    def test_each_reference_says_what_becomes_of_the_entity(self) -> None:
        found = [one for entity in ENTITIES for target in ENTITIES for one in references(entity, target)]
        assert found
        assert all(one.on_removal for one in found)

    def test_the_record_of_the_decision_lists_all_references(self) -> None:
        text = (Path(__file__).parents[2] / "docs/decisions/0024-references.md").read_text(encoding="utf-8")
        listed = re.findall(r"^\| `(\w+\.\w+)` \| (\w+) \| (\w+) \|$", text, re.MULTILINE)
        said = {
            (str(one), one.target.name, options_pb2.OnRemoval.Name(one.on_removal).removeprefix("ON_REMOVAL_"))  # type: ignore[arg-type]
            for entity in ENTITIES
            for target in ENTITIES
            for one in references(entity, target)
            if one.field != "project_id"
        }
        assert len(listed) == len(said)
        assert set(listed) == said

    def test_what_refers_comes_first(self) -> None:
        order = [one.name for one in referring_first(ENTITIES)]
        assert sorted(order) == sorted(one.name for one in ENTITIES)
        for entity in ENTITIES:
            for target in ENTITIES:
                if entity is not target and any(references(entity, target)):
                    assert order.index(entity.name) < order.index(target.name)

    @pytest.mark.parametrize("entity", ENTITIES, ids=lambda one: one.name)
    def test_the_answer_of_a_purge_has_what_is_held_where_something_can_hold_it(self, entity: Any) -> None:
        pool: Any = entity_pb2.DESCRIPTOR.pool
        name = "".join(word.title() for word in entity.table.split("_"))
        try:
            response = pool.FindMessageTypeByName(f"statehouse.v1.Purge{name}Response")
        except KeyError:
            return
        assert ("held" in response.fields_by_name) == bool(Holds(entity, ENTITIES).all)

    def test_a_hold_is_named_as_in_errors(self) -> None:
        by_agent = [str(hold.reference) for hold in Holds(AGENT, ENTITIES).all]
        assert {"task.agent_id", "tool_execution.agent_id", "session.agent_id"} <= set(by_agent)
        assert isinstance(Holds(AGENT, ENTITIES).all[0], Hold)
        assert isinstance(Holds(AGENT, ENTITIES).all[0].reference, Reference)
