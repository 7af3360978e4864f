"""Changes of all that match filters."""

from typing import Any

import pytest
from google.protobuf.descriptor import MethodDescriptor
from google.protobuf.descriptor_pb2 import MethodOptions
from google.protobuf.message_factory import GetMessageClass

from statehouse_server.descriptors import rules, standard_method
from statehouse_server.resource.entity import Entity
from statehouse_server.services.registry import ENTITIES, SERVICES
from tests.support.client import Client, fails
from tests.support.subject import SUBJECTS, Subject, needs


def chosen(*resources: Any) -> dict[str, Any]:
    """The filters that select these."""
    return {"filters": [{"ids": {"ids": [resource.id for resource in resources]}}]}


def test_what_matches_is_counted_and_then_deleted(subject: Subject) -> None:
    needs(subject, "delete_many")
    first, second, third = (subject.create_deletable(number) for number in range(3))
    for force in (False, True):
        response = subject.call("delete_many", **chosen(first, second), force=force)
        assert (response.count, response.skipped, response.more) == (2, 0, False)
        left = {row.id for row in subject.many(subject.call("list"))}
        assert left == ({third.id} if force else {first.id, second.id, third.id})
    if not subject.entity.soft_deleted:
        return
    back = subject.one(subject.call("undelete", id=first.id, version=2))
    assert not back.HasField("delete_time")
    for force in (False, True):
        assert subject.call("purge", **chosen(first, second, third), force=force).count == 1
    with fails("NOT_FOUND"):
        subject.call("get", id=second.id)
    assert len(subject.many(subject.call("list", show_deleted=True))) == 2


def test_a_deletion_by_filter_happens_once_under_its_key(subject: Subject) -> None:
    needs(subject, "delete_many")
    for number in range(2):
        subject.create_deletable(number)
    key = [("idempotency-key", "delete-some")]
    fields = {"all": True, "limit": 1, "force": True}
    first, _ = subject.call_with_headers("delete_many", key, **fields)
    again, headers = subject.call_with_headers("delete_many", key, **fields)
    assert again == first
    assert headers["idempotency-replayed"] == "true"
    assert (first.count, first.more) == (1, True)
    assert len(subject.many(subject.call("list"))) == 1


@pytest.mark.parametrize("verb", ["update_statuses", "delete_many", "purge"])
def test_a_change_by_filter_says_what_it_is_of(subject: Subject, client: Client, verb: str) -> None:
    needs(subject, verb)
    one = subject.create(1)
    given: dict[str, Any] = {"status": 2} if verb == "update_statuses" else {"force": True}
    for filters, field in (([], "filters"), ([{}], "filters[0]"), ([{"create_time": {}}], "filters[0].create_time")):
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field=field):
            subject.call(verb, filters=filters, **given)
    if (
        "metadata_contains_json"
        in subject.methods[verb].input_type.fields_by_name["filters"].message_type.fields_by_name
    ):
        for broad in ("{}", " { } ", "[]"):
            with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="filters[0].metadata_contains_json"):
                subject.call(verb, filters=[{"metadata_contains_json": broad}], **given)
    unknown = GetMessageClass(subject.methods[verb].input_type)(**chosen(one), **given).filters[0]
    unknown.MergeFromString(b"\xf8\x7f\x01")  # field 2047
    with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="filters[0]"):
        subject.call(verb, filters=[unknown], **given)
    assert subject.call(verb, filters=[{"ids": {}}], **given).count == 0
    other = {"project_id": client.create_project()}
    assert subject.call(verb, **other, all=True, **given).count == 0
    with fails("NOT_FOUND", "NOT_FOUND") as failure:
        subject.call(verb, project_id="nowhere", all=True, **given)
    assert failure.metadata["field"] == "project_id"
    assert subject.one(subject.call("get", **subject.key(one))) == one


def test_all_statuses_move_along_the_table_only(subject: Subject) -> None:
    needs(subject, "update_statuses")
    transitions = subject.entity.transitions
    assert transitions
    numbers = {
        value.name.partition("_STATUS_")[2]: value.number for value in subject.entity.fields["status"].enum_type.values
    }
    for round_, target in enumerate(transitions.table):
        made = [
            subject.create(100 * round_ + number, status=numbers[source])
            for number, source in enumerate(transitions.table)
        ]
        response = subject.call("update_statuses", **chosen(*made), status=numbers[target])
        legal = transitions.sources(target)
        others = transitions.table.keys() - {target, *legal}
        assert (response.count, response.skipped, response.more) == (len(legal), len(others), False)
        for source, before in zip(transitions.table, made, strict=True):
            after = subject.one(subject.call("get", **subject.key(before)))
            if source not in legal:
                assert after == before
                continue
            assert (after.status, after.version) == (numbers[target], 2)
            if transitions.end_field:
                assert after.HasField(transitions.end_field) == (target in transitions.terminal)


VERBS = {
    kind: {
        verb
        for service in SERVICES
        for m in service.descriptor.methods
        for verb, of in [standard_method(m)]
        if of == kind
    }
    for _, entity in SUBJECTS
    for kind in [entity.name]
}


@pytest.mark.parametrize("entity", [one for _, one in SUBJECTS if one.of_project], ids=lambda one: one.name)
def test_what_is_changed_one_by_one_is_changed_by_filter_too(entity: Entity) -> None:
    """Of what is global, such as the tenants, nothing changes many at once; nor of what says who may do what."""
    verbs = VERBS[entity.name]
    assert ("update_status" in verbs) == ("update_statuses" in verbs)
    assert ("delete_many" in verbs) == ("delete" in verbs and not entity.guard)
    assert ("undelete" in verbs) == ("purge" in verbs)


ASKING = {"create", "update", "delete"}
"""The standard methods that ask the guard of an entity before they change it."""


@pytest.mark.parametrize("entity", [one for one in ENTITIES if one.guard], ids=lambda one: one.name)
def test_what_has_a_guard_is_changed_by_what_asks_it(entity: Entity) -> None:
    changes = {
        verb
        for service in SERVICES
        for method in service.descriptor.methods
        for verb, kind in [standard_method(method)]
        if kind == entity.name and method.GetOptions().idempotency_level != MethodOptions.NO_SIDE_EFFECTS
    }
    assert changes <= ASKING


BY_FILTER = [
    method for service in SERVICES for method in service.descriptor.methods if "all" in method.input_type.fields_by_name
]


@pytest.mark.parametrize("method", BY_FILTER, ids=lambda method: method.name)
def test_changes_by_filter_look_alike(method: MethodDescriptor) -> None:
    common = {"project_id": 1, "filters": 9, "all": 10, "limit": 11}
    fields = {name: field.number for name, field in method.input_type.fields_by_name.items()}
    assert common.items() <= fields.items()
    own = {
        "force": 2,
        "status": 3,
        "output_json": 4,
        "error_json": 5,
        "error_message": 4,
        "any_transition": 13,
        "reason": 3,
    }
    assert fields.items() - common.items() <= own.items()
    answer = {name: field.number for name, field in method.output_type.fields_by_name.items()}
    held = {"held": 4} if "held" in answer else {}
    assert answer == {"count": 1, "skipped": 2, "more": 3} | held
    bounds = method.input_type.fields_by_name["filters"]
    assert (rules(bounds).max_items, rules(bounds).max_values) == (20, 1000)
