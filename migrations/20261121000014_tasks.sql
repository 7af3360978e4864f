-- migrate:up

CREATE TABLE tasks (
    project_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    version bigint NOT NULL,
    import_time timestamptz,
    workflow_id text COLLATE "C",
    parent_id text COLLATE "C",
    depth integer NOT NULL,
    path bytea NOT NULL,
    name text COLLATE "C" NOT NULL,
    type text COLLATE "C",
    status text COLLATE "C" NOT NULL,
    priority integer NOT NULL,
    agent_id text COLLATE "C",
    agent_name text COLLATE "C",
    team_id text COLLATE "C",
    tool_id text COLLATE "C",
    action_id text COLLATE "C",
    session_id text COLLATE "C",
    input_json jsonb,
    output_json jsonb,
    error_json jsonb,
    metadata_json jsonb,
    start_time timestamptz,
    end_time timestamptz,
    CONSTRAINT tasks_pkey PRIMARY KEY (project_id, id),
    CONSTRAINT tasks_path_key UNIQUE (project_id, path),
    CONSTRAINT tasks_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT tasks_workflow_id_fkey FOREIGN KEY (project_id, workflow_id)
        REFERENCES workflows (project_id, id) ON DELETE CASCADE,
    CONSTRAINT tasks_parent_id_fkey FOREIGN KEY (project_id, parent_id) REFERENCES tasks (project_id, id),
    CONSTRAINT tasks_agent_id_fkey FOREIGN KEY (project_id, agent_id) REFERENCES agents (project_id, id),
    CONSTRAINT tasks_team_id_fkey FOREIGN KEY (project_id, team_id) REFERENCES teams (project_id, id),
    CONSTRAINT tasks_session_id_fkey FOREIGN KEY (project_id, session_id)
        REFERENCES sessions (project_id, id) ON DELETE CASCADE,
    CONSTRAINT tasks_create_time_check CHECK (create_time <= import_time),
    CONSTRAINT tasks_depth_check CHECK (depth BETWEEN 0 AND 128),
    -- A statement reads the parent's path from its snapshot, but the foreign key is checked against the state at its
    -- end. If the parent was committed in between, the foreign key would be satisfied, and the child would have the
    -- path of a root.
    CONSTRAINT tasks_parent_id_check CHECK ((depth = 0) = (parent_id IS NULL)),
    CONSTRAINT tasks_status_check CHECK (
        status IN ('PENDING', 'RUNNING', 'WAITING', 'PAUSED', 'COMPLETED', 'FAILED', 'CANCELLED', 'TIMED_OUT')
    ),
    -- A row must fit into a message of 4 MiB; otherwise it could no longer be read.
    CONSTRAINT tasks_size_check CHECK (
        octet_length(concat(input_json, output_json, error_json, metadata_json)) <= 4000000
    )
);

COMMENT ON TABLE tasks IS 'Units of work, in trees.';
COMMENT ON COLUMN tasks.version IS 'Starts at 1 and increases by 1 with every change.';
COMMENT ON COLUMN tasks.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';
COMMENT ON COLUMN tasks.parent_id IS 'NULL for the root of a tree. Only a move changes it, with the depth and the path of the whole tree.';
COMMENT ON COLUMN tasks.depth IS
    'The number of ancestors. At most 128, since a path longer than about 2,600 bytes does not fit into an index.';
COMMENT ON COLUMN tasks.path IS
    'The path of the parent and 16 more bytes, which begin with the time of the creation or of the last move. The order of paths is depth first, with siblings in the order of these times. A subtree is one range of paths.';
COMMENT ON COLUMN tasks.agent_name IS 'Of an agent that is not stored here, so that it has no foreign key.';
COMMENT ON COLUMN tasks.tool_id IS
    'Empty if a client says so, and NULL if it says nothing. The same holds for action_id and agent_name.';
COMMENT ON COLUMN tasks.start_time IS 'NULL until it runs.';
COMMENT ON COLUMN tasks.end_time IS 'NULL unless the status is terminal.';

-- Each index costs every write, so the tasks have at most eight, and two that have few of them. ListTasks by time, and by
-- the filters that callers need most in the order of time; TaskFilter says which. Columns that are mostly NULL have
-- partial ones.
CREATE INDEX tasks_create_time_idx ON tasks (project_id, create_time, id);
CREATE INDEX tasks_workflow_id_idx ON tasks (project_id, workflow_id, create_time, id) WHERE workflow_id IS NOT NULL;
CREATE INDEX tasks_status_idx ON tasks (project_id, status, create_time, id);
CREATE INDEX tasks_agent_id_idx ON tasks (project_id, agent_id, create_time, id) WHERE agent_id IS NOT NULL;
CREATE INDEX tasks_team_id_idx ON tasks (project_id, team_id, create_time, id) WHERE team_id IS NOT NULL;
CREATE INDEX tasks_session_id_idx ON tasks (project_id, session_id, create_time, id) WHERE session_id IS NOT NULL;
-- The next tasks by priority, of those that wait. Negated, so that one comparison finds the next page. Creating a task
-- costs no more that can be measured, and a change of its status does not write to it.
CREATE INDEX tasks_priority_idx ON tasks (project_id, (-priority::bigint), create_time, id) WHERE status = 'PENDING';
-- By metadata. Without project_id, which a GIN index cannot contain without an extension. The statement still has the
-- condition on it.
CREATE INDEX tasks_metadata_json_idx ON tasks USING gin (metadata_json jsonb_path_ops) WHERE metadata_json IS NOT NULL;
-- Children in the order of creation, and their number; also the foreign key of parent_id. With the roots, so that these
-- are found among many children.
CREATE INDEX tasks_parent_id_idx ON tasks (project_id, parent_id, path);

-- migrate:down

DROP TABLE tasks;
