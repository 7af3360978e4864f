"""Tool executions, and the usage of each tool."""

from statehouse.v1 import filter_pb2
from statehouse.v1 import tool_execution_pb2 as pb

from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.keyset import Keyset
from statehouse_server.resource.mapping import MessageRowFactory, compile_writer
from statehouse_server.resource.statements import StatementSet
from statehouse_server.resource.transitions import TOOL_EXECUTION as TRANSITIONS
from statehouse_server.services.dependencies import Dependencies

TOOL_EXECUTION = Entity(pb.ToolExecution, transitions=TRANSITIONS)


class ToolExecutionStatements(StatementSet, stem="tool_execution"):
    summarize_tool_usage: Statement


SQL = ToolExecutionStatements(summarize_tool_usage=MessageRowFactory(pb.ToolUsage))


class ToolExecutions:
    """The handlers of ToolExecutionService for custom methods."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._tokens = dependencies.tokens
        self._usages = Keyset(SQL.summarize_tool_usage, tool_name=str)
        self._write_range = compile_writer(filter_pb2.TimeRange, ("start_time", "end_time"))

    def summarize_tool_usage(
        self, ctx: CallContext, request: pb.SummarizeToolUsageRequest
    ) -> pb.SummarizeToolUsageResponse:
        params = {"project_id": request.project_id} | self._write_range(request.create_time)
        usages, token = self._usages.page(ctx, request, self._tokens, params)
        return pb.SummarizeToolUsageResponse(tool_usages=usages, next_page_token=token)
