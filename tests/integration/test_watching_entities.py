"""Watches of entities: what there is, then its changes, without gaps, whoever writes and however often they break."""

import itertools
import random
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import grpc
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
from tests.support.waiting import until
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
            assert {one.id for one in watcher.told[told:]} == {altered_one.id, created.id}, "the list does not come again"
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
        self._numbers = itertools.count(1000)

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
