-- migrate:up

CREATE TABLE tool_executions (
    project_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    version bigint NOT NULL,
    import_time timestamptz,
    agent_id text COLLATE "C" NOT NULL,
    task_id text COLLATE "C",
    tool_name text COLLATE "C" NOT NULL,
    tool_type text COLLATE "C",
    input_json jsonb,
    output_json jsonb,
    error_json jsonb,
    status text COLLATE "C" NOT NULL,
    start_time timestamptz,
    end_time timestamptz,
    duration interval,
    metadata_json jsonb,
    CONSTRAINT tool_executions_pkey PRIMARY KEY (project_id, id),
    CONSTRAINT tool_executions_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT tool_executions_agent_id_fkey FOREIGN KEY (project_id, agent_id) REFERENCES agents (project_id, id),
    CONSTRAINT tool_executions_task_id_fkey FOREIGN KEY (project_id, task_id)
        REFERENCES tasks (project_id, id) ON DELETE CASCADE,
    CONSTRAINT tool_executions_create_time_check CHECK (create_time <= import_time),
    CONSTRAINT tool_executions_status_check CHECK (
        status IN ('PENDING', 'RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'CANCELLED')
    ),
    -- A row must fit into a message of 4 MiB; otherwise it could no longer be read.
    CONSTRAINT tool_executions_size_check CHECK (
        octet_length(concat(input_json, output_json, error_json, metadata_json)) <= 4000000
    )
);

COMMENT ON TABLE tool_executions IS 'Runs of tools by agents, with input and result.';
COMMENT ON COLUMN tool_executions.version IS 'Starts at 1 and increases by 1 with every change.';
COMMENT ON COLUMN tool_executions.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';
COMMENT ON COLUMN tool_executions.start_time IS 'NULL until it runs.';
COMMENT ON COLUMN tool_executions.end_time IS 'NULL unless the status is terminal.';
COMMENT ON COLUMN tool_executions.duration IS 'NULL unless the client has measured it.';

-- ListToolExecutions by time, and by each of its filters in the order of time; SummarizeToolUsage by tool. The ones of
-- agents and of tasks also serve their foreign keys.
CREATE INDEX tool_executions_create_time_idx ON tool_executions (project_id, create_time, id);
CREATE INDEX tool_executions_agent_id_idx ON tool_executions (project_id, agent_id, create_time, id);
CREATE INDEX tool_executions_task_id_idx ON tool_executions (project_id, task_id, create_time, id)
WHERE task_id IS NOT NULL;
CREATE INDEX tool_executions_tool_name_idx ON tool_executions (project_id, tool_name, create_time, id);
CREATE INDEX tool_executions_status_idx ON tool_executions (project_id, status, create_time, id);
-- By metadata. Without project_id, which a GIN index cannot contain without an extension. The statement still has the
-- condition on it.
CREATE INDEX tool_executions_metadata_json_idx ON tool_executions USING gin (metadata_json jsonb_path_ops)
WHERE metadata_json IS NOT NULL;

-- migrate:down

DROP TABLE tool_executions;
