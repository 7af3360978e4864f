-- get_newest_tasks: the newest task with each name of some workflows, in their order and ordered by name
SELECT {columns}
FROM {owners}
CROSS JOIN LATERAL (
    SELECT DISTINCT ON (tasks.name) tasks.*
    FROM tasks
    WHERE tasks.project_id = %(project_id)s AND tasks.workflow_id = owner.id
    ORDER BY tasks.name, tasks.create_time DESC, tasks.path DESC
    LIMIT %(limit)s
) AS tasks
ORDER BY owner.place, tasks.name
LIMIT %(limit)s;

-- get_all_tasks: all tasks of some workflows, in their order and each tree depth first
SELECT {columns}
FROM {owners}
CROSS JOIN LATERAL (
    SELECT tasks.*
    FROM tasks
    WHERE tasks.project_id = %(project_id)s AND tasks.workflow_id = owner.id
    ORDER BY tasks.path
    LIMIT %(limit)s
) AS tasks
ORDER BY owner.place, tasks.path
LIMIT %(limit)s;

-- count_unfinished_tasks: the number of top-level tasks of a workflow that have not ended, and of those that did not
-- complete
SELECT
    count(*) FILTER (WHERE tasks.status NOT IN ('COMPLETED', 'FAILED', 'CANCELLED', 'TIMED_OUT')),
    count(*) FILTER (WHERE tasks.status IN ('FAILED', 'CANCELLED', 'TIMED_OUT'))
FROM tasks
WHERE tasks.project_id = %(project_id)s AND tasks.workflow_id = %(id)s AND tasks.parent_id IS NULL;

-- collect_outputs: the output of the newest top-level task with each name, as one object; NULL if there are none or the
-- object is too large
SELECT
    CASE WHEN sum(octet_length(newest.output_json::text)) <= %(max_bytes)s
    THEN jsonb_object_agg(newest.name, newest.output_json)::text END,
    COALESCE(sum(octet_length(newest.output_json::text)), 0) <= %(max_bytes)s
FROM (
    SELECT DISTINCT ON (tasks.name) tasks.name, tasks.output_json
    FROM tasks
    WHERE tasks.project_id = %(project_id)s AND tasks.workflow_id = %(id)s AND tasks.parent_id IS NULL
    ORDER BY tasks.name, tasks.create_time DESC, tasks.path DESC
) AS newest
WHERE newest.output_json IS NOT NULL;
