-- migrate:up

CREATE TABLE project_members (
    project_id text COLLATE "C" NOT NULL,
    user_id text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    version bigint NOT NULL,
    role text COLLATE "C" NOT NULL,
    invited_by text COLLATE "C",
    accept_time timestamptz,
    CONSTRAINT project_members_pkey PRIMARY KEY (project_id, user_id),
    CONSTRAINT project_members_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT project_members_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT project_members_role_check CHECK (role IN ('OWNER', 'ADMIN', 'MEMBER', 'VIEWER', 'WORKER'))
);

COMMENT ON TABLE project_members IS
    'The users of projects. Memberships are global: on several nodes this is a reference table. They end when the user is deleted.';
COMMENT ON COLUMN project_members.version IS 'Starts at 1 and increases by 1 with every change.';
COMMENT ON COLUMN project_members.invited_by IS
    'The user who made the invitation that was accepted, NULL for none. No foreign key, so that it is known when that user is gone.';
COMMENT ON COLUMN project_members.accept_time IS 'When the invitation was accepted. NULL without one.';

-- ListProjectMembers and ListUserProjects, in the order of joining.
CREATE INDEX project_members_project_id_idx ON project_members (project_id, create_time, user_id);
CREATE INDEX project_members_user_id_idx ON project_members (user_id, create_time, project_id);

INSERT INTO project_members (project_id, user_id, create_time, update_time, version, role)
VALUES ('local', 'anonymous', now(), now(), 1, 'OWNER');

CREATE TABLE invitations (
    project_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    version bigint NOT NULL,
    email text COLLATE "C" NOT NULL,
    role text COLLATE "C" NOT NULL,
    status text COLLATE "C" NOT NULL,
    expire_time timestamptz NOT NULL,
    invited_by text COLLATE "C",
    accept_time timestamptz,
    accepted_by text COLLATE "C",
    token_hash bytea NOT NULL,
    CONSTRAINT invitations_pkey PRIMARY KEY (project_id, id),
    CONSTRAINT invitations_token_hash_key UNIQUE (token_hash),
    CONSTRAINT invitations_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT invitations_role_check CHECK (role IN ('OWNER', 'ADMIN', 'MEMBER', 'VIEWER', 'WORKER')),
    CONSTRAINT invitations_status_check CHECK (status IN ('PENDING', 'ACCEPTED', 'REVOKED')),
    CONSTRAINT invitations_accept_time_check CHECK ((accept_time IS NULL) = (status <> 'ACCEPTED')),
    CONSTRAINT invitations_token_hash_check CHECK (octet_length(token_hash) = 32)
);

COMMENT ON TABLE invitations IS
    'Invitations of people to projects. They are global: on several nodes this is a reference table.';
COMMENT ON COLUMN invitations.version IS 'Starts at 1 and increases by 1 with every change.';
COMMENT ON COLUMN invitations.email IS 'In lower case.';
COMMENT ON COLUMN invitations.expire_time IS 'From this time on, one that is PENDING cannot be accepted.';
COMMENT ON COLUMN invitations.invited_by IS
    'A user, NULL for none. No foreign key, so that it is known when that user is gone.';
COMMENT ON COLUMN invitations.accepted_by IS 'The same: the user who accepted it.';
COMMENT ON COLUMN invitations.token_hash IS 'SHA-256 of the token, which is stored nowhere.';

-- One invitation of an address at a time. An expired one is replaced by the next.
CREATE UNIQUE INDEX invitations_email_key ON invitations (project_id, email) WHERE status = 'PENDING';
-- ListInvitations by time, and of an address.
CREATE INDEX invitations_create_time_idx ON invitations (project_id, create_time, id);
CREATE INDEX invitations_email_idx ON invitations (project_id, email, create_time, id);
-- PurgeExpired.
CREATE INDEX invitations_expire_time_idx ON invitations (project_id, expire_time);

-- migrate:down

DROP TABLE invitations;
DROP TABLE project_members;
