-- migrate:up

CREATE TABLE role_mappings (
    project_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    version bigint NOT NULL,
    import_time timestamptz,
    principal text COLLATE "C" NOT NULL,
    principal_type text COLLATE "C" NOT NULL,
    team text COLLATE "C",
    role text COLLATE "C" NOT NULL,
    enabled boolean NOT NULL,
    notes text COLLATE "C",
    CONSTRAINT role_mappings_pkey PRIMARY KEY (project_id, id),
    CONSTRAINT role_mappings_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT role_mappings_create_time_check CHECK (create_time <= import_time),
    -- Together they must fit into an index.
    CONSTRAINT role_mappings_principal_check CHECK (
        char_length(principal) BETWEEN 1 AND 255
        AND octet_length(principal) + COALESCE(octet_length(team), 0) + octet_length(role) <= 2000
    ),
    CONSTRAINT role_mappings_principal_type_check CHECK (principal_type IN ('USER', 'ROLE', 'GROUP'))
);

COMMENT ON TABLE role_mappings IS 'The roles of principals of an external directory in teams.';
COMMENT ON COLUMN role_mappings.version IS 'Starts at 1 and increases by 1 with every change.';
COMMENT ON COLUMN role_mappings.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';
COMMENT ON COLUMN role_mappings.principal IS 'The name in its directory.';
COMMENT ON COLUMN role_mappings.team IS 'NULL for all teams.';
COMMENT ON COLUMN role_mappings.enabled IS 'Whether ResolveRoles uses it.';

-- A principal has a role in a team only once. A user and a group of one name are two principals. NULL teams count as
-- equal.
CREATE UNIQUE INDEX role_mappings_role_key
ON role_mappings (project_id, principal, principal_type, COALESCE(team, ''), role);
-- ListRoleMappings by time, by principal and by team; ResolveRoles by principal.
CREATE INDEX role_mappings_create_time_idx ON role_mappings (project_id, create_time, id);
CREATE INDEX role_mappings_principal_idx ON role_mappings (project_id, principal, create_time, id);
CREATE INDEX role_mappings_team_idx ON role_mappings (project_id, team, create_time, id) WHERE team IS NOT NULL;

-- migrate:down

DROP TABLE role_mappings;
