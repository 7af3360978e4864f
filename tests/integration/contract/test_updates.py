"""Updates by masks and by merge patches."""

import threading
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from typing import Any

import grpc
import pytest

from statehouse_server.descriptors import is_json
from tests.support.client import fails
from tests.support.subject import Subject, needs, parsed, set_fields


def test_an_update_changes_what_its_mask_names(subject: Subject) -> None:
    needs(subject, "update")
    created = subject.create(1)
    new = subject.sample(2, **subject.key(created))
    changed = subject.one(subject.call("update", **{subject.entity.name: new}, update_mask={"paths": [subject.label]}))
    assert getattr(changed, subject.label) == f"{subject.label}-2"
    assert changed.version == 2
    assert (changed.update_time.seconds, changed.update_time.nanos) > (
        created.update_time.seconds,
        created.update_time.nanos,
    )
    for name in subject.entity.mutable_fields:
        if name != subject.label:
            assert getattr(changed, name) == getattr(created, name), name


def test_an_update_with_a_star_empties_what_is_not_given(subject: Subject) -> None:
    needs(subject, "update")
    created = subject.create(1)
    kept = {name: getattr(created, name) for name in subject.entity.mutable_fields if subject.entity.required(name)}
    bare = subject.entity.message(**kept | {subject.label: "bare"}, **subject.key(created))
    changed = subject.one(subject.call("update", **{subject.entity.name: bare}, update_mask={"paths": ["*"]}))
    assert getattr(changed, subject.label) == "bare"
    stay = {*kept, subject.label, *subject.entity.defaults, *subject.entity.field_permissions}
    for name in subject.entity.mutable_fields:
        assert name in stay or name not in set_fields(changed), name
    for name in subject.entity.field_permissions:
        assert getattr(changed, name) == getattr(created, name), "what takes a permission of its own is kept"


def test_an_update_without_a_mask_changes_what_is_given(subject: Subject) -> None:
    needs(subject, "update")
    created = subject.create(1)
    given = subject.entity.message(**{subject.label: "given"}, **subject.key(created))
    changed = subject.one(subject.call("update", **{subject.entity.name: given}))
    assert getattr(changed, subject.label) == "given"
    assert all(
        getattr(changed, name) == getattr(created, name)
        for name in subject.entity.mutable_fields
        if name != subject.label
    )
    with fails("INVALID_ARGUMENT", field="update_mask"):
        subject.call("update", **{subject.entity.name: subject.entity.message(**subject.key(created))})


@pytest.mark.parametrize("given", [None, "", "given"])
def test_empty_and_absent_differ_in_an_optional_text(subject: Subject, given: str | None) -> None:
    if not subject.optional_texts:
        pytest.skip(f"{subject.entity.name} has no optional text")
    values = dict.fromkeys(subject.optional_texts, given)

    def stored(verb: str, item: Any, **fields: Any) -> Any:
        changed = subject.one(subject.call(verb, **{subject.entity.name: item}, **fields))
        read = subject.one(subject.call("get", **subject.key(changed)))
        assert [getattr(read, name) if read.HasField(name) else None for name in values] == [*values.values()]
        return read

    created = stored("create", subject.sample(1, **values))
    another = subject.create(2)
    mask = {"paths": subject.optional_texts}
    stored("update", subject.entity.message(**subject.key(another), **values), update_mask=mask)
    label = {subject.label: "another"}
    stored("update", subject.entity.message(**subject.key(created), **label))
    stored("update", subject.sample(3, **subject.key(created), **values), update_mask={"paths": ["*"]})
    if given is not None:
        stored("update", subject.entity.message(**subject.key(subject.create(4)), **values))
    if "upsert" in subject.methods:
        stored("upsert", subject.sample(5, id="upserted", **values))
        stored("upsert", subject.sample(6, **subject.key(subject.create(7)), **values))
    if "batch_create" in subject.methods:
        items = [subject.sample(8, **dict.fromkeys(values, text)) for text in (given, None, "", "x")]
        rows = subject.many(subject.call("batch_create", **{subject.entity.table: items}))
        assert [[row.HasField(name) and getattr(row, name) for name in values] for row in rows] == [
            [False if text is None else text] * len(values) for text in (given, None, "", "x")
        ]


def test_a_mask_names_only_what_can_be_changed(subject: Subject) -> None:
    needs(subject, "update")
    created = subject.create(1)
    paths = ["nonsense", "id", "create_time", "version", f"{subject.label}.x", "", *subject.entity.immutable_fields]
    paths += [name for name in ("status", "start_time", "end_time") if name in subject.entity.fields]
    for path in paths:
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="update_mask"):
            subject.call("update", **{subject.entity.name: created}, update_mask={"paths": [subject.label, path]})
    if subject.entity.required(subject.label):
        with fails("INVALID_ARGUMENT", field=f"{subject.entity.name}.{subject.label}"):
            empty = subject.entity.message(**subject.key(created))
            subject.call("update", **{subject.entity.name: empty}, update_mask={"paths": [subject.label]})
    assert subject.one(subject.call("get", **subject.key(created))) == created


def test_of_many_updates_of_one_version_one_wins(subject: Subject) -> None:
    needs(subject, "update")
    created = subject.create(1)
    outcomes = []

    def update(number: int) -> None:
        item = subject.entity.message(**{subject.label: f"racer-{number}"}, version=1, **subject.key(created))
        try:
            subject.call("update", **{subject.entity.name: item})
            outcomes.append("won")
        except grpc.RpcError as error:
            outcomes.append(error.code().name)

    threads = [threading.Thread(target=update, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["ABORTED"] * 7 + ["won"]
    with fails("ABORTED", "VERSION_MISMATCH") as failure:
        subject.call("delete", id=created.id, version=1)
    assert failure.metadata["current_version"] == "2"


def test_an_update_patches_the_documents_that_it_names(subject: Subject) -> None:
    needs(subject, "update")
    assert ("merge_patch_mask" in subject.methods["update"].input_type.fields_by_name) == bool(subject.documents)
    if not subject.documents:
        pytest.skip(f"{subject.entity.name} has no documents")
    created = subject.create(1)
    patch = '{"number": null, "list": [null], "new": {"deep": {"key": 0.10000000000000000000001, "no": null}}}'
    merged, *replaced = subject.documents
    item = subject.entity.message(**subject.key(created), **dict.fromkeys(subject.documents, patch))
    updated = subject.one(subject.call("update", **{subject.entity.name: item}, merge_patch_mask={"paths": [merged]}))
    kept = {"large": Decimal("12345678901234567890.5"), "list": [None]}
    exact = Decimal("0.10000000000000000000001")
    assert parsed(getattr(updated, merged)) == {**kept, "new": {"deep": {"key": exact}}}
    assert all(parsed(getattr(updated, name)) == parsed(patch) for name in replaced)
    assert updated.version == 2
    assert subject.one(subject.call("get", **subject.key(created))) == updated


def test_a_patch_of_no_document_makes_one(subject: Subject) -> None:
    needs(subject, "update")
    for number, name in enumerate(subject.documents):
        created = subject.create(number, **{name: ""})

        def patched(text: str, id_: str = created.id, name: str = name) -> Any:
            item = subject.entity.message(id=id_, **{name: text})
            updated = subject.call("update", **{subject.entity.name: item}, merge_patch_mask={"paths": [name]})
            return parsed(getattr(subject.one(updated), name))

        assert patched('{"a": null}') == {}
        assert patched('{"a": {"b": 1, "c": null}}') == {"a": {"b": 1}}
        assert patched('["a"]') == ["a"]
        assert patched('{"b": [{"c": null}]}') == {"b": [{"c": None}]}


def test_a_merge_patch_mask_names_documents_that_change(subject: Subject) -> None:
    needs(subject, "update")
    if not subject.documents:
        pytest.skip(f"{subject.entity.name} has no documents")
    created, (name, *_) = subject.create(1), subject.documents
    one = {subject.entity.name: subject.entity.message(**subject.key(created), **{name: "{}", subject.label: "new"})}
    for path in (subject.label, "nonsense", "id", "", f"{name}.x", "*"):
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="merge_patch_mask"):
            subject.call("update", **one, merge_patch_mask={"paths": [path]})
    with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="merge_patch_mask"):
        subject.call("update", **one, update_mask={"paths": [subject.label]}, merge_patch_mask={"paths": [name]})
    empty = {subject.entity.name: subject.entity.message(**subject.key(created))}
    masks = {"update_mask": {"paths": [name]}, "merge_patch_mask": {"paths": [name]}}
    with fails("INVALID_ARGUMENT", "INVALID_FIELD", field=f"{subject.entity.name}.{name}"):
        subject.call("update", **empty, **masks)
    assert subject.one(subject.call("get", **subject.key(created))) == created


def test_writers_of_different_keys_of_a_document_lose_nothing(subject: Subject) -> None:
    needs(subject, "update")
    for name in subject.documents[:1]:
        created = subject.create(1, **{name: '{"a": {}}'})

        def write(number: int, id_: str = created.id, name: str = name) -> None:
            item = subject.entity.message(id=id_, **{name: f'{{"a": {{"{number}": {number}}}, "b{number}": 1}}'})
            subject.call("update", **{subject.entity.name: item}, merge_patch_mask={"paths": [name]})

        with ThreadPoolExecutor(16) as pool:
            list(pool.map(write, range(32)))
        stored = subject.one(subject.call("get", **subject.key(created)))
        keys = {f"b{number}": 1 for number in range(32)}
        assert parsed(getattr(stored, name)) == {"a": {str(number): number for number in range(32)}, **keys}
        assert stored.version == 33


def test_a_change_of_status_patches_the_documents_that_it_names(subject: Subject) -> None:
    needs(subject, "update_status")
    request = subject.methods["update_status"].input_type
    documents = [field.name for field in request.fields if is_json(field)]
    assert ("merge_patch_mask" in request.fields_by_name) == bool(documents)
    for name in documents:
        one = subject.create(1)
        patch = {name: '{"number": null, "new": 1}', "merge_patch_mask": {"paths": [name]}}
        changed = subject.one(subject.call("update_status", id=one.id, status=2, **patch))
        assert parsed(getattr(changed, name)) == {"large": Decimal("12345678901234567890.5"), "list": [], "new": 1}
        with fails("INVALID_ARGUMENT", field=name):
            subject.call("update_status", id=one.id, status=3, **{**patch, name: ""})
        with fails("INVALID_ARGUMENT", field="merge_patch_mask"):
            subject.call("update_status", id=one.id, status=3, merge_patch_mask={"paths": [name]})
        with fails("FAILED_PRECONDITION", "INVALID_TRANSITION"):
            subject.call("update_status", id=one.id, status=2, **patch)
