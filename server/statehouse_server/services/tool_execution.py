"""Tool executions, and the usage of each tool."""

from statehouse.v1 import tool_execution_pb2 as pb

from statehouse_server.errors import ResultTooLarge
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.mapping import MessageRowFactory
from statehouse_server.resource.paging import within_bytes
from statehouse_server.resource.statements import StatementSet
from statehouse_server.resource.transitions import TOOL_EXECUTION as TRANSITIONS
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.task.service import TASK

TOOL_EXECUTION = Entity(pb.ToolExecution, transitions=TRANSITIONS, owners={"task_id": TASK})


class ToolExecutionStatements(StatementSet, stem="tool_execution"):
    summarize_tool_usage: Statement


SQL = ToolExecutionStatements(summarize_tool_usage=MessageRowFactory(pb.ToolUsage))
MAX_TOOLS = 10_000


class ToolExecutions:
    """The handlers of ToolExecutionService for custom methods."""

    def __init__(self, _: Dependencies) -> None:
        pass

    def summarize_tool_usage(
        self, ctx: CallContext, request: pb.SummarizeToolUsageRequest
    ) -> pb.SummarizeToolUsageResponse:
        params = {
            "project_id": request.project_id,
            "since": request.since if request.HasField("since") else None,
            "limit": MAX_TOOLS + 1,
        }
        tools = SQL.summarize_tool_usage.fetch_all(ctx, params)
        if len(tools) > MAX_TOOLS:
            raise ResultTooLarge(f"The result has more than {MAX_TOOLS} tools.", limit=MAX_TOOLS)
        response: pb.SummarizeToolUsageResponse = within_bytes(pb.SummarizeToolUsageResponse(tools=tools))
        return response
