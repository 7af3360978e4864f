-- migrate:up

CREATE TABLE sessions (
    project_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    version bigint NOT NULL,
    import_time timestamptz,
    delete_time timestamptz,
    purge_time timestamptz,
    hidden boolean NOT NULL,
    name text COLLATE "C" NOT NULL,
    status text COLLATE "C" NOT NULL,
    workspace_id text COLLATE "C",
    agent_id text COLLATE "C",
    board_id text COLLATE "C",
    repo_id text COLLATE "C",
    parent_session_id text COLLATE "C",
    fork_of_session_id text COLLATE "C",
    agent_kind text COLLATE "C",
    display_name text COLLATE "C",
    description text COLLATE "C",
    error_message text COLLATE "C",
    container_id text COLLATE "C",
    workspace_path text COLLATE "C",
    base_commit text COLLATE "C",
    applied_commit text COLLATE "C",
    git_state_json jsonb,
    metadata_json jsonb,
    CONSTRAINT sessions_pkey PRIMARY KEY (project_id, id),
    CONSTRAINT sessions_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT sessions_workspace_id_fkey FOREIGN KEY (project_id, workspace_id)
        REFERENCES workspaces (project_id, id) ON DELETE CASCADE,
    CONSTRAINT sessions_agent_id_fkey FOREIGN KEY (project_id, agent_id)
        REFERENCES agents (project_id, id),
    CONSTRAINT sessions_board_id_fkey FOREIGN KEY (project_id, board_id)
        REFERENCES boards (project_id, id),
    CONSTRAINT sessions_repo_id_fkey FOREIGN KEY (project_id, repo_id)
        REFERENCES repos (project_id, id),
    CONSTRAINT sessions_parent_session_id_fkey FOREIGN KEY (project_id, parent_session_id)
        REFERENCES sessions (project_id, id),
    CONSTRAINT sessions_fork_of_session_id_fkey FOREIGN KEY (project_id, fork_of_session_id)
        REFERENCES sessions (project_id, id),
    CONSTRAINT sessions_create_time_check CHECK (create_time <= import_time),
    CONSTRAINT sessions_purge_time_check CHECK ((purge_time IS NULL) = (delete_time IS NULL)),
    CONSTRAINT sessions_hidden_check CHECK (NOT hidden OR delete_time IS NOT NULL),
    CONSTRAINT sessions_status_check CHECK (status IN ('INITIALIZING', 'REINITIALIZING', 'CLONING', 'PULLING_IMAGE', 'CREATING_SANDBOX', 'IDLE', 'RUNNING',
        'WAITING', 'STOPPED', 'COMPLETED', 'FAILED', 'CLOSED', 'REMOVING')),
    -- A row must fit into a message of 4 MiB; otherwise it could no longer be read.
    CONSTRAINT sessions_size_check CHECK (octet_length(concat(description, error_message, workspace_path, git_state_json, metadata_json)) <= 4000000)
);

COMMENT ON TABLE sessions IS 'Conversations with agents that work on files.';
COMMENT ON COLUMN sessions.version IS 'Starts at 1 and increases by 1 with every change.';
COMMENT ON COLUMN sessions.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';
COMMENT ON COLUMN sessions.delete_time IS 'NULL unless it is deleted.';
COMMENT ON COLUMN sessions.purge_time IS
    'When its retention ends, and the session is purged. NULL unless it is deleted.';
COMMENT ON COLUMN sessions.hidden IS
    'Whether it is deleted because its workspace is, and undeleted with it. A session that was deleted before stays deleted.';
COMMENT ON COLUMN sessions.parent_session_id IS
    'The session that has spawned it.';
COMMENT ON COLUMN sessions.fork_of_session_id IS
    'The session that it is a fork of. With parent_session_id, sessions are a graph without cycles. The origin of a session is its parent, else this one.';

-- ListSessions by time, and by status and references in the order of time. Also the foreign keys.
CREATE INDEX sessions_create_time_idx ON sessions (project_id, create_time, id);
CREATE INDEX sessions_status_idx ON sessions (project_id, status, create_time, id);
CREATE INDEX sessions_workspace_id_idx ON sessions (project_id, workspace_id, create_time, id)
WHERE workspace_id IS NOT NULL;
CREATE INDEX sessions_agent_id_idx ON sessions (project_id, agent_id, create_time, id)
WHERE agent_id IS NOT NULL;
CREATE INDEX sessions_board_id_idx ON sessions (project_id, board_id, create_time, id)
WHERE board_id IS NOT NULL;
CREATE INDEX sessions_repo_id_idx ON sessions (project_id, repo_id, create_time, id)
WHERE repo_id IS NOT NULL;
CREATE INDEX sessions_parent_session_id_idx ON sessions (project_id, parent_session_id, create_time, id)
WHERE parent_session_id IS NOT NULL;
CREATE INDEX sessions_fork_of_session_id_idx ON sessions (project_id, fork_of_session_id, create_time, id)
WHERE fork_of_session_id IS NOT NULL;
-- ListSessionTree: what has a session as its origin, in the order of creation. The two above do not give it: next to the
-- forks of a session without a parent there may be any number that have one.
CREATE INDEX sessions_origin_idx ON sessions (project_id, COALESCE(parent_session_id, fork_of_session_id), create_time, id)
WHERE COALESCE(parent_session_id, fork_of_session_id) IS NOT NULL;
-- By metadata. Without project_id, which a GIN index cannot contain without an extension. The statement still has the
-- condition on it.
CREATE INDEX sessions_metadata_json_idx ON sessions USING gin (metadata_json jsonb_path_ops)
WHERE metadata_json IS NOT NULL;
-- PurgeExpired.
CREATE INDEX sessions_purge_time_idx ON sessions (project_id, purge_time) WHERE purge_time IS NOT NULL;

-- One row for each kind of entity in a project whose references to its own kind must not form a cycle. A change of such
-- a reference updates it: so these changes wait for each other, and fail in a transaction whose snapshot is older.
CREATE TABLE reference_graphs (
    project_id text COLLATE "C" NOT NULL,
    entity_kind text COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT reference_graphs_pkey PRIMARY KEY (project_id, entity_kind),
    CONSTRAINT reference_graphs_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE
);

COMMENT ON TABLE reference_graphs IS 'The turns of changes that could make a cycle of references.';
COMMENT ON COLUMN reference_graphs.version IS 'The number of these changes.';

-- migrate:down

DROP TABLE reference_graphs;
DROP TABLE sessions;
