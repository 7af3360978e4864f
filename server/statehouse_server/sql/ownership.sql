-- lock_membership: locks a live user, and then a live project; its owner, if it has one, its version, and the e-mail
-- address of the user. Memberships of the user cannot end meanwhile, and the owners of the project change one after
-- another. The project is updated and not only locked, so that a transaction that does not see the changes of another
-- one conflicts with it.
UPDATE projects
SET owner_id = projects.owner_id
FROM (
    SELECT users.email
    FROM users
    WHERE users.id = %(user_id)s AND users.delete_time IS NULL
    FOR SHARE
) AS member
WHERE projects.id = %(project_id)s AND projects.delete_time IS NULL
RETURNING projects.owner_id, projects.version, member.email;

-- find_project_and_user: whether a project and a user are deleted; NULL for what does not exist
SELECT
    (SELECT projects.delete_time IS NOT NULL FROM projects WHERE projects.id = %(project_id)s),
    (SELECT users.delete_time IS NOT NULL FROM users WHERE users.id = %(user_id)s);

-- lock_projects_of_owner: locks the projects that have a user as an owner; those whose first owner it is. The projects
-- are updated as in lock_membership.
UPDATE projects
SET owner_id = projects.owner_id
FROM (
    SELECT owned.id
    FROM projects AS owned
    WHERE owned.id = ANY(ARRAY(
        SELECT project_members.project_id
        FROM project_members
        WHERE project_members.user_id = %(user_id)s AND project_members.role = 'OWNER'
    ))
    -- In one order, so that two deletions of users do not wait for each other.
    ORDER BY owned.id
    FOR NO KEY UPDATE
) AS locked
WHERE projects.id = locked.id
RETURNING projects.id, projects.owner_id;

-- end_memberships: removes a user from all projects
DELETE FROM project_members
WHERE project_members.user_id = %(user_id)s;

-- hand_over_projects: makes the member who has been an OWNER for longest the owner of each of these projects, and
-- nobody if there is none; the owner, and whether the project is deleted
UPDATE projects
SET owner_id = heir.user_id, version = projects.version + 1, update_time = statement_timestamp()
FROM (
    SELECT former.id, (
        SELECT project_members.user_id
        FROM project_members
        WHERE project_members.project_id = former.id AND project_members.role = 'OWNER'
        ORDER BY project_members.create_time, project_members.user_id
        LIMIT 1
    ) AS user_id
    FROM unnest(%(ids)s::text[]) AS former (id)
) AS heir
WHERE projects.id = heir.id
RETURNING projects.id, projects.owner_id, projects.delete_time IS NOT NULL;

-- transfer_project: makes a user the owner of a project
UPDATE projects
SET owner_id = %(user_id)s, version = projects.version + 1, update_time = statement_timestamp()
WHERE projects.id = %(project_id)s AND projects.delete_time IS NULL;
