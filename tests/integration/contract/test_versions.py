"""Old versions, as events tell of them, compared with what was stored."""

import random
from collections import Counter
from collections.abc import Iterator
from typing import Any

import grpc
import pytest
from google.protobuf.descriptor import FieldDescriptor

from statehouse_server.descriptors import is_json
from statehouse_server.postgres.connection import connect
from statehouse_server.postgres.context import CallContext
from statehouse_server.resource.recording.payloads import rare_whole_payload, whole_payload
from tests.support.subject import Subject, sample_of
from tests.support.witness import Witness, compare

DOCUMENTS = (
    "",
    "null",
    "{}",
    "[]",
    '""',
    "0",
    '{"a": null, "b": {"c": null}, "d": [null, {"e": null}]}',
    '{"large": 12345678901234567890.50, "small": 1e-30, "zero": 0.0, "$hashed": {"input_json": {"bytes": 1}}}',
    '{"text": "\\\\u00e9 \\\\ud83d\\\\ude00 \\\\" \\\\\\\\ \\\\n </script>"}',
    '{"long": "' + "é" * 20_000 + '"}',
)
"""Documents that a copy of them could change."""
TEXTS = ("x", "née Ωμέγα 😀", '"quoted" \\ {} $1 %s', "null")


VERBS = {"create": 1, "update": 4, "update_status": 1, "upsert": 4, "delete": 1, "undelete": 1}
"""What is called, and how often in relation to each other."""


@pytest.fixture
def ctx(database: str) -> Iterator[CallContext]:
    with connect(database) as conn:
        yield CallContext(conn)


class Walk:
    """Random changes of one entity after another."""

    def __init__(self, subject: Subject, seed: int) -> None:
        self._subject = subject
        self._rng = random.Random(seed)
        self.done: Counter[str] = Counter()
        self._id = ""

    def step(self) -> None:
        known = [verb for verb in VERBS if verb in self._subject.methods]
        verb = self._rng.choices(known, [VERBS[verb] for verb in known])[0]
        try:
            getattr(self, f"_{verb}")()
            self.done[verb] += 1
        except grpc.RpcError as error:
            assert error.code() not in (grpc.StatusCode.INTERNAL, grpc.StatusCode.UNKNOWN), error

    def _create(self) -> None:
        """Create one, sometimes under the id of one that was removed."""
        given = {"id": self._id} if self._id and self._rng.random() < 0.5 else {}
        self._id = self._subject.create(self._rng.randrange(1000), **self._values(), **given).id

    def _update(self) -> None:
        values = self._values()
        entity = self._subject.entity
        item = entity.message(**values, id=self._id, **self._scope())
        patches = [name for name in values if is_json(entity.fields[name]) and self._rng.random() < 0.5]
        merged = {"merge_patch_mask": {"paths": patches}} if patches else {}
        self._subject.call("update", **{entity.name: item}, update_mask={"paths": sorted(values)}, **merged)

    def _update_status(self) -> None:
        method = self._subject.methods["update_status"].input_type
        status = self._rng.choice(method.fields_by_name["status"].enum_type.values[1:]).number
        free = {"any_transition": True} if "any_transition" in method.fields_by_name else {}
        documents = {name: self._document() for name in method.fields_by_name if name.endswith("_json")}
        self._subject.call("update_status", id=self._id, status=status, **free, **documents)

    def _upsert(self) -> None:
        item = self._subject.sample(self._rng.randrange(1000), id=self._id or "upserted", **self._values())
        self._id = self._subject.one(self._subject.call("upsert", **{self._subject.entity.name: item})).id

    def _delete(self) -> None:
        purges = "purge" in self._subject.methods["delete"].input_type.fields_by_name and self._rng.random() < 0.5
        self._subject.call("delete", id=self._id, **({"purge": True} if purges else {}))

    def _undelete(self) -> None:
        self._subject.call("undelete", id=self._id)

    def _scope(self) -> dict[str, str]:
        return {"project_id": self._subject.project_id} if self._subject.entity.of_project else {}

    def _values(self) -> dict[str, Any]:
        """Values of some fields."""
        entity = self._subject.entity
        names = [
            name
            for name in entity.mutable_fields
            if name not in (*self._subject.references, *self._subject.unique) and not name.endswith("_time")
        ]
        chosen = self._rng.sample(names, self._rng.randint(min(1, len(names)), len(names)))
        return {name: self._value(entity.fields[name]) for name in chosen}

    def _value(self, field: FieldDescriptor) -> Any:
        if is_json(field):
            return self._document()
        if field.type == FieldDescriptor.TYPE_BOOL:
            return self._rng.random() < 0.5
        if field.type == FieldDescriptor.TYPE_DOUBLE:
            return self._rng.choice((0.0, 0.1, 1e15, 1e-300, 1 / 3, 2.0))
        if field.has_presence and self._rng.random() < 0.4:
            return self._rng.choice((None, 0 if field.cpp_type == FieldDescriptor.CPPTYPE_INT32 else None))
        if field.type == FieldDescriptor.TYPE_STRING and not field.is_repeated and self._rng.random() < 0.5:
            return self._rng.choice((*TEXTS, ""))
        return sample_of(field, self._rng.randrange(5))

    def _document(self) -> str:
        return self._rng.choice(DOCUMENTS)


@pytest.mark.parametrize("seed", range(2))
def test_events_tell_each_version_exactly(subject: Subject, ctx: CallContext, seed: int) -> None:
    witness = Witness(ctx.connection)
    walk = Walk(subject, seed)
    for _ in range(80):
        walk.step()
    assert compare(ctx, witness)[subject.entity.name] >= min(3, walk.done.total()) > 0


def test_whole_payloads_are_the_same_however_they_are_made(subject: Subject, ctx: CallContext) -> None:
    """Creations have them in each event, and changes in few."""
    walk, entity = Walk(subject, 3), subject.entity
    for _ in range(30):
        walk.step()
    subject.create(999)
    usual, rare = whole_payload(entity), rare_whole_payload(entity)
    query = f"SELECT count(*), bool_and(({usual}) IS NOT DISTINCT FROM ({rare})) FROM {entity.table}"
    count, same = ctx.connection.execute(query.encode()).fetchone() or (0, None)
    assert count
    assert same
