-- is_project_deleted: whether a project is deleted; no row if it does not exist
SELECT projects.delete_time IS NOT NULL
FROM projects
WHERE projects.id = %(project_id)s;

-- is_project_open: whether a project does without the transition tables that are optional; no row if it does not exist
SELECT projects.transitions = 'OPEN'
FROM projects
WHERE projects.id = %(project_id)s;
