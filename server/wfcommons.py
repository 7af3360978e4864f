"""Workflow runs in the format of WfCommons (WfFormat 1.5) as a workflow and a tree of tasks."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from graphlib import CycleError, TopologicalSorter
from pathlib import PurePath
from typing import Any

from statehouse.v1 import task_pb2, workflow_pb2

from server.repository import new_id

SCHEMA_VERSION = "1.5"
MEASUREMENTS = (
    "runtimeInSeconds", "avgCPU", "coreCount", "memoryInBytes", "readBytes", "writtenBytes", "energyInKWh",
    "avgPowerInW", "machines",
)  # fmt: skip
"""What the execution of a task tells, as far as it does."""
CREATED_FORMATS = ("%m-%d-%yT%H:%M:%SZ", "%m-%d-%yT%H:%M:%S")
"""Times in the collection that are not ISO 8601."""


class NotAnInstance(ValueError):
    """The file is not a workflow instance; the message says why."""


@dataclass(frozen=True)
class Instance:
    """One run: its workflow, and its tasks with parents before children, the root first."""

    workflow: workflow_pb2.Workflow
    tasks: list[task_pb2.Task]


def parse(text: str) -> Instance:
    """Read a workflow instance. Raises NotAnInstance."""
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NotAnInstance(f"it is not JSON: {error}") from None
    if not isinstance(document, dict) or document.get("schemaVersion") != SCHEMA_VERSION:
        found = document.get("schemaVersion", "none") if isinstance(document, dict) else "none"
        raise NotAnInstance(f"its schemaVersion is {found}, not {SCHEMA_VERSION}")
    try:
        return _Run(document).instance()
    except (KeyError, TypeError, AttributeError) as error:
        raise NotAnInstance(f"it lacks {error}") from None


class _Run:
    """Puts the parts of a document together."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        workflow = document["workflow"]
        self.specified = {task["id"]: task for task in workflow["specification"]["tasks"]}
        self.sizes = {file["id"]: file["sizeInBytes"] for file in workflow["specification"].get("files", [])}
        self.execution = workflow["execution"]
        self.executed = {task["id"]: task for task in self.execution["tasks"]}
        self.began = _moment(self.execution.get("executedAt") or document.get("createdAt", ""))
        self.spans = self._spans()
        self.workflow_id = new_id()

    def instance(self) -> Instance:
        root = self._task(str(self.document["name"]), "workflow", None)
        groups: dict[tuple[str, ...], task_pb2.Task] = {(): root}
        leaves = []
        for id_ in self.executed:
            *above, name = self._levels(id_)
            parent = self._group(groups, tuple(above))
            leaves.append(self._leaf(id_, name, parent))
        tasks = [*groups.values(), *leaves]
        self._span_groups(tasks)
        return Instance(self._workflow(root), tasks)

    def _levels(self, id_: str) -> list[str]:
        """What stands between the root and a task: the parts of a dotted name, else its program."""
        if "." in id_:
            return [part for part in id_.split(".") if part]
        return [self._program(id_) or "other", id_]

    def _program(self, id_: str) -> str:
        words = str(self.executed[id_].get("command", {}).get("program", "")).split()
        return PurePath(words[0]).name[:128] if words else ""

    def _group(self, groups: dict[tuple[str, ...], task_pb2.Task], levels: tuple[str, ...]) -> task_pb2.Task:
        if levels not in groups:
            groups[levels] = self._task(levels[-1], "group", self._group(groups, levels[:-1]))
        return groups[levels]

    def _task(self, name: str, kind: str, parent: task_pb2.Task | None) -> task_pb2.Task:
        return task_pb2.Task(
            id=new_id(),
            workflow_id=self.workflow_id,
            parent_id=parent.id if parent else "",
            name=name,
            type=kind,
            status=task_pb2.TASK_STATUS_COMPLETED,
        )

    def _leaf(self, id_: str, name: str, parent: task_pb2.Task) -> task_pb2.Task:
        specified, executed = self.specified.get(id_, {}), self.executed[id_]
        task = self._task(name, "task", parent)
        task.priority = int(executed.get("priority", 0))
        task.input_json = _json(
            {
                "command": executed.get("command", {}),
                "inputFiles": self._files(specified.get("inputFiles", [])),
                "outputFiles": self._files(specified.get("outputFiles", [])),
            }
        )
        task.output_json = _json({key: executed[key] for key in MEASUREMENTS if key in executed})
        task.metadata_json = _json({"id": id_, "parents": specified.get("parents", [])})
        begin, end = self.spans[id_]
        task.start_time.FromDatetime(self.began + timedelta(seconds=begin))
        task.end_time.FromDatetime(self.began + timedelta(seconds=end))
        return task

    def _files(self, names: list[str]) -> list[dict[str, Any]]:
        return [{"id": name, "sizeInBytes": self.sizes.get(name)} for name in names]

    def _spans(self) -> dict[str, tuple[float, float]]:
        """When each task began and ended, in seconds from the start of the run.

        The format has how long a task took, not when it began: it is taken to have begun when the last of its parents
        had ended.
        """
        parents = {id_: self.specified.get(id_, {}).get("parents", []) for id_ in self.executed}
        spans: dict[str, tuple[float, float]] = {}
        try:
            for id_ in TopologicalSorter(parents).static_order():
                begin = max((spans[parent][1] for parent in parents.get(id_, [])), default=0.0)
                spans[id_] = (begin, begin + float(self.executed.get(id_, {}).get("runtimeInSeconds", 0)))
        except CycleError:
            raise NotAnInstance("its tasks depend on each other in a circle") from None
        return spans

    def _span_groups(self, tasks: list[task_pb2.Task]) -> None:
        """A group lasts from the start of its first task to the end of its last."""
        by_id = {task.id: task for task in tasks}
        for task in reversed(tasks):
            above = by_id.get(task.parent_id)
            if above is None:
                continue
            if not above.HasField("start_time") or _order(task.start_time) < _order(above.start_time):
                above.start_time.CopyFrom(task.start_time)
            if not above.HasField("end_time") or _order(task.end_time) > _order(above.end_time):
                above.end_time.CopyFrom(task.end_time)

    def _workflow(self, root: task_pb2.Task) -> workflow_pb2.Workflow:
        kept = ("description", "createdAt", "schemaVersion", "author", "runtimeSystem")
        machines = self.execution.get("machines", [])
        return workflow_pb2.Workflow(
            id=self.workflow_id,
            name=root.name,
            status=workflow_pb2.WORKFLOW_STATUS_COMPLETED,
            output_json=_json({"makespanInSeconds": self.execution.get("makespanInSeconds"), "machines": machines}),
            metadata_json=_json({key: self.document[key] for key in kept if key in self.document}),
            start_time=root.start_time,
            end_time=root.end_time,
        )


def _order(moment: Any) -> tuple[int, int]:
    return (moment.seconds, moment.nanos)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _moment(text: str) -> datetime:
    for read in (datetime.fromisoformat, *(_reader(form) for form in CREATED_FORMATS)):
        try:
            moment: datetime = read(text)
        except ValueError:
            continue
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC).replace(tzinfo=None)
    raise NotAnInstance(f"its time {text!r} is none")


def _reader(form: str) -> Any:
    return lambda text: datetime.strptime(text, form).replace(tzinfo=UTC)


def batches(tasks: list[task_pb2.Task], items: int, size: int) -> Iterator[list[task_pb2.Task]]:
    """Tasks in their order, in batches of at most so many items and bytes."""
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
