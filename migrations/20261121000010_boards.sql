-- migrate:up

CREATE TABLE boards (
    project_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    version bigint NOT NULL,
    import_time timestamptz,
    name text COLLATE "C" NOT NULL,
    slug text COLLATE "C",
    description text COLLATE "C",
    data_json jsonb,
    is_default boolean NOT NULL,
    CONSTRAINT boards_pkey PRIMARY KEY (project_id, id),
    CONSTRAINT boards_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT boards_id_check CHECK (octet_length(id) BETWEEN 1 AND 128),
    CONSTRAINT boards_version_check CHECK (version > 0),
    CONSTRAINT boards_create_time_check CHECK (create_time <= import_time),
    CONSTRAINT boards_name_check CHECK (char_length(name) BETWEEN 1 AND 255),
    CONSTRAINT boards_slug_check CHECK (char_length(slug) BETWEEN 1 AND 255),
    -- A row must fit into a message of 4 MiB; otherwise it could no longer be read.
    CONSTRAINT boards_size_check CHECK (octet_length(concat(description, data_json)) <= 4000000)
);

COMMENT ON TABLE boards IS 'Boards on which sessions and other things are laid out.';
COMMENT ON COLUMN boards.version IS 'Starts at 1 and increases by 1 with every change.';
COMMENT ON COLUMN boards.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';
COMMENT ON COLUMN boards.is_default IS
    'True for at most one board of a project.';

-- Also for GetBoardBySlug.
CREATE UNIQUE INDEX boards_slug_key ON boards (project_id, slug) WHERE slug IS NOT NULL;
-- One default for each project; also for GetDefaultBoard.
CREATE UNIQUE INDEX boards_is_default_key ON boards (project_id) WHERE is_default;
-- ListBoards by time and by name.
CREATE INDEX boards_create_time_idx ON boards (project_id, create_time, id);
CREATE INDEX boards_name_idx ON boards (project_id, name, id);

-- migrate:down

DROP TABLE boards;
