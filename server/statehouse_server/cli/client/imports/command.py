"""statehouse import"""

import queue
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import grpc
from google.protobuf.message import Message
from rich.console import Console
from rich.progress import Progress
from statehouse.v1 import task_pb2, transaction_pb2_grpc, workflow_pb2
from statehouse.v1.transaction_pb2 import TransactRequest

from statehouse_server.cli.client.command import ClientCommand, pass_settings
from statehouse_server.cli.client.failures import CallFailed
from statehouse_server.cli.client.ids import Ids
from statehouse_server.cli.client.imports import wfcommons
from statehouse_server.cli.client.settings import Settings
from statehouse_server.cli.client.values import read
from statehouse_server.cli.console import say

BATCH_ITEMS = 10_000
BATCH_BYTES = 3_000_000
UNKNOWN = "COMMIT_OUTCOME_UNKNOWN"


@click.command("import", cls=ClientCommand)
@click.argument("file", type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path))
@pass_settings
def import_(settings: Settings, file: Path) -> None:
    """Import the workflow run in FILE as one workflow and one tree of tasks, all or nothing.

    FILE is a workflow instance of WfCommons, schema 1.5 (https://wfcommons.org); - reads standard input. Below the
    root, the tree has a level for each part of a dotted name, or for each program, and then the tasks. The command and
    files of a task become its input, and its measurements its output. The durations of the run and of each task are the
    recorded ones. The format does not record when a task started, so these times are computed, as are the times of the
    levels in between; computedTimes in the metadata of a task marks them. A task that was not executed is PENDING.
    """
    try:
        instance = wfcommons.parse(read(str(file)))
    except wfcommons.NotAnInstance as error:
        raise click.ClickException(f"{file} is not a workflow instance of WfCommons: {error}.") from None
    root = instance.tasks[0]
    with settings.connect() as connection:
        project = Ids(connection).full("project", settings.project)
        store(connection.channel, instance, project)
        prefix = Ids(connection).beginnings("task", [root.id], project)[root.id]
    say(f"Stored the workflow {instance.workflow.name} with {len(instance.tasks)} tasks.")
    for line in remarks(instance):
        say(line)
    say(f"  workflow  {instance.workflow.id}\n  root task {root.id}")
    say(f"Look at it with: statehouse tree {prefix}")


def remarks(instance: wfcommons.Instance) -> Iterator[str]:
    """Notes for the user about how a run was stored."""
    if instance.unexecuted:
        yield f"  {instance.unexecuted} of them were specified but not executed: stored as PENDING"
    if instance.unspecified:
        yield f"  {instance.unspecified} of them were executed but not specified: stored without parents and files"


def store(opened: grpc.Channel, instance: wfcommons.Instance, project: str) -> None:
    """Store a run in one transaction: the workflow, and the tasks in as few batches as the message size allows."""
    calls: list[Message] = [workflow_pb2.CreateWorkflowRequest(workflow=instance.workflow)]
    batches = wfcommons.batches(instance.tasks, BATCH_ITEMS, BATCH_BYTES)
    calls.extend(task_pb2.BatchCreateTasksRequest(tasks=batch) for batch in batches)
    requests: queue.SimpleQueue[Any] = queue.SimpleQueue()
    answers = transaction_pb2_grpc.TransactionServiceStub(opened).Transact(iter(requests.get, None))
    err = Console(stderr=True)
    with Progress(console=err, transient=True, disable=not err.is_terminal) as progress:
        bar = progress.add_task("Storing", total=len(calls))
        for step in _steps(calls, project):
            requests.put(step)
            if failure := _failure(answers, step):
                failed, stored = failure
                perhaps = f"It was stored if the workflow {instance.workflow.id} exists."
                sequel = perhaps if stored else "Nothing was stored."
                if not failed.reason:
                    raise click.ClickException(f"{failed.message} ({failed.code}) {sequel}")
                raise failed.reworded(f"{failed.message} {sequel}")
            progress.advance(bar)
        requests.put(None)


def _steps(calls: list[Message], project: str) -> Iterator[TransactRequest]:
    yield TransactRequest(begin=TransactRequest.Begin(project_id=project))
    for call in calls:
        step = TransactRequest()
        step.call.request.Pack(call)
        yield step
    yield TransactRequest(commit=TransactRequest.Commit())


def _failure(answers: Iterator[Any], step: TransactRequest) -> tuple[CallFailed, bool] | None:
    """The error of a step, if it failed, and whether the transaction may have been committed nevertheless."""
    try:
        answer = next(answers)
    except grpc.RpcError as error:
        return CallFailed.of(error), step.HasField("commit")
    status = answer.result.status if answer.WhichOneof("outcome") == "result" else answer.ended.status
    if not status.code:
        return None
    failed = CallFailed.of_status(status)
    return failed, failed.reason == UNKNOWN
