"""Workflows, which can be read with their tasks and completed by the state of these."""

from typing import Any

from statehouse.v1 import workflow_pb2 as pb

from statehouse_server.errors import NotTerminal, ResultTooLarge
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource import json_documents as documents
from statehouse_server.resource.entity import Entity, enum_labels
from statehouse_server.resource.includes import Include
from statehouse_server.resource.statements import StatementSet
from statehouse_server.resource.transitions import EXECUTION
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.task.service import TASK

WORKFLOW = Entity(
    pb.Workflow,
    transitions=EXECUTION,
    # Its tasks are purged with it, so no task of another workflow may be below them.
    purgeable="NOT EXISTS (SELECT 1 FROM tasks AS parent"
    " JOIN tasks AS child ON child.project_id = parent.project_id AND child.parent_id = parent.id"
    " WHERE parent.project_id = %(project_id)s AND child.project_id = %(project_id)s"
    " AND parent.workflow_id = workflows.id AND child.workflow_id IS DISTINCT FROM workflows.id)",
)


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
        with ctx.transaction():
            workflow: Any = self._repository.lock(ctx, key)
            status = STATUS_LABELS[workflow.status]
            if status not in EXECUTION.terminal:
                workflow = self._complete(ctx, key, status)
        return pb.CompleteWorkflowResponse(workflow=workflow)

    def _complete(self, ctx: CallContext, key: dict[str, Any], status: str) -> Any:
        unfinished, failed = SQL.count_unfinished_tasks.fetch_one(ctx, key)
        if unfinished:
            raise NotTerminal(
                f"{unfinished} top-level tasks of the workflow {key['id']} have not ended.",
                entity_kind="workflow",
                entity_id=key["id"],
                unfinished=unfinished,
            )
        outputs, fit = SQL.collect_outputs.fetch_one(ctx, key | {"max_bytes": documents.MAX_BYTES})
        if not fit:
            raise ResultTooLarge("The outputs of the tasks have more than 1 MiB together.", limit=documents.MAX_BYTES)
        outcome = "FAILED" if failed else "COMPLETED"
        if status not in EXECUTION.sources(outcome):
            self._repository.update_status(ctx, key, "RUNNING", {})
        return self._repository.update_status(ctx, key, outcome, {"output_json": outputs or ""})
