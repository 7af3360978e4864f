-- projects: the ids of all projects
SELECT projects.id
FROM projects
ORDER BY projects.id;

-- count_idempotency_keys: how many keys have had their time
SELECT count(*)
FROM idempotency_keys
WHERE idempotency_keys.project_id = %(project_id)s
    AND idempotency_keys.create_time < statement_timestamp() - INTERVAL '24 hours';

-- purge_idempotency_keys: removes the keys that have had their time
DELETE FROM idempotency_keys
WHERE idempotency_keys.project_id = %(project_id)s
    AND idempotency_keys.create_time < statement_timestamp() - INTERVAL '24 hours';

-- count_workflows: how many workflows were deleted longer ago than the retention, and have no task of others below theirs
SELECT count(*)
FROM workflows
WHERE workflows.project_id = %(project_id)s
    AND workflows.delete_time < statement_timestamp() - make_interval(secs => %(retention_days)s * 86400)
    AND NOT EXISTS (
        SELECT 1
        FROM tasks AS parent
        JOIN tasks AS child ON child.project_id = parent.project_id AND child.parent_id = parent.id
        WHERE parent.project_id = %(project_id)s AND child.project_id = %(project_id)s
            AND parent.workflow_id = workflows.id AND child.workflow_id IS DISTINCT FROM workflows.id
    );

-- purge_workflows: removes such workflows; their tasks go with them
DELETE FROM workflows
WHERE workflows.project_id = %(project_id)s
    AND workflows.delete_time < statement_timestamp() - make_interval(secs => %(retention_days)s * 86400)
    AND NOT EXISTS (
        SELECT 1
        FROM tasks AS parent
        JOIN tasks AS child ON child.project_id = parent.project_id AND child.parent_id = parent.id
        WHERE parent.project_id = %(project_id)s AND child.project_id = %(project_id)s
            AND parent.workflow_id = workflows.id AND child.workflow_id IS DISTINCT FROM workflows.id
    );

-- count_projects: how many projects were deleted longer ago than the retention
SELECT count(*)
FROM projects
WHERE projects.delete_time < statement_timestamp() - make_interval(secs => %(retention_days)s * 86400);

-- purge_projects: removes such projects; all that they hold goes with them
DELETE FROM projects
WHERE projects.delete_time < statement_timestamp() - make_interval(secs => %(retention_days)s * 86400);

-- count_clusters: how many clusters were deleted longer ago than the retention
SELECT count(*)
FROM clusters
WHERE clusters.project_id = %(project_id)s
    AND clusters.delete_time < statement_timestamp() - make_interval(secs => %(retention_days)s * 86400);

-- purge_clusters: removes such clusters; all that is theirs goes with them
DELETE FROM clusters
WHERE clusters.project_id = %(project_id)s
    AND clusters.delete_time < statement_timestamp() - make_interval(secs => %(retention_days)s * 86400);

-- count_locks: how many locks nobody has held for a week
SELECT count(*)
FROM locks
WHERE locks.project_id = %(project_id)s AND locks.expire_time < statement_timestamp() - INTERVAL '7 days';

-- purge_locks: removes such locks
DELETE FROM locks
WHERE locks.project_id = %(project_id)s AND locks.expire_time < statement_timestamp() - INTERVAL '7 days';

-- count_reservations: how many reserved keys have had their time
SELECT count(*)
FROM reservations
WHERE reservations.project_id = %(project_id)s AND reservations.expire_time < statement_timestamp();

-- purge_reservations: removes such keys
DELETE FROM reservations
WHERE reservations.project_id = %(project_id)s AND reservations.expire_time < statement_timestamp();
