-- migrate:up

CREATE TABLE projects (
    id text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    version bigint NOT NULL,
    import_time timestamptz,
    delete_time timestamptz,
    purge_time timestamptz,
    name text COLLATE "C" NOT NULL,
    slug text COLLATE "C",
    owner_id text COLLATE "C",
    transitions text COLLATE "C" NOT NULL,
    CONSTRAINT projects_pkey PRIMARY KEY (id),
    CONSTRAINT projects_slug_key UNIQUE (slug),
    CONSTRAINT projects_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES users (id),
    CONSTRAINT projects_create_time_check CHECK (create_time <= import_time),
    CONSTRAINT projects_purge_time_check CHECK ((purge_time IS NULL) = (delete_time IS NULL)),
    CONSTRAINT projects_transitions_check CHECK (transitions IN ('STRICT', 'OPEN'))
);

COMMENT ON TABLE projects IS 'Tenants. Projects are global: on several nodes this is a reference table.';
COMMENT ON COLUMN projects.version IS 'Starts at 1 and increases by 1 with every change.';
COMMENT ON COLUMN projects.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';
COMMENT ON COLUMN projects.delete_time IS 'NULL unless it is deleted.';
COMMENT ON COLUMN projects.purge_time IS
    'When its retention ends, and the project is purged with everything in it. NULL unless it is deleted.';
COMMENT ON COLUMN projects.owner_id IS
    'The first among the users who have the role OWNER in project_members, NULL if nobody has.';
COMMENT ON COLUMN projects.transitions IS
    'STRICT: the statuses of tasks and workflows follow their transition tables. OPEN: any may follow any other one.';

-- ListProjects by time, by name and by owner.
CREATE INDEX projects_create_time_idx ON projects (create_time, id);
CREATE INDEX projects_name_idx ON projects (name, id);
CREATE INDEX projects_owner_id_idx ON projects (owner_id, create_time, id) WHERE owner_id IS NOT NULL;
-- PurgeExpired.
CREATE INDEX projects_purge_time_idx ON projects (purge_time) WHERE purge_time IS NOT NULL;

INSERT INTO projects (id, create_time, update_time, version, name, slug, owner_id, transitions)
VALUES
    ('local', now(), now(), 1, 'Local Project', 'local', 'anonymous', 'STRICT'),
    ('system', now(), now(), 1, 'System', 'system', NULL, 'STRICT');

CREATE TABLE idempotency_keys (
    project_id text COLLATE "C" NOT NULL,
    principal text COLLATE "C" NOT NULL,
    key text COLLATE "C" NOT NULL,
    request_hash bytea NOT NULL,
    response bytea,
    create_time timestamptz NOT NULL,
    expire_time timestamptz NOT NULL,
    CONSTRAINT idempotency_keys_pkey PRIMARY KEY (project_id, principal, key),
    CONSTRAINT idempotency_keys_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT idempotency_keys_request_hash_check CHECK (octet_length(request_hash) = 32)
);

COMMENT ON TABLE idempotency_keys IS
    'Idempotency keys of mutations, each written in the transaction of its mutation.';
COMMENT ON COLUMN idempotency_keys.principal IS
    'Whose key it is: keys of different callers are different keys.';
COMMENT ON COLUMN idempotency_keys.request_hash IS 'SHA-256 of the type and the contents of the request.';
COMMENT ON COLUMN idempotency_keys.expire_time IS 'From this time on the key is free again.';
COMMENT ON COLUMN idempotency_keys.response IS
    'The serialised response, for replays. NULL only inside the transaction that claims the key.';

-- PurgeExpired.
CREATE INDEX idempotency_keys_expire_time_idx ON idempotency_keys (project_id, expire_time);

-- migrate:down

DROP TABLE idempotency_keys;
DROP TABLE projects;
