-- add_team_member: adds a live agent to a team, or gives it another role there, and blocks the deletion of the agent
-- until the transaction ends; with the role that it has, the member stays as it is
INSERT INTO team_members (project_id, team_id, agent_id, create_time, update_time, version, role)
SELECT %(project_id)s::text, %(team_id)s::text, agents.id, statement_timestamp(), statement_timestamp(), 1,
    %(role)s::text
FROM agents
WHERE agents.project_id = %(project_id)s AND agents.id = %(agent_id)s AND agents.delete_time IS NULL AND {live}
FOR SHARE
ON CONFLICT (project_id, team_id, agent_id) DO UPDATE
SET role = EXCLUDED.role,
    version = team_members.version + (team_members.role <> EXCLUDED.role)::integer,
    update_time = CASE
        WHEN team_members.role = EXCLUDED.role THEN team_members.update_time ELSE EXCLUDED.update_time
    END
RETURNING {columns};

-- update_team_member: changes the role of a live agent in a team
UPDATE team_members
SET role = %(role)s, version = team_members.version + 1, update_time = statement_timestamp()
FROM agents
WHERE team_members.project_id = %(project_id)s AND team_members.team_id = %(team_id)s
    AND team_members.agent_id = %(agent_id)s AND %(version)s::bigint IN (0, team_members.version) AND {live}
    AND agents.project_id = %(project_id)s AND agents.id = team_members.agent_id AND agents.delete_time IS NULL
RETURNING {columns};

-- remove_team_member: removes an agent from a team
DELETE FROM team_members
WHERE team_members.project_id = %(project_id)s AND team_members.team_id = %(team_id)s
    AND team_members.agent_id = %(agent_id)s AND {live};

-- list_team_members: the members of a team with their live agents, in the order of joining, after a given agent
SELECT {columns}, {agent}
FROM team_members
JOIN agents ON agents.project_id = %(project_id)s AND agents.id = team_members.agent_id
WHERE team_members.project_id = %(project_id)s AND team_members.team_id = %(team_id)s
    AND team_members.agent_id = ANY(ARRAY(
        -- Only the keys of those that are skipped are read, and not the documents of their agents.
        SELECT members.agent_id
        FROM team_members AS members
        JOIN agents AS live
            ON live.project_id = %(project_id)s AND live.id = members.agent_id AND live.delete_time IS NULL
        WHERE members.project_id = %(project_id)s AND members.team_id = %(team_id)s
            AND (members.create_time, members.agent_id)
                > (COALESCE(%(after_create_time)s::timestamptz, '-infinity'), COALESCE(%(after_agent_id)s::text, ''))
        ORDER BY members.create_time, members.agent_id
        LIMIT %(limit)s OFFSET %(skip)s
    ))
ORDER BY team_members.create_time, team_members.agent_id;

-- list_agent_teams: the memberships of a live agent with their teams, in the order of joining, after a given team
SELECT {columns}, {team}
FROM team_members
JOIN teams ON teams.project_id = %(project_id)s AND teams.id = team_members.team_id
WHERE team_members.project_id = %(project_id)s AND team_members.agent_id = %(agent_id)s
    AND team_members.team_id = ANY(ARRAY(
        -- Only the keys of those that are skipped are read, and not the documents of their teams.
        SELECT members.team_id
        FROM team_members AS members
        JOIN agents
            ON agents.project_id = %(project_id)s AND agents.id = members.agent_id AND agents.delete_time IS NULL
        WHERE members.project_id = %(project_id)s AND members.agent_id = %(agent_id)s
            AND (members.create_time, members.team_id)
                > (COALESCE(%(after_create_time)s::timestamptz, '-infinity'), COALESCE(%(after_team_id)s::text, ''))
        ORDER BY members.create_time, members.team_id
        LIMIT %(limit)s OFFSET %(skip)s
    ))
ORDER BY team_members.create_time, team_members.team_id;

-- get_members_of_teams: the members of some teams with their live agents, in the order of the teams and of joining
SELECT {columns}, {agent}
FROM {owners}
CROSS JOIN LATERAL (
    SELECT team_members.*
    FROM team_members
    WHERE team_members.project_id = %(project_id)s AND team_members.team_id = owner.id
        AND EXISTS (
            SELECT
            FROM agents
            WHERE agents.project_id = %(project_id)s AND agents.id = team_members.agent_id
                AND agents.delete_time IS NULL
        )
    ORDER BY team_members.create_time, team_members.agent_id
    LIMIT %(limit)s
) AS team_members
JOIN agents ON agents.project_id = %(project_id)s AND agents.id = team_members.agent_id
ORDER BY owner.place, team_members.create_time, team_members.agent_id
LIMIT %(limit)s;
