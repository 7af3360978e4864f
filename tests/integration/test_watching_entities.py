"""Watches of entities: what there is, then its changes, without gaps, whoever writes and however often they break."""

import itertools
import random
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest
from google.protobuf.message_factory import GetMessageClass
from statehouse.v1 import job_pb2, task_pb2, workflow_pb2

from statehouse_server.descriptors import plural, rules, standard_method
from statehouse_server.services import entity_watch
from statehouse_server.services.event import feeds
from statehouse_server.services.registry import SERVICES
from tests.support.client import Client, fails
from tests.support.entity_watcher import EntityWatcher
from tests.support.subject import Subject, verb_of
from tests.support.transactions import Transaction
from tests.support.work import complete

WATCHED = [
    (service, entity)
    for service in SERVICES
    for entity in service.entities
    if any(standard_method(method) == ("watch", entity.name) for method in service.descriptor.methods)
]


@pytest.fixture(params=WATCHED, ids=[entity.name for _, entity in WATCHED])
def subject(request: pytest.FixtureRequest, client: Client, project: str) -> Subject:
    """A kind of entity that can be watched."""
    service, entity = request.param
    methods = {verb: one for one in service.descriptor.methods if (verb := verb_of(one, entity))}
    referring = {name: rules(field).references for name, field in entity.fields.items()}
    references = {name: plural(kind) for name, kind in referring.items() if kind}
    return Subject(client, entity, methods, references, frozenset(), project)


@contextmanager
def watching(subject: Subject, **fields: Any) -> Iterator[EntityWatcher]:
    """A watcher of the entities of the project."""
    method = subject.methods["watch"]
    request, response = GetMessageClass(method.input_type), GetMessageClass(method.output_type)
    path = f"/{method.containing_service.full_name}/{method.name}"
    stub: Any = subject.client.channel.unary_stream(path, lambda one: one.SerializeToString(), response.FromString)

    def open_stream(token: str) -> Any:
        return stub(request(project_id=subject.project_id, resume_token=token, **fields))

    with stopped(EntityWatcher(open_stream, subject.many)) as watcher:
        yield watcher


@contextmanager
def watching_tasks(client: Client, project: str, **fields: Any) -> Iterator[EntityWatcher]:
    def open_stream(token: str) -> Any:
        request = task_pb2.WatchTasksRequest(project_id=project, resume_token=token, **fields)
        return client.tasks.WatchTasks(request)

    with stopped(EntityWatcher(open_stream, lambda message: message.tasks)) as watcher:
        yield watcher


@contextmanager
def stopped(watcher: EntityWatcher) -> Iterator[EntityWatcher]:
    try:
        yield watcher
    finally:
        watcher.stop()


def altered(subject: Subject, entity: Any, text: str = "another") -> Any:
    """The entity after a change."""
    if subject.entity.name == "job":
        return toggled(subject, entity)
    new = subject.entity.message(project_id=entity.project_id, id=entity.id, **{subject.label: text})
    response = subject.call("update", **{subject.entity.name: new}, update_mask={"paths": [subject.label]})
    return subject.one(response)


def toggled(subject: Subject, job: Any) -> Any:
    """A job after it is cancelled, or tried again."""
    if job.status == job_pb2.JOB_STATUS_PENDING:
        return subject.one(subject.call("end", id=job.id))
    request = job_pb2.RetryJobRequest(project_id=job.project_id, id=job.id)
    return subject.client.jobs.RetryJob(request).job


def deleted(subject: Subject, entity: Any) -> Any:
    """The entity after its deletion, for good where that is a choice; of jobs, after their end."""
    if subject.entity.name == "job" and entity.status == job_pb2.JOB_STATUS_PENDING:
        entity = toggled(subject, entity)
    purge = {"purge": True} if subject.entity.soft_deleted else {}
    subject.call("delete", id=entity.id, **purge)
    return entity


def stored(subject: Subject) -> dict[str, Any]:
    """All that a list has, by id."""
    found: dict[str, Any] = {}
    token = ""
    while True:
        page = subject.call("list", page_size=1000, page_token=token)
        found |= {one.id: one for one in subject.many(page)}
        token = page.next_page_token
        if not token:
            return found


class TestEveryKind:
    def test_it_is_watched_as_the_registry_says(self) -> None:
        assert {entity.name for _, entity in WATCHED} == {"task", "workflow", "job", "cluster", "session"}

    def test_what_there_is_comes_first_and_then_what_changes(self, subject: Subject) -> None:
        first, second = subject.create(1), subject.create(2)
        with watching(subject) as watcher:
            watcher.until_caught_up()
            assert watcher.picture == {first.id: first, second.id: second}
            third = subject.create(3)
            second = altered(subject, second)
            expected = {one.id: one for one in (first, second, third)}
            watcher.until_picture(expected)
            deleted(subject, first)
            del expected[first.id]
            watcher.until_picture(expected)
            assert watcher.removed == [first.id]

    def test_what_another_project_has_is_not_told(self, subject: Subject) -> None:
        other = subject.in_project(subject.client.create_project())
        before = other.create(1)
        with watching(subject) as watcher:
            watcher.until_caught_up()
            altered(other, before)
            other.create(2, id=subject.create(1).id)
            watcher.until_picture(stored(subject))
            assert {one.project_id for one in watcher.told} == {subject.project_id}

    def test_of_nothing_one_is_told_that_there_is_nothing(self, subject: Subject) -> None:
        with watching(subject) as watcher:
            watcher.until_caught_up()
            assert not watcher.told
            created = subject.create()
            watcher.until_picture({created.id: created})

    def test_a_watch_continues_after_its_last_message(self, subject: Subject) -> None:
        kept, altered_one, deleted_one = (subject.create(number) for number in range(3))
        with watching(subject) as watcher:
            watcher.until_caught_up()
            watcher.stop()
            told = len(watcher.told)
            altered_one, created = altered(subject, altered_one), subject.create(3)
            deleted(subject, deleted_one)
            watcher.start()
            watcher.until_picture({one.id: one for one in (kept, altered_one, created)})
            watcher.until_caught_up()
            assert {one.id for one in watcher.told[told:]} == {altered_one.id, created.id}, (
                "the list does not come again"
            )
            assert watcher.removed == [deleted_one.id]

    def test_a_read_mask_leaves_out_what_it_does_not_name(self, subject: Subject) -> None:
        first = subject.create(1)
        with watching(subject, read_mask={"paths": ["update_time"]}) as watcher:
            watcher.until_caught_up()
            second = subject.create(2)
            watcher.until(lambda: len(watcher.told) == 2)
            for told, whole in zip(watcher.told, (first, second), strict=True):
                fields = {"project_id", "id", "version", "update_time"}
                expected = {name: getattr(whole, name) for name in fields}
                assert told == subject.entity.message(**expected)
            watcher.resume()
            watcher.until_caught_up()

    def test_many_writers_and_broken_watches_lose_nothing(self, subject: Subject) -> None:
        """The picture is what is stored in the end, and each state that was told existed."""
        states = States(subject)
        for number in range(40):
            states.note(subject.create(number))
        with watching(subject) as steady, watching(subject) as broken:
            stopping = threading.Event()
            breaking = threading.Thread(target=break_again, args=(broken, stopping))
            breaking.start()
            states.write(writers=3, steps=60)
            stopping.set()
            breaking.join()
            expected = stored(subject)
            for watcher in (steady, broken):
                watcher.until_picture(expected)
                assert states.unknown(watcher.told) == []
                assert falls(watcher.told) == []


def break_again(watcher: EntityWatcher, stopping: threading.Event) -> None:
    chance = random.Random(1)
    while not stopping.wait(chance.uniform(0, 0.1)):
        watcher.resume()


class States:
    """What writers have stored: every state of every entity."""

    def __init__(self, subject: Subject) -> None:
        self._subject = subject
        self._known: dict[tuple[str, int], Any] = {}
        self._numbers = itertools.count(100)

    def note(self, entity: Any) -> Any:
        self._known[entity.id, entity.version] = entity
        return entity

    def write(self, *, writers: int, steps: int) -> None:
        threads = [threading.Thread(target=self._write, args=(number, steps)) for number in range(writers)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def _write(self, number: int, steps: int) -> None:
        chance, mine = random.Random(number), [self.note(self._subject.create(next(self._numbers))) for _ in range(3)]
        for step in range(steps):
            place = chance.randrange(len(mine))
            match chance.choice(("create", "alter", "alter", "delete")):
                case "create":
                    mine.append(self.note(self._subject.create(next(self._numbers))))
                case "alter":
                    mine[place] = self.note(altered(self._subject, mine[place], f"{number} {step}"))
                case "delete" if len(mine) > 1:
                    self.note(deleted(self._subject, mine.pop(place)))

    def unknown(self, told: list[Any]) -> list[Any]:
        """What was told and nobody has stored."""
        return [one for one in told if self._known.get((one.id, one.version)) != one]


def falls(told: list[Any]) -> list[Any]:
    """Entities that were told in an older version after a newer one."""
    newest: dict[str, int] = {}
    found = []
    for one in told:
        if one.version < newest.get(one.id, 0):
            found.append(one)
        newest[one.id] = one.version
    return found


RUNNING = [{"statuses": [task_pb2.TASK_STATUS_RUNNING]}]


class TestFilters:
    def test_what_begins_and_what_ceases_to_match_is_told(self, client: Client, project: str) -> None:
        first, second = (client.create_task(project_id=project) for _ in range(2))
        first = client.set_status(first, "RUNNING")
        with watching_tasks(client, project, filters=RUNNING) as watcher:
            watcher.until_caught_up()
            assert watcher.picture == {first.id: first}
            second = client.set_status(second, "RUNNING")
            watcher.until_picture({first.id: first, second.id: second})
            client.set_status(first, "COMPLETED")
            watcher.until_picture({second.id: second})
            delete_task(client, second)
            watcher.until_picture({})
            assert watcher.removed == [first.id, second.id]

    def test_only_what_was_told_is_told_as_removed(self, client: Client, project: str) -> None:
        others = [client.create_task(project_id=project) for _ in range(3)]
        with watching_tasks(client, project, filters=RUNNING) as watcher:
            watcher.until_caught_up()
            client.set_status(others[0], "PAUSED", "CANCELLED")
            delete_task(client, others[1])
            told = client.set_status(others[2], "RUNNING")
            watcher.until_picture({told.id: told})
            assert watcher.removed == []

    def test_a_watch_that_continues_tells_what_may_have_been_told(self, client: Client, project: str) -> None:
        """It knows again what the client has once it has caught up."""
        first, second, other = (client.create_task(project_id=project) for _ in range(3))
        first, second = client.set_status(first, "RUNNING"), client.set_status(second, "RUNNING")
        with watching_tasks(client, project, filters=RUNNING) as watcher:
            watcher.until_caught_up()
            watcher.stop()
            client.set_status(first, "COMPLETED")
            watcher.start()
            watcher.until_caught_up()
            assert watcher.picture == {second.id: second}
            delete_task(client, other)
            client.set_status(second, "COMPLETED")
            watcher.until_picture({})
            assert watcher.removed == [first.id, second.id]

    def test_a_watch_of_very_many_tells_all_that_may_have_been_told(
        self, client: Client, project: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(entity_watch, "MOST_TOLD", 2)
        many = [client.set_status(client.create_task(project_id=project), "RUNNING") for _ in range(3)]
        other, renamed = (client.create_task(project_id=project) for _ in range(2))
        with watching_tasks(client, project, filters=RUNNING) as watcher:
            watcher.until_caught_up()
            rename_task(client, renamed)  # which is no reason to match or not
            client.set_status(many[0], "COMPLETED")
            delete_task(client, other)
            watcher.until(lambda: len(watcher.removed) >= 2)
            assert sorted(watcher.removed) == sorted([many[0].id, other.id])
            assert watcher.picture.keys() == {many[1].id, many[2].id}

    def test_what_is_only_marked_as_deleted_can_be_watched(self, client: Client, project: str) -> None:
        workflow = client.create_workflow(project_id=project)
        stub = client.workflows

        def watcher(**fields: Any) -> EntityWatcher:
            request = workflow_pb2.WatchWorkflowsRequest(project_id=project, **fields)
            return EntityWatcher(lambda _: stub.WatchWorkflows(request), lambda message: message.workflows)

        with stopped(watcher()) as without, stopped(watcher(show_deleted=True)) as including:
            without.until_caught_up()
            including.until_caught_up()
            request = workflow_pb2.DeleteWorkflowRequest(project_id=project, id=workflow.id)
            gone = stub.DeleteWorkflow(request).workflow
            including.until_picture({gone.id: gone})
            without.until_picture({})
            undelete = workflow_pb2.UndeleteWorkflowRequest(project_id=project, id=workflow.id)
            back = stub.UndeleteWorkflow(undelete).workflow
            including.until_picture({back.id: back})
            without.until_picture({back.id: back})
            request.purge = True
            stub.DeleteWorkflow(request)
            including.until_picture({})
            without.until_picture({})

    def test_several_filters_are_one_watch(self, client: Client, project: str) -> None:
        named, urgent, other = (client.create_task(project_id=project, name=name) for name in ("a", "b", "c"))
        filters = [{"names": ["a"]}, {"ids": {"ids": [urgent.id]}}, *RUNNING]
        with watching_tasks(client, project, filters=filters) as watcher:
            watcher.until_caught_up()
            assert watcher.picture.keys() == {named.id, urgent.id}
            other = client.set_status(other, "RUNNING")
            watcher.until(lambda: watcher.picture.keys() == {named.id, urgent.id, other.id})

    def test_a_filter_that_nothing_can_match_is_watched_too(self, client: Client, project: str) -> None:
        with watching_tasks(client, project, filters=[{"ids": {"ids": []}}]) as watcher:
            watcher.until_caught_up()
            client.create_task(project_id=project)
            watcher.resume()
            watcher.until_caught_up()
            assert not watcher.told


class TestOrder:
    def test_a_watch_that_breaks_after_each_message_goes_on_there(self, client: Client, project: str) -> None:
        tasks = {task.id: task for task in (client.create_task(project_id=project) for _ in range(60))}
        request = task_pb2.WatchTasksRequest(project_id=project)
        sent: list[str] = []
        picture: dict[str, Any] = {}
        for call in itertools.count():
            stream = client.tasks.WatchTasks(request)
            message = next(stream)
            stream.cancel()
            sent += [task.id for task in message.tasks]
            picture |= {task.id: task for task in message.tasks}
            for id_ in message.removed_ids:
                picture.pop(id_, None)
            if message.caught_up:
                break
            if not call:
                assert len(sent) < 60
                delete_task(client, tasks.pop(sent[0]))
                tasks[sent[1]] = rename_task(client, tasks[sent[1]])
                delete_task(client, tasks.pop(min(tasks)))  # not sent yet, as the oldest
            request.resume_token = message.resume_token
        assert picture == tasks
        assert sorted(sent) == sorted([*tasks, sent[0], sent[1]]), "only what has changed comes again"

    def test_nothing_is_told_before_it_is_committed(self, client: Client, project: str) -> None:
        kept = client.create_task(project_id=project)
        with watching_tasks(client, project) as watcher, Transaction(client, project_id=project) as transaction:
            watcher.until_caught_up()
            update = task_pb2.UpdateTaskRequest(task=task_pb2.Task(id=kept.id, name="in between"))
            for name in ("in between", "at last"):
                update.task.name = name
                transaction.call(update)
            created = client.create_task(project_id=project)
            watcher.until(lambda: created.id in watcher.picture)
            assert watcher.picture[kept.id] == kept
            transaction.commit()
            watcher.until(lambda: watcher.picture[kept.id].name == "at last")
            assert "in between" not in {task.name for task in watcher.told}

    def test_of_many_large_ones_each_message_can_be_received(self, client: Client, project: str) -> None:
        large = f'"{"x" * 1_500_000}"'
        with watching_tasks(client, project) as watcher:
            watcher.until_caught_up()
            ids = []
            with Transaction(client, project_id=project) as transaction:
                for _ in range(5):
                    request = task_pb2.CreateTaskRequest(task=task_pb2.Task(name="large", input_json=large))
                    ids.append(transaction.call(request).task.id)
                transaction.commit()
            watcher.until(lambda: watcher.picture.keys() == {*ids})

    def test_an_id_can_come_again(self, client: Client, project: str) -> None:
        with watching_tasks(client, project) as watcher:
            watcher.until_caught_up()
            for number in range(3):
                task = client.create_task(project_id=project, id="again", name=f"a {number}")
                task = rename_task(client, task)
                watcher.until_picture({"again": task})
                delete_task(client, task)
                watcher.until_picture({})

    def test_an_idle_watch_shows_that_it_is_alive(
        self, client: Client, project: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(feeds, "HEARTBEAT_SECONDS", 0.1)
        with watching_tasks(client, project) as watcher:
            watcher.until_caught_up()
            count = len(watcher.messages)
            watcher.until(lambda: len(watcher.messages) > count + 2)
            assert all(message.resume_token for message in watcher.messages)
            watcher.resume()
            created = client.create_task(project_id=project)
            watcher.until_picture({created.id: created})

    def test_changes_of_other_kinds_are_passed_over(
        self, client: Client, project: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A token is as new as the last sign of life, so that what has been passed over is not read again."""
        monkeypatch.setattr(feeds, "HEARTBEAT_SECONDS", 0.1)
        with watching_tasks(client, project) as watcher:
            watcher.until_caught_up()
            before = watcher.token
            client.create_workflow(project_id=project)
            watcher.until(lambda: watcher.token != before)
            assert not watcher.told


class TestRefusals:
    def test_a_token_of_another_request_is_refused(self, client: Client, project: str) -> None:
        with watching_tasks(client, project) as watcher:
            watcher.until_caught_up()
        token = watcher.token
        for fields in ({"filters": RUNNING}, {"project_id": client.create_project()}, {"resume_token": token + "x"}):
            request = task_pb2.WatchTasksRequest(**{"project_id": project, "resume_token": token} | fields)  # type: ignore[arg-type]
            with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="resume_token"):
                next(client.tasks.WatchTasks(request))

    def test_a_mask_of_what_is_no_field_is_refused(self, subject: Subject) -> None:
        with watching(subject, read_mask={"paths": ["nonsense"]}) as watcher:
            watcher.join()
            with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="read_mask"):
                raise watcher.error

    def test_a_token_from_before_what_is_kept_is_refused(
        self, client: Client, project: str, sql: psycopg.Connection[Any]
    ) -> None:
        with watching_tasks(client, project) as watcher:
            watcher.until_caught_up()
            watcher.stop()
            created = client.create_task(project_id=project)
            with watching_tasks(client, project) as other:
                other.until_caught_up()
            sql.execute("DELETE FROM events WHERE project_id = %s", [project])
            sql.execute("UPDATE event_heads SET expired_sequence = last_sequence WHERE project_id = %s", [project])
            expired = "INSERT INTO event_expirations SELECT project_id, 'task.created', last_sequence FROM event_heads"
            sql.execute(f"{expired} WHERE project_id = %s", [project])
            watcher.start()
            watcher.join()
            with fails("OUT_OF_RANGE", "SEQUENCE_EXPIRED"):
                raise watcher.error
            watcher.token = ""
            watcher.start()
            watcher.until_picture({created.id: created})


def test_a_job_that_is_claimed_is_told_when_it_ends(client: Client, project: str) -> None:
    job = client.enqueue(project_id=project)
    method = client.jobs.WatchJobs
    request = job_pb2.WatchJobsRequest(project_id=project)
    with stopped(EntityWatcher(lambda _: method(request), lambda message: message.jobs)) as watcher:
        watcher.until_caught_up()
        (claimed,) = client.claim(project)
        done = complete(client, claimed)
        watcher.until(lambda: watcher.picture[job.id].status == done.status)


def delete_task(client: Client, task: task_pb2.Task) -> None:
    client.tasks.DeleteTask(task_pb2.DeleteTaskRequest(project_id=task.project_id, id=task.id))


def rename_task(client: Client, task: task_pb2.Task) -> task_pb2.Task:
    new = task_pb2.Task(project_id=task.project_id, id=task.id, name="another name")
    return client.tasks.UpdateTask(task_pb2.UpdateTaskRequest(task=new)).task
