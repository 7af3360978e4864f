"""The contract tests of every registered entity. They use the registry, so that a new entity is covered at once."""

import json
import threading
from collections import Counter
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

import grpc
import psycopg
import pytest
from google.protobuf.descriptor import FieldDescriptor, MethodDescriptor
from google.protobuf.duration_pb2 import Duration
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass
from google.protobuf.timestamp_pb2 import Timestamp
from statehouse.v1 import options_pb2
from statehouse.v1.filter_pb2 import IdList

from statehouse_server.config import Config
from statehouse_server.postgres.driver_errors import singular
from statehouse_server.resource.entity import Entity, enum_labels, is_json, is_optional_id, rules
from statehouse_server.resource.removal import Plan
from statehouse_server.services.registry import ENTITIES, SERVICES, Service, standard_method
from tests.support.client import MARKER, Client, fails

CREATORS = {"EnqueueJob": "job"}
"""Methods that create under another name, and what they create."""
ENDERS = {"CancelJob": "job"}
"""Methods that end what can be deleted only then, and what they end."""


def verb_of(method: MethodDescriptor, entity: Entity) -> str | None:
    verb, kind = standard_method(method)
    for own, methods in (("create", CREATORS), ("end", ENDERS)):
        if methods.get(method.name) == entity.name:
            return own
    return verb if kind == entity.name else None


SUBJECTS = [
    (service, entity)
    for service in SERVICES
    for entity in service.entities
    if any(verb_of(method, entity) == "create" for method in service.descriptor.methods)
]


@dataclass
class Subject:
    """An entity under test, and its methods by verb."""

    client: Client
    entity: Entity
    methods: dict[str, MethodDescriptor]
    references: Mapping[str, str]
    """The fields that refer to other entities, with the tables of these."""
    unique: frozenset[str]
    """Fields whose values must not occur in another project either."""
    project_id: str

    @property
    def label(self) -> str:
        """A text field that distinguishes its entities, required if it has one."""
        required = (name for name in self.entity.mutable_fields if self.entity.required(name))
        common = (name for name in ("name", *required, "type", "content") if name in self.entity.fields)
        return next(common)

    def in_project(self, project_id: str) -> "Subject":
        return replace(self, project_id=project_id)

    @property
    def documents(self) -> list[str]:
        """The JSON documents that an update can change."""
        return [name for name in self.entity.mutable_fields if is_json(self.entity.fields[name])]

    @property
    def optional_texts(self) -> list[str]:
        """The text fields that may be absent or empty."""
        described = self.entity.fields.items()
        texts = {name: field for name, field in described if field.type == FieldDescriptor.TYPE_STRING}
        return [name for name, field in texts.items() if field.has_presence and not is_optional_id(field)]

    def call(self, verb: str, *, metadata: Any = (), **fields: Any) -> Any:
        """Call a method with a request of these fields, in the project of the test."""
        return self.call_with_headers(verb, metadata, **fields)[0]

    def call_with_headers(self, verb: str, metadata: Any = (), **fields: Any) -> tuple[Any, dict[str, str]]:
        method = self.methods[verb]
        request = GetMessageClass(method.input_type)(**fields)
        if self.scoped and not request.project_id:
            request.project_id = self.project_id
        path = f"/{method.containing_service.full_name}/{method.name}"
        stub = self.client.method(path, GetMessageClass(method.output_type))
        response, call = stub.with_call(request, metadata=metadata)
        return response, dict(call.initial_metadata())

    def stream(self, **fields: Any) -> Any:
        """The responses of the streaming method."""
        method = self.methods["stream"]
        path = f"/{method.containing_service.full_name}/{method.name}"
        request, response = GetMessageClass(method.input_type), GetMessageClass(method.output_type)
        stream: Any = self.client.channel.unary_stream(path, request.SerializeToString, response.FromString)
        return stream(request(project_id=self.project_id, **fields))

    @property
    def scoped(self) -> bool:
        return "project_id" in self.entity.fields

    def sample(self, number: int = 0, **fields: Any) -> Any:
        """A resource with every field that a client may set, except optional references."""
        values = {
            name: _sample(self.entity.fields[name], number)
            for name in self.entity.client_fields
            if name not in self.references and name != "status" and not name.endswith("_time")
        }
        values |= {name: f"{values[name]}-{self.project_id}" for name in self.unique & values.keys()}
        secrets = (name for name in self.entity.input_fields if name not in self.entity.creation_fields)
        values |= dict.fromkeys(secrets, MARKER)
        for name in self.references:
            if name in self.entity.fields and self.entity.required(name):
                values[name] = self.referred(name, project_id=self.project_id)
        return self.entity.message(**values | fields)

    def referred(self, name: str, **fields: Any) -> str:
        """The id of a new entity that a field can refer to."""
        create = getattr(self.client, f"create_{singular(self.references[name])}")
        return str(create(**fields).id)

    def create(self, number: int = 0, **fields: Any) -> Any:
        return self.one(self.call("create", **{self.entity.name: self.sample(number, **fields)}))

    def mine(self, ids: list[str]) -> dict[str, Any]:
        """The fields of a request for these, which are all of their project."""
        return {} if self.scoped else {"filters": [{"ids": {"ids": ids}}]}

    def create_deletable(self, number: int = 0) -> Any:
        """Create one that can be deleted."""
        created = self.create(number)
        return self.one(self.call("end", id=created.id)) if self.entity.deleted_after_end else created

    def one(self, response: Any) -> Any:
        return getattr(response, self.entity.name)

    def many(self, response: Any) -> Any:
        return getattr(response, self.entity.table)

    def key(self, resource: Any) -> dict[str, str]:
        return {column: getattr(resource, column) for column in self.entity.key}


def _sample(field: FieldDescriptor, number: int) -> Any:
    if is_json(field):
        return f'{{"number": {number}, "large": 12345678901234567890.5, "list": []}}'
    if field.type == FieldDescriptor.TYPE_STRING:
        return [f"{field.name}-{number}", "another"] if field.is_repeated else f"{field.name}-{number}"
    if field.message_type is not None:
        return Duration(seconds=number + 1)
    if field.type == FieldDescriptor.TYPE_BOOL:
        return True
    if field.has_presence:
        return number + 1
    if field.enum_type is not None:
        return field.enum_type.values[1].number
    return number


def parsed(document: str) -> Any:
    """A JSON document, with its numbers as they are written."""
    return json.loads(document, parse_float=Decimal)


def set_fields(message: Message) -> set[str]:
    return {field.name for field, _ in message.ListFields()}


@pytest.fixture(params=SUBJECTS, ids=[entity.name for _, entity in SUBJECTS])
def subject(request: pytest.FixtureRequest, client: Client, project: str, sql: psycopg.Connection[Any]) -> Subject:
    service: Service
    entity: Entity
    service, entity = request.param
    methods = {}
    for method in service.descriptor.methods:
        verb = verb_of(method, entity)
        if verb:
            methods[verb] = method
    references = constrained(sql, entity, "f")
    unique = frozenset() if "project_id" in entity.fields else frozenset(constrained(sql, entity, "u"))
    return Subject(client, entity, methods, references, unique, project)


def constrained(sql: psycopg.Connection[Any], entity: Entity, kind: str) -> dict[str, str]:
    """The columns, without the project, of the constraints of a kind, and the tables that they refer to."""
    rows = sql.execute(
        "SELECT attname, confrelid::regclass::text"
        " FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = ANY(conkey)"
        " WHERE contype::text = %s AND conrelid = %s::regclass AND attname <> 'project_id'",
        [kind, entity.table],
    )
    return dict(rows.fetchall())


def needs(subject: Subject, verb: str) -> None:
    if verb not in subject.methods:
        pytest.skip(f"{subject.entity.name} has no {verb}")


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
    owner = {} if subject.scoped else {"owner_id": subject.project_id}
    filters: dict[str, Any] = {} if subject.scoped else {"filters": [{"owner_ids": {"ids": [subject.project_id]}}]}
    if not subject.entity.importable:
        assert standard_method(subject.methods["create"])[0] != "create"
        pytest.skip(f"{subject.entity.name} has no standard create")
    new = subject.create(0, **owner)
    assert not new.HasField("import_time")
    seconds = (1_700_000_000, 1_600_000_000, -1_000_000, -62_135_596_800)  # to the year 0001
    times = [Timestamp(seconds=one, nanos=123_456_000) for one in seconds]
    imported = [subject.create(number, create_time=time, **owner) for number, time in enumerate(times, 1)]
    for one, time in zip(imported, times, strict=True):
        assert one.create_time == time
        assert one.import_time == one.update_time
        assert new.create_time.ToNanoseconds() <= one.import_time.ToNanoseconds()
        assert subject.one(subject.call("get", **subject.key(one))) == one
    newest, token = [], ""
    for _ in range(5):
        page = subject.call("list", order_by=1, page_size=1, page_token=token, **filters)
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


def readings(subject: Subject, id_: str, **fields: Any) -> dict[str, Any]:
    """An entity as each method that reads it returns it."""
    found = {"get": subject.one(subject.call("get", id=id_, **fields))}
    (found["batch_get"],) = subject.many(subject.call("batch_get", ids=[id_], **fields))
    (found["list"],) = subject.many(subject.call("list", filters=[{"ids": {"ids": [id_]}}], **fields))
    if "stream" in subject.methods:
        (message,) = subject.stream(filters=[{"ids": {"ids": [id_]}}], **fields)
        (found["stream"],) = subject.many(message)
    return found


def test_a_read_mask_leaves_out_what_it_does_not_name(subject: Subject) -> None:
    created = subject.create(1)
    always = {"id", "version", *(["project_id"] if subject.scoped else [])}
    assert always == {*subject.entity.always_read}
    masks = [[name] for name in subject.entity.message.DESCRIPTOR.fields_by_name]
    for paths in (*masks, ["create_time", subject.label], ["update_time", "update_time"]):
        expected = subject.entity.message()
        for name in {*always, *paths} & set_fields(created):
            part = subject.entity.message(**{name: getattr(created, name)})
            expected.MergeFrom(part)
        found = readings(subject, created.id, read_mask={"paths": paths})
        assert found == dict.fromkeys(found, expected), paths
    for paths in ([], ["*"]):
        found = readings(subject, created.id, read_mask={"paths": paths})
        assert found == dict.fromkeys(found, created)


def test_a_read_mask_names_fields(subject: Subject) -> None:
    created = subject.create(1)
    verbs: dict[str, dict[str, Any]] = {"get": {"id": created.id}, "batch_get": {"ids": [created.id]}, "list": {}}
    for path in ("nonsense", "", f"{subject.label}.x", "Id", "*", "read_time; DROP TABLE tasks", "x" * 101):
        mask = {"paths": [subject.label, path]}
        for verb, fields in verbs.items():
            with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="read_mask"):
                subject.call(verb, **fields, read_mask=mask)
        if "stream" in subject.methods:
            with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="read_mask"):
                list(subject.stream(read_mask=mask))


def test_a_token_is_good_under_another_read_mask(subject: Subject) -> None:
    owner = {} if subject.scoped else {"owner_id": subject.project_id}
    filters: dict[str, Any] = {} if subject.scoped else {"filters": [{"owner_ids": {"ids": [subject.project_id]}}]}
    created = [subject.create(number, **owner).id for number in range(3)]
    orders = subject.methods["list"].input_type.fields_by_name["order_by"].enum_type.values
    for order in orders:
        first = subject.call("list", page_size=1, order_by=order.number, read_mask={"paths": ["id"]}, **filters)
        (row,) = subject.many(first)
        assert set_fields(row) == {*subject.entity.always_read}, order.name
        token = first.next_page_token
        rest = subject.call("list", page_token=token, order_by=order.number, **filters)
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
    if subject.scoped:
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
    if subject.scoped:
        bad.append({"page_token": token, "project_id": "local"})
    for fields in bad:
        with fails("INVALID_ARGUMENT", "INVALID_FIELD", field="page_token"):
            subject.call("list", **fields)
    assert subject.call("list", page_size=2, page_token=token), "another page size is the same request"


def test_every_filter_finds_what_has_the_value(subject: Subject) -> None:
    wanted, other = subject.create(1), subject.create(2)
    project = {"ids": {"ids": [wanted.id, other.id]}}  # projects are of no project

    def found(**filter_: Any) -> list[str]:
        return [row.id for row in subject.many(subject.call("list", filters=[project | filter_]))]

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
            assert found(**{field.name: values_of(field, ["", "nothing", "nothing"])}) == [], field.name
    assert found(create_time={"start_time": wanted.create_time, "end_time": other.create_time}) == [wanted.id]
    assert found(create_time={"start_time": other.create_time}) == [other.id]
    assert found(ids={"ids": []}) == []


def values_of(field: FieldDescriptor, values: list[str]) -> Any:
    return values if field.is_repeated else {"ids": values}


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
    for name in subject.entity.mutable_fields:
        assert name in (*kept, subject.label, *subject.entity.defaults) or name not in set_fields(changed), name


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
    steps = Plan(subject.entity, ENTITIES, purge=True, cascade=True).steps()
    alone = Plan(subject.entity, ENTITIES, purge=True, cascade=False).steps()
    differs = {step.query for _, step in steps} != {step.query for _, step in alone}
    cascades = "cascade" in subject.methods["delete"].input_type.fields_by_name
    assert cascades == (differs and subject.entity.soft_deleted)


def test_a_key_makes_a_mutation_happen_once(subject: Subject) -> None:
    key = [("idempotency-key", "key-1")]
    fields = {subject.entity.name: subject.sample(1)}
    first, headers = subject.call_with_headers("create", key, **fields)
    assert "idempotency-replayed" not in headers
    again, headers = subject.call_with_headers("create", key, **fields)
    assert headers["idempotency-replayed"] == "true"
    assert again == first
    fields = {subject.entity.name: subject.sample(2)}
    if subject.scoped:
        with fails("INVALID_ARGUMENT", "IDEMPOTENCY_KEY_REUSED"):
            subject.call_with_headers("create", key, **fields)
        assert len(subject.many(subject.call("list"))) == 1


def test_a_failed_mutation_does_not_use_up_its_key(subject: Subject) -> None:
    subject.create(1, id="taken-id")
    key = [("idempotency-key", "key-of-a-failure")]
    with fails("ALREADY_EXISTS"):
        subject.call_with_headers("create", key, **{subject.entity.name: subject.sample(2, id="taken-id")})
    subject.call_with_headers("create", key, **{subject.entity.name: subject.sample(3, id="free-id")})


def test_p9_nothing_of_another_project_is_seen_or_changed(subject: Subject, client: Client) -> None:
    if not subject.scoped:
        pytest.skip("is of no project")
    created = subject.create(1, id="secret-of-one")
    other = {"project_id": client.create_project()}
    assert not subject.many(subject.call("list", **other))
    for verb, fields in (
        ("get", {"id": created.id}),
        ("get", {"id": created.id[:8]}),
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
    if not subject.scoped:
        pytest.skip("is of no project")
    with fails("NOT_FOUND", "NOT_FOUND") as failure:
        subject.call("create", project_id="nowhere", **{subject.entity.name: subject.sample()})
    assert failure.metadata["field"] == "project_id"
    with fails("INVALID_ARGUMENT", field=f"{subject.entity.name}.project_id"):
        subject.call("create", **{subject.entity.name: subject.sample(project_id="another")})


def test_a_reference_to_nothing_or_to_another_project_is_named(subject: Subject) -> None:
    for name in subject.references.keys() & subject.entity.fields.keys():
        for target in ("nothing-there", subject.referred(name)):
            with fails("NOT_FOUND") as failure:
                subject.create(1, **{name: target})
            assert failure.metadata["field"] == name
            assert failure.reason == ("PARENT_NOT_FOUND" if name == "parent_id" else "NOT_FOUND")


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
    replaced = subject.one(
        subject.call("upsert", **{subject.entity.name: subject.entity.message(id="upserted", name="n")})
    )
    assert replaced.version == 2
    assert replaced.create_time == created.create_time
    assert set_fields(replaced) == {"project_id", "id", "create_time", "update_time", "version", "status", "name"}
    with fails("ABORTED", "VERSION_MISMATCH"):
        subject.call("upsert", **{subject.entity.name: subject.sample(1, id="upserted", version=1)})
    with fails("NOT_FOUND"):
        subject.call("upsert", **{subject.entity.name: subject.sample(1, id="never-made", version=1)})
    assert subject.one(subject.call("upsert", **{subject.entity.name: subject.sample(2)})).version == 1


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
            if "end_time" in subject.entity.fields:
                assert changed.HasField("end_time") == (target in transitions.terminal)
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


def test_a_stream_has_everything_once(subject: Subject) -> None:
    needs(subject, "stream")
    created = [subject.create(number).id for number in range(20)]
    messages = list(subject.stream())
    default = rules(subject.methods["stream"].input_type.fields_by_name["order_by"]).unspecified
    wanted = created if default.endswith("ASC") else created[::-1]
    assert [row.id for message in messages for row in subject.many(message)] == wanted
    assert len(messages) > 1


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
            if transitions.end_field in subject.entity.fields:
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


@pytest.mark.parametrize("entity", [one for _, one in SUBJECTS if one.name != "project"], ids=lambda one: one.name)
def test_what_is_changed_one_by_one_is_changed_by_filter_too(entity: Entity) -> None:
    """A project is a tenant, and nothing deletes many of them at once."""
    verbs = VERBS[entity.name]
    assert ("update_status" in verbs) == ("update_statuses" in verbs)
    assert ("delete" in verbs) == ("delete_many" in verbs)
    assert ("undelete" in verbs) == ("purge" in verbs)


BY_FILTER = [
    method for service in SERVICES for method in service.descriptor.methods if "all" in method.input_type.fields_by_name
]


@pytest.mark.parametrize("method", BY_FILTER, ids=lambda method: method.name)
def test_changes_by_filter_look_alike(method: MethodDescriptor) -> None:
    common = {"project_id": 1, "filters": 9, "all": 10, "limit": 11}
    fields = {name: field.number for name, field in method.input_type.fields_by_name.items()}
    assert common.items() <= fields.items()
    own = {"force": 2, "status": 3, "output_json": 4, "error_json": 5, "any_transition": 13}
    assert fields.items() - common.items() <= own.items()
    answer = {name: field.number for name, field in method.output_type.fields_by_name.items()}
    assert answer == {"count": 1, "skipped": 2, "more": 3}
    bounds = method.input_type.fields_by_name["filters"]
    assert (rules(bounds).max_items, rules(bounds).max_values) == (20, 1000)
