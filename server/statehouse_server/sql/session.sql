-- get_sessions_of_workspaces: the newest sessions of some workspaces that are not deleted, in the order of the
-- workspaces
SELECT {columns}
FROM {owners}
CROSS JOIN LATERAL (
    SELECT sessions.*
    FROM sessions
    WHERE sessions.project_id = %(project_id)s AND sessions.workspace_id = owner.id AND sessions.delete_time IS NULL
    ORDER BY sessions.create_time DESC, sessions.id DESC
    LIMIT %(each)s
) AS sessions
ORDER BY owner.place, sessions.create_time DESC, sessions.id DESC
LIMIT %(limit)s;
