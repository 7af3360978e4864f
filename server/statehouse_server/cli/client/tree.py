"""statehouse tree"""

import sys
import time
from collections import Counter
from collections.abc import Iterator

import click
import grpc
from google.protobuf.field_mask_pb2 import FieldMask
from statehouse.v1 import task_pb2 as pb
from statehouse.v1 import task_pb2_grpc

from statehouse_server.cli.client.command import ClientCommand, pass_settings
from statehouse_server.cli.client.completion import completers
from statehouse_server.cli.client.ids import Ids
from statehouse_server.cli.client.imports.wfcommons import duration_is_computed
from statehouse_server.cli.client.methods import kinds
from statehouse_server.cli.client.output.cells import painted
from statehouse_server.cli.client.settings import Settings
from statehouse_server.cli.client.values import Utf8
from statehouse_server.cli.console import printable
from statehouse_server.descriptors import enum_labels

LABELS = enum_labels(pb.TaskStatus.DESCRIPTOR)
COMPUTED_MARK = "~"
ATTEMPTS = 5
SHOWN = FieldMask(paths=["name", "depth", "status", "start_time", "end_time", "metadata_json"])
"""The fields of a task that are printed, or say how."""


@click.command(cls=ClientCommand)
@click.option("--depth", default=0, help="Levels below the task; 0 for all.")
@click.option("--ids", is_flag=True, help="Show the id of each task.")
@click.argument("task", type=Utf8(), shell_complete=completers.ids_of("task"))
@pass_settings
def tree(settings: Settings, depth: int, ids: bool, task: str) -> None:
    """Print TASK and everything below it, as it arrives.

    TASK is an id, or the first 8 or more hex digits of one that the server has generated. Each line has the name of a
    task, its status, its duration and the number of its children. A duration with ~ was not measured, but computed from
    the times of other tasks.
    """
    with settings.connect() as connection:
        tasks = task_pb2_grpc.TaskServiceStub(connection.channel)
        project = Ids(connection).full("project", settings.project)
        asked = pb.GetTaskRequest(project_id=project, id=task, read_mask=FieldMask(paths=["depth"]))
        top = connection.call(kinds()["task"]["get"].method, asked).task
        request = pb.StreamTaskTreeRequest(project_id=project, id=top.id, max_depth=depth, read_mask=SHOWN)
        drawing = Drawing(top.depth, deepest=top.depth + depth if depth else sys.maxsize, ids=ids)
        for nodes in stream(tasks, request):
            sys.stdout.write("".join(map(drawing.line, nodes)))
            sys.stdout.flush()
    click.echo(drawing.summary())


def stream(tasks: task_pb2_grpc.TaskServiceStub, request: pb.StreamTaskTreeRequest) -> Iterator[list[pb.TaskNode]]:
    """The nodes of a tree. Resumes when the connection breaks."""
    failures = 0
    while True:
        try:
            for response in tasks.StreamTaskTree(request):
                yield list(response.nodes)
                request.resume_token = response.resume_token
                failures = 0
            return
        except grpc.RpcError as error:
            failures += 1
            if error.code() != grpc.StatusCode.UNAVAILABLE or failures == ATTEMPTS:
                raise
            time.sleep(0.2 * 2**failures)


class Drawing:
    """Turns nodes in depth-first order into lines. Stores at most one number per level."""

    def __init__(self, depth: int, *, deepest: int, ids: bool) -> None:
        self._top = depth
        self._deepest = deepest
        self._ids = ids
        self._left: list[int] = []
        """The number of children still to come, for each task from the top to the current one."""
        self._counts: Counter[str] = Counter()
        self._computed = False

    def line(self, node: pb.TaskNode) -> str:
        task, level = node.task, node.task.depth - self._top
        status = LABELS.get(task.status, str(task.status))
        self._counts[status] += 1
        parts = [self._branch(level), printable(task.name), "  ", painted(status, status)]
        if task.HasField("start_time") and task.HasField("end_time"):
            parts.append(f"  {self._duration(task)}")
        if node.child_count:
            parts.append(f"  ({node.child_count})")
        if self._ids:
            parts.append(f"  {printable(task.id)}")
        del self._left[level:]
        self._left.append(node.child_count if task.depth < self._deepest else 0)
        return "".join(parts) + "\n"

    def summary(self) -> str:
        total = sum(self._counts.values())
        statuses = ", ".join(f"{count:,} {status}" for status, count in self._counts.most_common())
        legend = f"\n{COMPUTED_MARK} computed, not measured" if self._computed else ""
        return f"{total:,} {'task' if total == 1 else 'tasks'}: {statuses}{legend}"

    def _branch(self, level: int) -> str:
        if level == 0:
            return ""
        self._left[level - 1] -= 1
        above = "".join("│  " if left > 0 else "   " for left in self._left[: level - 1])
        return above + ("├─ " if self._left[level - 1] > 0 else "└─ ")

    def _duration(self, task: pb.Task) -> str:
        computed = duration_is_computed(task.metadata_json)
        self._computed |= computed
        return (COMPUTED_MARK if computed else "") + duration(_seconds(task.end_time) - _seconds(task.start_time))


def _seconds(moment: object) -> float:
    return moment.seconds + moment.nanos / 1e9  # type: ignore[attr-defined,no-any-return]


def duration(seconds: float) -> str:
    """`0.4s`, `12.3s`, `4m05s`, `2h03m`"""
    if seconds < 60:
        return f"{seconds:.1f}s"
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 60:
        return f"{minutes}m{rest:02}s"
    hours, minutes = divmod(minutes, 60)
    return f"{hours}h{minutes:02}m"
