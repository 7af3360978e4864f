"""Reads by id, in batches, in pages, under masks, counted and streamed."""

from collections import Counter
from typing import Any

import pytest
from google.protobuf.descriptor import FieldDescriptor
from statehouse.v1 import options_pb2
from statehouse.v1.filter_pb2 import IdList

from statehouse_server.descriptors import rules
from tests.support.client import Client, fails
from tests.support.subject import Subject, needs, sample_of, set_fields


def test_an_id_that_a_client_chose_is_found_by_itself_alone(subject: Subject) -> None:
    for number, id_ in enumerate(("fit-task-12345", "deadbeef-1", "0190aaaabbbb", "X" * 128)):
        subject.create(number, id=id_)
        for near in (id_[:-1], id_[:8], id_.upper() + "0" if len(id_) < 128 else id_[:127]):
            with fails("NOT_FOUND", "NOT_FOUND") as failure:
                subject.call("get", id=near)
            assert failure.metadata["entity_id"] == near
        assert subject.one(subject.call("get", id=id_)).id == id_


UUIDS = ["01937a2b-0c1d-7e2f-8a3b-4c5d6e7f8091", "01937a2b-0c1d-7e2f-8a3b-4c5d6e7f8092"]


def test_a_unique_beginning_of_a_uuid_finds_it(subject: Subject) -> None:
    first = subject.create(id=UUIDS[0])
    for text in ("01937a2b", "01937A2B", "01937a2b-", "01937a2b0c1d7", "01937a2b0c1d-7E2F", UUIDS[0].replace("-", "")):
        assert subject.one(subject.call("get", id=text)) == first, text
    for text in ("01937a2", "0193-7a2b", "01937a2b-0c1e", f"{UUIDS[0]}0", "01937a2g"):
        with fails("NOT_FOUND", "NOT_FOUND"):
            subject.call("get", id=text)
    subject.create(1, id=UUIDS[1])
    subject.create(2, id="01937a2b-0c1d")
    subject.create(3, id="01937a2b-0c1d-7e2f-8a3b-4c5d6e7f809")
    with fails("FAILED_PRECONDITION", "AMBIGUOUS_ID") as failure:
        subject.call("get", id="01937a2b")
    assert failure.metadata["candidates"] == ", ".join(UUIDS)
    assert subject.one(subject.call("get", id="01937a2b-0c1d")).id == "01937a2b-0c1d", "a full id comes first"


def test_only_get_takes_the_beginning_of_an_id(subject: Subject) -> None:
    id_ = subject.create().id
    for verb, fields in (
        ("delete", {"id": id_[:13]}),
        ("update", {subject.entity.name: subject.sample(id=id_[:13])}),
        ("batch_get", {"ids": [id_[:13]]}),
    ):
        if verb in subject.methods:
            with fails("NOT_FOUND"):
                subject.call(verb, **fields)


def test_several_are_read_in_the_order_of_their_ids(subject: Subject) -> None:
    created = [subject.create(number) for number in range(3)]
    wanted = [created[2], created[0]]
    ids = [one.id for one in wanted]
    assert list(subject.many(subject.call("batch_get", ids=ids))) == wanted
    with fails("NOT_FOUND", "NOT_FOUND") as failure:
        subject.call("batch_get", ids=[ids[0], "not-there", ids[1], "nor-this"])
    assert failure.metadata["entity_id"] == "not-there, nor-this"
    found = subject.call("batch_get", ids=["not-there", *ids, "nor-this"], allow_missing=True)
    assert list(subject.many(found)) == wanted
    assert not subject.many(subject.call("batch_get", ids=["not-there"], allow_missing=True))
    if subject.entity.soft_deleted:
        deleted = subject.one(subject.call("delete", id=ids[0]))
        assert list(subject.many(subject.call("batch_get", ids=ids))) == [deleted, wanted[1]]
    for wrong in ([], [ids[0]] * 2, [""], ["a b"], [str(number) for number in range(10_001)]):
        with fails("INVALID_ARGUMENT", "INVALID_FIELD") as failure:
            subject.call("batch_get", ids=wrong)
        assert next(iter(failure.fields)).partition("[")[0] == "ids"


UNIQUE = ("name", "slug")
"""Fields by which an entity can be read."""


@pytest.mark.parametrize("field", UNIQUE)
def test_a_name_or_slug_finds_what_has_it_and_is_not_deleted(subject: Subject, client: Client, field: str) -> None:
    verb = f"get_by_{field}"
    needs(subject, verb)
    created, _ = subject.create(1), subject.create(2)
    value = getattr(created, field)
    assert subject.one(subject.call(verb, **{field: value})) == created
    wrong = [{field: value[:-1]}, {field: value.upper()}, {field: created.id}]
    for fields in [
        *wrong,
        *([{field: value, "project_id": client.create_project()}] if subject.entity.of_project else []),
    ]:
        with fails("NOT_FOUND", "NOT_FOUND") as failure:
            subject.call(verb, **fields)
        assert failure.metadata == {"entity_kind": subject.entity.name, "field": field, "value": fields[field]}
    with fails("INVALID_ARGUMENT", "INVALID_FIELD", field=field):
        subject.call(verb)
    subject.call("delete", id=created.id)
    with fails("NOT_FOUND", "NOT_FOUND"):
        subject.call(verb, **{field: value})
    if subject.entity.of_project:  # the slug of a deleted project is kept for it
        again = subject.create(1)
        assert subject.one(subject.call(verb, **{field: value})) == again


def test_what_is_not_there_is_not_found(subject: Subject) -> None:
    for verb, fields in (
        ("get", {"id": "nothing-like-it"}),
        ("delete", {"id": "nothing-like-it"}),
        ("update", {subject.entity.name: subject.sample(id="nothing-like-it")}),
        ("undelete", {"id": "nothing-like-it"}),
    ):
        if verb in subject.methods:
            with fails("NOT_FOUND", "NOT_FOUND") as failure:
                subject.call(verb, **fields)
            assert failure.metadata["entity_kind"] == subject.entity.name


def test_pages_have_everything_once_in_order(subject: Subject) -> None:
    created = [subject.create(number).id for number in range(7)]
    filters = subject.mine(created)
    newest = created[::-1]
    order = subject.methods["list"].input_type.fields_by_name["order_by"]
    default = rules(order).unspecified or order.enum_type.values[1].name
    for value in order.enum_type.values:
        listed, token = [], ""
        while True:
            page = subject.call("list", page_size=3, page_token=token, order_by=value.number, **filters)
            listed += [row.id for row in subject.many(page)]
            token = page.next_page_token
            if not token:
                break
            assert len(subject.many(page)) == 3
        meant = value.name if value.number else default
        assert listed == (created if meant.endswith("ASC") else newest), value.name
    assert subject.call("list", page_size=1, with_total=True, **filters).total_size == 7
    assert not subject.call("list", page_size=1, **filters).total_size


def readings(subject: Subject, created: Any, **fields: Any) -> dict[str, Any]:
    """An entity as each method that reads it returns it."""
    id_ = created.id
    found = {"get": subject.one(subject.call("get", id=id_, **fields))}
    for verb, value in by_unique_field(subject, created).items():
        found[verb] = subject.one(subject.call(verb, **value, **fields))
    (found["batch_get"],) = subject.many(subject.call("batch_get", ids=[id_], **fields))
    (found["list"],) = subject.many(subject.call("list", filters=[{"ids": {"ids": [id_]}}], **fields))
    if "stream" in subject.methods:
        (message,) = subject.stream(filters=[{"ids": {"ids": [id_]}}], **fields)
        (found["stream"],) = subject.many(message)
    return found


def by_unique_field(subject: Subject, created: Any) -> dict[str, dict[str, str]]:
    """The fields of requests that read an entity by its name or slug, by the verbs of the methods."""
    verbs = {f"get_by_{field}": {field: getattr(created, field)} for field in UNIQUE if field in subject.entity.fields}
    return {verb: fields for verb, fields in verbs.items() if verb in subject.methods}


def test_a_read_mask_leaves_out_what_it_does_not_name(subject: Subject) -> None:
    created = subject.create(1)
    always = {"id", "version", *(["project_id"] if subject.entity.of_project else [])}
    assert always == {*subject.entity.always_read}
    masks = [[name] for name in subject.entity.message.DESCRIPTOR.fields_by_name]
    for paths in (*masks, ["create_time", subject.label], ["update_time", "update_time"]):
        expected = subject.entity.message()
        for name in {*always, *paths} & set_fields(created):
            part = subject.entity.message(**{name: getattr(created, name)})
            expected.MergeFrom(part)
        found = readings(subject, created, read_mask={"paths": paths})
        assert found == dict.fromkeys(found, expected), paths
    for paths in ([], ["*"]):
        found = readings(subject, created, read_mask={"paths": paths})
        assert found == dict.fromkeys(found, created)


def test_a_read_mask_names_fields(subject: Subject) -> None:
    created = subject.create(1)
    verbs: dict[str, dict[str, Any]] = {"get": {"id": created.id}, "batch_get": {"ids": [created.id]}, "list": {}}
    verbs |= by_unique_field(subject, created)
    for path in ("nonsense", "", f"{subject.label}.x", "Id", "*", "read_time; DROP TABLE tasks", "x" * 101):
        mask = {"paths": [subject.label, path]}
        for verb, fields in verbs.items():
            with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="read_mask"):
                subject.call(verb, **fields, read_mask=mask)
        if "stream" in subject.methods:
            with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="read_mask"):
                list(subject.stream(read_mask=mask))


def test_a_token_is_good_under_another_read_mask(subject: Subject) -> None:
    created = [subject.create(number).id for number in range(3)]
    mine = subject.mine(created)
    orders = subject.methods["list"].input_type.fields_by_name["order_by"].enum_type.values
    for order in orders:
        first = subject.call("list", page_size=1, order_by=order.number, read_mask={"paths": ["id"]}, **mine)
        (row,) = subject.many(first)
        assert set_fields(row) == {*subject.entity.always_read}, order.name
        token = first.next_page_token
        rest = subject.call("list", page_token=token, order_by=order.number, **mine)
        assert sorted([row.id, *(one.id for one in subject.many(rest))]) == sorted(created)


def test_a_page_size_is_clamped_and_not_negative(subject: Subject) -> None:
    subject.create()
    assert subject.many(subject.call("list", page_size=1_000_000))
    with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="page_size"):
        subject.call("list", page_size=-1)


def test_a_skip_counts_from_the_beginning_or_from_the_token(subject: Subject) -> None:
    mine = subject.mine([subject.create(number).id for number in range(7)])
    every = [row.id for row in subject.many(subject.call("list", **mine))]

    def listed(**fields: Any) -> list[str]:
        return [row.id for row in subject.many(subject.call("list", **mine, **fields))]

    assert listed(skip=2, page_size=3) == every[2:5]
    assert listed(skip=6) == every[6:]
    token = subject.call("list", skip=1, page_size=2, **mine).next_page_token
    assert listed(page_token=token) == every[3:]
    assert listed(page_token=token, skip=2, page_size=1) == every[5:6]
    beyond = subject.call("list", skip=10_000, with_total=True, **mine)
    assert (list(subject.many(beyond)), beyond.next_page_token, beyond.total_size) == ([], "", 7)
    for wrong in (-1, 10_001):
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="skip"):
            subject.call("list", skip=wrong)


def test_a_count_counts_what_a_list_has(subject: Subject, client: Client) -> None:
    created = [subject.create(number) for number in range(3)]
    mine = subject.mine([row.id for row in created])
    assert subject.call("count", **mine).total == 3
    assert subject.call("count", filters=[{"ids": {"ids": [created[0].id, created[2].id, "nothing"]}}]).total == 2
    assert subject.call("count", filters=[{"ids": {}}]).total == 0
    if subject.entity.of_project:
        assert subject.call("count", project_id=client.create_project()).total == 0
    if subject.entity.soft_deleted:
        subject.call("delete", **subject.key(created[0]))
        assert subject.call("count", **mine).total == 2
        assert subject.call("count", show_deleted=True, **mine).total == 3


def test_a_count_by_each_field_has_a_group_for_each_of_its_values(subject: Subject) -> None:
    group_by = subject.methods["count"].input_type.fields_by_name.get("group_by")
    if group_by is None:
        pytest.skip(f"{subject.entity.table} have nothing in common")
    created = [subject.create(number) for number in range(3)]
    mine = subject.mine([row.id for row in created])
    for value in group_by.enum_type.values[1:]:
        field = value.name.removeprefix(f"{subject.entity.name.upper()}_GROUPING_").lower()
        answer = subject.call("count", group_by=[value.number, value.number], **mine)
        found = {getattr(group, field): group.count for group in answer.counts}
        assert found == Counter(getattr(row, field) for row in created), field
        assert len(found) == len(answer.counts)
        assert answer.total == 3
    (together,) = subject.call("count", **mine).counts
    assert together.count == 3
    for wrong, where in (([1, 1, 1, 1], "group_by"), ([0], "group_by[0]"), ([99], "group_by[0]")):
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field=where):
            subject.call("count", group_by=wrong)


def test_a_token_is_good_for_its_own_request_only(subject: Subject) -> None:
    for number in range(3):
        subject.create(number)
    token = subject.call("list", page_size=1).next_page_token
    order = subject.methods["list"].input_type.fields_by_name["order_by"].enum_type.values[-1].number
    bad: list[dict[str, Any]] = [
        {"page_token": token[:-2]},
        {"page_token": token[:9] + ("A" if token[9] != "A" else "B") + token[10:]},
        {"page_token": "x" * 5000},
        {"page_token": "ä\0"},
        {"page_token": token, "order_by": order},
        {"page_token": token, "filters": [{"create_time": {"start_time": {"seconds": 1}}}]},
    ]
    if subject.entity.of_project:
        bad.append({"page_token": token, "project_id": "local"})
    for fields in bad:
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="page_token"):
            subject.call("list", **fields)
    assert subject.call("list", page_size=2, page_token=token), "another page size is the same request"


def test_every_filter_finds_what_has_the_value(subject: Subject) -> None:
    wanted, other = subject.create(1), subject.create(2)
    both_ids = {"ids": {"ids": [wanted.id, other.id]}}  # what is global has others beside them

    def found(**filter_: Any) -> list[str]:
        return [row.id for row in subject.many(subject.call("list", filters=[both_ids | filter_]))]

    for field in subject.methods["list"].input_type.fields_by_name["filters"].message_type.fields:
        target = rules(field).filter_target
        if target not in subject.entity.client_fields or target in subject.references:
            continue
        if subject.entity.fields[target].enum_type:
            continue
        value, without = getattr(wanted, target), getattr(other, target)
        if rules(field).format == options_pb2.FORMAT_JSON:
            assert found(**{field.name: '{"number": 1}'}) == [wanted.id]
        elif field.is_repeated or field.message_type is IdList.DESCRIPTOR:
            values = list(value) if subject.entity.fields[target].is_repeated else [value]
            both = [wanted.id, *([other.id] if without == value or "another" in values else [])]
            assert sorted(found(**{field.name: values_of(field, values)})) == sorted(both), field.name
            another = sample_of(subject.entity.fields[target], 3)
            absent = another if isinstance(another, str) else "nothing"
            assert found(**{field.name: values_of(field, ["", absent, absent])}) == [], field.name
    assert found(create_time={"start_time": wanted.create_time, "end_time": other.create_time}) == [wanted.id]
    assert found(create_time={"start_time": other.create_time}) == [other.id]
    assert found(ids={"ids": []}) == []


def values_of(field: FieldDescriptor, values: list[str]) -> Any:
    return values if field.is_repeated else {"ids": values}


def test_a_stream_has_everything_once(subject: Subject) -> None:
    needs(subject, "stream")
    created = [subject.create(number).id for number in range(20)]
    messages = list(subject.stream())
    default = rules(subject.methods["stream"].input_type.fields_by_name["order_by"]).unspecified
    wanted = created if default.endswith("ASC") else created[::-1]
    assert [row.id for message in messages for row in subject.many(message)] == wanted
    assert len(messages) > 1
