"""Changes of status."""

import pytest

from statehouse_server.descriptors import enum_labels
from tests.support.client import fails
from tests.support.subject import Subject, needs


def test_a_status_moves_along_the_table_only(subject: Subject) -> None:
    needs(subject, "update_status")
    transitions = subject.entity.transitions
    assert transitions
    numbers = {
        value.name.partition("_STATUS_")[2]: value.number for value in subject.entity.fields["status"].enum_type.values
    }
    steps = [(source, target) for source in transitions.table for target in transitions.table]
    for number, (source, target) in enumerate(steps):
        targets = transitions.table[source]
        one = subject.create(number, status=numbers[source])
        if target in targets:
            changed = subject.one(subject.call("update_status", id=one.id, status=numbers[target]))
            assert changed.status == numbers[target]
            assert changed.version == 2
            if transitions.end_field:
                assert changed.HasField(transitions.end_field) == (target in transitions.terminal)
            continue
        with fails("FAILED_PRECONDITION", "INVALID_TRANSITION") as failure:
            subject.call("update_status", id=one.id, status=numbers[target])
        assert failure.metadata == {"from": source, "to": target}
        if "upsert" in subject.methods and source != target:
            with fails("FAILED_PRECONDITION", "INVALID_TRANSITION"):
                item = subject.sample(id=one.id, status=numbers[target])
                subject.call("upsert", **{subject.entity.name: item})


def test_a_status_may_stay_the_same_if_the_call_says_so(subject: Subject) -> None:
    needs(subject, "update_status")
    transitions, enum = subject.entity.transitions, subject.entity.fields["status"].enum_type
    assert transitions
    assert enum
    request = subject.methods["update_status"].input_type.fields_by_name
    assert request["allow_same_status"].number == 12, "programs set it in one way"
    documents = {name: '{"another": 1}' for name in ("output_json", "error_json") if name in request}
    times = {"start_time", transitions.end_field} & subject.entity.fields.keys()
    for number, label in enum_labels(enum).items():
        one = subject.create(number, status=number)
        again = {"id": one.id, "status": number, "allow_same_status": True}
        same = subject.one(subject.call("update_status", **again, **documents))
        assert (same.status, same.version) == (number, 2), label
        assert all(getattr(same, name) == getattr(one, name) for name in times), label
        assert all(getattr(same, name) == text for name, text in documents.items()), label
        with fails("ABORTED", "VERSION_MISMATCH"):
            subject.call("update_status", **again, version=1)
        with fails("FAILED_PRECONDITION", "INVALID_TRANSITION") as failure:
            subject.call("update_status", id=one.id, status=number)
        assert failure.metadata == {"from": label, "to": label}
        for target in enum_labels(enum).keys() - {number}:
            if enum_labels(enum)[target] not in transitions.table[label]:
                with fails("FAILED_PRECONDITION", "INVALID_TRANSITION"):
                    subject.call("update_status", id=one.id, status=target, allow_same_status=True)


def test_a_call_may_ask_for_any_transition_but_none_to_the_same_status(subject: Subject) -> None:
    needs(subject, "update_status")
    transitions = subject.entity.transitions
    assert transitions
    asks = "any_transition" in subject.methods["update_status"].input_type.fields_by_name
    assert asks == any(transitions.table.keys() - {label} - targets for label, targets in transitions.table.items())
    if not asks:
        pytest.skip(f"{subject.entity.name} may change to any status")
    numbers = {label: number for number, label in enum_labels(subject.entity.fields["status"].enum_type).items()}
    for number, (source, target) in enumerate((a, b) for a in transitions.table for b in transitions.table):
        one = subject.create(number, status=numbers[source])
        request = {"id": one.id, "status": numbers[target], "any_transition": True}
        if source == target:
            with fails("FAILED_PRECONDITION", "INVALID_TRANSITION"):
                subject.call("update_status", **request)
            continue
        changed = subject.one(subject.call("update_status", **request))
        assert (changed.status, changed.version) == (numbers[target], 2)
        if transitions.end_field:
            assert changed.HasField(transitions.end_field) == (target in transitions.terminal)
    with fails("ABORTED", "VERSION_MISMATCH"):
        subject.call("update_status", id=one.id, status=numbers[transitions.initial], any_transition=True, version=7)


def test_an_upsert_may_ask_for_any_transition(subject: Subject) -> None:
    transitions = subject.entity.transitions
    verbs = [verb for verb in ("upsert", "batch_upsert") if verb in subject.methods]
    if not transitions or not verbs:
        pytest.skip(f"{subject.entity.name} has no upsert of a status")
    numbers = {label: number for number, label in enum_labels(subject.entity.fields["status"].enum_type).items()}
    end = next(label for label in transitions.table if label in transitions.terminal)
    refused = next(label for label in transitions.table if label not in transitions.table[end] and label != end)
    for verb in verbs:
        one = subject.create(status=numbers[end])
        one.status = numbers[refused]
        field = {subject.entity.name: one} if verb == "upsert" else {subject.entity.table: [one]}
        with fails("FAILED_PRECONDITION", "INVALID_TRANSITION"):
            subject.call(verb, **field)
        response = subject.call(verb, **field, any_transition=True)
        changed = subject.one(response) if verb == "upsert" else subject.many(response)[0]
        assert (changed.id, changed.status) == (one.id, numbers[refused])
        assert changed.version == one.version + 1


def test_a_status_change_needs_a_status_and_keeps_to_the_version(subject: Subject) -> None:
    needs(subject, "update_status")
    one = subject.create()
    with fails("INVALID_ARGUMENT", field="status"):
        subject.call("update_status", id=one.id)
    with fails("INVALID_ARGUMENT", field="status"):
        subject.call("update_status", id=one.id, status=99)
    with fails("ABORTED", "VERSION_MISMATCH"):
        subject.call("update_status", id=one.id, status=2, version=7)
