-- is_project_deleted: whether a project is deleted; no row if it does not exist
SELECT projects.delete_time IS NOT NULL
FROM projects
WHERE projects.id = %(project_id)s;
