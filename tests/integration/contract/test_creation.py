"""What is created, with which ids, times and fields."""

import pytest
from google.protobuf.timestamp_pb2 import Timestamp

from statehouse_server.descriptors import is_json, standard_method
from tests.support.client import fails
from tests.support.subject import Subject, set_fields


def test_created_is_what_was_given_and_what_is_read(subject: Subject) -> None:
    given = subject.sample(1)
    created = subject.one(subject.call("create", **{subject.entity.name: given}))
    for name in subject.entity.client_fields:
        if name not in set_fields(given):
            continue
        if not is_json(subject.entity.fields[name]):
            assert getattr(created, name) == getattr(given, name), name
        else:
            assert "12345678901234567890.5" in getattr(created, name), "no number is rounded"
    assert created.version == 1
    assert created.create_time == created.update_time != Timestamp()
    assert len(created.id) == 36
    assert created.id[14] == "7", "a UUIDv7"
    assert subject.one(subject.call("get", **subject.key(created))) == created


def test_what_is_absent_stays_absent(subject: Subject) -> None:
    full = subject.sample()
    required = {name: getattr(full, name) for name in subject.entity.client_fields if subject.entity.required(name)}
    bare = subject.one(subject.call("create", **{subject.entity.name: subject.entity.message(**required)}))
    present = set_fields(bare)
    settled = {"project_id", "id", "create_time", "update_time", "version", "status"}
    assert present <= {*settled, *required, *subject.entity.defaults, *subject.entity.computed}


def test_an_import_keeps_the_time_of_its_original(subject: Subject) -> None:
    if not subject.entity.importable:
        assert standard_method(subject.methods["create"])[0] != "create"
        pytest.skip(f"{subject.entity.name} has no standard create")
    new = subject.create(0)
    assert not new.HasField("import_time")
    seconds = (1_700_000_000, 1_600_000_000, -1_000_000, -62_135_596_800)  # to the year 0001
    times = [Timestamp(seconds=one, nanos=123_456_000) for one in seconds]
    imported = [subject.create(number, create_time=time) for number, time in enumerate(times, 1)]
    for one, time in zip(imported, times, strict=True):
        assert one.create_time == time
        assert one.import_time == one.update_time
        assert new.create_time.ToNanoseconds() <= one.import_time.ToNanoseconds()
        assert subject.one(subject.call("get", **subject.key(one))) == one
    mine = subject.mine([new.id, *(one.id for one in imported)])
    newest, token = [], ""
    for _ in range(5):
        page = subject.call("list", order_by=1, page_size=1, page_token=token, **mine)
        newest += [row.id for row in subject.many(page)]
        token = page.next_page_token
    assert newest == [new.id, *(one.id for one in imported)]
    assert not token


def test_what_is_created_in_the_future_is_refused(subject: Subject) -> None:
    if not subject.entity.importable:
        pytest.skip(f"{subject.entity.name} has no standard create")
    future = Timestamp()
    future.FromSeconds(subject.create().create_time.seconds + 3600)
    for verb in ("create", "upsert"):
        if verb in subject.methods:
            with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="create_time"):
                subject.call(verb, **{subject.entity.name: subject.sample(1, id="future", create_time=future)})
    for verb in ("batch_create", "batch_upsert"):
        if verb in subject.methods:
            with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="create_time") as failure:
                items = [subject.sample(1), subject.sample(2, create_time=future)]
                subject.call(verb, **{subject.entity.table: items})
            assert failure.metadata["item_index"] == "1"
    with fails("INVALID_ARGUMENT", field=f"{subject.entity.name}.create_time"):
        subject.create(1, create_time=Timestamp(seconds=-(10**12)))
    with fails("NOT_FOUND"):
        subject.call("get", id="future")


def test_the_time_of_what_is_stored_cannot_be_changed(subject: Subject) -> None:
    if not subject.entity.importable:
        pytest.skip(f"{subject.entity.name} has no standard create")
    past = Timestamp(seconds=1_600_000_000)
    created = subject.create(1, id="stored", create_time=past)
    item = subject.sample(1, id="stored", create_time=Timestamp(seconds=1))
    for verb in ("update", "upsert"):
        if verb in subject.methods:
            changed = subject.one(subject.call(verb, **{subject.entity.name: item}))
            assert (changed.create_time, changed.import_time) == (past, created.import_time)
    for verb in ("batch_create", "batch_upsert"):
        if verb in subject.methods:
            rows = subject.many(
                subject.call(verb, **{subject.entity.table: [subject.sample(5), subject.sample(6, create_time=past)]})
            )
            assert [row.HasField("import_time") for row in rows] == [False, True]
            assert rows[1].create_time == past


def test_a_client_chooses_its_own_ids(subject: Subject) -> None:
    id_ = "2zX9.clu_A:b-1"
    assert subject.create(id=id_).id == id_
    with fails("ALREADY_EXISTS", "ALREADY_EXISTS") as failure:
        subject.create(1, id=id_)
    assert failure.metadata["field"] == "id"


@pytest.mark.parametrize("id_", ["a b", "a/b", "ä", "x" * 129, "a\n", "%", "a_%"])
def test_an_id_of_other_characters_is_refused(subject: Subject, id_: str) -> None:
    with fails("INVALID_ARGUMENT", "INVALID_FIELD", field=f"{subject.entity.name}.id"):
        subject.create(id=id_)
    with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="id"):
        subject.call("get", id=id_)


def test_a_missing_field_that_is_required_is_named(subject: Subject) -> None:
    with fails("INVALID_ARGUMENT", "INVALID_FIELD") as failure:
        subject.call("create", **{subject.entity.name: subject.entity.message(id="x")})
    assert set(failure.fields) == {
        f"{subject.entity.name}.{name}" for name in subject.entity.client_fields if subject.entity.required(name)
    }
    with fails("INVALID_ARGUMENT", field=subject.entity.name):
        subject.call("create")
