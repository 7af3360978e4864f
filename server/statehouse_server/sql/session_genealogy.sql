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

-- read_session_tree: a part of a tree, depth first, by a walk of one step from each row to the next. The walk is at a
-- session, after one of its children or before them all, and goes down to the next child, or else back up. So it goes
-- on from any place that is still in the tree, which the line of the place upwards shows. The first row of the answer,
-- and the last one of a walk that has made all its steps, are there even if they show no session.
SELECT {session}, walk.depth,
    CASE
        WHEN walk.depth > 0 AND sessions.parent_session_id IS NULL THEN 'FORKED'
        WHEN walk.depth > 0 THEN 'SPAWNED'
    END AS kind,
    ARRAY[walk.id, walk.after_time::text, walk.after_id, walk.step::text] AS position
FROM (
    WITH RECURSIVE line (id, length) AS (
        SELECT %(place)s::text COLLATE "C", 0
        UNION ALL
        SELECT COALESCE(below.parent_session_id, below.fork_of_session_id), line.length + 1
        FROM line
        JOIN sessions AS below ON below.project_id = %(project_id)s AND below.id = line.id
        WHERE line.id <> %(id)s
    ),
    walk (step, id, depth, after_time, after_id, is_shown, shown) AS (
        SELECT 0, %(place)s::text COLLATE "C", line.length, %(after_time)s::timestamptz, %(after_id)s::text COLLATE "C",
            top.is_shown, top.is_shown::integer
        FROM line
        JOIN (
            SELECT sessions.id, %(first)s AND (%(show_deleted)s OR sessions.delete_time IS NULL) AS is_shown
            FROM sessions
            WHERE sessions.project_id = %(project_id)s
        ) AS top ON top.id = line.id
        WHERE line.id = %(id)s
        UNION ALL
        SELECT walk.step + 1, next.id, walk.depth + next.levels, next.after_time, next.after_id,
            next.is_shown, walk.shown + next.is_shown::integer
        FROM walk
        CROSS JOIN LATERAL (
            (
                SELECT 1 AS levels, child.id, '-infinity'::timestamptz AS after_time, '' COLLATE "C" AS after_id,
                    %(show_deleted)s OR child.delete_time IS NULL AS is_shown
                FROM sessions AS child
                WHERE child.project_id = %(project_id)s
                    AND COALESCE(child.parent_session_id, child.fork_of_session_id) = walk.id
                    AND (child.create_time, child.id) > (walk.after_time, walk.after_id)
                    AND walk.depth < %(max_depth)s
                ORDER BY child.create_time, child.id
                LIMIT 1
            )
            UNION ALL
            SELECT -1, COALESCE(done.parent_session_id, done.fork_of_session_id), done.create_time, done.id, FALSE
            FROM sessions AS done
            WHERE done.project_id = %(project_id)s AND done.id = walk.id AND walk.id <> %(id)s
            ORDER BY levels DESC
            LIMIT 1
        ) AS next
        WHERE walk.step < %(steps)s AND walk.shown < %(limit)s
    )
    SELECT *
    FROM walk
) AS walk
LEFT JOIN sessions ON sessions.project_id = %(project_id)s AND sessions.id = walk.id AND walk.is_shown
WHERE walk.is_shown OR walk.step IN (0, %(steps)s)
ORDER BY walk.step;
