-- lock_boards_of_project: serializes changes of a project's default board. An UPDATE, not FOR UPDATE, so that
-- REPEATABLE READ transactions fail instead of using an old snapshot.
UPDATE projects
SET update_time = projects.update_time
WHERE projects.id = %(project_id)s;

-- get_default_board: the default board of a project
SELECT {columns}
FROM boards
WHERE boards.project_id = %(project_id)s AND boards.is_default;

-- make_default_board: a new default board, with the slug `default` unless that is taken
INSERT INTO boards (project_id, id, create_time, update_time, version, name, slug, is_default)
SELECT %(project_id)s::text, %(id)s::text, statement_timestamp(), statement_timestamp(), 1, 'Default Board',
    CASE WHEN NOT EXISTS (
        SELECT FROM boards AS other WHERE other.project_id = %(project_id)s AND other.slug = 'default'
    ) THEN 'default' END,
    TRUE
WHERE {live}
ON CONFLICT DO NOTHING
RETURNING {columns};

-- clear_default_board: unsets is_default on every board but this one
UPDATE boards
SET is_default = FALSE, version = boards.version + 1, update_time = statement_timestamp()
WHERE boards.project_id = %(project_id)s AND {live} AND boards.is_default AND boards.id <> %(id)s
RETURNING {columns};

-- set_default_board: makes a board the default
UPDATE boards
SET is_default = TRUE, version = boards.version + 1, update_time = statement_timestamp()
WHERE boards.project_id = %(project_id)s AND {live} AND boards.id = %(id)s
    AND NOT boards.is_default AND %(version)s::bigint IN (0, boards.version)
RETURNING {columns};
