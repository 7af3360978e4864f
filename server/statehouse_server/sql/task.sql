-- get_children: the children of a task, after a given child
SELECT {columns}, tasks.path
FROM tasks
WHERE tasks.project_id = %(project_id)s AND tasks.path = ANY(ARRAY(
        -- Only the paths of those that are skipped are read, and not their documents.
        SELECT children.path
        FROM tasks AS children
        WHERE children.project_id = %(project_id)s AND children.parent_id = %(parent_id)s
            AND children.path >= %(start)s
        ORDER BY children.path
        LIMIT %(limit)s OFFSET %(skip)s
    ))
ORDER BY tasks.path;

-- get_child_task: the newest child with a name
SELECT {columns}
FROM tasks
WHERE tasks.project_id = %(project_id)s AND tasks.parent_id = %(parent_id)s AND tasks.name = %(name)s
ORDER BY tasks.path DESC
LIMIT 1;

-- get_child_outputs: the output of the newest child with each name, up to a total number of bytes
SELECT outputs.name, outputs.output
FROM (
    SELECT newest.name, newest.output, sum(octet_length(newest.output)) OVER (ORDER BY newest.name) AS bytes
    FROM (
        SELECT DISTINCT ON (tasks.name) tasks.name, tasks.output_json::text AS output
        FROM tasks
        WHERE tasks.project_id = %(project_id)s AND tasks.parent_id = %(parent_id)s
        ORDER BY tasks.name, tasks.path DESC
    ) AS newest
    WHERE newest.output IS NOT NULL
) AS outputs
WHERE outputs.bytes - octet_length(outputs.output) <= %(max_bytes)s
LIMIT %(limit)s;

-- lock_parents: locks the stored parents of the tasks of a batch, in the order in which trees are locked
SELECT tasks.id
FROM tasks
WHERE tasks.project_id = %(project_id)s AND tasks.id = ANY(%(anchor_id)s)
ORDER BY tasks.path
FOR KEY SHARE;

-- find_position: the path and depth of a task
SELECT tasks.path, tasks.depth
FROM tasks
WHERE tasks.project_id = %(project_id)s AND tasks.id = %(id)s;

-- lock_position: the path of a task, which neither it nor a task above it can change until the transaction ends
SELECT tasks.path
FROM tasks
WHERE tasks.project_id = %(project_id)s AND tasks.id = %(id)s
FOR UPDATE;

-- get_ancestors: the tasks whose paths are prefixes of the path of a task
SELECT {columns}
FROM tasks
WHERE tasks.project_id = %(project_id)s AND tasks.path = ANY(ARRAY(
    SELECT substr(below.path, 1, level * %(element)s)
    FROM tasks AS below
    CROSS JOIN generate_series(1, below.depth) AS level
    WHERE below.project_id = %(project_id)s AND below.id = %(id)s
))
ORDER BY tasks.path;

-- {nodes_of_tree}: tasks of a tree, with their positions: their paths below the top, wherever that is when the
-- statement runs
SELECT {task}, substr(tasks.path, 1 + octet_length((
    SELECT top.path FROM tasks AS top WHERE top.project_id = %(project_id)s AND top.id = %(id)s
))) AS position, (
    SELECT count(*)
    FROM tasks AS child
    WHERE child.project_id = %(project_id)s AND child.parent_id = tasks.id
) AS child_count
FROM tasks
WHERE tasks.project_id = %(project_id)s
    AND tasks.path >= (
        SELECT top.path FROM tasks AS top WHERE top.project_id = %(project_id)s AND top.id = %(id)s
    ) || %(start)s::bytea
    AND tasks.path < (
        SELECT top.path FROM tasks AS top WHERE top.project_id = %(project_id)s AND top.id = %(id)s
    ) || %(end)s::bytea
    AND tasks.depth <= (
        SELECT top.depth FROM tasks AS top WHERE top.project_id = %(project_id)s AND top.id = %(id)s
    ) + %(max_depth)s::integer
    AND (%(statuses)s::text[] IS NULL OR tasks.status = ANY(%(statuses)s));

-- read_tree: a part of a tree, depth first
{nodes_of_tree}
ORDER BY tasks.path
LIMIT %(limit)s;

-- read_changed_nodes: those of some tasks that are in a part of a tree, depth first
{nodes_of_tree}
    AND tasks.id = ANY(%(ids)s)
ORDER BY tasks.path
LIMIT %(limit)s;

-- count_children_by_status: the number of children of a task by status
SELECT tasks.status, count(*)
FROM tasks
WHERE tasks.project_id = %(project_id)s AND tasks.parent_id = %(id)s
GROUP BY tasks.status;

-- count_subtree_by_status: the number of tasks below a task by status
SELECT tasks.status, count(*)
FROM tasks
WHERE tasks.project_id = %(project_id)s
    AND tasks.path > (
        SELECT top.path FROM tasks AS top WHERE top.project_id = %(project_id)s AND top.id = %(id)s
    )
    AND tasks.path < (
        SELECT top.path FROM tasks AS top WHERE top.project_id = %(project_id)s AND top.id = %(id)s
    ) || %(end)s::bytea
GROUP BY tasks.status;

-- lock_tree: locks a tree from the top down, so that concurrent changes lock rows in the same order
SELECT tasks.id
FROM tasks
WHERE tasks.project_id = %(project_id)s AND tasks.path >= %(path)s AND tasks.path < %(end)s
ORDER BY tasks.path
LIMIT %(limit)s::bigint
FOR UPDATE;

-- lock_workflows_of_tree: the workflows of the tasks of a tree and whether they are deleted, which cannot change until
-- the transaction ends
SELECT workflows.id, workflows.delete_time IS NOT NULL
FROM workflows
WHERE workflows.project_id = %(project_id)s AND workflows.id = ANY(ARRAY(
    SELECT DISTINCT tasks.workflow_id
    FROM tasks
    WHERE tasks.project_id = %(project_id)s AND tasks.path >= %(path)s AND tasks.path < %(end)s
))
ORDER BY workflows.id
FOR SHARE;

-- lock_sessions_of_tree: the same for their sessions, which are deleted with their workspaces too
SELECT sessions.id, sessions.delete_time IS NOT NULL OR EXISTS (
    SELECT 1
    FROM workspaces
    WHERE workspaces.project_id = %(project_id)s AND workspaces.id = sessions.workspace_id
        AND workspaces.delete_time IS NOT NULL
)
FROM sessions
WHERE sessions.project_id = %(project_id)s AND sessions.id = ANY(ARRAY(
    SELECT DISTINCT tasks.session_id
    FROM tasks
    WHERE tasks.project_id = %(project_id)s AND tasks.path >= %(path)s AND tasks.path < %(end)s
))
ORDER BY sessions.id
FOR SHARE OF sessions;

-- cancel_tree: cancels the tasks of a tree that have not ended
UPDATE tasks
SET status = 'CANCELLED', end_time = statement_timestamp(),
    version = tasks.version + 1, update_time = statement_timestamp()
WHERE tasks.project_id = %(project_id)s AND {live} AND tasks.path >= %(path)s AND tasks.path < %(end)s
    AND tasks.status = ANY(%(sources)s);

-- retry_tree: resets the tasks of a tree with given statuses to pending, as if they had never run
UPDATE tasks
SET status = 'PENDING', start_time = NULL, end_time = NULL, output_json = NULL, error_json = NULL,
    version = tasks.version + 1, update_time = statement_timestamp()
WHERE tasks.project_id = %(project_id)s AND {live} AND tasks.path >= %(path)s AND tasks.path < %(end)s
    AND tasks.status = ANY(%(sources)s);

-- delete_tree: deletes a task and everything below it
DELETE FROM tasks
WHERE tasks.project_id = %(project_id)s AND {live} AND tasks.path >= %(path)s AND tasks.path < %(end)s;
