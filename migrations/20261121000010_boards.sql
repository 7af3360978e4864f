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
    CONSTRAINT boards_create_time_check CHECK (create_time <= import_time),
    CONSTRAINT boards_slug_key UNIQUE (project_id, slug),
    -- A row must fit into a message of 4 MiB; otherwise it could no longer be read.
    CONSTRAINT boards_size_check CHECK (octet_length(concat(description, data_json)) <= 4000000)
);

COMMENT ON TABLE boards IS 'Boards on which sessions and other things are laid out.';
COMMENT ON COLUMN boards.version IS 'Starts at 1 and increases by 1 with every change.';
COMMENT ON COLUMN boards.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';
COMMENT ON COLUMN boards.slug IS 'Unique in the project; NULL for none.';
COMMENT ON COLUMN boards.is_default IS 'True for at most one board of a project.';

-- One default for each project; also for GetDefaultBoard.
CREATE UNIQUE INDEX boards_is_default_key ON boards (project_id) WHERE is_default;
-- ListBoards by time and by name; by slug, and in GetBoardBySlug, it is the unique constraint.
CREATE INDEX boards_create_time_idx ON boards (project_id, create_time, id);
CREATE INDEX boards_name_idx ON boards (project_id, name, id);

CREATE TABLE board_objects (
    project_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    version bigint NOT NULL,
    import_time timestamptz,
    board_id text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    ref_id text COLLATE "C",
    zone_id text COLLATE "C",
    x double precision NOT NULL,
    y double precision NOT NULL,
    width double precision,
    height double precision,
    z_index integer,
    data_json jsonb,
    CONSTRAINT board_objects_pkey PRIMARY KEY (project_id, id),
    CONSTRAINT board_objects_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT board_objects_board_id_fkey FOREIGN KEY (project_id, board_id)
        REFERENCES boards (project_id, id) ON DELETE CASCADE,
    CONSTRAINT board_objects_ref_id_key UNIQUE (project_id, board_id, kind, ref_id),
    CONSTRAINT board_objects_create_time_check CHECK (create_time <= import_time),
    -- A row must fit into a message of 4 MiB; otherwise it could no longer be read.
    CONSTRAINT board_objects_size_check CHECK (octet_length(data_json::text) <= 4000000)
);

COMMENT ON TABLE board_objects IS 'What is laid out on boards. A row each, so that two that move at once lose nothing.';
COMMENT ON COLUMN board_objects.version IS 'Starts at 1 and increases by 1 with every change.';
COMMENT ON COLUMN board_objects.import_time IS
    'When it was stored with a given create_time, which must not be in the future. NULL for all others.';
COMMENT ON COLUMN board_objects.ref_id IS
    'What it shows, of any kind and maybe stored elsewhere, so without a foreign key. NULL for nothing.';
COMMENT ON COLUMN board_objects.zone_id IS
    'The object in which it lies. NULL for none. Without a foreign key: deleting a zone changes nothing in it.';

-- What changes when an object is moved is in no index, so that the row is changed in place.
-- ListBoardObjects by time, and of a board; also for boards with their objects, and for the foreign key.
CREATE INDEX board_objects_create_time_idx ON board_objects (project_id, create_time, id);
CREATE INDEX board_objects_board_id_idx ON board_objects (project_id, board_id, create_time, id);
-- All that show something.
CREATE INDEX board_objects_ref_id_idx ON board_objects (project_id, ref_id) WHERE ref_id IS NOT NULL;

-- migrate:down

DROP TABLE board_objects;
DROP TABLE boards;
