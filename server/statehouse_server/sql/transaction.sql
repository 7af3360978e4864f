-- begin_transaction: when the open transaction began, and whether its project is there
SELECT now(), EXISTS (SELECT FROM projects WHERE projects.id = %(project_id)s);
