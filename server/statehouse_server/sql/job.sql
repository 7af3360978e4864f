-- claim_jobs: claims jobs that are due or whose lease has expired, skipping those that other claims have locked and
-- those that are blocked by a running job or a lock
WITH picked AS MATERIALIZED (
    SELECT
        jobs.id, jobs.resource_key,
        jobs.payload_bytes + octet_length(jobs.type) + octet_length(jobs.queue)
        + COALESCE(octet_length(jobs.resource_key), 0) + COALESCE(octet_length(jobs.error_code), 0)
        + COALESCE(octet_length(jobs.error_message), 0) + 1024 AS bytes
    FROM jobs
    WHERE jobs.project_id = %(project_id)s AND {live}
        AND jobs.queue = %(queue)s AND jobs.status IN ('PENDING', 'RUNNING')
        AND COALESCE(jobs.lease_expire_time, jobs.run_time) <= statement_timestamp()
        AND (%(types)s::text[] IS NULL OR jobs.type = ANY(%(types)s::text[]))
        -- Two claims of different jobs with the same resource key would wait for each other at the unique index. The
        -- advisory lock lets the second claim skip them. It is only an optimisation; the index decides.
        AND (jobs.resource_key IS NULL OR (
            NOT EXISTS (
                SELECT 1
                FROM jobs AS busy
                WHERE busy.project_id = %(project_id)s AND busy.resource_key = jobs.resource_key
                    AND busy.status = 'RUNNING' AND busy.id <> jobs.id
            )
            AND pg_try_advisory_xact_lock(hashtextextended(%(project_id)s || '/job/' || jobs.resource_key, 0))
        ))
        AND (jobs.cluster_id IS NULL OR NOT EXISTS (
            SELECT 1
            FROM locks
            WHERE locks.project_id = %(project_id)s AND locks.name = 'cluster/' || jobs.cluster_id
                AND locks.holder IS NOT NULL AND locks.expire_time > statement_timestamp()
        ))
    ORDER BY jobs.priority DESC, COALESCE(jobs.lease_expire_time, jobs.run_time)
    LIMIT {max}
    FOR UPDATE SKIP LOCKED
),
chosen AS (
    SELECT ranked.id
    FROM (
        SELECT
            picked.id, picked.resource_key, picked.bytes,
            sum(picked.bytes) OVER (ROWS UNBOUNDED PRECEDING) AS bytes_so_far
        FROM picked
    ) AS ranked
    WHERE (ranked.bytes_so_far <= %(max_bytes)s OR ranked.bytes_so_far = ranked.bytes)
        AND (ranked.resource_key IS NULL OR NOT EXISTS (
            SELECT 1
            FROM picked AS twin
            WHERE twin.resource_key = ranked.resource_key AND twin.id < ranked.id
        ))
)
UPDATE jobs
SET status = CASE WHEN jobs.attempt < jobs.max_attempts THEN 'RUNNING' ELSE 'FAILED' END,
    attempt = LEAST(jobs.attempt + 1, jobs.max_attempts),
    worker_id = CASE WHEN jobs.attempt < jobs.max_attempts THEN %(worker_id)s ELSE jobs.worker_id END,
    lease_token = CASE WHEN jobs.attempt < jobs.max_attempts THEN %(lease_token)s END,
    lease_expire_time = CASE WHEN jobs.attempt < jobs.max_attempts THEN clock.lease_expire_time END,
    error_code = CASE WHEN jobs.attempt < jobs.max_attempts THEN jobs.error_code ELSE 'LEASE_LOST' END,
    error_message = CASE
        WHEN jobs.attempt < jobs.max_attempts THEN jobs.error_message
        ELSE 'The lease of the last attempt expired: its worker never came back.'
    END,
    start_time = COALESCE(jobs.start_time, clock.moment),
    end_time = CASE WHEN jobs.attempt >= jobs.max_attempts THEN clock.moment END,
    version = jobs.version + 1, update_time = clock.moment
-- Citus evaluates STABLE functions before it sends a change to its nodes, and refuses them where they may not be
-- needed, as in CASE.
FROM (SELECT statement_timestamp() AS moment, statement_timestamp() + %(lease)s AS lease_expire_time) AS clock
WHERE jobs.project_id = %(project_id)s AND jobs.id = ANY(ARRAY(SELECT chosen.id FROM chosen))
RETURNING {columns}, jobs.lease_token;

-- claim_job: claims one job, if it is due or its lease has expired
UPDATE jobs
SET status = 'RUNNING', attempt = jobs.attempt + 1, worker_id = %(worker_id)s, lease_token = %(lease_token)s,
    lease_expire_time = statement_timestamp() + %(lease)s,
    start_time = COALESCE(jobs.start_time, clock.moment),
    version = jobs.version + 1, update_time = clock.moment
FROM (SELECT statement_timestamp() AS moment) AS clock
WHERE jobs.project_id = %(project_id)s AND {live} AND jobs.id = %(id)s AND jobs.status IN ('PENDING', 'RUNNING')
    AND COALESCE(jobs.lease_expire_time, jobs.run_time) <= statement_timestamp()
    AND jobs.attempt < jobs.max_attempts
RETURNING {columns}, jobs.lease_token;

-- is_job_due: whether the time of a job has come, or its lease has expired
SELECT COALESCE(jobs.lease_expire_time, jobs.run_time) <= statement_timestamp()
FROM jobs
WHERE jobs.project_id = %(project_id)s AND jobs.id = %(id)s;

-- next_due_job: seconds until a job of a queue becomes due or the lock of its cluster expires, if that is soon
SELECT EXTRACT(EPOCH FROM LEAST(
    (
        SELECT min(COALESCE(jobs.lease_expire_time, jobs.run_time))
        FROM jobs
        WHERE jobs.project_id = %(project_id)s AND {live}
            AND jobs.queue = %(queue)s AND jobs.status IN ('PENDING', 'RUNNING')
            AND (%(types)s::text[] IS NULL OR jobs.type = ANY(%(types)s::text[]))
            AND COALESCE(jobs.lease_expire_time, jobs.run_time) > statement_timestamp()
            AND COALESCE(jobs.lease_expire_time, jobs.run_time)
                <= statement_timestamp() + make_interval(secs => %(horizon)s)
    ),
    (
        SELECT min(locks.expire_time)
        FROM locks
        WHERE locks.project_id = %(project_id)s AND locks.name >= 'cluster/' AND locks.name < 'cluster0'
            AND locks.holder IS NOT NULL AND locks.expire_time > statement_timestamp()
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

-- batch_complete_jobs: completes those of the given jobs that are leased under their tokens
UPDATE jobs
SET status = 'COMPLETED', result_json = (%(results)s::jsonb ->> jobs.id)::jsonb,
    lease_token = NULL, lease_expire_time = NULL,
    end_time = statement_timestamp(), version = jobs.version + 1, update_time = statement_timestamp()
WHERE jobs.project_id = %(project_id)s AND {live} AND jobs.id = ANY(%(ids)s)
    AND jobs.lease_token = %(tokens)s::jsonb ->> jobs.id AND jobs.lease_expire_time > statement_timestamp()
RETURNING jobs.id, jobs.queue, jobs.resource_key IS NOT NULL;

-- find_refused_jobs: why the given jobs cannot be changed under their tokens: their statuses and clusters, and whether
-- they are leased under the tokens and have a deleted owner
SELECT jobs.id, jobs.status, jobs.cluster_id, jobs.lease_token = %(tokens)s::jsonb ->> jobs.id AND NOT ({live})
FROM jobs
WHERE jobs.project_id = %(project_id)s AND jobs.id = ANY(%(ids)s);

-- fail_job: returns a job that is leased under a token to its queue, or ends it if it has no attempts left
UPDATE jobs
SET status = CASE WHEN jobs.attempt < jobs.max_attempts AND NOT %(permanent)s THEN 'PENDING' ELSE 'FAILED' END,
    run_time = CASE
        WHEN jobs.attempt < jobs.max_attempts AND NOT %(permanent)s
        -- Computed in UTC: in the time zone of the session it would be STABLE, which Citus refuses here and in
        -- expressions that use a column.
        THEN (clock.moment AT TIME ZONE 'UTC' + COALESCE(
            %(retry_delay)s::interval,
            make_interval(secs => LEAST(3600, power(2, LEAST(jobs.attempt - 1, 12))) * (1 - %(jitter)s / 2))
        )) AT TIME ZONE 'UTC'
        ELSE jobs.run_time
    END,
    end_time = CASE WHEN jobs.attempt >= jobs.max_attempts OR %(permanent)s THEN clock.moment END,
    lease_token = NULL, lease_expire_time = NULL, error_code = %(error_code)s, error_message = %(error_message)s,
    version = jobs.version + 1, update_time = clock.moment
FROM (SELECT statement_timestamp() AS moment) AS clock
WHERE jobs.project_id = %(project_id)s AND {live} AND jobs.id = %(id)s
    AND jobs.lease_token = %(lease_token)s AND jobs.lease_expire_time > statement_timestamp()
RETURNING {columns};

-- batch_fail_jobs: returns those of the given jobs that are leased under their tokens to their queues, or ends them;
-- like fail_job
UPDATE jobs
SET status = CASE
        WHEN jobs.attempt < jobs.max_attempts AND NOT (%(failures)s::jsonb -> jobs.id ->> 'permanent')::boolean
        THEN 'PENDING' ELSE 'FAILED'
    END,
    run_time = CASE
        WHEN jobs.attempt < jobs.max_attempts AND NOT (%(failures)s::jsonb -> jobs.id ->> 'permanent')::boolean
        THEN (clock.moment AT TIME ZONE 'UTC' + make_interval(secs => COALESCE(
            (%(failures)s::jsonb -> jobs.id ->> 'retry_delay')::double precision,
            LEAST(3600, power(2, LEAST(jobs.attempt - 1, 12)))
            * (1 - (%(failures)s::jsonb -> jobs.id ->> 'jitter')::double precision / 2)
        ))) AT TIME ZONE 'UTC'
        ELSE jobs.run_time
    END,
    end_time = CASE
        WHEN jobs.attempt >= jobs.max_attempts OR (%(failures)s::jsonb -> jobs.id ->> 'permanent')::boolean
        THEN clock.moment
    END,
    error_code = %(failures)s::jsonb -> jobs.id ->> 'error_code',
    error_message = %(failures)s::jsonb -> jobs.id ->> 'error_message',
    lease_token = NULL, lease_expire_time = NULL, version = jobs.version + 1, update_time = clock.moment
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
    end_time = NULL, version = jobs.version + 1, update_time = statement_timestamp()
WHERE jobs.project_id = %(project_id)s AND {live} AND jobs.id = %(id)s AND jobs.status IN ('FAILED', 'CANCELLED')
    AND %(version)s::bigint IN (0, jobs.version)
RETURNING {columns};

-- find_live_jobs: a live job for each of the given resource keys
SELECT DISTINCT ON (jobs.resource_key) jobs.resource_key, jobs.id
FROM jobs
WHERE jobs.project_id = %(project_id)s AND jobs.resource_key = ANY(%(resource_keys)s)
    AND jobs.status IN ('PENDING', 'RUNNING')
ORDER BY jobs.resource_key, jobs.create_time;
