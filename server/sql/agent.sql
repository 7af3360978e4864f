-- hold: makes other changes of which agents a project has, and which is its default, wait
SELECT projects.id
FROM projects
WHERE projects.id = %(project_id)s
FOR NO KEY UPDATE;

-- by_name: the live agent of a name
SELECT {columns}
FROM agents
WHERE agents.project_id = %(project_id)s AND agents.name = %(name)s AND agents.delete_time IS NULL;

-- default: the default agent
SELECT {columns}
FROM agents
WHERE agents.project_id = %(project_id)s AND agents.is_default;

-- oldest: the live agent that came first
SELECT {columns}
FROM agents
WHERE agents.project_id = %(project_id)s AND agents.delete_time IS NULL
ORDER BY agents.create_time, agents.id
LIMIT 1;

-- replace_default: takes the place of the default from whoever has it
UPDATE agents
SET is_default = FALSE, version = agents.version + 1, update_time = statement_timestamp()
WHERE agents.project_id = %(project_id)s AND agents.is_default
RETURNING {columns};

-- set_default: makes an agent the default
UPDATE agents
SET is_default = TRUE, version = agents.version + 1, update_time = statement_timestamp()
WHERE agents.project_id = %(project_id)s AND agents.id = %(id)s
RETURNING {columns};
