-- migrate:up

CREATE TABLE locks (
    project_id text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    holder text COLLATE "C",
    token bigint NOT NULL,
    ttl interval NOT NULL,
    expire_time timestamptz NOT NULL,
    metadata_json jsonb,
    hold_time timestamptz NOT NULL,
    principal text,
    CONSTRAINT locks_pkey PRIMARY KEY (project_id, name),
    CONSTRAINT locks_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT locks_token_check CHECK (token > 0),
    -- A row must fit into a message of 4 MiB; otherwise it could no longer be read.
    CONSTRAINT locks_size_check CHECK (octet_length(metadata_json::text) <= 4000000)
);

COMMENT ON TABLE locks IS 'Locks with a time limit. The row of a released lock, with its token, is kept for some days.';
COMMENT ON COLUMN locks.holder IS 'NULL once it is released.';
COMMENT ON COLUMN locks.token IS
    'Increases with every new holder: the time in microseconds, or the previous token plus 1 if the clock has not advanced. So a token is not reused after an acquisition was rolled back, or after the row was purged and created again.';
COMMENT ON COLUMN locks.expire_time IS 'When it expires; for a released lock, when it was released.';
COMMENT ON COLUMN locks.principal IS 'Who acquired it; NULL once it is released.';
COMMENT ON COLUMN locks.hold_time IS 'When it was acquired under its token; for a released lock, under the last one.';

-- ListLocks by expiry and by holder; the primary key serves the order of names.
CREATE INDEX locks_expire_time_idx ON locks (project_id, expire_time, name);
CREATE INDEX locks_holder_idx ON locks (project_id, holder, name) WHERE holder IS NOT NULL;

-- migrate:down

DROP TABLE locks;
