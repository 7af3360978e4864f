"""Upserts and batches."""

import pytest

from tests.support.client import Client, fails
from tests.support.subject import Subject, needs, set_fields


def test_an_upsert_of_one_names_the_field_alone(subject: Subject) -> None:
    needs(subject, "upsert")
    for name in subject.references.keys() & subject.entity.fields.keys():
        for id_ in ("", "an-id"):
            with fails("NOT_FOUND") as failure:
                subject.call("upsert", **{subject.entity.name: subject.sample(1, id=id_, **{name: "nothing-there"})})
            assert failure.message.startswith(f"{name}: ")
            assert failure.metadata == {"field": name, "value": "nothing-there"}


@pytest.mark.parametrize("verb", ["batch_create", "batch_upsert"])
def test_a_batch_names_the_element_that_a_constraint_refuses(subject: Subject, client: Client, verb: str) -> None:
    needs(subject, verb)
    created = subject.create(0)
    for name in subject.references.keys() & subject.entity.fields.keys():
        items = [subject.sample(number) for number in range(4)]
        for item in items[2:]:
            setattr(item, name, "nothing-there")
        with fails("NOT_FOUND") as failure:
            subject.call(verb, **{subject.entity.table: items})
        assert (failure.metadata["field"], failure.metadata["item_index"]) == (name, "2")
        assert failure.message.startswith(f"{subject.entity.table}[2]: {name}: ")
    if verb == "batch_create":
        with fails("ALREADY_EXISTS") as failure:
            subject.call(verb, **{subject.entity.table: [subject.sample(1), subject.sample(2, id=created.id)]})
        assert failure.metadata["entity_kind"] == subject.entity.name
    else:
        with fails("ABORTED", "VERSION_MISMATCH") as failure:
            changed = subject.sample(2, id=created.id, version=created.version + 1)
            subject.call(verb, **{subject.entity.table: [subject.sample(1), changed]})
        assert failure.metadata["entity_id"] == created.id
        with fails("INVALID_ARGUMENT", field=f"{subject.entity.table}[1].id"):
            subject.call(verb, **{subject.entity.table: [subject.sample(1), subject.sample(2, version=3)]})
        with fails("NOT_FOUND") as failure:
            missing = subject.sample(2, id="not-there", version=3)
            subject.call(verb, **{subject.entity.table: [subject.sample(1), missing]})
    assert failure.metadata["item_index"] == "1"
    assert failure.message.startswith(f"{subject.entity.table}[1]: ")
    assert [row.id for row in subject.many(subject.call("list"))] == [created.id]


def test_a_batch_is_all_or_nothing_and_in_order(subject: Subject) -> None:
    needs(subject, "batch_create")
    ids = ["c-third", "a-first", "b-second"]
    items = [subject.sample(number, id=id_) for number, id_ in enumerate(ids)]
    created = subject.many(subject.call("batch_create", **{subject.entity.table: items}))
    assert [row.id for row in created] == ids
    label = subject.label
    assert [getattr(row, label) for row in created] == [f"{label}-0", f"{label}-1", f"{label}-2"]
    assert list(subject.many(subject.call("batch_get", ids=ids))) == list(created)
    with fails("NOT_FOUND") as failure:
        subject.call("batch_get", ids=[*ids, "not-there"])
    assert failure.metadata["entity_id"] == "not-there"
    kept = {name: getattr(created[0], name) for name in subject.entity.immutable_fields if not name.endswith("_time")}
    more = [subject.sample(3, id="new-one"), subject.sample(4, id=ids[0], **kept)]
    with fails("ALREADY_EXISTS"):
        subject.call("batch_create", **{subject.entity.table: more})
    with fails("NOT_FOUND"):
        subject.call("get", id="new-one")
    upserted = subject.many(subject.call("batch_upsert", **{subject.entity.table: more}))
    assert [row.version for row in upserted] == [1, 2]
    assert [getattr(row, label) for row in upserted] == [f"{label}-3", f"{label}-4"]


def test_a_batch_has_a_size_and_no_id_twice(subject: Subject) -> None:
    needs(subject, "batch_create")
    field = subject.entity.table
    with fails("INVALID_ARGUMENT", field=field):
        subject.call("batch_create", **{field: []})
    with fails("INVALID_ARGUMENT", field=field):
        subject.call("batch_create", **{field: [subject.sample(id="same"), subject.sample(id="same")]})
    with fails("INVALID_ARGUMENT", field=field):
        subject.call("batch_create", **{field: [subject.entity.message(**{subject.label: "x"})] * 10_001})
    required = next(name for name in subject.entity.client_fields if subject.entity.required(name))
    with fails("INVALID_ARGUMENT", field=f"{field}[1].{required}"):
        subject.call("batch_create", **{field: [subject.sample(), subject.entity.message(id="nameless")]})
    with fails("INVALID_ARGUMENT", field="ids"):
        subject.call("batch_get", ids=["a", "a"])


def test_an_upsert_creates_and_then_replaces(subject: Subject) -> None:
    needs(subject, "upsert")
    item = subject.sample(1, id="upserted")
    created = subject.one(subject.call("upsert", **{subject.entity.name: item}))
    assert created.version == 1
    required = {name: getattr(item, name) for name in subject.entity.client_fields if subject.entity.required(name)}
    replaced = subject.one(
        subject.call("upsert", **{subject.entity.name: subject.entity.message(id="upserted", **required)})
    )
    assert replaced.version == 2
    assert replaced.create_time == created.create_time
    always = {"project_id", "id", "create_time", "update_time", "version", *required, *subject.entity.defaults}
    assert set_fields(replaced) == always | ({"status"} & subject.entity.fields.keys())
    with fails("ABORTED", "VERSION_MISMATCH"):
        subject.call("upsert", **{subject.entity.name: subject.sample(1, id="upserted", version=1)})
    with fails("NOT_FOUND"):
        subject.call("upsert", **{subject.entity.name: subject.sample(1, id="never-made", version=1)})
    assert subject.one(subject.call("upsert", **{subject.entity.name: subject.sample(2)})).version == 1
