"""Idempotency keys, separate projects, and references."""

import pytest

from statehouse_server.services.registry import ENTITIES
from tests.support.client import Client, fails
from tests.support.subject import Subject

GLOBAL = {entity.table for entity in ENTITIES if "project_id" not in entity.key}
"""The tables of what is of no project."""


def test_a_key_makes_a_mutation_happen_once(subject: Subject) -> None:
    key = subject.idempotency_key("key")
    fields = {subject.entity.name: subject.sample(1)}
    first, headers = subject.call_with_headers("create", key, **fields)
    assert "idempotency-replayed" not in headers
    again, headers = subject.call_with_headers("create", key, **fields)
    assert headers["idempotency-replayed"] == "true"
    assert again == first
    with fails("INVALID_ARGUMENT", "IDEMPOTENCY_KEY_REUSED"):
        subject.call_with_headers("create", key, **{subject.entity.name: subject.sample(2)})
    if subject.entity.of_project:
        assert len(subject.many(subject.call("list"))) == 1


def test_a_failed_mutation_does_not_use_up_its_key(subject: Subject) -> None:
    subject.create(1, id="taken-id")
    key = subject.idempotency_key("key-of-a-failure")
    with fails("ALREADY_EXISTS"):
        subject.call_with_headers("create", key, **{subject.entity.name: subject.sample(2, id="taken-id")})
    subject.call_with_headers("create", key, **{subject.entity.name: subject.sample(3, id="free-id")})


def test_p9_nothing_of_another_project_is_seen_or_changed(subject: Subject, client: Client) -> None:
    if not subject.entity.of_project:
        pytest.skip("is of no project")
    created = subject.create(1, id="01a20000-0000-7000-8000-000000000001")
    alike = () if subject.entity.name == "invitation" else ("01a20000-0000-7000-8000-000000000002",)
    for id_ in alike:
        subject.create(3, id=id_)
    other = {"project_id": client.create_project()}
    assert not subject.many(subject.call("list", **other))
    for verb, fields in (
        ("get", {"id": created.id}),
        ("get", {"id": created.id[:8]}),
        ("get_by_name", {"name": getattr(created, subject.label)}),
        ("get_by_slug", {"slug": getattr(created, "slug", "")}),
        ("delete", {"id": created.id}),
        ("update", {subject.entity.name: subject.entity.message(id=created.id, **{subject.label: "mine"})}),
        ("batch_get", {"ids": [created.id]}),
        ("update_status", {"id": created.id, "status": 2}),
    ):
        if verb in subject.methods:
            with fails("NOT_FOUND", "NOT_FOUND"):
                subject.call(verb, **other, **fields)
    subject.in_project(other["project_id"]).create(2, id=created.id)
    assert subject.one(subject.call("get", id=created.id)) == created


def test_a_project_that_is_not_there_is_named(subject: Subject) -> None:
    if not subject.entity.of_project:
        pytest.skip("is of no project")
    with fails("NOT_FOUND", "NOT_FOUND") as failure:
        subject.call("create", project_id="nowhere", **{subject.entity.name: subject.sample()})
    assert failure.metadata["field"] == "project_id"
    with fails("INVALID_ARGUMENT", field=f"{subject.entity.name}.project_id"):
        subject.call("create", **{subject.entity.name: subject.sample(project_id="another")})


def test_a_reference_to_nothing_or_to_another_project_is_named(subject: Subject) -> None:
    for name in subject.references.keys() & subject.entity.fields.keys():
        of_another = [] if subject.references[name] in GLOBAL else [subject.referred(name)]
        for target in ("nothing-there", *of_another):
            with fails("NOT_FOUND") as failure:
                subject.create(1, **{name: target})
            assert failure.metadata["field"] == name
            assert failure.reason == ("PARENT_NOT_FOUND" if name == "parent_id" else "NOT_FOUND")
