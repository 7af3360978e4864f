"""Moving a task, with everything below it, to another parent."""

import random
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import grpc
import psycopg
import pytest
from statehouse.v1 import task_pb2 as pb
from statehouse.v1 import workflow_pb2
from statehouse.v1.transaction_pb2 import ISOLATION_LEVEL_REPEATABLE_READ, ISOLATION_LEVEL_SERIALIZABLE

from statehouse_server.postgres.statements import Statement
from statehouse_server.services.task import moving
from statehouse_server.services.task.service import SQL
from tests.support.client import Client, Failure, fails
from tests.support.statements import plan_of
from tests.support.transactions import Transaction


def chain(client: Client, project: str, name: str, length: int) -> list[pb.Task]:
    """Tasks named a1, a2, … each the parent of the next."""
    tasks: list[pb.Task] = []
    for number in range(1, length + 1):
        above = tasks[-1].id if tasks else ""
        tasks.append(client.create_task(project_id=project, name=f"{name}{number}", parent_id=above))
    return tasks


def move(client: Client, task: pb.Task, parent: pb.Task | None) -> pb.MoveTaskResponse:
    request = pb.MoveTaskRequest(project_id=task.project_id, id=task.id, new_parent_id=parent.id if parent else "")
    return client.tasks.MoveTask(request)


def names(client: Client, top: pb.Task) -> list[str]:
    tree = client.tasks.GetTaskTree(pb.GetTaskTreeRequest(project_id=top.project_id, id=top.id))
    return [f"{'.' * node.task.depth}{node.task.name}" for node in tree.nodes]


def broken_paths(sql: psycopg.Connection[Any], project: str) -> list[Any]:
    """Tasks whose path or depth does not follow from that of their parent."""
    return sql.execute(
        "SELECT child.name FROM tasks AS child"
        " LEFT JOIN tasks AS parent ON parent.project_id = child.project_id AND parent.id = child.parent_id"
        " WHERE child.project_id = %s"
        " AND (substr(child.path, 1, length(child.path) - 16) <> COALESCE(parent.path, '')"
        " OR child.depth <> COALESCE(parent.depth + 1, 0) OR length(child.path) <> 16 * (child.depth + 1))",
        [project],
    ).fetchall()


def test_a_tree_moves_to_the_end_of_the_children_of_its_new_parent(client: Client, project: str) -> None:
    a, b = chain(client, project, "a", 3), chain(client, project, "b", 2)
    moved = move(client, a[1], b[0])
    assert moved.count == 2
    assert (moved.task.parent_id, moved.task.depth, moved.task.version) == (b[0].id, 1, 2)
    assert names(client, b[0]) == ["b1", ".b2", ".a2", "..a3"]
    assert names(client, a[0]) == ["a1"]
    later = client.create_task(project_id=project, name="later", parent_id=b[0].id)
    below = client.create_task(project_id=project, name="below", parent_id=a[2].id)
    assert (later.depth, below.depth) == (1, 3)
    assert names(client, b[0]) == ["b1", ".b2", ".a2", "..a3", "...below", ".later"]
    ancestors = client.tasks.ListTaskAncestors(pb.ListTaskAncestorsRequest(project_id=project, id=below.id)).tasks
    assert [task.name for task in ancestors] == ["b1", "a2", "a3"]


def test_a_tree_becomes_one_of_its_own_and_moves_within_its_tree(
    client: Client, project: str, sql: psycopg.Connection[Any]
) -> None:
    a = chain(client, project, "a", 4)
    assert move(client, a[3], a[0]).task.depth == 1
    assert names(client, a[0]) == ["a1", ".a2", "..a3", ".a4"]
    root = move(client, a[1], None).task
    assert (root.parent_id, root.depth) == ("", 0)
    assert names(client, a[0]) == ["a1", ".a4"]
    assert names(client, a[1]) == ["a2", ".a3"]
    assert move(client, a[0], a[2]).count == 2, "a root moves too"
    assert names(client, a[1]) == ["a2", ".a3", "..a1", "...a4"]
    assert not broken_paths(sql, project)


def test_a_task_that_is_there_already_is_not_changed(client: Client, project: str) -> None:
    a = chain(client, project, "a", 2)
    assert move(client, a[1], a[0]) == pb.MoveTaskResponse(task=a[1])
    assert move(client, a[0], None) == pb.MoveTaskResponse(task=a[0])


def test_a_moved_tree_keeps_its_workflow(client: Client, project: str) -> None:
    workflows = [client.create_workflow(project_id=project) for _ in range(2)]
    one, other = (client.create_task(project_id=project, workflow_id=workflow.id) for workflow in workflows)
    assert move(client, one, other).task.workflow_id == workflows[0].id
    client.workflows.DeleteWorkflow(workflow_pb2.DeleteWorkflowRequest(project_id=project, id=workflows[0].id))
    with fails("FAILED_PRECONDITION", "DELETED") as failure:
        move(client, one, None)
    assert failure.metadata == {"entity_kind": "workflow", "entity_id": workflows[0].id}


@pytest.mark.parametrize("below", [0, 1, 2])
def test_a_task_cannot_be_below_itself(client: Client, project: str, below: int) -> None:
    a = chain(client, project, "a", 3)
    with fails("INVALID_ARGUMENT", "CYCLE", field="new_parent_id") as failure:
        move(client, a[0], a[below])
    assert failure.metadata == {"field": "new_parent_id", "value": a[below].id}
    assert names(client, a[0]) == ["a1", ".a2", "..a3"]


def test_a_tree_cannot_become_too_deep(client: Client, project: str) -> None:
    deep = [pb.Task(id=f"{project}-{n}", name="n", parent_id=f"{project}-{n - 1}" if n else "") for n in range(128)]
    client.tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(project_id=project, tasks=deep))
    a = chain(client, project, "a", 2)
    bottom = pb.Task(project_id=project, id=f"{project}-127")
    with fails("FAILED_PRECONDITION", "DEPTH_EXCEEDED") as failure:
        move(client, a[0], bottom)
    assert failure.metadata == {"max_depth": "128"}
    assert move(client, a[1], bottom).task.depth == 128


def test_what_is_not_there_is_named(client: Client, project: str) -> None:
    task, foreign = client.create_task(project_id=project), client.create_task(project_id=client.create_project())
    with fails("NOT_FOUND", "NOT_FOUND") as failure:
        client.tasks.MoveTask(pb.MoveTaskRequest(project_id=project, id="nothing-there", new_parent_id=task.id))
    assert failure.metadata == {"entity_kind": "task", "entity_id": "nothing-there"}
    for absent in ("nothing-there", foreign.id):
        with fails("NOT_FOUND", "PARENT_NOT_FOUND") as failure:
            client.tasks.MoveTask(pb.MoveTaskRequest(project_id=project, id=task.id, new_parent_id=absent))
        assert failure.metadata == {"field": "new_parent_id", "value": absent}


def test_a_tree_of_too_many_tasks_stays(client: Client, project: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moving, "MAX_MOVED", 2)
    a, b = chain(client, project, "a", 3), chain(client, project, "b", 1)
    with fails("FAILED_PRECONDITION", "RESULT_TOO_LARGE") as failure:
        move(client, a[0], b[0])
    assert failure.metadata == {"limit": "2"}
    assert move(client, a[1], b[0]).count == 2


def test_a_move_in_a_transaction_is_undone_with_it(client: Client, project: str) -> None:
    a, b = chain(client, project, "a", 2), chain(client, project, "b", 1)
    with Transaction(client, project_id=project) as transaction:
        transaction.call(pb.MoveTaskRequest(id=a[1].id, new_parent_id=b[0].id))
        transaction.rollback()
    assert names(client, a[0]) == ["a1", ".a2"]


@pytest.mark.parametrize("isolation", [ISOLATION_LEVEL_REPEATABLE_READ, ISOLATION_LEVEL_SERIALIZABLE])
def test_a_snapshot_cannot_move_what_it_may_not_see(client: Client, project: str, isolation: int) -> None:
    a, b = chain(client, project, "a", 2), chain(client, project, "b", 1)
    with Transaction(client, project_id=project, isolation=isolation) as transaction:
        failure = transaction.failure(pb.MoveTaskRequest(id=a[1].id, new_parent_id=b[0].id))
    assert failure.reason == "FAILED_PRECONDITION"
    assert "READ_COMMITTED" in failure.message


def test_children_and_trees_go_on_where_they_were_after_a_move(client: Client, project: str) -> None:
    a, b = chain(client, project, "a", 3), chain(client, project, "b", 1)
    for number in range(4):
        client.create_task(project_id=project, parent_id=a[2].id, name=f"c{number}")
    children = pb.ListChildTasksRequest(project_id=project, parent_id=a[2].id, page_size=2)
    tree = pb.GetTaskTreeRequest(project_id=project, id=a[1].id, page_size=3)
    stream = pb.StreamTaskTreeRequest(project_id=project, id=a[1].id)
    children.page_token = client.tasks.ListChildTasks(children).next_page_token
    tree.resume_token = client.tasks.GetTaskTree(tree).resume_token
    stream.resume_token = next(client.tasks.StreamTaskTree(stream)).resume_token
    move(client, a[1], b[0])
    assert [task.name for task in client.tasks.ListChildTasks(children).tasks] == ["c2", "c3"]
    assert [node.task.name for node in client.tasks.GetTaskTree(tree).nodes] == ["c1", "c2", "c3"]
    assert not list(client.tasks.StreamTaskTree(stream)), "it had sent all"


def test_a_stream_is_sent_to_its_end_though_the_tree_moves(client: Client, project: str) -> None:
    a, b = chain(client, project, "a", 2), chain(client, project, "b", 3)
    tasks = [pb.Task(name=f"n{number}") for number in range(3_000)]
    client.tasks.BatchCreateTasks(pb.BatchCreateTasksRequest(project_id=project, parent_id=a[1].id, tasks=tasks))
    stream = client.tasks.StreamTaskTree(pb.StreamTaskTreeRequest(project_id=project, id=a[1].id))
    seen = [node.task.name for node in next(stream).nodes]
    assert move(client, a[1], b[2]).count == 3_001
    seen += [node.task.name for message in stream for node in message.nodes]
    assert seen == ["a2", *(f"n{number}" for number in range(3_000))]


@contextmanager
def tasks_locked(database: str, *ids: str) -> Iterator[psycopg.Connection[Any]]:
    """Rows of tasks locked by someone else."""
    with psycopg.connect(database) as other:
        other.execute("SELECT FROM tasks WHERE id = ANY(%s) FOR UPDATE", [list(ids)])
        yield other
        other.rollback()


def waiting_for_locks(sql: psycopg.Connection[Any]) -> int:
    query = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
    row = sql.execute(query).fetchone()
    assert row
    return int(row[0])


@contextmanager
def started(action: Callable[[], Any], sql: psycopg.Connection[Any], *, waiting: int) -> Iterator[list[Any]]:
    """An action in a thread of its own, once so many statements wait for a lock. Its result is there at the end."""
    results: list[Any] = []

    def run() -> None:
        try:
            results.append(action())
        except grpc.RpcError as error:
            failure = Failure()
            failure.read(error)
            results.append(failure)

    thread = threading.Thread(target=run)
    thread.start()
    while thread.is_alive() and waiting_for_locks(sql) < waiting:
        time.sleep(0.01)
    try:
        yield results
    finally:
        thread.join()


@pytest.mark.parametrize("batch", [False, True], ids=["one", "batch"])
def test_a_creation_below_a_tree_that_moves_waits_and_has_the_new_path(
    client: Client, project: str, sql: psycopg.Connection[Any], database: str, *, batch: bool
) -> None:
    """The creation has begun before the move has ended, so that its snapshot has the old path."""
    a, b = chain(client, project, "a", 3), chain(client, project, "b", 1)

    def create() -> pb.Task:
        below = {"name": "new", "parent_id": a[1].id}
        if not batch:
            return client.create_task(project_id=project, **below)
        request = pb.BatchCreateTasksRequest(project_id=project, tasks=[below, below])
        return client.tasks.BatchCreateTasks(request).tasks[0]

    with (
        tasks_locked(database, a[2].id) as other,
        started(lambda: move(client, a[0], b[0]), sql, waiting=1) as moved,
        started(create, sql, waiting=2) as created,
    ):
        assert not created
        other.rollback()
    assert moved[0].count == 3
    assert created[0].depth == 3
    assert not broken_paths(sql, project)


def test_a_change_of_a_tree_that_moves_finds_it_where_it_is(
    client: Client, project: str, sql: psycopg.Connection[Any], database: str
) -> None:
    a, b = chain(client, project, "a", 3), chain(client, project, "b", 1)
    cancel = pb.CancelTaskTreeRequest(project_id=project, id=a[1].id)
    with (
        tasks_locked(database, a[2].id) as other,
        started(lambda: move(client, a[0], b[0]), sql, waiting=1) as moved,
        started(lambda: client.tasks.CancelTaskTree(cancel), sql, waiting=2) as cancelled,
    ):
        assert not cancelled
        other.rollback()
    assert (moved[0].count, cancelled[0].count) == (3, 2)


def test_moves_into_each_other_make_no_cycle(client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    """Each pair of moves would make a cycle, if both succeeded."""
    for _ in range(15):
        a, b = chain(client, project, "a", 3), chain(client, project, "b", 3)
        with ThreadPoolExecutor(2) as threads:
            pairs = [(a[0], b[2]), (b[0], a[2])]
            results = [threads.submit(move, client, task, parent) for task, parent in pairs]
        errors = [error for result in results if (error := result.exception())]
        assert len(errors) == 1
        with fails("INVALID_ARGUMENT", "CYCLE"):
            raise errors[0]
    assert not broken_paths(sql, project)


def test_no_task_is_left_behind_whatever_is_created_moved_and_deleted_at_once(
    client: Client, project: str, sql: psycopg.Connection[Any]
) -> None:
    """Workers create chains below each other's tasks, replace, cancel, and delete trees, while others move them."""
    tops = [task.id for task in chain(client, project, "top", 4)]
    ids = list(tops)
    end = time.monotonic() + 6
    allowed = {
        "NOT_FOUND", "PARENT_NOT_FOUND", "CYCLE", "DEPTH_EXCEEDED", "STILL_REFERENCED", "SERIALIZATION_FAILURE",
        "LOCK_TIMEOUT", "INVALID_FIELD",
    }  # fmt: skip
    reasons: list[str] = []
    done = {"create": 0, "move": 0, "other": 0}

    def work(kind: str, seed: int) -> None:
        chance = random.Random(seed)
        while time.monotonic() < end:
            one, other = chance.choice(ids), chance.choice(ids)
            try:
                if kind == "create":
                    tasks = [pb.Task(name="n", parent_id=chance.choice((one, other))) for _ in range(3)]
                    if chance.random() < 0.5:
                        ids.append(client.create_task(project_id=project, name="n", parent_id=one).id)
                    else:
                        request = pb.BatchUpsertTasksRequest(project_id=project, tasks=tasks)
                        ids.extend(task.id for task in client.tasks.BatchUpsertTasks(request).tasks)
                elif one in tops:
                    continue  # They stay where they are: below a task that is deleted, they would all be gone.
                elif kind == "move":
                    parent = other if chance.random() < 0.9 else ""
                    client.tasks.MoveTask(pb.MoveTaskRequest(project_id=project, id=one, new_parent_id=parent))
                elif chance.random() < 0.5:
                    client.tasks.CancelTaskTree(pb.CancelTaskTreeRequest(project_id=project, id=one))
                else:
                    client.tasks.DeleteTaskTree(pb.DeleteTaskTreeRequest(project_id=project, id=one))
                done[kind] += 1
            except grpc.RpcError as error:
                failure = Failure()
                failure.read(error)
                reasons.append(failure.reason)

    kinds = ["create", "create", "create", "move", "move", "other"]
    with ThreadPoolExecutor(len(kinds)) as threads:
        for future in [threads.submit(work, kind, seed) for seed, kind in enumerate(kinds)]:
            future.result()
    assert set(reasons) <= allowed
    assert min(done.values()) > 5, done
    assert not broken_paths(sql, project)


@pytest.fixture(scope="module")
def many_tasks(database: str) -> str:
    """A database with a tree of 20,000 tasks."""
    with psycopg.connect(database, autocommit=True) as conn:
        conn.execute(
            "INSERT INTO tasks (project_id, id, create_time, update_time, version, parent_id, depth, path, name,"
            " status, priority)"
            " SELECT 'local', 'task-' || n, now(), now(), 1, CASE WHEN n > 0 THEN 'task-' || n / 100 END, (n > 0)::int,"
            " int8send(0) || int8send(0) || CASE WHEN n > 0 THEN int8send(n) || int8send(n) ELSE '' END, 'n',"
            " 'PENDING', 0 FROM generate_series(0, 20000) AS n"
        )
        conn.execute("VACUUM ANALYZE tasks")
    return database


@pytest.mark.parametrize(
    "statement",
    [SQL.get_ancestors, SQL.read_tree, SQL.lock_tree, moving.SQL.lock_roots, moving.SQL.move_tree],
    ids=lambda one: one.name,
)
def test_what_belongs_to_a_tree_is_found_by_its_path(statement: Statement, many_tasks: str) -> None:
    plan = plan_of(many_tasks, statement)
    assert "tasks_path_key" in plan
    assert "Seq Scan on tasks" not in plan
