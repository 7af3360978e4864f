-- {waits}: the condition for an invitation that can be accepted
invitations.status = 'PENDING' AND invitations.expire_time > statement_timestamp()

-- create_invitation: invites an address, in place of an invitation of it that has expired; no row while another one
-- waits, or if the user who invites is not a member
INSERT INTO invitations (
    project_id, id, create_time, update_time, version, email, role, status, expire_time, invited_by, token_hash
)
SELECT
    %(project_id)s::text, %(id)s::text, statement_timestamp(), statement_timestamp(), 1, %(email)s::text,
    %(role)s::text, 'PENDING', statement_timestamp() + %(ttl)s::interval, %(invited_by)s::text, %(token_hash)s::bytea
WHERE {live} AND (
    %(invited_by)s::text IS NULL
    OR EXISTS (
        SELECT
        FROM project_members
        WHERE project_members.project_id = %(project_id)s AND project_members.user_id = %(invited_by)s
    )
)
ON CONFLICT (project_id, email) WHERE status = 'PENDING' DO UPDATE
SET id = EXCLUDED.id, create_time = EXCLUDED.create_time, update_time = EXCLUDED.update_time, version = 1,
    role = EXCLUDED.role, expire_time = EXCLUDED.expire_time, invited_by = EXCLUDED.invited_by,
    token_hash = EXCLUDED.token_hash
WHERE invitations.expire_time <= EXCLUDED.create_time
RETURNING {columns};

-- get_invitation_by_token: the invitation that waits under a token
SELECT {columns}
FROM invitations
WHERE invitations.token_hash = %(token_hash)s AND {waits};

-- lock_invitation_by_token: the same, locked until the transaction ends
SELECT {columns}
FROM invitations
WHERE invitations.token_hash = %(token_hash)s AND {waits}
FOR NO KEY UPDATE;

-- accept_invitation: marks an invitation as accepted
UPDATE invitations
SET status = 'ACCEPTED', accept_time = statement_timestamp(), accepted_by = %(user_id)s,
    version = invitations.version + 1, update_time = statement_timestamp()
WHERE invitations.project_id = %(project_id)s AND invitations.id = %(id)s AND {live}
RETURNING {columns};

-- revoke_invitation: revokes an invitation that has not been accepted
UPDATE invitations
SET status = 'REVOKED', version = invitations.version + 1, update_time = statement_timestamp()
WHERE invitations.project_id = %(project_id)s AND invitations.id = %(id)s AND invitations.status = 'PENDING'
    AND %(version)s::bigint IN (0, invitations.version) AND {live}
RETURNING {columns};
