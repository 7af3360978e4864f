-- migrate:up

CREATE TABLE tokens (
    project_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    version bigint NOT NULL,
    name text COLLATE "C" NOT NULL,
    role text COLLATE "C" NOT NULL,
    prefix text COLLATE "C" NOT NULL,
    expire_time timestamptz,
    last_used_time timestamptz,
    revoke_time timestamptz,
    previous_prefix text COLLATE "C",
    previous_expire_time timestamptz,
    token_hash bytea NOT NULL,
    previous_token_hash bytea,
    CONSTRAINT tokens_pkey PRIMARY KEY (project_id, id),
    CONSTRAINT tokens_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT tokens_role_check CHECK (role IN ('OWNER', 'ADMIN', 'MEMBER', 'VIEWER', 'WORKER')),
    CONSTRAINT tokens_lifetime_check CHECK (expire_time - create_time BETWEEN INTERVAL '1 s' AND INTERVAL '365 days'),
    CONSTRAINT tokens_token_hash_check CHECK (octet_length(token_hash) = 32 AND octet_length(previous_token_hash) = 32),
    CONSTRAINT tokens_previous_check CHECK (
        (previous_token_hash IS NULL) = (previous_expire_time IS NULL)
        AND (previous_token_hash IS NULL) = (previous_prefix IS NULL)
    )
);

COMMENT ON TABLE tokens IS 'The tokens of programs, with their roles. They are global: a token is found without its project, and on several nodes this is a reference table.';
COMMENT ON COLUMN tokens.version IS 'Starts at 1 and increases by 1 with every change, but not when the token is used.';
COMMENT ON COLUMN tokens.prefix IS 'The beginning of the text, by which people recognise it.';
COMMENT ON COLUMN tokens.expire_time IS 'NULL for a token that does not expire.';
COMMENT ON COLUMN tokens.last_used_time IS 'Written at most once a minute. NULL until the token is used.';
COMMENT ON COLUMN tokens.revoke_time IS 'NULL unless it is revoked.';
COMMENT ON COLUMN tokens.previous_expire_time IS 'Until when the text before the last rotation is valid. NULL without a rotation.';
COMMENT ON COLUMN tokens.token_hash IS 'The SHA-256 of the text, which is stored nowhere.';
COMMENT ON COLUMN tokens.previous_token_hash IS 'That of the text before the last rotation. NULL without a rotation.';

-- Authentication.
CREATE UNIQUE INDEX tokens_token_hash_key ON tokens (token_hash);
CREATE UNIQUE INDEX tokens_previous_token_hash_key ON tokens (previous_token_hash) WHERE previous_token_hash IS NOT NULL;
-- ListTokens by time.
CREATE INDEX tokens_create_time_idx ON tokens (project_id, create_time, id);
-- PurgeExpired.
CREATE INDEX tokens_end_idx ON tokens (project_id, LEAST(expire_time, revoke_time));

CREATE TABLE role_bindings (
    project_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    version bigint NOT NULL,
    import_time timestamptz,
    subject_type text COLLATE "C" NOT NULL,
    subject text COLLATE "C" NOT NULL,
    role text COLLATE "C" NOT NULL,
    notes text COLLATE "C",
    CONSTRAINT role_bindings_pkey PRIMARY KEY (project_id, id),
    CONSTRAINT role_bindings_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT role_bindings_create_time_check CHECK (create_time <= import_time),
    CONSTRAINT role_bindings_subject_type_check CHECK (subject_type IN ('USER', 'GROUP', 'CERTIFICATE')),
    CONSTRAINT role_bindings_role_check CHECK (role IN ('OWNER', 'ADMIN', 'MEMBER', 'VIEWER', 'WORKER'))
);

COMMENT ON TABLE role_bindings IS 'The roles of those whom an issuer of JSON Web Tokens or a certificate names. They are global: the roles of a subject are found in all projects at once, and on several nodes this is a reference table.';
COMMENT ON COLUMN role_bindings.version IS 'Starts at 1 and increases by 1 with every change.';
COMMENT ON COLUMN role_bindings.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';
COMMENT ON COLUMN role_bindings.subject IS 'The name or the group, as the issuer or the certificate has it.';

-- A subject has one role in a project. Authentication finds all roles of some subjects.
CREATE UNIQUE INDEX role_bindings_subject_key ON role_bindings (subject, subject_type, project_id);
-- ListRoleBindings by time.
CREATE INDEX role_bindings_create_time_idx ON role_bindings (project_id, create_time, id);

-- migrate:down

DROP TABLE role_bindings;
DROP TABLE tokens;
