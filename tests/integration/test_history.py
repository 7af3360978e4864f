"""Old versions of entities, and what each version changed."""

import hashlib
import random
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from statehouse.v1 import access_pb2, event_pb2, job_pb2, workflow_pb2
from statehouse.v1 import task_pb2 as pb
from statehouse.v1.entity_pb2 import UnkeptField

from statehouse_server.postgres.connection import connect
from statehouse_server.postgres.context import CallContext
from statehouse_server.services.event.at_version import SQL
from tests.faults.mutations import REQUESTS, Tenant
from tests.support.access import Guarded
from tests.support.client import Client, fails
from tests.support.transactions import Transaction
from tests.support.witness import Witness, compare


@pytest.fixture
def ctx(database: str) -> Iterator[CallContext]:
    with connect(database) as conn:
        yield CallContext(conn)


def test_events_tell_each_version_that_any_method_makes_exactly(client: Client, ctx: CallContext) -> None:
    witness = Witness(ctx.connection)
    for name in REQUESTS:
        its = Tenant(client, client.create_project())
        its.mutation(name, REQUESTS[name](its)).future().result()
    compared = compare(ctx, witness)
    assert {"task", "job", "session", "team_member", "user_preference", "queue"} <= compared.keys()


def test_an_old_version_is_as_it_was(client: Client, project: str) -> None:
    versions = changed_task(client, project)
    for version, task in versions.items():
        answer = old(client, project, version)
        assert answer == pb.GetTaskResponse(task=task), version
    assert old(client, project, 0).task == versions[4]


def test_an_old_version_is_read_under_a_mask(client: Client, project: str) -> None:
    changed_task(client, project, metadata_json=LONG)
    answer = old(client, project, 1, read_mask={"paths": ["name"]})
    assert answer == pb.GetTaskResponse(task=pb.Task(project_id=project, id="task", version=1, name="first"))
    assert [one.field for one in old(client, project, 1).unkept_fields] == ["metadata_json"]


def test_a_long_value_is_told_by_its_hash(client: Client, project: str) -> None:
    created = client.create_task(project_id=project, id="task", metadata_json=LONG, input_json='{"a": 1}')
    update(client, project, metadata_json="{}")
    answer = old(client, project, 1)
    created.ClearField("metadata_json")
    assert answer.task == created
    digest = hashlib.sha256(LONG.encode()).hexdigest()
    assert [*answer.unkept_fields] == [UnkeptField(field="metadata_json", sha256=digest, bytes=len(LONG))]
    (change,) = versions_of(client, project)[0].changes
    assert change.before == event_pb2.FieldValue(sha256=digest, bytes=len(LONG))
    assert change.after.value_json == "{}"


def test_a_version_is_read_after_the_entity_was_removed(client: Client, project: str) -> None:
    versions = changed_task(client, project)
    client.tasks.DeleteTask(pb.DeleteTaskRequest(project_id=project, id="task"))
    for version, task in versions.items():
        assert old(client, project, version).task == task
    for version, why in ((5, "removed"), (6, "The last one that events tell of is 5")):
        with fails("NOT_FOUND", "NOT_FOUND") as failure:
            old(client, project, version)
        assert failure.metadata == {"entity_kind": "task", "entity_id": "task", "version": str(version)}
        assert why in failure.message


def test_versions_are_those_of_the_newest_entity_with_an_id(client: Client, project: str) -> None:
    changed_task(client, project)
    client.tasks.DeleteTask(pb.DeleteTaskRequest(project_id=project, id="task"))
    second = client.create_task(project_id=project, id="task", name="second life")
    update(client, project, name="renamed")
    assert old(client, project, 1).task == second
    with fails("NOT_FOUND", "NOT_FOUND"):
        old(client, project, 3)
    told = [(one.version, one.type) for one in versions_of(client, project)]
    assert told[:3] == [(2, "task.updated"), (1, "task.created"), (5, "task.deleted")]
    assert versions_of(client, project)[2].changes == []
    assert changes_of(versions_of(client, project)[1])["name"] == ("", '"second life"')


def test_what_never_was_is_not_found(client: Client, project: str) -> None:
    with fails("NOT_FOUND", "NOT_FOUND") as failure:
        client.tasks.GetTask(pb.GetTaskRequest(project_id=project, id="nothing", at_version=1))
    assert failure.metadata == {"entity_kind": "task", "entity_id": "nothing"}
    assert versions_of(client, project, id_="nothing") == []


def test_an_old_version_is_found_by_the_beginning_of_a_uuid(client: Client, project: str) -> None:
    task = client.create_task(project_id=project)
    client.set_status(task, "RUNNING")
    request = pb.GetTaskRequest(project_id=project, id=task.id[:-1], at_version=1)
    assert client.tasks.GetTask(request).task == task


def test_what_is_included_has_no_old_version(client: Client, project: str) -> None:
    workflow = client.create_workflow(project_id=project)
    request = workflow_pb2.GetWorkflowRequest(project_id=project, id=workflow.id, include_tasks=1, at_version=1)
    with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="at_version"):
        client.workflows.GetWorkflow(request)


def test_versions_say_who_changed_what_from_what_to_what(client: Client, project: str) -> None:
    tasks = changed_task(client, project)
    newest, *_, first = versions_of(client, project)
    assert changes_of(newest) == {"metadata_json": ('{"large": 1.50}', "")}
    assert (newest.version, newest.type, newest.actor) == (4, "task.updated", "anonymous")
    assert newest.create_time == tasks[4].update_time
    assert newest.request_id
    assert changes_of(first)["name"] == ("", '"first"')
    assert {"project_id", "version", "update_time"}.isdisjoint(changes_of(first))
    status = changes_of(versions_of(client, project)[1])
    assert status["status"] == ('"PENDING"', '"RUNNING"')
    assert [*status] == ["start_time", "status"]


def test_a_replacement_names_only_what_it_changed(client: Client, project: str) -> None:
    task = client.create_task(project_id=project, id="task", name="first", input_json='{"a":1}')
    task.name = "second"
    client.tasks.UpsertTask(pb.UpsertTaskRequest(task=task))
    assert changes_of(versions_of(client, project)[0]) == {"name": ('"first"', '"second"')}


@pytest.mark.parametrize("size", [1, 2, 3])
def test_pages_of_versions_follow_each_other(client: Client, project: str, size: int) -> None:
    changed_task(client, project)
    listed = versions_of(client, project)
    ascending: list[event_pb2.EntityVersion] = []
    descending: list[event_pb2.EntityVersion] = []
    after, before = 0, 0
    while True:
        page = page_of(client, project, page_size=size, after_sequence=after)
        ascending += page.versions
        if not (after := page.next_sequence):
            break
    while True:
        page = page_of(client, project, page_size=size, before_sequence=before)
        descending += page.versions
        if not (before := page.next_sequence):
            break
    assert descending == listed == ascending[::-1]
    assert len(listed) == 4


def test_a_version_is_put_together_of_at_most_a_hundred_events(client: Client, project: str, ctx: CallContext) -> None:
    client.create_task(project_id=project, id="task", input_json='{"kept": true}')
    tasks = {number: update(client, project, name=f"name {number}") for number in range(2, 206)}
    for version in (2, 99, 100, 101, 199, 200, 204):
        assert old(client, project, version).task == tasks[version]
    params = {"project_id": project, "entity_kind": "task", "entity_id": "task"}
    read = [len(SQL.read_version.fetch_all(ctx, {**params, "version": version})) for version in tasks]
    assert max(read) == 100
    assert page_of(client, project, page_size=1, after_sequence=150).versions[0].changes[0].before.value_json


def test_versions_of_an_open_transaction_are_read_in_it(client: Client, project: str) -> None:
    with Transaction(client) as transaction:
        created = transaction.call(pb.CreateTaskRequest(task=pb.Task(project_id=project, id="task", name="first")))
        transaction.call(pb.UpdateTaskRequest(task=pb.Task(project_id=project, id="task", name="second")))
        read = transaction.call(pb.GetTaskRequest(project_id=project, id="task", at_version=1))
        assert read.task == created.task
        transaction.commit()


def test_a_version_whose_events_have_been_removed_has_expired(
    client: Client, project: str, sql: psycopg.Connection[Any]
) -> None:
    client.create_task(project_id=project, id="task")
    for number in range(2, 104):
        update(client, project, name=f"name {number}")
    expired = versions_of(client, project, page_size=1000)[-2].sequence
    sql.execute("DELETE FROM events WHERE project_id = %s AND sequence <= %s", [project, expired])
    sql.execute("UPDATE event_heads SET expired_sequence = %s WHERE project_id = %s", [expired, project])
    for version in (1, 2, 50, 99):
        with fails("OUT_OF_RANGE", "SEQUENCE_EXPIRED") as failure:
            old(client, project, version)
        assert failure.metadata == {"entity_kind": "task", "entity_id": "task", "oldest_version": "100"}
    assert old(client, project, 102).task.name == "name 102"
    oldest = versions_of(client, project, page_size=1000)[-1]
    assert oldest.version == 3
    (change,) = oldest.changes
    assert (change.before, change.after.value_json) == (event_pb2.FieldValue(), '"name 3"')
    assert change.HasField("before")


def test_a_version_is_never_put_together_across_a_gap(
    client: Client, project: str, sql: psycopg.Connection[Any]
) -> None:
    changed_task(client, project)
    (sequence,) = [one.sequence for one in versions_of(client, project) if one.version == 2]
    sql.execute("DELETE FROM events WHERE project_id = %s AND sequence = %s", [project, sequence])
    assert old(client, project, 1).task.name == "first"
    for version in (2, 3):
        with fails("OUT_OF_RANGE", "SEQUENCE_EXPIRED"):
            old(client, project, version)


def test_a_redacted_version_is_told_with_what_is_gone(client: Client, project: str) -> None:
    third = changed_task(client, project)[3]
    filters = [event_pb2.EventFilter(types=["task.updated"])]
    request = event_pb2.RedactEventsRequest(project_id=project, filters=filters, reason="personal", force=True)
    client.events.RedactEvents(request)
    answer = old(client, project, 3)
    gone = {one.field for one in answer.unkept_fields}
    assert {"name", "status", "start_time"} <= gone <= {"name", "status", "start_time", "end_time"}
    assert all(not one.sha256 and not one.bytes for one in answer.unkept_fields)
    for name in gone:
        third.ClearField(name)  # type: ignore[arg-type]
    assert answer.task == third
    _, _, renaming, _ = versions_of(client, project)
    assert [*renaming.changes] == [
        event_pb2.FieldChange(field="name", before={"value_json": '"first"'}, after={})  # type: ignore[arg-type]
    ]


def test_a_redacted_creation_leaves_what_was_set_later(client: Client, project: str) -> None:
    changed_task(client, project)
    filters = [event_pb2.EventFilter(types=["task.created"])]
    request = event_pb2.RedactEventsRequest(project_id=project, filters=filters, reason="personal", force=True)
    client.events.RedactEvents(request)
    answer = old(client, project, 3)
    assert (answer.task.id, answer.task.version, answer.task.name) == ("task", 3, "second")
    assert answer.task.status == pb.TASK_STATUS_RUNNING
    gone = {one.field for one in answer.unkept_fields}
    assert {"input_json", "create_time"} <= gone
    assert {"name", "status"}.isdisjoint(gone)


def test_a_claim_makes_a_version_that_no_event_tells_of(client: Client, project: str) -> None:
    job = client.enqueue(project_id=project, id="job")
    (claimed,) = client.claim(project)
    done = client.jobs.CompleteJob(
        job_pb2.CompleteJobRequest(project_id=project, id="job", lease_token=claimed.lease_token)
    ).job

    def read(version: int) -> job_pb2.Job:
        return client.jobs.GetJob(job_pb2.GetJobRequest(project_id=project, id="job", at_version=version)).job

    assert (read(1), read(3)) == (job, done)
    with fails("NOT_FOUND", "NOT_FOUND") as failure:
        read(2)
    assert "claim" in failure.message
    completed, enqueued = versions_of(client, project, kind="job", id_="job")
    assert (completed.version, enqueued.version) == (3, 1)
    assert changes_of(completed)["worker_id"] == ("", '"worker"'), "what the claim did is told with the next change"
    assert changes_of(completed)["attempt"] == ("0", "1")


def test_jobs_are_told_exactly_whatever_becomes_of_them(client: Client, project: str, ctx: CallContext) -> None:
    witness, rng = Witness(ctx.connection), random.Random(1)
    for _ in range(40):
        client.enqueue(project_id=project, max_attempts=3, payload_json='{"a": null}')
        for job in client.claim(project, max=2):
            end(client, rng.randrange(6), {"project_id": project, "id": job.id, "lease_token": job.lease_token})
        # Leases are lost, which makes no version.
        ctx.connection.execute(
            "UPDATE jobs SET lease_expire_time = update_time WHERE project_id = %s AND status = 'RUNNING'", [project]
        )
    assert compare(ctx, witness, project)["job"] > 100


def end(client: Client, way: int, lease: dict[str, str]) -> None:
    """Do something with a claimed job, or nothing."""
    if way == 0:
        client.jobs.FailJob(job_pb2.FailJobRequest(**lease, failure={"error_message": "broke", "error_code": "E"}))  # type: ignore[arg-type]
    elif way == 1:
        client.jobs.ReleaseJob(job_pb2.ReleaseJobRequest(**lease, reason="not yet"))  # type: ignore[arg-type]
    elif way == 2:
        client.jobs.UpdateJob(job_pb2.UpdateJobRequest(**lease, state_json='{"page": 1}', progress=0.25))  # type: ignore[arg-type]
    elif way == 3:
        client.jobs.CancelJob(job_pb2.CancelJobRequest(project_id=lease["project_id"], id=lease["id"]))
        client.jobs.RetryJob(job_pb2.RetryJobRequest(project_id=lease["project_id"], id=lease["id"]))


def test_histories_are_for_those_who_may_read_the_entity(access: Guarded, project: str) -> None:
    access.client_of("VIEWER", project)
    member, admin = access.client_of("MEMBER", project), access.client_of("ADMIN", project)
    (token, *_) = admin.access.ListTokens(access_pb2.ListTokensRequest(project_id=project)).tokens
    with fails("PERMISSION_DENIED", "PERMISSION_DENIED"):
        versions_of(member, project, kind="token", id_=token.id)
    assert versions_of(admin, project, kind="token", id_=token.id)
    assert versions_of(member, project, kind="task", id_="any") == []


def test_a_kind_without_versions_is_refused(client: Client, project: str) -> None:
    for kind in ("lock", "usage_sample", "nonsense"):
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="entity_kind"):
            versions_of(client, project, kind=kind)


LONG = '{"long": "' + "x" * 20_000 + '"}'


def changed_task(client: Client, project: str, **fields: Any) -> dict[int, pb.Task]:
    """The versions of a task that has been changed three times."""
    given = {"name": "first", "input_json": '{"b": [null]}', "metadata_json": '{"large": 1.50}'} | fields
    first = client.create_task(project_id=project, id="task", **given)
    second = update(client, project, name="second")
    third = client.set_status(second, "RUNNING")
    return {1: first, 2: second, 3: third, 4: update(client, project, metadata_json="")}


def update(client: Client, project: str, **fields: Any) -> pb.Task:
    task = pb.Task(project_id=project, id="task", **fields)
    return client.tasks.UpdateTask(pb.UpdateTaskRequest(task=task, update_mask={"paths": [*fields]})).task  # type: ignore[arg-type]


def old(client: Client, project: str, version: int, **fields: Any) -> pb.GetTaskResponse:
    return client.tasks.GetTask(pb.GetTaskRequest(project_id=project, id="task", at_version=version, **fields))


def page_of(
    client: Client, project: str, *, kind: str = "task", id_: str = "task", **fields: Any
) -> event_pb2.ListEntityVersionsResponse:
    request = event_pb2.ListEntityVersionsRequest(project_id=project, entity_kind=kind, entity_id=id_, **fields)
    return client.events.ListEntityVersions(request)


def versions_of(client: Client, project: str, **fields: Any) -> list[event_pb2.EntityVersion]:
    return [*page_of(client, project, **fields).versions]


def changes_of(version: event_pb2.EntityVersion) -> dict[str, tuple[str, str]]:
    """What each field was and became, in JSON; empty for nothing."""
    return {change.field: (change.before.value_json, change.after.value_json) for change in version.changes}
