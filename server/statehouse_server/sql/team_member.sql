-- add_team_member: puts a live agent into a team, and keeps it from being deleted meanwhile
INSERT INTO team_members (project_id, team_id, agent_id, join_time, role)
SELECT %(project_id)s::text, %(team)s::text, agents.id, statement_timestamp(), %(role)s::text
FROM agents
WHERE agents.project_id = %(project_id)s AND agents.id = %(agent)s AND agents.delete_time IS NULL AND {live}
FOR KEY SHARE
-- Nobody reads it; but without it, many nodes use COPY, and do not say what was violated.
RETURNING team_members.agent_id;

-- update_team_member: gives a member another role
UPDATE team_members
SET role = %(role)s
WHERE team_members.project_id = %(project_id)s AND team_members.team_id = %(team)s
    AND team_members.agent_id = %(agent)s AND {live};

-- remove_team_member: takes an agent out of a team
DELETE FROM team_members
WHERE team_members.project_id = %(project_id)s AND team_members.team_id = %(team)s
    AND team_members.agent_id = %(agent)s AND {live};

-- get_team_member: one live agent of a team
SELECT {columns}, team_members.role, team_members.join_time
FROM team_members
JOIN agents ON agents.project_id = %(project_id)s AND agents.id = team_members.agent_id AND agents.delete_time IS NULL
WHERE team_members.project_id = %(project_id)s AND team_members.team_id = %(team)s
    AND team_members.agent_id = %(agent)s;

-- list_team_members: the live agents of a team after one of them, in the order of joining
SELECT {columns}, team_members.role, team_members.join_time
FROM team_members
JOIN agents ON agents.project_id = %(project_id)s AND agents.id = team_members.agent_id AND agents.delete_time IS NULL
WHERE team_members.project_id = %(project_id)s AND team_members.team_id = %(team)s
    AND (team_members.join_time, team_members.agent_id)
        > (COALESCE(%(after_time)s::timestamptz, '-infinity'), %(after_id)s::text)
ORDER BY team_members.join_time, team_members.agent_id
LIMIT %(limit)s;
