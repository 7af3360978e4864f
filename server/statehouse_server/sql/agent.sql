-- lock_agents_of_project: serializes changes of a project's agents and of its default agent. An UPDATE, not FOR UPDATE,
-- so that REPEATABLE READ transactions fail instead of using an old snapshot.
UPDATE projects
SET update_time = projects.update_time
WHERE projects.id = %(project_id)s;

-- get_default_agent: the default agent of a project
SELECT {columns}
FROM agents
WHERE agents.project_id = %(project_id)s AND agents.is_default;

-- next_default_agent: the oldest live agent, if the project has no default
SELECT agents.id
FROM agents
WHERE agents.project_id = %(project_id)s AND agents.delete_time IS NULL
    AND NOT EXISTS (
        SELECT 1
        FROM agents AS other
        WHERE other.project_id = %(project_id)s AND other.is_default
    )
ORDER BY agents.create_time, agents.id
LIMIT 1;

-- clear_default_agent: unsets is_default on every agent but this one
UPDATE agents
SET is_default = FALSE, version = agents.version + 1, update_time = statement_timestamp()
WHERE agents.project_id = %(project_id)s AND {live} AND agents.is_default AND agents.id <> %(id)s
RETURNING {columns};

-- set_default_agent: makes a live agent the default
UPDATE agents
SET is_default = TRUE, version = agents.version + 1, update_time = statement_timestamp()
WHERE agents.project_id = %(project_id)s AND {live} AND agents.id = %(id)s AND agents.delete_time IS NULL
    AND NOT agents.is_default AND %(version)s::bigint IN (0, agents.version)
RETURNING {columns};
