"""Teams of agents, and their members."""

from collections import deque
from typing import Any

import psycopg
from statehouse.v1 import team_pb2 as pb

from statehouse_server.errors import AlreadyExists, NotFound, StatehouseError
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import FEW_ROWS, Statement
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.mapping import MessageRowFactory
from statehouse_server.resource.paging import page_size, take_page, time_of_unix_micros
from statehouse_server.resource.repository import Repository
from statehouse_server.resource.statements import StatementSet
from statehouse_server.services.agent import AGENT
from statehouse_server.services.dependencies import Dependencies

TEAM = Entity(pb.Team)


class TeamStatements(StatementSet, stem="team"):
    list_agent_teams: Statement


SQL = TeamStatements(TEAM, list_agent_teams=MessageRowFactory(pb.AgentTeam))
MEMBER_ROWS = MessageRowFactory(pb.TeamMember)


class TeamMemberStatements(StatementSet, stem="team_member"):
    add_team_member: Statement
    update_team_member: Statement
    remove_team_member: Statement
    get_team_member: Statement
    list_team_members: Statement


MEMBER_SQL = TeamMemberStatements(AGENT, get_team_member=MEMBER_ROWS, list_team_members=MEMBER_ROWS)


class Teams:
    """The handlers of TeamService for custom methods."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._tokens = dependencies.tokens
        self._teams = dependencies.repository(TEAM)
        self._agents = dependencies.repository(AGENT)

    def add_team_member(self, ctx: CallContext, request: pb.AddTeamMemberRequest) -> pb.AddTeamMemberResponse:
        params = _membership(request) | {"role": request.role or None}
        with ctx.transaction():
            try:
                added = self._teams.apply(ctx, MEMBER_SQL.add_team_member, params).rowcount
            except psycopg.errors.ForeignKeyViolation:
                raise _missing("team", request.team) from None
            except psycopg.errors.UniqueViolation:
                message = f"The agent {request.agent} is already in the team {request.team}."
                raise AlreadyExists(message, entity_kind="team_member", field="agent", value=request.agent) from None
            if not added:
                raise _missing("agent", request.agent)
            return pb.AddTeamMemberResponse(member=MEMBER_SQL.get_team_member.fetch_one(ctx, params))

    def update_team_member(self, ctx: CallContext, request: pb.UpdateTeamMemberRequest) -> pb.UpdateTeamMemberResponse:
        params = _membership(request) | {"role": request.role or None}
        with ctx.transaction():
            self._teams.apply(ctx, MEMBER_SQL.update_team_member, params)
            member = MEMBER_SQL.get_team_member.fetch_one(ctx, params)
            if member is None:
                raise _no_member(request)
        return pb.UpdateTeamMemberResponse(member=member)

    def remove_team_member(self, ctx: CallContext, request: pb.RemoveTeamMemberRequest) -> pb.RemoveTeamMemberResponse:
        if not self._teams.apply(ctx, MEMBER_SQL.remove_team_member, _membership(request)).rowcount:
            raise _no_member(request)
        return pb.RemoveTeamMemberResponse()

    def list_team_members(self, ctx: CallContext, request: pb.ListTeamMembersRequest) -> pb.ListTeamMembersResponse:
        members, more = self._page(ctx, MEMBER_SQL.list_team_members, request, team=request.team)
        if not members:
            _require(ctx, self._teams, request.project_id, request.team)
        token = self._token(request, members[-1].join_time, members[-1].agent.id) if more else ""
        return pb.ListTeamMembersResponse(members=members, next_page_token=token)

    def list_agent_teams(self, ctx: CallContext, request: pb.ListAgentTeamsRequest) -> pb.ListAgentTeamsResponse:
        teams, more = self._page(ctx, SQL.list_agent_teams, request, agent=request.agent)
        if not teams:
            _require(ctx, self._agents, request.project_id, request.agent)
        token = self._token(request, teams[-1].join_time, teams[-1].team.id) if more else ""
        return pb.ListAgentTeamsResponse(teams=teams, next_page_token=token)

    def _page(self, ctx: CallContext, statement: Statement, request: Any, **whose: str) -> tuple[list[Any], bool]:
        """A page of memberships, and whether there are more. It takes one statement for any number of rows."""
        size = page_size(request.page_size)
        time, id_ = self._tokens.read(request, "page_token") or (None, "")
        position = {"after_time": None if time is None else time_of_unix_micros(time), "after_id": id_}
        params = {"project_id": request.project_id, **whose, **position, "limit": size + 1}
        rows = statement.stream(ctx, params, size=FEW_ROWS)
        page, more = take_page(rows, size)
        # Read to the end: stopping early would cancel the statement, and with it the transaction that it may be in.
        deque(rows, maxlen=0)
        return page, more

    def _token(self, request: Any, *position: Any) -> str:
        return self._tokens.make(request, "page_token", list(position))


def _membership(request: Any) -> dict[str, Any]:
    return {"project_id": request.project_id, "team": request.team, "agent": request.agent}


def _require(ctx: CallContext, repository: Repository, project_id: str, id_: str) -> None:
    """Raise NotFound unless the entity exists and is not deleted."""
    found: Any = repository.find(ctx, {"project_id": project_id, "id": id_})
    if found is None or (repository.entity.soft_deleted and found.HasField("delete_time")):
        raise _missing(repository.entity.name, id_)


def _missing(kind: str, id_: str) -> StatehouseError:
    return NotFound(f"There is no {kind} {id_} in this project.", entity_kind=kind, entity_id=id_, field=kind)


def _no_member(request: Any) -> StatehouseError:
    return NotFound(f"The agent {request.agent} is not in the team {request.team}.", entity_kind="team_member")
