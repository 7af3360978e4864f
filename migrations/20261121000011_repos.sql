-- migrate:up

CREATE TABLE repos (
    project_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    version bigint NOT NULL,
    import_time timestamptz,
    name text COLLATE "C" NOT NULL,
    slug text COLLATE "C" NOT NULL,
    remote_url text COLLATE "C",
    local_path text COLLATE "C",
    default_branch text COLLATE "C",
    environment_json jsonb,
    data_json jsonb,
    CONSTRAINT repos_pkey PRIMARY KEY (project_id, id),
    CONSTRAINT repos_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT repos_create_time_check CHECK (create_time <= import_time),
    CONSTRAINT repos_slug_key UNIQUE (project_id, slug),
    -- A row must fit into a message of 4 MiB; otherwise it could no longer be read.
    CONSTRAINT repos_size_check CHECK (octet_length(concat(local_path, environment_json, data_json)) <= 4000000)
);

COMMENT ON TABLE repos IS 'Git repositories that sessions work on.';
COMMENT ON COLUMN repos.version IS 'Starts at 1 and increases by 1 with every change.';
COMMENT ON COLUMN repos.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';

-- ListRepos by time and by name; by slug it is the unique constraint.
CREATE INDEX repos_create_time_idx ON repos (project_id, create_time, id);
CREATE INDEX repos_name_idx ON repos (project_id, name, id);

-- migrate:down

DROP TABLE repos;
