-- add_team_member: adds a live agent to a team, and blocks the deletion of the agent until the transaction ends
INSERT INTO team_members (project_id, team_id, agent_id, join_time, role)
SELECT %(project_id)s::text, %(team)s::text, agents.id, statement_timestamp(), %(role)s::text
FROM agents
WHERE agents.project_id = %(project_id)s AND agents.id = %(agent)s AND agents.delete_time IS NULL AND {live}
FOR KEY SHARE
-- The result is not used. Without RETURNING, Citus uses COPY, and its errors do not name the violated constraint.
RETURNING team_members.agent_id;

-- update_team_member: changes the role of a member
UPDATE team_members
SET role = %(role)s
WHERE team_members.project_id = %(project_id)s AND team_members.team_id = %(team)s
    AND team_members.agent_id = %(agent)s AND {live};

-- remove_team_member: removes an agent from a team
DELETE FROM team_members
WHERE team_members.project_id = %(project_id)s AND team_members.team_id = %(team)s
    AND team_members.agent_id = %(agent)s AND {live};

-- get_team_member: one live agent of a team
SELECT {columns}, team_members.role, team_members.join_time
FROM team_members
JOIN agents ON agents.project_id = %(project_id)s AND agents.id = team_members.agent_id AND agents.delete_time IS NULL
WHERE team_members.project_id = %(project_id)s AND team_members.team_id = %(team)s
    AND team_members.agent_id = %(agent)s;

-- list_team_members: the live agents of a team in the order of joining, after a given agent
SELECT {columns}, team_members.role, team_members.join_time
FROM team_members
JOIN agents ON agents.project_id = %(project_id)s AND agents.id = team_members.agent_id AND agents.delete_time IS NULL
WHERE team_members.project_id = %(project_id)s AND team_members.team_id = %(team)s
    AND (team_members.join_time, team_members.agent_id)
        > (COALESCE(%(after_time)s::timestamptz, '-infinity'), %(after_id)s::text)
ORDER BY team_members.join_time, team_members.agent_id
LIMIT %(limit)s;
