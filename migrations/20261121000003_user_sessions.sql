-- migrate:up

CREATE TABLE user_sessions (
    id text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    version bigint NOT NULL,
    user_id text COLLATE "C" NOT NULL,
    user_agent text COLLATE "C",
    metadata_json jsonb,
    expire_time timestamptz NOT NULL,
    last_used_time timestamptz,
    revoke_time timestamptz,
    token_hash bytea NOT NULL,
    CONSTRAINT user_sessions_pkey PRIMARY KEY (id),
    CONSTRAINT user_sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT user_sessions_lifetime_check
        CHECK (expire_time - create_time BETWEEN INTERVAL '1 s' AND INTERVAL '365 days'),
    CONSTRAINT user_sessions_token_hash_check CHECK (octet_length(token_hash) = 32),
    -- A row must fit into a message of 4 MiB; otherwise it could no longer be read.
    CONSTRAINT user_sessions_size_check CHECK (octet_length(concat(user_agent, metadata_json)) <= 4000000)
);

COMMENT ON TABLE user_sessions IS 'Logins of users, each of which a token proves. They are global: this table has no project_id, and on several nodes it is a reference table.';
COMMENT ON COLUMN user_sessions.version IS 'Starts at 1 and increases by 1 with every change, but not when the token is used.';
COMMENT ON COLUMN user_sessions.last_used_time IS 'Written at most once a minute. NULL until the token is used.';
COMMENT ON COLUMN user_sessions.revoke_time IS 'NULL unless it is revoked.';
COMMENT ON COLUMN user_sessions.token_hash IS 'The SHA-256 of the token, which is stored nowhere.';

-- VerifyUserSession.
CREATE UNIQUE INDEX user_sessions_token_hash_key ON user_sessions (token_hash);
-- ListUserSessions by time, and of a user; RevokeUserSessions; the foreign key.
CREATE INDEX user_sessions_create_time_idx ON user_sessions (create_time, id);
CREATE INDEX user_sessions_user_id_idx ON user_sessions (user_id, create_time, id);
-- PurgeExpired.
CREATE INDEX user_sessions_end_idx ON user_sessions (LEAST(expire_time, revoke_time));

-- migrate:down

DROP TABLE user_sessions;
