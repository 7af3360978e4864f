-- resolve_roles: the roles of a principal by enabled mappings
SELECT COALESCE(role_mappings.team, ''), role_mappings.role
FROM role_mappings
WHERE role_mappings.project_id = %(project_id)s AND role_mappings.principal = %(principal)s AND role_mappings.enabled
ORDER BY COALESCE(role_mappings.team, ''), role_mappings.role
LIMIT %(limit)s;
