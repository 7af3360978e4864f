-- resolve_roles: a page of the roles of a principal by enabled mappings
SELECT DISTINCT COALESCE(role_mappings.team, '') AS team, role_mappings.role
FROM role_mappings
WHERE role_mappings.project_id = %(project_id)s AND role_mappings.principal = %(principal)s AND role_mappings.enabled
    AND (%(principal_type)s::text IS NULL OR role_mappings.principal_type = %(principal_type)s)
    AND (
        %(after_team)s::text IS NULL
        OR (COALESCE(role_mappings.team, ''), role_mappings.role) > (%(after_team)s::text, %(after_role)s::text)
    )
ORDER BY COALESCE(role_mappings.team, ''), role_mappings.role
LIMIT %(limit)s OFFSET %(skip)s;
