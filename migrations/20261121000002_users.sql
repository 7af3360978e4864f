-- migrate:up

-- Ids and names are sorted by code point (COLLATE "C"), so that the order is the same on every server and prefixes are
-- ranges.
CREATE TABLE users (
    id text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    version bigint NOT NULL,
    import_time timestamptz,
    delete_time timestamptz,
    purge_time timestamptz,
    name text COLLATE "C" NOT NULL,
    provider text COLLATE "C",
    provider_user_id text COLLATE "C",
    email text COLLATE "C",
    avatar_url text COLLATE "C",
    metadata_json jsonb,
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT users_create_time_check CHECK (create_time <= import_time),
    CONSTRAINT users_purge_time_check CHECK ((purge_time IS NULL) = (delete_time IS NULL)),
    CONSTRAINT users_provider_user_id_check CHECK (provider_user_id IS NULL OR provider IS NOT NULL),
    -- A row must fit into a message of 4 MiB; otherwise it could no longer be read.
    CONSTRAINT users_size_check CHECK (octet_length(metadata_json::text) <= 4000000)
);

COMMENT ON TABLE users IS 'People, and programs that act for one. Users are global: this table has no project_id, and on several nodes it is a reference table.';
COMMENT ON COLUMN users.version IS 'Starts at 1 and increases by 1 with every change.';
COMMENT ON COLUMN users.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';
COMMENT ON COLUMN users.delete_time IS 'NULL unless it is deleted.';
COMMENT ON COLUMN users.purge_time IS
    'When its retention ends, and the user is purged. NULL unless it is deleted.';
COMMENT ON COLUMN users.email IS
    'In lower case. NULL for none.';

-- ListUsers by time and by name.
CREATE INDEX users_create_time_idx ON users (create_time, id);
CREATE INDEX users_name_idx ON users (name, id);
-- What identifies a user can be used again when the user is deleted. Also for GetUserByProvider and GetUserByEmail.
CREATE UNIQUE INDEX users_provider_user_id_key ON users (provider, provider_user_id)
WHERE provider_user_id IS NOT NULL AND delete_time IS NULL;
CREATE UNIQUE INDEX users_email_key ON users (email) WHERE email IS NOT NULL AND delete_time IS NULL;
-- By metadata.
CREATE INDEX users_metadata_json_idx ON users USING gin (metadata_json jsonb_path_ops) WHERE metadata_json IS NOT NULL;
-- PurgeExpired.
CREATE INDEX users_purge_time_idx ON users (purge_time) WHERE purge_time IS NOT NULL;

INSERT INTO users (id, create_time, update_time, version, name, provider, provider_user_id)
VALUES ('anonymous', now(), now(), 1, 'Anonymous User', 'anonymous', 'anonymous');

CREATE TABLE user_preferences (
    user_id text COLLATE "C" NOT NULL,
    key text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    version bigint NOT NULL,
    value_json jsonb NOT NULL,
    CONSTRAINT user_preferences_pkey PRIMARY KEY (user_id, key),
    CONSTRAINT user_preferences_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    -- A row must fit into a message of 4 MiB; otherwise it could no longer be read.
    CONSTRAINT user_preferences_size_check CHECK (octet_length(value_json::text) <= 4000000)
);

COMMENT ON TABLE user_preferences IS 'Preferences of users: values under keys. A deletion of the user removes them.';
COMMENT ON COLUMN user_preferences.version IS 'Starts at 1 and increases by 1 each time that it is set.';

-- migrate:down

DROP TABLE user_preferences;
DROP TABLE users;
