-- find_session: whether a session exists
SELECT sessions.id
FROM sessions
WHERE sessions.project_id = %(project_id)s AND sessions.id = %(id)s;

-- get_session_ancestors: the line of sessions that a session comes from, the nearest first
SELECT {columns}
FROM (
    WITH RECURSIVE line (id, place) AS (
        SELECT COALESCE(below.parent_session_id, below.fork_of_session_id), 1
        FROM sessions AS below
        WHERE below.project_id = %(project_id)s AND below.id = %(id)s
        UNION ALL
        SELECT COALESCE(above.parent_session_id, above.fork_of_session_id), line.place + 1
        FROM line
        JOIN sessions AS above ON above.project_id = %(project_id)s AND above.id = line.id
        WHERE line.place < %(limit)s
    )
    SELECT line.id, line.place
    FROM line
) AS line
JOIN sessions ON sessions.project_id = %(project_id)s AND sessions.id = line.id
ORDER BY line.place;

-- {above}: the session `line.id`, one at a time by its key, also while the table is so small that PostgreSQL would
-- rather read all of it
CROSS JOIN LATERAL (
    SELECT one.parent_session_id, one.fork_of_session_id
    FROM sessions AS one
    WHERE one.project_id = %(project_id)s AND one.id = line.id
    LIMIT 1
) AS above;

-- {sources}: the sessions that `above` descends from directly, by the kinds of the tree
CROSS JOIN LATERAL (
    VALUES (CASE WHEN %(spawned)s THEN above.parent_session_id END),
        (CASE WHEN %(forked)s THEN above.fork_of_session_id END)
) AS source (id);

-- {parent_in_tree}: whether the parent of `place`, which is also a fork, is in the tree: below the top, or below the
-- session that it is a fork of. If that one is not in the tree itself, the parent is, since `place` is.
EXISTS (
    SELECT
    FROM (
        WITH RECURSIVE line (id) AS (
            SELECT place.parent_session_id
            UNION
            SELECT source.id
            FROM line
            {above}
            {sources}
            WHERE source.id IS NOT NULL
        )
        SELECT line.id
        FROM line
    ) AS line
    WHERE line.id IN (place.fork_of_session_id, %(id)s)
);

-- read_session_tree: a part of a tree, depth first, by a walk of one step from each row to the next. The walk is at a session,
-- after one of its children or before them all. It goes down to the next child, over a fork that is in the tree below
-- its parent, or back up. So it goes on from any row, and a page costs the same wherever it is. Its last row is in the
-- answer even if it shows no session, since the next page goes on from there.
SELECT {session}, walk.depth, walk.kind, ARRAY[walk.id, walk.after_time::text, walk.after_id, walk.step::text] AS position
FROM (
    WITH RECURSIVE walk (step, id, depth, after_time, after_id, kind, shown_id, shown) AS (
        SELECT 0, %(place)s::text COLLATE "C", %(depth)s::integer, %(after_time)s::timestamptz,
            %(after_id)s::text COLLATE "C", NULL::text,
            CASE WHEN %(first)s AND (%(show_deleted)s OR top.delete_time IS NULL) THEN top.id END,
            CASE WHEN %(first)s AND (%(show_deleted)s OR top.delete_time IS NULL) THEN 1 ELSE 0 END
        FROM sessions AS top
        WHERE top.project_id = %(project_id)s AND top.id = %(id)s AND EXISTS (
            SELECT
            FROM (
                WITH RECURSIVE line (id) AS (
                    SELECT %(place)s::text COLLATE "C"
                    UNION
                    SELECT source.id
                    FROM line
                    {above}
                    {sources}
                    WHERE source.id IS NOT NULL
                )
                SELECT line.id
                FROM line
            ) AS line
            WHERE line.id = %(id)s
        )
        UNION ALL
        SELECT walk.step + 1,
            CASE WHEN child.id IS NULL THEN back.id WHEN fork.is_elsewhere THEN walk.id ELSE child.id END,
            walk.depth + CASE WHEN child.id IS NULL THEN -1 WHEN fork.is_elsewhere THEN 0 ELSE 1 END,
            CASE WHEN child.id IS NULL THEN back.create_time WHEN fork.is_elsewhere THEN child.create_time
                ELSE '-infinity' END,
            CASE WHEN child.id IS NULL THEN walk.id WHEN fork.is_elsewhere THEN child.id ELSE '' END,
            CASE WHEN NOT fork.is_elsewhere THEN child.kind END,
            CASE WHEN NOT fork.is_elsewhere THEN child.shown_id END,
            walk.shown + CASE WHEN NOT fork.is_elsewhere AND child.shown_id IS NOT NULL THEN 1 ELSE 0 END
        FROM walk
        LEFT JOIN LATERAL (
            SELECT place.*
            FROM (
                (
                    SELECT spawn.id, spawn.create_time, spawn.parent_session_id, spawn.fork_of_session_id,
                        'SPAWNED' AS kind, CASE WHEN %(show_deleted)s OR spawn.delete_time IS NULL THEN spawn.id END AS shown_id
                    FROM sessions AS spawn
                    WHERE %(spawned)s AND walk.depth < %(max_depth)s
                        AND spawn.project_id = %(project_id)s AND spawn.parent_session_id = walk.id
                        AND (spawn.create_time, spawn.id) > (walk.after_time, walk.after_id)
                    ORDER BY spawn.create_time, spawn.id
                    LIMIT 1
                )
                UNION ALL
                (
                    SELECT copy.id, copy.create_time, copy.parent_session_id, copy.fork_of_session_id,
                        'FORKED' AS kind, CASE WHEN %(show_deleted)s OR copy.delete_time IS NULL THEN copy.id END AS shown_id
                    FROM sessions AS copy
                    WHERE %(forked)s AND walk.depth < %(max_depth)s
                        AND copy.project_id = %(project_id)s AND copy.fork_of_session_id = walk.id
                        AND (copy.create_time, copy.id) > (walk.after_time, walk.after_id)
                    ORDER BY copy.create_time, copy.id
                    LIMIT 1
                )
            ) AS place
            ORDER BY place.create_time, place.id, place.kind DESC
            LIMIT 1
        ) AS child ON TRUE
        LEFT JOIN LATERAL (
            SELECT place.kind = 'FORKED' AND %(spawned)s AND place.parent_session_id IS NOT NULL
                AND {parent_in_tree} AS is_elsewhere
            FROM (SELECT child.kind, child.parent_session_id, child.fork_of_session_id) AS place
            WHERE child.id IS NOT NULL
        ) AS fork ON TRUE
        LEFT JOIN LATERAL (
            SELECT place.create_time, CASE
                WHEN NOT %(forked)s OR place.fork_of_session_id IS NULL THEN place.parent_session_id
                WHEN NOT %(spawned)s OR place.parent_session_id IS NULL THEN place.fork_of_session_id
                WHEN {parent_in_tree} THEN place.parent_session_id
                ELSE place.fork_of_session_id
            END AS id
            FROM sessions AS place
            WHERE child.id IS NULL AND walk.id <> %(id)s
                AND place.project_id = %(project_id)s AND place.id = walk.id
        ) AS back ON TRUE
        WHERE walk.step < %(steps)s AND walk.shown < %(limit)s AND COALESCE(child.id, back.id) IS NOT NULL
    )
    SELECT walk.*, lead(walk.step) OVER (ORDER BY walk.step) IS NULL AS is_last
    FROM walk
) AS walk
LEFT JOIN sessions ON sessions.project_id = %(project_id)s AND sessions.id = walk.shown_id
WHERE walk.shown_id IS NOT NULL OR walk.is_last
ORDER BY walk.step;
