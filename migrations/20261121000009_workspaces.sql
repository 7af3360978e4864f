-- migrate:up

CREATE TABLE workspaces (
    project_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    version bigint NOT NULL,
    import_time timestamptz,
    delete_time timestamptz,
    purge_time timestamptz,
    name text COLLATE "C" NOT NULL,
    path text COLLATE "C",
    git_repo text COLLATE "C",
    source_type text COLLATE "C",
    provider text COLLATE "C",
    status text COLLATE "C" NOT NULL,
    error_message text COLLATE "C",
    metadata_json jsonb,
    CONSTRAINT workspaces_pkey PRIMARY KEY (project_id, id),
    CONSTRAINT workspaces_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT workspaces_create_time_check CHECK (create_time <= import_time),
    CONSTRAINT workspaces_purge_time_check CHECK ((purge_time IS NULL) = (delete_time IS NULL)),
    CONSTRAINT workspaces_status_check CHECK (status IN ('INITIALIZING', 'CLONING', 'READY', 'ERROR')),
    -- A row must fit into a message of 4 MiB; otherwise it could no longer be read.
    CONSTRAINT workspaces_size_check CHECK (octet_length(concat(error_message, path, metadata_json)) <= 4000000)
);

COMMENT ON TABLE workspaces IS 'Folders with the files that sessions work on.';
COMMENT ON COLUMN workspaces.version IS 'Starts at 1 and increases by 1 with every change.';
COMMENT ON COLUMN workspaces.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';
COMMENT ON COLUMN workspaces.delete_time IS 'NULL unless it is deleted.';
COMMENT ON COLUMN workspaces.purge_time IS
    'When its retention ends, and the workspace is purged with its sessions. NULL unless it is deleted.';

-- ListWorkspaces by time and by name, and by status in the order of time.
CREATE INDEX workspaces_create_time_idx ON workspaces (project_id, create_time, id);
CREATE INDEX workspaces_name_idx ON workspaces (project_id, name, create_time, id);
CREATE INDEX workspaces_status_idx ON workspaces (project_id, status, create_time, id);
-- By metadata. Without project_id, which a GIN index cannot contain without an extension. The statement still has the
-- condition on it.
CREATE INDEX workspaces_metadata_json_idx ON workspaces USING gin (metadata_json jsonb_path_ops)
WHERE metadata_json IS NOT NULL;
-- PurgeExpired.
CREATE INDEX workspaces_purge_time_idx ON workspaces (project_id, purge_time) WHERE purge_time IS NOT NULL;

-- migrate:down

DROP TABLE workspaces;
