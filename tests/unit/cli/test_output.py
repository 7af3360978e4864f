"""What commands print: the form follows from the type of a response, and fits where it goes to."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.duration_pb2 import Duration
from google.protobuf.message import Message
from google.protobuf.timestamp_pb2 import Timestamp
from statehouse.v1 import agent_pb2, idempotency_pb2, job_pb2, lock_pb2, message_pb2, system_pb2, workflow_pb2
from statehouse.v1 import task_pb2 as pb

from statehouse_server.cli.client.documents import writing
from statehouse_server.cli.client.failures import CallFailed
from statehouse_server.cli.client.methods import methods
from statehouse_server.cli.client.output import cells, table, watch
from statehouse_server.cli.client.output.output import Output, subject_of
from statehouse_server.cli.client.settings import OUTPUTS, Settings
from tests.support.screen import Screen

METHODS = {method.descriptor.name: method for method in methods()}
UUID = "01a2015d-b4e6-707a-9a56-1c897f545edc"
NOW = 1_800_000_000


@pytest.fixture(autouse=True)
def now(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.time", lambda: float(NOW))


def ago(seconds: int) -> Timestamp:
    return Timestamp(seconds=NOW - seconds)


def show(method: str, *responses: Message, form: str = "table", **options: Any) -> None:
    Output(Settings(flags={"output": form})).show(METHODS[method], responses, **options)


def tasks(*found: pb.Task, **fields: Any) -> pb.ListTasksResponse:
    return pb.ListTasksResponse(tasks=found, **fields)


def filled(descriptor: Any, depth: int = 0) -> Any:
    """A message with a value in each field."""
    from google.protobuf.message_factory import GetMessageClass

    message = GetMessageClass(descriptor)()
    for field in descriptor.fields:
        if field.containing_oneof is not None and field != field.containing_oneof.fields[0]:
            continue
        _fill(message, field, depth)
    return message


def _fill(message: Any, field: Any, depth: int) -> None:
    if field.message_type is not None:
        if field.message_type.GetOptions().map_entry:
            getattr(message, field.name)["key"] = "value"
        elif field.message_type.full_name == cells.ANY:
            packed = getattr(message, field.name)
            (packed.add() if field.is_repeated else packed).Pack(pb.Task(id="packed"))
        elif depth < 4:
            inner = filled(field.message_type, depth + 1)
            target = getattr(message, field.name)
            (target.add() if field.is_repeated else target).CopyFrom(inner)
        return
    value: Any = {
        FieldDescriptor.CPPTYPE_STRING: '{"of": 1.10}' if field.name.endswith("_json") else f"a {field.name}",
        FieldDescriptor.CPPTYPE_ENUM: 1,
        FieldDescriptor.CPPTYPE_BOOL: True,
    }.get(field.cpp_type, 7)
    if field.type == FieldDescriptor.TYPE_BYTES:
        value = b"\x00bytes"
    if field.is_repeated:
        getattr(message, field.name).append(value)
    else:
        setattr(message, field.name, value)


@pytest.mark.parametrize("form", OUTPUTS)
def test_every_response_has_every_form(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    for method in methods():
        for response in (filled(method.descriptor.output_type), method.response()):
            Output(Settings(flags={"output": form})).show(method, [response])
            printed = capsys.readouterr().out
            if form in ("json", "yaml"):
                read = json.loads(printed) if form == "json" else yaml.safe_load(printed)
                are_rows = bool(getattr(subject_of(method.descriptor.output_type), "is_repeated", False))
                assert isinstance(read, list) is are_rows, method.name
            if form != "name":
                assert printed or not response.ByteSize(), method.name


def test_nothing_is_lost_in_what_stands_beside_a_resource() -> None:
    for method in methods():
        subject: Any = subject_of(method.descriptor.output_type)
        if subject is None:
            continue
        others = [field for field in method.descriptor.output_type.fields if field != subject]
        # Beside rows stands what is included with them, and nothing that is said about the page.
        beside = [field for field, _ in writing.inclusions(subject)] if subject.is_repeated else others
        names = {field.json_name for field in subject.message_type.fields}
        assert not {field.json_name for field in beside} & names, method.name


@pytest.mark.parametrize("wide", [False, True])
def test_each_column_of_a_table_has_a_name_of_its_own(wide: bool) -> None:
    for method in methods():
        subject: Any = subject_of(method.descriptor.output_type)
        headers = [one.header for one in table.columns_of(subject.message_type, wide=wide)] if subject else []
        assert len(headers) == len(set(headers)), method.name
        assert all(" " not in header for header in headers)


ROWS = tasks(
    pb.Task(
        id=UUID, name="a name that is rather long", status="TASK_STATUS_RUNNING", workflow_id="w", type="tool",
        priority=5, create_time=ago(180), start_time=ago(90), project_id="p", version=3, input_json='{"in": 1}',
    ),
    pb.Task(id="report-1", name="日本語", status="TASK_STATUS_FAILED", create_time=ago(7200), agent_id="x" * 40),
)  # fmt: skip


def test_in_a_pipe_nothing_is_cut_and_columns_can_be_told_apart(capsys: pytest.CaptureFixture[str]) -> None:
    show("ListTasks", ROWS)
    lines = capsys.readouterr().out.splitlines()
    assert [line.split() for line in (lines[0], lines[2])] == [
        ["ID", "NAME", "STATUS", "WORKFLOW", "AGENT", "TYPE", "PRIORITY", "START", "AGE"],
        ["report-1", "日本語", "FAILED", "-", "x" * 40, "-", "0", "-", "2h"],
    ]
    assert lines[1].startswith(f"{UUID}  a name that is rather long  RUNNING  w  ")
    assert lines[1].endswith("90s    3m")
    assert "\x1b" not in "".join(lines)


@pytest.mark.parametrize(
    ("columns", "headers"),
    [
        (20, ["ID"]),
        (40, ["ID"]),
        (80, ["ID", "NAME", "STATUS", "WORKFLOW", "AGE"]),
        (100, ["ID", "NAME", "STATUS", "WORKFLOW", "AGENT", "TYPE", "AGE"]),
        (200, ["ID", "NAME", "STATUS", "WORKFLOW", "AGENT", "TYPE", "PRIORITY", "START", "AGE"]),
    ],
)
def test_on_a_terminal_what_matters_least_is_left_out(
    monkeypatch: pytest.MonkeyPatch, columns: int, headers: list[str]
) -> None:
    terminal = Screen(monkeypatch, columns)
    show("ListTasks", ROWS)
    lines = terminal.lines()
    assert lines[0].split() == headers
    assert max(map(cells.width, lines)) <= columns
    assert len(lines) == 3


def test_texts_that_are_longer_than_on_the_first_page_are_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Screen(monkeypatch, 60)
    long = pb.Task(id="a-longer-id", name="a name that is longer than before", status="TASK_STATUS_COMPLETED")
    show("ListTasks", tasks(pb.Task(id="first", name="short", status="TASK_STATUS_RUNNING")), tasks(long))
    assert terminal.lines() == [
        "ID     NAME   STATUS",
        "first  short  RUNNING",
        "a-longer-id  a na…  COMPLETED",
    ]


def test_a_terminal_without_our_characters_has_straight_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Screen(monkeypatch, 30, encoding="ascii")
    found = [pb.Task(id="1", name=name, status="TASK_STATUS_FAILED") for name in ("é", "an unusually long name")]
    show("ListTasks", tasks(*found))
    assert terminal.lines() == [
        "ID  NAME                STATUS",
        "1   \\xe9                FAILED",
        "1   an unusually lo...  FAILED",
    ]


def test_a_wide_table_has_all_but_documents_on_any_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Screen(monkeypatch, 40)
    show("ListTasks", ROWS, form="wide")
    header, first, _ = terminal.lines()
    assert {"PROJECT", "VERSION", "CREATE"} < set(header.split())
    assert "INPUT" not in header
    assert "2027-01-15T07:57:00Z" in first


def test_texts_of_strangers_move_no_cursor(capsys: pytest.CaptureFixture[str]) -> None:
    evil = pb.Task(id="1", name="a\x1b[2Jb\nc\td", input_json='"\u202e"')
    for method, response in (("ListTasks", tasks(evil)), ("GetTask", pb.GetTaskResponse(task=evil))):
        for form in OUTPUTS:
            show(method, response, form=form)
            assert not {"\x1b", "\t", "\u202e"} & set(capsys.readouterr().out)


def test_a_resource_is_shown_by_its_fields(capsys: pytest.CaptureFixture[str]) -> None:
    task = pb.Task(
        id="t", name="n", status="TASK_STATUS_RUNNING", input_json='{"n":1.10,"l":[],"o":{"k":"a,b"}}', version=2,
        create_time=ago(-3600), end_time=ago(90),
    )  # fmt: skip
    show("GetTask", pb.GetTaskResponse(task=task))
    assert capsys.readouterr().out.splitlines() == [
        "id           t",
        "name         n",
        "status       RUNNING",
        "end-time     2027-01-15T07:58:30Z (90s ago)",
        "create-time  2027-01-15T09:00:00Z (in 60m)",
        "version      2",
        "input        {",
        '               "n": 1.10,',
        '               "l": [],',
        '               "o": {',
        '                 "k": "a,b"',
        "               }",
        "             }",
    ]


def test_what_stands_beside_a_resource_is_shown_below_it(capsys: pytest.CaptureFixture[str]) -> None:
    response = workflow_pb2.GetWorkflowResponse(workflow={"id": "w"}, tasks=[{"id": "t", "workflow_id": "w"}])
    show("GetWorkflow", response)
    assert capsys.readouterr().out.splitlines() == ["id  w", "", "tasks:", "ID  WORKFLOW", "t   w"]
    show("GetWorkflow", response, form="json")
    assert json.loads(capsys.readouterr().out) == {"id": "w", "tasks": [{"id": "t", "workflowId": "w"}]}


def test_what_is_included_with_rows_stands_in_them(capsys: pytest.CaptureFixture[str]) -> None:
    response = workflow_pb2.ListWorkflowsResponse(
        workflows=[{"id": "v"}, {"id": "w"}], tasks=[{"id": name, "workflow_id": "w"} for name in "tu"]
    )
    show("ListWorkflows", response)
    assert [line.split() for line in capsys.readouterr().out.splitlines()] == [["ID", "TASKS"], ["v", "0"], ["w", "2"]]
    show("ListWorkflows", response, form="json")
    first, second = json.loads(capsys.readouterr().out)
    assert first == {"id": "v"}
    assert [one["id"] for one in second["tasks"]] == ["t", "u"]


def test_a_node_is_a_row_of_its_task(capsys: pytest.CaptureFixture[str]) -> None:
    response = pb.GetTaskTreeResponse(nodes=[{"task": {"id": "t", "name": "n"}, "child_count": 2}])
    show("GetTaskTree", response)
    assert [line.split() for line in capsys.readouterr().out.splitlines()] == [
        ["ID", "NAME", "CHILD-COUNT"],
        ["t", "n", "2"],
    ]
    show("GetTaskTree", response, form="name")
    assert capsys.readouterr().out == "t\n"


def test_counts_end_with_their_total(capsys: pytest.CaptureFixture[str]) -> None:
    counts = [{"status": "TASK_STATUS_RUNNING", "count": 12}, {"status": "TASK_STATUS_FAILED", "count": 3}]
    show("CountTasks", pb.CountTasksResponse(total=15, counts=counts))
    assert capsys.readouterr().out.splitlines() == [
        "STATUS   COUNT",
        "RUNNING     12",
        "FAILED       3",
        "total       15",
    ]
    show("CountTasks", pb.CountTasksResponse(total=9, counts=[{"count": 9}]))
    show("CountTasks", pb.CountTasksResponse())
    show("CountTeams", METHODS["CountTeams"].response(total=4))
    assert capsys.readouterr().out == "9\n0\n4\n"


def test_values_are_shown_even_if_they_are_zero(capsys: pytest.CaptureFixture[str]) -> None:
    show("DeleteTasks", pb.DeleteTasksResponse(count=3))
    assert capsys.readouterr().out.splitlines() == ["count    3", "skipped  0", "more     false"]
    show("GetServerInfo", system_pb2.GetServerInfoResponse(version="1", uptime=Duration(seconds=90, nanos=5 * 10**8)))
    assert capsys.readouterr().out.splitlines() == ["version  1", "uptime   90.5s"]


def test_a_change_says_what_it_did(capsys: pytest.CaptureFixture[str]) -> None:
    show("DeleteTask", pb.DeleteTaskResponse(), done="task report-1 deleted")
    deleted = agent_pb2.DeleteAgentResponse(agent={"id": "a"}, counts=[{"entity_kind": "task", "count": 2}])
    show("DeleteAgent", deleted, done="agent a deleted")
    assert capsys.readouterr().out.splitlines() == [
        "task report-1 deleted", "agent a deleted", "counts:", "ENTITY-KIND  COUNT", "task             2",
    ]  # fmt: skip
    show("DeleteTask", pb.DeleteTaskResponse(), done="task report-1 deleted", form="json")
    assert json.loads(capsys.readouterr().out) == {}
    show("DeleteTask", pb.DeleteTaskResponse())
    show("DeleteTask", pb.DeleteTaskResponse(), done="task report-1 deleted", form="name")
    assert capsys.readouterr().out == ""


def test_nothing_is_said_to_be_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    show("ListToolExecutions", METHODS["ListToolExecutions"].response())
    show("ClaimJob", job_pb2.ClaimJobResponse())
    assert capsys.readouterr() == ("", "No tool executions.\nNo job.\n")
    for form in ("json", "yaml"):
        show("ListTasks", tasks(), form=form)
        assert yaml.safe_load(capsys.readouterr().out) == []


def test_the_names_of_things_can_be_given_to_other_commands(capsys: pytest.CaptureFixture[str]) -> None:
    show("ListTasks", ROWS, form="name")
    show("GetTask", pb.GetTaskResponse(task={"id": "one"}), form="name")
    show("GetLock", lock_pb2.GetLockResponse(lock={"name": "deploy", "project_id": "p"}), form="name")
    kept = idempotency_pb2.ListReservationsResponse(reservations=[{"scope": "s", "key": "k"}])
    show("ListReservations", kept, form="name")
    show("ListJobAttempts", job_pb2.ListJobAttemptsResponse(attempts=[{"attempt": 2, "worker_id": "w"}]), form="name")
    assert capsys.readouterr().out == f"{UUID}\nreport-1\none\ndeploy\ns\tk\n2\n"


def test_pages_make_one_document(capsys: pytest.CaptureFixture[str]) -> None:
    document = '{"n": 12345678901234567890.10, "s": "é\x7f"}'
    pages = [tasks(pb.Task(id="1"), pb.Task(id="2")), tasks(), tasks(pb.Task(id="3", input_json=document))]
    for form in ("json", "yaml"):
        show("ListTasks", *pages, form=form)
        printed = capsys.readouterr().out
        assert printed.isascii()
        assert printed.replace("\n", "").isprintable()
        found = yaml.safe_load(printed) if form == "yaml" else json.loads(printed)
        assert [one["id"] for one in found] == ["1", "2", "3"]
        assert found[2]["inputJson"] == document, "no digit is lost"


def test_several_resources_are_documents_of_their_own(capsys: pytest.CaptureFixture[str]) -> None:
    responses = [pb.GetTaskResponse(task={"id": name}) for name in "abc"]

    def in_two_calls(form: str) -> str:
        output = Output(Settings(flags={"output": form}))
        output.show(METHODS["GetTask"], responses[:2])
        output.show(METHODS["GetTask"], responses[2:])
        return capsys.readouterr().out

    assert list(yaml.safe_load_all(in_two_calls("yaml"))) == [{"id": name} for name in "abc"]
    assert in_two_calls("table") == "id  a\n\nid  b\n\nid  c\n"


def broken() -> Iterator[Message]:
    yield tasks(pb.Task(id="1"), pb.Task(id="2"))
    raise CallFailed("UNAVAILABLE", "Connection reset.")


@pytest.mark.parametrize("form", OUTPUTS)
def test_a_list_that_breaks_off_says_how_far_it_came(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(CallFailed):
        Output(Settings(flags={"output": form})).show(METHODS["ListTasks"], broken())
    printed = capsys.readouterr()
    assert printed.err == "The list broke off after 2 tasks.\n"
    assert "2" in printed.out.splitlines()[-1 if form != "json" else -2]
    assert printed.out.endswith("\n")
    if form == "json":
        with pytest.raises(json.JSONDecodeError):
            json.loads(printed.out)


def test_ctrl_c_leaves_whole_lines(capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted() -> Iterator[Message]:
        yield tasks(pb.Task(id="1"))
        raise KeyboardInterrupt

    for form in OUTPUTS:
        with pytest.raises(KeyboardInterrupt):
            Output(Settings(flags={"output": form})).show(METHODS["ListTasks"], interrupted())
        printed = capsys.readouterr()
        assert printed.out.endswith("\n")
        assert printed.err == "The list broke off after 1 task.\n"


class Enough(Exception):
    """The end of a watch."""


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What is read one after the other, before the watch is over."""
    found: list[Any] = []

    def sleep(_: float) -> None:
        if not found:
            raise Enough

    monkeypatch.setattr(watch, "rest", sleep)
    return found


def watched(readings: list[Any], method: str, form: str) -> None:
    def read() -> list[Message]:
        reading = readings.pop(0)
        if isinstance(reading, Exception):
            raise reading
        return [reading]

    with pytest.raises(Enough):
        Output(Settings(flags={"output": form})).watch(METHODS[method], read)


def test_what_is_watched_is_shown_when_it_changes(readings: list[Any], capsys: pytest.CaptureFixture[str]) -> None:
    one, two = pb.Task(id="1", name="a"), pb.Task(id="2", name="b")
    changed = pb.Task(id="1", name="c")
    steps = [tasks(one, two), tasks(one, two), tasks(two, changed), CallFailed("UNAVAILABLE", "No."), tasks(changed)]
    readings += steps
    watched(readings, "ListTasks", "table")
    printed = capsys.readouterr()
    assert [line.split() for line in printed.out.splitlines()] == [
        ["ID", "NAME", "CHANGE"],
        ["1", "a", "-"],
        ["2", "b", "-"],
        ["1", "c", "changed"],
        ["2", "b", "gone"],
    ]
    assert printed.err == "No. Trying again.\n"
    readings += [*steps[:-1], tasks(changed, pb.Task(id="3"))]
    watched(readings, "ListTasks", "json")
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(line["id"], line.get("change")) for line in lines] == [
        ("1", None), ("2", None), ("1", "changed"), ("3", "new"), ("2", "gone"),
    ]  # fmt: skip


def test_a_single_thing_and_a_count_are_watched_too(readings: list[Any], capsys: pytest.CaptureFixture[str]) -> None:
    readings += [pb.GetTaskResponse(task={"id": "1", "name": name}) for name in ("a", "a", "b")]
    watched(readings, "GetTask", "table")
    assert [line.split() for line in capsys.readouterr().out.splitlines()[1:]] == [
        ["1", "a", "-"],
        ["1", "b", "changed"],
    ]
    readings += [pb.CountTasksResponse(total=total) for total in (1, 1, 2)]
    watched(readings, "CountTasks", "json")
    assert capsys.readouterr().out.split() == ["{", '"total":', '"1"', "}", "{", '"total":', '"2"', "}"]


def test_a_watch_ends_when_it_may_read_no_more(readings: list[Any]) -> None:
    readings += [tasks(), CallFailed("NOT_FOUND", "There is no project p.")]
    with pytest.raises(CallFailed):
        list(watch.changes(lambda: rows(readings), interval=1))


def rows(readings: list[Any]) -> list[Message]:
    reading = readings.pop(0)
    if isinstance(reading, Exception):
        raise reading
    return list(reading.tasks)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (-3, "0s"), (0, "0s"), (119, "119s"), (120, "2m"), (7199, "119m"), (7200, "2h"), (172_799, "47h"),
        (172_800, "2d"), (800 * 86_400, "2y"), (-7200, "in 2h"),
    ],
)  # fmt: skip
def test_ages_are_short(seconds: int, text: str) -> None:
    assert cells.age(seconds) == text


def test_a_time_of_no_year_is_shown_all_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    task = pb.Task(id="t", create_time=Timestamp(seconds=10**15))
    for form in ("table", "wide", "name"):
        show("ListTasks", tasks(task), form=form)
        show("GetTask", pb.GetTaskResponse(task=task), form=form)
    assert "1000000000000000s" in capsys.readouterr().out


def test_documents_are_indented_as_they_are() -> None:
    text = '{"a":1.10,"b":[1e400,{"c":[]}],"d":"x, [\\"] {y}","e":{}}'
    shown = writing.indented(text)
    assert "".join(shown.split()) == "".join(text.split())
    assert json.loads(shown) == json.loads(text)
    deep = "[" * 5000 + "]" * 5000
    assert len(writing.indented(deep)) < 100 * len(deep)


def test_wide_and_combining_characters_are_measured() -> None:
    assert [cells.width(text) for text in ("abc", "日本", "e\u0301", "👍🏽")] == [3, 4, 1, 2]
    assert cells.cut("日本語", 5) == "日本…"
    assert cells.cut("日本語", 4) == "日…"
    assert cells.cut("abc", 3) == "abc"


def test_the_content_of_messages_is_cut_before_they_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Screen(monkeypatch, 60)
    content = message_pb2.Message(id="m", sender_id="s", content="word " * 100)
    show("ListMessages", message_pb2.ListMessagesResponse(messages=[content]))
    header, line = terminal.lines()
    assert header.split() == ["ID", "SENDER", "CONTENT"]
    assert len(line) == 60
    assert line.endswith("…")
