"""The numbers of events: dense, in order, and never in the way of a writer."""

import random
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from typing import Any

import grpc
import psycopg
import pytest
from statehouse.v1 import event_pb2 as pb
from statehouse.v1 import project_pb2, task_pb2
from statehouse.v1.transaction_pb2 import ExecuteBatchRequest

from statehouse_server import app
from statehouse_server.config import Config
from statehouse_server.postgres.pool import Database
from statehouse_server.services.event import numbering
from statehouse_server.services.event.background import NumberingLoop
from tests.support.client import Client, pack_any
from tests.support.transactions import ROLLBACK, Transaction, create


@pytest.fixture
def second(config: Config, database: str) -> Iterator[Client]:
    """A client of another server on the same database."""
    with (
        app.running(replace(config), database) as server,
        grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel,
    ):
        yield Client(channel)


@pytest.fixture
def background(monkeypatch: pytest.MonkeyPatch) -> Callable[[NumberingLoop], None]:
    """A step of the background, which takes none by itself."""
    step = NumberingLoop.step
    monkeypatch.setattr(NumberingLoop, "step", lambda _: None)
    return step


def rename(task: task_pb2.Task, name: str) -> task_pb2.UpdateTaskRequest:
    """A change of a task."""
    changed = task_pb2.Task(project_id=task.project_id, id=task.id, name=name)
    return task_pb2.UpdateTaskRequest(task=changed, update_mask={"paths": ["name"]})


def of_tasks(events: list[pb.Event]) -> list[tuple[str, int]]:
    """The tasks and their versions of which events tell."""
    return [(event.entity_id, event.entity_version) for event in events if event.entity_kind == "task"]


def require_whole(events: list[pb.Event]) -> None:
    """Check that the numbers are dense, and that the events of each entity stand in the order of its versions."""
    assert [event.sequence for event in events] == list(range(1, len(events) + 1))
    versions: defaultdict[str, list[int]] = defaultdict(list)
    for event in events:
        versions[f"{event.entity_kind} {event.entity_id}"].append(event.entity_version)
    for entity, found in versions.items():
        assert found == list(range(1, len(found) + 1)), entity


class Reader(threading.Thread):
    """Reads a feed again and again after what it has read last."""

    def __init__(self, client: Client, project_id: str) -> None:
        super().__init__(daemon=True)
        self.events: list[pb.Event] = []
        self._client, self._project_id = client, project_id
        self._stopping = threading.Event()
        self.start()

    def run(self) -> None:
        while not self._stopping.is_set():
            self.read()

    def read(self) -> None:
        after = self.events[-1].sequence if self.events else 0
        self.events += self._client.list_events(self._project_id, after_sequence=after)

    def finish(self) -> list[pb.Event]:
        """What it has read, with what is left to read."""
        self._stopping.set()
        self.join()
        self.read()
        return self.events


class Writer:
    """Changes tasks of a project by single calls, batches and transactions, some of which are rolled back."""

    def __init__(self, client: Client, tasks: list[task_pb2.Task], seed: int) -> None:
        self._client, self._tasks, self._random = client, tasks, random.Random(seed)

    def run(self, rounds: int) -> None:
        for number in range(rounds):
            # Conflicts with other writers are a part of the test.
            with suppress(grpc.RpcError):
                self._random.choice([self._call, self._batch, self._commit, self._roll_back])(f"name {number}")

    def _some(self) -> list[task_pb2.Task]:
        # In one order, since writers would deadlock otherwise.
        return sorted(self._random.sample(self._tasks, 3), key=lambda task: task.id)

    def _call(self, name: str) -> None:
        self._client.tasks.UpdateTask(rename(self._random.choice(self._tasks), name))

    def _batch(self, name: str) -> None:
        calls = [pack_any(rename(task, name)) for task in self._some()]
        project_id = self._tasks[0].project_id
        self._client.transactions.ExecuteBatch(ExecuteBatchRequest(project_id=project_id, calls=calls))

    def _commit(self, name: str) -> None:
        with Transaction(self._client, project_id=self._tasks[0].project_id) as transaction:
            for task in self._some():
                transaction.call(rename(task, name))
            transaction.commit()

    def _roll_back(self, name: str) -> None:
        with Transaction(self._client, project_id=self._tasks[0].project_id) as transaction:
            for task in self._some():
                transaction.call(rename(task, name))
            transaction.send(ROLLBACK)


def test_readers_of_two_servers_see_every_change_once_while_many_write(
    client: Client, second: Client, project: str
) -> None:
    tasks = [client.create_task(project_id=project) for _ in range(8)]
    readers = [Reader(client, project), Reader(second, project)]
    writers = [Writer((client, second)[seed % 2], tasks, seed) for seed in range(6)]
    with ThreadPoolExecutor(len(writers)) as pool:
        list(pool.map(lambda writer: writer.run(25), writers))
    seen, also_seen = [reader.finish() for reader in readers]
    require_whole(seen)
    assert also_seen == seen
    changed = {task.id: client.get_task(task).version for task in tasks}
    assert dict(of_tasks(seen)) == changed
    assert sum(changed.values()) > 3 * len(tasks)


def test_an_open_transaction_delays_no_events_but_its_own(client: Client, project: str) -> None:
    late, other = client.create_task(project_id=project), client.create_task(project_id=project)
    with Transaction(client, project_id=project) as transaction:
        transaction.call(rename(late, "late"))
        client.tasks.UpdateTask(rename(other, "early"))
        assert of_tasks(client.list_events(project)) == [(late.id, 1), (other.id, 1), (other.id, 2)]
        transaction.commit()
    assert of_tasks(client.list_events(project, after_sequence=4)) == [(late.id, 2)]
    require_whole(client.list_events(project))


def test_what_is_rolled_back_leaves_no_gap(client: Client, project: str) -> None:
    with Transaction(client, project_id=project) as transaction:
        transaction.call(create("a", project_id=project))
        transaction.send(ROLLBACK)
    client.create_task(project_id=project)
    require_whole(client.list_events(project))


@pytest.mark.usefixtures("background")
def test_a_list_in_a_transaction_has_what_others_have_read_alone(client: Client, second: Client, project: str) -> None:
    seen = len(second.list_events(project))
    second.create_task(project_id=project)
    with Transaction(second, project_id=project) as transaction:
        listed = transaction.call(pb.ListEventsRequest(project_id=project))
        assert len(listed.events) == listed.next_sequence == seen
        transaction.send(ROLLBACK)
    assert len(second.list_events(project)) == seen + 1


def test_who_numbers_keeps_no_writer_waiting(client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    client.list_events(project)
    with sql.transaction():
        sql.execute("SELECT FROM event_heads WHERE project_id = %s FOR UPDATE", [project])
        task = client.create_task(project_id=project)
        assert client.set_status(task, "RUNNING").version == 2


def test_events_are_numbered_in_portions(client: Client, project: str, monkeypatch: pytest.MonkeyPatch) -> None:
    tasks = [task_pb2.Task(name="a") for _ in range(30)]
    client.tasks.BatchCreateTasks(task_pb2.BatchCreateTasksRequest(project_id=project, tasks=tasks))
    monkeypatch.setattr(numbering, "PORTION", 7)
    client.create_task(project_id=project)
    require_whole(client.list_events(project))


@pytest.mark.parametrize("statement", ["lock_head", "move_events"])
def test_a_numbering_that_is_cut_off_loses_and_doubles_nothing(
    statement: str, client: Client, project: str, sql: psycopg.Connection[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    original = getattr(numbering.SQL, statement)
    cut = threading.Event()

    class CutOff:
        def fetch_one(self, ctx: Any, params: Any) -> Any:
            row = original.fetch_one(ctx, params)
            if not cut.is_set():
                cut.set()
                sql.execute("SELECT pg_terminate_backend(%s, 5000)", [ctx.connection.info.backend_pid])
            return row

    client.create_task(project_id=project)
    monkeypatch.setattr(numbering.SQL, statement, CutOff())
    with suppress(grpc.RpcError):
        client.list_events(project)
    assert cut.is_set()
    events = client.list_events(project)
    require_whole(events)
    assert [event.type for event in events] == ["project.created", "task.created"]


def test_a_head_that_was_lost_is_found_again(client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    client.create_task(project_id=project)
    before = client.list_events(project)
    sql.execute("DELETE FROM event_heads WHERE project_id = %s", [project])
    assert client.list_events(project) == before
    client.create_task(project_id=project)
    require_whole(client.list_events(project))


def test_a_head_that_is_behind_catches_up(client: Client, project: str, sql: psycopg.Connection[Any]) -> None:
    client.create_task(project_id=project)
    client.list_events(project)
    sql.execute("UPDATE event_heads SET last_sequence = 1 WHERE project_id = %s", [project])
    client.create_task(project_id=project)
    require_whole(client.list_events(project))


def test_the_feed_of_a_project_that_is_made_again_goes_on(client: Client) -> None:
    for _ in range(2):
        client.projects.CreateProject(project_pb2.CreateProjectRequest(project={"id": "again", "name": "again"}))
        client.projects.DeleteProject(project_pb2.DeleteProjectRequest(id="again", purge=True))
    events = client.list_events("again")
    assert [event.sequence for event in events] == [1, 2, 3, 4]
    assert [event.type for event in events] == ["project.created", "project.purged"] * 2


def unnumbered(sql: psycopg.Connection[Any], project_id: str) -> int:
    """The number of events that have no number."""
    row = sql.execute("SELECT count(*) FROM unnumbered_events WHERE project_id = %s", [project_id]).fetchone()
    return int(row[0]) if row else 0


def test_what_nobody_reads_is_numbered_all_the_same(
    client: Client,
    project: str,
    config: Config,
    database: str,
    sql: psycopg.Connection[Any],
    background: Callable[[NumberingLoop], None],
) -> None:
    projects = [project, client.create_project()]
    assert [unnumbered(sql, one) for one in projects] == [1, 1]
    with Database(database, config) as pools:
        background(NumberingLoop(pools))
    assert [unnumbered(sql, one) for one in projects] == [0, 0]
    heads = sql.execute("SELECT last_sequence FROM event_heads WHERE project_id = ANY(%s)", [projects]).fetchall()
    assert heads == [(1,), (1,)]


def test_one_process_at_a_time_numbers_what_nobody_reads(
    client: Client,
    project: str,
    config: Config,
    database: str,
    sql: psycopg.Connection[Any],
    background: Callable[[NumberingLoop], None],
) -> None:
    client.list_events(project)
    client.create_task(project_id=project)
    with Database(database, config) as pools:
        with sql.transaction():
            sql.execute("SELECT FROM event_heads WHERE project_id = %s FOR UPDATE", [project])
            background(NumberingLoop(pools))
        assert unnumbered(sql, project) == 1
        background(NumberingLoop(pools))
    assert unnumbered(sql, project) == 0
