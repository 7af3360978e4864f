"""Validation of requests by the rules of the fields in the proto."""

import pytest
from google.protobuf.message import Message
from statehouse.v1 import job_pb2, lock_pb2, message_pb2, task_pb2, transaction_pb2, user_pb2

from statehouse_server.errors import InvalidRequest
from statehouse_server.resource.validation import validate


def task(**fields: object) -> Message:
    return task_pb2.CreateTaskRequest(task={"name": "n", **fields})


def wrong(request: Message) -> dict[str, str]:
    """The problems of a request by field."""
    with pytest.raises(InvalidRequest) as caught:
        validate(request)
    return dict(caught.value.violations)


@pytest.mark.parametrize("id_", ["a", "A-Z_0.9:z", "x" * 128, ""])
def test_ids(id_: str) -> None:
    validate(task(id=id_))


@pytest.mark.parametrize("id_", ["a b", "é", "a/b", "x" * 129, "a\n", "%"])
def test_what_is_no_id(id_: str) -> None:
    assert list(wrong(task(id=id_))) == ["task.id"]


@pytest.mark.parametrize("name", ["n", "two words", "é" * 255, "👩‍🚀", "مرحبا", "x" * 255])
def test_names(name: str) -> None:
    validate(task(name=name))


@pytest.mark.parametrize(
    "name", ["x" * 256, " n", "n ", "a\tb", "a\0b", "\u200d", "\u3164", "a\u200bb", "a\u202eb", "a\ufeff", "\ue000"]
)
def test_what_is_no_name(name: str) -> None:
    assert list(wrong(task(name=name))) == ["task.name"]


def test_names_are_brought_to_one_form() -> None:
    request = task_pb2.CreateTaskRequest(task={"name": "e\u0301"})
    validate(request)
    assert request.task.name == "é"


def test_what_is_required_is_named() -> None:
    assert wrong(task_pb2.CreateTaskRequest()) == {"task": "is required"}
    assert wrong(task_pb2.CreateTaskRequest(task={})) == {"task.name": "is required"}


def test_one_field_of_a_oneof_is_required() -> None:
    request = transaction_pb2.ExecuteBatchRequest(calls=[{"type_url": "x"}], guards=[{}])  # type: ignore[list-item]
    assert wrong(request) == {"guards[0].held": "needs lock or job"}


def test_the_same_job_twice_is_refused() -> None:
    lease = {"job_id": "j", "lease_token": "t"}
    request = job_pb2.HeartbeatJobsRequest(leases=[lease, lease])  # type: ignore[list-item]
    assert wrong(request) == {"leases": "contains j twice"}


def test_an_update_need_not_have_what_is_required() -> None:
    validate(task_pb2.UpdateTaskRequest(task={"id": "t", "type": "x"}))


def test_all_problems_are_told_at_once_but_at_most_ten() -> None:
    assert set(wrong(task(id="a b", type=" x", input_json="{"))) == {"task.id", "task.type", "task.input_json"}
    many = task_pb2.BatchCreateTasksRequest(tasks=[{"name": " "}] * 50)
    with pytest.raises(InvalidRequest) as caught:
        validate(many)
    assert len(caught.value.violations) == 10


@pytest.mark.parametrize(("seconds", "nanos"), [(1, 0), (86_400, 0), (1, 999_999_999)])
def test_durations(seconds: int, nanos: int) -> None:
    validate(lock_pb2.AcquireLockRequest(name="l", holder="h", ttl={"seconds": seconds, "nanos": nanos}))


@pytest.mark.parametrize(("seconds", "nanos"), [(0, 0), (-1, 0), (86_401, 0), (2, -1), (1, 2**31 - 1)])
def test_durations_out_of_range(seconds: int, nanos: int) -> None:
    request = lock_pb2.AcquireLockRequest(name="l", holder="h", ttl={"seconds": seconds, "nanos": nanos})
    assert wrong(request) == {"ttl": "must be between 1 and 86400 seconds"}


@pytest.mark.parametrize("seconds", [-62_135_596_801, 253_402_300_800])
def test_times_out_of_range(seconds: int) -> None:
    assert list(wrong(task(start_time={"seconds": seconds}))) == ["task.start_time"]


def test_numbers() -> None:
    validate(task(priority=-5))
    assert wrong(task(version=-1)) == {"task.version": "must not be negative"}
    claim = job_pb2.ClaimJobsRequest(worker_id="w", queue="q", max=1001)
    assert wrong(claim) == {"max": "must be between 0 and 1000"}


def test_enums() -> None:
    assert wrong(task(status=99)) == {"task.status": "has no value 99; see TaskStatus"}
    validate(task(status=0))


def test_lists() -> None:
    ids = ["a"] * 10_001
    assert wrong(task_pb2.BatchGetTasksRequest(ids=ids)) == {"ids": "has 10001 items; 10000 are allowed"}
    assert wrong(task_pb2.BatchGetTasksRequest(ids=["a", "b", "a"])) == {"ids": "contains a twice"}
    assert wrong(task_pb2.BatchGetTasksRequest(ids=["a", ""])) == {"ids[1]": "is empty"}
    calls = [{"type_url": "x/y"}] * 1001
    assert wrong(transaction_pb2.ExecuteBatchRequest(calls=calls)) == {"calls": "has 1001 items; 1000 are allowed"}


def test_long_texts() -> None:
    sent = {"conversation_id": "c", "sender_id": "s", "receiver_id": "r", "content_type": "text/plain"}
    validate(message_pb2.CreateMessageRequest(message={**sent, "content": "x" * 4_000_000}))
    request = message_pb2.CreateMessageRequest(message={**sent, "content": "é" * 2_000_001})
    assert list(wrong(request)) == ["message.content"]


def test_what_the_server_sets_is_not_looked_at() -> None:
    validate(task(depth=-1))


def normal_email(email: str) -> str:
    """An e-mail address as it is stored."""
    request = user_pb2.GetUserByEmailRequest(email=email)
    validate(request)
    return request.email


@pytest.mark.parametrize(
    ("given", "stored"),
    [
        ("Ada@Example.COM", "ada@example.com"),
        ("a.b+c_d@x", "a.b+c_d@x"),
        ("ЖУК@ПОЧТА.РФ", "жук@почта.рф"),
        ("用户@例子.广告", "用户@例子.广告"),
        ("a@XN--BCHER-KVA.example", "a@xn--bcher-kva.example"),
        ("JOSE\u0301@x.org", "josé@x.org"),
        ("ΑΣ@x.org", "ας@x.org"),
        ("İ@x.org", "i\u0307@x.org"),
        ("J\u030c@x.org", "ǰ@x.org"),
        ("a@" + "x" * 252, "a@" + "x" * 252),
    ],
)
def test_an_email_is_in_lower_case_and_normal_form(given: str, stored: str) -> None:
    assert normal_email(given) == stored
    assert normal_email(stored) == stored, "once is enough"


@pytest.mark.parametrize(
    "email",
    [
        "a", "@", "a@", "@x", "a@b@c", "a b@c", "a@b c", "a@b\n", " a@b", "a\tb@c", "a\u00a0b@c", "a\u2028b@c",
        "a\0b@c", "a\x7fb@c", "a\u200bb@c", "a\u200db@c", "a\ufe0fb@c", "a\u202eb@c", "a\u00adb@c", "\ue000@c",
        "\u3164@c", "a@" + "x" * 253, "İ" * 253 + "@", "İ" * 250 + "@x", "e\u0301" * 127 + "@x", "x" * 1_000_000,
    ],
)  # fmt: skip
def test_what_is_no_email(email: str) -> None:
    assert list(wrong(user_pb2.GetUserByEmailRequest(email=email))) == ["email"]


def test_an_email_may_be_absent_and_a_list_of_them_is_normal() -> None:
    validate(user_pb2.CreateUserRequest(user={"name": "n"}))
    request = user_pb2.ListUsersRequest(filters=[{"emails": ["A@X", ""]}])
    validate(request)
    assert [*request.filters[0].emails] == ["a@x", ""]
