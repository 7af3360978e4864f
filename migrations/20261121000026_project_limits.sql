-- migrate:up

-- The limits of projects that have some of their own. Servers read those of the projects that are called, every two
-- seconds.
CREATE TABLE project_limits (
    project_id text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    version bigint NOT NULL,
    call_limit integer,
    stream_limit integer,
    transaction_limit integer,
    rate_limit integer,
    row_limit bigint,
    byte_limit bigint,
    CONSTRAINT project_limits_pkey PRIMARY KEY (project_id),
    CONSTRAINT project_limits_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT project_limits_version_check CHECK (version >= 0),
    CONSTRAINT project_limits_sign_check CHECK (
        LEAST(call_limit, stream_limit, transaction_limit, rate_limit, row_limit, byte_limit) >= 0
    )
);

COMMENT ON TABLE project_limits IS 'Limits of projects: NULL for the default of the server, 0 for none. They are global: those of all projects that are called are read at once, and on several nodes this is a reference table.';
COMMENT ON COLUMN project_limits.version IS '0 only within the transaction that inserts it.';

-- What projects have in the database, for their limits of rows and bytes. A process that will measure a project first
-- moves its next_measure_time, so that no other one does.
CREATE TABLE project_measurements (
    project_id text COLLATE "C" NOT NULL,
    next_measure_time timestamptz NOT NULL,
    measure_time timestamptz,
    row_count bigint NOT NULL,
    byte_count bigint NOT NULL,
    row_counts jsonb NOT NULL,
    CONSTRAINT project_measurements_pkey PRIMARY KEY (project_id),
    CONSTRAINT project_measurements_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE
);

COMMENT ON TABLE project_measurements IS 'Rows and bytes of projects that have a limit of them, as they were last measured. Global as project_limits.';
COMMENT ON COLUMN project_measurements.next_measure_time IS 'When it may be measured again.';
COMMENT ON COLUMN project_measurements.measure_time IS 'NULL until it is measured.';
COMMENT ON COLUMN project_measurements.row_counts IS 'The rows by kind of entity.';

-- migrate:down

DROP TABLE project_measurements;
DROP TABLE project_limits;
