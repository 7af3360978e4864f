"""Workspaces: sessions that are begun and run there, and whole workspaces, by how many sessions they have."""

from collections.abc import Iterator
from functools import partial

import grpc
import psycopg
from statehouse.v1 import workspace_pb2 as pb
from statehouse.v1 import workspace_pb2_grpc

from benchmarks import servers
from benchmarks.scenarios.bench import Bench, Figure, channel, growth, medians_ms
from benchmarks.servers import Target

SEED = """
INSERT INTO sessions (project_id, id, create_time, update_time, version, hidden, name, status, workspace_id)
SELECT 'local', gen_random_uuid()::text, now() - make_interval(secs => number), now(), 1, FALSE, 'n', 'IDLE',
    %(workspace)s
FROM generate_series(1, %(count)s) AS number
"""


def run(bench: Bench) -> Iterator[Figure]:
    with servers.statehouse(bench.url) as target:
        yield from sessions(bench, target)
        yield from reads(bench, target)
        yield from deletions(bench, target)


def sessions(bench: Bench, target: Target) -> Iterator[Figure]:
    """Sessions one by one, against tasks."""
    yield from bench.compared(target, {"session": "CreateSession in a workspace"}, baseline="create", name="CreateTask")
    yield from bench.compared(
        target, {"session_status": "UpdateSessionStatus"}, baseline="status", name="UpdateTaskStatus"
    )


def reads(bench: Bench, target: Target) -> Iterator[Figure]:
    """A workspace with its newest sessions, by how many there are."""
    few, many = 100, 10_000
    with channel(target) as opened:
        workspaces = workspace_pb2_grpc.WorkspaceServiceStub(opened)
        requests = {
            str(count): pb.GetWorkspaceRequest(id=id_, include_sessions=True)
            for count, id_ in _seeded(bench, opened, few, many).items()
        }
        times = medians_ms({count: partial(workspaces.GetWorkspace, request) for count, request in requests.items()})
    title = f"GetWorkspace with the newest 100 of {many:,} sessions"
    yield Figure(title, "ms", times[str(many)], times[str(few)], f"of {few:,}", "<= 1.3")


def deletions(bench: Bench, target: Target) -> Iterator[Figure]:
    """A workspace that is deleted and undeleted with its sessions, by how many there are."""
    deleted, undeleted = dict[int, float](), dict[int, float]()
    with channel(target) as opened:
        workspaces = workspace_pb2_grpc.WorkspaceServiceStub(opened)
        for count, id_ in _seeded(bench, opened, 1_000, 10_000).items():
            delete, undelete = pb.DeleteWorkspaceRequest(id=id_), pb.UndeleteWorkspaceRequest(id=id_)
            calls = {
                "delete": partial(workspaces.DeleteWorkspace, delete),
                "undelete": partial(workspaces.UndeleteWorkspace, undelete),
            }
            times = medians_ms(calls, bench.rounds)
            deleted[count], undeleted[count] = times["delete"], times["undelete"]
    yield growth("DeleteWorkspace", "session", deleted, "<= 1.3")
    yield growth("UndeleteWorkspace", "session", undeleted, "<= 1.3")


def _seeded(bench: Bench, opened: grpc.Channel, *counts: int) -> dict[int, str]:
    """The ids of new workspaces, by how many sessions they have."""
    workspaces = workspace_pb2_grpc.WorkspaceServiceStub(opened)
    found: dict[int, str] = {}
    with psycopg.connect(bench.url, autocommit=True) as conn:
        for count in counts:
            made = workspaces.CreateWorkspace(pb.CreateWorkspaceRequest(workspace={"name": f"of {count}"})).workspace
            conn.execute(SEED, {"workspace": made.id, "count": count})
            found[count] = made.id
        conn.execute("VACUUM ANALYZE workspaces, sessions")
    return found
