-- migrate:up

CREATE TABLE agents (
    project_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    version bigint NOT NULL,
    import_time timestamptz,
    delete_time timestamptz,
    purge_time timestamptz,
    name text COLLATE "C" NOT NULL,
    type text COLLATE "C",
    mode text COLLATE "C",
    model text COLLATE "C",
    capabilities text[] COLLATE "C" NOT NULL,
    is_default boolean NOT NULL,
    config_json jsonb,
    metadata_json jsonb,
    status text COLLATE "C" NOT NULL,
    last_active_time timestamptz,
    CONSTRAINT agents_pkey PRIMARY KEY (project_id, id),
    CONSTRAINT agents_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT agents_create_time_check CHECK (create_time <= import_time),
    CONSTRAINT agents_purge_time_check CHECK ((purge_time IS NULL) = (delete_time IS NULL)),
    CONSTRAINT agents_is_default_check CHECK (NOT is_default OR delete_time IS NULL),
    CONSTRAINT agents_status_check CHECK (status IN ('INACTIVE', 'IDLE', 'ACTIVE')),
    -- A row must fit into a message of 4 MiB; otherwise it could no longer be read. PostgreSQL reads the checks of a table
    -- again at each change, so they are short.
    CONSTRAINT agents_size_check CHECK (octet_length(concat(config_json, metadata_json)) <= 4000000)
);

COMMENT ON TABLE agents IS 'Programs that execute tasks.';
COMMENT ON COLUMN agents.version IS 'Starts at 1 and increases by 1 with every change.';
COMMENT ON COLUMN agents.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';
COMMENT ON COLUMN agents.delete_time IS 'NULL unless it is deleted.';
COMMENT ON COLUMN agents.purge_time IS
    'When its retention ends, and the agent is purged with its MCP servers and memberships, unless something else still refers to it. NULL unless it is deleted.';
COMMENT ON COLUMN agents.is_default IS
    'True for exactly one of the live agents of a project. Every change of it, and every creation or deletion of an agent, first updates the row of the project, which serializes these changes.';
COMMENT ON COLUMN agents.status IS
    'In no index: agents may report often that they are active, and such updates can be heap-only.';
COMMENT ON COLUMN agents.last_active_time IS 'NULL if it never was ACTIVE.';

-- A name can be used again when its agent is deleted. Also for GetAgentByName, and for ListAgents by name.
CREATE UNIQUE INDEX agents_name_key ON agents (project_id, name) WHERE delete_time IS NULL;
-- One default per project; also for GetDefaultAgent.
CREATE UNIQUE INDEX agents_is_default_key ON agents (project_id) WHERE is_default;
-- ListAgents by time.
CREATE INDEX agents_create_time_idx ON agents (project_id, create_time, id);
-- By capability. Without project_id, which a GIN index cannot contain without an extension. The statement still has the
-- condition on it.
CREATE INDEX agents_capabilities_idx ON agents USING gin (capabilities);
-- PurgeExpired.
CREATE INDEX agents_purge_time_idx ON agents (project_id, purge_time) WHERE purge_time IS NOT NULL;

CREATE TABLE mcp_servers (
    project_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    version bigint NOT NULL,
    import_time timestamptz,
    agent_id text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    transport text COLLATE "C" NOT NULL,
    config_json jsonb,
    enabled boolean NOT NULL,
    CONSTRAINT mcp_servers_pkey PRIMARY KEY (project_id, id),
    CONSTRAINT mcp_servers_name_key UNIQUE (project_id, agent_id, name),
    CONSTRAINT mcp_servers_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT mcp_servers_agent_id_fkey FOREIGN KEY (project_id, agent_id)
        REFERENCES agents (project_id, id) ON DELETE CASCADE,
    CONSTRAINT mcp_servers_create_time_check CHECK (create_time <= import_time),
    CONSTRAINT mcp_servers_transport_check CHECK (transport IN ('STDIO', 'HTTP', 'SSE')),
    -- A row must fit into a message of 4 MiB; otherwise it could no longer be read.
    CONSTRAINT mcp_servers_size_check CHECK (octet_length(config_json::text) <= 4000000)
);

COMMENT ON TABLE mcp_servers IS 'Servers of the Model Context Protocol that agents use.';
COMMENT ON COLUMN mcp_servers.version IS 'Starts at 1 and increases by 1 with every change.';
COMMENT ON COLUMN mcp_servers.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';
COMMENT ON COLUMN mcp_servers.enabled IS 'Whether the agent should use it.';

-- ListMcpServers by time, by name, and of one agent in the order of time.
CREATE INDEX mcp_servers_create_time_idx ON mcp_servers (project_id, create_time, id);
CREATE INDEX mcp_servers_name_idx ON mcp_servers (project_id, name, id);
CREATE INDEX mcp_servers_agent_id_idx ON mcp_servers (project_id, agent_id, create_time, id);

-- migrate:down

DROP TABLE mcp_servers;
DROP TABLE agents;
