-- check_locks: those of the given locks that are held under the given tokens
SELECT locks.name
FROM locks
WHERE locks.project_id = %(project_id)s AND locks.name = ANY(%(names)s) AND locks.holder IS NOT NULL
    AND locks.token = (%(tokens)s::jsonb ->> locks.name)::bigint AND locks.expire_time > clock_timestamp();

-- keep_locks: the same, and locks the rows against takeover and renewal until the transaction ends
SELECT locks.name
FROM locks
WHERE locks.project_id = %(project_id)s AND locks.name = ANY(%(names)s) AND locks.holder IS NOT NULL
    AND locks.token = (%(tokens)s::jsonb ->> locks.name)::bigint AND locks.expire_time > clock_timestamp()
ORDER BY locks.name
FOR SHARE;

-- check_leases: those of the given jobs that are leased under the given tokens
SELECT jobs.id
FROM jobs
WHERE jobs.project_id = %(project_id)s AND jobs.id = ANY(%(names)s)
    AND jobs.lease_token = %(tokens)s::jsonb ->> jobs.id AND jobs.lease_expire_time > clock_timestamp();

-- keep_leases: the same, and locks the rows against claims, heartbeats and ends until the transaction ends
SELECT jobs.id
FROM jobs
WHERE jobs.project_id = %(project_id)s AND jobs.id = ANY(%(names)s)
    AND jobs.lease_token = %(tokens)s::jsonb ->> jobs.id AND jobs.lease_expire_time > clock_timestamp()
ORDER BY jobs.id
FOR SHARE;
