"""Agents and their MCP servers. Each project with agents has one default agent."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from statehouse.v1 import agent_pb2 as pb

from statehouse_server.errors import NotFound
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.includes import Include
from statehouse_server.resource.masks import masked
from statehouse_server.resource.selection import Selection, deletion
from statehouse_server.resource.statements import StatementSet
from statehouse_server.resource.transitions import AGENT as TRANSITIONS
from statehouse_server.services.dependencies import Dependencies
from statehouse_server.services.standard import entity_counts

AGENT = Entity(
    pb.Agent,
    transitions=TRANSITIONS,
    computed={
        "is_default": "NOT EXISTS (SELECT 1 FROM agents AS other"
        " WHERE other.project_id = %(project_id)s AND other.is_default)",
        "last_active_time": "CASE WHEN item.status = 'ACTIVE' THEN statement_timestamp() END",
    },
    set_on_delete={"is_default": "FALSE"},
)
MCP_SERVER = Entity(pb.McpServer, defaults={"enabled": "TRUE"})


class AgentStatements(StatementSet, stem="agent"):
    lock_agents_of_project: Statement
    get_default_agent: Statement
    next_default_agent: Statement
    clear_default_agent: Statement
    set_default_agent: Statement


SQL = AgentStatements(AGENT)


class McpServerStatements(StatementSet, stem="mcp_server"):
    get_mcp_servers_of_agents: Statement


MCP_SERVERS = Include(
    "mcp_servers",
    MCP_SERVER,
    owner="agent_id",
    statements={True: McpServerStatements(MCP_SERVER).get_mcp_servers_of_agents},
    instead="ListMcpServers returns the MCP servers in pages.",
)


class Agents:
    """The handlers of AgentService for custom methods, and for those that can change the default agent."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._repository = dependencies.repository(AGENT)
        self._removal = dependencies.removal(AGENT)
        self._selection = Selection(self._repository, pb.DeleteAgentsRequest)
        self._deletion = deletion(AGENT, dependencies.entities)

    def create_agent(self, ctx: CallContext, request: pb.CreateAgentRequest) -> pb.CreateAgentResponse:
        with _held(ctx, request.project_id):
            created: Any = self._repository.create(ctx, request.agent)
        return pb.CreateAgentResponse(agent=created)

    def delete_agent(self, ctx: CallContext, request: pb.DeleteAgentRequest) -> pb.DeleteAgentResponse:
        key = {"project_id": request.project_id, "id": request.id}
        with _held(ctx, request.project_id):
            deleted: Any
            deleted, counts = self._removal.delete(
                ctx, key, request.version, purge=request.purge, cascade=request.cascade
            )
            self._ensure_default(ctx, request.project_id)
        return pb.DeleteAgentResponse(agent=deleted, counts=entity_counts(counts))

    def delete_agents(self, ctx: CallContext, request: pb.DeleteAgentsRequest) -> pb.DeleteAgentsResponse:
        params = {"retention_days": self._repository.retention_days}
        with _held(ctx, request.project_id):
            outcome = self._selection.apply(ctx, request, self._deletion, params, force=request.force)
            if request.force:
                self._ensure_default(ctx, request.project_id)
        return pb.DeleteAgentsResponse(**outcome.counts)

    def undelete_agent(self, ctx: CallContext, request: pb.UndeleteAgentRequest) -> pb.UndeleteAgentResponse:
        key = {"project_id": request.project_id, "id": request.id}
        with _held(ctx, request.project_id):
            back: Any = self._repository.undelete(ctx, key, request.version)
        return pb.UndeleteAgentResponse(agent=back)

    def _ensure_default(self, ctx: CallContext, project_id: str) -> None:
        """Make the oldest live agent the default, if the project has none."""
        project = {"project_id": project_id}
        if heir := SQL.next_default_agent.fetch_one(ctx, project):
            self._repository.change(ctx, SQL.set_default_agent, project | {"id": heir[0], "version": 0})

    def set_default_agent(self, ctx: CallContext, request: pb.SetDefaultAgentRequest) -> pb.SetDefaultAgentResponse:
        params = {"project_id": request.project_id, "id": request.id, "version": request.version}
        with _held(ctx, request.project_id):
            agent = SQL.get_default_agent.fetch_one(ctx, params)
            if agent is None or agent.id != request.id or request.version not in (0, agent.version):
                self._repository.apply(ctx, SQL.clear_default_agent, params)
                agent = self._repository.change(ctx, SQL.set_default_agent, params)
        return pb.SetDefaultAgentResponse(agent=agent)

    def get_default_agent(self, ctx: CallContext, request: pb.GetDefaultAgentRequest) -> pb.GetDefaultAgentResponse:
        found = SQL.get_default_agent.fetch_one(masked(ctx, AGENT, request), {"project_id": request.project_id})
        if found is None:
            raise NotFound("The project has no default agent.", entity_kind="agent")
        return pb.GetDefaultAgentResponse(agent=found)


@contextmanager
def _held(ctx: CallContext, project_id: str) -> Iterator[None]:
    """A transaction that serializes changes of the project's agents and its default agent."""
    with ctx.transaction():
        SQL.lock_agents_of_project.run(ctx, {"project_id": project_id})
        yield
