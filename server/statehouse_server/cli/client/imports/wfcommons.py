"""Workflow runs in the format of WfCommons (WfFormat 1.5) as a workflow and a tree of tasks.

The format records when a run began, its duration, and the duration of each task, but not when a task began. Missing
times are computed, and marked by `computedTimes` in the metadata of a workflow or task: it maps those of `startTime`,
`endTime` and `duration` that were not recorded to the rule by which they were computed.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from graphlib import CycleError, TopologicalSorter
from pathlib import PurePath
from typing import Any, TypeVar

from google.protobuf.message import Message
from statehouse.v1 import task_pb2, workflow_pb2

from statehouse_server.cli.client.documents.json_value import JsonValue, Unexpected, load, shown
from statehouse_server.errors import InvalidRequest
from statehouse_server.ids import new_id
from statehouse_server.resource.validation import validate
from statehouse_server.services.task.tree import MAX_DEPTH

SCHEMA_VERSION = "1.5"
MEASUREMENTS = (
    "runtimeInSeconds", "avgCPU", "coreCount", "memoryInBytes", "readBytes", "writtenBytes", "energyInKWh",
    "avgPowerInW", "machines",
)  # fmt: skip
"""The measurements of a task, as far as they were recorded."""
DESCRIPTIONS = ("description", "createdAt", "schemaVersion", "author", "runtimeSystem")
"""The description of a document, as far as it has one."""
CREATED_FORMATS = ("%m-%d-%yT%H:%M:%SZ", "%m-%d-%yT%H:%M:%S")
"""Times in the collection that are not ISO 8601."""
PROGRAM_CHARACTERS = 128
"""Characters of the name of a program, as a level of the tree."""
MAX_SECONDS = 315_537_897_599
"""From the first second of the year 1 to the last of 9999."""
MAX_BYTES = 2**63 - 1
PRIORITIES = (-(2**31), 2**31 - 1)

COMPUTED = "computedTimes"
RULES_OF_A_TASK = {"startTime": "LAST_END_OF_PARENTS", "endTime": "START_AND_RUNTIME"}
RULES_OF_A_GROUP = {"startTime": "FIRST_START_BELOW", "endTime": "LAST_END_BELOW", "duration": "CRITICAL_PATH"}

Moment = TypeVar("Moment", datetime, timedelta)


class NotAnInstance(ValueError):
    """The file is not a workflow instance; the message says why."""


@dataclass(frozen=True)
class Instance:
    """One run: its workflow, and its tasks with parents before children, the root first."""

    workflow: workflow_pb2.Workflow
    tasks: list[task_pb2.Task]
    unexecuted: int
    """Tasks that were specified but not executed; they are PENDING."""
    unspecified: int
    """Tasks that were executed but not specified; their parents and files are unknown."""


def parse(text: str | bytes) -> Instance:
    """Read a workflow instance and check that the server will accept it. Raises NotAnInstance."""
    try:
        document = load(text)
        _check_version(document["schemaVersion"].value)
        return _Run(document).instance()
    except Unexpected as error:
        raise NotAnInstance(str(error)) from None
    except RecursionError:
        raise NotAnInstance("it is nested too deep") from None


def _check_version(version: Any) -> None:
    if version != SCHEMA_VERSION:
        raise Unexpected(f"its schemaVersion is {shown(version)}, not {shown(SCHEMA_VERSION)}")


def duration_is_computed(metadata_json: str) -> bool:
    """Whether the metadata of a task mark its duration as computed."""
    if f'"{COMPUTED}"' not in metadata_json:
        return False
    metadata = json.loads(metadata_json)
    rules = metadata.get(COMPUTED) if isinstance(metadata, dict) else None
    return isinstance(rules, dict) and "duration" in rules


class _Run:
    """Combines the parts of a document."""

    def __init__(self, document: JsonValue) -> None:
        self.document = document
        specification, self.execution = document["workflow"]["specification"], document["workflow"]["execution"]
        self.specified = _by_id(specification["tasks"])
        self.executed = _by_id(self.execution["tasks"])
        unexecuted = {id_: task for id_, task in self.specified.items() if id_ not in self.executed}
        self.places = self.executed | unexecuted
        self.sizes = {file["id"].text(): _size(file) for file in specification.members("files")}
        self.parents = {id_: self._parents(id_) for id_ in self.specified}
        self.span = _RunSpan(document)
        self.ends = self._ends()
        self.workflow_id = new_id()

    def instance(self) -> Instance:
        root = self._task(self.document["name"].text(), "workflow", None)
        groups: dict[tuple[str, ...], task_pb2.Task] = {(): root}
        leaves = []
        for id_, place in self.places.items():
            *above, name = self._levels(id_, place)
            leaves.append(self._leaf(id_, name, self._group(groups, above)))
        tasks = [*groups.values(), *leaves]
        _span_groups(tasks)
        self.span.apply(root)
        for task, place in zip(leaves, self.places.values(), strict=True):
            _accept(task, place.path)
        for task in groups.values():
            _accept(task, f"the {task.type} {shown(task.name)}")
        return Instance(
            self._workflow(root),
            tasks,
            unexecuted=len(self.specified.keys() - self.executed.keys()),
            unspecified=len(self.executed.keys() - self.specified.keys()),
        )

    def _parents(self, id_: str) -> list[str]:
        parents = self.specified[id_].members("parents")
        for parent in parents:
            if parent.text() not in self.places:
                raise Unexpected(f"{parent.path} is {shown(parent.value)}, and there is no such task")
        return [parent.text() for parent in parents]

    def _levels(self, id_: str, place: JsonValue) -> list[str]:
        """The levels between the root and a task: the parts of a dotted name, else its program."""
        parts = [part for part in id_.split(".") if part]
        if len(parts) > MAX_DEPTH:
            raise Unexpected(f"{place.path}.id has {len(parts)} levels; {MAX_DEPTH} are allowed")
        return parts if "." in id_ and parts else [self._program(id_) or "other", id_]

    def _program(self, id_: str) -> str:
        command = self.executed[id_].get("command") if id_ in self.executed else None
        program = command.get("program") if command else None
        words = program.text().split() if program else []
        return PurePath(words[0]).name[:PROGRAM_CHARACTERS] if words else ""

    def _group(self, groups: dict[tuple[str, ...], task_pb2.Task], levels: Sequence[str]) -> task_pb2.Task:
        group = groups[()]
        for depth, name in enumerate(levels, 1):
            key = tuple(levels[:depth])
            if key not in groups:
                groups[key] = self._task(name, "group", group)
            group = groups[key]
        return group

    def _task(self, name: str, kind: str, parent: task_pb2.Task | None) -> task_pb2.Task:
        return task_pb2.Task(
            id=new_id(),
            workflow_id=self.workflow_id,
            parent_id=parent.id if parent else "",
            name=name,
            type=kind,
            status=task_pb2.TASK_STATUS_PENDING,
        )

    def _leaf(self, id_: str, name: str, parent: task_pb2.Task) -> task_pb2.Task:
        task = self._task(name, "task", parent)
        executed, path = self.executed.get(id_), self.places[id_].path
        command = executed.get("command") if executed else None
        files = {key: self._files(id_, key) for key in ("inputFiles", "outputFiles")}
        task.input_json = _json({"command": command.object() if command else {}} | files, path)
        metadata: dict[str, Any] = {"id": id_, "parents": self.parents.get(id_, [])}
        if id_ not in self.specified:
            metadata["specified"] = False
        if executed is None:
            metadata["executed"] = False
        else:
            metadata[COMPUTED] = self._execute(task, id_, executed)
        task.metadata_json = _json(metadata, path)
        return task

    def _execute(self, task: task_pb2.Task, id_: str, executed: JsonValue) -> dict[str, str]:
        """Add the data of an execution to its task. Returns its computed times."""
        task.status = task_pb2.TASK_STATUS_COMPLETED
        priority = executed.get("priority")
        task.priority = priority.integer(*PRIORITIES) if priority else 0
        measured = executed.object()
        task.output_json = _json({key: measured[key] for key in MEASUREMENTS if key in measured}, executed.path)
        end = _later(self.span.begin, self.ends[id_], executed)
        task.start_time.FromDatetime(end - _runtime(executed))
        task.end_time.FromDatetime(end)
        unknown = {} if executed.get("runtimeInSeconds") else {"duration": "ASSUMED_ZERO"}
        return RULES_OF_A_TASK | unknown

    def _files(self, id_: str, key: str) -> list[dict[str, Any]]:
        names = self.specified[id_].members(key) if id_ in self.specified else []
        return [{"id": name.text(), "sizeInBytes": self.sizes.get(name.text())} for name in names]

    def _ends(self) -> dict[str, timedelta]:
        """The end of each task, relative to the start of the run. A task is assumed to begin when the last of its
        parents ends."""
        ends: dict[str, timedelta] = {}
        try:
            for id_ in TopologicalSorter(self.parents).static_order():
                begin = max((ends[parent] for parent in self.parents.get(id_, [])), default=timedelta())
                executed = self.executed.get(id_)
                ends[id_] = _later(begin, _runtime(executed), executed) if executed else begin
        except CycleError as error:
            circle = ", ".join(map(shown, error.args[1][:5]))
            raise Unexpected(f"its tasks have a cyclic dependency: {circle}") from None
        return {id_: _runtime(task) for id_, task in self.executed.items()} | ends

    def _workflow(self, root: task_pb2.Task) -> workflow_pb2.Workflow:
        known = self.document.object()
        makespan, machines = self.execution.get("makespanInSeconds"), self.execution.members("machines")
        output = {
            "makespanInSeconds": makespan.value if makespan else None,
            "machines": [machine.value for machine in machines],
        }
        workflow = workflow_pb2.Workflow(
            id=self.workflow_id,
            name=root.name,
            status=workflow_pb2.WorkflowStatus.Value(task_pb2.TaskStatus.Name(root.status).replace("TASK", "WORKFLOW")),
            output_json=_json(output, "workflow.execution"),
            metadata_json=_json(
                {key: known[key] for key in DESCRIPTIONS if key in known} | self.span.metadata(), "its description"
            ),
            start_time=root.start_time if root.HasField("start_time") else None,
            end_time=root.end_time if root.HasField("end_time") else None,
        )
        _accept(workflow, "the workflow")
        return workflow


class _RunSpan:
    """The recorded start and end of the run."""

    def __init__(self, document: JsonValue) -> None:
        execution = document["workflow"]["execution"]
        executed_at, makespan = execution.get("executedAt"), execution.get("makespanInSeconds")
        self.begin = _moment(executed_at or document["createdAt"])
        self.end = _later(self.begin, _span(makespan), execution) if makespan else None
        self.computed = {} if executed_at else {"startTime": "CREATED_AT", "endTime": "START_AND_MAKESPAN"}
        if self.end is None:
            self.computed |= {key: RULES_OF_A_GROUP[key] for key in ("endTime", "duration")}

    def apply(self, root: task_pb2.Task) -> None:
        """Set the times of the root, which groups get from the tasks below them."""
        root.start_time.FromDatetime(self.begin)
        if self.end is not None:
            root.end_time.FromDatetime(self.end)
        root.metadata_json = _json(self.metadata(), "") if self.computed else ""

    def metadata(self) -> dict[str, Any]:
        return {COMPUTED: self.computed} if self.computed else {}


def _by_id(tasks: JsonValue) -> dict[str, JsonValue]:
    found = {task["id"].text(): task for task in tasks.elements()}
    if len(found) < len(tasks.elements()):
        counts = Counter(task["id"].text() for task in tasks.elements())
        raise Unexpected(f"{tasks.path} has the id {shown(counts.most_common(1)[0][0])} twice")
    return found


def _size(file: JsonValue) -> float:
    return file["sizeInBytes"].number(0, MAX_BYTES)


def _runtime(executed: JsonValue) -> timedelta:
    """The duration of a task; zero if it was not recorded."""
    seconds = executed.get("runtimeInSeconds")
    return _span(seconds) if seconds else timedelta()


def _span(seconds: JsonValue) -> timedelta:
    return timedelta(seconds=seconds.number(0, MAX_SECONDS))


def _span_groups(tasks: Sequence[task_pb2.Task]) -> None:
    """Set the times of groups: from the start of the first executed task below to the end of the last."""
    by_id = {task.id: task for task in tasks}
    for task in reversed(tasks):
        if task.status != task_pb2.TASK_STATUS_COMPLETED or not task.parent_id:
            continue
        above = by_id[task.parent_id]
        if above.status != task_pb2.TASK_STATUS_COMPLETED:
            above.status = task_pb2.TASK_STATUS_COMPLETED
            above.metadata_json = _json({COMPUTED: RULES_OF_A_GROUP}, "")
            above.start_time.CopyFrom(task.start_time)
            above.end_time.CopyFrom(task.end_time)
        above.start_time.CopyFrom(min(above.start_time, task.start_time, key=_order))
        above.end_time.CopyFrom(max(above.end_time, task.end_time, key=_order))


def _order(moment: Any) -> tuple[int, int]:
    return (moment.seconds, moment.nanos)


def _accept(message: Message, where: str) -> None:
    """Raise Unexpected for a message that the server would refuse."""
    try:
        validate(message)
    except InvalidRequest as error:
        field, problem = error.violations[0]
        raise Unexpected(f"{where} cannot be stored: its {field} {problem}") from None


def _json(value: Mapping[str, Any], where: str) -> str:
    """JSON as PostgreSQL writes it, so that the server's response has the same size as the request."""
    text = json.dumps(value, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        raise Unexpected(f"{where} has half of a surrogate pair in a string") from None
    return text


def _moment(time: JsonValue) -> datetime:
    for read in (datetime.fromisoformat, *map(_reader, CREATED_FORMATS)):
        try:
            moment: datetime = read(time.text())
            return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC).replace(tzinfo=None)
        except (ValueError, OverflowError):
            continue
    raise time.unexpected("a time")


def _reader(form: str) -> Any:
    return lambda text: datetime.strptime(text, form).replace(tzinfo=UTC)


def _later(begin: Moment, span: timedelta, execution: JsonValue) -> Moment:
    try:
        return begin + span
    except OverflowError:
        raise Unexpected(f"{execution.path} would end after the year 9999") from None


def batches(tasks: Iterable[task_pb2.Task], items: int, size: int) -> Iterator[list[task_pb2.Task]]:
    """Tasks in their order, in batches of at most `items` items and `size` bytes."""
    batch: list[task_pb2.Task] = []
    used = 0
    for task in tasks:
        weight = task.ByteSize() + 8
        if batch and (len(batch) == items or used + weight > size):
            yield batch
            batch, used = [], 0
        batch.append(task)
        used += weight
    if batch:
        yield batch
