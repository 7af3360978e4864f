-- migrate:up

CREATE TABLE api_keys (
    id text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    version bigint NOT NULL,
    user_id text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    prefix text COLLATE "C" NOT NULL,
    scopes text[] COLLATE "C" NOT NULL,
    expire_time timestamptz,
    last_used_time timestamptz,
    revoke_time timestamptz,
    token_hash bytea NOT NULL,
    CONSTRAINT api_keys_pkey PRIMARY KEY (id),
    CONSTRAINT api_keys_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT api_keys_lifetime_check
        CHECK (expire_time - create_time BETWEEN INTERVAL '1 s' AND INTERVAL '365 days'),
    CONSTRAINT api_keys_token_hash_check CHECK (octet_length(token_hash) = 32)
);

COMMENT ON TABLE api_keys IS 'Keys with which programs act for users, each of which a token proves. They are global: this table has no project_id, and on several nodes it is a reference table.';
COMMENT ON COLUMN api_keys.version IS 'Starts at 1 and increases by 1 with every change, but not when the token is used.';
COMMENT ON COLUMN api_keys.prefix IS 'The beginning of the token, by which people recognise it.';
COMMENT ON COLUMN api_keys.expire_time IS 'NULL for a key that does not expire.';
COMMENT ON COLUMN api_keys.last_used_time IS 'Written at most once a minute. NULL until the token is used.';
COMMENT ON COLUMN api_keys.revoke_time IS 'NULL unless it is revoked.';
COMMENT ON COLUMN api_keys.token_hash IS 'The SHA-256 of the token, which is stored nowhere.';

-- VerifyApiKey.
CREATE UNIQUE INDEX api_keys_token_hash_key ON api_keys (token_hash);
-- ListApiKeys by time, and of a user; RevokeApiKeys; the foreign key.
CREATE INDEX api_keys_create_time_idx ON api_keys (create_time, id);
CREATE INDEX api_keys_user_id_idx ON api_keys (user_id, create_time, id);
-- PurgeExpired.
CREATE INDEX api_keys_end_idx ON api_keys (LEAST(expire_time, revoke_time));

-- migrate:down

DROP TABLE api_keys;
