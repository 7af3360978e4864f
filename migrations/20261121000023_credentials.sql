-- migrate:up

-- Belongs to the whole installation, like the table installation.
CREATE TABLE root_keys (
    key_uri text COLLATE "C" NOT NULL,
    canary bytea NOT NULL,
    create_time timestamptz NOT NULL,
    CONSTRAINT root_keys_pkey PRIMARY KEY (key_uri)
);

COMMENT ON TABLE root_keys IS 'The root keys that servers of this database have used. The keys themselves are not in the database.';
COMMENT ON COLUMN root_keys.canary IS
    'The same 32 bytes for all root keys, wrapped by this one. A server that cannot unwrap them has the wrong key, and refuses to start. They are also the pepper for the fingerprints of requests that may contain secrets.';

CREATE TABLE credentials (
    project_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    version bigint NOT NULL,
    import_time timestamptz,
    provider text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    auth_type text COLLATE "C",
    metadata_json jsonb,
    has_secret boolean NOT NULL,
    secret_version bigint NOT NULL,
    key_version bigint NOT NULL,
    expire_time timestamptz,
    for_workers boolean NOT NULL,
    CONSTRAINT credentials_pkey PRIMARY KEY (project_id, id),
    CONSTRAINT credentials_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT credentials_create_time_check CHECK (create_time <= import_time),
    -- A row must fit into a message of 4 MiB; otherwise it could no longer be read.
    CONSTRAINT credentials_size_check CHECK (octet_length(metadata_json::text) <= 4000000)
);

COMMENT ON TABLE credentials IS 'Credentials of projects for external services, without the secrets.';
COMMENT ON COLUMN credentials.version IS 'Starts at 1 and increases by 1 with every change. A key rotation is not a change.';
COMMENT ON COLUMN credentials.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';
COMMENT ON COLUMN credentials.secret_version IS 'The highest secret version that this credential has ever had; 0 for none. It ensures that no number is reused.';
COMMENT ON COLUMN credentials.key_version IS
    'The key version of the newest secret, copied from credential_secrets so that lists need no join. 0 without a secret.';
COMMENT ON COLUMN credentials.expire_time IS 'NULL for never. Informative only.';
COMMENT ON COLUMN credentials.for_workers IS 'Whether the role WORKER may reveal the secret.';

-- A name is unique for its provider.
CREATE UNIQUE INDEX credentials_name_key ON credentials (project_id, provider, name);
-- ListCredentials by time, by name, by provider and by expiry.
CREATE INDEX credentials_create_time_idx ON credentials (project_id, create_time, id);
CREATE INDEX credentials_name_idx ON credentials (project_id, name, id);
CREATE INDEX credentials_provider_idx ON credentials (project_id, provider, create_time, id);
CREATE INDEX credentials_expire_time_idx ON credentials (project_id, expire_time, id) WHERE expire_time IS NOT NULL;
-- By metadata. Without project_id, which a GIN index cannot contain without an extension. The statement still has the
-- condition on it.
CREATE INDEX credentials_metadata_json_idx ON credentials USING gin (metadata_json jsonb_path_ops)
WHERE metadata_json IS NOT NULL;

-- Created after credentials: a purge of a project deletes from the tables in this order, and a key must not be deleted
-- while a secret refers to it.
CREATE TABLE project_keys (
    project_id text COLLATE "C" NOT NULL,
    key_version bigint NOT NULL,
    create_time timestamptz NOT NULL,
    promote_time timestamptz,
    root_key_uri text COLLATE "C" NOT NULL,
    wrapped_key bytea NOT NULL,
    CONSTRAINT project_keys_pkey PRIMARY KEY (project_id, key_version),
    CONSTRAINT project_keys_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT project_keys_key_version_check CHECK (key_version > 0)
);

COMMENT ON TABLE project_keys IS
    'The keys that encrypt the secrets of projects: 256 bits each, wrapped by a root key. A version is deleted when it no longer encrypts any secret.';
COMMENT ON COLUMN project_keys.promote_time IS
    'NULL while it only decrypts. The newest version with a promote_time encrypts new secrets.';

CREATE TABLE credential_secrets (
    project_id text COLLATE "C" NOT NULL,
    credential_id text COLLATE "C" NOT NULL,
    secret_version bigint NOT NULL,
    key_version bigint NOT NULL,
    create_time timestamptz NOT NULL,
    replace_time timestamptz,
    envelope bytea NOT NULL,
    CONSTRAINT credential_secrets_pkey PRIMARY KEY (project_id, credential_id, secret_version),
    CONSTRAINT credential_secrets_credential_id_fkey FOREIGN KEY (project_id, credential_id)
        REFERENCES credentials (project_id, id) ON DELETE CASCADE,
    CONSTRAINT credential_secrets_key_version_fkey FOREIGN KEY (project_id, key_version)
        REFERENCES project_keys (project_id, key_version),
    CONSTRAINT credential_secrets_secret_version_check CHECK (secret_version > 0),
    -- At most 65,536 bytes, plus the overhead of encryption.
    CONSTRAINT credential_secrets_envelope_check CHECK (octet_length(envelope) <= 65600)
);

COMMENT ON TABLE credential_secrets IS
    'The encrypted secrets of credentials. A separate table, since only RevealCredential reads them.';
COMMENT ON COLUMN credential_secrets.key_version IS
    'The version of the project key that encrypts it. The foreign key prevents the deletion of a version in use, and refuses a secret under a deleted version.';
COMMENT ON COLUMN credential_secrets.replace_time IS 'When a newer version replaced it; NULL for the newest. It is purged when its retention ends.';
COMMENT ON COLUMN credential_secrets.envelope IS
    'Format, key version, nonce, ciphertext and tag. It can be decrypted only for its project, credential and version.';

-- Secrets by key version: for rotations, counts, and the foreign key.
CREATE INDEX credential_secrets_key_version_idx ON credential_secrets
    (project_id, key_version, credential_id, secret_version);
-- PurgeExpired.
CREATE INDEX credential_secrets_replace_time_idx ON credential_secrets (project_id, replace_time)
WHERE replace_time IS NOT NULL;

-- migrate:down

DROP TABLE credential_secrets;
DROP TABLE project_keys;
DROP TABLE credentials;
DROP TABLE root_keys;
