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
    CONSTRAINT locks_pkey PRIMARY KEY (project_id, name),
    CONSTRAINT locks_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT locks_name_check CHECK (char_length(name) BETWEEN 1 AND 255),
    CONSTRAINT locks_token_check CHECK (token > 0)
);

COMMENT ON TABLE locks IS 'Locks with a time limit. A released lock keeps its row for some days, and its token with it.';
COMMENT ON COLUMN locks.holder IS 'NULL once it is released.';
COMMENT ON COLUMN locks.token IS
    'Rises with every new holder: the time in microseconds, or one more than before if the clock stands still. So a token is not used again when an acquisition is rolled back, or when the row was purged and made anew.';
COMMENT ON COLUMN locks.expire_time IS 'When it expires; when it was released, for a released one.';

-- ListLocks by expiry and by holder; the primary key serves the order of names.
CREATE INDEX locks_expire_time_idx ON locks (project_id, expire_time, name);
CREATE INDEX locks_holder_idx ON locks (project_id, holder, name) WHERE holder IS NOT NULL;

-- migrate:down

DROP TABLE locks;
