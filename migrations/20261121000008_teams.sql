-- migrate:up

CREATE TABLE teams (
    project_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    version bigint NOT NULL,
    import_time timestamptz,
    name text COLLATE "C" NOT NULL,
    description text COLLATE "C",
    metadata_json jsonb,
    CONSTRAINT teams_pkey PRIMARY KEY (project_id, id),
    CONSTRAINT teams_name_key UNIQUE (project_id, name),
    CONSTRAINT teams_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT teams_create_time_check CHECK (create_time <= import_time),
    -- A row must fit into a message of 4 MiB; otherwise it could no longer be read.
    CONSTRAINT teams_size_check CHECK (octet_length(metadata_json::text) <= 4000000)
);

COMMENT ON TABLE teams IS 'Groups of agents.';
COMMENT ON COLUMN teams.version IS 'Starts at 1 and increases by 1 with every change.';
COMMENT ON COLUMN teams.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';

-- ListTeams by time; by name it is the unique constraint.
CREATE INDEX teams_create_time_idx ON teams (project_id, create_time, id);
-- By metadata. Without project_id, which a GIN index cannot contain without an extension. The statement still has the
-- condition on it.
CREATE INDEX teams_metadata_json_idx ON teams USING gin (metadata_json jsonb_path_ops) WHERE metadata_json IS NOT NULL;

CREATE TABLE team_members (
    project_id text COLLATE "C" NOT NULL,
    team_id text COLLATE "C" NOT NULL,
    agent_id text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    version bigint NOT NULL,
    role text COLLATE "C" NOT NULL,
    CONSTRAINT team_members_pkey PRIMARY KEY (project_id, team_id, agent_id),
    CONSTRAINT team_members_team_id_fkey FOREIGN KEY (project_id, team_id)
        REFERENCES teams (project_id, id) ON DELETE CASCADE,
    CONSTRAINT team_members_agent_id_fkey FOREIGN KEY (project_id, agent_id)
        REFERENCES agents (project_id, id) ON DELETE CASCADE
);

COMMENT ON TABLE team_members IS
    'The members of teams. The memberships of a deleted agent are kept until it is purged, since it can be undeleted.';
COMMENT ON COLUMN team_members.version IS 'Starts at 1 and increases by 1 with every change.';

-- ListTeamMembers and ListAgentTeams, in the order of joining.
CREATE INDEX team_members_team_id_idx ON team_members (project_id, team_id, create_time, agent_id);
CREATE INDEX team_members_agent_id_idx ON team_members (project_id, agent_id, create_time, team_id);

-- migrate:down

DROP TABLE team_members;
DROP TABLE teams;
