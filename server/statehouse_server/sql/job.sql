-- {job_bytes}: what a job adds to a response, without reading its documents
jobs.payload_bytes + octet_length(jobs.type) + octet_length(jobs.queue) + COALESCE(octet_length(jobs.resource_key), 0)
    + COALESCE(octet_length(jobs.concurrency_key), 0) + COALESCE(octet_length(jobs.error_code), 0)
    + COALESCE(octet_length(jobs.error_message), 0) + COALESCE(jobs.state_bytes, 0) + 1024

-- {cluster_free}: whether nobody holds the lock of the cluster of a job
(jobs.cluster_id IS NULL OR NOT EXISTS (
    SELECT 1
    FROM locks
    WHERE locks.project_id = %(project_id)s AND locks.name = 'cluster/' || jobs.cluster_id
        AND locks.holder IS NOT NULL AND locks.expire_time > statement_timestamp()
))

-- {due_time}: from when on any worker can claim a live job
COALESCE(jobs.lease_expire_time, jobs.run_time)

-- {lost}: the message of an attempt whose lease has expired
'The lease expired: its worker never came back.'

-- {attempts_with_lost}: the attempts of a job with the one whose lease has expired
(array_append(
    jobs.attempts,
    ROW(jobs.attempt, jobs.worker_id, jobs.claim_time, jobs.lease_expire_time, 'FAILED', 'LEASE_LOST',
        {lost})::job_attempt
))[COALESCE(cardinality(jobs.attempts), 0) - 998 :]

-- {restricted}: whether claims in a queue take turns
(queues.paused OR num_nonnulls(queues.max_running, queues.max_running_per_key, queues.max_starts_per_minute) > 0)

-- {may_claim}: whether a claim in a queue with settings has its turn
(%(in_turn)s OR NOT EXISTS (
    SELECT 1
    FROM queues
    WHERE queues.project_id = %(project_id)s AND queues.name = %(queue)s AND {restricted}
))

-- {of_types}: whether a job has one of the types that are asked for
(%(types)s::text[] IS NULL OR jobs.type = ANY(%(types)s::text[]))

-- {waiting}: whether a job waits, and neither a running job nor a lock blocks it
jobs.project_id = %(project_id)s AND {live} AND jobs.queue = %(queue)s AND jobs.status = 'PENDING'
    AND {due_time} <= statement_timestamp() AND {of_types} AND {cluster_free}
    AND (jobs.resource_key IS NULL OR NOT EXISTS (
        SELECT 1
        FROM jobs AS busy
        WHERE busy.project_id = %(project_id)s AND busy.resource_key = jobs.resource_key AND busy.status = 'RUNNING'
            -- Always true: it makes PostgreSQL look for the key in the index, and not hash those of all running jobs.
            AND busy.id <> jobs.id
    ))

-- {with_shared}: whether jobs of a queue wait in lanes, or leases of it have expired. Mostly nothing of this is there:
-- without the orders, PostgreSQL may expect a match anywhere, and look for it in the whole table.
(
    (
        SELECT waiting.id
        FROM jobs AS waiting
        WHERE waiting.project_id = %(project_id)s AND waiting.queue = %(queue)s AND waiting.status = 'PENDING'
            AND waiting.lane > ''
        ORDER BY waiting.lane
        LIMIT 1
    ) IS NOT NULL
    OR (
        SELECT expired.id
        FROM jobs AS expired
        WHERE expired.project_id = %(project_id)s AND expired.queue = %(queue)s AND expired.status = 'RUNNING'
            AND COALESCE(expired.lease_expire_time, expired.run_time) <= statement_timestamp()
        ORDER BY expired.lane, expired.priority DESC, COALESCE(expired.lease_expire_time, expired.run_time)
        LIMIT 1
    ) IS NOT NULL
)

-- {plain}: whether a queue has no settings, no jobs in lanes and no expired leases
(NOT {with_shared} AND NOT EXISTS (
    SELECT 1
    FROM queues
    WHERE queues.project_id = %(project_id)s AND queues.name = %(queue)s AND {restricted}
))

-- {next_jobs}: the jobs of a plain queue that come first, without those that other claims have locked, or that a running
-- job or a lock blocks
picked AS MATERIALIZED (
    SELECT jobs.id, jobs.resource_key, {job_bytes} AS bytes
    FROM jobs
    WHERE {waiting} AND jobs.lane = '' AND jobs.attempt < jobs.max_attempts AND (SELECT plain.holds FROM plain)
        -- Two claims of different jobs with the same resource key would wait for each other at the unique index. The
        -- advisory lock lets the second claim skip them. It is only an optimisation; the index decides.
        AND (jobs.resource_key IS NULL
            OR pg_try_advisory_xact_lock(hashtextextended(%(project_id)s || '/job/' || jobs.resource_key, 0)))
    ORDER BY jobs.priority DESC, {due_time}
    LIMIT {max}
    FOR UPDATE SKIP LOCKED
),
chosen AS (
    SELECT ranked.id
    FROM (
        SELECT
            picked.id, picked.bytes,
            sum(picked.bytes) OVER (ROWS UNBOUNDED PRECEDING) AS bytes_so_far
        FROM picked
    ) AS ranked
    WHERE ranked.bytes_so_far <= %(max_bytes)s OR ranked.bytes_so_far = ranked.bytes
)

-- {claim}: claims what was chosen
UPDATE jobs
SET status = 'RUNNING', attempt = jobs.attempt + 1, worker_id = %(worker_id)s, lease_token = %(lease_token)s,
    lease_expire_time = clock.lease_expire_time, wait_reason = NULL,
    start_time = COALESCE(jobs.start_time, clock.moment), claim_time = clock.moment,
    version = jobs.version + 1, update_time = clock.moment
-- Citus evaluates STABLE functions before it sends a change to its nodes, and refuses them where they may not be
-- needed, as in CASE.
FROM (SELECT statement_timestamp() AS moment, statement_timestamp() + %(lease)s AS lease_expire_time) AS clock
WHERE jobs.project_id = %(project_id)s AND jobs.id = ANY(ARRAY(SELECT chosen.id FROM chosen))

-- claim_jobs: claims jobs that are due, in a plain queue
WITH plain AS MATERIALIZED (SELECT {plain} AS holds),
{next_jobs}
{claim}
RETURNING {columns}, jobs.lease_token;

-- look_at_queue: whether claims in a queue take turns, and whether jobs of it wait in lanes or its leases have expired
SELECT
    EXISTS (
        SELECT 1
        FROM queues
        WHERE queues.project_id = %(project_id)s AND queues.name = %(queue)s AND {restricted}
    ),
    {with_shared};

-- claim_shared_jobs: claims jobs of any queue, as claim_jobs, and those in lanes and those whose lease has expired.
-- Passes over lanes without room as a whole. In a queue with settings, only in turn
WITH RECURSIVE
-- Two claims of different jobs with the same resource key would wait for each other at the unique index. The advisory
-- locks let the second claim skip them. They are only an optimisation; the index decides.
running AS MATERIALIZED (
    SELECT jobs.lane, count(*) AS jobs
    FROM jobs
    WHERE jobs.project_id = %(project_id)s AND jobs.queue = %(queue)s AND jobs.status = 'RUNNING'
        AND {due_time} > statement_timestamp() AND %(in_turn)s
    GROUP BY jobs.lane
),
lanes AS (
    SELECT '' COLLATE "C" AS lane
    UNION ALL
    SELECT (
        SELECT jobs.lane
        FROM jobs
        WHERE jobs.project_id = %(project_id)s AND jobs.queue = %(queue)s AND jobs.status = 'PENDING'
            AND jobs.lane > lanes.lane
        ORDER BY jobs.lane
        LIMIT 1
    )
    FROM lanes
    WHERE lanes.lane IS NOT NULL
),
open_lanes AS MATERIALIZED (
    SELECT lanes.lane, CASE
        WHEN starts_with(lanes.lane, 'key/') THEN %(max_running_per_key)s - COALESCE(running.jobs, 0)
        ELSE 1
    END AS room
    FROM lanes
    LEFT JOIN running ON running.lane = lanes.lane
    WHERE lanes.lane > '' AND {may_claim} AND NOT (starts_with(lanes.lane, 'resource/') AND EXISTS (
        SELECT 1
        FROM jobs AS busy
        WHERE busy.project_id = %(project_id)s AND busy.resource_key = substr(lanes.lane, length('resource/') + 1)
            AND busy.status = 'RUNNING'
    ))
),
candidates AS (
    SELECT waiting.id
    FROM open_lanes
    CROSS JOIN LATERAL (
        SELECT here.id
        FROM (
            SELECT jobs.id
            FROM jobs
            WHERE {waiting} AND jobs.lane = open_lanes.lane
            ORDER BY jobs.priority DESC, {due_time}
            LIMIT {max} + 50
        ) AS here
        -- The limit above, as a number, makes PostgreSQL read in the order of the index; this one ends the reading.
        LIMIT GREATEST(0, open_lanes.room)
    ) AS waiting
    UNION ALL
    SELECT expired.id
    FROM (
        SELECT jobs.id
        FROM jobs
        WHERE jobs.project_id = %(project_id)s AND {live} AND jobs.queue = %(queue)s AND jobs.status = 'RUNNING'
            AND {due_time} <= statement_timestamp() AND {of_types} AND {cluster_free} AND {may_claim}
        ORDER BY jobs.lease_expire_time
        LIMIT {max} + 50
    ) AS expired
),
-- No more rows are locked than are wanted: in an open transaction, others would have to pass over them for long.
shared AS MATERIALIZED (
    SELECT held.id, held.lane, held.resource_key, held.priority, held.since, held.bytes
    FROM (
        SELECT jobs.id, jobs.lane, jobs.resource_key, jobs.priority, {due_time} AS since, {job_bytes} AS bytes
        FROM jobs
        -- Neither a join nor a condition that leads to another index: while the statistics are of a time with few jobs,
        -- PostgreSQL would compare each candidate with every job. What another call has claimed, extended or ended
        -- meanwhile is not due any more.
        WHERE jobs.project_id = %(project_id)s AND jobs.id = ANY(ARRAY(SELECT candidates.id FROM candidates))
            AND jobs.end_time IS NULL AND {due_time} <= statement_timestamp()
        ORDER BY jobs.priority DESC, {due_time}
        LIMIT {max}
        FOR UPDATE OF jobs SKIP LOCKED
    ) AS held
    WHERE (held.resource_key IS NULL
        OR pg_try_advisory_xact_lock(hashtextextended(%(project_id)s || '/job/' || held.resource_key, 0)))
),
alone AS MATERIALIZED (
    SELECT here.id, here.lane, here.resource_key, here.priority, here.since, here.bytes
    FROM (
        SELECT jobs.id, jobs.lane, jobs.resource_key, jobs.priority, jobs.run_time AS since, {job_bytes} AS bytes
        FROM jobs
        WHERE {waiting} AND jobs.lane = '' AND {may_claim} AND (jobs.resource_key IS NULL
            OR pg_try_advisory_xact_lock(hashtextextended(%(project_id)s || '/job/' || jobs.resource_key, 0)))
        ORDER BY jobs.priority DESC, {due_time}
        LIMIT {max}
        FOR UPDATE SKIP LOCKED
    ) AS here
    -- Without those that come before all of these.
    LIMIT {max} - (
        SELECT count(*)
        FROM shared
        CROSS JOIN (
            SELECT jobs.priority, jobs.run_time
            FROM jobs
            WHERE jobs.project_id = %(project_id)s AND jobs.queue = %(queue)s AND jobs.status = 'PENDING'
                AND jobs.lane = '' AND {due_time} <= statement_timestamp()
            ORDER BY jobs.priority DESC, {due_time}
            LIMIT 1
        ) AS head
        WHERE (shared.priority, head.run_time) > (head.priority, shared.since)
    )
),
found AS (
    SELECT alone.id, alone.lane, alone.resource_key, alone.priority, alone.since, alone.bytes
    FROM alone
    UNION ALL
    SELECT shared.id, shared.lane, shared.resource_key, shared.priority, shared.since, shared.bytes
    FROM shared
),
chosen AS (
    SELECT ranked.id
    FROM (
        SELECT
            placed.id, placed.bytes,
            row_number() OVER in_order AS place,
            sum(placed.bytes) OVER (in_order ROWS UNBOUNDED PRECEDING) AS bytes_so_far
        FROM (
            SELECT
                found.id, found.lane, found.resource_key, found.priority, found.since, found.bytes,
                row_number() OVER (PARTITION BY found.lane ORDER BY found.priority DESC, found.since) AS place
            FROM found
        ) AS placed
        LEFT JOIN running ON running.lane = placed.lane
        WHERE (NOT starts_with(placed.lane, 'key/')
                OR placed.place <= %(max_running_per_key)s - COALESCE(running.jobs, 0))
            AND (placed.resource_key IS NULL OR NOT EXISTS (
                SELECT 1
                FROM found AS twin
                WHERE twin.resource_key = placed.resource_key AND twin.id < placed.id
            ))
        WINDOW in_order AS (ORDER BY placed.priority DESC, placed.since, placed.id)
    ) AS ranked
    WHERE (ranked.bytes_so_far <= %(max_bytes)s OR ranked.bytes_so_far = ranked.bytes)
        AND ranked.place <= LEAST({max}, %(max_running)s - COALESCE((SELECT sum(running.jobs) FROM running), 0))
)
UPDATE jobs
SET status = CASE WHEN jobs.attempt < jobs.max_attempts THEN 'RUNNING' ELSE 'FAILED' END,
    attempt = LEAST(jobs.attempt + 1, jobs.max_attempts),
    attempts = CASE
        WHEN jobs.attempt < jobs.max_attempts AND jobs.status = 'RUNNING'
        THEN {attempts_with_lost}
        ELSE jobs.attempts
    END,
    worker_id = CASE WHEN jobs.attempt < jobs.max_attempts THEN %(worker_id)s ELSE jobs.worker_id END,
    lease_token = CASE WHEN jobs.attempt < jobs.max_attempts THEN %(lease_token)s END,
    lease_expire_time = CASE WHEN jobs.attempt < jobs.max_attempts THEN clock.lease_expire_time END,
    error_code = CASE
        WHEN jobs.attempt < jobs.max_attempts AND jobs.status = 'PENDING' THEN jobs.error_code
        ELSE 'LEASE_LOST'
    END,
    error_message = CASE
        WHEN jobs.attempt >= jobs.max_attempts
        THEN 'The lease of the last attempt expired: its worker never came back.'
        WHEN jobs.status = 'RUNNING' THEN {lost}
        ELSE jobs.error_message
    END,
    wait_reason = NULL,
    start_time = COALESCE(jobs.start_time, clock.moment),
    claim_time = CASE WHEN jobs.attempt < jobs.max_attempts THEN clock.moment ELSE jobs.claim_time END,
    end_time = CASE WHEN jobs.attempt >= jobs.max_attempts THEN clock.moment END,
    version = jobs.version + 1, update_time = clock.moment
FROM (SELECT statement_timestamp() AS moment, statement_timestamp() + %(lease)s AS lease_expire_time) AS clock
WHERE jobs.project_id = %(project_id)s AND jobs.id = ANY(ARRAY(SELECT chosen.id FROM chosen))
RETURNING {columns}, jobs.lease_token;

-- claim_job: claims one job, if it is due or its lease has expired. In a queue with settings, only in turn
UPDATE jobs
SET status = 'RUNNING', attempt = jobs.attempt + 1, worker_id = %(worker_id)s, lease_token = %(lease_token)s,
    lease_expire_time = statement_timestamp() + %(lease)s,
    attempts = CASE
        WHEN jobs.status = 'RUNNING'
        THEN {attempts_with_lost}
        ELSE jobs.attempts
    END,
    error_code = CASE WHEN jobs.status = 'RUNNING' THEN 'LEASE_LOST' ELSE jobs.error_code END,
    error_message = CASE
        WHEN jobs.status = 'RUNNING' THEN {lost}
        ELSE jobs.error_message
    END,
    wait_reason = NULL,
    start_time = COALESCE(jobs.start_time, clock.moment), claim_time = clock.moment,
    version = jobs.version + 1, update_time = clock.moment
FROM (SELECT statement_timestamp() AS moment) AS clock
WHERE jobs.project_id = %(project_id)s AND {live} AND jobs.id = %(id)s AND jobs.status IN ('PENDING', 'RUNNING')
    AND {due_time} <= statement_timestamp()
    AND jobs.attempt < jobs.max_attempts
    AND (%(in_turn)s OR NOT EXISTS (
        SELECT 1
        FROM queues
        WHERE queues.project_id = %(project_id)s AND queues.name = jobs.queue AND {restricted}
    ))
RETURNING {columns}, jobs.lease_token;

-- is_job_due: whether the time of a job has come, or its lease has expired
SELECT {due_time} <= statement_timestamp()
FROM jobs
WHERE jobs.project_id = %(project_id)s AND jobs.id = %(id)s;

-- next_due_job: seconds until a job of a queue becomes due, a lease of it or the lock of a cluster expires, or the
-- queue may start the next job, if that is soon
SELECT EXTRACT(EPOCH FROM LEAST(
    (
        SELECT min({due_time})
        FROM jobs
        WHERE jobs.project_id = %(project_id)s AND {live}
            AND jobs.queue = %(queue)s AND jobs.status IN ('PENDING', 'RUNNING')
            AND {of_types}
            AND {due_time} > statement_timestamp()
            AND {due_time} <= statement_timestamp() + make_interval(secs => %(horizon)s)
    ),
    (
        SELECT min(locks.expire_time)
        FROM locks
        WHERE locks.project_id = %(project_id)s AND locks.name >= 'cluster/' AND locks.name < 'cluster0'
            AND locks.holder IS NOT NULL AND locks.expire_time > statement_timestamp()
    ),
    (
        SELECT queues.next_start_time
        FROM queues
        WHERE queues.project_id = %(project_id)s AND queues.name = %(queue)s
            AND queues.next_start_time > statement_timestamp()
    )
) - statement_timestamp())::double precision;

-- find_lease_token: the token under which a job is leased
SELECT jobs.lease_token
FROM jobs
WHERE jobs.project_id = %(project_id)s AND jobs.id = %(id)s;

-- find_leased_jobs: those of the given jobs that are leased under one of the given tokens, with the seconds left
SELECT jobs.id, EXTRACT(EPOCH FROM jobs.lease_expire_time - statement_timestamp())::double precision
FROM jobs
WHERE jobs.project_id = %(project_id)s AND jobs.id = ANY(%(ids)s)
    AND jobs.lease_token = %(tokens)s::jsonb ->> jobs.id AND jobs.lease_expire_time > statement_timestamp();

-- release_job: returns a job that is leased under a token to its queue, as if it had not been claimed
UPDATE jobs
SET status = 'PENDING', attempt = jobs.attempt - 1, run_time = statement_timestamp() + %(delay)s::interval,
    wait_reason = %(reason)s, release_count = jobs.release_count + 1, claim_time = NULL,
    lease_token = NULL, lease_expire_time = NULL,
    version = jobs.version + 1, update_time = statement_timestamp()
WHERE jobs.project_id = %(project_id)s AND {live} AND jobs.id = %(id)s
    AND jobs.lease_token = %(lease_token)s AND jobs.lease_expire_time > statement_timestamp()
RETURNING {columns};

-- {told}: what workers say about jobs: their states and progress
state_json = CASE
    WHEN jsonb_exists(%(states)s::jsonb, jobs.id) THEN NULLIF(%(states)s::jsonb ->> jobs.id, '')::jsonb
    ELSE jobs.state_json
END,
state_bytes = CASE
    WHEN jsonb_exists(%(states)s::jsonb, jobs.id)
    THEN octet_length(NULLIF(%(states)s::jsonb ->> jobs.id, '')::jsonb::text)
    ELSE jobs.state_bytes
END,
progress = COALESCE((%(progress)s::jsonb ->> jobs.id)::double precision, jobs.progress),
version = jobs.version + 1, update_time = statement_timestamp()

-- update_job: stores the state and progress of a job that is leased under a token
UPDATE jobs
SET {told}
WHERE jobs.project_id = %(project_id)s AND {live} AND jobs.id = %(id)s
    AND jobs.lease_token = %(lease_token)s AND jobs.lease_expire_time > statement_timestamp()
RETURNING {columns};

-- update_jobs: stores the states and progress of those of the given jobs that are leased under their tokens, and whose
-- new state fits into the row. Of a batch, the others are stored all the same
UPDATE jobs
SET {told}
WHERE jobs.project_id = %(project_id)s AND {live} AND jobs.id = ANY(%(ids)s)
    AND jobs.lease_token = %(tokens)s::jsonb ->> jobs.id AND jobs.lease_expire_time > statement_timestamp()
    AND jobs.payload_bytes + COALESCE(octet_length(NULLIF(%(states)s::jsonb ->> jobs.id, '')::jsonb::text), 0)
        + COALESCE(octet_length(jobs.result_json::text), 0) + COALESCE(octet_length(jobs.error_message), 0)
        + COALESCE(octet_length(jobs.wait_reason), 0) <= 4000000
RETURNING jobs.id;

-- list_job_attempts: the attempts of a job, the newest first: those that are over, and the one that the row shows
SELECT listed.attempt, listed.worker_id, listed.start_time, listed.end_time, listed.outcome, listed.error_code,
    listed.error_message
FROM (
    SELECT past.attempt, past.worker_id, past.start_time, past.end_time, past.outcome, past.error_code,
        past.error_message
    FROM jobs
    CROSS JOIN unnest(jobs.attempts) AS past
    WHERE jobs.project_id = %(project_id)s AND jobs.id = %(job_id)s
    UNION ALL
    SELECT jobs.attempt, jobs.worker_id, jobs.claim_time, jobs.end_time, jobs.status,
        CASE WHEN jobs.status = 'FAILED' THEN jobs.error_code END,
        CASE WHEN jobs.status = 'FAILED' THEN jobs.error_message END
    FROM jobs
    WHERE jobs.project_id = %(project_id)s AND jobs.id = %(job_id)s AND jobs.claim_time IS NOT NULL
) AS listed
WHERE listed.attempt < COALESCE(%(after_attempt)s, 2147483647)
ORDER BY listed.attempt DESC
LIMIT %(limit)s OFFSET %(skip)s;

-- renew_job: extends the lease of one job
UPDATE jobs
SET lease_expire_time = GREATEST(jobs.lease_expire_time, clock.lease_expire_time)
FROM (SELECT statement_timestamp() + %(lease)s AS lease_expire_time) AS clock
WHERE jobs.project_id = %(project_id)s AND {live} AND jobs.id = %(id)s
    AND jobs.lease_token = %(lease_token)s AND jobs.lease_expire_time > statement_timestamp()
RETURNING {columns}, jobs.lease_token;

-- heartbeat_jobs: extends the leases of several jobs
UPDATE jobs
SET lease_expire_time = statement_timestamp() + %(lease)s
WHERE jobs.project_id = %(project_id)s AND {live} AND jobs.id = ANY(%(ids)s)
    AND jobs.lease_token = %(tokens)s::jsonb ->> jobs.id AND jobs.lease_expire_time > statement_timestamp()
RETURNING jobs.id, jobs.lease_expire_time;

-- complete_job: completes a job that is leased under a token
UPDATE jobs
SET status = 'COMPLETED', result_json = %(result_json)s::jsonb, lease_token = NULL, lease_expire_time = NULL,
    end_time = statement_timestamp(), version = jobs.version + 1, update_time = statement_timestamp()
WHERE jobs.project_id = %(project_id)s AND {live} AND jobs.id = %(id)s
    AND jobs.lease_token = %(lease_token)s AND jobs.lease_expire_time > statement_timestamp()
RETURNING {columns};

-- {given}: whether a job is one of the given ones. The number of elements of a parameter would make each plan for few
-- look cheaper than the prepared one, and PostgreSQL would plan each execution anew.
jobs.id = ANY(ARRAY(SELECT given.id FROM unnest(%(ids)s::text[]) AS given (id)))

-- {completion}: completes those of the given jobs that are leased under their tokens
UPDATE jobs
SET status = 'COMPLETED', result_json = (%(results)s::jsonb ->> jobs.id)::jsonb,
    lease_token = NULL, lease_expire_time = NULL,
    end_time = statement_timestamp(), version = jobs.version + 1, update_time = statement_timestamp()
WHERE jobs.project_id = %(project_id)s AND {live} AND {given}
    AND jobs.lease_token = %(tokens)s::jsonb ->> jobs.id AND jobs.lease_expire_time > statement_timestamp()

-- batch_complete_jobs: completes those of the given jobs that are leased under their tokens
{completion}
RETURNING jobs.id, jobs.queue, jobs.resource_key IS NOT NULL;

-- complete_and_claim_jobs: completes those of the given jobs that are leased under their tokens, and claims jobs that are
-- due. In a queue that is not plain, and if a completed job blocks others by its resource key, it does neither, and the
-- ids of the completed jobs are NULL
WITH plain AS MATERIALIZED (
    SELECT {plain} AND NOT EXISTS (
        SELECT 1
        FROM jobs
        WHERE jobs.project_id = %(project_id)s AND {given} AND jobs.resource_key IS NOT NULL
    ) AS holds
),
completed AS (
    {completion}
        AND (SELECT plain.holds FROM plain)
    RETURNING jobs.id
),
{next_jobs},
claimed AS (
    {claim}
    RETURNING jobs.*
)
SELECT {columns}, jobs.lease_token, outcome.completed
FROM (
    SELECT CASE WHEN (SELECT plain.holds FROM plain) THEN ARRAY(SELECT completed.id FROM completed) END AS completed
) AS outcome
LEFT JOIN claimed AS jobs ON TRUE;

-- find_refused_jobs: why the given jobs cannot be changed under their tokens: their statuses and clusters, and whether
-- they are leased under the tokens and have a deleted owner
SELECT jobs.id, jobs.status, jobs.cluster_id,
    jobs.lease_token = %(tokens)s::jsonb ->> jobs.id AND jobs.lease_expire_time > statement_timestamp() AND NOT ({live})
FROM jobs
WHERE jobs.project_id = %(project_id)s AND jobs.id = ANY(%(ids)s);

-- {another_attempt}: whether a job that fails has another attempt
(jobs.attempt < jobs.max_attempts AND NOT (%(failures)s::jsonb -> jobs.id ->> 'permanent')::boolean)

-- {failed}: what becomes of a job that fails: it returns to its queue, or ends. Times are computed in UTC: in the time
-- zone of the session they would be STABLE, which Citus refuses here and in expressions that use a column.
status = CASE WHEN {another_attempt} THEN 'PENDING' ELSE 'FAILED' END,
run_time = CASE
    WHEN {another_attempt} THEN (clock.moment AT TIME ZONE 'UTC' + make_interval(secs => COALESCE(
        (%(failures)s::jsonb -> jobs.id ->> 'retry_delay')::double precision,
        LEAST(3600, power(2, LEAST(jobs.attempt - 1, 12)))
        * (1 - (%(failures)s::jsonb -> jobs.id ->> 'jitter')::double precision / 2)
    ))) AT TIME ZONE 'UTC'
    ELSE jobs.run_time
END,
end_time = CASE WHEN NOT {another_attempt} THEN clock.moment END,
attempts = CASE
    WHEN {another_attempt} THEN (array_append(
        jobs.attempts,
        ROW(jobs.attempt, jobs.worker_id, jobs.claim_time, clock.moment, 'FAILED',
            %(failures)s::jsonb -> jobs.id ->> 'error_code',
            left(%(failures)s::jsonb -> jobs.id ->> 'error_message', 1000))::job_attempt
    ))[COALESCE(cardinality(jobs.attempts), 0) - 998 :]
    ELSE jobs.attempts
END,
claim_time = CASE WHEN NOT {another_attempt} THEN jobs.claim_time END,
error_code = %(failures)s::jsonb -> jobs.id ->> 'error_code',
error_message = %(failures)s::jsonb -> jobs.id ->> 'error_message',
lease_token = NULL, lease_expire_time = NULL, version = jobs.version + 1, update_time = clock.moment

-- fail_job: returns a job that is leased under a token to its queue, or ends it if it has no attempts left
UPDATE jobs
SET {failed}
FROM (SELECT statement_timestamp() AS moment) AS clock
WHERE jobs.project_id = %(project_id)s AND {live} AND jobs.id = %(id)s
    AND jobs.lease_token = %(lease_token)s AND jobs.lease_expire_time > statement_timestamp()
RETURNING {columns};

-- batch_fail_jobs: returns those of the given jobs that are leased under their tokens to their queues, or ends them
UPDATE jobs
SET {failed}
FROM (SELECT statement_timestamp() AS moment) AS clock
WHERE jobs.project_id = %(project_id)s AND {live} AND jobs.id = ANY(%(ids)s)
    AND jobs.lease_token = %(tokens)s::jsonb ->> jobs.id AND jobs.lease_expire_time > statement_timestamp()
RETURNING jobs.id, jobs.queue, jobs.status;

-- cancel_job: cancels a live job
UPDATE jobs
SET status = 'CANCELLED', lease_token = NULL, lease_expire_time = NULL,
    end_time = statement_timestamp(), version = jobs.version + 1, update_time = statement_timestamp()
WHERE jobs.project_id = %(project_id)s AND {live} AND jobs.id = %(id)s AND jobs.status IN ('PENDING', 'RUNNING')
    AND %(version)s::bigint IN (0, jobs.version)
RETURNING {columns};

-- retry_job: makes a failed or cancelled job pending again
UPDATE jobs
SET status = 'PENDING', run_time = statement_timestamp(), max_attempts = GREATEST(jobs.max_attempts, jobs.attempt + 1),
    attempts = CASE
        WHEN jobs.claim_time IS NULL THEN jobs.attempts
        ELSE (array_append(
            jobs.attempts,
            ROW(jobs.attempt, jobs.worker_id, jobs.claim_time, jobs.end_time, jobs.status,
                CASE WHEN jobs.status = 'FAILED' THEN jobs.error_code END,
                CASE WHEN jobs.status = 'FAILED' THEN left(jobs.error_message, 1000) END)::job_attempt
        ))[COALESCE(cardinality(jobs.attempts), 0) - 998 :]
    END,
    claim_time = NULL, end_time = NULL, version = jobs.version + 1, update_time = statement_timestamp()
WHERE jobs.project_id = %(project_id)s AND {live} AND jobs.id = %(id)s AND jobs.status IN ('FAILED', 'CANCELLED')
    AND %(version)s::bigint IN (0, jobs.version)
RETURNING {columns};

-- find_live_jobs: a live job for each of the given resource keys
SELECT DISTINCT ON (jobs.resource_key) jobs.resource_key, jobs.id
FROM jobs
WHERE jobs.project_id = %(project_id)s AND jobs.resource_key = ANY(%(resource_keys)s)
    AND jobs.status IN ('PENDING', 'RUNNING')
ORDER BY jobs.resource_key, jobs.create_time;
