-- migrate:up

-- The settings of queues that have some. A claim in such a queue first updates the row, so that one claims at a time and
-- sees what the others have claimed. Ends of jobs do not touch it: what runs is counted.
CREATE TABLE queues (
    project_id text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    version bigint NOT NULL,
    paused boolean NOT NULL,
    max_running integer,
    max_running_per_key integer,
    max_starts_per_minute integer,
    turn_time timestamptz,
    starts jsonb,
    next_start_time timestamptz,
    CONSTRAINT queues_pkey PRIMARY KEY (project_id, name),
    CONSTRAINT queues_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT queues_version_check CHECK (version >= 0),
    CONSTRAINT queues_max_running_check CHECK (max_running > 0),
    CONSTRAINT queues_max_running_per_key_check CHECK (max_running_per_key > 0),
    CONSTRAINT queues_max_starts_per_minute_check CHECK (max_starts_per_minute > 0)
)
WITH (fillfactor = 50);

COMMENT ON TABLE queues IS 'Settings of queues of jobs. A queue without a row has none.';
COMMENT ON COLUMN queues.version IS '0 only within the transaction that inserts it.';
COMMENT ON COLUMN queues.turn_time IS 'When the last claim took its turn. Every claim changes it, also to end others that began with an older snapshot.';
COMMENT ON COLUMN queues.starts IS 'The number of claimed jobs of the last minute, by the second since 1970.';
COMMENT ON COLUMN queues.next_start_time IS 'When max_starts_per_minute allows the next claim, if it has kept back the last one.';

-- migrate:down

DROP TABLE queues;
