"""`statehouse import`: the stored parts of a recorded run, and the errors for invalid files."""

import contextlib
import copy
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from statehouse.v1 import task_pb2 as pb
from statehouse.v1 import workflow_pb2

from statehouse_server.cli.client.imports import wfcommons
from statehouse_server.resource import validation
from tests.support.client import Client
from tests.support.command import run
from tests.support.wfcommons_files import instance, mosaic

Change = Callable[[dict[str, Any]], Any]


@pytest.fixture
def address(grpc_addr: str) -> list[str]:
    return ["--address", grpc_addr]


def parsed(document: Any) -> wfcommons.Instance:
    return wfcommons.parse(json.dumps(document))


def seconds(node: Any) -> float:
    return (node.end_time.ToDatetime() - node.start_time.ToDatetime()).total_seconds()


def computed(node: Any) -> dict[str, str]:
    """The rule of each computed time in the metadata of a task or workflow."""
    return json.loads(node.metadata_json or "{}").get("computedTimes", {})


def named(found: wfcommons.Instance, name: str) -> pb.Task:
    (task,) = [task for task in found.tasks if task.name == name]
    return task


def test_a_run_lasts_as_long_as_was_recorded() -> None:
    found = parsed(mosaic())
    for node in (found.workflow, found.tasks[0]):
        assert seconds(node) == 2354
        assert node.start_time.ToJsonString() == "2021-03-23T05:57:15Z"
        assert not computed(node)


def test_a_task_lasts_as_long_as_was_recorded_and_began_when_is_computed() -> None:
    found = parsed(mosaic())
    task = named(found, "diff_3")
    assert seconds(task) == 0.5
    assert task.start_time == named(found, "project_1").end_time
    assert computed(task) == {"startTime": "LAST_END_OF_PARENTS", "endTime": "START_AND_RUNTIME"}


def test_no_microsecond_is_lost_on_a_long_way() -> None:
    tasks = [
        {"id": str(number), "parents": [str(number - 1)] if number else [], "runtime": 0.1} for number in range(50)
    ]
    found = parsed(instance(tasks))
    assert {seconds(named(found, task["id"])) for task in tasks} == {0.1}
    assert seconds(found.workflow) == 5


def test_the_times_of_a_group_are_computed_and_say_so() -> None:
    group = named(parsed(mosaic()), "project")
    assert seconds(group) == 15.712
    assert computed(group) == {
        "startTime": "FIRST_START_BELOW", "endTime": "LAST_END_BELOW", "duration": "CRITICAL_PATH",
    }  # fmt: skip


def test_a_run_without_a_makespan_says_that_its_duration_is_computed() -> None:
    found = parsed(instance([{"id": "a"}, {"id": "b", "parents": ["a"]}]))
    for node in (found.workflow, found.tasks[0]):
        assert seconds(node) == 2
        assert computed(node) == {"endTime": "LAST_END_BELOW", "duration": "CRITICAL_PATH"}


def test_a_run_without_a_start_says_that_its_start_is_none() -> None:
    document = mosaic()
    del document["workflow"]["execution"]["executedAt"]
    found = parsed(document)
    assert found.workflow.start_time.ToJsonString() == "2026-01-01T00:00:00Z"
    assert computed(found.workflow)["startTime"] == "CREATED_AT"
    assert "duration" not in computed(found.workflow)


def test_a_task_without_a_runtime_says_that_its_duration_is_assumed() -> None:
    document = mosaic()
    del document["workflow"]["execution"]["tasks"][4]["runtimeInSeconds"]
    assert computed(named(parsed(document), "view_5"))["duration"] == "ASSUMED_ZERO"


def test_a_task_that_was_not_executed_is_pending() -> None:
    tasks = [{"id": "a"}, {"id": "b.c", "parents": ["a"], "executed": False}, {"id": "d", "parents": ["b.c"]}]
    found = parsed(instance(tasks))
    assert found.unexecuted == 1
    task = named(found, "c")
    for node in (task, named(found, "b")):
        assert node.status == pb.TASK_STATUS_PENDING
        assert not node.HasField("start_time")
        assert not computed(node)
    assert json.loads(task.metadata_json) == {"id": "b.c", "parents": ["a"], "executed": False}
    assert named(found, "d").start_time == named(found, "a").end_time


def test_a_task_that_was_not_specified_is_kept_and_says_so() -> None:
    document = instance([{"id": "a"}, {"id": "b"}])
    del document["workflow"]["specification"]["tasks"][1]
    found = parsed(document)
    assert found.unspecified == 1
    task = named(found, "b")
    assert seconds(task) == 1
    assert json.loads(task.metadata_json)["specified"] is False


def test_tasks_without_dots_stand_below_their_programs() -> None:
    tasks = [
        {"id": "x1", "program": "/bin/x -a"},
        {"id": "y1", "program": "y"},
        {"id": "x2", "program": "x"},
        {"id": "z"},
        {"id": "..."},
    ]
    found = parsed(instance(tasks))
    by_id = {task.id: task for task in found.tasks}
    above = {task.name: by_id[task.parent_id].name for task in found.tasks if task.parent_id}
    assert above == {
        "x": "a run", "y": "a run", "other": "a run", "x1": "x", "x2": "x", "y1": "y", "z": "other", "...": "other",
    }  # fmt: skip


def test_a_run_is_stored_and_printed_with_what_was_measured(
    address: list[str], client: Client, project: str, tmp_path: Path
) -> None:
    document = mosaic()
    document["workflow"]["specification"]["tasks"].append({"name": "never", "id": "never_6", "parents": ["view_5"]})
    file = tmp_path / "run.json"
    file.write_text(json.dumps(document))
    printed = run("import", *address, "--project", project, str(file))
    assert "Stored the workflow mosaic with 12 tasks." in printed
    assert "1 of them were specified but not executed: stored as PENDING" in printed
    drawn = run("tree", *address, "--project", project, printed.split()[-1])
    assert drawn.splitlines() == [
        "mosaic  COMPLETED  39m14s  (4)",
        "├─ project  COMPLETED  ~15.7s  (2)",
        "│  ├─ project_1  COMPLETED  15.7s",
        "│  └─ project_2  COMPLETED  14.2s",
        "├─ sky  COMPLETED  ~0.5s  (1)",
        "│  └─ fit  COMPLETED  ~0.5s  (2)",
        "│     ├─ diff_3  COMPLETED  0.5s",
        "│     └─ plane_4  COMPLETED  0.0s",
        "├─ view  COMPLETED  ~2.0s  (1)",
        "│  └─ view_5  COMPLETED  2.0s",
        "└─ other  PENDING  (1)",
        "   └─ never_6  PENDING",
        "12 tasks: 10 COMPLETED, 2 PENDING",
        "~ computed, not measured",
    ]
    (leaf,) = client.tasks.ListTasks(pb.ListTasksRequest(project_id=project, filters=[{"names": ["project_1"]}])).tasks
    assert json.loads(leaf.output_json) == {
        "runtimeInSeconds": 15.712, "avgCPU": 99.9, "memoryInBytes": 14_692_000, "readBytes": 705_205,
        "machines": ["node"],
    }  # fmt: skip
    assert json.loads(leaf.input_json) == {
        "command": {"program": "/opt/bin/project", "arguments": []},
        "inputFiles": [{"id": "a.fits", "sizeInBytes": 4_150_080}],
        "outputFiles": [{"id": "b.fits", "sizeInBytes": 0}],
    }
    assert leaf.priority == 20
    (workflow,) = client.workflows.ListWorkflows(workflow_pb2.ListWorkflowsRequest(project_id=project)).workflows
    assert json.loads(workflow.output_json)["makespanInSeconds"] == 2354
    assert seconds(workflow) == 2354
    assert leaf.workflow_id == workflow.id


def at(path: str, value: Any) -> Change:
    """Put a value at a place like `workflow.execution.tasks.0.id`."""
    *above, last = [int(key) if key.isdigit() else key for key in path.split(".")]

    def change(document: dict[str, Any]) -> None:
        place: Any = document
        for key in above:
            place = place[key]
        place[last] = value

    return change


def renamed(id_: str) -> Change:
    """Give the last task another id, everywhere."""

    def change(document: dict[str, Any]) -> None:
        for part in ("specification", "execution"):
            document["workflow"][part]["tasks"][4]["id"] = id_

    return change


def repeated(part: str) -> Change:
    def change(document: dict[str, Any]) -> None:
        document["workflow"][part]["tasks"].append(document["workflow"][part]["tasks"][0])

    return change


def endless(document: dict[str, Any]) -> None:
    """Sequential tasks, each with the maximum duration."""
    parents: list[str] = []
    for number in range(300):
        document["workflow"]["specification"]["tasks"].append({"id": f"long_{number}", "parents": parents})
        document["workflow"]["execution"]["tasks"].append({"id": f"long_{number}", "runtimeInSeconds": 315_537_897_599})
        parents = [f"long_{number}"]


def nested(depth: int) -> Any:
    return json.loads("[" * depth + "]" * depth)


EXECUTION, SPECIFICATION = "workflow.execution", "workflow.specification"
RUNTIME = f"{EXECUTION}.tasks.0.runtimeInSeconds"
RUNTIME_AT = "workflow.execution.tasks[0].runtimeInSeconds"
DEEP = ".".join(["a"] * 3000)
HOSTILE: list[tuple[Change, str]] = [
    (at("schemaVersion", None), "it has no schemaVersion"),
    (at("schemaVersion", 1.5), 'its schemaVersion is 1.5, not "1.5"'),
    (at("schemaVersion", "\x1b]0;title\x07"), r'its schemaVersion is "\u001b]0;title\u0007", not "1.5"'),
    (at("schemaVersion", "9" * 10_000), "its schemaVersion is"),
    (at("schemaVersion", {"a": []}), "its schemaVersion is an object"),
    (at("name", None), "it has no name"),
    (at("name", ["a"]), "name is a list, not a text"),
    (at("name", ""), "its name is required"),
    (at("name", "n" * 256), "its name has 256 characters; 255 are allowed"),
    (at("name", "a\x1b[31mb"), "its name must not have control"),
    (at("name", "a\u202eb"), "its name must not have control"),
    (at("name", "\ud800"), "name has half of a surrogate pair"),
    (at("description", "\udfff"), "half of a surrogate pair"),
    (at("description", "\0"), "its metadata_json has \\u0000"),
    (at("description", "d" * 4_000_000), "its metadata_json has more than 4 MB"),
    (at("author", nested(100)), "its metadata_json is nested deeper than 64 levels"),
    (at("author", float("nan")), "its metadata_json has NaN"),
    (at("author", 10**70), "its metadata_json has a number of more than 64 characters"),
    (at("workflow", []), "workflow is a list, not an object"),
    (at("workflow", "text"), 'workflow is "text", not an object'),
    (at(SPECIFICATION, None), "workflow has no specification"),
    (at(EXECUTION, None), "workflow has no execution"),
    (at(EXECUTION, []), "workflow.execution is a list, not an object"),
    (at(f"{EXECUTION}.tasks", {}), "workflow.execution.tasks is an object, not a list"),
    (at(f"{EXECUTION}.tasks", None), "workflow.execution has no tasks"),
    (at(f"{EXECUTION}.tasks.0", None), "workflow.execution.tasks[0] is null, not an object"),
    (at(f"{EXECUTION}.tasks.0.id", 7), "workflow.execution.tasks[0].id is 7, not a text"),
    (at(f"{EXECUTION}.tasks.0.id", ["a"]), "workflow.execution.tasks[0].id is a list, not a text"),
    (at(f"{EXECUTION}.tasks.0.command", "ls"), 'workflow.execution.tasks[0].command is "ls", not an object'),
    (at(f"{EXECUTION}.tasks.0.command.program", 5), "workflow.execution.tasks[0].command.program is 5, not a text"),
    (at(f"{EXECUTION}.tasks.0.command.program", "\x1b[2J"), "must not have control"),
    (at(f"{EXECUTION}.tasks.0.command.arguments", "\ud800"), "workflow.execution.tasks[0] has half of a surrogate"),
    (at(f"{EXECUTION}.tasks.0.command.arguments", nested(70)), "tasks[0] cannot be stored: its input_json is nested"),
    (at(f"{EXECUTION}.tasks.0.avgCPU", float("inf")), "tasks[0] cannot be stored: its output_json has Infinity"),
    (at(f"{EXECUTION}.tasks.0.priority", 10**30), "tasks[0].priority is 1" + "0" * 30 + ", not a number between"),
    (at(f"{EXECUTION}.tasks.0.priority", 1.5), "tasks[0].priority is 1.5, not a whole number"),
    (at(f"{EXECUTION}.tasks.0.priority", True), "tasks[0].priority is true, not a number"),
    (at(f"{EXECUTION}.machines", {"a": 1}), "workflow.execution.machines is an object, not a list"),
    (at(f"{EXECUTION}.makespanInSeconds", "2354"), 'workflow.execution.makespanInSeconds is "2354", not a number'),
    (at(f"{EXECUTION}.makespanInSeconds", 3e11), "workflow.execution would end after the year 9999"),
    (at(f"{EXECUTION}.makespanInSeconds", -1), "workflow.execution.makespanInSeconds is -1, not a number"),
    (at(f"{EXECUTION}.executedAt", 20260101), "workflow.execution.executedAt is 20260101, not a time"),
    (at(f"{EXECUTION}.executedAt", "soon"), 'workflow.execution.executedAt is "soon", not a time'),
    (at(f"{EXECUTION}.executedAt", "9999-12-31T23:59:59Z"), "would end after the year 9999"),
    (at(f"{EXECUTION}.executedAt", "9999-12-31T23:59:59-10:00"), "executedAt is"),
    (at(f"{EXECUTION}.executedAt", "0001-01-01T00:00:00+10:00"), "executedAt is"),
    (at(f"{EXECUTION}.executedAt", "\x1b[31m"), 'executedAt is "\\u001b[31m", not a time'),
    (at(RUNTIME, "12s"), f'{RUNTIME_AT} is "12s", not a number between 0 and'),
    (at(RUNTIME, 1e300), f"{RUNTIME_AT} is 1e+300, not a number"),
    (at(RUNTIME, float("nan")), f"{RUNTIME_AT} is NaN, not a number"),
    (at(RUNTIME, float("inf")), f"{RUNTIME_AT} is Infinity, not a number"),
    (at(RUNTIME, 10**30), f"{RUNTIME_AT} is 1" + "0" * 30 + ", not a number"),
    (at(RUNTIME, -5), f"{RUNTIME_AT} is -5, not a number"),
    (at(RUNTIME, False), f"{RUNTIME_AT} is false, not a number"),
    (at(RUNTIME, [1]), f"{RUNTIME_AT} is a list, not a number"),
    (endless, "would end after the year 9999"),
    (at(RUNTIME, 3e11), "would end after the year 9999"),
    (at(f"{SPECIFICATION}.tasks", "tasks"), 'workflow.specification.tasks is "tasks", not a list'),
    (at(f"{SPECIFICATION}.tasks.1", 5), "workflow.specification.tasks[1] is 5, not an object"),
    (at(f"{SPECIFICATION}.tasks.1.id", None), "workflow.specification.tasks[1] has no id"),
    (at(f"{SPECIFICATION}.tasks.2.parents", "project_1"), 'tasks[2].parents is "project_1", not a list'),
    (at(f"{SPECIFICATION}.tasks.2.parents.0", {}), "tasks[2].parents[0] is an object, not a text"),
    (at(f"{SPECIFICATION}.tasks.2.parents.0", "nobody"), 'tasks[2].parents[0] is "nobody", and there is no such task'),
    (at(f"{SPECIFICATION}.tasks.2.parents.0", "view_5"), "have a cyclic dependency: "),
    (at(f"{SPECIFICATION}.tasks.2.parents.0", "sky.fit.diff_3"), 'have a cyclic dependency: "sky.fit.diff_3"'),
    (at(f"{SPECIFICATION}.tasks.0.inputFiles", {"a": 1}), "tasks[0].inputFiles is an object, not a list"),
    (at(f"{SPECIFICATION}.tasks.0.inputFiles.0", []), "tasks[0].inputFiles[0] is a list, not a text"),
    (at(f"{SPECIFICATION}.files", 5), "workflow.specification.files is 5, not a list"),
    (at(f"{SPECIFICATION}.files.0.id", {}), "workflow.specification.files[0].id is an object, not a text"),
    (at(f"{SPECIFICATION}.files.0.sizeInBytes", "4 MB"), 'files[0].sizeInBytes is "4 MB", not a number'),
    (repeated("specification"), 'workflow.specification.tasks has the id "project_1" twice'),
    (repeated("execution"), 'workflow.execution.tasks has the id "project_1" twice'),
    (renamed(""), "its name is required"),
    (renamed(DEEP), "workflow.execution.tasks[4].id has 3000 levels; 128 are allowed"),
    (renamed("x" * 300), "workflow.execution.tasks[4] cannot be stored: its name has 300 characters"),
    (renamed("x" * 300 + ".y"), "cannot be stored: its name has 300 characters"),
    (renamed("a\nb"), "its name must not have control"),
    (renamed("\x1b[31m.b"), 'the group "\\u001b[31m" cannot be stored: its name must not have control'),
    (renamed("a. b"), "its name must not begin or end with a space"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "sentence"), HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_file_is_refused_with_a_sentence(change: Change, sentence: str) -> None:
    document = mosaic()
    change(document)
    with pytest.raises(wfcommons.NotAnInstance) as caught:
        parsed(document)
    assert sentence in str(caught.value)
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "it is not JSON"),
        ("{", "it is not JSON"),
        (b"\xff\xfe{}", "it is not JSON: byte 0 is not UTF-8"),
        ("[" * 100_000, "it is not JSON that can be read: it is nested too deep"),
        ('{"a":' * 100_000, "it is not JSON that can be read: it is nested too deep"),
        ("null", "it is null, not an object"),
        ("[]", "it is a list, not an object"),
        ("9" * 10_000, "it is Infinity, not an object"),
        ('{"schemaVersion": "1.3"}', 'its schemaVersion is "1.3", not "1.5"'),
        ('{"schemaVersion": "1.5"}', "it has no workflow"),
        ('{"schemaVersion": "1.5", "schemaVersion": "1.5"}', 'the key "schemaVersion" twice'),
        ('{"schemaVersion": "1.5", "name": ' + "9" * 5000 + "}", "it has no workflow"),
    ],
    ids=range(12),
)
def test_what_is_no_document_of_the_format_is_refused(text: str | bytes, sentence: str) -> None:
    with pytest.raises(wfcommons.NotAnInstance) as caught:
        wfcommons.parse(text)
    assert sentence in str(caught.value)


WEIRD: list[Any] = [
    None, True, -1, 0, 1e300, float("nan"), float("-inf"), 10**30, 10**400, "", "12s", "\ud800", "\x1b[31m", "\0",
    "a" * 300, "a.b.c", "." * 9, DEEP, "9999-12-31T23:59:59-12:00", "\u202e", [], {}, [[]], {"id": "x"}, nested(80),
]  # fmt: skip


def mutated(document: dict[str, Any], rng: random.Random) -> None:
    """Change one to four things in a document, wherever they are."""
    for _ in range(rng.randint(1, 4)):
        places = [(document, key) for key in document]
        for holder, key in places:
            inner: Any = holder[key]
            if isinstance(inner, dict | list):
                places += [(inner, at) for at in (inner if isinstance(inner, dict) else range(len(inner)))]
        holder, key = rng.choice(places)
        others = [other[at] for other, at in places]
        act = rng.randrange(4)
        if act == 0:
            del holder[key]
        else:
            holder[key] = copy.deepcopy(rng.choice(WEIRD if act < 3 else others))


@pytest.mark.parametrize("seed", range(8))
def test_whatever_is_in_a_file_it_is_refused_or_can_be_stored(seed: int) -> None:
    rng = random.Random(seed)
    taken = 0
    for _ in range(75):
        document = mosaic()
        mutated(document, rng)
        with contextlib.suppress(wfcommons.NotAnInstance):
            found = parsed(document)
            taken += 1
            validation.validate(workflow_pb2.CreateWorkflowRequest(workflow=found.workflow))
            validation.validate(pb.BatchCreateTasksRequest(tasks=found.tasks))
    assert 0 < taken < 75


@pytest.mark.parametrize("seed", range(4))
def test_whatever_bytes_a_file_has_it_is_refused_or_read(seed: int) -> None:
    rng = random.Random(seed)
    for _ in range(50):
        text = bytearray(json.dumps(mosaic()).encode())
        for _ in range(rng.randint(1, 5)):
            text[rng.randrange(len(text))] = rng.choice(b'\x00\x1b\xff{}[]",:0e-.\\u')
        with contextlib.suppress(wfcommons.NotAnInstance):
            wfcommons.parse(bytes(text))


def test_what_is_at_the_limits_is_stored(address: list[str], client: Client, project: str) -> None:
    """Names and levels of maximum length, and documents that become longer when PostgreSQL writes them."""
    deepest = ".".join(["a"] * 127 + ["n" * 255])
    tasks = [{"id": deepest}, *({"id": f"t{number}"} for number in range(4))]
    document = instance(tasks, 1, name="n" * 255)
    for task in document["workflow"]["execution"]["tasks"][1:]:
        task["command"]["arguments"] = [1] * 340_000
    run("import", *address, "--project", project, "-", stdin=json.dumps(document, separators=(",", ":")))
    (task,) = client.tasks.ListTasks(pb.ListTasksRequest(project_id=project, filters=[{"names": ["n" * 255]}])).tasks[
        :1
    ]
    assert task.depth in (0, 128)


@pytest.mark.parametrize("part", ["name", "schemaVersion"])
def test_nothing_of_a_file_reaches_the_terminal_as_an_escape(address: list[str], part: str) -> None:
    document = mosaic() | {part: "\x1b]0;pwned\x07\x9b31m"}
    printed = run("import", *address, "-", code=1, stdin=json.dumps(document))
    assert "pwned" in printed
    assert not any(ord(char) < 32 or 127 <= ord(char) < 160 for char in printed.replace("\n", ""))


def test_a_file_that_cannot_be_read_is_a_sentence(address: list[str]) -> None:
    assert "cannot be read" in run("import", *address, "/proc/self/mem", code=1)
