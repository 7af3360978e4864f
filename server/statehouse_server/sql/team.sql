-- get_team_by_name: the team with a name
SELECT {columns}
FROM teams
WHERE teams.project_id = %(project_id)s AND teams.name = %(name)s;
