"""Tool executions, and how much each tool is used."""

from statehouse.v1 import tool_execution_pb2 as pb

from server.database import Connection
from server.entity import Entity
from server.errors import ResultTooLarge
from server.paging import within_bytes
from server.parts import Parts
from server.rows import MessageRows
from server.services.task import TASK
from server.statements import named_statements
from server.transitions import TOOL_EXECUTION as TRANSITIONS

TOOL_EXECUTION = Entity(pb.ToolExecution, transitions=TRANSITIONS, owners={"task_id": TASK})
SQL = named_statements("tool_execution", summarize=MessageRows(pb.ToolUsage))
MAX_TOOLS = 10_000


class ToolExecutions:
    """The handlers of ToolExecutionService that are not standard verbs."""

    def __init__(self, _: Parts) -> None:
        pass

    def summarize_tool_usage(
        self, conn: Connection, request: pb.SummarizeToolUsageRequest
    ) -> pb.SummarizeToolUsageResponse:
        params = {
            "project_id": request.project_id,
            "since": request.since if request.HasField("since") else None,
            "limit": MAX_TOOLS + 1,
        }
        tools = SQL.summarize.all(conn, params)
        if len(tools) > MAX_TOOLS:
            raise ResultTooLarge(f"There are more than {MAX_TOOLS} tools.", limit=MAX_TOOLS)
        response: pb.SummarizeToolUsageResponse = within_bytes(pb.SummarizeToolUsageResponse(tools=tools))
        return response
