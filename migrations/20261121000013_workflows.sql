-- migrate:up

CREATE TABLE workflows (
    project_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    version bigint NOT NULL,
    import_time timestamptz,
    delete_time timestamptz,
    purge_time timestamptz,
    name text COLLATE "C" NOT NULL,
    status text COLLATE "C" NOT NULL,
    input_json jsonb,
    output_json jsonb,
    error_json jsonb,
    metadata_json jsonb,
    start_time timestamptz,
    end_time timestamptz,
    CONSTRAINT workflows_pkey PRIMARY KEY (project_id, id),
    CONSTRAINT workflows_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT workflows_create_time_check CHECK (create_time <= import_time),
    CONSTRAINT workflows_purge_time_check CHECK ((purge_time IS NULL) = (delete_time IS NULL)),
    CONSTRAINT workflows_status_check CHECK (
        status IN ('PENDING', 'RUNNING', 'WAITING', 'PAUSED', 'COMPLETED', 'FAILED', 'CANCELLED', 'TIMED_OUT')
    ),
    -- A row must fit into a message of 4 MiB; otherwise it could no longer be read.
    CONSTRAINT workflows_size_check CHECK (
        octet_length(concat(input_json, output_json, error_json, metadata_json)) <= 4000000
    )
);

COMMENT ON TABLE workflows IS 'Executions of workflow definitions.';
COMMENT ON COLUMN workflows.version IS 'Starts at 1 and increases by 1 with every change.';
COMMENT ON COLUMN workflows.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';
COMMENT ON COLUMN workflows.delete_time IS 'NULL unless it is deleted.';
COMMENT ON COLUMN workflows.purge_time IS
    'When its retention ends, and the workflow is purged with its tasks. NULL unless it is deleted.';
COMMENT ON COLUMN workflows.name IS 'The definition; many executions share it.';
COMMENT ON COLUMN workflows.start_time IS 'NULL until it runs.';
COMMENT ON COLUMN workflows.end_time IS 'NULL unless the status is terminal.';

-- ListWorkflows by time, by name, by status.
CREATE INDEX workflows_create_time_idx ON workflows (project_id, create_time, id);
CREATE INDEX workflows_name_idx ON workflows (project_id, name, create_time, id);
CREATE INDEX workflows_status_idx ON workflows (project_id, status, create_time, id);
-- By metadata. Without project_id, which a GIN index cannot contain without an extension. The statement still has the
-- condition on it.
CREATE INDEX workflows_metadata_json_idx ON workflows USING gin (metadata_json jsonb_path_ops)
WHERE metadata_json IS NOT NULL;
-- PurgeExpired.
CREATE INDEX workflows_purge_time_idx ON workflows (project_id, purge_time) WHERE purge_time IS NOT NULL;

-- migrate:down

DROP TABLE workflows;
