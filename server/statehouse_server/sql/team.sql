-- list_agent_teams: the teams of a live agent in the order of joining, after a given team
SELECT {columns}, team_members.role, team_members.join_time
FROM team_members
JOIN teams ON teams.project_id = %(project_id)s AND teams.id = team_members.team_id
JOIN agents ON agents.project_id = %(project_id)s AND agents.id = team_members.agent_id AND agents.delete_time IS NULL
WHERE team_members.project_id = %(project_id)s AND team_members.agent_id = %(agent)s
    AND (team_members.join_time, team_members.team_id)
        > (COALESCE(%(after_time)s::timestamptz, '-infinity'), %(after_id)s::text)
ORDER BY team_members.join_time, team_members.team_id
LIMIT %(limit)s;
