-- add_project_member: adds a user to a project, or gives it another role there; with the role that it has, the member
-- stays as it is
INSERT INTO project_members (project_id, user_id, create_time, update_time, version, role)
SELECT %(project_id)s::text, %(user_id)s::text, statement_timestamp(), statement_timestamp(), 1, %(role)s::text
WHERE EXISTS (SELECT FROM projects WHERE projects.id = %(project_id)s AND projects.delete_time IS NULL)
ON CONFLICT (project_id, user_id) DO UPDATE
SET role = EXCLUDED.role,
    version = project_members.version + (project_members.role <> EXCLUDED.role)::integer,
    update_time = CASE
        WHEN project_members.role = EXCLUDED.role THEN project_members.update_time ELSE EXCLUDED.update_time
    END
RETURNING {columns};

-- admit_project_member: adds a user to a project by an invitation, or raises the role that it has there; no row if it
-- has this role or a higher one
INSERT INTO project_members (
    project_id, user_id, create_time, update_time, version, role, invited_by, accept_time
)
SELECT
    %(project_id)s::text, %(user_id)s::text, statement_timestamp(), statement_timestamp(), 1, %(role)s::text,
    %(invited_by)s::text, statement_timestamp()
WHERE EXISTS (SELECT FROM projects WHERE projects.id = %(project_id)s AND projects.delete_time IS NULL)
ON CONFLICT (project_id, user_id) DO UPDATE
SET role = EXCLUDED.role, version = project_members.version + 1, update_time = EXCLUDED.update_time
WHERE array_position(ARRAY['WORKER', 'VIEWER', 'MEMBER', 'ADMIN', 'OWNER'], project_members.role)
    < array_position(ARRAY['WORKER', 'VIEWER', 'MEMBER', 'ADMIN', 'OWNER'], EXCLUDED.role)
RETURNING {columns};

-- update_project_member: changes the role of a member
UPDATE project_members
SET role = %(role)s, version = project_members.version + 1, update_time = statement_timestamp()
WHERE project_members.project_id = %(project_id)s AND project_members.user_id = %(user_id)s
    AND %(version)s::bigint IN (0, project_members.version) AND {live}
RETURNING {columns};

-- remove_project_member: removes a user from a project
DELETE FROM project_members
WHERE project_members.project_id = %(project_id)s AND project_members.user_id = %(user_id)s AND {live};

-- list_project_members: the members of a project with their users, in the order of joining, after a given user
SELECT {columns}, {user}
FROM project_members
JOIN users ON users.id = project_members.user_id
WHERE project_members.project_id = %(project_id)s
    AND project_members.user_id = ANY(ARRAY(
        -- Only the keys of those that are skipped are read, and not the documents of their users.
        SELECT members.user_id
        FROM project_members AS members
        WHERE members.project_id = %(project_id)s
            AND (cardinality(%(roles)s::text[]) = 0 OR members.role = ANY(%(roles)s::text[]))
            AND (members.create_time, members.user_id)
                > (COALESCE(%(after_create_time)s::timestamptz, '-infinity'), COALESCE(%(after_user_id)s::text, ''))
        ORDER BY members.create_time, members.user_id
        LIMIT %(limit)s OFFSET %(skip)s
    ))
ORDER BY project_members.create_time, project_members.user_id;

-- list_user_projects: the memberships of a user with their live projects, in the order of joining, after a given
-- project
SELECT {columns}, {project}
FROM project_members
JOIN projects ON projects.id = project_members.project_id AND projects.delete_time IS NULL
WHERE project_members.user_id = %(user_id)s
    AND (project_members.create_time, project_members.project_id)
        > (COALESCE(%(after_create_time)s::timestamptz, '-infinity'), COALESCE(%(after_project_id)s::text, ''))
ORDER BY project_members.create_time, project_members.project_id
LIMIT %(limit)s OFFSET %(skip)s;
