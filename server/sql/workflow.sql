-- newest: the newest task of each name in a workflow, in the order of names
SELECT DISTINCT ON (tasks.name) {columns}
FROM tasks
WHERE tasks.project_id = %(project_id)s AND tasks.workflow_id = %(workflow_id)s AND tasks.name > %(after)s
ORDER BY tasks.name, tasks.create_time DESC, tasks.path DESC
LIMIT %(limit)s;

-- standing: how many top-level tasks of a workflow have not ended, how many did not complete, how long their outputs are
SELECT
    count(*) FILTER (WHERE tasks.status NOT IN ('COMPLETED', 'FAILED', 'CANCELLED', 'TIMED_OUT')),
    count(*) FILTER (WHERE tasks.status IN ('FAILED', 'CANCELLED', 'TIMED_OUT')),
    COALESCE(sum(octet_length(tasks.output_json::text)), 0)::bigint
FROM tasks
WHERE tasks.project_id = %(project_id)s AND tasks.workflow_id = %(id)s AND tasks.parent_id IS NULL;

-- outputs: the output of the newest top-level task of each name as one object; NULL without any
SELECT jsonb_object_agg(newest.name, newest.output_json)::text
FROM (
    SELECT DISTINCT ON (tasks.name) tasks.name, tasks.output_json
    FROM tasks
    WHERE tasks.project_id = %(project_id)s AND tasks.workflow_id = %(id)s AND tasks.parent_id IS NULL
    ORDER BY tasks.name, tasks.create_time DESC, tasks.path DESC
) AS newest
WHERE newest.output_json IS NOT NULL;
