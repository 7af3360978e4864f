"""Workflows, which can be read with their tasks and completed by the state of these."""

from typing import Any

from statehouse.v1 import workflow_pb2 as pb

from statehouse_server.descriptors import enum_labels
from statehouse_server.errors import InvalidRequest, NotTerminal, ResultTooLarge
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.includes import Include
from statehouse_server.resource.json_documents import MAX_BYTES as MAX_ROW_BYTES
from statehouse_server.resource.statements import StatementSet
from statehouse_server.resource.transitions import EXECUTION, Step
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.task.service import TASK

WORKFLOW = Entity(pb.Workflow, transitions=EXECUTION, parts=(TASK,))


class WorkflowStatements(StatementSet, stem="workflow"):
    get_newest_tasks: Statement
    get_all_tasks: Statement
    count_unfinished_tasks: Statement
    collect_outputs: Statement


SQL = WorkflowStatements(TASK)
STATUS_LABELS = enum_labels(pb.WorkflowStatus.DESCRIPTOR)
TASKS = Include(
    "tasks",
    TASK,
    owner="workflow_id",
    statements={
        pb.INCLUDE_TASKS_NEWEST_BY_NAME: SQL.get_newest_tasks,
        pb.INCLUDE_TASKS_ALL: SQL.get_all_tasks,
    },
    instead="ListTasks returns the tasks in pages.",
)


class Workflows:
    """The handlers of WorkflowService for custom methods."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._repository = dependencies.repository(WORKFLOW)

    def complete_workflow(self, ctx: CallContext, request: pb.CompleteWorkflowRequest) -> pb.CompleteWorkflowResponse:
        key = {"project_id": request.project_id, "id": request.id}
        status = STATUS_LABELS.get(request.status, "")
        if status and status not in EXECUTION.terminal:
            raise InvalidRequest("status", f"{status} is not terminal")
        with ctx.transaction():
            workflow: Any = self._repository.lock(ctx, key)
            current = STATUS_LABELS[workflow.status]
            if current not in EXECUTION.terminal:
                workflow = self._complete(ctx, key, status, request)
            elif status not in ("", current):
                self._repository.refusals.require_transition(current, status)
        return pb.CompleteWorkflowResponse(workflow=workflow)

    def _complete(self, ctx: CallContext, key: dict[str, Any], status: str, request: pb.CompleteWorkflowRequest) -> Any:
        """End a workflow whose top-level tasks have ended, with what the request says, or else as they have ended."""
        unfinished, failed = SQL.count_unfinished_tasks.fetch_one(ctx, key)
        if unfinished:
            raise NotTerminal(
                f"{unfinished} top-level tasks of the workflow {key['id']} have not ended.",
                entity_kind="workflow",
                entity_id=key["id"],
                unfinished=unfinished,
            )
        given = {name: getattr(request, name) for name in ("output_json", "error_json") if request.HasField(name)}
        documents = given if "output_json" in given else given | {"output_json": _outputs(ctx, key)}
        step = Step(status or ("FAILED" if failed else "COMPLETED"), any_transition=True)
        return self._repository.update_status(ctx, key, step, documents)


def _outputs(ctx: CallContext, key: dict[str, Any]) -> str:
    """The outputs of the top-level tasks of a workflow, as one object; empty if there are none."""
    outputs, fit = SQL.collect_outputs.fetch_one(ctx, key | {"max_bytes": MAX_ROW_BYTES})
    if not fit:
        raise ResultTooLarge("The outputs of the tasks have more than 4 MB together.", limit=MAX_ROW_BYTES)
    return outputs or ""
