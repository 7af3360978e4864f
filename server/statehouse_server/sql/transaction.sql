-- begin_transaction: the start time of the open transaction, and whether its project exists
SELECT now(), EXISTS (SELECT FROM projects WHERE projects.id = %(project_id)s);
