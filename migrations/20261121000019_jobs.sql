-- migrate:up

-- An attempt of a job that was not its last one.
CREATE TYPE job_attempt AS (
    attempt integer,
    worker_id text,
    start_time timestamptz,
    end_time timestamptz,
    outcome text,
    error_code text,
    error_message text
);

-- One row per job, from its enqueueing until long after its end. The row contains the lease too: in a trial with a
-- narrow table for leases, a heartbeat was a third cheaper, but every claim and completion a third more expensive.
-- PostgreSQL stores documents above 2 KB separately, and a heartbeat does not write them again. Jobs that have ended stay
-- in this table: moving them into another one gained nothing at a million of them.
CREATE TABLE jobs (
    project_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    version bigint NOT NULL,
    type text COLLATE "C" NOT NULL,
    status text COLLATE "C" NOT NULL,
    queue text COLLATE "C" NOT NULL,
    priority integer NOT NULL,
    cluster_id text COLLATE "C",
    resource_key text COLLATE "C",
    allow_duplicates boolean NOT NULL,
    payload_json jsonb,
    result_json jsonb,
    error_code text COLLATE "C",
    error_message text COLLATE "C",
    attempt integer NOT NULL,
    max_attempts integer NOT NULL,
    run_time timestamptz NOT NULL,
    worker_id text COLLATE "C",
    lease_token text COLLATE "C",
    lease_expire_time timestamptz,
    start_time timestamptz,
    end_time timestamptz,
    state_json jsonb,
    progress double precision,
    wait_reason text COLLATE "C",
    release_count integer NOT NULL DEFAULT 0,
    claim_time timestamptz,
    concurrency_key text COLLATE "C",
    payload_bytes integer NOT NULL,
    state_bytes integer,
    -- Not a generated column: two of them made each claim and completion an eighth more expensive.
    lane text COLLATE "C" NOT NULL DEFAULT '',
    attempts job_attempt[],
    CONSTRAINT jobs_pkey PRIMARY KEY (project_id, id),
    CONSTRAINT jobs_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT jobs_cluster_id_fkey FOREIGN KEY (project_id, cluster_id)
        REFERENCES clusters (project_id, id) ON DELETE CASCADE,
    -- No more checks than these: PostgreSQL reads each of them anew at each statement that changes a job, which takes as
    -- long as two entries in an index. The ranges of the other fields are checked before.
    CONSTRAINT jobs_status_check CHECK (status IN ('PENDING', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED')),
    -- A lease exists only while the job runs, and is either complete or absent.
    CONSTRAINT jobs_lease_token_check CHECK (
        (status = 'RUNNING') = (lease_token IS NOT NULL) AND (status = 'RUNNING') = (lease_expire_time IS NOT NULL)
    ),
    -- A row must fit into a message of 4 MiB; otherwise it could no longer be read. The payload and the state are not
    -- measured again at each change.
    CONSTRAINT jobs_size_check CHECK (
        payload_bytes + COALESCE(state_bytes, 0) + octet_length(concat(result_json, error_message, wait_reason))
        <= 4000000
    )
)
-- Claims read dead rows at the head of a queue until they are vacuumed. So vacuum starts after a few thousand dead rows
-- at the latest.
WITH (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 5000);

COMMENT ON TABLE jobs IS 'Work in queues, executed by workers under leases.';
COMMENT ON COLUMN jobs.version IS 'Starts at 1 and increases by 1 with every change except heartbeats.';
COMMENT ON COLUMN jobs.attempt IS
    'The number of claims, including those whose lease expired, without those that were given back.';
COMMENT ON COLUMN jobs.run_time IS 'The earliest time for a claim.';
COMMENT ON COLUMN jobs.worker_id IS 'The worker that claimed it last, kept after its end. NULL until the first claim.';
COMMENT ON COLUMN jobs.lease_token IS 'Changes with every claim. NULL unless the job runs.';
COMMENT ON COLUMN jobs.lease_expire_time IS 'From this time on any worker can claim it. NULL unless the job runs.';
COMMENT ON COLUMN jobs.start_time IS 'When it was first claimed.';
COMMENT ON COLUMN jobs.end_time IS 'NULL while it is live.';
COMMENT ON COLUMN jobs.claim_time IS
    'When the attempt that the row shows began: the one that runs, or that ended the job. NULL if there is none.';
COMMENT ON COLUMN jobs.lane IS
    'What it waits with: `key/` and the concurrency key, or `resource/` and the resource key of jobs that allow duplicates. Empty for jobs that wait alone.';
COMMENT ON COLUMN jobs.attempts IS
    'The attempts before the one that the row shows, at most 1,000. NULL for none: most jobs need only one.';
COMMENT ON COLUMN jobs.payload_bytes IS
    'The length of the payload as text. Claims add it up to limit the size of responses without reading the payloads, and so does the check of the size of a row.';
COMMENT ON COLUMN jobs.state_bytes IS 'The same of the state. NULL if there is none.';

-- ClaimJobs: in each queue, the waiting jobs of a lane in the order of claims, so that a lane which is kept back is passed
-- over as a whole; and apart from them those that run, by the expiry of their leases, which also count for the limits of
-- the queue. Jobs that have ended are not included, so the index stays as small as the queue.
CREATE INDEX jobs_claim_idx ON jobs
    (project_id, queue, status, lane, priority DESC, COALESCE(lease_expire_time, run_time))
WHERE status IN ('PENDING', 'RUNNING');
-- At most one live job with a resource key, apart from allowed duplicates, whose NULL is equal to no other. Also finds
-- the live jobs with a resource key.
CREATE UNIQUE INDEX jobs_resource_key_key ON jobs
    (project_id, resource_key, (CASE WHEN NOT allow_duplicates THEN TRUE END))
WHERE resource_key IS NOT NULL AND status IN ('PENDING', 'RUNNING');
-- At most one running job with a resource key, even if two claims do not see each other. Claims also read this index.
CREATE UNIQUE INDEX jobs_running_resource_key_key ON jobs (project_id, resource_key)
WHERE resource_key IS NOT NULL AND status = 'RUNNING';
-- ListJobs by time, and by cluster, which the foreign key of cluster_id needs as well. Each index that has every job
-- makes every claim and completion a fifth more expensive, so the other filters look through the jobs.
CREATE INDEX jobs_create_time_idx ON jobs (project_id, create_time, id);
CREATE INDEX jobs_cluster_id_idx ON jobs (project_id, cluster_id, create_time, id) WHERE cluster_id IS NOT NULL;

-- migrate:down

DROP TABLE jobs;
DROP TYPE job_attempt;
