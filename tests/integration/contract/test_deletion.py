"""Deletion, undeletion and removal at once."""

import pytest

from statehouse_server.config import Config
from statehouse_server.resource.references import Holds
from statehouse_server.services.registry import ENTITIES
from statehouse_server.services.task.service import TASK
from tests.support.client import fails
from tests.support.subject import Subject, needs


def test_what_is_deleted_is_gone_or_can_come_back(subject: Subject) -> None:
    needs(subject, "delete")
    created = subject.create_deletable(1)
    response = subject.call("delete", id=created.id, version=created.version)
    assert created.id not in [row.id for row in subject.many(subject.call("list"))]
    with fails("NOT_FOUND" if not subject.entity.soft_deleted else "FAILED_PRECONDITION"):
        subject.call("delete", id=created.id)
    if not subject.entity.soft_deleted:
        with fails("NOT_FOUND"):
            subject.call("get", id=created.id)
        return
    deleted = subject.one(response)
    kept = deleted.purge_time.ToMicroseconds() - deleted.delete_time.ToMicroseconds()
    assert kept == Config.retention_days * 86_400 * 1_000_000
    assert subject.one(subject.call("get", id=created.id)) == deleted
    assert created.id in [row.id for row in subject.many(subject.call("list", show_deleted=True))]
    with fails("FAILED_PRECONDITION", "DELETED"):
        subject.call("update", **{subject.entity.name: subject.sample(2, id=created.id)})
    with fails("ABORTED", "VERSION_MISMATCH"):
        subject.call("undelete", id=created.id, version=1)
    back = subject.one(subject.call("undelete", id=created.id, version=2))
    assert not back.HasField("delete_time")
    assert not back.HasField("purge_time")
    assert back.version == 3
    with fails("ALREADY_EXISTS"):
        subject.call("undelete", id=created.id)


def test_a_purge_removes_at_once_and_frees_the_id(subject: Subject) -> None:
    needs(subject, "delete")
    request = subject.methods["delete"].input_type.fields_by_name
    assert ("purge" in request) == subject.entity.soft_deleted
    if not subject.entity.soft_deleted:
        pytest.skip(f"{subject.entity.name} is removed at once")
    created = subject.create(1, id=f"purged-{subject.project_id}")
    with fails("ABORTED", "VERSION_MISMATCH") as failure:
        subject.call("delete", id=created.id, version=7, purge=True)
    assert failure.metadata["current_version"] == "1"
    response = subject.call("delete", id=created.id, version=1, purge=True)
    assert subject.one(response) == created
    assert not response.counts
    for verb in ("get", "undelete"):
        with fails("NOT_FOUND"):
            subject.call(verb, id=created.id)
    with fails("NOT_FOUND", "NOT_FOUND") as failure:
        subject.call("delete", id=created.id, purge=True)
    assert failure.metadata["entity_kind"] == subject.entity.name
    again = subject.create(1, id=created.id)
    assert again.version == 1
    deleted = subject.one(subject.call("delete", id=created.id))
    with fails("ABORTED", "VERSION_MISMATCH"):
        subject.call("delete", id=created.id, version=1, purge=True)
    assert subject.one(subject.call("delete", id=created.id, version=2, purge=True)) == deleted
    assert subject.create(1, id=created.id).version == 1


def test_a_cascade_is_offered_where_something_prevents_the_deletion(subject: Subject) -> None:
    needs(subject, "delete")
    cascades = "cascade" in subject.methods["delete"].input_type.fields_by_name
    holds = [hold for hold in Holds(subject.entity, ENTITIES).all if hold.reference.cascaded]
    assert cascades == (bool(holds) and subject.entity is not TASK)  # but DeleteTaskTree
