"""Teams of agents, and their members."""

from typing import Any

import psycopg
from google.protobuf.timestamp_pb2 import Timestamp
from statehouse.v1 import team_pb2 as pb

from statehouse_server.errors import NotFound, StatehouseError
from statehouse_server.postgres.context import CallContext
from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.entity import Entity
from statehouse_server.resource.includes import Include
from statehouse_server.resource.keyset import Keyset
from statehouse_server.resource.masks import ReadMask, masked
from statehouse_server.resource.repository import Repository
from statehouse_server.resource.statements import StatementSet
from statehouse_server.services.agent import AGENT
from statehouse_server.services.dependencies import Dependencies

TEAM = Entity(pb.Team)
TEAM_MEMBER = Entity(
    pb.TeamMember,
    server_set=frozenset({"role"}),
    row_filter="EXISTS (SELECT FROM agents WHERE agents.project_id = %(project_id)s"
    " AND agents.id = team_members.agent_id AND agents.delete_time IS NULL)",
)


class TeamMemberStatements(StatementSet, stem="team_member"):
    add_team_member: Statement
    update_team_member: Statement
    remove_team_member: Statement
    list_team_members: Statement
    list_agent_teams: Statement
    get_members_of_teams: Statement


SQL = TeamMemberStatements(TEAM_MEMBER, AGENT, TEAM)
DEFAULT_ROLE = "member"
MEMBERS = Include(
    "team_members",
    TEAM_MEMBER,
    owner="team_id",
    statements={True: SQL.get_members_of_teams},
    instead="ListTeamMembers returns the members in pages.",
    nested={"agent": AGENT},
)


class Teams:
    """The handlers of TeamService for custom methods."""

    def __init__(self, dependencies: Dependencies) -> None:
        self._tokens = dependencies.tokens
        self._members = dependencies.repository(TEAM_MEMBER)
        self._teams = dependencies.repository(TEAM)
        self._agents = dependencies.repository(AGENT)
        self._of_team = Keyset(SQL.list_team_members, create_time=Timestamp, agent_id=str)
        self._of_agent = Keyset(SQL.list_agent_teams, create_time=Timestamp, team_id=str)

    def add_team_member(self, ctx: CallContext, request: pb.AddTeamMemberRequest) -> pb.AddTeamMemberResponse:
        params = _key(request) | {"role": request.role or DEFAULT_ROLE}
        try:
            member = self._members.apply(ctx, SQL.add_team_member, params).fetchone()
        except psycopg.errors.ForeignKeyViolation:
            raise _missing("team", request.team_id) from None
        if member is None:
            raise _missing("agent", request.agent_id)
        return pb.AddTeamMemberResponse(team_member=member)

    def get_team_member(self, ctx: CallContext, request: pb.GetTeamMemberRequest) -> pb.GetTeamMemberResponse:
        found: Any = self._members.find(masked(ctx, TEAM_MEMBER, request), _key(request))
        if found is None:
            raise _no_member(request)
        return pb.GetTeamMemberResponse(team_member=found)

    def update_team_member(self, ctx: CallContext, request: pb.UpdateTeamMemberRequest) -> pb.UpdateTeamMemberResponse:
        params = _key(request) | {"role": request.role or DEFAULT_ROLE, "version": request.version}
        updated = self._members.apply(ctx, SQL.update_team_member, params).fetchone()
        if updated is None:
            raise self._not_updated(ctx, request)
        return pb.UpdateTeamMemberResponse(team_member=updated)

    def remove_team_member(self, ctx: CallContext, request: pb.RemoveTeamMemberRequest) -> pb.RemoveTeamMemberResponse:
        if not self._members.apply(ctx, SQL.remove_team_member, _key(request)).rowcount:
            raise _no_member(request)
        return pb.RemoveTeamMemberResponse()

    def list_team_members(self, ctx: CallContext, request: pb.ListTeamMembersRequest) -> pb.ListTeamMembersResponse:
        params = {"project_id": request.project_id, "team_id": request.team_id}
        mask = ReadMask.of(TEAM_MEMBER, request.read_mask.paths, agent=AGENT)
        members, token = self._of_team.page(ctx, request, self._tokens, params, mask)
        if not members:
            _require(ctx, self._teams, request.project_id, request.team_id)
        return pb.ListTeamMembersResponse(team_members=members, next_page_token=token)

    def list_agent_teams(self, ctx: CallContext, request: pb.ListAgentTeamsRequest) -> pb.ListAgentTeamsResponse:
        params = {"project_id": request.project_id, "agent_id": request.agent_id}
        mask = ReadMask.of(TEAM_MEMBER, request.read_mask.paths, team=TEAM)
        members, token = self._of_agent.page(ctx, request, self._tokens, params, mask)
        if not members:
            _require(ctx, self._agents, request.project_id, request.agent_id)
        return pb.ListAgentTeamsResponse(team_members=members, next_page_token=token)

    def _not_updated(self, ctx: CallContext, request: pb.UpdateTeamMemberRequest) -> StatehouseError:
        """The reason why a member was not updated."""
        if self._members.find(ctx, _key(request)) is None:
            return _no_member(request)
        return self._members.refusals.of_change(ctx, pb.TeamMember(**_key(request), version=request.version))


def _key(request: Any) -> dict[str, Any]:
    return {name: getattr(request, name) for name in TEAM_MEMBER.key}


def _require(ctx: CallContext, repository: Repository, project_id: str, id_: str) -> None:
    """Raise NotFound unless the entity exists and is not deleted."""
    found: Any = repository.find(ctx, {"project_id": project_id, "id": id_})
    if found is None or (repository.entity.soft_deleted and found.HasField("delete_time")):
        raise _missing(repository.entity.name, id_)


def _missing(kind: str, id_: str) -> StatehouseError:
    return NotFound(f"There is no {kind} {id_} in this project.", field=f"{kind}_id", value=id_)


def _no_member(request: Any) -> StatehouseError:
    message = f"The agent {request.agent_id} is not in the team {request.team_id}."
    return NotFound(message, entity_kind="team_member", field="agent_id", value=request.agent_id)
