-- lock_roots: locks the roots of the trees of some tasks, so that nothing else is moved in these trees
SELECT root.path
FROM tasks AS root
WHERE root.project_id = %(project_id)s AND root.path = ANY(ARRAY(
    SELECT substr(tasks.path, 1, %(element)s)
    FROM tasks
    WHERE tasks.project_id = %(project_id)s AND tasks.id = ANY(%(ids)s)
))
ORDER BY root.path
FOR NO KEY UPDATE;

-- find_places: the positions of some tasks, with the beginning of the path element of a new child
SELECT
    tasks.id, tasks.parent_id, tasks.path, tasks.depth,
    int8send((extract(epoch FROM statement_timestamp()) * 1000000)::bigint) AS moment
FROM tasks
WHERE tasks.project_id = %(project_id)s AND tasks.id = ANY(%(ids)s);

-- move_tree: puts what has a path in a range below another one
UPDATE tasks
SET path = %(new_path)s::bytea || substr(tasks.path, %(rest)s::integer), depth = tasks.depth + %(levels)s::integer,
    parent_id = CASE WHEN tasks.id = %(id)s THEN NULLIF(%(new_parent_id)s::text, '') ELSE tasks.parent_id END,
    version = tasks.version + 1, update_time = statement_timestamp()
WHERE tasks.project_id = %(project_id)s AND {live} AND tasks.path >= %(path)s AND tasks.path < %(end)s;
