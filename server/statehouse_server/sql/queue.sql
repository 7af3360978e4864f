-- {restricted}: whether claims in a queue take turns
(queues.paused OR num_nonnulls(queues.max_running, queues.max_running_per_key, queues.max_starts_per_minute) > 0)

-- add_queue: makes a row for the settings of a queue, if there is none
INSERT INTO queues (project_id, name, create_time, update_time, version, paused)
SELECT %(project_id)s::text, %(name)s::text, statement_timestamp(), statement_timestamp(), 0, FALSE
WHERE {live}
ON CONFLICT (project_id, name) DO NOTHING
RETURNING queues.name;

-- take_turn: makes all other claims in a queue wait until the transaction ends, and those fail that cannot see its end
UPDATE queues
SET turn_time = statement_timestamp()
WHERE queues.project_id = %(project_id)s AND {live} AND queues.name = %(name)s AND {restricted}
RETURNING queues.paused, queues.max_running, queues.max_running_per_key, queues.max_starts_per_minute, queues.turn_time,
    queues.starts::text;

-- record_starts: stores how many jobs of a queue were claimed in which second of the last minute
UPDATE queues
SET starts = %(starts)s::jsonb, next_start_time = %(next_start_time)s
WHERE queues.project_id = %(project_id)s AND {live} AND queues.name = %(name)s
RETURNING queues.name;

-- count_running_jobs: the number of jobs of a queue that run, and of those with a concurrency key
SELECT count(*), count(*) FILTER (WHERE jobs.concurrency_key = %(concurrency_key)s)
FROM jobs
WHERE jobs.project_id = %(project_id)s AND jobs.queue = %(name)s AND jobs.status = 'RUNNING'
    AND COALESCE(jobs.lease_expire_time, jobs.run_time) > statement_timestamp();

-- list_queues: the queues that have live jobs or settings, in the order of their names, after a given one. Looks each
-- name up after the one before, and so does not read the jobs between
WITH RECURSIVE names AS (
    SELECT COALESCE(%(after_name)s::text, '') COLLATE "C" AS name, 0 AS place
    UNION ALL
    SELECT LEAST(
        (
            SELECT jobs.queue
            FROM jobs
            WHERE jobs.project_id = %(project_id)s AND jobs.status IN ('PENDING', 'RUNNING')
                AND jobs.queue > names.name
            ORDER BY jobs.queue
            LIMIT 1
        ),
        (
            SELECT queues.name
            FROM queues
            WHERE queues.project_id = %(project_id)s AND queues.name > names.name
            ORDER BY queues.name
            LIMIT 1
        )
    ), names.place + 1
    FROM names
    WHERE names.name IS NOT NULL AND names.place < %(limit)s::integer + %(skip)s::integer
)
SELECT %(project_id)s::text AS project_id, names.name, queues.create_time, queues.update_time,
    COALESCE(queues.version, 0) AS version, COALESCE(queues.paused, FALSE) AS paused, queues.max_running,
    queues.max_running_per_key, queues.max_starts_per_minute
FROM names
LEFT JOIN queues ON queues.project_id = %(project_id)s AND queues.name = names.name
WHERE names.place > %(skip)s::integer AND names.name IS NOT NULL
ORDER BY names.name;
